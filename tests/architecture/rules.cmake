# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What may not be written where.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

# forbid(<regex> <why> IN <folders…> [EXCEPT <path prefixes…>]): comments do not count.
function(forbid regex why)
    cmake_parse_arguments(arg "" "" "IN;EXCEPT" ${ARGN})
    find_sources(files ${arg_IN})
    foreach(prefix IN LISTS arg_EXCEPT)
        list(FILTER files EXCLUDE REGEX "^${prefix}")
    endforeach()
    foreach(file IN LISTS files)
        read_code(code "${file}")
        if(code MATCHES "\n([^\n]*${regex}[^\n]*)")
            string(STRIP "${CMAKE_MATCH_1}" line)
            complain("${file}: ${why}: ${line}")
        endif()
    endforeach()
endfunction()

set(not_a_name "[^A-Za-z0-9_]")

forbid("${not_a_name}(SELECT [^\n]*|INSERT (OR [A-Z]+ )?INTO|UPDATE [A-Za-z_]+ SET|DELETE FROM|CREATE (UNIQUE )?(TABLE|INDEX|VIEW|TRIGGER)|ALTER TABLE|DROP (TABLE|INDEX|VIEW)|PRAGMA [a-z])"
    "SQL belongs in storage and sync/gateway" IN ${house} EXCEPT storage/ sync/gateway/)
forbid("#include <QSql" "the database is reached through storage/sqlite, not QtSql" IN ${house})
forbid("${not_a_name}(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)[(]"
    "words for people are made in ui, reports and app" IN domain crypto journal storage sync)
forbid("${not_a_name}q(Debug|Info|Warning|Critical)[(]" "log with a category" IN ${house})
forbid("${not_a_name}(currentDate|currentTime|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now)[(]"
    "the clock is passed in, never read" IN ${house} EXCEPT domain/base/clock.cpp)
forbid("(([.]|->)(result[(][)]|waitForFinished[(]|exec[(])|processEvents[(]|QEventLoop|BlockingQueuedConnection)"
    "the GUI thread never waits: whenDone() for futures, open() for dialogs" IN ui)
forbid("(sleep_for[(]|::m?u?sleep[(]|qSleep[(]|qWait[(][1-9])" "a test waits for what it expects (QTRY_…, QSignalSpy), not for time"
    IN tests EXCEPT tests/scenarios/ tests/tour/)

# QT_USE_QSTRINGBUILDER: `auto` holds references to the parts, and outlives those that were temporary.
forbid("${not_a_name}auto [A-Za-z]+ =[ \n]*(u?\"[^\"]*\"(_s|_ba)? [+]|[A-Za-z_.>-]+([(][)])? [+] u?\")"
    "name the type (QString, QByteArray): auto holds the parts of a sum, not the text" IN ${house} tests bench docs)

# Past the wall a file is split by meaning. Wanted is half of it.
find_sources(files ${house} tests docs bench)
foreach(file IN LISTS files)
    file(READ "${RP3_TREE}/${file}" text)
    string(REGEX MATCHALL "\n" breaks "${text}")
    list(LENGTH breaks lines)
    set(wall 600)
    if(file MATCHES "[.]h$")
        set(wall 250)
    endif()
    if(lines GREATER wall)
        complain("${file} has ${lines} lines, the wall is at ${wall}")
    endif()
endforeach()
finish()
