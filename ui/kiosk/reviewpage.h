// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskflow.h"
#include "ui/kiosk/kioskpage.h"

namespace rp3 {

/// One answer, as she reads it before she sends it.
struct ReviewLine {
    KioskStep step; ///< Where she can change it.
    QString question;
    QString answer; ///< Empty: she passed it over.
};

/// Everything she is about to send, who will be able to read it, and a way to change each answer.
class ReviewPage final : public KioskPage {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString help;
        QString problem; ///< Why the last try failed; empty if there was none.
        QStringList readers; ///< Who will be able to read it, a sentence each.
        QString deleteAll;
    };

    ReviewPage(const Words &words, const QList<ReviewLine> &lines);

Q_SIGNALS:
    void changeAsked(rp3::KioskStep step);

private:
    void addReaders(const QStringList &readers);
    void addLine(const ReviewLine &line);
};

} // namespace rp3
