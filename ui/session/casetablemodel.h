// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/searchindex.h"
#include "storage/views.h"

#include <QAbstractTableModel>

#include <functional>

namespace rp3 {

/// The case list: pages of summary rows, never more than was asked for. A name stands in it only while names
/// are shown.
class CaseTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Risk, Status, Next, Companion, Name, ColumnCount };

    explicit CaseTableModel(QObject *parent = nullptr);

    void setRows(const QList<CaseRow> &rows);
    void appendRows(const QList<CaseRow> &rows);
    void setNames(std::shared_ptr<const SearchIndex> names);

    void setNamesShown(bool areShown);

    /// `companionOf`: the name of who accompanies her in a case; empty if nobody knows.
    void setCompanions(std::function<QString(const DossierId &)> companionOf);

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
    bool m_areNamesShown = false;
    std::function<QString(const DossierId &)> m_companionOf = [](const DossierId &) { return QString(); };
    std::shared_ptr<const SearchIndex> m_names = std::make_shared<const SearchIndex>();
};

} // namespace rp3
