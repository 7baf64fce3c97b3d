# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Gives `Sqlcipher::Sqlcipher`, SQLCipher 4.6 or newer as a static library.
#
# Static and by path: the shared library exports the names of plain SQLite, so that every other SQLite user of
# the process would silently run on it, or it on theirs. Debian 12: libsqlcipher-dev from bookworm-backports.
#
# -DRP3_SQLCIPHER_AMALGAMATION=DIR builds `sqlite3.c` of a SQLCipher amalgamation in DIR instead.

set(RP3_SQLCIPHER_AMALGAMATION "" CACHE PATH "Build SQLCipher from the amalgamation in this folder")

include(FindPackageHandleStandardArgs)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

if(RP3_SQLCIPHER_AMALGAMATION)
    find_file(Sqlcipher_SOURCE sqlite3.c PATHS "${RP3_SQLCIPHER_AMALGAMATION}" NO_DEFAULT_PATH NO_CACHE)
    set(Sqlcipher_HEADER "${RP3_SQLCIPHER_AMALGAMATION}/sqlite3.h")
    set(sqlcipher_found Sqlcipher_SOURCE)
else()
    find_library(Sqlcipher_LIBRARY libsqlcipher.a)
    find_path(Sqlcipher_INCLUDE_DIR sqlcipher/sqlite3.h)
    set(Sqlcipher_HEADER "${Sqlcipher_INCLUDE_DIR}/sqlcipher/sqlite3.h")
    set(sqlcipher_found Sqlcipher_LIBRARY Sqlcipher_INCLUDE_DIR)
endif()

# The header names the SQLite inside, not SQLCipher itself: 4.6.0 is built on 3.46.0, 4.5.7 on 3.45.3. The
# program asks the engine itself when it starts (storage/sqlite/engine.h).
set(Sqlcipher_SQLITE_VERSION 0)
if(EXISTS "${Sqlcipher_HEADER}")
    file(STRINGS "${Sqlcipher_HEADER}" version_line REGEX "^#define SQLITE_VERSION +\"")
    string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" Sqlcipher_SQLITE_VERSION "${version_line}")
endif()
if(Sqlcipher_SQLITE_VERSION VERSION_GREATER_EQUAL 3.46)
    set(Sqlcipher_NEW_ENOUGH TRUE)
endif()

find_package_handle_standard_args(Sqlcipher
    REQUIRED_VARS ${sqlcipher_found} Sqlcipher_NEW_ENOUGH
    REASON_FAILURE_MESSAGE "SQLCipher 4.6 or newer is needed (SQLite inside: 3.46, found: ${Sqlcipher_SQLITE_VERSION}). On Debian 12 it comes from bookworm-backports.")

if(Sqlcipher_FOUND AND NOT TARGET Sqlcipher::Sqlcipher)
    if(RP3_SQLCIPHER_AMALGAMATION)
        enable_language(C)
        # Included as <sqlcipher/sqlite3.h>, so that nobody ever meets the header of a plain SQLite.
        configure_file("${Sqlcipher_HEADER}" "${CMAKE_BINARY_DIR}/amalgamation/sqlcipher/sqlite3.h" COPYONLY)
        add_library(rp3_sqlcipher STATIC "${Sqlcipher_SOURCE}")
        set_target_properties(rp3_sqlcipher PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_include_directories(rp3_sqlcipher SYSTEM PUBLIC "${CMAKE_BINARY_DIR}/amalgamation")
        target_compile_options(rp3_sqlcipher PRIVATE -O2 -w -fstack-protector-strong -fcf-protection=full)
        target_compile_definitions(rp3_sqlcipher PRIVATE
            SQLITE_TEMP_STORE=3 SQLITE_THREADSAFE=1 SQLITE_SECURE_DELETE SQLITE_DEFAULT_WAL_SYNCHRONOUS=2
            SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED SQLITE_LIKE_DOESNT_MATCH_BLOBS
            SQLCIPHER_CRYPTO_OPENSSL
            SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown)
        set(sqlcipher_target rp3_sqlcipher)
        set(sqlcipher_visibility PUBLIC)
        add_library(Sqlcipher::Sqlcipher ALIAS rp3_sqlcipher)
    else()
        add_library(Sqlcipher::Sqlcipher STATIC IMPORTED GLOBAL)
        set_target_properties(Sqlcipher::Sqlcipher PROPERTIES
            IMPORTED_LOCATION "${Sqlcipher_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${Sqlcipher_INCLUDE_DIR}")
        set(sqlcipher_target Sqlcipher::Sqlcipher)
        set(sqlcipher_visibility INTERFACE)
    endif()
    target_compile_definitions(${sqlcipher_target} ${sqlcipher_visibility} SQLITE_HAS_CODEC)
    target_link_libraries(${sqlcipher_target} ${sqlcipher_visibility}
        OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
endif()
mark_as_advanced(Sqlcipher_LIBRARY Sqlcipher_INCLUDE_DIR)
