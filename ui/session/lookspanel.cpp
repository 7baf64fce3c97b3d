// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/lookspanel.h"

#include "domain/codes/codelists.h"
#include "storage/whendone.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// What fits on the page; the journal keeps all of them.
constexpr qsizetype newest = 20;

QString nameOf(const RecordId &by, const QList<StaffMember> &staff)
{
    const auto found = std::ranges::find(staff, by, &StaffMember::id);
    return found == staff.end() ? LooksPanel::tr("Somebody who is not here any more")
                                : cleanLine(found->name);
}

} // namespace

LooksPanel::LooksPanel(const CaseView &view, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_staff(view.staff)
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    m_inside = new QVBoxLayout(card);
    m_inside->setSpacing(space::small);
    m_inside->addWidget(headingLabel(tr("Who looked at her case"), card));
    m_inside->addWidget(
        quietLabel(tr("She may ask this at any time. Each first look of a session is written down, "
                      "and every look at evidence; nobody can take it out."),
                   card));
    whenDone(store.looks(view.dossier), this, [this](const Result<QList<LookTaken>> &looks) {
        if (looks) {
            list(*looks);
            return;
        }
        auto *banner = new Banner(this);
        banner->showError(looks.error().kind);
        m_inside->addWidget(banner);
    });
}

void LooksPanel::list(const QList<LookTaken> &looks)
{
    for (const auto &look : looks.first(std::min(looks.size(), newest))) {
        QStringList words{dayAndTime(look.at), nameOf(look.by, m_staff),
                          codes::auditAction.word(look.action, currentLanguage())};
        if (!look.reason.isEmpty())
            words.append(isolated(look.reason));
        m_inside->addWidget(strongLabel(words.join(u" · "_s), this));
    }
    if (looks.size() > newest)
        m_inside->addWidget(
            quietLabel(tr("And %n earlier ones.", nullptr, int(looks.size() - newest)), this));
}

} // namespace rp3
