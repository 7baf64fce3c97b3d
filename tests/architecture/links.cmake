# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every link of a page to a file of the repository leads somewhere.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

file(GLOB pages RELATIVE "${RP3_TREE}" "${RP3_TREE}/*.md")
list(TRANSFORM house APPEND "/*.md" OUTPUT_VARIABLE globs)
find_files(found docs/*.md tests/*.md bench/*.md packaging/*.md ${globs})
foreach(page IN LISTS pages found)
    get_filename_component(folder "${RP3_TREE}/${page}" DIRECTORY)
    file(READ "${RP3_TREE}/${page}" text)
    string(REPLACE "](" "<link>" text "${text}") # brackets would glue the parts of a list together
    string(REGEX MATCHALL "<link>[^)# \n]+" links "${text}")
    foreach(link IN LISTS links)
        string(REPLACE "<link>" "" target "${link}")
        if(NOT target MATCHES "^[a-z]+:" AND NOT EXISTS "${folder}/${target}")
            complain("${page} links to ${target}, which does not exist")
        endif()
    endforeach()
endforeach()
finish()
