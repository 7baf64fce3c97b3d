// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/notedconflicts.h"

#include "domain/codes/codelists.h"
#include "storage/whendone.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString wordsOf(const NotedConflict &noted, const QString &name)
{
    QStringList words{name};
    if (!noted.conflict.reason.isEmpty())
        words.append(codes::staffConflictReason.word(noted.conflict.reason, currentLanguage()));
    if (!noted.conflict.notedOn.isNull())
        words.append(shortDay(noted.conflict.notedOn));
    return words.join(u" · "_s);
}

} // namespace

NotedConflicts::NotedConflicts(const CaseView &view, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(&store)
    , m_dossier(view.dossier)
    , m_staff(view.staff)
    , m_card(new Card(this))
    , m_inside(new QVBoxLayout(m_card))
    , m_banner(new Banner(m_card))
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(m_card);
    m_inside->setSpacing(space::medium);
    m_inside->addWidget(headingLabel(tr("Who must know nothing of it"), m_card));
    m_inside->addWidget(quietLabel(
        tr("Somebody who was named by mistake is not in conflict any more once you say so and why. It "
           "gives her no key: a second person must agree to let her in."),
        m_card));
    m_inside->addWidget(m_banner);
    m_banner->dismiss();
    hide();
    read();
}

void NotedConflicts::read()
{
    whenDone(m_store->conflicts(m_dossier), this, [this](const Result<QList<NotedConflict>> &conflicts) {
        if (conflicts)
            list(*conflicts);
        else if (conflicts.error().kind != ErrorKind::Denied) // Not hers to say: nothing to show.
            m_banner->showError(conflicts.error().kind);
        setVisible(!m_banner->isHidden() || (conflicts && !conflicts->isEmpty()));
    });
}

void NotedConflicts::list(const QList<NotedConflict> &conflicts)
{
    m_banner->dismiss();
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // What is being pressed is a button in it.
    }
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    for (const auto &noted : conflicts) {
        const auto member = std::ranges::find(m_staff, noted.conflict.staffMember, &StaffMember::id);
        const auto name =
            member == m_staff.end() ? tr("Somebody who is not here any more") : cleanLine(member->name);
        column->addWidget(strongLabel(wordsOf(noted, name), m_rows));
        if (noted.isLifted)
            column->addWidget(quietLabel(tr("Noted by mistake: %1").arg(isolated(noted.liftedWhy)), m_rows));
        else
            addLifting(noted, name);
    }
    m_inside->addWidget(m_rows);
    m_rows->show();
}

void NotedConflicts::addLifting(const NotedConflict &noted, const QString &name)
{
    auto *reason = new TextField(TextField::defaultLongest, m_rows);
    auto *row = new FormRow(reason, m_rows);
    row->setLabel(tr("Why was it a mistake to name %1?").arg(name));
    auto *button = new QPushButton(tr("It was a mistake"), m_rows);
    setKind(button, ButtonKind::Quiet);
    button->setAccessibleName(tr("It was a mistake: %1").arg(name));
    connect(reason, &TextField::valueEdited, row, [row] { row->setError({}); });
    connect(button, &QPushButton::clicked, this, [this, reason, row, id = noted.conflict.id] {
        if (reason->value().isEmpty()) {
            row->setError(tr("Please say why."));
            reason->setFocus();
            return;
        }
        lift(id, reason->value());
    });
    m_rows->layout()->addWidget(row);
    static_cast<QVBoxLayout *>(m_rows->layout())->addWidget(button, 0, Qt::AlignLeft);
}

void NotedConflicts::lift(const RecordId &conflict, const QString &reason)
{
    whenDone(m_store->liftConflict(m_dossier, conflict, reason), this, [this](const Result<void> &lifted) {
        if (lifted)
            read();
        else
            m_banner->showError(lifted.error().kind);
    });
}

} // namespace rp3
