// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/receiptcode.h"
#include "domain/base/clock.h"
#include "domain/records/complaint.h"
#include "domain/records/consent.h"
#include "domain/records/incident.h"
#include "domain/records/person.h"
#include "domain/records/reportedperson.h"
#include "storage/publishedkeys.h"

namespace rp3 {

/// What a worker answers to "is it about someone of this room?".
struct AboutStaff {
    enum class Answer {
        No, ///< Or she skipped the question.
        These, ///< About `named`.
        Someone, ///< About someone here, and she will not say whom.
    };

    Answer answer = Answer::No;
    QList<RecordId> named; ///< staff
};

/// Everything a worker told the kiosk.
struct FiledComplaint {
    Complaint complaint;
    Person person;
    Incident incident;
    ReportedPerson reported;
    QList<Consent> consents;
    AboutStaff about;
};

/// Who will be able to read a filing: what the kiosk shows before it seals.
struct FilingReaders {
    QList<PublishedMember> members;
    QList<RecordId> leftOut; ///< Named, tied to somebody named, or everybody.
    bool province = false;

    [[nodiscard]] bool isNobody() const { return members.isEmpty() && !province; }
};

/// Named people are left out, and those who work under them or are related to them. If she will not say whom
/// it is about, everybody of the room is. The province reads only with her own yes to sharing with identity:
/// who reports for somebody else cannot say it.
[[nodiscard]] FilingReaders readersOf(const PublishedKeys &keys, const FiledComplaint &filed);

/// The members whose name, or another name they go by, somebody may have typed as `name`: asked about again
/// before sealing.
[[nodiscard]] QList<PublishedMember> membersCalled(const PublishedKeys &keys, QStringView name);

/// Leaves a complaint in a vault's folder while everything is locked. Whoever does this cannot read it back.
class FilingDrop final {
public:
    FilingDrop(QString folder, const Clock &clock)
        : m_folder(std::move(folder))
        , m_clock(&clock)
    {
    }

    /// Seals and stores; on the disk for good when this returns. `receipt` becomes the key that answers are
    /// sealed to. `Denied` if nobody could read it: then nothing is stored. `Full`, `Denied` from the disk.
    [[nodiscard]] Result<void> file(const PublishedKeys &keys, FiledComplaint filed,
                                    const crypto::ReceiptCode &receipt) const;

private:
    QString m_folder;
    const Clock *m_clock;
};

/// The folder beside a vault that filings are dropped into.
[[nodiscard]] QString filingsFolder(const QString &vaultFolder);

} // namespace rp3
