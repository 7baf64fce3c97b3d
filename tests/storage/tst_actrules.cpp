// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/approvalundo.h"
#include "domain/rules/mistakes.h"
#include "tests/support/casesatthedoor.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestActRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyACoordinatorApprovesAPlan()
    {
        Standing own;
        own.assigned = true;
        const auto allowed = [&](RecordKind kind, const FieldValues &values, const Codes &roles) {
            Act act(idOf<DossierId>(1));
            act.create(kind, values);
            return checkPermission(act, roles, own).has_value();
        };
        const FieldValues approved{{numberOf(&Goal::approvedOn), 20'514}};
        QVERIFY(!allowed(RecordKind::Goal, approved, companion));
        QVERIFY(allowed(RecordKind::Goal, approved, coordinator));
        QVERIFY(allowed(RecordKind::Goal, {{numberOf(&Goal::agreedOn), 20'514}}, companion));
    }

    void aYesIsTakenBackByWhoGaveIt()
    {
        const auto me = idOf<RecordId>(8);
        const auto colleague = idOf<RecordId>(9);
        OpenedDossier dossier;
        const auto undone = [&](const auto &record, const RecordId &user) {
            put(dossier, 20, record);
            const auto before = with(record, &std::decay_t<decltype(record)>::id, idOf<RecordId>(20));
            Act act(idOf<DossierId>(1));
            act.set(before, withoutApproval(before));
            return checkApprovals(act, dossier.state, user);
        };
        Goal goal;
        goal.approvedOn = Day(20'514);
        goal.approvedBy = me;
        QVERIFY(undone(goal, me));
        QCOMPARE(undone(goal, colleague).error().kind, ErrorKind::Denied);
        Trip ride;
        ride.status = code::tripStatus::setuju;
        ride.approvedBy = me;
        QVERIFY(undone(ride, me));
        QCOMPARE(undone(ride, colleague).error().kind, ErrorKind::Denied);
        ride.status = code::tripStatus::pesan; // It was ordered.
        QCOMPARE(undone(ride, me).error().kind, ErrorKind::Denied);
    }

    void whoeverChangesTheRestLeavesTheYes()
    {
        Goal goal;
        goal.approvedOn = Day(20'514);
        goal.approvedBy = idOf<RecordId>(9);
        OpenedDossier dossier;
        put(dossier, 20, goal);
        goal.id = idOf<RecordId>(20);
        Act met(idOf<DossierId>(1));
        met.set(goal, with(goal, &Goal::status, Code(u"capai")));
        QVERIFY(checkApprovals(met, dossier.state, idOf<RecordId>(8)));
        Act emptied(idOf<DossierId>(1));
        emptied.set(goal, with(goal, &Goal::approvedOn, Day()));
        QCOMPARE(checkApprovals(emptied, dossier.state, idOf<RecordId>(8)).error().kind, ErrorKind::Denied);
        Act gone(idOf<DossierId>(1));
        gone.voidRecord(RecordKind::Goal, goal.id, u"keliru"_s); // With its reason: another way.
        QVERIFY(checkApprovals(gone, dossier.state, idOf<RecordId>(8)));
    }

    void evidenceIsTakenInByThoseWhoMayAddIt()
    {
        Standing own;
        own.assigned = true;
        for (const auto kind : {RecordKind::EvidenceItem, RecordKind::CustodyEvent}) {
            Act act(idOf<DossierId>(1));
            act.create(kind, {});
            QVERIFY(checkPermission(act, companion, own));
            QVERIFY(checkPermission(act, {Code(u"petugas")}, own));
            QCOMPARE(checkPermission(act, coordinator, own).error().kind, ErrorKind::Denied);
            QCOMPARE(checkPermission(act, {Code(u"auditor")}, own).error().kind, ErrorKind::Denied);
        }
    }

    void whatIsOnlyCorrectedIsNotTakenAway()
    {
        for (const auto &description : recordDescriptions()) {
            if (description.home != Home::Case)
                continue;
            OpenedDossier dossier;
            const auto record = idOf<RecordId>(20);
            dossier.state.records[record].kind = description.kind;
            Act gone(idOf<DossierId>(1));
            gone.voidRecord(description.kind, record, u"keliru"_s);
            QCOMPARE(checkRules(gone, dossier, companion).has_value(), mayTakeAway(description.kind));
        }
    }

    void whatWasTakenAwayBeforeMayStaySo()
    {
        OpenedDossier dossier;
        const auto person = idOf<RecordId>(20);
        auto &state = dossier.state.records[person];
        state.kind = RecordKind::Person;
        state.isVoid = true; // By a PC that knew no better, while another one changed it.
        Act stays(idOf<DossierId>(1));
        stays.voidRecord(RecordKind::Person, person, u"keliru"_s);
        QCOMPARE(refusal(stays, dossier), ErrorKind::Invalid); // There is nothing to decide.
        dossier.state.decisions = {{Decision::Kind::ConcurrentEdit, person, wholeRecord, {}}};
        QVERIFY(checkRules(stays, dossier, companion));
    }

    void aCorrectionSaysWhy()
    {
        const auto record = aCaseIn(u"baru");
        Act silent(idOf<DossierId>(1));
        silent.amend(record, with(record, &Case::risk, Code(u"tinggi")), u" "_s);
        QCOMPARE(refusal(silent, aDossier(record)), ErrorKind::Invalid);
        Act reasoned(idOf<DossierId>(1));
        reasoned.amend(record, with(record, &Case::risk, Code(u"tinggi")), u"keliru"_s);
        QVERIFY(checkRules(reasoned, aDossier(record), companion));
    }

    void aTextHasAnEnd()
    {
        const auto sessionOf = [](qsizetype length) {
            Act act(idOf<DossierId>(1));
            act.create(with(aSession(), &Session::summary, QString(length, u'a')));
            return act;
        };
        QVERIFY(checkRules(sessionOf(maximumTextLength), {}, companion));
        QCOMPARE(refusal(sessionOf(maximumTextLength + 1)), ErrorKind::Invalid);
    }

    void whatIsNotHereIsNotChanged()
    {
        auto session = aSession();
        session.id = idOf<RecordId>(9);
        Act stranger(idOf<DossierId>(1));
        stranger.set(session, with(session, &Session::outcome, u"lain"_s));
        QCOMPARE(refusal(stranger, aDossier(aCaseIn(u"baru"))), ErrorKind::Invalid);
        // A case's id with the fields of a session.
        session.id = aCaseIn(u"baru").id;
        Act disguised(idOf<DossierId>(1));
        disguised.set(session, with(session, &Session::outcome, u"lain"_s));
        QCOMPARE(refusal(disguised, aDossier(aCaseIn(u"baru"))), ErrorKind::Invalid);
    }

    void staffAndOperationsLiveElsewhere()
    {
        Act staff(idOf<DossierId>(1));
        staff.create(aStaffMember());
        QCOMPARE(refusal(staff), ErrorKind::Invalid);
        Act operation(idOf<DossierId>(1));
        operation.operate(Operation::Attest, {});
        QCOMPARE(refusal(operation), ErrorKind::Invalid);
    }

    void oneIsAssignedOrTookIn()
    {
        const auto me = idOf<RecordId>(5);
        auto dossier = aDossier(aCaseIn(u"baru"));
        QVERIFY(!standingIn(dossier.state, me).assigned);
        auto &values = dossier.state.records.begin()->second.values;
        values[numberOf(&Case::leadCompanion)] = me.toByteArray();
        QVERIFY(standingIn(dossier.state, me).assigned);
        QVERIFY(!standingIn(dossier.state, me).tookIn);
    }

    void theMatrixDecidesWhatIsWritten_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("coded");
        QTest::addColumn<bool>("words");
        QTest::addRow("companion, own case") << u"konselor"_s << true << true << true;
        QTest::addRow("companion, another's case") << u"konselor"_s << false << false << false;
        QTest::addRow("coordinator, another's case") << u"k_adu"_s << false << true << false;
        QTest::addRow("coordinator, own case") << u"k_adu"_s << true << true << false;
        QTest::addRow("admin") << u"admin"_s << true << false << false;
        QTest::addRow("auditor") << u"auditor"_s << true << false << false;
    }

    void theMatrixDecidesWhatIsWritten()
    {
        QFETCH(QString, role);
        QFETCH(bool, own);
        QFETCH(bool, coded);
        QFETCH(bool, words);
        Standing standing;
        standing.assigned = own;
        const Codes roles{Code(role)};
        Act plain(idOf<DossierId>(1));
        plain.create(with(with(aSession(), &Session::summary, {}), &Session::staff, {}));
        QCOMPARE(checkPermission(plain, roles, standing).has_value(), coded);
        Act told(idOf<DossierId>(1));
        told.create(aSession());
        QCOMPARE(checkPermission(told, roles, standing).has_value(), words);
        Act identified(idOf<DossierId>(1));
        identified.create(aPerson());
        QCOMPARE(checkPermission(identified, roles, standing).has_value(), words);
        standing.inConflict = true;
        QVERIFY(!checkPermission(plain, roles, standing));
    }

    void thatSheDeclinedIsNoWordAndIsChangedByWhoeverReadsIt()
    {
        const auto note = [](const RecordId &incident) {
            Act act(idOf<DossierId>(1));
            const FieldValues declined{{declinedField, QCborArray{4}}};
            if (incident.isNull())
                act.create(RecordKind::Incident, declined);
            else
                act.set(RecordKind::Incident, incident, {}, declined);
            return act;
        };
        Standing own;
        own.assigned = true;
        QVERIFY(checkPermission(note({}), coordinator, {}));
        QVERIFY(!checkPermission(note(idOf<RecordId>(9)), coordinator, {}));
        QVERIFY(checkPermission(note(idOf<RecordId>(9)), coordinator, own));
        QVERIFY(checkPermission(note(idOf<RecordId>(9)), companion, own));
    }

    void noWordsHideInFieldsNobodyKnows()
    {
        Act act(idOf<DossierId>(1));
        act.operate(Operation::Access, {}, {{999, QCborValue(u"kata"_s)}});
        QVERIFY(!checkPermission(act, coordinator, {}));
    }
};

QTEST_GUILESS_MAIN(TestActRules)
#include "tst_actrules.moc"
