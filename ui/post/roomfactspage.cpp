// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/roomfactspage.h"

#include "domain/rules/roomduties.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/facts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/dates.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

/// What to say of the agreement; empty while it is in force.
QString agreementWords(const Post &post, Day today)
{
    switch (agreementState(post, today)) {
    case AgreementState::InForce:
        return {};
    case AgreementState::Missing:
        return RoomFactsPage::tr("No agreement with the province is written down here.");
    case AgreementState::EndsSoon:
        return RoomFactsPage::tr("The agreement with the province ends %1, on %2.")
            .arg(dayFromNow(post.agreementUntil, today), longDay(post.agreementUntil));
    case AgreementState::Ended:
        return RoomFactsPage::tr("The agreement with the province ended on %1.")
            .arg(longDay(post.agreementUntil));
    }
    Q_UNREACHABLE();
}

} // namespace

RoomFactsPage::RoomFactsPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Room, store, clock, parent)
{
    retranslate();
}

void RoomFactsPage::retranslate()
{
    header()->setTitle(layoutOf(RecordKind::Post)->titleWords());
    header()->setSubtitle(
        tr("Its name and its telephone stand on the filing screen, too. The rest stays here."));
    PostPage::retranslate();
}

void RoomFactsPage::fill(QVBoxLayout &column)
{
    const auto posts = view()->all<Post>();
    if (posts.isEmpty())
        return;
    if (const auto words = agreementWords(posts.first(), today()); !words.isEmpty()) {
        auto *banner = new Banner(content());
        banner->showMessage(Tone::Notice, words,
                            tr("Host and province agree in writing who answers for the data, and that the "
                               "personnel office sees none of it."));
        column.addWidget(banner);
    }
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    const auto facts = factsOf(view()->records.at(posts.first().id));
    inside->addWidget(factGrid(facts, card));
    if (mayChange(RecordKind::Post)) {
        auto *change = new QPushButton(tr("Change"), card);
        connect(change, &QPushButton::clicked, this, [this, id = posts.first().id] {
            ask({RecordKind::Post, id, {}});
        });
        inside->addWidget(change, 0, Qt::AlignLeft);
    }
    column.addWidget(card);
}

} // namespace rp3
