// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/caseviews.h"
#include "tests/ui/onpage.h"
#include "ui/session/casetimeline.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCaseTimeline final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
    }

    void showsOneConcernWhenAsked()
    {
        addAct(m_view, {}, {RecordKind::Trip, Operation::Create, {}});
        addAct(m_view, {}, {RecordKind::Goal, Operation::Create, {}});
        CaseTimeline timeline(m_view);
        timeline.show();
        QVERIFY(wordsOn(timeline).contains(u"Safe trips"_s) && wordsOn(timeline).contains(u"Goals"_s));
        QVERIFY(unnamedOn(timeline).isEmpty());
        show(timeline, u"Services"_s);
        QVERIFY(wordsOn(timeline).contains(u"Safe trips"_s) && !wordsOn(timeline).contains(u"Goals"_s));
        show(timeline, u"Evidence"_s);
        QVERIFY(wordsOn(timeline).contains(u"Nothing of this kind yet."_s));
    }

    void anActBelongsToTheConcernOfItsRecord()
    {
        addAct(m_view, {}, {RecordKind::RiskAssessment, Operation::Create, {}});
        m_view.timeline.first().changes.append({RecordKind::Case, Operation::Set, {}});
        addAct(m_view, {}, {RecordKind::Case, Operation::Set, {}});
        CaseTimeline timeline(m_view);
        timeline.show();
        show(timeline, u"Safety"_s);
        QVERIFY(wordsOn(timeline).contains(u"Risk assessment"_s));
        QVERIFY(!wordsOn(timeline).contains(u"The case was changed"_s));
        show(timeline, u"Law and work"_s);
        QVERIFY(wordsOn(timeline).contains(u"The case was changed"_s));
        QVERIFY(!wordsOn(timeline).contains(u"Risk assessment"_s)); // That the case moved along is no law.
    }

    void whatWasTakenAwayStandsThereWithItsReason()
    {
        addAct(m_view, {}, {RecordKind::Trip, Operation::Void, {}});
        m_view.timeline.first().reason = u"Salah kasus, contoh"_s;
        CaseTimeline timeline(m_view);
        timeline.show();
        show(timeline, u"Services"_s);
        QVERIFY(wordsOn(timeline).contains(u"Safe trips: taken away"_s));
        QVERIFY(wordsOn(timeline).contains(u"Salah kasus, contoh"_s));
    }

    void aLongStoryComesPageByPage()
    {
        for (int i = 0; i < 30; ++i)
            addAct(m_view, {}, {RecordKind::Trip, Operation::Create, {}});
        CaseTimeline timeline(m_view);
        timeline.show();
        QCOMPARE(wordsOn(timeline).count(u"Safe trips"_s), 12);
        press(timeline, u"Show 18 earlier"_s);
        QCOMPARE(wordsOn(timeline).count(u"Safe trips"_s), 24);
        press(timeline, u"Show 6 earlier"_s);
        QCOMPARE(wordsOn(timeline).count(u"Safe trips"_s), 30);
        QVERIFY(!wordsOn(timeline).contains(u"earlier"_s));
    }

private:
    static void show(CaseTimeline &timeline, const QString &concern)
    {
        auto *box = timeline.findChild<QComboBox *>();
        box->setCurrentText(concern);
        Q_EMIT box->activated(box->currentIndex());
    }

    const LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_MAIN(TestCaseTimeline)
#include "tst_casetimeline.moc"
