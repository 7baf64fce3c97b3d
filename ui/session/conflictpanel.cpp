// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/conflictpanel.h"

#include "storage/whendone.h"
#include "ui/session/keptout.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

ConflictPanel::ConflictPanel(const CaseView &view, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(&store)
    , m_dossier(view.dossier)
    , m_who(new KeptOut(this))
    , m_banner(new Banner(this))
    , m_close(new QPushButton(tr("Close the case to them"), this))
    , m_busy(new BusyLine(this))
{
    auto colleagues = view.staff;
    colleagues.removeIf([&](const StaffMember &member) { return member.id == view.me; });
    m_who->setStaff(colleagues, view.me);
    QStringList names;
    QList<RecordId> known;
    for (const auto &reported : view.reported) {
        names.append(reported.name);
        if (!reported.staffMember.isNull())
            known.append(reported.staffMember);
    }
    m_who->setReported(names, known);

    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(m_who);
    inside->addWidget(
        quietLabel(tr("The case gets new keys that they do not have. What they saw before, and what "
                      "already went to the province, cannot be taken back."),
                   card));
    inside->addWidget(m_banner);
    m_busy->setWords(tr("Making new keys…"));
    setKind(m_close, ButtonKind::Grave);
    m_close->setEnabled(false);
    connect(m_who, &KeptOut::edited, this, [this] { m_close->setEnabled(mayClose()); });
    connect(m_close, &QPushButton::clicked, this, &ConflictPanel::keepOut);
    inside->addWidget(m_close, 0, Qt::AlignLeft);
    inside->addWidget(m_busy);
}

bool ConflictPanel::mayClose() const
{
    return !m_busy->isBusy() && !m_who->chosen().empty();
}

void ConflictPanel::keepOut()
{
    QList<Conflict> conflicts;
    for (const auto &[member, reason] : m_who->chosen()) {
        Conflict conflict;
        conflict.staffMember = member;
        conflict.reason = reason;
        conflicts.append(conflict);
    }
    m_busy->start();
    m_close->setEnabled(false); // Once is enough.
    whenDone(m_store->keepOut(m_dossier, conflicts), this, [this](const Result<void> &done) {
        m_busy->stop();
        m_close->setEnabled(mayClose());
        if (done) {
            Q_EMIT keptOut();
            return;
        }
        if (done.error().kind == ErrorKind::Conflict)
            m_banner->showMessage(Tone::Danger, tr("Then nobody could accompany her any more."),
                                  tr("Nothing was changed. Ask the province who can take the case."));
        else
            m_banner->showError(done.error().kind);
    });
}

} // namespace rp3
