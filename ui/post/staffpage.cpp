// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/staffpage.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/companion.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/cleantext.h"
#include "ui/words/companionwords.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString wordsOf(const Codes &codes, const CodeList &list)
{
    QStringList words;
    for (const auto code : codes)
        words.append(list.word(code, currentLanguage()));
    return words.join(u", "_s);
}

Mark markOf(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return {Shape::Tick, Tone::Good};
    case Eligibility::WithReservation:
        return {Shape::Diamond, Tone::Notice};
    case Eligibility::NotEligible:
        return {Shape::Ring, Tone::Warning};
    }
    Q_UNREACHABLE();
}

bool worksHere(const StaffMember &member)
{
    return member.active.value_or(false);
}

} // namespace

StaffPage::StaffPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Room, store, clock, parent)
{
    retranslate();
}

void StaffPage::retranslate()
{
    header()->setTitle(layoutOf(RecordKind::StaffMember)->titleWords());
    header()->setSubtitle(tr("Nothing on this page leaves the room. Nobody changes her own roles."));
    PostPage::retranslate();
}

void StaffPage::fill(QVBoxLayout &column)
{
    auto staff = view()->all<StaffMember>();
    std::ranges::stable_sort(staff, {}, [](const StaffMember &member) {
        return std::pair(!worksHere(member), member.name.toCaseFolded());
    });
    for (const auto &member : std::as_const(staff)) {
        auto *card = new Card(content());
        auto *inside = new QVBoxLayout(card);
        inside->addWidget(memberRow(member, card));
        column.addWidget(card);
    }
}

QWidget *StaffPage::memberRow(const StaffMember &member, QWidget *parent)
{
    auto *row = new ListRow(cleanLine(member.name), parent);
    row->addPill(worksHere(member) ? Mark{Shape::Disc, Tone::Good} : Mark{Shape::Ring, Tone::Neutral},
                 worksHere(member) ? tr("Works here") : tr("Does not work here now"));
    addCompanion(*row, member);
    row->addLine(wordsOf(member.roles, codes::staffRole));
    if (!member.joinedOn.isNull())
        row->addLine(tr("Here since %1").arg(shortDay(member.joinedOn)));
    if (member.paidByHost.value_or(false))
        row->addLine(tr("Paid by the company that hosts this room"));
    auto trainings = view()->all<StaffTraining>();
    trainings.removeIf([&](const StaffTraining &training) { return training.member != member.id; });
    std::ranges::stable_sort(trainings, std::greater(), &StaffTraining::trainedOn);
    for (const auto &training : std::as_const(trainings))
        row->addWidget(trainingRow(training, row));
    if (mayChange(RecordKind::StaffMember)) {
        connect(row->addAction(tr("Change")), &QPushButton::clicked, this, [this, id = member.id] {
            ask({RecordKind::StaffMember, id, {}});
        });
    }
    if (mayAdd(RecordKind::StaffTraining)) {
        const auto words = layoutOf(RecordKind::StaffTraining)->addWords();
        connect(row->addAction(words), &QPushButton::clicked, this, [this, id = member.id] {
            ask({RecordKind::StaffTraining, {}, id});
        });
    }
    return row;
}

void StaffPage::addCompanion(ListRow &row, const StaffMember &member)
{
    // Asked as for a woman: whom else she would accompany is asked in the case.
    const auto answer = mayAccompany(member, view()->all<StaffTraining>(), code::sex::f, today());
    if (answer.doubts.contains(CompanionDoubt::OtherRole))
        return; // It is not her work.
    row.addPill(markOf(answer.eligibility), eligibilityWords(answer.eligibility));
    QStringList doubts;
    for (const auto doubt : answer.doubts)
        doubts.append(doubtWords(doubt));
    if (!doubts.isEmpty())
        row.addLine(tr("Accompanying: %1 (%2)").arg(doubts.join(u"; "_s), answer.source->law.toString()));
}

QWidget *StaffPage::trainingRow(const StaffTraining &training, QWidget *parent)
{
    auto *row =
        new ListRow(tr("Training: %1").arg(wordsOf(training.trainings, codes::staffTraining)), parent);
    QStringList days{shortDay(training.trainedOn)};
    const bool hasEnded = !training.validUntil.isNull() && training.validUntil < today();
    if (!training.validUntil.isNull())
        days.append(tr("valid until %1").arg(shortDay(training.validUntil)));
    if (hasEnded)
        row->addPill({Shape::Exclaim, Tone::Warning}, tr("Not valid any more"));
    row->addLine(days.join(u" · "_s));
    row->addLine(cleanLine(training.note));
    if (mayChange(RecordKind::StaffTraining)) {
        connect(row->addAction(tr("Change")), &QPushButton::clicked, this,
                [this, id = training.id, who = training.member] {
                    ask({RecordKind::StaffTraining, id, who});
                });
    }
    return row;
}

} // namespace rp3
