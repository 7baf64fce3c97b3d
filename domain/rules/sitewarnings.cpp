// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/sitewarnings.h"

#include "domain/rules/warnings.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace rp3 {

namespace {

/// Some of the complaints of a site.
using Chosen = QList<const SiteComplaint *>;

Chosen receivedBetween(const QList<SiteComplaint> &complaints, Day first, Day last)
{
    Chosen found;
    for (const SiteComplaint &complaint : complaints) {
        if (complaint.receivedOn >= first && complaint.receivedOn <= last)
            found.append(&complaint);
    }
    return found;
}

Warning warningOf(const WarningRule &rule, const Chosen &complaints)
{
    Warning warning{&rule, {}};
    for (const SiteComplaint *complaint : complaints)
        warning.dossiers.append(complaint->dossier);
    std::ranges::sort(warning.dossiers);
    const auto doubles = std::ranges::unique(warning.dossiers);
    warning.dossiers.erase(doubles.begin(), doubles.end());
    return warning;
}

/// What complaints have in common; what is surer stands before what is not.
enum class Shared { Name, Unit, Place, Shift, Line, NameOfOneWord };

/// A mark and whose it is, so that a line and a shift of the same name stay apart.
using Key = std::pair<Shared, WordMark>;

void addKey(std::set<Key> &keys, Shared kind, WordMark mark)
{
    if (mark != noWords)
        keys.insert({kind, mark});
}

/// The name itself, and what is left of it without one or more of its words.
QList<NameMarks> namesWithin(const NameMarks &name)
{
    QList<NameMarks> found;
    for (std::size_t chosen = 1; chosen < std::size_t(1) << NameMarks::mostWords; ++chosen) {
        NameMarks within;
        std::size_t count = 0;
        for (std::size_t i = 0; i < name.words.size(); ++i) {
            if (((chosen >> i) & 1) != 0 && name.words[i] != noWords)
                within.words[count++] = name.words[i];
        }
        found.append(within);
    }
    return found;
}

/// By everybody's whole name, who is called so or longer: each complaint is looked at by itself, so that it
/// takes twice as long for twice as many.
void addNames(std::set<Key> &keys, const NamesInPlace &names, const QSet<NameMarks> &everybody)
{
    for (const auto &name : names) {
        for (const auto &within : namesWithin(name)) {
            if (!within.isEmpty() && everybody.contains(within))
                addKey(keys, within.isOneWord() ? Shared::NameOfOneWord : Shared::Name, qHash(within));
        }
    }
}

/// One warning of `rule` for each key that enough recent complaints share, by these `numbers`; groups of the
/// same dossiers count once.
template <typename KeysOf>
QList<Warning> clusters(const ClusterRule &rule, const ClusterRule &numbers, const SiteFacts &facts,
                        Day today, KeysOf keysOf)
{
    QMap<Key, Chosen> groups;
    const auto recent = receivedBetween(facts.complaints, today.plusDays(-numbers.days), today);
    for (const SiteComplaint *complaint : recent) {
        const std::set<Key> keys = keysOf(*complaint);
        for (const Key &key : keys)
            groups[key].append(complaint);
    }
    QList<Warning> found;
    std::set<QList<DossierId>> told;
    for (const auto &[key, group] : groups.asKeyValueRange()) {
        if (group.size() < numbers.count)
            continue;
        Warning warning = warningOf(rule, group);
        warning.byOneWord = key.first == Shared::NameOfOneWord;
        if (told.insert(warning.dossiers).second)
            found.append(warning);
    }
    // Marks have no order that means anything.
    std::ranges::sort(found, {}, [](const Warning &each) { return std::tie(each.byOneWord, each.dossiers); });
    return found;
}

/// One calendar month.
struct Month {
    QDate first;

    [[nodiscard]] static Month of(Day day) { return {QDate(day.toDate().year(), day.toDate().month(), 1)}; }

    [[nodiscard]] Month before(int months) const { return {first.addMonths(-months)}; }

    [[nodiscard]] Chosen in(const QList<SiteComplaint> &complaints) const
    {
        return receivedBetween(complaints, Day::fromDate(first),
                               Day::fromDate(first.addMonths(1).addDays(-1)));
    }
};

/// The number of complaints in each whole month before this one, as far as the room was open.
QList<qint64> monthlyCounts(const SiteFacts &facts, Day today)
{
    QList<qint64> counts;
    for (int back = 1; back <= facts.numbers.w2.months; ++back) {
        const Month month = Month::of(today).before(back);
        if (facts.openedOn.isNull() || facts.openedOn <= Day::fromDate(month.first))
            counts.append(month.in(facts.complaints).size());
    }
    return counts;
}

/// Whether `count` lies above mean + k standard deviations: n·count − Σx > k·√(n·Σx² − (Σx)²), squared, in
/// whole numbers, so that no rounding decides.
bool isUnusual(qint64 count, const QList<qint64> &counts, qint64 deviations)
{
    const qint64 n = counts.size();
    qint64 sum = 0;
    qint64 squares = 0;
    for (const qint64 x : counts) {
        sum += x;
        squares += x * x;
    }
    const qint64 above = n * count - sum;
    return above > 0 && above * above > deviations * deviations * (n * squares - sum * sum);
}

/// How many of the complaints with a known delay were told late.
struct LateShare {
    qint64 late = 0;
    qint64 known = 0;

    [[nodiscard]] static LateShare of(const Chosen &complaints)
    {
        LateShare share;
        for (const SiteComplaint *complaint : complaints) {
            share.known += complaint->late ? 1 : 0;
            share.late += complaint->late == true ? 1 : 0;
        }
        return share;
    }

    /// False if either month has no share.
    [[nodiscard]] bool isAbove(const LateShare &other) const
    {
        return known > 0 && other.known > 0 && late * other.known > other.late * known;
    }
};

} // namespace

Day comparedSince(const WarningNumbers &numbers, Day today)
{
    const auto days = std::max({numbers.w1.days, numbers.w2.days, numbers.w11.days, numbers.w12.days});
    const auto wholeMonths = std::max(numbers.w2.months, numbers.w9.months + 1); // W9: and the one before.
    const Day monthsAgo = Day::fromDate(Month::of(today).before(wholeMonths).first);
    const Day silentSince = Day::fromDate(today.toDate().addMonths(-numbers.w10.months));
    return std::min({today.plusDays(-days), monthsAgo, silentSince});
}

QList<Warning> sameAccusedOrUnit(const SiteFacts &facts, Day today)
{
    const ClusterRule &numbers = facts.numbers.w1;
    QSet<NameMarks> everybody;
    for (const auto *complaint : receivedBetween(facts.complaints, today.plusDays(-numbers.days), today))
        everybody.unite({complaint->accused.begin(), complaint->accused.end()});
    return clusters(warnings::w1, numbers, facts, today, [&](const SiteComplaint &complaint) {
        std::set<Key> keys;
        addNames(keys, complaint.accused, everybody);
        addKey(keys, Shared::Unit, complaint.unit);
        return keys;
    });
}

std::optional<Warning> riseAtSite(const SiteFacts &facts, Day today)
{
    if (!facts.knowsAllCases)
        return std::nullopt;
    const RiseRule &numbers = facts.numbers.w2;
    const auto counts = monthlyCounts(facts, today);
    if (std::accumulate(counts.begin(), counts.end(), qint64(0)) < numbers.smallBelow) {
        const auto recent = receivedBetween(facts.complaints, today.plusDays(-numbers.days), today);
        return recent.size() >= numbers.count ? std::optional(warningOf(warnings::w2, recent)) : std::nullopt;
    }
    const auto recent = receivedBetween(facts.complaints, Day::fromDate(Month::of(today).first), today);
    return isUnusual(recent.size(), counts, numbers.deviations)
        ? std::optional(warningOf(warnings::w2, recent))
        : std::nullopt;
}

std::optional<Warning> lateShareRising(const SiteFacts &facts, Day today)
{
    if (!facts.knowsAllCases)
        return std::nullopt;
    Chosen late;
    for (int back = 1; back <= facts.numbers.w9.months; ++back) {
        const auto month = Month::of(today).before(back).in(facts.complaints);
        const auto before = Month::of(today).before(back + 1).in(facts.complaints);
        if (!LateShare::of(month).isAbove(LateShare::of(before)))
            return std::nullopt;
        std::copy_if(month.begin(), month.end(), std::back_inserter(late),
                     [](const SiteComplaint *complaint) { return complaint->late == true; });
    }
    return warningOf(warnings::w9, late);
}

std::optional<Warning> silentSite(const SiteFacts &facts, Day today)
{
    if (!facts.knowsAllCases)
        return std::nullopt;
    const TrendRule &numbers = facts.numbers.w10;
    const Day since = Day::fromDate(today.toDate().addMonths(-numbers.months));
    const bool isOpenLongEnough = facts.openedOn.isNull() || facts.openedOn <= since;
    const bool isLarge = facts.womenWorkers.value_or(0) >= numbers.womenWorkers;
    const bool isSilent = receivedBetween(facts.complaints, since, today).isEmpty();
    return isOpenLongEnough && isLarge && isSilent ? std::optional(Warning{&warnings::w10, {}})
                                                   : std::nullopt;
}

QList<Warning> placeCluster(const SiteFacts &facts, Day today)
{
    return clusters(warnings::w11, facts.numbers.w11, facts, today, [](const SiteComplaint &complaint) {
        std::set<Key> keys;
        for (const Code place : warnings::w11.settings) {
            if (complaint.workSettings.contains(place))
                addKey(keys, Shared::Place, wordMark(place.toString()));
        }
        return keys;
    });
}

QList<Warning> shiftOrLinePattern(const SiteFacts &facts, Day today)
{
    return clusters(warnings::w12, facts.numbers.w12, facts, today, [](const SiteComplaint &complaint) {
        std::set<Key> keys;
        addKey(keys, Shared::Shift, complaint.shift);
        addKey(keys, Shared::Line, complaint.line);
        return keys;
    });
}

std::optional<Warning> syncTooOld(const SiteFacts &facts, Instant now)
{
    const bool isOld = !facts.lastSync.isNull() && now.since(facts.lastSync) > facts.numbers.w13.limit;
    return isOld ? std::optional(Warning{&warnings::w13, {}}) : std::nullopt;
}

} // namespace rp3
