// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/founderstep.h"

#include "crypto/keyslot.h"
#include "domain/codes/codelists.h"
#include "ui/style/metrics.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rp3 {

namespace {

/// What a person who is not the coordinator can be here, and accept a complaint as.
constexpr std::array secondRoles{Code(u"konselor"), Code(u"pendamping"), Code(u"paralegal")};

QLineEdit *secretLine()
{
    auto *line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(int(crypto::Passphrase::maxLength));
    return line;
}

} // namespace

FounderStep::FounderStep(Who who, QWidget *parent)
    : Retranslated(parent)
    , m_who(who)
    , m_intro(new PlainLabel(TypeStep::Body, false, Role::Ink, this))
    , m_name(new TextField(crypto::maxLabelLength))
    , m_nameRow(new FormRow(m_name, this))
    , m_role(new QComboBox)
    , m_roleRow(new FormRow(m_role, this))
    , m_tied(new QCheckBox(this))
    , m_tiedWhy(new PlainLabel(TypeStep::Small, false, Role::InkQuiet, this))
    , m_phrase(secretLine())
    , m_phraseRow(new FormRow(m_phrase, this))
    , m_again(secretLine())
    , m_againRow(new FormRow(m_again, this))
{
    for (auto *widget : {static_cast<QWidget *>(m_roleRow), static_cast<QWidget *>(m_tied),
                         static_cast<QWidget *>(m_tiedWhy)})
        widget->setVisible(who == Who::SecondPerson);
    setFocusProxy(m_nameRow);
    for (auto *line : {static_cast<QLineEdit *>(m_name), m_phrase, m_again})
        connect(line, &QLineEdit::textEdited, this, &FounderStep::forgetProblems);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(m_intro);
    for (auto *row : {m_nameRow, m_roleRow, m_phraseRow, m_againRow})
        column->addWidget(row);
    column->addWidget(m_tied);
    column->addWidget(m_tiedWhy);
    column->addStretch();
    retranslate();
}

void FounderStep::retranslate()
{
    m_intro->setText(m_who == Who::Coordinator
                         ? tr("The coordinator types this herself, unseen by others.")
                         : tr("A second person confirms the coordinator's key, so that nobody can open the "
                              "letter box of this room alone. She types this herself."));
    m_nameRow->setLabel(tr("Name"));
    m_roleRow->setLabel(tr("Her work here"));
    const auto chosen = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const auto role : secondRoles)
        m_role->addItem(codes::staffRole.word(role, currentLanguage()));
    m_role->setCurrentIndex(chosen);
    m_tied->setText(tr("Family, or one leads the other"));
    m_tiedWhy->setText(tr("Then a complaint about one of us is kept from the other, too."));
    m_phraseRow->setLabel(tr("Passphrase"));
    m_phraseRow->setHelp(tr("Four or more words that nobody would guess, at least %n characters. Write it "
                            "nowhere.",
                            nullptr, int(crypto::Passphrase::minLength)));
    m_againRow->setLabel(tr("Passphrase once more"));
}

QString FounderStep::name() const
{
    return m_name->value();
}

bool FounderStep::check()
{
    forgetProblems();
    if (name().isEmpty()) {
        m_nameRow->setError(tr("Please type the name."));
        return false;
    }
    if (!crypto::Passphrase::fromTyped(m_phrase->text())) {
        m_phraseRow->setError(tr("The passphrase is too short. It needs at least %n characters.", nullptr,
                                 int(crypto::Passphrase::minLength)));
        return false;
    }
    if (m_phrase->text() != m_again->text()) {
        m_againRow->setError(tr("The two passphrases are not the same. Please type them again."));
        return false;
    }
    return true;
}

void FounderStep::refuseName(const QString &words)
{
    m_nameRow->setError(words);
}

void FounderStep::forgetProblems()
{
    for (auto *row : {m_nameRow, m_phraseRow, m_againRow})
        row->setError({});
}

Codes FounderStep::roles() const
{
    if (m_who == Who::Coordinator)
        return {Code(u"k_adu"), Code(u"k_damping")};
    return {Code(u"petugas"), secondRoles[std::size_t(m_role->currentIndex())]};
}

Founder FounderStep::founder() const
{
    StaffMember member;
    member.name = name();
    member.roles = roles();
    return {member, *crypto::Passphrase::fromTyped(m_phrase->text())};
}

bool FounderStep::isTied() const
{
    return m_tied->isChecked();
}

void FounderStep::forgetPassphrase()
{
    m_phrase->clear();
    m_again->clear();
}

} // namespace rp3
