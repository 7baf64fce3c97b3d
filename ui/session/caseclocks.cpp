// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/caseclocks.h"

#include "ui/style/metrics.h"
#include "ui/widgets/clockbar.h"

#include <QVBoxLayout>

namespace rp3 {

namespace {

/// So many leave room for the page on a small screen.
constexpr qsizetype mostClocks = 2;

} // namespace

CaseClocks::CaseClocks(const CaseView &view, Instant now, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    for (const auto &duty : view.duties) {
        if (!duty.clock || column->count() == mostClocks)
            continue;
        auto *bar = new ClockBar(this);
        bar->showClock(*duty.clock, now);
        column->addWidget(bar);
    }
    if (column->count() == 0)
        hide();
}

} // namespace rp3
