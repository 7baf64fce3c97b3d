// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/custody.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace code::custodyEvent;
using namespace code::evidenceStorage;

namespace {

const RecordId dress(RecordId::Bytes{1});
const RecordId phone(RecordId::Bytes{2});
const RecordId officer(RecordId::Bytes{3});
const RecordId colleague(RecordId::Bytes{4});

EvidenceItem itemIn(Code storage)
{
    EvidenceItem item;
    item.id = dress;
    item.storage = storage;
    return item;
}

/// One event a day, from day 1.
QList<CustodyEvent> chainOf(std::initializer_list<Code> events)
{
    QList<CustodyEvent> chain;
    for (const Code event : events) {
        CustodyEvent link;
        link.item = dress;
        link.event = event;
        link.happenedOn = Day(int(chain.size()) + 1);
        chain.append(link);
    }
    return chain;
}

} // namespace

class TestCustody final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatStaysWithHerIsNotTakenIn()
    {
        auto fresh = itemIn(lemari_terkunci);
        QVERIFY(takesIn(EvidenceItem(), fresh));
        QVERIFY(!takesIn(fresh, fresh)); // It is here already.
        auto hers = fresh;
        hers.storage = tetap_pada_korban;
        QVERIFY(!takesIn(EvidenceItem(), hers));
        QVERIFY(!takesIn(fresh, hers)); // Given back.
        QVERIFY(takesIn(hers, fresh));
        hers.storage = {};
        QVERIFY(takesIn(EvidenceItem(), hers));
    }

    void whatIsTakenInWasReceived()
    {
        auto item = itemIn(lemari_terkunci);
        item.obtainedOn = Day(20'000);
        const auto link = receptionOf(item, officer);
        QVERIFY(link.has_value());
        QCOMPARE(link->item, dress);
        QCOMPARE(link->event, terima);
        QCOMPARE(link->happenedOn, item.obtainedOn);
        QCOMPARE(link->recordedBy, officer);
        QVERIFY(custodyGaps(item, {*link}).isEmpty());
        QVERIFY(receptionOf(itemIn({}), officer).has_value());
        for (const Code elsewhere : {tetap_pada_korban, diserahkan})
            QVERIFY(!receptionOf(itemIn(elsewhere), officer));
    }

    void nobodyOpensCopiesOrDestroysAlone()
    {
        for (const Code event : {buka, salin, musnah}) {
            auto link = chainOf({event}).first();
            QCOMPARE(custodyNeed(link), CustodyNeed::SecondPerson);
            link.recordedBy = officer;
            link.secondPerson = officer;
            QCOMPARE(custodyNeed(link), CustodyNeed::SecondPerson);
            link.secondPerson = colleague;
            QCOMPARE(custodyNeed(link), std::nullopt);
        }
        for (const Code event : {terima, segel, simpan})
            QCOMPARE(custodyNeed(chainOf({event}).first()), std::nullopt);
    }

    void whoGivesItAwayKeepsAReceiptOrAWitness()
    {
        for (const Code event : {serah, kembali}) {
            auto link = chainOf({event}).first();
            link.givenTo = u"Penyidik Contoh"_s;
            QCOMPARE(custodyNeed(link), CustodyNeed::Receipt);
            link.receiptNo = u"STP/000/CONTOH"_s;
            QCOMPARE(custodyNeed(link), std::nullopt);
            link.givenTo = u" "_s;
            QCOMPARE(custodyNeed(link), CustodyNeed::Receipt);
            link.secondPerson = colleague;
            QCOMPARE(custodyNeed(link), std::nullopt);
        }
    }

    void whatNobodyBelievesOfOneAloneIsConfirmedByTheSecond()
    {
        const auto asks = [](Code event, const QString &receipt) {
            auto link = chainOf({event}).first();
            link.givenTo = u"Penyidik Contoh"_s;
            link.receiptNo = receipt;
            link.secondPerson = colleague;
            return needsSecondPerson(link);
        };
        for (const Code event : {buka, salin, musnah})
            QVERIFY(asks(event, u"STP/000/CONTOH"_s));
        for (const Code event : {serah, kembali}) {
            QVERIFY(asks(event, {}));
            QVERIFY(!asks(event, u"STP/000/CONTOH"_s));
        }
        for (const Code event : {terima, segel, simpan})
            QVERIFY(!asks(event, {}));
    }

    void theChainOfAnItemIsInOrder()
    {
        auto events = chainOf({serah, terima});
        std::swap(events[0].happenedOn, events[1].happenedOn);
        CustodyEvent ofPhone = events[0];
        ofPhone.item = phone;
        events.append(ofPhone);
        const auto chain = custodyOf(dress, events);
        QCOMPARE(chain.size(), 2);
        QCOMPARE(chain.first().event, terima);
    }

    void onOneDayTheTimeDecidesThenThePlace()
    {
        auto events = chainOf({buka, segel});
        events[1].happenedOn = events[0].happenedOn;
        QCOMPARE(custodyOf(dress, events).last().event, segel);
        events[0].happenedAt = Instant(2000);
        events[1].happenedAt = Instant(1000);
        QCOMPARE(custodyOf(dress, events).last().event, buka);
    }

    void custodyEndsWithTheLastEvent_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("ours");
        for (const CodeItem &item : codes::custodyEvent.items()) {
            const bool away = item.code == serah || item.code == kembali || item.code == musnah;
            QTest::newRow(qPrintable(item.code.toString())) << item.code.toString() << !away;
        }
    }

    void custodyEndsWithTheLastEvent()
    {
        QFETCH(QString, last);
        QFETCH(bool, ours);
        QCOMPARE(leavesRoom(Code(last)), !ours);
        QCOMPARE(isInOurCustody(itemIn(lemari_terkunci), chainOf({terima, Code(last)})), ours);
    }

    void anItemThatCameBackIsOursAgain()
    {
        QVERIFY(isInOurCustody(itemIn(lemari_terkunci), chainOf({terima, serah, terima})));
    }

    void whereItIsStoredDecides_data()
    {
        QTest::addColumn<QString>("storage");
        QTest::addColumn<bool>("withoutEvents");
        QTest::addColumn<bool>("received");
        QTest::newRow("in a file") << u"berkas_terenkripsi"_s << true << true;
        QTest::newRow("in the cabinet") << u"lemari_terkunci"_s << true << true;
        QTest::newRow("with her") << u"tetap_pada_korban"_s << false << true;
        QTest::newRow("handed over") << u"diserahkan"_s << false << true;
        QTest::newRow("not said") << QString() << false << true;
    }

    void whereItIsStoredDecides()
    {
        QFETCH(QString, storage);
        QFETCH(bool, withoutEvents);
        QFETCH(bool, received);
        QCOMPARE(isInOurCustody(itemIn(Code(storage)), {}), withoutEvents);
        QCOMPARE(isInOurCustody(itemIn(Code(storage)), chainOf({terima})), received);
    }

    void aWholeChainHasNoGap()
    {
        QVERIFY(custodyGaps(itemIn(lemari_terkunci), chainOf({terima, segel, simpan})).isEmpty());
        QVERIFY(custodyGaps(itemIn(diserahkan), chainOf({terima, simpan, serah})).isEmpty());
        QVERIFY(custodyGaps(itemIn(tetap_pada_korban), {}).isEmpty());
        QVERIFY(custodyGaps(itemIn({}), {}).isEmpty());
        QVERIFY(custodyGaps(itemIn(lemari_terkunci), chainOf({terima, serah, terima, simpan})).isEmpty());
    }

    void whatNobodyReceivedIsAGap()
    {
        const QList only = {CustodyGap::NeverReceived};
        QCOMPARE(custodyGaps(itemIn(berkas_terenkripsi), {}), only);
        QCOMPARE(custodyGaps(itemIn(lemari_terkunci), chainOf({simpan})), only);
        QCOMPARE(custodyGaps(itemIn(diserahkan), {}),
                 (QList{CustodyGap::NeverReceived, CustodyGap::NotHandedOver}));
    }

    void whatHappensAfterItLeftIsAGap()
    {
        const QList only = {CustodyGap::AfterLeaving};
        QCOMPARE(custodyGaps(itemIn(lemari_terkunci), chainOf({terima, serah, salin})), only);
        QCOMPARE(custodyGaps(itemIn(lemari_terkunci), chainOf({terima, kembali, musnah})), only);
    }

    void aFileThatChangedIsAGap()
    {
        auto chain = chainOf({terima, buka});
        chain[1].hashChecked = true;
        QVERIFY(custodyGaps(itemIn(berkas_terenkripsi), chain).isEmpty());
        chain[1].hashChecked = false;
        QCOMPARE(custodyGaps(itemIn(berkas_terenkripsi), chain), QList{CustodyGap::Changed});
    }

    void handedOverToNobodyIsAGap()
    {
        QCOMPARE(custodyGaps(itemIn(diserahkan), chainOf({terima, simpan})),
                 QList{CustodyGap::NotHandedOver});
        QCOMPARE(custodyGaps(itemIn(tetap_pada_korban), chainOf({terima, simpan})),
                 QList{CustodyGap::NotHandedOver});
        QVERIFY(custodyGaps(itemIn(tetap_pada_korban), chainOf({terima, kembali})).isEmpty());
    }

    void whatIsOpenOrMayHoldTracesNeedsCare()
    {
        EvidenceItem item = itemIn(lemari_terkunci);
        QVERIFY(!needsCare(item, chainOf({terima, simpan})));
        QVERIFY(needsCare(item, chainOf({terima, segel, buka})));
        QVERIFY(!needsCare(item, chainOf({terima, segel, buka, segel})));
        QVERIFY(needsCare(item, chainOf({terima, segel, buka, simpan})));
        item.mayHoldTraces = true;
        QVERIFY(needsCare(item, chainOf({terima, simpan})));
        QVERIFY(!needsCare(item, chainOf({terima, segel})));
        QVERIFY(!needsCare(item, chainOf({terima, serah})));
    }

    void whatSheKeepsAndMayHoldTracesNeedsHerCare()
    {
        auto item = itemIn(tetap_pada_korban);
        QVERIFY(!needsHerCare(item, {}));
        item.mayHoldTraces = true;
        QVERIFY(needsHerCare(item, {}));
        QVERIFY(!needsCare(item, {}));
        QVERIFY(!needsHerCare(item, chainOf({terima}))); // It is here, whatever is written.
        item.storage = lemari_terkunci;
        QVERIFY(!needsHerCare(item, {}));
    }
};

QTEST_GUILESS_MAIN(TestCustody)
#include "tst_custody.moc"
