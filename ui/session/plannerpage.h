// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/searchindex.h"
#include "storage/store.h"
#include "ui/session/recordformpage.h"
#include "ui/words/retranslated.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class Caseload;
class RideDesk;
class ShownNames;
struct PlannedDay;

/// The days to go with her: to the police, the hospital, the court, the labour office. What to bring, who
/// goes, whether there is a ride, where one person is wanted twice on a day, and afterwards whether she is
/// back safely.
class PlannerPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    PlannerPage(Store &store, const Clock &clock, Caseload &caseload, const ShownNames &names,
                QWidget *parent = nullptr);

    /// Names for the cases, as soon as they are in memory.
    void setSearch(std::shared_ptr<const SearchIndex> index);

    void refresh();

Q_SIGNALS:
    void caseChosen(const rp3::DossierId &dossier);
    void recordWanted(const rp3::DossierId &dossier, const rp3::RecordRequest &request);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void renew(); ///< If anybody sees it.
    [[nodiscard]] QList<PlannedDay> days() const;
    void fillAfterwards(const QList<PlannedDay> &days, QVBoxLayout &column);
    void fillAhead(const QList<PlannedDay> &days, QVBoxLayout &column);
    void sayMore(qsizetype left, QVBoxLayout &column);
    [[nodiscard]] QWidget *card(const PlannedDay &day, const QList<PlannedDay> &all);
    [[nodiscard]] QStringList details(const PlannedDay &day, const QList<PlannedDay> &all) const;
    void addRide(const PlannedDay &day, QVBoxLayout &column, QWidget *parent);
    [[nodiscard]] QString nameOf(const RecordId &member) const;

    Store *m_store;
    const Clock *m_clock;
    Caseload *m_caseload;
    const ShownNames *m_names;
    std::shared_ptr<const SearchIndex> m_search = std::make_shared<const SearchIndex>();
    QList<StaffMember> m_staff;
    QVBoxLayout *m_column;
    RideDesk *m_rides;
    QPointer<QWidget> m_content;
};

} // namespace rp3
