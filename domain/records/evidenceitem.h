// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A file or an object that may prove something (*alat bukti, barang bukti*). The original is never edited;
/// what happens to it is told by `CustodyEvent`. Source: domain catalogue B10.
struct EvidenceItem {
    RecordId id;
    Code kind;
    Code legalClass; ///< KUHAP (UU 20/2025) Ps. 235
    Day obtainedOn;
    Code obtainedFrom;
    Code original;
    Code storage;
    Flag sexualContent; ///< an extra lock, and never a thumbnail
    Flag mayHoldTraces; ///< do not wash, keep in paper
    RecordId consent; ///< her yes to keeping it
    Code visum;
    Instant obtainedAt;
    QString description;
    QString sealNo;
    QString fileName; ///< as it was called; data only
    QString sha256; ///< of the original, in hexadecimal
    Count size; ///< bytes
    QString mediaType;
    QString blob; ///< the sealed file beside the database, 32 hexadecimal digits; empty: no file is kept
    QString fileKey; ///< what opens it, 64 hexadecimal digits; never shown
    Flag metadataKept; ///< it came with the date and place that its device wrote into it

    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

consteval auto fields(Type<EvidenceItem>)
{
    return fieldTable(
        RecordKind::EvidenceItem, "evidence_item", Home::Case, History::Editable,
        field(1, "kind", &EvidenceItem::kind, Tier::Coded, codes::evidenceKind),
        field(2, "legal_class", &EvidenceItem::legalClass, Tier::Coded, codes::evidenceLegalClass),
        field(3, "obtained_on", &EvidenceItem::obtainedOn, Tier::Coded),
        field(4, "obtained_from", &EvidenceItem::obtainedFrom, Tier::Coded, codes::evidenceObtainedFrom),
        field(5, "original", &EvidenceItem::original, Tier::Coded, codes::evidenceOriginal),
        field(6, "storage", &EvidenceItem::storage, Tier::Coded, codes::evidenceStorage),
        field(7, "sexual_content", &EvidenceItem::sexualContent, Tier::Coded),
        field(8, "may_hold_traces", &EvidenceItem::mayHoldTraces, Tier::Coded),
        field(9, "consent", &EvidenceItem::consent, Tier::Coded),
        field(10, "visum", &EvidenceItem::visum, Tier::Coded, codes::visumTrack),
        field(11, "obtained_at", &EvidenceItem::obtainedAt, Tier::Story),
        field(12, "description", &EvidenceItem::description, Tier::Story),
        field(13, "seal_no", &EvidenceItem::sealNo, Tier::Story),
        field(14, "file_name", &EvidenceItem::fileName, Tier::Story),
        field(15, "sha256", &EvidenceItem::sha256, Tier::Story),
        field(16, "size", &EvidenceItem::size, Tier::Story),
        field(17, "media_type", &EvidenceItem::mediaType, Tier::Story),
        field(18, "blob", &EvidenceItem::blob, Tier::Story),
        field(19, "file_key", &EvidenceItem::fileKey, Tier::Story),
        field(20, "metadata_kept", &EvidenceItem::metadataKept, Tier::Coded));
}

} // namespace rp3
