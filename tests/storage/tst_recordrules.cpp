// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/closing.h"
#include "storage/recordrules.h"
#include "tests/support/casesatthedoor.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> move(const Case &from, const Case &to, const Codes &roles,
                  const QString &reason = u"Alasan contoh"_s)
{
    Act act(idOf<DossierId>(1));
    act.set(from, to, reason);
    return checkRules(act, aDossier(from), roles);
}

Result<void> step(QStringView from, QStringView to, const Codes &roles = companion)
{
    return move(aCaseIn(from), with(aCaseIn(from), &Case::status, Code(to)), roles);
}

template <Record R> Act creating(const R &record)
{
    Act act(idOf<DossierId>(1));
    act.create(record);
    return act;
}

Act creating(RecordKind kind, const FieldValues &values)
{
    Act act(idOf<DossierId>(1));
    act.create(kind, values);
    return act;
}

} // namespace

class TestRecordRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCaseMovesAlongItsSteps()
    {
        QVERIFY(step(u"baru", u"asesmen"));
        QCOMPARE(step(u"baru", u"tutup").error().kind, ErrorKind::Invalid);
        QCOMPARE(step(u"baru", u"tak_ada").error().kind, ErrorKind::Invalid);
    }

    void onlySheAsksForAPauseAndItIsWrittenDownWhy()
    {
        const auto running = aCaseIn(u"penanganan");
        const auto paused = with(running, &Case::status, Code(u"tangguh"));
        for (const auto &reason : {QString(), u" \n"_s})
            QCOMPARE(move(running, paused, companion, reason).error().kind, ErrorKind::Invalid);
        QVERIFY(move(running, paused, companion, u"Pulang kampung dulu. Contoh."_s));
        for (const auto &step : nextSteps(aDossier(running), running, companion))
            QCOMPARE(step.needsReason, step.to == Code(u"tangguh"));
    }

    void onlyACoordinatorCloses()
    {
        QCOMPARE(step(u"pantau", u"tutup").error().kind, ErrorKind::Denied);
        QVERIFY(step(u"pantau", u"tutup", coordinator));
    }

    void whatStillRunsKeepsACaseOpen()
    {
        auto highRisk = aCaseIn(u"pantau");
        highRisk.risk = Code(u"tinggi");
        const auto closed = with(highRisk, &Case::status, Code(u"tutup"));
        QCOMPARE(move(highRisk, closed, coordinator).error().kind, ErrorKind::Invalid);
        // Lowered in the same act: the rule looks at the case as it will be.
        QVERIFY(move(highRisk, with(closed, &Case::risk, Code(u"rendah")), coordinator));

        auto clock = aCaseIn(u"pantau");
        clock.flags = {Code(u"tpks")};
        QCOMPARE(move(clock, with(clock, &Case::status, Code(u"tutup")), coordinator).error().kind,
                 ErrorKind::Invalid);
    }

    void thePageOffersExactlyTheStepsThatTheDoorTakes()
    {
        for (const auto &from : codes::caseStatus.offered()) {
            for (const auto &roles : {companion, coordinator}) {
                const auto record = aCaseIn(from.code.toString());
                const auto offered = nextSteps(aDossier(record), record, roles);
                for (const auto &to : codes::caseStatus.offered()) {
                    const auto found = std::ranges::find(offered, to.code, &NextStep::to);
                    const bool isOffered =
                        found != offered.end() && found->mayTake && found->blocks.isEmpty();
                    const bool isTaken =
                        to.code != from.code && step(from.code.toString(), to.code.toString(), roles);
                    QCOMPARE(isOffered, isTaken);
                }
            }
        }
    }

    void nobodyClosesWhatNobodyProposed()
    {
        const auto record = aCaseIn(u"pantau");
        Act act(idOf<DossierId>(1));
        act.set(record, with(record, &Case::status, Code(u"tutup")));
        QVERIFY(checkRules(act, aDossier(record), coordinator));
        const auto unproposed = anUnproposedDossier(record);
        QCOMPARE(checkRules(act, unproposed, coordinator).error().kind, ErrorKind::Invalid);
        const auto steps = nextSteps(unproposed, record, coordinator);
        const auto closing = std::ranges::find(steps, Code(u"tutup"), &NextStep::to);
        QCOMPARE(closing->blocks.size(), 1);
        QCOMPARE(closing->blocks.first()->code, Code(u"no_proposal"));
        QVERIFY(closing->missingCriteria.isEmpty()); // There is nothing yet that could say it.
        // A proposal that was taken back is none.
        auto takenBack = aDossier(record);
        takenBack.state.records[theProposal].isVoid = true;
        QCOMPARE(checkRules(act, takenBack, coordinator).error().kind, ErrorKind::Invalid);
    }

    void whatTheProposalDoesNotSayIsShownAndDoesNotBlock()
    {
        const auto record = aCaseIn(u"pantau");
        auto dossier = aDossier(record);
        Closure proposal;
        proposal.criteria = {code::closureCriterion::safe_now, code::closureCriterion::survivor_agrees};
        put(dossier, 40, proposal);
        for (const auto &step : nextSteps(dossier, record, coordinator)) {
            const bool isClosing = step.to == Code(u"tutup");
            QCOMPARE(step.missingCriteria, isClosing ? missingCriteria(proposal) : QList<Code>());
            QVERIFY(step.blocks.isEmpty());
        }
        QVERIFY(!missingCriteria(proposal).isEmpty());
    }

    void silenceIsAReasonToCloseOnlyAfterThreeTries()
    {
        auto dossier = aDossier(aCaseIn(u"pantau"));
        const FieldValues silent{{numberOf(&Closure::reason), u"putus"_s}};
        const FieldValues agreed{{numberOf(&Closure::reason), u"diminta"_s}};
        Act proposed(idOf<DossierId>(1));
        proposed.create(RecordKind::Closure, silent);
        Act amended(idOf<DossierId>(1));
        amended.amend(RecordKind::Closure, theProposal, {}, silent, u"keliru"_s);
        Act other(idOf<DossierId>(1));
        other.create(RecordKind::Closure, agreed);
        FollowUp tried;
        tried.contactResult = code::contactResult::tidak_terhubung;
        for (const int day : {0, 20, 40}) {
            for (const auto *act : {&proposed, &amended})
                QCOMPARE(refusal(*act, dossier), ErrorKind::Invalid);
            QVERIFY(checkRules(other, dossier, companion));
            put(dossier, std::uint8_t(50 + day), with(tried, &FollowUp::doneOn, Day(20'500 + day)));
        }
        for (const auto *act : {&proposed, &amended})
            QVERIFY(checkRules(*act, dossier, companion));
        // She answers after all: the old proposal can be corrected, but not made again.
        put(dossier, 60, with(aSession(), &Session::heldOn, Day(20'545)));
        QCOMPARE(refusal(proposed, dossier), ErrorKind::Invalid);
        auto words = silent;
        words[numberOf(&Closure::aftercareOn)] = 20'600;
        Act corrected(idOf<DossierId>(1));
        corrected.amend(RecordKind::Closure, theProposal, silent, words, u"keliru"_s);
        QVERIFY(checkRules(corrected, dossier, companion));
    }

    void aBlockedClosingIsShownWithWhatBlocksIt()
    {
        auto record = aCaseIn(u"pantau");
        record.risk = Code(u"tinggi");
        const auto steps = nextSteps(aDossier(record), record, coordinator);
        const auto closing = std::ranges::find(steps, Code(u"tutup"), &NextStep::to);
        QVERIFY(closing != steps.end() && closing->mayTake);
        QCOMPARE(closing->blocks.size(), 1);
        QCOMPARE(closing->blocks.first()->code, Code(u"high_risk"));
    }

    void evidenceInTheRoomAndARideThatIsOutKeepACaseOpen()
    {
        const auto record = aCaseIn(u"pantau");
        auto dossier = aDossier(record);
        dossier.state.records[idOf<RecordId>(20)] = {
            RecordKind::EvidenceItem,
            {{numberOf(&EvidenceItem::storage), u"lemari_terkunci"_s}},
            {},
            {},
            false};
        dossier.state.records[idOf<RecordId>(21)] = {
            RecordKind::Trip, {{numberOf(&Trip::status), u"jemput"_s}}, {}, {}, false};
        Act act(idOf<DossierId>(1));
        act.set(record, with(record, &Case::status, Code(u"tutup")));
        QCOMPARE(checkRules(act, dossier, coordinator).error().kind, ErrorKind::Invalid);
        const auto steps = nextSteps(dossier, record, coordinator);
        const auto closing = std::ranges::find(steps, Code(u"tutup"), &NextStep::to);
        QCOMPARE(closing->blocks.size(), 2);
        dossier.state.records.erase(idOf<RecordId>(20));
        dossier.state.records.erase(idOf<RecordId>(21));
        QVERIFY(checkRules(act, dossier, coordinator));
    }

    void aLegalClockIsNotEndedInSilence()
    {
        const auto record = aCaseIn(u"penanganan");
        auto lapsed = with(record, &Case::mandatoryAction, code::mandatoryClockAction::lapsed);
        QCOMPARE(move(record, lapsed, companion).error().kind, ErrorKind::Invalid);
        lapsed.mandatoryNote = u"Alasan contoh"_s;
        QVERIFY(move(record, lapsed, companion));
        const auto told =
            with(record, &Case::mandatoryAction, code::mandatoryClockAction::police_report_made);
        QVERIFY(move(record, told, companion));
    }

    void mediationIsRefusedForSexualViolence()
    {
        auto record = aCaseIn(u"penanganan");
        Act act(idOf<DossierId>(1));
        act.create(RecordKind::Service, {{numberOf(&Service::service), u"mediasi"_s}});
        QVERIFY(checkRules(act, aDossier(record), companion));
        record.flags = {Code(u"tpks")};
        QCOMPARE(checkRules(act, aDossier(record), companion).error().kind, ErrorKind::Invalid);
        // Nor by changing a service that was allowed.
        auto dossier = aDossier(record);
        dossier.state.records[idOf<RecordId>(20)] = {
            RecordKind::Service, {{numberOf(&Service::service), u"medis"_s}}, {}, {}, false};
        Act change(idOf<DossierId>(1));
        change.set(RecordKind::Service, idOf<RecordId>(20), {{numberOf(&Service::service), u"medis"_s}},
                   {{numberOf(&Service::service), u"mediasi"_s}});
        QCOMPARE(checkRules(change, dossier, companion).error().kind, ErrorKind::Invalid);
    }

    void nobodyIsReferredWithoutHerConsent()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        const FieldValues referral{{numberOf(&Service::kind), u"rujukan"_s}};
        QCOMPARE(refusal(creating(RecordKind::Service, referral), dossier), ErrorKind::Invalid);
        auto agreed = referral;
        agreed[numberOf(&Service::consent)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(30));
        Act with(idOf<DossierId>(1));
        with.create(RecordKind::Service, agreed);
        QCOMPARE(refusal(with, dossier), ErrorKind::Invalid); // There is no such consent.
        agree(dossier);
        QVERIFY(checkRules(with, dossier, companion));
        // Nor is her consent taken out of one, while everything else of it may change.
        dossier.state.records[idOf<RecordId>(20)] = {RecordKind::Service, agreed, {}, {}, false};
        auto without = agreed;
        without[numberOf(&Service::consent)] = QCborValue(nullptr);
        Act taken(idOf<DossierId>(1));
        taken.set(RecordKind::Service, idOf<RecordId>(20), agreed, without);
        QCOMPARE(refusal(taken, dossier), ErrorKind::Invalid);
        auto ended = agreed;
        ended[numberOf(&Service::closedOn)] = 20'514;
        Act end(idOf<DossierId>(1));
        end.set(RecordKind::Service, idOf<RecordId>(20), agreed, ended);
        QVERIFY(checkRules(end, dossier, companion));
    }

    void aYesThatWasTakenBackServesNoNewReferral()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        agree(dossier);
        const FieldValues agreed{
            {numberOf(&Service::kind), u"rujukan"_s},
            {numberOf(&Service::consent), ValueTraits<RecordId>::toCbor(idOf<RecordId>(30))}};
        Act fresh(idOf<DossierId>(1));
        fresh.create(RecordKind::Service, agreed);
        QVERIFY(checkRules(fresh, dossier, companion));
        dossier.state.consents[code::consentScope::rujuk].answer = ConsentAnswer::No;
        QCOMPARE(refusal(fresh, dossier), ErrorKind::Invalid);
        // The one that was begun is ended all the same.
        dossier.state.records[idOf<RecordId>(20)] = {RecordKind::Service, agreed, {}, {}, false};
        auto ended = agreed;
        ended[numberOf(&Service::closedOn)] = 20'514;
        Act end(idOf<DossierId>(1));
        end.set(RecordKind::Service, idOf<RecordId>(20), agreed, ended);
        QVERIFY(checkRules(end, dossier, companion));
    }

    void nothingIsSharedWithoutABasis()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        FieldValues shared{{numberOf(&Service::sharedFields), u"person.name"_s}};
        const auto act = [&] {
            Act made(idOf<DossierId>(1));
            made.create(RecordKind::Service, shared);
            return made;
        };
        QCOMPARE(refusal(act(), dossier), ErrorKind::Invalid);
        shared[numberOf(&Service::basis)] = u"vital_interest"_s;
        QCOMPARE(refusal(act(), dossier), ErrorKind::Invalid); // Why?
        shared[numberOf(&Service::reason)] = u"Alasan contoh"_s;
        QVERIFY(checkRules(act(), dossier, companion));
        // Nor is more told later on the strength of a yes that she took back.
        const FieldValues agreed{
            {numberOf(&Service::sharedFields), u"person.name"_s},
            {numberOf(&Service::basis), u"explicit_consent"_s},
            {numberOf(&Service::consent), ValueTraits<RecordId>::toCbor(idOf<RecordId>(30))}};
        dossier.state.records[idOf<RecordId>(20)] = {RecordKind::Service, agreed, {}, {}, false};
        auto more = agreed;
        more[numberOf(&Service::sharedFields)] = u"person.name person.phone"_s;
        Act told(idOf<DossierId>(1));
        told.set(RecordKind::Service, idOf<RecordId>(20), agreed, more);
        QCOMPARE(refusal(told, dossier), ErrorKind::Invalid);
        agree(dossier);
        QVERIFY(checkRules(told, dossier, companion));
    }

    void noReferralIsMovedToAnotherProvider()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        agree(dossier, u"LBH Contoh"_s);
        const FieldValues agreed{
            {numberOf(&Service::kind), u"rujukan"_s},
            {numberOf(&Service::consent), ValueTraits<RecordId>::toCbor(idOf<RecordId>(30))},
            {numberOf(&Service::provider), u"lbh contoh"_s}};
        QVERIFY(checkRules(creating(RecordKind::Service, agreed), dossier, companion));
        dossier.state.records[idOf<RecordId>(20)] = {RecordKind::Service, agreed, {}, {}, false};
        auto moved = agreed;
        moved[numberOf(&Service::provider)] = u"RS Contoh"_s;
        Act move(idOf<DossierId>(1));
        move.set(RecordKind::Service, idOf<RecordId>(20), agreed, moved);
        QCOMPARE(refusal(move, dossier), ErrorKind::Invalid);
    }

    void whoSaysYesForAChildIsNamed()
    {
        auto yes = with(aConsent(u"simpan", u"yes"), &Consent::method, Code(u"tertulis"));
        yes.capacity = code::capacity::wali;
        QCOMPARE(refusal(creating(yes)), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(with(yes, &Consent::guardian, idOf<RecordId>(3))), {}, companion));
        QVERIFY(checkRules(creating(with(yes, &Consent::decision, code::consentDecision::no)), {},
                           companion)); // A no is taken from anybody.
    }

    void nothingIsDoneAgainstHerNo()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        Act ride(idOf<DossierId>(1));
        ride.create(with(Trip(), &Trip::status, Code(u"minta")));
        Act dress(idOf<DossierId>(1));
        dress.create(with(EvidenceItem(), &EvidenceItem::storage, Code(u"lemari_terkunci")));
        QVERIFY(checkRules(ride, dossier, companion)); // She was not asked.
        QVERIFY(checkRules(dress, dossier, companion));
        dossier.state.consents[code::consentScope::antar].answer = ConsentAnswer::No;
        dossier.state.consents[code::consentScope::bukti].answer = ConsentAnswer::Waits;
        QCOMPARE(refusal(ride, dossier), ErrorKind::Invalid);
        QCOMPARE(refusal(dress, dossier), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(with(EvidenceItem(), &EvidenceItem::storage, Code(u"tetap_pada_korban"))),
                           dossier, companion));
        dossier.state.consents[code::consentScope::antar].answer = ConsentAnswer::Yes;
        QVERIFY(checkRules(ride, dossier, companion));
    }

    void aYesIsWrittenOrRecorded()
    {
        const auto yes = aConsent(u"simpan", u"yes");
        QCOMPARE(refusal(creating(yes)), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(with(yes, &Consent::method, Code(u"cap_jempol"))), {}, companion));
        QVERIFY(checkRules(creating(aConsent(u"simpan", u"no")), {}, companion));
        // One of before is kept as it is, and corrected in other things.
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        const auto before = with(yes, &Consent::id, idOf<RecordId>(20));
        dossier.state.records[before.id] = {
            RecordKind::Consent, valuesOf(before, Tier::Coded), {}, {}, false};
        Act corrected(idOf<DossierId>(1));
        corrected.amend(before, with(before, &Consent::expiresOn, Day(20'600)), u"keliru"_s);
        QVERIFY(checkRules(corrected, dossier, companion));
    }

    void aYesToAReferralNamesOneProvider()
    {
        const auto yes = with(aConsent(u"rujuk", u"yes"), &Consent::method, Code(u"tertulis"));
        QCOMPARE(refusal(creating(yes)), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(with(yes, &Consent::provider, u"LBH Contoh"_s)), {}, companion));
        Act no(idOf<DossierId>(1));
        no.create(aConsent(u"rujuk", u"no"));
        QVERIFY(checkRules(no, {}, companion));
    }

    void aYesIsTakenBackByANewAnswerNotByACorrection()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        const auto before = with(with(aConsent(u"bagi_nama", u"yes"), &Consent::method, Code(u"tertulis")),
                                 &Consent::id, idOf<RecordId>(20));
        dossier.state.records[before.id] = {
            RecordKind::Consent, valuesOf(before, Tier::Coded), {}, {}, false};
        Act corrected(idOf<DossierId>(1));
        corrected.amend(before, with(before, &Consent::decision, Code(u"no")), u"keliru"_s);
        QCOMPARE(refusal(corrected, dossier), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(aConsent(u"bagi_nama", u"no")), dossier, companion));
    }

    void whoIsReportedIsNobodyOnHerSide()
    {
        const auto dossier = aDossier(aCaseIn(u"penanganan"));
        for (const auto &role : {u"terlapor"_s, u"saksi"_s}) {
            QCOMPARE(refusal(creating(with(Person(), &Person::role, Code(role))), dossier),
                     ErrorKind::Invalid);
        }
        QVERIFY(checkRules(creating(with(Person(), &Person::role, Code(u"wali"))), dossier, companion));
    }

    void noAgeIsOlderThanTheDateOfBirthSays()
    {
        auto record = aCaseIn(u"penanganan");
        record.openedOn = Day::fromDate(QDate(2026, 3, 2));
        const auto dossier = aDossier(record);
        auto her = with(aPerson(), &Person::bornOn, Day::fromDate(QDate(2010, 1, 1)));
        QCOMPARE(refusal(creating(her), dossier), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(with(her, &Person::ageGroup, Code(u"a13_17"))), dossier, companion));
    }

    void mediationThatWasBegunCanStillBeEnded()
    {
        auto record = aCaseIn(u"penanganan");
        record.flags = {Code(u"tpks")}; // Known only now.
        auto dossier = aDossier(record);
        const FieldValues begun{{numberOf(&Service::service), u"mediasi"_s}};
        dossier.state.records[idOf<RecordId>(20)] = {RecordKind::Service, begun, {}, {}, false};
        auto ended = begun;
        ended[numberOf(&Service::closedOn)] = 20'514;
        Act act(idOf<DossierId>(1));
        act.set(RecordKind::Service, idOf<RecordId>(20), begun, ended);
        QVERIFY(checkRules(act, dossier, companion));
        Act mistake(idOf<DossierId>(1));
        mistake.voidRecord(RecordKind::Service, idOf<RecordId>(20), u"keliru"_s);
        QVERIFY(checkRules(mistake, dossier, companion));
    }

    void aRefusedRequestSaysWhy()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        const auto request = idOf<RecordId>(20);
        const FieldValues refused{{numberOf(&DataRequest::granted), false}};
        auto reasoned = refused;
        reasoned[numberOf(&DataRequest::reason)] = u"Alasan contoh"_s;
        QCOMPARE(refusal(creating(RecordKind::DataRequest, refused), dossier), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(RecordKind::DataRequest, reasoned), dossier, companion));
        // Nor is the reason taken out of it.
        dossier.state.records[request] = {RecordKind::DataRequest, reasoned, {}, {}, false};
        auto emptied = reasoned;
        emptied[numberOf(&DataRequest::reason)] = nullptr;
        Act taken(idOf<DossierId>(1));
        taken.set(RecordKind::DataRequest, request, reasoned, emptied);
        QCOMPARE(refusal(taken, dossier), ErrorKind::Invalid);
        // What was refused before anybody had to say why can still be worked on.
        dossier.state.records[request].values = refused;
        auto done = refused;
        done[numberOf(&DataRequest::doneOn)] = 20'514;
        Act worked(idOf<DossierId>(1));
        worked.set(RecordKind::DataRequest, request, refused, done);
        QVERIFY(checkRules(worked, dossier, companion));
    }

    void whoJudgesOtherwiseThanHerAnswersSaysWhy()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        const auto id = idOf<RecordId>(20);
        const FieldValues weapon{{numberOf(&RiskAssessment::flags), QCborArray{u"senjata"_s}}};
        auto low = weapon;
        low[numberOf(&RiskAssessment::level)] = u"rendah"_s;
        auto reasoned = low;
        reasoned[numberOf(&RiskAssessment::overrideReason)] = u"Alasan contoh"_s;
        QVERIFY(checkRules(creating(RecordKind::RiskAssessment, weapon), dossier, companion));
        QCOMPARE(refusal(creating(RecordKind::RiskAssessment, low), dossier), ErrorKind::Invalid);
        QVERIFY(checkRules(creating(RecordKind::RiskAssessment, reasoned), dossier, companion));
        // Nor is it lowered afterwards, or a sign added, without one.
        auto high = weapon;
        high[numberOf(&RiskAssessment::level)] = u"tinggi"_s;
        dossier.state.records[id] = {RecordKind::RiskAssessment, high, {}, {}, false};
        Act lowered(idOf<DossierId>(1));
        lowered.set(RecordKind::RiskAssessment, id, high, low);
        QCOMPARE(refusal(lowered, dossier), ErrorKind::Invalid);
        // What was judged before anybody had to say why can still be worked on.
        dossier.state.records[id].values = low;
        auto dated = low;
        dated[numberOf(&RiskAssessment::assessedOn)] = 20'514;
        Act worked(idOf<DossierId>(1));
        worked.set(RecordKind::RiskAssessment, id, low, dated);
        QVERIFY(checkRules(worked, dossier, companion));
    }

    void theDriverIsNotToldHerName()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        Person her;
        her.role = Code(u"korban");
        her.name = u"Melati Contoh"_s;
        put(dossier, 21, her);
        const auto asked = [](const QString &alias) {
            Act act(idOf<DossierId>(1));
            act.create(with(with(Trip(), &Trip::status, Code(u"minta")), &Trip::sharedAlias, alias));
            return act;
        };
        QCOMPARE(refusal(asked(u"Bu Melati"_s), dossier), ErrorKind::Invalid);
        QCOMPARE(refusal(asked(u"Korban"_s), dossier), ErrorKind::Invalid);
        QVERIFY(checkRules(asked(u"Bu Kenanga"_s), dossier, companion));
        QVERIFY(checkRules(asked({}), dossier, companion));
    }

    void aRideIsApprovedForADay()
    {
        const auto dossier = aDossier(aCaseIn(u"penanganan"));
        auto ride = with(with(Trip(), &Trip::status, Code(u"setuju")), &Trip::approvedBy, idOf<RecordId>(9));
        const auto approve = [&] {
            Act act(idOf<DossierId>(1));
            act.create(ride);
            return checkRules(act, dossier, coordinator);
        };
        QCOMPARE(approve().error().kind, ErrorKind::Invalid); // Its cost would be in no year.
        ride.plannedOn = Day(20'514);
        QVERIFY(approve());
    }

    void noRideGoesOnBeforeACoordinatorSaidYes()
    {
        auto dossier = aDossier(aCaseIn(u"penanganan"));
        const auto ride = idOf<RecordId>(20);
        const auto isTaken = [&](const Trip &before, const Trip &after, const Codes &roles) {
            put(dossier, 20, before);
            Act act(idOf<DossierId>(1));
            act.set(with(before, &Trip::id, ride), with(after, &Trip::id, ride));
            const auto checked = checkRules(act, dossier, roles);
            return checked || checked.error().kind != ErrorKind::Denied;
        };
        const auto aRide = [](Code status) {
            return with(with(Trip(), &Trip::status, status), &Trip::plannedOn, Day(20'514));
        };
        using namespace code::tripStatus;
        auto approved = aRide(setuju);
        approved.approvedBy = idOf<RecordId>(9);
        for (const auto &status : {setuju, pesan, jemput, tiba, insiden}) {
            const auto after = with(approved, &Trip::status, status);
            QVERIFY(!isTaken(aRide(minta), aRide(status), companion));
            QVERIFY(isTaken(aRide(minta), after, coordinator));
            QVERIFY(isTaken(approved, after, companion));
            Act straight(idOf<DossierId>(1));
            straight.create(aRide(status));
            QCOMPARE(refusal(straight, dossier), ErrorKind::Denied);
            QVERIFY(checkRules(straight, dossier, coordinator));
        }
        for (const auto &status : {batal, gagal})
            QVERIFY(isTaken(aRide(minta), aRide(status), companion));
        QVERIFY(checkRules(creating(aRide(minta)), dossier, companion));
    }

    void nobodyDestroysEvidenceAlone()
    {
        CustodyEvent end;
        end.item = idOf<RecordId>(3);
        end.event = code::custodyEvent::musnah;
        end.recordedBy = idOf<RecordId>(8);
        QCOMPARE(refusal(creating(end)), ErrorKind::Invalid);
        end.secondPerson = idOf<RecordId>(9);
        QVERIFY(checkRules(creating(end), {}, companion));
    }

    void aDossierHasOneCaseWithOneNumber()
    {
        const auto record = aCaseIn(u"baru");
        QCOMPARE(refusal(creating(aCase())), ErrorKind::Invalid);
        Act gone(idOf<DossierId>(1));
        gone.voidRecord(RecordKind::Case, record.id, u"keliru"_s);
        QCOMPARE(refusal(gone, aDossier(record)), ErrorKind::Invalid);
        Act renumbered(idOf<DossierId>(1));
        renumbered.set(record, with(record, &Case::number, *Label::fromString(u"RP3-LAIN")));
        QCOMPARE(refusal(renumbered, aDossier(record)), ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestRecordRules)
#include "tst_recordrules.moc"
