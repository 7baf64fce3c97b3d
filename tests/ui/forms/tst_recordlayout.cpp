// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "tests/ui/strict.h"
#include "ui/forms/recordlayout.h"
#include "ui/words/languageswitch.h"

#include <QSet>

#include <set>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// What nobody types: the program knows it, or another page asks for it.
bool isTyped(ValueType type)
{
    return type != ValueType::Reference && type != ValueType::References && type != ValueType::Instant
        && type != ValueType::Label && type != ValueType::Key;
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

/// Fields that are typed and have no question, with the reason.
std::set<std::pair<RecordKind, int>> askedElsewhere()
{
    return {
        {RecordKind::Service, numberOf(&Service::sharedFields)}, // Written by the referral itself.
        {RecordKind::EvidenceItem, numberOf(&EvidenceItem::fileName)}, // Read from the file,
        {RecordKind::EvidenceItem, numberOf(&EvidenceItem::sha256)}, // as are these.
        {RecordKind::EvidenceItem, numberOf(&EvidenceItem::size)},
        {RecordKind::EvidenceItem, numberOf(&EvidenceItem::mediaType)},
        {RecordKind::Consent, numberOf(&Consent::textVersion)}, // Which wording the program showed.
    };
}

} // namespace

class TestRecordLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyKindOfACaseHasALayout()
    {
        for (const auto &record : recordDescriptions()) {
            // A case is made by taking a filing in; conflicts are noted by the door.
            const bool hasOwnPage = record.kind == RecordKind::Case || record.kind == RecordKind::Conflict;
            QCOMPARE(layoutOf(record.kind) != nullptr, record.home == Home::Case && !hasOwnPage);
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
                const bool isElsewhere = askedElsewhere().contains({layout.kind, field.number});
                QVERIFY2(asked.contains(field.number) == (isTyped(field.type) && !isElsewhere),
                         qPrintable(u"%1 of kind %2"_s.arg(name).arg(int(layout.kind))));
            }
        }
    }

    void whatTheProgramFillsInIsOfItsType()
    {
        for (const auto &layout : recordLayouts()) {
            const auto typeOf = [&](int field) { return describeField(layout.kind, field)->type; };
            QVERIFY(fieldsOf(layout).contains(layout.needed));
            QVERIFY(layout.today == 0 || typeOf(layout.today) == ValueType::Day);
            QVERIFY(layout.author == 0 || typeOf(layout.author) == ValueType::Reference);
            QVERIFY(layout.moment == 0 || typeOf(layout.moment) == ValueType::Instant);
            QVERIFY(layout.parent == 0 || layoutOf(layout.parentKind) != nullptr);
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
