// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestCodeList final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void speaksBothLanguages()
    {
        QCOMPARE(codes::riskLevel.word(code::riskLevel::tinggi, Language::Indonesian), u"Tinggi"_s);
        QCOMPARE(codes::riskLevel.word(code::riskLevel::tinggi, Language::English), u"High"_s);
        QCOMPARE(codes::riskLevel.title(Language::English), u"Risk");
    }

    void aCodeItDoesNotKnowStaysReadable()
    {
        QCOMPARE(codes::riskLevel.word(Code(u"sangat_tinggi"), Language::English), u"sangat_tinggi"_s);
        QVERIFY(!codes::riskLevel.contains(Code(u"sangat_tinggi")));
    }

    void anEmptyAnswerHasNoWord()
    {
        QCOMPARE(codes::riskLevel.word(Code(), Language::English), QString());
        QCOMPARE(codes::riskLevel.find(Code()), nullptr);
    }

    void importedUnknownsAreReadableButNeverOffered()
    {
        QVERIFY(codes::tripStatus.contains(code::tripStatus::tidak_tahu));
        for (const CodeItem &item : codes::tripStatus.offered())
            QVERIFY(item.code != code::tripStatus::tidak_tahu);
        QCOMPARE(codes::tripStatus.offered().size(), codes::tripStatus.items().size() - 1);
    }

    void retiredItemsAreReadableButNeverOffered()
    {
        constexpr CodeItem items[] = {{Code(u"now"), {u"Kini", u"Now"}, {}, {}},
                                      {Code(u"then"), {u"Dulu", u"Then"}, ItemFlag::Retired, {}}};
        const CodeList list(u"test", {u"Uji", u"Test"}, false, items);
        QCOMPARE(list.offered().size(), 1U);
        QCOMPARE(list.word(Code(u"then"), Language::English), u"Then"_s);
    }

    void takesSeveralAnswersWhereTheDataSaysSo()
    {
        QVERIFY(codes::behaviour.isMulti());
        QVERIFY(codes::wish.isMulti());
        QVERIFY(!codes::workSetting.isMulti());
        QVERIFY(codes::staffRole.isMulti());
    }

    void knowsWhatTheNationalRegisterCallsIt()
    {
        QCOMPARE(codes::service.find(code::service::visum)->simfoni, code::simfoniService::kesehatan);
        const CodeItem *own = codes::service.find(code::service::antar);
        QVERIFY(own->flags.testFlag(ItemFlag::OwnCode));
        QCOMPARE(own->simfoni, code::simfoniService::rehabilitasi_sosial);
    }
};

QTEST_GUILESS_MAIN(TestCodeList)
#include "tst_codelist.moc"
