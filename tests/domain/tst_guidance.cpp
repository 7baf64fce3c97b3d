// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/guidance.h"
#include "domain/rules/legal.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestGuidance final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsSaidWhileNothingIsKnown() { QVERIFY(guidanceFor({}).isEmpty()); }

    void theLawsOfTheCaseSpeakForHer()
    {
        using namespace code::caseFlag;
        const auto sexual = guidanceFor({.flags = {tpks}, .labourRights = {}});
        QCOMPARE(
            sexual,
            (QList<const LegalRule *>{&legal::tpksPoliceRoom, &legal::tpksRestriction,
                                      &legal::tpksNoSettlement, &legal::tpksOnePlusOne,
                                      &legal::restitutionContents, &legal::victimFund, &legal::tpksRights}));
        QCOMPARE(guidanceFor({.flags = {kdrt}, .labourRights = {}}),
                 (QList<const LegalRule *>{&legal::kdrtFormsRights, &legal::kdrtDutyHelp}));
        QCOMPARE(guidanceFor({.flags = {tppo}, .labourRights = {}}),
                 QList<const LegalRule *>{&legal::tppoScreen});
    }

    void whatWasBrokenAtWorkSaysWhatIsHers_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<const LegalRule *>("rule");
        const auto row = [](const char *broken, const LegalRule &rule) {
            QTest::newRow(broken) << QString::fromLatin1(broken) << &rule;
        };
        row("haid", legal::menstrualLeave);
        row("melahirkan", legal::maternity36);
        row("gugur", legal::miscarriageLeave);
        row("menyusui", legal::breastfeeding);
        row("malam", legal::nightWork);
        row("phk_hamil", legal::dismissalBan);
        row("phk_lapor", legal::dismissalBan);
    }

    void whatWasBrokenAtWorkSaysWhatIsHers()
    {
        QFETCH(QString, broken);
        QFETCH(const LegalRule *, rule);
        QCOMPARE(guidanceFor({.flags = {}, .labourRights = {Code(broken)}}), QList<const LegalRule *>{rule});
    }

    void aKnownEmployerHasATaskForce()
    {
        QCOMPARE(guidanceFor({.flags = {}, .labourRights = {}, .isEmployerKnown = true}),
                 QList<const LegalRule *>{&legal::satgasFormation});
    }

    void whateverIsShownHasWordsInBothLanguagesAndALaw()
    {
        Codes flags;
        for (const auto &item : codes::caseFlag.items())
            flags.insert(item.code);
        Codes rights;
        for (const auto &item : codes::labourRight.items())
            rights.insert(item.code);
        const auto shown = guidanceFor({.flags = flags, .labourRights = rights, .isEmployerKnown = true});
        for (const auto *rule : shown)
            QVERIFY2(!rule->guidance.id.isEmpty() && !rule->guidance.en.isEmpty() && !rule->law.isEmpty(),
                     qPrintable(rule->code.toString()));
        // And no words are written that nobody is ever shown.
        for (const auto *rule : legal::all)
            QCOMPARE(shown.contains(rule), !rule->guidance.id.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
