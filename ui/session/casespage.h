// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QSet>
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
    void list(const QList<DossierId> &found);
    void addFound(const PersonCard &card, QList<DossierId> &fresh);
    [[nodiscard]] QList<DossierId> nextFound();
    [[nodiscard]] CaseQuery query() const;
    void ask(const CaseQuery &query, bool isFirstPage);
    void showRows(const Result<QList<CaseRow>> &rows, bool isFirstPage);
    void more();
    void showCount();

    static constexpr int pageSize = 50;

    Store *m_store;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QString m_typed;
    QSet<DossierId> m_found; ///< What the search listed so far; empty if it found nobody: numbers are listed.
    qsizetype m_lookedAt = 0; ///< So many of the people it finds are among those.
    bool m_areMoreFound = false;
    std::optional<ErrorKind> m_problem; ///< Why the list could not be read.
    std::optional<ErrorKind> m_namesProblem; ///< Why the names could not be read.
    bool m_isAsking = false;
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
