// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/ridesteps.h"
#include "storage/store.h"
#include "ui/words/retranslated.h"

namespace rp3 {

class Banner;

/// Writes down with one press what is said of a ride, says so, and takes it back with another one. Part of
/// every page that shows how far a ride is.
class RideDesk final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive it.
    RideDesk(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// Reads the ride as it is now and writes this down, if it still comes next.
    void tell(const DossierId &dossier, const RecordId &ride, RideStep step);

    /// What was said before is not to be taken back from here any more.
    void dismiss();

Q_SIGNALS:
    /// The ride says something else now.
    void written(const rp3::DossierId &dossier);

protected:
    void retranslate() override;

private:
    /// What was said last.
    struct Told {
        DossierId dossier;
        RideStep step{};
        Trip before;
        Trip after;
    };

    void write(const Told &told);
    void takeBack();
    void say();
    void refuse(ErrorKind kind);

    Store *m_store;
    const Clock *m_clock;
    std::optional<Told> m_told;
    Banner *m_banner;
};

} // namespace rp3
