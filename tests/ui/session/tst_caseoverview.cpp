// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseoverview.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCaseOverview final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
    }

    void aTaskStandsInItsOwnWords()
    {
        Task task;
        task.words = u"Telepon serikat. Contoh."_s;
        Duty duty;
        duty.record = put(m_view, 1, task);
        m_view.duties = {duty};
        QVERIFY(words().contains(u"Telepon serikat. Contoh."_s));
    }

    void whatToRememberStandsAboveEverything()
    {
        Person her;
        her.role = code::caseRole::korban;
        her.neverLeaveMessage = true;
        m_view.persons = {her};
        QVERIFY(words().startsWith(u"Before you speak with her"_s));
    }

    void whatStaysHereSaysWhy()
    {
        QVERIFY(words().contains(u"No, it stays here: she was not asked"_s));
        m_view.leave.identityStays = Staying::Guardian;
        QVERIFY(words().contains(u"No, it stays here: nobody who decides for her"_s));
        m_view.leave.coded = true;
        QVERIFY(words().contains(u"Yes, she agreed"_s));
    }

private:
    [[nodiscard]] QString words() const
    {
        CaseOverview overview(m_view, m_clock);
        overview.show();
        return wordsOn(overview);
    }

    const LanguageSwitch m_words{Language::English};
    FakeClock m_clock;
    CaseView m_view;
};

QTEST_MAIN(TestCaseOverview)
#include "tst_caseoverview.moc"
