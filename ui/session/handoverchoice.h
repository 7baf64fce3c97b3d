// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/records/case.h"
#include "domain/records/service.h"
#include "ui/words/retranslated.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace rp3 {

class Clock;
class RecordForm;

/// Where a complaint is taken in: whether it is handed over at once, and to whom. It is asked only of what is
/// for somebody else (`isForOthers`); a complaint is never turned away.
class HandOverChoice final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit HandOverChoice(const Clock &clock, QWidget *parent = nullptr);

    /// Asks, or does not, as `codes::authority` says whose task it is. What was answered stays.
    void setAuthority(Code authority);

    /// Does not say `edited`.
    void setChosen(bool isChosen, const FieldValues &service);

    [[nodiscard]] bool isChosen() const;

    /// What was answered of the service, chosen or not.
    [[nodiscard]] FieldValues values() const;

    /// The service that hands it over; nothing if it stays here.
    [[nodiscard]] std::optional<Service> service() const;

    /// Whether a rule lets the case of this decision be handed over so. If none does, says why.
    [[nodiscard]] bool isAllowed(const Case &decided);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void follow();

    bool m_isForOthers = false;
    QCheckBox *m_box;
    RecordForm *m_form;
};

} // namespace rp3
