// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskflow.h"

#include <QCoreApplication>

namespace rp3 {

class KioskPage;
struct KioskChoice;

/// Makes the pages: which words stand on each, and which answer each writes. Both arguments outlive every
/// page.
class KioskPages final {
    Q_DECLARE_TR_FUNCTIONS(rp3::KioskPages)

public:
    KioskPages(KioskAnswers &answers, const std::optional<PublishedKeys> &keys)
        : m_answers(answers)
        , m_keys(keys)
    {
    }

    /// The page of `step`, without a parent; not for `Code`, which needs the code, nor for `Review`.
    [[nodiscard]] KioskPage *make(KioskStep step) const;

    /// The review; `problem` is why the last try to send failed.
    [[nodiscard]] KioskPage *review(const QString &problem) const;

    /// What stands on top of a page: first the question, then its help.
    [[nodiscard]] static QString words(KioskStep step);

    /// What she answered on a page, in the language of the screen; empty if she passed it over.
    [[nodiscard]] QString answer(KioskStep step) const;

private:
    [[nodiscard]] KioskPage *reading(KioskStep step) const;
    [[nodiscard]] KioskPage *calls(KioskStep step) const;
    [[nodiscard]] KioskPage *oneOf(KioskStep step, std::span<const KioskChoice> choices, Code *answer) const;
    [[nodiscard]] KioskPage *whatHappened(KioskStep step) const;
    [[nodiscard]] KioskPage *typed(KioskStep step) const;
    [[nodiscard]] KioskPage *question(int place) const;
    [[nodiscard]] KioskPage *staffList() const;
    [[nodiscard]] KioskPage *sameName() const;
    [[nodiscard]] KioskPage *consent(KioskStep step) const;
    [[nodiscard]] QStringList readerSentences() const;
    [[nodiscard]] QString typedAnswer(KioskStep step) const;
    [[nodiscard]] QString staffNames() const;

    KioskAnswers &m_answers;
    const std::optional<PublishedKeys> &m_keys;
};

} // namespace rp3
