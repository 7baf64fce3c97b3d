# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The checks check themselves: each must find a fault planted in a small tree, for the right reason, and must leave
# what only looks like one alone. `cmake -DRP3_SCRATCH=<empty folder> -P planted.cmake`

cmake_minimum_required(VERSION 3.25)

# plant(<path> <text>): another file of the next tree.
function(plant path text)
    file(WRITE "${RP3_SCRATCH}/${path}" "${text}\n")
endfunction()

function(run_check check result output)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DRP3_TREE=${RP3_SCRATCH}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${check}.cmake"
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE complained)
    file(REMOVE_RECURSE "${RP3_SCRATCH}")
    set(${result} "${status}" PARENT_SCOPE)
    set(${output} "${said}${complained}" PARENT_SCOPE)
endfunction()

# refuses(<check> <what it must say, a plain string> [<path> <text>])
function(refuses check words)
    if(ARGC GREATER 2)
        plant("${ARGV2}" "${ARGV3}")
    endif()
    run_check(${check} status output)
    string(FIND "${output}" "${words}" place)
    if(status EQUAL 0 OR place EQUAL -1)
        message(SEND_ERROR "${check} did not say \"${words}\" about ${ARGV2}: ${ARGV3}\n${output}")
    endif()
endfunction()

# accepts(<check> [<path> <text>])
function(accepts check)
    if(ARGC GREATER 1)
        plant("${ARGV1}" "${ARGV2}")
    endif()
    run_check(${check} status output)
    if(NOT status EQUAL 0)
        message(SEND_ERROR "${check} complained about ${ARGV1}: ${ARGV2}\n${output}")
    endif()
endfunction()

file(REMOVE_RECURSE "${RP3_SCRATCH}")

refuses(layers "storage may not use ui" storage/records.cpp [[#include "ui/words/errortext.h"]])
refuses(layers "domain may not use journal" domain/rules/access.h [[#  include "journal/entry.h"]])
refuses(layers "sync may not use storage/sqlite" sync/courier.cpp [[#include "storage/sqlite/row.h"]])
refuses(layers "sync/gateway may not use storage" sync/gateway/server.cpp [[#include "storage/records.h"]])
refuses(layers "storage/sqlite may not use storage" storage/sqlite/row.cpp [[#include "storage/records.h"]])
refuses(layers "app may not use sync/gateway" app/main.cpp [[#include "sync/gateway/server.h"]])
refuses(layers "write it from the root" crypto/aead.cpp [[#include "aead.h"]])
refuses(layers "is not shipped" domain/base/clock.cpp [[#include "tests/support/fakeclock.h"]])
refuses(layers "leave the Qt module out" tests/storage/tst_row.cpp [[#include <QtWidgets/QWidget>]])
accepts(layers sync/gateway/http/server.cpp [[
#include "sync/gateway/http/server.h"
#include "sync/protocol/batch.h"
#include "server.moc"
#include <QObject>
// #include "ui/words.h"]])

refuses(rules "SQL belongs in" journal/fold.cpp [[    const auto text = u"SELECT id FROM entry"_s;]])
refuses(rules "SQL belongs in" sync/courier.cpp [[R"(
    DELETE FROM outbox WHERE id = :id)"]])
refuses(rules "QtSql" storage/vault.cpp [[#include <QSqlDatabase>]])
refuses(rules "words for people" storage/vault.cpp [[    return tr("Not found");]])
refuses(rules "log with a category" sync/courier.cpp [[    qWarning() << "slow";]])
refuses(rules "the clock is passed in" storage/vault.cpp [[    const auto now = QDateTime::currentDateTimeUtc();]])
refuses(rules "the GUI thread never waits" ui/home.cpp [[    const auto rows = future.result();]])
refuses(rules "the GUI thread never waits" ui/home.cpp [[    dialog->exec();]])
refuses(rules "the GUI thread never waits" ui/home.cpp [[    QCoreApplication::processEvents();]])
refuses(rules "not for time" tests/ui/tst_home.cpp [[    QTest::qWait(150);]])
refuses(rules "name the type" tests/storage/tst_row.cpp [[
        const auto pattern =
            "WHERE a = '" + code.toLatin1();]])
refuses(rules "name the type" ui/home.cpp [[    auto text = name() + u" yes"_s;]])
string(REPEAT "//\n" 601 long)
refuses(rules "the wall is at 600" ui/home.cpp "${long}")
string(REPEAT "//\n" 251 long)
refuses(rules "the wall is at 250" ui/home.h "${long}")
plant(storage/entrytable.cpp [[    u"SELECT id FROM entry"_s;]])
plant(domain/base/clock.cpp [[    QDateTime::currentMSecsSinceEpoch();]])
plant(app/main.cpp [[    return application.exec();]])
plant(ui/home.cpp [[
    const auto length = first + second;
    const QString text = name() + u" yes"_s;
    const auto words = QString(name() + u" no"_s);
    const auto find = [&] { return QString(name() + u" no"_s); };]])
plant(journal/fold.cpp [[    std::str(x); // tr() and SELECT a FROM b are fine here]])
accepts(rules sync/courier.cpp [[    qCWarning(lcSync) << "slow";]])

refuses(nodiscard "open() returns" storage/vault.h [[
    static Result<std::unique_ptr<Vault>> open(const QString &path);]])
refuses(nodiscard "save() returns" storage/vault.h [[
    QFuture<Result<void>> save();]])
refuses(nodiscard "read() returns" storage/vault.h [[
template <typename T>
Result<T> read(QByteArrayView bytes);]])
refuses(nodiscard "run() returns" storage/vault.h [[
    template <typename F> auto run(F work) const -> Result<int>;]])
refuses(nodiscard "helper() returns" storage/vault.cpp [[
namespace {

Result<int> helper()
{
}

} // namespace]])
plant(storage/row.h [[
    [[nodiscard]] Result<int> integer(int column) const;
    [[nodiscard]]
    Result<int> number(int column) const;
    Result<void> m_opened;]])
accepts(nodiscard storage/vault.cpp [[
Result<int> Vault::open()
{
}

Result<int> declaredInTheHeader()
{
}]])

refuses(mirrored "storage/vault has no test" storage/vault.h "")
plant(tests/storage/tst_vault.cpp "")
plant(tests/architecture/untested.txt "storage/vault  later")
refuses(mirrored "storage/vault has a test now" storage/vault.h "")
refuses(mirrored "storage/vault does not exist" tests/architecture/untested.txt "storage/vault")
plant(tests/storage/sqlite/tst_row.cpp "")
plant(tests/storage/tst_statement.cpp "")
plant(storage/sqlite/row.cpp "")
plant(domain/records/person.h "")
plant(tests/architecture/untested.txt "domain/records/  walked by domain.fields")
accepts(mirrored storage/sqlite/statement.h "")

find_program(clang_format_14 clang-format-14)
if(clang_format_14)
    refuses(format "clang-formatted" domain/base/clock.cpp "int  a;")
    accepts(format domain/base/clock.cpp "int a;")
endif()

refuses(words "from one machine" docs/architecture.md "see ..${EMPTY}/shared/notes.md")
refuses(words "from one machine" .ci/run "cd /wor${EMPTY}k/main")
refuses(words "left open" ui/home.cpp "// TO${EMPTY}DO: later")
refuses(words "take hosts from" packaging/setup/debian.sh "echo http:/${EMPTY}/archive.example.org")
accepts(words README.md "See http:/${EMPTY}/example.org and sync/home/work.")

refuses(links "links to ../gone.md" docs/architecture.md "see [a page](../gone.md#why)")
plant(docs/decisions/0001.md "")
accepts(links docs/architecture.md "[one](decisions/0001.md), [two](https:/${EMPTY}/example.org) and [three](#here)")

# translate([<translation element>]): Indonesian of a tree that says one thing.
function(translate)
    plant(ui/home.cpp "void f() { QObject::tr(\"Case %1\"); }")
    plant(app/main.cpp "")
    set(head "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=")
    set(message "")
    if(ARGC GREATER 0)
        set(message "<context>\n    <name>QObject</name>\n    <message>\n        <source>Case %1</source>\n        ${ARGV0}\n    </message>\n</context>\n")
    endif()
    plant(translations/rp3_id.ts "${head}\"id\" sourcelanguage=\"en\">\n${message}</TS>")
    plant(translations/rp3_en.ts "${head}\"en\" sourcelanguage=\"en\">\n</TS>")
endfunction()

find_program(lupdate lupdate PATHS /usr/lib/qt6/bin NO_DEFAULT_PATH)
if(lupdate)
    translate()
    refuses(translations "rp3_id.ts is not what lupdate makes")
    translate("<translation type=\"unfinished\"></translation>")
    refuses(translations "rp3_id.ts lacks: Case %1")
    translate("<translation>Kasus</translation>")
    refuses(translations "has other place markers than: Case %1")
    translate("<translation>Kasus %1</translation>")
    accepts(translations)
endif()
