// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/onpage.h"
#include "ui/session/riderow.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRideRow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void eachStepIsOnePress()
    {
        const LanguageSwitch words(Language::English);
        QList<RideStep> told;
        const std::unique_ptr<QWidget> row(rideRow(
            {code::tripStatus::jemput, {RideStep::Arrive, RideStep::Miss}, {}}, u"RP3-CONTOH"_s,
            [&](RideStep step) { told.append(step); }, nullptr));
        row->show();
        press(*row, u"She has not arrived"_s);
        press(*row, u"She has arrived"_s);
        QCOMPARE(told, (QList<RideStep>{RideStep::Miss, RideStep::Arrive}));
        QCOMPARE(buttonOn(*row, u"She has arrived"_s)->accessibleName(), u"She has arrived: RP3-CONTOH"_s);
        QVERIFY(!wordsOn(*row).contains(u"Not ticked"_s));
    }

    void whatIsNotTickedOfTheProcedureIsNamed()
    {
        const LanguageSwitch words(Language::English);
        using namespace code::tripSopCheck;
        const std::unique_ptr<QWidget> row(rideRow(
            {code::tripStatus::tiba, {RideStep::Return}, {arrival_call, live_monitoring}}, {}, {}, nullptr));
        row->show();
        QVERIFY(wordsOn(*row).contains(u"Not ticked yet: Arrival call, Live monitoring"_s));
    }

    void aRideThatIsOverTakesNoPlace()
    {
        QVERIFY(rideRow({code::tripStatus::batal, {}, {}}, {}, {}, nullptr) == nullptr);
    }

    void everyStepHasItsOwnWords()
    {
        LanguageSwitch words(Language::English);
        QSet<QString> said;
        for (const auto step : {RideStep::Book, RideStep::PickUp, RideStep::Arrive, RideStep::Return,
                                RideStep::Fail, RideStep::Miss})
            said.insert(rideStepWords(step));
        QCOMPARE(said.size(), 6);
        words.setLanguage(Language::Indonesian);
        QVERIFY(!said.contains(rideStepWords(RideStep::Arrive)));
    }
};

QTEST_MAIN(TestRideRow)
#include "tst_riderow.moc"
