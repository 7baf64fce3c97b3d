// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/bytes.h"
#include "tests/ui/onpage.h"
#include "ui/session/keptout.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

StaffMember member(std::uint8_t number, const QString &name, bool isActive = true)
{
    StaffMember staff;
    staff.id = idOf<RecordId>(number);
    staff.name = name;
    staff.active = isActive;
    return staff;
}

} // namespace

class TestKeptOut final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.emplace();
        m_page->setStaff({member(1, u"Konselor Contoh"_s), member(2, u"Bu Djuwita Rekaan"_s),
                          member(3, u"Mantan Rekaan"_s, false)},
                         idOf<RecordId>(1));
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void everybodyWhoWorksHereIsAskedFor()
    {
        QVERIFY(wordsOn(*m_page).contains(u"Djuwita"_s));
        QVERIFY(wordsOn(*m_page).contains(u"(you)"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Mantan"_s));
        QVERIFY(m_page->chosen().empty());
        QVERIFY(unnamedOn(*m_page).isEmpty());
    }

    void aNameThatSoundsAlikeIsPointedOut()
    {
        const auto hint = u"Is it the same person?"_s;
        m_page->setReported({u"Bu Mawar"_s}); // Everybody is called Bu.
        QVERIFY(!wordsOn(*m_page).contains(hint));
        m_page->setReported({u"juwita"_s});
        QCOMPARE(wordsOn(*m_page).count(hint), 1);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(hint));
    }

    void whoIsTiedToAChosenColleagueIsProposedAndNotChosen()
    {
        const auto hint = u"Works under Bu Djuwita Rekaan, is a superior, or is family."_s;
        auto under = member(4, u"Bu Kenanga"_s);
        under.reportsTo = {idOf<RecordId>(2)};
        m_page->setStaff({member(1, u"Konselor Contoh"_s), member(2, u"Bu Djuwita Rekaan"_s), under},
                         idOf<RecordId>(1));
        const auto said = [this] { return wordsOn(*m_page).remove(u'\u2068').remove(u'\u2069'); };
        QVERIFY(!said().contains(hint));
        choose(1);
        QTRY_COMPARE(said().count(hint), 1);
        QCOMPARE(m_page->chosen().size(), 1);
        m_page->setChosen({{idOf<RecordId>(2), code::staffConflictReason::family}}); // Nobody reports her.
        QVERIFY(!said().contains(hint));
        m_page->setChosen({});
        m_page->setReported({}, {idOf<RecordId>(2)}); // As the case says already.
        QCOMPARE(said().count(hint), 1);
        choose(2);
        QVERIFY(!said().contains(hint));
    }

    void whoIsChosenIsKeptOut()
    {
        QSignalSpy edited(&*m_page, &KeptOut::edited);
        choose(1);
        QCOMPARE(edited.size(), 1);
        const std::map<RecordId, Code> chosen{{idOf<RecordId>(2), code::staffConflictReason::is_terlapor}};
        QCOMPARE(m_page->chosen(), chosen);
        QVERIFY(!m_page->isWriterIn());
        m_page->setChosen({});
        QVERIFY(m_page->chosen().empty());
        m_page->setChosen(chosen);
        QCOMPARE(m_page->findChildren<QComboBox *>()[1]->currentIndex(), 1);
    }

    void whatADraftSaysHoldsBeforeTheStaffIsRead()
    {
        KeptOut page;
        const std::map<RecordId, Code> chosen{{idOf<RecordId>(2), code::staffConflictReason::family}};
        page.setChosen(chosen);
        page.setStaff({member(2, u"Bu Djuwita Rekaan"_s)}, idOf<RecordId>(1));
        QCOMPARE(page.chosen(), chosen);
        QVERIFY(page.findChild<QComboBox *>()->currentIndex() > 0);
    }

    void whoIsInConflictHerselfIsStopped()
    {
        choose(0);
        QVERIFY(m_page->isWriterIn());
        QVERIFY(wordsOn(*m_page).contains(u"This complaint is about somebody close to you."_s));
        m_page->setChosen({});
        QVERIFY(!wordsOn(*m_page).contains(u"close to you"_s));
    }

private:
    void choose(int row) const
    {
        auto *box = m_page->findChildren<QComboBox *>()[row];
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
    }

    LanguageSwitch m_words{Language::English};
    std::optional<KeptOut> m_page;
};

QTEST_MAIN(TestKeptOut)
#include "tst_keptout.moc"
