// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"

#include <QObject>

namespace rp3 {

/// What the rules find in all cases of this session, read in the background a few at a time while she works:
/// what Home and early warning show. It is kept true as cases change, and read anew when it is old, because
/// clocks run on by themselves.
class Caseload final : public QObject {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive it.
    Caseload(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Reads every case, unless that is going on or was done a short while ago.
    void refresh();

    /// What was found so far, in the order of reading: what presses most first.
    [[nodiscard]] const QList<CaseWatch> &cases() const { return m_cases; }

    /// How many cases are not read yet; nought: all are.
    [[nodiscard]] int left() const { return int(m_toRead.size()); }

    /// Of early warning over all of it; wants every case to be read.
    [[nodiscard]] QList<Warning> warnings() const;

    /// The numbers of early warning that hold here.
    [[nodiscard]] const WarningNumbers &numbers() const { return m_site.numbers; }

    /// The numbers of the other cases in which somebody of this name is reported, as far as they are read.
    [[nodiscard]] QStringList casesReporting(QStringView name, const DossierId &except) const;

    /// The case in `dossier`; null if it is not among them.
    [[nodiscard]] const CaseWatch *find(const DossierId &dossier) const;

Q_SIGNALS:
    /// There is more to show, or something else.
    void changed();

    /// Reading stopped; what was found before stands.
    void failed(rp3::ErrorKind kind);

private:
    void readNext();
    void readAgain(const DossierId &dossier);
    void take(const QList<CaseWatch> &found);

    Store *m_store;
    const Clock *m_clock;
    QList<CaseWatch> m_cases;
    QList<DossierId> m_toRead;
    SiteFacts m_site;
    Instant m_readAt; ///< Null: never.
};

} // namespace rp3
