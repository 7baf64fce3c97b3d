// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/ridesteps.h"
#include "storage/views.h"
#include "ui/session/recordformpage.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

/// The records of some kinds of one case, a card for each kind, made from their layouts: what is known,
/// newest first, each with its change, and a button for a new one. What belongs to another record stands
/// under it.
class RecordCards final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made. A kind that belongs to another one must stand behind it.
    RecordCards(const CaseView &view, const QList<RecordKind> &kinds, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const rp3::RecordRequest &request);
    void approved(const rp3::RecordId &record); ///< She says yes to it.
    void approvalTakenBack(const rp3::RecordId &record); ///< Her yes was a mistake.
    void rideTold(const rp3::RecordId &ride, rp3::RideStep step);

private:
    void addCard(RecordKind kind, QVBoxLayout &column);
    void addTotals(QVBoxLayout &column, QWidget *parent); ///< Of her losses.
    [[nodiscard]] QWidget *rideOf(const RecordId &id, QWidget *parent); ///< Null: nothing is to be said.
    [[nodiscard]] QWidget *recordRow(const RecordId &id, QWidget *parent);
    [[nodiscard]] QWidget *approvalButton(const RecordId &id, QWidget *parent); ///< Null: none is due.
    void addChildren(const RecordId &id, QVBoxLayout &column, QWidget *parent);
    void addButton(const QString &words, const RecordRequest &request, QVBoxLayout &column, QWidget *parent);

    const CaseView *m_view;
    QList<RecordKind> m_kinds;
};

} // namespace rp3
