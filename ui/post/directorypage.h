// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

#include <QTimer>

class QPushButton;

namespace rp3 {

class FormRow;
class ListRow;
class PlainLabel;
class TextField;
struct HelpLine;

/// Who can help: the lines that come with the program and the room's own, found while she types. A hidden
/// address stands nowhere, not even for a screen reader, until she asks for it; it goes again with the page.
class DirectoryPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    DirectoryPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void wasRead() override;
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A row, and the words by which it is found.
    struct Found {
        QWidget *row;
        QString words;
    };

    void fillShipped(QVBoxLayout &column);
    [[nodiscard]] QWidget *shippedRow(const HelpLine &line, QWidget *parent);
    [[nodiscard]] QWidget *entryRow(const DirectoryEntry &entry, QWidget *parent);
    void addState(ListRow &row, const DirectoryEntry &entry);
    void addAddress(ListRow &row, const DirectoryEntry &entry);
    void addActions(ListRow &row, const DirectoryEntry &entry);
    void showAddress(const RecordId &entry);
    void hideAddresses();
    void search();

    QPushButton *m_add;
    TextField *m_typed;
    FormRow *m_search;
    QList<Found> m_rows;
    PlainLabel *m_nothing = nullptr;
    std::map<RecordId, QString> m_shown; ///< Addresses that she asked for.
    QTimer m_shownLongEnough;
};

} // namespace rp3
