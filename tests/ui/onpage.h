// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/strict.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace rp3::test {

/// Shows a page so large that nobody must scroll to reach what a form usually asks.
inline void showWhole(QWidget &page)
{
    page.resize(900, 1'600);
    page.setVisible(true); // `show` may be another one's: of notes, of a message.
}

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

/// Whether a list on the page has these words to choose.
[[nodiscard]] inline bool isOffered(const QWidget &page, const QString &words)
{
    const auto lists = shownOn<QComboBox>(page);
    return std::ranges::any_of(lists, [&](const QComboBox *list) { return list->findText(words) >= 0; });
}

inline void press(const QWidget &page, const QString &words)
{
    auto *button = buttonOn(page, words);
    QVERIFY2(button != nullptr, qPrintable(words));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Whether Tab stops at a control by itself, rather than where it hands the keyboard on to.
[[nodiscard]] inline bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

/// Whether a screen reader would say nothing about a control.
[[nodiscard]] inline bool isUnnamed(QWidget &widget)
{
    if (widget.inherits("QScrollArea"))
        return false; // It only holds others.
    auto *reader = QAccessible::queryAccessibleInterface(&widget);
    if (reader == nullptr)
        return true;
    // On Linux the name of a box with rows is the row it shows; what it is for, its label says.
    if (widget.inherits("QComboBox"))
        return widget.accessibleName().isEmpty() && reader->relations(QAccessible::Label).isEmpty();
    return reader->text(QAccessible::Name).isEmpty();
}

/// The classes of controls on a page that a screen reader would say nothing about.
[[nodiscard]] inline QStringList unnamedOn(const QWidget &page)
{
    QStringList unnamed;
    for (auto *widget : shownOn<QWidget>(page)) {
        if (isTabStop(*widget) && isUnnamed(*widget))
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
