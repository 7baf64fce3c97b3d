# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Indonesian is complete: lupdate finds no word that the .ts files lack or no longer need, nothing is unfinished, and a
# translation has the place markers of its source. The mend: `--target update_translations`, then translate.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

string(RANDOM LENGTH 12 scratch)
string(PREPEND scratch "/tmp/rp3-translations-")
find_program(lupdate NAMES lupdate PATHS /usr/lib/qt6/bin /usr/lib64/qt6/bin NO_DEFAULT_PATH)
if(NOT EXISTS "${RP3_TREE}/translations/rp3_id.ts" OR NOT lupdate)
    message(NOTICE "skipped: no translations, or no lupdate")
    return()
endif()

# check_current(<.ts> [options]): the options are those of translations/translations.cmake.
function(check_current name)
    set(copy "${scratch}/${name}")
    file(COPY_FILE "${RP3_TREE}/translations/${name}" "${copy}")
    execute_process(
        COMMAND "${lupdate}" -silent -locations none -no-obsolete ui app -I . ${ARGN} -ts "${copy}"
        WORKING_DIRECTORY "${RP3_TREE}" COMMAND_ERROR_IS_FATAL ANY)
    file(READ "${RP3_TREE}/translations/${name}" committed)
    file(READ "${copy}" current)
    if(NOT committed STREQUAL current)
        complain("translations/${name} is not what lupdate makes of the sources")
    endif()
endfunction()

# markers_of(<result> <text>): which of %1 … %9 and %n, each once, in order.
function(markers_of result text)
    string(REGEX MATCHALL "%L?[1-9n]" markers "${text}")
    list(REMOVE_DUPLICATES markers)
    list(SORT markers)
    set(${result} "${markers}" PARENT_SCOPE)
endfunction()

function(check_messages name)
    file(READ "${RP3_TREE}/translations/${name}" text)
    string(FIND "${text}" "<source>" begin)
    while(begin GREATER -1)
        string(SUBSTRING "${text}" ${begin} -1 text)
        string(FIND "${text}" "</message>" end)
        string(SUBSTRING "${text}" 0 ${end} message)
        string(SUBSTRING "${text}" ${end} -1 text)
        string(REGEX MATCH "<source>(.*)</source>" source "${message}")
        set(source "${CMAKE_MATCH_1}")
        string(REGEX MATCH "<translation.*" translation "${message}")
        markers_of(wanted "${source}")
        markers_of(found "${translation}")
        if(translation MATCHES "type=\"unfinished\"")
            complain("translations/${name} lacks: ${source}")
        elseif(NOT wanted STREQUAL found)
            complain("translations/${name} has other place markers than: ${source}")
        endif()
        string(FIND "${text}" "<source>" begin)
    endwhile()
endfunction()

file(MAKE_DIRECTORY "${scratch}")
check_current(rp3_id.ts)
check_current(rp3_en.ts -pluralonly)
check_messages(rp3_id.ts)
check_messages(rp3_en.ts)
file(REMOVE_RECURSE "${scratch}")
finish()
