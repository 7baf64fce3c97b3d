// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fields/fieldtable.h"

using namespace rp3;

struct Note {
    FieldNumbers declined;
};

constexpr auto refused = fieldTable(RecordKind::Case, "note", Home::Case, History::Editable,
                                    field(declinedField, "declined", &Note::declined, Tier::Coded));
