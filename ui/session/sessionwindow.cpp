// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionwindow.h"

#include "storage/whendone.h"
#include "ui/post/directorypage.h"
#include "ui/post/outreachpage.h"
#include "ui/post/roompage.h"
#include "ui/session/caseload.h"
#include "ui/session/casepage.h"
#include "ui/session/casespage.h"
#include "ui/session/filingpage.h"
#include "ui/session/homepage.h"
#include "ui/session/intakepage.h"
#include "ui/session/namesline.h"
#include "ui/session/plannerpage.h"
#include "ui/session/recordformpage.h"
#include "ui/session/setuppage.h"
#include "ui/session/shownnames.h"
#include "ui/session/unlockpage.h"
#include "ui/session/warningspage.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/textfield.h"
#include "ui/words/languageswitch.h"
#include "ui/words/windowtitle.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Nobody at the screen: it locks. Never more than ten minutes (design §7).
constexpr auto idleLimit = 3min;

constexpr int doorWidth = 560;

/// What a person does, as opposed to what the program does by itself.
bool isByAPerson(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove
        || type == QEvent::Wheel || type == QEvent::TouchBegin;
}

/// Light, dark, for weak eyes, and light again.
Scheme schemeAfter(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return Scheme::Dark;
    case Scheme::Dark:
        return Scheme::HighContrast;
    case Scheme::HighContrast:
        return Scheme::Light;
    }
    Q_UNREACHABLE();
}

QString wordOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return SessionWindow::tr("Light");
    case Scheme::Dark:
        return SessionWindow::tr("Dark");
    case Scheme::HighContrast:
        return SessionWindow::tr("Contrast");
    }
    Q_UNREACHABLE();
}

/// `page` in the middle of what is there, at most `width` wide.
QWidget *centred(QWidget *page, int width)
{
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(space::wide, space::medium, space::wide, space::wide);
    page->setMaximumWidth(width);
    row->addStretch();
    row->addWidget(page, 100);
    row->addStretch();
    return around;
}

} // namespace

SessionWindow::SessionWindow(Store &store, const Clock &clock, LanguageSwitch &language, Theme &theme,
                             QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_language(&language)
    , m_theme(&theme)
    , m_doors(new QStackedWidget(this))
    , m_setup(new SetupPage(store))
    , m_unlock(new UnlockPage(store))
    , m_room(new QWidget)
    , m_rail(new Rail(m_room))
    , m_coloursButton(m_rail->addTool(QIcon::fromTheme(u"contrast"_s)))
    , m_languageButton(m_rail->addTool(QIcon::fromTheme(u"preferences-desktop-locale"_s)))
    , m_lock(m_rail->addTool(QIcon::fromTheme(u"system-lock-screen"_s)))
    , m_search(new QLineEdit(m_room))
    , m_pages(new QStackedWidget(m_room))
    , m_caseload(new Caseload(store, clock, this))
    , m_shownNames(new ShownNames(this))
    , m_namesLine(new NamesLine(*m_shownNames, m_room))
    , m_home(new HomePage(store, clock, *m_caseload, *m_shownNames))
    , m_cases(new CasesPage(store, *m_caseload, *m_shownNames))
    , m_case(new CasePage(store, clock))
    , m_filing(new FilingPage(store, clock, *m_caseload))
    , m_intake(new IntakePage(store, clock, *m_caseload))
    , m_recordForm(new RecordFormPage(store, clock))
    , m_planner(new PlannerPage(store, clock, *m_caseload, *m_shownNames))
    , m_warnings(new WarningsPage(store, *m_caseload, *m_shownNames))
{
    auto *window = new QVBoxLayout(this);
    window->setContentsMargins({});
    window->addWidget(m_doors);
    m_doors->addWidget(scrolled(m_setup, doorWidth));
    m_doors->addWidget(scrolled(m_unlock, doorWidth));
    m_doors->addWidget(m_room);
    m_doors->setCurrentIndex(Store::hasRoom(store.folder()) ? 1 : 0);

    connectRail();
    makeTopBar();
    addPage(m_home, u"go-home"_s, [] { return tr("Home"); });
    addPage(m_cases, u"folder"_s, [] { return tr("Cases"); });
    addPage(m_planner, u"view-calendar-day"_s, [] { return tr("Planner"); });
    addPage(new OutreachPage(store, clock), u"view-presentation"_s, [] { return tr("Outreach"); });
    addPage(new DirectoryPage(store, clock), u"view-pim-contacts"_s, [] { return tr("Directory"); });
    addPage(new RoomPage(store, clock), u"user-group-properties"_s, [] { return tr("Room"); });
    for (auto *page :
         {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_filing), static_cast<QWidget *>(m_intake),
          static_cast<QWidget *>(m_recordForm), static_cast<QWidget *>(m_warnings)})
        m_pages->addWidget(scrolled(page, contentWidth));
    connectPages();
    connectIntake();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    connect(&m_idle, &QTimer::timeout, this, &SessionWindow::lockWanted);
    retranslate();
}

QScrollArea *SessionWindow::scrolled(QWidget *page, int width)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // drawn only if there is something to scroll
    area->setWidget(centred(page, width));
    return area;
}

void SessionWindow::connectRail()
{
    connect(m_coloursButton, &QToolButton::clicked, this, &SessionWindow::switchColours);
    connect(m_theme, &Theme::lookChanged, this, &SessionWindow::retranslate);
    connect(m_languageButton, &QToolButton::clicked, this, &SessionWindow::switchLanguage);
    connect(m_lock, &QToolButton::clicked, this, &SessionWindow::lockWanted);
}

void SessionWindow::makeTopBar()
{
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(TextField::defaultLongest);
    m_search->setMaximumWidth(contentWidth);
    m_namesLine->setMaximumWidth(contentWidth);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_room);
    connect(shortcut, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_cases->search(typed);
        showPage(m_cases);
    });
    auto *top = new QHBoxLayout;
    const auto scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    top->setContentsMargins(space::wide, space::large, space::wide + scrollBar, space::medium);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(space::small);
    middle->addWidget(m_search);
    middle->addWidget(m_namesLine);
    top->addStretch();
    top->addLayout(middle, 100);
    top->addStretch();
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addLayout(top);
    main->addWidget(m_pages, 1);
    auto *room = new QHBoxLayout(m_room);
    room->setContentsMargins({});
    room->setSpacing(0);
    room->addWidget(m_rail);
    room->addLayout(main, 1);
}

void SessionWindow::addPage(QWidget *page, const QString &iconName, std::function<QString()> name)
{
    auto *button = m_rail->addPage(QIcon::fromTheme(iconName));
    m_pages->addWidget(scrolled(page, contentWidth));
    m_entries.append({button, page, std::move(name)});
    button->setText(m_entries.last().name());
    connect(button, &QToolButton::clicked, this, [this, page] {
        if (page == m_home)
            m_home->refresh();
        if (page == m_cases) {
            m_search->clear(); // What stands there is not what is listed.
            m_cases->search({});
        }
        if (page == m_planner)
            m_planner->refresh();
        showPage(page);
    });
}

void SessionWindow::connectPages()
{
    connect(m_setup, &SetupPage::founded, this, [this] {
        m_unlock->refresh();
        m_doors->setCurrentIndex(1);
    });
    connect(m_unlock, &UnlockPage::unlocked, this, &SessionWindow::start);
    connect(m_home, &HomePage::filingChosen, this, [this](const InboxItem &item) {
        m_filing->show(item);
        showPage(m_filing);
    });
    connect(m_home, &HomePage::caseChosen, this, &SessionWindow::showCase);
    connect(m_home, &HomePage::warningsChosen, this, [this] { showPage(m_warnings); });
    connect(m_home, &HomePage::casesChosen, this, [this](CaseGroup group) {
        m_search->clear();
        m_cases->showHers(group);
        showPage(m_cases);
    });
    connect(m_home, &HomePage::syncChosen, this, &SessionWindow::syncWanted);
    connect(m_planner, &PlannerPage::caseChosen, this, &SessionWindow::showCase);
    connect(m_planner, &PlannerPage::recordWanted, this, &SessionWindow::showForm);
    connect(m_warnings, &WarningsPage::caseChosen, this, &SessionWindow::showCase);
    connect(m_warnings, &WarningsPage::left, this, [this] { showPage(m_home); });
    connect(m_cases, &CasesPage::caseChosen, this, &SessionWindow::showCase);
    connect(m_filing, &FilingPage::accepted, this, &SessionWindow::showCase);
    connect(m_filing, &FilingPage::left, this, [this] { showPage(m_home); });
    connect(m_case, &CasePage::left, this, [this] {
        m_cases->refresh();
        showPage(m_cases);
    });
    connect(m_case, &CasePage::recordWanted, this,
            [this](const CaseView &view, const RecordRequest &request) {
                m_recordForm->begin(view, request);
                showPage(m_recordForm);
            });
    connect(m_recordForm, &RecordFormPage::saved, this, &SessionWindow::showCase);
    connect(m_recordForm, &RecordFormPage::left, this, &SessionWindow::showCase);
    connect(m_store, &Store::changed, this, [this](const DossierId &dossier) {
        m_home->refresh();
        readNamesOf(dossier);
    });
}

void SessionWindow::connectIntake()
{
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), m_room);
    connect(shortcut, &QShortcut::activated, this, &SessionWindow::showIntake);
    connect(m_home, &HomePage::complaintWanted, this, &SessionWindow::showIntake);
    connect(m_cases, &CasesPage::complaintWanted, this, &SessionWindow::showIntake);
    connect(m_intake, &IntakePage::opened, this, &SessionWindow::showCase);
    connect(m_intake, &IntakePage::caseWanted, this, &SessionWindow::showCase);
    connect(m_intake, &IntakePage::left, this, [this] { showPage(m_home); });
    connect(m_filing, &FilingPage::caseWanted, this, &SessionWindow::showCase);
    connect(m_case, &CasePage::caseWanted, this, &SessionWindow::showCase);
}

void SessionWindow::showIntake()
{
    m_intake->begin();
    showPage(m_intake);
}

void SessionWindow::giveNames()
{
    m_home->setSearch(m_names);
    m_cases->setSearch(m_names);
    m_intake->setSearch(m_names);
    m_filing->setSearch(m_names);
    m_planner->setSearch(m_names);
    m_warnings->setSearch(m_names);
}

void SessionWindow::start(const Welcome &welcome)
{
    m_isUnlocked = true;
    m_home->welcome(welcome);
    m_doors->setCurrentWidget(m_room);
    showPage(m_home);
    qApp->installEventFilter(this);
    m_idle.start();
    loadNames();
    Q_EMIT unlocked();
}

void SessionWindow::loadNames()
{
    whenDone(m_store->loadSearch(), this, [this](const Result<std::shared_ptr<SearchIndex>> &index) {
        if (!index) {
            m_home->showProblem(index.error().kind);
            m_cases->showNamesProblem(index.error().kind);
            return;
        }
        m_names = *index;
        giveNames();
    });
}

void SessionWindow::readNamesOf(const DossierId &dossier)
{
    whenDone(m_store->cardsOf(dossier), this, [this, dossier](const Result<QList<PersonCard>> &cards) {
        if (!cards || !m_names)
            return;
        m_names->replace(dossier, *cards);
        giveNames();
    });
}

void SessionWindow::showForm(const DossierId &dossier, const RecordRequest &request)
{
    whenDone(m_store->openCase(dossier), this, [this, dossier, request](const Result<CaseView> &view) {
        if (!view) {
            showCase(dossier); // It says what is wrong.
            return;
        }
        m_recordForm->begin(*view, request);
        showPage(m_recordForm);
    });
}

void SessionWindow::showCase(const DossierId &dossier)
{
    m_case->open(dossier);
    showPage(m_case);
}

void SessionWindow::showPage(QWidget *page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->isAncestorOf(page))
            m_pages->setCurrentIndex(i);
    }
    // Another case begins at its top, wherever the last one was left.
    static_cast<QScrollArea *>(m_pages->currentWidget())->verticalScrollBar()->setValue(0);
    // Where names stand whatever is pressed, nothing is said of it.
    const bool isOfMany = page == m_home || page == m_planner || page == m_warnings
        || (page == m_cases && m_search->text().isEmpty());
    m_namesLine->setVisible(isOfMany);
    // What had the focus may be gone with its page; never leave it on "Lock".
    if (!m_search->hasFocus())
        m_pages->currentWidget()->setFocus();
    const bool isOfHome = page == m_filing || page == m_intake || page == m_warnings;
    auto *const shown = isOfHome                 ? static_cast<QWidget *>(m_home)
        : page == m_case || page == m_recordForm ? static_cast<QWidget *>(m_cases)
                                                 : page;
    for (const auto &entry : std::as_const(m_entries))
        entry.button->setChecked(entry.page == shown);
}

void SessionWindow::switchLanguage()
{
    m_language->setLanguage(m_language->language() == Language::Indonesian ? Language::English
                                                                           : Language::Indonesian);
}

void SessionWindow::switchColours()
{
    auto look = m_theme->look();
    look.scheme = schemeAfter(look.scheme);
    m_theme->setLook(look);
}

void SessionWindow::retranslate()
{
    setWindowTitle(neutralTitle());
    m_search->setPlaceholderText(tr("Search for a name, telephone or case number (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search"));
    m_lock->setText(tr("Lock"));
    const auto colours = wordOf(schemeAfter(m_theme->look().scheme));
    m_coloursButton->setText(colours);
    m_coloursButton->setAccessibleName(tr("Change the colours: %1").arg(colours));
    m_coloursButton->setToolTip(tr("Ctrl and + or − makes the text larger or smaller."));
    m_languageButton->setText(m_language->language() == Language::Indonesian ? u"English"_s : u"Indonesia"_s);
    m_languageButton->setAccessibleName(tr("Change the language"));
    for (const auto &entry : std::as_const(m_entries))
        entry.button->setText(entry.name());
}

bool SessionWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isUnlocked && isByAPerson(event->type()))
        m_idle.start();
    return Retranslated::eventFilter(watched, event);
}

} // namespace rp3
