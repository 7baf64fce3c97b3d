// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/plugin/touch.h"

#include "tests/stage/plugin/sight.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::nullopt_t done = std::nullopt;

/// Scrolls until `widget` is in sight, as a person does who looks for it.
void bringIntoSight(QWidget *widget)
{
    for (auto *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (area == nullptr)
            continue;
        // Not ensureWidgetVisible(): of a text it shows only the line with the cursor.
        const auto middle = widget->mapTo(area->widget(), widget->rect().center());
        area->ensureVisible(middle.x(), middle.y(), widget->width() / 2, widget->height() / 2);
    }
}

/// The widget that draws `face`: itself, or the table of a cell.
QWidget *drawerOf(Face *face)
{
    while (face != nullptr && qobject_cast<QWidget *>(face->object()) == nullptr)
        face = face->parent();
    return face == nullptr ? nullptr : qobject_cast<QWidget *>(face->object());
}

/// Clicks what is drawn at `place` of the screen, if that is `widget` or a part of it.
Done click(QWidget *widget, QPoint place)
{
    const auto *hit = QApplication::widgetAt(place);
    if (hit == nullptr || (hit != widget && !widget->isAncestorOf(hit)))
        return u"%1 is in front of it"_s.arg(
            QLatin1StringView(hit == nullptr ? "nothing" : hit->metaObject()->className()));
    auto *window = widget->window()->windowHandle();
    QTest::mouseClick(window, Qt::LeftButton, {}, window->mapFromGlobal(place));
    return done;
}

Done click(QWidget *widget)
{
    bringIntoSight(widget);
    return click(widget, widget->mapToGlobal(widget->rect().center()));
}

/// The widget that takes the letters in a field made of several.
QWidget *whereToType(QWidget *field)
{
    if (qobject_cast<QLineEdit *>(field) != nullptr || qobject_cast<QPlainTextEdit *>(field) != nullptr)
        return field;
    if (auto *line = field->findChild<QLineEdit *>())
        return line;
    return field->findChild<QPlainTextEdit *>();
}

/// Puts the cursor into the field and marks what stands there.
Done enter(const QString &label)
{
    auto *field = findField(label);
    auto *target = field == nullptr ? nullptr : whereToType(field);
    if (target == nullptr)
        return u"there is no field called so"_s;
    // Without a window manager nobody gives the window its keyboard back when a dialog closes.
    if (QApplication::activeWindow() == nullptr)
        target->window()->activateWindow();
    if (auto missed = click(target))
        return missed;
    if (QApplication::focusWidget() != target)
        return u"it does not take the keyboard"_s;
    QTest::keyClick(target->window()->windowHandle(), Qt::Key_A, Qt::ControlModifier);
    return done;
}

void strikeLetter(QChar letter)
{
    const auto key = letter == u'\n' ? Qt::Key_Return : Qt::Key(letter.toUpper().unicode());
    QTest::sendKeyEvent(QTest::Click, frontWindow()->windowHandle(), key, QString(letter), Qt::NoModifier);
}

/// Row by row with the arrow keys, from the first.
Done chooseRow(QComboBox *box, int row)
{
    bringIntoSight(box);
    box->setFocus(Qt::TabFocusReason);
    auto *window = box->window()->windowHandle();
    QTest::keyClick(window, Qt::Key_Home);
    for (int step = 0; step < box->count() && box->currentIndex() != row; ++step)
        QTest::keyClick(window, Qt::Key_Down);
    return box->currentIndex() == row ? Done() : Done(u"it has no such answer"_s);
}

} // namespace

Done lookAt(const QString &words)
{
    const auto things = everythingThere();
    for (auto *face : things) {
        if (!isCalled(*face, words))
            continue;
        bringIntoSight(drawerOf(face));
        return done;
    }
    return u"nothing says so"_s;
}

Done press(const QString &words)
{
    auto *face = findPressable(words);
    auto *widget = drawerOf(face);
    if (widget == nullptr)
        return u"there is nothing to press called so"_s;
    bringIntoSight(widget);
    return click(widget, face->rect().center());
}

Done type(const QString &label, const QString &text)
{
    if (auto missed = enter(label))
        return missed;
    for (const auto letter : text)
        strikeLetter(letter);
    return done;
}

Done paste(const QString &label, const QString &text)
{
    if (auto missed = enter(label))
        return missed;
    QApplication::clipboard()->setText(text);
    QTest::keyClick(frontWindow()->windowHandle(), Qt::Key_V, Qt::ControlModifier);
    return done;
}

/// The row that says this, or begins with it and says more of it; -1: none.
int rowOf(const QComboBox &box, const QString &answer)
{
    const auto exact = box.findText(answer);
    return exact >= 0 ? exact : box.findText(answer, Qt::MatchStartsWith);
}

Done choose(const QString &label, const QString &answer)
{
    auto *field = findField(label);
    if (field == nullptr)
        return u"there is no field called so"_s;
    auto *box = qobject_cast<QComboBox *>(field);
    if (box == nullptr)
        box = field->findChild<QComboBox *>();
    if (box != nullptr && rowOf(*box, answer) >= 0)
        return chooseRow(box, rowOf(*box, answer));
    const auto buttons = field->findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (button->isVisible() && isCalled(*QAccessible::queryAccessibleInterface(button), answer))
            return click(button);
    }
    return u"it has no such answer"_s;
}

Done strike(const QString &key)
{
    const auto *window = frontWindow();
    const QKeySequence sequence(key);
    if (window == nullptr || sequence.count() != 1)
        return u"there is no window, or no such key"_s;
    QTest::keyClick(window->windowHandle(), sequence[0].key(), sequence[0].keyboardModifiers());
    return done;
}

Done photograph(const QString &path)
{
    auto *window = frontWindow();
    if (window == nullptr)
        return u"there is no window"_s;
    // What was asked to be drawn anew is drawn.
    QCoreApplication::processEvents();
    return window->grab().save(path) ? Done() : Done(u"the picture cannot be written"_s);
}

Done closeWindow()
{
    auto *window = frontWindow();
    if (window == nullptr)
        return u"there is no window"_s;
    window->close();
    return done;
}

} // namespace rp3::stage
