// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Her answer to one question about her data (*persetujuan*). A change of mind is a new record.
///
/// Source: UU 27/2022 Ps. 20–24 (written or recorded, separable, shown on demand); domain catalogue B5.
struct Consent {
    RecordId id;
    RecordId person; ///< whose consent
    Code scope;
    Code decision; ///< a "no" after a "yes" is a withdrawal
    Code method;
    Flag readAloud;
    Flag limitsExplained; ///< limits of secrecy were read before
    Code capacity;
    Day givenOn;
    Day expiresOn;
    Count textVersion; ///< which wording she was shown
    Instant givenAt;
    QString note;
    RecordId guardian; ///< who said it for a child
    QString provider; ///< by name, where the scope is asked for each provider
    QString witness;
    QString language; ///< the one it was explained in
    RecordId artifact; ///< the signed paper or the recording, among the evidence

    friend bool operator==(const Consent &, const Consent &) = default;
};

consteval auto fields(Type<Consent>)
{
    return fieldTable(RecordKind::Consent, "consent", Home::Case, History::AppendOnly,
                      field(1, "person", &Consent::person, Tier::Coded),
                      field(2, "scope", &Consent::scope, Tier::Coded, codes::consentScope),
                      field(3, "decision", &Consent::decision, Tier::Coded, codes::consentDecision),
                      field(4, "method", &Consent::method, Tier::Coded, codes::consentMethod),
                      field(5, "read_aloud", &Consent::readAloud, Tier::Coded),
                      field(6, "limits_explained", &Consent::limitsExplained, Tier::Coded),
                      field(7, "capacity", &Consent::capacity, Tier::Coded, codes::capacity),
                      field(8, "given_on", &Consent::givenOn, Tier::Coded),
                      field(9, "expires_on", &Consent::expiresOn, Tier::Coded),
                      field(10, "text_version", &Consent::textVersion, Tier::Coded),
                      field(11, "given_at", &Consent::givenAt, Tier::Story),
                      field(12, "note", &Consent::note, Tier::Story),
                      field(13, "guardian", &Consent::guardian, Tier::Coded),
                      field(14, "provider", &Consent::provider, Tier::Story),
                      field(15, "witness", &Consent::witness, Tier::Story),
                      field(16, "language", &Consent::language, Tier::Story),
                      field(17, "artifact", &Consent::artifact, Tier::Story));
}

} // namespace rp3
