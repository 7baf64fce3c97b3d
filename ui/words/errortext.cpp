// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include <QCoreApplication>

namespace rp3 {
namespace {

class ErrorText final {
    Q_DECLARE_TR_FUNCTIONS(rp3::ErrorText)

public:
    static ErrorWords of(ErrorKind kind);

private:
    static ErrorWords ofAccess(ErrorKind kind);
    static ErrorWords ofWork(ErrorKind kind);
};

/// What keys, rights and the disk can say.
ErrorWords ErrorText::ofAccess(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
        return {tr("Your role may not do this."), tr("Nothing was changed."),
                tr("Ask the coordinator if you need it for your work.")};
    case ErrorKind::Locked:
        return {tr("This part is locked for you."), tr("It is stored safely and stays closed."),
                tr("Ask somebody who may read it, or the coordinator, to share it with you.")};
    case ErrorKind::WrongKey:
        return {tr("It does not open with this passphrase or code."),
                tr("Nothing is lost and nothing was changed."),
                tr("Check the letters and try again, slowly.")};
    case ErrorKind::Corrupt:
        return {tr("A part of the data is damaged, so it was not used."),
                tr("The rest is safe, and so are the backups."),
                tr("Stop working on this record and call the coordinator. Do not delete anything.")};
    case ErrorKind::Full:
        return {tr("There is no more space on this computer."),
                tr("What is marked as saved is safe. What you typed last is not saved yet."),
                tr("Keep this page open, make space, then save again.")};
    default:
        return {};
    }
}

/// What the daily work can say.
ErrorWords ErrorText::ofWork(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return {tr("It could not be found."), tr("Nothing was changed or deleted."),
                tr("Check the number or search with other words.")};
    case ErrorKind::Conflict:
        return {tr("Somebody else changed this too, or it exists already."), tr("Both versions are kept."),
                tr("Open the page again and choose what is right.")};
    case ErrorKind::Invalid:
        return {tr("One answer does not fit yet."), tr("Everything you typed is still here."),
                tr("Look at the field that is marked and correct it.")};
    case ErrorKind::Offline:
        return {tr("Not sent yet: there is no network."), tr("The data is safe on this computer."),
                tr("Just go on working. It is sent when there is a network.")};
    case ErrorKind::Rejected:
        return {tr("The province received it but did not accept it."),
                tr("The data stays safe on this computer."),
                tr("Open the Sync page to see why, or call the province.")};
    case ErrorKind::TooNew:
        return {tr("This was made by a newer version of the program."),
                tr("It was only looked at, and nothing in it was changed."),
                tr("Update the program, then open it again.")};
    default:
        return {};
    }
}

ErrorWords ErrorText::of(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
    case ErrorKind::Locked:
    case ErrorKind::WrongKey:
    case ErrorKind::Corrupt:
    case ErrorKind::Full:
        return ofAccess(kind);
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::Offline:
    case ErrorKind::Rejected:
    case ErrorKind::TooNew:
        return ofWork(kind);
    case ErrorKind::Internal:
        break;
    }
    return {tr("The program made a mistake. It is not your fault."), tr("What is marked as saved is safe."),
            tr("Try once more. If it happens again, restart the program and tell the coordinator.")};
}

} // namespace

QString ErrorWords::together() const
{
    return happened + u' ' + safe + u' ' + next;
}

ErrorWords errorText(ErrorKind kind)
{
    return ErrorText::of(kind);
}

} // namespace rp3
