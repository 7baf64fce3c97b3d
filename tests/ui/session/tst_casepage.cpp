// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "tests/ui/smallscreen.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/casepage.h"
#include "ui/style/theme.h"
#include "ui/widgets/clockbar.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCasePage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        openPage();
    }

    void cleanup() { m_page.reset(); }

    void herCompanionReadsHerInBothLanguages()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Melati Contoh"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Cerita contoh yang tidak pernah terjadi."_s));
        QVERIFY(wordsOn(*m_page).contains(u"No, it stays here"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Tidak, tetap di sini"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Melati Contoh"_s));
    }

    void whatANewerVersionWroteIsShownAndKept()
    {
        const auto dossier = m_open->takeIn({});
        const auto service =
            append(dossier, RecordKind::Service, {{numberOf(&Service::service), u"kode_kelak"_s}});
        append(dossier, RecordKind(200), {});
        m_page->open(dossier);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"newer version"_s));
        press(*m_page, u"Services"_s);
        QVERIFY(wordsOn(*m_page).contains(u"kode_kelak"_s)); // A code of a later list, as it was written.
        auto view = *await(m_open->store->openCase(dossier));
        Act act(dossier);
        Service before;
        before.id = service;
        applyValues(before, view.records.at(service).values);
        auto after = before;
        after.requestedOn = Day(20'515);
        act.set(before, after);
        QVERIFY(await(m_open->store->write(act)));
        view = *await(m_open->store->openCase(dossier));
        QCOMPARE(view.records.at(service).values.at(numberOf(&Service::service)).toString(), u"kode_kelak"_s);
    }

    void theKeyboardStaysOnThePageWhenItIsMadeAnew()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(buttonOn(*m_page, u"Assessment"_s) != nullptr);
        press(*m_page, u"Assessment"_s);
        QTRY_VERIFY(buttonOn(*m_page, u"Assessment"_s) == nullptr);
        auto *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr && m_page->isAncestorOf(focused));
        QCOMPARE(qobject_cast<QToolButton *>(focused)->text(), u"Overview"_s);
    }

    void aWrongStepIsTakenBackAtOnce()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(buttonOn(*m_page, u"Assessment"_s) != nullptr);
        press(*m_page, u"Assessment"_s);
        QTRY_VERIFY(buttonOn(*m_page, u"Take back: Assessment"_s) != nullptr);
        press(*m_page, u"Take back: Assessment"_s);
        QTRY_VERIFY(buttonOn(*m_page, u"Assessment"_s) != nullptr);
        QVERIFY(wordsOn(*m_page).contains(u"Step taken back: Assessment → New"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Step: New → Assessment"_s));
        QVERIFY(buttonOn(*m_page, u"Take back: Assessment"_s) == nullptr);
    }

    void arrowKeysGoFromConcernToConcern()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(buttonOn(*m_page, u"Overview"_s) != nullptr);
        m_page->resize(besideTheRail, 640);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_page));
        buttonOn(*m_page, u"Overview"_s)->setFocus(Qt::TabFocusReason);
        for (const auto &next : {u"Safety"_s, u"Plan and sessions"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
            QTRY_COMPARE(QApplication::focusWidget(), buttonOn(*m_page, next));
        }
        QVERIFY(wordsOn(*m_page).contains(u"Days to go with her"_s));
    }

    void aCoordinatorSeesFactsAndNoWordOfHers()
    {
        const auto dossier = m_open->takeIn({});
        m_page.reset();
        m_open->reopenAsCoordinator();
        openPage();
        m_page->open(dossier);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"RP3-TST01-"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"0800-0000-1234"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Cerita contoh"_s));
        QVERIFY(buttonOn(*m_page, u"Write a session"_s) == nullptr);
    }

    void whatSheAgreedToStandsThere()
    {
        m_page->open(m_open->takeIn({aConsent(u"bagi_kode", true)}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Yes, she agreed"_s)); // To codes and days,
        QVERIFY(wordsOn(*m_page).contains(u"No, it stays here"_s)); // not to her name.
    }

    void whereSheIsAlsoKnownStandsThereAndIsTakenBack()
    {
        const auto one = m_open->takeIn({});
        const auto other = m_open->takeIn({});
        const auto personIn = [&](const DossierId &dossier) {
            return PersonPlace{dossier, await(m_open->store->openCase(dossier))->persons.first().id};
        };
        QVERIFY(await(m_open->store->link(personIn(one), personIn(other))));
        m_page->open(one);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Also known in case"_s));
        QSignalSpy wanted(&*m_page, &CasePage::caseWanted);
        press(*m_page, u"Open that case"_s);
        QCOMPARE(wanted.first().first().value<DossierId>(), other);
        press(*m_page, u"Not the same woman"_s);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Also known in case"_s));
        QVERIFY(await(m_open->store->openCase(other))->elsewhere.isEmpty());
    }

    void theCaseBeforeIsGoneAtOnce()
    {
        const auto first = m_open->takeIn({});
        m_page->open(first);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Melati Contoh"_s));
        m_page->open(*DossierId::fromBytes(QByteArray(16, 'x')));
        QVERIFY(!wordsOn(*m_page).contains(u"Melati Contoh"_s)); // Before the answer is there.
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::NotFound).happened));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::NotFound).happened));
        QSignalSpy left(&*m_page, &CasePage::left);
        QTest::mouseClick(shownOn<QPushButton>(*m_page).first(), Qt::LeftButton);
        QCOMPARE(left.size(), 1);
    }

    void aLateAnswerShowsNothingOfTheCaseBefore()
    {
        const auto first = m_open->takeIn({});
        m_page->open(first);
        m_page->open(*DossierId::fromBytes(QByteArray(16, 'x')));
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::NotFound).happened));
        QVERIFY(!wordsOn(*m_page).contains(u"Melati Contoh"_s));
    }

    void aClosedCaseSaysThatItIs()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_open->room.coordinatorId}};
        QVERIFY(m_open->room.file(filed));
        const auto home = await(m_open->store->home());
        Acceptance acceptance;
        acceptance.risk = Code(u"tinggi");
        m_page->open(*await(m_open->store->accept(home->inbox.first().filing, acceptance)));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Kept closed"_s));
    }

    void everyConcernHasItsTabAndEveryRecordItsCard()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"What happened here"_s));
        QSet<int> offered;
        QSignalSpy wanted(&*m_page, &CasePage::recordWanted);
        for (const auto &tab : {u"Safety"_s, u"Plan and sessions"_s, u"Services"_s, u"Evidence"_s,
                                u"Law and work"_s, u"People and incidents"_s, u"Consent"_s, u"Closing"_s}) {
            press(*m_page, tab);
            QVERIFY(!wordsOn(*m_page).contains(u"What happened here"_s));
            QVERIFY2(unnamedOn(*m_page).isEmpty(), qPrintable(tab));
            for (const auto &layout : recordLayouts()) {
                auto *add = buttonOn(*m_page, layout.addWords());
                if (add == nullptr)
                    continue;
                QTest::mouseClick(add, Qt::LeftButton);
                offered.insert(int(wanted.last().at(1).value<RecordRequest>().kind));
            }
        }
        const auto ofACase = std::ranges::count_if(recordLayouts(), [](const RecordLayout &layout) {
            return describe(layout.kind)->home == Home::Case;
        });
        // A hand-over is written where its evidence stands, and the case itself is there already.
        QCOMPARE(offered.size(), ofACase - 2);
        press(*m_page, u"Overview"_s);
        QVERIFY(wordsOn(*m_page).contains(u"What happened here"_s));
    }

    void everyTabFitsASmallScreen_data() { sizesAndLanguages(); }

    void everyTabFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        Theme theme;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *page = new CasePage(*m_open->store, m_open->room.clock);
        area.setWidget(page);
        area.resize(besideTheRail, 640);
        area.show();
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        m_words.setLanguage(language);
        page->open(m_open->takeIn({aConsent(u"bagi_kode", true)}));
        QTRY_VERIFY(wordsOn(*page).contains(u"Melati Contoh"_s));
        for (int tab = 0; tab < 9; ++tab) {
            QTest::mouseClick(shownOn<QToolButton>(*page).at(tab), Qt::LeftButton);
            QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
            QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
        }
    }

    void whatIsDueStandsOnTheOverview()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"To do"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Meet her for the first time"_s));
    }

    void whatRunsStandsAboveEveryConcern()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"To do"_s));
        QVERIFY(!shownOn<ClockBar>(*m_page).isEmpty());
        press(*m_page, u"Evidence"_s);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"To do"_s));
        QVERIFY(!shownOn<ClockBar>(*m_page).isEmpty());
    }

    void onlyASessionSheCameToAnswersTheClock()
    {
        const auto dossier = m_open->takeIn({});
        const auto meet = [&](QStringView attendance) {
            Session session;
            session.heldOn = m_open->room.clock.today();
            session.startedAt = m_open->room.clock.now();
            session.attendance = Code(attendance);
            Act act(dossier);
            act.create(session);
            QVERIFY(await(m_open->store->write(act)));
            m_page->open(dossier);
        };
        meet(u"tidak_hadir");
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Meet her for the first time"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"done in time"_s));
        meet(u"hadir");
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Meet her for the first time"_s));
    }

    void theTabStaysInTheOtherLanguageAndAnotherCaseBeginsWithTheOverview()
    {
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"What happened here"_s));
        press(*m_page, u"Evidence"_s);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Terima bukti"_s));
        m_words.setLanguage(Language::English);
        m_page->open(m_open->takeIn({}));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"What happened here"_s));
    }

    void namesAndWordsAreShownStraight()
    {
        auto filed = aFiling();
        filed.person.name = u"Mel\u202Eati\u0000 \u2066Contoh"_s;
        filed.complaint.narrative = u"<b>Satu</b>\u202E\ndua"_s;
        QVERIFY(m_open->room.file(filed));
        const auto home = await(m_open->store->home());
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        m_page->open(*await(m_open->store->accept(home->inbox.first().filing, acceptance)));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Melati Contoh"_s));
        QVERIFY(wordsOn(*m_page).contains(u"<b>Satu</b>\ndua"_s));
        for (const auto *label : shownOn<QLabel>(*m_page))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    /// Appends a new record as it comes, whatever this version thinks of it.
    RecordId append(const DossierId &dossier, RecordKind kind, const FieldValues &values)
    {
        Act act(dossier);
        act.create(kind, values);
        const auto written = await(m_open->store->withRoom([&](Room &room) -> Result<Written> {
            const auto opened = readDossier(room.desk(), dossier);
            const auto keys = room.desk().held->newest(dossier);
            auto transaction = room.begin();
            auto done = room.writer().append(act, {&**keys, Keeping::Open, &opened->state});
            return transaction->commit() ? done : fail(ErrorKind::Internal, u"not written"_s);
        }));
        return written->created.first();
    }

    void openPage()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        m_page->show();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<CasePage> m_page;
};

QTEST_MAIN(TestCasePage)
#include "tst_casepage.moc"
