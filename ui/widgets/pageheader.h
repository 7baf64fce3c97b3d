// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace rp3 {

class FlowLayout;
class PlainLabel;

/// The top of a page: its name, a quiet line below, and what can be done here.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);

    /// A button, a pill, a busy line: after the ones before, on the next line when there is no room.
    void addWidget(QWidget *widget);

private:
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    FlowLayout *m_actions;
};

} // namespace rp3
