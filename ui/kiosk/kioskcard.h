// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace rp3 {

/// A large answer to touch: a picture above a few words. A chosen one has a frame, another ground and a tick,
/// never a colour alone.
class KioskCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit KioskCard(const QString &words, const QString &pictogram, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintTick(QPainter &painter) const;
    [[nodiscard]] QRect wordsRect(int width) const;
    [[nodiscard]] int pictureSize() const;

    QIcon m_picture;
};

} // namespace rp3
