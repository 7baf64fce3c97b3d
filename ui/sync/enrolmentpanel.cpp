// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/enrolmentpanel.h"

#include "storage/whendone.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/sync/syncerrortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/storyedit.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

/// A letter has some 1,500 characters; what stands around it in a mail may be more.
constexpr int longestLetter = 20'000;

} // namespace

EnrolmentPanel::EnrolmentPanel(Enrolment &enrolment, QWidget *parent)
    : Retranslated(parent)
    , m_enrolment(&enrolment)
    , m_title(new PlainLabel(TypeStep::Heading, true, Role::Ink, this))
    , m_words(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_banner(new Banner(this))
    , m_letter(new StoryEdit(longestLetter))
    , m_letterRow(new FormRow(m_letter, this))
    , m_read(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_card(new Card(this))
    , m_from(new PlainLabel(TypeStep::Heading, true, Role::Ink, m_card))
    , m_facts(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, m_card))
    , m_ask(new PlainLabel(TypeStep::Body, true, Role::Ink, m_card))
    , m_fingerprint(new PlainLabel(TypeStep::Display, true, Role::Ink, m_card))
    , m_same(new QPushButton(m_card))
    , m_differ(new QPushButton(m_card))
    , m_busy(new BusyLine(this))
{
    setKind(m_read, ButtonKind::Primary);
    setKind(m_same, ButtonKind::Primary);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_read, &QPushButton::clicked, this, &EnrolmentPanel::readLetter);
    connect(m_open, &QPushButton::clicked, this, &EnrolmentPanel::openFile);
    connect(m_same, &QPushButton::clicked, this, &EnrolmentPanel::agree);
    connect(m_differ, &QPushButton::clicked, this, &EnrolmentPanel::forget);
    connect(m_banner, &Banner::dismissed, this, [this] { m_problem.reset(); });

    auto *letterButtons = new QHBoxLayout;
    letterButtons->addWidget(m_read);
    letterButtons->addWidget(m_open);
    letterButtons->addStretch();
    auto *cardButtons = new QHBoxLayout;
    cardButtons->addWidget(m_same);
    cardButtons->addWidget(m_differ);
    cardButtons->addStretch();
    auto *card = new QVBoxLayout(m_card);
    card->setSpacing(space::small);
    for (auto *label : {m_from, m_facts})
        card->addWidget(label);
    card->addSpacing(space::small);
    for (auto *label : {m_ask, m_fingerprint})
        card->addWidget(label);
    card->addLayout(cardButtons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_letterRow);
    column->addLayout(letterButtons);
    column->addWidget(m_card);
    column->addWidget(m_busy);
    column->addWidget(m_banner);
    forget();
}

void EnrolmentPanel::retranslate()
{
    m_title->setText(tr("This PC is not connected to the province"));
    m_words->setText(tr("Everything stays in this room until then. To connect, you need the letter of the "
                        "provincial office: as a file, or copied from a mail."));
    m_letterRow->setLabel(tr("Letter of the province"));
    m_read->setText(tr("Read the letter"));
    m_open->setText(tr("Open a file"));
    m_same->setText(tr("The digits are the same: connect"));
    m_differ->setText(tr("They differ: do not connect"));
    m_busy->setWords(tr("Speaking with the province…"));
    m_ask->setText(tr("Call the provincial office on a number you know, and read these digits to each other. "
                      "They must be the same."));
    if (m_proposal) {
        const auto &letter = m_proposal->letter;
        m_from->setText(tr("A letter of %1").arg(isolated(letter.provinceName)));
        m_facts->setText(tr("For room %1 · good until %2 · %3")
                             .arg(letter.postCode.toString(),
                                  shortDay(localDay(Instant(letter.expires * 1'000))), isolated(letter.url)));
    }
    complain(m_problem);
}

void EnrolmentPanel::openFile()
{
    auto *dialog = newFileDialog(tr("Letter of the province"), QFileDialog::AcceptOpen, this);
    connect(dialog, &QFileDialog::fileSelected, this, &EnrolmentPanel::readFile);
    dialog->open();
}

void EnrolmentPanel::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(ErrorKind::Invalid);
    m_letter->setStory(QString::fromLatin1(file.read(longestLetter)));
    readLetter();
}

void EnrolmentPanel::readLetter()
{
    forget();
    setBusy(true);
    whenDone(m_enrolment->propose(m_letter->story().toLatin1()), this,
             [this](const Result<EnrolmentProposal> &proposal) {
                 setBusy(false);
                 if (proposal)
                     propose(*proposal);
                 else
                     complain(proposal.error().kind);
             });
}

void EnrolmentPanel::propose(const EnrolmentProposal &proposal)
{
    m_proposal = proposal;
    m_fingerprint->setText(proposal.fingerprint);
    showStep();
    retranslate();
    m_fingerprint->setFocus(); // not a button: Enter must not answer for her
}

void EnrolmentPanel::agree()
{
    complain({});
    setBusy(true);
    whenDone(m_enrolment->enrol(m_proposal->letter), this, [this](const Result<void> &done) {
        setBusy(false);
        if (!done)
            return complain(done.error().kind);
        m_letter->setStory({});
        forget();
        Q_EMIT enrolled();
    });
}

void EnrolmentPanel::forget()
{
    m_proposal.reset();
    m_problem.reset();
    showStep();
    retranslate();
}

/// Either the letter, or what it says: the digits must not be below the edge of the screen.
void EnrolmentPanel::showStep()
{
    m_card->setVisible(m_proposal.has_value());
    for (QWidget *asking : {static_cast<QWidget *>(m_letterRow), static_cast<QWidget *>(m_read),
                            static_cast<QWidget *>(m_open)})
        asking->setVisible(!m_proposal);
}

void EnrolmentPanel::setBusy(bool isBusy)
{
    for (QWidget *work : {static_cast<QWidget *>(m_letterRow), static_cast<QWidget *>(m_read),
                          static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_card)})
        work->setEnabled(!isBusy);
    if (isBusy)
        m_busy->start();
    else
        m_busy->stop();
}

void EnrolmentPanel::complain(std::optional<ErrorKind> kind)
{
    m_problem = kind;
    if (!kind)
        return m_banner->dismiss();
    const auto words = enrolmentErrorText(*kind);
    m_banner->showMessage(Tone::Warning, words.happened, QString(words.safe + u' ' + words.next));
}

} // namespace rp3
