// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/reasonpanel.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestReasonPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_panel.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        unlockAsCoordinator();
        m_panel = std::make_unique<ReasonPanel>(m_dossier, *m_open->store);
        m_panel->show();
    }

    void cleanup() { m_panel.reset(); }

    void withoutAReasonNothingOpens()
    {
        QVERIFY(view().mayGiveReason);
        QSignalSpy opened(&*m_panel, &ReasonPanel::opened);
        press(*m_panel, u"Write it down and open"_s);
        QVERIFY(wordsOn(*m_panel).contains(u"Please say why."_s));
        QCOMPARE(opened.size(), 0);
        QVERIFY(!view().mayReadIdentity);
    }

    void aReasonOpensUntilSheLocks()
    {
        QVERIFY(names(view()).isEmpty());
        QTest::keyClicks(shownOn<QLineEdit>(*m_panel).first(), u"Pendampingnya sakit (contoh)"_s);
        QSignalSpy opened(&*m_panel, &ReasonPanel::opened);
        press(*m_panel, u"Write it down and open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(view().mayReadIdentity);
        QVERIFY(!view().mayGiveReason);
        QVERIFY(!names(view()).isEmpty());
        unlockAsCoordinator();
        QVERIFY(view().mayGiveReason);
        QVERIFY(names(view()).isEmpty());
    }

    void herCompanionNeedsNone()
    {
        m_open->reopen();
        QVERIFY(!view().mayGiveReason);
        QVERIFY(view().mayReadIdentity);
    }

private:
    void unlockAsCoordinator()
    {
        m_panel.reset();
        m_open->reopenAsCoordinator();
    }

    CaseView view() { return *await(m_open->store->openCase(m_dossier)); }

    static QString names(const CaseView &view)
    {
        QString all;
        for (const auto &person : view.persons)
            all += person.name + person.alias + person.phone;
        return all;
    }

    const LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
    std::unique_ptr<ReasonPanel> m_panel;
};

QTEST_MAIN(TestReasonPanel)
#include "tst_reasonpanel.moc"
