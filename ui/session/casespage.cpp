// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casespage.h"

#include "crypto/receiptcode.h"
#include "storage/whendone.h"
#include "ui/session/caseload.h"
#include "ui/session/casetablemodel.h"
#include "ui/session/shownnames.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/calmtable.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

CasesPage::CasesPage(Store &store, const Caseload &caseload, const ShownNames &names, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_caseload(&caseload)
    , m_names(&names)
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_count(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_withClosed(new QCheckBox(this))
    , m_all(new QPushButton(this))
    , m_table(new CalmTable(this))
    , m_model(new CaseTableModel(this))
    , m_more(new QPushButton(this))
    , m_complaint(new QPushButton(this))
{
    setKind(m_more, ButtonKind::Quiet);
    setKind(m_all, ButtonKind::Quiet);
    setKind(m_complaint, ButtonKind::Primary);
    m_model->setCompanions([this](const DossierId &dossier) { return companionOf(dossier); });
    connect(m_caseload, &Caseload::changed, m_model, &CaseTableModel::retranslate);
    connect(m_names, &ShownNames::changed, this, &CasesPage::showNames);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {CaseTableModel::Companion, CaseTableModel::Name})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT caseChosen(m_model->rowAt(index.row()).dossier); });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT caseChosen(m_model->rowAt(index.row()).dossier); });
    connect(m_withClosed, &QCheckBox::toggled, this, &CasesPage::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] { search({}); });
    connect(m_more, &QPushButton::clicked, this, &CasesPage::more);
    connect(m_complaint, &QPushButton::clicked, this, &CasesPage::complaintWanted);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_withClosed);
    head->addWidget(m_all);
    head->addWidget(m_complaint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_more, 0, Qt::AlignHCenter);
    m_more->hide();
    m_all->hide();
    retranslate();
}

void CasesPage::retranslate()
{
    m_complaint->setText(tr("New complaint"));
    m_title->setText(title());
    m_withClosed->setText(tr("Closed cases too"));
    m_all->setText(tr("All cases"));
    m_more->setText(tr("Show more"));
    m_table->setAccessibleName(tr("List of cases"));
    m_model->retranslate();
    showCount();
}

QString CasesPage::title() const
{
    if (!m_group)
        return m_typed.isEmpty() ? tr("Cases") : tr("Found");
    switch (*m_group) {
    case CaseGroup::Open:
        return tr("Your open cases");
    case CaseGroup::HighRisk:
        return tr("Your cases with high risk");
    case CaseGroup::WithoutDate:
        return tr("Your cases without a promised date");
    }
    Q_UNREACHABLE();
}

void CasesPage::showCount()
{
    const bool lacksNames = !m_typed.isEmpty() && !m_search->isLoaded();
    if (m_problem)
        m_count->setText(errorText(*m_problem).together());
    else if (lacksNames && m_namesProblem)
        m_count->setText(errorText(*m_namesProblem).together());
    else if (lacksNames)
        m_count->setText(tr("The names are still being read…"));
    else if (m_model->rowCount() > 0)
        m_count->setText({});
    else
        m_count->setText(m_typed.isEmpty() && !m_group
                             ? tr("No case yet. A complaint that is taken in becomes one.")
                             : tr("Nothing here"));
}

void CasesPage::showEvent(QShowEvent *event)
{
    whenDone(m_store->staff(), this, [this](const Result<QList<StaffMember>> &staff) {
        if (!staff)
            return; // The list says what is wrong; a case without a companion's name is found all the same.
        m_staff = *staff;
        m_model->retranslate();
    });
    Retranslated::showEvent(event);
}

QString CasesPage::companionOf(const DossierId &dossier) const
{
    const auto companion = m_caseload->digest().companionOf(dossier);
    const auto found = std::ranges::find(m_staff, companion, &StaffMember::id);
    return found == m_staff.end() ? QString() : cleanLine(found->name);
}

void CasesPage::showNames()
{
    m_model->setNamesShown(m_names->areShown() || !m_typed.isEmpty());
}

void CasesPage::refresh()
{
    begin();
}

void CasesPage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    const bool haveArrived = !m_search->isLoaded() && index->isLoaded();
    m_search = std::move(index);
    m_model->setNames(m_search);
    if (haveArrived && !m_typed.isEmpty())
        refresh();
}

void CasesPage::showNamesProblem(ErrorKind problem)
{
    m_namesProblem = problem;
    showCount();
}

void CasesPage::search(const QString &typed)
{
    m_typed = typed.trimmed();
    m_group.reset();
    begin();
}

void CasesPage::showHers(CaseGroup group)
{
    m_typed.clear();
    m_group = group;
    begin();
}

void CasesPage::begin()
{
    m_withClosed->setVisible(!m_group);
    m_all->setVisible(m_group.has_value());
    showNames();
    m_found.clear();
    m_lookedAt = 0;
    m_areMoreFound = false;
    if (!crypto::ReceiptCode::parse(m_typed))
        return list(nextFound());
    whenDone(m_store->receiptMark(m_typed), this, [this, asked = m_typed](const Result<ReceiptMark> &mark) {
        if (asked != m_typed)
            return;
        QList<DossierId> found;
        for (const auto &card : m_search->withReceipt(mark.value_or(ReceiptMark())))
            addFound(card, found);
        list(found);
    });
}

/// She and who reported for her share a case.
void CasesPage::addFound(const PersonCard &card, QList<DossierId> &fresh)
{
    if (m_found.contains(card.dossier))
        return;
    m_found.insert(card.dossier);
    fresh.append(card.dossier);
}

QList<DossierId> CasesPage::nextOfHers()
{
    auto all = m_caseload->digest().hers(*m_group);
    all.removeIf([this](const DossierId &dossier) { return m_found.contains(dossier); });
    m_areMoreFound = all.size() > pageSize;
    all.resize(std::min<qsizetype>(all.size(), pageSize));
    m_found.unite({all.cbegin(), all.cend()});
    return all;
}

/// Asks for one page of people more than were looked at: whoever the search finds first is not found again.
QList<DossierId> CasesPage::nextFound()
{
    if (m_group)
        return nextOfHers();
    QList<DossierId> fresh;
    do {
        m_lookedAt += pageSize;
        auto people = m_search->find(m_typed, m_lookedAt + 1);
        m_areMoreFound = people.size() > m_lookedAt;
        people.resize(std::min(people.size(), m_lookedAt));
        for (const auto &card : std::as_const(people))
            addFound(card, fresh);
    } while (fresh.isEmpty() && m_areMoreFound);
    return fresh;
}

void CasesPage::list(const QList<DossierId> &found)
{
    retranslate();
    if (m_group && found.isEmpty()) {
        ++m_asked;
        return showRows(QList<CaseRow>(), true);
    }
    auto first = query();
    first.dossiers = found;
    ask(first, true);
}

CaseQuery CasesPage::query() const
{
    CaseQuery query;
    query.withClosed = m_withClosed->isChecked() || !m_typed.isEmpty();
    query.limit = pageSize;
    if (m_found.isEmpty())
        query.number = m_typed;
    return query;
}

void CasesPage::ask(const CaseQuery &query, bool isFirstPage)
{
    m_isAsking = true;
    const auto asked = ++m_asked;
    whenDone(m_store->cases(query), this, [this, asked, isFirstPage](const Result<QList<CaseRow>> &rows) {
        if (asked == m_asked)
            showRows(rows, isFirstPage);
    });
}

void CasesPage::showRows(const Result<QList<CaseRow>> &rows, bool isFirstPage)
{
    m_isAsking = false;
    m_problem.reset();
    if (!rows)
        m_problem = rows.error().kind;
    else if (isFirstPage)
        m_model->setRows(*rows);
    else
        m_model->appendRows(*rows);
    m_more->setVisible(rows && (m_found.isEmpty() ? rows->size() == pageSize : m_areMoreFound));
    showCount();
}

void CasesPage::more()
{
    if (m_isAsking)
        return; // Whom it found by the last press is on the way.
    auto next = query();
    if (m_found.isEmpty())
        next.after = m_model->rowAt(m_model->rowCount() - 1);
    else if (next.dossiers = nextFound(); next.dossiers.isEmpty())
        return m_more->hide();
    ask(next, false);
}

} // namespace rp3
