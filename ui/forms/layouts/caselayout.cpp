// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

const RecordLayout &caseDecision()
{
    static const auto layout = RecordLayout::of<Case>(
        nullptr, nullptr,
        {{nullptr,
          {
              ask(&Case::risk, QT_TRANSLATE_NOOP("RecordForm", "How great is the danger?"),
                  QT_TRANSLATE_NOOP("RecordForm",
                                    "Your own judgement. It starts the clock for the first answer.")),
              ask(&Case::riskReason, QT_TRANSLATE_NOOP("RecordForm", "Why do you judge so?")),
              ask(&Case::flags, QT_TRANSLATE_NOOP("RecordForm", "Which laws may apply?")),
              ask(&Case::authority, QT_TRANSLATE_NOOP("RecordForm", "Whose task is it?"),
                  QT_TRANSLATE_NOOP("RecordForm", "What is for somebody else is taken in all the same.")),
              ask(&Case::nextOn, QT_TRANSLATE_NOOP("RecordForm", "When will you see or call her next?"),
                  QT_TRANSLATE_NOOP("RecordForm", "For example 24/11/2026."))
                  .ahead(),
          }}});
    return layout;
}

} // namespace rp3
