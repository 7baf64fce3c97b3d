// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rp3 {

class Caseload;
class RideDesk;
class ShownNames;
enum class CaseGroup;
struct PressingCase;
struct PressingCases;

/// What a counselor sees first: alarms, what was filed and waits, what is due in her cases, where a
/// colleague's case needs her, and what early warning found.
class HomePage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    HomePage(Store &store, const Clock &clock, Caseload &caseload, const ShownNames &names,
             QWidget *parent = nullptr);

    void welcome(const Welcome &welcome);

    /// Asks for the newest state.
    void refresh();

    /// Names for the list, as soon as they are in memory.
    void setSearch(std::shared_ptr<const SearchIndex> index);

    /// Says that something this page shows could not be read.
    void showProblem(ErrorKind kind);

Q_SIGNALS:
    void filingChosen(const rp3::InboxItem &item);
    void caseChosen(const rp3::DossierId &dossier);
    void syncChosen();
    void warningsChosen();
    /// She wants to see which of her cases are counted there.
    void casesChosen(rp3::CaseGroup group);
    /// Somebody came in: a complaint is to be written down.
    void complaintWanted();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void show(const HomeView &home);
    void fill(); ///< The page anew, with the focus where it was.
    [[nodiscard]] QList<Alarm> alarms() const;
    void fillAlarms(QVBoxLayout &column);
    void fillRoom(QVBoxLayout &column);
    void fillInbox(QVBoxLayout &column);
    void fillTalks(QVBoxLayout &column);
    void readTalks();
    void fillDue(QVBoxLayout &column);
    void fillEscalated(QVBoxLayout &column);
    void fillWarnings(QVBoxLayout &column);
    void fillCaseload(QVBoxLayout &column);
    [[nodiscard]] QPushButton *figure(CaseGroup group, int count);
    void fillUnsent(QVBoxLayout &column);
    void readUnsent();
    [[nodiscard]] QWidget *inboxCard(const InboxItem &item);
    void addCards(const PressingCases &due, QVBoxLayout &column);
    [[nodiscard]] QWidget *dueCard(const PressingCase &pressing);
    void addRide(const PressingCase &pressing, const Duty &duty, QVBoxLayout &column, QWidget *parent);

    Store *m_store;
    const Clock *m_clock;
    Caseload *m_caseload;
    const ShownNames *m_names;
    HomeView m_home;
    std::optional<int> m_unsent; ///< Parts that wait for the province; nothing before they were counted.
    qsizetype m_talks = 0; ///< Intakes that were begun and not finished.
    QList<Alarm> m_alarms;
    std::optional<ErrorKind> m_problem;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QVBoxLayout *m_column;
    RideDesk *m_rides;
    QPointer<QWidget> m_content;
};

} // namespace rp3
