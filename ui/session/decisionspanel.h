// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"
#include "ui/session/recordformpage.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

/// What people must decide in a case, each with the answers there are: two who did not know of each other, a
/// step that does not follow. Every answer stays in the journal, whichever holds.
class DecisionsPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made.
    explicit DecisionsPanel(const CaseView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody chose: to be written.
    void decided(const rp3::Act &act);

    /// A consent must be asked again.
    void recordWanted(const rp3::RecordRequest &request);

private:
    void add(const OpenDecision &decision, QVBoxLayout &column);
    void addAnswers(const OpenDecision &decision, QWidget *card, QVBoxLayout &column);
    void addAnswer(const OpenDecision &decision, const DecisionVersion &version, QWidget *card,
                   QVBoxLayout &column);
    void addTakenAway(const OpenDecision &decision, QWidget *card, QVBoxLayout &column);
    void addSteps(const OpenDecision &decision, QWidget *card, QVBoxLayout &column);
    [[nodiscard]] QString whoAndWhen(const DecisionVersion &version) const;
    [[nodiscard]] bool mayDecide(const OpenDecision &decision) const;

    const CaseView *m_view;
};

} // namespace rp3
