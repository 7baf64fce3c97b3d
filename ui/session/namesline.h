// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/retranslated.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rp3 {

class ShownNames;

/// Says above a page why no names stand on it, and how they are seen.
class NamesLine final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `names` must outlive it.
    explicit NamesLine(ShownNames &names, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    ShownNames *m_names;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace rp3
