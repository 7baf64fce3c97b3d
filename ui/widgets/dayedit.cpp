// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dayedit.h"

#include "ui/style/appstyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QToolButton>

namespace rp3 {
using namespace Qt::StringLiterals;

namespace {

constexpr int widthInCharacters = 26;
constexpr int longest = 30;

} // namespace

DayEdit::DayEdit(const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_clock(clock)
    , m_field(new QLineEdit)
    , m_button(new QToolButton)
    , m_words(new PlainLabel(TypeStep::Small, false, Role::InkQuiet))
{
    m_button->setIcon(QIcon::fromTheme(u"view-calendar-day"_s));
    m_button->setFocusPolicy(Qt::TabFocus);
    m_field->setMaxLength(longest);
    m_field->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::hair);
    line->addWidget(m_field);
    line->addWidget(m_button);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addLayout(line);
    layout->addWidget(m_words);
    setFocusProxy(m_field);
    makeRoom();
    retranslate();
    connect(m_field, &QLineEdit::textEdited, this, &DayEdit::typed);
    connect(m_field, &QLineEdit::editingFinished, this, &DayEdit::finish);
    connect(m_button, &QToolButton::clicked, this, &DayEdit::openCalendar);
}

DayEdit::~DayEdit()
{
    // A field that has the focus says that editing is finished while it dies, and by then this is no DayEdit.
    m_field->disconnect(this);
}

void DayEdit::setDay(Day day)
{
    m_given = day;
    showDay(day);
}

void DayEdit::showDay(Day day)
{
    m_day = day;
    m_refused = false;
    m_field->setText(typedDay(day));
    say();
}

Day DayEdit::day() const
{
    return read().value_or(Day());
}

QString DayEdit::unread() const
{
    return read() ? QString() : m_field->text().trimmed();
}

void DayEdit::setTyped(const QString &text)
{
    setDay({});
    m_field->setText(cleanLine(text, longest));
    m_refused = !read();
    say();
}

QString DayEdit::doubt() const
{
    const auto asked = day();
    if (asked.isNull() || asked == m_given || isExpected(asked, today(), m_side))
        return {};
    if (asked < today())
        return tr("This day is over already.");
    return m_side == Side::Behind ? tr("This day is still to come.")
                                  : tr("This day is more than ten years away.");
}

Day DayEdit::today() const
{
    return localDay(m_clock.now());
}

std::optional<Day> DayEdit::read() const
{
    const QString text = m_field->text().trimmed();
    if (text == typedDay(m_day)) // Also a day that nobody could type.
        return m_day;
    return text.isEmpty() ? std::optional(Day()) : dayFromText(text, today(), m_side);
}

void DayEdit::finish()
{
    const auto day = read();
    m_refused = !day;
    if (day) {
        choose(*day);
        return;
    }
    const bool another = !std::exchange(m_day, {}).isNull();
    say();
    if (another)
        Q_EMIT dayChosen({});
}

void DayEdit::choose(Day day)
{
    const bool another = day != m_day;
    showDay(day);
    if (another)
        Q_EMIT dayChosen(day);
}

void DayEdit::say()
{
    setRefused(m_field, m_refused);
    setType(m_words, m_refused ? TypeStep::Body : TypeStep::Small, m_refused,
            m_refused ? Role::High : Role::InkQuiet);
    if (m_refused) {
        m_words->setText(tr("This is not a day yet. Write it like %1.").arg(typedDay(today())));
    } else {
        m_words->setText(m_day.isNull() ? QString()
                                        : QString(longDay(m_day) + u" · "_s + dayFromNow(m_day, today())));
    }
    m_words->setVisible(!m_words->text().isEmpty());
}

void DayEdit::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(localeOf(currentLanguage()));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat ink;
    ink.setForeground(coloursOf(this)[Role::Ink]);
    for (const auto day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, ink);
    calendar->setSelectedDate((m_day.isNull() ? today() : m_day).toDate());
    const auto take = [this, calendar](QDate date) {
        choose(Day::fromDate(date));
        calendar->close();
        m_field->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(m_field->mapToGlobal(QPoint(0, m_field->height())));
    calendar->show();
    calendar->setFocus();
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return Retranslated::eventFilter(watched, event);
}

void DayEdit::changeEvent(QEvent *event)
{
    Retranslated::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void DayEdit::makeRoom()
{
    m_field->setFixedWidth(QFontMetrics(font()).averageCharWidth() * widthInCharacters);
}

void DayEdit::retranslate()
{
    m_field->setPlaceholderText(tr("day/month/year"));
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Open the calendar"));
    say();
}

} // namespace rp3
