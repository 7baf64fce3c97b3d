// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/fold.h"
#include "journal/seal.h"
#include "tests/support/bytes.h"
#include "tests/support/dossierkeys.h"
#include "tests/support/records.h"

#include <memory>
#include <vector>

namespace rp3 {

/// One dossier on several PCs that know of each other's entries only when somebody carries them over. Salts
/// are counted, not drawn: the same story gives the same bytes in every run.
class SharedDossier final {
public:
    /// PC 0 opens the dossier with `first` on 2026-03-02; the others have it too.
    explicit SharedDossier(const Act &first, std::size_t pcs = 2)
        : m_pcs(pcs)
    {
        const auto opening = append(0, first);
        m_id = opening.dossier;
        for (std::size_t pc = 1; pc < pcs; ++pc)
            carry(0, pc);
    }

    /// A dossier whose complaint the room has taken in.
    [[nodiscard]] static SharedDossier accepted(std::size_t pcs = 2)
    {
        Act first;
        first.create(with(aComplaint(), &Complaint::status, Code(u"screened")));
        return SharedDossier(first, pcs);
    }

    [[nodiscard]] const DossierId &id() const { return m_id; }

    [[nodiscard]] const crypto::DossierKeys &keys() const { return *m_keys; }

    [[nodiscard]] std::size_t size() const { return m_pcs.size(); }

    /// The clock of `pc`. It may be wrong.
    void setDay(std::size_t pc, Day today) { m_pcs[pc].today = today; }

    [[nodiscard]] Day day(std::size_t pc) const { return m_pcs[pc].today; }

    /// Seals `act` with what `pc` knows.
    SealedEntry append(std::size_t pc, const Act &act)
    {
        const auto before = state(pc);
        const Sealing sealing{nextPosition(before.last, m_pcs[pc].today, std::nullopt),
                              before.frontier,
                              idOf<RecordId>(std::uint8_t(0xa0 + pc)),
                              Instant(1'772'416'800'000),
                              {}};
        const auto salt = crypto::Blake2b128("test").addU64be(++m_salts).finish();
        const auto sealed = sealWithSalt(act, sealing, *m_keys, salt);
        Q_ASSERT(sealed);
        m_pcs[pc].entries.append(sealed->entry);
        m_created = sealed->created;
        return sealed->entry;
    }

    template <Record R> RecordId create(std::size_t pc, const R &record)
    {
        Act act(m_id);
        act.create(record);
        append(pc, act);
        return m_created.first();
    }

    /// Sets one field of a record on `pc`.
    template <Record R, typename T>
    EntryId set(std::size_t pc, const RecordId &id, T R::*field, const std::type_identity_t<T> &value)
    {
        const auto before = *state(pc).find<R>(id);
        Act act(m_id);
        act.set(before, with(before, field, value));
        return append(pc, act).id;
    }

    /// `to` learns everything that `from` knows.
    void carry(std::size_t from, std::size_t to)
    {
        for (const auto &entry : std::as_const(m_pcs[from].entries)) {
            if (!m_pcs[to].entries.contains(entry))
                m_pcs[to].entries.append(entry);
        }
    }

    /// Everybody learns everything.
    void carryAll()
    {
        for (std::size_t pc = 1; pc < size(); ++pc)
            carry(pc, 0);
        for (std::size_t pc = 1; pc < size(); ++pc)
            carry(0, pc);
    }

    [[nodiscard]] const QList<SealedEntry> &sealed(std::size_t pc) const { return m_pcs[pc].entries; }

    /// What `pc` has, as far as `ring` opens it.
    [[nodiscard]] QList<OpenedEntry> entries(std::size_t pc, const KeyRing &ring) const
    {
        QList<OpenedEntry> opened;
        for (const auto &entry : m_pcs[pc].entries)
            opened.append(*open(entry, ring));
        return opened;
    }

    [[nodiscard]] QList<OpenedEntry> entries(std::size_t pc) const { return entries(pc, ringOf(*m_keys)); }

    [[nodiscard]] DossierState state(std::size_t pc) const { return fold(entries(pc)); }

private:
    struct Pc {
        QList<SealedEntry> entries;
        Day today{20'514};
    };

    std::vector<Pc> m_pcs;
    DossierId m_id;
    std::shared_ptr<const crypto::DossierKeys> m_keys = std::make_shared<crypto::DossierKeys>(keysNumber(0));
    QList<RecordId> m_created;
    std::uint64_t m_salts = 0;
};

} // namespace rp3
