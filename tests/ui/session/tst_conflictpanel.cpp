// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/conflictpanel.h"
#include "ui/widgets/busyline.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestConflictPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_panel.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        QCOMPARE(casesOfTheCoordinator(), 1);
        m_open->reopen();
        m_panel = std::make_unique<ConflictPanel>(*await(m_open->store->openCase(m_dossier)), *m_open->store);
        m_panel->show();
    }

    void cleanup() { m_panel.reset(); }

    void nobodyChosenClosesNothing()
    {
        QVERIFY(!buttonOn(*m_panel, u"Close the case to them"_s)->isEnabled());
        QVERIFY2(unnamedOn(*m_panel).isEmpty(), qPrintable(unnamedOn(*m_panel).join(u' ')));
    }

    void whoIsChosenFindsNothingOfIt()
    {
        chooseFirst();
        QSignalSpy done(&*m_panel, &ConflictPanel::keptOut);
        press(*m_panel, u"Close the case to them"_s);
        const auto *busy = m_panel->findChild<BusyLine *>();
        QVERIFY(busy->isBusy());
        QCOMPARE(busy->accessibleName(), u"Making new keys…"_s);
        QVERIFY(!buttonOn(*m_panel, u"Close the case to them"_s)->isEnabled()); // Once is enough.
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!busy->isBusy());
        const auto view = await(m_open->store->openCase(m_dossier));
        QVERIFY(view->isClosed);
        QVERIFY(view->mayReadStory);
        QCOMPARE(casesOfTheCoordinator(), 0);
    }

private:
    /// The coordinator is the only colleague.
    void chooseFirst()
    {
        auto *reason = m_panel->findChild<QComboBox *>();
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Down);
    }

    /// In a session of hers: the counselor's ends.
    int casesOfTheCoordinator()
    {
        m_panel.reset();
        m_open->store.reset();
        const auto session = m_open->room.unlockAsCoordinator();
        return int(session->cases().page({})->size());
    }

    const LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
    std::unique_ptr<ConflictPanel> m_panel;
};

QTEST_MAIN(TestConflictPanel)
#include "tst_conflictpanel.moc"
