// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/ui/onpage.h"
#include "ui/forms/gbvimsquestions.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestGbvimsQuestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_questions.emplace();
        m_questions->show();
    }

    void cleanup() { m_questions.reset(); }

    void theFirstYesIsTheType()
    {
        QSignalSpy edited(&*m_questions, &GbvimsQuestions::edited);
        QVERIFY(wordsOn(*m_questions).contains(u"Was it: Rape?"_s));
        press(*m_questions, u"No"_s);
        QVERIFY(wordsOn(*m_questions).contains(u"Was it: Sexual assault?"_s));
        QVERIFY(m_questions->type().isEmpty());
        QCOMPARE(edited.size(), 0);
        press(*m_questions, u"Yes"_s);
        QCOMPARE(m_questions->type(), code::gbvimsType::sexual_assault);
        QCOMPARE(edited.size(), 1);
        QVERIFY(buttonOn(*m_questions, u"Yes"_s) == nullptr);
    }

    void withoutAYesAnOpenAnswerLeavesItOpen()
    {
        press(*m_questions, u"Does not know, or declined"_s);
        while (buttonOn(*m_questions, u"No"_s) != nullptr)
            press(*m_questions, u"No"_s);
        QCOMPARE(m_questions->type(), code::gbvimsType::tidak_tahu);
    }

    void canBeAskedAgain()
    {
        m_questions->setType(code::gbvimsType::psych);
        QSignalSpy edited(&*m_questions, &GbvimsQuestions::edited);
        press(*m_questions, u"Ask again"_s);
        QVERIFY(m_questions->type().isEmpty());
        QCOMPARE(edited.size(), 1);
        QVERIFY(wordsOn(*m_questions).contains(u"Was it: Rape?"_s));
    }

    void speaksBothLanguages()
    {
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(buttonOn(*m_questions, u"Ya"_s) != nullptr);
        QVERIFY(unnamedOn(*m_questions).isEmpty());
    }

private:
    LanguageSwitch m_words{Language::English};
    std::optional<GbvimsQuestions> m_questions;
};

QTEST_MAIN(TestGbvimsQuestions)
#include "tst_gbvimsquestions.moc"
