// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/language.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace rp3 {

/// The language of everything a person reads, and the switch to the other one while the program runs.
///
/// Qt tells every widget (`QEvent::LanguageChange`); a page answers by writing its words anew, see
/// "ui/words/retranslated.h". One per process, made before the first widget. GUI thread only.
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(Language language = Language::Indonesian);
    ~LanguageSwitch() override;

    [[nodiscard]] Language language() const { return m_language; }

    void setLanguage(Language language);

Q_SIGNALS:
    /// After the widgets were told.
    void languageChanged(rp3::Language language);

private:
    void install();

    Language m_language;
    QTranslator m_words; ///< Ours.
    QTranslator m_qtWords; ///< Those of Qt's own dialogs and context menus.
};

/// The language in which a widget writes now. Code words: `item.words.in(currentLanguage())`.
[[nodiscard]] Language currentLanguage();

/// The locale that belongs to it: numbers, names of days and months.
[[nodiscard]] QLocale localeOf(Language language);

} // namespace rp3
