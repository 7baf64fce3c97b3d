// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/facts.h"

#include "domain/codes/codelists.h"
#include "domain/rules/declined.h"
#include "ui/forms/recordlayout.h"
#include "ui/forms/sharedfieldsbox.h"
#include "ui/kiosk/kioskquestions.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/answerwords.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Facts", text);
}

/// The questions that she did not want to answer and where no code says so.
QList<Fact> declinedFacts(RecordKind kind, const FieldValues &values)
{
    QList<Fact> facts;
    const auto *layout = layoutOf(kind);
    if (layout == nullptr)
        return facts;
    for (const auto &section : layout->sections) {
        for (const auto &question : section.questions) {
            if (!values.contains(question.field) && isDeclined(kind, values, question.field))
                facts.append({formWords(question.label), declinedWords(), false});
        }
    }
    return facts;
}

/// Collects what is known, and leaves out what is not.
class FactList final {
public:
    FactList &line(const char *label, const QString &words)
    {
        if (const auto clean = cleanLine(words); !clean.isEmpty())
            m_facts.append({tr(label), clean, false});
        return *this;
    }

    FactList &story(const char *label, const QString &words)
    {
        if (const auto clean = cleanStory(words); !clean.trimmed().isEmpty())
            m_facts.append({tr(label), clean, true});
        return *this;
    }

    FactList &code(const char *label, Code code, const CodeList &list)
    {
        return line(label, list.word(code, currentLanguage()));
    }

    FactList &codes(const char *label, const Codes &codes, const CodeList &list)
    {
        QStringList words;
        for (const auto code : codes)
            words.append(list.word(code, currentLanguage()));
        return line(label, words.join(u", "_s));
    }

    FactList &flag(const char *label, const Flag &flag) { return line(label, flagWords(flag)); }

    /// The questions of the kiosk that are about this kind of record, and those that she did not want to
    /// answer.
    template <Record R> FactList &asked(const R &record)
    {
        auto values = valuesOf(record, Tier::Coded);
        values.merge(valuesOf(record, Tier::Identity));
        values.merge(valuesOf(record, Tier::Story));
        for (const auto &question : kioskQuestions()) {
            const auto found = values.find(question.field);
            if (question.kind != fields(Type<R>()).kind || found == values.end())
                continue;
            if (const auto words = answerWords(fieldOf(question), found->second); !words.isEmpty())
                m_facts.append({labelWords(question), words, false});
        }
        m_facts += declinedFacts(fields(Type<R>()).kind, values);
        return *this;
    }

    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

private:
    QList<Fact> m_facts;
};

/// The names of the records that a field refers to.
QString namesOf(const QCborValue &value, RecordKind kind, const NameOf &nameOf)
{
    if (!nameOf)
        return {};
    const auto one = ValueTraits<RecordId>::fromCbor(value);
    QStringList names;
    for (const auto &record :
         one ? References{*one} : ValueTraits<References>::fromCbor(value).value_or(References()))
        names.append(nameOf(kind, record));
    names.removeAll(QString());
    return names.join(u", "_s);
}

/// The answer to one question about a record.
QString wordsOf(const RecordState &record, const Question &question, const NameOf &nameOf)
{
    const auto field = question.field;
    const auto value = record.values.find(field);
    if (value == record.values.end())
        return {};
    if (question.among != RecordKind())
        return namesOf(value->second, question.among, nameOf);
    if (question.as == AskAs::SharedFields)
        return sharedFieldWords(value->second.toString());
    if (question.day != 0)
        return timeOfDay(ValueTraits<Instant>::fromCbor(value->second).value_or(Instant()));
    if (record.kind == RecordKind::Incident && field == numberOf(&Incident::occurredOn)) {
        Incident incident; // Its day is only as exact as she knows it.
        applyValues(incident, record.values);
        return knownDay(incident.occurredOn, incident.datePrecision);
    }
    return answerWords(*describeField(record.kind, field), value->second);
}

} // namespace

QList<Fact> factsOf(const InboxItem &item)
{
    return factsOf(item.person) + factsOf(item.complaint) + factsOf(item.incident) + factsOf(item.reported);
}

QList<Fact> factsOf(const Person &person)
{
    return FactList()
        .line(QT_TRANSLATE_NOOP("Facts", "Name"), person.name)
        .line(QT_TRANSLATE_NOOP("Facts", "Wants to be called"), person.alias)
        .line(QT_TRANSLATE_NOOP("Facts", "Telephone"), person.phone)
        .line(QT_TRANSLATE_NOOP("Facts", "When a call is safe"), person.safeHours)
        .line(QT_TRANSLATE_NOOP("Facts", "Who may answer"), person.whoMayAnswer)
        .line(QT_TRANSLATE_NOOP("Facts", "Code word"), person.codeWord)
        .flag(QT_TRANSLATE_NOOP("Facts", "Do not contact"), person.doNotContact)
        .line(QT_TRANSLATE_NOOP("Facts", "Line or department"), person.factoryUnit)
        .code(QT_TRANSLATE_NOOP("Facts", "Age"), person.ageGroup, codes::ageGroup)
        .codes(QT_TRANSLATE_NOOP("Facts", "Disability"), person.disabilities, codes::disability)
        .code(QT_TRANSLATE_NOOP("Facts", "Pregnant or breastfeeding"), person.pregnancy, codes::pregnancy)
        .asked(person)
        .facts();
}

QList<Fact> factsOf(const Complaint &complaint)
{
    return FactList()
        .code(QT_TRANSLATE_NOOP("Facts", "Safe now"), complaint.safeNow, codes::triageAnswer)
        .code(QT_TRANSLATE_NOOP("Facts", "Hurt, or needs a doctor now"), complaint.hurtNow,
              codes::triageAnswer)
        .code(QT_TRANSLATE_NOOP("Facts", "Something sexual in the last three days"),
              complaint.sexualWithinThreeDays, codes::triageAnswer)
        .code(QT_TRANSLATE_NOOP("Facts", "Who reports"), complaint.reporterRole, codes::reporterRole)
        .code(QT_TRANSLATE_NOOP("Facts", "How she wants to be recorded"), complaint.anonymity,
              codes::anonymity)
        .codes(QT_TRANSLATE_NOOP("Facts", "What she wants"), complaint.wishes, codes::wish)
        .story(QT_TRANSLATE_NOOP("Facts", "Her words"), complaint.narrative)
        .story(QT_TRANSLATE_NOOP("Facts", "Summary"), complaint.officerSummary)
        .asked(complaint)
        .facts();
}

QList<Fact> factsOf(const Incident &incident)
{
    return FactList()
        .codes(QT_TRANSLATE_NOOP("Facts", "What happened"), incident.violenceForms, codes::violenceForm)
        .codes(QT_TRANSLATE_NOOP("Facts", "How"), incident.behaviours, codes::behaviour)
        .codes(QT_TRANSLATE_NOOP("Facts", "Rights at work"), incident.labourRights, codes::labourRight)
        .flag(QT_TRANSLATE_NOOP("Facts", "Work or pay was made to depend on it"), incident.benefitAtStake)
        .line(QT_TRANSLATE_NOOP("Facts", "When"), knownDay(incident.occurredOn, incident.datePrecision))
        .code(QT_TRANSLATE_NOOP("Facts", "Where"), incident.place, codes::place)
        .code(QT_TRANSLATE_NOOP("Facts", "At work"), incident.workSetting, codes::workSetting)
        .line(QT_TRANSLATE_NOOP("Facts", "The exact place"), incident.placeDetail)
        .code(QT_TRANSLATE_NOOP("Facts", "Happened before"), incident.repeated, codes::repeated)
        .story(QT_TRANSLATE_NOOP("Facts", "Witnesses"), incident.witnessNames)
        .story(QT_TRANSLATE_NOOP("Facts", "Account"), incident.account)
        .asked(incident)
        .facts();
}

QList<Fact> factsOf(const ReportedPerson &reported)
{
    return FactList()
        .line(QT_TRANSLATE_NOOP("Facts", "Reported person"), reported.name)
        .line(QT_TRANSLATE_NOOP("Facts", "Position"), reported.position)
        .code(QT_TRANSLATE_NOOP("Facts", "Who the person is to her"), reported.relation, codes::relation)
        .code(QT_TRANSLATE_NOOP("Facts", "Power at work"), reported.workPower, codes::workPower)
        .flag(QT_TRANSLATE_NOOP("Facts", "Still in contact"), reported.stillInContact)
        .asked(reported)
        .facts();
}

QList<Fact> factsOf(const RecordState &record, const NameOf &nameOf)
{
    const auto *layout = layoutOf(record.kind);
    return layout == nullptr ? QList<Fact>() : factsOf(record, *layout, nameOf);
}

QList<Fact> factsOf(const RecordState &record, const RecordLayout &layout, const NameOf &nameOf)
{
    QList<Fact> facts;
    for (const auto &section : layout.sections) {
        for (const auto &question : section.questions) {
            const auto words = wordsOf(record, question, nameOf);
            const bool isMoney = question.as == AskAs::Money && !words.isEmpty();
            if (!words.isEmpty())
                facts.append({formWords(question.label),
                              isMoney ? QCoreApplication::translate("Facts", "Rp %1").arg(words) : words,
                              question.as == AskAs::Story});
        }
    }
    return facts + declinedFacts(record.kind, record.values);
}

QWidget *factRow(const Fact &fact, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *label = new PlainLabel(TypeStep::Small, false, Role::InkQuiet, row);
    label->setText(fact.label);
    auto *words = new PlainLabel(TypeStep::Body, false, Role::Ink, row);
    words->setText(fact.words);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(QString(fact.label + u": "_s + fact.words));
    column->addWidget(label);
    column->addWidget(words);
    return row;
}

QWidget *factGrid(const QList<Fact> &facts, QWidget *parent)
{
    constexpr int columns = 3;
    auto *cells = new QWidget(parent);
    auto *grid = new QGridLayout(cells);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::large);
    int count = 0;
    for (const auto &fact : facts) {
        if (fact.isStory)
            continue;
        grid->addWidget(factRow(fact, cells), count / columns, count % columns, Qt::AlignTop);
        ++count;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (const auto &fact : facts) {
        if (fact.isStory)
            grid->addWidget(factRow(fact, cells), grid->rowCount(), 0, 1, columns);
    }
    return cells;
}

} // namespace rp3
