// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/deliverytablemodel.h"

#include "ui/words/numbers.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// A dash for nothing: a table of noughts hides the one number that matters.
QString countWords(int count)
{
    return count == 0 ? u"–"_s : wholeNumber(count);
}

QString wordsOf(const DeliveryRow &row, DeliveryTableModel::Column column)
{
    switch (column) {
    case DeliveryTableModel::Number:
        return row.caseNumber.isEmpty() ? DeliveryTableModel::tr("Talks and tallies of the room")
                                        : row.caseNumber.toString();
    case DeliveryTableModel::Waiting:
        return countWords(row.waiting);
    case DeliveryTableModel::Attempted:
        return countWords(row.attempted);
    case DeliveryTableModel::Acknowledged:
        return countWords(row.acknowledged);
    case DeliveryTableModel::Quarantined:
        return countWords(row.quarantined);
    case DeliveryTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

DeliveryTableModel::DeliveryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DeliveryTableModel::setRows(const QList<DeliveryRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void DeliveryTableModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DeliveryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DeliveryTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return wordsOf(m_rows[index.row()], Column(index.column()));
    return {};
}

QVariant DeliveryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Case");
    case Waiting:
        return tr("Waiting");
    case Attempted:
        return tr("Sent, not confirmed");
    case Acknowledged:
        return tr("Confirmed by the province");
    case Quarantined:
        return tr("Not taken");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace rp3
