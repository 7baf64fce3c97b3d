// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/filingdrop.h"

#include "crypto/replacefile.h"
#include "domain/rules/namesound.h"
#include "domain/rules/underage.h"
#include "journal/filing.h"
#include "journal/fold.h"

#include <QDir>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

bool saidYes(const FiledComplaint &filed, Code scope)
{
    return std::ranges::any_of(filed.consents, [&](const Consent &consent) {
        return consent.scope == scope && consent.decision == Code(u"yes");
    });
}

bool isLeftOut(const PublishedMember &member, const AboutStaff &about)
{
    switch (about.answer) {
    case AboutStaff::Answer::No:
        return false;
    case AboutStaff::Answer::Someone:
        return true;
    case AboutStaff::Answer::These:
        return about.named.contains(member.staff)
            || std::ranges::any_of(member.tiedTo,
                                   [&](const RecordId &other) { return about.named.contains(other); });
    }
    Q_UNREACHABLE();
}

/// Stamps what a filing always says of itself.
void stamp(FiledComplaint &filed, Instant now)
{
    const auto today = Day::fromDate(now.toLocalTime().date());
    filed.complaint.receivedAt = now;
    filed.complaint.receivedOn = today;
    filed.complaint.status = Code(u"received");
    for (auto &consent : filed.consents) {
        consent.givenAt = now;
        consent.givenOn = today;
    }
}

Act actOf(const FiledComplaint &filed)
{
    Act act;
    act.create(filed.complaint);
    const auto person = act.create(filed.person);
    act.create(filed.incident);
    if (filed.reported != ReportedPerson())
        act.create(filed.reported);
    for (auto consent : filed.consents) {
        consent.person = person;
        act.create(consent);
    }
    return act;
}

} // namespace

FilingReaders readersOf(const PublishedKeys &keys, const FiledComplaint &filed)
{
    FilingReaders readers;
    for (const auto &member : keys.members) {
        if (isLeftOut(member, filed.about))
            readers.leftOut.append(member.staff);
        else
            readers.members.append(member);
    }
    readers.province =
        keys.province.has_value() && isSurvivor(filed.person) && saidYes(filed, Code(u"bagi_nama"));
    return readers;
}

QList<PublishedMember> membersCalled(const PublishedKeys &keys, QStringView name)
{
    QList<PublishedMember> found;
    std::ranges::copy_if(keys.members, std::back_inserter(found), [&](const PublishedMember &member) {
        return shareNameWord(name, QString(member.name + u' ' + member.alsoKnownAs));
    });
    return found;
}

QString filingsFolder(const QString &vaultFolder)
{
    return vaultFolder + u"/filings"_s;
}

Result<void> FilingDrop::file(const PublishedKeys &keys, FiledComplaint filed,
                              const crypto::ReceiptCode &receipt) const
{
    const auto readers = readersOf(keys, filed);
    if (readers.isNobody())
        return fail(ErrorKind::Denied, u"a filing for nobody"_s);
    const auto answers = crypto::receiptKeyPair(receipt, keys.receiptSalt);
    if (!answers)
        return failAs(answers);

    const auto now = m_clock->now();
    stamp(filed, now);
    FilingNote note;
    note.leftOut = readers.leftOut;
    note.receiptKey = PublicKey(answers->publicKey().bytes());
    QList<std::optional<crypto::BoxPublicKey>> recipients;
    for (const auto &member : keys.members) {
        note.keyList.append(PublicKey(member.boxKey.bytes()));
        const bool isOut = readers.leftOut.contains(member.staff);
        recipients.append(isOut ? std::nullopt : std::optional(member.boxKey));
    }
    recipients.append(std::nullopt); // Recovery: this trial version has none, and says so.
    recipients.append(readers.province ? keys.province : std::nullopt);

    const auto filing =
        makeFiling(actOf(filed), {nextPosition({}, now.utcDay(), {}), {}, {}, now, note}, recipients);
    if (!filing)
        return failAs(filing);
    if (!QDir().mkpath(filingsFolder(m_folder)))
        return fail(ErrorKind::Denied, u"filings folder"_s);
    return crypto::replaceFile(filingsFolder(m_folder) + u'/' + filing->entry.toHex() + u".filing"_s,
                               encodeFiling(*filing));
}

} // namespace rp3
