// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "storage/views.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class DayEdit;
class PlainLabel;

/// Her rights, as far as they follow from what is known of the case: for the counselor to explain, each with
/// its law, and the dates of a maternity leave from its first day. Nothing here is saved, and nothing happens
/// by itself.
class RightsPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made; `clock` must outlive the panel.
    RightsPanel(const CaseView &view, const Clock &clock, QWidget *parent = nullptr);

private:
    void addLeave(const Clock &clock, QVBoxLayout &column);
    void showLeave();

    DayEdit *m_firstDay = nullptr;
    PlainLabel *m_leave = nullptr;
};

} // namespace rp3
