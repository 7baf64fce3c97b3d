// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/program.h"
#include "ui/words/retranslated.h"

#include <QProcess>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rp3 {

class LanguageSwitch;

/// What stands on the screen of a room while nobody works there: a way in for workers and one for staff. Each
/// opens in a process of its own, so that locking a session ends everything it knew.
class Shell final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// What `invocation` says is handed on to the processes. `language` must outlive the shell.
    Shell(Invocation invocation, LanguageSwitch &language, QWidget *parent = nullptr);
    ~Shell() override;

Q_SIGNALS:
    /// What stood behind a door has ended; the doors are about to be shown again.
    void ended();

protected:
    void retranslate() override;

private:
    void start(const QString &mode);
    void processEnded();
    void sayProblem();

    Invocation m_invocation;
    LanguageSwitch *m_language;
    QProcess m_process;
    QLabel *m_title;
    QPushButton *m_kiosk;
    QPushButton *m_session;
    QPushButton *m_other; ///< The other language.
    QLabel *m_problem;
    bool m_hasCrashed = false; ///< What was open last closed by itself.
};

} // namespace rp3
