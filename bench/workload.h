// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "domain/codes/code.h"

#include <QStringList>

namespace rp3::bench {

/// Numbers that look random and are the same in every run and on every machine: those of the generator whose
/// documents other systems are measured with.
class Dice final {
public:
    [[nodiscard]] std::uint32_t below(std::uint32_t end) { return next() % end; }

    /// Leaves out numbers that the other systems use and we do not.
    void skip(int draws);

private:
    std::uint32_t next();

    std::uint32_t m_state = 20'261'122;
};

/// One meeting with her.
struct Meeting {
    Instant at;
    int minutes = 0;
    Code mode; ///< of `codes::channel`
    QString note;
};

/// What one document of the workload says, in our words: see mapping.md.
struct WorkloadCase {
    Instant openedAt;
    Code channel;
    int kind = 0; ///< 0–9: ten kinds of complaint.
    Code status;
    int risk = 0; ///< 1–4
    Code ageGroup;
    bool mayShare = false;
    bool mayRefer = false;
    bool mayKeepEvidence = false;
    QString name;
    QString phone;
    QString address;
    QString narrative;
    QString officer;
    QString referredTo;
    Instant referredAt;
    bool isTransportWanted = false;
    Meeting meeting;
};

/// What one edit changes: two codes, and one more meeting.
struct WorkloadUpdate {
    Code status;
    int risk = 0;
    Meeting meeting;
};

/// The workload that sync is measured with: invented cases of one room after the other, always the same.
class Workload final {
public:
    Workload();

    [[nodiscard]] WorkloadCase next();

    /// After every case: the edit of case `number`.
    [[nodiscard]] WorkloadUpdate nextUpdate(int number);

private:
    [[nodiscard]] QString name();
    [[nodiscard]] QString address();
    [[nodiscard]] QString text(int words);
    [[nodiscard]] Meeting meeting(qint64 secondsAfterEpoch);

    QStringList m_firstNames;
    QStringList m_lastNames;
    QStringList m_words;
    Dice m_dice;
    int m_made = 0;
};

} // namespace rp3::bench
