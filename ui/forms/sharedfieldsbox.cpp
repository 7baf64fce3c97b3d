// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sharedfieldsbox.h"

#include "domain/records/records.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// As the form of its record asks for it; of the reported person it says so, as she has a name, too.
QString wordsOf(const SharedField &shared)
{
    if (shared.kind == RecordKind::Case)
        return QCoreApplication::translate("SharedFields", "Case number");
    if (shared.kind == RecordKind::EvidenceItem)
        return QCoreApplication::translate("SharedFields", "Evidence, or a copy of it");
    const auto *layout = layoutOf(shared.kind);
    const bool isHers = shared.kind != RecordKind::ReportedPerson;
    const auto ofThePerson = QCoreApplication::translate("SharedFields", "Reported person: %1");
    for (const auto &section : layout->sections) {
        for (const auto &question : section.questions) {
            if (question.field == shared.field)
                return isHers ? formWords(question.label) : ofThePerson.arg(formWords(question.label));
        }
    }
    Q_UNREACHABLE();
}

} // namespace

SharedFieldsBox::SharedFieldsBox(QWidget *parent)
    : Retranslated(parent)
    , m_alsoTold(new PlainLabel(TypeStep::Small, true, Role::Ink, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    addGroup(shareableFields(), *column);
    column->addWidget(m_alsoTold);
    addGroup(alsoToldFields(), *column);
    setFocusProxy(m_answers.first().box);
    retranslate();
}

void SharedFieldsBox::addGroup(std::span<const SharedField> group, QVBoxLayout &column)
{
    auto *columns = new FlowLayout(nullptr, FlowLayout::Cells::Equal);
    columns->setSpacing(space::hair);
    column.addLayout(columns);
    for (const auto &field : group) {
        auto *box = new QCheckBox(this);
        columns->addWidget(box);
        m_answers.append({field, box});
        connect(box, &QCheckBox::clicked, this,
                [this, name = nameOf(field)](bool isTicked) { toggle(name, isTicked); });
    }
}

void SharedFieldsBox::setNames(const QString &names)
{
    m_names = names;
    const auto shared = sharedFieldsIn(names);
    for (const auto &answer : std::as_const(m_answers))
        answer.box->setChecked(shared.contains(answer.field));
}

void SharedFieldsBox::toggle(const QString &name, bool isTicked)
{
    auto names = m_names.split(u' ', Qt::SkipEmptyParts);
    names.removeAll(name);
    if (isTicked)
        names.append(name);
    m_names = names.join(u' ');
    Q_EMIT chosen();
}

void SharedFieldsBox::retranslate()
{
    for (const auto &answer : std::as_const(m_answers))
        answer.box->setText(wordsOf(answer.field));
    m_alsoTold->setText(tr("Also told, beside what a letter may carry"));
}

QString sharedFieldWords(const QString &names)
{
    QStringList words;
    for (const auto &shared : sharedFieldsIn(names))
        words.append(wordsOf(shared));
    return words.join(u", "_s);
}

} // namespace rp3
