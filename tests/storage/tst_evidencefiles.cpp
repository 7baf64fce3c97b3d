// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/evidencefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <optional>
#include <thread>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noLimit = 1'000'000'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestEvidenceFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory.emplace();
        m_files.emplace(m_directory->path());
        m_original = m_directory->filePath(u"percakapan contoh.txt"_s);
    }

    void whatIsKeptComesBackAsItWas()
    {
        const QByteArray words = "kata contoh\n" + QByteArray(100'000, 'x');
        write(m_original, words);
        EvidenceItem given;
        given.kind = Code(u"chat");
        const auto item = m_files->keep(m_original, given);
        QVERIFY(item);
        QCOMPARE(item->kind, Code(u"chat"));
        QCOMPARE(item->fileName, u"percakapan contoh.txt"_s);
        QCOMPARE(item->mediaType, u"text/plain"_s);
        QCOMPARE(item->size, Count(words.size()));
        QCOMPARE(item->sha256.toLatin1(),
                 QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex());
        QCOMPARE(*m_files->read(*item, noLimit), words);
        QVERIFY(*m_files->isUnchanged(*item));
        QCOMPARE(contentOf(m_original), words);
    }

    void theFolderSaysNothing()
    {
        write(m_original, "kata contoh");
        const auto item = *m_files->keep(m_original, {});
        QCOMPARE(kept(), QStringList{item.blob});
        QVERIFY(!contentOf(pathOf(item)).contains("kata"));
        QCOMPARE(QFile::permissions(pathOf(item)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void anEmptyFileIsKeptToo()
    {
        write(m_original, {});
        const auto item = m_files->keep(m_original, {});
        QVERIFY(item);
        QCOMPARE(item->size, Count(0));
        QCOMPARE(*m_files->read(*item, noLimit), QByteArray());
    }

    void theNameIsDataOnly()
    {
        for (const auto &name : {u"..\\x; rm -rf"_s, u"con.txt"_s, u"baris\nbaru"_s, u"\u202Etxt.exe"_s}) {
            const auto path = m_directory->filePath(name);
            write(path, "kata");
            QCOMPARE(m_files->keep(path, {})->fileName, name);
        }
        QCOMPARE(kept().size(), 4);
    }

    void onlyAPlainFileIsTaken()
    {
        write(m_original, "kata");
        const auto link = m_directory->filePath(u"link"_s);
        const auto pipe = m_directory->filePath(u"pipe"_s);
        QVERIFY(QFile::link(m_original, link));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const auto &path : {m_directory->path(), link, pipe, u"/dev/zero"_s})
            QCOMPARE(refusal(path), ErrorKind::Invalid);
        QCOMPARE(refusal(m_directory->filePath(u"none"_s)), ErrorKind::NotFound);
        QVERIFY(kept().isEmpty());
    }

    void tooLargeIsRefusedBeforeItIsRead()
    {
        QFile sparse(m_original);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize((2LL << 30U) + 1));
        QCOMPARE(refusal(m_original), ErrorKind::Invalid);
        QVERIFY(kept().isEmpty());
    }

    void withoutSpaceNothingIsBegun()
    {
        write(m_original, "kata");
        m_files.emplace(m_directory->path(), EvidenceLimits{100, 1LL << 60U});
        QCOMPARE(refusal(m_original), ErrorKind::Full);
        QVERIFY(kept().isEmpty());
    }

    void aFileThatGrowsMeanwhileIsRefused()
    {
        // Says that it is empty, and is not.
        QCOMPARE(refusal(u"/proc/self/maps"_s), ErrorKind::Conflict);
        QVERIFY(kept().isEmpty());
    }

    void aFileThatIsWrittenMeanwhileIsRefused()
    {
        write(m_original, QByteArray(64'000'000, 'x'));
        std::atomic<bool> isDone = false;
        std::thread writer([&] {
            QFile file(m_original);
            if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
                return;
            while (!isDone) {
                file.seek(0);
                file.write("y");
            }
        });
        const auto kind = refusal(m_original);
        isDone = true;
        writer.join();
        QCOMPARE(kind, ErrorKind::Conflict);
        QVERIFY(kept().isEmpty());
    }

    void damageIsFound()
    {
        write(m_original, "kata contoh");
        const auto item = *m_files->keep(m_original, {});
        auto sealed = contentOf(pathOf(item));
        sealed[30] = char(sealed.at(30) ^ 1);
        write(pathOf(item), sealed);
        QCOMPARE(*m_files->isUnchanged(item), false);
        QCOMPARE(m_files->read(item, noLimit).error().kind, ErrorKind::Corrupt);
        const auto target = m_directory->filePath(u"salinan"_s);
        QCOMPARE(m_files->copyTo(item, target).error().kind, ErrorKind::Corrupt);
        QVERIFY(!QFile::exists(target));
    }

    void anotherItemsFileInItsPlaceIsFound()
    {
        write(m_original, "kata contoh");
        const auto one = *m_files->keep(m_original, {});
        const auto other = *m_files->keep(m_original, {});
        QVERIFY(QFile::remove(pathOf(one)) && QFile::copy(pathOf(other), pathOf(one)));
        QCOMPARE(*m_files->isUnchanged(one), false);
    }

    void anotherHashThanItWasIsFound()
    {
        write(m_original, "kata contoh");
        auto item = *m_files->keep(m_original, {});
        item.sha256.fill(u'0');
        QCOMPARE(*m_files->isUnchanged(item), false);
    }

    void aFileThatIsGoneIsSaid()
    {
        write(m_original, "kata contoh");
        const auto item = *m_files->keep(m_original, {});
        m_files->remove(item);
        QCOMPARE(m_files->isUnchanged(item).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_files->read({}, noLimit).error().kind, ErrorKind::NotFound);
    }

    void aRecordDoesNotLeadOutOfTheFolder()
    {
        write(m_original, "kata contoh");
        auto item = *m_files->keep(m_original, {});
        item.blob = u"../percakapan contoh.txt"_s;
        QCOMPARE(m_files->read(item, noLimit).error().kind, ErrorKind::Corrupt);
        m_files->remove(item);
        QVERIFY(QFile::exists(m_original));
    }

    void moreThanMayBeShownIsNotRead()
    {
        write(m_original, "kata contoh");
        const auto item = *m_files->keep(m_original, {});
        QCOMPARE(m_files->read(item, 10).error().kind, ErrorKind::Invalid);
        QVERIFY(m_files->read(item, 11));
    }

    void aCopyIsTheOriginal()
    {
        write(m_original, "kata contoh");
        const auto item = *m_files->keep(m_original, {});
        const auto target = m_directory->filePath(u"salinan"_s);
        QVERIFY(m_files->copyTo(item, target));
        QCOMPARE(contentOf(target), "kata contoh");
        QCOMPARE(m_files->copyTo(item, m_directory->filePath(u"none/x"_s)).error().kind, ErrorKind::Denied);
    }

    void leftoversAreSweptAndNothingElse()
    {
        m_files->sweep(); // without a folder, too
        write(m_original, "kata contoh");
        const auto item = *m_files->keep(m_original, {});
        write(pathOf(item) + u".new"_s, "half");
        m_files->sweep();
        QCOMPARE(kept(), QStringList{item.blob});
    }

private:
    [[nodiscard]] QStringList kept() const
    {
        return QDir(m_directory->filePath(u"evidence"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] QString pathOf(const EvidenceItem &item) const
    {
        return m_directory->filePath(u"evidence/"_s + item.blob);
    }

    /// How keeping it fails.
    [[nodiscard]] ErrorKind refusal(const QString &path) const
    {
        const auto item = m_files->keep(path, {});
        return item ? ErrorKind::Internal : item.error().kind;
    }

    std::optional<QTemporaryDir> m_directory;
    std::optional<EvidenceFiles> m_files;
    QString m_original;
};

QTEST_GUILESS_MAIN(TestEvidenceFiles)
#include "tst_evidencefiles.moc"
