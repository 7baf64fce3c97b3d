// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"

#include <QAbstractTableModel>

namespace rp3 {

/// The visible outbox: for each case, how much of what she agreed to share waits, travels, arrived, or was
/// not taken. "Arrived" is the province's signed word, never a guess.
class DeliveryTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Waiting, Attempted, Acknowledged, Quarantined, ColumnCount };

    explicit DeliveryTableModel(QObject *parent = nullptr);

    void setRows(const QList<DeliveryRow> &rows);

    /// Writes every word anew, after the language changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DeliveryRow> m_rows;
};

} // namespace rp3
