// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/ui/kiosk/publishedroom.h"
#include "tests/ui/strict.h"
#include "ui/kiosk/kioskanswers.h"
#include "ui/kiosk/kioskchoices.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 3, 20));

Code decisionOn(const FiledComplaint &filed, QStringView scope)
{
    for (const auto &consent : filed.consents)
        if (consent.scope == Code(scope))
            return consent.decision;
    return {};
}

Codes allOf(std::initializer_list<std::span<const KioskChoice>> pages)
{
    Codes codes;
    for (const auto page : pages)
        for (const auto &choice : page)
            if (choice.code != kiosk::elsewhere)
                codes.insert(choice.code);
    return codes;
}

} // namespace

class TestKioskAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void nothingAnsweredIsStillAComplaint()
    {
        const auto filed = filedFrom({}, aPublishedRoom(), today);
        QCOMPARE(filed.complaint.channel, Code(u"langsung"));
        QCOMPARE(filed.complaint.receipt, Code(u"declined"));
        QCOMPARE(filed.person, Person());
        QCOMPARE(filed.reported, ReportedPerson());
        QCOMPARE(filed.incident, Incident());
        QCOMPARE(filed.about.answer, AboutStaff::Answer::No);
    }

    void consentIsNoUntilSheSaysYes()
    {
        KioskAnswers answers;
        const auto before = filedFrom(answers, aPublishedRoom(), today);
        QCOMPARE(before.consents.size(), qsizetype(kioskConsentScopes().size()));
        for (const auto &consent : before.consents) {
            QCOMPARE(consent.decision, Code(u"no"));
            QVERIFY(codes::consentScope.contains(consent.scope));
            QCOMPARE(consent.limitsExplained, Flag(true));
        }
        answers.consents.insert(Code(u"bagi_kode"));
        const auto after = filedFrom(answers, aPublishedRoom(), today);
        QCOMPARE(decisionOn(after, u"bagi_kode"), Code(u"yes"));
        QCOMPARE(decisionOn(after, u"bagi_nama"), Code(u"no"));
    }

    void whoReportsForAWorkmateSaysNothingOfWhatOthersAreTold()
    {
        KioskAnswers answers;
        answers.forWhom = Code(u"rekan");
        answers.consents = {Code(u"simpan"), Code(u"bagi_kode"), Code(u"bagi_nama")};
        const auto filed = filedFrom(answers, aPublishedRoom(), today);
        QCOMPARE(decisionOn(filed, u"simpan"), Code(u"yes"));
        QCOMPARE(filed.consents.size(), 2); // And whether the reporter may be called.
        QVERIFY(!isAsked(Code(u"bagi_nama"), answers));
        answers.forWhom = Code(u"korban");
        QVERIFY(isAsked(Code(u"bagi_nama"), answers));
    }

    void aYesToBeingCalledNeedsANumberToCall()
    {
        KioskAnswers answers;
        answers.consents.insert(Code(u"kontak"));
        QCOMPARE(decisionOn(filedFrom(answers, aPublishedRoom(), today), u"kontak"), Code(u"no"));
        answers.contact = Code(u"phone");
        QCOMPARE(decisionOn(filedFrom(answers, aPublishedRoom(), today), u"kontak"), Code(u"yes"));
    }

    void everyCardMeansSomethingOfTheCodeLists()
    {
        for (const auto card : allOf({kiosk::what(), kiosk::whatElse()})) {
            KioskAnswers answers;
            answers.what = {card};
            const auto incident = filedFrom(answers, aPublishedRoom(), today).incident;
            QVERIFY(!incident.violenceForms.isEmpty() || !incident.labourRights.isEmpty());
            QVERIFY(!incident.account.isEmpty());
            for (const auto code : incident.violenceForms)
                QVERIFY(codes::violenceForm.contains(code));
            for (const auto code : incident.behaviours)
                QVERIFY(codes::behaviour.contains(code));
            for (const auto code : incident.labourRights)
                QVERIFY(codes::labourRight.contains(code));
        }
    }

    void everyPlaceAndRoleMeansSomethingOfTheCodeLists()
    {
        for (const auto card : allOf({kiosk::where(), kiosk::whereElse()})) {
            KioskAnswers answers;
            answers.where = card;
            const auto incident = filedFrom(answers, aPublishedRoom(), today).incident;
            QVERIFY(!incident.place.isEmpty() || !incident.workSetting.isEmpty());
            QVERIFY(incident.place.isEmpty() || codes::place.contains(incident.place));
            QVERIFY(incident.workSetting.isEmpty() || codes::workSetting.contains(incident.workSetting));
        }
        for (const auto card : allOf({kiosk::who(), kiosk::whoElse()})) {
            KioskAnswers answers;
            answers.who = card;
            const auto reported = filedFrom(answers, aPublishedRoom(), today).reported;
            QVERIFY(!reported.workPower.isEmpty() || !reported.relation.isEmpty());
            QVERIFY(reported.workPower.isEmpty() || codes::workPower.contains(reported.workPower));
            QVERIFY(reported.relation.isEmpty() || codes::relation.contains(reported.relation));
        }
    }

    void singleAnswersAreCodesOfTheirLists()
    {
        for (const auto &choice : kiosk::safeNow())
            QVERIFY(codes::triageAnswer.contains(choice.code));
        for (const auto &choice : kiosk::forWhom())
            QVERIFY(codes::reporterRole.contains(choice.code));
        for (const auto &choice : kiosk::anonymity())
            QVERIFY(codes::anonymity.contains(choice.code));
        for (const auto &choice : kiosk::receipt())
            QVERIFY(codes::receipt.contains(choice.code));
    }

    void theDayIsNeverMoreExactThanHerAnswer_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("precision");
        QTest::newRow("today") << u"today"_s << QDate(2026, 3, 20) << u"exact"_s;
        QTest::newRow("within one month") << u"three_days"_s << QDate(2026, 3, 1) << u"month"_s;
        QTest::newRow("over two months") << u"month"_s << QDate(2026, 1, 1) << u"year"_s;
        QTest::newRow("over two years") << u"quarter"_s << QDate() << u"unknown"_s;
        QTest::newRow("long ago") << u"older"_s << QDate() << u"unknown"_s;
        QTest::newRow("skipped") << QString() << QDate() << QString();
    }

    void theDayIsNeverMoreExactThanHerAnswer()
    {
        QFETCH(QString, when);
        QFETCH(QDate, day);
        QFETCH(QString, precision);
        KioskAnswers answers;
        answers.when = Code(when);
        const auto incident = filedFrom(answers, aPublishedRoom(), today).incident;
        QCOMPARE(incident.occurredOn, Day::fromDate(day));
        QCOMPARE(incident.datePrecision, Code(precision));
    }

    void seesTheHealthWindow()
    {
        KioskAnswers answers;
        answers.what = {Code(u"touch")};
        QVERIFY(filedFrom(answers, aPublishedRoom(), today).complaint.sexualWithinThreeDays.isEmpty());
        answers.when = Code(u"three_days");
        QCOMPARE(filedFrom(answers, aPublishedRoom(), today).complaint.sexualWithinThreeDays, Code(u"yes"));
        answers.when = Code(u"older");
        QCOMPARE(filedFrom(answers, aPublishedRoom(), today).complaint.sexualWithinThreeDays, Code(u"no"));
        answers.what = {Code(u"hit")};
        QVERIFY(filedFrom(answers, aPublishedRoom(), today).complaint.sexualWithinThreeDays.isEmpty());
    }

    void wordsAreStoredAsTyped()
    {
        KioskAnswers answers;
        answers.story = u"  Baris satu\n\u202eBaris dua\u0000 "_s;
        answers.anonymity = Code(u"identified");
        answers.name = u"\u202eMelati\u0007 Contoh"_s;
        answers.reportedName = u" Pak\tContoh "_s;
        const auto filed = filedFrom(answers, aPublishedRoom(), today);
        QCOMPARE(filed.complaint.narrative, answers.story);
        QCOMPARE(filed.person.name, answers.name);
        QCOMPARE(filed.reported.name, answers.reportedName);
    }

    void aNameTypedBeforeChoosingToStayAnonymousIsNotFiled()
    {
        KioskAnswers answers;
        answers.anonymity = Code(u"identified");
        answers.name = u"Melati Contoh"_s;
        answers.contact = Code(u"phone");
        answers.phone = u"0800-0000-1234"_s;
        QCOMPARE(filedFrom(answers, aPublishedRoom(), today).person.name, answers.name);
        answers.anonymity = Code(u"anonymous");
        answers.contact = Code(u"none");
        const auto person = filedFrom(answers, aPublishedRoom(), today).person;
        QVERIFY(person.name.isEmpty());
        QVERIFY(person.phone.isEmpty());
        QCOMPARE(person.doNotContact, Flag(true));
    }

    void aNumberForWhatsAppSaysSo()
    {
        KioskAnswers answers;
        answers.contact = Code(u"wa");
        answers.phone = u"0800-0000-1234"_s;
        QCOMPARE(filedFrom(answers, aPublishedRoom(), today).person.phone, u"WA 0800-0000-1234"_s);
    }

    void matchingNamesAreAskedAboutAndLeftOutUntilSheSaysNo()
    {
        const auto keys = aPublishedRoom();
        KioskAnswers answers;
        answers.reportedName = u"pak dahlia"_s;
        QCOMPARE(membersToAskAbout(answers, keys).size(), 1);
        QCOMPARE(readersOf(keys, filedFrom(answers, keys, today)).leftOut, QList{staffId(2)});
        answers.notMeant.insert(staffId(2));
        QVERIFY(membersToAskAbout(answers, keys).isEmpty());
        QVERIFY(readersOf(keys, filedFrom(answers, keys, today)).leftOut.isEmpty());
    }

    void namedStaffAreLeftOut()
    {
        const auto keys = aPublishedRoom();
        KioskAnswers answers;
        answers.aboutStaff = Code(u"these");
        answers.namedStaff.insert(staffId(1));
        QCOMPARE(readersOf(keys, filedFrom(answers, keys, today)).leftOut, QList{staffId(1)});
        answers.aboutStaff = Code(u"no"); // She changed her mind.
        QVERIFY(readersOf(keys, filedFrom(answers, keys, today)).leftOut.isEmpty());
    }

    void nobodyHereReadsWhenSheWillNotSayWho_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("will not say") << u"someone"_s;
        QTest::newRow("wanted to choose, chose nobody") << u"these"_s;
    }

    void nobodyHereReadsWhenSheWillNotSayWho()
    {
        QFETCH(QString, answer);
        auto keys = aPublishedRoom();
        KioskAnswers answers;
        answers.aboutStaff = Code(answer);
        QVERIFY(readersOf(keys, filedFrom(answers, keys, today)).isNobody());
        QVERIFY(!couldBeRead(answers, keys));
        keys.province.emplace();
        QVERIFY(couldBeRead(answers, keys));
        QVERIFY(readersOf(keys, filedFrom(answers, keys, today)).isNobody());
    }

    void wipingForgetsEverything()
    {
        KioskAnswers answers;
        answers.story = u"Cerita contoh"_s;
        answers.phone = u"0800"_s;
        answers.what = {Code(u"hit")};
        answers.wipe();
        QCOMPARE(answers, KioskAnswers());
    }
};

QTEST_GUILESS_MAIN(TestKioskAnswers)
#include "tst_kioskanswers.moc"
