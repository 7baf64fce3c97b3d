// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clockbar.h"

#include "ui/style/appstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"
#include "ui/words/rulewords.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace rp3 {

class ClockBar::Bar final : public QWidget {
public:
    Bar()
    {
        setFixedHeight(space::small + 2);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void fill(double fraction, const Mark &mark)
    {
        m_fraction = fraction;
        m_mark = mark;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colours = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const double radius = whole.height() / 2;
        QPainterPath groove;
        groove.addRoundedRect(whole, radius, radius);
        painter.fillPath(groove, colours[groundOf(m_mark.tone)]);
        const QColor ink = colours[inkOf(m_mark.tone)];
        painter.setClipPath(groove);
        QRectF done = whole;
        done.setWidth(whole.width() * m_fraction);
        if (layoutDirection() == Qt::RightToLeft)
            done.moveRight(whole.right());
        painter.fillRect(done, ink);
        if (m_mark.shape == Shape::Exclaim) {
            painter.setPen(QPen(colours[groundOf(m_mark.tone)], 2));
            for (double x = whole.left() - whole.height(); x < whole.right(); x += 8)
                painter.drawLine(QPointF(x, whole.bottom() + 1),
                                 QPointF(x + whole.height() + 2, whole.top() - 1));
        }
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1));
        painter.drawPath(groove);
    }

private:
    double m_fraction = 0;
    Mark m_mark;
};

ClockBar::ClockBar(QWidget *parent)
    : Retranslated(parent)
    , m_title(new PlainLabel(TypeStep::Body, true))
    , m_left(new StatusPill)
    , m_bar(new Bar)
    , m_due(new PlainLabel(TypeStep::Small, false, Role::InkQuiet))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_due);
}

void ClockBar::showClock(const Countdown &countdown, Instant now, Instant metAt)
{
    m_shown = Shown{countdown, now, metAt};
    retranslate();
}

QString ClockBar::wordsOf(const Countdown &countdown, Instant now, Instant metAt)
{
    switch (countdown.state(now, metAt)) {
    case ClockState::Met:
        return tr("done in time");
    case ClockState::MetLate:
        return tr("done, but late");
    case ClockState::Running:
    case ClockState::DueSoon:
    case ClockState::Overdue:
        break;
    }
    return timeLeft(countdown.left(now));
}

void ClockBar::retranslate()
{
    if (!m_shown)
        return;
    const auto &[countdown, now, metAt] = *m_shown;
    const Mark mark = clockMark(countdown.state(now, metAt));
    const QString title = countdown.rule().title.in(currentLanguage()).toString();
    const QString words = wordsOf(countdown, now, metAt);
    m_title->setText(title);
    m_left->setStatus(mark, words);
    m_bar->fill(metAt.isNull() ? countdown.fraction(now) : 1.0, mark);
    m_due->setText(tr("until %1").arg(dayAndTime(countdown.due())));
    setAccessibleName(title + u": " + words);
    const QString source = ruleWords(countdown.rule());
    setToolTip(source);
    setAccessibleDescription(source);
}

} // namespace rp3
