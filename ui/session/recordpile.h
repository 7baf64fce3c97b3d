// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/fields/fieldvalues.h"
#include "domain/rules/retiredcodes.h"
#include "ui/forms/recordlayout.h"
#include "ui/words/retranslated.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rp3 {

class Banner;
class Card;
class PlainLabel;
class RecordForm;

/// Several records of one kind, one below the other, as many as she tells of. An incident also says
/// how long she waited. What is taken away comes back with one touch.
class RecordPile final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `layout` and `clock` must outlive the pile.
    RecordPile(const RecordLayout &layout, const Clock &clock, QWidget *parent = nullptr);

    /// As `RecordForm::leaveOut`, also for records that are added later.
    void leaveOut(const RetiredCodes &retired);

    /// Of each record that has an answer.
    [[nodiscard]] QList<FieldValues> values() const;

    /// Shows these records, or an empty one. Does not say `edited`.
    void setValues(const QList<FieldValues> &records);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    struct Item {
        Card *card;
        PlainLabel *title;
        QPushButton *remove;
        RecordForm *form;
        PlainLabel *delay; ///< Null unless it is an incident.
    };

    void add(const FieldValues &values);
    void addOne();
    void remove(const QWidget *card);
    void sayRemoved();
    void bringBack();
    [[nodiscard]] QString delayOf(const FieldValues &values) const;
    void showDelays();

    const RecordLayout *m_layout;
    const Clock *m_clock;
    RetiredCodes m_retired;
    QList<Item> m_items;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    Banner *m_removed;
    FieldValues m_last; ///< What was taken away last.
};

} // namespace rp3
