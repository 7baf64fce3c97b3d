// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/languageswitch.h"

#include <QCoreApplication>
#include <QLocale>

namespace rp3 {
using namespace Qt::StringLiterals;

namespace {

QString fileName(Language language, QLatin1StringView stem)
{
    const auto suffix = language == Language::Indonesian ? "id"_L1 : "en"_L1;
    return ":/i18n/"_L1 + stem + u'_' + suffix + ".qm"_L1;
}

} // namespace

LanguageSwitch::LanguageSwitch(Language language)
    : m_language(language)
{
    install();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    install();
    Q_EMIT languageChanged(language);
}

void LanguageSwitch::install()
{
    // The locale first: loading a translator makes Qt send LanguageChange, and by then both must agree.
    QLocale::setDefault(localeOf(m_language));
    for (QTranslator *translator : {&m_words, &m_qtWords})
        QCoreApplication::removeTranslator(translator);
    if (m_qtWords.load(fileName(m_language, "qt"_L1)))
        QCoreApplication::installTranslator(&m_qtWords);
    const bool loaded = m_words.load(fileName(m_language, "rp3"_L1));
    Q_ASSERT_X(loaded, "LanguageSwitch", "a translation is missing from the resources");
    QCoreApplication::installTranslator(&m_words);
}

Language currentLanguage()
{
    return QLocale().language() == QLocale::English ? Language::English : Language::Indonesian;
}

QLocale localeOf(Language language)
{
    return language == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace rp3
