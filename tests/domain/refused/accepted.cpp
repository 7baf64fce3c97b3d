// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

// The control: if this one does not compile, the refusals beside it prove nothing.

using namespace rp3;

struct Note {
    Day on;
    Code kind;
    QString text;
    FieldNumbers declined;
};

constexpr auto accepted = fieldTable(RecordKind::Case, "note", Home::Case, History::Editable,
                                     field(1, "on", &Note::on, Tier::Coded),
                                     field(2, "kind", &Note::kind, Tier::Coded, codes::sessionKind),
                                     field(3, "text", &Note::text, Tier::Story),
                                     field(declinedField, "declined", &Note::declined, Tier::Story));
