// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/searchindex.h"

namespace rp3 {

/// Somebody known who may be the woman in question, and by what.
struct Likeness {
    PersonCard card;
    bool hasName = false; ///< A name of hers is or sounds like a name of the other.
    bool hasPhone = false;
    bool hasUnit = false;

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// Who `her` may be among those that this session knows, the likeliest first, `limit` at most. A shared unit
/// alone makes nobody alike. Nobody of her own dossier. Pure.
[[nodiscard]] QList<Likeness> likenessesOf(const SearchIndex &index, const PersonCard &her, qsizetype limit);

} // namespace rp3
