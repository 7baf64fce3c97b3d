// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/rideapproval.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId coordinator(RecordId::Bytes{1});

Trip aRide(Code status, const RecordId &approvedBy = {})
{
    Trip trip;
    trip.status = status;
    trip.approvedBy = approvedBy;
    return trip;
}

} // namespace

class TestRideApproval final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatGoesOnWasApproved_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isFree");
        const QStringList free = {u"minta"_s, u"batal"_s, u"gagal"_s};
        for (const CodeItem &item : codes::tripStatus.items()) {
            const QString status = item.code.toString();
            QTest::newRow(qPrintable(status)) << status << free.contains(status);
        }
        QTest::newRow("nothing said") << QString() << true;
        QTest::newRow("of a newer version") << u"menunggu_sopir"_s << false;
    }

    void whatGoesOnWasApproved()
    {
        QFETCH(QString, status);
        QFETCH(bool, isFree);
        using namespace code::tripStatus;
        const Trip after = aRide(Code(status));
        QCOMPARE(needsApproval(Trip(), after), !isFree); // A new ride.
        QCOMPARE(needsApproval(aRide(minta), after), !isFree);
        const bool isSaidOnceMore = after.status == setuju;
        QCOMPARE(needsApproval(aRide(setuju), after), !isFree && !isSaidOnceMore); // In nobody's name.
        QVERIFY(!needsApproval(aRide(setuju, coordinator), aRide(Code(status), coordinator)));
    }

    void toPlanIsNotToSayWhatHappened()
    {
        using namespace code::tripStatus;
        for (const Code status : {Code(), minta, setuju, pesan})
            QVERIFY(plansRide(Trip(), aRide(status)));
        for (const Code status : {jemput, tiba, insiden, batal, gagal})
            QVERIFY(!plansRide(Trip(), aRide(status)));
        auto asked = aRide(minta);
        asked.id = RecordId(RecordId::Bytes{7});
        auto booked = asked;
        QVERIFY(!plansRide(asked, booked)); // Something else was written.
        booked.status = pesan;
        QVERIFY(plansRide(asked, booked));
    }

    void askedForAnewItIsApprovedAnew()
    {
        using namespace code::tripStatus;
        const Trip askedAgain = aRide(minta, coordinator);
        QVERIFY(!isApproved(askedAgain));
        QVERIFY(needsApproval(askedAgain, aRide(pesan, coordinator)));
        QVERIFY(!needsApproval(aRide(pesan, coordinator), askedAgain));
    }

    void nobodySignsForACoordinator()
    {
        using namespace code::tripStatus;
        QVERIFY(needsApproval(aRide(minta), aRide(minta, coordinator)));
        QVERIFY(needsApproval(aRide(batal), aRide(batal, coordinator)));
        QVERIFY(needsApproval(aRide(setuju, coordinator), aRide(setuju, RecordId(RecordId::Bytes{2}))));
        QVERIFY(!needsApproval(aRide(setuju, coordinator), aRide(setuju)));
    }

    void everythingElseOfARideIsFree()
    {
        const Trip before = aRide(code::tripStatus::jemput); // Of before it had to be approved.
        Trip after = before;
        after.returnedOn = Day(3);
        QVERIFY(!needsApproval(before, after));
    }
};

QTEST_GUILESS_MAIN(TestRideApproval)
#include "tst_rideapproval.moc"
