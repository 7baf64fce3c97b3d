// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bytes.h"
#include "tests/ui/onpage.h"
#include "ui/session/recordcards.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRecordCards final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
        m_view.mayWriteStory = true;
        m_view.mayWriteFacts = true;
        m_view.mayAddEvidence = true;
    }

    void anEmptyCardSaysSoAndOffersTheFirst()
    {
        const RecordCards cards(m_view, {RecordKind::Trip});
        const_cast<RecordCards &>(cards).show();
        QVERIFY(
            wordsOn(cards).contains(u"A safe ride, where the way to us"_s)); // What belongs here, and when.
        QSignalSpy wanted(&cards, &RecordCards::wanted);
        press(cards, u"Plan a trip"_s);
        QCOMPARE(wanted.first().first().value<RecordRequest>(), (RecordRequest{RecordKind::Trip, {}, {}}));
    }

    void theNewestStandsFirst()
    {
        put(1, RecordKind::Trip,
            {{numberOf(&Trip::plannedOn), 20'500}, {numberOf(&Trip::pickup), u"lama"_s}});
        put(2, RecordKind::Trip,
            {{numberOf(&Trip::plannedOn), 20'510}, {numberOf(&Trip::pickup), u"baru"_s}});
        RecordCards cards(m_view, {RecordKind::Trip});
        cards.show();
        const auto words = wordsOn(cards);
        QVERIFY(words.indexOf(u"baru"_s) >= 0 && words.indexOf(u"baru"_s) < words.indexOf(u"lama"_s));
    }

    void aHandOverStandsUnderItsEvidence()
    {
        put(1, RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::description), u"kemeja contoh"_s}});
        put(2, RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::description), u"foto contoh"_s}});
        put(3, RecordKind::CustodyEvent,
            {{numberOf(&CustodyEvent::item), idOf<RecordId>(2).toByteArray()},
             {numberOf(&CustodyEvent::givenTo), u"Penyidik Contoh"_s}});
        RecordCards cards(m_view, {RecordKind::EvidenceItem, RecordKind::CustodyEvent});
        cards.show();
        QCOMPARE(wordsOn(cards).count(u"Penyidik Contoh"_s), 1);
        QSignalSpy wanted(&cards, &RecordCards::wanted);
        press(cards, u"Write a hand-over"_s);
        const auto request = wanted.first().first().value<RecordRequest>();
        QCOMPARE(request.kind, RecordKind::CustodyEvent);
        QVERIFY(!request.parent.isNull() && request.record.isNull());
    }

    void aLinkThatNobodyConfirmedSaysSo()
    {
        put(1, RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::description), u"foto contoh"_s}});
        put(2, RecordKind::CustodyEvent,
            {{numberOf(&CustodyEvent::item), idOf<RecordId>(1).toByteArray()},
             {numberOf(&CustodyEvent::event), u"musnah"_s}});
        m_view.records[idOf<RecordId>(2)].changedBy = idOf<EntryId>(3);
        m_view.confirmations[idOf<EntryId>(3)] = RecordId();
        RecordCards cards(m_view, {RecordKind::EvidenceItem, RecordKind::CustodyEvent});
        cards.show();
        QCOMPARE(wordsOn(cards).count(u"Not confirmed"_s), 1);
    }

    void aDocumentIsCorrectedAndAPlanIsChanged()
    {
        put(1, RecordKind::LegalStep, {{numberOf(&LegalStep::stage), u"lapor"_s}});
        put(2, RecordKind::Loss, {{numberOf(&Loss::kind), u"lainnya"_s}});
        RecordCards cards(m_view, {RecordKind::LegalStep, RecordKind::Loss});
        cards.show();
        QSignalSpy wanted(&cards, &RecordCards::wanted);
        press(cards, u"Correct"_s);
        press(cards, u"Change"_s);
        QCOMPARE(wanted.first().first().value<RecordRequest>().record, idOf<RecordId>(1));
        QCOMPARE(wanted.last().first().value<RecordRequest>().record, idOf<RecordId>(2));
        QVERIFY(unnamedOn(cards).isEmpty());
    }

    void howLongSheWaitedStandsAmongTheFactsOfAnIncident()
    {
        Complaint complaint;
        complaint.receivedOn = Day(20'514);
        m_view.complaints = {complaint};
        put(1, RecordKind::Incident,
            {{numberOf(&Incident::occurredOn), 20'512}, {numberOf(&Incident::datePrecision), u"exact"_s}});
        RecordCards cards(m_view, {RecordKind::Incident});
        cards.show();
        QVERIFY(wordsOn(cards).contains(u"She came after 2 days."_s));
        m_view.complaints.clear();
        RecordCards unknown(m_view, {RecordKind::Incident});
        unknown.show();
        QVERIFY(!wordsOn(unknown).contains(u"How long she waited"_s));
    }

    void lossesAreAddedUpBelowThem()
    {
        put(1, RecordKind::Loss,
            {{numberOf(&Loss::kind), u"suffering"_s}, {numberOf(&Loss::amount), 500'000}});
        put(2, RecordKind::Loss, {{numberOf(&Loss::kind), u"other"_s}, {numberOf(&Loss::amount), 750'000}});
        RecordCards cards(m_view, {RecordKind::Loss});
        cards.show();
        QVERIFY(wordsOn(cards).contains(u"Together: Rp 1,250,000"_s));
        RecordCards others(m_view, {RecordKind::WorkBaseline});
        others.show();
        QVERIFY(!wordsOn(others).contains(u"Together"_s));
    }

    void whoApprovedItTakesThatBackWhereItStands()
    {
        m_view.me = idOf<RecordId>(90);
        m_view.mayApprove = true;
        put(1, RecordKind::Goal,
            {{numberOf(&Goal::approvedOn), 20'514}, {numberOf(&Goal::approvedBy), m_view.me.toByteArray()}});
        RecordCards cards(m_view, {RecordKind::Goal});
        cards.show();
        QVERIFY(buttonOn(cards, u"Approve"_s) == nullptr);
        QSignalSpy back(&cards, &RecordCards::approvalTakenBack);
        press(cards, u"Take back the approval"_s);
        QCOMPARE(back.first().first().value<RecordId>(), idOf<RecordId>(1));
        QVERIFY(unnamedOn(cards).isEmpty());
        m_view.me = idOf<RecordId>(91); // A colleague sees that it is approved, no more.
        RecordCards others(m_view, {RecordKind::Goal});
        others.show();
        QVERIFY(buttonOn(others, u"Take back the approval"_s) == nullptr);
    }

    void howFarARideIsIsSaidWithOnePress()
    {
        put(1, RecordKind::Trip,
            {{numberOf(&Trip::status), u"jemput"_s},
             {numberOf(&Trip::approvedBy), idOf<RecordId>(9).toByteArray()}});
        put(2, RecordKind::Trip, {{numberOf(&Trip::status), u"minta"_s}}); // Nobody said yes to it yet.
        RecordCards cards(m_view, {RecordKind::Trip});
        cards.show();
        QSignalSpy told(&cards, &RecordCards::rideTold);
        press(cards, u"She has arrived"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().value<RecordId>(), idOf<RecordId>(1));
        QVERIFY(wordsOn(cards).contains(u"Not ticked yet: "_s));
        m_view.mayWriteFacts = false;
        RecordCards read(m_view, {RecordKind::Trip});
        read.show();
        QVERIFY(buttonOn(read, u"She has arrived"_s) == nullptr);
    }

    void whoMayNotWriteIsOfferedNothing()
    {
        put(1, RecordKind::Trip, {{numberOf(&Trip::purpose), u"rs"_s}});
        put(2, RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::kind), u"chat"_s}});
        m_view.mayWriteStory = false;
        m_view.mayAddEvidence = false;
        RecordCards cards(m_view, {RecordKind::Trip, RecordKind::EvidenceItem, RecordKind::CustodyEvent});
        cards.show();
        QVERIFY(buttonOn(cards, u"Plan a trip"_s) == nullptr);
        QVERIFY(buttonOn(cards, u"Take in evidence"_s) == nullptr);
        QCOMPARE(shownOn<QAbstractButton>(cards).size(), 1); // Facts of the trip may be changed.
    }

private:
    void put(int id, RecordKind kind, const FieldValues &values)
    {
        m_view.records[idOf<RecordId>(std::uint8_t(id))] = {kind, values, {}, {}, false};
    }

    LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_MAIN(TestRecordCards)
#include "tst_recordcards.moc"
