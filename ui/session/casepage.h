// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/recordformpage.h"
#include "ui/words/retranslated.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class BusyLine;
class RideDesk;

/// One woman's case: who she is, what runs, what may be shared, what happened since last time, and a tab for
/// each concern with its records. Every version of it is made anew from the newest state.
class CasePage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    CasePage(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// Opens the case. What was shown before is gone at once.
    void open(const DossierId &dossier);

    [[nodiscard]] const DossierId &dossier() const { return m_dossier; }

Q_SIGNALS:
    void left();
    void caseWanted(const rp3::DossierId &dossier);
    void recordWanted(const rp3::CaseView &view, const rp3::RecordRequest &request);

protected:
    void retranslate() override;

private:
    void showError(const Error &error);
    void fillHeader(QVBoxLayout &column);
    void take(Code step, const QString &reason);
    void write(Act act);
    void fillTabs(QVBoxLayout &column);
    void focusTab(); ///< The concern that is shown takes the keyboard.
    void fillOverview(QVBoxLayout &column);
    void fillRecords(QVBoxLayout &column); ///< Of the concern that is chosen.
    void fillDecisions(QVBoxLayout &column);
    void fillConflict(QVBoxLayout &column);
    void fillWork(QVBoxLayout &column);
    void fillConsent(QVBoxLayout &column);
    void fillFiles(QVBoxLayout &column);
    void unlink(const KnownElsewhere &known);
    [[nodiscard]] QWidget *newContent();
    void clear(); ///< What is shown is gone at once.

    Store *m_store;
    const Clock *m_clock;
    DossierId m_dossier;
    std::optional<CaseView> m_view;
    std::optional<ErrorKind> m_problem; ///< Why the last step was not taken.
    qsizetype m_tab = 0; ///< The concern that is shown; 0: the overview.
    QVBoxLayout *m_column;
    RideDesk *m_rides; ///< Above what is shown.
    BusyLine *m_busy; ///< While a case is opened on a slow PC.
    QPointer<QWidget> m_content;
};

} // namespace rp3
