// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/stopwatch/stopwatch.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <utility>

namespace rp3::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Names are read and cases looked through after Home is shown, and a day's use includes them. So it is asked
/// how much the process worked in so long a time: next to nothing, when it waits for her again.
constexpr auto lookEvery = 2s;
constexpr auto nextToNothing = CLOCKS_PER_SEC / 20;

void say(const QString &what, qint64 number)
{
    QTextStream(stdout) << what << ' ' << number << Qt::endl;
}

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// One line of a file in /proc, in kB.
qint64 kilobytes(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        if (line.startsWith(name) && line.at(name.size()) == ':')
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// When everything that is asked for now is done: posted events come before timers.
void whenFree(QObject *receiver, const std::function<void()> &call)
{
    QTimer::singleShot(0, receiver, [=] { QTimer::singleShot(0, receiver, call); });
}

} // namespace

QObject *StopwatchPlugin::create(const QString & /*key*/, const QString &specification)
{
    const auto words = specification.split(u'=');
    return new Stopwatch(words.value(0), words.value(1), words.value(2) == u"stay");
}

Stopwatch::Stopwatch(QString name, QString phrase, bool stays)
    : m_name(std::move(name))
    , m_phrase(std::move(phrase))
    , m_stays(stays)
{
    qApp->installEventFilter(this);
}

bool Stopwatch::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QWindow *>(watched);
    if (event->type() == QEvent::Expose && window != nullptr && window->isExposed() && !m_isPainted) {
        m_isPainted = true;
        whenFree(this, [this] { windowIsThere(); });
    }
    if (event->type() == QEvent::Hide && m_field != nullptr && watched == m_field && m_sinceReturn.isValid())
        whenFree(this, [this] { homeIsThere(); });
    return false;
}

void Stopwatch::windowIsThere()
{
    say(u"window"_s, now());
    const auto widgets = QApplication::allWidgets();
    for (auto *widget : widgets) {
        auto *line = qobject_cast<QLineEdit *>(widget);
        if (line != nullptr && line->isVisible() && line->echoMode() == QLineEdit::Password)
            m_field = line;
    }
    if (m_field != nullptr && !m_phrase.isEmpty())
        unlock();
    else
        qApp->quit();
}

void Stopwatch::unlock()
{
    const auto boxes = m_field->window()->findChildren<QComboBox *>();
    for (auto *box : boxes)
        box->setCurrentText(m_name);
    m_field->setText(m_phrase);
    m_sinceReturn.start();
    QApplication::postEvent(m_field, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, {}));
}

void Stopwatch::homeIsThere()
{
    say(u"home"_s, m_sinceReturn.nsecsElapsed());
    m_sinceReturn.invalidate();
    if (!m_stays)
        return qApp->quit();
    m_sinceHome.start();
    waitUntilDone();
}

void Stopwatch::waitUntilDone()
{
    QTimer::singleShot(lookEvery, this, [this] {
        const auto before = std::exchange(m_worked, std::clock());
        if (m_worked - before < nextToNothing)
            sayWhatItTook();
        else
            waitUntilDone();
    });
}

void Stopwatch::sayWhatItTook()
{
    say(u"done"_s, m_sinceHome.nsecsElapsed() - std::chrono::nanoseconds(lookEvery).count());
    say(u"rss"_s, kilobytes(u"/proc/self/status"_s, "VmRSS"));
    say(u"pss"_s, kilobytes(u"/proc/self/smaps_rollup"_s, "Pss"));
    say(u"peak"_s, kilobytes(u"/proc/self/status"_s, "VmHWM"));
    qApp->quit();
}

} // namespace rp3::bench
