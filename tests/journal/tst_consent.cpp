// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/consent.h"
#include "tests/support/journalgen.h"
#include "tests/support/shareddossier.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr Code scope(u"bagi_kode");
constexpr Code other(u"bagi_nama");

ConsentStanding standing(const SharedDossier &dossier, std::size_t pc = 0, Code of = scope)
{
    const auto consents = dossier.state(pc).consents;
    const auto found = consents.find(of);
    return found == consents.end() ? ConsentStanding() : found->second;
}

ConsentAnswer answer(const SharedDossier &dossier, std::size_t pc = 0, Code of = scope)
{
    return standing(dossier, pc, of).answer;
}

/// What she says about being referred to one provider; to nobody by name: to all of them.
Consent toProvider(const QString &provider, QStringView decision)
{
    return with(aConsent(u"rujuk", decision), &Consent::provider, provider);
}

ConsentAnswer answerTo(const SharedDossier &dossier, const QString &provider)
{
    return standingOf(dossier.state(0).consents, {Code(u"rujuk"), provider}).answer;
}

const QString lawyer = u"LBH Contoh"_s;
const QString hospital = u"RS Contoh"_s;

/// Corrects a consent record on `pc`.
template <typename T>
void amend(SharedDossier &dossier, std::size_t pc, const RecordId &id, T Consent::*field, const T &value)
{
    const auto before = *dossier.state(pc).find<Consent>(id);
    Act act(dossier.id());
    act.amend(before, with(before, field, value), u"koreksi"_s);
    dossier.append(pc, act);
}

void voidConsent(SharedDossier &dossier, std::size_t pc, const RecordId &id)
{
    Act act(dossier.id());
    act.voidRecord(RecordKind::Consent, id, u"salah berkas"_s);
    dossier.append(pc, act);
}

bool asksForADecision(const SharedDossier &dossier)
{
    return std::ranges::any_of(dossier.state(0).decisions, [](const Decision &decision) {
        return decision.kind == Decision::Kind::ConsentWaits;
    });
}

/// One of her answers about referrals, in the entry `at`.
ConsentRow anyRow(std::size_t at, const QStringList &providers)
{
    return {{Code(u"rujuk"), providers[below(int(providers.size()))]},
            below(2) == 0 ? Code(u"yes") : Code(u"no"),
            {},
            at};
}

/// Consent rows of any history, and who had seen whom.
struct AnyConsents {
    std::vector<OpenedEntry> entries;
    QList<ConsentRow> rows;
};

AnyConsents anyConsents()
{
    AnyConsents any;
    any.entries.resize(std::size_t(1 + below(10)));
    for (std::size_t i = 0; i < any.entries.size(); ++i) {
        any.entries[i].id = idOf<EntryId>(std::uint8_t(i + 1));
        any.rows.append({scope, below(2) == 0 ? Code(u"yes") : Code(u"no"), {}, i});
        for (std::size_t j = 0; j < i; ++j) {
            if (below(3) != 0)
                any.entries[i].coded.seen.append(any.entries[j].id);
        }
    }
    return any;
}

} // namespace

class TestConsent final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aYesCounts()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        QCOMPARE(standing(dossier).entry, dossier.sealed(0).last().id);
        QVERIFY(!dossier.state(0).consents.contains(other));
    }

    void aGirlsYesIsKeptAndCountsOnceHerGuardianSaysIt()
    {
        auto dossier = SharedDossier::accepted();
        const auto girl = dossier.create(0, with(aPerson(), &Person::ageGroup, Code(u"a13_17")));
        const auto mother = dossier.create(0, with(aPerson(), &Person::role, Code(u"wali")));
        const auto hers = with(aConsent(u"bagi_kode", u"yes"), &Consent::person, girl);
        const auto said = dossier.create(0, hers);
        QVERIFY(answer(dossier) == ConsentAnswer::No);
        QVERIFY(dossier.state(0).find<Consent>(said)->decision == Code(u"yes"));
        QVERIFY(!asksForADecision(dossier)); // There is nothing to decide: somebody is to be asked.
        auto guarded = with(hers, &Consent::capacity, Code(u"wali"));
        guarded = with(guarded, &Consent::guardian, mother);
        dossier.create(0, guarded);
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        dossier.create(0, with(aConsent(u"bagi_kode", u"no"), &Consent::person, girl));
        QVERIFY(answer(dossier) == ConsentAnswer::No); // Hers counts as any.
    }

    void aYesCountsUntilItIsKnownThatSheIsAChild()
    {
        auto dossier = SharedDossier::accepted();
        const auto person = dossier.create(0, with(aPerson(), &Person::ageGroup, Code()));
        dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::person, person));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        dossier.set(0, person, &Person::ageGroup, Code(u"a13_17"));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
    }

    void whoReportsForHerSaysNothingForHer()
    {
        auto dossier = SharedDossier::accepted();
        const auto her = dossier.create(0, with(aPerson(), &Person::role, Code(u"korban")));
        const auto colleague = dossier.create(0, with(aPerson(), &Person::role, Code(u"pelapor")));
        dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::person, colleague));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
        dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::person, her));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
    }

    void aNoIsANo()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"no"));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
        QCOMPARE(standing(dossier).entry, dossier.sealed(0).last().id);
    }

    void whatWasNotAskedIsNotThere()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"not_asked"));
        QVERIFY(dossier.state(0).consents.empty());
    }

    void aNoAfterAYesWithdrawsIt()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        dossier.create(0, aConsent(u"bagi_kode", u"no"));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
        QVERIFY(!asksForADecision(dossier));
    }

    void aYesAfterANoThatItKnewCounts()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"no"));
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
    }

    void aYesThatDidNotKnowOfANoWaits()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"no"));
        dossier.setDay(1, Day(20'530)); // Later by its clock; that does not matter.
        dossier.create(1, aConsent(u"bagi_kode", u"yes"));
        dossier.carryAll();
        QVERIFY(answer(dossier) == ConsentAnswer::Waits);
        QVERIFY(!standing(dossier).allows(Day(20'530)));
        QVERIFY(asksForADecision(dossier));
    }

    void sheIsAskedAgainAndThatDecides()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"no"));
        dossier.create(1, aConsent(u"bagi_kode", u"yes"));
        dossier.carryAll();
        auto saysNo = dossier;
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        saysNo.create(0, aConsent(u"bagi_kode", u"no"));
        QVERIFY(answer(saysNo) == ConsentAnswer::No);
        QVERIFY(!asksForADecision(dossier) && !asksForADecision(saysNo));
    }

    void theYesMustKnowEveryNo()
    {
        auto dossier = SharedDossier::accepted(3);
        dossier.create(1, aConsent(u"bagi_kode", u"no"));
        dossier.create(2, aConsent(u"bagi_kode", u"no"));
        dossier.carry(1, 0);
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        dossier.carryAll();
        QVERIFY(answer(dossier) == ConsentAnswer::Waits);
    }

    void eachScopeIsItsOwnQuestion()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        dossier.create(0, aConsent(u"bagi_nama", u"no"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        QVERIFY(answer(dossier, 0, other) == ConsentAnswer::No);
    }

    void eachProviderIsItsOwnQuestion()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, toProvider(lawyer, u"yes"));
        dossier.create(0, toProvider(hospital, u"no"));
        QVERIFY(answerTo(dossier, lawyer) == ConsentAnswer::Yes);
        QVERIFY(answerTo(dossier, hospital) == ConsentAnswer::No);
        QVERIFY(answerTo(dossier, u"Puskesmas Contoh"_s) == ConsentAnswer::No); // was not asked
        dossier.create(0, toProvider(u" lbh  contoh"_s, u"no"));
        QVERIFY(answerTo(dossier, lawyer) == ConsentAnswer::No);
    }

    void whoNamesNoProviderMeansAllOfThem()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, toProvider({}, u"yes"));
        dossier.create(0, toProvider(hospital, u"no"));
        QVERIFY(answerTo(dossier, lawyer) == ConsentAnswer::Yes);
        QVERIFY(answerTo(dossier, hospital) == ConsentAnswer::No);
        dossier.create(0, toProvider(lawyer, u"yes"));
        dossier.create(0, toProvider({}, u"no"));
        QVERIFY(answerTo(dossier, lawyer) == ConsentAnswer::No);
        QVERIFY(answerTo(dossier, {}) == ConsentAnswer::No);
    }

    void whatGoesToTheProvinceKnowsNoProvider()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::provider, lawyer));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        dossier.create(0, with(aConsent(u"bagi_kode", u"no"), &Consent::provider, hospital));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
    }

    void aNoIsNotMovedToAnotherProvider()
    {
        // She said no to legal aid; somebody wrote later that it was the hospital she meant.
        auto dossier = SharedDossier::accepted();
        dossier.create(0, toProvider({}, u"yes"));
        const auto id = dossier.create(0, toProvider(lawyer, u"no"));
        amend(dossier, 0, id, &Consent::provider, hospital);
        QVERIFY(answerTo(dossier, lawyer) == ConsentAnswer::No);
        QVERIFY(answerTo(dossier, hospital) == ConsentAnswer::No);
        const auto toAll = dossier.create(0, toProvider({}, u"no"));
        amend(dossier, 0, toAll, &Consent::provider, hospital);
        QVERIFY(answerTo(dossier, u"Puskesmas Contoh"_s) == ConsentAnswer::No);
    }

    void whoCannotReadTheProviderTakesItForAll()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, toProvider(lawyer, u"yes"));
        dossier.create(0, toProvider(hospital, u"no"));
        const auto coded = fold(dossier.entries(0, KeyRing())).consents;
        QCOMPARE(coded.size(), std::size_t(1));
        QVERIFY(standingOf(coded, {Code(u"rujuk"), lawyer}).answer == ConsentAnswer::No);
    }

    void oneYesToAllIsAskedAboutOnce()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, toProvider({}, u"no"));
        dossier.create(1, toProvider({}, u"yes"));
        dossier.create(0, toProvider(lawyer, u"no"));
        dossier.create(0, toProvider(hospital, u"no"));
        dossier.carryAll();
        QVERIFY(answerTo(dossier, lawyer) == ConsentAnswer::Waits);
        const auto decisions = dossier.state(0).decisions;
        QCOMPARE(std::ranges::count(decisions, Decision::Kind::ConsentWaits, &Decision::kind), 1);
    }

    void onlyWhatStandsMayBeNamed()
    {
        auto dossier = SharedDossier::accepted();
        const auto toAll = dossier.create(0, toProvider({}, u"yes"));
        const auto toLawyer = dossier.create(0, toProvider(lawyer, u"yes"));
        dossier.create(0, toProvider(hospital, u"no"));
        const auto named = [&](const QString &provider) {
            const auto state = dossier.state(0);
            QSet<RecordId> ids;
            for (const auto &consent : standingConsents(state.all<Consent>(), state.consents, provider))
                ids.insert(consent.id);
            return ids;
        };
        QCOMPARE(named(lawyer), (QSet{toAll, toLawyer}));
        QCOMPARE(named(hospital), QSet{toLawyer}); // Whose yes it is, the rule of referrals says.
        dossier.create(0, toProvider(lawyer, u"no"));
        QCOMPARE(named(lawyer), QSet<RecordId>());
        QCOMPARE(named({}), QSet{toAll});
    }

    void aGuardianInConflictSharesNothing()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::capacity, Code(u"konflik")));
        dossier.create(0, with(aConsent(u"layanan", u"yes"), &Consent::capacity, Code(u"konflik")));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
        QVERIFY(answer(dossier, 0, Code(u"layanan")) == ConsentAnswer::Yes);
        dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::capacity, Code(u"dewasa")));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        dossier.create(0, with(aConsent(u"bagi_kode", u"no"), &Consent::capacity, Code(u"konflik")));
        QVERIFY(answer(dossier) == ConsentAnswer::No); // A no counts from anybody.
    }

    void inAFilingEveryYesWaitsForAcceptance()
    {
        Act filing;
        const auto complaint = filing.create(aComplaint());
        filing.create(aConsent(u"bagi_kode", u"yes"));
        Q_UNUSED(complaint)
        SharedDossier dossier(filing);
        QVERIFY(answer(dossier) == ConsentAnswer::Waits);
        QVERIFY(!asksForADecision(dossier)); // Screening is the decision.

        const auto id = dossier.state(0).all<Complaint>().first().id;
        dossier.set(0, id, &Complaint::status, Code(u"linked"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        dossier.set(0, id, &Complaint::status, Code(u"withdrawn"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
    }

    void aFilingThatIsOnlyWithdrawnWasNeverTakenIn()
    {
        Act filing;
        filing.create(aComplaint());
        filing.create(aConsent(u"bagi_kode", u"yes"));
        SharedDossier dossier(filing);
        dossier.set(0, dossier.state(0).all<Complaint>().first().id, &Complaint::status, Code(u"withdrawn"));
        QVERIFY(answer(dossier) == ConsentAnswer::Waits);
    }

    void anAmendmentToNoIsANo()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        amend(dossier, 0, id, &Consent::decision, Code(u"no"));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
        amend(dossier, 0, id, &Consent::decision, Code(u"yes"));
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
    }

    void anotherScopeAfterAnAmendmentTakesTheYesAlong()
    {
        // The wrong box was ticked: the yes was never for sharing her name.
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aConsent(u"bagi_nama", u"yes"));
        amend(dossier, 0, id, &Consent::scope, scope);
        QVERIFY(answer(dossier) == ConsentAnswer::Yes);
        QVERIFY(answer(dossier, 0, other) == ConsentAnswer::No);
    }

    void anAmendmentOfSomethingElseIsNoNewYes()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        dossier.create(0, aConsent(u"bagi_kode", u"no"));
        amend(dossier, 0, id, &Consent::expiresOn, Day(20'600));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
    }

    void aVoidYesCountsForNothing()
    {
        auto dossier = SharedDossier::accepted();
        voidConsent(dossier, 0, dossier.create(0, aConsent(u"bagi_kode", u"yes")));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
    }

    void aVoidNoStillRestricts()
    {
        auto dossier = SharedDossier::accepted();
        dossier.create(0, aConsent(u"bagi_kode", u"yes"));
        voidConsent(dossier, 0, dossier.create(0, aConsent(u"bagi_kode", u"no")));
        QVERIFY(answer(dossier) == ConsentAnswer::No);
    }

    void nobodyEditsAYesIntoALegalDocument()
    {
        auto dossier = SharedDossier::accepted();
        const auto id = dossier.create(0, aConsent(u"bagi_kode", u"no"));
        const auto entries = dossier.entries(0);
        auto forged = entries.last();
        forged.id = idOf<EntryId>(0xee);
        forged.coded.position.counter += 1;
        forged.coded.seen = {entries.last().id};
        forged.coded.records = {{RecordKind::Consent, Operation::Set, id, {{3, u"yes"_s}}}};
        auto all = entries;
        all.append(forged);
        QVERIFY(fold(all).consents.at(scope).answer == ConsentAnswer::No);
    }

    void aYesExpires()
    {
        auto dossier = SharedDossier::accepted();
        const auto id =
            dossier.create(0, with(aConsent(u"bagi_kode", u"yes"), &Consent::expiresOn, Day(20'600)));
        QVERIFY(standing(dossier).allows(Day(20'600)));
        QVERIFY(!standing(dossier).allows(Day(20'601)));
        amend(dossier, 0, id, &Consent::expiresOn, Day());
        QVERIFY(standing(dossier).allows(Day(30'000)));
    }

    void nothingLeavesThatANoForbids()
    {
        QVERIFY(rc::check("an answer is yes only if some yes has seen every no", [] {
            const auto any = anyConsents();
            const Ancestry ancestry(any.entries);
            bool counts = false;
            bool isOpen = false;
            for (const auto &row : any.rows) {
                if (row.decision == Code(u"no"))
                    continue;
                bool seesAll = true;
                bool isWithdrawn = false;
                for (const auto &no : any.rows) {
                    if (no.decision != Code(u"no"))
                        continue;
                    seesAll = seesAll && ancestry.hasSeen(row.entry, no.entry);
                    isWithdrawn = isWithdrawn || ancestry.hasSeen(no.entry, row.entry);
                }
                counts = counts || seesAll;
                isOpen = isOpen || !isWithdrawn;
            }
            const auto is = consentsOf(any.rows, ancestry, any.entries, true).at(scope).answer;
            const auto expected = counts ? ConsentAnswer::Yes
                : isOpen                 ? ConsentAnswer::Waits
                                         : ConsentAnswer::No;
            RC_ASSERT(is == expected);
            const auto before = consentsOf(any.rows, ancestry, any.entries, false).at(scope).answer;
            RC_ASSERT(before != ConsentAnswer::Yes);
        }));
    }

    void noAnswerAboutOneProviderChangesAnother()
    {
        QVERIFY(rc::check("what stands for one provider follows from what was said of it and of all", [] {
            const auto any = anyConsents();
            const Ancestry ancestry(any.entries);
            QList<ConsentRow> all;
            for (std::size_t i = 0; i < any.entries.size(); ++i)
                all.append(anyRow(i, {lawyer, hospital, QString()}));
            auto without = all;
            without.removeIf(
                [](const ConsentRow &row) { return row.topic == ConsentTopic(Code(u"rujuk"), hospital); });
            const ConsentTopic topic(Code(u"rujuk"), lawyer);
            const auto standing = standingOf(consentsOf(all, ancestry, any.entries, true), topic);
            RC_ASSERT(standing == standingOf(consentsOf(without, ancestry, any.entries, true), topic));
        }));
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
