// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelist.h"
#include "domain/codes/codes.h"
#include "ui/words/retranslated.h"

#include <QList>

class QCheckBox;

namespace rp3 {

/// Takes several codes of a list: one box to tick for each answer, in columns. "Unknown" and "declined" stand
/// alone: ticking one clears the others.
///
/// Codes that are not offered, from a newer version or retired, are shown and kept until they are unticked.
class CodesBox final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit CodesBox(const CodeList &list, QWidget *parent = nullptr);

    /// For a question that is declined beside its words: the list does not offer it once more.
    void leaveDeclinedOut();

    /// These are retired: not offered. What was ticked stays.
    void leaveOut(const Codes &retired);

    [[nodiscard]] const Codes &codes() const { return m_codes; }

    /// Does not emit `codesChosen`.
    void setCodes(const Codes &codes);

Q_SIGNALS:
    void codesChosen(const rp3::Codes &codes);

protected:
    void retranslate() override;

private:
    struct Answer {
        Code code;
        QCheckBox *box;
    };

    void addAnswer(Code code);
    void toggle(Code code, bool ticked);
    void take(const Codes &codes);
    void showOffered();

    const CodeList &m_list;
    Codes m_codes;
    Codes m_retired;
    bool m_declinesBeside = false; ///< `leaveDeclinedOut`.
    QList<Answer> m_answers;
};

} // namespace rp3
