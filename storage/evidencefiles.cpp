// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/evidencefiles.h"

#include "crypto/filestream.h"
#include "crypto/replacefile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <limits>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

using FileStatus = struct stat;

constexpr qsizetype blobSize = 16; // bytes
constexpr qsizetype longestName = 255; // what file systems take; a longer one is not shown whole
constexpr qint64 enoughForMediaType = 4096; // bytes
constexpr QStringView leftover = u".new";
constexpr auto noLimit = std::numeric_limits<qint64>::max();

/// What is written to it is gone: for a look at the hash alone.
class Nowhere final : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *, qint64 size) override { return size; }
};

tl::unexpected<Error> failFromErrno(const QString &step)
{
    const auto code = errno;
    const auto detail = u"evidence file: %1, errno %2"_s.arg(step).arg(code);
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorKind::NotFound, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorKind::Denied, detail);
    case ELOOP: // a link, which is not followed
    case ENXIO: // a device or socket that nobody serves
        return fail(ErrorKind::Invalid, detail);
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return fail(ErrorKind::Full, detail);
    default:
        return fail(ErrorKind::Internal, detail);
    }
}

/// Opens a plain file, and nothing else: neither follows a link nor waits for somebody to write into a pipe.
[[nodiscard]] Result<FileStatus> openPlain(const QString &path, QFile &file)
{
    const int number =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (number < 0)
        return failFromErrno(u"open"_s);
    FileStatus status{};
    if (!file.open(number, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(number);
        return fail(ErrorKind::Internal, u"evidence file: open"_s);
    }
    if (::fstat(number, &status) != 0)
        return failFromErrno(u"stat"_s);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::Invalid, u"evidence file: kind"_s);
    return status;
}

/// Whether somebody wrote to it between two looks.
bool changedBetween(const FileStatus &before, const FileStatus &after)
{
    return before.st_size != after.st_size || before.st_mtim.tv_sec != after.st_mtim.tv_sec
        || before.st_mtim.tv_nsec != after.st_mtim.tv_nsec;
}

/// By what it holds: its name may say anything.
[[nodiscard]] QString mediaTypeOf(QFile &file)
{
    const auto beginning = file.read(enoughForMediaType);
    file.seek(0);
    return QMimeDatabase().mimeTypeForData(beginning).name();
}

/// Seals `from`, which was `before` when it was opened, into the new file `path`, and onto the disk.
[[nodiscard]] Result<crypto::Streamed> writeSealed(QFile &from, const FileStatus &before, const QString &path,
                                                   crypto::KeyView key)
{
    QFile into(path);
    if (!into.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failFromErrno(u"create"_s);
    auto streamed = crypto::sealStream(from, into, key, before.st_size);
    const bool grew = !streamed && streamed.error().kind == ErrorKind::Invalid;
    if (!streamed && !grew)
        return streamed;
    FileStatus after{};
    if (::fstat(from.handle(), &after) != 0)
        return failFromErrno(u"stat"_s);
    if (grew || streamed->size != before.st_size || changedBetween(before, after))
        return fail(ErrorKind::Conflict, u"evidence file: changed"_s);
    if (::fsync(into.handle()) != 0)
        return failFromErrno(u"sync"_s);
    return streamed;
}

/// Where a record's file lies. `Corrupt` for a name that was not made here: a record may come from elsewhere,
/// and must not lead out of the folder.
[[nodiscard]] Result<QString> pathOf(const QString &folder, const EvidenceItem &item)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (item.blob.isEmpty())
        return fail(ErrorKind::NotFound, u"evidence file: none"_s);
    if (item.blob.size() != 2 * blobSize || !std::ranges::all_of(item.blob, isDigit))
        return fail(ErrorKind::Corrupt, u"evidence file: name"_s);
    return folder + u'/' + item.blob;
}

[[nodiscard]] Result<crypto::FileKey> keyOf(const EvidenceItem &item)
{
    auto bytes = QByteArray::fromHex(item.fileKey.toLatin1());
    if (bytes.size() != qsizetype(crypto::FileKey::size))
        return fail(ErrorKind::Corrupt, u"evidence file: key"_s);
    const std::span<std::uint8_t, crypto::FileKey::size> span(reinterpret_cast<std::uint8_t *>(bytes.data()),
                                                              crypto::FileKey::size);
    auto key = crypto::FileKey::copyOf(span);
    crypto::wipe(span);
    return key;
}

/// Opens the file of `item` into `plain`. `Corrupt` if it is not what was given.
[[nodiscard]] Result<void> openInto(const QString &folder, const EvidenceItem &item, QIODevice &plain,
                                    qint64 limit)
{
    const auto path = pathOf(folder, item);
    if (!path)
        return failAs(path);
    const auto key = keyOf(item);
    if (!key)
        return failAs(key);
    QFile sealed;
    const auto status = openPlain(*path, sealed);
    if (!status)
        return failAs(status);
    if (limit != noLimit && crypto::sealedFileSize(limit) < status->st_size)
        return fail(ErrorKind::Invalid, u"evidence file: too large"_s);
    const auto streamed = crypto::openStream(sealed, plain, key->bytes(), limit);
    if (!streamed)
        return failAs(streamed);
    if (QString::fromLatin1(streamed->sha256.toHex()) != item.sha256)
        return fail(ErrorKind::Corrupt, u"evidence file: hash"_s);
    return {};
}

} // namespace

EvidenceFiles::EvidenceFiles(const QString &folder, EvidenceLimits limits)
    : m_folder(folder + u"/evidence"_s)
    , m_limits(limits)
{
}

Result<void> EvidenceFiles::checkSpace(qint64 size) const
{
    const auto vault = QFileInfo(m_folder).path();
    if (::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU) == 0) {
        if (const auto synced = crypto::syncFolder(vault); !synced)
            return synced;
    } else if (errno != EEXIST) {
        return failFromErrno(u"folder"_s);
    }
    // Asked of the file system itself: QStorageInfo looks for the mount, and finds none in a container. Where
    // nobody can tell, writing does.
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(m_folder).constData(), unknown);
    const auto needed = std::uintmax_t(crypto::sealedFileSize(size) + m_limits.leftFree);
    if (!unknown && space.available < needed)
        return fail(ErrorKind::Full, u"evidence file: space"_s);
    return {};
}

Result<EvidenceItem> EvidenceFiles::keep(const QString &path, EvidenceItem item) const
{
    QFile original;
    const auto before = openPlain(path, original);
    if (!before)
        return failAs(before);
    if (before->st_size > m_limits.largest)
        return fail(ErrorKind::Invalid, u"evidence file: too large"_s);
    if (const auto fits = checkSpace(before->st_size); !fits)
        return failAs(fits);
    const auto key = crypto::FileKey::random();
    if (!key)
        return failAs(key);
    const auto blob = crypto::randomBytes<blobSize>();
    item.blob = QString::fromLatin1(QByteArrayView(blob.data(), blobSize).toByteArray().toHex());
    item.fileKey = QString::fromLatin1(key->view().toByteArray().toHex());
    item.fileName = QFileInfo(path).fileName().left(longestName);
    item.mediaType = mediaTypeOf(original);

    const QString kept = m_folder + u'/' + item.blob;
    const QString fresh = kept + leftover;
    const auto streamed = writeSealed(original, *before, fresh, key->bytes());
    if (!streamed) {
        QFile::remove(fresh);
        return failAs(streamed);
    }
    item.size = streamed->size;
    item.sha256 = QString::fromLatin1(streamed->sha256.toHex());
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(kept).constData()) != 0) {
        const auto failed = failFromErrno(u"rename"_s);
        QFile::remove(fresh);
        return failed;
    }
    if (const auto synced = crypto::syncFolder(m_folder); !synced) {
        QFile::remove(kept);
        return failAs(synced);
    }
    return item;
}

void EvidenceFiles::remove(const EvidenceItem &item) const
{
    if (const auto path = pathOf(m_folder, item))
        QFile::remove(*path);
}

Result<QByteArray> EvidenceFiles::read(const EvidenceItem &item, qint64 limit) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (const auto opened = openInto(m_folder, item, buffer, limit); !opened)
        return failAs(opened);
    return bytes;
}

Result<bool> EvidenceFiles::isUnchanged(const EvidenceItem &item) const
{
    Nowhere nowhere;
    nowhere.open(QIODevice::WriteOnly);
    const auto opened = openInto(m_folder, item, nowhere, noLimit);
    if (!opened && opened.error().kind != ErrorKind::Corrupt)
        return failAs(opened);
    return opened.has_value();
}

Result<void> EvidenceFiles::copyTo(const EvidenceItem &item, const QString &target) const
{
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Denied, u"evidence file: copy"_s);
    copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto opened = openInto(m_folder, item, copy, noLimit); !opened)
        return opened; // What was written so far goes with `copy`.
    if (!copy.commit())
        return fail(ErrorKind::Full, u"evidence file: copy"_s);
    return {};
}

void EvidenceFiles::sweep() const
{
    QDir folder(m_folder);
    const auto names = folder.entryList({u'*' + leftover}, QDir::Files | QDir::Hidden | QDir::System);
    for (const auto &name : names)
        folder.remove(name);
}

} // namespace rp3
