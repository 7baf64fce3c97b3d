// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"
#include "crypto/keyslotfile.h"
#include "tests/crypto/hex.h"
#include "tests/crypto/slotusers.h"

#include <QCborArray>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

const SlotOwner ani{RecordId(hexBytes<16>("000102030405060708090a0b0c0d0e0f")), u"meja 1"_s};

Passphrase anisPhrase()
{
    return *Passphrase::fromTyped(u"kapal merah gunung tujuh");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray aLaterVersion()
{
    const auto content = QCborValue(QCborArray{1, u"who knows"_s}).toCbor();
    return content + QByteArrayView(Blake2b256("rp3 key slots").add(content).finish()).toByteArray();
}

} // namespace

class TestKeySlotFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        auto created = *createSlots(ani, anisPhrase(), argon2Floor);
        m_old.emplace(created.keySlots);
        QVERIFY(created.keySlots.renewMasterKey(created.user.masterKey));
        m_new.emplace(std::move(created.keySlots));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        m_first = m_folder->filePath(u"vault.slots"_s);
        m_second = m_folder->filePath(u"vault.slots.2"_s);
        m_file.emplace(m_folder->path());
    }

    void loadsWhatWasSaved()
    {
        QVERIFY(m_file->save(*m_old));
        QCOMPARE(contentOf(m_first), m_old->encoded());
        QCOMPARE(contentOf(m_second), m_old->encoded());
        const auto loaded = m_file->load();
        QCOMPARE(loaded->keySlots, *m_old);
        QVERIFY(!loaded->oneCopyWasBad);
        QVERIFY(loaded->keySlots.unlock(ani.user, anisPhrase()));

        QVERIFY(m_file->save(*m_new));
        QCOMPARE(m_file->load()->keySlots, *m_new);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void withoutFilesThereIsNoVault()
    {
        QCOMPARE(m_file->load().error().kind, ErrorKind::NotFound);
        QCOMPARE(KeySlotFile(m_folder->filePath(u"none"_s)).load().error().kind, ErrorKind::NotFound);
        QCOMPARE(KeySlotFile(m_folder->filePath(u"none"_s)).save(*m_old).error().kind, ErrorKind::NotFound);
    }

    void oneBadCopyIsMendedFromTheOther_data()
    {
        QTest::addColumn<QByteArray>("bad");
        const auto good = m_new->encoded();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one bit") << flipped(good, 999);
        QTest::newRow("longer") << QByteArray(good + '\0');
        QTest::newRow("a megabyte of zeros") << QByteArray(1 << 20, '\0');
        QTest::newRow("something else") << QByteArray("SQLite format 3");
    }

    void oneBadCopyIsMendedFromTheOther()
    {
        QFETCH(const QByteArray, bad);
        for (const auto &path : {m_first, m_second}) {
            QVERIFY(m_file->save(*m_new));
            write(path, bad);
            const auto loaded = m_file->load();
            QCOMPARE(loaded->keySlots, *m_new);
            QVERIFY(loaded->oneCopyWasBad);
            QCOMPARE(contentOf(path), m_new->encoded());
            QVERIFY(!m_file->load()->oneCopyWasBad);
        }
    }

    void aMissingCopyIsMendedToo()
    {
        for (const auto &path : {m_first, m_second}) {
            QVERIFY(m_file->save(*m_new));
            QVERIFY(QFile::remove(path));
            QVERIFY(m_file->load()->oneCopyWasBad);
            QCOMPARE(contentOf(path), m_new->encoded());
        }
    }

    void aWriteCutOffAnywhereLeavesTheOldOrTheNew()
    {
        // As if the disk had kept only a beginning of the first copy, and nothing of the second yet.
        const auto fresh = m_new->encoded();
        for (qsizetype size = 0; size <= fresh.size(); ++size) {
            write(m_first, fresh.first(size));
            write(m_second, m_old->encoded());
            const auto loaded = m_file->load();
            QVERIFY(loaded->oneCopyWasBad);
            QCOMPARE(loaded->keySlots, size == fresh.size() ? *m_new : *m_old);
            QCOMPARE(contentOf(m_first), contentOf(m_second));
        }
    }

    void theNewerOfTwoGoodCopiesHolds()
    {
        write(m_first, m_old->encoded());
        write(m_second, m_new->encoded());
        QCOMPARE(m_file->load()->keySlots, *m_new);
        QCOMPARE(contentOf(m_first), m_new->encoded());
    }

    void twoBadCopiesAreCorrupt()
    {
        const auto bad = flipped(m_old->encoded(), 7);
        write(m_first, bad);
        QCOMPARE(m_file->load().error().kind, ErrorKind::Corrupt);
        QVERIFY(!QFile::exists(m_second));
        write(m_second, QByteArray());
        QCOMPARE(m_file->load().error().kind, ErrorKind::Corrupt);
        QCOMPARE(contentOf(m_first), bad);
        QCOMPARE(contentOf(m_second), QByteArray());
    }

    void twoTruthsOfOneGenerationAreCorruptAndBothAreKept()
    {
        const auto other = createSlots(ani, anisPhrase(), argon2Floor)->keySlots;
        QCOMPARE(other.generation(), m_old->generation());
        write(m_first, m_old->encoded());
        write(m_second, other.encoded());
        QCOMPARE(m_file->load().error().kind, ErrorKind::Corrupt);
        QCOMPARE(contentOf(m_first), m_old->encoded());
        QCOMPARE(contentOf(m_second), other.encoded());
    }

    void aLaterVersionInEitherCopyIsNeverTouched()
    {
        for (const auto &later : {m_first, m_second}) {
            QVERIFY(m_file->save(*m_new));
            write(later, aLaterVersion());
            QCOMPARE(m_file->load().error().kind, ErrorKind::TooNew);
            QCOMPARE(contentOf(later), aLaterVersion());
        }
    }

    void aPipeOrAFolderInItsPlaceIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_first).constData(), 0600), 0);
        QVERIFY(QDir(m_folder->path()).mkdir(u"vault.slots.2"_s));
        QCOMPARE(m_file->load().error().kind, ErrorKind::Corrupt);
    }

    void aSecondCopyThatCannotBeWrittenDoesNotUndoTheFirst()
    {
        QVERIFY(m_file->save(*m_old));
        QVERIFY(QFile::remove(m_second));
        QVERIFY(QDir(m_folder->path()).mkdir(u"vault.slots.2"_s));
        QVERIFY(m_file->save(*m_new));
        const auto loaded = m_file->load();
        QCOMPARE(loaded->keySlots, *m_new);
        QVERIFY(loaded->oneCopyWasBad);
    }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<KeySlotFile> m_file;
    std::optional<KeySlots> m_old;
    std::optional<KeySlots> m_new;
    QString m_first;
    QString m_second;
};

QTEST_GUILESS_MAIN(TestKeySlotFile)
#include "tst_keyslotfile.moc"
