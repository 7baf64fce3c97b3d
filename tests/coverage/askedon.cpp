// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/askedon.h"

#include "tests/coverage/askedelsewhere.h"
#include "ui/forms/layouts/intakelayouts.h"
#include "ui/forms/recordlayout.h"
#include "ui/kiosk/kioskquestions.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// A form and what it is called here.
struct Form {
    QString name;
    RecordLayout layout;
};

QList<Form> intakeForms()
{
    const auto &intake = intakeLayouts();
    return {
        {u"Taking in: before she tells"_s, intake.keeping},
        {u"Taking in: search"_s, intake.search},
        {u"Taking in: who came"_s, intake.arrival},
        {u"Taking in: contact"_s, intake.contact},
        {u"Taking in: about her"_s, intake.aboutHer},
        {u"Taking in: reporter"_s, intake.reporter},
        {u"Taking in: story"_s, intake.story},
        {u"Taking in: incident"_s, intake.incident},
        {u"Taking in: reported"_s, intake.reported},
        {u"Taking in: wishes"_s, intake.wishes},
        {u"Taking in: risk"_s, intake.risk},
        {u"Taking in: decision"_s, intake.decision},
        {u"Taking in: hand over"_s, intake.handOver},
    };
}

const QList<Form> &everyForm()
{
    static const auto all = [] {
        QList<Form> forms;
        for (const auto &layout : recordLayouts())
            forms.append({QString::fromLatin1(layout.title), layout});
        forms.append({u"A filing: decision"_s, caseDecision()});
        return forms + intakeForms();
    }();
    return all;
}

} // namespace

QStringList pagesAsking(RecordKind kind, int field)
{
    QStringList pages;
    for (const auto &form : everyForm()) {
        for (const auto &section : form.layout.sections) {
            const bool asks = form.layout.kind == kind
                && std::ranges::find(section.questions, field, &Question::field) != section.questions.end();
            if (asks)
                pages.append(section.heading == nullptr
                                 ? form.name
                                 : u"%1, %2"_s.arg(form.name, QString::fromLatin1(section.heading)));
        }
    }
    for (const auto &question : kioskQuestions()) {
        if (question.kind == kind && question.field == field)
            pages.append(u"Filing screen"_s);
    }
    pages.removeDuplicates();
    return pages;
}

QString filledInAs(RecordKind kind, const FieldDescription &field)
{
    if (field.type == ValueType::Label || field.type == ValueType::Key)
        return u"made by the program"_s;
    if (field.type == ValueType::FieldNumbers)
        return u"ticked beside each question to her"_s;
    const auto *layout = layoutOf(kind);
    if (layout == nullptr)
        return {};
    if (field.number == layout->author)
        return u"whoever writes it"_s;
    if (field.number == layout->moment)
        return u"when it is written"_s;
    if (field.number == layout->month)
        return u"the month it is written"_s;
    return field.number == layout->parent ? u"what it belongs to"_s : QString();
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

QString nameOf(RecordKind kind, int field)
{
    return latin1(describe(kind)->name) + u'.' + latin1(describeField(kind, field)->name);
}

QString wayIn(RecordKind kind, const FieldDescription &field)
{
    auto ways = pagesAsking(kind, field.number);
    if (const auto filled = filledInAs(kind, field); !filled.isEmpty())
        ways.append(filled);
    if (const auto *elsewhere = askedElsewhere(kind, field.number)) {
        const auto how = QString::fromLatin1(elsewhere->how);
        ways.append(elsewhere->test == nullptr ? how
                                               : u"%1 `%2`"_s.arg(how, QString::fromLatin1(elsewhere->test)));
    }
    return ways.join(u"; "_s);
}

QStringList fieldsWith(const CodeList &list)
{
    QStringList names;
    for (const auto &record : recordDescriptions()) {
        for (const auto &field : record.fields) {
            if (field.codes == &list)
                names.append(nameOf(record.kind, field.number));
        }
    }
    return names;
}

} // namespace rp3
