// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/keptout.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/namesound.h"
#include "domain/rules/staffconflict.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

KeptOut::KeptOut(QWidget *parent)
    : Retranslated(parent)
    , m_heading(new PlainLabel(TypeStep::Heading, true, Role::Ink, this))
    , m_help(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_column(new QVBoxLayout)
    , m_stop(new Banner(this))
{
    m_stop->dismiss();
    m_column->setSpacing(space::large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_heading);
    column->addWidget(m_help);
    column->addLayout(m_column);
    column->addWidget(m_stop);
    retranslate();
}

void KeptOut::setStaff(const QList<StaffMember> &staff, const RecordId &me)
{
    m_me = me;
    m_staff = staff;
    for (const auto &row : std::as_const(m_rows))
        delete row.row;
    m_rows.clear();
    for (const auto &member : staff) {
        if (!member.active.value_or(false))
            continue;
        auto *reason = new CodeBox(codes::staffConflictReason, this);
        const Row row{member, reason, new FormRow(reason, this)};
        m_column->addWidget(row.row);
        m_rows.append(row);
        connect(reason, &CodeBox::codeChosen, this, [this, id = member.id](Code chosen) {
            m_chosen.erase(id);
            if (!chosen.isEmpty())
                m_chosen.emplace(id, chosen);
            showConflict();
            showHelp();
            Q_EMIT edited();
        });
    }
    setChosen(m_chosen);
    retranslate();
}

void KeptOut::setReported(const QStringList &names, const QList<RecordId> &colleagues)
{
    if (names == m_reported && colleagues == m_reportedColleagues)
        return;
    m_reported = names;
    m_reportedColleagues = colleagues;
    showHelp();
}

std::map<RecordId, Code> KeptOut::chosen() const
{
    return m_chosen;
}

void KeptOut::setChosen(const std::map<RecordId, Code> &chosen)
{
    m_chosen = chosen;
    for (const auto &row : std::as_const(m_rows)) {
        const auto found = chosen.find(row.member.id);
        row.reason->setCode(found == chosen.end() ? Code() : found->second);
    }
    showConflict();
    showHelp();
}

bool KeptOut::isWriterIn() const
{
    return m_chosen.contains(m_me);
}

void KeptOut::showConflict()
{
    if (isWriterIn())
        m_stop->showMessage(Tone::Warning, tr("This complaint is about somebody close to you."),
                            tr("Ask a colleague to take it, or show her the filing screen: you would not be "
                               "able to read it."));
    else
        m_stop->dismiss();
}

void KeptOut::showHelp()
{
    for (const auto &row : std::as_const(m_rows))
        row.row->setHelp(helpFor(row.member));
}

bool KeptOut::isReported(const StaffMember &member) const
{
    const auto chosen = m_chosen.find(member.id);
    return m_reportedColleagues.contains(member.id)
        || (chosen != m_chosen.end() && chosen->second == code::staffConflictReason::is_terlapor);
}

/// Why she may be in conflict; nothing is chosen by itself.
QString KeptOut::helpFor(const StaffMember &member) const
{
    if (m_chosen.contains(member.id))
        return {};
    const QString calls = member.name + u' ' + member.alsoKnownAs;
    const bool isAlike =
        std::ranges::any_of(m_reported, [&](const QString &name) { return shareNameWord(name, calls); });
    if (isAlike)
        return tr("The reported person has a name like that. Is it the same person?");
    for (const auto &other : m_staff) {
        if (isReported(other) && areTied(member, other))
            return tr("Works under %1, is a superior, or is family. Should this colleague know nothing "
                      "of it, too?")
                .arg(isolated(other.name));
    }
    return {};
}

void KeptOut::retranslate()
{
    m_heading->setText(tr("Somebody of this room?"));
    m_help->setText(tr("Whoever is chosen here sees nothing of this case, not even that it exists."));
    for (const auto &row : std::as_const(m_rows)) {
        const auto &name = row.member.name;
        row.row->setLabel(row.member.id == m_me ? tr("%1 (you)").arg(isolated(name)) : cleanLine(name));
    }
    showHelp();
    showConflict();
}

} // namespace rp3
