// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/ui/onpage.h"
#include "ui/session/retaliationpanel.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Day complained(20'514);

} // namespace

class TestRetaliationPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
        m_view.mayWriteStory = true;
        Complaint complaint;
        complaint.receivedOn = complained;
        m_view.complaints = {complaint};
    }

    void aCheckThatIsDueLeadsToItsFollowUp()
    {
        RetaliationPanel panel(m_view, complained.plusDays(8));
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"ask her now"_s));
        QVERIFY(wordsOn(panel).contains(u"not yet"_s));
        QSignalSpy wanted(&panel, &RetaliationPanel::recordWanted);
        press(panel, u"Write what she says"_s);
        const auto request = wanted.first().first().value<RecordRequest>();
        FollowUp starts;
        applyValues(starts, request.starting);
        QCOMPARE(starts.kind, Code(code::followUpKind::balasan));
        QCOMPARE(starts.dueOn, complained.plusDays(7));
        QCOMPARE(starts.doneOn, complained.plusDays(8));
    }

    void whatSheSaidStandsBesideItsCheck()
    {
        FollowUp asked;
        asked.kind = code::followUpKind::balasan;
        asked.doneOn = complained.plusDays(8);
        asked.retaliation = {code::retaliation::mutasi};
        put(m_view, 1, asked);
        QVERIFY(words(9).contains(u"asked · Transfer"_s));
    }

    void withoutHerWorkAsItWasNothingCanBeCompared()
    {
        QVERIFY(words(1).contains(u"Only then can a change be seen."_s));
        WorkBaseline before;
        before.shift = u"pagi contoh"_s;
        put(m_view, 1, before);
        QVERIFY(words(1).contains(u"pagi contoh"_s));
        QVERIFY(!words(1).contains(u"Only then"_s));
    }

    void withoutAComplaintNothingIsCounted()
    {
        m_view.complaints.clear();
        QVERIFY(words(1).contains(u"Neither is written down yet."_s));
    }

    void whoMayNotWriteIsOfferedNothing()
    {
        m_view.mayWriteStory = false;
        RetaliationPanel panel(m_view, complained.plusDays(8));
        panel.show();
        QVERIFY(buttonOn(panel, u"Write what she says"_s) == nullptr);
    }

private:
    [[nodiscard]] QString words(int daysLater) const
    {
        RetaliationPanel panel(m_view, complained.plusDays(daysLater));
        panel.show();
        return wordsOn(panel);
    }

    const LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_MAIN(TestRetaliationPanel)
#include "tst_retaliationpanel.moc"
