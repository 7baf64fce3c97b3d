// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QToolButton;

namespace rp3 {

/// What concerns the room as a whole, one page behind each tab: who works here, the room itself, supervision,
/// the money for rides, what women say of the service, and data in wrong hands.
class RoomPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    RoomPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    struct Tab {
        QToolButton *button;
        QWidget *page;
        const char *name;
    };

    void turnTo(const QWidget *page);

    QList<Tab> m_tabs;
};

} // namespace rp3
