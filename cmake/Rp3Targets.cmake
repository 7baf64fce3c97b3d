# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# rp3_precompiled(<target>): lets the target share one precompiled header of Qt and the standard library. A third of
# the time of a build. It hides a missing #include, so what is packaged is compiled without it.
function(rp3_precompiled target)
    if(RP3_PCH)
        if(NOT TARGET rp3_pch)
            file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/pch.cpp" CONTENT "")
            add_library(rp3_pch OBJECT "${CMAKE_BINARY_DIR}/pch.cpp")
            set_target_properties(rp3_pch PROPERTIES AUTOMOC OFF AUTORCC OFF)
            target_link_libraries(rp3_pch PRIVATE rp3_options Qt6::Core)
            target_compile_options(rp3_pch PRIVATE -fpch-preprocess)
            target_precompile_headers(rp3_pch PRIVATE
                <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonDocument> <QList>
                <QMap> <QObject> <QPromise> <QString> <QTimeZone> <QVariant> <algorithm> <array> <chrono> <concepts>
                <functional> <map> <memory> <optional> <ranges> <set> <span> <string> <tl/expected.hpp> <tuple>
                <variant> <vector>)
        endif()
        target_compile_options(${target} PRIVATE -fpch-preprocess)
        target_precompile_headers(${target} REUSE_FROM rp3_pch)
    endif()
endfunction()

# rp3_library(<folder> SOURCES <.cpp…> HEADERS <.h…> LINKS <targets…> [PRIVATE_LINKS <targets…>])
#
# One static library per folder: `rp3_<folder>` (slashes become underscores). Every header must compile alone: one
# with a source of its name is that source's first include; the others are compiled for it by the target
# `all_verify_interface_header_sets`, which ./rp3 test builds.
function(rp3_library folder)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    string(REPLACE "/" "_" name "rp3_${folder}")
    add_library(${name} STATIC ${arg_SOURCES})
    list(TRANSFORM arg_SOURCES REPLACE "[.]cpp$" ".h" OUTPUT_VARIABLE included_first)
    set(alone ${arg_HEADERS})
    list(REMOVE_ITEM alone ${included_first})
    target_sources(${name} PUBLIC
        FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${arg_HEADERS}
        FILE_SET alone TYPE HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${alone})
    if(alone)
        set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON INTERFACE_HEADER_SETS_TO_VERIFY alone)
    endif()
    target_link_libraries(${name} PUBLIC rp3_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    rp3_precompiled(${name})
endfunction()

# rp3_add_test(<layer> <class> [LINKS <extra targets…>] [TIMEZONES <zones…>] [GUI])
#
# Builds tests/<layer>/tst_<class>.cpp, linked against its own layer and tests/support only, so that a call
# against the arrows is an undefined symbol. Registered as `<layer>.<class>`, once per time zone.
function(rp3_add_test layer class)
    cmake_parse_arguments(arg "GUI" "" "LINKS;TIMEZONES" ${ARGN})
    if(NOT arg_TIMEZONES)
        set(arg_TIMEZONES "Asia/Jakarta")
    endif()
    string(REPLACE "/" "_" flat "${layer}")
    string(REPLACE "/" "." dotted "${layer}")
    set(target "tst_${flat}_${class}")
    add_executable(${target} "${CMAKE_SOURCE_DIR}/tests/${layer}/tst_${class}.cpp")
    target_link_libraries(${target} PRIVATE rp3_${flat} rp3_test_support Qt6::Test ${arg_LINKS})
    target_compile_definitions(${target} PRIVATE RP3_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    rp3_precompiled(${target})
    # In memory: on a busy disk the thousands of syncs of the vault tests run into their timeouts, and what a sync
    # promises is tested by cutting files. The gateway's tests fill a whole PostgreSQL, which stays on the disk.
    set(temporary "/tmp")
    if(IS_DIRECTORY "/dev/shm" AND NOT layer STREQUAL "sync/gateway")
        set(temporary "/dev/shm")
    endif()
    # The timeout ends what hangs: a slow or busy machine is no fault.
    foreach(zone IN LISTS arg_TIMEZONES)
        set(name "${dotted}.${class}")
        if(NOT zone STREQUAL "Asia/Jakarta")
            string(REGEX REPLACE ".*/" "" town "${zone}")
            string(TOLOWER "${town}" town)
            string(APPEND name ".${town}")
        endif()
        add_test(NAME ${name} COMMAND ${target})
        set(home "${CMAKE_BINARY_DIR}/test-home/${name}")
        set_tests_properties(${name} PROPERTIES LABELS "${dotted}" TIMEOUT 300 ENVIRONMENT
            "QT_QPA_PLATFORM=offscreen;TZ=${zone};LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_RUNTIME_DIR=${home}/run;TMPDIR=${temporary}")
        file(MAKE_DIRECTORY "${home}/config" "${home}/data" "${home}/cache" "${home}/run")
    endforeach()
endfunction()
