// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/desk.h"

namespace rp3 {

/// Which form a draft belongs to.
struct DraftKey {
    QByteArray form; ///< The form's name in the program: `session`.
    DossierId dossier; ///< Null for a form that opens one.

    friend bool operator==(const DraftKey &, const DraftKey &) = default;
};

/// A form in progress, sealed under its writer's own key and overwritten as she types. Not journal: it is
/// gone when the form is saved. Only for the thread of the database.
class Drafts final {
public:
    explicit Drafts(const Desk &desk)
        : m_desk(&desk)
    {
    }

    [[nodiscard]] Result<void> save(const DraftKey &key, QByteArrayView content);

    /// What she left; nothing if there is no draft.
    [[nodiscard]] Result<std::optional<QByteArray>> find(const DraftKey &key);

    [[nodiscard]] Result<void> remove(const DraftKey &key);

private:
    [[nodiscard]] crypto::Digest nameOf(const DraftKey &key) const;

    const Desk *m_desk;
};

} // namespace rp3
