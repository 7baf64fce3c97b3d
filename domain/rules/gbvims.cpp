// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/gbvims.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"

namespace rp3 {

namespace {

/// The types that are asked for: those before "none of them".
std::span<const CodeItem> questions()
{
    const auto items = codes::gbvimsType.items();
    const CodeItem *none = codes::gbvimsType.find(code::gbvimsType::non_gbv);
    Q_ASSERT(none);
    return items.first(std::size_t(none - items.data()));
}

} // namespace

GbvimsStep gbvimsStep(std::span<const Flag> answers)
{
    bool open = false;
    for (std::size_t i = 0; i < questions().size(); ++i) {
        const Code asked = questions()[i].code;
        if (i == answers.size())
            return {.question = asked, .type = {}};
        if (answers[i] == true)
            return {.question = {}, .type = asked};
        open = open || !answers[i];
    }
    return {.question = {}, .type = open ? code::gbvimsType::tidak_tahu : code::gbvimsType::non_gbv};
}

} // namespace rp3
