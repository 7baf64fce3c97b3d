// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/listrow.h"

#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statuspill.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

using namespace Qt::StringLiterals;

ListRow::ListRow(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_lines(new QVBoxLayout)
    , m_end(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(space::small);
    column->addLayout(m_lines);
    column->addLayout(m_end);
    m_lines->setSpacing(space::hair);
    m_lines->addWidget(strongLabel(title, this));
}

FlowLayout *ListRow::flowIn(QVBoxLayout *column)
{
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder);
    flow->setContentsMargins({});
    flow->setSpacing(space::small);
    column->addWidget(holder);
    return flow;
}

void ListRow::addPill(const Mark &mark, const QString &word)
{
    if (m_pills == nullptr)
        m_pills = flowIn(m_lines);
    auto *pill = new StatusPill(this);
    pill->setStatus(mark, word);
    m_pills->addWidget(pill);
}

void ListRow::addLine(const QString &words)
{
    if (!words.isEmpty())
        m_lines->addWidget(quietLabel(words, this));
}

void ListRow::addWidget(QWidget *widget)
{
    m_lines->addWidget(widget);
}

QPushButton *ListRow::addAction(const QString &words)
{
    if (m_actions == nullptr)
        m_actions = flowIn(m_end);
    auto *button = new QPushButton(words, this);
    setKind(button, ButtonKind::Quiet);
    button->setAccessibleName(QString(words + u": "_s + m_title));
    m_actions->addWidget(button);
    return button;
}

} // namespace rp3
