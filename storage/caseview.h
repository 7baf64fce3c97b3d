// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

namespace rp3 {

/// What somebody with these roles, standing so, may read of the records of a case although her keys open
/// more.
class ReadingRights final {
public:
    ReadingRights(const Codes &roles, const Standing &standing);

    /// `reasonField`: why it was corrected or taken away.
    [[nodiscard]] bool mayRead(RecordKind kind, int field) const;

private:
    bool m_identity;
    bool m_story;
    bool m_consent;
};

/// Takes out of `state` what somebody with these roles, standing so, may not read although her keys open it:
/// who she is, and words of hers or about her. Who and when beside a coded fact stay.
void hideWhatMayNotBeRead(DossierState &state, const Codes &roles, const Standing &standing);

/// Makes the page of a case from its folded dossier, as far as `standing` lets this desk's person read it.
/// `NotFound` if there is no case in it.
[[nodiscard]] Result<CaseView> caseViewOf(OpenedDossier dossier, const Desk &desk, const RoomRoll &roll,
                                          const Standing &standing);

} // namespace rp3
