// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/consentanswer.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Consent aYes(Code scope, Code capacity = code::capacity::dewasa)
{
    Consent consent;
    consent.scope = scope;
    consent.decision = code::consentDecision::yes;
    consent.capacity = capacity;
    return consent;
}

Person somebody(std::uint8_t number, Code role, Code age)
{
    Person person;
    person.id = idOf<RecordId>(number);
    person.role = role;
    person.ageGroup = age;
    return person;
}

const Person girl = somebody(1, code::caseRole::korban, code::ageGroup::a13_17);
const Person mother = somebody(2, code::caseRole::wali, code::ageGroup::a25_44);

Consent saidBy(const Person &person, Code scope = code::consentScope::bagi_kode, Code capacity = {})
{
    auto consent = aYes(scope, capacity);
    consent.person = person.id;
    return consent;
}

} // namespace

class TestConsentAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatGoesToTheProvinceIsNeverAskedByProvider()
    {
        QVERIFY(isAskedByProvider(code::consentScope::rujuk));
        QVERIFY(!isAskedByProvider(code::consentScope::bagi_kode));
        QVERIFY(!isAskedByProvider(code::consentScope::bagi_nama));
        QVERIFY(!isAskedByProvider(Code(u"lingkup_baru")));
    }

    void aProviderIsKnownHoweverItIsTyped()
    {
        QVERIFY(mayBeSameProvider(u"RS Contoh", u" rs  contoh "));
        QVERIFY(!mayBeSameProvider(u"RS Contoh", u"LBH Contoh"));
        QVERIFY(mayBeSameProvider(u"RS Contoh", u""));
        QVERIFY(mayBeSameProvider(u" ", u"LBH Contoh"));
    }

    void onlyAYesIsAYes()
    {
        auto consent = aYes(code::consentScope::simpan);
        QVERIFY(isYes(consent));
        consent.decision = code::consentDecision::no;
        QVERIFY(!isYes(consent));
        consent.decision = code::consentDecision::not_asked;
        QVERIFY(!isYes(consent));
        QVERIFY(!isYes(Consent()));
    }

    void aGuardianInConflictLetsNobodyBeTold()
    {
        using namespace code::consentScope;
        for (const Code scope : {bagi_kode, bagi_nama, rujuk, polisi, perusahaan, serikat, keluarga})
            QVERIFY(!isYes(aYes(scope, code::capacity::konflik)));
        QVERIFY(isYes(aYes(layanan, code::capacity::konflik))); // She is helped all the same.
        QVERIFY(isYes(aYes(bagi_kode, code::capacity::wali)));
    }

    void whoSaysYesForAChildIsNamed()
    {
        auto consent = aYes(code::consentScope::simpan, code::capacity::wali);
        QVERIFY(needsGuardian(consent));
        consent.guardian = idOf<RecordId>(1);
        QVERIFY(!needsGuardian(consent));
        QVERIFY(!needsGuardian(aYes(code::consentScope::simpan)));
    }

    void nobodyIsHerOwnGuardian()
    {
        auto consent = saidBy(girl, code::consentScope::simpan, code::capacity::wali);
        consent.guardian = girl.id;
        QVERIFY(needsGuardian(consent));
    }

    void aGirlsYesLetsNobodyBeToldUntilHerGuardianSaysIt()
    {
        using namespace code::consentScope;
        const QList persons{girl, mother};
        for (const Code scope : {bagi_kode, bagi_nama, rujuk, polisi, perusahaan, serikat, keluarga}) {
            QVERIFY(waitsForGuardian(saidBy(girl, scope), persons));
            QVERIFY(waitsForGuardian(saidBy(girl, scope, code::capacity::dewasa), persons));
        }
        for (const Code scope : {layanan, simpan, kontak, antar})
            QVERIFY(!waitsForGuardian(saidBy(girl, scope), persons)); // She is helped all the same.
        auto hers = saidBy(girl, bagi_kode, code::capacity::wali);
        hers.guardian = mother.id;
        QVERIFY(!waitsForGuardian(hers, persons));
        hers.guardian = girl.id;
        QVERIFY(waitsForGuardian(hers, persons));
        auto no = saidBy(girl);
        no.decision = code::consentDecision::no;
        QVERIFY(!waitsForGuardian(no, persons));
    }

    void whoReportsForHerLetsNobodyBeToldOfHer()
    {
        using namespace code::consentScope;
        auto colleague = mother;
        colleague.role = code::caseRole::pelapor;
        for (const Code scope : {bagi_kode, bagi_nama, rujuk, polisi, perusahaan, serikat, keluarga}) {
            QVERIFY(!isHerOwn(saidBy(colleague, scope), {girl, colleague}));
            QVERIFY(isHerOwn(saidBy(girl, scope), {girl, colleague}));
            QVERIFY(isHerOwn(aYes(scope), {girl, colleague})); // It names nobody.
            QVERIFY(!isHerOwn(saidBy(girl, scope), {colleague})); // Nobody knows who that was.
        }
        QVERIFY(isHerOwn(saidBy(colleague, simpan), {girl, colleague}));
    }

    void aYesToAReferralNamesAProvider()
    {
        auto consent = aYes(code::consentScope::rujuk);
        QVERIFY(needsProvider(consent));
        consent.provider = u" LBH Contoh"_s;
        QVERIFY(!needsProvider(consent));
        QVERIFY(!needsProvider(aYes(code::consentScope::bagi_kode)));
        consent.provider = u" "_s;
        QVERIFY(needsProvider(consent));
        consent.decision = code::consentDecision::no; // To everybody.
        QVERIFY(!needsProvider(consent));
    }

    void aYesBecomesANoOnlyByANewAnswer()
    {
        const auto yes = aYes(code::consentScope::bagi_nama);
        auto no = yes;
        no.decision = code::consentDecision::no;
        QVERIFY(takesBack(yes, no));
        QVERIFY(!takesBack(no, yes) && !takesBack(yes, yes) && !takesBack(Consent(), no));
    }

    void whereHerLifeIsAtStakeNobodyIsWaitedFor()
    {
        QVERIFY(!waitsForGuardian(saidBy(girl, code::consentScope::rujuk, code::capacity::vital), {girl}));
    }

    void whoseAgeNobodyKnowsDecidesForHerself()
    {
        using namespace code::ageGroup;
        for (const Code age : {Code(), tidak_tahu, menolak, a18_24})
            QVERIFY(!waitsForGuardian(saidBy(girl), {somebody(1, code::caseRole::korban, age)}));
        QVERIFY(!waitsForGuardian(saidBy(girl), {}));
        // Her guardian was asked, so she is a child, whatever her age.
        QVERIFY(waitsForGuardian(saidBy(girl, code::consentScope::bagi_kode, code::capacity::wali), {}));
    }

    void whatAnotherSaysIsSaidForTheGirlWhoseCaseItIs()
    {
        const auto reporter = somebody(3, code::caseRole::pelapor, code::ageGroup::a25_44);
        const auto colleague = somebody(4, code::caseRole::korban, code::ageGroup::a18_24);
        const QList persons{girl, reporter, colleague};
        QVERIFY(waitsForGuardian(saidBy(reporter), persons));
        QVERIFY(waitsForGuardian(aYes(code::consentScope::bagi_kode), persons)); // of nobody knows whom
        QVERIFY(!waitsForGuardian(saidBy(colleague), persons));
        QVERIFY(waitsForGuardian(saidBy(somebody(1, {}, {})), {somebody(1, {}, code::ageGroup::a13_17)}));
    }

    void aYesIsWrittenOrRecorded()
    {
        auto consent = aYes(code::consentScope::simpan);
        QVERIFY(needsMethod(consent));
        QVERIFY(isYes(consent)); // One that stands counts on.
        consent.method = code::consentMethod::cap_jempol;
        QVERIFY(!needsMethod(consent));
        QVERIFY(!needsMethod(Consent()));
    }

    void aNoIsTakenFromAnybody()
    {
        auto consent = aYes(code::consentScope::simpan, code::capacity::wali);
        consent.decision = code::consentDecision::no;
        QVERIFY(!needsGuardian(consent));
        QVERIFY(!needsMethod(consent));
    }
};

QTEST_GUILESS_MAIN(TestConsentAnswer)
#include "tst_consentanswer.moc"
