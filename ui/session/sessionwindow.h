// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace rp3 {

class Caseload;
class CasePage;
class CasesPage;
class FilingPage;
class HomePage;
class IntakePage;
class LanguageSwitch;
class NamesLine;
class PlannerPage;
class Rail;
class RecordFormPage;
class SetupPage;
class ShownNames;
class Theme;
class UnlockPage;
class WarningsPage;
struct RecordRequest;

/// The window of a session: set-up if there is no room, unlock, and then the counselor's pages. Its title
/// says nothing. Closing it locks: the process ends.
class SessionWindow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the window.
    SessionWindow(Store &store, const Clock &clock, LanguageSwitch &language, Theme &theme,
                  QWidget *parent = nullptr);

    /// Adds a page to the rail, after those that are there: what lives above `storage`, such as sync.
    void addPage(QWidget *page, const QString &iconName, std::function<QString()> name);

    /// Turns to a page that was added.
    void showPage(QWidget *page);

    [[nodiscard]] bool isUnlocked() const { return m_isUnlocked; }

Q_SIGNALS:
    void unlocked();

    /// What was not sent yet is to be shown.
    void syncWanted();

    /// She locked, or nobody touched anything for too long.
    void lockWanted();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct RailEntry {
        QToolButton *button;
        QWidget *page;
        std::function<QString()> name;
    };

    void connectRail();
    void makeTopBar();
    void connectPages();
    void connectIntake();
    void loadNames();
    void readNamesOf(const DossierId &dossier);
    void giveNames();
    void showCase(const DossierId &dossier);
    void showForm(const DossierId &dossier, const RecordRequest &request);
    void showIntake();
    void start(const Welcome &welcome);
    void switchLanguage();
    void switchColours();
    [[nodiscard]] QScrollArea *scrolled(QWidget *page, int width);

    Store *m_store;
    const Clock *m_clock;
    LanguageSwitch *m_language;
    Theme *m_theme;
    bool m_isUnlocked = false;
    QStackedWidget *m_doors; ///< Set-up, unlock, or the room.
    SetupPage *m_setup;
    UnlockPage *m_unlock;
    QWidget *m_room;
    Rail *m_rail;
    QToolButton *m_coloursButton;
    QToolButton *m_languageButton;
    QToolButton *m_lock;
    QList<RailEntry> m_entries;
    std::shared_ptr<SearchIndex> m_names; ///< One for all pages; changed on this thread only.
    QLineEdit *m_search;
    QStackedWidget *m_pages;
    Caseload *m_caseload;
    ShownNames *m_shownNames;
    NamesLine *m_namesLine;
    HomePage *m_home;
    CasesPage *m_cases;
    CasePage *m_case;
    FilingPage *m_filing;
    IntakePage *m_intake;
    RecordFormPage *m_recordForm;
    PlannerPage *m_planner;
    WarningsPage *m_warnings;
    QTimer m_idle;
};

} // namespace rp3
