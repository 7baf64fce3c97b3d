// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reasonpanel.h"

#include "storage/whendone.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

ReasonPanel::ReasonPanel(const DossierId &dossier, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(&store)
    , m_dossier(dossier)
    , m_reason(new TextField(TextField::defaultLongest, this))
    , m_reasonRow(new FormRow(m_reason, this))
    , m_banner(new Banner(this))
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(headingLabel(tr("Who she is, is closed to you"), card));
    inside->addWidget(
        quietLabel(tr("You work with codes and days. If you must know who she is, because she is "
                      "in danger or her companion is away, write why. Your name and the reason "
                      "are written down for good. It closes again when you lock."),
                   card));
    m_reasonRow->setLabel(tr("Why must you know it?"));
    inside->addWidget(m_reasonRow);
    inside->addWidget(m_banner);
    auto *open = new QPushButton(tr("Write it down and open"), card);
    connect(open, &QPushButton::clicked, this, &ReasonPanel::open);
    connect(m_reason, &TextField::valueEdited, this, [this] { m_reasonRow->setError({}); });
    inside->addWidget(open, 0, Qt::AlignLeft);
}

void ReasonPanel::open()
{
    if (m_reason->value().isEmpty()) {
        m_reasonRow->setError(tr("Please say why."));
        m_reason->setFocus();
        return;
    }
    whenDone(m_store->giveReason(m_dossier, m_reason->value()), this, [this](const Result<void> &given) {
        if (given)
            Q_EMIT opened();
        else
            m_banner->showError(given.error().kind);
    });
}

} // namespace rp3
