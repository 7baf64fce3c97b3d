// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "tests/ui/strict.h"
#include "ui/words/answerwords.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestAnswerWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void saysEveryKindOfAnswerInBothLanguages()
    {
        LanguageSwitch language(Language::Indonesian);
        QCOMPARE(words(numberOf(&Trip::hadIncident), true), u"Ya"_s);
        QCOMPARE(words(numberOf(&Trip::purpose), u"rs"_s), u"Rumah sakit"_s);
        QCOMPARE(words(numberOf(&Trip::plannedOn), 20'514), u"Senin, 2 Maret 2026"_s);
        QCOMPARE(words(numberOf(&Trip::cost), 250'000), u"250.000"_s);
        QCOMPARE(words(numberOf(&Trip::pickup), u" Gerbang\u202E contoh "_s), u"Gerbang contoh"_s);
        language.setLanguage(Language::English);
        QCOMPARE(words(numberOf(&Trip::hadIncident), false), u"No"_s);
        QCOMPARE(words(numberOf(&Trip::purpose), u"rs"_s), u"Hospital"_s);
        QCOMPARE(words(numberOf(&Trip::plannedOn), 20'514), u"Monday, 2 March 2026"_s);
        QCOMPARE(words(numberOf(&Trip::cost), 250'000), u"250,000"_s);
    }

    void saysSeveralCodesInTheirOrder()
    {
        const LanguageSwitch language(Language::English);
        const auto said = answerWords(*describeField(RecordKind::FollowUp, numberOf(&FollowUp::retaliation)),
                                      QCborArray{u"phk"_s, u"mutasi"_s});
        QVERIFY(said.contains(u"Dismissal"_s) && said.contains(u"Transfer"_s) && said.contains(u", "_s));
    }

    void anAnswerOfANewerVersionStaysReadable()
    {
        const LanguageSwitch language(Language::English);
        QCOMPARE(words(numberOf(&Trip::purpose), u"kode_baru"_s), u"kode_baru"_s);
    }

    void whatIsNotOfItsTypeSaysNothing()
    {
        const LanguageSwitch language(Language::English);
        for (const auto &record : recordDescriptions()) {
            for (const auto &field : record.fields) {
                QVERIFY(answerWords(field, QCborValue()).isEmpty());
                QVERIFY(answerWords(field, QCborValue(1.5)).isEmpty());
            }
        }
    }

    void aReferenceIsNoWord() { QVERIFY(words(numberOf(&Trip::consent), QByteArray(16, 'x')).isEmpty()); }

private:
    static QString words(int field, const QCborValue &value)
    {
        return answerWords(*describeField(RecordKind::Trip, field), value);
    }
};

QTEST_GUILESS_MAIN(TestAnswerWords)
#include "tst_answerwords.moc"
