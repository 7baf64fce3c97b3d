// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/sharedfields.h"
#include "ui/words/retranslated.h"

#include <QList>

class QCheckBox;
class QVBoxLayout;

namespace rp3 {

class PlainLabel;

/// Asks exactly what somebody who helps her was told, field by field, each called as its own form calls it:
/// first what a letter may carry, then what was told beside it.
class SharedFieldsBox final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit SharedFieldsBox(QWidget *parent = nullptr);

    /// As `Service::sharedFields` keeps it.
    [[nodiscard]] const QString &names() const { return m_names; }

    /// What this version cannot show is kept. Does not emit `chosen`.
    void setNames(const QString &names);

Q_SIGNALS:
    void chosen();

protected:
    void retranslate() override;

private:
    struct Answer {
        SharedField field;
        QCheckBox *box;
    };

    void addGroup(std::span<const SharedField> group, QVBoxLayout &column);
    void toggle(const QString &name, bool isTicked);

    QString m_names;
    QList<Answer> m_answers;
    PlainLabel *m_alsoTold; ///< Above what no letter may carry.
};

/// "Name, Telephone, Risk": the same for reading; empty if nothing was shared.
[[nodiscard]] QString sharedFieldWords(const QString &names);

} // namespace rp3
