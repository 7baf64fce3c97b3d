// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/intakenotes.h"
#include "ui/words/retranslated.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace rp3 {

class Banner;
class BusyLine;
class Caseload;
class ConsentPanel;
class HandOverChoice;
class IntakeHead;
class KeptOut;
class LikenessCards;
class RecordForm;
class ReceiptSearch;
class RecordPile;
class TriagePanel;
struct RecordLayout;

/// A complaint that a counselor writes down with the woman before her, step by step. Her safety comes first:
/// it needs no name. Then the limits of secrecy, and how she wants to be recorded, before she says who she
/// is; then whether she is known already; and only then the story. Every step may be reached at any time,
/// every question may be skipped; a risk is all that a case needs. What is typed is kept as a draft, sealed
/// under her own key.
class IntakePage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    IntakePage(Store &store, const Clock &clock, const Caseload &caseload, QWidget *parent = nullptr);

    /// Shows the draft she left, or an empty page.
    void begin();

    void setSearch(std::shared_ptr<const SearchIndex> index);

Q_SIGNALS:
    /// It is a case now.
    void opened(const rp3::DossierId &dossier);
    /// She is known already: her case is to be shown instead.
    void caseWanted(const rp3::DossierId &dossier);
    void left();

protected:
    void retranslate() override;

private:
    struct Step {
        const char *name;
        QWidget *body;
        QToolButton *button;
    };

    struct BoundForm {
        RecordForm *form;
        FieldValues IntakeNotes::*place;
    };

    void makeSteps();
    void makeFrame();
    QVBoxLayout *addStep(const char *name);
    RecordForm *addForm(QVBoxLayout &column, const RecordLayout &layout, FieldValues IntakeNotes::*place);
    void readStaff();
    void leaveOut(const RetiredCodes &retired);
    [[nodiscard]] IntakeNotes notes() const;
    void show(const IntakeNotes &notes);
    void goTo(int step);
    void sayUnread(); ///< She is about to tell, and does not know what cannot stay secret.
    void typed(); ///< Something was answered.
    void followTriage();
    void followAnswers(); ///< What an answer shows or hides.
    void followKind(const IntakeNotes &notes); ///< What kind of case her answers make it.
    void searchHer();
    [[nodiscard]] QFuture<Result<void>> keep(const IntakeNotes &notes); ///< In the vault, sealed.
    void saveDraft();
    void keepTyping();
    void putAway(); ///< Somebody else comes first.
    void takeUp(); ///< The notes that wait longest; those before her wait in their place.
    void keepNothing(); ///< She wants it so.
    void countVisit();
    [[nodiscard]] bool stopAtDoubt();
    [[nodiscard]] bool isReady(const IntakeNotes &notes);
    void open();

    Store *m_store;
    const Clock *m_clock;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QList<Step> m_steps;
    QList<BoundForm> m_forms;
    int m_step = 0;
    Instant m_begunAt; ///< When the notes on it had their first answer; null: they are blank.
    RiskAssessment m_triageSaid; ///< What the triage put into the assessment.
    Codes m_proposed; ///< The flags of the case that follow from what she told,
    Codes m_ticked; ///< and those that the page ticked itself.
    QList<IntakeNotes> m_waiting; ///< Notes that were put away.
    QTimer m_pause; ///< Since the last key: a draft is written within a second.
    QTimer m_searchPause;
    IntakeHead *m_head;
    QWidget *m_stepBar;
    Banner *m_unread; ///< The limits of secrecy.
    QVBoxLayout *m_bodies;
    ReceiptSearch *m_receipt;
    LikenessCards *m_alike;
    TriagePanel *m_triage;
    ConsentPanel *m_consent;
    RecordForm *m_reporter = nullptr;
    QLabel *m_nameless; ///< She wants no name recorded.
    RecordPile *m_incidents;
    RecordPile *m_reported;
    KeptOut *m_keptOut;
    Banner *m_proposal; ///< Of the risk.
    RecordForm *m_risk = nullptr;
    QLabel *m_kind; ///< What is ticked beforehand in the decision.
    RecordForm *m_decision = nullptr;
    HandOverChoice *m_handOver;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_open;
    BusyLine *m_busy;
};

} // namespace rp3
