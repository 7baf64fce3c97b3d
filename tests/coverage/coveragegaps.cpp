// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/rules/legal.h"
#include "domain/rules/warnings.h"
#include "tests/coverage/askedelsewhere.h"
#include "tests/coverage/askedon.h"
#include "tests/coverage/carriers.h"
#include "tests/coverage/coveragepage.h"
#include "tests/coverage/sources.h"

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// What is wrong with one carrier; empty: nothing.
QString faultOf(const Carrier &carrier)
{
    if (carrier.field != 0) {
        const auto *field = describeField(carrier.kind, carrier.field);
        if (pagesAsking(carrier.kind, carrier.field).isEmpty())
            return u"no page asks for it"_s;
        const bool offers = carrier.answer.isEmpty() || field->codes->contains(carrier.answer);
        return offers ? QString() : u"its answer is not offered"_s;
    }
    if (carrier.test == nullptr)
        return carrier.note == nullptr ? u"neither page nor test nor explanation"_s : QString();
    const auto test = QString::fromLatin1(carrier.test);
    if (!isTest(test))
        return u"there is no test "_s + test;
    if (carrier.symbol == nullptr)
        return {};
    const auto symbol = QString::fromLatin1(carrier.symbol);
    if (!isInSource(QString::fromLatin1(carrier.source), symbol))
        return u"its source does not know "_s + symbol;
    return isInTest(test, symbol) ? QString() : u"its test does not mention "_s + symbol;
}

QStringList faultsOf(const QList<Carrier> &carriers)
{
    QStringList faults;
    for (const auto &carrier : carriers) {
        if (const auto fault = faultOf(carrier); !fault.isEmpty())
            faults.append(QString::fromLatin1(carrier.code) + u": "_s + fault);
    }
    return faults;
}

/// Rules without a carrier, and carriers of rules that are gone or stand in another order.
QStringList differencesOf(const QStringList &inData, const QList<Carrier> &carriers)
{
    QStringList carried;
    for (const auto &carrier : carriers)
        carried.append(QString::fromLatin1(carrier.code));
    QStringList faults;
    for (const auto &name : inData) {
        if (carried.removeAll(name) != 1)
            faults.append(name + u": has not one carrier"_s);
    }
    for (const auto &name : std::as_const(carried))
        faults.append(name + u": has a carrier and is not in the data"_s);
    return faults;
}

template <typename Rules> QStringList codesOf(const Rules &rules)
{
    QStringList codes;
    for (const auto *rule : rules)
        codes.append(rule->code.toString());
    return codes;
}

QStringList listsWithoutFields()
{
    QStringList names;
    for (const auto *list : codes::all) {
        if (fieldsWith(*list).isEmpty())
            names.append(list->name().toString());
    }
    return names;
}

QStringList fieldFaults()
{
    QStringList faults;
    for (const auto &record : recordDescriptions()) {
        for (const auto &field : record.fields) {
            if (wayIn(record.kind, field).isEmpty())
                faults.append(nameOf(record.kind, field.number) + u": nobody knows how it gets its value"_s);
        }
    }
    for (const auto &entry : fieldsAskedElsewhere()) {
        const auto name = nameOf(entry.kind, entry.field);
        if (entry.test != nullptr && !isTest(QString::fromLatin1(entry.test)))
            faults.append(name + u": there is no test "_s + QString::fromLatin1(entry.test));
        if (entry.test == nullptr && !pagesAsking(entry.kind, entry.field).isEmpty())
            faults.append(name + u": is asked now; take its explanation away"_s);
    }
    return faults;
}

} // namespace

QStringList coverageGaps()
{
    return fieldFaults() + differencesOf(listsWithoutFields(), listCarriers()) + faultsOf(listCarriers())
        + differencesOf(codesOf(legal::all), lawCarriers()) + faultsOf(lawCarriers())
        + differencesOf(codesOf(warnings::all), warningCarriers()) + faultsOf(warningCarriers());
}

} // namespace rp3
