// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace rp3 {

class FormRow;
class FounderStep;
class PlainLabel;
class TextField;

/// Makes a room where there is none: the post, its coordinator, and a second person, who attests the first
/// one's key by setting this up with her. Says plainly what this version cannot do yet.
class SetupPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` must outlive the page.
    explicit SetupPage(Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void founded();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeRoomStep();
    void next();
    void back();
    void showStep(int step);
    [[nodiscard]] bool check(int step);
    [[nodiscard]] bool checkRoom();
    void found();
    void complain(std::optional<ErrorKind> kind);

    Store *m_store;
    PlainLabel *m_stepOf;
    PlainLabel *m_title;
    QStackedWidget *m_steps;
    PlainLabel *m_roomIntro;
    TextField *m_name;
    FormRow *m_nameRow;
    TextField *m_code;
    FormRow *m_codeRow;
    TextField *m_phone;
    FormRow *m_phoneRow;
    FounderStep *m_first;
    FounderStep *m_second;
    PlainLabel *m_problem;
    std::optional<ErrorKind> m_error; ///< Why there is no room yet, said in `m_problem`.
    QPushButton *m_back;
    QPushButton *m_next;
    PlainLabel *m_trial;
};

} // namespace rp3
