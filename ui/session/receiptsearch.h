// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

namespace rp3 {

class FormRow;
class TextField;

/// Finds a woman by the code that she took home from the filing screen. The code opens the answers to her:
/// it is kept in no draft.
class ReceiptSearch final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit ReceiptSearch(Store &store, QWidget *parent = nullptr);

    void setSearch(std::shared_ptr<const SearchIndex> index);

    /// Forgets the code, and whom it found.
    void clear();

Q_SIGNALS:
    /// The people of the complaint that the code belongs to; none: nobody here, or no code any more.
    void found(const QList<rp3::PersonCard> &people);

protected:
    void retranslate() override;

private:
    void typed();
    void look();

    Store *m_store;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    std::optional<ReceiptMark> m_mark; ///< Of what is typed; nothing while it is no code.
    QList<PersonCard> m_people;
    TextField *m_code;
    FormRow *m_row;
};

} // namespace rp3
