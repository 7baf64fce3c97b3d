// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/handoverpanel.h"

#include "storage/staff.h"
#include "storage/whendone.h"
#include "ui/session/casenames.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"
#include "ui/words/dates.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

/// Whether she may accompany, and has keys to be handed to.
bool mayTakeOver(const CaseView &view, const RecordId &colleague)
{
    const auto member = findStaff(view.staff, colleague);
    return member && !member->boxKey.isNull() && mayAccompany(*member);
}

QString companionOf(const CaseView &view)
{
    const auto name = nameIn(view, RecordKind::StaffMember, view.record.leadCompanion);
    return name.isEmpty() ? HandoverPanel::tr("Nobody yet") : name;
}

} // namespace

HandoverPanel::HandoverPanel(const CaseView &view, Store &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(&store)
    , m_dossier(view.dossier)
    , m_banner(new Banner(this))
{
    m_colleagues = companionsIn(view, localDay(clock.now()));
    erase_if(m_colleagues, [&](const Choice &colleague) {
        return colleague.record == view.record.leadCompanion || !mayTakeOver(view, colleague.record);
    });
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    m_inside = new QVBoxLayout(card);
    m_inside->setSpacing(space::medium);
    m_inside->addWidget(headingLabel(tr("Who accompanies her"), card));
    m_inside->addWidget(strongLabel(companionOf(view), card));
    m_inside->addWidget(m_banner);
    const bool mayHandOver = view.mayApprove || view.record.leadCompanion == view.me;
    if (!mayHandOver)
        return;
    if (m_colleagues.isEmpty()) {
        m_inside->addWidget(
            quietLabel(tr("Nobody else in this room may accompany and has a passphrase of her own."), card));
        return;
    }
    auto *begin = new QPushButton(tr("Hand her case over"), card);
    connect(begin, &QPushButton::clicked, this, &HandoverPanel::ask);
    m_inside->addWidget(begin, 0, Qt::AlignLeft);
}

void HandoverPanel::ask()
{
    if (m_asking)
        return m_colleague->setFocus();
    m_asking = new QWidget(this);
    auto *questions = new QVBoxLayout(m_asking);
    questions->setContentsMargins({});
    questions->setSpacing(space::medium);
    m_colleague = new RecordBox(m_colleagues, m_asking);
    m_colleagueRow = new FormRow(m_colleague, m_asking);
    m_colleagueRow->setLabel(tr("To whom?"));
    m_colleagueRow->setHelp(
        tr("She reads everything that was written. Who accompanied before reads nothing of it "
           "from then on; her name stays beside what she wrote."));
    m_reason = new TextField(TextField::defaultLongest, m_asking);
    m_reasonRow = new FormRow(m_reason, m_asking);
    m_reasonRow->setLabel(tr("Why?"));
    m_reasonRow->setHelp(tr("Ask her first whether the colleague is right for her."));
    m_busy = new BusyLine(m_asking);
    m_busy->setWords(tr("Handing her case over…"));
    auto *go = new QPushButton(tr("Hand it over now"), m_asking);
    connect(m_colleague, &RecordBox::recordChosen, m_colleagueRow, [this] { m_colleagueRow->setError({}); });
    connect(m_reason, &TextField::valueEdited, m_reasonRow, [this] { m_reasonRow->setError({}); });
    connect(go, &QPushButton::clicked, this, &HandoverPanel::handOver);
    questions->addWidget(m_colleagueRow);
    questions->addWidget(m_reasonRow);
    questions->addWidget(go, 0, Qt::AlignLeft);
    questions->addWidget(m_busy);
    m_inside->addWidget(m_asking);
    m_asking->show();
    m_colleague->setFocus();
}

void HandoverPanel::handOver()
{
    m_colleagueRow->setError(m_colleague->record().isNull() ? tr("Please choose a colleague.") : QString());
    m_reasonRow->setError(m_reason->value().isEmpty() ? tr("Please say why.") : QString());
    if (m_colleague->record().isNull() || m_reason->value().isEmpty() || m_busy->isBusy())
        return;
    m_busy->start();
    const auto done = m_store->handOver(m_dossier, m_colleague->record(), m_reason->value());
    whenDone(done, this, [this](const Result<void> &handed) {
        m_busy->stop();
        if (handed)
            Q_EMIT handedOver();
        else
            m_banner->showError(handed.error().kind);
    });
}

} // namespace rp3
