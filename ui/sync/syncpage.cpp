// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/syncpage.h"

#include "storage/whendone.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/sync/deliverytablemodel.h"
#include "ui/sync/enrolmentpanel.h"
#include "ui/sync/syncerrortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/calmtable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/dates.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

class CourierText final {
    Q_DECLARE_TR_FUNCTIONS(rp3::SyncPage)

public:
    static QString of(CourierState state)
    {
        switch (state) {
        case CourierState::NotEnrolled:
            return tr("Not connected");
        case CourierState::Resting:
            return tr("Waits for its next time");
        case CourierState::Cutting:
            return tr("Getting ready");
        case CourierState::Sending:
            return tr("Sending");
        case CourierState::ReadingFeed:
            return tr("Asking for answers");
        case CourierState::Retrying:
            return tr("Tries again by itself");
        }
        Q_UNREACHABLE();
    }
};

Mark markOf(CourierState state)
{
    switch (state) {
    case CourierState::NotEnrolled:
        return {Shape::Ring, Tone::Neutral};
    case CourierState::Resting:
        return {Shape::Tick, Tone::Good};
    case CourierState::Cutting:
    case CourierState::Sending:
    case CourierState::ReadingFeed:
        return {Shape::Disc, Tone::Notice};
    case CourierState::Retrying:
        return {Shape::Diamond, Tone::Warning};
    }
    Q_UNREACHABLE();
}

bool isAtWork(CourierState state)
{
    return state == CourierState::Cutting || state == CourierState::Sending
        || state == CourierState::ReadingFeed;
}

} // namespace

SyncPage::SyncPage(Store &store, Courier &courier, Enrolment &enrolment, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_courier(&courier)
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_state(new StatusPill(this))
    , m_about(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_enrolment(new EnrolmentPanel(enrolment, this))
    , m_member(new QWidget(this))
    , m_times(new PlainLabel(TypeStep::Body, false, Role::Ink, m_member))
    , m_send(new QPushButton(m_member))
    , m_banner(new Banner(m_member))
    , m_heading(new PlainLabel(TypeStep::Heading, true, Role::Ink, this))
    , m_empty(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_table(new CalmTable(this))
    , m_rows(new DeliveryTableModel(this))
{
    setKind(m_send, ButtonKind::Primary);
    m_title->setWordWrap(false); // The mark beside it would take half of its line.
    m_table->setModel(m_rows);
    m_table->setFocusPolicy(Qt::StrongFocus);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_send, &QPushButton::clicked, m_courier, &Courier::sendNow);
    connect(m_courier, &Courier::stateChanged, this, &SyncPage::retranslate);
    connect(m_courier, &Courier::delivered, this, &SyncPage::readDeliveries);
    connect(m_store, &Store::changed, this, &SyncPage::readDeliveries);
    connect(m_enrolment, &EnrolmentPanel::enrolled, m_courier, &Courier::start);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(space::medium);
    head->addWidget(m_state);
    head->addStretch();
    auto *member = new QVBoxLayout(m_member);
    member->setContentsMargins({});
    member->setSpacing(space::medium);
    member->addWidget(m_times);
    member->addWidget(m_send, 0, Qt::AlignLeft);
    member->addWidget(m_banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_member);
    column->addWidget(m_enrolment);
    column->addSpacing(space::small);
    column->addWidget(m_heading);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addStretch();
    showRows({});
    retranslate();
}

void SyncPage::showEvent(QShowEvent *event)
{
    Retranslated::showEvent(event);
    readDeliveries();
}

void SyncPage::retranslate()
{
    const auto state = m_courier->state();
    const bool isMember = state != CourierState::NotEnrolled;
    m_title->setText(tr("Sync with the province"));
    m_state->setStatus(markOf(state), CourierText::of(state));
    m_about->setText(tr("Only what she agreed to share leaves this room. It leaves at fixed times, so that "
                        "nobody who watches the line learns when somebody came."));
    m_enrolment->setVisible(!isMember);
    m_member->setVisible(isMember);
    m_send->setText(tr("Send now"));
    m_send->setEnabled(!isAtWork(state));
    m_heading->setText(tr("How far it has come"));
    m_empty->setText(tr("Nothing yet. When somebody agrees to share with the province, it appears here."));
    m_table->setAccessibleName(tr("How far it has come, case by case"));
    m_rows->retranslate();
    showTimes();
    showProblem();
}

void SyncPage::showTimes()
{
    const auto last = m_courier->lastSuccess();
    const auto next = m_courier->nextAttempt();
    QStringList times{last.isNull() ? tr("Nothing was sent yet.")
                                    : tr("Last heard from the province: %1.").arg(dayAndTime(last))};
    if (!next.isNull())
        times.append(tr("Sends by itself: %1.").arg(dayAndTime(next)));
    m_times->setText(times.join(u' '));
}

void SyncPage::showProblem()
{
    const auto &error = m_courier->lastError();
    if (!error)
        return m_banner->dismiss();
    const auto words = courierErrorText(error->kind);
    m_banner->showMessage(error->kind == ErrorKind::Offline ? Tone::Notice : Tone::Warning, words.happened,
                          QString(words.safe + u' ' + words.next));
}

void SyncPage::readDeliveries()
{
    if (!isVisible())
        return;
    whenDone(m_store->deliveries(), this, [this](const Result<QList<DeliveryRow>> &rows) {
        if (rows)
            showRows(*rows);
    });
}

void SyncPage::showRows(const QList<DeliveryRow> &rows)
{
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

} // namespace rp3
