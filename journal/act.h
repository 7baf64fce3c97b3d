// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/entry.h"

namespace rp3 {

/// One change of one record, its fields split by tier.
struct RecordChange {
    RecordKind kind{};
    Operation operation{};
    RecordId record;
    FieldValues coded;
    FieldValues identity;
    FieldValues story;

    [[nodiscard]] FieldValues &of(Tier tier)
    {
        return tier == Tier::Coded ? coded : tier == Tier::Identity ? identity : story;
    }
};

/// Everything one person changes at once in one dossier. Sealed whole, applied whole or not at all.
///
/// Records made in the act have ids only once it is sealed; until then `create` gives a stand-in that other
/// changes of the same act may refer to.
class Act final {
public:
    /// An act that opens a dossier of its own.
    Act() = default;

    /// An act in a dossier that exists, or whose id is computed.
    explicit Act(const DossierId &dossier)
        : m_dossier(dossier)
    {
    }

    template <Record R> RecordId create(const R &record)
    {
        m_changes.append(split(record, R(), Operation::Create, nextStandIn()));
        return m_changes.last().record;
    }

    /// Changes what differs between the two states; nothing if nothing does. `reason`: why, of a step that
    /// she asked for.
    template <Record R> void set(const R &before, const R &after, const QString &reason = {})
    {
        static_assert(fields(Type<R>()).history == History::Editable,
                      "a legal document is amended, not edited");
        auto change = split(after, before, Operation::Set, after.id);
        if (change.coded.empty() && change.identity.empty() && change.story.empty())
            return;
        if (!reason.isEmpty())
            change.story.emplace(reasonField, reason);
        m_changes.append(std::move(change));
    }

    /// Corrects a legal document, or any record, and says why.
    template <Record R> void amend(const R &before, const R &after, const QString &reason)
    {
        auto change = split(after, before, Operation::Amend, after.id);
        change.story.emplace(reasonField, reason);
        m_changes.append(std::move(change));
    }

    /// The same for code that knows the kind only, such as a form made from the field table. `values`: the
    /// answered fields, of any tier; `before` and `after`: as they stand, null for what was emptied.
    RecordId create(RecordKind kind, const FieldValues &values);
    void set(RecordKind kind, const RecordId &record, const FieldValues &before, const FieldValues &after);
    void amend(RecordKind kind, const RecordId &record, const FieldValues &before, const FieldValues &after,
               const QString &reason);

    /// Says which of several concurrent values counts, and why: writes `decided` even if that is how the
    /// record stands already (undefined or null: no answer). Its author has seen the others: that ends it.
    void decide(RecordKind kind, const RecordId &record, const FieldValues &decided, const QString &reason);

    /// Takes a record out of effect, and says why.
    void voidRecord(RecordKind kind, const RecordId &record, const QString &reason);

    /// An operation on no record: `key`, `attest`, `access`, `erase`.
    void operate(Operation operation, FieldValues coded, FieldValues story = {});

    [[nodiscard]] const std::optional<DossierId> &dossier() const { return m_dossier; }

    [[nodiscard]] const QList<RecordChange> &changes() const { return m_changes; }

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    /// The index of the creation that `id` stands in for; nothing if it is a real id.
    [[nodiscard]] static std::optional<std::uint16_t> standInIndex(const RecordId &id);

private:
    template <Record R>
    [[nodiscard]] static RecordChange split(const R &after, const R &before, Operation operation,
                                            const RecordId &id)
    {
        return {fields(Type<R>()).kind,
                operation,
                id,
                changesBetween(before, after, Tier::Coded),
                changesBetween(before, after, Tier::Identity),
                changesBetween(before, after, Tier::Story)};
    }

    [[nodiscard]] RecordId nextStandIn();

    std::optional<DossierId> m_dossier;
    QList<RecordChange> m_changes;
    std::uint16_t m_creations = 0;
};

} // namespace rp3
