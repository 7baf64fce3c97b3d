// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/error.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QPushButton;

namespace rp3 {

class Banner;
class PlainLabel;

/// What stands above the steps of an intake: the ways out of these notes (leave them, put them away because
/// somebody else comes first, take up those that wait), and what became of them. No name stands here: the
/// woman at the desk may see it.
class IntakeHead final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// What became of the notes.
    enum class Notice {
        Nothing,
        Waiting, ///< There are some of before.
        PutAway,
        NothingKept,
    };

    explicit IntakeHead(QWidget *parent = nullptr);

    /// Whether there is something to put away, and how many notes wait.
    void setNotes(bool areBlank, qsizetype waiting);

    /// When the draft was written; null: it was not.
    void setSavedAt(Instant instant);

    void say(Notice notice);
    void say(ErrorKind error);

Q_SIGNALS:
    void leaveWanted();
    void putAwayWanted();
    void takeUpWanted();

protected:
    void retranslate() override;

private:
    void makeColumn();
    void sayWaiting();
    void sayNotice();

    Notice m_notice = Notice::Nothing;
    qsizetype m_waiting = 0;
    Instant m_savedAt;
    QPushButton *m_leave;
    QPushButton *m_putAway;
    QPushButton *m_takeUp;
    PlainLabel *m_title;
    PlainLabel *m_draftState;
    Banner *m_banner;
};

} // namespace rp3
