// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/retranslated.h"

#include <QString>

class QPlainTextEdit;

namespace rp3 {

class PlainLabel;

/// Her words, over many lines. Text only; Tab goes to the next field.
///
/// No story is longer than `longest` characters: what a paste has beyond that is left out, and a line below
/// says so. A file of ten megabytes pasted by mistake costs nothing.
class StoryEdit final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    static constexpr int defaultLongest = 20'000;

    explicit StoryEdit(int longest = defaultLongest, QWidget *parent = nullptr);

    /// With "\n" at the end of lines, without characters that only mislead. Blanks alone are no story.
    [[nodiscard]] QString story() const;

    /// Does not emit `storyEdited`. A longer story than this field takes is shown whole and never cut.
    void setStory(const QString &story);

    void setPlaceholder(const QString &words);
    void setReadOnly(bool readOnly);

    /// Takes all the height that there is, instead of growing with the story.
    void fillHeight();

Q_SIGNALS:
    /// After each key. Ask for `story()` when it is time to save.
    void storyEdited();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void limit(int position, int removed, int added);
    void showRoom();
    void grow();

    QPlainTextEdit *m_text;
    PlainLabel *m_room; ///< How much room is left, when it matters.
    int m_longest;
    bool m_fills = false;
    bool m_cut = false; ///< The last paste was too long.
    bool m_setting = false; ///< The program writes, not a person.
};

} // namespace rp3
