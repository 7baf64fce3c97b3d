// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelist.h"
#include "tests/stage/scene.h"

namespace rp3::stage {

/// One form: filled by its questions, photographed, saved.
class Form final {
public:
    /// `add`: the button for a new record, in the words of its layout.
    Form(Scene &scene, const char *add)
        : Form(scene, scene.words.say("RecordForm", add))
    {
    }

    /// `button`: as it is called on the screen.
    Form(Scene &scene, const QString &button)
        : m_scene(scene)
        , m_hands(scene.program.session())
    {
        m_hands.press(button);
    }

    Form &choose(const char *question, const CodeList &list, QStringView code)
    {
        m_hands.choose(m_scene.words.say("RecordForm", question), m_scene.words.say(list, code));
        return *this;
    }

    /// Ticks an answer, or takes its tick away.
    Form &tick(const CodeList &list, QStringView code)
    {
        m_hands.press(m_scene.words.say(list, code));
        return *this;
    }

    Form &type(const char *question, const QString &text)
    {
        m_hands.type(m_scene.words.say("RecordForm", question), text);
        return *this;
    }

    void save(const QString &picture, const QString &shownAfterwards)
    {
        m_scene.album.photograph(m_hands, picture);
        m_hands.press(m_scene.words.say("rp3::RecordFormPage", "Save"));
        m_hands.waitFor(shownAfterwards);
    }

private:
    Scene &m_scene;
    Hands &m_hands;
};

} // namespace rp3::stage
