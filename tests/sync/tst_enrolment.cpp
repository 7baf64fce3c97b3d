// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/enrolment.h"
#include "tests/support/enrolledroom.h"

#include <QRegularExpression>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestEnrolment final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.emplace();
        m_enrolment.emplace(*m_room->store, m_room->province.transports());
    }

    void cleanup() { m_enrolment.reset(); }

    void aLetterIsShownBeforeAnythingIsSent()
    {
        const QByteArray text = "Selamat pagi,\n" + encodeLetter(m_room->province.letter()) + "\nSalam";
        const auto proposal = await(m_enrolment->propose(text));
        QVERIFY(proposal);
        QCOMPARE(proposal->letter.provinceName, u"Provinsi Contoh"_s);
        QCOMPARE(proposal->fingerprint.size(), 24);
        QCOMPARE(await(m_enrolment->propose(text))->fingerprint, proposal->fingerprint);
        QVERIFY(m_room->province.requests.isEmpty());
    }

    void whatIsConfirmedIsKept()
    {
        const auto letter = m_room->province.letter();
        const auto proposal = await(m_enrolment->propose(encodeLetter(letter)));
        QVERIFY(await(m_enrolment->enrol(proposal->letter)));
        m_room->reopen();
        const auto kept = await(m_room->store->withRoom([](Room &room) -> Result<QByteArray> {
            const auto member = readMembership(room);
            if (!member)
                return failAs(member);
            Q_ASSERT(*member && room.desk().provinceTeam == (*member)->letter.teamKey);
            Q_ASSERT((*member)->letter.code.isNull());
            Q_ASSERT(room.alarms().isEmpty());
            return (*member)->key.verifyKey().toByteArray();
        }));
        const auto sent = openEnrolment(m_room->province.requests.first().body);
        QCOMPARE(*kept, sent->transportKey.toByteArray());
        QCOMPARE(sent->code, letter.code);
    }

    void aLostConfirmationIsAskedForWithTheSameKeys()
    {
        m_room->province.fault = FakeProvince::Fault::LostAnswer;
        QCOMPARE(await(m_enrolment->enrol(m_room->province.letter())).error().kind, ErrorKind::Offline);
        QVERIFY(await(m_enrolment->enrol(m_room->province.letter())));
        const auto &requests = m_room->province.requests;
        QCOMPARE(requests.first(), requests.last());
    }

    void onlyOnce()
    {
        m_room->enrol();
        QCOMPARE(await(m_enrolment->enrol(m_room->province.letter())).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_room->province.requests.size(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<ProblemType>("problem");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("code unknown, used or expired") << ProblemType::CodeRefused << ErrorKind::Rejected;
        QTest::newRow("this PC is known") << ProblemType::DeviceKnown << ErrorKind::Conflict;
        QTest::newRow("another room has this post") << ProblemType::WrongPost << ErrorKind::Denied;
    }

    void refusals()
    {
        QFETCH(ProblemType, problem);
        QFETCH(ErrorKind, kind);
        m_room->province.enrolmentProblem = problem;
        QCOMPARE(await(m_enrolment->enrol(m_room->province.letter())).error().kind, kind);
        m_room->province.enrolmentProblem = ProblemType::Other;
        QVERIFY(await(m_enrolment->enrol(m_room->province.letter())));
    }

    void aConfirmationThatWasCutShortIsNotBelieved()
    {
        m_room->province.fault = FakeProvince::Fault::HalfBody;
        QVERIFY(!await(m_enrolment->enrol(m_room->province.letter())));
        QVERIFY(await(m_room->store->withRoom([](Room &room) -> Result<bool> {
                    const auto member = readMembership(room);
                    return member.has_value() && !member->has_value();
                })).value_or(false));
    }

    void lettersThatAreOfNoUseHere()
    {
        auto text = encodeLetter(m_room->province.letter());
        text[100] = text[100] == 'A' ? 'B' : 'A';
        QCOMPARE(await(m_enrolment->propose(text)).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(m_enrolment->propose("Selamat pagi")).error().kind, ErrorKind::Invalid);
        const auto other = encodeLetter(m_room->province.letter(u"TST02"_s));
        QCOMPARE(await(m_enrolment->propose(other)).error().kind, ErrorKind::Denied);
        QVERIFY(m_room->province.requests.isEmpty());
    }

private:
    std::optional<EnrolledRoom> m_room;
    std::optional<Enrolment> m_enrolment;
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
