// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/custody.h"
#include "journal/ids.h"
#include "journal/operations.h"
#include "storage/store.h"
#include "tests/support/temporaryroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray words = "Percakapan contoh yang tidak pernah terjadi.";

template <typename T> Result<T> answerTo(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestStoreEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_store.reset();
        m_room.emplace();
        m_dossier = aCaseOf(*m_room, *m_room->unlockAsCounselor());
        m_original = m_room->folder() + u"/../percakapan.txt"_s;
        QFile file(m_original);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
        file.close();
        m_store = std::make_unique<Store>(m_room->folder(), m_room->clock);
        QVERIFY(answerTo(m_store->unlock(m_room->counselorId, TemporaryRoom::counselorsPhrase())));
    }

    void whatIsKeptWasReceivedInTheSameAct()
    {
        const auto item = kept();
        const auto view = *answerTo(m_store->openCase(m_dossier));
        const auto chain = custodyOf(item.id, view.all<CustodyEvent>());
        QCOMPARE(chain.size(), 1);
        QCOMPARE(chain.first().event, Code(code::custodyEvent::terima));
        QCOMPARE(chain.first().recordedBy, m_room->counselorId);
        QVERIFY(custodyGaps(item, chain).isEmpty());
        QCOMPARE(view.timeline.first().changes.size(), 2);
        QCOMPARE(item.fileName, u"percakapan.txt"_s);
        QCOMPARE(*answerTo(m_store->readEvidence(m_dossier, item.id)), words);
    }

    void itIsThereAfterTheNextUnlock()
    {
        const auto item = kept();
        m_store = std::make_unique<Store>(m_room->folder(), m_room->clock);
        QVERIFY(answerTo(m_store->unlock(m_room->counselorId, TemporaryRoom::counselorsPhrase())));
        QCOMPARE(*answerTo(m_store->readEvidence(m_dossier, item.id)), words);
    }

    void everyLookIsWrittenDown()
    {
        const auto item = kept();
        QCOMPARE(looksAt(item.id), 0);
        QVERIFY(answerTo(m_store->readEvidence(m_dossier, item.id)));
        QVERIFY(answerTo(m_store->readEvidence(m_dossier, item.id)));
        QCOMPARE(looksAt(item.id), 2);
    }

    void aCheckBecomesALinkOfTheChain()
    {
        const auto item = kept();
        QVERIFY(*answerTo(m_store->checkEvidence(m_dossier, item.id)));
        QCOMPARE(chainOf(item.id).last().hashChecked, Flag(true));

        const QString path = m_room->folder() + u"/evidence/"_s + item.blob;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(30));
        const auto before = file.read(1);
        QVERIFY(file.seek(30) && file.write(QByteArray(1, char(before[0] ^ 1))) == 1);
        file.close();
        QCOMPARE(*answerTo(m_store->checkEvidence(m_dossier, item.id)), false);
        QVERIFY(custodyGaps(item, chainOf(item.id)).contains(CustodyGap::Changed));
        QCOMPARE(answerTo(m_store->readEvidence(m_dossier, item.id)).error().kind, ErrorKind::Corrupt);
    }

    void aCopyBecomesALinkOfTheChain()
    {
        const auto item = kept();
        const QString target = m_room->folder() + u"/../salinan.txt"_s;
        QVERIFY(answerTo(m_store->copyEvidence(m_dossier, item.id, copyTo(target))));
        QCOMPARE(contentOf(target), words);
        const auto link = chainOf(item.id).last();
        QCOMPARE(link.event, Code(code::custodyEvent::salin));
        QCOMPARE(link.secondPerson, m_room->coordinatorId);
        QCOMPARE(link.hashChecked, Flag(true));
        const auto confirmations = answerTo(m_store->openCase(m_dossier))->confirmations;
        QCOMPARE(confirmations.size(), 1);
        QCOMPARE(confirmations.begin()->second, m_room->coordinatorId);
    }

    void withoutHerPassphraseThereIsNoCopy()
    {
        const auto item = kept();
        const QString target = m_room->folder() + u"/../salinan.txt"_s;
        auto copy = copyTo(target);
        copy.second.passphrase = TemporaryRoom::counselorsPhrase(); // Not hers.
        QCOMPARE(answerTo(m_store->copyEvidence(m_dossier, item.id, std::move(copy))).error().kind,
                 ErrorKind::WrongKey);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(chainOf(item.id).size(), 1);
        QCOMPARE(looksAt(item.id), 0);
    }

    void nobodyCopiesAlone()
    {
        const auto item = kept();
        const QString target = m_room->folder() + u"/../salinan.txt"_s;
        for (const auto &second : {RecordId(), m_room->counselorId}) {
            auto copy = copyTo(target);
            copy.second.by = second;
            const auto refused = answerTo(m_store->copyEvidence(m_dossier, item.id, std::move(copy)));
            QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        }
        QVERIFY(!QFile::exists(target));
        QCOMPARE(chainOf(item.id).size(), 1);
    }

    void aFileThatIsRefusedLeavesNoRecord()
    {
        QCOMPARE(answerTo(m_store->keepEvidence(m_dossier, m_room->folder(), {})).error().kind,
                 ErrorKind::Invalid);
        QVERIFY(answerTo(m_store->openCase(m_dossier))->all<EvidenceItem>().isEmpty());
    }

    void whoMayNotLeavesNoFile()
    {
        const auto item = kept();
        unlockAsCoordinator();
        const QString target = m_room->folder() + u"/../salinan.txt"_s;
        QCOMPARE(answerTo(m_store->keepEvidence(m_dossier, m_original, {})).error().kind, ErrorKind::Denied);
        QCOMPARE(answerTo(m_store->readEvidence(m_dossier, item.id)).error().kind, ErrorKind::Denied);
        QCOMPARE(answerTo(m_store->copyEvidence(m_dossier, item.id, copyTo(target))).error().kind,
                 ErrorKind::Denied);
        QVERIFY(!QFile::exists(target));
        QCOMPARE(QDir(m_room->folder() + u"/evidence"_s).entryList(QDir::Files), QStringList{item.blob});
    }

    void whatTheChainCannotTellIsNotCopied()
    {
        const auto item = kept();
        unlockAsCoordinator(); // She may open it with a reason, and may add nothing to it.
        QVERIFY(answerTo(m_store->withRoom(
            [this](Room &room) { return room.records().giveReason(m_dossier, u"Alasan contoh"_s); })));
        QVERIFY(answerTo(m_store->readEvidence(m_dossier, item.id)));
        const QString target = m_room->folder() + u"/../salinan.txt"_s;
        QCOMPARE(answerTo(m_store->copyEvidence(m_dossier, item.id, copyTo(target))).error().kind,
                 ErrorKind::Denied);
        QVERIFY(!QFile::exists(target));
    }

    void unlockingSweepsWhatACrashLeft()
    {
        const auto item = kept();
        const QString left = m_room->folder() + u"/evidence/"_s + item.blob + u".new"_s;
        QVERIFY(QFile::copy(m_original, left));
        unlockAsCoordinator();
        QVERIFY(!QFile::exists(left));
    }

private:
    /// Keeps the file, and reads its record back.
    EvidenceItem kept()
    {
        EvidenceItem item;
        item.kind = Code(u"chat");
        item.storage = code::evidenceStorage::berkas_terenkripsi;
        const auto written = answerTo(m_store->keepEvidence(m_dossier, m_original, item));
        const auto items = answerTo(m_store->openCase(m_dossier))->all<EvidenceItem>();
        m_room->clock.advance(std::chrono::minutes(1)); // What follows is later, as it is in life.
        return written && items.size() == 1 ? items.first() : EvidenceItem();
    }

    QList<CustodyEvent> chainOf(const RecordId &item)
    {
        return custodyOf(item, answerTo(m_store->openCase(m_dossier))->all<CustodyEvent>());
    }

    /// How often the room side says that this record was opened.
    int looksAt(const RecordId &item)
    {
        return *answerTo(m_store->withRoom([&](Room &room) -> Result<int> {
            const auto side = readDossier(room.desk(), roomSideOf(m_dossier), m_dossier);
            int looks = 0;
            for (const auto &entry : side->entries) {
                for (const auto &change : entry.coded.records) {
                    const auto access = accessOperationFrom(change.fields);
                    if (change.operation == Operation::Access && access && access->record == item)
                        ++looks;
                }
            }
            return looks;
        }));
    }

    EvidenceCopy copyTo(const QString &target)
    {
        return {
            target, {m_room->coordinatorId, TemporaryRoom::coordinatorsPhrase()}, u"Untuk penyidik contoh"_s};
    }

    void unlockAsCoordinator()
    {
        m_store = std::make_unique<Store>(m_room->folder(), m_room->clock);
        QVERIFY(answerTo(m_store->unlock(m_room->coordinatorId, TemporaryRoom::coordinatorsPhrase())));
    }

    std::optional<TemporaryRoom> m_room;
    DossierId m_dossier;
    QString m_original;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestStoreEvidence)
#include "tst_storeevidence.moc"
