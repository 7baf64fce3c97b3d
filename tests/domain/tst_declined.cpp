// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/declined.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr int pay = numberOf(&WorkBaseline::monthlyPay);
constexpr int shift = numberOf(&WorkBaseline::shift);
constexpr int line = numberOf(&WorkBaseline::line);

/// A form in which she did not want to answer these.
FieldValues declining(const FieldNumbers &fields)
{
    return {{declinedField, ValueTraits<FieldNumbers>::toCbor(fields)}};
}

FieldNumbers declinedIn(const FieldValues &values)
{
    WorkBaseline baseline;
    applyValues(baseline, values);
    return baseline.declined;
}

} // namespace

class TestDeclined final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatStandsInTheListIsDeclined()
    {
        const auto values = declining({pay});
        QVERIFY(isDeclined(RecordKind::WorkBaseline, values, pay));
        QVERIFY(!isDeclined(RecordKind::WorkBaseline, values, shift));
        QVERIFY(!isDeclined(RecordKind::WorkBaseline, {}, pay));
    }

    void aCodeSaysItToo()
    {
        const FieldValues one{{numberOf(&Incident::place), u"menolak"_s}};
        QVERIFY(isDeclined(RecordKind::Incident, one, numberOf(&Incident::place)));
        const FieldValues several{{numberOf(&Incident::behaviours), QCborArray{u"menolak"_s}}};
        QVERIFY(isDeclined(RecordKind::Incident, several, numberOf(&Incident::behaviours)));
        const FieldValues unknown{{numberOf(&Incident::place), u"tidak_tahu"_s}};
        QVERIFY(!isDeclined(RecordKind::Incident, unknown, numberOf(&Incident::place)));
        // That nobody knows it is another thing; neither is an answer.
        QVERIFY(isNoAnswer(Code(u"tidak_tahu")) && isNoAnswer(Code(u"menolak")));
        QVERIFY(!isNoAnswer(Code(u"lainnya")) && !isNoAnswer({}));
        // In her words it is a word.
        const FieldValues words{{numberOf(&Incident::account), u"menolak"_s}};
        QVERIFY(!isDeclined(RecordKind::Incident, words, numberOf(&Incident::account)));
    }

    void anAnswerCountsMoreThanTheList()
    {
        auto values = declining({shift});
        values[shift] = u"malam"_s;
        QVERIFY(!isDeclined(RecordKind::WorkBaseline, values, shift));
        values[shift] = nullptr; // Emptied again.
        QVERIFY(isDeclined(RecordKind::WorkBaseline, values, shift));
    }

    void aListThatIsNoneDeclinesNothing()
    {
        for (const auto &value : {QCborValue(shift), QCborValue(QCborArray{u"6"_s}), QCborValue(nullptr)})
            QVERIFY(!isDeclined(RecordKind::WorkBaseline, {{declinedField, value}}, shift));
    }

    void someListsHaveACodeForIt()
    {
        QVERIFY(hasDeclinedCode(*describeField(RecordKind::Incident, numberOf(&Incident::place))));
        QVERIFY(!hasDeclinedCode(*describeField(RecordKind::Complaint, numberOf(&Complaint::safeNow))));
        QVERIFY(!hasDeclinedCode(*describeField(RecordKind::Incident, numberOf(&Incident::account))));
    }

    void theListsThatHaveItHaveOneWordForIt()
    {
        int lists = 0;
        for (const auto &record : recordDescriptions()) {
            for (const auto &field : record.fields) {
                if (!hasDeclinedCode(field))
                    continue;
                ++lists;
                QCOMPARE(field.codes->word(declinedCode, Language::English), u"Declined"_s);
                QCOMPARE(field.codes->word(declinedCode, Language::Indonesian), u"Menolak menjawab"_s);
            }
        }
        QVERIFY(lists > 10);
        // Who did not want to carry her receipt has answered.
        QVERIFY(!hasDeclinedCode(*describeField(RecordKind::Complaint, numberOf(&Complaint::receipt))));
    }

    void aRefusalIsWhatItsListSays()
    {
        const auto refused = [](RecordKind kind, int field) {
            return declinedAnswer(*describeField(kind, field));
        };
        QCOMPARE(refused(RecordKind::Incident, numberOf(&Incident::place)), QCborValue(u"menolak"_s));
        QCOMPARE(refused(RecordKind::Incident, numberOf(&Incident::behaviours)),
                 QCborValue(QCborArray{u"menolak"_s}));
        QVERIFY(refused(RecordKind::WorkBaseline, pay).isUndefined());
    }

    void whatTwoFormsHearIsOneRecord()
    {
        auto answers = declining({pay});
        answers[line] = u"jahit"_s;
        auto more = declining({shift});
        more[line] = u"potong"_s;
        addAnswers(answers, more);
        QCOMPARE(declinedIn(answers), (FieldNumbers{pay, shift}));
        QCOMPARE(answers.at(line).toString(), u"jahit"_s);
        FieldValues nothing;
        addAnswers(nothing, {});
        QVERIFY(nothing.empty());
    }

    void aFormLeavesWhatItDoesNotAsk()
    {
        // It asks for shift and line; of the pay, and of a question of a newer version, it knows nothing.
        FieldValues after{{shift, nullptr}, {line, nullptr}, {declinedField, nullptr}};
        keepDeclined(declining({pay, shift, 900}), after);
        QCOMPARE(declinedIn(after), (FieldNumbers{pay, 900})); // That of the shift was taken back.
        FieldValues silent{{shift, nullptr}};
        keepDeclined(declining({pay}), silent); // A form that lets nobody decline changes nothing of it.
        QVERIFY(!silent.contains(declinedField));
    }
};

QTEST_GUILESS_MAIN(TestDeclined)
#include "tst_declined.moc"
