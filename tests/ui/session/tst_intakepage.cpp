// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/spoken.h"
#include "domain/rules/triage.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "tests/ui/smallscreen.h"
#include "ui/session/caseload.h"
#include "ui/session/intakepage.h"
#include "ui/style/theme.h"
#include "ui/widgets/busyline.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestIntakePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        beginPage();
    }

    void cleanup() { m_page.reset(); }

    void safetyComesFirstAndAsksForNoName()
    {
        QVERIFY(wordsOn(*m_page).contains(triageQuestions().front().question.en));
        QVERIFY(shownOn<QLineEdit>(*m_page).isEmpty());
    }

    void theLimitsOfSecrecyComeBeforeHerStory()
    {
        const auto unread = u"The limits of secrecy were not read to her yet."_s;
        QVERIFY(!wordsOn(*m_page).contains(unread)); // Not before she is about to tell,
        for (const auto &step : {u"What happened"_s, u"Her story"_s}) {
            turnTo(step); // and she may tell all the same.
            QVERIFY(wordsOn(*m_page).contains(unread));
        }
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(unread));
        m_words.setLanguage(Language::English);
        QTRY_VERIFY(wordsOn(*m_page).contains(unread));
        press(*m_page, u"Read them now"_s);
        QVERIFY(wordsOn(*m_page).contains(limitsOfSecrecy().en));
        QVERIFY(!wordsOn(*m_page).contains(unread));
        press(*m_page, u"It was read to her"_s);
        turnTo(u"Her story"_s);
        QVERIFY(!wordsOn(*m_page).contains(unread));
    }

    void howSheIsHeardStandsBesideTheQuestions()
    {
        const std::pair<QString, QString> rules[]{
            {u"Who is here"_s, u"Never somebody from her line or department."_s},
            {u"Who is here"_s, u"Nobody questions it here"_s},
            {u"Her story"_s, u"Read it back to her"_s},
            {u"What happened"_s, u"Never photograph them with a private phone."_s}};
        for (const auto &[step, words] : rules) {
            turnTo(step);
            QVERIFY2(wordsOn(*m_page).contains(words), qPrintable(words));
        }
    }

    void whoWantsNoNameRecordedKnowsThatItIsOnlySearchedFor()
    {
        const auto notKept = u"Her name from the search is not kept: she does not want it recorded."_s;
        turnTo(u"Search"_s);
        QVERIFY(!wordsOn(*m_page).contains(notKept));
        turnTo(u"Before she tells"_s);
        choose(u"How she wants to be recorded"_s,
               codes::anonymity.word(code::anonymity::anonymous, Language::English));
        turnTo(u"Search"_s);
        QVERIFY(wordsOn(*m_page).contains(notKept));
        QTest::keyClicks(shownOn<QLineEdit>(*m_page).first(), u"Melati Contoh"_s);
        chooseLevel();
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QTRY_COMPARE(opened.size(), 1);
        const auto view = await(m_open->store->openCase(opened.first().first().value<DossierId>()));
        QVERIFY(view->persons.first().name.isEmpty());
        QCOMPARE(view->complaints.first().anonymity, code::anonymity::anonymous);
    }

    void looksForHerBeforeHerStory()
    {
        std::ignore = m_open->takeIn({});
        turnTo(u"Search"_s);
        const auto waits = u"Known women are looked for as soon as the names are read."_s;
        QVERIFY(wordsOn(*m_page).contains(waits));
        m_page->setSearch(*await(m_open->store->loadSearch()));
        QVERIFY(!wordsOn(*m_page).contains(waits));
        QVERIFY(!wordsOn(*m_page).contains(u"Perhaps she is known already"_s));
        QTest::keyClicks(shownOn<QLineEdit>(*m_page).first(), u"melatie"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Perhaps she is known already"_s));
        QSignalSpy wanted(&*m_page, &IntakePage::caseWanted);
        press(*m_page, u"Open this case"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void herReceiptFindsHerWithoutAName()
    {
        const auto receipt = crypto::ReceiptCode::generate();
        const auto dossier = m_open->takeInNameless(*receipt);
        m_page->setSearch(*await(m_open->store->loadSearch()));
        turnTo(u"Search"_s);
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->accessibleName() == u"Code of her receipt"_s)
                QTest::keyClicks(line, receipt->grouped());
        }
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Her receipt is of this complaint."_s));
        QSignalSpy wanted(&*m_page, &IntakePage::caseWanted);
        press(*m_page, u"Open this case"_s);
        QCOMPARE(wanted.first().first().value<DossierId>(), dossier);
    }

    void nothingButARiskIsNeeded()
    {
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please choose how great the danger is."_s));
        QCOMPARE(opened.size(), 0);
        chooseLevel();
        const auto *busy = m_page->findChild<BusyLine *>();
        QVERIFY(!busy->isBusy());
        press(*m_page, u"Open the case"_s);
        QVERIFY(busy->isBusy());
        QCOMPARE(busy->accessibleName(), u"Opening the case…"_s);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!busy->isBusy());
        const auto view = await(m_open->store->openCase(opened.first().first().value<DossierId>()));
        QCOMPARE(view->complaints.first().channel, code::channel::langsung);
        QVERIFY(view->consents.isEmpty());
        QTRY_VERIFY(!hasDraft());
    }

    void whatIsRetiredIsOfferedInNoStep()
    {
        const QList<std::tuple<QString, const CodeList *, Code>> retired{
            {u"Before she tells"_s, &codes::consentMethod, codes::consentMethod.items()[0].code},
            {u"What happened"_s, &codes::place, Code(u"umum")},
            {u"Reported person"_s, &codes::workPower, codes::workPower.items()[0].code},
            {u"Wishes and risk"_s, &codes::authority, Code(u"naker")}};
        QList<RetiredCode> told;
        for (const auto &[step, list, code] : retired) {
            turnTo(step);
            QVERIFY2(isOffered(*m_page, list->word(code, Language::English)), qPrintable(step));
            told.append({Code(list->name()), code});
        }
        m_open->retire(told);
        m_page.reset();
        beginPage();
        for (const auto &[step, list, code] : retired) {
            turnTo(step);
            QTRY_VERIFY2(!isOffered(*m_page, list->word(code, Language::English)), qPrintable(step));
        }
    }

    void aDayThatIsNoneIsGoneToOnItsStepBeforeACaseIsOpened()
    {
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        turnTo(u"What happened"_s);
        QTest::keyClicks(lineOn(u"When"_s), u"31/11/2025"_s);
        chooseLevel();
        press(*m_page, u"Open the case"_s);
        auto *when = lineOn(u"When"_s); // On the step that is shown now.
        QCOMPARE(m_page->focusWidget(), when);
        QVERIFY(wordsOn(*m_page).contains(u"It is not saved yet."_s));
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 10'000);
        beginPage(); // After a power cut.
        press(*m_page, u"Take up notes that wait (1)"_s);
        turnTo(u"What happened"_s);
        QCOMPARE(lineOn(u"When"_s)->text(), u"31/11/2025"_s);
        QCOMPARE(opened.size(), 0);
    }

    void theStoryOfOneMeetingBecomesACase()
    {
        turnTo(u"Search"_s);
        QTest::keyClicks(shownOn<QLineEdit>(*m_page).first(), u"Melati Contoh"_s);
        turnTo(u"Safety"_s);
        QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * 5], Qt::LeftButton); // can be reached today
        turnTo(u"Before she tells"_s);
        QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * 1], Qt::LeftButton); // may be stored
        choose(u"How she said it"_s,
               codes::consentMethod.word(code::consentMethod::tertulis, Language::English));
        turnTo(u"Her story"_s);
        QTest::keyClicks(shownOn<QPlainTextEdit>(*m_page).first(), u"Cerita contoh"_s);
        chooseLevel();
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QTRY_COMPARE(opened.size(), 1);
        const auto view = await(m_open->store->openCase(opened.first().first().value<DossierId>()));
        QCOMPARE(view->persons.first().name, u"Melati Contoh"_s);
        QCOMPARE(view->complaints.first().narrative, u"Cerita contoh"_s);
        QCOMPARE(view->complaints.first().reachableToday, code::triageAnswer::yes);
        QCOMPARE(view->consents.first().scope, code::consentScope::simpan);
        for (const auto &[id, record] : view->records) {
            if (record.kind == RecordKind::RiskAssessment)
                QVERIFY(record.values.contains(numberOf(&RiskAssessment::flags)));
        }
        QVERIFY(!wordsOn(*m_page).contains(u"Cerita contoh"_s)); // The next woman finds an empty page.
    }

    void aYesThatIsNotWrittenDownOpensNothing()
    {
        turnTo(u"Before she tells"_s);
        QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * 1], Qt::LeftButton); // may be stored
        chooseLevel();
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please say how she said it."_s)); // Where it is asked.
        QCOMPARE(opened.size(), 0);
    }

    void nobodyAgreesInHerPlace()
    {
        turnTo(u"Before she tells"_s);
        QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * 1], Qt::LeftButton); // may be stored
        turnTo(u"Who is here"_s);
        choose(u"Who reports"_s, codes::reporterRole.word(code::reporterRole::rekan, Language::English));
        turnTo(u"Before she tells"_s);
        QVERIFY(wordsOn(*m_page).contains(u"her yes is asked when she comes"_s));
        chooseLevel();
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QTRY_COMPARE(opened.size(), 1);
        const auto view = await(m_open->store->openCase(opened.first().first().value<DossierId>()));
        QVERIFY(view->consents.isEmpty());
        turnTo(u"Before she tells"_s); // The next woman is asked.
        QVERIFY(!wordsOn(*m_page).contains(u"her yes is asked when she comes"_s));
    }

    void whatSheDeclinesOnTwoStepsIsOfOnePerson()
    {
        turnTo(u"Search"_s);
        decline(u"Telephone"_s); // While she is looked for,
        turnTo(u"Who is here"_s);
        decline(u"How many live from her"_s); // and when she is asked about herself.
        turnTo(u"Safety"_s);
        decline(QString()); // The first of the six.
        chooseLevel();
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QTRY_COMPARE(opened.size(), 1);
        const auto view = await(m_open->store->openCase(opened.first().first().value<DossierId>()));
        QCOMPARE(view->persons.first().declined,
                 (FieldNumbers{numberOf(&Person::phone), numberOf(&Person::dependants)}));
        QCOMPARE(view->complaints.first().declined, FieldNumbers{numberOf(&Complaint::safeNow)});
    }

    void whatWasTypedComesBackAfterAPowerCut()
    {
        turnTo(u"Her story"_s);
        QTest::keyClicks(shownOn<QPlainTextEdit>(*m_page).first(), u"Belum selesai"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 10'000);
        m_page.reset(); // The process ends without a word.
        m_open->reopen();
        beginPage();
        QVERIFY(wordsOn(*m_page).contains(u"Notes of before wait."_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Belum selesai"_s)); // Somebody else may stand here now.
        press(*m_page, u"Take up notes that wait (1)"_s);
        QCOMPARE(shownOn<QPlainTextEdit>(*m_page).first()->toPlainText(), u"Belum selesai"_s);
    }

    void whoIsInterruptedLosesNothingWhoeverComesNext()
    {
        tell(u"Cerita pertama"_s);
        press(*m_page, u"Put these notes away"_s);
        QVERIFY(wordsOn(*m_page).contains(u"The notes are put away."_s));
        QVERIFY(!buttonOn(*m_page, u"Put these notes away"_s)->isEnabled());
        tell(u"Cerita kedua"_s);
        press(*m_page, u"Put these notes away"_s);
        tell(u"Cerita ketiga"_s);
        press(*m_page, u"Leave, and keep the draft"_s);
        m_page.reset(); // The power goes, and she comes back.
        m_open->reopen();
        beginPage();
        press(*m_page, u"Take up notes that wait (3)"_s);
        for (const auto &story : {u"Cerita ketiga"_s, u"Cerita pertama"_s, u"Cerita kedua"_s}) {
            QCOMPARE(told(), story);
            press(*m_page, u"Take up notes that wait (2)"_s);
        }
        QCOMPARE(told(), u"Cerita ketiga"_s);
    }

    void whoWaitsStaysWhenTheOtherBecameACase()
    {
        tell(u"Cerita pertama"_s);
        press(*m_page, u"Put these notes away"_s);
        tell(u"Cerita kedua"_s);
        std::ignore = openedCase();
        m_page.reset();
        m_open->reopen();
        beginPage();
        QVERIFY(told().isEmpty()); // The next woman finds an empty page.
        press(*m_page, u"Take up notes that wait (1)"_s);
        QCOMPARE(told(), u"Cerita pertama"_s);
        QVERIFY(buttonOn(*m_page, u"Take up notes that wait (0)"_s) == nullptr);
    }

    void whoWantsNothingKeptLeavesANumberAndNoWord()
    {
        for (const auto visits : {1, 2}) {
            tell(u"Cerita contoh"_s);
            turnTo(u"Before she tells"_s);
            QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * 1 + 1], Qt::LeftButton); // may not be stored
            QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 10'000);
            press(*m_page, u"Keep nothing, count the visit"_s);
            QTRY_VERIFY(wordsOn(*m_page).contains(u"Nothing is kept. The visit is counted."_s));
            QVERIFY(!hasDraft());
            QVERIFY(told().isEmpty());
            const auto tally = await(m_open->store->openPost(Home::Post))->all<Visit>();
            QCOMPARE(tally.size(), 1);
            QCOMPARE(tally.first().count, Count(visits));
        }
        QVERIFY(await(m_open->store->cases({}))->isEmpty());
    }

    void anotherLevelThanProposedWantsItsReason()
    {
        turnTo(u"Safety"_s);
        QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * 3], Qt::LeftButton); // thoughts of self-harm
        chooseLevel(2);
        QVERIFY(wordsOn(*m_page).contains(u"Her answers propose"_s));
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Your level differs from what her answers propose."_s));
        QCOMPARE(opened.size(), 0);
    }

    void whatTheTriageMarksGoesWithItsAnswer()
    {
        const auto answer = [this](int question, int which) {
            turnTo(u"Safety"_s);
            QTest::mouseClick(shownOn<QRadioButton>(*m_page)[3 * question + which], Qt::LeftButton);
            turnTo(u"Wishes and risk"_s);
        };
        answer(3, 0); // thoughts of self-harm: yes
        QVERIFY(wordsOn(*m_page).contains(u"Her answers propose"_s));
        answer(3, 1); // no, after all
        QVERIFY(!wordsOn(*m_page).contains(u"Her answers propose"_s));
    }

    void whatSheTellsTicksTheLawsThatFollow()
    {
        tick(u"What happened"_s, u"Sexual"_s);
        turnTo(u"Wishes and risk"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Proposed from what she told: Sexual-violence crime."_s));
        QVERIFY(boxOn(u"Sexual-violence crime"_s)->isChecked());
        QCOMPARE(openedCase().flags, Codes{code::caseFlag::tpks});
    }

    void oneSignOfTraffickingIsAskedAndProposed()
    {
        tick(u"What happened"_s, u"Document held"_s);
        turnTo(u"Wishes and risk"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Proposed from what she told: Trafficking in persons."_s));
        QCOMPARE(openedCase().flags, Codes{code::caseFlag::tppo});
    }

    void whatTheCounselorUnticksIsRuledOut()
    {
        tick(u"What happened"_s, u"Sexual"_s);
        tick(u"Wishes and risk"_s, u"Sexual-violence crime"_s); // It is ticked already.
        tick(u"What happened"_s, u"Physical"_s);
        turnTo(u"Wishes and risk"_s);
        QVERIFY(!boxOn(u"Sexual-violence crime"_s)->isChecked()); // Whatever else is told.
        const auto record = openedCase();
        QVERIFY(record.flags.isEmpty());
        QCOMPARE(record.flagsRuledOut, Codes{code::caseFlag::tpks});
    }

    void aDraftKeepsWhatWasUnticked()
    {
        tick(u"What happened"_s, u"Sexual"_s);
        tick(u"Wishes and risk"_s, u"Sexual-violence crime"_s);
        press(*m_page, u"Leave, and keep the draft"_s);
        QTRY_VERIFY(hasDraft());
        m_page.reset();
        beginPage();
        press(*m_page, u"Take up notes that wait (1)"_s);
        turnTo(u"Wishes and risk"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Proposed from what she told"_s));
        QVERIFY(!boxOn(u"Sexual-violence crime"_s)->isChecked());
    }

    void whatWasNotToldAfterAllIsUntickedAndHerOwnTicksStay()
    {
        tick(u"Wishes and risk"_s, u"Labour-right breach"_s);
        tick(u"What happened"_s, u"Sexual"_s);
        tick(u"What happened"_s, u"Unequal or unpaid wage"_s);
        tick(u"What happened"_s, u"Sexual"_s); // No, after all.
        tick(u"What happened"_s, u"Unequal or unpaid wage"_s);
        turnTo(u"Wishes and risk"_s);
        QVERIFY(!wordsOn(*m_page).contains(u"Proposed from what she told"_s));
        QVERIFY(!boxOn(u"Sexual-violence crime"_s)->isChecked());
        QVERIFY(boxOn(u"Labour-right breach"_s)->isChecked());
    }

    void whatIsForSomebodyElseIsHandedOverFromWhereverSheOpensIt()
    {
        chooseLevel();
        choose(u"Whose task is it?"_s, codes::authority.word(code::authority::naker, Language::English));
        press(*m_page, u"Hand it over now"_s);
        turnTo(u"Her story"_s); // She looks once more, and opens it from there.
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        QTRY_COMPARE(opened.size(), 1);
        const auto view = await(m_open->store->openCase(opened.first().first().value<DossierId>()));
        QCOMPARE(view->complaints.first().status, code::complaintStatus::redirected);
        QCOMPARE(view->all<Service>().first().kind, code::referralKind::pelimpahan);
    }

    void whatCannotBeSavedStaysAndSaysWhy()
    {
        // A vault that is not open stands for every reason that storage may have.
        Store locked(m_open->room.folder(), m_open->room.clock);
        Caseload nothing(locked, m_open->room.clock);
        IntakePage page(locked, m_open->room.clock, nothing);
        showWhole(page);
        page.begin();
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
    }

    void everyStepFitsASmallScreen_data() { sizesAndLanguages(); }

    void everyStepFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        Theme theme;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *page = new IntakePage(*m_open->store, m_open->room.clock, *m_caseload);
        area.setWidget(page);
        area.resize(besideTheRail, 640);
        area.show();
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        m_words.setLanguage(language);
        page->begin();
        QTRY_VERIFY(page->isEnabled() && page->findChildren<QComboBox *>().size() > 4);
        for (auto *button : shownOn<QToolButton>(*page)) {
            if (!button->isCheckable() || !button->text().front().isDigit())
                continue;
            button->click();
            QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
            QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
            QVERIFY2(unnamedOn(*page).isEmpty(), qPrintable(unnamedOn(*page).join(u' ')));
        }
    }

private:
    void beginPage()
    {
        m_caseload.emplace(*m_open->store, m_open->room.clock);
        m_page.emplace(*m_open->store, m_open->room.clock, *m_caseload);
        showWhole(*m_page);
        m_page->begin();
        QTRY_VERIFY(m_page->isEnabled()); // The draft is read.
    }

    /// She tells her story.
    void tell(const QString &story) const
    {
        turnTo(u"Her story"_s);
        QTest::keyClicks(shownOn<QPlainTextEdit>(*m_page).first(), story);
    }

    [[nodiscard]] QString told() const
    {
        turnTo(u"Her story"_s);
        return shownOn<QPlainTextEdit>(*m_page).first()->toPlainText();
    }

    void turnTo(const QString &name) const
    {
        for (auto *button : shownOn<QToolButton>(*m_page)) {
            if (button->text().endsWith(name))
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    /// The line of this question on the step that is shown.
    [[nodiscard]] QLineEdit *lineOn(const QString &question) const
    {
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->accessibleName() == question)
                return line;
        }
        qFatal("%s", qPrintable(question));
    }

    /// Chooses an answer of a list, as with the keys.
    void choose(const QString &question, const QString &answer) const
    {
        for (auto *box : shownOn<QComboBox>(*m_page)) {
            if (box->accessibleName() != question)
                continue;
            box->setFocus();
            for (int i = 0; i < box->count() && box->currentText() != answer; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(box->currentText(), answer);
            return;
        }
        QFAIL(qPrintable(question));
    }

    void decline(const QString &label) const
    {
        for (auto *box : shownOn<QCheckBox>(*m_page)) {
            if (box->accessibleName().endsWith(label))
                return QTest::mouseClick(box, Qt::LeftButton);
        }
        QFAIL(qPrintable(label));
    }

    void chooseLevel(int row = 2) const
    {
        turnTo(u"Wishes and risk"_s);
        for (auto *box : shownOn<QComboBox>(*m_page)) {
            if (box->accessibleName() != u"Risk"_s)
                continue;
            box->setFocus();
            for (int i = 0; i < row; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            return;
        }
        QFAIL("no risk");
    }

    [[nodiscard]] QCheckBox *boxOn(const QString &words) const
    {
        for (auto *box : shownOn<QCheckBox>(*m_page)) {
            if (box->text() == words)
                return box;
        }
        qFatal("%s", qPrintable(words));
    }

    /// Ticks an answer of this step, or unticks it.
    void tick(const QString &step, const QString &words) const
    {
        turnTo(step);
        boxOn(words)->click();
    }

    [[nodiscard]] Case openedCase() const
    {
        chooseLevel();
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        if (!QTest::qWaitFor([&] { return opened.size() == 1; }))
            qFatal("not opened");
        return await(m_open->store->openCase(opened.first().first().value<DossierId>()))->record;
    }

    [[nodiscard]] bool hasDraft() const
    {
        return await(m_open->store->findDraft({"intake", {}}))->has_value();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<IntakePage> m_page;
};

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"
