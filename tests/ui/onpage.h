// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/strict.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

namespace rp3::test {

/// Every `T` on a page that somebody can see.
template <typename T> [[nodiscard]] QList<T *> shownOn(const QWidget &page)
{
    QList<T *> shown;
    for (auto *widget : page.findChildren<T *>()) {
        if (widget->isVisible())
            shown.append(widget);
    }
    return shown;
}

/// Every word that somebody sees on a page.
[[nodiscard]] inline QString wordsOn(const QWidget &page)
{
    QStringList words;
    for (const auto *label : shownOn<QLabel>(page))
        words.append(label->text());
    for (const auto *button : shownOn<QAbstractButton>(page))
        words.append(button->text());
    return words.join(u'\n');
}

/// The button with these words; null if there is none.
[[nodiscard]] inline QAbstractButton *buttonOn(const QWidget &page, const QString &words)
{
    for (auto *button : shownOn<QAbstractButton>(page)) {
        if (button->text() == words)
            return button;
    }
    return nullptr;
}

inline void press(const QWidget &page, const QString &words)
{
    auto *button = buttonOn(page, words);
    QVERIFY2(button != nullptr, qPrintable(words));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The classes of controls on a page that a screen reader would say nothing about.
[[nodiscard]] inline QStringList unnamedOn(const QWidget &page)
{
    QStringList unnamed;
    for (auto *widget : shownOn<QWidget>(page)) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!takesKeys || widget->inherits("QScrollArea"))
            continue;
        auto *reader = QAccessible::queryAccessibleInterface(widget);
        if (reader == nullptr || reader->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return unnamed;
}

/// Puts `text` into a line as a paste does.
inline void paste(QLineEdit *line, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    line->setFocus();
    line->paste();
    QGuiApplication::clipboard()->clear();
}

} // namespace rp3::test
