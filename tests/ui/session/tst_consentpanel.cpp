// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/spoken.h"
#include "domain/records/records.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/onpage.h"
#include "ui/session/consentpanel.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestConsentPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_panel.emplace(m_clock);
        m_panel->setVisible(true);
    }

    void cleanup() { m_panel.reset(); }

    void theLimitsStandAboveTheQuestions()
    {
        QVERIFY(wordsOn(*m_panel).contains(limitsOfSecrecy().en));
        for (const auto &question : consentQuestions())
            QVERIFY(wordsOn(*m_panel).contains(question.question.en));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_panel).contains(limitsOfSecrecy().id));
        QVERIFY(unnamedOn(*m_panel).isEmpty());
    }

    void nothingIsAYesUntilSheSaysSo()
    {
        const auto notes = written();
        QVERIFY(notes.consents.empty());
        QVERIFY(!notes.limitsRead);
    }

    void eachAnswerStandsForItself()
    {
        QSignalSpy edited(&*m_panel, &ConsentPanel::edited);
        answer(3, 0); // bagi_kode: yes
        answer(4, 1); // bagi_nama: no
        press(*m_panel, u"It was read to her"_s);
        QCOMPARE(edited.size(), 3);
        const auto notes = written();
        QCOMPARE(
            notes.consents,
            (std::map<Code, Code>{{Code(u"bagi_kode"), Code(u"yes")}, {Code(u"bagi_nama"), Code(u"no")}}));
        QVERIFY(notes.limitsRead);
        ConsentPanel other(m_clock);
        other.show(notes);
        IntakeNotes again;
        other.writeTo(again);
        QCOMPARE(again, notes);
        answer(3, 2); // she was not asked after all
        QVERIFY(!written().consents.contains(Code(u"bagi_kode")));
    }

    void howSheWantsToBeRecordedIsAskedBeforeHerName()
    {
        auto *asked = shownOn<QComboBox>(*m_panel).first();
        QCOMPARE(asked->accessibleName(), u"How she wants to be recorded"_s);
        asked->setFocus();
        const auto word = codes::anonymity.word(code::anonymity::code_only, Language::English);
        for (int i = 0; i < asked->count() && asked->currentText() != word; ++i)
            QTest::keyClick(asked, Qt::Key_Down);
        const auto notes = written();
        Complaint complaint;
        applyValues(complaint, notes.complaint);
        QCOMPARE(complaint.anonymity, code::anonymity::code_only);
        ConsentPanel other(m_clock);
        other.show(notes);
        IntakeNotes again;
        other.writeTo(again);
        QCOMPARE(again, notes);
    }

    void whoWantsNothingKeptIsHelpedWithoutACase()
    {
        QVERIFY(!wordsOn(*m_panel).contains(u"She does not want her data kept."_s));
        answer(1, 1);
        QVERIFY(wordsOn(*m_panel).contains(u"She does not want her data kept."_s));
        QSignalSpy nothing(&*m_panel, &ConsentPanel::nothingToKeep);
        press(*m_panel, u"Keep nothing, count the visit"_s);
        QCOMPARE(nothing.size(), 1);
        answer(1, 0);
        QVERIFY(!wordsOn(*m_panel).contains(u"She does not want her data kept."_s));
    }

    void whoSaysYesForAGirlIsWrittenDown()
    {
        IntakeNotes notes;
        notes.consents = {{code::consentScope::bagi_kode, code::consentDecision::yes}};
        Consent how;
        how.method = code::consentMethod::tertulis;
        how.capacity = code::capacity::wali;
        notes.consent = valuesOf(how, Tier::Coded);
        m_panel->show(notes);
        QVERIFY(wordsOn(*m_panel).contains(u"Her guardian"_s));
        QVERIFY(!m_panel->isComplete());
        QVERIFY(wordsOn(*m_panel).contains(u"Please say who answered for her."_s));
        Person guardian;
        guardian.name = u"Kenanga Contoh"_s;
        notes.guardian = valuesOf(guardian, Tier::Identity);
        m_panel->show(notes);
        QVERIFY(m_panel->isComplete());
        QCOMPARE(written().guardian, notes.guardian);
        how.capacity = code::capacity::dewasa;
        notes.consent = valuesOf(how, Tier::Coded);
        m_panel->show(notes);
        QVERIFY(!wordsOn(*m_panel).contains(u"Her guardian"_s));
    }

    void aYesIsWrittenOrRecorded()
    {
        QVERIFY(m_panel->isComplete()); // Nothing was asked.
        answer(3, 1); // bagi_kode: no
        QVERIFY(m_panel->isComplete());
        answer(3, 0); // yes, after all
        QVERIFY(!m_panel->isComplete());
        QVERIFY(wordsOn(*m_panel).contains(u"A yes counts if it is written or recorded."_s));
        m_panel->setSheIsAway(true); // Nobody says it for her.
        QVERIFY(m_panel->isComplete());
    }

    void whatAGirlsYesDoesIsSaidBeside()
    {
        const auto child = u"She is under 18"_s;
        QVERIFY(!wordsOn(*m_panel).contains(child));
        m_panel->setSheIsUnder18(true);
        QVERIFY(wordsOn(*m_panel).contains(child));
        IntakeNotes notes;
        Consent how;
        how.capacity = code::capacity::konflik;
        notes.consent = valuesOf(how, Tier::Coded);
        m_panel->show(notes);
        QVERIFY(wordsOn(*m_panel).contains(u"until UPT PPA says yes"_s));
    }

    void whoIsAwayIsAskedNothing()
    {
        const auto away = u"her yes is asked when she comes"_s;
        QVERIFY(!wordsOn(*m_panel).contains(away));
        answer(1, 1); // simpan: no
        m_panel->setSheIsAway(true);
        QVERIFY(wordsOn(*m_panel).contains(away));
        QVERIFY(wordsOn(*m_panel).contains(limitsOfSecrecy().en));
        QVERIFY(shownOn<QRadioButton>(*m_panel).isEmpty());
        QVERIFY(!wordsOn(*m_panel).contains(u"What she agrees to"_s));
        QVERIFY(!wordsOn(*m_panel).contains(u"She does not want her data kept."_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_panel).contains(away));
        m_words.setLanguage(Language::English);
        m_panel->setSheIsAway(false);
        QVERIFY(!wordsOn(*m_panel).contains(away));
        QCOMPARE(written().consents.at(Code(u"simpan")), Code(u"no"));
        QVERIFY(wordsOn(*m_panel).contains(u"She does not want her data kept."_s));
    }

private:
    void answer(int question, int which) const
    {
        QTest::mouseClick(m_panel->findChildren<QRadioButton *>()[3 * question + which], Qt::LeftButton);
    }

    [[nodiscard]] IntakeNotes written() const
    {
        IntakeNotes notes;
        m_panel->writeTo(notes);
        return notes;
    }

    FakeClock m_clock;
    LanguageSwitch m_words{Language::English};
    std::optional<ConsentPanel> m_panel;
};

QTEST_MAIN(TestConsentPanel)
#include "tst_consentpanel.moc"
