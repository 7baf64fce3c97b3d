// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/handoverchoice.h"

#include "domain/rules/serviceprogress.h"
#include "ui/forms/layouts/intakelayouts.h"
#include "ui/forms/recordform.h"
#include "ui/session/recordproblems.h"
#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace rp3 {

HandOverChoice::HandOverChoice(const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_box(new QCheckBox(this))
    , m_form(new RecordForm(intakeLayouts().handOver, clock, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(m_form, &RecordForm::edited, this, &HandOverChoice::edited);
    retranslate();
    follow();
}

void HandOverChoice::retranslate()
{
    m_box->setText(tr("Hand it over now"));
}

void HandOverChoice::setAuthority(Code authority)
{
    m_isForOthers = isForOthers(authority);
    follow();
}

void HandOverChoice::setChosen(bool isChosen, const FieldValues &service)
{
    m_box->setChecked(isChosen);
    m_form->setValues(service);
    follow();
}

bool HandOverChoice::isChosen() const
{
    return m_isForOthers && m_box->isChecked();
}

FieldValues HandOverChoice::values() const
{
    return m_form->values();
}

std::optional<Service> HandOverChoice::service() const
{
    if (!isChosen())
        return std::nullopt;
    Service service;
    applyValues(service, values());
    return service;
}

bool HandOverChoice::isAllowed(const Case &decided)
{
    if (!isChosen())
        return true;
    CaseView view; // Of the case that is to be opened.
    view.record = decided;
    const auto problem = problemOf(RecordKind::Service, values(), values(), view);
    if (problem)
        m_form->setProblem(problem->field, problem->words);
    return !problem;
}

void HandOverChoice::follow()
{
    setVisible(m_isForOthers);
    m_form->setVisible(isChosen());
}

} // namespace rp3
