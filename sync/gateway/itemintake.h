// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "sync/gateway/call.h"
#include "sync/gateway/database.h"
#include "sync/protocol/receipt.h"

#include <QHash>

namespace rp3::gateway {

/// Judges the items of one batch and keeps them, in the running transaction, whose post is the sender's.
///
/// Idempotent: the same item again is accepted and changes nothing. Works on all items at once, with a fixed
/// number of statements.
class ItemIntake final {
public:
    ItemIntake(Database &database, const Sender &sender, std::uint64_t n, Day today);

    /// What became of each item that is not simply accepted, by its index.
    [[nodiscard]] Result<QMap<int, ItemVerdict>> take(const QList<Item> &items);

private:
    /// One item to keep.
    struct Row {
        int index = 0;
        const Item *item = nullptr;
        crypto::Digest digest;
        std::optional<CodedPart> coded; // of a coded part
        std::optional<DossierId> dossier; // nothing: held
    };

    void sort(const QList<Item> &items);
    void refuse(const Row &row, ItemReason reason);
    [[nodiscard]] Result<void> claimDossiers();
    [[nodiscard]] Result<void> keepCoded();
    [[nodiscard]] Result<QHash<EntryId, DossierId>> dossiersOfSealed();
    [[nodiscard]] Result<void> keepSealed();
    [[nodiscard]] Result<void> insert(const QList<Row> &rows);
    [[nodiscard]] Result<void> compareWithKept(const QList<Row> &rows);
    [[nodiscard]] Result<void> release();
    [[nodiscard]] Result<void> number();
    [[nodiscard]] Result<void> setAside();

    Database &m_database;
    const Sender m_sender;
    const std::uint64_t m_n;
    const Day m_today;
    QList<Row> m_coded;
    QList<Row> m_sealed;
    QList<Row> m_refused;
    QMap<int, ItemVerdict> m_verdicts;
};

} // namespace rp3::gateway
