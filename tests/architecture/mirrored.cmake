# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every source has a test of its name: storage/sqlite/row.h is tested by tests/storage/sqlite/tst_row.cpp or
# tests/storage/tst_row.cpp. untested.txt lists those that have none, and folders (ending in a slash) that need none;
# it may only shrink.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

function(is_tested source result)
    get_filename_component(name "${source}" NAME)
    get_filename_component(folder "${source}" DIRECTORY)
    set(${result} OFF PARENT_SCOPE)
    while(NOT folder STREQUAL "")
        if(EXISTS "${RP3_TREE}/tests/${folder}/tst_${name}.cpp")
            set(${result} ON PARENT_SCOPE)
            return()
        endif()
        get_filename_component(folder "${folder}" DIRECTORY)
    endwhile()
endfunction()

set(list_file tests/architecture/untested.txt)
set(listed "")
if(EXISTS "${RP3_TREE}/${list_file}")
    file(STRINGS "${RP3_TREE}/${list_file}" listed REGEX "^[a-z]+/")
    list(TRANSFORM listed REPLACE " .*" "")
endif()

find_sources(sources ${house})
foreach(folder IN LISTS listed)
    if(folder MATCHES "/$")
        list(FILTER sources EXCLUDE REGEX "^${folder}")
        list(REMOVE_ITEM listed "${folder}")
    endif()
endforeach()
list(TRANSFORM sources REPLACE "[.](h|cpp)$" "")
list(REMOVE_DUPLICATES sources)
foreach(source IN LISTS sources)
    is_tested("${source}" tested)
    if(tested AND source IN_LIST listed)
        complain("${source} has a test now: take it out of ${list_file}")
    elseif(NOT tested AND NOT source IN_LIST listed)
        complain("${source} has no test of its name")
    endif()
endforeach()
list(REMOVE_ITEM listed ${sources})
foreach(source IN LISTS listed)
    complain("${source} does not exist any more: take it out of ${list_file}")
endforeach()
finish()
