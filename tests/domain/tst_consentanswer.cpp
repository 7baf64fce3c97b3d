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

    void aNoIsTakenFromAnybody()
    {
        auto consent = aYes(code::consentScope::simpan, code::capacity::wali);
        consent.decision = code::consentDecision::no;
        QVERIFY(!needsGuardian(consent));
    }
};

QTEST_GUILESS_MAIN(TestConsentAnswer)
#include "tst_consentanswer.moc"
