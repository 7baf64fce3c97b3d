// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Something somebody promised to do, written by hand. What follows from clocks and dates is computed, never
/// stored (domain/rules/duties.h).
struct Task {
    RecordId id;
    Day dueOn;
    Day doneOn;
    QString words;
    RecordId assignedTo; ///< staff

    friend bool operator==(const Task &, const Task &) = default;
};

consteval auto fields(Type<Task>)
{
    return fieldTable(RecordKind::Task, "task", Home::Case, History::Editable,
                      field(1, "due_on", &Task::dueOn, Tier::Coded),
                      field(2, "done_on", &Task::doneOn, Tier::Coded),
                      field(3, "words", &Task::words, Tier::Story),
                      field(4, "assigned_to", &Task::assignedTo, Tier::Story));
}

} // namespace rp3
