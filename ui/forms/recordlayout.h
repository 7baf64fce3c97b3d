// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/fields/fieldvalues.h"
#include "ui/words/dates.h"

#include <QList>
#include <QString>

namespace rp3 {

/// How the answer to a question is given, beyond what its type says.
enum class AskAs {
    Plain, ///< As its type is always asked.
    Story, ///< A text of several lines.
    Money, ///< Rupiah.
    Score, ///< From 1 to 5.
    Phone, ///< A telephone number.
    NationalId, ///< Of 16 digits.
    SharedFields, ///< Which fields of the case were told to somebody.
    Gbvims, ///< One type after the other, until the first yes.
    Provider, ///< A name that is typed; those of the directory are offered.
    Companion, ///< A colleague, with what speaks against her going along; of roles, those that accompany.
};

/// One question of a form: which field, and how it is asked. Everything else about it (type, code list, tier)
/// is in the record's field table. Its label is also how the answer is shown.
struct Question {
    int field; ///< `numberOf(&Session::kind)`
    const char *label; ///< Marked with QT_TRANSLATE_NOOP in the context "RecordForm".
    const char *help = nullptr; ///< One line, or nothing.
    AskAs as = AskAs::Plain;
    RecordKind among{}; ///< Of a reference: what it names.
    int day = 0; ///< Of a moment: the field with its day. Only the time of day is asked.
    Side side = Side::Behind; ///< Of a day: where it is expected. Most of what is asked has happened.

    /// The same for a day that was promised, falls due or ends something.
    [[nodiscard]] Question ahead() const { return on(Side::Ahead); }

    /// The same for a day that may be past or still to come.
    [[nodiscard]] Question onEitherSide() const { return on(Side::Either); }

private:
    [[nodiscard]] Question on(Side expected) const
    {
        auto changed = *this;
        changed.side = expected;
        return changed;
    }
};

template <Record R, typename T>
[[nodiscard]] Question ask(T R::*member, const char *label, const char *help = nullptr,
                           AskAs as = AskAs::Plain)
{
    return {numberOf(member), label, help, as};
}

/// Which record of this kind: a consent, a ride, a colleague.
template <Record Named, Record R, typename T>
[[nodiscard]] Question askWhich(T R::*member, const char *label, const char *help = nullptr)
{
    return {numberOf(member), label, help, AskAs::Plain, fields(Type<Named>()).kind};
}

/// Which colleague stands by her or goes with her.
template <Record R, typename T>
[[nodiscard]] Question askCompanion(T R::*member, const char *label, const char *help = nullptr)
{
    return {numberOf(member), label, help, AskAs::Companion, RecordKind::StaffMember};
}

/// At what time on the day of another question, which stands before it.
template <Record R>
[[nodiscard]] Question askTime(Instant R::*member, Day R::*day, const char *label, const char *help = nullptr)
{
    return {numberOf(member), label, help, AskAs::Plain, {}, numberOf(day)};
}

/// Some questions under a heading of their own; null: none.
struct FormSection {
    const char *heading;
    QList<Question> questions;
};

/// How one kind of record is asked for and shown: the only place where its questions are written. The form,
/// the cards of the case page and its timeline follow from it.
struct RecordLayout {
    RecordKind kind{};
    const char *title = nullptr; ///< Of all of them: "Safe trips".
    const char *add = nullptr; ///< On the button that makes one; null: there is one, made elsewhere.
    QList<FormSection> sections;
    int needed = 0; ///< The field without which it is not saved; 0: any answer will do.
    int today = 0; ///< Starts with today; 0: none does.
    int author = 0; ///< Gets whoever writes it; 0: none does.
    int moment = 0; ///< Gets the time of writing; 0: none does.
    int month = 0; ///< Gets the first day of this month; 0: none does.
    QList<int> hers =
        {}; ///< The questions that she is asked, and may decline. Others are for whoever writes.
    int parent = 0; ///< Names the record that it belongs to and is shown with; 0: it stands alone.
    RecordKind parentKind{};
    const char *teaches = nullptr; ///< Where there is none yet: what belongs here, and when.

    template <Record R>
    [[nodiscard]] static RecordLayout of(const char *title, const char *add, QList<FormSection> sections)
    {
        return {fields(Type<R>()).kind, title, add, std::move(sections)};
    }

    template <Record R, typename T> [[nodiscard]] RecordLayout needing(T R::*member) const
    {
        return with(&RecordLayout::needed, numberOf(member));
    }

    template <Record R> [[nodiscard]] RecordLayout startingToday(Day R::*member) const
    {
        return with(&RecordLayout::today, numberOf(member));
    }

    /// One sentence for who sees an empty card.
    [[nodiscard]] RecordLayout teaching(const char *marked) const
    {
        auto changed = *this;
        changed.teaches = marked;
        return changed;
    }

    template <Record R> [[nodiscard]] RecordLayout signedBy(RecordId R::*member) const
    {
        return with(&RecordLayout::author, numberOf(member));
    }

    template <Record R> [[nodiscard]] RecordLayout stampedAt(Instant R::*member) const
    {
        return with(&RecordLayout::moment, numberOf(member));
    }

    template <Record R> [[nodiscard]] RecordLayout inMonth(Day R::*member) const
    {
        return with(&RecordLayout::month, numberOf(member));
    }

    /// These questions are asked of her.
    template <Record R, typename... Ts> [[nodiscard]] RecordLayout askingHer(Ts R::*...members) const
    {
        auto changed = *this;
        changed.hers = {numberOf(members)...};
        return changed;
    }

    /// Every question is asked of her but these, which are for whoever writes.
    template <Record R, typename... Ts> [[nodiscard]] RecordLayout askingHerAllBut(Ts R::*...members) const
    {
        return askingHerAllButThese({numberOf(members)...});
    }

    template <Record Parent, Record R> [[nodiscard]] RecordLayout within(RecordId R::*member) const
    {
        auto changed = with(&RecordLayout::parent, numberOf(member));
        changed.parentKind = fields(Type<Parent>()).kind;
        return changed;
    }

    [[nodiscard]] QString titleWords() const;
    [[nodiscard]] QString addWords() const;

    /// A form that asks for these fields only, in this order, under one heading or none: a page that asks
    /// step by step takes its questions from here.
    [[nodiscard]] RecordLayout only(const QList<int> &fields, const char *heading = nullptr) const;

    /// What a form for a new one starts with.
    [[nodiscard]] FieldValues startingValues(Day today) const;

private:
    [[nodiscard]] RecordLayout with(int RecordLayout::*place, int field) const;
    [[nodiscard]] RecordLayout askingHerAllButThese(const QList<int> &fields) const;
};

/// Every layout, in the order of a case's concerns; then those of the post and of the room.
[[nodiscard]] const QList<RecordLayout> &recordLayouts();

/// The layout of `kind`; null for a kind that has no form.
[[nodiscard]] const RecordLayout *layoutOf(RecordKind kind);

/// What is decided when a complaint becomes a case. A case has no other form.
[[nodiscard]] const RecordLayout &caseDecision();

/// The words of a question, heading or title, which its layout marked with QT_TRANSLATE_NOOP; empty for null.
[[nodiscard]] QString formWords(const char *marked);

} // namespace rp3
