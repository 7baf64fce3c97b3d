# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The data of the law and of the forms becomes C++ at build time. Generated headers are included like any other:
# "domain/codes/codelists.h".
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

set(rp3_generated "${CMAKE_BINARY_DIR}/generated")
set(rp3_domain_data
    "${rp3_generated}/domain/codes/codelists.h"
    "${rp3_generated}/domain/codes/codelists.cpp"
    "${rp3_generated}/domain/codes/codevalues.h")
add_custom_command(
    OUTPUT ${rp3_domain_data}
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_LIST_DIR}/generate.py" "${rp3_generated}"
    DEPENDS
        "${CMAKE_CURRENT_LIST_DIR}/generate.py"
        "${CMAKE_CURRENT_LIST_DIR}/codelists.json"
    COMMENT "Turning domain/data into C++"
    VERBATIM)
set_source_files_properties(${rp3_domain_data} PROPERTIES SKIP_AUTOMOC ON)
