// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/codes/spoken.h"
#include "domain/records/records.h"
#include "tests/support/bytes.h"
#include "ui/session/intakenotes.h"
#include "ui/words/dates.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant begun(1'772'416'800'000);
constexpr Instant now = begun.plus(24h);

template <Record R, typename T> FieldValues field(T R::*member, const T &value)
{
    return {{numberOf(member), ValueTraits<T>::toCbor(value)}};
}

IntakeNotes fullNotes()
{
    IntakeNotes notes;
    notes.step = 5;
    notes.begunAt = begun;
    notes.complaint = field(&Complaint::narrative, u"Cerita contoh."_s);
    notes.survivor = field(&Person::name, u"Melati Contoh"_s);
    notes.survivor.merge(field(&Person::phone, u"0800"_s));
    notes.survivor.merge(field(&Person::declined, FieldNumbers{numberOf(&Person::dependants)}));
    notes.reporter = field(&Person::name, u"Kenanga Contoh"_s);
    notes.consent = field(&Consent::method, code::consentMethod::tertulis);
    notes.guardian = field(&Person::name, u"Kenanga Contoh"_s);
    notes.triage = field(&RiskAssessment::level, code::riskLevel::sedang);
    notes.decision = field(&Case::flags, Codes{code::caseFlag::kdrt});
    notes.handOver = field(&Service::provider, u"Dinas contoh"_s);
    notes.limitsRead = true;
    notes.consents = {{code::consentScope::simpan, code::consentDecision::yes},
                      {code::consentScope::polisi, code::consentDecision::no}};
    notes.incidents = {field(&Incident::occurredOn, Day(20'500)), field(&Incident::shift, u"pagi"_s)};
    notes.reported = {field(&ReportedPerson::name, u"Terlapor Contoh"_s)};
    notes.keptOut = {{idOf<RecordId>(7), code::staffConflictReason::is_terlapor}};
    notes.sameAs = PersonPlace{idOf<DossierId>(3), idOf<RecordId>(4)};
    return notes;
}

} // namespace

class TestIntakeNotes final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aDraftKeepsEverything()
    {
        auto notes = fullNotes();
        QCOMPARE(decodeIntakeDraft(encode({notes})), std::optional(IntakeDraft{notes}));
        notes.handsOver = true;
        QCOMPARE(decodeIntakeDraft(encode({notes})), std::optional(IntakeDraft{notes}));
        QCOMPARE(decodeIntakeDraft(encode({})), std::optional(IntakeDraft()));
    }

    void theNotesOfWhoeverWaitsAreInTheSameDraft()
    {
        auto other = fullNotes();
        other.survivor = field(&Person::name, u"Kenanga Contoh"_s);
        const IntakeDraft draft{blankNotes(), {fullNotes(), other}};
        QCOMPARE(decodeIntakeDraft(encode(draft)), std::optional(draft));
    }

    void whereSheStoppedIsNotWrittenDown()
    {
        auto notes = blankNotes();
        notes.step = 5;
        notes.begunAt = begun;
        QVERIFY(isBlank(notes));
        notes.limitsRead = true;
        QVERIFY(!isBlank(notes));
        QVERIFY(!isBlank(fullNotes()));
    }

    void whatIsNoDraftIsNone()
    {
        QVERIFY(!decodeIntakeDraft({}));
        QVERIFY(!decodeIntakeDraft("nonsense"));
        const auto whole = encode({blankNotes(), {fullNotes()}});
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!decodeIntakeDraft(QByteArrayView(whole).first(length)));
    }

    void becomesAComplaintWithAllOfIt()
    {
        const auto fresh = complaintFrom(fullNotes(), now);
        QCOMPARE(fresh.complaint.narrative, u"Cerita contoh."_s);
        QCOMPARE(fresh.complaint.receivedAt, begun); // Not when the case is opened.
        QCOMPARE(fresh.complaint.receivedOn, localDay(begun));
        QCOMPARE(fresh.survivor.role, code::caseRole::korban);
        QCOMPARE(fresh.survivor.declined, FieldNumbers{numberOf(&Person::dependants)});
        QCOMPARE(fresh.survivor.name, u"Melati Contoh"_s);
        QCOMPARE(fresh.incidents.size(), 2);
        QCOMPARE(fresh.triage.level, code::riskLevel::sedang);
        QCOMPARE(fresh.acceptance.flags, Codes{code::caseFlag::kdrt});
        QCOMPARE(fresh.acceptance.sameAs, fullNotes().sameAs);
        QVERIFY(!fresh.acceptance.handOver); // she did not say so
        QCOMPARE(fresh.conflicts.size(), 1);
        QCOMPARE(fresh.conflicts.first().reason, code::staffConflictReason::is_terlapor);
    }

    void aLetterCameInWhenItReachedTheRoom()
    {
        auto notes = fullNotes();
        const auto day = localDay(begun).plusDays(-3);
        notes.complaint.merge(field(&Complaint::receivedOn, day));
        QCOMPARE(complaintFrom(notes, now).complaint.receivedOn, day);
        QVERIFY(complaintFrom(notes, now).complaint.receivedAt.isNull()); // The clocks run from the morning.
        QCOMPARE(complaintFrom(notes, now).consents.first().givenAt, begun); // She agrees in this meeting.
        const auto at = begun.plus(-70h);
        notes.complaint.merge(field(&Complaint::receivedAt, at));
        QCOMPARE(complaintFrom(notes, now).complaint.receivedAt, at);
    }

    void notesWithoutABeginningBeginNow()
    {
        auto notes = fullNotes();
        notes.begunAt = {};
        QCOMPARE(complaintFrom(notes, now).complaint.receivedAt, now);
        QCOMPARE(complaintFrom(notes, now).complaint.receivedOn, localDay(now));
    }

    void onlyWhatSheAnsweredIsAConsent()
    {
        auto notes = fullNotes();
        notes.consents.emplace(code::consentScope::kontak, code::consentDecision::not_asked);
        const auto fresh = complaintFrom(notes, now);
        QCOMPARE(fresh.consents.size(), 2);
        for (const auto &consent : fresh.consents) {
            QCOMPARE(consent.method, code::consentMethod::tertulis);
            QCOMPARE(consent.limitsExplained, Flag(true));
            QCOMPARE(consent.textVersion, Count(spokenVersion()));
            QCOMPARE(consent.givenOn, localDay(begun));
            QCOMPARE(consent.givenAt, begun);
        }
    }

    void aGuardianIsWrittenDownWhereSheSaysYes()
    {
        auto notes = fullNotes();
        QVERIFY(!complaintFrom(notes, now).guardian); // She decides herself.
        notes.consent.merge(field(&Consent::capacity, code::capacity::wali));
        const auto guardian = complaintFrom(notes, now).guardian;
        QVERIFY(guardian);
        QCOMPARE(guardian->name, u"Kenanga Contoh"_s);
        QCOMPARE(guardian->role, code::caseRole::wali);
        notes.guardian = {};
        QVERIFY(!complaintFrom(notes, now).guardian);
    }

    void whoIsAwayAgreedToNothing()
    {
        auto notes = fullNotes();
        notes.complaint.merge(field(&Complaint::reporterRole, code::reporterRole::rekan));
        QVERIFY(complaintFrom(notes, now).consents.isEmpty());
        notes.complaint.merge(field(&Complaint::companionPresent, code::companionPresent::colleague));
        QCOMPARE(complaintFrom(notes, now).consents.size(), 2); // They came together.
    }

    void whoWantsNoNameHasNone_data()
    {
        QTest::addColumn<QString>("anonymity");
        QTest::addColumn<bool>("hasName");
        QTest::newRow("not asked") << QString() << true;
        QTest::newRow("identified") << u"identified"_s << true;
        QTest::newRow("code only") << u"code_only"_s << false;
        QTest::newRow("anonymous") << u"anonymous"_s << false;
    }

    void whoWantsNoNameHasNone()
    {
        QFETCH(QString, anonymity);
        QFETCH(bool, hasName);
        auto notes = fullNotes();
        notes.complaint.merge(field(&Complaint::anonymity, *Code::parse(anonymity)));
        const auto fresh = complaintFrom(notes, now);
        QCOMPARE(!fresh.survivor.name.isEmpty(), hasName);
        QCOMPARE(fresh.survivor.phone, u"0800"_s); // she gave it to be reached
    }

    void onlyAnotherReporterIsAPerson()
    {
        auto notes = fullNotes();
        QVERIFY(!complaintFrom(notes, now).reporter);
        notes.complaint.merge(field(&Complaint::reporterRole, code::reporterRole::korban));
        QVERIFY(!complaintFrom(notes, now).reporter);
        notes.complaint[numberOf(&Complaint::reporterRole)] = u"rekan"_s;
        const auto fresh = complaintFrom(notes, now);
        QCOMPARE(fresh.reporter->role, code::caseRole::pelapor);
        QCOMPARE(fresh.reporter->name, u"Kenanga Contoh"_s);
    }

    void oneReportedColleagueIsTheReportedPerson()
    {
        auto notes = fullNotes();
        QCOMPARE(complaintFrom(notes, now).reported.first().staffMember, idOf<RecordId>(7));
        notes.reported.append(field(&ReportedPerson::name, u"Lain Contoh"_s));
        QVERIFY(complaintFrom(notes, now).reported.first().staffMember.isNull()); // which of the two?
    }

    void whatIsForSomebodyElseIsHandedOver()
    {
        auto notes = fullNotes();
        notes.handsOver = true;
        const auto fresh = complaintFrom(notes, now);
        QCOMPARE(fresh.acceptance.handOver->provider, u"Dinas contoh"_s);
    }
};

QTEST_GUILESS_MAIN(TestIntakeNotes)
#include "tst_intakenotes.moc"
