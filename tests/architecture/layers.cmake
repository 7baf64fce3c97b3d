# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# No include goes against an arrow of docs/architecture.md.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

# may_use(<folder> <folders…>): one row of the table. The longest row that fits a path counts.
macro(may_use folder)
    list(APPEND rows ${folder})
    set(uses_${folder} ${folder} ${ARGN})
endmacro()

may_use(domain)
may_use(crypto domain)
may_use(journal crypto domain)
may_use(storage/sqlite crypto domain)
may_use(storage storage/sqlite journal crypto domain)
may_use(sync/protocol journal crypto domain)
may_use(sync/gateway sync/protocol journal crypto domain)
may_use(sync sync/protocol storage journal crypto domain)
may_use(reports domain)
may_use(ui reports sync sync/protocol storage journal crypto domain)
may_use(app ui reports sync sync/protocol storage journal crypto domain)

function(row_of path result)
    get_filename_component(folder "${path}" DIRECTORY)
    while(NOT folder STREQUAL "" AND NOT folder IN_LIST rows)
        get_filename_component(folder "${folder}" DIRECTORY)
    endwhile()
    set(${result} "${folder}" PARENT_SCOPE)
endfunction()

function(check_include file row path)
    if(NOT path MATCHES "/")
        if(NOT path MATCHES "[.]moc$")
            complain("${file} includes \"${path}\": write it from the root, so that the line shows its arrow")
        endif()
        return()
    endif()
    row_of("${path}" target)
    if(target STREQUAL "")
        complain("${file} includes \"${path}\", which is not shipped")
    elseif(NOT target IN_LIST uses_${row})
        complain("${file} includes \"${path}\": ${row} may not use ${target}")
    endif()
endfunction()

find_sources(files ${house})
foreach(file IN LISTS files)
    row_of("${file}" row)
    file(STRINGS "${RP3_TREE}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[^\"]*\"([^\"]*)\".*" "\\1" path "${line}")
        check_include("${file}" "${row}" "${path}")
    endforeach()
endforeach()

# A Qt module that is not linked fails to compile, unless the include names the module: all share one include root.
find_sources(files ${house} tests docs bench)
foreach(file IN LISTS files)
    file(STRINGS "${RP3_TREE}/${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*<Qt[A-Z][A-Za-z]*/")
    foreach(line IN LISTS lines)
        complain("${file}: ${line}: leave the Qt module out, so that an unlinked one fails to compile")
    endforeach()
endforeach()
finish()
