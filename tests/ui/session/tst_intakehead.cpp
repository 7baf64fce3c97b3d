// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/onpage.h"
#include "ui/session/intakehead.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestIntakeHead final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_head.emplace();
        m_head->setVisible(true);
    }

    void cleanup() { m_head.reset(); }

    void anEmptyPageHasNothingToPutAwayOrToTakeUp()
    {
        QVERIFY(!buttonOn(*m_head, u"Put these notes away"_s)->isEnabled());
        QVERIFY(!wordsOn(*m_head).contains(u"Take up notes that wait"_s));
        QVERIFY(unnamedOn(*m_head).isEmpty());
    }

    void eachWayOutIsOneButton()
    {
        m_head->setNotes(false, 2);
        QSignalSpy leaves(&*m_head, &IntakeHead::leaveWanted);
        QSignalSpy putsAway(&*m_head, &IntakeHead::putAwayWanted);
        QSignalSpy takesUp(&*m_head, &IntakeHead::takeUpWanted);
        press(*m_head, u"Leave, and keep the draft"_s);
        press(*m_head, u"Put these notes away"_s);
        press(*m_head, u"Take up notes that wait (2)"_s);
        QCOMPARE(leaves.size(), 1);
        QCOMPARE(putsAway.size(), 1);
        QCOMPARE(takesUp.size(), 1);
    }

    void whatBecameOfTheNotesIsSaidInBothLanguages()
    {
        using Notice = IntakeHead::Notice;
        for (const auto &[notice, words] :
             {std::pair(Notice::Waiting, u"Notes of before wait."_s),
              std::pair(Notice::PutAway, u"The notes are put away."_s),
              std::pair(Notice::NothingKept, u"Nothing is kept. The visit is counted."_s)}) {
            m_head->say(notice);
            QVERIFY(wordsOn(*m_head).contains(words));
            m_words.setLanguage(Language::Indonesian);
            QTRY_VERIFY(!wordsOn(*m_head).contains(words));
            m_words.setLanguage(Language::English);
            QTRY_VERIFY(wordsOn(*m_head).contains(words));
            m_head->say(Notice::Nothing);
            QVERIFY(!wordsOn(*m_head).contains(words));
        }
    }

    void anErrorTakesThePlaceOfANotice()
    {
        m_head->say(IntakeHead::Notice::Waiting);
        m_head->say(ErrorKind::Full);
        QVERIFY(!wordsOn(*m_head).contains(u"Notes of before wait."_s));
        QVERIFY(wordsOn(*m_head).contains(errorText(ErrorKind::Full).happened));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_head).contains(u"Pengaduan baru"_s));
        QVERIFY(wordsOn(*m_head).contains(errorText(ErrorKind::Full).happened));
    }

    void itSaysWhenTheDraftWasWritten()
    {
        const auto before = wordsOn(*m_head);
        m_head->setSavedAt(Instant(1'772'416'800'000));
        QVERIFY(wordsOn(*m_head) != before);
        m_head->setSavedAt({});
        QCOMPARE(wordsOn(*m_head), before);
    }

private:
    LanguageSwitch m_words{Language::English};
    std::optional<IntakeHead> m_head;
};

QTEST_MAIN(TestIntakeHead)
#include "tst_intakehead.moc"
