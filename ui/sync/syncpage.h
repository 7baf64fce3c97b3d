// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/courier.h"
#include "ui/words/retranslated.h"

#include <QWidget>

class QPushButton;

namespace rp3 {

class Banner;
class CalmTable;
class DeliveryTableModel;
class EnrolmentPanel;
class PlainLabel;
class StatusPill;

/// What leaves the room: how the courier is, when it sends, and for each case how far what she agreed to
/// share has come. On a PC that the province does not know yet: how to change that.
class SyncPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// All must outlive the page.
    SyncPage(Store &store, Courier &courier, Enrolment &enrolment, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void readDeliveries();
    void showRows(const QList<DeliveryRow> &rows);
    void showTimes();
    void showProblem();

    Store *m_store;
    Courier *m_courier;
    PlainLabel *m_title;
    StatusPill *m_state;
    PlainLabel *m_about;
    EnrolmentPanel *m_enrolment;
    QWidget *m_member; ///< What only a PC that the province knows needs.
    PlainLabel *m_times;
    QPushButton *m_send;
    Banner *m_banner;
    PlainLabel *m_heading;
    PlainLabel *m_empty;
    CalmTable *m_table;
    DeliveryTableModel *m_rows;
};

} // namespace rp3
