// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskquestions.h"

#include "ui/words/answerwords.h"

#include <QCoreApplication>

#include <array>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "rp3::KioskQuestion";

template <Record R, typename T>
constexpr KioskQuestion ask(T R::*member, const char *question, const char *label)
{
    return {fields(Type<R>()).kind, numberOf(member), question, label};
}

QCborValue valueOf(const FieldDescription &field, const KioskAnswer &answer)
{
    if (field.type == ValueType::Text)
        return ValueTraits<QString>::toCbor(answer.text);
    if (field.type == ValueType::Codes)
        return ValueTraits<Codes>::toCbor(answer.codes);
    return ValueTraits<Code>::toCbor(answer.codes.isEmpty() ? Code() : *answer.codes.begin());
}

} // namespace

std::span<const KioskQuestion> kioskQuestions()
{
    static constexpr std::array questions{
        ask(&Complaint::reachableToday,
            QT_TRANSLATE_NOOP("rp3::KioskQuestion", "Can that person reach you today?"),
            QT_TRANSLATE_NOOP("rp3::KioskQuestion", "The person can reach her today")),
    };
    return questions;
}

QString questionWords(const KioskQuestion &question)
{
    return QCoreApplication::translate(context, question.question);
}

QString labelWords(const KioskQuestion &question)
{
    return QCoreApplication::translate(context, question.label);
}

const FieldDescription &fieldOf(const KioskQuestion &question)
{
    const auto *field = describeField(question.kind, question.field);
    Q_ASSERT(field != nullptr);
    return *field;
}

void applyAnswers(const AskedAnswers &answers, FiledComplaint &filed)
{
    for (const auto &[place, answer] : answers) {
        const auto &question = kioskQuestions()[std::size_t(place)];
        const FieldValues values{{question.field, valueOf(fieldOf(question), answer)}};
        if (values.begin()->second.isUndefined())
            continue;
        const auto applyTo = [&]<Record R>(R &record) {
            if (fields(Type<R>()).kind == question.kind)
                applyValues(record, values);
        };
        applyTo(filed.complaint);
        applyTo(filed.person);
        applyTo(filed.incident);
        applyTo(filed.reported);
    }
}

QString answerWords(const KioskQuestion &question, const KioskAnswer &answer)
{
    return answerWords(fieldOf(question), valueOf(fieldOf(question), answer));
}

QList<Code> choicesOf(const KioskQuestion &question)
{
    QList<Code> choices;
    const auto *codes = fieldOf(question).codes;
    if (codes == nullptr)
        return choices;
    for (const auto &item : codes->offered()) {
        if (item.code != Code(u"tidak_tahu") && item.code != Code(u"menolak"))
            choices.append(item.code);
    }
    return choices;
}

} // namespace rp3
