// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/companion.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 22));

StaffMember companion()
{
    StaffMember member;
    member.id = RecordId(RecordId::Bytes{7});
    member.roles = {code::staffRole::pendamping};
    member.sex = code::sex::f;
    member.active = true;
    return member;
}

StaffTraining trained(Day on, Day until = {})
{
    StaffTraining training;
    training.member = companion().id;
    training.trainings = {code::staffTraining::TPKS, code::staffTraining::PFA};
    training.trainedOn = on;
    training.validUntil = until;
    return training;
}

CompanionAnswer answerFor(const StaffMember &member, const QList<StaffTraining> &trainings)
{
    return mayAccompany(member, trainings, code::sex::f, today);
}

} // namespace

class TestCompanion final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTrainedCompanionOfTheSameSexMay()
    {
        const auto answer = answerFor(companion(), {trained(today.plusDays(-100))});
        QCOMPARE(answer.eligibility, Eligibility::Eligible);
        QVERIFY(answer.doubts.isEmpty());
        QCOMPARE(answer.source, &legal::tpksCompanion);
    }

    void onlySomeRolesAccompany_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("may");
        const QStringList those = {u"pendamping"_s, u"konselor"_s, u"paralegal"_s};
        for (const CodeItem &item : codes::staffRole.items()) {
            const QString role = item.code.toString();
            QTest::newRow(qPrintable(role)) << role << those.contains(role);
        }
    }

    void onlySomeRolesAccompany()
    {
        QFETCH(QString, role);
        QFETCH(bool, may);
        StaffMember member = companion();
        member.roles = {Code(role)};
        const auto answer = answerFor(member, {trained(today)});
        QCOMPARE(answer.eligibility, may ? Eligibility::Eligible : Eligibility::NotEligible);
        QCOMPARE(answer.doubts.contains(CompanionDoubt::OtherRole), !may);
        member.roles.insert(code::staffRole::pendamping);
        QCOMPARE(answerFor(member, {trained(today)}).eligibility, Eligibility::Eligible);
    }

    void trainingMustBeThereAndValidToday()
    {
        const QList expired = {CompanionDoubt::TrainingExpired};
        const QList missing = {CompanionDoubt::NotTrained};
        QCOMPARE(answerFor(companion(), {trained(today, today)}).doubts, QList<CompanionDoubt>());
        QCOMPARE(answerFor(companion(), {trained(Day(1), today.plusDays(-1))}).doubts, expired);
        QCOMPARE(answerFor(companion(), {trained(today.plusDays(1))}).doubts, missing);
        QCOMPARE(answerFor(companion(), {}).doubts, missing);
        QCOMPARE(answerFor(companion(), {}).eligibility, Eligibility::NotEligible);
        QCOMPARE(answerFor(companion(), {trained(Day(1), Day(2)), trained(today)}).doubts,
                 QList<CompanionDoubt>());
    }

    void otherTrainingAndOthersTrainingDoNotCount()
    {
        StaffTraining other = trained(today);
        other.trainings = {code::staffTraining::PFA, code::staffTraining::kasus};
        StaffTraining ofAnother = trained(today);
        ofAnother.member = RecordId(RecordId::Bytes{8});
        QCOMPARE(answerFor(companion(), {other, ofAnother}).doubts, QList{CompanionDoubt::NotTrained});
    }

    void theSameSexIsPreferredAndNoMore()
    {
        StaffMember man = companion();
        man.sex = code::sex::m;
        const auto answer = answerFor(man, {trained(today)});
        QCOMPARE(answer.eligibility, Eligibility::WithReservation);
        QCOMPARE(answer.doubts, QList{CompanionDoubt::OtherSex});
        QCOMPARE(mayAccompany(man, {trained(today)}, code::sex::m, today).eligibility, Eligibility::Eligible);
    }

    void whereTheSexIsNotKnownSheIsAsked()
    {
        StaffMember member = companion();
        for (const Code sex : {Code(), code::sex::unknown, code::sex::menolak}) {
            const auto answer = mayAccompany(member, {trained(today)}, sex, today);
            QCOMPARE(answer.eligibility, Eligibility::WithReservation);
            QCOMPARE(answer.doubts, QList{CompanionDoubt::SexNotKnown});
        }
        member.sex = {};
        QCOMPARE(answerFor(member, {trained(today)}).doubts, QList{CompanionDoubt::SexNotKnown});
    }

    void everyDoubtIsSaid()
    {
        StaffMember gone = companion();
        gone.active = false;
        gone.roles = {code::staffRole::admin};
        gone.sex = code::sex::m;
        const auto answer = answerFor(gone, {});
        QCOMPARE(answer.eligibility, Eligibility::NotEligible);
        QCOMPARE(answer.doubts,
                 (QList{CompanionDoubt::NotActive, CompanionDoubt::OtherRole, CompanionDoubt::NotTrained,
                        CompanionDoubt::OtherSex}));
        gone = companion();
        gone.active = {};
        QCOMPARE(answerFor(gone, {trained(today)}).eligibility, Eligibility::Eligible);
    }
};

QTEST_GUILESS_MAIN(TestCompanion)
#include "tst_companion.moc"
