// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/triagepanel.h"

#include "domain/codes/codelists.h"
#include "domain/codes/directory.h"
#include "domain/rules/declined.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/coderow.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/languageswitch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// "Jakarta Siaga 112: 112 · Polisi: 110"
QString callsFor(const TriageQuestion &question)
{
    QStringList calls;
    for (const auto code : question.lines) {
        const auto line = std::ranges::find(helpLines(), code, &HelpLine::code);
        if (line != helpLines().end() && !line->phones.empty())
            calls.append(line->name.in(currentLanguage()) + u": "_s + line->phones.front());
    }
    return calls.join(u" · "_s);
}

} // namespace

TriagePanel::TriagePanel(QWidget *parent)
    : Retranslated(parent)
    , m_care(new PlainLabel(TypeStep::Body, false, Role::Ink, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(m_care);
    for (const auto &question : triageQuestions()) {
        auto *answer = new CodeRow(codes::triageAnswer, this);
        const Row row{&question, answer, new FormRow(answer, this), new Banner(this)};
        row.row->offerDeclining();
        row.advice->dismiss();
        column->addWidget(row.row);
        column->addWidget(row.advice);
        m_rows.append(row);
        connect(answer, &CodeRow::codeChosen, this, [this, row] {
            row.row->setDeclined(false);
            showAdvice();
            Q_EMIT edited();
        });
        connect(row.row, &FormRow::declineChosen, this, [this, answer] {
            answer->setCode({});
            showAdvice();
            Q_EMIT edited();
        });
    }
    retranslate();
}

FieldValues TriagePanel::values() const
{
    Complaint complaint;
    for (const auto &row : m_rows) {
        complaint.*row.question->answer = row.answer->code();
        if (row.row->isDeclined())
            complaint.declined.insert(numberOf(row.question->answer));
    }
    auto values = valuesOf(complaint, Tier::Coded);
    values.merge(valuesOf(complaint, Tier::Story));
    return values;
}

void TriagePanel::setValues(const FieldValues &values)
{
    Complaint complaint;
    applyValues(complaint, values);
    for (const auto &row : std::as_const(m_rows)) {
        const auto field = numberOf(row.question->answer);
        row.answer->setCode(complaint.*row.question->answer);
        row.row->setDeclined(isDeclined(RecordKind::Complaint, values, field));
    }
    showAdvice();
}

void TriagePanel::showAdvice()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (row.answer->code() != row.question->alarm) {
            row.advice->dismiss();
            continue;
        }
        row.advice->showMessage(Tone::Warning, row.question->advice.in(currentLanguage()).toString(),
                                tr("Call: %1").arg(callsFor(*row.question)));
    }
}

void TriagePanel::retranslate()
{
    m_care->setText(tr("Offer her water, the toilet and a break, now and whenever she needs them."));
    for (const auto &row : std::as_const(m_rows))
        row.row->setLabel(row.question->question.in(currentLanguage()).toString());
    showAdvice();
}

} // namespace rp3
