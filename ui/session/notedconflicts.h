// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class Banner;

/// Who of the room must know nothing of this case. One who was noted by mistake is said to be so, with a
/// reason; that lets nobody in. Asks when it is made, and shows nothing where nobody was noted.
class NotedConflicts final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made; `store` must outlive it.
    NotedConflicts(const CaseView &view, Store &store, QWidget *parent = nullptr);

private:
    void read();
    void list(const QList<NotedConflict> &conflicts);
    void addLifting(const NotedConflict &noted, const QString &name);
    void lift(const RecordId &conflict, const QString &reason);

    Store *m_store;
    DossierId m_dossier;
    QList<StaffMember> m_staff;
    QWidget *m_card;
    QVBoxLayout *m_inside;
    QWidget *m_rows = nullptr; ///< Made anew whenever one was lifted.
    Banner *m_banner;
};

} // namespace rp3
