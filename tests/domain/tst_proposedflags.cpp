// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/proposedflags.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace rp3::code;
using namespace Qt::StringLiterals;

namespace {

/// A case with one incident, of which one thing is known.
template <typename T> CaseFacts told(T Incident::*field, const std::type_identity_t<T> &value)
{
    CaseFacts facts;
    facts.incidents = {with(Incident(), field, value)};
    return facts;
}

/// What an answer of each list proposes; an answer that is not named here proposes nothing.
void verifyEach(const CodeList &list, Codes Incident::*field, const std::map<Code, Codes> &expected)
{
    for (const CodeItem &item : list.items()) {
        const auto found = expected.find(item.code);
        const Codes flags = found == expected.end() ? Codes() : found->second;
        QVERIFY2(proposedFlags(told(field, Codes{item.code})) == flags, qPrintable(item.code.toString()));
    }
}

CaseFacts about(const Person &person)
{
    CaseFacts facts;
    facts.persons = {person};
    return facts;
}

/// An incident of psychological violence, by somebody of whom only this is known.
CaseFacts insultedBy(Code relation)
{
    CaseFacts facts = told(&Incident::violenceForms, {violenceForm::psikis});
    facts.reported = {with(ReportedPerson(), &ReportedPerson::relation, relation)};
    return facts;
}

} // namespace

class TestProposedFlags final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTellsNothingProposesNothing()
    {
        QVERIFY(proposedFlags(CaseFacts()).isEmpty());
        CaseFacts facts = about(aPerson());
        facts.complaints = {aComplaint()};
        facts.incidents = {Incident()};
        facts.assessments = {RiskAssessment()};
        QVERIFY(proposedFlags(facts).isEmpty());
    }

    void theFormOfViolenceSaysWhatKindItIs()
    {
        verifyEach(codes::violenceForm, &Incident::violenceForms,
                   {{violenceForm::seksual, {caseFlag::tpks}},
                    {violenceForm::eksploitasi, {caseFlag::tppo}},
                    {violenceForm::trafficking, {caseFlag::tppo}}});
    }

    void everyKindOfTheLawOnSexualViolenceIsSexualViolence()
    {
        std::map<Code, Codes> expected;
        for (const CodeItem &item : codes::tpksKind.items())
            expected[item.code] = {caseFlag::tpks};
        expected[tpksKind::elektronik].insert(caseFlag::kbgo);
        expected.erase(tpksKind::tidak_tahu);
        verifyEach(codes::tpksKind, &Incident::tpksKinds, expected);
        expected.clear();
        for (const CodeItem &item : codes::tpksKindOther.items())
            expected[item.code] = {caseFlag::tpks};
        expected[tpksKindOther::anak].insert(caseFlag::child);
        expected[tpksKindOther::tppo_seks].insert(caseFlag::tppo);
        expected[tpksKindOther::kdrt_seks].insert(caseFlag::kdrt);
        expected.erase(tpksKindOther::tidak_tahu);
        verifyEach(codes::tpksKindOther, &Incident::otherTpksKinds, expected);
    }

    void aNamedBehaviourIsSexualViolence()
    {
        std::map<Code, Codes> expected;
        for (const CodeItem &item : codes::behaviour.items())
            expected[item.code] = {caseFlag::tpks};
        expected[behaviour::pesan].insert(caseFlag::kbgo);
        expected[behaviour::sebar].insert(caseFlag::kbgo);
        for (const Code none : {behaviour::lainnya, behaviour::tidak_tahu, behaviour::menolak})
            expected.erase(none);
        verifyEach(codes::behaviour, &Incident::behaviours, expected);
    }

    void theTypeOfGbvimsCountsToo()
    {
        using namespace gbvimsType;
        for (const CodeItem &item : codes::gbvimsType.items()) {
            const bool isSexual =
                item.code == rape || item.code == sexual_assault || item.code == forced_marriage;
            const auto flags = proposedFlags(told(&Incident::gbvimsType, item.code));
            QCOMPARE(flags, isSexual ? Codes{caseFlag::tpks} : Codes());
        }
    }

    void violenceInTheHouseholdIsDomestic()
    {
        verifyEach(codes::kdrtForm, &Incident::kdrtForms,
                   {{kdrtForm::fisik, {caseFlag::kdrt}},
                    {kdrtForm::psikis, {caseFlag::kdrt}},
                    {kdrtForm::seksual, {caseFlag::kdrt, caseFlag::tpks}},
                    {kdrtForm::telantar, {caseFlag::kdrt}}});
    }

    void violenceByHerSpouseIsDomesticWhereverItHappened()
    {
        for (const CodeItem &item : codes::relation.items()) {
            const bool isSpouse = item.code == relation::suami_istri;
            QCOMPARE(proposedFlags(insultedBy(item.code)), isSpouse ? Codes{caseFlag::kdrt} : Codes());
        }
        CaseFacts facts = insultedBy(relation::suami_istri);
        facts.incidents = {with(Incident(), &Incident::labourRights, {labourRight::upah})};
        QCOMPARE(proposedFlags(facts), Codes{caseFlag::labour_right}); // He is her employer, too.
    }

    void oneSignOfTraffickingIsEnough()
    {
        for (const CodeItem &item : codes::tppoScreen.items())
            QCOMPARE(proposedFlags(told(&Incident::traffickingSigns, {item.code})), Codes{caseFlag::tppo});
        std::map<Code, Codes> expected;
        for (const CodeItem &item : codes::traffickingForm.items())
            expected[item.code] = {caseFlag::tppo};
        expected.erase(traffickingForm::tidak_tahu);
        verifyEach(codes::traffickingForm, &Incident::traffickingForms, expected);
    }

    void aBrokenRightAtWorkIsALabourCase()
    {
        std::map<Code, Codes> expected;
        for (const CodeItem &item : codes::labourRight.items())
            expected[item.code] = {caseFlag::labour_right};
        expected.erase(labourRight::tidak_tahu);
        expected.erase(labourRight::menolak);
        verifyEach(codes::labourRight, &Incident::labourRights, expected);
    }

    void aSurvivorUnderEighteenIsAChild()
    {
        using namespace ageGroup;
        for (const CodeItem &item : codes::ageGroup.items()) {
            const bool isChild = item.code == a0_5 || item.code == a6_12 || item.code == a13_17;
            const Person her = with(aPerson(), &Person::ageGroup, item.code);
            QCOMPARE(proposedFlags(about(her)), isChild ? Codes{caseFlag::child} : Codes());
            // A filing that does not say for whom it is, and one of somebody who reports for her.
            QCOMPARE(proposedFlags(about(with(her, &Person::role, Code()))),
                     isChild ? Codes{caseFlag::child} : Codes());
            QVERIFY(proposedFlags(about(with(her, &Person::role, caseRole::pelapor))).isEmpty());
        }
        const Person child = with(Person(), &Person::role, caseRole::anak_terdampak);
        QCOMPARE(proposedFlags(about(child)), Codes{caseFlag::child});
    }

    void whatSheSaidAtTheDoorOrInAnAssessmentCounts()
    {
        CaseFacts facts;
        facts.complaints = {with(Complaint(), &Complaint::childInDanger, triageAnswer::yes)};
        QCOMPARE(proposedFlags(facts), Codes{caseFlag::child});
        facts.complaints = {with(Complaint(), &Complaint::sexualWithinThreeDays, triageAnswer::yes)};
        QCOMPARE(proposedFlags(facts), Codes{caseFlag::tpks});
        facts.complaints = {with(Complaint(), &Complaint::childInDanger, triageAnswer::unknown)};
        QVERIFY(proposedFlags(facts).isEmpty());
        const std::map<Code, Codes> expected{{riskFlag::anak, {caseFlag::child}},
                                             {riskFlag::seks_72j, {caseFlag::tpks}},
                                             {riskFlag::sekap, {caseFlag::tppo}},
                                             {riskFlag::sebar, {caseFlag::kbgo}}};
        for (const CodeItem &item : codes::riskFlag.items()) {
            facts.assessments = {with(RiskAssessment(), &RiskAssessment::flags, {item.code}),
                                 RiskAssessment()}; // A later one that says nothing takes nothing back.
            const auto found = expected.find(item.code);
            QCOMPARE(proposedFlags(facts), found == expected.end() ? Codes() : found->second);
        }
    }

    void twoSurvivorsAreMoreThanOne()
    {
        CaseFacts facts = about(aPerson());
        facts.persons.append(with(aPerson(), &Person::role, caseRole::saksi));
        QVERIFY(proposedFlags(facts).isEmpty());
        facts.persons.append(aPerson());
        QCOMPARE(proposedFlags(facts), Codes{caseFlag::multi_victim});
    }

    void everyFlagFollowsFromSomething()
    {
        CaseFacts facts = insultedBy(relation::suami_istri);
        Incident &incident = facts.incidents.first();
        incident.labourRights = {labourRight::upah};
        incident.otherTpksKinds = {tpksKindOther::anak, tpksKindOther::tppo_seks};
        incident.behaviours = {behaviour::pesan};
        facts.persons = {aPerson(), aPerson()};
        Codes all;
        for (const CodeItem &item : codes::caseFlag.items())
            all.insert(item.code);
        QCOMPARE(proposedFlags(facts), all); // And nothing that the list does not have.
    }

    void whatSomebodyDecidedIsNotAskedAgain()
    {
        CaseFacts facts = told(&Incident::kdrtForms, {kdrtForm::seksual});
        QCOMPARE(undecidedFlags(facts), (Codes{caseFlag::kdrt, caseFlag::tpks}));
        facts.theCase.flags = {caseFlag::tpks, caseFlag::labour_right};
        QCOMPARE(undecidedFlags(facts), Codes{caseFlag::kdrt});
        facts.theCase.flagsRuledOut = {caseFlag::kdrt};
        QVERIFY(undecidedFlags(facts).isEmpty());
    }

    void theGravestRuleIsNamed()
    {
        QCOMPARE(gravestRule({caseFlag::kdrt, caseFlag::tpks, caseFlag::tppo}), &legal::tpksReport3x24);
        QCOMPARE(gravestRule({caseFlag::kdrt, caseFlag::tppo}), &legal::tppoScreen);
        QCOMPARE(gravestRule({caseFlag::kdrt, caseFlag::labour_right}), &legal::kdrtFormsRights);
        QVERIFY(gravestRule({caseFlag::labour_right}) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestProposedFlags)
#include "tst_proposedflags.moc"
