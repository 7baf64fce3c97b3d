// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/store.h"

#include "crypto/receiptcode.h"
#include "journal/ids.h"
#include "storage/casereaders.h"
#include "storage/publishing.h"
#include "storage/staff.h"

#include <malloc.h>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

[[nodiscard]] Result<QList<DeliveryRow>> deliveryRows(Room &room)
{
    const auto counts = Outbox(room.desk()).counts();
    if (!counts)
        return failAs(counts);
    std::map<DossierId, DeliveryRow> rows;
    for (const auto &count : *counts) {
        auto &row = rows[count.dossier];
        row.dossier = count.dossier;
        switch (count.delivery) {
        case Delivery::Waiting:
        case Delivery::Deferred:
            row.waiting += count.parts;
            break;
        case Delivery::Attempted:
        case Delivery::Withdrawn:
            row.attempted += count.parts;
            break;
        case Delivery::Acknowledged:
            row.acknowledged += count.parts;
            break;
        case Delivery::Quarantined:
            row.quarantined += count.parts;
            break;
        case Delivery::Retracted:
            break; // She took it back: nothing is on its way.
        }
    }
    QList<DeliveryRow> found;
    for (auto &[dossier, row] : rows) {
        const auto number = room.cases().numberOf(dossier);
        if (!number)
            return failAs(number);
        if (number->isEmpty() && dossier != postDossierOf(room.desk().post))
            continue; // a case that is not for her: not even how much of it travels
        row.caseNumber = *number;
        found.append(row);
    }
    return found;
}

[[nodiscard]] Result<Welcome> welcome(Room &room)
{
    auto home = room.home();
    if (!home)
        return failAs(home);
    auto alarms = room.alarms();
    if (home->unreadableFilings > 0)
        alarms.append(Alarm::UnreadableFiling);
    const auto roll = readRoll(room.desk());
    if (!roll)
        return failAs(roll);
    return Welcome{*std::move(home), alarms, roll->post};
}

} // namespace

Store::Store(QString folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(&clock)
{
    m_thread.whenIdle(std::chrono::seconds(2), [this] {
        // If it fails the log stays as it is, and the next time does it.
        if (m_room)
            static_cast<void>(m_room->tidy());
        malloc_trim(0); // Reading many cases leaves many holes behind, and the PC is old.
    });
}

Store::~Store()
{
    m_fileThread.finish(); // it waits for the other
    m_thread.finish([this] {
        noteHead();
        m_room.reset();
    });
}

void Store::noteHeadSoon()
{
    if (std::exchange(m_noteIsDue, true))
        return; // one note for all that is written until then
    m_thread.runLater(std::chrono::milliseconds(200), [this] { noteHead(); });
}

void Store::noteHead()
{
    // A note that fails is behind, never wrong; the next one catches up.
    if (std::exchange(m_noteIsDue, false) && m_room)
        static_cast<void>(m_room->noteHead());
}

bool Store::hasRoom(const QString &folder)
{
    const auto slots = crypto::KeySlotFile(folder).load();
    return slots.has_value() || slots.error().kind != ErrorKind::NotFound;
}

Result<RoomUsers> Store::users(const QString &folder)
{
    const auto slots = crypto::KeySlotFile(folder).load();
    if (!slots)
        return failAs(slots);
    return slots->keySlots.users();
}

QFuture<Result<void>> Store::found(Founding founding)
{
    return m_thread.run([this, founding = std::move(founding)]() mutable {
        return foundRoom(m_folder, std::move(founding), *m_clock);
    });
}

QFuture<Result<Welcome>> Store::unlock(const RecordId &user, crypto::Passphrase passphrase)
{
    return m_thread.run([this, user, passphrase = std::move(passphrase)]() -> Result<Welcome> {
        auto room = Room::unlock(m_folder, user, passphrase, *m_clock,
                                 [this](std::int64_t entries) { Q_EMIT rebuilding(entries); });
        if (!room)
            return failAs(room);
        auto first = welcome(**room);
        if (!first)
            return first;
        m_room = *std::move(room);
        noteHeadSoon();
        return first;
    });
}

QFuture<Result<HomeView>> Store::home()
{
    return withRoom([](Room &room) { return room.home(); });
}

QFuture<Result<QList<CaseRow>>> Store::cases(CaseQuery query)
{
    return withRoom([query](Room &room) { return room.cases().page(query); });
}

QFuture<Result<QList<DossierId>>> Store::caseload()
{
    return withRoom([](Room &room) { return room.cases().caseload(); });
}

QFuture<Result<QList<CaseWatch>>> Store::watch(QList<DossierId> dossiers)
{
    return withRoom([dossiers = std::move(dossiers)](Room &room) { return room.records().watch(dossiers); });
}

QFuture<Result<SiteFacts>> Store::site()
{
    return withRoom([](Room &room) { return readSite(room.desk()); });
}

QFuture<Result<RetiredCodes>> Store::retiredCodes()
{
    return withRoom([](Room &room) { return Feed(*room.desk().database).retiredCodes(); });
}

QFuture<Result<QList<StaffMember>>> Store::staff()
{
    return withRoom([](Room &room) { return readStaff(room.desk()); });
}

QFuture<Result<CaseView>> Store::openCase(const DossierId &dossier)
{
    return withRoom([dossier](Room &room) { return room.records().open(dossier); });
}

QFuture<Result<void>> Store::giveReason(const DossierId &dossier, const QString &reason)
{
    return withRoom([dossier, reason](Room &room) { return room.records().giveReason(dossier, reason); });
}

QFuture<Result<QList<LookTaken>>> Store::looks(const DossierId &dossier)
{
    return withRoom([dossier](Room &room) { return room.records().looks(dossier); });
}

QFuture<Result<DossierId>> Store::accept(const EntryId &filing, Acceptance acceptance)
{
    return withRoom([this, filing, acceptance = std::move(acceptance)](Room &room) {
        auto accepted = room.intake().accept(filing, acceptance);
        if (accepted)
            Q_EMIT changed(*accepted);
        return accepted;
    });
}

QFuture<Result<DossierId>> Store::beginCase(NewComplaint fresh)
{
    return withRoom([this, fresh = std::move(fresh)](Room &room) {
        auto opened = room.intake().openCase(fresh);
        if (opened)
            Q_EMIT changed(*opened);
        return opened;
    });
}

QFuture<Result<void>> Store::handOver(const DossierId &dossier, const RecordId &toCompanion,
                                      const QString &reason)
{
    return withRoom([this, dossier, toCompanion, reason](Room &room) {
        auto handedOver = room.records().handOver(dossier, toCompanion, reason);
        if (handedOver)
            Q_EMIT changed(dossier);
        return handedOver;
    });
}

QFuture<Result<void>> Store::keepOut(const DossierId &dossier, QList<Conflict> conflicts)
{
    return withRoom([this, dossier, conflicts = std::move(conflicts)](Room &room) {
        auto keptOut = room.records().keepOut(dossier, conflicts);
        if (keptOut)
            Q_EMIT changed(dossier);
        return keptOut;
    });
}

QFuture<Result<QList<NotedConflict>>> Store::conflicts(const DossierId &dossier)
{
    return withRoom(
        [dossier](Room &room) { return CaseReaders(room.desk(), room.writer()).conflicts(dossier); });
}

QFuture<Result<void>> Store::liftConflict(const DossierId &dossier, const RecordId &conflict,
                                          const QString &reason)
{
    return withRoom([dossier, conflict, reason](Room &room) {
        return CaseReaders(room.desk(), room.writer()).liftConflict(dossier, conflict, reason);
    });
}

QFuture<Result<void>> Store::link(const PersonPlace &one, const PersonPlace &other)
{
    return withRoom(
        [one, other](Room &room) { return PersonLinks(room.desk(), room.writer()).link(one, other); });
}

QFuture<Result<void>> Store::unlink(const PersonPlace &one, const PersonPlace &other, const QString &reason)
{
    return withRoom([one, other, reason](Room &room) {
        return PersonLinks(room.desk(), room.writer()).unlink(one, other, reason);
    });
}

QFuture<Result<Written>> Store::write(Act act, std::optional<Confirmation> confirmation)
{
    return withRoom([this, act = std::move(act), confirmation = std::move(confirmation)](Room &room) {
        auto written = room.write(act, confirmation);
        if (written)
            Q_EMIT changed(written->dossier);
        return written;
    });
}

QFuture<Result<PostView>> Store::openPost(Home home)
{
    return withRoom([home](Room &room) { return room.postRecords().open(home); });
}

QFuture<Result<Written>> Store::countVisits(Day day, int more)
{
    return withRoom([this, day, more](Room &room) {
        auto written = room.postRecords().countVisits(day, more);
        if (written)
            Q_EMIT changed(written->dossier);
        return written;
    });
}

QFuture<Result<QString>> Store::showAddress(const RecordId &entry)
{
    return withRoom([entry](Room &room) { return room.postRecords().showAddress(entry); });
}

QFuture<Result<QList<Day>>> Store::complaintDays(Day since)
{
    return withRoom([since](Room &room) { return room.cases().complaintDays(since); });
}

QFuture<Result<QList<BudgetLine>>> Store::tripMoney(int year)
{
    return withRoom([year](Room &room) -> Result<QList<BudgetLine>> {
        const auto view = room.postRecords().open(Home::Post);
        if (!view)
            return failAs(view);
        const auto costs = room.cases().tripCosts(year);
        if (!costs)
            return failAs(costs);
        return rp3::tripMoney(year, view->all<TripBudget>(), *costs);
    });
}

QFuture<Result<ReceiptMark>> Store::receiptMark(const QString &code)
{
    return withRoom([code](Room &room) -> Result<ReceiptMark> {
        const auto receipt = crypto::ReceiptCode::parse(code);
        if (!receipt)
            return failAs(receipt);
        const auto salt = receiptSaltOf(room.desk());
        if (!salt)
            return failAs(salt);
        const auto pair = crypto::receiptKeyPair(*receipt, *salt);
        if (!pair)
            return failAs(pair);
        return rp3::receiptMark(PublicKey(pair->publicKey().bytes()));
    });
}

QFuture<Result<std::shared_ptr<SearchIndex>>> Store::loadSearch()
{
    return withRoom([](Room &room) -> Result<std::shared_ptr<SearchIndex>> {
        auto index = std::make_shared<SearchIndex>();
        const auto damaged = room.records().eachCard([&](const PersonCard &card) { index->add(card); });
        if (!damaged)
            return failAs(damaged);
        index->finish(*damaged);
        return index;
    });
}

QFuture<Result<QList<PersonCard>>> Store::cardsOf(const DossierId &dossier)
{
    return withRoom([dossier](Room &room) -> Result<QList<PersonCard>> {
        auto read = room.records().cards(dossier);
        if (!read)
            return failAs(read);
        return std::move(read->cards);
    });
}

QFuture<Result<void>> Store::saveDraft(DraftKey key, QByteArray content)
{
    return withRoom([key = std::move(key), content = std::move(content)](Room &room) {
        return Drafts(room.desk()).save(key, content);
    });
}

QFuture<Result<std::optional<QByteArray>>> Store::findDraft(DraftKey key)
{
    return withRoom([key = std::move(key)](Room &room) { return Drafts(room.desk()).find(key); });
}

QFuture<Result<void>> Store::removeDraft(DraftKey key)
{
    return withRoom([key = std::move(key)](Room &room) { return Drafts(room.desk()).remove(key); });
}

QFuture<Result<QList<DeliveryRow>>> Store::deliveries()
{
    return withRoom(deliveryRows);
}

QFuture<Result<int>> Store::unsent()
{
    return withRoom([](Room &room) { return Outbox(room.desk()).unsent(); });
}

} // namespace rp3
