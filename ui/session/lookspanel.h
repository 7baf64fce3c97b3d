// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

/// Who looked at her case, when and why: she may ask, and her companion should know. Asks when it is made.
class LooksPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made; `store` must outlive the panel.
    LooksPanel(const CaseView &view, Store &store, QWidget *parent = nullptr);

private:
    void list(const QList<LookTaken> &looks);

    QList<StaffMember> m_staff;
    QVBoxLayout *m_inside;
};

} // namespace rp3
