// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QPointer>

#include <ctime>

class QLineEdit;

namespace rp3::bench {

/// Takes the times of the real program from inside: Qt loads this because the environment says so
/// (`QT_QPA_GENERIC_PLUGINS=rp3stopwatch:name=passphrase=stay`), and the program knows nothing of it.
///
/// Says `window <ns>` when the first window is painted and the event loop is free to take a click, in the
/// time of the system's clock. Is there a passphrase to enter, it enters the one it was given, and says
/// `home <ns>` in the same way, counted from the return key. If it is to stay, it says `done <ns>`, counted
/// from there, when the program has nothing more to do by itself, and what memory the process takes then.
class Stopwatch final : public QObject {
public:
    Stopwatch(QString name, QString phrase, bool stays);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void windowIsThere();
    void unlock();
    void homeIsThere();
    void waitUntilDone();
    void sayWhatItTook();

    QString m_name;
    QString m_phrase;
    bool m_stays;
    bool m_isPainted = false;
    QElapsedTimer m_sinceReturn;
    QElapsedTimer m_sinceHome;
    std::clock_t m_worked = 0; ///< As the processor counts.
    QPointer<QLineEdit> m_field;
};

class StopwatchPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "stopwatch.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};

} // namespace rp3::bench
