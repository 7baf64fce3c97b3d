// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/evidencewords.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

class EvidenceText final {
    Q_DECLARE_TR_FUNCTIONS(rp3::EvidenceText)

public:
    static QString of(CustodyGap gap)
    {
        switch (gap) {
        case CustodyGap::NeverReceived:
            return tr("Nobody wrote that it was received. Write it down now, as far as you know it.");
        case CustodyGap::AfterLeaving:
            return tr("Something was done with it here after it had left. Correct what is wrong.");
        case CustodyGap::Changed:
            return tr("A check found the file changed. Do not use it. Tell the coordinator today.");
        case CustodyGap::NotHandedOver:
            return tr("It counts as handed over or with her, and nobody wrote to whom it was given.");
        }
        Q_UNREACHABLE();
    }

    static ErrorWords of(ErrorKind kind)
    {
        switch (kind) {
        case ErrorKind::Invalid:
            return {tr("This file cannot be used here."),
                    tr("Nothing was changed, and the file is untouched."),
                    tr("Choose one single file of 2 GB at most: no folder and no shortcut.")};
        case ErrorKind::Conflict:
            return {tr("The file changed while it was read."), tr("Nothing of it was kept."),
                    tr("Wait until nothing else uses it, then try again.")};
        case ErrorKind::NotFound:
            return {tr("The file is not there any more."), tr("What is written about it is safe."),
                    tr("Put the stick or the telephone back in. If it was kept here, tell the coordinator.")};
        case ErrorKind::Corrupt:
            return {tr("The kept file is not what was taken in."), tr("What is written about it is safe."),
                    tr("Do not use it. Tell the coordinator today: there may be a copy.")};
        default:
            return errorText(kind);
        }
    }
};

} // namespace

QString gapWords(CustodyGap gap)
{
    return EvidenceText::of(gap);
}

ErrorWords fileProblem(ErrorKind kind)
{
    return EvidenceText::of(kind);
}

} // namespace rp3
