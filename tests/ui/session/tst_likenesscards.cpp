// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseload.h"
#include "ui/session/likenesscards.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestLikenessCards final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_cards.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        m_known = (*await(m_open->store->loadSearch()))->find(u"melati", 1).first();
        m_caseload.emplace(*m_open->store, m_open->room.clock);
        m_cards.emplace(*m_open->store, *m_caseload);
        m_cards->setVisible(true);
        m_cards->show(her(), SearchIndex(QList<PersonCard>{m_known}));
    }

    void cleanup() { m_cards.reset(); }

    void standsBesideWhatIsKnownNow()
    {
        const auto number = await(m_open->store->openCase(m_dossier))->record.number.toString();
        QTRY_VERIFY(wordsOn(*m_cards).contains(number));
        QVERIFY(wordsOn(*m_cards).contains(u"Melatie"_s));
        QVERIFY(wordsOn(*m_cards).contains(u"Melati Contoh"_s));
        QCOMPARE(wordsOn(*m_cards).count(u"(alike)"_s), 2);
        QVERIFY(unnamedOn(*m_cards).isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_cards).contains(u"(alike)"_s));
    }

    void herCaseCanBeOpenedInstead()
    {
        QSignalSpy wanted(&*m_cards, &LikenessCards::caseWanted);
        press(*m_cards, u"Open this case"_s);
        QCOMPARE(wanted.first().first().value<DossierId>(), m_dossier);
    }

    void theSameWomanIsSaidAndTakenBack()
    {
        QSignalSpy edited(&*m_cards, &LikenessCards::edited);
        QVERIFY(!m_cards->sameAs());
        press(*m_cards, u"The same woman"_s);
        QCOMPARE(m_cards->sameAs(), std::optional(PersonPlace{m_dossier, m_known.person}));
        QTRY_VERIFY(wordsOn(*m_cards).contains(u"The two cases will name each other."_s));
        press(*m_cards, u"The same woman"_s);
        QVERIFY(!m_cards->sameAs());
        QCOMPARE(edited.size(), 2);
    }

    void whoIsReportedElsewhereIsNotServedBesideHer()
    {
        ReportedPerson accused;
        accused.name = u"Bu Desy Contoh"_s;
        Act act(m_dossier);
        act.create(accused);
        QVERIFY(await(m_open->store->write(act)));
        m_caseload->refresh();
        QTRY_VERIFY(m_caseload->isWhole());
        m_cards.emplace(*m_open->store, *m_caseload);
        m_cards->setVisible(true);
        m_cards->show({{}, {}, u"desi  CONTOH"_s, {}, {}, {}}, m_nobody);
        QVERIFY(wordsOn(*m_cards).contains(u"Somebody of this name is reported in another case."_s));
        const auto number = await(m_open->store->openCase(m_dossier))->record.number.toString();
        QTRY_VERIFY(wordsOn(*m_cards).contains(u"Somebody of this name is reported here: "_s + number));
        QVERIFY(wordsOn(*m_cards).contains(u"the victim has priority"_s));
        m_cards->show({{}, m_dossier, u"Desi Contoh"_s, {}, {}, {}}, m_nobody); // Of the case itself.
        QVERIFY(wordsOn(*m_cards).isEmpty());
        m_cards->show({{}, {}, u"Desi Lain"_s, {}, {}, {}}, m_nobody);
        QVERIFY(wordsOn(*m_cards).isEmpty());
    }

    void oneWordOfANameIsAQuestionThatSaysWhy()
    {
        ReportedPerson accused;
        accused.name = u"Bu Desy"_s;
        Act act(m_dossier);
        act.create(accused);
        QVERIFY(await(m_open->store->write(act)));
        m_caseload->refresh();
        QTRY_VERIFY(m_caseload->isWhole());
        m_cards.emplace(*m_open->store, *m_caseload);
        m_cards->setVisible(true);
        m_cards->show({{}, {}, u"Desi Contoh"_s, {}, {}, {}}, m_nobody);
        const auto number = await(m_open->store->openCase(m_dossier))->record.number.toString();
        QTRY_VERIFY(
            wordsOn(*m_cards).contains(u"Somebody with one word of this name is reported here: "_s + number));
        QVERIFY(wordsOn(*m_cards).contains(u"it may be somebody else"_s));
        QVERIFY(wordsOn(*m_cards).contains(u"the victim has priority"_s));
        QVERIFY(!wordsOn(*m_cards).contains(u"Somebody of this name is reported"_s));
    }

    void untilTheNamesAreReadItSaysThatNobodyWasLookedFor()
    {
        const auto waits = u"Known women are looked for as soon as the names are read."_s;
        m_cards->show(her(), SearchIndex());
        QCOMPARE(wordsOn(*m_cards), waits);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_cards).isEmpty() && wordsOn(*m_cards) != waits);
        m_words.setLanguage(Language::English);
        m_cards->show(her(), m_nobody); // They are read, and nobody is alike.
        QVERIFY(wordsOn(*m_cards).isEmpty());
    }

    void nobodyAlikeShowsNothing()
    {
        m_cards->show(her(), m_nobody);
        QVERIFY(wordsOn(*m_cards).isEmpty());
    }

private:
    static PersonCard her() { return {{}, {}, u"Melatie"_s, {}, u"0800 0000 1234"_s, {}}; }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<LikenessCards> m_cards;
    DossierId m_dossier;
    PersonCard m_known;
    const SearchIndex m_nobody{QList<PersonCard>()};
};

QTEST_MAIN(TestLikenessCards)
#include "tst_likenesscards.moc"
