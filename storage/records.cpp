// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/records.h"

#include "journal/ids.h"
#include "storage/actrules.h"
#include "storage/caseview.h"
#include "storage/effects.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

#define RP3_CASE_COLUMNS "dossier, id, number, status, risk, opened_on, next_on, closed_on"

// Rows of open dossiers from the file and, of closed ones, those this session could open.
#define RP3_ALL_CASES                                                                                        \
    "(SELECT " RP3_CASE_COLUMNS " FROM p_case UNION ALL SELECT " RP3_CASE_COLUMNS " FROM m_case)"

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

Result<QList<CaseRow>> Records::casesIn(const QList<DossierId> &dossiers)
{
    QList<CaseRow> found;
    for (const auto &dossier : dossiers) {
        const auto row = rows("SELECT " RP3_CASE_COLUMNS " FROM " RP3_ALL_CASES " WHERE dossier = :dossier"
                              " AND dossier IN (SELECT dossier FROM wrap WHERE holder = :user)",
                              [&](sqlite::Statement &statement) {
                                  statement.bind(":dossier", dossier).bind(":user", m_desk->user);
                              });
        if (!row)
            return row;
        found.append(*row);
    }
    return found;
}

Result<QList<CaseRow>> Records::cases(const CaseQuery &query)
{
    if (!query.dossiers.isEmpty())
        return casesIn(query.dossiers);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto me = findStaff(*staff, m_desk->user).value_or(StaffMember());
    const bool seesAll = may(me.roles, Right::Read, DataClass::Coded, {});
    return rows(
        "SELECT " RP3_CASE_COLUMNS " FROM " RP3_ALL_CASES " WHERE (:with_closed OR closed_on IS NULL)"
        " AND (:number = '' OR number LIKE '%' || :number || '%')"
        " AND (opened_on, id) < (:after_day, :after_id)"
        " AND (:sees_all OR dossier IN (SELECT dossier FROM wrap WHERE holder = :user))"
        " ORDER BY opened_on DESC, id DESC LIMIT :limit",
        [&](sqlite::Statement &statement) {
            static const RecordId last(RecordId::Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                       0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff});
            statement.bind(":with_closed", query.withClosed).bind(":number", query.number.toUpper());
            statement.bind(":after_day", query.after ? query.after->openedOn.daysSinceEpoch() : INT32_MAX);
            statement.bind(":after_id", query.after ? query.after->record : last);
            statement.bind(":sees_all", seesAll).bind(":user", m_desk->user);
            statement.bind(":limit", query.limit);
        });
}

Result<Label> Records::numberOf(const DossierId &dossier)
{
    const auto found =
        rows("SELECT " RP3_CASE_COLUMNS " FROM " RP3_ALL_CASES " WHERE dossier = :dossier LIMIT 1",
             [&](sqlite::Statement &statement) { statement.bind(":dossier", dossier); });
    if (!found)
        return failAs(found);
    return found->isEmpty() ? Label() : found->first().number;
}

Result<QList<CaseRow>> Records::due()
{
    const auto today = Day::fromDate(m_desk->clock->now().toLocalTime().date());
    return rows("SELECT " RP3_CASE_COLUMNS " FROM " RP3_ALL_CASES
                " WHERE closed_on IS NULL AND (next_on <= :today OR status = 'baru')"
                " AND dossier IN (SELECT dossier FROM wrap WHERE holder = :user)"
                " ORDER BY next_on IS NULL, next_on, opened_on LIMIT 20",
                [&](sqlite::Statement &statement) {
                    statement.bind(":today", today.daysSinceEpoch()).bind(":user", m_desk->user);
                });
}

Result<OpenedDossier> Records::readable(const DossierId &dossier)
{
    auto opened = readDossier(*m_desk, dossier);
    if (!opened)
        return opened;
    if (opened->state.all<Case>().isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    return opened;
}

Result<CaseView> Records::open(const DossierId &dossier)
{
    const auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto me = findStaff(*staff, m_desk->user).value_or(StaffMember());
    const auto standing = standingIn(opened->state, m_desk->user);
    if (!may(me.roles, Right::Read, DataClass::Coded, standing))
        return fail(ErrorKind::Denied, u"case"_s);
    auto view = caseViewOf(*opened, *m_desk, *staff);
    if (!view)
        return view;
    if (const auto logged = logAccess(dossier, view->record.id); !logged)
        return failAs(logged);
    return view;
}

Result<void> Records::logAccess(const DossierId &dossier, const RecordId &record)
{
    if (m_logged.contains(dossier))
        return {};
    const auto keys = m_desk->held->newest(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return {}; // Coded fields only: nothing of hers was opened.
    const auto side = readDossier(*m_desk, roomSideOf(dossier), dossier);
    if (!side)
        return failAs(side);
    Act act(roomSideOf(dossier));
    act.operate(Operation::Access, toFields(AccessOperation{Code(u"open"), record}));
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto written = m_writer->append(act, {&**keys, Keeping::Closed, &side->state});
    if (!written)
        return failAs(written);
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_logged.insert(dossier);
    return {};
}

Result<Written> Records::write(const Act &act)
{
    Q_ASSERT(act.dossier() && !act.isEmpty());
    const auto dossier = *act.dossier();
    const auto opened = readable(dossier);
    if (!opened)
        return failAs(opened);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto me = findStaff(*staff, m_desk->user).value_or(StaffMember());
    if (const auto allowed = checkPermission(act, me.roles, standingIn(opened->state, m_desk->user));
        !allowed)
        return failAs(allowed);
    if (const auto ruled = checkRules(act, *opened, me.roles); !ruled)
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
    if (const auto followed = Effects(*m_desk, *m_writer).of(dossier, touched); !followed)
        return failAs(followed);
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return written;
}

} // namespace rp3
