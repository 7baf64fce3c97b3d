// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/receiptcode.h"
#include "ui/kiosk/kioskpage.h"

class QLineEdit;

namespace rp3 {

/// The code she takes home, and a line to type it back: a slip is found while the code is still on the
/// screen.
class ReceiptPage final : public KioskPage {
    Q_OBJECT

public:
    /// `code` outlives the page.
    explicit ReceiptPage(const crypto::ReceiptCode &code);

private:
    void compare(const QString &typed);

    const crypto::ReceiptCode &m_code;
    QLineEdit *m_line;
    PlainLabel *m_verdict;
};

} // namespace rp3
