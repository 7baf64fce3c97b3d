// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/access.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *classNames[dataClasses] = {"counts",   "coded",   "identity", "story",
                                                 "evidence", "consent", "export",   "deletion"};

constexpr Grant always(Right right)
{
    return {right, Condition::Always};
}

using Cells = std::array<std::vector<Grant>, dataClasses>;

/// The matrix as the domain page tells it, written out once more: the data must not change unseen.
const std::vector<std::pair<QString, Cells>> &theMatrix()
{
    using enum Right;
    using enum Condition;
    static const std::vector<std::pair<QString, Cells>> matrix = {
        {u"petugas_pengaduan"_s,
         {{{always(Read)},
           {{Write, OwnIntake}},
           {{Write, OwnIntake}},
           {{Write, UntilHandedOver}},
           {always(Add)},
           {always(Write)},
           {always(PrintReceipt)},
           {}}}},
        {u"pendamping_konselor"_s,
         {{{always(Read)},
           {{Write, OwnCase}},
           {{Write, OwnCase}},
           {{Write, OwnCase}},
           {always(Add), {Open, OwnCase}},
           {always(Write)},
           {always(PrintReferral)},
           {}}}},
        {u"koordinator"_s,
         {{{always(Read)},
           {always(Write)},
           {{Read, WithReason}},
           {{Read, OwnCase}},
           {{Open, WithReason}},
           {always(Read)},
           {always(SubmitMonthly), always(PrintRegister)},
           {always(Propose)}}}},
        {u"admin_situs"_s, {{{always(Read)}, {}, {}, {}, {}, {}, {always(BackUp)}, {}}}},
        {u"penyelia_provinsi"_s,
         {{{always(Read)},
           {{Read, Synced}},
           {{Read, IdentityShared}},
           {},
           {},
           {always(ReadStatus)},
           {always(ExportAggregate)},
           {always(Countersign)}}}},
        {u"auditor"_s,
         {{{always(Read)},
           {always(ReadLog)},
           {},
           {},
           {always(CheckHash)},
           {always(Read)},
           {always(ExportLog)},
           {}}}},
        {u"host_company"_s, {{{{Read, Agreed}}, {}, {}, {}, {}, {}, {}, {}}}},
    };
    return matrix;
}

/// Which row each role of `codes::staffRole` has.
const std::vector<std::pair<Code, QString>> &theRoles()
{
    using namespace code::staffRole;
    static const std::vector<std::pair<Code, QString>> roles = {
        {petugas, u"petugas_pengaduan"_s},    {pendamping, u"pendamping_konselor"_s},
        {konselor, u"pendamping_konselor"_s}, {paralegal, u"pendamping_konselor"_s},
        {k_cegah, u"koordinator"_s},          {k_adu, u"koordinator"_s},
        {k_damping, u"koordinator"_s},        {admin, u"admin_situs"_s},
        {penyelia, u"penyelia_provinsi"_s},   {code::staffRole::auditor, u"auditor"_s},
    };
    return roles;
}

const Cells &cellsOf(const QString &row)
{
    const auto found =
        std::find_if(theMatrix().begin(), theMatrix().end(), [&](const auto &r) { return r.first == row; });
    return found->second;
}

constexpr Right everyAct[] = {
    Right::Read,          Right::Write,         Right::Add,           Right::Open,
    Right::ReadStatus,    Right::ReadLog,       Right::CheckHash,     Right::PrintReceipt,
    Right::PrintReferral, Right::PrintRegister, Right::SubmitMonthly, Right::ExportAggregate,
    Right::ExportLog,     Right::BackUp,        Right::Propose,       Right::Countersign};

/// Whether `cells` grants the right when only the circumstances in `met` hold.
bool expected(const std::vector<Grant> &grants, Right right, const std::vector<Condition> &met)
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) {
        const bool covers = grant.right == right || (grant.right == Right::Write && right == Right::Read);
        return covers && std::find(met.begin(), met.end(), grant.condition) != met.end();
    });
}

struct Circumstance {
    const char *name;
    Standing standing;
    std::vector<Condition> met;
};

const std::vector<Circumstance> &circumstances()
{
    using enum Condition;
    static const std::vector<Circumstance> all = {
        {"a stranger to the case", {}, {Always}},
        {"took it in", {.tookIn = true}, {Always, OwnIntake, UntilHandedOver}},
        {"took it in, handed it over", {.tookIn = true, .handedOver = true}, {Always, OwnIntake}},
        {"assigned", {.assigned = true}, {Always, OwnCase}},
        {"gave a reason", {.gaveReason = true}, {Always, WithReason}},
        {"synced", {.synced = true}, {Always, Synced}},
        {"identity shared", {.identityShared = true}, {Always, IdentityShared}},
    };
    return all;
}

} // namespace

class TestAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCellIsAsDecided_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        for (const auto &[row, cells] : theMatrix()) {
            for (int column = 0; column < int(dataClasses); ++column)
                QTest::addRow("%s x %s", qPrintable(row), classNames[column]) << row << column;
        }
    }

    void everyCellIsAsDecided()
    {
        QFETCH(QString, row);
        QFETCH(int, column);
        const auto rows = accessMatrix();
        QCOMPARE(rows.size(), theMatrix().size());
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const AccessRow &r) { return r.code == Code(row); });
        QVERIFY(found != rows.end());
        const auto grants = found->cell(DataClass(column));
        const auto &decided = cellsOf(row)[std::size_t(column)];
        QVERIFY(std::equal(grants.begin(), grants.end(), decided.begin(), decided.end()));
    }

    void everyRoleMayWhatItsRowSays_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("column");
        for (const auto &[role, row] : theRoles()) {
            for (int column = 0; column < int(dataClasses); ++column)
                QTest::addRow("%s x %s", qPrintable(role.toString()), classNames[column])
                    << role.toString() << row << column;
        }
    }

    void everyRoleMayWhatItsRowSays()
    {
        QFETCH(QString, role);
        QFETCH(QString, row);
        QFETCH(int, column);
        const auto &grants = cellsOf(row)[std::size_t(column)];
        for (const Circumstance &circumstance : circumstances()) {
            for (const Right right : everyAct) {
                const bool allowed = may({Code(role)}, right, DataClass(column), circumstance.standing);
                QVERIFY2(allowed == expected(grants, right, circumstance.met), circumstance.name);
            }
        }
    }

    void whoIsInConflictSeesNothing_data()
    {
        QTest::addColumn<QString>("role");
        for (const CodeItem &item : codes::staffRole.items())
            QTest::newRow(qPrintable(item.code.toString())) << item.code.toString();
    }

    void whoIsInConflictSeesNothing()
    {
        QFETCH(QString, role);
        const Standing worst{.inConflict = true,
                             .tookIn = true,
                             .handedOver = false,
                             .assigned = true,
                             .gaveReason = true,
                             .synced = true,
                             .identityShared = true};
        for (std::size_t column = 0; column < dataClasses; ++column) {
            for (const Right right : everyAct)
                QVERIFY(!may({Code(role)}, right, DataClass(column), worst));
        }
    }

    void everyRoleOfTheListHasItsRow()
    {
        for (const CodeItem &item : codes::staffRole.items()) {
            const auto rows = accessMatrix();
            const auto count = std::count_if(rows.begin(), rows.end(),
                                             [&](const AccessRow &row) { return row.isFor({item.code}); });
            QCOMPARE(count, item.code == code::staffRole::tidak_tahu ? 0 : 1);
        }
    }

    void aRoleThatIsNotKnownMayNothing()
    {
        QVERIFY(!may({Code(u"direktur")}, Right::Read, DataClass::Aggregate, {}));
        QVERIFY(!may({}, Right::Read, DataClass::Aggregate, {}));
    }

    void twoRolesAddUp()
    {
        using namespace code::staffRole;
        const Standing own{.assigned = true};
        QVERIFY(!may({admin}, Right::Write, DataClass::Story, own));
        QVERIFY(!may({pendamping}, Right::BackUp, DataClass::Export, own));
        QVERIFY(may({admin, pendamping}, Right::Write, DataClass::Story, own));
        QVERIFY(may({admin, pendamping}, Right::BackUp, DataClass::Export, own));
    }

    void everyLookAtHerIsLogged()
    {
        QVERIFY(isLogged(Right::Read, DataClass::Identity));
        QVERIFY(isLogged(Right::Read, DataClass::Story));
        QVERIFY(isLogged(Right::Open, DataClass::Evidence));
        QVERIFY(isLogged(Right::PrintReferral, DataClass::Export));
        QVERIFY(isLogged(Right::PrintRegister, DataClass::Export));
        QVERIFY(!isLogged(Right::Read, DataClass::Aggregate));
        QVERIFY(!isLogged(Right::Read, DataClass::Coded));
        QVERIFY(!isLogged(Right::CheckHash, DataClass::Evidence));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
