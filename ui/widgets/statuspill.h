// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/mark.h"

#include <QWidget>

class QFont;

namespace rp3 {

/// A shape and a word on a soft ground: how something stands, in one glance.
class StatusPill : public QWidget {
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    /// The word is the accessible name too.
    void setStatus(const Mark &mark, const QString &word);

    [[nodiscard]] const Mark &mark() const { return m_mark; }

    [[nodiscard]] const QString &word() const { return m_word; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For lists: the size of a pill, and a pill drawn at the start of `rect`, in its middle height.
    [[nodiscard]] static QSize sizeOf(const QString &word, const QFont &font);
    static void draw(QPainter *painter, const QRect &rect, const Palette &colours, const Mark &mark,
                     const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
    QString m_word;
};

} // namespace rp3
