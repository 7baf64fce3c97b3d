// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/store.h"
#include "ui/session/recordformpage.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace rp3 {

class Banner;
class BusyLine;
class ListRow;

/// The files of a case: taking one in, checking that it is still what was given, and a copy for somebody
/// outside, which nobody makes alone. Above them, what must be done with an item today.
class EvidencePanel final : public QWidget {
    Q_OBJECT

public:
    /// `view` is read while it is made; `store` and `clock` must outlive the panel.
    EvidencePanel(const CaseView &view, Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// Asks for the record of the file at `path`, which is kept when that is saved.
    void take(const QString &path);

Q_SIGNALS:
    void recordWanted(const rp3::RecordRequest &request);

    /// The chain of custody has a new link.
    void changed();

private:
    void addCare(const CaseView &view, const RoomTime &time, QVBoxLayout &column);
    void addItem(const EvidenceItem &item, const QList<CustodyEvent> &chain, const CaseView &view,
                 QVBoxLayout &column);
    void askForFile();
    void check(const RecordId &item);

    /// A copy that is asked for, as far as is known.
    struct Copying {
        RecordId item;
        QString what; ///< What the second person confirms.
        Choice second;
        QString reason;
    };

    void askForCopy(const Copying &copying, ListRow *row);
    void askForTarget(const Copying &copying);
    void askSecond(const Copying &copying, const QString &target); ///< Then it is copied.
    template <typename T> void follow(QFuture<Result<T>> done);
    void settle(const std::optional<ErrorKind> &problem);

    Store *m_store;
    DossierId m_dossier;
    QList<Choice> m_colleagues; ///< Who may be the second person.
    Banner *m_banner;
    BusyLine *m_busy;
    QPointer<QWidget> m_asking; ///< The questions of a copy, while they are open.
};

} // namespace rp3
