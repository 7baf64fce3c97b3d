// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codevalues.h"
#include "storage/store.h"
#include "sync/enrolment.h"
#include "tests/support/fakeprovince.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

namespace rp3::test {

/// What comes of a call to the vault, waited for.
template <typename T> [[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    // The answer may need the event loop: a transport's does.
    const bool isOver = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
    return isOver ? future.takeResult() : fail(ErrorKind::Internal, QStringLiteral("no answer"));
}

/// A room with an open store, and a province that may come to know it.
class EnrolledRoom final {
public:
    EnrolledRoom() { reopen(); }

    /// Ends the store as a power cut does, and unlocks the room again.
    void reopen() { reopenAs(room.counselorId, TemporaryRoom::counselorsPhrase()); }

    /// The same for the other founder.
    void reopenAsCoordinator() { reopenAs(room.coordinatorId, TemporaryRoom::coordinatorsPhrase()); }

    void enrol()
    {
        Enrolment enrolment(*store, province.transports());
        const auto done = await(enrolment.enrol(province.letter()));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    /// A complaint that was left at the kiosk and taken in.
    DossierId takeIn(const QList<Consent> &consents)
    {
        auto filed = aFiling();
        filed.consents = consents;
        if (!room.file(filed))
            qFatal("not filed");
        return takeInWhatWasFiled();
    }

    /// One by somebody who gave no name, and took this home.
    DossierId takeInNameless(const crypto::ReceiptCode &receipt)
    {
        auto filed = aFiling();
        filed.person.name = filed.person.alias = filed.person.phone = QString();
        if (!room.file(filed, receipt))
            qFatal("not filed");
        return takeInWhatWasFiled();
    }

    DossierId takeInWhatWasFiled()
    {
        const auto home = await(store->home());
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        const auto dossier = await(store->accept(home->inbox.first().filing, acceptance));
        if (!dossier)
            qFatal("%s", qPrintable(dossier.error().detail));
        return *dossier;
    }

    /// The feed of the province said which codes are retired.
    void retire(const QList<RetiredCode> &codes)
    {
        const auto done = await(store->withRoom(
            [codes](Room &opened) { return Feed(*opened.desk().database).keepRetired(codes); }));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    /// A ride of today to which the coordinator said yes and that is so far. Reopens the store twice.
    RecordId addRide(const DossierId &dossier, Code status)
    {
        reopenAsCoordinator();
        Trip trip;
        trip.purpose = code::tripPurpose::polisi;
        trip.status = status;
        trip.plannedOn = Day::fromDate(room.clock.now().toLocalTime().date());
        trip.approvedBy = room.coordinatorId;
        const auto id = add(dossier, trip);
        reopen();
        return id;
    }

    /// Writes a new record into a dossier; its id.
    template <Record R> RecordId add(const DossierId &dossier, const R &record)
    {
        Act act(dossier);
        act.create(record);
        const auto written = await(store->write(act));
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        return written->created.first();
    }

    /// The same for what belongs to the room.
    template <Record R> RecordId addToRoom(const R &record)
    {
        return add(await(store->openPost(Home::Room))->dossier, record);
    }

    /// She says yes or no, later.
    void say(const DossierId &dossier, QStringView scope, bool yes) { add(dossier, aConsent(scope, yes)); }

    /// How the dossier's parts stand; all zero if none ever waited.
    [[nodiscard]] DeliveryRow deliveries(const DossierId &dossier)
    {
        const auto rows = await(store->deliveries());
        for (const auto &row : *rows) {
            if (row.dossier == dossier)
                return row;
        }
        return {};
    }

    TemporaryRoom room;
    FakeProvince province;
    std::unique_ptr<Store> store;

private:
    void reopenAs(const RecordId &user, crypto::Passphrase phrase)
    {
        store.reset();
        store = std::make_unique<Store>(room.folder(), room.clock);
        const auto welcome = await(store->unlock(user, std::move(phrase)));
        if (!welcome)
            qFatal("%s", qPrintable(welcome.error().detail));
    }
};

} // namespace rp3::test
