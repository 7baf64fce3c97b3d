// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/records/records.h"
#include "ui/forms/recordlayout.h"
#include "ui/widgets/recordbox.h"
#include "ui/words/dates.h"

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

    /// What stands in it and is no answer, as it was typed: half a day, a number with a letter. Empty:
    /// nothing does. A draft keeps it in the place of the value, and `setValue` shows it again.
    [[nodiscard]] virtual QString unread() const { return {}; }

    /// What is wrong with what stands in it, where the widget does not say so itself, or what to look at once
    /// more in an answer that a person gave; empty: nothing is.
    [[nodiscard]] virtual QString doubt() const { return {}; }

Q_SIGNALS:
    /// A person changed it.
    void edited();
    /// She is done with it for now: what is half typed need not be wrong.
    void finished();
};

/// How a field is asked.
struct EditorWish {
    AskAs as = AskAs::Plain;
    const Clock *clock = nullptr; ///< For days that are typed as "kemarin". Must outlive the editor.
    QList<Choice> choices; ///< For references, and names that are offered while one is typed.
    const FieldEditor *day = nullptr; ///< For moments: asks for their day. Must outlive the editor.
    bool declinesBeside = false; ///< The form offers that itself: a list does not do it once more.
    Side side = Side::Either; ///< For days: where they are expected.
};

/// The editor for a field of this type.
[[nodiscard]] std::unique_ptr<FieldEditor> makeEditor(const FieldDescription &field, const EditorWish &wish,
                                                      QWidget *parent);

} // namespace rp3
