// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/onpage.h"
#include "ui/session/triagepanel.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestTriagePanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_panel.emplace();
        m_panel->show();
    }

    void cleanup() { m_panel.reset(); }

    void asksSixQuestionsAndAdvisesNothingYet()
    {
        for (const auto &question : triageQuestions()) {
            QVERIFY(wordsOn(*m_panel).contains(question.question.en));
            QVERIFY(!wordsOn(*m_panel).contains(question.advice.en));
        }
        QVERIFY(m_panel->values().empty());
        QVERIFY(unnamedOn(*m_panel).isEmpty());
    }

    void sheIsOfferedABreakBeforeAnyQuestion()
    {
        const auto words = wordsOn(*m_panel);
        const auto offer = words.indexOf(u"Offer her water, the toilet and a break"_s);
        QVERIFY(offer >= 0);
        QVERIFY(offer < words.indexOf(triageQuestions().front().question.en));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_panel).contains(u"Offer her water"_s));
    }

    void whoIsHurtIsNotPhotographedOnAPhone()
    {
        answer(1, 0); // Hurt: yes.
        QVERIFY(wordsOn(*m_panel).contains(u"never photographs injuries with a private phone"_s));
    }

    void anAlarmSaysWhatToDoAndWhomToCall()
    {
        QSignalSpy edited(&*m_panel, &TriagePanel::edited);
        answer(3, 0); // Thoughts of harming herself: yes.
        QCOMPARE(edited.size(), 1);
        QVERIFY(wordsOn(*m_panel).contains(triageQuestions()[3].advice.en));
        QVERIFY(wordsOn(*m_panel).contains(u"119 ext 8"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_panel).contains(triageQuestions()[3].advice.id));
        answer(3, 1);
        QVERIFY(!wordsOn(*m_panel).contains(triageQuestions()[3].advice.id));
    }

    void beingUnsafeIsTheAlarmOfTheFirst()
    {
        answer(0, 0);
        QVERIFY(!wordsOn(*m_panel).contains(triageQuestions()[0].advice.en));
        answer(0, 1);
        QVERIFY(wordsOn(*m_panel).contains(triageQuestions()[0].advice.en));
        QVERIFY(wordsOn(*m_panel).contains(u"112"_s));
    }

    void answersComeBack()
    {
        answer(1, 2);
        answer(4, 0);
        const auto values = m_panel->values();
        Complaint complaint;
        applyValues(complaint, values);
        QCOMPARE(complaint.hurtNow, code::triageAnswer::unknown);
        QCOMPARE(complaint.childInDanger, code::triageAnswer::yes);
        TriagePanel other;
        other.setValues(values);
        QCOMPARE(other.values(), values);
        other.setValues({});
        QVERIFY(other.values().empty());
    }

    void whatSheDoesNotWantToSayIsKeptUntilSheSaysIt()
    {
        answer(1, 0);
        QSignalSpy edited(&*m_panel, &TriagePanel::edited);
        QTest::mouseClick(m_panel->findChildren<QCheckBox *>()[1], Qt::LeftButton);
        QCOMPARE(edited.size(), 1);
        QVERIFY(!wordsOn(*m_panel).contains(triageQuestions()[1].advice.en));
        const auto values = m_panel->values();
        Complaint complaint;
        applyValues(complaint, values);
        QVERIFY(complaint.hurtNow.isEmpty());
        QCOMPARE(complaint.declined, FieldNumbers{numberOf(&Complaint::hurtNow)});
        TriagePanel other;
        other.setValues(values);
        QCOMPARE(other.values(), values);
        answer(1, 1);
        QVERIFY(!m_panel->values().contains(declinedField));
    }

private:
    void answer(int question, int which) const
    {
        QTest::mouseClick(m_panel->findChildren<QRadioButton *>()[3 * question + which], Qt::LeftButton);
    }

    LanguageSwitch m_words{Language::English};
    std::optional<TriagePanel> m_panel;
};

QTEST_MAIN(TestTriagePanel)
#include "tst_triagepanel.moc"
