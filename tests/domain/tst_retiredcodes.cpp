// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/directory.h"
#include "domain/codes/spoken.h"
#include "domain/rules/access.h"
#include "domain/rules/casesteps.h"
#include "domain/rules/declined.h"
#include "domain/rules/retiredcodes.h"
#include "domain/rules/triage.h"
#include "domain/rules/warnings.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

bool mayRetire(const CodeList &list, Code code)
{
    return RetiredCodes().take({Code(list.name()), code});
}

/// How the sources write it: `caseStatus` for `case_status`.
QString asWritten(const CodeList &list)
{
    auto words = list.name().toString().split(u'_');
    for (auto word = words.begin() + 1; word != words.end(); ++word)
        word->front() = word->front().toUpper();
    return words.join(QString());
}

/// All that the program is made of, one text.
QString sources()
{
    QString all;
    for (const auto &folder : {u"domain"_s, u"journal"_s, u"storage"_s, u"sync"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(u"" RP3_SOURCE_DIR "/"_s + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

QSet<QString> foundIn(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured(1));
    return found;
}

} // namespace

class TestRetiredCodes final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theProvinceRetiresWhatNoRuleReads()
    {
        RetiredCodes retired;
        QVERIFY(retired.in(codes::outreachAudience).isEmpty());
        const auto first = codes::outreachAudience.items()[0].code;
        QVERIFY(retired.take({Code(u"outreach_audience"), first}));
        QVERIFY(retired.take({Code(u"outreach_audience"), first})); // Said twice.
        QCOMPARE(retired.in(codes::outreachAudience), Codes{first});
        QVERIFY(retired.in(codes::channel).isEmpty());
        // Its word stays: it is read as before.
        QVERIFY(!codes::outreachAudience.word(first, Language::English).isEmpty());
    }

    void whatThisVersionDoesNotHaveIsLeftOut()
    {
        QVERIFY(!mayRetire(codes::outreachAudience, Code(u"on_the_moon")));
        QVERIFY(!RetiredCodes().take({Code(u"list_of_later"), Code(u"lainnya")}));
        QVERIFY(!RetiredCodes().take({}));
    }

    void whatSaysThatThereIsNoAnswerStays()
    {
        for (const CodeList *list : codes::all) {
            for (const CodeItem &item : list->items())
                QVERIFY2(!isNoAnswer(item.code) || !mayRetire(*list, item.code),
                         qPrintable(list->name().toString()));
        }
    }

    /// What is found here and may be retired wants `"needed"` in domain/data/codelists.json.
    void whatARuleNamesStays()
    {
        const auto text = sources();
        const auto named = foundIn(text, u"\\bcode::(\\w+::\\w+)"_s);
        const auto whole = foundIn(text, u"(?:namespace|=) code::(\\w+);"_s)
            + foundIn(text, u"\\bcodes::(\\w+)\\.(?:items|offered)\\("_s);
        QVERIFY(named.contains(u"caseRole::korban"_s) && whole.contains(u"legalStage"_s));
        for (const CodeList *list : codes::all) {
            const auto name = asWritten(*list);
            for (const CodeItem &item : list->items()) {
                const QString code = name + u"::"_s + item.code.toString();
                if (named.contains(code) || named.contains(code + u'_') || whole.contains(name))
                    QVERIFY2(!mayRetire(*list, item.code), qPrintable(code));
            }
        }
    }

    void whatTheDataOfTheRulesNamesStays()
    {
        for (const CaseStep &step : steps::all)
            QVERIFY(!mayRetire(codes::caseStatus, step.to));
        for (const auto &question : consentQuestions())
            QVERIFY(!mayRetire(codes::consentScope, question.scope));
        for (const auto &question : triageQuestions())
            QVERIFY(!mayRetire(codes::riskFlag, question.flag));
        for (const Code place : warnings::w11.settings)
            QVERIFY(!mayRetire(codes::workSetting, place));
        for (const auto &row : accessMatrix()) {
            for (const Code role : row.staffRoles)
                QVERIFY(!mayRetire(codes::staffRole, role));
        }
        for (const auto &line : helpLines())
            QVERIFY(!mayRetire(codes::directoryConfidence, line.confidence));
        // Sexual violence opens the window of 72 hours, whatever the province thinks of the word.
        QVERIFY(!mayRetire(codes::violenceForm, code::violenceForm::seksual));
    }
};

QTEST_GUILESS_MAIN(TestRetiredCodes)
#include "tst_retiredcodes.moc"
