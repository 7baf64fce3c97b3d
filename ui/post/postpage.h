// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/recordformpage.h"
#include "ui/words/retranslated.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class Banner;
class PageHeader;

/// A page over the records of the post or of the room: reads them when it is shown and whenever something
/// changed, and turns to the form of one record and back. A page of this kind says what stands on it, in
/// `fill`; what must keep the focus while others are made anew it makes itself.
class PostPage : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `home` is `Post` or `Room`; `store` and `clock` must outlive the page.
    PostPage(Home home, Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    /// Writes what the page shows into an empty column, from `view()`.
    virtual void fill(QVBoxLayout &column) = 0;

    /// The records were read anew. Asks for whatever else the page shows, then calls `showNew`.
    virtual void wasRead() { showNew(); }

    /// Makes what `fill` writes anew.
    void showNew();

    void retranslate() override { showNew(); }

    void showEvent(QShowEvent *event) override;

    [[nodiscard]] PageHeader *header() const { return m_header; }

    [[nodiscard]] QVBoxLayout *fixed() const { return m_fixed; } ///< Between header and content; stays.

    [[nodiscard]] QWidget *content() const { return m_content; } ///< The parent of what `fill` makes.

    [[nodiscard]] const std::optional<PostView> &view() const { return m_view; }

    [[nodiscard]] Store &store() const { return *m_store; }

    [[nodiscard]] Day today() const;

    [[nodiscard]] Instant now() const { return m_clock->now(); }

    [[nodiscard]] bool mayAdd(RecordKind kind) const;
    [[nodiscard]] bool mayChange(RecordKind kind) const;

    /// Turns to the form.
    void ask(const RecordRequest &request);

    /// Writes it and reads again; what goes wrong is said on the page.
    void write(Act act);

    /// The same for what is being written already.
    void follow(const QFuture<Result<Written>> &writing);
    void say(ErrorKind problem);

private:
    void read();
    void turnBack();

    Home m_home;
    Store *m_store;
    const Clock *m_clock;
    std::optional<PostView> m_view;
    QWidget *m_page; ///< All but the form.
    PageHeader *m_header;
    Banner *m_banner;
    QVBoxLayout *m_fixed;
    QVBoxLayout *m_place;
    QPointer<QWidget> m_content;
    RecordFormPage *m_form;
};

} // namespace rp3
