# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The repository stands on its own: it names no folder beside it, no path of one machine, and its scripts no host.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

# forbid(<regex> <why> <file…>): the brackets in the patterns below keep this file from finding itself.
function(forbid regex why)
    foreach(file IN LISTS ARGN)
        file(STRINGS "${RP3_TREE}/${file}" lines REGEX "${regex}" ENCODING UTF-8)
        foreach(line IN LISTS lines)
            string(STRIP "${line}" line)
            complain("${file}: ${why}: ${line}")
        endforeach()
    endforeach()
endfunction()

file(GLOB top RELATIVE "${RP3_TREE}" "${RP3_TREE}/*")
list(REMOVE_ITEM top .git .rp3 .cache build demo LICENSE)
set(files "")
foreach(entry IN LISTS top)
    if(IS_DIRECTORY "${RP3_TREE}/${entry}")
        find_files(found "${entry}/*")
        list(APPEND files ${found})
    else()
        list(APPEND files "${entry}")
    endif()
endforeach()

forbid("[.][.]/shared|[.]library/|(^|[^A-Za-z0-9._-])/(work|home)/[a-z]|[f]arm-[a-z]" "a path or a word from one machine" ${files})
set(code "${files}")
list(FILTER code INCLUDE REGEX "[.](h|cpp|cmake|sh|py)$|CMakeLists[.]txt$|^rp3$")
forbid("(^|[^A-Za-z])([T]ODO|[F]IXME|[X]XX|[H]ACK)([^A-Za-z]|$)" "left open" ${code})
set(scripts "${files}")
list(FILTER scripts INCLUDE REGEX "[.]sh$|^rp3$|^[.]ci/|[.]cmake$|CMakeLists[.]txt$")
forbid("(https?|ftp)://[a-z0-9-]+[.][a-z]" "scripts take hosts from the machine's own configuration" ${scripts})
finish()
