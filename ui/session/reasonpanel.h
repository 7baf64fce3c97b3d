// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"

#include <QWidget>

namespace rp3 {

class Banner;
class FormRow;
class TextField;

/// For somebody whose role may read who a case is about only with a reason: asks for it, and opens. The
/// reason is written down for good before anything is shown, and holds until she locks.
class ReasonPanel final : public QWidget {
    Q_OBJECT

public:
    /// `store` must outlive the panel.
    ReasonPanel(const DossierId &dossier, Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened();

private:
    void open();

    Store *m_store;
    DossierId m_dossier;
    TextField *m_reason;
    FormRow *m_reasonRow;
    Banner *m_banner;
};

} // namespace rp3
