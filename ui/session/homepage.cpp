// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/homepage.h"

#include "domain/codes/codelists.h"
#include "domain/rules/responseclock.h"
#include "storage/whendone.h"
#include "ui/session/alarmtext.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/riskmark.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

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

} // namespace

HomePage::HomePage(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void HomePage::welcome(const Welcome &welcome)
{
    m_alarms = welcome.alarms;
    show(welcome.home);
}

void HomePage::refresh()
{
    whenDone(m_store->home(), this, [this](const Result<HomeView> &home) {
        if (home)
            show(*home);
        else
            showProblem(home.error().kind);
    });
}

void HomePage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    retranslate();
}

void HomePage::showProblem(ErrorKind kind)
{
    m_problem = kind;
    retranslate();
}

void HomePage::show(const HomeView &home)
{
    m_home = home;
    m_problem.reset();
    retranslate();
}

void HomePage::retranslate()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    const auto greeting = tr("Good day, %1").arg(isolated(m_home.me.name));
    column->addWidget(text(greeting, new PlainLabel(TypeStep::Title, true, Role::Ink, m_content)));
    column->addWidget(quiet(longDay(localDay(m_clock->now())), m_content));
    fillAlarms(*column);
    fillInbox(*column);
    fillDue(*column);
    column->addStretch();
    m_column->addWidget(m_content);
    m_content->show(); // or the page is blank until the next turn of the event loop
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
    for (const auto alarm : alarms())
        column.addWidget(warning(alarmText(alarm), m_content));
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

void HomePage::fillDue(QVBoxLayout &column)
{
    column.addSpacing(space::small);
    column.addWidget(heading(tr("Due today"), m_content));
    if (m_home.due.isEmpty())
        column.addWidget(quiet(tr("No date was promised for today."), m_content));
    for (const auto &row : std::as_const(m_home.due))
        column.addWidget(dueCard(row));
}

QWidget *HomePage::inboxCard(const InboxItem &item)
{
    auto *card = new Card(m_content);
    auto *row = new QHBoxLayout(card);
    row->setSpacing(space::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->setAlignment(Qt::AlignVCenter);
    const auto name = item.person.alias.isEmpty() ? item.person.name : item.person.alias;
    words->addWidget(strong(name.isEmpty() ? tr("Without a name") : cleanLine(name), Role::Ink, card));
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

QWidget *HomePage::dueCard(const CaseRow &row)
{
    auto *card = new Card(m_content);
    auto *line = new QHBoxLayout(card);
    line->setSpacing(space::wide);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->setAlignment(Qt::AlignVCenter);
    const auto person = m_search->cardOf(row.dossier);
    words->addWidget(strong(row.number.toString(), Role::Ink, card));
    const auto name = person ? cleanLine(person->alias.isEmpty() ? person->name : person->alias) : QString();
    const auto status = codes::caseStatus.word(row.status, currentLanguage());
    words->addWidget(quiet(name.isEmpty() ? status : QString(name + u" · "_s + status), card));
    line->addLayout(words, 1);
    line->addWidget(new RiskMark(row.risk, card));
    line->addWidget(
        quiet(row.nextOn.isNull() ? tr("New") : dayFromNow(row.nextOn, localDay(m_clock->now())), card));
    auto *open = new QPushButton(tr("Open"), card);
    open->setAccessibleName(tr("Open case %1").arg(row.number.toString()));
    connect(open, &QPushButton::clicked, this, [this, row] { Q_EMIT caseChosen(row.dossier); });
    line->addWidget(open);
    return card;
}

} // namespace rp3
