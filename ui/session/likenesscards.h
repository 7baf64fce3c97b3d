// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/likeness.h"
#include "storage/store.h"
#include "ui/session/casedigest.h"
#include "ui/words/retranslated.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rp3 {

class Caseload;

/// Women who are known already and may be the one in question, each beside what is known of her now. The
/// counselor opens their case, or says that she is the same. Above them, whether somebody of her name is
/// reported in another case: then the woman of that case goes first (`legal::victimPriority`).
class LikenessCards final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` and `caseload` must outlive the cards.
    LikenessCards(Store &store, const Caseload &caseload, QWidget *parent = nullptr);

    void show(const PersonCard &her, const SearchIndex &names);

    /// Whose complaint her receipt belongs to: they stand first, whatever she is called.
    void setHolders(const QList<PersonCard> &holders);

    /// Who she is, if the counselor said so.
    [[nodiscard]] const std::optional<PersonPlace> &sameAs() const { return m_sameAs; }

    /// Does not say `edited`.
    void setSameAs(const std::optional<PersonPlace> &known);

Q_SIGNALS:
    void caseWanted(const rp3::DossierId &dossier);

    /// The counselor said that she is the same, or took it back.
    void edited();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QList<Likeness> alikeIn(const SearchIndex &names, const PersonCard &her) const;
    void readCases();
    void addReported(QVBoxLayout &column);
    [[nodiscard]] QString numbersOf(const QList<ReportedIn> &cases) const;
    [[nodiscard]] QWidget *cardOf(const Likeness &likeness);
    void addButtons(const Likeness &likeness, QWidget *card, QVBoxLayout &column);
    void say(const PersonPlace &place);

    Store *m_store;
    const Caseload *m_caseload;
    PersonCard m_her;
    bool m_hasNames = true; ///< False: who is known is still being read.
    QList<Likeness> m_alike;
    QList<PersonCard> m_holders; ///< Of the receipt that she brought.
    QList<ReportedIn> m_reportedIn; ///< The cases that report somebody of a name like hers.
    std::map<DossierId, CaseRow> m_cases;
    std::optional<PersonPlace> m_sameAs;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_content;
};

} // namespace rp3
