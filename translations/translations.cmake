# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The words of ui and app in both languages, compiled into rp3_ui as ":/i18n/rp3_id.qm" and ":/i18n/rp3_en.qm".
#
#     cmake --build build/dev --target update_translations
#
# reads the sources and adds what is new to the .ts files; translate it there in the same commit. The English
# file holds plurals only: English is the language of the sources. The words of Qt itself (context menus, standard
# buttons) have no Indonesian in Debian; qt_id.ts has those that people meet, written by hand.
#
# Not qt_add_translations: in Qt 6.4 it reads the sources of one target, and `app` is another. Without line numbers
# in the .ts two branches seldom touch the same line.
set(lupdate_options -silent -locations none -no-obsolete "${CMAKE_SOURCE_DIR}/ui" "${CMAKE_SOURCE_DIR}/app"
    -I "${CMAKE_SOURCE_DIR}")
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_options} -ts "${CMAKE_SOURCE_DIR}/translations/rp3_id.ts"
    COMMAND Qt6::lupdate ${lupdate_options} -pluralonly -ts "${CMAKE_SOURCE_DIR}/translations/rp3_en.ts"
    COMMENT "Reading new words into translations/"
    VERBATIM)

qt_add_lrelease(rp3_ui
    TS_FILES
        "${CMAKE_SOURCE_DIR}/translations/rp3_id.ts"
        "${CMAKE_SOURCE_DIR}/translations/rp3_en.ts"
        "${CMAKE_SOURCE_DIR}/translations/qt_id.ts"
    OPTIONS -silent
    QM_FILES_OUTPUT_VARIABLE rp3_compiled_words
    NO_GLOBAL_TARGET)
qt_add_resources(rp3_ui rp3_words
    PREFIX /i18n
    BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${rp3_compiled_words})
