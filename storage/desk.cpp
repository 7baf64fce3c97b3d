// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/desk.h"

#include "journal/sealedparts.h"
#include "storage/entrytable.h"

namespace rp3 {

namespace {

/// Opens one entry; nothing if it is closed and its key is not held.
[[nodiscard]] Result<std::optional<OpenedEntry>> openStored(const StoredEntry &stored, const KeyRing &ring)
{
    auto entry = stored.entry;
    if (stored.isClosed) {
        const auto keyId = keyIdOfSealed(entry.coded);
        const auto *key = keyId ? ring.find(*keyId) : nullptr;
        if (key == nullptr)
            return std::nullopt;
        auto coded = openClosed(entry.id, entry.dossier, *key, entry.coded);
        if (!coded)
            return failAs(coded);
        entry.coded = *std::move(coded);
    }
    auto opened = open(entry, ring);
    if (!opened)
        return failAs(opened);
    return *std::move(opened);
}

} // namespace

Result<OpenedDossier> readDossier(const Desk &desk, const DossierId &dossier, const DossierId &keys)
{
    if (const auto loaded = desk.held->load(keys); !loaded)
        return failAs(loaded);
    const auto stored = EntryTable(*desk.database).ofDossier(dossier);
    if (!stored)
        return failAs(stored);
    OpenedDossier opened;
    for (const auto &entry : *stored) {
        auto read = openStored(entry, desk.held->ring());
        if (!read)
            return failAs(read);
        opened.isClosed = opened.isClosed || entry.isClosed;
        if (*read)
            opened.entries.append(**std::move(read));
    }
    std::ranges::sort(opened.entries, {}, &OpenedEntry::order);
    opened.state = fold(opened.entries);
    return opened;
}

void readOn(OpenedDossier &opened, const OpenedEntry &entry)
{
    opened.entries.append(entry);
    std::ranges::sort(opened.entries, {}, &OpenedEntry::order);
    opened.state = fold(opened.entries);
}

} // namespace rp3
