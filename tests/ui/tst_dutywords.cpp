// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/words/dutywords.h"
#include "ui/words/languageswitch.h"

#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr LegalRule someRule{
    u"contoh", {u"Contoh", u"Example"}, u"UU 12/2022 Ps. 41", Severity::High, Basis::Found};

} // namespace

class TestDutyWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyDutyHasItsOwnWordsInBothLanguages()
    {
        LanguageSwitch language(Language::English);
        QSet<QString> said;
        for (int kind = 0; kind <= int(DutyKind::HandOver); ++kind) {
            language.setLanguage(Language::English);
            const auto english = dutyWords(DutyKind(kind));
            language.setLanguage(Language::Indonesian);
            const auto indonesian = dutyWords(DutyKind(kind));
            QVERIFY(!english.isEmpty() && english != indonesian);
            said += {english, indonesian};
        }
        QCOMPARE(said.size(), 2 * (int(DutyKind::HandOver) + 1));
    }

    void saysByWhenAndByWhatLaw()
    {
        const LanguageSwitch language(Language::English);
        Duty duty;
        duty.dueOn = Day(20'515);
        duty.source = &someRule;
        QCOMPARE(dutyDetails(duty, Day(20'514)), u"tomorrow · UU 12/2022 Ps. 41"_s);
        duty.overdue = true;
        duty.escalates = true;
        const auto details = dutyDetails(duty, Day(20'516));
        QVERIFY(details.startsWith(u"Overdue"_s) && details.contains(u"Tell the coordinator"_s));
    }

    void whatHasNoDateAndNoLawSaysNothing()
    {
        const LanguageSwitch language(Language::English);
        QVERIFY(dutyDetails(Duty(), Day(20'514)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDutyWords)
#include "tst_dutywords.moc"
