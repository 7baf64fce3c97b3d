// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/shownnames.h"

#include "ui/words/cleantext.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace rp3 {

namespace {

using namespace std::chrono_literals;

/// Long enough to look through a page of the list, aloud too.
constexpr auto aWhile = 20s;

} // namespace

ShownNames::ShownNames(QObject *parent)
    : QObject(parent)
    , m_while(this)
{
    m_while.setSingleShot(true);
    m_while.setInterval(aWhile);
    connect(&m_while, &QTimer::timeout, this, &ShownNames::changed);
    // Whoever goes to another window lets go of the key there, where nobody hears of it.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            hide();
    });
    qGuiApp->installEventFilter(this);
}

void ShownNames::showForAWhile()
{
    const bool wereShown = areShown();
    m_while.start();
    if (!wereShown)
        Q_EMIT changed();
}

void ShownNames::hide()
{
    const bool wereShown = areShown();
    m_isHeld = false;
    m_while.stop();
    if (wereShown)
        Q_EMIT changed();
}

void ShownNames::hold(bool isHeld)
{
    const bool wereShown = areShown();
    m_isHeld = isHeld;
    if (wereShown != areShown())
        Q_EMIT changed();
}

QString ShownNames::of(const DossierId &dossier, const SearchIndex &names) const
{
    const auto card = areShown() ? names.cardOf(dossier) : std::nullopt;
    return card ? calledName(card->name, card->alias) : QString();
}

bool ShownNames::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    // A key reaches the window first, and then widget after widget: only the window counts.
    if ((!isPress && event->type() != QEvent::KeyRelease) || !watched->isWindowType())
        return QObject::eventFilter(watched, event);
    const auto *struck = static_cast<QKeyEvent *>(event);
    if (struck->key() != key)
        return QObject::eventFilter(watched, event);
    if (!struck->isAutoRepeat()) // A key that is held seems to be let go again and again.
        hold(isPress);
    return true;
}

QString calledName(const QString &name, const QString &alias)
{
    return cleanLine(alias.isEmpty() ? name : alias);
}

} // namespace rp3
