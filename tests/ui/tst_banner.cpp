// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/banner.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestBanner final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void isHiddenUntilItHasSomethingToSay()
    {
        QWidget page;
        Banner banner(&page);
        page.show();
        QVERIFY(!banner.isVisible());
        banner.showMessage(Tone::Good, u"Cadangan selesai."_s);
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), u"Cadangan selesai."_s);
        banner.dismiss();
        QVERIFY(!banner.isVisible());
    }

    void anErrorFollowsTheLanguage()
    {
        LanguageSwitch words;
        Banner banner;
        banner.showError(ErrorKind::Offline);
        QCOMPARE(banner.accessibleName(), u"Belum terkirim: tidak ada jaringan."_s);
        QVERIFY(banner.accessibleDescription().startsWith(u"Data aman di komputer ini."_s));
        words.setLanguage(Language::English);
        QTRY_COMPARE(banner.accessibleName(), errorText(ErrorKind::Offline).happened);
    }

    void hasOneActionAndCanBeClosedByKeyboard()
    {
        const LanguageSwitch words;
        Banner banner;
        QSignalSpy triggered(&banner, &Banner::actionTriggered);
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        banner.showError(ErrorKind::Offline);
        auto *action = banner.findChild<QPushButton *>();
        auto *close = banner.findChild<QToolButton *>();
        QVERIFY(!action->isVisible());
        banner.setAction(u"Coba lagi"_s);
        QVERIFY(action->isVisible());
        QTest::keyClick(action, Qt::Key_Space);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(close->accessibleName(), u"Tutup pesan ini"_s);
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
