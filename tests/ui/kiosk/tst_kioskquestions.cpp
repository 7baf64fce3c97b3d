// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/inboxitem.h"
#include "tests/ui/kiosk/publishedroom.h"
#include "tests/ui/strict.h"
#include "ui/kiosk/kioskflow.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskpages.h"
#include "ui/session/facts.h"
#include "ui/words/languageswitch.h"

#include <QLabel>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// An answer to any question: its last choice, or a few words.
KioskAnswer someAnswerTo(const KioskQuestion &question)
{
    const auto choices = choicesOf(question);
    if (choices.isEmpty())
        return {{}, u"Jawaban contoh"_s};
    return {Codes{choices.last()}, {}};
}

} // namespace

/// Walks the table, so that a new question is held to all of this without a test of its own.
class TestKioskQuestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void aQuestion_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < int(kioskQuestions().size()); ++i)
            QTest::newRow(kioskQuestions()[std::size_t(i)].label) << i;
    }

    void aQuestion()
    {
        QFETCH(int, place);
        const auto &question = kioskQuestions()[std::size_t(place)];
        fitsOnOnePage(question);
        hasShortSentencesInBothLanguages(place);
        isAskedAfterHerStory(place);
        reachesTheCounselor(place);
        isNotFiledWhenItIsPassedOver(place);
    }

    void whatSheTypedIsWiped()
    {
        KioskAnswers answers;
        answers.asked[0] = {Codes{Code(u"yes")}, u"Jawaban contoh"_s};
        answers.wipe();
        QCOMPARE(answers, KioskAnswers());
    }

private:
    static void fitsOnOnePage(const KioskQuestion &question)
    {
        const auto &field = fieldOf(question);
        const auto choices = choicesOf(question);
        QVERIFY2(field.type == ValueType::Text || !choices.isEmpty(), "no answers to choose from");
        QVERIFY2(choices.size() <= 6, "six cards a page");
    }

    static void hasShortSentencesInBothLanguages(int place)
    {
        LanguageSwitch words(Language::English);
        const auto english = KioskPages::words(stepOf(place));
        words.setLanguage(Language::Indonesian);
        const auto indonesian = KioskPages::words(stepOf(place));
        QVERIFY(english != indonesian);
        for (const auto &text : {english, indonesian}) {
            const auto sentences = sentencePerLine(text).split(u'\n');
            for (const auto &sentence : sentences)
                QVERIFY2(sentence.split(u' ').size() <= 12, qPrintable(sentence));
        }
    }

    static void isAskedAfterHerStory(int place)
    {
        const LanguageSwitch words;
        const std::optional keys = aPublishedRoom();
        KioskAnswers answers;
        const auto steps = stepsBehind(Code(u"tell"), answers, keys);
        QVERIFY(steps.indexOf(stepOf(place)) > steps.indexOf(KioskStep::Story));
        const KioskPages pages(answers, keys);
        const std::unique_ptr<KioskPage> page(pages.make(stepOf(place)));
        QVERIFY(page->canSkip());
        QVERIFY(page->accessibleName().endsWith(u'?') || page->accessibleName().endsWith(u'.'));
    }

    static void reachesTheCounselor(int place)
    {
        const auto &question = kioskQuestions()[std::size_t(place)];
        KioskAnswers answers;
        answers.asked[place] = someAnswerTo(question);
        const auto filed = filedFrom(answers, aPublishedRoom(), Day(20'000));
        for (const auto language : {Language::Indonesian, Language::English}) {
            const LanguageSwitch words(language);
            const auto facts = factsOf(itemOf(filed));
            const auto found = std::ranges::find(facts, labelWords(question), &Fact::label);
            QVERIFY(found != facts.end());
            QCOMPARE(found->words, answerWords(question, answers.asked[place]));
            const std::optional keys = aPublishedRoom();
            QCOMPARE(KioskPages(answers, keys).answer(stepOf(place)), found->words);
        }
    }

    static void isNotFiledWhenItIsPassedOver(int place)
    {
        KioskAnswers answers;
        answers.asked[place] = {}; // seen, and left
        const auto filed = filedFrom(answers, aPublishedRoom(), Day(20'000));
        const auto nothing = filedFrom({}, aPublishedRoom(), Day(20'000));
        QCOMPARE(filed.complaint, nothing.complaint);
        QCOMPARE(filed.person, nothing.person);
        QCOMPARE(filed.incident, nothing.incident);
        QCOMPARE(filed.reported, nothing.reported);
    }
};

QTEST_MAIN(TestKioskQuestions)
#include "tst_kioskquestions.moc"
