// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/coveragepage.h"

#include "domain/codes/codelists.h"
#include "domain/rules/access.h"
#include "domain/rules/casestatus.h"
#include "domain/rules/legal.h"
#include "domain/rules/warnings.h"
#include "tests/coverage/askedon.h"
#include "tests/coverage/carriers.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr auto introduction =
    u"# What carries each field, list and rule\n\n"
    "Made from the tables in the code; a test (`coverage.document`) fails when this "
    "page and the code differ, or when\nsomething has neither page nor test nor "
    "explanation. `cmake --build build/dev --target coverage_page` writes it anew.\n\n"
    "Every field is stored, sealed by its tier and read back (`domain.fields`, "
    "`storage.projections`, `journal.fold`). What a\nform asks has one question with "
    "words in both languages (`ui.forms.recordlayout`), an editor of its type\n"
    "(`ui.forms.recordform`) and fits the smallest screen "
    "(`ui.session.recordformpage`). Forms are named by their titles.\n";

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString code(const char *text)
{
    return code(QString::fromLatin1(text));
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableHead(const QStringList &titles)
{
    return row(titles) + u'|' + u"---|"_s.repeated(titles.size()) + u'\n';
}

QString tierOf(const FieldDescription &field)
{
    constexpr std::array names{"coded", "identity", "story"};
    return QString::fromLatin1(names.at(std::size_t(field.tier)));
}

QString fieldsPart()
{
    QString part = u"\n## Fields\n"_s;
    for (const auto &record : recordDescriptions()) {
        part +=
            u"\n### %1\n\n"_s.arg(code(latin1(record.name))) + tableHead({u"Field"_s, u"Tier"_s, u"Asked"_s});
        for (const auto &field : record.fields)
            part += row({code(latin1(field.name)), tierOf(field), wayIn(record.kind, field)});
    }
    return part;
}

const Carrier *carrierOf(const QList<Carrier> &carriers, QStringView name)
{
    const auto found = std::ranges::find_if(
        carriers, [&](const Carrier &carrier) { return QLatin1StringView(carrier.code) == name; });
    return found == carriers.end() ? nullptr : &*found;
}

/// The two last cells of a rule: what carries it, and its test.
QStringList carriedBy(const Carrier &carrier)
{
    QStringList by;
    if (carrier.field != 0) {
        by.append(code(nameOf(carrier.kind, carrier.field)));
        if (!carrier.answer.isEmpty())
            by.last() += u": "_s + code(carrier.answer.toString());
    }
    if (carrier.symbol != nullptr)
        by.append(u"%1 in %2"_s.arg(code(carrier.symbol), code(carrier.source)));
    if (carrier.note != nullptr)
        by.append(QString::fromLatin1(carrier.note));
    const auto *test = carrier.test;
    if (carrier.field != 0)
        test = "ui.forms.recordlayout everyFieldThatIsTypedIsAskedOnce";
    return {by.join(u". "_s).replace(u".."_s, u"."_s), test == nullptr ? QString() : code(test)};
}

QString listsPart()
{
    QString part =
        u"\n## Code lists\n\nTheir words and codes are checked by `domain.data everyListIsWhole`, one by one.\n\n"_s
        + tableHead({u"List"_s, u"Codes"_s, u"Held by"_s});
    for (const auto *list : codes::all) {
        QStringList names;
        for (const auto &name : fieldsWith(*list))
            names.append(code(name));
        auto held = names.join(u", "_s);
        if (const auto *carrier = carrierOf(listCarriers(), list->name());
            held.isEmpty() && carrier != nullptr)
            held = carriedBy(*carrier).join(u' ').trimmed();
        part += row({code(list->name().toString()), QString::number(list->items().size()), held});
    }
    return part;
}

template <typename Rules> QString rulesPart(const Rules &rules, const QList<Carrier> &carriers)
{
    QString part = tableHead({u"Rule"_s, u"What it says"_s, u"Carried by"_s, u"Test"_s});
    for (const auto *rule : rules) {
        if (const auto *carrier = carrierOf(carriers, QString(rule->code.toString())))
            part += row(QStringList{code(rule->code.toString()), rule->title.en.toString()}
                        + carriedBy(*carrier));
    }
    return part;
}

QString stepsPart()
{
    constexpr std::array needs{"", "she asks for it", "the closing criteria"};
    QString part =
        u"\n## Steps of a case\n\n`findCaseStep` in `domain/rules/casestatus`; every other pair of "
        "statuses is refused (`domain.casestatus\neveryPairIsAsDecided`).\n\n"_s
        + tableHead({u"From"_s, u"To"_s, u"Needs"_s, u"Approved by"_s, u"Test"_s});
    for (const auto &step : caseSteps()) {
        const auto back = step.onlyBack ? u"it came from there"_s : QString();
        const auto approved = step.approvedBy.isEmpty() ? QString() : code(step.approvedBy.toString());
        part += row({code(step.from.toString()), code(step.to.toString()),
                     back + QString::fromLatin1(needs.at(std::size_t(step.need))), approved,
                     code("domain.casestatus everyStepIsAllowed")});
    }
    return part;
}

/// A cell of the matrix in words: "write (own intake)".
QString rightsIn(std::span<const Grant> cell)
{
    constexpr std::array rights{"read",           "write",          "add",
                                "open",           "read status",    "read log",
                                "check hash",     "print receipt",  "print referral",
                                "print register", "submit monthly", "export aggregate",
                                "export log",     "back up",        "propose",
                                "countersign"};
    constexpr std::array conditions{"",
                                    " (own intake)",
                                    " (until handed over)",
                                    " (own case)",
                                    " (with reason)",
                                    " (synced)",
                                    " (identity shared)",
                                    " (agreed)"};
    QStringList words;
    for (const auto &grant : cell)
        words.append(QString::fromLatin1(rights.at(std::size_t(grant.right)))
                     + QString::fromLatin1(conditions.at(std::size_t(grant.condition))));
    return words.isEmpty() ? u"nothing"_s : words.join(u", "_s);
}

QString accessPart()
{
    constexpr std::array classes{"aggregate", "coded",   "identity", "story",
                                 "evidence",  "consent", "export",   "deletion"};
    static_assert(classes.size() == dataClasses);
    QString part =
        u"\n## Access\n\n`may` in `domain/rules/access`; who is in conflict may nothing (`domain.access "
        "whoIsInConflictSeesNothing`).\n\n"_s
        + tableHead({u"Role"_s, u"Class"_s, u"Rights"_s, u"Test"_s});
    for (const auto &line : accessMatrix()) {
        for (std::size_t i = 0; i < dataClasses; ++i) {
            part += row({code(line.code.toString()), QString::fromLatin1(classes.at(i)),
                         rightsIn(line.cells.at(i)), code("domain.access everyCellIsAsDecided")});
        }
    }
    return part;
}

} // namespace

QString coveragePage()
{
    return introduction + fieldsPart() + listsPart()
        + u"\n## Rules of law and practice\n\nTheir numbers are compared by `domain.legalrule`.\n\n"_s
        + rulesPart(legal::all, lawCarriers())
        + u"\n## Early warning\n\nEach is tried at its edge by `domain.earlywarning "
          "everyRuleFindsJustEnoughAndNothingBelow`.\n\n"_s
        + rulesPart(warnings::all, warningCarriers()) + stepsPart() + accessPart();
}

} // namespace rp3
