// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskpage.h"

namespace rp3 {

class StoryEdit;

/// Her own words, in a large field.
class StoryPage final : public KioskPage {
    Q_OBJECT

public:
    /// `story` is read at first, written at each key, and outlives the page.
    StoryPage(const QString &question, const QString &help, QString *story);

    [[nodiscard]] bool canSkip() const override;

private:
    StoryEdit *m_edit;
};

} // namespace rp3
