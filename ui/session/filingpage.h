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

class Banner;
class BusyLine;
class Caseload;
class HandOverChoice;
class LikenessCards;
class RecordForm;

/// A complaint from the letter box, read for the first time, and what a counselor decides about it.
class FilingPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    FilingPage(Store &store, const Clock &clock, const Caseload &caseload, QWidget *parent = nullptr);

    void show(const InboxItem &item);

    void setSearch(std::shared_ptr<const SearchIndex> index);

Q_SIGNALS:
    /// It is a case now.
    void accepted(const rp3::DossierId &dossier);
    void left();
    /// She may be known already: her case is to be looked at.
    void caseWanted(const rp3::DossierId &dossier);

protected:
    void retranslate() override;

private:
    void writeStory();
    void searchHer();
    void followAuthority();
    void accept();

    Store *m_store;
    const Clock *m_clock;
    InboxItem m_item;
    Codes m_proposed; ///< The flags that follow from what she told.
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_when;
    Banner *m_alarm; ///< Above the story: who may have read it.
    Banner *m_banner;
    QVBoxLayout *m_storyColumn;
    QPointer<QWidget> m_story;
    LikenessCards *m_alike;
    QLabel *m_decision;
    QLabel *m_kind; ///< What is ticked beforehand.
    RecordForm *m_form;
    HandOverChoice *m_handOver;
    QPushButton *m_accept;
    BusyLine *m_busy;
};

} // namespace rp3
