// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/typedwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

QString phoneDoubt(QStringView typed)
{
    const bool hasLetter = std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
    return hasLetter
        ? QCoreApplication::translate("TypedWords", "A telephone number has digits, and no letters.")
        : QString();
}

QString nationalIdDoubt(QStringView typed)
{
    static const QRegularExpression between(u"[\\s.-]"_s);
    static const QRegularExpression whole(u"^[0-9]{16}$"_s);
    const auto digits = typed.toString().remove(between);
    return digits.isEmpty() || whole.match(digits).hasMatch()
        ? QString()
        : QCoreApplication::translate("TypedWords", "A NIK has 16 digits and nothing else.");
}

} // namespace rp3
