// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/idlewatch.h"
#include "ui/kiosk/kioskfiling.h"
#include "ui/kiosk/kioskflow.h"
#include "ui/kiosk/kioskpages.h"
#include "ui/words/retranslated.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace rp3 {

class KioskDots;
class LanguageSwitch;
class PlainLabel;
class QuickHide;

/// The kiosk: one page at a time between the dots above and Back, Skip and Next below; quick hide in the
/// corner of every page; everything forgotten when she stops, sends or goes away.
///
/// It holds public keys only. Nothing it is told touches the disk but the sealed filing.
class KioskWindow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `vaultFolder` has `room.public`; everything is lent and outlives the window.
    KioskWindow(LanguageSwitch &language, const QString &vaultFolder, const Clock &clock);
    ~KioskWindow() override;

    [[nodiscard]] const KioskAnswers &answers() const { return m_answers; }

    [[nodiscard]] KioskStep step() const { return m_flow.current(); }

    /// Shows the dull page at once: when this returns, it is drawn.
    void cover();

    [[nodiscard]] bool isCovered() const;

    void goNext();
    void goBack();
    void skip();

    /// Forgets everything and begins anew.
    void wipe();

    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFrame();
    [[nodiscard]] QWidget *makeStillThere();
    void connectButtons();
    void enter(KioskStep step);
    void showPage();
    void placePage(KioskPage *page);
    [[nodiscard]] KioskPage *makePage();
    void updateButtons();
    void orderTabs(KioskPage *page);
    void chooseLanguage(int card);
    void openDoor(int card);
    void seal();
    void sealed();
    void askWhetherStill(int secondsLeft);
    void forget();
    void uncover();

    LanguageSwitch &m_language;
    QString m_vaultFolder;
    const Clock &m_clock;
    KioskAnswers m_answers;
    std::optional<PublishedKeys> m_keys;
    std::shared_ptr<const crypto::ReceiptCode> m_receipt;
    KioskFlow m_flow;
    KioskPages m_pages;
    KioskFiling m_filing;
    IdleWatch m_idle;
    QTimer m_second;
    QString m_problem; ///< Why the last try to send failed.

    QStackedWidget *m_stack;
    QuickHide *m_dull;
    QWidget *m_frame;
    QWidget *m_stillThere;
    PlainLabel *m_stillWords;
    QPushButton *m_stillButton;
    KioskDots *m_dots;
    QPushButton *m_other; ///< The other language.
    QPushButton *m_hide;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    QScrollArea *m_area;
    KioskPage *m_page = nullptr;
};

} // namespace rp3
