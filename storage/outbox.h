// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/desk.h"

#include <map>

namespace rp3 {

/// Where one part of an entry stands on its way to the province. The numbers stand in the vault.
enum class Delivery : std::uint8_t {
    Waiting = 0, ///< She agreed; it goes with the next batch.
    Attempted = 1, ///< In a batch of which at least one byte left.
    Withdrawn = 2, ///< Attempted, then she took her yes back: only its leaf is sent again.
    Acknowledged = 3, ///< The province has signed for it.
    Quarantined = 4, ///< The province refused it, or it fits into no batch; a person must look.
    Retracted = 5, ///< Withdrawn, and its batch is answered. Waits anew if she agrees again.
    Deferred = 6, ///< Attempted, and only its leaf is sent again, but it may leave: waits for the next batch.
};

/// One part of an entry that may leave.
struct OutgoingItem {
    EntryId entry;
    std::int64_t number = 0; ///< Of the entry here.
    DossierId dossier;
    Part part{};
    crypto::Digest digest; ///< Of the part, as in the chain.
    QByteArray bytes; ///< Open coded bytes, or the sealed identity part. Empty if withdrawn meanwhile.

    friend bool operator==(const OutgoingItem &, const OutgoingItem &) = default;
};

/// A batch as it was cut: from its first attempt, number and leaves never change. What the bytes say is the
/// business of sync/protocol.
struct CutBatch {
    std::uint64_t number = 0; ///< 1, 2, 3 … of this PC
    QByteArray header; ///< What is signed, without the leaves.
    QByteArray hash; ///< The next batch names it.
    QByteArray signature;
    QByteArray anchorSalt; ///< Stays in the room: with it the room can prove its chain later.
    QList<OutgoingItem> items; ///< In the order of their leaves.

    friend bool operator==(const CutBatch &, const CutBatch &) = default;
};

/// How many parts of a dossier stand where: what the sync page shows.
struct DeliveryCount {
    DossierId dossier;
    Delivery delivery{};
    int parts = 0;
};

/// Why a part of a case stays in the room.
enum class Staying {
    Goes, ///< It does not.
    NotAsked,
    Refused, ///< She said no, or took her yes back.
    Over, ///< Her yes was for some time.
    Guardian, ///< She is a child, and nobody who decides for her said yes (`waitsForGuardian`).
    Undecided, ///< A yes that did not know of a no: people must decide.
    WithoutCodes, ///< She agreed to her name alone, and it goes with the codes only.
    WithoutKey, ///< She agreed, and the key of it was not handed over yet.
};

/// Which parts of a dossier may leave, and why not.
struct Leave {
    bool coded = false;
    bool identity = false;
    Staying codedStays = Staying::NotAsked;
    Staying identityStays = Staying::NotAsked;
};

/// What may leave the room, and how far it has come. Consent is applied here, from the folded state, twice:
/// when an entry is written (`settle`) and when a batch is cut (`choose`). Only for the thread of the
/// database; writes want a transaction around them.
class Outbox final {
public:
    explicit Outbox(const Desk &desk)
        : m_desk(&desk)
    {
    }

    /// Brings the outbox in line with what she agrees to now: queues what may leave, takes back what may not.
    [[nodiscard]] Result<void> settle(const OpenedDossier &dossier);

    /// What goes into the next batch, coded parts before the identity parts they belong to, about `budget`
    /// bytes. Dossiers that this desk cannot read now wait for one that can.
    [[nodiscard]] Result<QList<OutgoingItem>> choose(qsizetype budget);

    /// Keeps a batch that is about to be attempted.
    [[nodiscard]] Result<void> keep(const CutBatch &batch);

    /// The first batch that was attempted and has no receipt yet, its items as they may be sent now: consent
    /// is asked again. What this desk cannot read now is deferred, and never holds the others up.
    [[nodiscard]] Result<std::optional<CutBatch>> unanswered();

    /// The number and hash of the last batch; number 0 before the first.
    [[nodiscard]] Result<CutBatch> last();

    /// The hash of batch `number`; empty if it was never cut.
    [[nodiscard]] Result<QByteArray> hashOf(std::uint64_t number);

    /// Keeps a durable receipt, and with it what was said about each item, in the order of the batch. Only
    /// what may still leave counts as sent: of the others the province may have seen no more than the leaf.
    [[nodiscard]] Result<void> acknowledge(std::uint64_t batch, QByteArrayView receipt,
                                           const QList<bool> &accepted);

    /// The province has lost every batch from `number` on: they count as unanswered again.
    [[nodiscard]] Result<void> rewind(std::uint64_t number);

    /// Puts an item that fits into no batch where a person sees it, and out of the way of the others.
    [[nodiscard]] Result<void> setAside(const OutgoingItem &item);

    [[nodiscard]] Result<QList<DeliveryCount>> counts();

    /// How many parts of the post and of the cases this desk holds wait for the province, or travel.
    [[nodiscard]] Result<int> unsent();

private:
    [[nodiscard]] Result<QList<OutgoingItem>> itemsOf(std::uint64_t batch);
    [[nodiscard]] Result<std::map<DossierId, OpenedDossier>> settleDossiersOf(std::uint64_t batch);
    [[nodiscard]] Result<void> defer(const OutgoingItem &item);
    [[nodiscard]] Result<QList<DossierId>> dossiersWaiting();
    [[nodiscard]] Result<QList<OutgoingItem>> waitingIn(const DossierId &dossier);
    [[nodiscard]] Result<void> fill(QList<OutgoingItem> &items, const OpenedDossier &dossier);

    /// Of the post's own dossier (talks, tallies, money) every coded part leaves, of the room's own none ever
    /// does; of a case what she agreed to. `dossier` has entries.
    [[nodiscard]] Leave leaveOf(const OpenedDossier &dossier) const;

    const Desk *m_desk;
};

/// What may leave of a case's dossier on `today`: coded parts only with "share coded", identity only with
/// "share with identity" beside it and a `key` operation that hands the identity key to somebody.
[[nodiscard]] Leave leaveOf(const DossierState &state, Day today);

} // namespace rp3
