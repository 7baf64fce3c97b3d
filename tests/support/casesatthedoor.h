// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"
#include "storage/actrules.h"
#include "tests/support/bytes.h"
#include "tests/support/records.h"

// Cases as an act finds them at the door of storage, written by hand.

namespace rp3::test {

using namespace Qt::StringLiterals;

inline const Codes companion{Code(u"konselor")};
inline const Codes coordinator{Code(u"k_adu")};

inline const auto theProposal = idOf<RecordId>(40);

/// The state in which an act finds a dossier with this case, which nobody has proposed to close.
inline OpenedDossier anUnproposedDossier(const Case &record)
{
    OpenedDossier dossier;
    auto &state = dossier.state.records[record.id];
    state.kind = RecordKind::Case;
    state.values = changesBetween(Case(), record, Tier::Coded);
    return dossier;
}

/// The same, with a proposal that says nothing of the criteria.
inline OpenedDossier aDossier(const Case &record)
{
    auto dossier = anUnproposedDossier(record);
    dossier.state.records[theProposal] = {RecordKind::Closure, {}, {}, {}, false};
    OpenedEntry entry;
    entry.coded.records = {{RecordKind::Closure, Operation::Create, theProposal, {}}};
    dossier.entries.append(entry);
    return dossier;
}

/// Adds a record of one kind, as it stands in the dossier.
template <Record R> void put(OpenedDossier &dossier, std::uint8_t number, const R &record)
{
    auto values = valuesOf(record, Tier::Coded);
    values.merge(valuesOf(record, Tier::Identity));
    values.merge(valuesOf(record, Tier::Story));
    dossier.state.records[idOf<RecordId>(number)] = {fields(Type<R>()).kind, values, {}, {}, false};
}

/// She agrees to be referred, by consent 30.
inline void agree(OpenedDossier &dossier, const QString &provider = {})
{
    const auto yes = with(aConsent(u"rujuk", u"yes"), &Consent::provider, provider);
    put(dossier, 30, yes);
    dossier.state.consents[{yes.scope, provider}] = {ConsentAnswer::Yes, {}, {}};
}

inline Case aCaseIn(QStringView status)
{
    auto record = aCase();
    record.id = idOf<RecordId>(7);
    record.status = Code(status);
    return record;
}

inline ErrorKind refusal(const Act &act, const OpenedDossier &dossier = {})
{
    const auto checked = checkRules(act, dossier, companion);
    return checked ? ErrorKind::Internal : checked.error().kind;
}

} // namespace rp3::test
