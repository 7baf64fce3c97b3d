// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

struct Note {
    rp3::Code kind;
};

constexpr auto refused =
    rp3::field(1, "kind", &Note::kind, rp3::Tier::Coded, rp3::codes::aListThatDoesNotExist);
