#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Turns the data beside this file into C++: generate.py <output folder>.

Run by the build, never by hand. Headers hold declarations only, so that including one stays cheap; the data itself
is compiled once. Whatever the data gets wrong stops the build here or fails domain.data_*.
"""

import json
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
LICENCE = ("// SPDX-FileCopyrightText: 2026 Ruang Aman contributors\n"
           "// SPDX-License-Identifier: GPL-3.0-or-later\n\n")
KEYWORDS = {"union", "private", "public", "new", "delete", "default", "operator", "export", "short", "long", "or"}


def camel(name):
    """case_status -> caseStatus"""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def pascal(name):
    """own_code -> OwnCode"""
    return "".join(word.capitalize() for word in name.split("_"))


def identifier(code):
    return code + "_" if code in KEYWORDS else code


def text(value):
    """A UTF-16 literal, or an empty view."""
    return "u" + json.dumps(value, ensure_ascii=False) if value else "{}"


def words(value):
    return "{%s, %s}" % (text(value["id"]), text(value["en"]))


def load(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def write(folder, name, source, *parts):
    origin = f"// Made from domain/data/{source} by domain/data/generate.py.\n\n"
    content = LICENCE + origin + "\n".join(parts) + "\n"
    file = folder / name
    if not file.exists() or file.read_text(encoding="utf-8") != content:  # Else all that includes it is built anew.
        file.write_text(content, encoding="utf-8")


def header(includes, namespace, lines):
    return "\n".join(["#pragma once", "", *[f'#include "{i}"' for i in includes], "", f"namespace {namespace} {{",
                      "", *lines, "", f"}} // namespace {namespace}"])


def code_item(item, of_list):
    flags = " | ".join("ItemFlag::" + pascal(flag) for flag in of_list + item.get("flags", [])) or "{}"
    simfoni = "Code(%s)" % text(item["simfoni"]) if "simfoni" in item else "{}"
    return "    {Code(%s), %s, %s, %s}," % (text(item["code"]), words(item), flags, simfoni)


def code_lists(folder):
    lists = load("codelists.json")
    declarations, values, definitions = [], [], []
    for name, content in lists.items():
        declarations.append(f"extern const CodeList {camel(name)}; ///< {content['title']['en']}")
        values += [f"namespace {camel(name)} {{"]
        values += ["inline constexpr Code %s(%s); ///< %s" % (identifier(i["code"]), text(i["code"]), i["en"])
                   for i in content["items"]]
        values += ["}", ""]
        of_list = ["needed"] if content.get("needed") else []
        definitions += [f"constexpr CodeItem {camel(name)}Items[] = {{",
                        *[code_item(item, of_list) for item in content["items"]], "};",
                        "constinit const CodeList %s(%s, %s, %s, %sItems);" % (
                            camel(name), text(name), words(content["title"]),
                            "true" if content["multi"] else "false", camel(name)), ""]
    every = ["/// All lists, in the order of the data.", "extern const std::span<const CodeList *const> all;"]
    write(folder, "codelists.h", "codelists.json",
          header(["domain/codes/codelist.h"], "rp3::codes", declarations + [""] + every))
    write(folder, "codevalues.h", "codelists.json",
          header(["domain/codes/code.h"], "rp3::code",
                 ["// Every code of every list as a constant, so that a mistyped one does not compile.", ""] + values[:-1]))
    write(folder, "codelists.cpp", "codelists.json", '#include "domain/codes/codelists.h"', "",
          "namespace rp3::codes {", "", *definitions, "constexpr const CodeList *everyList[] = {",
          *[f"    &{camel(name)}," for name in lists], "};",
          "constinit const std::span<const CodeList *const> all(everyList);", "", "} // namespace rp3::codes")


def legal_rule(rule):
    guidance = words(rule["guidance"]) if "guidance" in rule else "{}"
    base = "{%s, %s, %s, Severity::%s, Basis::%s, %s}" % (
        text(rule["code"]), words(rule["title"]), text(rule.get("law")), pascal(rule["severity"]),
        pascal(rule["basis"]), guidance)
    if "deadline_hours" in rule:
        hours = "std::chrono::hours(%d), std::chrono::hours(%d)" % (rule["deadline_hours"], rule.get("warn_hours", 0))
        if "attempts" in rule:
            return "LegalAttempts", "{{%s, %s}, %d}" % (base, hours, rule["attempts"])
        return "LegalClock", "{%s, %s}" % (base, hours)
    if "days" in rule:
        return "LegalSteps", "{%s, %sDays}" % (base, camel(rule["code"]))
    if "leave" in rule:
        numbers = [str(rule["leave"][n]) for n in ("months", "extra_months", "full_pay_months", "later_pay_percent")]
        return "LegalLeave", "{%s, %s}" % (base, ", ".join(numbers))
    return "LegalRule", base


def legal_rules(folder):
    rules = load("legal_rules.json")
    declarations, definitions = [], []
    for rule in rules:
        name = camel(rule["code"])
        kind, value = legal_rule(rule)
        declarations.append(f"extern const {kind} {name}; ///< {rule['title']['en']}")
        if "days" in rule:
            definitions.append("constexpr std::int32_t %sDays[] = {%s};" % (name, ", ".join(map(str, rule["days"]))))
        definitions.append(f"constinit const {kind} {name} {value};")
    every = ["/// All rules, in the order of the data.", "extern const std::span<const LegalRule *const> all;"]
    write(folder, "legal.h", "legal_rules.json",
          header(["domain/rules/legalrule.h"], "rp3::legal", declarations + [""] + every))
    write(folder, "legal.cpp", "legal_rules.json", '#include "domain/rules/legal.h"', "", "namespace rp3::legal {", "",
          *definitions, "", "constexpr const LegalRule *everyRule[] = {",
          *[f"    &{camel(rule['code'])}," for rule in rules], "};",
          "constinit const std::span<const LegalRule *const> all(everyRule);", "", "} // namespace rp3::legal")


def early_warning(rule):
    """The C++ type of a rule and its value: which numbers it has says which type it is."""
    base = "{Code(%s), %s, Severity::%s, Basis::%s}" % (
        text(rule["code"]), words(rule["title"]), pascal(rule["level"]), pascal(rule["basis"]))
    if "deviations" in rule:
        numbers = [rule[name] for name in ("deviations", "months", "small_below", "count", "days")]
        return "RiseRule", "{%s, %s}" % (base, ", ".join(map(str, numbers)))
    if "count" in rule:
        settings = rule["code"].lower() + "Settings" if "work_settings" in rule else "{}"
        return "ClusterRule", "{%s, %d, %d, %s}" % (base, rule["count"], rule["days"], settings)
    if "hours" in rule:
        return "LimitRule", "{%s, std::chrono::hours(%d)}" % (base, rule["hours"])
    if "months" in rule:
        return "TrendRule", "{%s, %d, %d}" % (base, rule["months"], rule.get("women_workers", 0))
    return "WarningRule", base


def early_warnings(folder):
    rules = load("early_warning.json")
    declarations, definitions = [], []
    for rule in rules:
        name = rule["code"].lower()
        kind, value = early_warning(rule)
        declarations.append(f"extern const {kind} {name}; ///< {rule['title']['en']}")
        if "work_settings" in rule:
            codes = ", ".join("Code(%s)" % text(code) for code in rule["work_settings"])
            definitions.append("constexpr Code %sSettings[] = {%s};" % (name, codes))
        definitions.append(f"constinit const {kind} {name} {value};")
    every = ["/// All rules, in the order of the data.", "extern const std::span<const WarningRule *const> all;"]
    write(folder, "warnings.h", "early_warning.json",
          header(["domain/rules/warningrule.h"], "rp3::warnings", declarations + [""] + every))
    write(folder, "warnings.cpp", "early_warning.json", '#include "domain/rules/warnings.h"', "",
          "namespace rp3::warnings {", "", *definitions, "", "constexpr const WarningRule *everyRule[] = {",
          *[f"    &{rule['code'].lower()}," for rule in rules], "};",
          "constinit const std::span<const WarningRule *const> all(everyRule);", "", "} // namespace rp3::warnings")


def case_steps(step, states):
    """The steps of one line of the data: `open` stands for every open status, `before` for each of them to go back."""
    sources = states if step["from"] == "open" else [step["from"]]
    targets = states if step["to"] == "before" else [step["to"]]
    for source in sources:
        for target in targets:
            yield "    {Code(%s), Code(%s), StepNeed::%s, Code(u\"%s\"), %s}," % (
                text(source), text(target), pascal(step.get("needs", "nothing")), step.get("approved_by", ""),
                "true" if step["to"] == "before" else "false")


def case_transitions(folder):
    content = load("case_transitions.json")
    blocks = content["closing_blocks"]
    write(folder, "casesteps.h", "case_transitions.json",
          header(["domain/rules/casestatus.h"], "rp3::steps",
                 ["extern const std::span<const CaseStep> all;", "extern const Code first;",
                  *[f"extern const ClosingBlock {camel(block['code'])};" for block in blocks]]))
    write(folder, "casesteps.cpp", "case_transitions.json", '#include "domain/rules/casesteps.h"', "",
          "namespace rp3::steps {", "", "constexpr CaseStep everyStep[] = {",
          *[row for step in content["steps"] for row in case_steps(step, content["open"])], "};",
          "constinit const std::span<const CaseStep> all(everyStep);",
          "constinit const Code first(%s);" % text(content["initial"]),
          *["constinit const ClosingBlock %s {Code(%s), %s};" % (camel(b["code"]), text(b["code"]), words(b))
            for b in blocks], "", "} // namespace rp3::steps")


def access_matrix(folder):
    rows = load("access_matrix.json")["roles"]
    arrays, table = [], []
    for row in rows:
        cells = []
        for name in ("aggregate", "coded", "identity", "story", "evidence", "consent", "export", "deletion"):
            grants = row["cells"].pop(name)
            array = camel(row["code"]) + pascal(name)
            if grants:
                pairs = ["{Right::%s, Condition::%s}" % (pascal(g["right"]), pascal(g["if"])) for g in grants]
                arrays.append("constexpr Grant %s[] = {%s};" % (array, ", ".join(pairs)))
            cells.append(array if grants else "std::span<const Grant>()")
        if row["cells"]:
            sys.exit(f"access_matrix.json: {row['code']} has unknown cells")
        roles = camel(row["code"]) + "Roles"
        codes = ", ".join("Code(%s)" % text(role) for role in row["staff_roles"])
        if codes:
            arrays.append("constexpr Code %s[] = {%s};" % (roles, codes))
        table.append("    {Code(%s), %s, %s, {%s}}," % (text(row["code"]), words(row["title"]),
                                                        roles if codes else "{}", ", ".join(cells)))
    write(folder, "accessmatrix.cpp", "access_matrix.json", '#include "domain/rules/access.h"', "",
          "namespace rp3 {", "", "namespace {", "", *arrays, "", "constexpr AccessRow everyRow[] = {", *table, "};", "",
          "} // namespace", "", "std::span<const AccessRow> accessMatrix()", "{", "    return everyRow;", "}", "",
          "} // namespace rp3")


def day(value):
    return "Day(%d)" % (date.fromisoformat(value) - date(1970, 1, 1)).days if value else "Day()"


def directory(folder):
    arrays, table = [], []
    for line in load("directory.json"):
        phones = camel(line["code"]) + "Phones"
        arrays.append("constexpr QStringView %s[] = {%s};" % (phones, ", ".join(map(text, line["phones"]))))
        table.append("    {Code(%s), %s, %s, %s, %s, %s, Code(%s), %s}," % (
            text(line["code"]), words(line["name"]), words(line["for"]), phones, text(line.get("whatsapp")),
            words(line["hours"]) if "hours" in line else "{}", text(line["confidence"]), day(line["verified_at"])))
    write(folder, "directory.cpp", "directory.json", '#include "domain/codes/directory.h"', "", "namespace rp3 {", "",
          "namespace {", "", *arrays, "", "constexpr HelpLine everyLine[] = {", *table, "};", "", "} // namespace", "",
          "std::span<const HelpLine> helpLines()", "{", "    return everyLine;", "}", "", "} // namespace rp3")


def spoken(folder):
    content = load("spoken.json")
    rows = ["    {Code(%s), %s}," % (text(c["scope"]), words(c)) for c in content["consents"]]
    write(folder, "spoken.cpp", "spoken.json", '#include "domain/codes/spoken.h"', "", "namespace rp3 {", "",
          "namespace {", "", "constexpr ConsentQuestion everyQuestion[] = {", *rows, "};",
          "constexpr Words limits %s;" % words(content["limits_of_secrecy"]), "", "} // namespace", "",
          "std::span<const ConsentQuestion> consentQuestions()", "{", "    return everyQuestion;", "}", "",
          "const Words &limitsOfSecrecy()", "{", "    return limits;", "}", "",
          "std::int64_t spokenVersion()", "{", "    return %d;" % content["version"], "}", "", "} // namespace rp3")


def triage(folder):
    arrays, table = [], []
    for row in load("spoken.json")["triage"]:
        codes = ", ".join("Code(%s)" % text(line) for line in row["lines"])
        arrays.append("constexpr Code %sLines[] = {%s};" % (row["code"], codes))
        table.append("    {Code(%s), %s, &Complaint::%s, Code(%s), Code(%s), %s, %sLines}," % (
            text(row["code"]), words(row["question"]), camel(row["answer"]), text(row["alarm"]), text(row["flag"]),
            words(row["advice"]), row["code"]))
    write(folder, "triagequestions.cpp", "spoken.json", '#include "domain/rules/triage.h"', "", "namespace rp3 {", "",
          "namespace {", "", *arrays, "", "constexpr TriageQuestion everyQuestion[] = {", *table, "};", "",
          "} // namespace", "", "std::span<const TriageQuestion> triageQuestions()", "{", "    return everyQuestion;",
          "}", "", "} // namespace rp3")


def main():
    output = Path(sys.argv[1]) / "domain"
    codes, rules = output / "codes", output / "rules"
    codes.mkdir(parents=True, exist_ok=True)
    rules.mkdir(parents=True, exist_ok=True)
    code_lists(codes)
    directory(codes)
    spoken(codes)
    legal_rules(rules)
    early_warnings(rules)
    case_transitions(rules)
    access_matrix(rules)
    triage(rules)


if __name__ == "__main__":
    main()
