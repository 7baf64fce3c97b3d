// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/replacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <optional>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

mode_t modeOf(const QString &path)
{
    struct stat status { };

    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

/// Lets this process write files of up to `bytes` only, as a full disk would.
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestReplaceFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        m_path = m_folder->filePath(u"file"_s);
    }

    void makesAndReplaces()
    {
        for (const auto &content : {QByteArray("first"), QByteArray(), QByteArray(1'000'000, 'x')}) {
            QVERIFY(replaceFile(m_path, content));
            QCOMPARE(contentOf(m_path), content);
            QVERIFY(!QFileInfo::exists(m_path + u".new"_s));
        }
    }

    void onlyTheOwnerMayRead()
    {
        const auto before = ::umask(0);
        const auto replaced = replaceFile(m_path, "secret");
        ::umask(before);
        QVERIFY(replaced);
        QCOMPARE(modeOf(m_path), mode_t(0600));
    }

    void aLeftoverIsOverwritten()
    {
        QVERIFY(replaceFile(m_path + u".new"_s, "cut off in the mid"));
        QVERIFY(replaceFile(m_path, "whole"));
        QCOMPARE(contentOf(m_path), "whole");
        QVERIFY(!QFileInfo::exists(m_path + u".new"_s));
    }

    void aLinkInThePlaceOfTheLeftoverIsNotFollowed()
    {
        const auto elsewhere = m_folder->filePath(u"elsewhere"_s);
        QVERIFY(replaceFile(elsewhere, "not ours"));
        QVERIFY(QFile::link(elsewhere, m_path + u".new"_s));
        QVERIFY(replaceFile(m_path, "ours"));
        QCOMPARE(contentOf(elsewhere), "not ours");
        QVERIFY(!QFileInfo(m_path).isSymLink());
    }

    void aFullDiskLeavesTheOldContent()
    {
        QVERIFY(replaceFile(m_path, "old"));
        const auto replaced = [&] {
            const FileSizeLimit limit(4096);
            return replaceFile(m_path, QByteArray(10'000, 'x'));
        }();
        QCOMPARE(replaced.error().kind, ErrorKind::Full);
        QCOMPARE(contentOf(m_path), "old");
        QVERIFY(!QFileInfo::exists(m_path + u".new"_s));
    }

    void aMissingFolderIsReported()
    {
        QCOMPARE(replaceFile(m_folder->filePath(u"none/file"_s), "x").error().kind, ErrorKind::NotFound);
    }

    void aFolderInThePlaceOfTheFileIsReported()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"file"_s));
        QVERIFY(!replaceFile(m_path, "x"));
        QVERIFY(!QFileInfo::exists(m_path + u".new"_s));
    }

    void aFolderThatIsNotThereIsNotSynced()
    {
        QVERIFY(syncFolder(m_folder->path()));
        QCOMPARE(syncFolder(m_folder->filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
    }

    void errorsNameNoPath()
    {
        const auto failed = replaceFile(m_folder->filePath(u"none/file"_s), "x");
        QVERIFY(!failed.error().detail.contains(u"none"));
    }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
