# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every function that returns a Result or a QFuture is [[nodiscard]], because tl::expected is not. Looked at where a
# function is first declared: in headers, and in the unnamed namespaces of sources.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

set(kinds "(Result|QFuture)<")
set(before_it "(template <[^\n]*> )?((static|virtual|inline|constexpr|friend) )*")

# read_unnamed(<result> <file>): what stands in unnamed namespaces. Relies on the closing comment of clang-format.
function(read_unnamed result file)
    file(READ "${RP3_TREE}/${file}" text)
    string(PREPEND text "\n")
    set(opening "\nnamespace {\n")
    set(closing "\n} // namespace\n")
    set(found "")
    string(FIND "${text}" "${opening}" begin)
    while(begin GREATER -1)
        string(SUBSTRING "${text}" ${begin} -1 text)
        string(FIND "${text}" "${closing}" end)
        string(SUBSTRING "${text}" 0 ${end} part)
        string(APPEND found "${part}")
        string(SUBSTRING "${text}" 1 -1 text)
        string(FIND "${text}" "${opening}" begin)
    endwhile()
    string(REGEX REPLACE "[ ]*//[^\n]*" "" found "${found}")
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

function(check_declarations file code)
    string(REGEX REPLACE "\\[\\[nodiscard\\]\\][ \n]+" "[[nodiscard]] " code "${code}")
    string(REGEX REPLACE "(template <[^\n]*>)\n *" "\\1 " code "${code}")
    string(REGEX MATCHALL "\n *${before_it}${kinds}[^\n;=(]*> [A-Za-z_]+[(]" leading "${code}")
    string(REGEX MATCHALL "\n *${before_it}auto [A-Za-z_]+[(][^\n]*[)][a-z ]* -> ${kinds}" trailing "${code}")
    foreach(declaration IN LISTS leading trailing)
        string(REGEX REPLACE "^.*[ ]([A-Za-z_]+)[(].*$" "\\1" name "${declaration}")
        complain("${file}: ${name}() returns a Result or a QFuture and is not [[nodiscard]]")
    endforeach()
endfunction()

find_sources(files ${house} tests/support)
foreach(file IN LISTS files)
    if(file MATCHES "[.]h$")
        read_code(code "${file}")
    else()
        read_unnamed(code "${file}")
    endif()
    check_declarations("${file}" "${code}")
endforeach()
finish()
