// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

#include <QWidget>

namespace rp3 {

/// The steps that a case may take next, each a button, and the way back from the last one as long as it may
/// be a wrong press; and in words what stands in their way, and what is missing though it does not. Empty for
/// who may not take any.
class CaseSteps final : public QWidget {
    Q_OBJECT

public:
    explicit CaseSteps(const CaseView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `to`: `codes::caseStatus`; `reason`: why she asks for it, where she does.
    void chosen(rp3::Code to, const QString &reason);

private:
    [[nodiscard]] QWidget *stepButton(const NextStep &step, QWidget *parent);
    [[nodiscard]] QWidget *backButton(const CaseView &view, QWidget *parent);
    void askWhy(Code to);
    [[nodiscard]] QStringList remarksOn(const NextStep &step) const;

    bool m_mayWriteStory;
    QWidget *m_why = nullptr; ///< Once a step was chosen that needs a reason.
};

} // namespace rp3
