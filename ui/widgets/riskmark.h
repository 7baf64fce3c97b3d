// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/statuspill.h"
#include "ui/words/retranslated.h"

namespace rp3 {

/// A risk level (`codes::riskLevel`) as shape and word. Empty shows as "unknown".
class RiskMark final : public Retranslated<StatusPill> {
    Q_OBJECT

public:
    explicit RiskMark(Code level = {}, QWidget *parent = nullptr);

    [[nodiscard]] Code level() const { return m_level; }

    void setLevel(Code level);

    /// The word for lists: "Risiko tinggi".
    [[nodiscard]] static QString wordOf(Code level);

protected:
    void retranslate() override;

private:
    Code m_level;
};

} // namespace rp3
