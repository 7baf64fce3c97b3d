// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/coveragepage.h"
#include "tests/coverage/sources.h"

#include <QFile>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDocument final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsWithoutPageTestOrExplanation()
    {
        const auto gaps = coverageGaps();
        QVERIFY2(gaps.isEmpty(), qPrintable(gaps.join(u'\n')));
    }

    void thePageIsUpToDate()
    {
        QFile page(u"" RP3_SOURCE_DIR "/docs/coverage.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(page.readAll()) == coveragePage(),
                 "docs/coverage.md differs: cmake --build build/dev --target coverage_page");
    }

    void aTestThatIsNotThereIsNone()
    {
        QVERIFY(isTest(u"coverage.document aTestThatIsNotThereIsNone"_s));
        QVERIFY(!isTest(u"coverage.document"_s));
        QVERIFY(!isTest(u"coverage.document aTestThatWasRenamed"_s));
        QVERIFY(!isTest(u"coverage.nowhere aTestThatIsNotThereIsNone"_s));
        QVERIFY(isInSource(u"domain/rules/access"_s, u"may"_s));
        QVERIFY(!isInSource(u"domain/rules/access"_s, u"ma"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
