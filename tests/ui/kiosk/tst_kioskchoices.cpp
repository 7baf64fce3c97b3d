// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/words/languageswitch.h"

#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

using Cards = std::span<const KioskChoice>;

QList<Cards> everyPage()
{
    using namespace kiosk;
    return {doors(),     safeNow(),    forWhom(), what(),    whatElse(),  when(),    where(),
            whereElse(), aboutStaff(), who(),     whoElse(), anonymity(), contact(), receipt()};
}

} // namespace

class TestKioskChoices final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void noPageHasMoreThanSixCards()
    {
        for (const auto cards : everyPage()) {
            QVERIFY(!cards.empty());
            QVERIFY(cards.size() <= 6);
        }
    }

    void cardsOfOnePageAreDifferent()
    {
        for (const auto cards : everyPage()) {
            QSet<Code> codes;
            QSet<QByteArray> pictures;
            for (const auto &card : cards) {
                codes.insert(card.code);
                pictures.insert(card.pictogram);
            }
            QCOMPARE(codes.size(), qsizetype(cards.size()));
            QCOMPARE(pictures.size(), qsizetype(cards.size()));
        }
    }

    void everyCardHasShortWordsInBothLanguages()
    {
        LanguageSwitch language(Language::Indonesian);
        for (const auto cards : everyPage()) {
            for (const auto &card : cards) {
                language.setLanguage(Language::English);
                const auto english = kioskWords(card);
                language.setLanguage(Language::Indonesian);
                const auto indonesian = kioskWords(card);
                QVERIFY(!indonesian.isEmpty() && !english.isEmpty());
                QVERIFY(indonesian.split(u' ').size() <= 12);
                const bool same = indonesian == english;
                QVERIFY2(!same || english == u"HR"_s || english == u"WhatsApp"_s, card.words);
            }
        }
    }

    void findsACardByItsCode()
    {
        QCOMPARE(findChoice(kiosk::doors(), Code(u"tell")), &kiosk::doors()[2]);
        QVERIFY(!findChoice(kiosk::doors(), Code(u"hit")));
    }
};

QTEST_GUILESS_MAIN(TestKioskChoices)
#include "tst_kioskchoices.moc"
