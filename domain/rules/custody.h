// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/custodyevent.h"
#include "domain/records/evidenceitem.h"

#include <optional>

namespace rp3 {

/// The first link of an item that is taken in, recorded by `user`; nothing if it stayed with her or went
/// elsewhere at once. `item.id` must say which.
[[nodiscard]] std::optional<CustodyEvent> receptionOf(const EvidenceItem &item, const RecordId &user);

/// Whether `after` of `before` (a new item: of `EvidenceItem()`) takes the item into this room, or says
/// nothing of where it is: what nobody does against her no (`codes::consentScope` `bukti`).
[[nodiscard]] bool takesIn(const EvidenceItem &before, const EvidenceItem &after);

/// The events of one item, oldest first. Of two on one day the one with the later time counts as later, else
/// the one that stands later in the list.
[[nodiscard]] QList<CustodyEvent> custodyOf(RecordId item, const QList<CustodyEvent> &events);

/// Whether `event` (`codes::custodyEvent`) takes the item out of this room: given to the investigator,
/// returned, destroyed.
[[nodiscard]] bool leavesRoom(Code event);

/// Whether this room answers for the item: it was received or is stored here, and its last event did not take
/// it out of the room. What was received stays so, whatever is written of where it is.
///
/// `chain` is `custodyOf` the item, here and below.
[[nodiscard]] bool isInOurCustody(const EvidenceItem &item, const QList<CustodyEvent> &chain);

/// What an event still needs before anybody has to believe it.
enum class CustodyNeed {
    SecondPerson, ///< To open, copy or destroy it, another member of staff must be there.
    Receipt, ///< Given away, somebody signed for it, or another member of staff was there.
};

/// Nothing: the event says enough. Who wrote it down is not the second person.
[[nodiscard]] std::optional<CustodyNeed> custodyNeed(const CustodyEvent &event);

/// Whether two people do it: without the second one nobody has to believe the event. She confirms it herself.
[[nodiscard]] bool needsSecondPerson(CustodyEvent event);

/// What is wrong with a chain of custody: what a defence lawyer would ask first.
enum class CustodyGap {
    NeverReceived, ///< It is stored here or was handed over, and nobody wrote that it was received.
    AfterLeaving, ///< Something happened to it here after it had left, without coming back.
    Changed, ///< The file was found to be another than it was.
    NotHandedOver, ///< It counts as handed over or with her, and no event says so.
};

/// Every gap of the chain, in the order of the enumeration.
[[nodiscard]] QList<CustodyGap> custodyGaps(const EvidenceItem &item, const QList<CustodyEvent> &chain);

/// Whether somebody must see to the item now: it is in our custody and was opened and not sealed since, or
/// may hold traces and was never sealed (`legal::evidenceKeep`).
[[nodiscard]] bool needsCare(const EvidenceItem &item, const QList<CustodyEvent> &chain);

/// Whether it may hold traces and she keeps it: she must know how (`legal::evidenceKeep`).
[[nodiscard]] bool needsHerCare(const EvidenceItem &item, const QList<CustodyEvent> &chain);

} // namespace rp3
