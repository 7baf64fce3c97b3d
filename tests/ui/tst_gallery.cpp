// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/clipped.h"
#include "tests/ui/gallery/everywidget.h"
#include "tests/ui/strict.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestGallery final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void noTextIsClipped_data()
    {
        QTest::addColumn<Seat>("seat");
        QTest::addColumn<int>("percent");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        for (const auto language : {Language::Indonesian, Language::English}) {
            const char *name = language == Language::Indonesian ? "id" : "en";
            for (const int percent : {100, 150, 200}) {
                for (const int width : {760, 1100})
                    QTest::addRow("session %s %d %% in %d px", name, percent, width)
                        << Seat::Session << percent << language << width;
            }
            QTest::addRow("kiosk %s", name) << Seat::Kiosk << 100 << language << 1100;
        }
    }

    void noTextIsClipped()
    {
        QFETCH(Seat, seat);
        QFETCH(int, percent);
        QFETCH(Language, language);
        QFETCH(int, width);
        LanguageSwitch words;
        Theme theme;
        // In a scroll area, as pages are.
        QScrollArea area;
        area.setWidgetResizable(true);
        area.setWidget(new EveryWidget);
        area.resize(width, 700);
        area.show();
        // Changed while it is shown, as people do it.
        theme.setLook({.seat = seat, .textPercent = percent});
        words.setLanguage(language);
        for (int tries = 0; tries < 20 && !clippedTexts(area.widget()).isEmpty(); ++tries)
            QCoreApplication::processEvents();
        const QStringList clipped = clippedTexts(area.widget());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void everythingIsReachedByTabAndHasAName()
    {
        const LanguageSwitch words;
        const Theme theme;
        EveryWidget page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        int reached = 0;
        do {
            const QWidget *now = QApplication::focusWidget();
            auto *accessible = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            const bool named = !accessible->text(QAccessible::Name).isEmpty();
            QVERIFY2(
                named,
                qPrintable(QString(QString::fromLatin1(now->metaObject()->className()) + u" in "_s
                                   + QString::fromLatin1(now->parentWidget()->metaObject()->className()))));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            ++reached;
        } while (QApplication::focusWidget() != first && reached < 200);
        QVERIFY(reached > 30);
        QVERIFY(reached < 200);
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
