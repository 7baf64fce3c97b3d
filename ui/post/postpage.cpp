// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/postpage.h"

#include "domain/rules/postaccess.h"
#include "storage/whendone.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keptfocus.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/dates.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rp3 {

namespace {

/// A form that is turned to begins at its top.
void scrollToTop(const QWidget *page)
{
    for (auto *above = page->parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area->verticalScrollBar()->setValue(0);
    }
}

} // namespace

PostPage::PostPage(Home home, Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_home(home)
    , m_store(&store)
    , m_clock(&clock)
    , m_page(new QWidget(this))
    , m_header(new PageHeader(m_page))
    , m_banner(new Banner(m_page))
    , m_fixed(new QVBoxLayout)
    , m_place(new QVBoxLayout)
    , m_form(new RecordFormPage(store, clock, this))
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_fixed->setSpacing(space::medium);
    column->addLayout(m_fixed);
    column->addLayout(m_place);
    column->addStretch();
    auto *both = new QVBoxLayout(this);
    both->setContentsMargins({});
    both->addWidget(m_page);
    both->addWidget(m_form);
    m_form->hide();
    connect(m_form, &RecordFormPage::saved, this, &PostPage::turnBack);
    connect(m_form, &RecordFormPage::left, this, &PostPage::turnBack);
    connect(m_store, &Store::changed, this, [this] {
        if (isVisible())
            read();
    });
}

void PostPage::showEvent(QShowEvent *event)
{
    Retranslated::showEvent(event);
    read();
}

void PostPage::read()
{
    whenDone(m_store->openPost(m_home), this, [this](const Result<PostView> &view) {
        if (!view)
            return say(view.error().kind);
        m_view = *view;
        wasRead();
    });
}

void PostPage::showNew()
{
    const KeptFocus kept(m_content);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // What is being pressed may be a button in it.
    }
    m_content = new QWidget(m_page);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    if (m_view)
        fill(*column);
    m_place->addWidget(m_content);
    m_content->show(); // or the page is blank until the next turn of the event loop
    kept.giveTo(*m_content);
}

Day PostPage::today() const
{
    return localDay(m_clock->now());
}

bool PostPage::mayAdd(RecordKind kind) const
{
    return m_view && mayAddToPost(m_view->me.roles, kind);
}

bool PostPage::mayChange(RecordKind kind) const
{
    return m_view && mayChangeInPost(m_view->me.roles, kind);
}

void PostPage::ask(const RecordRequest &request)
{
    m_form->begin(*m_view, request);
    m_page->hide();
    m_form->show();
    scrollToTop(this);
    m_form->setFocus();
}

void PostPage::turnBack()
{
    m_form->hide();
    m_page->show();
    scrollToTop(this);
}

void PostPage::write(Act act)
{
    if (!act.isEmpty())
        follow(m_store->write(std::move(act)));
}

void PostPage::follow(const QFuture<Result<Written>> &writing)
{
    whenDone(writing, this, [this](const Result<Written> &written) {
        if (written)
            m_banner->dismiss();
        else
            say(written.error().kind);
    });
}

void PostPage::say(ErrorKind problem)
{
    m_banner->showError(problem);
}

} // namespace rp3
