// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/outreach.h"
#include "ui/post/postpage.h"

class QPushButton;

namespace rp3 {

class PlainLabel;

/// Talks and campaigns, what they brought, and the tally of women who came and left no record: one tap each.
class OutreachPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    OutreachPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void wasRead() override;
    void retranslate() override;

private:
    void makeTally();
    void showTally();
    void count(int more); ///< One more of today, or one less.
    void fillTotals(QVBoxLayout &column);
    void fillEvents(QVBoxLayout &column);
    [[nodiscard]] QWidget *eventRow(const OutreachEvent &event, QWidget *parent);

    bool m_withEarlierYears = false;
    bool m_isCounting = false; ///< A tap is being written: another "Undo" might go below none.
    QList<Day> m_complaints; ///< The days on which those came that she may know of.
    QPushButton *m_add;
    QWidget *m_tally;
    PlainLabel *m_tallyName;
    PlainLabel *m_tallyHelp;
    PlainLabel *m_tallyToday;
    QPushButton *m_oneMore;
    QPushButton *m_undo;
    QPushButton *m_otherDay;
};

} // namespace rp3
