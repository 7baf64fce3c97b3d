// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/mark.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rp3 {

class FlowLayout;

/// One thing of a list: its name, how it stands, what is known of it, and what can be done with it. Breaks
/// its lines, so that it fits beside any rail at any size of text.
class ListRow final : public QWidget {
    Q_OBJECT

public:
    explicit ListRow(const QString &title, QWidget *parent = nullptr);

    /// A mark and a word, under the title.
    void addPill(const Mark &mark, const QString &word);

    /// One line of what is known; nothing if there are no words.
    void addLine(const QString &words);

    /// Something else below the lines so far.
    void addWidget(QWidget *widget);

    /// A button at the end of the row. A screen reader says its words and the title.
    QPushButton *addAction(const QString &words);

private:
    [[nodiscard]] FlowLayout *flowIn(QVBoxLayout *column);

    QString m_title;
    QVBoxLayout *m_lines;
    QVBoxLayout *m_end;
    FlowLayout *m_pills = nullptr;
    FlowLayout *m_actions = nullptr;
};

} // namespace rp3
