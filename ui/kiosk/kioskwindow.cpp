// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwindow.h"

#include "ui/kiosk/cardspage.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskdots.h"
#include "ui/kiosk/quickhide.h"
#include "ui/kiosk/receiptpage.h"
#include "ui/kiosk/reviewpage.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"
#include "ui/words/windowtitle.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

using Step = KioskStep;

bool isTouch(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress
        || type == QEvent::Wheel || type == QEvent::InputMethod;
}

bool isHideKey(int key)
{
    return key == Qt::Key_Escape || key == Qt::Key_F12;
}

/// A place in a row that stays the same whether the button is there or not.
void keepPlace(QWidget *button)
{
    auto policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
}

} // namespace

KioskWindow::KioskWindow(LanguageSwitch &language, const QString &vaultFolder, const Clock &clock)
    : m_language(language)
    , m_vaultFolder(vaultFolder)
    , m_clock(clock)
    , m_pages(m_answers, m_keys)
    , m_filing(vaultFolder, clock)
    , m_idle(clock)
    , m_stack(new QStackedWidget)
    , m_dull(new QuickHide)
    , m_frame(makeFrame())
    , m_stillThere(makeStillThere())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (auto *widget : {m_frame, m_stillThere, static_cast<QWidget *>(m_dull)})
        m_stack->addWidget(widget);
    connectButtons();
    connect(m_dull, &QuickHide::returned, this, &KioskWindow::uncover);
    connect(&m_filing, &KioskFiling::finished, this, &KioskWindow::sealed);
    connect(&m_idle, &IdleWatch::asked, this, &KioskWindow::askWhetherStill);
    connect(&m_idle, &IdleWatch::expired, this, &KioskWindow::wipe);
    connect(&m_idle, &IdleWatch::returned, this, [this] {
        if (!isCovered())
            m_stack->setCurrentWidget(m_frame);
    });
    connect(&m_second, &QTimer::timeout, &m_idle, &IdleWatch::check);
    m_second.start(std::chrono::seconds(1));
    qApp->installEventFilter(this);
    retranslate();
}

KioskWindow::~KioskWindow()
{
    forget();
}

QWidget *KioskWindow::makeFrame()
{
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::large);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::large);
    m_dots = new KioskDots;
    m_other = new QPushButton;
    m_hide = new QPushButton;
    setKind(m_other, ButtonKind::Quiet);
    top->addWidget(m_dots);
    top->addStretch(1);
    top->addWidget(m_other);
    top->addWidget(m_hide);
    column->addLayout(top);

    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::large);
    m_back = new QPushButton;
    m_skip = new QPushButton;
    m_next = new QPushButton;
    setKind(m_skip, ButtonKind::Quiet);
    setKind(m_next, ButtonKind::Primary);
    for (auto *button : {m_back, m_skip, m_next})
        keepPlace(button);
    bottom->addWidget(m_back);
    bottom->addStretch(1);
    bottom->addWidget(m_skip);
    bottom->addWidget(m_next);
    column->addLayout(bottom);
    return frame;
}

QWidget *KioskWindow::makeStillThere()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::wide);
    m_stillWords = new PlainLabel(TypeStep::Title, true);
    m_stillWords->setAlignment(Qt::AlignCenter);
    m_stillButton = new QPushButton;
    setKind(m_stillButton, ButtonKind::Primary);
    column->addStretch(1);
    column->addWidget(m_stillWords);
    column->addWidget(m_stillButton, 0, Qt::AlignCenter);
    column->addStretch(1);
    return page;
}

void KioskWindow::connectButtons()
{
    connect(m_hide, &QPushButton::clicked, this, &KioskWindow::cover);
    connect(m_back, &QPushButton::clicked, this, &KioskWindow::goBack);
    connect(m_skip, &QPushButton::clicked, this, &KioskWindow::skip);
    connect(m_next, &QPushButton::clicked, this, &KioskWindow::goNext);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const bool english = m_language.language() == Language::English;
        m_language.setLanguage(english ? Language::Indonesian : Language::English);
    });
    // The touch itself, seen by the event filter, is the answer; the button only shows where.
    connect(m_stillButton, &QPushButton::clicked, &m_idle, &IdleWatch::touch);
}

void KioskWindow::retranslate()
{
    setWindowTitle(neutralTitle());
    m_other->setText(m_language.language() == Language::English ? u"Bahasa Indonesia"_s : u"English"_s);
    m_other->setAccessibleName(m_other->text());
    m_hide->setText(tr("Hide"));
    m_hide->setAccessibleDescription(
        sentencePerLine(tr("Is someone coming? Touch this button. The screen changes at once.")));
    m_back->setText(tr("Back"));
    m_skip->setText(tr("Skip"));
    m_stillButton->setText(tr("I am still here"));
    showPage();
}

bool KioskWindow::isCovered() const
{
    return m_stack->currentWidget() == m_dull;
}

void KioskWindow::cover()
{
    m_dull->forgetTouches();
    m_stack->setCurrentWidget(m_dull);
    // Drawn now, not when the event loop comes round.
    m_dull->repaint();
}

void KioskWindow::uncover()
{
    m_stack->setCurrentWidget(m_frame);
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        m_idle.touch();
    // A key comes to the window first, then to the widget with the focus: once is enough.
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return Retranslated::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (isHideKey(key)) {
        cover();
        return true;
    }
    if (isCovered()) {
        m_dull->pressKey(key);
        return true;
    }
    return Retranslated::eventFilter(watched, event);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    forget();
    Retranslated::closeEvent(event);
}

void KioskWindow::goNext()
{
    if (m_flow.current() == Step::Language) {
        enter(Step::Doors);
        return;
    }
    const auto next = m_flow.after(m_answers, m_keys);
    if (next)
        enter(*next);
    else if (m_flow.door() == Code(u"tell"))
        wipe();
    else
        enter(Step::Doors);
}

void KioskWindow::goBack()
{
    if (m_flow.current() == Step::Doors)
        enter(Step::Language);
    else if (const auto before = m_flow.before(m_answers, m_keys))
        enter(*before);
}

void KioskWindow::skip()
{
    m_page->skip();
    goNext();
}

void KioskWindow::enter(KioskStep step)
{
    m_flow.goTo(step);
    if (step != Step::Review)
        m_problem.clear();
    showPage();
    if (step == Step::Sealing)
        seal();
}

KioskPage *KioskWindow::makePage()
{
    const auto step = m_flow.current();
    if (step == Step::Code)
        return new ReceiptPage(*m_receipt);
    if (step == Step::Review) {
        auto *page = m_pages.review(m_problem);
        connect(qobject_cast<ReviewPage *>(page), &ReviewPage::changeAsked, this, [this](KioskStep changed) {
            m_flow.change(changed);
            showPage();
        });
        return page;
    }
    auto *page = m_pages.make(step);
    if (auto *cards = qobject_cast<CardsPage *>(page)) {
        if (step == Step::Language)
            connect(cards, &CardsPage::chosen, this, &KioskWindow::chooseLanguage);
        if (step == Step::Doors)
            connect(cards, &CardsPage::chosen, this, &KioskWindow::openDoor);
    }
    return page;
}

void KioskWindow::showPage()
{
    auto *page = makePage();
    connect(page, &KioskPage::answerChanged, this, &KioskWindow::updateButtons);
    connect(page, &KioskPage::stopped, this, &KioskWindow::wipe, Qt::QueuedConnection);
    const bool goesOnByItself = m_flow.current() != Step::Language && m_flow.current() != Step::Doors;
    if (goesOnByItself)
        connect(page, &KioskPage::finished, this, &KioskWindow::goNext, Qt::QueuedConnection);
    placePage(page);
    m_dots->setStep(m_flow.chapter(), KioskFlow::chapters);
    updateButtons();
    orderTabs(page);
}

void KioskWindow::placePage(KioskPage *page)
{
    // The old page may be the one whose signal brought us here.
    if (auto *old = m_area->takeWidget())
        old->deleteLater();
    m_page = page;
    page->setMaximumWidth(contentWidth);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, space::small, 0, space::small);
    row->addStretch(1);
    row->addWidget(page, 1000);
    row->addStretch(1);
    m_area->setWidget(middle);
    middle->show();
}

void KioskWindow::updateButtons()
{
    const auto step = m_flow.current();
    const bool chooses = step == Step::Language || step == Step::Doors;
    const bool isLast = !chooses && !m_flow.after(m_answers, m_keys);
    m_back->setVisible(step == Step::Doors || m_flow.before(m_answers, m_keys).has_value());
    m_skip->setVisible(m_page->canSkip());
    m_next->setVisible(!chooses && step != Step::Sealing);
    const bool sends = step == Step::Review && m_flow.after(m_answers, m_keys) == Step::Sealing;
    m_next->setText(sends ? tr("Send") : isLast ? tr("Finish") : tr("Next"));
}

void KioskWindow::orderTabs(KioskPage *page)
{
    QWidget *last = nullptr;
    for (auto *widget : page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (last)
            setTabOrder(last, widget);
        else
            widget->setFocus();
        last = widget;
    }
    if (!last)
        m_next->setFocus();
    for (auto *button : {m_next, m_skip, m_back, m_other, m_hide}) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
}

void KioskWindow::chooseLanguage(int card)
{
    m_language.setLanguage(card == 0 ? Language::Indonesian : Language::English);
    enter(Step::Doors);
}

void KioskWindow::openDoor(int card)
{
    // Read anew for each worker: somebody may have left the room since.
    const auto keys = readPublishedKeys(m_vaultFolder);
    m_keys = keys ? std::optional(*keys) : std::nullopt;
    m_flow.openDoor(kiosk::doors()[std::size_t(card)].code, m_answers, m_keys);
    showPage();
}

void KioskWindow::seal()
{
    auto code = crypto::ReceiptCode::generate();
    if (!code) {
        m_problem = errorText(code.error().kind).together();
        enter(Step::Review);
        return;
    }
    m_receipt = std::make_shared<const crypto::ReceiptCode>(std::move(*code));
    const auto today = Day::fromDate(m_clock.now().toLocalTime().date());
    m_filing.start(*m_keys, filedFrom(m_answers, *m_keys, today), m_receipt);
}

void KioskWindow::sealed()
{
    if (m_flow.current() != Step::Sealing)
        return; // She went away while it was sealed; it is stored all the same.
    if (!m_filing.outcome()) {
        m_receipt.reset();
        m_problem = errorText(m_filing.outcome().error().kind).together();
        m_flow.goTo(Step::Review);
        showPage();
        return;
    }
    // What she said is sealed: from here on only her wish for a code is known.
    const auto wish = m_answers.receipt;
    m_answers.wipe();
    m_answers.receipt = wish;
    goNext();
}

void KioskWindow::askWhetherStill(int secondsLeft)
{
    const bool nothingToLose = m_flow.current() == Step::Language && m_answers == KioskAnswers();
    if (isCovered() || nothingToLose)
        return;
    m_stillWords->setText(
        sentencePerLine(tr("Are you still here? Touch the screen to go on. This screen closes in %1 seconds.")
                            .arg(secondsLeft)));
    m_stack->setCurrentWidget(m_stillThere);
    m_stillButton->setFocus();
}

void KioskWindow::forget()
{
    m_answers.wipe();
    m_receipt.reset();
    m_keys.reset();
    m_problem.clear();
    QApplication::clipboard()->clear();
}

void KioskWindow::wipe()
{
    forget();
    m_flow.start();
    // A dull page stays: somebody may be looking at it.
    if (!isCovered())
        m_stack->setCurrentWidget(m_frame);
    m_language.setLanguage(Language::Indonesian);
    showPage();
}

} // namespace rp3
