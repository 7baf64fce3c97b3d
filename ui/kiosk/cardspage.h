// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskpage.h"

class QGridLayout;

namespace rp3 {

class KioskCard;

/// One card of a `CardsPage`.
struct PageCard {
    QString words;
    QString pictogram;
    bool chosen = false;
};

/// A question with cards to touch: one answer, or several. A second touch takes an answer back.
class CardsPage final : public KioskPage {
    Q_OBJECT

public:
    enum class Choice {
        One, ///< Choosing one takes the others back.
        Several, ///< Any number of them.
        Go, ///< A touch chooses and goes on.
        OneAlways, ///< As `One`, but an answer stays until another is chosen: consent.
    };

    CardsPage(const QString &question, const QString &help, const QList<PageCard> &cards, Choice choice);

    [[nodiscard]] bool canSkip() const override
    {
        return m_choice == Choice::One || m_choice == Choice::Several;
    }

    void skip() override;

Q_SIGNALS:
    /// After the cards show it.
    void chosen(int index, bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void touch(int index, bool on);
    void arrange();

    QList<KioskCard *> m_cards;
    QGridLayout *m_grid;
    Choice m_choice;
    int m_columns = 0;
};

} // namespace rp3
