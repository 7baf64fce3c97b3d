// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/ridedesk.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRideDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_desk.reset();
        m_page.emplace();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        m_ride = m_open->addRide(m_dossier, code::tripStatus::pesan);
        m_desk.emplace(*m_open->store, m_open->room.clock, &*m_page);
        m_page->show();
    }

    void cleanup() { m_desk.reset(); }

    void sheArrivedAndItSaysWhoHeardItAndWhen()
    {
        QSignalSpy written(&*m_desk, &RideDesk::written);
        tell(RideStep::PickUp);
        QTRY_COMPARE(written.size(), 1);
        tell(RideStep::Arrive);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(ride().status, Code(code::tripStatus::tiba));
        QCOMPARE(ride().arrivedAt, m_open->room.clock.now());
        QCOMPARE(ride().confirmedBy, u"Konselor Contoh"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Written down: She has arrived"_s));
        QVERIFY(unnamedOn(*m_page).isEmpty());
    }

    void aSlipIsTakenBackWithOnePress()
    {
        const auto before = ride();
        QSignalSpy written(&*m_desk, &RideDesk::written);
        tell(RideStep::Fail);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(ride().status, Code(code::tripStatus::gagal));
        press(*m_page, u"Undo"_s);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(ride(), before);
        QVERIFY(buttonOn(*m_page, u"Undo"_s) == nullptr);
    }

    void takingBackLeavesWhatOthersWroteMeanwhile()
    {
        QSignalSpy written(&*m_desk, &RideDesk::written);
        tell(RideStep::PickUp);
        QTRY_COMPARE(written.size(), 1);
        const auto before = ride();
        auto after = before;
        after.destination = u"kantor polisi contoh"_s;
        Act act(m_dossier);
        act.set(before, after);
        QVERIFY(await(m_open->store->write(act)));
        press(*m_page, u"Undo"_s);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(ride().status, Code(code::tripStatus::pesan));
        QCOMPARE(ride().destination, u"kantor polisi contoh"_s);
    }

    void pressedTwiceItIsSaidOnce()
    {
        QSignalSpy written(&*m_desk, &RideDesk::written);
        tell(RideStep::PickUp);
        QTRY_COMPARE(written.size(), 1);
        tell(RideStep::PickUp); // From a page that was not made anew yet.
        tell(RideStep::Arrive);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(ride().status, Code(code::tripStatus::tiba));
    }

    void whoDidNotArriveIsLookedForInBothLanguages()
    {
        QSignalSpy written(&*m_desk, &RideDesk::written);
        tell(RideStep::PickUp);
        QTRY_COMPARE(written.size(), 1);
        tell(RideStep::Miss);
        QTRY_COMPARE(written.size(), 2);
        QCOMPARE(ride().hadIncident, Flag(true));
        QVERIFY(wordsOn(*m_page).contains(u"Call her"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Call her"_s));
        m_desk->dismiss();
        QVERIFY(wordsOn(*m_page).isEmpty());
    }

    void aCaseThatCannotBeReadIsSaid()
    {
        m_desk->tell(*DossierId::fromBytes(QByteArray(16, 'x')), m_ride, RideStep::PickUp);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::NotFound).happened));
        QVERIFY(buttonOn(*m_page, u"Undo"_s) == nullptr);
    }

private:
    void tell(RideStep step) { m_desk->tell(m_dossier, m_ride, step); }

    [[nodiscard]] Trip ride() { return await(m_open->store->openCase(m_dossier))->all<Trip>().first(); }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
    RecordId m_ride;
    std::optional<QWidget> m_page; ///< It stands on.
    std::optional<RideDesk> m_desk;
};

QTEST_MAIN(TestRideDesk)
#include "tst_ridedesk.moc"
