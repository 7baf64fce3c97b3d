// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/dutyrow.h"

#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/dutywords.h"
#include "ui/words/rulewords.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace rp3 {

QWidget *dutyRow(const Duty &duty, const QString &task, Day today, QWidget *parent)
{
    const bool presses = duty.urgency == Urgency::Pressing || duty.urgency == Urgency::Overdue;
    auto *row = new QWidget(parent);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    const auto words = cleanLine(task);
    auto *what = new PlainLabel(TypeStep::Body, true, Role::Ink, row);
    what->setText(words.isEmpty() ? dutyWords(duty.kind) : words);
    lines->addWidget(what);
    if (duty.mayNotCall) {
        auto *mark = new PlainLabel(TypeStep::Small, true, Role::High, row);
        mark->setText(QCoreApplication::translate("Duties", "Do not call her"));
        lines->addWidget(mark);
    }
    if (const auto details = dutyDetails(duty, today); !details.isEmpty()) {
        auto *when = new PlainLabel(TypeStep::Small, false, presses ? Role::High : Role::InkQuiet, row);
        when->setText(details);
        lines->addWidget(when);
    }
    if (duty.source != nullptr)
        row->setToolTip(ruleWords(*duty.source));
    return row;
}

} // namespace rp3
