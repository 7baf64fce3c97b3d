// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/feed.h"

namespace rp3 {

Result<std::uint64_t> Feed::lastNumber()
{
    auto statement = m_database->prepare("SELECT coalesce(max(number), 0) FROM feed");
    if (!statement)
        return failAs(statement);
    const auto number = statement->first([](const sqlite::Row &row) { return row.get<std::uint64_t>(0); });
    if (!number)
        return failAs(number);
    return number->value_or(0);
}

Result<void> Feed::keep(std::uint64_t number, const ProvinceAnswer &answer, QByteArrayView bytes)
{
    auto statement = m_database->prepare("INSERT OR IGNORE INTO feed (number, record, status, day, bytes)"
                                         " VALUES (:number, :record, :status, :day, :bytes)");
    if (!statement)
        return failAs(statement);
    statement->bind(":number", number).bind(":record", answer.record);
    statement->bind(":status", answer.status.toString()).bind(":day", answer.day.daysSinceEpoch());
    return statement->bind(":bytes", bytes).run();
}

Result<void> Feed::keepNumbers(const QList<WarningNumber> &numbers)
{
    auto emptied = m_database->prepare("DELETE FROM warning_number");
    if (!emptied)
        return failAs(emptied);
    if (const auto done = emptied->run(); !done)
        return done;
    for (const auto &number : numbers) {
        auto statement = m_database->prepare(
            "INSERT OR REPLACE INTO warning_number (rule, name, value) VALUES (:rule, :name, :value)");
        if (!statement)
            return failAs(statement);
        statement->bind(":rule", number.rule.toString()).bind(":name", number.name.toString());
        if (const auto done = statement->bind(":value", number.value).run(); !done)
            return done;
    }
    return {};
}

Result<WarningNumbers> Feed::warningNumbers()
{
    auto statement = m_database->prepare("SELECT rule, name, value FROM warning_number");
    if (!statement)
        return failAs(statement);
    WarningNumbers numbers;
    const auto read = statement->each([&](const sqlite::Row &row) {
        const auto rule = Code::parse(row.get<QString>(0)).value_or(Code());
        const auto name = Code::parse(row.get<QString>(1)).value_or(Code());
        static_cast<void>(numbers.take({rule, name, row.get<std::int32_t>(2)}));
    });
    if (!read)
        return failAs(read);
    return numbers;
}

Result<void> Feed::keepRetired(const QList<RetiredCode> &codes)
{
    auto emptied = m_database->prepare("DELETE FROM retired_code");
    if (!emptied)
        return failAs(emptied);
    if (const auto done = emptied->run(); !done)
        return done;
    for (const auto &retired : codes) {
        auto statement =
            m_database->prepare("INSERT OR IGNORE INTO retired_code (list, code) VALUES (:list, :code)");
        if (!statement)
            return failAs(statement);
        statement->bind(":list", retired.list.toString()).bind(":code", retired.code.toString());
        if (const auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<RetiredCodes> Feed::retiredCodes()
{
    auto statement = m_database->prepare("SELECT list, code FROM retired_code");
    if (!statement)
        return failAs(statement);
    RetiredCodes codes;
    const auto read = statement->each([&](const sqlite::Row &row) {
        const auto list = Code::parse(row.get<QString>(0)).value_or(Code());
        const auto code = Code::parse(row.get<QString>(1)).value_or(Code());
        static_cast<void>(codes.take({list, code}));
    });
    if (!read)
        return failAs(read);
    return codes;
}

Result<QList<ProvinceAnswer>> Feed::answersTo(const RecordId &record)
{
    auto statement =
        m_database->prepare("SELECT status, day FROM feed WHERE record = :record ORDER BY number");
    if (!statement)
        return failAs(statement);
    QList<ProvinceAnswer> answers;
    const auto read = statement->bind(":record", record).each([&](const sqlite::Row &row) {
        const auto status = Code::parse(row.get<QString>(0)).value_or(Code());
        answers.append({record, status, Day(row.get<std::int32_t>(1))});
    });
    if (!read)
        return failAs(read);
    return answers;
}

} // namespace rp3
