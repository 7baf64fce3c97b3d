// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseload.h"
#include "ui/session/intakepage.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When the complaint of an intake came in: its clocks run from there.
class TestIntakeArrival final : public QObject {
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

    void itCameInWhenSheBeganNotWhenTheCaseIsOpened()
    {
        const auto begun = m_open->room.clock.now();
        tell(u"Cerita pertama"_s);
        m_open->room.clock.advance(2h);
        press(*m_page, u"Put these notes away"_s);
        const auto next = m_open->room.clock.now();
        tell(u"Cerita kedua"_s);
        QCOMPARE(openedComplaint().receivedAt, next);
        m_page.reset();
        m_open->reopen();
        m_open->room.clock.advance(2h);
        beginPage();
        press(*m_page, u"Take up notes that wait (1)"_s);
        tell(u" dan seterusnya"_s);
        QCOMPARE(openedComplaint().receivedAt, begun);
    }

    void whatIsErasedAgainBeganNothing()
    {
        tell(u"C"_s);
        QTest::keyClick(shownOn<QPlainTextEdit>(*m_page).first(), Qt::Key_Backspace);
        m_open->room.clock.advance(2h);
        tell(u"Cerita contoh"_s);
        QCOMPARE(openedComplaint().receivedAt, m_open->room.clock.now());
    }

    void aLetterMayHaveWaited()
    {
        turnTo(u"Who is here"_s);
        QTest::keyClicks(answerOn<QLineEdit>(u"Came in on"_s), u"28/02/2026"_s);
        QTest::keyClicks(answerOn<QLineEdit>(u"At"_s), u"09:30"_s);
        const auto complaint = openedComplaint();
        QCOMPARE(complaint.receivedOn, Day::fromDate(QDate(2026, 2, 28)));
        QCOMPARE(complaint.receivedAt.toLocalTime(), QDateTime(QDate(2026, 2, 28), QTime(9, 30)));
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

    void turnTo(const QString &name) const
    {
        for (auto *button : shownOn<QToolButton>(*m_page)) {
            if (button->text().endsWith(name))
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

    void tell(const QString &story) const
    {
        turnTo(u"Her story"_s);
        QTest::keyClicks(shownOn<QPlainTextEdit>(*m_page).first(), story);
    }

    template <typename T> [[nodiscard]] T *answerOn(const QString &question) const
    {
        for (auto *answer : shownOn<T>(*m_page)) {
            if (answer->accessibleName() == question)
                return answer;
        }
        qFatal("%s", qPrintable(question));
    }

    [[nodiscard]] Complaint openedComplaint() const
    {
        turnTo(u"Wishes and risk"_s);
        QTest::keyClick(answerOn<QComboBox>(u"Risk"_s), Qt::Key_Down);
        QTest::keyClick(answerOn<QComboBox>(u"Risk"_s), Qt::Key_Down);
        QSignalSpy opened(&*m_page, &IntakePage::opened);
        press(*m_page, u"Open the case"_s);
        if (!QTest::qWaitFor([&] { return opened.size() == 1; }))
            qFatal("not opened");
        const auto dossier = opened.first().first().value<DossierId>();
        return await(m_open->store->openCase(dossier))->complaints.first();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<IntakePage> m_page;
};

QTEST_MAIN(TestIntakeArrival)
#include "tst_intakearrival.moc"
