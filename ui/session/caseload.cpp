// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/caseload.h"

#include "domain/rules/earlywarning.h"
#include "storage/casewatch.h"
#include "storage/whendone.h"

#include <QSet>

#include <algorithm>

namespace rp3 {

namespace {

using namespace std::chrono_literals;

/// Some twenty milliseconds on the thread of the database: nobody who clicks meanwhile feels it.
constexpr qsizetype sliceSize = 16;

/// What was read is good for so long: most clocks count hours.
constexpr auto freshFor = 10min;

} // namespace

Caseload::Caseload(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(&store)
    , m_clock(&clock)
{
    connect(m_store, &Store::changed, this, &Caseload::readAgain);
}

void Caseload::refresh()
{
    const auto now = m_clock->now();
    if (!m_readAt.isNull() && now >= m_readAt && now.since(m_readAt) < freshFor)
        return;
    m_readAt = now;
    whenDone(m_store->site(), this, [this](const Result<SiteFacts> &site) {
        if (site)
            m_site = *site;
    });
    whenDone(m_store->caseload(), this, [this](const Result<QList<CaseRow>> &rows) {
        if (!rows) {
            m_readAt = {};
            Q_EMIT failed(rows.error().kind);
            return;
        }
        m_toRead.clear();
        for (const auto &row : *rows)
            m_toRead.append(row.dossier);
        // What was closed long ago or handed over since is not hers to watch any more.
        const QSet<DossierId> still(m_toRead.cbegin(), m_toRead.cend());
        m_cases.removeIf([&](const CaseWatch &each) { return !still.contains(each.row.dossier); });
        readNext();
    });
}

void Caseload::readNext()
{
    if (m_toRead.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    const auto slice = m_toRead.first(std::min(sliceSize, m_toRead.size()));
    whenDone(m_store->watch(slice), this, [this, slice](const Result<QList<CaseWatch>> &found) {
        if (!found) {
            m_toRead.clear();
            m_readAt = {};
            Q_EMIT failed(found.error().kind);
            return;
        }
        const bool isFirst = m_cases.isEmpty();
        take(*found);
        m_toRead.removeIf([&](const DossierId &dossier) { return slice.contains(dossier); });
        if (isFirst && !m_toRead.isEmpty())
            Q_EMIT changed(); // What presses most; the rest comes at once, at the end.
        readNext();
    });
}

void Caseload::readAgain(const DossierId &dossier)
{
    if (m_readAt.isNull())
        return; // Nobody asked yet.
    whenDone(m_store->watch({dossier}), this, [this, dossier](const Result<QList<CaseWatch>> &found) {
        if (!found)
            return; // It is read with all the others, later.
        if (found->isEmpty())
            m_cases.removeIf([&](const CaseWatch &each) { return each.row.dossier == dossier; });
        take(*found);
        Q_EMIT changed();
    });
}

void Caseload::take(const QList<CaseWatch> &found)
{
    for (const auto &each : found) {
        const auto known = std::ranges::find(m_cases, each.row.dossier,
                                             [](const CaseWatch &other) { return other.row.dossier; });
        if (known == m_cases.end())
            m_cases.append(each);
        else
            *known = each;
    }
}

QStringList Caseload::casesReporting(QStringView name, const DossierId &except) const
{
    const auto mark = accusedMark(name);
    if (mark.isEmpty())
        return {};
    const auto reportsHim = [&](const SiteComplaint &complaint) { return complaint.accused.contains(mark); };
    QStringList numbers;
    for (const auto &watched : m_cases) {
        const bool isOther = watched.row.dossier != except;
        if (isOther && std::ranges::any_of(watched.complaints, reportsHim))
            numbers.append(watched.row.number.toString());
    }
    return numbers;
}

const CaseWatch *Caseload::find(const DossierId &dossier) const
{
    const auto found =
        std::ranges::find(m_cases, dossier, [](const CaseWatch &each) { return each.row.dossier; });
    return found == m_cases.end() ? nullptr : &*found;
}

QList<Warning> Caseload::warnings() const
{
    auto site = m_site;
    QList<Warning> inCases;
    for (const auto &each : m_cases) {
        site.complaints += each.complaints;
        inCases += each.warnings;
    }
    return earlyWarnings(inCases, site, {m_clock->now(), QTimeZone::systemTimeZone()});
}

} // namespace rp3
