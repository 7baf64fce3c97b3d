// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/office.h"

#include "domain/rules/casenumber.h"
#include "journal/codedpart.h"
#include "journal/ids.h"
#include "journal/operations.h"
#include "sync/gateway/codedrecords.h"
#include "sync/gateway/enroldesk.h"
#include "sync/gateway/feedbook.h"

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

/// An entry with its coded and identity part, as far as `rows` has them.
SealedEntry entryOf(const EntryId &id, const Rows &rows)
{
    SealedEntry entry;
    entry.id = id;
    entry.dossier = rows.id<DossierId>(0, 0);
    entry.coded = rows.bytes(0, 1);
    entry.identity = rows.bytes(0, 2);
    entry.digests = {digestOf(Part::Coded, entry.coded), digestOf(Part::Identity, entry.identity), {}};
    return entry;
}

Code codeIn(const Rows &rows, int row, int column)
{
    return Code::parse(QString::fromUtf8(rows.bytes(row, column))).value_or(Code());
}

/// Opens every box in `part` that was made for the team, into `ring`.
[[nodiscard]] Result<void> openBoxes(const CodedPart &part, const crypto::BoxKeyPair &team, KeyRing &ring)
{
    for (const auto &record : part.records) {
        if (record.operation != Operation::Key)
            continue;
        const auto operation = keyOperationFrom(record.fields);
        if (!operation || operation->recipient.bytes() != team.publicKey().bytes())
            continue;
        auto key =
            crypto::openKey(operation->box, team, {part.dossier, operation->tier, operation->commitment});
        if (!key)
            return failAs(key);
        if (const auto added = ring.add(*std::move(key)); !added)
            return failAs(added);
    }
    return {};
}

} // namespace

Office::Office(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<EnrolmentLetter> Office::addPost(EnrolmentLetter letter, const Label &post,
                                        std::chrono::seconds validity)
{
    if (!isPostCode(post))
        return fail(ErrorKind::Invalid, u"post code"_s);
    letter.postCode = post;
    letter.code = EnrolmentCode(crypto::randomBytes<16>());
    letter.expires = m_clock.now().msecsSinceEpoch() / 1000 + validity.count();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failAs(transaction);
    const auto code = post.toString().toUtf8();
    const auto added = m_database.query("INSERT INTO post (code) VALUES ($1::text) ON CONFLICT DO NOTHING",
                                        Parameters().text(code));
    if (!added)
        return failAs(added);
    const auto made =
        m_database.query("INSERT INTO enrolment_code (hash, post_code, expires)"
                         " VALUES ($1::bytea, $2::text, to_timestamp($3::int8))",
                         Parameters().bytes(hashOf(letter.code).view()).text(code).integer(letter.expires));
    if (!made)
        return failAs(made);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return letter;
}

Result<QList<Office::Device>> Office::devices(const EnrolmentLetter &letter)
{
    const auto rows =
        m_database.query("SELECT d.id, p.code, d.device_key, d.transport_key, d.head_n, d.revoked IS NOT NULL"
                         " FROM device d JOIN post p ON p.id = d.post ORDER BY p.code, d.enrolled, d.id");
    if (!rows)
        return failAs(rows);
    QList<Device> devices;
    for (int i = 0; i < rows->size(); ++i) {
        devices.append(
            {rows->id<DeviceId>(i, 0),
             Label::fromString(QString::fromUtf8(rows->bytes(i, 1))).value_or(Label()),
             fingerprintOf(letter, rows->id<crypto::VerifyKey>(i, 2), rows->id<crypto::VerifyKey>(i, 3)),
             std::uint64_t(rows->integer(i, 4)), rows->flag(i, 5)});
    }
    return devices;
}

Result<void> Office::revoke(const DeviceId &device)
{
    const auto revoked =
        m_database.query("UPDATE device SET revoked = day_of($2::int8) WHERE id = $1::bytea",
                         Parameters().bytes(device.view()).integer(m_clock.today().daysSinceEpoch()));
    if (!revoked)
        return failAs(revoked);
    if (revoked->touched() == 0)
        return fail(ErrorKind::NotFound, u"device"_s);
    return {};
}

Result<FeedItem> Office::accept(const Identity &identity, const Label &caseNumber)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failAs(transaction);
    const auto rows = m_database.query("SELECT post, record FROM case_number WHERE number = $1::text",
                                       Parameters().text(caseNumber.toString().toUtf8()));
    if (!rows)
        return failAs(rows);
    if (rows->isEmpty())
        return fail(ErrorKind::NotFound, u"case number"_s);
    if (rows->size() > 1)
        return fail(ErrorKind::Conflict, u"case number"_s);
    const StatusNotice notice{rows->id<RecordId>(0, 1), Code(u"diterima"), m_clock.today()};
    auto item = appendToFeed(m_database, identity, {rows->id<PostId>(0, 0), FeedKind::Status, bodyOf(notice)},
                             m_clock.today());
    if (!item)
        return failAs(item);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return item;
}

Result<void> Office::decide(const WarningNumber &number)
{
    if (!WarningNumbers().take(number))
        return fail(ErrorKind::Invalid, u"warning number"_s);
    const auto decided = m_database.query(
        "INSERT INTO warning_number (rule, name, value, decided)"
        " VALUES ($1::text, $2::text, $3::int8, day_of($4::int8))"
        " ON CONFLICT (rule, name) DO UPDATE SET value = excluded.value, decided = excluded.decided",
        Parameters()
            .text(number.rule.toString().toUtf8())
            .text(number.name.toString().toUtf8())
            .integer(number.value)
            .integer(m_clock.today().daysSinceEpoch()));
    return decided ? Result<void>() : failAs(decided);
}

Result<int> Office::tellWarningNumbers(const Identity &identity)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failAs(transaction);
    const auto rows =
        m_database.query("SELECT rule, name, value FROM warning_number ORDER BY rule, name", Parameters());
    if (!rows)
        return failAs(rows);
    QList<WarningNumber> numbers;
    for (int i = 0; i < rows->size(); ++i)
        numbers.append({codeIn(*rows, i, 0), codeIn(*rows, i, 1), std::int32_t(rows->integer(i, 2))});
    const auto told = tellPosts(identity, FeedKind::WarningNumbers, bodyOf(numbers));
    if (!told)
        return told;
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return told;
}

Result<void> Office::retire(const RetiredCode &code)
{
    if (!RetiredCodes().take(code))
        return fail(ErrorKind::Invalid, u"no such code, or a rule needs it"_s);
    const auto retired = m_database.query("INSERT INTO retired_code (list, code, decided)"
                                          " VALUES ($1::text, $2::text, day_of($3::int8))"
                                          " ON CONFLICT DO NOTHING",
                                          Parameters()
                                              .text(code.list.toString().toUtf8())
                                              .text(code.code.toString().toUtf8())
                                              .integer(m_clock.today().daysSinceEpoch()));
    return retired ? Result<void>() : failAs(retired);
}

Result<void> Office::bringBack(const RetiredCode &code)
{
    const auto back = m_database.query(
        "DELETE FROM retired_code WHERE list = $1::text AND code = $2::text",
        Parameters().text(code.list.toString().toUtf8()).text(code.code.toString().toUtf8()));
    if (!back)
        return failAs(back);
    if (back->touched() == 0)
        return fail(ErrorKind::NotFound, u"retired code"_s);
    return {};
}

Result<int> Office::tellRetiredCodes(const Identity &identity)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failAs(transaction);
    const auto rows =
        m_database.query("SELECT list, code FROM retired_code ORDER BY list, code", Parameters());
    if (!rows)
        return failAs(rows);
    QList<RetiredCode> codes;
    for (int i = 0; i < rows->size(); ++i)
        codes.append({codeIn(*rows, i, 0), codeIn(*rows, i, 1)});
    const auto told = tellPosts(identity, FeedKind::RetiredCodes, bodyOf(codes));
    if (!told)
        return told;
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return told;
}

Result<int> Office::tellPosts(const Identity &identity, FeedKind kind, const QByteArray &body)
{
    const auto posts = m_database.query("SELECT id FROM post WHERE id IS NOT NULL ORDER BY id", Parameters());
    if (!posts)
        return failAs(posts);
    for (int i = 0; i < posts->size(); ++i) {
        const FeedEntry entry{posts->id<PostId>(i, 0), kind, body};
        if (const auto told = appendToFeed(m_database, identity, entry, m_clock.today()); !told)
            return failAs(told);
    }
    return posts->size();
}

Result<QByteArray> Office::openIdentity(const crypto::BoxKeyPair &team, const EntryId &entry)
{
    const auto parts = m_database.query(
        "SELECT c.dossier, c.bytes, i.bytes FROM item c JOIN item i ON i.post = c.post AND i.entry = c.entry"
        " WHERE c.entry = $1::bytea AND c.part = 0 AND i.part = 1",
        Parameters().bytes(entry.view()));
    if (!parts)
        return failAs(parts);
    if (parts->isEmpty())
        return fail(ErrorKind::NotFound, u"identity part"_s);
    const auto sealed = entryOf(entry, *parts);
    const auto all = m_database.query("SELECT bytes FROM item WHERE dossier = $1::bytea AND part = 0",
                                      Parameters().bytes(sealed.dossier.view()));
    if (!all)
        return failAs(all);
    KeyRing ring;
    for (int i = 0; i < all->size(); ++i) {
        const auto part = decodeCoded(all->bytes(i, 0));
        if (!part)
            return failAs(part);
        if (const auto opened = openBoxes(*part, team, ring); !opened)
            return failAs(opened);
    }
    auto opened = open(sealed, ring);
    if (!opened)
        return failAs(opened);
    if (!opened->identity)
        return fail(ErrorKind::Locked, u"no key for the team"_s);
    for (auto &[index, fields] : *opened->identity)
        opened->coded.records[index].fields.insert(fields.begin(), fields.end());
    return recordsJson(opened->coded);
}

} // namespace rp3::gateway
