// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/casedigest.h"
#include "ui/words/retranslated.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace rp3 {

class CalmTable;
class Caseload;
class CaseTableModel;
class ShownNames;

/// The list of cases, a group of hers, or what a search found. Names stand in it while they are shown, and
/// while something is searched for: she typed what she looks for herself. Typing searches names in memory and
/// case numbers in the vault.
class CasesPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    CasesPage(Store &store, const Caseload &caseload, const ShownNames &names, QWidget *parent = nullptr);

    /// Shows the first page of the list anew.
    void refresh();

    /// What is being searched for is searched again with the first names that were read.
    void setSearch(std::shared_ptr<const SearchIndex> index);

    /// The names cannot be read: no search finds anybody by name.
    void showNamesProblem(ErrorKind problem);

    /// Shows what `typed` finds; everything if it is empty.
    void search(const QString &typed);

    /// Shows the cases that Home counts.
    void showHers(CaseGroup group);

Q_SIGNALS:
    void caseChosen(const rp3::DossierId &dossier);
    void complaintWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void begin();
    void showNames();
    [[nodiscard]] QString companionOf(const DossierId &dossier) const;
    [[nodiscard]] QString title() const;
    void list(const QList<DossierId> &found);
    void addFound(const PersonCard &card, QList<DossierId> &fresh);
    [[nodiscard]] QList<DossierId> nextFound();
    [[nodiscard]] QList<DossierId> nextOfHers();
    [[nodiscard]] CaseQuery query() const;
    void ask(const CaseQuery &query, bool isFirstPage);
    void showRows(const Result<QList<CaseRow>> &rows, bool isFirstPage);
    void more();
    void showCount();

    static constexpr int pageSize = 50;

    Store *m_store;
    const Caseload *m_caseload;
    const ShownNames *m_names;
    QList<StaffMember> m_staff;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QString m_typed;
    std::optional<CaseGroup> m_group; ///< Only these.
    QSet<DossierId> m_found; ///< Of a search or a group, what is listed so far; empty: numbers are listed.
    qsizetype m_lookedAt = 0; ///< So many of the people whom the search finds are among those.
    bool m_areMoreFound = false;
    std::optional<ErrorKind> m_problem; ///< Why the list could not be read.
    std::optional<ErrorKind> m_namesProblem; ///< Why the names could not be read.
    bool m_isAsking = false;
    quint64 m_asked = 0; ///< Number of the newest question: older answers are dropped.
    QLabel *m_title;
    QLabel *m_count;
    QCheckBox *m_withClosed;
    QPushButton *m_all; ///< Back from a group.
    CalmTable *m_table;
    CaseTableModel *m_model;
    QPushButton *m_more;
    QPushButton *m_complaint;
};

} // namespace rp3
