// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/hands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace rp3::tour {

namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; // milliseconds; two key derivations on a busy PC

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "tour: %s\n", qPrintable(why));
    std::exit(1);
}

bool says(const QAbstractButton &button, const QString &words)
{
    return button.text().remove(u'&') == words || button.accessibleName() == words;
}

/// Scrolls until `widget` is in sight.
void bringIntoSight(QWidget *widget)
{
    for (auto *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

void Hands::waitUntil(const char *what, const std::function<bool()> &isTrue) const
{
    if (!QTest::qWaitFor(isTrue, patience))
        giveUp(u"waited in vain for: %1"_s.arg(QLatin1StringView(what)));
}

void Hands::waitFor(const QString &words) const
{
    waitUntil(qPrintable(words), [&] { return sees(words); });
}

bool Hands::sees(const QString &words) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const auto *candidate : buttons) {
        if (candidate->isVisible() && says(*candidate, words))
            return true;
    }
    return false;
}

QAbstractButton *Hands::button(const QString &words) const
{
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (auto *candidate : buttons) {
        if (candidate->isVisible() && candidate->isEnabled() && says(*candidate, words))
            return candidate;
    }
    return nullptr;
}

void Hands::press(const QString &words) const
{
    waitUntil(qPrintable(words), [&] { return button(words) != nullptr; });
    auto *pressed = button(words);
    bringIntoSight(pressed);
    QTest::mouseClick(pressed, Qt::LeftButton);
}

QWidget *Hands::field(const QString &label) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    for (const auto *candidate : labels) {
        if (candidate->isVisible() && candidate->text() == label && candidate->buddy() != nullptr)
            return candidate->buddy();
    }
    const auto widgets = m_window->findChildren<QWidget *>();
    for (auto *candidate : widgets) {
        if (candidate->isVisible() && candidate->accessibleName() == label)
            return candidate;
    }
    giveUp(u"no field is called: %1"_s.arg(label));
}

void Hands::type(const QString &label, const QString &text) const
{
    auto *found = field(label);
    bringIntoSight(found);
    if (auto *line = qobject_cast<QLineEdit *>(found) ? qobject_cast<QLineEdit *>(found)
                                                      : found->findChild<QLineEdit *>()) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    } else if (auto *story = qobject_cast<QPlainTextEdit *>(found) ? qobject_cast<QPlainTextEdit *>(found)
                                                                   : found->findChild<QPlainTextEdit *>()) {
        story->setFocus();
        QTest::keyClicks(story, text);
    } else {
        giveUp(u"nothing can be typed into: %1"_s.arg(label));
    }
}

void Hands::choose(const QString &label, const QString &answer) const
{
    auto *found = field(label);
    bringIntoSight(found);
    auto *box =
        qobject_cast<QComboBox *>(found) ? qobject_cast<QComboBox *>(found) : found->findChild<QComboBox *>();
    if (box != nullptr && box->findText(answer) >= 0) {
        box->setFocus();
        box->setCurrentIndex(box->findText(answer));
        Q_EMIT box->activated(box->currentIndex());
        return;
    }
    const auto ticks = found->findChildren<QAbstractButton *>();
    for (auto *tick : ticks) {
        if (says(*tick, answer)) {
            QTest::mouseClick(tick, Qt::LeftButton);
            return;
        }
    }
    giveUp(u"%1 has no answer: %2"_s.arg(label, answer));
}

void Hands::photograph(const QString &name) const
{
    QCoreApplication::processEvents();
    const auto number = u"%1"_s.arg(++*m_number, 2, 10, QChar(u'0'));
    const QString path = m_folder + u'/' + number + u'-' + name + u".png"_s;
    if (!m_window->grab().save(path))
        giveUp(u"cannot write pictures"_s);
}

} // namespace rp3::tour
