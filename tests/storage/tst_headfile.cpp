// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "storage/headfile.h"
#include "storage/schema.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

using Key = crypto::Secret<struct TestKeyTag, 32>;

Key keyOf(std::uint8_t byte)
{
    return *Key::make([&](auto bytes) { std::ranges::fill(bytes, byte); });
}

NotedHead headAt(std::uint64_t sequence)
{
    Link::Bytes link{};
    link[0] = std::uint8_t(sequence);
    return {sequence, Link(link)};
}

} // namespace

class TestHeadFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        m_file.emplace(m_folder->path(), m_key.bytes());
    }

    void saysThatNothingWasNotedYet() { QCOMPARE(m_file->read().error().kind, ErrorKind::NotFound); }

    void remembersTheNewest()
    {
        for (const auto sequence : {1U, 2U, 3U, 9U, 10U}) {
            QVERIFY(m_file->write(headAt(sequence)));
            QCOMPARE(*m_file->read(), headAt(sequence));
        }
    }

    void aTornWriteLeavesTheOneBefore()
    {
        QVERIFY(m_file->write(headAt(1)));
        QVERIFY(m_file->write(headAt(3)));
        for (const auto place : {0, 4096}) {
            const auto whole = content();
            auto torn = whole;
            torn.replace(place + 20, 10, QByteArray(10, '\0'));
            setContent(torn);
            const auto noted = m_file->read();
            QVERIFY(noted);
            QVERIFY(*noted == headAt(1) || *noted == headAt(3));
            setContent(whole);
        }
    }

    void wherePowerIsCutDoesNotMatter()
    {
        QVERIFY(m_file->write(headAt(1)));
        QVERIFY(m_file->write(headAt(2)));
        auto before = content();
        for (std::uint64_t sequence = 3; sequence < 5; ++sequence) {
            QVERIFY(m_file->write(headAt(sequence)));
            const auto after = content();
            QCOMPARE(after.size(), before.size());
            // The disk had written only the first or only the last bytes, whatever the slot.
            for (qsizetype cut = 0; cut <= after.size(); cut += cut % 4096 < 100 ? 1 : 100) {
                setContent(after.first(cut) + before.sliced(cut));
                const auto first = m_file->read();
                QVERIFY(*first == headAt(sequence) || *first == headAt(sequence - 1));
                setContent(before.first(cut) + after.sliced(cut));
                const auto noted = m_file->read();
                QVERIFY(*noted == headAt(sequence) || *noted == headAt(sequence - 1));
            }
            setContent(after);
            before = after;
        }
    }

    void mendsADamagedSlotWithTheNextWrite()
    {
        QVERIFY(m_file->write(headAt(1)));
        QVERIFY(m_file->write(headAt(2)));
        auto torn = content();
        torn.replace(4096 + 20, 10, QByteArray(10, '\0')); // the newer one
        setContent(torn);
        QCOMPARE(*m_file->read(), headAt(1));
        QVERIFY(m_file->write(headAt(3)));
        QCOMPARE(*m_file->read(), headAt(3));
        QCOMPARE(content().count("rp3 head file"), 2);
    }

    void saysThatNeitherSlotIsWhole()
    {
        QVERIFY(m_file->write(headAt(1)));
        QVERIFY(m_file->write(headAt(2)));
        for (const auto &damaged : {QByteArray(), QByteArray("x"), QByteArray(9000, '\xff')}) {
            setContent(damaged);
            QCOMPARE(m_file->read().error().kind, ErrorKind::Corrupt);
        }
        QVERIFY(m_file->write(headAt(8)));
        QCOMPARE(*m_file->read(), headAt(8));
    }

    void onlyTheOwnerMayReadIt()
    {
        QVERIFY(m_file->write(headAt(1)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"head.bin"_s)) & others));
    }

    void tellsWhatBecameOfTheJournal()
    {
        TemporaryDatabase database;
        makeTables(*database, tablesOfAVault());
        EntryTable entries(*database);
        TestJournal journal;
        const auto finding = [&](const Result<NotedHead> &noted) {
            return compareHead(noted, entries, journal.device).value();
        };
        QCOMPARE(finding(m_file->read()), HeadFinding::Fits); // a new vault
        QVERIFY(noteHead(*m_file, entries, journal.device));
        QCOMPARE(m_file->read().error().kind, ErrorKind::NotFound);

        Act act;
        static_cast<void>(act.create(Session()));
        for (int i = 0; i < 3; ++i)
            static_cast<void>(journal.append(entries, act));
        const auto chain = entries.chainOf(journal.device).value();
        QVERIFY(entries.writeHead({journal.device, {}, 1, 3, chain[2].link, {}, {}}));
        QCOMPARE(finding(m_file->read()), HeadFinding::NotNoted);
        QVERIFY(noteHead(*m_file, entries, journal.device));
        QCOMPARE(*m_file->read(), (NotedHead{3, chain[2].link}));
        QCOMPARE(finding(m_file->read()), HeadFinding::Fits);
        QCOMPARE(finding(NotedHead{2, chain[1].link}), HeadFinding::Fits); // the vault is ahead
        QCOMPARE(finding(NotedHead{4, chain[2].link}), HeadFinding::Shortened);
        QCOMPARE(finding(NotedHead{3, chain[1].link}), HeadFinding::Replaced);
        QCOMPARE(finding(fail(ErrorKind::Corrupt)), HeadFinding::NotNoted);
        QVERIFY(!compareHead(fail(ErrorKind::Denied), entries, journal.device));

        QVERIFY(database->run("DELETE FROM entry WHERE sequence = 3"));
        QCOMPARE(finding(m_file->read()), HeadFinding::Shortened);
    }

    void doesNotBelieveSomebodyWithoutTheKey()
    {
        QVERIFY(m_file->write(headAt(7)));
        const auto otherKey = keyOf(2);
        QCOMPARE(HeadFile(m_folder->path(), otherKey.bytes()).read().error().kind, ErrorKind::Corrupt);
    }

    void anyChangedByteOfTheOnlySlotIsRefused()
    {
        QVERIFY(m_file->write(headAt(7)));
        const auto whole = content();
        for (qsizetype i = 0; i < whole.size() - 4096; ++i) {
            auto changed = whole;
            changed[i] = char(changed[i] ^ 1);
            setContent(changed);
            QCOMPARE(m_file->read().error().kind, ErrorKind::Corrupt);
        }
    }

private:
    QByteArray content()
    {
        QFile file(m_folder->filePath(u"head.bin"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setContent(const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(u"head.bin"_s));
        QVERIFY(file.open(QIODevice::ReadWrite)); // in place: emptying it first makes some file systems sync
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.resize(bytes.size()));
    }

    Key m_key = keyOf(1);
    std::optional<QTemporaryDir> m_folder;
    std::optional<HeadFile> m_file;
};

QTEST_GUILESS_MAIN(TestHeadFile)
#include "tst_headfile.moc"
