// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/plugin/sight.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

#include <algorithm>

namespace rp3::stage {

namespace {

/// Only a screen reader that is known to the system is told when the rows of a table change; without one, Qt
/// keeps the faces of the rows there were.
void readAnew(QAccessibleTableInterface &table, QObject *view)
{
    QAccessibleTableModelChangeEvent reset(view, QAccessibleTableModelChangeEvent::ModelReset);
    table.modelChange(&reset);
}

void collect(Face *face, QList<Face *> &found)
{
    if (face == nullptr || !face->isValid() || face->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(face->object());
    if (widget != nullptr && !widget->isVisible())
        return;
    found.append(face);
    if (auto *table = face->tableInterface())
        readAnew(*table, face->object());
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), found);
}

bool isPressable(const Face &face)
{
    if (qobject_cast<QAbstractButton *>(face.object()) != nullptr)
        return true;
    const auto role = face.role();
    return role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::MenuItem;
}

} // namespace

QList<Face *> everythingThere()
{
    QList<Face *> found;
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows)
        collect(QAccessible::queryAccessibleInterface(window), found);
    return found;
}

QStringList everythingSaid()
{
    QStringList said;
    const auto things = everythingThere();
    for (const auto *face : things) {
        QStringList words{face->text(QAccessible::Name), face->text(QAccessible::Value),
                          face->text(QAccessible::Description)};
        if (const auto *label = qobject_cast<QLabel *>(face->object()))
            words.append(label->text());
        words.removeDuplicates();
        words.removeAll(QString());
        said += words;
    }
    return said;
}

bool isCalled(Face &face, const QString &name)
{
    if (face.text(QAccessible::Name) == name)
        return true;
    // On Linux the name of a box with rows is the row it shows; what it is for, its label says.
    const auto labels = face.relations(QAccessible::Label);
    return std::ranges::any_of(
        labels, [&](const auto &label) { return label.first->text(QAccessible::Name) == name; });
}

Face *findPressable(const QString &words)
{
    const auto things = everythingThere();
    for (auto *face : things) {
        if (isPressable(*face) && !face->state().disabled && isCalled(*face, words))
            return face;
    }
    return nullptr;
}

QWidget *findField(const QString &label)
{
    const auto things = everythingThere();
    for (auto *face : things) {
        auto *widget = qobject_cast<QWidget *>(face->object());
        const bool isField = widget != nullptr && qobject_cast<QLabel *>(widget) == nullptr
            && qobject_cast<QAbstractButton *>(widget) == nullptr;
        if (isField && widget->isEnabled() && isCalled(*face, label))
            return widget;
    }
    return nullptr;
}

QWidget *frontWindow()
{
    if (auto *popup = QApplication::activePopupWidget())
        return popup;
    if (auto *active = QApplication::activeWindow())
        return active;
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace rp3::stage
