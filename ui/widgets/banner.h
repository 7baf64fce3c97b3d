// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"
#include "ui/widgets/mark.h"
#include "ui/words/retranslated.h"

#include <optional>

class QPushButton;
class QToolButton;

namespace rp3 {

class PlainLabel;

/// A message at the top of a page: what happened, what is safe, what to do next, with one action at most.
/// Hidden until it has something to say. A screen reader says it at once.
class Banner final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Words of the page, which sets them again in its `retranslate` while the banner shows.
    void showMessage(Tone tone, const QString &headline, const QString &words = {});

    /// The words for `kind` (`errorText`), in whatever language the screen has.
    void showError(ErrorKind kind);

    /// The button beside the words; empty: none.
    void setAction(const QString &words);

    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    /// A person closed it.
    void dismissed();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    void say(const QString &headline, const QString &words);

    Tone m_tone = Tone::Notice;
    std::optional<ErrorKind> m_error;
    PlainLabel *m_headline;
    PlainLabel *m_words;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace rp3
