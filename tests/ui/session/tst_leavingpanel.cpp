// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/caseviews.h"
#include "tests/ui/onpage.h"
#include "ui/session/leavingpanel.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestLeavingPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
        Person her;
        her.role = Code(u"korban");
        her.name = u"Melati Contoh"_s;
        put(m_view, 1, her);
        Session session;
        session.kind = Code(u"dpa");
        session.summary = u"Ringkasan contoh"_s;
        put(m_view, 2, session);
    }

    void withoutHerYesEverythingStays()
    {
        const auto said = words();
        QVERIFY(!said.contains(u"Goes to the province"_s));
        QVERIFY(said.contains(u"Stays here: she was not asked"_s));
    }

    void theReasonIsTheTrueOne()
    {
        m_view.leave.codedStays = Staying::Refused;
        m_view.leave.identityStays = Staying::WithoutCodes;
        QVERIFY(words().contains(u"Stays here: she did not agree"_s));
        QVERIFY(words().contains(u"Stays here: she agreed, but not to codes and days"_s));
        m_view.leave.coded = true;
        m_view.leave.identityStays = Staying::WithoutKey;
        QVERIFY(!words().contains(u"she did not agree"_s));
        QVERIFY(words().contains(u"the province does not have the key"_s));
    }

    void eachAnswerStandsUnderWhatBecomesOfIt()
    {
        m_view.leave.coded = true;
        const auto said = words();
        const auto goes = said.indexOf(u"Goes to the province: she agreed to share codes"_s);
        const auto stays = said.lastIndexOf(u"Always stays here"_s);
        QVERIFY(goes >= 0 && stays >= 0);
        QVERIFY(said.indexOf(u"What was said and done?"_s, stays) > 0);
        QVERIFY(said.contains(u"Stays here: she was not asked"_s));
    }

    void itNamesQuestionsAndNeverAnswers()
    {
        QVERIFY(!words().contains(u"Melati"_s));
        QVERIFY(!words().contains(u"Ringkasan contoh"_s));
    }

private:
    [[nodiscard]] QString words() const
    {
        LeavingPanel panel(m_view);
        panel.show();
        return wordsOn(panel);
    }

    const LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_MAIN(TestLeavingPanel)
#include "tst_leavingpanel.moc"
