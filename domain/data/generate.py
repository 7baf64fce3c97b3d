#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Ruang Aman contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Turns the data beside this file into C++: generate.py <output folder>.

Run by the build, never by hand. Headers hold declarations only, so that including one stays cheap; the data itself
is compiled once. Whatever the data gets wrong stops the build here or fails domain.data_*.
"""

import json
import sys
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
    (folder / name).write_text(LICENCE + origin + "\n".join(parts) + "\n", encoding="utf-8")


def header(includes, namespace, lines):
    return "\n".join(["#pragma once", "", *[f'#include "{i}"' for i in includes], "", f"namespace {namespace} {{",
                      "", *lines, "", f"}} // namespace {namespace}"])


def code_item(item):
    flags = " | ".join("ItemFlag::" + pascal(flag) for flag in item.get("flags", [])) or "{}"
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
        definitions += [f"constexpr CodeItem {camel(name)}Items[] = {{", *map(code_item, content["items"]), "};",
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


def main():
    output = Path(sys.argv[1])
    codes = output / "domain" / "codes"
    codes.mkdir(parents=True, exist_ok=True)
    code_lists(codes)


if __name__ == "__main__":
    main()
