// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/keyboard.h"
#include "ui/forms/gbvimsquestions.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/recordformpage.h"
#include "ui/session/seconddialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errortext.h"
#include "ui/words/evidencewords.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRecordFormPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        beginAnew();
    }

    void cleanup() { m_page.reset(); }

    void whatWasTypedComesBackAfterAPowerCut()
    {
        type(u"Cerita yang belum selesai"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 10'000);
        m_page.reset(); // The process ends without a word.
        m_open->reopen();
        beginAnew();
        QTRY_COMPARE(story()->toPlainText(), u"Cerita yang belum selesai"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Your draft is back."_s));
    }

    void whatSheDeclinedComesBackAfterAPowerCut()
    {
        QTest::mouseClick(declineBox(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 10'000);
        m_page.reset();
        m_open->reopen();
        beginAnew();
        QTRY_VERIFY(declineBox()->isChecked());
    }

    void leavingKeepsTheLastWord()
    {
        type(u"satu kata"_s);
        press(*m_page, u"Back to the case"_s);
        QTRY_VERIFY(hasDraft());
        beginAnew();
        QTRY_COMPARE(story()->toPlainText(), u"satu kata"_s);
    }

    void anotherCaseNeitherTakesNorLosesTheWords()
    {
        const auto other = m_open->takeIn({});
        type(u"kata tentang Melati"_s);
        m_page->begin(*await(m_open->store->openCase(other)), aSession); // By the rail, within a second.
        QTRY_VERIFY(hasDraft());
        QVERIFY(story()->toPlainText().isEmpty());
        QVERIFY(!await(m_open->store->findDraft({"session", other}))->has_value());
        beginAnew();
        QTRY_COMPARE(story()->toPlainText(), u"kata tentang Melati"_s);
    }

    void savingMakesOneSessionAndEndsTheDraft()
    {
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        type(u"Ringkasan contoh."_s);
        chooseKind();
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->sessions.size(), 1);
        QCOMPARE(view->sessions.first().summary, u"Ringkasan contoh."_s);
        QTRY_VERIFY(!hasDraft());
    }

    void withoutAKindItSaysWhatIsMissing()
    {
        type(u"Ringkasan contoh."_s);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please answer this one."_s));
        QCOMPARE(story()->toPlainText(), u"Ringkasan contoh."_s);
        QVERIFY(await(m_open->store->openCase(m_dossier))->sessions.isEmpty());
    }

    void anIncidentThatIsWrittenLaterIsAskedAsAtTheIntake()
    {
        const auto view = await(m_open->store->openCase(m_dossier));
        Incident told;
        told.occurredOn = view->complaints.first().receivedOn.plusDays(-40);
        told.datePrecision = Code(u"exact");
        const auto incident = write(RecordKind::Incident, valuesOf(told, Tier::Coded));
        begin({RecordKind::Incident, incident, {}});
        QVERIFY(wordsOn(*m_page).contains(u"She came after 40 days. That counts as late."_s));
        QVERIFY(wordsOn(*m_page).contains(u"Was it: Rape?"_s));
        m_page->findChild<GbvimsQuestions *>()->findChildren<QPushButton *>().first()->click();
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto after = await(m_open->store->openCase(m_dossier));
        QCOMPARE(after->records.at(incident).values.at(numberOf(&Incident::gbvimsType)).toString(),
                 u"rape"_s);
    }

    void herWorkBeforeStandsAboveTheQuestionWhetherSheIsPunished()
    {
        WorkBaseline before;
        before.recordedOn = Day(20'514);
        before.contractEndsOn = Day(20'530);
        write(RecordKind::WorkBaseline, valuesOf(before, Tier::Coded));
        begin({RecordKind::FollowUp, {}, {}});
        QVERIFY(!wordsOn(*m_page).contains(u"Before: "_s));
        RecordRequest request{RecordKind::FollowUp, {}, {}};
        request.starting = {{numberOf(&FollowUp::kind), u"balasan"_s}};
        begin(request);
        QVERIFY(wordsOn(*m_page).contains(u"Before: contract until "_s));
    }

    void aRecordIsChangedWhereItStands()
    {
        const auto goal = write(RecordKind::Goal, {{numberOf(&Goal::goal), u"tujuan contoh"_s}});
        begin({RecordKind::Goal, goal, {}});
        QCOMPARE(story()->toPlainText(), u"tujuan contoh"_s);
        type(u" lagi"_s);
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QVERIFY(view->records.at(goal).values.at(numberOf(&Goal::goal)).toString().contains(u"lagi"_s));
        QCOMPARE(std::ranges::count(view->records, RecordKind::Goal,
                                    [](const auto &record) { return record.second.kind; }),
                 1);
    }

    void aCoordinatorApprovesAPlanWhoseWordsSheMayNotRead()
    {
        const auto goal = write(RecordKind::Goal, {{numberOf(&Goal::goal), u"tujuan contoh"_s}});
        m_page.reset();
        m_open->reopenAsCoordinator();
        beginAnew();
        begin({RecordKind::Goal, goal, {}});
        QVERIFY(story()->toPlainText().isEmpty());
        auto *approved = m_page->findChildren<DayEdit *>().last();
        auto *line = approved->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"2/3/2026"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(approved->day(), Day(20'514));
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->records.at(goal).values.at(numberOf(&Goal::approvedOn)).toInteger(), 20'514);
    }

    void thatSheDoesNotWantToSayWhenIsAnAnswer()
    {
        begin({RecordKind::Incident, {}, {}});
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please answer this one."_s));
        QTest::mouseClick(declineBox(), Qt::LeftButton);
        QVERIFY(!wordsOn(*m_page).contains(u"Please answer this one."_s));
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto incidents = await(m_open->store->openCase(m_dossier))->incidents;
        QVERIFY(std::ranges::any_of(incidents, [](const Incident &incident) {
            return incident.declined == FieldNumbers{numberOf(&Incident::occurredOn)};
        }));
    }

    void whoMayNotReadHerStoryCannotWriteOverWhatSheDeclined()
    {
        const auto incident =
            write(RecordKind::Incident, {{declinedField, QCborArray{numberOf(&Incident::occurredOn)}}});
        begin({RecordKind::Incident, incident, {}});
        QVERIFY(declineBox()->isChecked());
        m_page.reset();
        m_open->reopenAsCoordinator();
        beginAnew();
        begin({RecordKind::Incident, incident, {}});
        QVERIFY(declineBox() == nullptr);
        begin({RecordKind::Incident, {}, {}}); // Of a new one she knows what was declined.
        QVERIFY(declineBox() != nullptr);
    }

    void aQuestionThatThisVersionDoesNotKnowStaysDeclined()
    {
        const auto incident =
            write(RecordKind::Incident, {{declinedField, QCborArray{numberOf(&Incident::occurredOn), 900}}});
        begin({RecordKind::Incident, incident, {}});
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        QTest::mouseClick(declineBox(), Qt::LeftButton);
        type(u"Cerita contoh."_s);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->records.at(incident).values.at(declinedField), QCborValue(QCborArray{900}));
    }

    void mediationIsRefusedAtItsAnswerAndCanStillBeEnded()
    {
        const auto mediation = write(RecordKind::Service, {{numberOf(&Service::service), u"mediasi"_s}});
        auto view = *await(m_open->store->openCase(m_dossier));
        Act act(m_dossier);
        auto changed = view.record;
        changed.flags = {Code(u"tpks")};
        act.set(view.record, changed);
        QVERIFY(await(m_open->store->write(act)));
        begin({RecordKind::Service, mediation, {}});
        type(u"Berhenti. Contoh."_s);
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        begin({RecordKind::Service, {}, {}});
        auto *service = m_page->findChild<CodeBox *>()->findChild<QComboBox *>();
        service->setFocus();
        const auto words = codes::service.word(Code(u"mediasi"), Language::English);
        for (int row = 0; row < service->count() && service->currentText() != words; ++row)
            QTest::keyClick(service, Qt::Key_Down);
        QCOMPARE(service->currentText(), words);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"UU 12/2022"_s));
        QCOMPARE(saved.size(), 1);
        // Who asks for it may be pressed to: that is retaliation, and is written down from here.
        QVERIFY(wordsOn(*m_page).contains(u"Does somebody press her to settle?"_s));
        press(*m_page, u"Write it down"_s);
        QVERIFY(!wordsOn(*m_page).contains(u"Does somebody press her"_s));
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 2);
        const auto followUps = await(m_open->store->openCase(m_dossier))->all<FollowUp>();
        QCOMPARE(followUps.first().retaliation, (Codes{code::retaliation::damai}));
    }

    void evidenceTakesItsFileAlong()
    {
        const QString path = m_open->room.folder() + u"/../percakapan.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("contoh") == 6);
        file.close();
        RecordRequest request{RecordKind::EvidenceItem, {}, {}};
        request.file = path;
        begin(request);
        QVERIFY(wordsOn(*m_page).contains(u"percakapan.txt"_s));
        chooseKind();
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        QVERIFY(file.remove());
        press(*m_page, u"Save"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(fileProblem(ErrorKind::NotFound).happened));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("contoh") == 6);
        file.close();
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto items = await(m_open->store->openCase(m_dossier))->all<EvidenceItem>();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().fileName, u"percakapan.txt"_s);
        QVERIFY(!items.first().kind.isEmpty());
    }

    void nobodyDestroysEvidenceAlone()
    {
        const auto item = write(RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::kind), u"chat"_s}});
        RecordRequest request{RecordKind::CustodyEvent, {}, item};
        request.starting = {{numberOf(&CustodyEvent::event), u"musnah"_s}};
        begin(request);
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Nobody does this alone."_s));
        QCOMPARE(saved.size(), 0);
        QVERIFY(m_page->findChild<SecondDialog *>() == nullptr);
    }

    void aRideIsBookedOnceACoordinatorApprovedIt()
    {
        RecordRequest booked{RecordKind::Trip, {}, {}};
        booked.starting = {{numberOf(&Trip::purpose), u"rs"_s},
                           {numberOf(&Trip::status), u"pesan"_s},
                           {numberOf(&Trip::plannedOn), 20'514}};
        begin(booked);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"A coordinator approves the ride first."_s));
        QVERIFY(await(m_open->store->openCase(m_dossier))->all<Trip>().isEmpty());
        m_page.reset();
        m_open->reopenAsCoordinator();
        beginAnew();
        begin(booked);
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->all<Trip>().first().status, Code(u"pesan"));
        QCOMPARE(view->all<Trip>().first().approvedBy, view->me);
    }

    void nothingChangedIsNoEntry()
    {
        const auto goal = write(RecordKind::Goal, {{numberOf(&Goal::goal), u"tujuan contoh"_s}});
        const auto before = await(m_open->store->openCase(m_dossier))->timeline.size();
        begin({RecordKind::Goal, goal, {}});
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(await(m_open->store->openCase(m_dossier))->timeline.size(), before);
    }

    void aDocumentIsCorrectedOnlyWithAReason()
    {
        const auto step = write(RecordKind::LegalStep, {{numberOf(&LegalStep::stage), u"lapor"_s}});
        begin({RecordKind::LegalStep, step, {}});
        type(u"catatan contoh"_s);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please say why."_s));
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        giveReason(u"Why is it corrected?"_s);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->records.at(step).values.at(numberOf(&LegalStep::note)).toString(),
                 u"catatan contoh"_s);
        QCOMPARE(view->timeline.first().changes.first().operation, Operation::Amend);
    }

    void whatWasWrittenByMistakeIsTakenAwayWithAReason()
    {
        const auto trip = write(RecordKind::Trip, {{numberOf(&Trip::status), u"minta"_s}});
        begin({RecordKind::Trip, trip, {}});
        press(*m_page, u"Written by mistake: take it away"_s);
        QVERIFY(wordsOn(*m_page).contains(u"It stays in the history, with your reason."_s));
        QVERIFY2(unnamedOn(*m_page).isEmpty(), qPrintable(unnamedOn(*m_page).join(u' ')));
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Take away"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please say why."_s));
        giveReason(u"Why is it taken away?"_s);
        press(*m_page, u"Take away"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<DossierId>(), m_dossier);
        const auto view = await(m_open->store->openCase(m_dossier));
        QVERIFY(!view->records.contains(trip));
        QCOMPARE(view->timeline.first().changes.first().operation, Operation::Void);
        QCOMPARE(view->timeline.first().reason, u"salah tulis"_s);
    }

    void whoThinksBetterOfItSavesAsBefore()
    {
        const auto step = write(RecordKind::LegalStep, {{numberOf(&LegalStep::stage), u"lapor"_s}});
        begin({RecordKind::LegalStep, step, {}});
        press(*m_page, u"Written by mistake: take it away"_s);
        QVERIFY(buttonOn(*m_page, u"Save"_s) == nullptr); // One reason is not for two acts.
        press(*m_page, u"Written by mistake: take it away"_s);
        QVERIFY(buttonOn(*m_page, u"Take away"_s) == nullptr);
        QVERIFY(wordsOn(*m_page).contains(u"Why is it corrected?"_s));
        QVERIFY(buttonOn(*m_page, u"Save"_s) != nullptr);
        begin({RecordKind::LegalStep, step, {}});
        press(*m_page, u"Written by mistake: take it away"_s);
        begin({RecordKind::LegalStep, step, {}}); // The next record begins without it.
        QVERIFY(buttonOn(*m_page, u"Take away"_s) == nullptr);
    }

    void whatIsOnlyCorrectedIsNotOfferedToBeTakenAway()
    {
        const auto item = write(RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::kind), u"chat"_s}});
        const auto person = await(m_open->store->openCase(m_dossier))->persons.first().id;
        const RecordRequest requests[]{{RecordKind::EvidenceItem, item, {}},
                                       {RecordKind::Person, person, {}},
                                       {RecordKind::Trip, {}, {}}}; // There is nothing yet.
        for (const auto &request : requests) {
            begin(request);
            QVERIFY(buttonOn(*m_page, u"Written by mistake: take it away"_s) == nullptr);
        }
    }

    void whoMayNotWriteWordsTakesNothingAway()
    {
        const auto goal = write(RecordKind::Goal, {{numberOf(&Goal::goal), u"tujuan contoh"_s}});
        m_page.reset();
        m_open->reopenAsCoordinator();
        beginAnew();
        begin({RecordKind::Goal, goal, {}});
        QVERIFY(buttonOn(*m_page, u"Written by mistake: take it away"_s) == nullptr);
    }

    void whatCannotBeTakenAwaySaysWhyNot()
    {
        const auto trip = write(RecordKind::Trip, {{numberOf(&Trip::status), u"minta"_s}});
        begin({RecordKind::Trip, trip, {}});
        Act gone(m_dossier);
        gone.voidRecord(RecordKind::Trip, trip, u"salah kasus"_s); // A colleague was faster.
        QVERIFY(await(m_open->store->write(gone)));
        press(*m_page, u"Written by mistake: take it away"_s);
        giveReason(u"Why is it taken away?"_s);
        press(*m_page, u"Take away"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Invalid).happened));
        QVERIFY(buttonOn(*m_page, u"Take away"_s)->isEnabled());
    }

    void aRiskThatIsCorrectedIsTheRiskOfTheCase()
    {
        const auto triage = theCase().all<RiskAssessment>().first();
        QCOMPARE(theCase().record.risk, code::riskLevel::sedang);
        begin({RecordKind::RiskAssessment, triage.id, {}});
        choose(u"Risk"_s, codes::riskLevel, code::riskLevel::tinggi);
        save();
        QCOMPARE(theCase().all<RiskAssessment>().first().level, code::riskLevel::tinggi);
        QCOMPARE(theCase().record.risk, code::riskLevel::tinggi);
        QCOMPARE(theCase().timeline.first().changes.size(), 2); // one act
    }

    void theFormOfTheCaseSaysWhatIsToDecide()
    {
        const RecordRequest ofTheCase{RecordKind::Case, theCase().record.id, {}};
        begin(ofTheCase);
        QVERIFY(!wordsOn(*m_page).contains(u"What she told points to"_s));
        write(RecordKind::Incident, {{numberOf(&Incident::kdrtForms), QCborArray{u"fisik"_s}}});
        begin(ofTheCase);
        QVERIFY(wordsOn(*m_page).contains(u"What she told points to: Domestic violence."_s));
        const auto boxes = shownOn<QCheckBox>(*m_page);
        const auto words = codes::caseFlag.word(code::caseFlag::kdrt, Language::English);
        const auto ruledOut = std::ranges::find(boxes.rbegin(), boxes.rend(), words, &QCheckBox::text);
        QVERIFY(ruledOut != boxes.rend());
        (*ruledOut)->click();
        save();
        QCOMPARE(theCase().record.flagsRuledOut, Codes{code::caseFlag::kdrt});
        QVERIFY(theCase().record.flags.isEmpty());
        begin(ofTheCase);
        QVERIFY(!wordsOn(*m_page).contains(u"What she told points to"_s));
        begin(aSession);
        QVERIFY(!wordsOn(*m_page).contains(u"What she told points to"_s));
    }

    void whatCannotBeSavedStaysOnTheScreenAndSaysWhy()
    {
        // A vault that is not open stands for every reason that storage may have.
        Store locked(m_open->room.folder(), m_open->room.clock);
        RecordFormPage page(locked, m_open->room.clock);
        page.show();
        page.begin(*await(m_open->store->openCase(m_dossier)), aSession);
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
        auto *text = page.findChild<QPlainTextEdit *>();
        text->setPlainText(u"Ringkasan contoh."_s);
        chooseKind(page);
        press(page, u"Save"_s);
        QTRY_VERIFY(buttonOn(page, u"Save"_s)->isEnabled());
        QVERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
        QCOMPARE(text->toPlainText(), u"Ringkasan contoh."_s);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
    }

    void tenMegabytesAreCutWithWordsAndSaved()
    {
        const QString huge(10'000'000, u'x');
        QGuiApplication::clipboard()->setText(huge);
        QElapsedTimer timer;
        timer.start();
        story()->paste();
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->maxLength() == TextField::defaultLongest) // Not into days.
                paste(line, huge);
        }
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"No more than 200 characters fit here."_s));
        QVERIFY(wordsOn(*m_page).contains(u"What you pasted was too long."_s));
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        chooseKind();
        press(*m_page, u"Save"_s);
        QCOMPARE(saved.size(), 0); // "xxx" minutes are none.
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->accessibleName().startsWith(u"How "_s))
                line->clear();
        }
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto session = await(m_open->store->openCase(m_dossier))->sessions.first();
        QCOMPARE(session.summary.size(), 20'000);
        QCOMPARE(session.purpose.size(), 200);
    }

private:
    inline static const RecordRequest aSession{RecordKind::Session, {}, {}};

    RecordId write(RecordKind kind, const FieldValues &values)
    {
        Act act(m_dossier);
        act.create(kind, values);
        return await(m_open->store->write(act))->created.first();
    }

    [[nodiscard]] CaseView theCase() const { return *await(m_open->store->openCase(m_dossier)); }

    void choose(const QString &question, const CodeList &list, Code answer) const
    {
        for (auto *box : shownOn<QComboBox>(*m_page)) {
            if (box->accessibleName() != question)
                continue;
            const auto words = list.word(answer, Language::English);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int row = 0; row < box->count() && box->currentText() != words; ++row)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(box->currentText(), words);
            return;
        }
        QFAIL(qPrintable(question));
    }

    void save() const
    {
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
    }

    void begin(const RecordRequest &request)
    {
        m_page->begin(*await(m_open->store->openCase(m_dossier)), request);
        static_cast<void>(await(m_open->store->findDraft({"session", m_dossier}))); // Asked after the page's.
    }

    void beginAnew()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
        m_page->begin(*await(m_open->store->openCase(m_dossier)), aSession);
        static_cast<void>(await(m_open->store->findDraft({"session", m_dossier}))); // Asked after the page's.
    }

    [[nodiscard]] QPlainTextEdit *story() const { return m_page->findChild<QPlainTextEdit *>(); }

    /// The first box by which she declines a question; null if there is none.
    [[nodiscard]] QCheckBox *declineBox() const
    {
        for (auto *box : shownOn<QCheckBox>(*m_page)) {
            if (box->accessibleName().startsWith(u"Declined: "_s))
                return box;
        }
        return nullptr;
    }

    void type(const QString &words) const { QTest::keyClicks(story(), words); }

    static void chooseKind(const RecordFormPage &page)
    {
        auto *box = page.findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->currentIndex() > 0);
    }

    void chooseKind() const { chooseKind(*m_page); }

    void giveReason(const QString &asked) const
    {
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->accessibleName() == asked)
                QTest::keyClicks(line, u"salah tulis"_s);
        }
    }

    [[nodiscard]] bool hasDraft() const
    {
        return await(m_open->store->findDraft({"session", m_dossier}))->has_value();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<RecordFormPage> m_page;
    DossierId m_dossier;
};

QTEST_MAIN(TestRecordFormPage)
#include "tst_recordformpage.moc"
