// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/onpage.h"
#include "ui/session/handoverchoice.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

FieldValues serviceOf(Code service)
{
    Service handed;
    handed.service = service;
    return valuesOf(handed, Tier::Coded);
}

} // namespace

class TestHandOverChoice final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_choice.emplace(m_clock);
        m_choice->show();
        m_choice->setAuthority({});
    }

    void cleanup() { m_choice.reset(); }

    void whatIsOursIsNotAskedFor()
    {
        m_choice->setChosen(true, serviceOf(code::service::pengawas));
        m_choice->setAuthority(code::authority::rp3);
        QVERIFY(!m_choice->isVisible());
        QVERIFY(!m_choice->isChosen());
        QVERIFY(!m_choice->service());
        m_choice->setAuthority(code::authority::naker); // It is theirs after all: nothing is typed twice.
        QCOMPARE(m_choice->service()->service, code::service::pengawas);
    }

    void whoItGoesToIsAskedOnceItIsHandedOver()
    {
        m_choice->setAuthority(code::authority::naker);
        QSignalSpy edited(&*m_choice, &HandOverChoice::edited);
        QVERIFY(unnamedOn(*m_choice).isEmpty());
        QVERIFY(shownOn<QLineEdit>(*m_choice).isEmpty());
        QVERIFY(!m_choice->service());
        press(*m_choice, u"Hand it over now"_s);
        QCOMPARE(edited.size(), 1);
        QVERIFY(m_choice->service());
        QVERIFY(!shownOn<QLineEdit>(*m_choice).isEmpty());
        QVERIFY(unnamedOn(*m_choice).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(buttonOn(*m_choice, u"Hand it over now"_s) == nullptr);
    }

    void onlyAPersonEdits()
    {
        QSignalSpy edited(&*m_choice, &HandOverChoice::edited);
        m_choice->setAuthority(code::authority::naker);
        m_choice->setChosen(true, serviceOf(code::service::pengawas));
        QCOMPARE(edited.size(), 0);
        QCOMPARE(m_choice->values(), serviceOf(code::service::pengawas));
    }

    void whatTheLawForbidsIsSaidWhereItIsChosen()
    {
        Case decided;
        decided.flags = {code::caseFlag::tpks};
        m_choice->setAuthority(code::authority::naker);
        m_choice->setChosen(true, serviceOf(code::service::mediasi));
        const auto before = wordsOn(*m_choice);
        QVERIFY(!m_choice->isAllowed(decided));
        QVERIFY(wordsOn(*m_choice) != before);
        m_choice->setChosen(false, serviceOf(code::service::mediasi));
        QVERIFY(m_choice->isAllowed(decided)); // It stays here: nothing is handed over.
    }

private:
    LanguageSwitch m_words{Language::English};
    FakeClock m_clock;
    std::optional<HandOverChoice> m_choice;
};

QTEST_MAIN(TestHandOverChoice)
#include "tst_handoverchoice.moc"
