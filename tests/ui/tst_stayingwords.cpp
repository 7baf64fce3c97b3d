// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/words/languageswitch.h"
#include "ui/words/stayingwords.h"

#include <QSet>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr Staying reasons[]{Staying::NotAsked,  Staying::Refused,      Staying::Over,      Staying::Guardian,
                            Staying::Undecided, Staying::WithoutCodes, Staying::WithoutKey};

} // namespace

class TestStayingWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void eachReasonHasWordsOfItsOwnInBothLanguages()
    {
        LanguageSwitch language(Language::English);
        QSet<QString> said;
        for (const auto reason : reasons)
            said.insert(stayingWords(reason));
        language.setLanguage(Language::Indonesian);
        for (const auto reason : reasons)
            said.insert(stayingWords(reason));
        QVERIFY(!said.contains(QString()));
        QCOMPARE(said.size(), qsizetype(2 * std::size(reasons)));
    }

    void whatGoesNeedsNoReason() { QVERIFY(stayingWords(Staying::Goes).isEmpty()); }

    void onlyWhoDidNotAgreeIsSaidNotToHaveAgreed()
    {
        const LanguageSwitch language(Language::English);
        for (const auto reason : reasons)
            QCOMPARE(stayingWords(reason).contains(u"did not agree"_s), reason == Staying::Refused);
    }
};

QTEST_GUILESS_MAIN(TestStayingWords)
#include "tst_stayingwords.moc"
