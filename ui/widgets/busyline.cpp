// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busyline.h"

#include "ui/style/appstyle.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rp3 {
namespace {

constexpr int dots = 3;
constexpr auto untilShown = std::chrono::milliseconds(150);
constexpr auto eachStep = std::chrono::milliseconds(400);

} // namespace

/// Three dots of which one is full, and then the next. Nothing slides; with less motion nothing moves at all.
class BusyLine::Steps final : public QWidget {
public:
    Steps()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_timer.setInterval(eachStep);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_step = (m_step + 1) % dots;
            update();
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {dots * side() + (dots - 1) * space::hair, side()};
    }

protected:
    void showEvent(QShowEvent *) override
    {
        if (!lookOf(this).reduceMotion)
            m_timer.start();
    }

    void hideEvent(QHideEvent *) override { m_timer.stop(); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(coloursOf(this)[Role::Accent], 1.5));
        for (int i = 0; i < dots; ++i) {
            painter.setBrush(i == m_step ? QBrush(coloursOf(this)[Role::Accent]) : QBrush(Qt::NoBrush));
            painter.drawEllipse(
                QRectF(i * (space::small + space::hair) + 1, 1, space::small - 2, space::small - 2));
        }
    }

private:
    [[nodiscard]] int side() const { return fontMetrics().ascent() * 2 / 3; }

    QTimer m_timer;
    int m_step = 0;
};

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
    , m_steps(new Steps)
    , m_words(new PlainLabel(TypeStep::Small, false, Role::InkQuiet))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    layout->addWidget(m_words, 1);
    // Its place stays free, so that the page does not jump when it comes.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(untilShown);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
}

void BusyLine::setWords(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

void BusyLine::start()
{
    if (m_busy)
        return;
    m_busy = true;
    m_delay.start();
}

void BusyLine::stop()
{
    m_busy = false;
    m_delay.stop();
    hide();
}

} // namespace rp3
