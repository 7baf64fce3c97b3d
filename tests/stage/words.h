// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelist.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskflow.h"
#include "ui/words/languageswitch.h"

namespace rp3::stage {

/// The words that should be on the screen, in the language of the run: the program's own, from the same
/// translations. A word that has no translation ends the run, so nobody is driven through half English pages.
class Words final {
public:
    explicit Words(Language language);

    [[nodiscard]] Language language() const { return m_switch.language(); }

    /// What a page says for the English words of its source.
    [[nodiscard]] QString say(const char *context, const char *words) const;

    /// A code, as pages say it.
    [[nodiscard]] QString say(const CodeList &list, QStringView code) const;

    /// The question at the top of a page of the kiosk.
    [[nodiscard]] static QString question(KioskStep step);

    /// A card of the kiosk.
    [[nodiscard]] QString card(std::span<const KioskChoice> choices, QStringView code) const;

private:
    LanguageSwitch m_switch;
    QTranslator m_words; ///< Unlike the application it tells what it does not know.
};

} // namespace rp3::stage
