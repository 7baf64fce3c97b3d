// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/kiosk/publishedroom.h"
#include "tests/ui/strict.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskflow.h"

#include <QSet>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;
using Step = KioskStep;

namespace {

const Code tell(u"tell");

QList<Step> telling(const KioskAnswers &answers, const PublishedKeys &keys = aPublishedRoom())
{
    return stepsBehind(tell, answers, keys);
}

} // namespace

class TestKioskFlow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyQuestionCanBeSkipped()
    {
        const KioskAnswers nothing;
        const auto keys = aPublishedRoom();
        KioskFlow flow;
        flow.openDoor(tell, nothing, keys);
        QSet<Step> seen;
        while (const auto next = flow.after(nothing, keys)) {
            QVERIFY(!seen.contains(*next));
            seen.insert(*next);
            flow.goTo(*next);
        }
        QCOMPARE(flow.current(), Step::ThankYou);
        QVERIFY(seen.contains(Step::Review) && seen.contains(Step::Sealing));
        QVERIFY(!seen.contains(Step::Code)); // She asked for none.
    }

    void limitsOfSecrecyComeBeforeHerStory()
    {
        const auto steps = telling({});
        QCOMPARE(steps.first(), Step::Limits);
        QVERIFY(steps.indexOf(Step::SafeNow) < steps.indexOf(Step::Story));
    }

    void answersOpenFurtherPages_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("opened");
        QTest::newRow("not safe") << u"safeNow"_s << u"no"_s << int(Step::NotSafe);
        QTest::newRow("elsewhere") << u"where"_s << u"elsewhere"_s << int(Step::WhereElse);
        QTest::newRow("a place of the second page") << u"where"_s << u"commute"_s << int(Step::WhereElse);
        QTest::newRow("these people") << u"aboutStaff"_s << u"these"_s << int(Step::StaffList);
        QTest::newRow("another role") << u"who"_s << u"elsewhere"_s << int(Step::WhoElse);
        QTest::newRow("with name") << u"anonymity"_s << u"identified"_s << int(Step::HerName);
        QTest::newRow("phone") << u"contact"_s << u"phone"_s << int(Step::SafeNumber);
        QTest::newRow("whatsapp") << u"contact"_s << u"wa"_s << int(Step::ConsentContact);
        QTest::newRow("code wanted") << u"receipt"_s << u"given"_s << int(Step::Code);
    }

    void answersOpenFurtherPages()
    {
        QFETCH(QString, question);
        QFETCH(QString, answer);
        QFETCH(int, opened);
        KioskAnswers answers;
        const QHash<QString, Code *> fields{
            {u"safeNow"_s, &answers.safeNow},       {u"where"_s, &answers.where},
            {u"aboutStaff"_s, &answers.aboutStaff}, {u"who"_s, &answers.who},
            {u"anonymity"_s, &answers.anonymity},   {u"contact"_s, &answers.contact},
            {u"receipt"_s, &answers.receipt},
        };
        auto keys = aPublishedRoom();
        keys.province.emplace();
        QVERIFY(!telling(answers, keys).contains(Step(opened)));
        *fields.value(question) = Code(answer);
        QVERIFY(telling(answers, keys).contains(Step(opened)));
    }

    void healthAdviceComesWhileItHelps()
    {
        KioskAnswers answers;
        answers.what = {Code(u"touch")};
        answers.when = Code(u"today");
        QVERIFY(telling(answers).contains(Step::Health));
        answers.when = Code(u"older");
        QVERIFY(!telling(answers).contains(Step::Health));
        answers.when = Code(u"today");
        answers.what = {Code(u"hit")};
        QVERIFY(!telling(answers).contains(Step::Health));
    }

    void aNameLikeOneOfTheRoomIsAskedAbout()
    {
        KioskAnswers answers;
        answers.reportedName = u"Pak Tidak Dikenal"_s;
        QVERIFY(!telling(answers).contains(Step::SameName));
        answers.reportedName = u"Kenanga"_s;
        const auto steps = telling(answers);
        QVERIFY(steps.contains(Step::SameName));
        QVERIFY(steps.indexOf(Step::SameName) < steps.indexOf(Step::Sealing));
        answers.notMeant.insert(staffId(1)); // Answered; the page stays to be changed.
        QVERIFY(telling(answers).contains(Step::SameName));
    }

    void saysAtOnceThatNobodyCouldReadIt()
    {
        KioskAnswers answers;
        answers.aboutStaff = Code(u"someone");
        const auto steps = telling(answers);
        QCOMPARE(steps.last(), Step::Nobody);
        QVERIFY(!steps.contains(Step::Sealing));
        QVERIFY(!steps.contains(Step::HerName));
    }

    void onlyTheProvinceCouldReadIt()
    {
        auto keys = aPublishedRoom();
        keys.province.emplace();
        KioskAnswers answers;
        answers.aboutStaff = Code(u"someone");
        auto steps = telling(answers, keys);
        QVERIFY(steps.contains(Step::ConsentNamed) && steps.contains(Step::Review));
        QCOMPARE(steps.last(), Step::Nobody); // She has not said yes.
        answers.consents.insert(Code(u"bagi_nama"));
        steps = telling(answers, keys);
        QVERIFY(steps.contains(Step::Sealing) && !steps.contains(Step::Nobody));
    }

    void nothingIsAskedBeforeThereIsARoom()
    {
        QCOMPARE(stepsBehind(tell, {}, std::nullopt), QList{Step::Nobody});
    }

    void everyDoorLeadsSomewhereAndBack()
    {
        const KioskAnswers nothing;
        const auto keys = aPublishedRoom();
        for (const auto &door : kiosk::doors()) {
            KioskFlow flow;
            flow.openDoor(door.code, nothing, keys);
            QCOMPARE(flow.before(nothing, keys), std::optional(Step::Doors));
            for (auto step : stepsBehind(door.code, nothing, keys)) {
                flow.goTo(step);
                QVERIFY(flow.before(nothing, keys) || step >= Step::Sealing);
            }
        }
    }

    void whatIsSealedCannotBeTakenBack()
    {
        KioskAnswers answers;
        answers.receipt = Code(u"given");
        const auto keys = aPublishedRoom();
        KioskFlow flow;
        flow.openDoor(tell, answers, keys);
        for (const auto step : {Step::Sealing, Step::Code, Step::ThankYou}) {
            flow.goTo(step);
            QVERIFY(!flow.before(answers, keys));
        }
    }

    void changingOneAnswerLeadsBackToTheReview()
    {
        KioskAnswers answers;
        const auto keys = aPublishedRoom();
        KioskFlow flow;
        flow.openDoor(tell, answers, keys);
        flow.goTo(Step::Review);
        flow.change(Step::Where);
        QCOMPARE(flow.after(answers, keys), std::optional(Step::Review));
        QCOMPARE(flow.before(answers, keys), std::optional(Step::Review));
        answers.where = kiosk::elsewhere; // Opens one more page first.
        QCOMPARE(flow.after(answers, keys), std::optional(Step::WhereElse));
        flow.goTo(Step::WhereElse);
        QVERIFY(flow.isChanging());
        QCOMPARE(flow.after(answers, keys), std::optional(Step::Review));
        flow.goTo(Step::Review);
        QVERIFY(!flow.isChanging());
    }

    void aChangeThatLeavesNoReaderSaysSo()
    {
        KioskAnswers answers;
        const auto keys = aPublishedRoom();
        KioskFlow flow;
        flow.openDoor(tell, answers, keys);
        flow.goTo(Step::Review);
        flow.change(Step::AboutStaff);
        answers.aboutStaff = Code(u"someone");
        QCOMPARE(flow.after(answers, keys), std::optional(Step::Nobody));
        flow.goTo(Step::Nobody);
        QCOMPARE(flow.before(answers, keys), std::optional(Step::AboutStaff));
    }

    void chaptersOnlyGoForward()
    {
        const auto keys = aPublishedRoom();
        KioskAnswers answers;
        answers.safeNow = Code(u"no");
        answers.where = kiosk::elsewhere;
        answers.contact = Code(u"phone");
        KioskFlow flow;
        QCOMPARE(flow.chapter(), 0);
        flow.openDoor(tell, answers, keys);
        int last = 1;
        QSet<int> seen;
        for (const auto step : telling(answers)) {
            flow.goTo(step);
            QVERIFY(flow.chapter() >= last);
            last = flow.chapter();
            seen.insert(last);
        }
        QCOMPARE(last, KioskFlow::chapters);
        QCOMPARE(seen.size(), KioskFlow::chapters);
        flow.openDoor(Code(u"read"), answers, keys);
        QCOMPARE(flow.chapter(), 0);
    }

    void everyConsentPageAsksForOneScope()
    {
        Codes scopes;
        for (const auto step : {Step::ConsentStore, Step::ConsentContact, Step::ConsentCoded,
                                Step::ConsentNamed, Step::ConsentNumbers})
            scopes.insert(scopeOf(step));
        const auto asked = kioskConsentScopes();
        QCOMPARE(scopes, Codes::fromList({asked.begin(), asked.end()}));
        QVERIFY(scopeOf(Step::Story).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKioskFlow)
#include "tst_kioskflow.moc"
