# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project is compiled with: one interface target, `rp3_options`.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

option(RP3_WERROR "Treat warnings as errors" OFF)
set(RP3_SANITIZE "" CACHE STRING "Sanitizers for every target, for example address,undefined")

option(RP3_PCH "Compile the headers of Qt and of the library once, not in every source" OFF)

find_program(RP3_CCACHE ccache)
if(RP3_CCACHE)
    # Without these two, ccache passes on whatever includes a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${RP3_CCACHE})
endif()

add_library(rp3_options INTERFACE)
target_include_directories(rp3_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(rp3_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough -Wformat=2
    -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
    "-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=" "-ffile-prefix-map=${CMAKE_BINARY_DIR}/=build/"
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
    $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
target_link_options(rp3_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
target_compile_definitions(rp3_options INTERFACE
    _GLIBCXX_ASSERTIONS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT)
if(RP3_WERROR)
    target_compile_options(rp3_options INTERFACE -Werror)
    target_compile_definitions(rp3_options INTERFACE QT_FORCE_ASSERTS)
endif()
if(RP3_SANITIZE)
    target_compile_options(rp3_options INTERFACE -fsanitize=${RP3_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(rp3_options INTERFACE -fsanitize=${RP3_SANITIZE})
endif()
