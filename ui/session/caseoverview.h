// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "storage/views.h"
#include "ui/session/recordformpage.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

/// A case at a glance: what to remember before one speaks with her, what is due, what happened, who she is
/// and what may be shared.
class CaseOverview final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    CaseOverview(const CaseView &view, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted(const rp3::RecordRequest &request);
    void caseWanted(const rp3::DossierId &dossier);
    void anotherWoman(const rp3::KnownElsewhere &known); ///< She was taken for somebody else.

private:
    void fillBrief(QVBoxLayout &column);
    void fillDuties(QVBoxLayout &column);
    [[nodiscard]] QWidget *doIt(const Duty &duty);
    void fillPerson(QVBoxLayout &column);
    [[nodiscard]] QWidget *elsewhereRow(const KnownElsewhere &known);
    void fillSharing(QVBoxLayout &column);

    const CaseView *m_view;
    const Clock *m_clock;
};

} // namespace rp3
