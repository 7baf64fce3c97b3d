// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/enrolment.h"

#include "crypto/sodium.h"
#include "storage/settings.h"
#include "storage/whendone.h"
#include "sync/protocol/enrolment.h"

#include <QPromise>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// The key that is kept; nothing if none was made.
[[nodiscard]] Result<std::optional<crypto::SigningKeyPair>> findTransportKey(Settings &settings)
{
    auto kept = settings.value(Setting::TransportSeed);
    if (!kept)
        return failAs(kept);
    if (kept->isEmpty())
        return std::nullopt;
    if (kept->size() != qsizetype(crypto::SigningSeed::size))
        return fail(ErrorKind::Corrupt, u"transport key"_s);
    const auto seed = crypto::SigningSeed::make([&](auto into) { std::ranges::copy(*kept, into.begin()); });
    kept->fill('\0');
    if (!seed)
        return failAs(seed);
    auto pair = crypto::SigningKeyPair::fromSeed(seed->bytes());
    if (!pair)
        return failAs(pair);
    return *std::move(pair);
}

/// The key of this PC, made and kept the first time: a request whose answer was lost must be repeated with
/// the same key.
[[nodiscard]] Result<crypto::SigningKeyPair> transportKeyOf(Settings &settings)
{
    auto found = findTransportKey(settings);
    if (!found)
        return failAs(found);
    if (*found)
        return **std::move(found);
    auto made = crypto::SigningKeyPair::generate();
    if (!made)
        return failAs(made);
    const auto seed = made->seed();
    if (const auto kept =
            settings.set(Setting::TransportSeed, QByteArrayView(seed.data(), qsizetype(seed.size())));
        !kept)
        return failAs(kept);
    return *std::move(made);
}

/// Whether this letter may enrol this room's PC.
[[nodiscard]] Result<void> checkLetter(Room &room, const EnrolmentLetter &letter)
{
    const auto kept = Settings(*room.desk().database).value(Setting::ProvinceLetter);
    if (!kept)
        return failAs(kept);
    if (!kept->isEmpty())
        return fail(ErrorKind::Conflict, u"enrolled already"_s);
    if (letter.postCode != room.desk().postCode)
        return fail(ErrorKind::Denied, u"letter of another post"_s);
    return {};
}

EnrolmentRequest requestFor(const Desk &desk, const EnrolmentLetter &letter, const crypto::VerifyKey &key)
{
    return {letter.code, letter.province, desk.post, desk.postCode, desk.pc->id, desk.pc->signing.verifyKey(),
            key};
}

[[nodiscard]] Result<EnrolmentProposal> proposalFor(Room &room, const EnrolmentLetter &letter)
{
    if (const auto checked = checkLetter(room, letter); !checked)
        return failAs(checked);
    Settings settings(*room.desk().database);
    const auto key = transportKeyOf(settings);
    if (!key)
        return failAs(key);
    return EnrolmentProposal{letter,
                             fingerprintOf(letter, room.desk().pc->signing.verifyKey(), key->verifyKey())};
}

[[nodiscard]] Result<void> keepConfirmed(Room &room, const EnrolmentLetter &letter,
                                         const EnrolmentConfirmation &confirmation)
{
    auto transaction = room.begin();
    if (!transaction)
        return failAs(transaction);
    // The code is used up; the rest is what this PC believes from now on.
    auto accepted = letter;
    accepted.code = {};
    if (const auto kept =
            Settings(*room.desk().database).set(Setting::ProvinceLetter, encodeLetter(accepted));
        !kept)
        return kept;
    if (const auto noted = room.noteSignedDay(Instant(confirmation.at * 1000).utcDay()); !noted)
        return noted;
    if (const auto team = room.setProvinceTeam(letter.teamKey); !team)
        return team;
    return transaction->commit();
}

} // namespace

Result<std::optional<Membership>> readMembership(Room &room)
{
    Settings settings(*room.desk().database);
    const auto text = settings.value(Setting::ProvinceLetter);
    if (!text)
        return failAs(text);
    if (text->isEmpty())
        return std::nullopt;
    const auto letter = decodeLetter(*text);
    if (!letter)
        return failAs(letter);
    auto key = findTransportKey(settings);
    if (!key)
        return failAs(key);
    if (!*key)
        return fail(ErrorKind::Corrupt, u"transport key"_s);
    return Membership{*letter, room.desk().pc->id, **std::move(key)};
}

/// One request on its way.
struct Enrolment::Attempt {
    EnrolmentLetter letter;
    EnrolmentRequest request;
    QByteArray wire;
    std::optional<crypto::SigningKeyPair> key;
    std::unique_ptr<Transport> transport;
    QPromise<Result<void>> promise;

    void end(Result<void> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

Enrolment::Enrolment(Store &store, TransportMaker makeTransport, QObject *parent)
    : QObject(parent)
    , m_store(&store)
    , m_makeTransport(std::move(makeTransport))
{
}

QFuture<Result<EnrolmentProposal>> Enrolment::propose(const QByteArray &text)
{
    return m_store->withRoom([text](Room &room) -> Result<EnrolmentProposal> {
        const auto letter = decodeLetter(text);
        if (!letter)
            return failAs(letter);
        return proposalFor(room, *letter);
    });
}

QFuture<Result<void>> Enrolment::enrol(const EnrolmentLetter &letter)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->letter = letter;
    attempt->promise.start();
    const auto signedRequest = m_store->withRoom([attempt](Room &room) -> Result<void> {
        if (const auto checked = checkLetter(room, attempt->letter); !checked)
            return checked;
        Settings settings(*room.desk().database);
        auto key = transportKeyOf(settings);
        if (!key)
            return failAs(key);
        attempt->request = requestFor(room.desk(), attempt->letter, key->verifyKey());
        attempt->wire = signEnrolment(attempt->request, room.desk().pc->signing, *key);
        attempt->key = *std::move(key);
        return {};
    });
    whenDone(signedRequest, this, [this, attempt](const Result<void> &done) {
        if (!done)
            return attempt->end(done);
        send(attempt);
    });
    return attempt->promise.future();
}

void Enrolment::send(const std::shared_ptr<Attempt> &attempt)
{
    auto transport = m_makeTransport({attempt->letter, attempt->request.device, *std::move(attempt->key)});
    if (!transport)
        return attempt->end(failAs(transport));
    attempt->transport = *std::move(transport);
    const auto answered = attempt->transport->send({"POST", "/v1/enrol", {}, attempt->wire});
    whenDone(answered, this, [this, attempt](const Result<Answer> &answer) {
        const auto body = bodyOf(answer);
        if (!body)
            return attempt->end(failAs(body));
        confirm(attempt, *body);
    });
}

void Enrolment::confirm(const std::shared_ptr<Attempt> &attempt, const QByteArray &confirmation)
{
    const auto opened = openConfirmation(confirmation, attempt->request, attempt->letter.gatewayKey);
    if (!opened)
        return attempt->end(failAs(opened));
    const auto kept = m_store->withRoom([letter = attempt->letter, confirmed = *opened](Room &room) {
        return keepConfirmed(room, letter, confirmed);
    });
    whenDone(kept, this, [attempt](const Result<void> &done) { attempt->end(done); });
}

} // namespace rp3
