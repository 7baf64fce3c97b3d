// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/homepage.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/postaccess.h"
#include "domain/rules/responseclock.h"
#include "storage/whendone.h"
#include "ui/session/alarmtext.h"
#include "ui/session/caseload.h"
#include "ui/session/dutyrow.h"
#include "ui/session/intakenotes.h"
#include "ui/session/ridedesk.h"
#include "ui/session/riderow.h"
#include "ui/session/shownnames.h"
#include "ui/style/appstyle.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keptfocus.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/riskmark.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QLabel *text(const QString &words, PlainLabel *label)
{
    label->setText(words);
    return label;
}

QLabel *strong(const QString &words, Role ink, QWidget *parent)
{
    return text(words, new PlainLabel(TypeStep::Body, true, ink, parent));
}

QLabel *heading(const QString &words, QWidget *parent)
{
    return text(words, new PlainLabel(TypeStep::Heading, true, Role::Ink, parent));
}

QLabel *quiet(const QString &words, QWidget *parent)
{
    return text(words, new PlainLabel(TypeStep::Body, false, Role::InkQuiet, parent));
}

QWidget *warning(const QString &words, QWidget *parent)
{
    auto *banner = new Banner(parent);
    banner->showMessage(Tone::Warning, words);
    return banner;
}

/// "Kekerasan psikis, ekonomi": what happened, in a few words.
QString formsOf(const Incident &incident)
{
    QStringList words;
    for (const auto form : incident.violenceForms)
        words.append(codes::violenceForm.word(form, currentLanguage()));
    return words.join(u", "_s);
}

/// More than anybody does in a day; the list of cases has the rest.
constexpr qsizetype mostCards = 20;
constexpr qsizetype mostDuties = 3;
constexpr qsizetype mostWarnings = 3;

QString figureWords(CaseGroup group, int count)
{
    switch (group) {
    case CaseGroup::Open:
        return HomePage::tr("%n open", nullptr, count);
    case CaseGroup::HighRisk:
        return HomePage::tr("%n with high risk", nullptr, count);
    case CaseGroup::WithoutDate:
        return HomePage::tr("%n without a promised date", nullptr, count);
    }
    Q_UNREACHABLE();
}

/// Very large text leaves no room for columns on a card.
QBoxLayout::Direction directionOn(const QWidget *widget)
{
    return lookOf(widget).textPercent > 150 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
}

QString taskOf(const PressingCase &pressing, const Duty &duty)
{
    const auto found = pressing.tasks.find(duty.record);
    return found == pressing.tasks.end() ? QString() : found->second;
}

} // namespace

HomePage::HomePage(Store &store, const Clock &clock, Caseload &caseload, const ShownNames &names,
                   QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_caseload(&caseload)
    , m_names(&names)
    , m_column(new QVBoxLayout(this))
    , m_rides(new RideDesk(store, clock, this))
{
    m_column->setContentsMargins({});
    m_column->addWidget(m_rides);
    connect(m_names, &ShownNames::changed, this, &HomePage::fill);
    connect(m_caseload, &Caseload::changed, this, [this] {
        fill();
        if (m_caseload->isWhole() && !m_unsent)
            readUnsent(); // Not before: counting takes a while, and what is due presses more.
    });
    connect(m_caseload, &Caseload::failed, this, &HomePage::showProblem);
}

void HomePage::welcome(const Welcome &welcome)
{
    m_alarms = welcome.alarms;
    show(welcome.home);
    readTalks();
    m_caseload->refresh();
}

void HomePage::readUnsent()
{
    whenDone(m_store->unsent(), this, [this](const Result<int> &unsent) {
        if (!unsent)
            return; // The sync page says what is wrong.
        if (std::exchange(m_unsent, *unsent).value_or(0) != *unsent)
            fill();
    });
}

void HomePage::readTalks()
{
    whenDone(m_store->findDraft(intakeDraftKey()), this,
             [this](const Result<std::optional<QByteArray>> &found) {
                 const auto draft = found && *found ? decodeIntakeDraft(**found) : std::nullopt;
                 const auto talks = draft ? unfinishedTalks(*draft) : 0;
                 if (std::exchange(m_talks, talks) != talks)
                     fill();
             });
}

void HomePage::refresh()
{
    m_rides->dismiss();
    m_caseload->refresh();
    readTalks();
    whenDone(m_store->home(), this, [this](const Result<HomeView> &home) {
        if (home)
            show(*home);
        else
            showProblem(home.error().kind);
    });
    if (m_unsent)
        readUnsent();
}

void HomePage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    fill();
}

void HomePage::showProblem(ErrorKind kind)
{
    m_problem = kind;
    fill();
}

void HomePage::show(const HomeView &home)
{
    m_home = home;
    m_problem.reset();
    fill();
}

void HomePage::retranslate()
{
    fill();
}

void HomePage::changeEvent(QEvent *event)
{
    Retranslated::changeEvent(event);
    if (event->type() == QEvent::FontChange) // Cards stand otherwise; later, for it is told to them, too.
        QMetaObject::invokeMethod(
            this, [this] { fill(); }, Qt::QueuedConnection);
}

void HomePage::fill()
{
    const KeptFocus kept(m_content);
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    auto *header = new PageHeader(m_content);
    header->setTitle(tr("Good day, %1").arg(isolated(m_home.me.name)));
    header->setSubtitle(longDay(localDay(m_clock->now())));
    auto *complaint = new QPushButton(tr("New complaint"), header);
    setKind(complaint, ButtonKind::Primary);
    complaint->setToolTip(tr("Ctrl+N"));
    connect(complaint, &QPushButton::clicked, this, &HomePage::complaintWanted);
    header->addWidget(complaint);
    column->addWidget(header);
    fillAlarms(*column);
    fillRoom(*column);
    fillInbox(*column);
    fillTalks(*column);
    fillDue(*column);
    fillEscalated(*column);
    fillWarnings(*column);
    fillCaseload(*column);
    fillUnsent(*column);
    column->addStretch();
    m_column->addWidget(m_content);
    m_content->show(); // or the page is blank until the next turn of the event loop
    kept.giveTo(*m_content);
}

QList<Alarm> HomePage::alarms() const
{
    auto alarms = m_alarms;
    alarms.removeAll(Alarm::UnreadableFiling); // As it was at unlock; what is in the drop now counts.
    if (m_home.unreadableFilings > 0)
        alarms.append(Alarm::UnreadableFiling);
    return alarms;
}

void HomePage::fillAlarms(QVBoxLayout &column)
{
    if (m_problem) {
        auto *banner = new Banner(m_content);
        banner->showError(*m_problem);
        column.addWidget(banner);
    }
    if (const auto damaged = m_search->damagedCards(); damaged > 0)
        column.addWidget(warning(tr("%n person(s) cannot be found by name: what is searched of them is "
                                    "damaged. Their cases are whole, and the list of cases has them.",
                                    nullptr, damaged),
                                 m_content));
    for (const auto alarm : alarms())
        column.addWidget(warning(alarmText(alarm), m_content));
}

void HomePage::fillRoom(QVBoxLayout &column)
{
    for (const auto &clock : std::as_const(m_home.room.breaches)) {
        auto *banner = new Banner(m_content);
        banner->showMessage(
            Tone::Danger,
            tr("Data in wrong hands: those concerned and the office must be told in writing (%1).")
                .arg(ClockBar::wordsOf(clock, m_clock->now())),
            tr("It stands under Room."));
        column.addWidget(banner);
    }
    const auto supervision = m_home.room.supervisionOn;
    const bool isHers = mayAddToPost(m_home.me.roles, RecordKind::Supervision);
    if (isHers && !supervision.isNull() && supervision < localDay(m_clock->now()))
        column.addWidget(
            warning(tr("The weekly supervision was due on %1.").arg(longDay(supervision)), m_content));
}

void HomePage::fillInbox(QVBoxLayout &column)
{
    column.addSpacing(space::small);
    column.addWidget(heading(tr("New in the letter box"), m_content));
    if (m_home.inbox.isEmpty())
        column.addWidget(quiet(tr("Nothing new. Complaints from the filing screen appear here."), m_content));
    for (const auto &item : std::as_const(m_home.inbox))
        column.addWidget(inboxCard(item));
}

void HomePage::fillTalks(QVBoxLayout &column)
{
    if (m_talks == 0)
        return;
    auto *banner = new Banner(m_content);
    banner->showMessage(Tone::Notice,
                        tr("%n talk(s) with a woman who came in are not finished.", nullptr, int(m_talks)));
    banner->setAction(tr("Take up the notes"));
    connect(banner, &Banner::actionTriggered, this, &HomePage::complaintWanted);
    column.addWidget(banner);
}

void HomePage::fillDue(QVBoxLayout &column)
{
    column.addSpacing(space::small);
    column.addWidget(heading(tr("Due now"), m_content));
    const auto &due = m_caseload->digest().due();
    addCards(due, column);
    if (!m_caseload->isWhole())
        column.addWidget(quiet(tr("Looking through your cases…"), m_content));
    else if (due.count == 0)
        column.addWidget(
            quiet(tr("Nothing is due in your cases. Dates you promise appear here."), m_content));
}

void HomePage::fillEscalated(QVBoxLayout &column)
{
    const auto &due = m_caseload->digest().escalated();
    if (due.count == 0)
        return;
    column.addSpacing(space::small);
    column.addWidget(heading(tr("Where a colleague needs you"), m_content));
    addCards(due, column);
}

void HomePage::addCards(const PressingCases &due, QVBoxLayout &column)
{
    const auto shown = std::min(mostCards, due.first.size());
    for (const auto &each : due.first.first(shown))
        column.addWidget(dueCard(each));
    if (due.count > shown)
        column.addWidget(
            quiet(tr("and %n more case(s) with something due", nullptr, due.count - int(shown)), m_content));
}

void HomePage::fillWarnings(QVBoxLayout &column)
{
    const auto &warnings = m_caseload->warnings();
    if (warnings.isEmpty())
        return;
    column.addSpacing(space::small);
    column.addWidget(heading(tr("Early detection: needs a human check"), m_content));
    auto *card = new Card(m_content);
    auto *inside = new QVBoxLayout(card);
    for (const auto &warning : warnings.first(std::min(mostWarnings, warnings.size())))
        inside->addWidget(strong(warning.rule->title.in(currentLanguage()).toString(), Role::Ink, card));
    auto *all = new QPushButton(tr("Look at %n sign(s)", nullptr, int(warnings.size())), card);
    all->setAccessibleName(all->text());
    connect(all, &QPushButton::clicked, this, &HomePage::warningsChosen);
    inside->addWidget(all, 0, Qt::AlignLeft);
    column.addWidget(card);
}

void HomePage::fillCaseload(QVBoxLayout &column)
{
    const auto &hers = m_caseload->digest().hers();
    if (hers.open == 0 || !m_caseload->isWhole())
        return;
    column.addSpacing(space::small);
    column.addWidget(heading(tr("Your cases"), m_content));
    auto *figures = new QWidget(m_content);
    auto *line = new FlowLayout(figures);
    line->setContentsMargins({});
    line->setSpacing(space::small);
    for (const auto group : {CaseGroup::Open, CaseGroup::HighRisk, CaseGroup::WithoutDate})
        line->addWidget(figure(group, hers.of(group)));
    column.addWidget(figures);
}

/// How many there are, and the way to them.
QPushButton *HomePage::figure(CaseGroup group, int count)
{
    auto *button = new QPushButton(figureWords(group, count), m_content);
    button->setAccessibleName(tr("Your cases: %1").arg(button->text()));
    button->setEnabled(count > 0);
    connect(button, &QPushButton::clicked, this, [this, group] { Q_EMIT casesChosen(group); });
    return button;
}

void HomePage::fillUnsent(QVBoxLayout &column)
{
    const int unsent = m_unsent.value_or(0);
    if (unsent == 0)
        return;
    column.addSpacing(space::small);
    column.addWidget(heading(tr("Not with the province yet"), m_content));
    column.addWidget(quiet(
        tr("%n part(s) of what she agreed to share. It is safe here until it is sent.", nullptr, unsent),
        m_content));
    auto *look = new QPushButton(tr("Look at what is sent"), m_content);
    look->setAccessibleName(look->text());
    connect(look, &QPushButton::clicked, this, &HomePage::syncChosen);
    column.addWidget(look, 0, Qt::AlignLeft);
}

QWidget *HomePage::inboxCard(const InboxItem &item)
{
    auto *card = new Card(m_content);
    auto *row = new QBoxLayout(directionOn(this), card);
    row->setSpacing(space::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->setAlignment(Qt::AlignVCenter);
    const auto name = calledName(item.person.name, item.person.alias);
    const auto shownName = name.isEmpty() ? tr("Without a name") : name;
    words->addWidget(strong(m_names->areShown() ? shownName : tr("Somebody who came"), Role::Ink, card));
    const auto forms = formsOf(item.incident);
    const QString line = tr("Filed %1").arg(dayAndTime(item.complaint.receivedAt));
    words->addWidget(quiet(forms.isEmpty() ? line : QString(line + u" · "_s + forms), card));
    if (item.complaint.safeNow == Code(u"no")) {
        words->addWidget(strong(tr("She said she is not safe now"), Role::High, card));
    }
    if (!item.keyListIsKnown)
        words->addWidget(strong(tr("Sealed to a key that this room does not know"), Role::High, card));
    row->addLayout(words, 1);
    auto *clock = new ClockBar(card);
    clock->showClock(responseClock({}, item.complaint.receivedAt), m_clock->now());
    row->addWidget(clock);
    auto *open = new QPushButton(tr("Read and take in"), card);
    setKind(open, ButtonKind::Primary);
    connect(open, &QPushButton::clicked, this, [this, item] { Q_EMIT filingChosen(item); });
    row->addWidget(open);
    return card;
}

void HomePage::addRide(const PressingCase &pressing, const Duty &duty, QVBoxLayout &column, QWidget *parent)
{
    const auto ride = pressing.rides.find(duty.record);
    if (ride == pressing.rides.end() || duty.kind == DutyKind::CheckRide)
        return; // It is about something else, or stands under the ride already.
    const auto tell = [this, dossier = pressing.row.dossier, record = duty.record](RideStep step) {
        m_rides->tell(dossier, record, step);
    };
    if (auto *row = rideRow(ride->second, pressing.row.number.toString(), tell, parent))
        column.addWidget(row);
}

QWidget *HomePage::dueCard(const PressingCase &pressing)
{
    const auto &row = pressing.row;
    const auto &duties = pressing.duties;
    const auto today = localDay(m_clock->now());
    auto *card = new Card(m_content);
    auto *line = new QBoxLayout(directionOn(this), card);
    line->setSpacing(space::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(strong(row.number.toString(), Role::Ink, card));
    const auto name = m_names->of(row.dossier, *m_search);
    const auto status = codes::caseStatus.word(row.status, currentLanguage());
    words->addWidget(quiet(name.isEmpty() ? status : QString(name + u" · "_s + status), card));
    words->addWidget(new RiskMark(row.risk, card), 0, Qt::AlignLeft);
    words->addStretch();
    line->addLayout(words, 3);
    auto *due = new QVBoxLayout;
    due->setSpacing(space::small);
    for (const auto &duty : duties.first(std::min(mostDuties, duties.size()))) {
        due->addWidget(dutyRow(duty, taskOf(pressing, duty), today, card));
        addRide(pressing, duty, *due, card);
    }
    if (duties.size() > mostDuties)
        due->addWidget(quiet(tr("and %n more", nullptr, int(duties.size() - mostDuties)), card));
    due->addStretch();
    line->addLayout(due, 4);
    auto *clocks = new QVBoxLayout; // There with or without one, so that the cards stand in columns.
    if (const auto &clock = duties.first().clock) {
        auto *bar = new ClockBar(card);
        bar->showClock(*clock, m_clock->now());
        clocks->addWidget(bar);
    }
    clocks->addStretch();
    line->addLayout(clocks, 4);
    auto *open = new QPushButton(tr("Open"), card);
    open->setAccessibleName(tr("Open case %1").arg(row.number.toString()));
    connect(open, &QPushButton::clicked, this, [this, dossier = row.dossier] { Q_EMIT caseChosen(dossier); });
    line->addWidget(open, 0, Qt::AlignTop);
    return card;
}

} // namespace rp3
