// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/ui/strict.h"
#include "ui/session/formhint.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Day complained(20'514);

FieldValues followUp(Code kind)
{
    return {{numberOf(&FollowUp::kind), ValueTraits<Code>::toCbor(kind)}};
}

} // namespace

class TestFormHint final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
    }

    void herWorkBeforeStandsAboveTheQuestionsAboutIt()
    {
        const auto hint = [this](Code kind) {
            return formHint(RecordKind::FollowUp, followUp(kind), m_view);
        };
        QVERIFY(hint(code::followUpKind::balasan).isEmpty()); // Nobody wrote it down.
        WorkBaseline before;
        before.recordedOn = complained;
        before.shift = u"pagi\u202E"_s;
        before.line = u"jahit 4"_s;
        before.monthlyPay = 5'000'000;
        before.contractEndsOn = Day(20'530);
        put(m_view, 1, before);
        WorkBaseline later;
        later.recordedOn = complained.plusDays(9); // After she was moved: that is no "before".
        later.shift = u"malam"_s;
        later.contractEndsOn = before.contractEndsOn;
        put(m_view, 2, later);
        QCOMPARE(hint(code::followUpKind::balasan),
                 u"Before: shift pagi, line jahit 4, pay Rp\u00A05,000,000, contract until 18 Mar 2026"_s);
        QVERIFY(hint(code::followUpKind::aman).isEmpty());
    }

    void whatIsNotKnownOfHerWorkIsLeftOut()
    {
        WorkBaseline before;
        before.line = u"jahit 4"_s;
        put(m_view, 1, before);
        QCOMPARE(formHint(RecordKind::FollowUp, followUp(code::followUpKind::balasan), m_view),
                 u"Before: line jahit 4"_s);
    }

    void whoHasTheNameOfTheReportedPersonStandsInTheForm()
    {
        StaffMember colleague;
        colleague.id = idOf<RecordId>(3);
        colleague.name = u"Djuwita Rekaan"_s;
        colleague.active = true;
        m_view.staff = {colleague};
        ReportedPerson reported;
        reported.name = u"Bu Juwita"_s;
        const auto hint = [&] {
            auto answers = valuesOf(reported, Tier::Story);
            return formHint(RecordKind::ReportedPerson, answers, m_view);
        };
        QVERIFY(hint().contains(u"Djuwita Rekaan"_s));
        reported.worksHere = false;
        QVERIFY(hint().isEmpty());
    }

    void whoeverPlansToCallHerIsToldThatNobodyMay()
    {
        FollowUp planned;
        planned.kind = code::followUpKind::aman;
        const auto hint = [&] {
            return formHint(RecordKind::FollowUp, valuesOf(planned, Tier::Coded), m_view);
        };
        QVERIFY(hint().isEmpty());
        FollowUp call;
        call.doneOn = complained;
        call.contactResult = code::contactResult::tidak_aman;
        put(m_view, 1, call);
        QVERIFY(hint().contains(u"Do not call her"_s));
        planned.kind = code::followUpKind::balasan;
        QVERIFY(hint().contains(u"Do not call her"_s));
        planned.doneOn = complained; // It was done.
        QVERIFY(hint().isEmpty());
    }

    void howLongSheWaitedFollowsTheDayThatIsTyped()
    {
        Complaint complaint;
        complaint.receivedOn = complained;
        m_view.complaints = {complaint};
        Incident incident;
        QVERIFY(formHint(RecordKind::Incident, valuesOf(incident, Tier::Coded), m_view).isEmpty());
        incident.occurredOn = complained.plusDays(-2);
        incident.datePrecision = code::datePrecision::exact;
        QCOMPARE(formHint(RecordKind::Incident, valuesOf(incident, Tier::Coded), m_view),
                 u"She came after 2 days."_s);
        incident.occurredOn = complained.plusDays(2); // It went on.
        QVERIFY(formHint(RecordKind::Incident, valuesOf(incident, Tier::Coded), m_view).isEmpty());
    }

    void whatAGirlsYesDoesIsSaidWhileItIsWritten()
    {
        Consent yes;
        yes.scope = code::consentScope::bagi_kode;
        yes.decision = code::consentDecision::yes;
        const auto hint = [this](const Consent &consent) {
            return formHint(RecordKind::Consent, valuesOf(consent, Tier::Coded), m_view);
        };
        QVERIFY(hint(yes).isEmpty());
        Person girl;
        girl.ageGroup = code::ageGroup::a13_17;
        m_view.persons = {girl};
        QVERIFY(hint(yes).startsWith(u"She is under 18"_s));
        yes.capacity = code::capacity::konflik;
        QVERIFY(hint(yes).contains(u"UPT PPA"_s));
        yes.decision = code::consentDecision::no;
        QVERIFY(hint(yes).isEmpty());
    }

    void otherFormsHaveNone() { QVERIFY(formHint(RecordKind::Session, {}, m_view).isEmpty()); }

private:
    const LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestFormHint)
#include "tst_formhint.moc"
