// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QLocalSocket>

namespace rp3::stage {

/// Does in one process what it is told over a socket, and says what it sees. Each line is a JSON object, each
/// answer too: `{"problem": …}` if it could not be done, and then nothing was done. It does not wait: who
/// asks for something that is not there yet asks again.
///
/// If nobody tells it anything any more, it ends the program.
class Stagehand final : public QObject {
    Q_OBJECT

public:
    explicit Stagehand(const QString &socket);

private:
    void listen();
    void say(const QJsonObject &words);

    QLocalSocket m_socket;
};

} // namespace rp3::stage
