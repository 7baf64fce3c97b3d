// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/codedrecords.h"

#include "domain/records/records.h"
#include "journal/operations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return u"create"_s;
    case Operation::Set:
        return u"set"_s;
    case Operation::Amend:
        return u"amend"_s;
    case Operation::Void:
        return u"void"_s;
    case Operation::Key:
        return u"key"_s;
    case Operation::Attest:
    case Operation::Access:
    case Operation::Erase:
        break;
    }
    return QString::number(int(operation));
}

QString nameOf(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Whether a value could be what a machine made: a code, a label, an id; never a sentence.
bool isShort(const QCborValue &value)
{
    if (value.isString())
        return Code::parse(value.toString()) || Label::fromString(value.toString());
    if (value.isByteArray())
        return value.toByteArray().size() <= 32;
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QCborValue &v) { return isShort(v); });
    }
    return true;
}

bool mayLeave(const CodedRecord &record)
{
    if (record.operation == Operation::Key)
        return keyOperationFrom(record.fields).has_value();
    if (record.operation > Operation::Void)
        return false;
    const auto *description = describe(record.kind);
    if (description != nullptr && description->home == Home::Room)
        return false;
    return std::all_of(record.fields.begin(), record.fields.end(), [&](const auto &field) {
        const auto *known = describeField(record.kind, field.first);
        return (known == nullptr || known->tier == Tier::Coded) && isShort(field.second);
    });
}

QJsonValue jsonOf(const QCborValue &value, const FieldDescription *field)
{
    if (value.isInteger() && field != nullptr && field->type == ValueType::Day)
        return Day(std::int32_t(value.toInteger())).toDate().toString(Qt::ISODate);
    if (value.isByteArray())
        return QString::fromLatin1(value.toByteArray().toHex());
    if (value.isArray()) {
        QJsonArray array;
        const auto elements = value.toArray();
        for (const auto &element : elements)
            array.append(jsonOf(element, nullptr));
        return array;
    }
    return value.toJsonValue();
}

QJsonObject jsonOf(const CodedRecord &record)
{
    QJsonObject fields;
    for (const auto &[number, value] : record.fields) {
        const auto *field = record.operation == Operation::Key ? nullptr : describeField(record.kind, number);
        fields.insert(field == nullptr ? QString::number(number) : nameOf(field->name), jsonOf(value, field));
    }
    const auto *description = describe(record.kind);
    QJsonObject json{{u"op"_s, operationName(record.operation)}, {u"fields"_s, fields}};
    if (record.operation != Operation::Key)
        json.insert(u"kind"_s,
                    description == nullptr ? QString::number(int(record.kind)) : nameOf(description->name));
    if (!record.record.isNull())
        json.insert(u"record"_s, record.record.toHex());
    return json;
}

} // namespace

bool mayLeaveARoom(const CodedPart &part)
{
    return std::all_of(part.records.begin(), part.records.end(), mayLeave);
}

QByteArray recordsJson(const CodedPart &part)
{
    QJsonArray array;
    for (const auto &record : part.records)
        array.append(jsonOf(record));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<NumberedCase> numberedCases(const CodedPart &part)
{
    QList<NumberedCase> cases;
    for (const auto &record : part.records) {
        if (record.kind != RecordKind::Case || record.operation > Operation::Amend)
            continue;
        Case fields;
        applyValues(fields, record.fields);
        if (!fields.number.isEmpty())
            cases.append({fields.number, record.record});
    }
    return cases;
}

} // namespace rp3::gateway
