// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/enrolment.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QPushButton;

namespace rp3 {

class Banner;
class BusyLine;
class Card;
class FormRow;
class PlainLabel;
class StoryEdit;

/// Makes this PC known to the province: the letter, what it says, the digits that both sides compare by
/// telephone, and a person's yes. Nothing is sent before that yes.
class EnrolmentPanel final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `enrolment` must outlive the panel.
    explicit EnrolmentPanel(Enrolment &enrolment, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The province knows this PC.
    void enrolled();

protected:
    void retranslate() override;

private:
    void openFile();
    void readFile(const QString &path);
    void readLetter();
    void propose(const EnrolmentProposal &proposal);
    void agree();
    void forget();
    void showStep();
    void setBusy(bool isBusy);
    void complain(std::optional<ErrorKind> kind);

    Enrolment *m_enrolment;
    std::optional<EnrolmentProposal> m_proposal;
    std::optional<ErrorKind> m_problem;
    PlainLabel *m_title;
    PlainLabel *m_words;
    Banner *m_banner;
    StoryEdit *m_letter;
    FormRow *m_letterRow;
    QPushButton *m_read;
    QPushButton *m_open;
    Card *m_card; ///< What the letter says; hidden until one is read.
    PlainLabel *m_from;
    PlainLabel *m_facts;
    PlainLabel *m_ask;
    PlainLabel *m_fingerprint;
    QPushButton *m_same;
    QPushButton *m_differ;
    BusyLine *m_busy;
};

} // namespace rp3
