// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/filledform.h"
#include "ui/session/recordproblems.h"
#include "ui/widgets/recordbox.h"
#include "ui/words/retranslated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rp3 {

class Banner;
class BusyLine;
class FormRow;
class RecordForm;
class TextField;
struct Question;
struct RecordLayout;

/// One record, of a case, of the post or of the room, written or changed. What is typed is kept as a draft
/// while she types, sealed under her own key, and offered again after a lock or a crash; saving makes one
/// entry of it. A legal document is corrected with a reason, and what was written by mistake is taken away
/// with one.
class RecordFormPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    RecordFormPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// Asks for one record of this case, of a kind that has a layout; a draft she left is shown again.
    void begin(const CaseView &view, const RecordRequest &request);

    /// The same for the post or the room.
    void begin(const PostView &view, const RecordRequest &request);

Q_SIGNALS:
    void saved(const rp3::DossierId &dossier);
    void left(const rp3::DossierId &dossier);

protected:
    void retranslate() override;

private:
    void begin(const RecordRequest &request, const std::map<RecordId, RecordState> &records);
    void makeFrame();
    void makeForm();
    [[nodiscard]] QList<Choice> choicesFor(const Question &question) const;
    void showHint(); ///< What is known already and helps to answer.
    void offerPressure(bool offered); ///< To write down that somebody presses her to settle.
    void writePressure();
    void showMoneyLeft(); ///< For who plans a ride.
    void say(const QString &hint);
    void showDraft(const std::optional<QByteArray> &draft);
    void saveDraft();
    void save();
    void leave();
    void keepTyping(); ///< Writes what was typed since the last draft, now.
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool isAnswered() const; ///< As far as it must be.
    [[nodiscard]] std::optional<RecordProblem> problem() const;
    [[nodiscard]] FieldValues changedAnswers() const; ///< Those that differ from what stood there.
    [[nodiscard]] bool mayDecline() const; ///< Who cannot read what she declined would write over it.
    [[nodiscard]] bool mayBeTakenAway() const; ///< By whoever writes facts and words of the case.
    void askWhy(); ///< It is taken away, or it is not after all.
    void showReason();
    [[nodiscard]] bool hasReason();
    void takeAway();
    [[nodiscard]] FilledForm filledForm() const;
    void showFile();
    void write();
    void askSecond(const CustodyEvent &link); ///< Who must be there, too, before it is written.
    void finish(const QFuture<Result<Written>> &writing);
    void settle(const Result<Written> &written);
    void showRefusal(ErrorKind kind);
    [[nodiscard]] DraftKey draftKey() const;

    Store *m_store;
    const Clock *m_clock;
    const RecordLayout *m_layout = nullptr;
    RecordRequest m_request;
    FieldValues m_before; ///< Of the record that is changed.
    DossierId m_dossier;
    RecordId m_me;
    std::optional<CaseView> m_case; ///< The case as it was read; nothing: it is of the post or the room,
    std::optional<PostView> m_post; ///< which was read so.
    Instant m_draftSavedAt;
    QTimer
        m_pause; ///< Since the last key: a draft is written when she pauses, or at the latest after a second.
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_number; ///< Of the case.
    QLabel *m_hint;
    QLabel *m_file; ///< That is kept with the record.
    QLabel *m_draftState;
    QVBoxLayout *m_formPlace;
    RecordForm *m_form = nullptr;
    QPushButton *m_mistake; ///< Held down: it is to be taken away.
    TextField *m_reason;
    FormRow *m_reasonRow;
    QPushButton *m_takeAway;
    Banner *m_pressure; ///< Where mediation was refused.
    Banner *m_banner;
    BusyLine *m_busy; ///< While a large file is locked.
    QPushButton *m_save;
};

} // namespace rp3
