// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/filingdrop.h"
#include "storage/views.h"

namespace rp3::test {

/// What a counselor is shown of a filing.
[[nodiscard]] inline InboxItem itemOf(const FiledComplaint &filed)
{
    InboxItem item;
    item.complaint = filed.complaint;
    item.person = filed.person;
    item.incident = filed.incident;
    item.reported = filed.reported;
    return item;
}

} // namespace rp3::test
