// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/records/records.h"
#include "ui/forms/recordlayout.h"
#include "ui/widgets/recordbox.h"

#include <QCborValue>
#include <QObject>

#include <memory>

class QWidget;

namespace rp3 {

/// Asks for the value of one field, whatever its type.
class FieldEditor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The widget a person works with; owned by the parent that `makeEditor` was given.
    [[nodiscard]] virtual QWidget *widget() const = 0;

    /// What was answered; undefined if nothing was.
    [[nodiscard]] virtual QCborValue value() const = 0;

    /// Shows `value`; undefined empties it. Does not say `edited`.
    virtual void setValue(const QCborValue &value) = 0;

    /// Offers these no more; what was answered stays. Only for codes of a list.
    virtual void leaveOut(const Codes &) { }

Q_SIGNALS:
    /// A person changed it.
    void edited();
};

/// How a field is asked.
struct EditorWish {
    AskAs as = AskAs::Plain;
    const Clock *clock = nullptr; ///< For days that are typed as "kemarin". Must outlive the editor.
    QList<Choice> choices; ///< For references, and names that are offered while one is typed.
    const FieldEditor *day = nullptr; ///< For moments: asks for their day. Must outlive the editor.
    bool declinesBeside = false; ///< The form offers that itself: a list does not do it once more.
};

/// The editor for a field of this type.
[[nodiscard]] std::unique_ptr<FieldEditor> makeEditor(const FieldDescription &field, const EditorWish &wish,
                                                      QWidget *parent);

} // namespace rp3
