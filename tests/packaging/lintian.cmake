# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

find_program(lintian lintian)
find_program(shlibdeps dpkg-shlibdeps)
if(NOT lintian OR NOT shlibdeps)
    message(NOTICE "skipped: lintian or dpkg-dev is not installed")
    return()
endif()

file(REMOVE_RECURSE "${RP3_SCRATCH}")
execute_process(COMMAND "${RP3_CPACK}" --config "${RP3_CONFIG}" -B "${RP3_SCRATCH}" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB packages "${RP3_SCRATCH}/*.deb")
if(NOT packages)
    message(FATAL_ERROR "no package was made")
endif()
execute_process(COMMAND "${lintian}" --no-cfg --allow-root --fail-on error --tag-display-limit 0 ${packages}
    COMMAND_ERROR_IS_FATAL ANY)
