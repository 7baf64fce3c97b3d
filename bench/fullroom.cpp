// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fullroom.h"

#include "domain/records/records.h"
#include "domain/rules/casenumber.h"
#include "journal/ids.h"
#include "storage/effects.h"
#include "storage/staff.h"
#include "storage/store.h"

namespace rp3::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesInTransaction = 500;
constexpr int casesOfTheColleague = 500; ///< One in so many.

constexpr QStringView coordinatorsName = u"Koordinator Contoh";
constexpr QStringView coordinatorsPhrase = u"kapal merah gunung tujuh";

Day localDayOf(Instant instant)
{
    return Day::fromDate(instant.toLocalTime().date());
}

Code riskOf(int level)
{
    return Code(level == 1 ? u"rendah" : level == 2 ? u"sedang" : u"tinggi");
}

/// Ten kinds of complaint: three are about labour rights, the others about violence.
Incident incidentOf(int kind)
{
    constexpr std::array<QStringView, 7> forms{u"psikis",  u"fisik",  u"seksual",     u"eksploitasi",
                                               u"seksual", u"psikis", u"penelantaran"};
    constexpr std::array<QStringView, 3> rights{u"upah", u"haid", u"phk_hamil"};
    Incident incident;
    incident.place = Code(u"tempat_kerja");
    if (kind < int(forms.size()))
        incident.violenceForms = {Code(forms[std::size_t(kind)])};
    else
        incident.labourRights = {Code(rights[std::size_t(kind) - forms.size()])};
    return incident;
}

Case caseOf(const WorkloadCase &filed, const RecordId &lead)
{
    const auto day = localDayOf(filed.openedAt);
    Case opening;
    opening.number =
        makeCaseNumber({*Label::fromString(u"TST01"), day.toDate().year(), u'A', crypto::randomBytes<4>()});
    opening.openedOn = day;
    opening.openedAt = filed.openedAt;
    opening.status = filed.status;
    if (filed.status == Code(u"tutup"))
        opening.closedOn = day;
    opening.risk = riskOf(filed.risk);
    opening.leadCompanion = lead;
    return opening;
}

} // namespace

Act openingActOf(const WorkloadCase &filed, const RecordId &lead, const QStringList &scopes)
{
    Complaint complaint;
    complaint.receivedOn = localDayOf(filed.openedAt);
    complaint.receivedAt = filed.openedAt;
    complaint.channel = filed.channel;
    complaint.status = Code(u"linked");
    complaint.receivedBy = lead;
    complaint.narrative = filed.narrative;
    Person person;
    person.role = Code(u"korban");
    person.ageGroup = filed.ageGroup;
    person.name = filed.name;
    person.phone = filed.phone;
    person.address = filed.address;
    Act act;
    act.create(complaint);
    act.create(person);
    act.create(incidentOf(filed.kind));
    act.create(caseOf(filed, lead));
    for (const auto &scope : scopes) {
        Consent consent;
        consent.scope = Code(scope);
        consent.decision = Code(u"yes");
        consent.givenOn = complaint.receivedOn;
        act.create(consent);
    }
    return act;
}

Session sessionOf(const Meeting &meeting, const RecordId &by)
{
    Session session;
    session.heldOn = localDayOf(meeting.at);
    session.startedAt = meeting.at;
    session.kind = Code(u"konseling");
    session.place = Code(meeting.mode == Code(u"telepon") ? u"telepon" : u"rp3");
    session.attendance = Code(u"hadir");
    session.minutes = meeting.minutes;
    session.summary = meeting.note;
    session.staff = {by};
    return session;
}

QString FullRoom::counselorsName()
{
    return u"Konselor Contoh"_s;
}

QString FullRoom::counselorsPhrase()
{
    return u"hujan kopi jendela biru"_s;
}

FullRoom::FullRoom(QString folder)
    : m_folder(std::move(folder))
{
    if (!Store::hasRoom(m_folder))
        found();
    for (const auto &user : must(Store::users(m_folder)))
        (user.label == coordinatorsName ? m_coordinator : m_counselor) = user.user;
}

void FullRoom::found()
{
    Post post;
    post.code = *Label::fromString(u"TST01");
    post.name = u"Pos Contoh"_s;
    StaffMember coordinator;
    coordinator.name = coordinatorsName.toString();
    coordinator.roles = {Code(u"k_adu"), Code(u"k_damping")};
    StaffMember counselor;
    counselor.name = counselorsName();
    counselor.roles = {Code(u"petugas"), Code(u"konselor")};
    Founding founding{post,
                      u'A',
                      {coordinator, must(crypto::Passphrase::fromTyped(coordinatorsPhrase))},
                      {counselor, must(crypto::Passphrase::fromTyped(counselorsPhrase()))}};
    must(foundRoom(m_folder, std::move(founding), m_clock));
}

std::unique_ptr<Room> FullRoom::unlock(const RecordId &user, QStringView phrase)
{
    return must(Room::unlock(m_folder, user, must(crypto::Passphrase::fromTyped(phrase)), m_clock));
}

std::unique_ptr<Room> FullRoom::unlockAsCoordinator()
{
    return unlock(m_coordinator, coordinatorsPhrase);
}

std::unique_ptr<Room> FullRoom::unlockAsCounselor()
{
    return unlock(m_counselor, counselorsPhrase());
}

crypto::Subkey FullRoom::vaultKey() const
{
    const auto slots = must(crypto::KeySlotFile(m_folder).load());
    const auto phrase = must(crypto::Passphrase::fromTyped(counselorsPhrase()));
    const auto unlocked = must(slots.keySlots.unlock(m_counselor, phrase));
    return must(crypto::subkeyOf(unlocked.masterKey, crypto::SubkeyPurpose::Database));
}

void FullRoom::fill(int count)
{
    Workload workload;
    const auto room = unlockAsCounselor();
    addColleague(*room);
    for (int number = 0; number < count;) {
        auto transaction = must(room->begin());
        for (int i = 0; i < casesInTransaction && number < count; ++i)
            add(*room, number++, workload.next());
        must(transaction.commit());
    }
    must(room->noteHead());
}

/// A record of hers is enough: nobody unlocks as she.
void FullRoom::addColleague(Room &room)
{
    const auto keys = must(crypto::StaffKeys::generate());
    StaffMember colleague;
    colleague.name = u"Pendamping Contoh"_s;
    colleague.roles = {Code(u"pendamping")};
    colleague.active = true;
    colleague.boxKey = PublicKey(keys.box.publicKey().bytes());
    const auto dossier = roomDossierOf(room.desk().post);
    Act act(dossier);
    act.create(colleague);
    const auto roomKeys = must(room.desk().held->newest(dossier));
    const auto before = must(readDossier(room.desk(), dossier)).state;
    auto transaction = must(room.begin());
    m_colleague = must(room.writer().append(act, {&*roomKeys, Keeping::Open, &before})).created.first();
    must(transaction.commit());
}

void FullRoom::add(Room &room, int number, const WorkloadCase &filed)
{
    m_clock.set(filed.openedAt);
    const auto keys = must(crypto::DossierKeys::random());
    QStringList scopes{u"layanan"_s, u"simpan"_s};
    if (filed.mayShare)
        scopes.append(u"bagi_kode"_s);
    const auto opened =
        must(room.writer().append(openingActOf(filed, m_counselor, scopes), {&keys, Keeping::Open, nullptr}));
    const bool isShared = number % casesOfTheColleague == 0;
    const auto assigned = isShared ? QList{m_counselor, m_colleague} : QList{m_counselor};
    must(room.desk().held->grant(opened.dossier, keys,
                                 holdersFor(must(readStaff(room.desk())), assigned, {})));

    auto before = must(readDossier(room.desk(), opened.dossier)).state;
    Act met(opened.dossier);
    met.create(sessionOf(filed.meeting, m_counselor));
    must(room.writer().append(met, {&keys, Keeping::Open, &before}));

    before = must(readDossier(room.desk(), opened.dossier)).state;
    const auto planned = before.all<Case>().first();
    auto changed = planned;
    changed.nextOn = localDayOf(filed.openedAt).plusDays(number % 7 + 1);
    Act plan(opened.dossier);
    plan.set(planned, changed);
    must(room.writer().append(plan, {&keys, Keeping::Open, &before}));
    must(Effects(room.desk(), room.writer()).of(opened.dossier, {}));
    m_dossiers.append(opened.dossier);
}

} // namespace rp3::bench
