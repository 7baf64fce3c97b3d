// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/contact.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day firstOfNovember = Day::fromDate(QDate(2026, 11, 1));

FollowUp tried(int day, Code result = code::contactResult::tidak_terhubung)
{
    FollowUp followUp;
    followUp.doneOn = firstOfNovember.plusDays(day);
    followUp.contactResult = result;
    return followUp;
}

Session heldOn(int day, Code attendance = code::attendance::hadir)
{
    Session session;
    session.heldOn = firstOfNovember.plusDays(day);
    session.attendance = attendance;
    return session;
}

RoomTime noonOn(int day)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(firstOfNovember.plusDays(day)).plus(12h), room.zone};
}

} // namespace

class TestContact final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyWhoSpokeWithHerReachedHer()
    {
        for (const CodeItem &item : codes::contactResult.items())
            QCOMPARE(reachedHer(tried(1, item.code)), item.code == code::contactResult::terhubung);
        QVERIFY(reachedHer(tried(1, {})));
        FollowUp planned = tried(1, {});
        planned.doneOn = {};
        planned.dueOn = firstOfNovember;
        QVERIFY(!reachedHer(planned));
    }

    void onlyWhereSheWasIsAMeeting()
    {
        for (const CodeItem &item : codes::attendance.items())
            QCOMPARE(metHer(heldOn(1, item.code)), item.code == code::attendance::hadir);
        QVERIFY(metHer(heldOn(1, {})));
        QVERIFY(!metHer(Session()));
    }

    void theFirstSessionIsTheOneSheCameTo()
    {
        const RoomTime time = noonOn(20);
        Session timed = heldOn(5);
        timed.startedAt = time.startOf(timed.heldOn).plus(9h);
        QVERIFY(firstSession({heldOn(2, code::attendance::tidak_hadir)}, time).isNull());
        QCOMPARE(firstSession({heldOn(9), timed, heldOn(2, code::attendance::dibatalkan)}, time),
                 timed.startedAt);
        QCOMPARE(firstSession({heldOn(9)}, time), time.endOf(firstOfNovember.plusDays(9)).plus(-1ms));
    }

    void theLastContactIsASessionOrAFollowUp()
    {
        const RoomTime time = noonOn(20);
        QVERIFY(lastContact({}, {tried(3)}, time).isNull());
        const Instant endOfFifth = time.endOf(firstOfNovember.plusDays(5)).plus(-1ms);
        QCOMPARE(lastContact({heldOn(5)}, {tried(3, {})}, time), endOfFifth);
        QCOMPARE(lastContact({heldOn(3)}, {tried(5, {}), tried(7)}, time), endOfFifth);
    }

    void theDayOfTheLastContactIsTheLatestOfBoth()
    {
        QVERIFY(lastContactDay({}, {tried(3)}).isNull());
        QCOMPARE(lastContactDay({heldOn(5)}, {tried(3, {})}), firstOfNovember.plusDays(5));
        QCOMPARE(lastContactDay({heldOn(3)}, {tried(5, {}), tried(7)}), firstOfNovember.plusDays(5));
    }

    void theLastPromiseIsTheOneThatWasMadeLast()
    {
        const auto promising = [](Session session, int day) {
            session.nextOn = firstOfNovember.plusDays(day);
            return session;
        };
        QVERIFY(lastPromise({heldOn(5)}, {tried(3)}).nextOn.isNull());
        const Session late = promising(heldOn(7), 9);
        QCOMPARE(lastPromise({late, promising(heldOn(5), 30), heldOn(8)}, {}).nextOn, late.nextOn);
        FollowUp called = tried(8);
        called.nextOn = firstOfNovember.plusDays(20);
        QCOMPARE(lastPromise({late}, {called}).nextOn, called.nextOn);
        // Of one day, the later hour; who wrote none met her before that.
        Session noon = promising(heldOn(7), 12);
        noon.startedAt = noonOn(7).now;
        Session evening = promising(heldOn(7), 14);
        evening.startedAt = noonOn(7).now.plus(6h);
        QCOMPARE(lastPromise({evening, noon, late}, {}).nextOn, evening.nextOn);
    }

    void contactOfTodayIsNotInTheFuture()
    {
        const RoomTime time = noonOn(5);
        QCOMPARE(lastContact({heldOn(5)}, {}, time), time.now);
    }

    void threeFailedContactsInSixtyDays_data()
    {
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<bool>("unreachable");
        QTest::newRow("two") << QList{1, 2} << false;
        QTest::newRow("three on the last day") << QList{0, 30, 60} << true;
        QTest::newRow("three, a day too long") << QList{0, 30, 61} << false;
        QTest::newRow("the last three of four") << QList{0, 40, 50, 100} << true;
        QTest::newRow("in any order") << QList{60, 0, 30} << true;
    }

    void threeFailedContactsInSixtyDays()
    {
        QFETCH(QList<int>, days);
        QFETCH(bool, unreachable);
        QList<FollowUp> followUps;
        for (const int day : days)
            followUps.append(tried(day));
        QCOMPARE(isUnreachable(followUps, {}), unreachable);
    }

    void whoWasReachedSinceIsNotUnreachable()
    {
        const QList<FollowUp> followUps = {tried(1), tried(10), tried(20)};
        QVERIFY(isUnreachable(followUps, {heldOn(0)}));
        QVERIFY(!isUnreachable(followUps, {heldOn(5)}));
        QVERIFY(!isUnreachable(followUps + QList{tried(15, {})}, {}));
        QVERIFY(isUnreachable(followUps, {heldOn(5, code::attendance::tidak_hadir)}));
    }

    void notSafeToCallIsNoAttempt()
    {
        QVERIFY(!isUnreachable({tried(1), tried(2), tried(3, code::contactResult::tidak_aman)}, {}));
    }

    void nobodyCallsAgainWhereItWasNotSafeUntilSheIsHeard()
    {
        const auto isUnsafe = [](const QList<FollowUp> &followUps, const QList<Session> &sessions) {
            CaseFacts facts;
            facts.followUps = followUps;
            facts.sessions = sessions;
            return callRefusal(facts, noonOn(9)) == NoCall::Unsafe;
        };
        const auto unsafe = tried(5, code::contactResult::tidak_aman);
        QVERIFY(!isUnsafe({tried(5)}, {}));
        QVERIFY(isUnsafe({unsafe}, {heldOn(4)}));
        QVERIFY(isUnsafe({unsafe, tried(9)}, {}));
        QVERIFY(!isUnsafe({unsafe}, {heldOn(6)}));
        QVERIFY(!isUnsafe({unsafe, tried(7, {})}, {}));
    }

    void nobodyCallsHerWhoAskedNotToBe()
    {
        CaseFacts facts;
        Person person;
        person.doNotContact = true;
        person.role = code::caseRole::pelapor;
        facts.persons = {person};
        QVERIFY(!callRefusal(facts, noonOn(9))); // Who reported is not she.
        person.role = {}; // As the filing screen writes her.
        facts.persons = {person};
        QCOMPARE(callRefusal(facts, noonOn(9)), NoCall::Unwanted);
        person.role = code::caseRole::korban;
        facts.persons.append(person);
        QCOMPARE(callRefusal(facts, noonOn(9)), NoCall::Unwanted);
    }

    void aNoToBeingContactedHoldsUntilSheSaysYes()
    {
        const auto said = [](int day, Code decision, Code scope = code::consentScope::kontak) {
            Consent consent;
            consent.scope = scope;
            consent.decision = decision;
            consent.givenOn = firstOfNovember.plusDays(day);
            return consent;
        };
        using namespace code::consentDecision;
        const auto mayCall = [](const QList<Consent> &consents) {
            CaseFacts facts;
            facts.consents = consents;
            facts.sessions = {heldOn(8)}; // That she came since says nothing about the phone at home.
            return !callRefusal(facts, noonOn(9));
        };
        QVERIFY(mayCall({}));
        QVERIFY(mayCall({said(1, yes)}));
        QVERIFY(mayCall({said(1, no, code::consentScope::antar)}));
        QVERIFY(!mayCall({said(1, no)}));
        QVERIFY(!mayCall({said(2, no), said(1, yes)}));
        QVERIFY(mayCall({said(2, yes), said(1, no)}));
        QVERIFY(!mayCall({said(1, no), said(2, not_asked)}));
    }

    void onlyOneReasonNeedsFailedContacts()
    {
        const QList<FollowUp> failed = {tried(1), tried(2), tried(3)};
        for (const CodeItem &item : codes::closureReason.items()) {
            QCOMPARE(mayCloseFor(item.code, {}, {}), item.code != code::closureReason::putus);
            QVERIFY(mayCloseFor(item.code, failed, {}));
        }
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
