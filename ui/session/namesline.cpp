// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/namesline.h"

#include "ui/session/shownnames.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace rp3 {

NamesLine::NamesLine(ShownNames &names, QWidget *parent)
    : Retranslated(parent)
    , m_names(&names)
    , m_words(new PlainLabel(TypeStep::Small, false, Role::InkQuiet, this))
    , m_button(new QPushButton(this))
{
    setKind(m_button, ButtonKind::Quiet);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_names->areShown())
            m_names->hide();
        else
            m_names->showForAWhile();
    });
    connect(m_names, &ShownNames::changed, this, &NamesLine::retranslate);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    retranslate();
}

void NamesLine::retranslate()
{
    const auto key = QKeySequence(ShownNames::key).toString(QKeySequence::NativeText);
    m_words->setText(m_names->areShown() ? tr("Names can be read on this screen.")
                                         : tr("Names are hidden. Hold %1 to see them.").arg(key));
    m_button->setText(m_names->areShown() ? tr("Hide names") : tr("Show names"));
    const auto hint = tr("Names are seen as long as %1 is held, whatever you are doing. With this button "
                         "they hide by themselves after a moment.")
                          .arg(key);
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_button)})
        widget->setToolTip(hint);
}

} // namespace rp3
