// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sharedfieldsbox.h"

#include "domain/records/records.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QCoreApplication>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// As the form of its record asks for it.
QString wordsOf(const SharedField &shared)
{
    if (shared.kind == RecordKind::Case)
        return QCoreApplication::translate("SharedFields", "Case number");
    const auto *layout = layoutOf(shared.kind);
    for (const auto &section : layout->sections) {
        for (const auto &question : section.questions) {
            if (question.field == shared.field)
                return formWords(question.label);
        }
    }
    Q_UNREACHABLE();
}

} // namespace

SharedFieldsBox::SharedFieldsBox(QWidget *parent)
    : Retranslated(parent)
{
    auto *columns = new FlowLayout(this, FlowLayout::Cells::Equal);
    columns->setSpacing(space::hair);
    for (const auto &field : shareableFields()) {
        auto *box = new QCheckBox(wordsOf(field), this);
        columns->addWidget(box);
        m_answers.append({field, box});
        connect(box, &QCheckBox::clicked, this,
                [this, name = nameOf(field)](bool isTicked) { toggle(name, isTicked); });
    }
    setFocusProxy(m_answers.first().box);
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
}

QString sharedFieldWords(const QString &names)
{
    QStringList words;
    for (const auto &shared : sharedFieldsIn(names))
        words.append(wordsOf(shared));
    return words.join(u", "_s);
}

} // namespace rp3
