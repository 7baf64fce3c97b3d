// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/storypage.h"

#include "ui/widgets/storyedit.h"

#include <QPlainTextEdit>

namespace rp3 {

StoryPage::StoryPage(const QString &question, const QString &help, QString *story)
    : KioskPage(question, help)
    , m_edit(new StoryEdit)
{
    m_edit->fillHeight();
    m_edit->setStory(*story);
    m_edit->setAccessibleName(question);
    auto *text = m_edit->findChild<QPlainTextEdit *>();
    Q_ASSERT(text);
    text->setAccessibleName(question);
    text->setUndoRedoEnabled(false); // What she took out must not wait in a list.
    text->setContextMenuPolicy(Qt::NoContextMenu);
    column()->addWidget(m_edit, 1);
    connect(m_edit, &StoryEdit::storyEdited, this, [this, story] {
        *story = m_edit->story();
        Q_EMIT answerChanged();
    });
}

bool StoryPage::canSkip() const
{
    return m_edit->story().isEmpty();
}

} // namespace rp3
