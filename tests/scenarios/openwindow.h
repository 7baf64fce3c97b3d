// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/courier.h"
#include "tests/support/enrolledroom.h"
#include "ui/session/sessionwindow.h"

#include <functional>

namespace rp3 {

class LanguageSwitch;
class Theme;

namespace test {

/// The screen of the PCs in the rooms, in pixels.
inline constexpr QSize usualScreen(1366, 768);

/// Whose session it is.
enum class Who {
    Counselor, ///< In a room that the province knows.
    Coordinator, ///< In one that it does not know yet.
};

/// A place in the window of a session. All words are English.
struct Place {
    QString name; ///< For the row of a test.
    QStringList way; ///< What is pressed, from Home on: how a button begins, or the first row of a list.
    QString shown; ///< What can be read there, and nowhere on the way.
};

/// The window of a session over a small invented post, made as the program makes it but in this process, so
/// that a test sees its widgets. There is a case with something under each concern, a day that is planned, a
/// sign of early warning and two answers to decide between; and a complaint in the letter box.
class OpenWindow final {
public:
    /// Locked. `words` and `theme` must outlive the window, and `words` be English whenever something is
    /// pressed.
    OpenWindow(LanguageSwitch &words, Theme &theme, Who who);

    /// Every page of the rail, every step of taking a complaint in, every concern of the case, and a form.
    [[nodiscard]] static QList<Place> places(Who who);

    void unlock();

    /// Goes there from Home. False if the way does not lead there.
    [[nodiscard]] bool turnTo(const Place &place);

    [[nodiscard]] Who who() const { return m_who; }

    [[nodiscard]] SessionWindow &window() { return *m_window; }

private:
    void invent();
    void inventCase();
    void inventPost();
    void makeWindow(LanguageSwitch &words, Theme &theme);
    [[nodiscard]] bool press(const QString &beginning);
    void settle();

    Who m_who;
    EnrolledRoom m_post;
    std::optional<Enrolment> m_enrolment;
    std::optional<Courier> m_courier;
    std::optional<SessionWindow> m_window;
};

/// Sets a room up in a window of its own, and has each of the three steps looked at before it is filled in.
void lookAtSetUp(LanguageSwitch &words, Theme &theme, const std::function<void(SessionWindow &)> &look);

} // namespace test
} // namespace rp3
