// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/declined.h"
#include "tests/ui/strict.h"
#include "ui/widgets/codesbox.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;
namespace form = code::violenceForm;

namespace {

QCheckBox *answer(const CodesBox &box, const QString &words)
{
    for (auto *check : box.findChildren<QCheckBox *>()) {
        if (check->text() == words)
            return check;
    }
    return nullptr;
}

} // namespace

class TestCodesBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void takesSeveralByKeyboard()
    {
        const LanguageSwitch words;
        CodesBox box(codes::violenceForm);
        box.show();
        QSignalSpy chosen(&box, &CodesBox::codesChosen);
        QTest::keyClick(answer(box, u"Fisik"_s), Qt::Key_Space);
        QTest::keyClick(answer(box, u"Seksual"_s), Qt::Key_Space);
        QCOMPARE(box.codes(), (Codes{form::fisik, form::seksual}));
        QCOMPARE(chosen.size(), 2);
        QTest::keyClick(answer(box, u"Fisik"_s), Qt::Key_Space);
        QCOMPARE(box.codes(), Codes{form::seksual});
    }

    void declinedStandsAlone()
    {
        const LanguageSwitch words;
        CodesBox box(codes::violenceForm);
        box.setCodes({form::fisik, form::psikis});
        answer(box, u"Menolak menjawab"_s)->click();
        QCOMPARE(box.codes(), Codes{form::menolak});
        QVERIFY(!answer(box, u"Fisik"_s)->isChecked());
        answer(box, u"Tidak tahu"_s)->click();
        QCOMPARE(box.codes(), Codes{form::tidak_tahu});
        answer(box, u"Fisik"_s)->click();
        QCOMPARE(box.codes(), Codes{form::fisik});
        QVERIFY(!answer(box, u"Tidak tahu"_s)->isChecked());
    }

    void whatIsDeclinedBesideIsNeverOfferedTwice()
    {
        const LanguageSwitch words(Language::English);
        CodesBox box(codes::violenceForm);
        box.show();
        QVERIFY(answer(box, u"Declined"_s)->isVisible());
        box.leaveDeclinedOut();
        QVERIFY(!answer(box, u"Declined"_s)->isVisible());
        box.leaveOut({form::trafficking});
        box.setCodes({form::fisik});
        QVERIFY(!answer(box, u"Declined"_s)->isVisible());
        box.setCodes({declinedCode}); // As the small box writes it.
        QVERIFY(!answer(box, u"Declined"_s)->isVisible());
        QCOMPARE(box.codes(), Codes{declinedCode});
    }

    void settingIsNotChoosing()
    {
        CodesBox box(codes::violenceForm);
        QSignalSpy chosen(&box, &CodesBox::codesChosen);
        box.setCodes({form::fisik, form::psikis});
        QCOMPARE(box.codes(), (Codes{form::fisik, form::psikis}));
        box.setCodes({});
        QVERIFY(box.codes().isEmpty());
        QCOMPARE(chosen.size(), 0);
    }

    void keepsACodeOfANewerVersion()
    {
        const LanguageSwitch words;
        CodesBox box(codes::violenceForm);
        const Code newer(u"bentuk_baru");
        box.setCodes({newer});
        answer(box, u"Fisik"_s)->click();
        QCOMPARE(box.codes(), (Codes{newer, form::fisik}));
        QVERIFY(answer(box, u"bentuk_baru"_s)->isChecked());
    }

    void whatIsRetiredIsNotOfferedAndStaysWhereItIsTicked()
    {
        const LanguageSwitch words;
        CodesBox box(codes::outreachAudience);
        box.show();
        auto *workers = answer(box, u"Pekerja"_s);
        auto *unions = answer(box, u"Serikat pekerja"_s);
        const Code ofWorkers(u"pekerja");
        const Code ofUnions(u"serikat");
        box.leaveOut({ofWorkers, ofUnions});
        QVERIFY(workers->isHidden() && unions->isHidden());
        QVERIFY(box.focusProxy() == answer(box, u"Manajemen"_s));
        box.setCodes({ofUnions});
        QVERIFY(workers->isHidden());
        QVERIFY(unions->isVisible() && unions->isChecked());
        unions->click();
        QVERIFY(box.codes().isEmpty());
        unions->click(); // That was a mistake.
        QCOMPARE(box.codes(), Codes{ofUnions});
        box.setCodes({}); // The next record
        QVERIFY(unions->isHidden());
        box.leaveOut({});
        QVERIFY(workers->isVisible() && unions->isVisible());
        QVERIFY(box.focusProxy() == workers);
    }

    void changesItsWordsAndKeepsItsAnswers()
    {
        LanguageSwitch words;
        CodesBox box(codes::violenceForm);
        box.setCodes({form::seksual});
        box.show();
        words.setLanguage(Language::English);
        QTRY_VERIFY(answer(box, u"Sexual"_s));
        QVERIFY(answer(box, u"Sexual"_s)->isChecked());
    }
};

QTEST_MAIN(TestCodesBox)
#include "tst_codesbox.moc"
