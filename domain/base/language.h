// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace rp3 {

/// The two languages of everything a person reads.
enum class Language {
    Indonesian, ///< Bahasa Indonesia, the language of the forms and of the law.
    English, ///< For provincial, national and international partners.
};

} // namespace rp3
