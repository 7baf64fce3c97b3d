// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settings.h"

namespace rp3 {

namespace {

QStringView nameOf(Setting setting)
{
    switch (setting) {
    case Setting::FieldTables:
        return u"field_tables";
    case Setting::Post:
        return u"post";
    case Setting::PostCode:
        return u"post_code";
    case Setting::PcLetter:
        return u"pc_letter";
    case Setting::Device:
        return u"device";
    case Setting::DeviceSeed:
        return u"device_seed";
    case Setting::TransportSeed:
        return u"transport_seed";
    case Setting::ReceiptSalt:
        return u"receipt_salt";
    case Setting::ProvinceTeam:
        return u"province_team";
    case Setting::SlotGeneration:
        return u"slot_generation";
    case Setting::LastSignedDay:
        return u"last_signed_day";
    case Setting::ProvinceLetter:
        return u"province_letter";
    case Setting::FeedCursor:
        return u"feed_cursor";
    case Setting::LastExchange:
        return u"last_exchange";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> Settings::value(Setting setting)
{
    auto statement = m_database->prepare("SELECT value FROM setting WHERE name = :name");
    if (!statement)
        return failAs(statement);
    const auto value = statement->bind(":name", nameOf(setting)).first([](const sqlite::Row &row) {
        return row.get<QByteArray>(0);
    });
    if (!value)
        return failAs(value);
    return value->value_or(QByteArray());
}

Result<void> Settings::set(Setting setting, QByteArrayView value)
{
    auto statement =
        m_database->prepare("INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)");
    if (!statement)
        return failAs(statement);
    return statement->bind(":name", nameOf(setting)).bind(":value", value).run();
}

} // namespace rp3
