// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/inventedyear.h"

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/triage.h"
#include "storage/founding.h"
#include "storage/store.h"
#include "tests/demo/inventedfiling.h"
#include "tests/demo/inventedroom.h"
#include "tests/stage/people.h"

#include <algorithm>

namespace rp3::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int yearDays = 365;

/// After this many acts the log is folded into the database, as an idle moment would.
constexpr int actsBetweenTidying = 2'000;

Founder founderOf(const stage::Colleague &colleague, const Codes &roles)
{
    StaffMember member;
    member.name = colleague.name;
    member.roles = roles;
    member.sex = code::sex::f;
    return {member, *crypto::Passphrase::fromTyped(colleague.passphrase)};
}

/// A moment of that day when people come: around the change of shifts, seldom at night.
Instant momentOn(Day day, Dice &dice)
{
    constexpr std::array<int, 8> hours{6, 7, 9, 11, 13, 14, 15, 19};
    return Instant(QDateTime(day.toDate(), QTime(dice.oneOf(hours), dice.below(60))).toMSecsSinceEpoch());
}

} // namespace

InventedYear::InventedYear(QString folder, QString postCode, std::uint64_t seed)
    : m_folder(std::move(folder))
    , m_postCode(std::move(postCode))
    , m_dice(seed)
{
}

Day InventedYear::today() const
{
    return Day::fromDate(m_clock.now().toLocalTime().date());
}

Result<void> InventedYear::found(Instant at)
{
    m_clock.set(at);
    const auto founded =
        foundRoom(m_folder,
                  {inventPost(m_postCode, today()), u'A',
                   founderOf(stage::coordinator(), {code::staffRole::k_adu, code::staffRole::k_damping}),
                   founderOf(stage::counselor(), {code::staffRole::petugas, code::staffRole::konselor}),
                   crypto::argon2Floor},
                  m_clock);
    if (!founded)
        return founded;
    const auto published = readPublishedKeys(m_folder);
    if (!published)
        return failAs(published);
    m_published = *published;
    for (const auto &member : m_published.members)
        (member.name == stage::coordinator().name ? m_coordinator : m_counselor) = member.staff;
    return {};
}

Result<void> InventedYear::open(const RecordId &user, QStringView phrase)
{
    m_room.reset(); // One at a time.
    auto room = Room::unlock(m_folder, user, *crypto::Passphrase::fromTyped(phrase), m_clock);
    if (!room)
        return failAs(room);
    m_room = *std::move(room);
    return {};
}

/// What the room knows of its companies before anybody comes.
Result<void> InventedYear::furnish()
{
    const auto room = m_room->postRecords().open(Home::Room);
    if (!room)
        return failAs(room);
    Act act(room->dossier);
    for (const auto &company : inventCompanies(m_dice, today()))
        act.create(company);
    const auto written = m_room->write(act);
    if (!written)
        return failAs(written);
    m_companies = written->created;
    return {};
}

/// For the coordinator.
Result<void> InventedYear::supervise()
{
    const auto room = m_room->postRecords().open(Home::Room);
    if (!room)
        return failAs(room);
    Act act(room->dossier);
    act.create(inventSupervision(m_dice, today(), m_coordinator));
    const auto written = m_room->write(act);
    return written ? Result<void>() : failAs(written);
}

Result<YearCounts> InventedYear::live(int cases, Instant end, const std::function<void(int)> &progress)
{
    const auto first = Day::fromDate(end.toLocalTime().date()).plusDays(-yearDays);
    if (const auto founded = found(momentOn(first.plusDays(-1), m_dice)); !founded)
        return failAs(founded);
    if (const auto opened = open(m_counselor, stage::counselor().passphrase); !opened)
        return failAs(opened);
    if (const auto furnished = furnish(); !furnished)
        return failAs(furnished);
    m_stories.resize(cases);
    for (int i = 0; i < cases; ++i)
        m_ahead.push_back({momentOn(first.plusDays(m_dice.below(yearDays)), m_dice), i, Step::TakeIn});
    std::ranges::make_heap(m_ahead, std::greater());
    m_coordinatedOn = first;
    while (!m_ahead.empty()) {
        std::ranges::pop_heap(m_ahead, std::greater());
        const auto event = m_ahead.back();
        m_ahead.pop_back();
        if (event.at > end)
            continue; // Planned, and not yet.
        m_clock.set(event.at);
        if (const auto coordinated = letTheCoordinatorCome(); !coordinated)
            return failAs(coordinated);
        if (const auto happened = happen(event); !happened)
            return failAs(happened);
        if (event.step == Step::TakeIn)
            progress(++m_counts.cases);
    }
    if (const auto noted = m_room->noteHead(); !noted)
        return failAs(noted);
    return m_counts;
}

Result<void> InventedYear::happen(const Event &event)
{
    auto &story = m_stories[event.story];
    switch (event.step) {
    case Step::TakeIn:
        return takeIn(event.story);
    case Step::ProposeToClose:
        m_toClose.append(event.story);
        return write(actOf(story, event.step));
    case Step::Advance: {
        const auto view = m_room->records().open(story.dossier);
        if (!view)
            return failAs(view);
        const auto next = std::ranges::find_if(view->steps, [](const NextStep &step) {
            return step.mayTake && step.to != code::caseStatus::tangguh
                && step.to != code::caseStatus::dilimpahkan && step.to != code::caseStatus::tutup;
        });
        return next == view->steps.end() ? Result<void>() : advance(story, next->to);
    }
    case Step::Ride:
        m_toApprove.append(event.story);
        return write(actOf(story, event.step), &story.trip);
    case Step::SetGoals:
        return write(actOf(story, event.step), &story.goal);
    case Step::PlanSafety:
        return write(actOf(story, event.step), &story.plan);
    default:
        return write(actOf(story, event.step));
    }
}

Result<void> InventedYear::write(Act act, RecordId *created)
{
    if (act.isEmpty())
        return {};
    const auto written = m_room->records().write(act);
    if (!written)
        return failAs(written);
    if (created != nullptr)
        *created = written->created.first();
    if (++m_counts.acts % actsBetweenTidying == 0)
        return m_room->tidy();
    return {};
}

Result<void> InventedYear::takeIn(int story)
{
    const auto filed = inventFiling(m_dice, m_clock.now(), m_coordinator);
    const auto left =
        FilingDrop(m_folder, m_clock).file(m_published, filed, *crypto::ReceiptCode::generate());
    if (!left)
        return left;
    if (const auto taken = m_room->intake().takeIn(); !taken)
        return failAs(taken);
    const auto inbox = m_room->intake().inbox();
    if (!inbox)
        return failAs(inbox);
    constexpr std::array<Dice::Weighted, 3> risks{{{u"rendah", 46}, {u"sedang", 38}, {u"tinggi", 16}}};
    Acceptance acceptance;
    acceptance.risk = m_dice.code(risks);
    if (needsOverrideReason(acceptance.risk, triageOf(filed.complaint).flags))
        acceptance.riskReason = u"Sudah ditolong sebelum ke sini. Contoh."_s;
    if (isSexual(filed))
        acceptance.flags.insert(code::caseFlag::tpks);
    if (!filed.incident.labourRights.isEmpty())
        acceptance.flags.insert(code::caseFlag::labour_right);
    if (filed.incident.place == code::place::rumah_tangga)
        acceptance.flags.insert(code::caseFlag::kdrt);
    acceptance.nextOn = today().plusDays(m_dice.between(1, 7));
    const auto dossier = m_room->intake().accept(inbox->last().filing, acceptance);
    if (!dossier)
        return failAs(dossier);
    m_stories[story] = {*dossier, isSexual(filed), {}, {}, {}};
    plan(story, filed);
    return {};
}

/// What follows in the weeks after: some of it for every woman, some for a few.
void InventedYear::plan(int story, const FiledComplaint &filed)
{
    const bool isSexualCase = isSexual(filed);
    later(story, Step::Meet, 0);
    later(story, Step::Assess, 0);
    later(story, Step::Advance, 1);
    later(story, Step::PlanSafety, 2);
    later(story, Step::SetGoals, 3);
    later(story, Step::Advance, 4);
    later(story, Step::RecordWork, m_dice.between(1, 6));
    if (isSexualCase)
        later(story, Step::ReportToPolice, m_dice.between(0, 3));
    if (m_dice.in100(isSexualCase ? 60 : 30))
        later(story, Step::Refer, m_dice.between(1, 10));
    if (m_dice.in100(18)) {
        const int day = m_dice.between(1, 20);
        later(story, Step::Ride, day);
        later(story, Step::ComeBack, day + daysToARide);
    }
    if (m_dice.in100(22))
        later(story, Step::KeepEvidence, m_dice.between(0, 4));
    later(story, Step::Advance, m_dice.between(7, 14));
    for (int meeting = 0, day = 7; meeting < m_dice.below(5); ++meeting, day += m_dice.between(6, 21))
        later(story, Step::Meet, day);
    for (const int day : {7, 30, 90}) {
        if (m_dice.in100(80))
            later(story, Step::FollowUp, day + m_dice.below(4));
    }
    const int end = m_dice.between(50, 150);
    for (int day = 28; day < end - 10; day += 28)
        later(story, Step::Assess, day); // Low risk is judged again after thirty days.
    later(story, Step::Assess, end - 5);
    later(story, Step::LookBack, end - 5);
    later(story, Step::Advance, end - 4);
    later(story, Step::ProposeToClose, end);
}

void InventedYear::later(int story, Step step, int days)
{
    const auto at = days == 0 ? m_clock.now().plus(std::chrono::minutes(m_dice.between(20, 300)))
                              : momentOn(today().plusDays(days), m_dice);
    m_ahead.push_back({at, story, step});
    std::ranges::push_heap(m_ahead, std::greater());
}

Result<void> InventedYear::advance(const Story &story, Code to)
{
    const auto view = m_room->records().open(story.dossier);
    if (!view)
        return failAs(view);
    auto after = view->record;
    after.status = to;
    if (to == code::caseStatus::tutup)
        after.closedOn = today();
    Act act(story.dossier);
    act.set(view->record, after);
    return write(act);
}

/// She comes with the new month, and where rides wait for her once a week.
Result<void> InventedYear::letTheCoordinatorCome()
{
    const bool isNewMonth = today().toDate().month() != m_coordinatedOn.toDate().month();
    const bool areRidesWaiting = !m_toApprove.isEmpty() && today() >= m_coordinatedOn.plusDays(7);
    if (!isNewMonth && !areRidesWaiting)
        return {};
    m_coordinatedOn = today();
    if (const auto opened = open(m_coordinator, stage::coordinator().passphrase); !opened)
        return opened;
    if (const auto approved = approveRides(); !approved)
        return approved;
    if (isNewMonth) {
        if (const auto supervised = supervise(); !supervised)
            return supervised;
        if (const auto closed = closeWhatIsDone(); !closed)
            return closed;
    }
    return open(m_counselor, stage::counselor().passphrase);
}

/// A ride in a case about her waits in vain: it is not there for her.
Result<void> InventedYear::approveRides()
{
    for (const int story : std::exchange(m_toApprove, {})) {
        if (const auto written = write(actOf(m_stories[story], Step::ApproveRide)); !written)
            return written;
    }
    return {};
}

/// The coordinator closes what nothing keeps open; what is blocked waits for the next month, as it does in
/// life.
Result<void> InventedYear::closeWhatIsDone()
{
    QList<int> blocked;
    for (const int story : std::exchange(m_toClose, {})) {
        const auto view = m_room->records().open(m_stories[story].dossier);
        if (!view)
            continue; // It is about her: it is not there for her.
        const auto closing = std::ranges::find(view->steps, Code(code::caseStatus::tutup), &NextStep::to);
        if (closing == view->steps.end() || !closing->mayTake || !closing->blocks.isEmpty()) {
            blocked.append(story);
            continue;
        }
        if (const auto closed = advance(m_stories[story], code::caseStatus::tutup); !closed)
            return closed;
        ++m_counts.closed;
    }
    m_toClose = blocked;
    return {};
}

} // namespace rp3::demo
