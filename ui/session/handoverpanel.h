// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/widgets/recordbox.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class Banner;
class BusyLine;
class FormRow;
class TextField;

/// Who accompanies her, and the hand-over to a colleague: from then on she holds the keys of the case, and
/// the one before does not.
class HandoverPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made; `store` and `clock` must outlive the panel.
    HandoverPanel(const CaseView &view, Store &store, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void handedOver();

private:
    void ask();
    void handOver();

    Store *m_store;
    DossierId m_dossier;
    QList<Choice> m_colleagues; ///< Who may accompany her instead.
    QVBoxLayout *m_inside;
    Banner *m_banner;
    QPointer<QWidget> m_asking; ///< The questions, while they are open.
    RecordBox *m_colleague = nullptr;
    FormRow *m_colleagueRow = nullptr;
    TextField *m_reason = nullptr;
    FormRow *m_reasonRow = nullptr;
    BusyLine *m_busy = nullptr;
};

} // namespace rp3
