// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/publishedkeys.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/post/roomfactspage.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QLineEdit>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRoomFactsPage final : public QObject {
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

    void aCoordinatorChangesWhatAWorkerCalls()
    {
        QTRY_VERIFY(wordsOn(*m_page).contains(u"No agreement with the province is written down here."_s));
        QVERIFY(buttonOn(*m_page, u"Change"_s) == nullptr); // A counselor reads it.
        unlockCoordinator();
        QTRY_VERIFY(buttonOn(*m_page, u"Change"_s) != nullptr);
        press(*m_page, u"Change"_s);
        for (auto *field : shownOn<QLineEdit>(*m_page)) {
            if (field->accessibleName() == u"Telephone"_s) {
                field->clear();
                QTest::keyClicks(field, u"0800 0000 7777"_s);
            }
        }
        press(*m_page, u"Save"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(u"0800 0000 7777"_s));
        const auto published = readPublishedKeys(m_open->room.folder());
        QCOMPARE(published->phone, u"0800 0000 7777"_s); // What the filing screen shows.
    }

    void anAgreementThatEndsIsSaidInTime()
    {
        unlockCoordinator();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"No agreement"_s));
        const auto room = await(m_open->store->openPost(Home::Room));
        const auto before = room->all<Post>().first();
        auto after = before;
        after.agreementUntil = localDay(m_open->room.clock.now()).plusDays(10);
        Act act(room->dossier);
        act.set(before, after);
        QVERIFY(await(m_open->store->write(act)));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"The agreement with the province ends in 10 days"_s));
    }

private:
    void openPage()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
    }

    void unlockCoordinator()
    {
        m_page.reset();
        m_open->reopenAsCoordinator();
        openPage();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<RoomFactsPage> m_page;
};

QTEST_MAIN(TestRoomFactsPage)
#include "tst_roomfactspage.moc"
