// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/records.h"

#include "journal/ids.h"
#include "storage/actrules.h"
#include "storage/caseview.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// How many characters all numbers of one PC and year begin with: `RP3-JKT01-26-A`.
constexpr qsizetype caseNumberTail = 14;

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

CaseRow rowFrom(const sqlite::Row &row)
{
    const auto label = [&](int column) {
        return Label::fromString(row.get<std::optional<QString>>(column).value_or(QString()))
            .value_or(Label());
    };
    const auto code = [&](int column) {
        return Code::parse(row.get<std::optional<QString>>(column).value_or(QString())).value_or(Code());
    };
    CaseRow found;
    found.dossier = row.get<DossierId>(0);
    found.record = row.get<RecordId>(1);
    found.number = label(2);
    found.status = code(3);
    found.risk = code(4);
    found.openedOn = dayOf(row.get<std::optional<std::int32_t>>(5));
    found.nextOn = dayOf(row.get<std::optional<std::int32_t>>(6));
    found.closedOn = dayOf(row.get<std::optional<std::int32_t>>(7));
    return found;
}

} // namespace

Result<QList<CaseRow>> Records::rows(const QByteArray &sql,
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

Result<StaffMember> Records::me()
{
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    return findStaff(*staff, m_desk->user).value_or(StaffMember());
}

Result<QList<CaseRow>> Records::casesIn(const QList<DossierId> &dossiers)
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

Result<bool> Records::holdsFew()
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

Result<QList<CaseRow>> Records::cases(const CaseQuery &query)
{
    const auto member = me();
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

Result<Label> Records::numberOf(const DossierId &dossier)
{
    const auto member = me();
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

Result<QList<CaseRow>> Records::due()
{
    const auto member = me();
    if (!member)
        return failAs(member);
    if (visibilityOf(member->roles) == Visibility::Nothing)
        return QList<CaseRow>();
    const auto today = Day::fromDate(m_desk->clock->now().toLocalTime().date());
    const auto first = [&](const QByteArray &condition, const QByteArray &order) {
        const auto sql = allCases({"closed_on IS NULL", condition}, Visibility::Own);
        return rows(sql + " ORDER BY " + order + " LIMIT 20", [&](sqlite::Statement &statement) {
            statement.bind(":today", today.daysSinceEpoch()).bind(":user", m_desk->user);
        });
    };
    // Apart, so that each comes from its index and stops after a page.
    auto due = first("next_on <= :today", "next_on, opened_on");
    if (!due)
        return due;
    const auto fresh = first("status = 'baru' AND coalesce(next_on, :today + 1) > :today", "opened_on");
    if (!fresh)
        return fresh;
    return (*due + *fresh).first(std::min<qsizetype>(due->size() + fresh->size(), 20));
}

Result<OpenedDossier> Records::readable(const DossierId &dossier)
{
    if (m_recent && m_recent->dossier == dossier) {
        const auto last = EntryTable(*m_desk->database).lastOf(dossier);
        if (!last)
            return failAs(last);
        if (*last == m_recent->last)
            return m_recent->opened;
    }
    auto opened = readDossier(*m_desk, dossier);
    if (!opened)
        return opened;
    if (opened->state.all<Case>().isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    remember(dossier, *opened);
    return opened;
}

void Records::remember(const DossierId &dossier, OpenedDossier opened)
{
    m_recent.reset();
    const auto keys = m_desk->held->load(dossier);
    const auto last = EntryTable(*m_desk->database).lastOf(dossier);
    // Without keys it would be stale once she is handed them, though nothing was written in it.
    if (keys && *keys && last)
        m_recent = Recent{dossier, *last, std::move(opened)};
}

Standing Records::standingIn(const OpenedDossier &dossier, const DossierId &id) const
{
    auto standing = rp3::standingIn(dossier.state, m_desk->user);
    standing.gaveReason = m_reasons.contains(id);
    return standing;
}

Result<CaseView> Records::open(const DossierId &dossier)
{
    auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto member = findStaff(*staff, m_desk->user).value_or(StaffMember());
    const auto standing = standingIn(*opened, dossier);
    if (!may(member.roles, Right::Read, DataClass::Coded, standing))
        return fail(ErrorKind::Denied, u"case"_s);
    auto view = caseViewOf(*std::move(opened), *m_desk, *staff, standing);
    if (!view)
        return view;
    if (const auto logged = logAccess(dossier, view->record.id); !logged)
        return failAs(logged);
    return view;
}

Result<void> Records::giveReason(const DossierId &dossier, const QString &reason)
{
    if (reason.trimmed().isEmpty() || reason.size() > maximumTextLength)
        return fail(ErrorKind::Invalid, u"reason"_s);
    const auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto written = writeAccess(dossier, opened->state.all<Case>().first().id, reason);
    if (!written)
        return written;
    m_reasons.insert(dossier);
    return {};
}

Result<QList<PersonCard>> Records::cards(const std::optional<DossierId> &dossier)
{
    const auto member = me();
    if (!member)
        return failAs(member);
    Standing own;
    own.tookIn = true;
    own.assigned = true;
    if (!may(member->roles, Right::Read, DataClass::Identity, own))
        return QList<PersonCard>();
    return Cards(*m_desk).all(dossier);
}

Result<void> Records::logAccess(const DossierId &dossier, const RecordId &record)
{
    if (m_logged.contains(dossier))
        return {};
    const auto keys = m_desk->held->load(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return {}; // Coded fields only: nothing of hers was opened.
    const auto written = writeAccess(dossier, record, {});
    if (!written)
        return written;
    m_logged.insert(dossier);
    return {};
}

Result<void> Records::writeAccess(const DossierId &dossier, const RecordId &record, const QString &reason)
{
    const auto keys = m_desk->held->newest(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, u"dossier"_s);
    const auto side = readDossier(*m_desk, roomSideOf(dossier), dossier);
    if (!side)
        return failAs(side);
    FieldValues why;
    if (!reason.isEmpty())
        why.emplace(reasonField, reason);
    Act act(roomSideOf(dossier));
    act.operate(Operation::Access, toFields(AccessOperation{Code(u"open"), record}), why);
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto written = m_writer->append(act, {&**keys, Keeping::Closed, &side->state});
    if (!written)
        return failAs(written);
    return transaction->commit();
}

Result<Written> Records::write(const Act &act)
{
    Q_ASSERT(act.dossier() && !act.isEmpty());
    const auto dossier = *act.dossier();
    auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto member = me();
    if (!member)
        return failAs(member);
    if (const auto allowed = checkPermission(act, member->roles, standingIn(*opened, dossier)); !allowed)
        return failAs(allowed);
    if (const auto ruled = checkRules(act, *opened, member->roles); !ruled)
        return failAs(ruled);
    const auto keys = m_desk->held->newest(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, u"dossier"_s);

    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto keeping = opened->isClosed ? Keeping::Closed : Keeping::Open;
    auto written = m_writer->append(act, {&**keys, keeping, &opened->state});
    if (!written)
        return written;
    QList<RecordId> touched = written->created;
    for (const auto &change : act.changes())
        touched.append(change.record);
    readOn(*opened, written->content);
    auto followed = Effects(*m_desk, *m_writer).follow(*std::move(opened), dossier, touched);
    if (!followed)
        return failAs(followed);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    remember(dossier, *std::move(followed));
    return written;
}

} // namespace rp3
