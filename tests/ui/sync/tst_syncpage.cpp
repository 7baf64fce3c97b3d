// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/strict.h"
#include "ui/sync/syncpage.h"
#include "ui/words/languageswitch.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSyncPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        close();
        m_room.emplace();
    }

    void cleanup() { close(); }

    void aPcWithoutALetterIsAskedForOne()
    {
        open();
        QVERIFY(m_page->findChild<QPlainTextEdit *>()->isVisible());
        QVERIFY(!sendButton()->isVisible());
    }

    void herYesIsSeenToArrive()
    {
        m_room->enrol();
        const auto dossier = m_room->takeIn({aConsent(u"bagi_kode", true)});
        open();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QVERIFY(!m_page->findChild<QPlainTextEdit *>()->isVisible());
        QTRY_COMPARE(cell(1), u"2"_s); // waits: her case, and her yes
        press();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QTRY_COMPARE(cell(3), QString::number(m_room->deliveries(dossier).acknowledged));
        QCOMPARE(cell(0), await(m_room->store->openCase(dossier))->record.number.toString());
    }

    void herNoIsNotOnThePage()
    {
        m_room->enrol();
        m_room->takeIn({aConsent(u"bagi_kode", false)});
        open();
        press();
        QTRY_COMPARE(m_room->province.batches.size(), 1);
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QCOMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 0);
    }

    void aCaseThatIsNotForHerIsNotOnThePage()
    {
        m_room->enrol();
        auto aboutHer = aFiling();
        aboutHer.consents = {aConsent(u"bagi_kode", true)};
        aboutHer.about = {AboutStaff::Answer::These, {m_room->room.coordinatorId}};
        QVERIFY(m_room->room.file(aboutHer));
        const auto home = await(m_room->store->home());
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        const auto dossier = await(m_room->store->accept(home->inbox.first().filing, acceptance));
        open();
        press();
        QTRY_VERIFY(m_room->deliveries(*dossier).acknowledged > 0);
        close();
        m_room->reopenAsCoordinator();
        QVERIFY(await(m_room->store->deliveries())->isEmpty());
    }

    void noNetworkIsCalmAndSaysThatNothingIsLost()
    {
        m_room->enrol();
        open();
        m_room->province.fault = FakeProvince::Fault::Offline;
        press();
        QTRY_COMPARE(m_courier->state(), CourierState::Retrying);
        QTRY_VERIFY(sees(u"The province cannot be reached now."_s));
        QVERIFY(sees(u"Nothing is lost"_s));
        QVERIFY(sendButton()->isEnabled());
        press();
        QTRY_COMPARE(m_courier->state(), CourierState::Resting);
        QVERIFY(!sees(u"The province cannot be reached now."_s));
    }

private:
    void open()
    {
        m_enrolment.emplace(*m_room->store, m_room->province.transports());
        m_courier.emplace(*m_room->store, m_room->room.clock, m_room->province.transports());
        m_page.emplace(*m_room->store, *m_courier, *m_enrolment);
        m_page->show();
        m_courier->start();
        std::ignore = await(m_room->store->home()); // the courier's question was asked before
        QCoreApplication::processEvents();
    }

    void close()
    {
        m_page.reset();
        m_courier.reset();
        m_enrolment.reset();
    }

    [[nodiscard]] QPushButton *sendButton() const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->text() == u"Send now"_s)
                return button;
        }
        qFatal("no button");
    }

    void press() const
    {
        QTRY_VERIFY(sendButton()->isVisible());
        QTest::mouseClick(sendButton(), Qt::LeftButton);
    }

    [[nodiscard]] QString cell(int column) const
    {
        const auto *rows = m_page->findChild<QTableView *>()->model();
        return rows->index(0, column).data().toString();
    }

    [[nodiscard]] bool sees(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_room;
    std::optional<Enrolment> m_enrolment;
    std::optional<Courier> m_courier;
    std::optional<SyncPage> m_page;
};

QTEST_MAIN(TestSyncPage)
#include "tst_syncpage.moc"
