// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "tests/support/fakeclock.h"
#include "ui/words/retranslated.h"

#include <functional>

class QVBoxLayout;

namespace rp3 {

class FormRow;

/// Every widget of ui/widgets on one page, with words as a page would give them. Invented people only.
class EveryWidget final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit EveryWidget(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    using Say = std::function<void(const QString &)>;

    /// `say` is called now and whenever the language changes.
    void worded(Words words, Say say);

    FormRow *addRow(QVBoxLayout *to, QWidget *field, Words label, Words help);
    QWidget *header();
    QWidget *banners();
    QWidget *buttons();
    QWidget *form();
    QWidget *texts();
    QWidget *clocks();
    QWidget *marks();
    QWidget *table();

    struct Worded {
        Words words;
        Say say;
    };

    FakeClock m_clock;
    QList<Worded> m_worded;
};

} // namespace rp3
