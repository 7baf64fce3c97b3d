// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fields/fieldtable.h"

using namespace rp3;

struct Note {
    PublicKey key;
};

constexpr auto refused = fieldTable(RecordKind::Case, "note", Home::Case, History::Editable,
                                    field(1, "key", &Note::key, Tier::Coded));
