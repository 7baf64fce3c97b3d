// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/custody.h"

#include "domain/codes/codevalues.h"

#include <algorithm>
#include <tuple>

namespace rp3 {

namespace {

bool has(const QList<CustodyEvent> &chain, Code event)
{
    return std::any_of(chain.begin(), chain.end(),
                       [event](const CustodyEvent &link) { return link.event == event; });
}

bool isStoredHere(Code storage)
{
    using namespace code::evidenceStorage;
    return storage == berkas_terenkripsi || storage == lemari_terkunci;
}

bool wasNeverReceived(const EvidenceItem &item, const QList<CustodyEvent> &chain)
{
    if (chain.isEmpty())
        return isStoredHere(item.storage) || item.storage == code::evidenceStorage::diserahkan;
    return chain.first().event != code::custodyEvent::terima;
}

/// Whether an event stands after one that took the item away, and is not its coming back.
bool wentOnAfterLeaving(const QList<CustodyEvent> &chain)
{
    bool away = false;
    for (const CustodyEvent &link : chain) {
        if (away && link.event != code::custodyEvent::terima)
            return true;
        away = leavesRoom(link.event);
    }
    return false;
}

bool wasChanged(const QList<CustodyEvent> &chain)
{
    return std::any_of(chain.begin(), chain.end(),
                       [](const CustodyEvent &link) { return link.hashChecked == false; });
}

bool isMissingHandover(const EvidenceItem &item, const QList<CustodyEvent> &chain)
{
    using namespace code::evidenceStorage;
    const bool everLeft = std::any_of(chain.begin(), chain.end(),
                                      [](const CustodyEvent &link) { return leavesRoom(link.event); });
    return (item.storage == diserahkan && !everLeft)
        || (item.storage == tetap_pada_korban && isInOurCustody(item, chain));
}

/// Whether it was opened, and not sealed since.
bool isUnsealed(const QList<CustodyEvent> &chain)
{
    using namespace code::custodyEvent;
    const auto last = std::find_if(chain.rbegin(), chain.rend(), [](const CustodyEvent &link) {
        return link.event == buka || link.event == segel;
    });
    return last != chain.rend() && last->event == buka;
}

} // namespace

std::optional<CustodyEvent> receptionOf(const EvidenceItem &item, const RecordId &user)
{
    using namespace code::evidenceStorage;
    if (item.storage == tetap_pada_korban || item.storage == diserahkan)
        return std::nullopt;
    CustodyEvent link;
    link.item = item.id;
    link.event = code::custodyEvent::terima;
    link.happenedOn = item.obtainedOn;
    link.happenedAt = item.obtainedAt;
    link.recordedBy = user;
    if (!item.sha256.isEmpty())
        link.hashChecked = true; // What was read is what was kept.
    return link;
}

bool takesIn(const EvidenceItem &before, const EvidenceItem &after)
{
    using namespace code::evidenceStorage;
    const bool isElsewhere = after.storage == tetap_pada_korban || after.storage == diserahkan;
    const bool isNew = before.id.isNull();
    return !isElsewhere && (isNew || after.storage != before.storage);
}

QList<CustodyEvent> custodyOf(RecordId item, const QList<CustodyEvent> &events)
{
    QList<CustodyEvent> chain;
    std::copy_if(events.begin(), events.end(), std::back_inserter(chain),
                 [item](const CustodyEvent &event) { return event.item == item; });
    std::stable_sort(chain.begin(), chain.end(), [](const CustodyEvent &a, const CustodyEvent &b) {
        return std::tie(a.happenedOn, a.happenedAt) < std::tie(b.happenedOn, b.happenedAt);
    });
    return chain;
}

bool leavesRoom(Code event)
{
    using namespace code::custodyEvent;
    return event == serah || event == kembali || event == musnah;
}

bool isInOurCustody(const EvidenceItem &item, const QList<CustodyEvent> &chain)
{
    using namespace code::evidenceStorage;
    if (!chain.isEmpty() && leavesRoom(chain.last().event))
        return false;
    if (has(chain, code::custodyEvent::terima))
        return true; // What was received goes by an event that says to whom, not by another answer.
    if (item.storage == tetap_pada_korban || item.storage == diserahkan)
        return false;
    return isStoredHere(item.storage) || !chain.isEmpty();
}

std::optional<CustodyNeed> custodyNeed(const CustodyEvent &event)
{
    using namespace code::custodyEvent;
    const bool isWitnessed = !event.secondPerson.isNull() && event.secondPerson != event.recordedBy;
    if (isWitnessed)
        return std::nullopt;
    if (event.event == buka || event.event == salin || event.event == musnah)
        return CustodyNeed::SecondPerson;
    const bool isSignedFor = !event.givenTo.trimmed().isEmpty() && !event.receiptNo.trimmed().isEmpty();
    if ((event.event == serah || event.event == kembali) && !isSignedFor)
        return CustodyNeed::Receipt;
    return std::nullopt;
}

bool needsSecondPerson(CustodyEvent event)
{
    event.secondPerson = RecordId();
    return custodyNeed(event).has_value();
}

QList<CustodyGap> custodyGaps(const EvidenceItem &item, const QList<CustodyEvent> &chain)
{
    QList<CustodyGap> gaps;
    const auto add = [&](bool found, CustodyGap gap) {
        if (found)
            gaps.append(gap);
    };
    add(wasNeverReceived(item, chain), CustodyGap::NeverReceived);
    add(wentOnAfterLeaving(chain), CustodyGap::AfterLeaving);
    add(wasChanged(chain), CustodyGap::Changed);
    add(isMissingHandover(item, chain), CustodyGap::NotHandedOver);
    return gaps;
}

bool needsCare(const EvidenceItem &item, const QList<CustodyEvent> &chain)
{
    using namespace code::custodyEvent;
    if (!isInOurCustody(item, chain))
        return false;
    if (isUnsealed(chain))
        return true;
    return item.mayHoldTraces == true && !has(chain, segel);
}

bool needsHerCare(const EvidenceItem &item, const QList<CustodyEvent> &chain)
{
    return item.mayHoldTraces == true && item.storage == code::evidenceStorage::tetap_pada_korban
        && !isInOurCustody(item, chain);
}

} // namespace rp3
