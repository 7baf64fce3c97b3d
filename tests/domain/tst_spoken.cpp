// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/spoken.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestSpoken final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyScopeIsAskedOnceButThoseForEachProvider()
    {
        QSet<Code> asked;
        for (const auto &question : consentQuestions()) {
            QVERIFY(question.question.id.endsWith(u'?') && question.question.en.endsWith(u'?'));
            QVERIFY(!asked.contains(question.scope));
            asked.insert(question.scope);
        }
        for (const auto &item : codes::consentScope.offered())
            QCOMPARE(asked.contains(item.code), !item.flags.testFlag(ItemFlag::OneRowEach));
    }

    void theLimitsSayThatHelpStays()
    {
        QVERIFY(limitsOfSecrecy().id.contains(u"layanan tetap diberikan"));
        QVERIFY(limitsOfSecrecy().en.contains(u"still be served"));
        QVERIFY(spokenVersion() > 0);
    }
};

QTEST_GUILESS_MAIN(TestSpoken)
#include "tst_spoken.moc"
