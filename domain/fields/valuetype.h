// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/label.h"
#include "domain/base/time.h"
#include "domain/codes/codes.h"

#include <QCborArray>
#include <QCborValue>
#include <QList>
#include <QString>

#include <optional>
#include <set>

namespace rp3 {

/// What a field of a record can hold. Every one of them can also be absent: every question may be skipped.
enum class ValueType : std::uint8_t {
    Flag, ///< yes or no
    Count, ///< a whole number
    Code, ///< one code of a list
    Codes, ///< several codes of a list
    Day, ///< a calendar day
    Label, ///< a short name made by a machine
    Reference, ///< another record of the same dossier
    References, ///< several of them
    Key, ///< a public key, in the room's own dossier only
    Instant, ///< an exact time: never Coded
    Text, ///< what somebody typed: never Coded
    FieldNumbers, ///< fields of the same record: what she did not want to say
};

using Flag = std::optional<bool>;
using Count = std::optional<std::int64_t>;
using References = QList<RecordId>;
using FieldNumbers = std::set<int>;

/// An Ed25519 or X25519 public key, as a field of a staff member.
using PublicKey = Id<struct PublicKeyTag, 32>;

/// How a C++ type is kept as a value: its `ValueType`, and the way to CBOR and back.
///
/// `toCbor` gives an undefined value for "absent"; `fromCbor` gives nothing for a value of another type, so
/// that a malformed or newer value is never mistaken for an answer.
template <typename T> struct ValueTraits;

template <> struct ValueTraits<Flag> {
    static constexpr auto type = ValueType::Flag;

    static QCborValue toCbor(const Flag &v) { return v ? QCborValue(*v) : QCborValue(); }

    static std::optional<Flag> fromCbor(const QCborValue &v)
    {
        // `std::optional(Flag)` would deduce a copy, and "no value" would read as "absent".
        return v.isBool() ? std::optional<Flag>(v.toBool()) : std::nullopt;
    }
};

template <> struct ValueTraits<Count> {
    static constexpr auto type = ValueType::Count;

    static QCborValue toCbor(const Count &v) { return v ? QCborValue(qint64(*v)) : QCborValue(); }

    static std::optional<Count> fromCbor(const QCborValue &v)
    {
        return v.isInteger() ? std::optional<Count>(v.toInteger()) : std::nullopt;
    }
};

template <> struct ValueTraits<QString> {
    static constexpr auto type = ValueType::Text;

    /// In one spelling (NFC), however the keyboard or the clipboard composed it: this is the one way in.
    static QCborValue toCbor(const QString &v)
    {
        return v.isEmpty() ? QCborValue() : QCborValue(v.normalized(QString::NormalizationForm_C));
    }

    static std::optional<QString> fromCbor(const QCborValue &v)
    {
        return v.isString() ? std::optional(v.toString()) : std::nullopt;
    }
};

template <> struct ValueTraits<Code> {
    static constexpr auto type = ValueType::Code;

    static QCborValue toCbor(const Code &v) { return v.isEmpty() ? QCborValue() : QCborValue(v.toString()); }

    static std::optional<Code> fromCbor(const QCborValue &v)
    {
        return v.isString() ? Code::parse(v.toString()) : std::nullopt;
    }
};

template <> struct ValueTraits<Codes> {
    static constexpr auto type = ValueType::Codes;

    static QCborValue toCbor(const Codes &v);
    static std::optional<Codes> fromCbor(const QCborValue &v);
};

template <> struct ValueTraits<Label> {
    static constexpr auto type = ValueType::Label;

    static QCborValue toCbor(const Label &v) { return v.isEmpty() ? QCborValue() : QCborValue(v.toString()); }

    static std::optional<Label> fromCbor(const QCborValue &v)
    {
        return v.isString() ? Label::fromString(v.toString()) : std::nullopt;
    }
};

template <> struct ValueTraits<Day> {
    static constexpr auto type = ValueType::Day;

    static QCborValue toCbor(Day v) { return v.isNull() ? QCborValue() : QCborValue(v.daysSinceEpoch()); }

    static std::optional<Day> fromCbor(const QCborValue &v);
};

template <> struct ValueTraits<Instant> {
    static constexpr auto type = ValueType::Instant;

    static QCborValue toCbor(Instant v)
    {
        return v.isNull() ? QCborValue() : QCborValue(qint64(v.msecsSinceEpoch()));
    }

    static std::optional<Instant> fromCbor(const QCborValue &v)
    {
        return v.isInteger() ? std::optional(Instant(v.toInteger())) : std::nullopt;
    }
};

template <typename Tag, std::size_t Size> struct ValueTraits<Id<Tag, Size>> {
    static constexpr auto type = Size == 32 ? ValueType::Key : ValueType::Reference;

    static QCborValue toCbor(const Id<Tag, Size> &v)
    {
        return v.isNull() ? QCborValue() : QCborValue(v.toByteArray());
    }

    static std::optional<Id<Tag, Size>> fromCbor(const QCborValue &v)
    {
        return v.isByteArray() ? Id<Tag, Size>::fromBytes(v.toByteArray()) : std::nullopt;
    }
};

template <> struct ValueTraits<References> {
    static constexpr auto type = ValueType::References;

    static QCborValue toCbor(const References &v);
    static std::optional<References> fromCbor(const QCborValue &v);
};

template <> struct ValueTraits<FieldNumbers> {
    static constexpr auto type = ValueType::FieldNumbers;

    static QCborValue toCbor(const FieldNumbers &v);
    static std::optional<FieldNumbers> fromCbor(const QCborValue &v);
};

/// True for what must never be Coded: it could carry her words, or the minute she came.
[[nodiscard]] constexpr bool isTooTelling(ValueType type)
{
    return type == ValueType::Text || type == ValueType::Instant;
}

} // namespace rp3
