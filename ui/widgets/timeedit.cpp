// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timeedit.h"

#include "ui/style/appstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/dates.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rp3 {

namespace {

constexpr int widthInCharacters = 14;

}

TimeEdit::TimeEdit(QWidget *parent)
    : Retranslated(parent)
    , m_field(new TextField(widthInCharacters, this))
    , m_words(new PlainLabel(TypeStep::Body, true, Role::High, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    column->addWidget(m_field, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    setFocusProxy(m_field);
    connect(m_field, &TextField::valueEdited, this, &TimeEdit::read);
    connect(m_field, &TextField::valueEdited, this, &TimeEdit::typed);
    // Not while she types: half a time is not wrong yet.
    connect(m_field, &QLineEdit::editingFinished, m_field, [this] { say(!unread().isEmpty()); });
    makeRoom();
    retranslate();
}

void TimeEdit::setTime(QTime time)
{
    m_time = time;
    m_field->setValue(typedTime(time));
    say(false);
}

QString TimeEdit::unread() const
{
    const auto text = m_field->value();
    return timeFromText(text) ? QString() : text;
}

void TimeEdit::setTyped(const QString &text)
{
    m_time = timeFromText(text).value_or(QTime());
    m_field->setValue(text);
    say(!unread().isEmpty());
}

void TimeEdit::read(const QString &text)
{
    const auto time = timeFromText(text).value_or(QTime());
    say(false);
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT timeChosen(time);
}

void TimeEdit::say(bool isRefused)
{
    setRefused(m_field, isRefused);
    m_words->setText(isRefused ? tr("This is not a time yet. Write it like %1.").arg(typedTime(QTime(14, 30)))
                               : QString());
    m_words->setVisible(isRefused);
}

void TimeEdit::makeRoom()
{
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * widthInCharacters);
}

void TimeEdit::changeEvent(QEvent *event)
{
    Retranslated::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void TimeEdit::retranslate()
{
    m_field->setPlaceholderText(tr("hour.minute"));
    say(m_words->isVisibleTo(this));
}

} // namespace rp3
