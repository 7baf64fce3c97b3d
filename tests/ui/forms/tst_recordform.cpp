// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/onpage.h"
#include "ui/forms/recordform.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>
#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRecordForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_form.emplace(m_layout, m_clock);
        m_form->setVisible(true);
    }

    void writesWhatItAsksAndLeavesTheRest()
    {
        Session session;
        session.kind = Code(u"dpa");
        session.purpose = u"lama"_s;
        session.outcome = u"tidak ditanyakan"_s;
        m_form->setValues(valuesOf(session));
        auto changed = m_form->values();
        changed.erase(numberOf(&Session::kind)); // Emptied,
        changed[numberOf(&Session::purpose)] = u"baru"_s;
        m_form->setValues(changed);
        m_form->applyTo(session);
        QVERIFY(session.kind.isEmpty()); // and so it is.
        QCOMPARE(session.purpose, u"baru"_s);
        QCOMPARE(session.outcome, u"tidak ditanyakan"_s);
    }

    void showingAndTakingIsTheSame()
    {
        Session session;
        session.heldOn = Day(20'514);
        session.kind = Code(u"dpa");
        session.minutes = 45;
        session.purpose = u"satu"_s;
        session.summary = u"dua\ntiga"_s;
        m_form->setValues(valuesOf(session));
        Session taken;
        m_form->applyTo(taken);
        QCOMPARE(taken, session);
    }

    void everyFieldIsThereWithNullForWhatIsEmpty()
    {
        QCOMPARE(m_form->allValues().size(), 5U);
        for (const auto &[field, value] : m_form->allValues())
            QVERIFY(value.isNull());
        m_form->setValues({{numberOf(&Session::minutes), 45}});
        QCOMPARE(m_form->allValues().at(numberOf(&Session::minutes)).toInteger(), 45);
        QCOMPARE(m_form->values().size(), 1U);
    }

    void whatIsRetiredIsKeptWhereItStandsAndOfferedNoMore()
    {
        const Code retired(u"umum");
        const auto words = codes::place.word(retired, Language::English);
        RecordForm form(*layoutOf(RecordKind::Incident), m_clock);
        form.show();
        QVERIFY(isOffered(form, words));
        RetiredCodes codes;
        QVERIFY(codes.take({Code(u"place"), retired}));
        form.leaveOut(codes);
        QVERIFY(!isOffered(form, words));
        const FieldValues told{{numberOf(&Incident::place), retired.toString()}};
        form.setValues(told);
        QVERIFY(isOffered(form, words));
        QCOMPARE(form.values(), told); // A correction of something else keeps it.
    }

    void aHeadingStandsAboveItsQuestions()
    {
        QVERIFY(wordsOn(*m_form).contains(u"What came of it"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_form).contains(u"Hasilnya"_s));
    }

    void onlyWhatMayBeChosenIsAskedFor()
    {
        QList<int> asked;
        const auto layout = RecordLayout::of<Service>(
            nullptr, nullptr,
            {{nullptr,
              {ask(&Service::reason, "Why"), ask(&Service::provider, "Provider", nullptr, AskAs::Provider),
               askWhich<Consent>(&Service::consent, "Her consent to it")}}});
        const RecordForm form(layout, m_clock, [&](const Question &question) {
            asked.append(question.field);
            return QList<Choice>();
        });
        QCOMPARE(asked, (QList{numberOf(&Service::provider), numberOf(&Service::consent)}));
        const RecordForm alone(layout, m_clock); // Of a page that has nothing to offer.
        QVERIFY(alone.values().empty());
    }

    void everyQuestionIsReadAloudInBothLanguages()
    {
        QVERIFY(unnamedOn(*m_form).isEmpty());
        QStringList english;
        for (const auto *line : shownOn<QLineEdit>(*m_form))
            english.append(line->accessibleName());
        QVERIFY(english.contains(u"What was it for?"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_form).contains(u"What was it for?"_s));
        for (const auto *line : shownOn<QLineEdit>(*m_form))
            QVERIFY(!line->accessibleName().isEmpty() && !english.contains(line->accessibleName()));
    }

    void aProblemStandsUntilTheAnswerChanges()
    {
        m_form->setProblem(numberOf(&Session::purpose), u"Ini kurang."_s);
        QVERIFY(wordsOn(*m_form).contains(u"Ini kurang."_s));
        QSignalSpy edited(&*m_form, &RecordForm::edited);
        QTest::keyClicks(lineNamed(u"What was it for?"_s), u"x"_s);
        QCOMPARE(edited.size(), 1);
        QVERIFY(!wordsOn(*m_form).contains(u"Ini kurang."_s));
    }

    void aPasteThatIsTooLongIsCutWithWordsAndTheNextKeyTakesThemAway()
    {
        auto *line = lineNamed(u"What was it for?"_s);
        paste(line, QString(10'000'000, u'x'));
        QTRY_VERIFY(
            wordsOn(*m_form).contains(u"No more than 200 characters fit here. The rest was left out."_s));
        QCOMPARE(line->text().size(), 200);
        QTest::keyClick(line, Qt::Key_Backspace);
        QTRY_VERIFY(!wordsOn(*m_form).contains(u"The rest was left out."_s));
        m_words.setLanguage(Language::Indonesian);
        paste(line, QString(300, u'x'));
        QTRY_VERIFY(wordsOn(*m_form).contains(u"Sisanya tidak ikut"_s));
    }

    void aLetterInANumberIsNoLongText()
    {
        QTest::keyClicks(lineNamed(u"How many minutes?"_s), u"a"_s);
        QCoreApplication::processEvents();
        QVERIFY(!wordsOn(*m_form).contains(u"The rest was left out."_s));
    }

    void whatIsNoAnswerStopsWhoSavesWithTheKeyboardInItsField()
    {
        QVERIFY(!m_form->stopAtDoubt());
        auto *minutes = lineNamed(u"How many minutes?"_s);
        QTest::keyClicks(minutes, u"1,5"_s);
        QVERIFY(m_form->values().empty());
        QCOMPARE(m_form->draft(), (FieldValues{{numberOf(&Session::minutes), u"1,5"_s}}));
        QVERIFY(m_form->stopAtDoubt());
        QCOMPARE(m_form->focusWidget(), minutes);
        QVERIFY(wordsOn(*m_form).contains(u"Please write a whole number from 0 to 99,999, in digits."_s));
        m_form->setValues(m_form->draft()); // After a power cut.
        QCOMPARE(minutes->text(), u"1,5"_s);
        QVERIFY(m_form->stopAtDoubt());
        minutes->clear();
        QTest::keyClicks(minutes, u"2"_s);
        QVERIFY(!m_form->stopAtDoubt());
        QVERIFY(!wordsOn(*m_form).contains(u"Please write a whole number"_s));
    }

    void whatIsNoAnswerIsScrolledTo()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *form = new RecordForm(m_layout, m_clock);
        area.setWidget(form);
        area.resize(500, 120);
        area.show();
        form->setValues({{numberOf(&Session::minutes), u"lama"_s}});
        QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
        area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
        QVERIFY(form->stopAtDoubt());
        const auto *line = form->focusWidget();
        QVERIFY(line->visibleRegion().isEmpty());
        QTRY_VERIFY(!line->visibleRegion().isEmpty());
    }

    void aTelephoneWithLettersIsAskedAboutOnceAndKept()
    {
        askOfHer();
        auto *phone = lineNamed(u"Telephone"_s);
        QTest::keyClicks(phone, u"O800 lewat tetangga"_s);
        QVERIFY(!wordsOn(*m_form).contains(u"no letters"_s)); // Not while she types.
        QTest::keyClick(phone, Qt::Key_Return);
        QVERIFY(wordsOn(*m_form).contains(u"A telephone number has digits, and no letters."_s));
        QVERIFY(m_form->stopAtDoubt());
        QCOMPARE(m_form->focusWidget(), phone);
        QVERIFY(!m_form->stopAtDoubt()); // That is how she can be reached.
        const auto kept = m_form->values();
        QCOMPARE(kept.at(numberOf(&Person::phone)).toString(), u"O800 lewat tetangga"_s);
        m_form->setValues(kept);
        QVERIFY(!m_form->hasDoubt()); // What was kept is not doubted again.
    }

    void aNationalIdHasSixteenDigits()
    {
        RecordForm form(layoutOf(RecordKind::Person)->only({numberOf(&Person::nationalId)}), m_clock);
        form.setVisible(true);
        auto *line = form.findChild<QLineEdit *>();
        QTest::keyClicks(line, u"123456789012345"_s);
        QVERIFY(form.stopAtDoubt());
        QVERIFY(wordsOn(form).contains(u"A NIK has 16 digits and nothing else."_s));
        QTest::keyClicks(line, u"6"_s);
        QVERIFY(!form.hasDoubt());
        QVERIFY(!wordsOn(form).contains(u"16 digits"_s));
    }

    void whatIsAskedOfHerMayBeDeclinedAndNothingElse()
    {
        QVERIFY(shownOn<QCheckBox>(*m_form).isEmpty()); // None of these questions is.
        askOfHer();
        QStringList offered;
        for (const auto *box : shownOn<QCheckBox>(*m_form))
            offered.append(box->accessibleName());
        QCOMPARE(offered,
                 (QStringList{u"Declined: Age"_s, u"Declined: Born on"_s, u"Declined: In a union"_s,
                              u"Declined: Telephone"_s}));
        QVERIFY(unnamedOn(*m_form).isEmpty());
    }

    void aTickTakesThePlaceOfTheAnswerAndAnAnswerThatOfTheTick()
    {
        askOfHer();
        auto *phone = lineNamed(u"Telephone"_s);
        QTest::keyClicks(phone, u"0800"_s);
        QSignalSpy edited(&*m_form, &RecordForm::edited);
        tick(u"Telephone"_s);
        QCOMPARE(edited.size(), 1);
        QVERIFY(phone->text().isEmpty());
        QCOMPARE(m_form->values(), declining({numberOf(&Person::phone)}));
        tick(u"Telephone"_s); // It was the wrong box: what was typed is not lost.
        QCOMPARE(phone->text(), u"0800"_s);
        QVERIFY(!m_form->values().contains(declinedField));
        tick(u"Telephone"_s);
        QTest::keyClicks(phone, u"1"_s); // She says it after all.
        QVERIFY(!m_form->values().contains(declinedField));
        QCOMPARE(m_form->values().at(numberOf(&Person::phone)).toString(), u"1"_s);
    }

    void aListThatHasACodeForItIsDeclinedInTheSamePlace()
    {
        askOfHer();
        QCOMPARE(wordsOn(*m_form).count(u"Declined"_s), 4); // Beside each question; among no answers.
        const FieldValues declined{{numberOf(&Person::ageGroup), u"menolak"_s}};
        tick(u"Age"_s);
        QCOMPARE(m_form->values(), declined); // As it is counted and sent.
        tick(u"Age"_s);
        QVERIFY(m_form->values().empty());
        m_form->setValues(declined); // Of an earlier version of the form.
        QCOMPARE(m_form->values(), declined);
        tick(u"Age"_s);
        QVERIFY(m_form->values().empty());
    }

    void aYesOrNoUnticksToo()
    {
        askOfHer();
        tick(u"In a union"_s);
        QCOMPARE(m_form->values(), declining({numberOf(&Person::unionMember)}));
        press(*m_form, u"No"_s);
        QCOMPARE(m_form->values(), (FieldValues{{numberOf(&Person::unionMember), false}}));
    }

    void whatSheDeclinedIsShownAgain()
    {
        askOfHer();
        const auto kept = declining({numberOf(&Person::bornOn), numberOf(&Person::unionMember)});
        m_form->setValues(kept);
        QCOMPARE(m_form->values(), kept);
        auto answered = kept;
        answered[numberOf(&Person::unionMember)] = true; // By somebody who did not know that she declined.
        m_form->setValues(answered);
        QVERIFY(m_form->values() != kept);
        QCOMPARE(m_form->values().at(declinedField), QCborValue(QCborArray{numberOf(&Person::bornOn)}));
        m_form->setValues({});
        QVERIFY(m_form->values().empty());
        QVERIFY(m_form->allValues().at(declinedField).isNull());
    }

    void aFormThatAsksLittleLeavesWhatSheDeclinedElsewhere()
    {
        askOfHer();
        Person her;
        her.declined = {numberOf(&Person::address), numberOf(&Person::phone)};
        tick(u"In a union"_s);
        m_form->applyTo(her);
        QCOMPARE(her.declined, (FieldNumbers{numberOf(&Person::address), numberOf(&Person::unionMember)}));
    }

    void decliningIsSaidInBothLanguages()
    {
        askOfHer();
        const auto english = shownOn<QCheckBox>(*m_form).first()->accessibleName();
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(shownOn<QCheckBox>(*m_form).first()->accessibleName() != english);
        QVERIFY(!wordsOn(*m_form).contains(u"Declined"_s));
    }

private:
    void askOfHer()
    {
        m_form.emplace(m_hers, m_clock);
        m_form->setVisible(true);
    }

    void tick(const QString &label) const
    {
        for (auto *box : shownOn<QCheckBox>(*m_form)) {
            if (box->accessibleName().endsWith(label))
                return QTest::mouseClick(box, Qt::LeftButton);
        }
        QFAIL(qPrintable(label));
    }

    static FieldValues declining(const FieldNumbers &fields)
    {
        return {{declinedField, ValueTraits<FieldNumbers>::toCbor(fields)}};
    }

    [[nodiscard]] QLineEdit *lineNamed(const QString &name) const
    {
        for (auto *line : shownOn<QLineEdit>(*m_form)) {
            if (line->accessibleName() == name)
                return line;
        }
        return nullptr;
    }

    static FieldValues valuesOf(const Session &session)
    {
        auto all = rp3::valuesOf(session, Tier::Coded);
        all.merge(rp3::valuesOf(session, Tier::Story));
        return all;
    }

    LanguageSwitch m_words{Language::English};
    FakeClock m_clock;
    // Words of the forms of a case.
    RecordLayout m_layout = RecordLayout::of<Session>(
        nullptr, nullptr,
        {{nullptr,
          {ask(&Session::heldOn, "When was it?"), ask(&Session::kind, "What kind of session?"),
           ask(&Session::minutes, "How many minutes?"), ask(&Session::purpose, "What was it for?")}},
         {"What came of it",
          {ask(&Session::summary, "What was said and done?", "Write what she said, not what you think of it.",
               AskAs::Story)}}});
    RecordLayout m_hers =
        layoutOf(RecordKind::Person)
            ->only({numberOf(&Person::role), numberOf(&Person::ageGroup), numberOf(&Person::bornOn),
                    numberOf(&Person::unionMember), numberOf(&Person::phone)});
    std::optional<RecordForm> m_form;
};

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
