// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"
#include "ui/session/recordformpage.h"

#include <QWidget>

class QVBoxLayout;

namespace rp3 {

struct RetaliationCheck;

/// Whether she is punished at work because she complained: the looks after 7, 30 and 90 days, and her work as
/// it was before, to compare with.
class RetaliationPanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made.
    RetaliationPanel(const CaseView &view, Day today, QWidget *parent = nullptr);

Q_SIGNALS:
    void recordWanted(const rp3::RecordRequest &request);

private:
    void addCheck(const RetaliationCheck &check, const CaseView &view, Day today, QVBoxLayout &column);
};

} // namespace rp3
