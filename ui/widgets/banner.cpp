// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include "ui/style/appstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/errortext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace rp3 {
using namespace Qt::StringLiterals;

namespace {

Shape shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Shape::Tick;
    case Tone::Neutral:
    case Tone::Notice:
        return Shape::Disc;
    case Tone::Warning:
        return Shape::Diamond;
    case Tone::Danger:
        return Shape::Exclaim;
    }
    Q_UNREACHABLE();
}

/// What can be mended by going on is a warning; what needs somebody is a danger.
Tone toneOf(ErrorKind kind)
{
    return kind == ErrorKind::Corrupt || kind == ErrorKind::Full || kind == ErrorKind::Internal
        ? Tone::Danger
        : Tone::Warning;
}

} // namespace

Banner::Banner(QWidget *parent)
    : Retranslated(parent)
    , m_headline(new PlainLabel(TypeStep::Body, true))
    , m_words(new PlainLabel)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    auto *text = new QVBoxLayout;
    text->setSpacing(space::hair);
    text->addWidget(m_headline);
    text->addWidget(m_words);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(space::small);
    layout->addLayout(text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_action->hide();
    m_close->setIcon(QIcon::fromTheme(u"dialog-close"_s));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    makeRoom();
    hide();
    retranslate();
}

void Banner::changeEvent(QEvent *event)
{
    Retranslated::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void Banner::makeRoom()
{
    // The sign stands before the words and grows with them.
    layout()->setContentsMargins(2 * space::medium + m_headline->fontMetrics().ascent(), space::medium,
                                 space::small, space::medium);
}

void Banner::showMessage(Tone tone, const QString &headline, const QString &words)
{
    m_error.reset();
    m_tone = tone;
    say(headline, words);
}

void Banner::showError(ErrorKind kind)
{
    m_error = kind;
    m_tone = toneOf(kind);
    const ErrorWords words = errorText(kind);
    say(words.happened, words.safe + u' ' + words.next);
}

void Banner::say(const QString &headline, const QString &words)
{
    m_headline->setText(headline);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(words);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::setAction(const QString &words)
{
    m_action->setText(words);
    m_action->setVisible(!words.isEmpty());
}

void Banner::dismiss()
{
    m_error.reset();
    hide();
}

void Banner::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    if (m_error)
        showError(*m_error);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours[inkOf(m_tone)], 1));
    painter.setBrush(colours[groundOf(m_tone)]);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    const int side = m_headline->fontMetrics().ascent();
    // Beside the first line of two, or in the middle of one.
    const int line = m_words->isVisible() ? m_headline->fontMetrics().height() : m_headline->height();
    const int y = m_headline->y() + (line - side) / 2;
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(space::medium, y, side, side));
    drawShape(&painter, shapeOf(m_tone), sign, colours[inkOf(m_tone)]);
}

} // namespace rp3
