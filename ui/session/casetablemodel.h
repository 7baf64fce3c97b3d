// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/searchindex.h"
#include "storage/views.h"

#include <QAbstractTableModel>

namespace rp3 {

/// The case list: pages of summary rows, never more than was asked for. Names appear where a key is held.
class CaseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Risk, Status, Next, Opened, ColumnCount };

    explicit CaseTableModel(QObject *parent = nullptr);

    void setRows(const QList<CaseRow> &rows);
    void appendRows(const QList<CaseRow> &rows);
    void setNames(std::shared_ptr<const SearchIndex> names);

    /// Writes every word anew, after the language changed.
    void retranslate();

    [[nodiscard]] const CaseRow &rowAt(int row) const { return m_rows[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString words(const CaseRow &row, int column) const;

    QList<CaseRow> m_rows;
    std::shared_ptr<const SearchIndex> m_names = std::make_shared<const SearchIndex>();
};

} // namespace rp3
