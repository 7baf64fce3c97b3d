// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncerrortext.h"

#include <QCoreApplication>

namespace rp3 {
namespace {

class SyncErrorText final {
    Q_DECLARE_TR_FUNCTIONS(rp3::SyncErrorText)

public:
    static ErrorWords ofCourier(ErrorKind kind);
    static ErrorWords ofEnrolment(ErrorKind kind);

private:
    static ErrorWords ofLine(ErrorKind kind);
};

/// What the line itself can do, whatever was said on it.
ErrorWords SyncErrorText::ofLine(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {tr("The province cannot be reached now."), tr("Nothing is lost: everything is kept here."),
                tr("You can go on working. Check the network, or try again later.")};
    case ErrorKind::Corrupt:
        return {tr("Somebody answered who is not the province."), tr("Nothing about anybody was given away."),
                tr("Do not try again on this network. Call the provincial office.")};
    default:
        return errorText(kind);
    }
}

ErrorWords SyncErrorText::ofCourier(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
        return {tr("The province does not accept this PC any more."),
                tr("Nothing is lost: everything is kept here, and you can go on working."),
                tr("Call the provincial office and ask why.")};
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
        return {tr("The province did not take what was sent."),
                tr("Nothing is lost: everything is kept here, and it tries again by itself."),
                tr("If this stays until tomorrow, call the provincial office.")};
    default:
        return ofLine(kind);
    }
}

ErrorWords SyncErrorText::ofEnrolment(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return {tr("This is not a whole letter of the province."),
                tr("Nothing was sent and nothing was changed."),
                tr("Open the file again, or copy everything from the first line to the last.")};
    case ErrorKind::Denied:
        return {tr("This letter is for another room."), tr("Nothing was changed here."),
                tr("Ask the provincial office for a letter with the code of this room.")};
    case ErrorKind::Rejected:
        return {tr("The province does not accept this letter: it was used already, or it is too old."),
                tr("Everything in this room is safe."), tr("Ask the provincial office for a new letter.")};
    case ErrorKind::Conflict:
        return {tr("The province knows this PC already."), tr("Everything in this room is safe."),
                tr("Close this room, open it again, and look at this page once more.")};
    default:
        return ofLine(kind);
    }
}

} // namespace

ErrorWords courierErrorText(ErrorKind kind)
{
    return SyncErrorText::ofCourier(kind);
}

ErrorWords enrolmentErrorText(ErrorKind kind)
{
    return SyncErrorText::ofEnrolment(kind);
}

} // namespace rp3
