// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/legal.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/alarmtext.h"
#include "ui/session/caseload.h"
#include "ui/session/homepage.h"
#include "ui/session/intakenotes.h"
#include "ui/session/shownnames.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"
#include "ui/words/rulewords.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestHomePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_names.hide();
        m_page.reset();
        m_caseload.reset();
        m_open.emplace();
        openPage();
    }

    void cleanup()
    {
        m_page.reset();
        m_caseload.reset();
    }

    void whatWasFiledWaitsAndIsOpened()
    {
        auto filed = aFiling();
        filed.complaint.safeNow = Code(u"no");
        QVERIFY(m_open->room.file(filed));
        QSignalSpy chosen(&*m_page, &HomePage::filingChosen);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Somebody who came"_s));
        QVERIFY(wordsOn(*m_page).contains(u"She said she is not safe now"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(buttonOn(*m_page, u"Read and take in"_s) == nullptr);
        QVERIFY(!wordsOn(*m_page).contains(u"She said"_s));
        m_words.setLanguage(Language::English);
        QTRY_VERIFY(buttonOn(*m_page, u"Read and take in"_s) != nullptr);
        press(*m_page, u"Read and take in"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<InboxItem>().person.name, u"Melati Contoh"_s);
    }

    void talksThatWereBegunWaitWithoutAWordOfThem()
    {
        auto notes = blankNotes();
        notes.complaint[numberOf(&Complaint::narrative)] = u"Cerita contoh"_s;
        const auto draft = encode(IntakeDraft{notes, {notes}});
        QVERIFY(await(m_open->store->saveDraft(intakeDraftKey(), draft)));
        QSignalSpy wanted(&*m_page, &HomePage::complaintWanted);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"2 talks with a woman"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Cerita"_s));
        press(*m_page, u"Take up the notes"_s);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(await(m_open->store->removeDraft(intakeDraftKey())));
        m_page->refresh();
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"talks with a woman"_s));
    }

    void aNameThatTurnsTheLineIsShownStraight()
    {
        auto filed = aFiling();
        filed.person.name = u"Melati\u202E\u0000\n<b>Contoh</b>"_s;
        QVERIFY(m_open->room.file(filed));
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Somebody who came"_s));
        m_names.showForAWhile();
        QVERIFY(wordsOn(*m_page).contains(u"Melati <b>Contoh</b>"_s)); // Plain text: no bold either.
        for (const auto *label : shownOn<QLabel>(*m_page))
            QVERIFY(!label->text().contains(u'\u202E') && !label->text().contains(QChar(0)));
    }

    void whoLooksOverHerShoulderReadsNoName()
    {
        QVERIFY(m_open->room.file(aFiling()));
        m_open->takeIn({}); // Of two; the other waits.
        m_page->setSearch(*await(m_open->store->loadSearch()));
        m_page->refresh();
        QTRY_VERIFY(buttonOn(*m_page, u"Open"_s) != nullptr);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Somebody who came"_s));
        QVERIFY(wordsOn(*m_page).contains(u"RP3-TST01-"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
        m_names.showForAWhile();
        QCOMPARE(wordsOn(*m_page).count(u"Melati"_s), 2); // In the letter box, and what is due.
        m_names.hide();
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
    }

    void aDamagedFilingIsSaidWhileItLiesThere()
    {
        m_page->refresh();
        QVERIFY(m_open->room.file(aFiling()));
        const QDir drop(filingsFolder(m_open->room.folder()));
        const auto path = drop.filePath(drop.entryList(QDir::Files).first());
        QVERIFY(QFile(path).resize(100));
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(alarmText(Alarm::UnreadableFiling)));
        const auto english = alarmText(Alarm::UnreadableFiling);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(alarmText(Alarm::UnreadableFiling)));
        QVERIFY(!wordsOn(*m_page).contains(english));
        QVERIFY(QFile::exists(path));
        QVERIFY(QFile::remove(path)); // As somebody of the province may, once it is copied.
        m_page->refresh();
        QTRY_VERIFY(!wordsOn(*m_page).contains(alarmText(Alarm::UnreadableFiling)));
    }

    void aFilingToAnUnknownKeyIsMarked()
    {
        auto &room = m_open->room;
        auto changed = room.published;
        for (auto &member : changed.members) {
            if (member.staff == room.coordinatorId)
                member.boxKey = crypto::BoxKeyPair::generate()->publicKey();
        }
        const auto kept = std::exchange(room.published, changed);
        QVERIFY(room.file(aFiling()));
        room.published = kept;
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Sealed to a key that this room does not know"_s));
    }

    void everyAlarmOfTheUnlockStands()
    {
        Welcome welcome;
        welcome.alarms = {Alarm::PublishedKeysDiffer, Alarm::JournalShortened};
        m_page->welcome(welcome);
        for (const auto alarm : welcome.alarms)
            QTRY_VERIFY(wordsOn(*m_page).contains(alarmText(alarm)));
    }

    void whoCannotBeFoundByNameIsCounted()
    {
        auto index = std::make_shared<SearchIndex>();
        index->finish(2);
        m_page->setSearch(index);
        QVERIFY(wordsOn(*m_page).contains(u"2 persons cannot be found by name"_s));
        m_page->setSearch(std::make_shared<SearchIndex>());
        QVERIFY(!wordsOn(*m_page).contains(u"cannot be found by name"_s));
    }

    void whoComesInIsOneTouchAway()
    {
        QSignalSpy wanted(&*m_page, &HomePage::complaintWanted);
        m_page->refresh();
        QTRY_VERIFY(buttonOn(*m_page, u"New complaint"_s) != nullptr);
        press(*m_page, u"New complaint"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void whatCannotBeReadIsSaidInBothLanguages()
    {
        Store locked(m_open->room.folder(), m_open->room.clock);
        Caseload caseload(locked, m_open->room.clock);
        HomePage page(locked, m_open->room.clock, caseload, m_names);
        page.setVisible(true);
        page.refresh();
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
    }

    void aPromisedCaseIsOpenedByItsNumber()
    {
        const auto dossier = m_open->takeIn({});
        QSignalSpy chosen(&*m_page, &HomePage::caseChosen);
        m_page->refresh();
        QTRY_VERIFY(buttonOn(*m_page, u"Open"_s) != nullptr);
        // Ten buttons "Open" are one and the same to whoever cannot see the row.
        QVERIFY(buttonOn(*m_page, u"Open"_s)->accessibleName().contains(u"RP3-TST01-"_s));
        press(*m_page, u"Open"_s);
        QCOMPARE(chosen.first().first().value<DossierId>(), dossier);
    }

    void whatIsDueIsSaidWithItsLaw()
    {
        m_open->takeIn({});
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Meet her for the first time"_s));
        QVERIFY(wordsOn(*m_page).contains(legal::riskMedium.law));
        QVERIFY(hoversOn(*m_page).contains(ruleWords(legal::riskMedium)));
        QVERIFY(wordsOn(*m_page).contains(u"1 open"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Meet her for the first time"_s));
        QVERIFY(wordsOn(*m_page).contains(u"1 terbuka"_s));
        QVERIFY(hoversOn(*m_page).contains(ruleWords(legal::riskMedium))); // In Indonesian.
    }

    void whereNobodyMayCallHerWhatIsDueSaysSo()
    {
        m_open->takeIn({aConsent(u"kontak", true)});
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Meet her for the first time"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Do not call her"_s));
        m_open->takeIn({aConsent(u"kontak", false)}); // Her husband answers.
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Do not call her"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Do not call her"_s));
    }

    void eachNumberOfHerCasesLeadsToThem()
    {
        m_open->takeIn({});
        QSignalSpy chosen(&*m_page, &HomePage::casesChosen);
        m_page->refresh();
        QTRY_VERIFY(buttonOn(*m_page, u"1 without a promised date"_s) != nullptr);
        QCOMPARE(buttonOn(*m_page, u"1 open"_s)->accessibleName(), u"Your cases: 1 open"_s);
        press(*m_page, u"1 without a promised date"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CaseGroup>(), CaseGroup::WithoutDate);
        QVERIFY(!buttonOn(*m_page, u"0 with high risk"_s)->isEnabled()); // Nobody is behind it.
    }

    void aSignOfEarlyWarningIsOneClickAway()
    {
        const auto dossier = m_open->takeIn({});
        const auto before = await(m_open->store->openCase(dossier))->record;
        auto after = before;
        after.flags = {Code(u"child")};
        Act act(dossier);
        act.set(before, after);
        QVERIFY(await(m_open->store->write(act)));
        QSignalSpy chosen(&*m_page, &HomePage::warningsChosen);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Minor or trafficking"_s));
        press(*m_page, u"Look at 1 sign"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void dataInWrongHandsStandsAboveEverything()
    {
        Breach breach;
        breach.foundAt = m_open->room.clock.now();
        m_open->addToRoom(breach);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Data in wrong hands: those concerned"_s));
    }

    void whatWasNotSentIsCountedAndLeadsThere()
    {
        m_open->takeIn({aConsent(u"bagi_kode", false)});
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"1 open"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Not with the province yet"_s));
        m_open->takeIn({aConsent(u"bagi_kode", true)});
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Not with the province yet"_s));
        QSignalSpy chosen(&*m_page, &HomePage::syncChosen);
        press(*m_page, u"Look at what is sent"_s);
        QCOMPARE(chosen.size(), 1);
    }

    void aRideOfTodayGoesOnFromHereWithOnePress()
    {
        const auto dossier = m_open->takeIn({});
        cleanup();
        m_open->addRide(dossier, code::tripStatus::tiba);
        openPage();
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Make sure that she is back"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        press(*m_page, u"She is safely back"_s);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Make sure that she is back"_s));
        press(*m_page, u"Undo"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Make sure that she is back"_s));
    }

    void theFocusStaysWhenTheListIsMadeAnew()
    {
        m_open->takeIn({});
        m_page->refresh();
        QTRY_VERIFY(buttonOn(*m_page, u"Open"_s) != nullptr);
        m_page->activateWindow();
        buttonOn(*m_page, u"Open"_s)->setFocus();
        const auto name = buttonOn(*m_page, u"Open"_s)->accessibleName();
        m_page->setSearch(std::make_shared<const SearchIndex>());
        QTRY_COMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(),
                     name);
    }

private:
    void openPage()
    {
        m_caseload.emplace(*m_open->store, m_open->room.clock);
        m_page.emplace(*m_open->store, m_open->room.clock, *m_caseload, m_names);
        m_page->setVisible(true);
    }

    /// What is said of everything on a page when the mouse rests on it.
    static QStringList hoversOn(const QWidget &page)
    {
        QStringList words;
        for (const auto *widget : shownOn<QWidget>(page))
            words.append(widget->toolTip());
        return words;
    }

    LanguageSwitch m_words{Language::English};
    ShownNames m_names;
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<HomePage> m_page;
};

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
