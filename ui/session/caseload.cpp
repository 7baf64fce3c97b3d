// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/caseload.h"

#include "domain/rules/earlywarning.h"
#include "storage/whendone.h"

#include <algorithm>
#include <utility>

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
    const bool isFresh = !m_readAt.isNull() && now >= m_readAt && now.since(m_readAt) < freshFor;
    if (m_isReading || isFresh)
        return;
    m_isReading = true;
    m_readAt = now;
    whenDone(m_store->site(), this, [this](const Result<SiteFacts> &site) {
        if (site)
            m_site = *site;
    });
    whenDone(m_store->caseload(), this, [this](const Result<QList<DossierId>> &dossiers) {
        if (!dossiers)
            return stop(dossiers.error().kind);
        m_toRead = *dossiers;
        m_next = 0;
        m_reading = CaseDigest(comparedSince(m_site.numbers, time().today()));
        readNext();
    });
}

void Caseload::readNext()
{
    if (m_next == m_toRead.size())
        return finish();
    const bool isFirst = m_next == 0;
    const auto slice = m_toRead.sliced(m_next, std::min(sliceSize, m_toRead.size() - m_next));
    m_next += slice.size();
    whenDone(m_store->watch(slice), this, [this, isFirst](const Result<QList<CaseWatch>> &found) {
        if (!found)
            return stop(found.error().kind);
        for (const auto &each : *found)
            m_reading.put(each, time());
        if (isFirst && !m_isWhole && m_next < m_toRead.size())
            Q_EMIT changed(); // What presses most; the rest comes at once, at the end.
        readNext();
    });
}

void Caseload::finish()
{
    m_digest = std::exchange(m_reading, CaseDigest());
    m_toRead = {}; // To clear it would keep its room.
    m_isReading = false;
    m_isWhole = true;
    warn();
    Q_EMIT changed();
}

void Caseload::stop(ErrorKind kind)
{
    m_isReading = false;
    m_readAt = {};
    Q_EMIT failed(kind);
}

void Caseload::readAgain(const DossierId &dossier)
{
    if (m_readAt.isNull())
        return; // Nobody asked yet.
    whenDone(m_store->watch({dossier}), this, [this, dossier](const Result<QList<CaseWatch>> &found) {
        if (!found)
            return; // It is read with all the others, later.
        const auto before = m_digest.comparedIn(dossier);
        take(dossier, *found);
        if (m_isWhole && m_digest.comparedIn(dossier) != before)
            warn(); // Else it would find the same in all cases as it did: most saves change none of it.
        Q_EMIT changed();
    });
}

/// Into both: what is being read may have passed the case already.
void Caseload::take(const DossierId &dossier, const QList<CaseWatch> &found)
{
    for (auto *digest : {&m_digest, &m_reading}) {
        if (found.isEmpty())
            digest->remove(dossier);
        else
            digest->put(found.first(), time());
    }
}

void Caseload::warn()
{
    auto site = m_site;
    site.complaints = m_digest.complaints();
    m_warnings = earlyWarnings(m_digest.warnings(), site, time());
}

RoomTime Caseload::time() const
{
    return {m_clock->now(), QTimeZone::systemTimeZone()};
}

QList<ReportedIn> Caseload::casesReporting(QStringView name, const DossierId &except) const
{
    auto found = digest().reporting(nameMarks(name));
    found.removeIf([&](const ReportedIn &each) { return each.dossier == except; });
    return found;
}

} // namespace rp3
