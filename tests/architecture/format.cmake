# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The code is as clang-format 14 leaves it. Other versions disagree with it in places, so they are not asked.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

find_program(clang_format NAMES clang-format-14 clang-format)
if(clang_format)
    execute_process(COMMAND "${clang_format}" --version OUTPUT_VARIABLE version)
endif()
if(NOT version MATCHES "version 14[.]")
    message(NOTICE "skipped: clang-format 14 is not installed")
    return()
endif()

find_sources(files ${house} tests docs bench)
execute_process(COMMAND "${clang_format}" --style=file:${CMAKE_CURRENT_LIST_DIR}/../../.clang-format --dry-run -Werror ${files}
    WORKING_DIRECTORY "${RP3_TREE}" ERROR_VARIABLE faults)
string(REGEX MATCHALL "[^\n]*: error: [^\n]*" lines "${faults}")
foreach(line IN LISTS lines)
    complain("${line}")
endforeach()
finish()
