// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/leavingpanel.h"

#include "ui/forms/recordlayout.h"
#include "ui/session/facts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/stayingwords.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// The answered questions of one kind whose field is of this tier.
QStringList answered(const CaseView &view, const RecordLayout &layout, Tier tier)
{
    QStringList labels;
    for (const auto &section : layout.sections) {
        for (const auto &question : section.questions) {
            const bool isOfTier = describeField(layout.kind, question.field)->tier == tier;
            const bool isAnswered = std::ranges::any_of(view.records, [&](const auto &record) {
                return record.second.kind == layout.kind && record.second.values.contains(question.field);
            });
            if (isOfTier && isAnswered)
                labels.append(formWords(question.label));
        }
    }
    return labels;
}

QLabel *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

} // namespace

LeavingPanel::LeavingPanel(const CaseView &view, QWidget *parent)
    : QWidget(parent)
{
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    auto *card = new Card(this);
    outside->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(label(tr("What leaves this room, and why"), TypeStep::Heading, true, Role::Ink, card));
    const auto stays = [](Staying reason) { return tr("Stays here: %1").arg(stayingWords(reason)); };
    const auto coded = view.leave.coded ? tr("Goes to the province: she agreed to share codes and days")
                                        : stays(view.leave.codedStays);
    const auto identity = view.leave.identity ? tr("Goes to the province: she agreed to share her name")
                                              : stays(view.leave.identityStays);
    const auto story = tr("Always stays here: her words, exact times and places, names of others");
    for (const auto &layout : recordLayouts()) {
        QList<Fact> facts;
        for (const auto &[tier, why] : {std::pair(Tier::Coded, coded), std::pair(Tier::Identity, identity),
                                        std::pair(Tier::Story, story)}) {
            const auto labels = answered(view, layout, tier);
            if (!labels.isEmpty())
                facts.append({why, labels.join(u", "_s), true});
        }
        if (facts.isEmpty())
            continue;
        inside->addWidget(label(layout.titleWords(), TypeStep::Body, true, Role::Ink, card));
        for (const auto &fact : std::as_const(facts))
            inside->addWidget(factRow(fact, card));
    }
}

} // namespace rp3
