// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/person.h"
#include "storage/desk.h"

#include <functional>

namespace rp3 {

/// Tells a receipt code from others, made of the key that follows from it. The code itself is kept nowhere.
using ReceiptMark = Id<struct ReceiptMarkTag, 8>;

[[nodiscard]] ReceiptMark receiptMark(const PublicKey &receiptKey);

/// What is searched of one person. Sealed on disk, under the identity key of her dossier.
struct PersonCard {
    RecordId person;
    DossierId dossier;
    QString name;
    QString alias;
    QString phone;
    QString factoryUnit;
    ReceiptMark receipt = {}; ///< Of the code that was taken home; null if none was.

    friend bool operator==(const PersonCard &, const PersonCard &) = default;
};

/// What was read of the cards.
struct ReadCards {
    QList<PersonCard> cards; ///< In no order.
    int damaged = 0; ///< So many did not open with their own key: left out, so that the others are found.
};

/// The cards of the vault. Only for the thread of the database.
class Cards final {
public:
    explicit Cards(const Desk &desk)
        : m_desk(&desk)
    {
    }

    /// Keeps a card, in the place of an earlier one. Wants a transaction around it.
    [[nodiscard]] Result<void> put(const PersonCard &card, const crypto::DossierKey &identityKey);

    /// Takes a card away: she was voided, or has neither name nor receipt any more.
    [[nodiscard]] Result<void> remove(const RecordId &person);

    /// Every card whose key this desk has; with `dossier` those of one dossier. Holds no key longer than its
    /// card takes to open.
    [[nodiscard]] Result<ReadCards> all(const std::optional<DossierId> &dossier = {});

    /// The same, one after the other: all at once, they take much memory. Returns how many are damaged.
    [[nodiscard]] Result<int> each(const std::function<void(PersonCard)> &visit,
                                   const std::optional<DossierId> &dossier = {});

private:
    const Desk *m_desk;
};

} // namespace rp3
