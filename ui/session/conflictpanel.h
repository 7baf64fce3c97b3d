// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"

#include <QWidget>

class QPushButton;

namespace rp3 {

class Banner;
class BusyLine;
class KeptOut;

/// For what is found out later: a colleague is reported in this case, works under who is, or is family. From
/// then on it does not exist for her.
class ConflictPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made; `store` must outlive the panel.
    ConflictPanel(const CaseView &view, Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void keptOut();

private:
    void keepOut();
    [[nodiscard]] bool mayClose() const;

    Store *m_store;
    DossierId m_dossier;
    KeptOut *m_who;
    Banner *m_banner;
    QPushButton *m_close;
    BusyLine *m_busy; ///< While the case gets its new keys.
};

} // namespace rp3
