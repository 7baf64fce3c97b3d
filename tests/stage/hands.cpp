// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/hands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. The longest a step takes by itself are two key derivations, here on a busy PC.
constexpr int patience = 45'000;

} // namespace

void giveUp(const QString &why)
{
    qFatal("%s", qPrintable(why));
}

void waitUntil(const QString &what, const std::function<bool()> &isTrue)
{
    if (!QTest::qWaitFor(isTrue, patience))
        giveUp(u"waited in vain for: "_s + what);
}

Hands::Hands(std::unique_ptr<QLocalSocket> socket, QStringList arguments)
    : m_socket(std::move(socket))
    , m_arguments(std::move(arguments))
{
}

bool Hands::isThere() const
{
    return m_socket->state() == QLocalSocket::ConnectedState;
}

QJsonObject Hands::ask(const QJsonObject &order)
{
    m_socket->write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    waitUntil(u"an answer"_s, [this] { return m_socket->canReadLine() || !isThere(); });
    if (!m_socket->canReadLine())
        giveUp(u"the program has ended: "_s + m_arguments.join(u' '));
    return QJsonDocument::fromJson(m_socket->readLine()).object();
}

void Hands::insist(const QString &act, const QString &what, const QString &with)
{
    QString problem;
    const auto isDone = [&] {
        problem = ask({{u"act"_s, act}, {u"what"_s, what}, {u"with"_s, with}})[u"problem"_s].toString();
        return problem.isEmpty();
    };
    if (!QTest::qWaitFor(isDone, patience))
        giveUp(u"%1 “%2”: %3. What is there:\n%4"_s.arg(act, what, problem, look().join(u'\n')));
}

void Hands::press(const QString &words)
{
    insist(u"press"_s, words);
}

void Hands::type(const QString &label, const QString &text)
{
    insist(u"type"_s, label, text);
}

void Hands::paste(const QString &label, const QString &text)
{
    insist(u"paste"_s, label, text);
}

void Hands::choose(const QString &label, const QString &answer)
{
    insist(u"choose"_s, label, answer);
}

void Hands::strike(const QString &key)
{
    insist(u"key"_s, key);
}

QStringList Hands::look()
{
    QStringList seen;
    const auto words = ask({{u"act"_s, u"look"_s}})[u"seen"_s].toArray();
    for (const auto word : words)
        seen.append(word.toString());
    return seen;
}

bool Hands::sees(const QString &words)
{
    return std::ranges::any_of(look(), [&](const QString &seen) { return seen.contains(words); });
}

void Hands::waitFor(const QString &words)
{
    if (!QTest::qWaitFor([&] { return sees(words); }, patience))
        giveUp(u"waited in vain for “%1”. What is there:\n%2"_s.arg(words, look().join(u'\n')));
}

QString Hands::read(const QRegularExpression &pattern)
{
    QString found;
    waitUntil(pattern.pattern(), [&] {
        found = pattern.match(look().join(u'\n')).captured();
        return !found.isEmpty();
    });
    return found;
}

void Hands::waitUntilGone(const QString &words)
{
    waitUntil(u"the end of: "_s + words, [&] { return !sees(words); });
}

void Hands::lookAt(const QString &words)
{
    insist(u"look at"_s, words);
}

void Hands::photograph(const QString &path)
{
    insist(u"photograph"_s, path);
}

void Hands::close()
{
    insist(u"close"_s, {});
    waitForEnd();
}

void Hands::waitForEnd()
{
    waitUntil(u"the end of: "_s + m_arguments.join(u' '), [this] { return !isThere(); });
}

} // namespace rp3::stage
