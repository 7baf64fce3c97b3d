// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>
#include <QWidget>

namespace rp3 {

/// One page of the kiosk, below the dots and above Back, Skip and Next.
///
/// A page writes each answer into `KioskAnswers` as it is given and owns nothing: it is thrown away and made
/// anew when she leaves it, and when the language changes.
class KioskPage : public QWidget {
    Q_OBJECT

public:
    /// `question` stands on top, large; `help` below it, one sentence a line. Both are read aloud by screen
    /// readers as the name of the page.
    explicit KioskPage(const QString &question, const QString &help = {});

    /// A question that nothing is lost by passing over now.
    [[nodiscard]] virtual bool canSkip() const { return false; }

    /// Takes back what was chosen on this page.
    virtual void skip() { }

    /// A quiet line at the bottom of the page.
    void addNote(const QString &sentences);

    /// A button that ends everything from here; the page says what it does.
    void addStopButton(const QString &words);

Q_SIGNALS:
    void answerChanged();
    void finished(); ///< She can go on at once: what she touched is all there is to say.
    void stopped(); ///< She wants to stop, and everything forgotten.

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    /// Text with one sentence a line: easier to follow with a finger.
    void addParagraph(const QString &sentences);

private:
    QVBoxLayout *m_column;
};

/// "One. Two." as two lines.
[[nodiscard]] QString sentencePerLine(const QString &sentences);

/// The first sentence, and what follows it: a question and its help.
[[nodiscard]] QString firstSentence(const QString &sentences);
[[nodiscard]] QString laterSentences(const QString &sentences);

} // namespace rp3
