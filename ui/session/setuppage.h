// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rp3 {

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
    struct FounderFields {
        QLabel *nameLabel;
        QLineEdit *name;
        QLabel *phraseLabel;
        QLineEdit *phrase;
        QLabel *againLabel;
        QLineEdit *again;
        QLabel *phraseHelp;
    };

    [[nodiscard]] QWidget *makeRoomStep();
    [[nodiscard]] QWidget *makeFounderStep(FounderFields &fields, QLabel *&intro);
    void next();
    void back();
    void showStep(int step);
    [[nodiscard]] QString problemOf(const FounderFields &fields) const;
    [[nodiscard]] QString problemOfStep(int step) const;
    void found();
    void complain(const QString &words);

    Store *m_store;
    QStackedWidget *m_steps;
    QLabel *m_title;
    QLabel *m_stepOf;
    QLabel *m_trial;
    QLabel *m_problem;
    QLabel *m_roomIntro;
    QLabel *m_firstIntro;
    QLabel *m_secondIntro;
    QLabel *m_codeLabel;
    QLabel *m_codeHelp;
    QLineEdit *m_code;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_phoneLabel;
    QLabel *m_phoneHelp;
    QLineEdit *m_phone;
    FounderFields m_first{};
    FounderFields m_second{};
    QLabel *m_roleLabel = nullptr;
    QComboBox *m_role = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace rp3
