// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseload.h"
#include "ui/session/filingpage.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/dayedit.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestFilingPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        m_caseload.emplace(*m_open->store, m_open->room.clock);
        m_page.emplace(*m_open->store, m_open->room.clock, *m_caseload);
        m_page->setVisible(true);
        QVERIFY(m_open->room.file(aFiling()));
        m_item = await(m_open->store->home())->inbox.first();
        m_page->show(m_item);
    }

    void cleanup() { m_page.reset(); }

    void whatSheToldStandsThereInBothLanguages()
    {
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Cerita contoh yang tidak pernah terjadi."_s));
        QVERIFY(wordsOn(*m_page).contains(u"Melati Contoh"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        QVERIFY(!wordsOn(*m_page).contains(u"that this room does not know"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(buttonOn(*m_page, u"Take in as a case"_s) == nullptr);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Cerita contoh yang tidak pernah terjadi."_s));
    }

    void whoIsKnownAlreadyStandsBesideHerAndIsLinked()
    {
        judge();
        QSignalSpy first(&*m_page, &FilingPage::accepted);
        press(*m_page, u"Take in as a case"_s);
        QTRY_COMPARE(first.size(), 1);
        auto again = aFiling();
        again.person.name = u"Mellati Tjontoh"_s;
        QVERIFY(m_open->room.file(again));
        m_page->setSearch(*await(m_open->store->loadSearch()));
        m_page->show(await(m_open->store->home())->inbox.first());
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Perhaps she is known already"_s));
        press(*m_page, u"The same woman"_s);
        judge();
        QSignalSpy accepted(&*m_page, &FilingPage::accepted);
        press(*m_page, u"Take in as a case"_s);
        QTRY_COMPARE(accepted.size(), 1);
        const auto view = await(m_open->store->openCase(accepted.first().first().value<DossierId>()));
        QCOMPARE(view->elsewhere.size(), 1);
    }

    void withoutAJudgementItStaysAFiling()
    {
        QSignalSpy accepted(&*m_page, &FilingPage::accepted);
        press(*m_page, u"Take in as a case"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please choose how great the danger is."_s));
        QCOMPARE(accepted.size(), 0);
        QCOMPARE(await(m_open->store->home())->inbox.size(), 1);
    }

    void anotherJudgementThanHerAnswersProposeWantsItsReason()
    {
        auto filed = aFiling();
        filed.complaint.hurtNow = Code(u"yes");
        QVERIFY(m_open->room.file(filed));
        const auto inbox = await(m_open->store->home())->inbox;
        m_page->show(*std::ranges::find(inbox, Code(u"yes"),
                                        [](const InboxItem &item) { return item.complaint.hurtNow; }));
        auto *level = m_page->findChild<QComboBox *>();
        level->setFocus();
        const auto low = codes::riskLevel.word(code::riskLevel::rendah, Language::English);
        for (int row = 0; row < level->count() && level->currentText() != low; ++row)
            QTest::keyClick(level, Qt::Key_Down);
        QCOMPARE(level->currentText(), low);
        QSignalSpy accepted(&*m_page, &FilingPage::accepted);
        press(*m_page, u"Take in as a case"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Your level differs from what her answers propose."_s));
        QCOMPARE(accepted.size(), 0);
        const auto *reason = m_page->focusWidget(); // Where it is missing.
        QCOMPARE(reason->accessibleName(), u"Why do you judge so?"_s);
        QTest::keyClicks(m_page->focusWidget(), u"Luka lama. Contoh."_s);
        press(*m_page, u"Take in as a case"_s);
        QTRY_COMPARE(accepted.size(), 1);
    }

    void aPromisedDayThatIsNoneIsCorrectedFirst()
    {
        judge();
        QSignalSpy accepted(&*m_page, &FilingPage::accepted);
        auto *promised = m_page->findChild<DayEdit *>()->findChild<QLineEdit *>();
        QTest::keyClicks(promised, u"31/11/2026"_s);
        press(*m_page, u"Take in as a case"_s);
        QCOMPARE(m_page->focusWidget(), promised);
        QVERIFY(wordsOn(*m_page).contains(u"It is not saved yet."_s));
        promised->clear();
        press(*m_page, u"Take in as a case"_s);
        QTRY_COMPARE(accepted.size(), 1);
    }

    void becomesACaseWithWhatWasDecided()
    {
        QSignalSpy accepted(&*m_page, &FilingPage::accepted);
        judge();
        press(*m_page, u"Take in as a case"_s);
        const auto *busy = m_page->findChild<BusyLine *>();
        QVERIFY(busy->isBusy());
        QCOMPARE(busy->accessibleName(), u"Taking it in…"_s);
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(!busy->isBusy());
        const auto view = await(m_open->store->openCase(accepted.first().first().value<DossierId>()));
        QVERIFY(!view->record.risk.isEmpty());
        QCOMPARE(view->record.leadCompanion, m_open->room.counselorId);
    }

    void whatIsRetiredIsNotOfferedForTheDecision()
    {
        const auto words = codes::authority.word(Code(u"naker"), Language::English);
        QVERIFY(isOffered(*m_page, words));
        m_open->retire({{Code(u"authority"), Code(u"naker")}});
        m_page->show(m_item);
        QTRY_VERIFY(!isOffered(*m_page, words));
    }

    void theLawsThatFollowAreTickedBeforeSheDecides()
    {
        showSexualViolence();
        QVERIFY(wordsOn(*m_page).contains(u"Proposed from what she told: Sexual-violence crime."_s));
        QVERIFY(sexualViolence()->isChecked());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Proposed from what she told"_s));
        m_words.setLanguage(Language::English);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Proposed from what she told"_s));
        QCOMPARE(acceptedCase().flags, Codes{code::caseFlag::tpks});
    }

    void whatSheUnticksIsRuledOut()
    {
        showSexualViolence();
        sexualViolence()->click();
        const auto record = acceptedCase();
        QVERIFY(record.flags.isEmpty());
        QCOMPARE(record.flagsRuledOut, Codes{code::caseFlag::tpks});
    }

    void aFilingThatTellsOfNoLawProposesNone()
    {
        showSexualViolence();
        m_page->show(m_item);
        QVERIFY(!wordsOn(*m_page).contains(u"Proposed from what she told"_s));
        QVERIFY(!sexualViolence()->isChecked());
    }

    void whatIsForSomebodyElseIsTakenInAndHandedOver()
    {
        QVERIFY(buttonOn(*m_page, u"Hand it over now"_s) == nullptr);
        choose(u"Whose task is it?"_s, codes::authority.word(code::authority::naker, Language::English));
        press(*m_page, u"Hand it over now"_s);
        const auto view = acceptedView();
        QCOMPARE(view.complaints.first().status, code::complaintStatus::redirected);
        QCOMPARE(view.record.authority, code::authority::naker);
        QCOMPARE(view.all<Service>().first().kind, code::referralKind::pelimpahan);
    }

    void theNextFilingIsNotHandedOverUnasked()
    {
        choose(u"Whose task is it?"_s, codes::authority.word(code::authority::naker, Language::English));
        press(*m_page, u"Hand it over now"_s);
        m_page->show(m_item);
        QVERIFY(buttonOn(*m_page, u"Hand it over now"_s) == nullptr);
        const auto view = acceptedView();
        QCOMPARE(view.complaints.first().status, code::complaintStatus::linked);
        QVERIFY(view.all<Service>().isEmpty());
    }

    void whenSomebodyElseWasFasterItSaysSo()
    {
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        QVERIFY(await(m_open->store->accept(m_item.filing, acceptance)));
        judge();
        press(*m_page, u"Take in as a case"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Conflict).happened));
        QVERIFY(!m_page->findChild<BusyLine *>()->isBusy());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Conflict).happened));
        QCOMPARE(await(m_open->store->cases({}))->size(), 1);
    }

    void aSealToAnUnknownKeyIsAnAlarmInBothLanguages()
    {
        auto item = m_item;
        item.keyListIsKnown = false;
        m_page->show(item);
        QVERIFY(wordsOn(*m_page).contains(u"to a key that this room does not know"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"kunci yang tidak dikenal ruang ini"_s));
        m_page->show(m_item);
        QVERIFY(!wordsOn(*m_page).contains(u"kunci yang tidak dikenal ruang ini"_s));
    }

    void theNextFilingFindsAnEmptyForm()
    {
        judge();
        m_page->show(m_item);
        QCOMPARE(m_page->findChild<QComboBox *>()->currentIndex(), 0);
    }

private:
    /// A filing that tells of sexual violence.
    void showSexualViolence()
    {
        auto filed = aFiling();
        filed.incident.violenceForms = {code::violenceForm::seksual};
        QVERIFY(m_open->room.file(filed));
        const auto inbox = await(m_open->store->home())->inbox;
        const auto found = std::ranges::find(inbox, filed.incident.violenceForms, [](const InboxItem &item) {
            return item.incident.violenceForms;
        });
        QVERIFY(found != inbox.end());
        m_page->show(*found);
    }

    [[nodiscard]] QCheckBox *sexualViolence() const
    {
        for (auto *box : shownOn<QCheckBox>(*m_page)) {
            if (box->text() == codes::caseFlag.word(code::caseFlag::tpks, Language::English))
                return box;
        }
        qFatal("no such box");
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

    [[nodiscard]] Case acceptedCase() { return acceptedView().record; }

    [[nodiscard]] CaseView acceptedView()
    {
        judge();
        QSignalSpy accepted(&*m_page, &FilingPage::accepted);
        press(*m_page, u"Take in as a case"_s);
        if (!QTest::qWaitFor([&] { return accepted.size() == 1; }))
            qFatal("not accepted");
        return *await(m_open->store->openCase(accepted.first().first().value<DossierId>()));
    }

    void judge()
    {
        auto *box = m_page->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->currentIndex() > 0);
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<FilingPage> m_page;
    InboxItem m_item;
};

QTEST_MAIN(TestFilingPage)
#include "tst_filingpage.moc"
