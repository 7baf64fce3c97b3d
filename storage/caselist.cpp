// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/caselist.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/access.h"
#include "storage/staff.h"

#include <algorithm>
#include <tuple>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// How many characters all numbers of one PC and year begin with: `RP3-JKT01-26-A`.
constexpr qsizetype caseNumberTail = 14;

/// How long a closed case is looked at: aftercare, and the year that early warning compares.
constexpr int watchedFor = 400; // days

/// What presses most comes first.
const QByteArray byPressure =
    " ORDER BY closed_on IS NOT NULL, risk IS NOT :high, next_on IS NULL, next_on, opened_on";

/// Which cases somebody may know of.
enum class Visibility {
    Nothing, ///< Her role has nothing to do with cases.
    Own, ///< Those whose keys she holds.
    All, ///< All that are open, and of the closed ones those whose keys she holds.
};

Visibility visibilityOf(const Codes &roles)
{
    if (may(roles, Right::Read, DataClass::Coded, {}))
        return Visibility::All;
    Standing own;
    own.tookIn = true;
    own.assigned = true;
    return may(roles, Right::Read, DataClass::Coded, own) ? Visibility::Own : Visibility::Nothing;
}

const QByteArray isOwn = "EXISTS (SELECT 1 FROM wrap WHERE holder = :user AND wrap.dossier = cases.dossier)";

/// Up to so many cases it is quicker to begin with hers than with the newest of all.
constexpr int fewCases = 1'000;

/// What a list asks for. Both halves get the conditions: rows of open dossiers from the file and, of closed
/// ones, those this session could open.
struct CaseSource {
    QByteArrayList conditions;
    QByteArray index; ///< Of the file, where the engine would choose another; empty: its choice.

    [[nodiscard]] QByteArray sql() const
    {
        const QByteArray where = conditions.isEmpty() ? QByteArray() : " WHERE " + conditions.join(" AND ");
        const QByteArray columns =
            "SELECT dossier, id, number, status, risk, opened_on, next_on, closed_on FROM ";
        const QByteArray by = index.isEmpty() ? QByteArray() : " INDEXED BY " + index;
        return columns + "p_case AS cases" + by + where + " UNION ALL " + columns + "m_case AS cases" + where;
    }
};

QByteArray allCases(QByteArrayList conditions, Visibility seen)
{
    if (seen == Visibility::Own)
        conditions.append(isOwn);
    return CaseSource{conditions, {}}.sql();
}

/// Whether `typed` reaches into what differs from number to number: `RP3-JKT01-26-AK` or `AK`. Then its index
/// finds a few; else so many begin so that the newest of them come at once.
bool isSelective(const QString &typed)
{
    const auto ofAllNumbers = typed.startsWith(u"RP3"_s) ? caseNumberTail : 1;
    return typed.size() > ofAllNumbers;
}

void addNumber(CaseSource &source, const QString &typed)
{
    const bool isWhole = typed.startsWith(u"RP3"_s);
    QByteArray column = isWhole ? "number" : "substr(number, 14)";
    if (isSelective(typed))
        source.index = isWhole ? "p_case_number" : "p_case_said";
    else
        column.prepend('+'); // By no index of its own: the list's gives the newest first.
    source.conditions.append(column + " >= :number AND " + column + " < :number || '~'");
}

QByteArray pageOf(const CaseQuery &query, Visibility seen, bool holdsFew)
{
    CaseSource source;
    if (seen == Visibility::Own)
        source.conditions.append(isOwn);
    if (seen == Visibility::Own && holdsFew) {
        source.conditions.append("dossier IN (SELECT dossier FROM wrap WHERE holder = :user)");
    }
    if (query.after)
        source.conditions.append("(opened_on, id) < (:after_day, :after_id)");
    if (!query.withClosed)
        source.conditions.append("closed_on IS NULL");
    if (!query.number.isEmpty())
        addNumber(source, query.number.toUpper());
    return source.sql() + " ORDER BY opened_on DESC, id DESC LIMIT :limit";
}

Day dayOf(const std::optional<std::int32_t> &number)
{
    return number ? Day(*number) : Day();
}

Code codeAt(const sqlite::Row &row, int column)
{
    return Code::parse(row.get<std::optional<QString>>(column).value_or(QString())).value_or(Code());
}

CaseRow rowFrom(const sqlite::Row &row)
{
    const auto label = [&](int column) {
        return Label::fromString(row.get<std::optional<QString>>(column).value_or(QString()))
            .value_or(Label());
    };
    CaseRow found;
    found.dossier = row.get<DossierId>(0);
    found.record = row.get<RecordId>(1);
    found.number = label(2);
    found.status = codeAt(row, 3);
    found.risk = codeAt(row, 4);
    found.openedOn = dayOf(row.get<std::optional<std::int32_t>>(5));
    found.nextOn = dayOf(row.get<std::optional<std::int32_t>>(6));
    found.closedOn = dayOf(row.get<std::optional<std::int32_t>>(7));
    return found;
}

} // namespace

Result<QList<CaseRow>> CaseList::rows(const QByteArray &sql,
                                      const std::function<void(sqlite::Statement &)> &bind)
{
    auto statement = m_desk->database->prepare(sql);
    if (!statement)
        return failAs(statement);
    bind(*statement);
    QList<CaseRow> found;
    const auto read = statement->each([&](const sqlite::Row &row) { found.append(rowFrom(row)); });
    if (!read)
        return failAs(read);
    return found;
}

Result<QList<CaseRow>> CaseList::casesIn(const QList<DossierId> &dossiers)
{
    QList<CaseRow> found;
    const auto sql = allCases({"dossier = :dossier"}, Visibility::Own);
    for (const auto &dossier : dossiers) {
        const auto row = rows(sql, [&](sqlite::Statement &statement) {
            statement.bind(":dossier", dossier).bind(":user", m_desk->user);
        });
        if (!row)
            return row;
        found.append(*row);
    }
    return found;
}

Result<bool> CaseList::holdsFew()
{
    auto statement = m_desk->database->prepare(
        "SELECT count(*) FROM (SELECT 1 FROM wrap WHERE holder = :user AND tier = :tier LIMIT :most)");
    if (!statement)
        return failAs(statement);
    statement->bind(":user", m_desk->user).bind(":tier", std::uint8_t(crypto::KeyTier::Story));
    const auto count =
        statement->bind(":most", fewCases).first([](const sqlite::Row &row) { return row.get<int>(0); });
    if (!count)
        return failAs(count);
    return count->value_or(0) < fewCases;
}

Result<QList<CaseRow>> CaseList::page(const CaseQuery &query)
{
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    const auto seen = visibilityOf(member->roles);
    if (seen == Visibility::Nothing)
        return QList<CaseRow>();
    if (!query.dossiers.isEmpty())
        return casesIn(query.dossiers);
    const auto few = seen == Visibility::Own ? holdsFew() : false;
    if (!few)
        return failAs(few);
    return rows(pageOf(query, seen, *few), [&](sqlite::Statement &statement) {
        if (query.after) {
            statement.bind(":after_day", query.after->openedOn.daysSinceEpoch());
            statement.bind(":after_id", query.after->record);
        }
        if (!query.number.isEmpty())
            statement.bind(":number", query.number.toUpper());
        if (seen == Visibility::Own)
            statement.bind(":user", m_desk->user);
        statement.bind(":limit", query.limit);
    });
}

Result<Label> CaseList::numberOf(const DossierId &dossier)
{
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    const auto seen = visibilityOf(member->roles);
    if (seen == Visibility::Nothing)
        return Label();
    const QByteArray sql = allCases({"dossier = :dossier"}, seen) + " LIMIT 1";
    const auto found = rows(sql, [&](sqlite::Statement &statement) {
        statement.bind(":dossier", dossier);
        if (seen == Visibility::Own)
            statement.bind(":user", m_desk->user);
    });
    if (!found)
        return failAs(found);
    return found->isEmpty() ? Label() : found->first().number;
}

Result<QList<DossierId>> CaseList::caseload()
{
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    if (visibilityOf(member->roles) == Visibility::Nothing)
        return QList<DossierId>();
    const auto today = Day::fromDate(m_desk->clock->now().toLocalTime().date());
    const auto sql = allCases({"(closed_on IS NULL OR closed_on >= :since)"}, Visibility::Own);
    auto statement = m_desk->database->prepare("SELECT dossier FROM (" + sql + ")" + byPressure);
    if (!statement)
        return failAs(statement);
    statement->bind(":user", m_desk->user)
        .bind(":since", today.plusDays(-watchedFor).daysSinceEpoch())
        .bind(":high", code::riskLevel::tinggi.toString());
    QList<DossierId> found;
    const auto read = statement->each([&](const sqlite::Row &row) { found.append(row.get<DossierId>(0)); });
    if (!read)
        return failAs(read);
    return found;
}

Result<QList<Day>> CaseList::complaintDays(Day since)
{
    const auto member = memberAt(*m_desk);
    if (!member)
        return failAs(member);
    const auto seen = visibilityOf(member->roles);
    QList<Day> days;
    if (seen == Visibility::Nothing)
        return days;
    const QByteArray own = seen == Visibility::Own ? " AND " + isOwn : QByteArray();
    const QByteArray half = " AS cases WHERE received_on >= :since" + own;
    auto statement = m_desk->database->prepare("SELECT received_on FROM p_complaint" + half
                                               + " UNION ALL SELECT received_on FROM m_complaint" + half);
    if (!statement)
        return failAs(statement);
    statement->bind(":since", since.daysSinceEpoch());
    if (seen == Visibility::Own)
        statement->bind(":user", m_desk->user);
    const auto read =
        statement->each([&](const sqlite::Row &row) { days.append(Day(row.get<std::int32_t>(0))); });
    if (!read)
        return failAs(read);
    return days;
}

Result<QList<TripCost>> CaseList::tripCosts(int year)
{
    const QByteArray half = " WHERE planned_on BETWEEN :first AND :last";
    const QByteArray columns = "SELECT planned_on, funding, status, cost FROM ";
    auto statement =
        m_desk->database->prepare(columns + "p_trip" + half + " UNION ALL " + columns + "m_trip" + half);
    if (!statement)
        return failAs(statement);
    statement->bind(":first", Day::fromDate(QDate(year, 1, 1)).daysSinceEpoch());
    statement->bind(":last", Day::fromDate(QDate(year, 12, 31)).daysSinceEpoch());
    QList<TripCost> costs;
    const auto read = statement->each([&](const sqlite::Row &row) {
        Trip trip;
        trip.plannedOn = Day(row.get<std::int32_t>(0));
        trip.funding = codeAt(row, 1);
        trip.status = codeAt(row, 2);
        trip.cost = row.get<std::optional<std::int64_t>>(3);
        costs.append(costOf(trip));
    });
    if (!read)
        return failAs(read);
    return costs;
}

} // namespace rp3
