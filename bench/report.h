// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace rp3::bench {

/// What a figure must keep to.
struct Budget {
    enum class Kind { AtMost, AtLeast };

    Kind kind = Kind::AtMost;
    double limit = 0;
};

[[nodiscard]] inline Budget atMost(double limit)
{
    return {Budget::Kind::AtMost, limit};
}

[[nodiscard]] inline Budget atLeast(double limit)
{
    return {Budget::Kind::AtLeast, limit};
}

/// One figure: a line of a table.
struct Figure {
    QString what;
    double value = 0;
    QString unit;
    std::optional<Budget> budget = std::nullopt;
};

/// Durations of one operation, done many times.
class Durations final {
public:
    /// Runs `work` and takes its time.
    template <typename Work> void measure(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_nanoseconds.push_back(timer.nsecsElapsed());
    }

    /// In ms; `part` 0.5 is the median, 0.99 what all but one in a hundred keep to.
    [[nodiscard]] double milliseconds(double part) const;

    /// All of them together, in ns.
    [[nodiscard]] double sum() const;

private:
    std::vector<qint64> m_nanoseconds;
};

/// Prints tables of plain text, each line when it is known, and keeps them for `--json FILE`.
class Report final {
public:
    /// Takes `--json FILE` from the arguments of the program: a JSON array that this run adds its lines to.
    explicit Report(const QStringList &arguments);
    Report(const Report &) = delete;
    Report &operator=(const Report &) = delete;
    ~Report();

    void table(const QString &title);
    void line(const Figure &figure);

    /// Two lines: the median, and what 99 of 100 keep to. Only the second has a budget.
    void lines(const QString &what, const Durations &durations, const std::optional<Budget> &p99);

private:
    QString m_file;
    QString m_title;
    QJsonArray m_lines;
};

} // namespace rp3::bench
