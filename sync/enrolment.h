// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "sync/transport.h"

#include <QObject>

namespace rp3 {

/// What an enrolled PC knows about its province.
struct Membership {
    EnrolmentLetter letter;
    DeviceId device;
    crypto::SigningKeyPair key; ///< Signs requests; opens nothing.
};

/// Nothing before enrolment. On the thread of the database.
[[nodiscard]] Result<std::optional<Membership>> readMembership(Room &room);

/// What a person looks at before she says yes: whose letter it is, and the digits to compare by telephone.
struct EnrolmentProposal {
    EnrolmentLetter letter;
    QString fingerprint; ///< See `fingerprintOf`: both sides read it to each other.
};

/// Makes a PC known to its province with the letter that the provincial office wrote.
///
/// Both calls fail with `Conflict` if the PC is enrolled already and `Locked` while the room is locked. To be
/// destroyed before the store.
class Enrolment final : public QObject {
    Q_OBJECT

public:
    Enrolment(Store &store, TransportMaker makeTransport, QObject *parent = nullptr);

    /// Reads a letter, from a file or pasted, with whatever stands around it, and makes the PC's transport
    /// key. Nothing is sent. `Invalid`: no letter, or one with a mistake in it. `TooNew`. `Denied`: the
    /// letter of another post.
    [[nodiscard]] QFuture<Result<EnrolmentProposal>> propose(const QByteArray &text);

    /// Sends the request and keeps what the province confirms, whole or not at all. May be tried again: until
    /// the confirmation is here the PC asks with the same keys. `Rejected`: the code is unknown, expired or
    /// used by another PC, or the confirmation is not the province's. `Denied`: the post is known under
    /// another room. `Conflict`: the province knows this PC already. `Offline`, `Corrupt`: see `Transport`.
    [[nodiscard]] QFuture<Result<void>> enrol(const EnrolmentLetter &letter);

private:
    struct Attempt;

    void send(const std::shared_ptr<Attempt> &attempt);
    void confirm(const std::shared_ptr<Attempt> &attempt, const QByteArray &confirmation);

    Store *m_store;
    TransportMaker m_makeTransport;
};

} // namespace rp3
