// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kiosk.h"
#include "tests/support/temporaryroom.h"
#include "tests/ui/onpage.h"
#include "ui/kiosk/kioskcard.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QTimer>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs the filing screen, looks at its window once it is shown, and closes it.
int runAndLook(const QString &folder, LanguageSwitch &language,
               const std::function<void(KioskWindow &)> &look)
{
    bool hasLooked = false;
    QTimer::singleShot(0, qApp, [&] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<KioskWindow *>(widget);
                window != nullptr && window->isVisible()) {
                look(*window);
                hasLooked = true;
                window->close();
            }
        }
    });
    const auto code = runKiosk(folder, language);
    return hasLooked ? code : -1;
}

} // namespace

class TestKiosk final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void fillsTheScreenAndEndsWithItsWindow()
    {
        const TemporaryRoom room;
        LanguageSwitch language;
        QCOMPARE(
            runAndLook(room.folder(), language, [](KioskWindow &window) { QVERIFY(window.isFullScreen()); }),
            0);
    }

    void beforeThereIsARoomItStillShowsWhomToCall()
    {
        const QTemporaryDir empty;
        LanguageSwitch language(Language::Indonesian);
        QCOMPARE(runAndLook(empty.filePath(u"vault"_s), language,
                            [](KioskWindow &window) {
                                shownOn<KioskCard>(window).first()->click(); // Bahasa Indonesia.
                                const auto *tell = findChoice(kiosk::doors(), Code(u"tell"));
                                auto *card = buttonOn(window, kioskWords(*tell));
                                QVERIFY(card != nullptr);
                                card->click(); // There is nobody yet who could read it.
                                QCOMPARE(window.step(), KioskStep::Nobody);
                                QVERIFY2(wordsOn(window).contains(u"112"_s), qPrintable(wordsOn(window)));
                            }),
                 0);
        QVERIFY(!QFileInfo::exists(empty.filePath(u"vault"_s))); // Looking leaves no trace.
    }

    void opensNoVault()
    {
        // A session may hold the vault meanwhile: both work at once.
        TemporaryRoom room;
        const auto session = room.unlockAsCounselor();
        LanguageSwitch language;
        QCOMPARE(runAndLook(room.folder(), language, [](KioskWindow &) {}), 0);
        QVERIFY(session->home());
    }
};

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
