// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/report.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <numeric>

namespace rp3::bench {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 1000 ? 1 : 0);
}

bool isKept(const Budget &budget, double value)
{
    return budget.kind == Budget::Kind::AtMost ? value <= budget.limit : value >= budget.limit;
}

QString verdict(const Figure &figure)
{
    if (!figure.budget)
        return {};
    const auto sign = figure.budget->kind == Budget::Kind::AtMost ? u"≤"_s : u"≥"_s;
    const auto word = isKept(*figure.budget, figure.value) ? u"ok"_s : u"MISSED"_s;
    return sign + u' ' + number(figure.budget->limit).leftJustified(10) + word;
}

} // namespace

double Durations::milliseconds(double part) const
{
    Q_ASSERT(!m_nanoseconds.empty());
    auto sorted = m_nanoseconds;
    std::ranges::sort(sorted);
    const auto place = std::min(sorted.size() - 1, std::size_t(part * double(sorted.size())));
    return double(sorted[place]) / 1e6;
}

double Durations::sum() const
{
    return std::accumulate(m_nanoseconds.begin(), m_nanoseconds.end(), 0.0);
}

Report::Report(const QStringList &arguments)
{
    const auto place = arguments.indexOf("--json"_L1);
    if (place >= 0 && place + 1 < arguments.size())
        m_file = arguments[place + 1];
}

Report::~Report()
{
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadWrite))
        return;
    auto all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &line : std::as_const(m_lines))
        all.append(line);
    file.resize(0);
    file.write(QJsonDocument(all).toJson());
}

void Report::table(const QString &title)
{
    m_title = title;
    QTextStream(stdout) << "\n" << title << "\n" << QString(title.size(), u'-') << Qt::endl;
}

void Report::line(const Figure &figure)
{
    QTextStream(stdout) << figure.what.leftJustified(56) << number(figure.value).rightJustified(10) << ' '
                        << figure.unit.leftJustified(12) << verdict(figure) << Qt::endl;
    QJsonObject line{{u"table"_s, m_title},
                     {u"what"_s, figure.what},
                     {u"value"_s, figure.value},
                     {u"unit"_s, figure.unit}};
    if (figure.budget) {
        line.insert(figure.budget->kind == Budget::Kind::AtMost ? u"at_most"_s : u"at_least"_s,
                    figure.budget->limit);
        line.insert(u"ok"_s, isKept(*figure.budget, figure.value));
    }
    m_lines.append(line);
}

void Report::lines(const QString &what, const Durations &durations, const std::optional<Budget> &p99)
{
    line({QString(what + u", p50"_s), durations.milliseconds(0.5), u"ms"_s});
    line({QString(what + u", p99"_s), durations.milliseconds(0.99), u"ms"_s, p99});
}

} // namespace rp3::bench
