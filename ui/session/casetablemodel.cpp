// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casetablemodel.h"

#include "domain/codes/codelists.h"
#include "ui/session/shownnames.h"
#include "ui/widgets/markdelegate.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

namespace rp3 {

using namespace Qt::StringLiterals;

CaseTableModel::CaseTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CaseTableModel::setRows(const QList<CaseRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CaseTableModel::appendRows(const QList<CaseRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void CaseTableModel::setNames(std::shared_ptr<const SearchIndex> names)
{
    m_names = std::move(names);
    retranslate();
}

void CaseTableModel::setNamesShown(bool areShown)
{
    if (std::exchange(m_areNamesShown, areShown) != areShown)
        retranslate();
}

void CaseTableModel::setCompanions(std::function<QString(const DossierId &)> companionOf)
{
    m_companionOf = std::move(companionOf);
    retranslate();
}

void CaseTableModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(m_rows[index.row()], index.column());
    if (role == MarkDelegate::markRole && index.column() == Risk)
        return QVariant::fromValue(riskMark(m_rows[index.row()].risk));
    if (role == MarkDelegate::markRole && index.column() == Status)
        return QVariant::fromValue(caseStatusMark(m_rows[index.row()].status));
    return {};
}

QString CaseTableModel::words(const CaseRow &row, int column) const
{
    switch (Column(column)) {
    case Number:
        return row.number.toString();
    case Risk:
        return codes::riskLevel.word(row.risk, currentLanguage());
    case Status:
        return codes::caseStatus.word(row.status, currentLanguage());
    case Next:
        return shortDay(row.nextOn);
    case Companion: {
        const auto name = m_companionOf(row.dossier);
        return name.isEmpty() ? u"–"_s : name;
    }
    case Name: {
        if (!m_areNamesShown)
            return {};
        const auto card = m_names->cardOf(row.dossier);
        return card ? calledName(card->name, card->alias) : u"–"_s;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Case");
    case Risk:
        return tr("Risk");
    case Status:
        return tr("Status");
    case Next:
        return tr("Next date");
    case Companion:
        return tr("Companion");
    case Name:
        return tr("Name");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace rp3
