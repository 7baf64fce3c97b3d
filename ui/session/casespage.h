// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace rp3 {

class CalmTable;
class CaseTableModel;

/// The list of cases, and what a search found. Typing searches names in memory and case numbers in the vault.
class CasesPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` must outlive the page.
    explicit CasesPage(Store &store, QWidget *parent = nullptr);

    /// Shows the first page of the list anew.
    void refresh();

    /// What is being searched for is searched again with the first names that were read.
    void setSearch(std::shared_ptr<const SearchIndex> index);

    /// The names cannot be read: no search finds anybody by name.
    void showNamesProblem(ErrorKind problem);

    /// Shows what `typed` finds; everything if it is empty.
    void search(const QString &typed);

Q_SIGNALS:
    void caseChosen(const rp3::DossierId &dossier);
    void complaintWanted();

protected:
    void retranslate() override;

private:
    void showCasesOf(const QList<PersonCard> &people);
    void ask(const CaseQuery &query);
    void showRows(const Result<QList<CaseRow>> &rows, bool isFirstPage);
    void more();
    void showCount();

    static constexpr int pageSize = 50;

    Store *m_store;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QString m_typed;
    std::optional<ErrorKind> m_problem; ///< Why the list could not be read.
    std::optional<ErrorKind> m_namesProblem; ///< Why the names could not be read.
    quint64 m_asked = 0; ///< Number of the newest question: older answers are dropped.
    QLabel *m_title;
    QLabel *m_count;
    QCheckBox *m_withClosed;
    CalmTable *m_table;
    CaseTableModel *m_model;
    QPushButton *m_more;
    QPushButton *m_complaint;
};

} // namespace rp3
