// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/caseview.h"
#include "storage/staff.h"
#include "tests/support/records.h"
#include "tests/support/staffedroom.h"
#include "tests/support/wordsof.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int unknownField = 900; // Of a version that is not written yet.

/// A dossier in which every field of every kind of record holds something.
DossierState everything()
{
    DossierState state;
    char letter = 'a';
    for (const auto &description : recordDescriptions()) {
        if (description.home != Home::Case)
            continue;
        RecordState record;
        record.kind = description.kind;
        for (const auto &field : description.fields)
            record.values.emplace(field.number, QCborValue(1));
        record.values.emplace(unknownField, QCborValue(1));
        state.records.emplace(*RecordId::fromBytes(QByteArray(16, letter++)), record);
    }
    return state;
}

const QList<Codes> everyRole{{Code(u"petugas")},
                             {Code(u"pendamping")},
                             {Code(u"konselor")},
                             {Code(u"paralegal")},
                             {Code(u"k_cegah")},
                             {Code(u"k_adu")},
                             {Code(u"k_damping")},
                             {Code(u"admin")},
                             {Code(u"penyelia")},
                             {Code(u"auditor")},
                             {}};

QList<Standing> everyStanding()
{
    QList<Standing> all;
    for (unsigned bits = 0; bits < 32; ++bits) {
        Standing standing;
        standing.inConflict = (bits & 1) != 0;
        standing.tookIn = (bits & 2) != 0;
        standing.handedOver = (bits & 4) != 0;
        standing.assigned = (bits & 8) != 0;
        standing.gaveReason = (bits & 16) != 0;
        all.append(standing);
    }
    return all;
}

/// What the matrix says about one field: names are Identity, words are Story, and so is all about the
/// accused.
bool mayStay(const RecordState &record, int number, const Codes &roles, const Standing &standing)
{
    const auto *field = describeField(record.kind, number);
    const auto reads = [&](DataClass dataClass) { return may(roles, Right::Read, dataClass, standing); };
    const auto words = record.kind == RecordKind::Consent ? DataClass::Consent : DataClass::Story;
    if (field == nullptr)
        return reads(DataClass::Identity) && reads(words);
    if (field->tier == Tier::Coded)
        return true;
    if (field->tier == Tier::Identity)
        return reads(DataClass::Identity);
    const bool isPerson = record.kind == RecordKind::ReportedPerson || record.kind == RecordKind::Person;
    const bool isWords = field->type == ValueType::Text || field->type == ValueType::FieldNumbers || isPerson;
    return !isWords || reads(words);
}

} // namespace

class TestCaseView final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRoleReadsWhatTheMatrixGivesHerAndNoMore()
    {
        const auto whole = everything();
        int hidden = 0;
        for (const auto &roles : everyRole) {
            for (const auto &standing : everyStanding()) {
                auto state = whole;
                hideWhatMayNotBeRead(state, roles, standing);
                for (const auto &[id, record] : whole.records) {
                    for (const auto &[number, value] : record.values) {
                        const bool stays = state.records.at(id).values.contains(number);
                        QCOMPARE(stays, mayStay(record, number, roles, standing));
                        hidden += stays ? 0 : 1;
                    }
                }
            }
        }
        QVERIFY(hidden > 1'000);
    }

    void whoMayNotReadHerAnswersSeesNoProvider()
    {
        DossierState state;
        state.consents[{Code(u"rujuk"), u"LBH Contoh"}] = {ConsentAnswer::Yes, {}, {}};
        state.consents[Code(u"bagi_kode")] = {ConsentAnswer::Yes, {}, {}};
        Standing own;
        own.assigned = true;
        auto hers = state;
        hideWhatMayNotBeRead(hers, {Code(u"konselor")}, own);
        QCOMPARE(hers.consents, state.consents);
        hideWhatMayNotBeRead(state, {Code(u"admin")}, {});
        QCOMPARE(state.consents.size(), std::size_t(1));
        QVERIFY(state.consents.contains(Code(u"bagi_kode")));
    }

    void whatIsHiddenIsOnNoPartOfThePage()
    {
        TemporaryRoom room;
        auto filed = aFiling();
        filed.reported.name = u"Pelaku Contoh"_s;
        filed.incident.witnessNames = u"Saksi Contoh"_s;
        const auto dossier = aCaseOf(room, *room.unlockAsCounselor(), filed);
        const QStringList planted{filed.person.name, filed.person.phone, filed.complaint.narrative,
                                  filed.reported.name, filed.incident.witnessNames};

        const auto hers = wordsOf(*room.unlockAsCounselor()->records().open(dossier));
        const auto coordinators = wordsOf(*room.unlockAsCoordinator()->records().open(dossier));
        for (const auto &words : planted) {
            QVERIFY2(hers.contains(words), qPrintable(words));
            QVERIFY2(!coordinators.contains(words), qPrintable(words));
        }
    }

    void whatSheDeclinedIsReadByWhoeverReadsHerStory()
    {
        TemporaryRoom room;
        auto filed = aFiling();
        filed.incident.declined = {numberOf(&Incident::occurredOn)};
        const auto dossier = aCaseOf(room, *room.unlockAsCounselor(), filed);
        const auto hers = room.unlockAsCounselor()->records().open(dossier);
        QCOMPARE(hers->incidents.first().declined, filed.incident.declined);
        const auto incident = hers->incidents.first().id;

        auto session = room.unlockAsCoordinator();
        const auto coordinators = session->records().open(dossier);
        QVERIFY(coordinators->incidents.first().declined.empty());
        QVERIFY(!coordinators->records.at(incident).values.contains(declinedField));
        // What she cannot read she does not write over, though she may write facts beside it.
        Act over(dossier);
        over.set(RecordKind::Incident, incident, {}, {{declinedField, QCborArray{4}}});
        QCOMPARE(session->records().write(over).error().kind, ErrorKind::Denied);
        Act beside(dossier);
        beside.set(RecordKind::Incident, incident, {}, {{numberOf(&Incident::duringWork), true}});
        QVERIFY(session->records().write(beside));
        session.reset();
        const auto after = room.unlockAsCounselor()->records().open(dossier);
        QCOMPARE(after->incidents.first().declined, filed.incident.declined);
    }

    void whatIsHiddenIsNotTakenForEmptyAndOverwritten()
    {
        TemporaryRoom room;
        const auto dossier = aCaseOf(room, *room.unlockAsCounselor());
        auto session = room.unlockAsCoordinator();
        const auto seen = session->records().open(dossier)->record;
        auto changed = seen;
        changed.nextOn = Day(20'600);
        Act act(dossier);
        act.set(seen, changed);
        QVERIFY(session->records().write(act));
        session.reset();
        const auto after = room.unlockAsCounselor()->records().open(dossier);
        QCOMPARE(after->record.nextOn, Day(20'600));
        QCOMPARE(after->record.leadCompanion, room.counselorId);
        QCOMPARE(after->persons.first().name, u"Melati Contoh"_s);
    }

    void theNewestComesFirst()
    {
        TemporaryRoom room;
        const auto session = room.unlockAsCounselor();
        const auto dossier = aCaseOf(room, *session);
        for (const int day : {20'520, 20'540, 20'530}) {
            Session held;
            held.heldOn = Day(day);
            held.kind = Code(u"dpa");
            Act act(dossier);
            act.create(held);
            QVERIFY(session->records().write(act));
        }
        const auto view = session->records().open(dossier);
        QCOMPARE(view->sessions.first().heldOn, Day(20'540));
        QCOMPARE(view->sessions.last().heldOn, Day(20'520));
        QCOMPARE(view->timeline.size(), 5);
        QVERIFY(view->timeline.last().author.isNull()); // The kiosk.
        QCOMPARE(view->timeline.first().author, room.counselorId);
    }

    void thePageKnowsWhoMayGoWithHerAndWhoMayHelp()
    {
        StaffedRoom staffed;
        auto session = staffed.room.unlockAsCounselor();
        const auto dossier = aCaseOf(staffed.room, *session);
        StaffTraining training;
        training.member = staffed.room.counselorId;
        training.trainedOn = Day(20'000);
        DirectoryEntry clinic;
        clinic.name = u"Klinik Contoh"_s;
        Act act(roomDossierOf(session->desk().post));
        act.create(training);
        act.create(clinic);
        StaffedRoom::writeInRoom(*session, act);
        const auto view = session->records().open(dossier);
        QCOMPARE(view->trainings.size(), 1);
        QCOMPARE(view->helpers.size(), 1);
        QCOMPARE(view->helpers.first().name, clinic.name);
        QVERIFY(view->companies.isEmpty());
    }

    void aStepSaysFromWhatToWhat()
    {
        TemporaryRoom room;
        const auto session = room.unlockAsCounselor();
        const auto dossier = aCaseOf(room, *session);
        const auto seen = session->records().open(dossier);
        QCOMPARE(seen->timeline.first().statusBefore, Code());
        QCOMPARE(seen->timeline.first().statusAfter, Code(u"baru"));
        auto changed = seen->record;
        changed.status = Code(u"asesmen");
        Act step(dossier);
        step.set(seen->record, changed);
        QVERIFY(session->records().write(step));
        changed.nextOn = Day(20'600);
        Act promise(dossier);
        promise.set(session->records().open(dossier)->record, changed);
        QVERIFY(session->records().write(promise));
        const auto timeline = session->records().open(dossier)->timeline;
        QCOMPARE(timeline[0].statusAfter, Code()); // The promise moved nothing.
        QCOMPARE(timeline[1].statusBefore, Code(u"baru"));
        QCOMPARE(timeline[1].statusAfter, Code(u"asesmen"));
    }

    void aWrongStepIsTakenBackAndBothStayVisible()
    {
        TemporaryRoom room;
        const auto session = room.unlockAsCounselor();
        const auto dossier = aCaseOf(room, *session);
        const auto become = [&](Code status) {
            const auto record = session->records().open(dossier)->record;
            Act step(dossier);
            step.set(record, with(record, &Case::status, status));
            return session->records().write(step);
        };
        QCOMPARE(session->records().open(dossier)->wayBack, Code());
        QVERIFY(become(Code(u"asesmen")));
        QCOMPARE(session->records().open(dossier)->wayBack, Code(u"baru"));
        QVERIFY(become(Code(u"baru")));
        const auto view = session->records().open(dossier);
        QCOMPARE(view->record.status, Code(u"baru"));
        QVERIFY(view->decisions.isEmpty());
        QCOMPARE(view->wayBack, Code());
        QVERIFY(view->timeline[0].takesBack);
        QCOMPARE(view->timeline[0].statusBefore, Code(u"asesmen"));
        QCOMPARE(view->timeline[0].statusAfter, Code(u"baru"));
        QVERIFY(!view->timeline[1].takesBack);
        QCOMPARE(view->timeline[1].statusAfter, Code(u"asesmen"));
        QCOMPARE(session->cases().page({})->first().status, Code(u"baru"));
        // Once something was written, it stays a step.
        QVERIFY(become(Code(u"asesmen")));
        Act told(dossier);
        told.create(LegalStep());
        QVERIFY(session->records().write(told));
        QCOMPARE(session->records().open(dossier)->wayBack, Code());
        QCOMPARE(become(Code(u"baru")).error().kind, ErrorKind::Invalid);
    }

    void whyItWasCorrectedOrTakenAwayIsStory()
    {
        TemporaryRoom room;
        auto session = room.unlockAsCounselor();
        const auto dossier = aCaseOf(room, *session);
        Act told(dossier);
        told.create(LegalStep());
        const auto step = session->records().write(told)->created.first();
        Act corrected(dossier);
        corrected.amend(RecordKind::LegalStep, step, {}, {{numberOf(&LegalStep::happenedOn), 20'514}},
                        u"Salah hari, contoh"_s);
        QVERIFY(session->records().write(corrected));
        Act gone(dossier);
        gone.voidRecord(RecordKind::LegalStep, step, u"Salah kasus, contoh"_s);
        QVERIFY(session->records().write(gone));
        const auto hers = session->records().open(dossier)->timeline;
        QCOMPARE(hers[0].reason, u"Salah kasus, contoh"_s);
        QCOMPARE(hers[1].reason, u"Salah hari, contoh"_s);
        QVERIFY(hers[2].reason.isEmpty());
        session.reset();

        // The coordinator's keys open the story, and her role does not let her read it.
        const auto coordinators = room.unlockAsCoordinator()->records().open(dossier)->timeline;
        QCOMPARE(coordinators[0].author, room.counselorId);
        for (const auto &item : coordinators)
            QVERIFY(item.reason.isEmpty());
    }

    void whoHasNoCaseHasNoPage()
    {
        StaffedRoom staffed;
        const auto session = staffed.room.unlockAsCounselor();
        const auto dossier = roomDossierOf(session->desk().post);
        const auto view = caseViewOf(*readDossier(session->desk(), dossier), session->desk(),
                                     *readRoll(session->desk()), {});
        QCOMPARE(view.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCaseView)
#include "tst_caseview.moc"
