// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QWidget>

namespace rp3 {

/// A widget that can write its words anew while it is shown:
///
///     class HomePage final : public Retranslated<QWidget> {
///         Q_OBJECT
///     public:
///         HomePage() { …; retranslate(); }
///     protected:
///         void retranslate() override { m_title->setText(tr("Home")); }
///     };
///
/// `retranslate` writes every word of the widget itself, and nothing else; widgets inside that are
/// `Retranslated` themselves are told by Qt.
template <typename Base> class Retranslated : public Base {
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }
};

} // namespace rp3
