// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/field.h"

namespace rp3 {

/// Names a record type in an overload: `fields(Type<Session>())`.
template <typename Record> struct Type {
};

/// Which dossiers a kind of record lives in.
enum class Home : std::uint8_t {
    Case, ///< The dossier of a case or of an unscreened filing.
    Post, ///< The post's own dossier; leaves the room.
    Room, ///< The room's dossier; never leaves. The only home of keys.
};

/// Whether a record may be changed after the act that made it.
enum class History : std::uint8_t {
    Editable, ///< `set` changes fields; the journal keeps what stood there.
    AppendOnly, ///< A legal document: only `amend` or `void`, with a reason.
};

/// The kinds of record, by their number in the journal. A number is never given twice.
enum class RecordKind : std::uint8_t {
    Complaint = 1,
    Case = 2,
    Person = 3,
    ReportedPerson = 4,
    Incident = 5,
    Consent = 6,
    Session = 7,
    StaffMember = 8,
    Post = 9,
    Conflict = 10,
    RiskAssessment = 11,
    NeedsAssessment = 12,
    SafetyPlanItem = 13,
    Goal = 14,
    Service = 15,
    EvidenceItem = 16,
    CustodyEvent = 17,
    Trip = 18,
    LegalStep = 19,
    LabourStep = 20,
    Loss = 21,
    FollowUp = 22,
    WorkBaseline = 23,
    Closure = 24,
    DataRequest = 25,
    Appointment = 26,
    Task = 27,
    OutreachEvent = 28,
    Visit = 29,
    TripBudget = 30,
    Feedback = 31,
    DirectoryEntry = 32,
    StaffTraining = 33,
    PersonLink = 34,
    Supervision = 35,
    Breach = 36,
};

/// The field of every record that asks her something: the numbers of the questions that she did not want to
/// answer. It is the last, so that what is added later comes before it.
inline constexpr int declinedField = 1'000;

/// The description of one kind of record: everything that storage, wire, exports, forms and tests need to
/// know.
template <typename Record, typename... Ts> struct FieldTable {
    RecordKind kind;
    std::string_view name;
    Home home;
    History history;
    std::tuple<Field<Record, Ts>...> fields;
};

/// Collects a record's fields. Does not compile if numbers do not ascend, a name stands twice, a public key
/// stands outside the room's dossier, or what she did not want to say elsewhere than in `declinedField`,
/// which never leaves the room.
template <typename Record, typename... Ts>
[[nodiscard]] consteval FieldTable<Record, Ts...>
fieldTable(RecordKind kind, std::string_view name, Home home, History history, Field<Record, Ts>... fields)
{
    int last = 0;
    const auto check = [&](int number, ValueType type, Tier tier) {
        if (number <= last)
            throw "field numbers ascend from 1";
        if (type == ValueType::Key && home != Home::Room)
            throw "keys live in the room's dossier only";
        const bool isDeclined = type == ValueType::FieldNumbers;
        if (isDeclined != (number == declinedField) || (isDeclined && tier != Tier::Story))
            throw "what she did not want to say is Story, and stands in `declinedField`";
        last = number;
    };
    (check(fields.number, fields.type, fields.tier), ...);
    const auto occurrences = [&](std::string_view wanted) { return ((fields.name == wanted ? 1 : 0) + ...); };
    if (((occurrences(fields.name) != 1) || ...))
        throw "a field name stands twice";
    return {kind, name, home, history, {fields...}};
}

/// A record: a plain struct with a field table found by its type.
template <typename T>
concept Record = requires
{
    fields(Type<T>());
};

/// Calls `visit(field)` for each field of `R`, in table order.
template <Record R, typename Visitor> constexpr void forEachField(Visitor &&visit)
{
    constexpr auto table = fields(Type<R>());
    std::apply([&](const auto &...field) { (visit(field), ...); }, table.fields);
}

/// The number of the field that `member` is, for code that looks at one field of a change.
template <Record R, typename T> [[nodiscard]] constexpr int numberOf(T R::*member)
{
    int number = 0;
    forEachField<R>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), T R::*>) {
            if (field.member == member)
                number = field.number;
        }
    });
    return number;
}

} // namespace rp3
