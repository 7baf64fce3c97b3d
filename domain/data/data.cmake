# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The data of the law and of the forms becomes C++ at build time. Generated headers are included like any other:
# "domain/codes/codelists.h".
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter)

set(rp3_generated "${CMAKE_BINARY_DIR}/generated")
set(rp3_domain_data
    "${rp3_generated}/domain/codes/codelists.h"
    "${rp3_generated}/domain/codes/codelists.cpp"
    "${rp3_generated}/domain/codes/codevalues.h"
    "${rp3_generated}/domain/codes/directory.cpp"
    "${rp3_generated}/domain/codes/spoken.cpp"
    "${rp3_generated}/domain/rules/accessmatrix.cpp"
    "${rp3_generated}/domain/rules/casesteps.h"
    "${rp3_generated}/domain/rules/casesteps.cpp"
    "${rp3_generated}/domain/rules/legal.h"
    "${rp3_generated}/domain/rules/legal.cpp"
    "${rp3_generated}/domain/rules/triagequestions.cpp"
    "${rp3_generated}/domain/rules/warnings.h"
    "${rp3_generated}/domain/rules/warnings.cpp")
add_custom_command(
    OUTPUT ${rp3_domain_data}
    COMMAND Python3::Interpreter "${CMAKE_CURRENT_LIST_DIR}/generate.py" "${rp3_generated}"
    DEPENDS
        "${CMAKE_CURRENT_LIST_DIR}/generate.py"
        "${CMAKE_CURRENT_LIST_DIR}/access_matrix.json"
        "${CMAKE_CURRENT_LIST_DIR}/case_transitions.json"
        "${CMAKE_CURRENT_LIST_DIR}/codelists.json"
        "${CMAKE_CURRENT_LIST_DIR}/directory.json"
        "${CMAKE_CURRENT_LIST_DIR}/early_warning.json"
        "${CMAKE_CURRENT_LIST_DIR}/legal_rules.json"
        "${CMAKE_CURRENT_LIST_DIR}/spoken.json"
    COMMENT "Turning domain/data into C++"
    VERBATIM)
set_source_files_properties(${rp3_domain_data} PROPERTIES SKIP_AUTOMOC ON)
