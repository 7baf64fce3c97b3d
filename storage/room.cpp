// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/room.h"

#include "journal/ids.h"
#include "storage/entrytable.h"
#include "storage/evidencefiles.h"
#include "storage/projections.h"
#include "storage/publishing.h"
#include "storage/settings.h"
#include "storage/staff.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

template <typename IdType> [[nodiscard]] Result<IdType> idSetting(Settings &settings, Setting setting)
{
    const auto value = settings.value(setting);
    if (!value)
        return failAs(value);
    const auto id = IdType::fromBytes(*value);
    if (!id)
        return fail(ErrorKind::Corrupt, u"setting %1"_s.arg(int(setting)));
    return *id;
}

[[nodiscard]] Result<ThisPc> readPc(Settings &settings)
{
    const auto id = idSetting<DeviceId>(settings, Setting::Device);
    if (!id)
        return failAs(id);
    const auto letter = settings.value(Setting::PcLetter);
    if (!letter)
        return failAs(letter);
    auto seedBytes = settings.value(Setting::DeviceSeed);
    if (!seedBytes)
        return failAs(seedBytes);
    if (letter->size() != 1 || seedBytes->size() != qsizetype(crypto::SigningSeed::size))
        return fail(ErrorKind::Corrupt, u"device"_s);
    const auto seed =
        crypto::SigningSeed::make([&](auto into) { std::ranges::copy(*seedBytes, into.begin()); });
    seedBytes->fill('\0');
    if (!seed)
        return failAs(seed);
    auto signing = crypto::SigningKeyPair::fromSeed(seed->bytes());
    if (!signing)
        return failAs(signing);
    return ThisPc{*id, QChar::fromLatin1(letter->at(0)), *std::move(signing)};
}

/// Somebody's slot, opened, and the file that it was in.
struct OpenedSlot {
    crypto::UnlockedUser user;
    crypto::KeySlotFile::Loaded file;
};

/// Every passphrase that is tried comes through here, of whoever unlocks and of a second person who confirms:
/// what slows guessing down belongs here.
[[nodiscard]] Result<OpenedSlot> openSlot(const QString &folder, const RecordId &user,
                                          const crypto::Passphrase &passphrase)
{
    auto file = crypto::KeySlotFile(folder).load();
    if (!file)
        return failAs(file);
    auto unlocked = file->keySlots.unlock(user, passphrase);
    if (!unlocked)
        return failAs(unlocked);
    return OpenedSlot{*std::move(unlocked), *std::move(file)};
}

/// The greatest generation that the vault has seen. A stolen older slot file would bring back somebody who
/// has left.
[[nodiscard]] Result<std::uint64_t> refuseOlderSlots(const crypto::KeySlots &slots,
                                                     sqlite::Database &database)
{
    const auto seen = Settings(database).value(Setting::SlotGeneration);
    if (!seen)
        return failAs(seen);
    const auto generation = seen->toULongLong();
    if (const auto fresh = slots.refuseOlderThan(generation); !fresh)
        return failAs(fresh);
    return generation;
}

/// Opens the slots and the file; the rest of a room is made from these.
struct Unlocked {
    crypto::UnlockedUser user;
    std::unique_ptr<VaultFile> vault;
    crypto::Subkey headKey;
    std::uint64_t slotGeneration;
    std::uint64_t seenGeneration;
    bool oneSlotFileWasBad;
};

[[nodiscard]] Result<Unlocked> unlockVault(const QString &folder, const RecordId &user,
                                           const crypto::Passphrase &passphrase)
{
    auto slot = openSlot(folder, user, passphrase);
    if (!slot)
        return failAs(slot);
    const auto databaseKey = crypto::subkeyOf(slot->user.masterKey, crypto::SubkeyPurpose::Database);
    auto headKey = crypto::subkeyOf(slot->user.masterKey, crypto::SubkeyPurpose::Head);
    if (!databaseKey || !headKey)
        return fail(ErrorKind::Full, u"secret memory"_s);
    auto vault = VaultFile::open(folder, databaseKey->bytes());
    // Her passphrase was right: it must not be blamed for a file that is damaged or another room's.
    if (!vault && vault.error().kind == ErrorKind::WrongKey)
        return fail(ErrorKind::Corrupt, u"vault key"_s);
    if (!vault)
        return failAs(vault);
    const auto seen = refuseOlderSlots(slot->file.keySlots, (*vault)->database());
    if (!seen)
        return failAs(seen);
    return Unlocked{std::move(slot->user),
                    *std::move(vault),
                    *std::move(headKey),
                    slot->file.keySlots.generation(),
                    *seen,
                    slot->file.oneCopyWasBad};
}

bool isDamage(ErrorKind kind)
{
    return kind == ErrorKind::Corrupt || kind == ErrorKind::WrongKey;
}

} // namespace

struct Room::Parts {
    QString folder;
    Unlocked unlocked;
    ThisPc pc;
};

Room::Room(Parts parts, const Clock &clock)
    : m_folder(parts.folder)
    , m_vault(std::move(parts.unlocked.vault))
    , m_keys(std::move(parts.unlocked.user.keys))
    , m_headKey(std::move(parts.unlocked.headKey))
    , m_pc(std::move(parts.pc))
    , m_held(m_vault->database(), parts.unlocked.user.user, m_keys)
    , m_desk{&m_vault->database(), parts.unlocked.user.user, &m_keys, &m_pc, &m_held, &clock, {}, {}, {}, {}}
    , m_writer(m_desk)
    , m_records(m_desk, m_writer)
    , m_postRecords(m_desk, m_writer)
    , m_intake(m_desk, m_writer, m_folder)
{
    if (parts.unlocked.oneSlotFileWasBad)
        m_alarms.append(Alarm::OneSlotFileDamaged);
}

Room::~Room() = default;

Result<std::unique_ptr<Room>> Room::unlock(const QString &folder, const RecordId &user,
                                           const crypto::Passphrase &passphrase, const Clock &clock,
                                           const std::function<void(std::int64_t)> &progress)
{
    auto unlocked = unlockVault(folder, user, passphrase);
    if (!unlocked)
        return failAs(unlocked);
    Settings settings(unlocked->vault->database());
    if (unlocked->slotGeneration != unlocked->seenGeneration) {
        const auto generation = QByteArray::number(qulonglong(unlocked->slotGeneration));
        if (const auto noted = settings.set(Setting::SlotGeneration, generation); !noted)
            return failAs(noted);
    }
    auto pc = readPc(settings);
    if (!pc)
        return failAs(pc);
    auto room = std::unique_ptr<Room>(new Room({folder, *std::move(unlocked), *std::move(pc)}, clock));
    if (const auto prepared = room->prepare(progress); !prepared)
        return failAs(prepared);
    EvidenceFiles(folder).sweep();
    return room;
}

Result<void> Room::prepare(const std::function<void(std::int64_t)> &progress)
{
    if (const auto read = readSettings(); !read)
        return read;
    Projections projections(m_vault->database());
    const auto areCurrent = projections.areCurrent();
    if (!areCurrent)
        return failAs(areCurrent);
    if (!*areCurrent) {
        const auto rebuilt = projections.rebuild(progress ? progress : [](std::int64_t) {});
        if (!rebuilt)
            return rebuilt;
    }
    if (const auto made = projections.createInMemory(); !made)
        return made;
    if (const auto folded = foldClosedDossiers(); !folded)
        return folded;
    return compareOutside();
}

Result<void> Room::readSettings()
{
    Settings settings(m_vault->database());
    const auto post = idSetting<PostId>(settings, Setting::Post);
    if (!post)
        return failAs(post);
    m_desk.post = *post;
    const auto code = settings.value(Setting::PostCode);
    if (!code)
        return failAs(code);
    m_desk.postCode = Label::fromString(QString::fromLatin1(*code)).value_or(Label());
    const auto team = settings.value(Setting::ProvinceTeam);
    if (!team)
        return failAs(team);
    m_desk.provinceTeam = crypto::BoxPublicKey::fromBytes(*team);
    const auto signedDay = settings.value(Setting::LastSignedDay);
    if (!signedDay)
        return failAs(signedDay);
    if (!signedDay->isEmpty())
        m_desk.lastSignedDay = Day(signedDay->toInt());
    return {};
}

Result<void> Room::foldClosedDossiers()
{
    // A filing nobody accepted has no wraps yet, a room side never: neither is listed.
    auto statement =
        m_vault->database().prepare("SELECT DISTINCT dossier FROM entry WHERE closed = 1"
                                    " AND dossier IN (SELECT dossier FROM wrap WHERE holder = :user)");
    if (!statement)
        return failAs(statement);
    QList<DossierId> dossiers;
    const auto read = statement->bind(":user", m_desk.user).each([&](const sqlite::Row &row) {
        dossiers.append(row.get<DossierId>(0));
    });
    if (!read)
        return read;
    for (const auto &id : std::as_const(dossiers)) {
        const auto dossier = readDossier(m_desk, id);
        // Whoever has the vault key can spoil one dossier: that must not lock her out of all the others.
        if (!dossier && isDamage(dossier.error().kind)) {
            if (!m_alarms.contains(Alarm::DossierDamaged))
                m_alarms.append(Alarm::DossierDamaged);
            continue;
        }
        if (!dossier)
            return failAs(dossier);
        const auto written =
            Projections(m_vault->database()).write(id, dossier->state, ProjectionPlace::Memory);
        if (!written)
            return written;
    }
    return {};
}

Result<void> Room::compareOutside()
{
    const auto wanted = publishedKeysOf(m_desk);
    if (!wanted)
        return failAs(wanted);
    m_published = *wanted;
    const auto published = readPublishedKeys(m_folder);
    if (!published || *published != *wanted)
        m_alarms.append(Alarm::PublishedKeysDiffer);

    EntryTable entries(m_vault->database());
    const auto finding = compareHead(HeadFile(m_folder, m_headKey.bytes()).read(), entries, m_pc.id);
    if (!finding)
        return failAs(finding);
    if (*finding == HeadFinding::NotNoted)
        m_alarms.append(Alarm::JournalNotNoted);
    else if (*finding != HeadFinding::Fits)
        m_alarms.append(Alarm::JournalShortened);
    return {};
}

Result<void> Room::publish()
{
    const auto keys = publishedKeysOf(m_desk);
    if (!keys)
        return failAs(keys);
    m_published = *keys;
    return writePublishedKeys(m_folder, m_published);
}

Result<SecondPerson> Room::confirm(const Confirmation &confirmation) const
{
    auto slot = openSlot(m_folder, confirmation.by, confirmation.passphrase);
    if (!slot && slot.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Denied, u"second person without a slot"_s);
    if (!slot)
        return failAs(slot);
    if (const auto seen = refuseOlderSlots(slot->file.keySlots, m_vault->database()); !seen)
        return failAs(seen);
    const auto staff = readStaff(m_desk);
    if (!staff)
        return failAs(staff);
    const auto member = findStaff(*staff, confirmation.by).value_or(StaffMember());
    if (member.signKey != PublicKey(slot->user.keys.signing.verifyKey().bytes()))
        return fail(ErrorKind::Corrupt, u"key of the second person"_s);
    return SecondPerson{confirmation.by, std::move(slot->user.keys.signing)};
}

Result<Written> Room::write(const Act &act, const std::optional<Confirmation> &confirmation)
{
    if (!m_postRecords.has(*act.dossier()))
        return writeInCase(act, confirmation);
    auto written = m_postRecords.write(act);
    const auto isPublished = [](const RecordChange &change) {
        return change.kind == RecordKind::StaffMember || change.kind == RecordKind::Post;
    };
    // It stands, even if the file beside the vault cannot be written: the next unlock compares the two.
    if (written && std::ranges::any_of(act.changes(), isPublished))
        static_cast<void>(publish());
    return written;
}

Result<Written> Room::writeInCase(const Act &act, const std::optional<Confirmation> &confirmation)
{
    if (!confirmation)
        return m_records.write(act);
    // Before her key is derived: nobody types a passphrase for what is refused anyway.
    if (const auto allowed = m_records.check(act, confirmation->by); !allowed)
        return failAs(allowed);
    const auto second = confirm(*confirmation);
    return second ? m_records.write(act, &*second) : failAs(second);
}

Result<HomeView> Room::home()
{
    const auto taken = m_intake.takeIn();
    if (!taken)
        return failAs(taken);
    auto inbox = m_intake.inbox();
    if (!inbox)
        return failAs(inbox);
    const auto roll = readRoll(m_desk);
    if (!roll)
        return failAs(roll);
    return HomeView{*std::move(inbox), taken->unreadable + m_intake.lyingFilings(),
                    findStaff(roll->members, m_desk.user).value_or(StaffMember()), roll->duties};
}

Result<void> Room::setProvinceTeam(const crypto::BoxPublicKey &team)
{
    if (const auto set = Settings(m_vault->database()).set(Setting::ProvinceTeam, team.view()); !set)
        return set;
    m_desk.provinceTeam = team;
    m_published.province = team;
    return writePublishedKeys(m_folder, m_published);
}

Result<void> Room::noteSignedDay(Day day)
{
    if (m_desk.lastSignedDay && day <= *m_desk.lastSignedDay)
        return {};
    const auto text = QByteArray::number(day.daysSinceEpoch());
    if (const auto set = Settings(m_vault->database()).set(Setting::LastSignedDay, text); !set)
        return set;
    m_desk.lastSignedDay = day;
    return {};
}

Result<void> Room::noteHead()
{
    EntryTable entries(m_vault->database());
    return rp3::noteHead(HeadFile(m_folder, m_headKey.bytes()), entries, m_pc.id);
}

} // namespace rp3
