// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/replacefile.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace rp3::crypto {

namespace {

tl::unexpected<Error> failFromErrno(const QString &step)
{
    const auto code = errno;
    const auto detail = QStringLiteral("replace file: %1, errno %2").arg(step).arg(code);
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fail(ErrorKind::Full, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorKind::Denied, detail);
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorKind::NotFound, detail);
    default:
        return fail(ErrorKind::Internal, detail);
    }
}

/// Closes what it holds.
class FileDescriptor final {
public:
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }

    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    ~FileDescriptor()
    {
        if (isOpen())
            ::close(m_number);
    }

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const auto written = ::write(file, content.data(), std::size_t(content.size()));
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            content = content.sliced(written);
    }
    return true;
}

[[nodiscard]] Result<void> writeNew(const QByteArray &path, QByteArrayView content)
{
    // A leftover may be anything, a link too: it goes, and what is opened is certainly ours.
    if (::unlink(path.constData()) != 0 && errno != ENOENT)
        return failFromErrno(QStringLiteral("remove leftover"));
    const FileDescriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return failFromErrno(QStringLiteral("create"));
    if (!writeAll(file.number(), content))
        return failFromErrno(QStringLiteral("write"));
    if (::fsync(file.number()) != 0)
        return failFromErrno(QStringLiteral("sync"));
    return {};
}

} // namespace

Result<void> syncFolder(const QString &path)
{
    const FileDescriptor folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return failFromErrno(QStringLiteral("sync folder"));
    return {};
}

Result<void> replaceFile(const QString &path, QByteArrayView content)
{
    const auto target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    if (const auto written = writeNew(fresh, content); !written) {
        ::unlink(fresh.constData());
        return failAs(written);
    }
    if (::rename(fresh.constData(), target.constData()) != 0) {
        const auto failed = failFromErrno(QStringLiteral("rename"));
        ::unlink(fresh.constData());
        return failed;
    }
    return syncFolder(QFileInfo(path).path());
}

} // namespace rp3::crypto
