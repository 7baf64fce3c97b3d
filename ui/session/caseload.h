// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/casedigest.h"

#include <QObject>

namespace rp3 {

/// What the rules find in all cases of this session, read in the background a few at a time while she works:
/// what Home, planner and early warning show. It is kept true as cases change, and read anew when it is old,
/// because clocks run on by themselves.
class Caseload final : public QObject {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive it.
    Caseload(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads every case, unless that is going on or was done a short while ago.
    void refresh();

    /// Whether every case was read; until then, `digest` knows of those that press most.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    [[nodiscard]] const CaseDigest &digest() const { return m_isWhole ? m_digest : m_reading; }

    /// Of early warning over all cases; none until all are read.
    [[nodiscard]] const QList<Warning> &warnings() const { return m_warnings; }

    /// The numbers of early warning that hold here.
    [[nodiscard]] const WarningNumbers &numbers() const { return m_site.numbers; }

    /// The other cases in which somebody of a name like this is reported, as far as they are read; the
    /// likeliest first.
    [[nodiscard]] QList<ReportedIn> casesReporting(QStringView name, const DossierId &except) const;

Q_SIGNALS:
    /// There is more to show, or something else.
    void changed();

    /// Reading stopped; what was found before stands.
    void failed(rp3::ErrorKind kind);

private:
    void readNext();
    void readAgain(const DossierId &dossier);
    void take(const DossierId &dossier, const QList<CaseWatch> &found);
    void stop(ErrorKind kind);
    void finish();
    void warn();
    [[nodiscard]] RoomTime time() const;

    Store *m_store;
    const Clock *m_clock;
    CaseDigest m_digest; ///< Of all cases.
    CaseDigest m_reading; ///< While they are read (anew): of those that are.
    QList<DossierId> m_toRead;
    qsizetype m_next = 0; ///< In `m_toRead`.
    bool m_isWhole = false;
    bool m_isReading = false;
    SiteFacts m_site;
    QList<Warning> m_warnings;
    Instant m_readAt; ///< Null: never.
};

} // namespace rp3
