// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fields/fieldtable.h"

struct Note {
    QString text;
};

constexpr auto refused = rp3::field(1, "text", &Note::text, rp3::Tier::Coded);
