// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/onpage.h"
#include "ui/session/namesline.h"
#include "ui/session/shownnames.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestNamesLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
    }

    void saysHowNamesAreSeenInBothLanguages()
    {
        ShownNames names;
        NamesLine line(names);
        line.show();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        QVERIFY(wordsOn(line).contains(u"Names are hidden. Hold F8 to see them."_s));
        auto *button = buttonOn(line, u"Show names"_s);
        QVERIFY(button != nullptr && button->toolTip().contains(u"F8"_s));
        QVERIFY(unnamedOn(line).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(line).contains(u"Names are hidden"_s));
        QVERIFY(wordsOn(line).contains(u"F8"_s));
    }

    void oneButtonShowsAndHides()
    {
        ShownNames names;
        NamesLine line(names);
        line.show();
        QVERIFY(QTest::qWaitForWindowActive(&line));
        press(line, u"Show names"_s);
        QVERIFY(names.areShown());
        QVERIFY(!wordsOn(line).contains(u"Names are hidden."_s));
        press(line, u"Hide names"_s);
        QVERIFY(!names.areShown());
        QVERIFY(buttonOn(line, u"Show names"_s) != nullptr);
    }

private:
    LanguageSwitch m_words{Language::English};
};

QTEST_MAIN(TestNamesLine)
#include "tst_namesline.moc"
