// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/storyedit.h"

#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/numbers.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace rp3 {
namespace {

// The field grows with the story, so that a long one scrolls with its page and only then by itself.
constexpr int fewestLines = 5;
constexpr int mostLines = 18;

/// A text edit whose pastes and drops are cleaned, and cut to the room that is left before they are looked
/// at.
class StoryText final : public QPlainTextEdit {
public:
    std::function<int()> room;
    std::function<void()> pasteWasCut;

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override { return source->hasText(); }

    void insertFromMimeData(const QMimeData *source) override
    {
        const QString text = source->text();
        const int left = room() + int(textCursor().selectedText().size());
        // Cleaning never makes a text longer, so twice the room is enough to look at.
        QString clean = cleanStory(QStringView(text).first(qMin(text.size(), qsizetype(left) * 2)));
        const bool cut = clean.size() > left || text.size() > qsizetype(left) * 2;
        clean.truncate(left);
        if (!clean.isEmpty() && clean.back().isHighSurrogate())
            clean.chop(1);
        textCursor().insertText(clean);
        ensureCursorVisible();
        if (cut)
            pasteWasCut();
    }
};

} // namespace

StoryEdit::StoryEdit(int longest, QWidget *parent)
    : Retranslated(parent)
    , m_room(new PlainLabel(TypeStep::Small, false, Role::InkQuiet))
    , m_longest(longest)
{
    auto *text = new StoryText;
    m_text = text;
    text->room = [this] { return qMax(0, m_longest - m_text->document()->characterCount() + 1); };
    text->pasteWasCut = [this] {
        m_cut = true;
        showRoom();
    };
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(space::small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(m_text);
    layout->addWidget(m_room);
    setFocusProxy(m_text);
    showRoom();
    connect(m_text->document(), &QTextDocument::contentsChange, this, &StoryEdit::limit);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &StoryEdit::grow);
    grow();
}

QString StoryEdit::story() const
{
    auto story = cleanStory(m_text->toPlainText());
    const bool isBlank = std::ranges::all_of(story, [](QChar c) { return c.isSpace(); });
    return isBlank ? QString() : story;
}

void StoryEdit::setStory(const QString &story)
{
    m_setting = true;
    m_text->setPlainText(cleanStory(story));
    m_setting = false;
    m_cut = false;
    showRoom();
}

void StoryEdit::setPlaceholder(const QString &words)
{
    m_text->setPlaceholderText(words);
}

void StoryEdit::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void StoryEdit::limit(int position, int removed, int added)
{
    if (m_setting)
        return;
    const int over = m_text->document()->characterCount() - 1 - m_longest;
    if (over > 0 && added > removed) {
        // Typed beyond the end. A story that was already longer may be shortened, not lengthened.
        QTextCursor cursor(m_text->document());
        const int grown = qMin(over, added - removed);
        cursor.setPosition(position + added - grown);
        cursor.setPosition(position + added, QTextCursor::KeepAnchor);
        m_setting = true;
        cursor.removeSelectedText();
        m_setting = false;
    }
    m_cut = false;
    showRoom();
    Q_EMIT storyEdited();
}

void StoryEdit::showRoom()
{
    const int used = m_text->document()->characterCount() - 1;
    const bool close = used * 10 >= m_longest * 9;
    m_room->setVisible(close || m_cut);
    if (m_cut) {
        m_room->setText(tr("What you pasted was too long. The first part is here; %1 characters fit.")
                            .arg(wholeNumber(m_longest)));
    } else {
        m_room->setText(tr("%1 of %2 characters").arg(wholeNumber(used), wholeNumber(m_longest)));
    }
}

void StoryEdit::grow()
{
    // A plain text document measures its height in lines.
    const int lines = qBound(fewestLines, int(m_text->document()->size().height()) + 1, mostLines);
    const auto heightOf = [this](int count) {
        return count * m_text->fontMetrics().lineSpacing() + 2 * (space::small + ringWidth);
    };
    m_text->setMinimumHeight(heightOf(m_fills ? fewestLines : lines));
    m_text->setMaximumHeight(m_fills ? QWIDGETSIZE_MAX : heightOf(lines));
}

void StoryEdit::fillHeight()
{
    m_fills = true;
    grow();
}

void StoryEdit::changeEvent(QEvent *event)
{
    Retranslated::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

void StoryEdit::retranslate()
{
    showRoom();
}

} // namespace rp3
