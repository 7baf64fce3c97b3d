// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"
#include "domain/records/records.h"
#include "journal/fold.h"
#include "journal/seal.h"

#include <QCoreApplication>
#include <QTextStream>

#include <ctime>
#include <functional>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr int dossiers = 1'000;
constexpr int updates = 19; ///< of each dossier, after the act that opens it

/// What one of `count` took of the processor, in µs: what else the machine does meanwhile does not count.
double measure(int count, const std::function<void()> &work)
{
    const auto begin = std::clock();
    work();
    return double(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC / count;
}

/// What a companion writes down when a woman comes in.
Act anIntake(int number)
{
    Complaint complaint;
    complaint.receivedOn = Day(20'514 + number % 300);
    complaint.channel = Code(u"langsung");
    complaint.status = Code(u"screened");
    complaint.wishes = {Code(u"pindah"), Code(u"berhenti")};
    complaint.receivedAt = Instant(1'772'416'800'000 + number * qint64(60'000));
    complaint.narrative =
        u"Atasan memaksa saya lembur sampai malam dan mengancam tidak memperpanjang kontrak. "
        "Ini terjadi di gudang, teman saya melihat. Saya takut pulang sendiri. Nomor %1."_s.arg(number);
    Person person;
    person.role = Code(u"korban");
    person.ageGroup = Code(u"a18_24");
    person.name = u"Melati Contoh %1"_s.arg(number);
    person.phone = u"0800%1"_s.arg(number, 8, 10, QChar(u'0'));
    person.address = u"Jl. Contoh No. %1"_s.arg(number);
    Incident incident;
    incident.violenceForms = {Code(u"psikis"), Code(u"seksual")};
    incident.place = Code(u"tempat_kerja");
    incident.occurredOn = Day(20'510);
    Case opened;
    opened.number = *Label::fromString(u"RP3-JKT01-26-%1-X"_s.arg(number, 5, 10, QChar(u'0')));
    opened.openedOn = complaint.receivedOn;
    opened.status = Code(u"baru");
    opened.risk = Code(u"sedang");
    Act act;
    act.create(complaint);
    const auto herself = act.create(person);
    act.create(incident);
    act.create(opened);
    for (const auto scope : {u"layanan", u"simpan", u"bagi_kode"}) {
        Consent consent;
        consent.person = herself;
        consent.scope = Code(scope);
        consent.decision = Code(u"yes");
        consent.givenOn = complaint.receivedOn;
        act.create(consent);
    }
    return act;
}

/// What changes on an ordinary day: a risk, a date.
Act anUpdate(const DossierId &dossier, const RecordId &caseId, int number)
{
    Case before;
    before.id = caseId;
    auto after = before;
    after.nextOn = Day(20'600 + number);
    after.risk = Code(number % 2 == 0 ? u"tinggi" : u"sedang");
    Act act(dossier);
    act.set(before, after);
    return act;
}

struct Vault {
    crypto::DossierKeys keys = *crypto::DossierKeys::random();
    KeyRing ring;
    QList<QList<SealedEntry>> dossiers;
    QList<QList<OpenedEntry>> opened;
};

void sealAll(Vault &vault)
{
    const RecordId author(crypto::randomBytes<16>());
    for (int i = 0; i < dossiers; ++i) {
        Sealing sealing{{Day(20'514), 0}, {}, author, Instant(1'772'416'800'000), {}};
        const auto first = seal(anIntake(i), sealing, vault.keys);
        QList<SealedEntry> entries{first->entry};
        for (int j = 1; j <= updates; ++j) {
            sealing.position.counter = std::uint64_t(j);
            sealing.seen = {entries.last().id};
            const auto act = anUpdate(first->entry.dossier, first->created.at(3), j);
            entries.append(seal(act, sealing, vault.keys)->entry);
        }
        vault.dossiers.append(entries);
    }
}

QList<QList<OpenedEntry>> openAll(const Vault &vault, const KeyRing &ring)
{
    QList<QList<OpenedEntry>> all;
    for (const auto &dossier : vault.dossiers) {
        QList<OpenedEntry> entries;
        for (const auto &entry : dossier)
            entries.append(*open(entry, ring));
        all.append(entries);
    }
    return all;
}

/// The post's own dossier after years: one long row of small acts.
QList<OpenedEntry> aLongDossier(int length)
{
    const auto keys = *crypto::DossierKeys::random();
    QList<OpenedEntry> entries;
    Sealing sealing{{Day(20'514), 0}, {}, {}, Instant(1), {}};
    for (int i = 0; i < length; ++i) {
        Act act(DossierId(DossierId::Bytes{1}));
        Session session;
        session.heldOn = Day(20'514);
        act.create(session);
        sealing.position.counter = std::uint64_t(i);
        entries.append(*open(seal(act, sealing, keys)->entry, KeyRing()));
        sealing.seen = {entries.last().id};
    }
    return entries;
}

void printBytes(QTextStream &out, const char *name, const SealedEntry &entry)
{
    out << name << ": coded " << entry.coded.size() << ", identity " << entry.identity.size() << ", story "
        << entry.story.size() << " bytes\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    crypto::startSodium();
    QTextStream out(stdout);
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(1);
    const auto line = [&](const char *what, double microseconds) {
        out << what << ": " << microseconds << " us, " << qRound64(1e6 / microseconds) << " per second\n";
    };
    constexpr int entries = dossiers * (updates + 1);

    Vault vault;
    line("seal an entry", measure(entries, [&] { sealAll(vault); }));
    if (!vault.ring.add(*vault.keys.identity.clone()) || !vault.ring.add(*vault.keys.story.clone()))
        return 1;
    line("open an entry, coded part only", measure(entries, [&] { vault.opened = openAll(vault, {}); }));
    line("open an entry, all parts", measure(entries, [&] { vault.opened = openAll(vault, vault.ring); }));
    qsizetype records = 0;
    line("fold, by entry", measure(entries, [&] {
             for (const auto &dossier : vault.opened)
                 records += qsizetype(fold(dossier).records.size());
         }));
    line("open coded and fold, by entry", measure(entries, [&] {
             for (const auto &dossier : openAll(vault, {}))
                 records += qsizetype(fold(dossier).records.size());
         }));
    constexpr int length = 100'000;
    const auto longDossier = aLongDossier(length);
    line("fold a dossier of 100,000 entries, by entry",
         measure(length, [&] { records += qsizetype(fold(longDossier).records.size()); }));

    printBytes(out, "a new case", vault.dossiers.last().first());
    printBytes(out, "an update", vault.dossiers.last().last());
    return records > 0 ? 0 : 1;
}
