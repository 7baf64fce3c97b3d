// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/lookspanel.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestLooksPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
    }

    void herCompanionSeesWhoOpenedItAndWhy()
    {
        unlockAsCoordinator();
        QVERIFY(await(m_open->store->openCase(m_dossier)));
        QVERIFY(await(m_open->store->giveReason(m_dossier, u"Pendampingnya sakit (contoh)"_s)));
        m_open->reopen();
        const auto view = await(m_open->store->openCase(m_dossier));
        LooksPanel panel(*view, *m_open->store);
        panel.show();
        QTRY_VERIFY(wordsOn(panel).contains(u"Koordinator Contoh"_s));
        QVERIFY(wordsOn(panel).contains(u"Pendampingnya sakit (contoh)"_s));
        QVERIFY(wordsOn(panel).indexOf(u"Konselor Contoh"_s)
                < wordsOn(panel).indexOf(u"Koordinator Contoh"_s));
    }

    void aCoordinatorDoesNotReadTheLog()
    {
        unlockAsCoordinator();
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(await(m_open->store->looks(m_dossier)).error().kind, ErrorKind::Denied);
        QVERIFY(!view->mayReadStory);
    }

private:
    void unlockAsCoordinator() { m_open->reopenAsCoordinator(); }

    const LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
};

QTEST_MAIN(TestLooksPanel)
#include "tst_lookspanel.moc"
