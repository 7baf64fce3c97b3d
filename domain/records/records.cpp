// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"

#include "domain/codes/codelist.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

/// The table of `R` with the record's type left out.
template <typename R> constexpr auto describedFields()
{
    constexpr auto table = fields(Type<R>());
    return std::apply(
        [](const auto &...field) {
            return std::array{FieldDescription{field.number, field.name, field.type, field.tier, field.codes,
                                               field.merge}...};
        },
        table.fields);
}

template <typename R> constexpr auto fieldsOf = describedFields<R>();

const auto &allRecords()
{
    static const auto all = [] {
        std::vector<RecordDescription> records;
        forEachRecord([&]<typename R>(Type<R> type) {
            constexpr auto table = fields(Type<R>());
            static_cast<void>(type);
            records.push_back({table.kind, table.name, table.home, table.history, fieldsOf<R>});
        });
        return records;
    }();
    return all;
}

QLatin1StringView tierName(Tier tier)
{
    switch (tier) {
    case Tier::Coded:
        return QLatin1StringView("Coded (T1)");
    case Tier::Identity:
        return QLatin1StringView("Identity (T2)");
    case Tier::Story:
        return QLatin1StringView("Story (T3)");
    }
    Q_UNREACHABLE();
}

QLatin1StringView typeName(ValueType type)
{
    switch (type) {
    case ValueType::Flag:
        return QLatin1StringView("yes or no");
    case ValueType::Count:
        return QLatin1StringView("number");
    case ValueType::Code:
        return QLatin1StringView("one code");
    case ValueType::Codes:
        return QLatin1StringView("several codes");
    case ValueType::Day:
        return QLatin1StringView("day");
    case ValueType::Label:
        return QLatin1StringView("machine-made label");
    case ValueType::Reference:
        return QLatin1StringView("another record");
    case ValueType::References:
        return QLatin1StringView("other records");
    case ValueType::Key:
        return QLatin1StringView("public key");
    case ValueType::Instant:
        return QLatin1StringView("exact time");
    case ValueType::Text:
        return QLatin1StringView("free text");
    case ValueType::FieldNumbers:
        return QLatin1StringView("fields of this record");
    }
    Q_UNREACHABLE();
}

QLatin1StringView homeName(Home home)
{
    switch (home) {
    case Home::Case:
        return QLatin1StringView("the case's dossier");
    case Home::Post:
        return QLatin1StringView("the post's dossier");
    case Home::Room:
        return QLatin1StringView("the room's dossier, which never leaves");
    }
    Q_UNREACHABLE();
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

std::span<const RecordDescription> recordDescriptions()
{
    return allRecords();
}

const RecordDescription *describe(RecordKind kind)
{
    const auto all = recordDescriptions();
    const auto found = std::ranges::find(all, kind, &RecordDescription::kind);
    return found == all.end() ? nullptr : &*found;
}

const FieldDescription *describeField(RecordKind kind, int number)
{
    const auto *record = describe(kind);
    if (!record)
        return nullptr;
    const auto found = std::ranges::find(record->fields, number, &FieldDescription::number);
    return found == record->fields.end() ? nullptr : &*found;
}

QByteArray fieldTablesFingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const auto &record : recordDescriptions()) {
        hash.addData(QByteArrayView(record.name.data(), qsizetype(record.name.size())));
        for (const auto &field : record.fields) {
            const auto line = QStringLiteral("\n%1 %2 %3 %4")
                                  .arg(field.number)
                                  .arg(latin1(field.name))
                                  .arg(int(field.type))
                                  .arg(int(field.tier));
            hash.addData(line.toLatin1());
        }
        hash.addData("\n\n");
    }
    return hash.result().toHex();
}

QString dataTiersPage()
{
    QString page = QStringLiteral(
        "# What is recorded, and how much it tells\n\n"
        "Made from the field tables in `domain/records`; a test fails when this page and the code differ.\n"
        "`cmake --build build/dev --target data_tiers` writes it anew.\n\n"
        "- **Coded (T1)**: codes, days, numbers, yes or no. May be counted and, with her yes, sent to the "
        "province.\n"
        "- **Identity (T2)**: who she is and how to reach her safely. Sealed; leaves only with \"share with "
        "identity\".\n"
        "- **Story (T3)**: her words, notes, exact times and places, the accused, staff. Sealed; never "
        "leaves as "
        "such.\n");
    for (const auto &record : recordDescriptions()) {
        page +=
            QStringLiteral("\n## %1 `%2`\n\nLives in %3; %4.\n\n| No. | Field | Holds | Code list | Tier |\n"
                           "|---|---|---|---|---|\n")
                .arg(int(record.kind))
                .arg(latin1(record.name), homeName(record.home),
                     record.history == History::AppendOnly
                         ? QStringLiteral("append-only: corrected by an amendment with a reason")
                         : QStringLiteral("editable; the journal keeps every earlier state"));
        for (const auto &field : record.fields) {
            page += QStringLiteral("| %1 | `%2` | %3 | %4 | %5 |\n")
                        .arg(field.number)
                        .arg(latin1(field.name), typeName(field.type),
                             field.codes ? u'`' + field.codes->name().toString() + u'`' : QString(),
                             tierName(field.tier));
        }
    }
    return page;
}

} // namespace rp3
