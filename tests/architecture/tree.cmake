# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every check of this folder starts with. A check is a script: `cmake -DRP3_TREE=<checkout> -P <check>.cmake`.
# It complains about each fault on a line of its own and fails at the end if it complained.

if(NOT RP3_TREE)
    get_filename_component(RP3_TREE "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
endif()

# The folders of the house: what is shipped.
set(house domain crypto journal storage sync reports ui app)

# find_files(<result> <glob…>): paths relative to the tree.
function(find_files result)
    list(TRANSFORM ARGN PREPEND "${RP3_TREE}/")
    file(GLOB_RECURSE found RELATIVE "${RP3_TREE}" ${ARGN})
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# find_sources(<result> <folder…>)
function(find_sources result)
    set(globs "")
    foreach(folder IN LISTS ARGN)
        list(APPEND globs "${folder}/*.h" "${folder}/*.cpp")
    endforeach()
    find_files(found ${globs})
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# read_code(<result> <file>): the text without comments, each line after a line break.
function(read_code result file)
    file(READ "${RP3_TREE}/${file}" text)
    string(REGEX REPLACE "[ ]*//[^\n]*" "" text "${text}")
    set(${result} "\n${text}" PARENT_SCOPE)
endfunction()

function(complain text)
    message(NOTICE "${text}")
    set_property(GLOBAL APPEND_STRING PROPERTY complaints "x")
endfunction()

function(finish)
    get_property(complaints GLOBAL PROPERTY complaints)
    string(LENGTH "${complaints}" count)
    if(count GREATER 0)
        get_filename_component(check "${CMAKE_SCRIPT_MODE_FILE}" NAME_WE)
        message(FATAL_ERROR "${check}: ${count} fault(s)")
    endif()
endfunction()
