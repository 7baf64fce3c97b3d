// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pageheader.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace rp3 {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TypeStep::Title, true))
    , m_subtitle(new PlainLabel(TypeStep::Body, false, Role::InkQuiet))
    , m_actions(new FlowLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(space::hair);
    layout->addLayout(m_actions);
    m_subtitle->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace rp3
