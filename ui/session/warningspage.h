// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/words/retranslated.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class Caseload;
class ShownNames;
struct Warning;

/// What early warning found: each sign with its reason and the cases behind it, for a person to look into.
/// Nothing happens because of a sign, and nobody is scored.
class WarningsPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    WarningsPage(Store &store, Caseload &caseload, const ShownNames &names, QWidget *parent = nullptr);

    /// Names for the cases, as soon as they are in memory.
    void setSearch(std::shared_ptr<const SearchIndex> index);

Q_SIGNALS:
    void caseChosen(const rp3::DossierId &dossier);
    void left();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr qsizetype page = 40; ///< More signs at once nobody looks into.

    void renew(); ///< If anybody sees it.
    void addSign(const Warning &warning, QVBoxLayout &column);
    void addMore(QVBoxLayout &column);
    [[nodiscard]] QWidget *casesOf(const Warning &warning, QWidget *parent);
    void readNumbers(const QList<DossierId> &dossiers);

    Store *m_store;
    Caseload *m_caseload;
    const ShownNames *m_names;
    qsizetype m_most = page; ///< So many signs are shown.
    QHash<DossierId, QString> m_numbers; ///< Of the cases behind the signs.
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QVBoxLayout *m_column;
    QPointer<QWidget> m_content;
};

} // namespace rp3
