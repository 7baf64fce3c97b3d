// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/datarequestclock.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestDataRequestClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKindHasItsArticleOrNone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<const LegalClock *>("rule");
        const LegalClock *none = nullptr;
        QTest::newRow("access") << u"akses"_s << &legal::pdpAccess;
        QTest::newRow("copy") << u"salinan"_s << &legal::pdpAccess;
        QTest::newRow("correction") << u"perbaikan"_s << &legal::pdpCorrection;
        QTest::newRow("withdrawal") << u"tarik"_s << &legal::pdpWithdraw;
        QTest::newRow("restriction") << u"batasi"_s << &legal::pdpLimit;
        QTest::newRow("objection") << u"keberatan"_s << &legal::pdpLimit;
        QTest::newRow("erasure") << u"hapus"_s << none;
        QTest::newRow("unknown") << u"tidak_tahu"_s << none;
        QTest::newRow("not said") << QString() << none;
        QTest::newRow("of a newer version") << u"pindah_data"_s << none;
    }

    void everyKindHasItsArticleOrNone()
    {
        QFETCH(QString, kind);
        QFETCH(const LegalClock *, rule);
        QCOMPARE(dataRequestRule(Code(kind)), rule);
        const auto clock = dataRequestClock(Code(kind), Instant(1'790'000'000'000));
        QCOMPARE(clock.has_value(), rule != nullptr);
        if (clock)
            QCOMPARE(&clock->rule(), rule);
    }

    void threeTimesTwentyFourHoursFromHerRequest()
    {
        const QDateTime asked(QDate(2026, 12, 30), QTime(8, 15));
        const auto clock = dataRequestClock(code::dataRequest::akses, Instant(asked.toMSecsSinceEpoch()));
        QCOMPARE(clock.value().due().toLocalTime(), QDateTime(QDate(2027, 1, 2), QTime(8, 15)));
    }

    void whoIsRefusedIsToldWhy()
    {
        DataRequest request;
        QVERIFY(!isRefusedWithoutReason(request)); // Not decided yet.
        request.granted = true;
        QVERIFY(!isRefusedWithoutReason(request));
        request.granted = false;
        QVERIFY(isRefusedWithoutReason(request));
        request.reason = u" \n"_s;
        QVERIFY(isRefusedWithoutReason(request));
        request.reason = u"Alasan contoh"_s;
        QVERIFY(!isRefusedWithoutReason(request));
    }
};

QTEST_GUILESS_MAIN(TestDataRequestClock)
#include "tst_datarequestclock.moc"
