// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseload.h"
#include "ui/session/plannerpage.h"
#include "ui/session/shownnames.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestPlannerPage final : public QObject {
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
        m_today = Day::fromDate(m_open->room.clock.now().toLocalTime().date());
        openPage();
    }

    void cleanup()
    {
        m_page.reset();
        m_caseload.reset();
    }

    void anEmptyPlanTeaches()
    {
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Nothing is planned."_s));
    }

    void aDaySaysWhoGoesWhatToBringAndWhatIsMissing()
    {
        Appointment police;
        police.kind = code::sessionKind::polisi;
        police.plannedOn = m_today.plusDays(1);
        police.papers = u"KTP contoh"_s;
        police.needsTransport = true;
        m_open->add(m_open->takeIn({}), police);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"tomorrow"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Papers: KTP contoh"_s));
        QVERIFY(wordsOn(*m_page).contains(u"Nobody goes with her yet."_s));
        QVERIFY(wordsOn(*m_page).contains(u"She needs a ride, and none is planned."_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Nobody goes"_s));
    }

    void whoseDayItIsStandsThereOnlyWhileNamesAreShown()
    {
        Appointment police;
        police.kind = code::sessionKind::polisi;
        police.plannedOn = m_today.plusDays(1);
        m_open->add(m_open->takeIn({}), police);
        m_page->setSearch(*await(m_open->store->loadSearch()));
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"RP3-TST01-"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
        m_names.showForAWhile();
        QVERIFY(wordsOn(*m_page).contains(u"Melati"_s));
        m_names.hide();
        QVERIFY(!wordsOn(*m_page).contains(u"Melati"_s));
    }

    void oneEscortWantedTwiceOnADayIsSeen()
    {
        Appointment day;
        day.kind = code::sessionKind::medis;
        day.plannedOn = m_today.plusDays(2);
        day.escort = m_open->room.counselorId;
        m_open->add(m_open->takeIn({}), day);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Goes with her: Konselor Contoh"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"also wanted"_s));
        m_open->add(m_open->takeIn({}), day);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"On that day she is also wanted in RP3-TST01-"_s));
    }

    void aPastDayAsksUntilSheIsKnownToBeBack()
    {
        Appointment court;
        court.kind = code::sessionKind::sidang;
        court.plannedOn = m_today.plusDays(-1);
        court.attendance = code::attendance::hadir;
        const auto dossier = m_open->takeIn({});
        const auto id = m_open->add(dossier, court);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Is she back safely?"_s));
        QSignalSpy wanted(&*m_page, &PlannerPage::recordWanted);
        press(*m_page, u"Write or change"_s);
        QCOMPARE(wanted.first().last().value<RecordRequest>().record, id);
        auto back = court;
        back.id = court.id = id;
        back.cameHomeSafely = true;
        Act act(dossier);
        act.set(court, back);
        QVERIFY(await(m_open->store->write(act)));
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Is she back safely?"_s));
    }

    void herRideGoesOnFromHereWithOnePress()
    {
        const auto dossier = m_open->takeIn({});
        Appointment police;
        police.kind = code::sessionKind::polisi;
        police.plannedOn = m_today;
        police.trip = rideOnItsWay(dossier);
        m_open->add(dossier, police);
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Ride: Picked up"_s));
        press(*m_page, u"She has arrived"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Ride: Arrived"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
        press(*m_page, u"Undo"_s);
        QTRY_VERIFY(buttonOn(*m_page, u"She has arrived"_s) != nullptr);
    }

private:
    RecordId rideOnItsWay(const DossierId &dossier)
    {
        cleanup();
        const auto ride = m_open->addRide(dossier, code::tripStatus::jemput);
        openPage();
        return ride;
    }

    void openPage()
    {
        m_caseload.emplace(*m_open->store, m_open->room.clock);
        m_page.emplace(*m_open->store, m_open->room.clock, *m_caseload, m_names);
        m_page->show();
    }

    LanguageSwitch m_words{Language::English};
    Day m_today;
    ShownNames m_names;
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<PlannerPage> m_page;
};

QTEST_MAIN(TestPlannerPage)
#include "tst_plannerpage.moc"
