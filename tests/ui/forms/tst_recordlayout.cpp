// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "tests/coverage/askedelsewhere.h"
#include "tests/ui/strict.h"
#include "ui/forms/recordlayout.h"
#include "ui/words/languageswitch.h"

#include <QRegularExpression>
#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// What nobody types: the program makes it, or it is ticked beside the questions.
bool isTyped(ValueType type)
{
    return type != ValueType::Label && type != ValueType::Key && type != ValueType::FieldNumbers;
}

/// Who and when, where the program knows it by itself.
bool isFilledIn(const RecordLayout &layout, int field)
{
    return field == layout.author || field == layout.moment || field == layout.parent;
}

QSet<int> fieldsOf(const RecordLayout &layout)
{
    QSet<int> asked;
    for (const auto &section : layout.sections) {
        for (const auto &question : section.questions)
            asked.insert(question.field);
    }
    return asked;
}

} // namespace

class TestRecordLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyKindHasALayout()
    {
        for (const auto &record : recordDescriptions()) {
            // Conflicts and links are noted by the door.
            const bool isMade = record.kind == RecordKind::Conflict || record.kind == RecordKind::PersonLink;
            QCOMPARE(layoutOf(record.kind) != nullptr, !isMade);
        }
        QVERIFY(layoutOf(RecordKind(250)) == nullptr);
    }

    void everyFieldThatIsTypedIsAskedOnce()
    {
        for (const auto &layout : recordLayouts()) {
            int questions = 0;
            for (const auto &section : layout.sections)
                questions += int(section.questions.size());
            const auto asked = fieldsOf(layout);
            QCOMPARE(asked.size(), questions);
            for (const auto &field : describe(layout.kind)->fields) {
                const auto name = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
                const bool isElsewhere = askedElsewhere(layout.kind, field.number) != nullptr;
                const auto where = u"%1 of kind %2"_s.arg(name).arg(int(layout.kind));
                if (isFilledIn(layout, field.number))
                    continue; // May be asked too: whoever writes later knows it better than the clock.
                QVERIFY2(asked.contains(field.number) == (isTyped(field.type) && !isElsewhere),
                         qPrintable(where));
            }
        }
    }

    void whatTheProgramFillsInIsOfItsType()
    {
        for (const auto &layout : recordLayouts()) {
            const auto typeOf = [&](int field) { return describeField(layout.kind, field)->type; };
            QVERIFY(layout.needed == 0 || fieldsOf(layout).contains(layout.needed));
            QVERIFY(layout.today == 0 || typeOf(layout.today) == ValueType::Day);
            QVERIFY(layout.month == 0 || typeOf(layout.month) == ValueType::Day);
            QVERIFY(layout.author == 0 || typeOf(layout.author) == ValueType::Reference);
            QVERIFY(layout.moment == 0 || typeOf(layout.moment) == ValueType::Instant);
            QVERIFY(layout.parent == 0 || layoutOf(layout.parentKind) != nullptr);
        }
    }

    void aReferenceSaysAmongWhatAndATimeOnWhichDay()
    {
        for (const auto &layout : recordLayouts()) {
            QSet<int> before;
            for (const auto &section : layout.sections) {
                for (const auto &question : section.questions) {
                    const auto type = describeField(layout.kind, question.field)->type;
                    const bool isReference = type == ValueType::Reference || type == ValueType::References;
                    QCOMPARE(question.among != RecordKind(), isReference);
                    QCOMPARE(question.day != 0, type == ValueType::Instant);
                    // Its day is asked first.
                    QVERIFY(question.day == 0 || before.contains(question.day));
                    before.insert(question.field);
                }
            }
        }
    }

    void whatIsAskedOfHerCanBeKeptAsDeclined()
    {
        for (const auto &layout : recordLayouts()) {
            QCOMPARE(layout.hers.isEmpty(), describeField(layout.kind, declinedField) == nullptr);
            const auto asked = fieldsOf(layout);
            for (const int field : layout.hers)
                QVERIFY(asked.contains(field));
        }
    }

    void whoWritesAnswersForHerselfAndSheForHerself()
    {
        const auto &incident = *layoutOf(RecordKind::Incident);
        QVERIFY(incident.hers.contains(numberOf(&Incident::occurredOn)));
        QVERIFY(!incident.hers.contains(numberOf(&Incident::kdrtForms))); // What it is by law.
        const auto &assessment = *layoutOf(RecordKind::RiskAssessment);
        QCOMPARE(assessment.hers, QList{numberOf(&RiskAssessment::selfRatedFear)});
        for (const auto kind : {RecordKind::Trip, RecordKind::Service, RecordKind::Task,
                                RecordKind::CustodyEvent, RecordKind::DirectoryEntry})
            QVERIFY(layoutOf(kind)->hers.isEmpty());
        QCOMPARE(incident.only({numberOf(&Incident::place)}).hers, incident.hers);
    }

    void whatIsPromisedOrFallsDueLiesAheadAndWhatHappenedBehind()
    {
        static const QRegularExpression ahead(
            u"(next|next_review|due|review|expires|aftercare)_on$|_until$"_s);
        static const QRegularExpression either(u"^(planned_on|contract_ends_on|agreement_from)$"_s);
        for (const auto &layout : recordLayouts() + QList{caseDecision()}) {
            for (const auto &section : layout.sections) {
                for (const auto &question : section.questions) {
                    const auto &field = *describeField(layout.kind, question.field);
                    const auto name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
                    if (field.type != ValueType::Day || name.contains(either))
                        continue;
                    const auto expected = name.contains(ahead) ? Side::Ahead : Side::Behind;
                    QVERIFY2(question.side == expected, qPrintable(name));
                }
            }
        }
        QCOMPARE(layoutOf(RecordKind::Trip)->only({numberOf(&Trip::plannedOn)}).sections[0].questions[0].side,
                 Side::Either);
        QCOMPARE(caseDecision().only({numberOf(&Case::nextOn)}).sections[0].questions[0].side, Side::Ahead);
    }

    void everyConcernOfACaseSaysWhatBelongsThere()
    {
        for (const auto &layout : recordLayouts()) {
            const bool isOfACase = describe(layout.kind)->home == Home::Case;
            const bool isAlone = layout.parent == 0 && layout.add != nullptr;
            QVERIFY2((layout.teaches != nullptr) == (isOfACase && isAlone),
                     describe(layout.kind)->name.data());
        }
    }

    void aNewOneStartsWithToday()
    {
        const auto &layout = *layoutOf(RecordKind::RiskAssessment);
        const auto values = layout.startingValues(Day(20'514));
        QCOMPARE(values.size(), 1U);
        QCOMPARE(values.at(numberOf(&RiskAssessment::assessedOn)).toInteger(), 20'514);
        QVERIFY(layoutOf(RecordKind::Trip)->startingValues(Day(20'514)).empty());
    }

    void everyWordIsThereInBothLanguages()
    {
        LanguageSwitch language(Language::Indonesian);
        for (const auto &layout : recordLayouts()) {
            QList<const char *> marked{layout.title, layout.add};
            for (const auto &section : layout.sections) {
                marked.append(section.heading);
                for (const auto &question : section.questions)
                    marked += {question.label, question.help};
            }
            marked.append(layout.teaches);
            for (const auto *words : std::as_const(marked)) {
                if (words == nullptr)
                    continue;
                // Some are the same in both: Status, Shift.
                QVERIFY2(!formWords(words).isEmpty(), words);
                QVERIFY2(formWords(words) != QString::fromLatin1(words) || qstrlen(words) < 9, words);
            }
        }
        QVERIFY(formWords(nullptr).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordLayout)
#include "tst_recordlayout.moc"
