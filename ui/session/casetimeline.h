// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace rp3 {

/// What happened in a case, newest first, from the journal: all of it, or what belongs to one concern. A page
/// of it at a time.
class CaseTimeline final : public QWidget {
    Q_OBJECT

public:
    /// `view` must outlive it.
    explicit CaseTimeline(const CaseView &view, QWidget *parent = nullptr);

private:
    void fill();
    [[nodiscard]] bool isWanted(const TimelineItem &item) const;
    [[nodiscard]] QWidget *row(const TimelineItem &item);
    [[nodiscard]] QWidget *earlierButton(int more);

    const CaseView *m_view;
    int m_most; ///< How many are shown.
    QComboBox *m_concern;
    QVBoxLayout *m_place;
    QPointer<QWidget> m_content;
};

} // namespace rp3
