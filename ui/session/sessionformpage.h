// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rp3 {

class Banner;
class RecordForm;

/// An accompaniment session, written down. What is typed is kept as a draft while she types, sealed under her
/// own key, and offered again after a lock or a crash; saving makes one entry of it.
class SessionFormPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    SessionFormPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// A new session of this case; a draft she left is shown again.
    void begin(const CaseView &view);

Q_SIGNALS:
    void saved(const rp3::DossierId &dossier);
    void left(const rp3::DossierId &dossier);

protected:
    void retranslate() override;

private:
    void showDraft(const std::optional<QByteArray> &draft);
    void saveDraft();
    void save();
    void leave();
    void keepTyping(); ///< Writes what was typed since the last draft, now.
    [[nodiscard]] DraftKey draftKey() const;
    [[nodiscard]] Session startingPoint() const;

    Store *m_store;
    const Clock *m_clock;
    DossierId m_dossier;
    Label m_number;
    Instant m_draftSavedAt;
    QTimer
        m_pause; ///< Since the last key: a draft is written when she pauses, or at the latest after a second.
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_case;
    QLabel *m_draftState;
    RecordForm *m_form;
    Banner *m_banner;
    QPushButton *m_save;
};

} // namespace rp3
