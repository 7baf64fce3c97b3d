// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the first press of Save stops at, rather than leave it out in silence.

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/recordformpage.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestFirstSave final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        beginSession();
    }

    void cleanup() { m_page.reset(); }

    void aPromisedDayThatIsNoneStopsIt()
    {
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        chooseKind();
        QTest::keyClicks(promised(), u"31/11/2026"_s);
        QTest::keyClick(promised(), Qt::Key_Return);
        press(*m_page, u"Save"_s);
        QCOMPARE(m_page->focusWidget(), promised());
        QVERIFY(wordsOn(*m_page).contains(u"This is not a day yet. Write it like "_s));
        QVERIFY(wordsOn(*m_page).contains(u"It is not saved yet."_s));
        QCOMPARE(promised()->text(), u"31/11/2026"_s);
        promised()->selectAll();
        QTest::keyClicks(promised(), u"30/11/2026"_s);
        QVERIFY(!wordsOn(*m_page).contains(u"It is not saved yet."_s));
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(theSession().nextOn, Day::fromDate(QDate(2026, 11, 30)));
    }

    void whatStoppedItMayBeEmptied()
    {
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        chooseKind();
        QTest::keyClicks(promised(), u"besok pagi"_s);
        press(*m_page, u"Save"_s);
        QCOMPARE(saved.size(), 0);
        promised()->selectAll();
        QTest::keyClick(promised(), Qt::Key_Delete);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(theSession().nextOn.isNull());
    }

    void aPromisedDayWithoutItsYearLiesAhead()
    {
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        chooseKind();
        QTest::keyClicks(promised(), u"24/2"_s); // It is March.
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(theSession().nextOn, Day::fromDate(QDate(2027, 2, 24)));
    }

    void aPromisedDayThatIsOverIsAskedAboutOnce()
    {
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        chooseKind();
        QTest::keyClicks(promised(), u"24/2/2026"_s);
        press(*m_page, u"Save"_s);
        QCOMPARE(m_page->focusWidget(), promised());
        QVERIFY(wordsOn(*m_page).contains(u"This day is over already. If it is right, press once more."_s));
        QCOMPARE(saved.size(), 0);
        press(*m_page, u"Save"_s); // She knows it: the promise was written down late.
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(theSession().nextOn, Day::fromDate(QDate(2026, 2, 24)));
    }

    void anOldRecordOnTheWrongSideOpensAndIsSavedWithoutAQuestion()
    {
        Act act(m_dossier);
        Session old;
        old.kind = Code(u"dpa");
        old.heldOn = Day::fromDate(QDate(2199, 1, 1));
        old.nextOn = Day::fromDate(QDate(2025, 1, 1));
        act.create(RecordKind::Session, valuesOf(old, Tier::Coded));
        const auto record = await(m_open->store->write(act))->created.first();
        m_page->begin(*await(m_open->store->openCase(m_dossier)), {RecordKind::Session, record, {}});
        static_cast<void>(await(m_open->store->findDraft({"session", m_dossier})));
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        QTest::keyClicks(lineOf(u"How many minutes?"_s), u"45"_s);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(theSession().heldOn, old.heldOn);
    }

    void whatWasHalfTypedComesBackAfterAPowerCut()
    {
        QTest::keyClicks(promised(), u"31/11/2026"_s);
        QTRY_VERIFY_WITH_TIMEOUT(await(m_open->store->findDraft({"session", m_dossier}))->has_value(),
                                 10'000);
        m_page.reset(); // The process ends without a word.
        m_open->reopen();
        beginSession();
        QTRY_COMPARE(promised()->text(), u"31/11/2026"_s);
        press(*m_page, u"Save"_s);
        QVERIFY(wordsOn(*m_page).contains(u"It is not saved yet."_s));
    }

private:
    void beginSession()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        m_page->resize(900, 1'600);
        m_page->show();
        m_page->begin(*await(m_open->store->openCase(m_dossier)), {RecordKind::Session, {}, {}});
        static_cast<void>(await(m_open->store->findDraft({"session", m_dossier}))); // Asked after the page's.
    }

    void chooseKind() const
    {
        auto *kind = m_page->findChild<QComboBox *>();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
    }

    /// The line of this question; null if it is not asked.
    [[nodiscard]] QLineEdit *lineOf(const QString &question) const
    {
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->accessibleName() == question)
                return line;
        }
        return nullptr;
    }

    [[nodiscard]] QLineEdit *promised() const { return lineOf(u"Which date did you promise her?"_s); }

    [[nodiscard]] Session theSession() const
    {
        return await(m_open->store->openCase(m_dossier))->sessions.first();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<RecordFormPage> m_page;
    DossierId m_dossier;
};

QTEST_MAIN(TestFirstSave)
#include "tst_firstsave.moc"
