// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/album.h"
#include "tests/stage/program.h"
#include "tests/stage/words.h"

namespace rp3::stage {

/// What every step of the story needs: the program, its words, and somebody who takes pictures.
struct Scene {
    explicit Scene(const Appearance &appearance = {}, const QString &pictures = {})
        : words(appearance.language)
        , program(appearance)
        , album(pictures)
    {
    }

    Words words;
    Program program;
    Album album;
};

} // namespace rp3::stage
