// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/support/bytes.h"
#include "tests/support/inboxitem.h"
#include "tests/support/temporaryroom.h"
#include "tests/support/wordsof.h"
#include "tests/ui/onpage.h"
#include "ui/kiosk/kioskanswers.h"
#include "ui/session/facts.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

QString allOf(const QList<Fact> &facts)
{
    QString words;
    for (const auto &fact : facts)
        words += fact.label + u": "_s + fact.words + u'\n';
    return words;
}

/// A worker who answers every question of the kiosk.
KioskAnswers everything()
{
    KioskAnswers answers;
    answers.safeNow = Code(u"no");
    answers.forWhom = Code(u"korban");
    answers.what = {Code(u"touch"), Code(u"insult")};
    answers.when = Code(u"today");
    answers.where = Code(u"line");
    answers.story = u"Cerita contoh."_s;
    answers.reportedName = u"Pelaku Contoh"_s;
    answers.anonymity = Code(u"identified");
    answers.name = u"Melati Contoh"_s;
    answers.alias = u"Mawar"_s;
    answers.contact = Code(u"phone");
    answers.phone = u"0800-0000-1234"_s;
    answers.safeHours = u"sesudah magrib"_s;
    return answers;
}

} // namespace

class TestFacts final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void nothingSheToldTheKioskIsLeftOut()
    {
        const LanguageSwitch words(Language::English);
        const TemporaryRoom room;
        const auto filed = filedFrom(everything(), room.published, Day(20'514));
        const auto shown = allOf(factsOf(itemOf(filed)));
        for (const auto &typed : {u"Melati Contoh"_s, u"Mawar"_s, u"0800-0000-1234"_s, u"sesudah magrib"_s,
                                  u"Cerita contoh."_s, u"Pelaku Contoh"_s})
            QVERIFY2(shown.contains(typed), qPrintable(typed));
        QVERIFY(shown.contains(codes::anonymity.word(filed.complaint.anonymity, Language::English)));
        for (const auto form : filed.incident.violenceForms)
            QVERIFY(shown.contains(codes::violenceForm.word(form, Language::English)));
        for (const auto behaviour : filed.incident.behaviours)
            QVERIFY(shown.contains(codes::behaviour.word(behaviour, Language::English)));
        // The health window of 72 hours may be open.
        QCOMPARE(filed.complaint.sexualWithinThreeDays, Code(u"yes"));
        QVERIFY(shown.contains(u"Something sexual in the last three days: Yes"_s));
    }

    void whatWasNotAnsweredIsLeftOut()
    {
        QVERIFY(factsOf(InboxItem()).isEmpty());
        QVERIFY(factsOf(RecordState{RecordKind::Session, {}, {}, {}, false}).isEmpty());
        Person person;
        person.name = u" \u202E \u200B"_s; // Nothing that could be seen.
        QVERIFY(factsOf(person).isEmpty());
    }

    void everyTextOfASessionIsShown()
    {
        Session session;
        session.purpose = u"satu"_s;
        session.summary = u"dua\ntiga"_s;
        session.outcome = u"empat"_s;
        session.nextStep = u"lima"_s;
        session.privateNote = u"enam"_s;
        const auto shown =
            allOf(factsOf(RecordState{RecordKind::Session, valuesOf(session, Tier::Story), {}, {}, false}));
        const auto texts = wordsOf(session).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(texts.size(), 6);
        for (const auto &text : texts)
            QVERIFY2(shown.contains(text), qPrintable(text));
    }

    void whatSheDidNotWantToSayIsSaidLast()
    {
        const LanguageSwitch words(Language::English);
        Incident incident;
        incident.place = Code(u"menolak");
        incident.account = u"Cerita contoh."_s;
        incident.declined = {numberOf(&Incident::occurredOn), numberOf(&Incident::place)};
        auto values = valuesOf(incident, Tier::Coded);
        values.merge(valuesOf(incident, Tier::Story));
        const auto facts = factsOf(RecordState{RecordKind::Incident, values, {}, {}, false});
        QCOMPARE(facts.last().label, u"When"_s);
        QCOMPARE(facts.last().words, u"Declined"_s);
        QCOMPARE(facts.size(), 3); // A code has its own words.
        QVERIFY(allOf(factsOf(incident)).contains(u"When: Declined"_s));
        QVERIFY(allOf(factsOf(incident)).contains(u"Where: Declined"_s)); // The same word.
    }

    void aDayIsSaidAsExactlyAsItIsKnown()
    {
        const LanguageSwitch words(Language::English);
        const RecordState incident{
            RecordKind::Incident,
            {{numberOf(&Incident::occurredOn), 20'514}, {numberOf(&Incident::datePrecision), u"month"_s}},
            {},
            {},
            false};
        QCOMPARE(factsOf(incident).first().words, u"March 2026"_s);
    }

    void moneyIsSaidAsMoney()
    {
        const LanguageSwitch words(Language::Indonesian);
        const RecordState trip{RecordKind::Trip, {{numberOf(&Trip::cost), 85'000}}, {}, {}, false};
        QCOMPARE(factsOf(trip).first().words, u"Rp 85.000"_s);
    }

    void whatAnotherRecordIsCalledKnowsThePage()
    {
        const LanguageSwitch words(Language::English);
        const RecordState task{
            RecordKind::Task,
            {{numberOf(&Task::assignedTo), ValueTraits<RecordId>::toCbor(idOf<RecordId>(1))}},
            {},
            {},
            false};
        QVERIFY(factsOf(task).isEmpty());
        const auto facts =
            factsOf(task, [](RecordKind kind, const RecordId &) { return u"kind %1"_s.arg(int(kind)); });
        QCOMPARE(facts.first().words, u"kind %1"_s.arg(int(RecordKind::StaffMember)));
        QVERIFY(factsOf(task, [](RecordKind, const RecordId &) { return QString(); }).isEmpty());
    }

    void aSessionNamesEveryGoalThatItBroughtOn()
    {
        const LanguageSwitch words(Language::English);
        Session session;
        session.goals = {idOf<RecordId>(1), idOf<RecordId>(2), idOf<RecordId>(3)};
        const RecordState record{RecordKind::Session, valuesOf(session, Tier::Coded), {}, {}, false};
        const auto facts = factsOf(record, [](RecordKind kind, const RecordId &id) {
            const bool isKnown = kind == RecordKind::Goal && id != idOf<RecordId>(2); // Taken away.
            return isKnown ? u"goal"_s : QString();
        });
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().words, u"goal, goal"_s);
    }

    void ofAMomentOnlyItsTimeIsSaidBesideItsDay()
    {
        const LanguageSwitch words(Language::English);
        Session session;
        session.heldOn = Day(20'514);
        session.startedAt = momentOf(session.heldOn, QTime(14, 30));
        auto values = valuesOf(session, Tier::Coded);
        values.merge(valuesOf(session, Tier::Story));
        const auto facts = factsOf(RecordState{RecordKind::Session, values, {}, {}, false});
        QCOMPARE(facts[1].words, u"14:30"_s);
    }

    void aKindOfANewerVersionHasNoFacts()
    {
        QVERIFY(factsOf(RecordState{RecordKind(250), {{1, u"x"_s}}, {}, {}, false}).isEmpty());
    }

    void bothLanguagesNameEveryFact()
    {
        LanguageSwitch words(Language::English);
        const TemporaryRoom room;
        const auto item = itemOf(filedFrom(everything(), room.published, Day(20'514)));
        const auto english = factsOf(item);
        words.setLanguage(Language::Indonesian);
        const auto indonesian = factsOf(item);
        QCOMPARE(indonesian.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(indonesian[i].label != english[i].label, qPrintable(english[i].label));
    }

    void whatStrangersTypedIsSafeToShow()
    {
        Person person;
        person.name = u"Mel\u202Eati\u0000\nContoh"_s;
        QCOMPARE(factsOf(person).first().words, u"Melati Contoh"_s);
        Complaint complaint;
        complaint.narrative = u"satu\u202E\r\ndua\u0007"_s;
        QCOMPARE(factsOf(complaint).first().words, u"satu\ndua"_s);
    }

    void aRowIsReadAloudWithItsLabelAndNeverAsHtml()
    {
        QWidget page;
        auto *row = factRow({u"Nama"_s, u"<i>Melati</i>"_s}, &page);
        page.show();
        const auto labels = row->findChildren<QLabel *>();
        QCOMPARE(labels.last()->accessibleName(), u"Nama: <i>Melati</i>"_s);
        QCOMPARE(labels.last()->text(), u"<i>Melati</i>"_s);
        QCOMPARE(labels.last()->textFormat(), Qt::PlainText);
    }

    void aGridHoldsEveryFact()
    {
        QWidget page;
        const QList<Fact> facts{
            {u"a"_s, u"satu"_s}, {u"b"_s, u"dua"_s}, {u"c"_s, u"tiga"_s, true}, {u"d"_s, u"empat"_s}};
        auto *grid = factGrid(facts, &page);
        page.show();
        QStringList shown;
        for (const auto *label : grid->findChildren<QLabel *>())
            shown.append(label->text());
        for (const auto &fact : facts)
            QVERIFY(shown.contains(fact.label) && shown.contains(fact.words));
    }
};

QTEST_MAIN(TestFacts)
#include "tst_facts.moc"
