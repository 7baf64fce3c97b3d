// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statuspill.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QStringList>

namespace rp3 {

/// Every visible text below `page` that has less room than it needs. The page must have been shown, at the
/// size in question.
inline QStringList clippedTexts(const QWidget *page)
{
    QStringList clipped;
    const auto note = [&clipped](const QWidget *widget, const QString &text, bool fits) {
        if (!fits && widget->isVisible())
            clipped << QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ") + text;
    };
    const auto inParent = [](const QWidget *widget) {
        return !widget->parentWidget() || widget->parentWidget()->rect().contains(widget->geometry());
    };
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        const bool high = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                            : label->height() >= label->sizeHint().height();
        // The longest word cannot be broken.
        int widest = 0;
        for (const QString &word : label->text().split(QChar(u' ')))
            widest = qMax(widest, label->fontMetrics().horizontalAdvance(word));
        const bool wide = label->width() >= (label->wordWrap() ? widest : label->sizeHint().width());
        note(label, label->text(), label->text().isEmpty() || (high && wide && inParent(label)));
    }
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        const QSize wanted = button->sizeHint();
        note(button, button->text(),
             button->width() >= wanted.width() && button->height() >= wanted.height() && inParent(button));
    }
    for (const QComboBox *box : page->findChildren<QComboBox *>())
        note(box, box->currentText(), box->width() >= box->sizeHint().width() && inParent(box));
    for (const StatusPill *pill : page->findChildren<StatusPill *>())
        note(pill, pill->word(), pill->width() >= pill->sizeHint().width() && inParent(pill));
    return clipped;
}

} // namespace rp3
