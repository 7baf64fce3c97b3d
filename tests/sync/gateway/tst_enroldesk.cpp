// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/enroldesk.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestEnrolDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLetterEnrolsOnePcOnce()
    {
        TrialRoom room(m_province.identity.province, 1, 1);
        const auto request = room.request(m_province.letterFor(u"JKT01"_s));
        const auto answer = ask(room, request);
        QCOMPARE(answer.status, 200);
        const auto confirmation =
            openConfirmation(answer.body, request, m_province.identity.signing.verifyKey());
        QCOMPARE(confirmation->at, m_province.clock.now().msecsSinceEpoch() / 1000);

        // Its first answer may have been lost.
        m_province.clock.advance(std::chrono::hours(100));
        QCOMPARE(ask(room, request).body, answer.body);

        TrialRoom other(m_province.identity.province, 2, 1);
        auto second = other.request(m_province.blankLetter());
        second.code = request.code;
        second.postCode = request.postCode;
        QCOMPARE(problemIn(ask(other, second)), ProblemType::CodeRefused);
    }

    void aSecondPcOfTheRoomNeedsALetterOfItsOwn()
    {
        TrialRoom first(m_province.identity.province, 3, 3);
        TrialRoom second(m_province.identity.province, 4, 3);
        m_province.enrol(first, u"JKT03"_s);
        m_province.enrol(second, u"JKT03"_s);
        QCOMPARE(m_province.count("SELECT count(*) FROM device d JOIN post p ON p.id = d.post"
                                  " WHERE p.code = 'JKT03'"),
                 2);
    }

    void anExpiredCodeIsRefused()
    {
        TrialRoom room(m_province.identity.province, 5, 5);
        const auto request = room.request(m_province.letterFor(u"JKT05"_s));
        m_province.clock.advance(std::chrono::hours(73));
        QCOMPARE(problemIn(ask(room, request)), ProblemType::CodeRefused);
        m_province.clock.advance(-std::chrono::hours(2));
        QCOMPARE(ask(room, request).status, 200);
    }

    void anUnknownCodeOrPostIsRefused()
    {
        TrialRoom room(m_province.identity.province, 6, 6);
        const auto good = room.request(m_province.letterFor(u"JKT06"_s));
        auto unknown = good;
        unknown.code = countedId<EnrolmentCode>(1);
        QCOMPARE(problemIn(ask(room, unknown)), ProblemType::CodeRefused);
        auto otherPost = good;
        otherPost.postCode = *Label::fromString(u"JKT99");
        QCOMPARE(problemIn(ask(room, otherPost)), ProblemType::CodeRefused);
        auto otherProvince = good;
        otherProvince.province = countedId<ProvinceId>(1);
        QCOMPARE(problemIn(ask(room, otherProvince)), ProblemType::WrongPost);
        QCOMPARE(ask(room, good).status, 200);
    }

    void aRoomKeepsItsIdAndTakesNobodyElses()
    {
        TrialRoom first(m_province.identity.province, 7, 7);
        m_province.enrol(first, u"JKT07"_s);
        TrialRoom moved(m_province.identity.province, 8, 8);
        QCOMPARE(problemIn(ask(moved, moved.request(m_province.letterFor(u"JKT07"_s)))),
                 ProblemType::WrongPost);
        TrialRoom thief(m_province.identity.province, 9, 7);
        QCOMPARE(problemIn(ask(thief, thief.request(m_province.letterFor(u"JKT09"_s)))),
                 ProblemType::WrongPost);
    }

    void aPcEnrolsOnceOnly()
    {
        TrialRoom room(m_province.identity.province, 10, 10);
        m_province.enrol(room, u"JKT10"_s);
        QCOMPARE(problemIn(ask(room, room.request(m_province.letterFor(u"JKT10"_s)))),
                 ProblemType::DeviceKnown);
        TrialRoom clone(m_province.identity.province, 10, 10);
        clone.header.device = countedId<DeviceId>(99);
        QCOMPARE(problemIn(ask(clone, clone.request(m_province.letterFor(u"JKT10"_s)))),
                 ProblemType::DeviceKnown);
    }

    void aRequestThatWasChangedIsRefused()
    {
        TrialRoom room(m_province.identity.province, 11, 11);
        const auto wire =
            signEnrolment(room.request(m_province.letterFor(u"JKT11"_s)), room.device, room.transport);
        for (qsizetype bit = 0; bit < wire.size() * 8; bit += 7) {
            const auto problem = problemIn(ask(flippedBit(wire, bit)));
            QVERIFY(problem == ProblemType::BadSignature || problem == ProblemType::Malformed
                    || problem == ProblemType::TooNew);
        }
        QCOMPARE(problemIn(ask(QByteArray())), ProblemType::Malformed);
        QCOMPARE(m_province.count("SELECT count(*) FROM device d JOIN post p ON p.id = d.post"
                                  " WHERE p.code = 'JKT11'"),
                 0);
    }

    void theDatabaseDoesNotKnowTheCode()
    {
        const auto letter = m_province.letterFor(u"JKT12"_s);
        auto database = m_province.asOwner();
        const auto rows = database.query("SELECT count(*) FROM enrolment_code WHERE hash = $1::bytea",
                                         Parameters().bytes(hashOf(letter.code).view()));
        QCOMPARE(rows->integer(0, 0), 1);
    }

private:
    Answer ask(const QByteArray &body)
    {
        return m_province.send({{"POST", "127.0.0.1", "/v1/enrol", "", ""}, {}, body});
    }

    Answer ask(const TrialRoom &room, const EnrolmentRequest &request)
    {
        return ask(signEnrolment(request, room.device, room.transport));
    }

    TrialProvince m_province;
};

QTEST_GUILESS_MAIN(TestEnrolDesk)
#include "tst_enroldesk.moc"
