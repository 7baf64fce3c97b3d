// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/recordlayout.h"

#include "ui/forms/layouts/layouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rp3 {

QString formWords(const char *marked)
{
    return marked == nullptr ? QString() : QCoreApplication::translate("RecordForm", marked);
}

QString RecordLayout::titleWords() const
{
    return formWords(title);
}

QString RecordLayout::addWords() const
{
    return formWords(add);
}

FieldValues RecordLayout::startingValues(Day day) const
{
    return today == 0 ? FieldValues() : FieldValues{{today, ValueTraits<Day>::toCbor(day)}};
}

RecordLayout RecordLayout::only(const QList<int> &fields, const char *heading) const
{
    FormSection part{heading, {}};
    for (const auto field : fields) {
        for (const auto &section : sections) {
            const auto found = std::ranges::find(section.questions, field, &Question::field);
            if (found != section.questions.end())
                part.questions.append(*found);
        }
    }
    Q_ASSERT(part.questions.size() == fields.size());
    auto changed = *this;
    changed.sections = {part};
    return changed;
}

RecordLayout RecordLayout::with(int RecordLayout::*place, int field) const
{
    auto changed = *this;
    changed.*place = field;
    return changed;
}

RecordLayout RecordLayout::askingHerAllButThese(const QList<int> &fields) const
{
    auto changed = *this;
    changed.hers.clear();
    for (const auto &section : sections) {
        for (const auto &question : section.questions) {
            if (!fields.contains(question.field))
                changed.hers.append(question.field);
        }
    }
    return changed;
}

const QList<RecordLayout> &recordLayouts()
{
    static const auto all = peopleLayouts() + safetyLayouts() + planLayouts() + servicesLayouts()
        + evidenceLayouts() + lawLayouts() + endingLayouts() + postLayouts() + roomLayouts();
    return all;
}

const RecordLayout *layoutOf(RecordKind kind)
{
    const auto &all = recordLayouts();
    const auto found = std::ranges::find(all, kind, &RecordLayout::kind);
    return found == all.end() ? nullptr : &*found;
}

} // namespace rp3
