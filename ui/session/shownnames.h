// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/searchindex.h"

#include <QObject>
#include <QTimer>

namespace rp3 {

/// Whether the names of those who came may be read on the pages over many cases. Somebody may look over the
/// shoulder of whoever works there: numbers stand there, and names only while a key is held or for a moment
/// after a button was pressed. One for all pages of a window. GUI thread only.
class ShownNames final : public QObject {
    Q_OBJECT

public:
    /// No field, list, menu or screen reader that we know of does anything with it.
    static constexpr Qt::Key key = Qt::Key_F8;

    /// Listens to the whole application for the key.
    explicit ShownNames(QObject *parent = nullptr);

    [[nodiscard]] bool areShown() const { return m_isHeld || m_while.isActive(); }

    /// For whoever cannot hold a key: until `hide`, or until it was long enough to find somebody.
    void showForAWhile();

    void hide();

    /// How she is called who came in this case; empty while names are hidden, or if nobody knows.
    [[nodiscard]] QString of(const DossierId &dossier, const SearchIndex &names) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold(bool isHeld);

    bool m_isHeld = false;
    QTimer m_while;
};

/// What she wants to be called, in one line.
[[nodiscard]] QString calledName(const QString &name, const QString &alias);

} // namespace rp3
