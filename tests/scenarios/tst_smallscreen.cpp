// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/openwindow.h"
#include "tests/ui/clipped.h"
#include "tests/ui/strict.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// What nobody sees whole on the screen of the room: words without room, what must be scrolled to the side,
/// and the window itself.
QStringList doesNotFit(SessionWindow &window, int percent)
{
    window.resize(usualScreen); // After a larger text it shrinks again.
    auto faults = clippedTexts(&window);
    const auto areas = window.findChildren<QAbstractScrollArea *>();
    for (const auto *area : areas) {
        const bool isWide = percent > 150 && area->inherits("QTableView"); // Columns are read one by one.
        if (!isWide && area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            faults.append(u"scrolls to the side: %1 in %2"_s.arg(
                QLatin1StringView(area->metaObject()->className()),
                QLatin1StringView(area->parentWidget()->metaObject()->className())));
    }
    if (window.width() > usualScreen.width() || window.height() > usualScreen.height())
        faults.append(u"the window wants %1 × %2"_s.arg(window.width()).arg(window.height()));
    return faults;
}

/// Everything else has a test of its page (`everyTabFitsASmallScreen` and its like).
bool isLookedAt(const Place &place)
{
    static const QStringList names{u"Home"_s,
                                   u"Cases"_s,
                                   u"Planner"_s,
                                   u"Early detection"_s,
                                   u"Filing"_s,
                                   u"Sync"_s,
                                   u"Overview of the case"_s};
    return names.contains(place.name);
}

} // namespace

/// The pages as they stand on the PC of a room: beside the rail and below the search, on 1366 × 768.
class TestSmallScreen final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_theme.setLook({.seat = Seat::Session});
    }

    void cleanupTestCase() { m_open.reset(); }

    void aPageFitsBesideTheRail_data()
    {
        QTest::addColumn<Who>("who");
        QTest::addColumn<Place>("place");
        for (const auto who : {Who::Counselor, Who::Coordinator}) {
            const auto places = OpenWindow::places(who);
            for (const auto &place : places) {
                if (isLookedAt(place))
                    QTest::addRow("%s: %s", who == Who::Counselor ? "counselor" : "coordinator",
                                  qPrintable(place.name))
                        << who << place;
            }
        }
    }

    void aPageFitsBesideTheRail()
    {
        QFETCH(const Who, who);
        QFETCH(const Place, place);
        if (!m_open || m_open->who() != who) {
            m_open.emplace(m_words, m_theme, who);
            m_open->unlock();
        }
        QVERIFY(m_open->turnTo(place));
        fitsInEveryLook(m_open->window());
    }

    void openingTheRoomFits()
    {
        m_open.reset();
        OpenWindow locked(m_words, m_theme, Who::Coordinator);
        fitsInEveryLook(locked.window());
    }

    void settingARoomUpFits()
    {
        m_open.reset();
        lookAtSetUp(m_words, m_theme, [this](SessionWindow &window) { fitsInEveryLook(window); });
    }

private:
    /// Ends in English, for whoever presses something next.
    void fitsInEveryLook(SessionWindow &window)
    {
        for (const int percent : {100, 150, 200}) {
            for (const auto language : {Language::Indonesian, Language::English}) {
                m_theme.setLook({.seat = Seat::Session, .textPercent = percent});
                m_words.setLanguage(language);
                QCoreApplication::processEvents(); // Words are told, and pages made anew, with the next
                                                   // events.
                QCoreApplication::processEvents(); // Layouts follow.
                QTRY_VERIFY2(
                    doesNotFit(window, percent).isEmpty(),
                    qPrintable(u"at %1 %:\n%2"_s.arg(percent).arg(doesNotFit(window, percent).join(u'\n'))));
            }
        }
    }

    LanguageSwitch m_words{Language::English};
    Theme m_theme{{.seat = Seat::Session}};
    std::optional<OpenWindow> m_open;
};

QTEST_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
