// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fullroom.h"
#include "bench/report.h"
#include "crypto/sealedbox.h"
#include "crypto/sodium.h"
#include "domain/records/records.h"
#include "journal/cbor.h"
#include "journal/compression.h"
#include "journal/operations.h"
#include "journal/seal.h"
#include "sync/protocol/batchwire.h"

#include <QCoreApplication>

using namespace rp3;
using namespace rp3::bench;
using namespace Qt::StringLiterals;

// The bytes of the workload on the wire, and what sealing it costs. Which of its fields goes where:
// mapping.md.

namespace {

constexpr int caseCount = 10'000;
constexpr int updateCount = 1'000;

/// What leaves of a case.
struct Leaving {
    bool coded = true;
    bool identity = true;
    bool copy = true;
    bool key = true; ///< The act that hands her identity key to the team.
};

/// A case as it is in the journal, for its update.
struct SentCase {
    DossierId dossier;
    RecordId opening;
    Case before;
    crypto::DossierKeys keys;
    QList<EntryId> seen;
};

/// Nothing that is sealed to the team shows its length beyond that of its text.
QByteArray sealedCopy(const CborWriter &plain, const crypto::BoxPublicKey &team)
{
    return must(crypto::sealBox(team, compress(plain.result())));
}

QByteArray copyOf(const WorkloadCase &filed, const crypto::BoxPublicKey &team)
{
    CborWriter cbor;
    cbor.array(7).value(QCborValue(filed.narrative)).value(QCborValue(filed.officer));
    cbor.integer(filed.openedAt.msecsSinceEpoch() / 1000).value(QCborValue(filed.referredTo));
    cbor.integer(filed.referredAt.msecsSinceEpoch() / 1000).value(QCborValue(filed.isTransportWanted));
    cbor.integer(filed.meeting.at.msecsSinceEpoch() / 1000).end();
    return sealedCopy(cbor, team);
}

QByteArray copyOf(const WorkloadUpdate &update, const crypto::BoxPublicKey &team)
{
    CborWriter cbor;
    cbor.array(2).integer(update.meeting.at.msecsSinceEpoch() / 1000);
    cbor.value(QCborValue(update.meeting.note)).end();
    return sealedCopy(cbor, team);
}

/// One PC that writes the workload down and sends it.
class Sender final {
public:
    void add(const WorkloadCase &filed, const Leaving &leaving)
    {
        auto act = openingActOf(filed, m_author, scopes);
        act.create(sessionOf(filed.meeting, m_author));
        auto keys = must(crypto::DossierKeys::random());
        const auto day = Day::fromDate(filed.openedAt.toLocalTime().date());
        const auto sealed = must(seal(act, sealingAt({day, 0}, {}, filed.openedAt), keys));
        queue(sealed.entry, leaving, copyOf(filed, m_team.publicKey()));

        const auto handed = must(seal(handover(sealed.entry.dossier, keys),
                                      sealingAt({day, 1}, {sealed.entry.id}, filed.openedAt), keys));
        if (leaving.key)
            queue(handed.entry, {true, false, false}, {});
        Case before;
        before.id = sealed.created[3];
        before.status = filed.status;
        m_sent.push_back({sealed.entry.dossier, before.id, before, std::move(keys), {handed.entry.id}});
    }

    void change(std::size_t number, const WorkloadUpdate &update)
    {
        const auto &sent = m_sent[number];
        auto after = sent.before;
        after.status = update.status;
        after.risk = Code(update.risk == 1 ? u"rendah" : update.risk == 2 ? u"sedang" : u"tinggi");
        Act act(sent.dossier);
        act.set(sent.before, after);
        act.create(sessionOf(update.meeting, m_author));
        const auto day = Day::fromDate(update.meeting.at.toLocalTime().date());
        const auto sealed = must(seal(act, sealingAt({day, 0}, sent.seen, update.meeting.at), sent.keys));
        queue(sealed.entry, {}, copyOf(update, m_team.publicKey()));
    }

    /// Cuts what is queued into batches, as the courier does; gives their bytes and forgets them.
    [[nodiscard]] qsizetype send()
    {
        qsizetype bytes = 0;
        while (!m_items.isEmpty()) {
            const auto count = countThatFits(m_items, batchSizeClasses.back());
            const auto batch = signBatch(m_header, m_items.first(count), m_device);
            bytes += must(encodeBatch(batch)).size();
            m_header.previous = batchHashOf(batch);
            ++m_header.n;
            m_items.remove(0, count);
        }
        return bytes;
    }

private:
    static inline const QStringList scopes{u"statistik"_s, u"bagi_kode"_s, u"bagi_nama"_s, u"rujuk"_s,
                                           u"bukti"_s};

    [[nodiscard]] Sealing sealingAt(const Position &position, const QList<EntryId> &seen, Instant at) const
    {
        return {position, seen, m_author, at, {}};
    }

    /// As `Effects` does it once she agrees to share who she is.
    [[nodiscard]] Act handover(const DossierId &dossier, const crypto::DossierKeys &keys) const
    {
        const auto box =
            must(crypto::sealKey(keys.identity, dossier, crypto::KeyTier::Identity, m_team.publicKey()));
        Act act(dossier);
        act.operate(Operation::Key,
                    toFields(KeyOperation{crypto::KeyTier::Identity, crypto::commitmentOf(keys.identity),
                                          PublicKey(m_team.publicKey().bytes()), box}));
        return act;
    }

    void queue(const SealedEntry &entry, const Leaving &leaving, const QByteArray &copy)
    {
        if (leaving.coded)
            m_items.append(Item::of(entry.id, Part::Coded, entry.coded));
        if (leaving.identity && !entry.identity.isEmpty())
            m_items.append(Item::of(entry.id, Part::Identity, entry.identity));
        // A referral's copy has no part number of its own yet: what counts is its length.
        if (leaving.copy)
            m_items.append(Item::of(entry.id, Part::Story, copy));
    }

    crypto::SigningKeyPair m_device = must(crypto::SigningKeyPair::generate());
    crypto::BoxKeyPair m_team = must(crypto::BoxKeyPair::generate());
    RecordId m_author = RecordId(crypto::randomBytes<16>());
    BatchHeader m_header{ProvinceId(crypto::randomBytes<16>()),
                         PostId(crypto::randomBytes<16>()),
                         DeviceId(crypto::randomBytes<16>()),
                         1,
                         {},
                         Anchor(crypto::randomBytes<32>())};
    QList<Item> m_items;
    std::vector<SentCase> m_sent;
};

/// A case on the wire, in bytes.
double bytesWith(const Leaving &leaving)
{
    Workload workload;
    Sender sender;
    for (int i = 0; i < caseCount; ++i)
        sender.add(workload.next(), leaving);
    return double(sender.send()) / caseCount;
}

void measureAll(Report &report)
{
    Workload workload;
    Sender sender;
    report.table(u"The workload on the wire, consent taken as yes for all"_s);
    Durations sealing;
    for (int i = 0; i < caseCount; ++i) {
        const auto filed = workload.next();
        sealing.measure([&] { sender.add(filed, {}); });
    }
    report.line({u"sealing a case"_s, 1e3 * sealing.milliseconds(0.5), u"µs"_s});
    const auto whole = double(sender.send()) / caseCount;
    for (int i = 0; i < updateCount; ++i) {
        const auto number = i * (caseCount / updateCount);
        sender.change(std::size_t(number), workload.nextUpdate(number));
    }
    const auto update = double(sender.send()) / updateCount;
    const auto oneAct = bytesWith({true, true, true, false});
    report.line({u"a new case, one act"_s, oneAct, u"B"_s, atMost(580)});
    report.line({u"and the act that hands over the key to who she is"_s, whole - oneAct, u"B"_s});
    report.line({u"an update"_s, update, u"B"_s, atMost(300)});
}

/// One thing at a time, to see what takes the bytes.
void measureEach(Report &report)
{
    const auto coded = bytesWith({true, false, false, false});
    const auto identity = bytesWith({true, true, false, false});
    report.line({u"  of a case: codes, days and numbers"_s, coded, u"B"_s});
    report.line({u"  of a case: who she is"_s, identity - coded, u"B"_s});
    report.line({u"  of a case: everything else, sealed to the team"_s,
                 bytesWith({true, true, true, false}) - identity, u"B"_s});

    Workload workload;
    Sender sender;
    for (int i = 0; i < caseCount; ++i) {
        const auto filed = workload.next();
        sender.add(filed, {filed.mayShare, filed.mayShare, filed.mayShare && filed.mayRefer, filed.mayShare});
    }
    report.line({u"a new case, by what each of them agreed to"_s, double(sender.send()) / caseCount, u"B"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    crypto::startSodium();
    Report report(QCoreApplication::arguments());
    measureAll(report);
    measureEach(report);
    return 0;
}
