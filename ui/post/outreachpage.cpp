// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/outreachpage.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "storage/whendone.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"
#include "ui/words/numbers.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

DaySpan spanOf(Day day, Code precision)
{
    return possibleDays(day, precision).value_or(DaySpan{day, day});
}

int yearOf(Day day)
{
    return day.toDate().year();
}

/// One line of numbers under their columns.
struct TotalsLine {
    QString name;
    std::int64_t month;
    std::int64_t year;
};

void addCell(QGridLayout &grid, PlainLabel *label, int column)
{
    const int row = column == 0 ? grid.rowCount() : grid.rowCount() - 1;
    label->setWordWrap(column == 0);
    grid.addWidget(label, row, column, column == 0 ? Qt::Alignment() : Qt::AlignRight);
}

} // namespace

OutreachPage::OutreachPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Post, store, clock, parent)
    , m_add(new QPushButton(this))
    , m_tally(new Card(this))
    , m_tallyName(headingLabel({}, m_tally))
    , m_tallyHelp(quietLabel({}, m_tally))
    , m_tallyToday(strongLabel({}, m_tally))
    , m_oneMore(new QPushButton(m_tally))
    , m_undo(new QPushButton(m_tally))
    , m_otherDay(new QPushButton(m_tally))
{
    setKind(m_add, ButtonKind::Primary);
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({RecordKind::OutreachEvent, {}, {}}); });
    makeTally();
    retranslate();
}

void OutreachPage::makeTally()
{
    setKind(m_undo, ButtonKind::Quiet);
    setKind(m_otherDay, ButtonKind::Quiet);
    auto *column = new QVBoxLayout(m_tally);
    column->setSpacing(space::small);
    column->addWidget(m_tallyName);
    column->addWidget(m_tallyHelp);
    column->addWidget(m_tallyToday);
    auto *buttons = new QWidget(m_tally);
    auto *line = new FlowLayout(buttons);
    line->setContentsMargins({});
    line->setSpacing(space::small);
    for (auto *button : {m_oneMore, m_undo, m_otherDay})
        line->addWidget(button);
    column->addWidget(buttons);
    connect(m_oneMore, &QPushButton::clicked, this, [this] { count(+1); });
    connect(m_undo, &QPushButton::clicked, this, [this] { count(-1); });
    connect(m_otherDay, &QPushButton::clicked, this, [this] { ask({RecordKind::Visit, {}, {}}); });
    fixed()->addWidget(m_tally);
}

void OutreachPage::retranslate()
{
    header()->setTitle(tr("Outreach"));
    header()->setSubtitle(tr("Numbers on this page go to the province. Words stay in this room."));
    m_add->setText(layoutOf(RecordKind::OutreachEvent)->addWords());
    m_tallyName->setText(layoutOf(RecordKind::Visit)->titleWords());
    m_tallyHelp->setText(
        tr("A woman came, was heard, and wanted nothing written down. Only the number is kept."));
    m_oneMore->setText(tr("One more today"));
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo: one less today"));
    m_otherDay->setText(layoutOf(RecordKind::Visit)->addWords());
    showTally();
    PostPage::retranslate();
}

void OutreachPage::wasRead()
{
    m_isCounting = false;
    showTally();
    const auto events = view()->all<OutreachEvent>();
    const auto first = std::ranges::min_element(events, {}, &OutreachEvent::heldOn);
    if (first == events.end())
        return showNew();
    whenDone(store().complaintDays(first->heldOn), this, [this](const Result<QList<Day>> &days) {
        if (days)
            m_complaints = *days;
        else
            say(days.error().kind);
        showNew();
    });
}

void OutreachPage::showTally()
{
    const bool mayCount = mayAdd(RecordKind::Visit);
    const auto visits = view() ? view()->all<Visit>() : QList<Visit>();
    const auto sum = outreachTotals({today(), today()}, {}, visits).visits;
    m_tallyToday->setText(tr("Today: %1").arg(wholeNumber(sum)));
    const auto tally = tallyOf(visits, today());
    m_undo->setEnabled(tally && tally->count.value_or(0) > 0);
    for (auto *button : {m_oneMore, m_undo, m_otherDay})
        button->setVisible(mayCount);
    m_add->setVisible(mayAdd(RecordKind::OutreachEvent));
}

void OutreachPage::count(int more)
{
    if (m_isCounting || !view())
        return;
    m_isCounting = true;
    follow(store().countVisits(today(), more));
}

void OutreachPage::fill(QVBoxLayout &column)
{
    fillTotals(column);
    fillEvents(column);
}

void OutreachPage::fillTotals(QVBoxLayout &column)
{
    const auto events = view()->all<OutreachEvent>();
    const auto visits = view()->all<Visit>();
    const auto month = outreachTotals(spanOf(today(), code::datePrecision::month), events, visits);
    const auto year = outreachTotals(spanOf(today(), code::datePrecision::year), events, visits);
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(headingLabel(tr("What it brought"), card));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::hair);
    grid->setColumnStretch(3, 1);
    addCell(*grid, quietLabel({}, card), 0);
    addCell(*grid, quietLabel(tr("This month"), card), 1);
    addCell(*grid, quietLabel(tr("This year"), card), 2);
    const QList<TotalsLine> lines{
        {tr("Talks and campaigns"), month.events, year.events},
        {tr("People reached"), month.people(), year.people()},
        {tr("Women"), month.women, year.women},
        {tr("Men"), month.men, year.men},
        {tr("Not counted by sex"), month.unknown, year.unknown},
        {tr("Leaflets and posters"), month.materials, year.materials},
        {tr("Came without leaving a record"), month.visits, year.visits},
    };
    for (const auto &line : lines) {
        addCell(*grid, quietLabel(line.name, card), 0);
        for (const auto &[number, place] : {std::pair(line.month, 1), std::pair(line.year, 2)}) {
            auto *cell = strongLabel(wholeNumber(number), card);
            cell->setAccessibleName(QString(line.name + u", "_s
                                            + (place == 1 ? tr("This month") : tr("This year")) + u": "_s
                                            + wholeNumber(number)));
            addCell(*grid, cell, place);
        }
    }
    inside->addLayout(grid);
    column.addWidget(card);
}

void OutreachPage::fillEvents(QVBoxLayout &column)
{
    auto events = view()->all<OutreachEvent>();
    std::ranges::stable_sort(events, std::greater(), &OutreachEvent::heldOn);
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(headingLabel(layoutOf(RecordKind::OutreachEvent)->titleWords(), card));
    const auto isThisYear = [&](const OutreachEvent &event) {
        return event.heldOn.isNull() || yearOf(event.heldOn) >= yearOf(today());
    };
    if (events.isEmpty())
        inside->addWidget(
            quietLabel(tr("Nothing yet. A talk that is written down here counts at once."), card));
    for (const auto &event : std::as_const(events)) {
        if (m_withEarlierYears || isThisYear(event))
            inside->addWidget(eventRow(event, card));
    }
    if (!m_withEarlierYears && !std::ranges::all_of(events, isThisYear)) {
        auto *earlier = new QPushButton(tr("Earlier years too"), card);
        setKind(earlier, ButtonKind::Quiet);
        connect(earlier, &QPushButton::clicked, this, [this] {
            m_withEarlierYears = true;
            showNew();
        });
        inside->addWidget(earlier, 0, Qt::AlignLeft);
    }
    column.addWidget(card);
}

QWidget *OutreachPage::eventRow(const OutreachEvent &event, QWidget *parent)
{
    const auto join = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    auto *row =
        new ListRow(join({shortDay(event.heldOn), codes::outreachKind.word(event.kind, currentLanguage()),
                          cleanLine(event.topic)}),
                    parent);
    QStringList audiences;
    for (const auto audience : event.audiences)
        audiences.append(codes::outreachAudience.word(audience, currentLanguage()));
    row->addLine(join({cleanLine(event.place), cleanLine(event.subDistricts), audiences.join(u", "_s)}));
    const auto came = outreachTotals({event.heldOn, event.heldOn}, {event}, {});
    row->addLine(tr("%1 people: %2 women, %3 men, %4 not counted by sex · %5 leaflets and posters")
                     .arg(wholeNumber(came.people()), wholeNumber(came.women), wholeNumber(came.men),
                          wholeNumber(came.unknown), wholeNumber(came.materials)));
    row->addLine(tr("Complaints in the 14 days after it, among the cases you may see: %1")
                     .arg(wholeNumber(complaintsAfter(event.heldOn, m_complaints))));
    row->addLine(cleanLine(event.note));
    if (mayChange(RecordKind::OutreachEvent)) {
        connect(row->addAction(tr("Change")), &QPushButton::clicked, this, [this, id = event.id] {
            ask({RecordKind::OutreachEvent, id, {}});
        });
    }
    return row;
}

} // namespace rp3
