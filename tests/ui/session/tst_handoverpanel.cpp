// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bytes.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/handoverpanel.h"
#include "ui/widgets/busyline.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

StaffMember colleague(std::uint8_t number, const Code &role)
{
    StaffMember member;
    member.id = idOf<RecordId>(number);
    member.name = u"Rekan Contoh %1"_s.arg(number);
    member.roles = {role};
    member.active = true;
    member.boxKey = PublicKey(PublicKey::Bytes{number});
    return member;
}

} // namespace

/// What handing over does with keys is the story of storage.casereaders.
class TestHandoverPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_panel.reset();
        m_open.emplace();
        m_view = *await(m_open->store->openCase(m_open->takeIn({})));
        m_view.record.leadCompanion = m_view.me;
        m_view.staff.append(colleague(90, Code(u"konselor")));
        m_view.staff.append(colleague(91, Code(u"admin")));
        auto withoutKeys = colleague(92, Code(u"konselor"));
        withoutKeys.boxKey = {};
        m_view.staff.append(withoutKeys);
    }

    void cleanup() { m_panel.reset(); }

    void saysWhoAccompaniesHerNow()
    {
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"Konselor Contoh"_s));
        m_view.record.leadCompanion = {};
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"Nobody yet"_s));
    }

    void onlyWhoMayAccompanyAndHasKeysIsOffered()
    {
        show();
        press(*m_panel, u"Hand her case over"_s);
        const auto *colleagues = m_panel->findChild<QComboBox *>();
        QStringList offered;
        for (int row = 1; row < colleagues->count(); ++row)
            offered.append(colleagues->itemText(row));
        offered.sort();
        // What speaks against each is said, and blocks nothing.
        QCOMPARE(offered,
                 (QStringList{u"Koordinator Contoh · not a companion"_s,
                              u"Rekan Contoh 90 · training missing; sex not known"_s}));
        QVERIFY2(unnamedOn(*m_panel).isEmpty(), qPrintable(unnamedOn(*m_panel).join(u' ')));
    }

    void bothAnswersAreNeeded()
    {
        show();
        press(*m_panel, u"Hand her case over"_s);
        press(*m_panel, u"Hand it over now"_s);
        QVERIFY(wordsOn(*m_panel).contains(u"Please choose a colleague."_s));
        QVERIFY(wordsOn(*m_panel).contains(u"Please say why."_s));
    }

    void whatStorageRefusesIsSaid()
    {
        show();
        press(*m_panel, u"Hand her case over"_s);
        auto *colleagues = m_panel->findChild<QComboBox *>();
        colleagues->setFocus();
        while (!colleagues->currentText().startsWith(u"Rekan Contoh 90"_s))
            QTest::keyClick(colleagues, Qt::Key_Down);
        QTest::keyClicks(shownOn<QLineEdit>(*m_panel).first(), u"Cuti contoh"_s);
        QSignalSpy handed(&*m_panel, &HandoverPanel::handedOver);
        press(*m_panel, u"Hand it over now"_s);
        // Nobody of that name works in the vault.
        QTRY_VERIFY(wordsOn(*m_panel).contains(errorText(ErrorKind::Invalid).happened));
        QCOMPARE(handed.size(), 0);
        QVERIFY(!m_panel->findChild<BusyLine *>()->isBusy());
    }

    void theNextCompanionTakesItOver()
    {
        show();
        press(*m_panel, u"Hand her case over"_s);
        auto *colleagues = m_panel->findChild<QComboBox *>();
        colleagues->setFocus();
        while (!colleagues->currentText().startsWith(u"Koordinator Contoh"_s))
            QTest::keyClick(colleagues, Qt::Key_Down);
        QTest::keyClicks(shownOn<QLineEdit>(*m_panel).first(), u"Cuti contoh"_s);
        QSignalSpy handed(&*m_panel, &HandoverPanel::handedOver);
        press(*m_panel, u"Hand it over now"_s);
        const auto *busy = m_panel->findChild<BusyLine *>();
        QVERIFY(busy->isBusy());
        QCOMPARE(busy->accessibleName(), u"Handing her case over…"_s);
        press(*m_panel, u"Hand it over now"_s); // Once is enough.
        QTRY_COMPARE(handed.size(), 1);
        QVERIFY(!busy->isBusy());
        QVERIFY(!await(m_open->store->openCase(m_view.dossier))); // It is not hers any more.
    }

    void whoNeitherAccompaniesNorCoordinatesIsOfferedNothing()
    {
        m_view.record.leadCompanion = idOf<RecordId>(90);
        m_view.mayApprove = false;
        show();
        QVERIFY(buttonOn(*m_panel, u"Hand her case over"_s) == nullptr);
    }

    void withoutAColleagueItSaysSo()
    {
        m_view.staff.removeIf([&](const StaffMember &member) { return member.id != m_view.me; });
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"has a passphrase of her own"_s));
        QVERIFY(buttonOn(*m_panel, u"Hand her case over"_s) == nullptr);
    }

private:
    void show()
    {
        m_panel = std::make_unique<HandoverPanel>(m_view, *m_open->store, m_open->room.clock);
        m_panel->show();
    }

    const LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    CaseView m_view;
    std::unique_ptr<HandoverPanel> m_panel;
};

QTEST_MAIN(TestHandoverPanel)
#include "tst_handoverpanel.moc"
