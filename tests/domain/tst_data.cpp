// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data itself: what is wrong here is wrong in every form and every report.

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/directory.h"
#include "domain/rules/access.h"
#include "domain/rules/casestatus.h"
#include "domain/rules/legal.h"
#include "domain/rules/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument load(const QString &name)
{
    QFile file(QStringLiteral(RP3_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

bool isWord(QStringView text)
{
    return !text.isEmpty() && text == text.trimmed();
}

bool areWords(const Words &words)
{
    return isWord(words.id) && isWord(words.en);
}

/// Every `source` below `value`, at any depth.
QSet<QString> sourcesCitedIn(const QJsonValue &value)
{
    QSet<QString> cited;
    if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            cited.unite(sourcesCitedIn(element));
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        cited.unite(sourcesCitedIn(it.value()));
        if (it.key() == u"source") {
            for (const QJsonValue source : it.value().toArray())
                cited.insert(source.toString());
        }
    }
    return cited;
}

QJsonValue root(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class TestData final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyListIsWhole_data()
    {
        QTest::addColumn<const CodeList *>("list");
        for (const CodeList *list : codes::all)
            QTest::newRow(qPrintable(list->name().toString())) << list;
    }

    void everyListIsWhole()
    {
        QFETCH(const CodeList *, list);
        QVERIFY(isWord(list->title(Language::Indonesian)) && isWord(list->title(Language::English)));
        QVERIFY(!list->offered().empty());
        QSet<Code> seen;
        for (const CodeItem &item : list->items()) {
            const QString code = item.code.toString();
            QVERIFY2(!item.code.isEmpty(), qPrintable(code));
            QVERIFY2(!seen.contains(item.code), qPrintable(code));
            QVERIFY2(areWords(item.words), qPrintable(code));
            seen.insert(item.code);
        }
    }

    void whatIsNeverOfferedStandsLast_data() { everyListIsWhole_data(); }

    void whatIsNeverOfferedStandsLast()
    {
        QFETCH(const CodeList *, list);
        for (const CodeItem &item : list->items().subspan(list->offered().size()))
            QVERIFY(item.flags.testAnyFlags(ItemFlag::ImportOnly | ItemFlag::Retired));
    }

    void noListIsLost()
    {
        const QJsonObject lists = load(u"codelists.json"_s).object();
        QCOMPARE(lists.size(), qsizetype(codes::all.size()));
        QVERIFY(codes::all.size() >= 100);
        qsizetype items = 0;
        for (const CodeList *list : codes::all) {
            const QJsonArray inData = lists[list->name()].toObject()[u"items"].toArray();
            QCOMPARE(qsizetype(list->items().size()), inData.size());
            items += inData.size();
        }
        QVERIFY(items >= 802);
    }

    void everyServiceOfOursHasAPlaceInTheNationalRegister()
    {
        for (const CodeItem &item : codes::service.items()) {
            const bool real = item.code != code::service::tidak_tahu && item.code != code::service::lainnya;
            QVERIFY2(!real || codes::simfoniService.contains(item.simfoni), qPrintable(item.code.toString()));
        }
    }

    void everySourceCitedIsListed_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *file : {"codelists.json", "legal_rules.json", "directory.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void everySourceCitedIsListed()
    {
        QFETCH(QString, file);
        const QJsonObject sources = load(u"sources.json"_s).object();
        const QSet<QString> cited = sourcesCitedIn(root(load(file)));
        QVERIFY(!cited.isEmpty());
        for (const QString &source : cited)
            QVERIFY2(sources.contains(source), qPrintable(source));
    }

    void everyRuleIsWhole_data()
    {
        QTest::addColumn<const LegalRule *>("rule");
        for (const LegalRule *rule : legal::all)
            QTest::newRow(qPrintable(rule->code.toString())) << rule;
    }

    void everyRuleIsWhole()
    {
        QFETCH(const LegalRule *, rule);
        QVERIFY(areWords(rule->title));
        const auto sameCode = [rule](const LegalRule *other) { return other->code == rule->code; };
        QCOMPARE(std::count_if(legal::all.begin(), legal::all.end(), sameCode), 1);
    }

    void noRuleIsLost()
    {
        QCOMPARE(load(u"legal_rules.json"_s).array().size(), qsizetype(legal::all.size()));
        QCOMPARE(load(u"early_warning.json"_s).array().size(), qsizetype(warnings::all.size()));
        const auto rows = load(u"access_matrix.json"_s).object()[u"roles"_s].toArray();
        QCOMPARE(rows.size(), qsizetype(accessMatrix().size()));
    }

    void whateverKeepsACaseOpenIsAsked()
    {
        QStringList inData;
        for (const QJsonValue block :
             load(u"case_transitions.json"_s).object()[u"closing_blocks"_s].toArray())
            inData.append(block[u"code"_s].toString());
        QStringList asked;
        for (const ClosingBlock *block : closingBlocks({true, true, true, true, true}))
            asked.append(block->code.toString());
        QCOMPARE(asked, inData);
    }

    void theHelpLinesCanBeCalled_data()
    {
        QTest::addColumn<const HelpLine *>("line");
        for (const HelpLine &line : helpLines())
            QTest::newRow(qPrintable(line.code.toString())) << &line;
    }

    void theHelpLinesCanBeCalled()
    {
        QFETCH(const HelpLine *, line);
        QVERIFY(areWords(line->name) && areWords(line->purpose));
        QVERIFY(!line->phones.empty());
        for (const QStringView phone : line->phones)
            QVERIFY(phone.size() >= 3);
        QVERIFY(codes::directoryConfidence.contains(line->confidence));
    }

    void theNumberForDangerNowStandsFirst()
    {
        QCOMPARE(helpLines().size(), 8U);
        QCOMPARE(helpLines().front().phones.front(), u"112");
    }
};

QTEST_GUILESS_MAIN(TestData)
#include "tst_data.moc"
