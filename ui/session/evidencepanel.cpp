// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/evidencepanel.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/custody.h"
#include "domain/rules/healthreferral.h"
#include "domain/rules/legal.h"
#include "storage/casefacts.h"
#include "storage/whendone.h"
#include "ui/session/casenames.h"
#include "ui/session/confirmation.h"
#include "ui/session/seconddialog.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/recordbox.h"
#include "ui/widgets/textfield.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/evidencewords.h"
#include "ui/words/languageswitch.h"
#include "ui/words/numbers.h"

#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// What the name of a file says about its kind; empty if that could be several.
Code kindOfFile(const QString &path)
{
    const auto type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    if (type.startsWith(u"video/"_s))
        return code::evidenceKind::video;
    if (type.startsWith(u"audio/"_s))
        return code::evidenceKind::audio;
    return {};
}

/// The newest link that says whether the file was still what it was; null if nobody looked.
const CustodyEvent *lastCheck(const QList<CustodyEvent> &chain)
{
    const auto found = std::find_if(chain.rbegin(), chain.rend(),
                                    [](const auto &link) { return link.hashChecked.has_value(); });
    return found == chain.rend() ? nullptr : &*found;
}

/// In groups, so that two people can compare it aloud, and a narrow page can break it.
QString fingerprintWords(const QString &sha256)
{
    constexpr qsizetype groupSize = 8;
    QStringList groups;
    for (qsizetype i = 0; i < sha256.size(); i += groupSize)
        groups.append(sha256.mid(i, groupSize));
    return groups.join(u' ');
}

QString titleOf(const EvidenceItem &item)
{
    const auto kind = codes::evidenceKind.word(item.kind, currentLanguage());
    const auto words = cleanLine(item.description, 60);
    return words.isEmpty() ? kind : QString(kind + u" · "_s + isolated(words));
}

} // namespace

EvidencePanel::EvidencePanel(const CaseView &view, Store &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(&store)
    , m_dossier(view.dossier)
    , m_banner(new Banner(this))
    , m_busy(new BusyLine(this))
{
    m_colleagues = choicesIn(view, RecordKind::StaffMember, localDay(clock.now()));
    erase_if(m_colleagues, [&](const Choice &colleague) { return colleague.record == view.me; });
    const auto items = view.all<EvidenceItem>();
    const auto events = view.all<CustodyEvent>();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    addCare(view, {clock.now(), QTimeZone::systemTimeZone()}, *column);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(headingLabel(tr("Files and custody"), card));
    inside->addWidget(m_banner);
    bool hasFiles = false;
    for (const auto &item : items) {
        const auto chain = custodyOf(item.id, events);
        if (item.blob.isEmpty() && custodyGaps(item, chain).isEmpty())
            continue;
        hasFiles = true;
        addItem(item, chain, view, *inside);
    }
    if (!hasFiles)
        inside->addWidget(quietLabel(tr("No file is kept yet. A photo, a chat or a recording that she gives "
                                        "you is locked here, as it is, and nobody can change it unseen."),
                                     card));
    if (view.mayAddEvidence) {
        auto *add = new QPushButton(tr("Take in a file"), card);
        connect(add, &QPushButton::clicked, this, &EvidencePanel::askForFile);
        inside->addWidget(add, 0, Qt::AlignLeft);
    }
    inside->addWidget(m_busy);
    column->addWidget(card);
}

void EvidencePanel::addCare(const CaseView &view, const RoomTime &time, QVBoxLayout &column)
{
    const auto events = view.all<CustodyEvent>();
    QStringList ours;
    QStringList hers;
    for (const auto &item : view.all<EvidenceItem>()) {
        const auto chain = custodyOf(item.id, events);
        if (needsCare(item, chain))
            ours.append(titleOf(item));
        else if (needsHerCare(item, chain))
            hers.append(titleOf(item));
    }
    const bool isWindowOpen = !openHealthNeeds(caseFactsOf(view), time).isEmpty();
    if (ours.isEmpty() && hers.isEmpty() && !isWindowOpen)
        return;
    QStringList words{legal::evidenceKeep.title.in(currentLanguage()).toString() + u'.'};
    if (isWindowOpen)
        words.prepend(tr("The first 72 hours are running: to a doctor now, if she agrees, and before she "
                         "washes."));
    if (!ours.isEmpty())
        words.append(tr("Close and seal it, each piece apart, and write the seal down."));
    if (!hers.isEmpty())
        words.append(tr("She keeps: %1. Please tell her so.").arg(hers.join(u", "_s)));
    auto *banner = new Banner(this);
    banner->showMessage(Tone::Warning,
                        ours.isEmpty() ? tr("Needs care") : tr("Needs care: %1").arg(ours.join(u", "_s)),
                        words.join(u' '));
    column.addWidget(banner);
}

void EvidencePanel::addItem(const EvidenceItem &item, const QList<CustodyEvent> &chain, const CaseView &view,
                            QVBoxLayout &column)
{
    auto *row = new ListRow(titleOf(item), this);
    for (const auto gap : custodyGaps(item, chain)) {
        row->addPill({Shape::Exclaim, Tone::Danger}, tr("Look at this"));
        row->addLine(gapWords(gap));
    }
    column.addWidget(row);
    if (item.blob.isEmpty())
        return;
    row->addLine(isolated(item.fileName, 80) + u" · "_s + fileSize(item.size.value_or(0)));
    row->addLine(tr("Fingerprint (SHA-256), for a receipt: %1").arg(fingerprintWords(item.sha256)));
    if (const auto *check = lastCheck(chain); check != nullptr && *check->hashChecked)
        row->addLine(tr("Unchanged when it was last looked at, on %1").arg(longDay(check->happenedOn)));
    if (!view.mayOpenEvidence || !view.mayAddEvidence)
        return; // What is done with it must be written into its chain.
    connect(row->addAction(tr("Check the file")), &QPushButton::clicked, this,
            [this, id = item.id] { check(id); });
    CustodyEvent link;
    link.item = item.id;
    link.event = code::custodyEvent::salin;
    const Copying copying{item.id, confirmedWords(link, view), {}, {}};
    connect(row->addAction(tr("Make a copy")), &QPushButton::clicked, this,
            [this, copying, row] { askForCopy(copying, row); });
}

void EvidencePanel::askForFile()
{
    auto *dialog = newFileDialog(tr("Take in a file"), QFileDialog::AcceptOpen, this);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidencePanel::take);
    dialog->open();
}

void EvidencePanel::take(const QString &path)
{
    RecordRequest request{RecordKind::EvidenceItem, {}, {}};
    request.starting = {{numberOf(&EvidenceItem::storage),
                         ValueTraits<Code>::toCbor(code::evidenceStorage::berkas_terenkripsi)}};
    if (const auto kind = kindOfFile(path); !kind.isEmpty())
        request.starting[numberOf(&EvidenceItem::kind)] = ValueTraits<Code>::toCbor(kind);
    request.file = path;
    Q_EMIT recordWanted(request);
}

template <typename T> void EvidencePanel::follow(QFuture<Result<T>> done)
{
    m_banner->dismiss();
    m_busy->setWords(tr("Reading the file…"));
    m_busy->start();
    whenDone(std::move(done), this, [this](const Result<T> &outcome) {
        m_busy->stop();
        settle(outcome ? std::nullopt : std::optional(outcome.error().kind));
    });
}

void EvidencePanel::settle(const std::optional<ErrorKind> &problem)
{
    if (!problem) {
        Q_EMIT changed();
        return;
    }
    const auto words = fileProblem(*problem);
    m_banner->showMessage(Tone::Danger, words.happened, words.safe + u' ' + words.next);
}

void EvidencePanel::check(const RecordId &item)
{
    follow(m_store->checkEvidence(m_dossier, item));
}

void EvidencePanel::askForCopy(const Copying &copying, ListRow *row)
{
    delete m_asking;
    m_asking = new QWidget(row);
    auto *questions = new QVBoxLayout(m_asking);
    questions->setContentsMargins({});
    questions->setSpacing(space::medium);
    auto *second = new RecordBox(m_colleagues, m_asking);
    auto *secondRow = new FormRow(second, m_asking);
    secondRow->setLabel(tr("Which colleague is beside you?"));
    secondRow->setHelp(tr("Nobody makes a copy alone. She confirms it with her passphrase, and both names "
                          "stand in the chain of custody."));
    auto *reason = new TextField(TextField::defaultLongest, m_asking);
    auto *reasonRow = new FormRow(reason, m_asking);
    reasonRow->setLabel(tr("For whom is it, and why?"));
    auto *go = new QPushButton(tr("Choose where to write it"), m_asking);
    connect(second, &RecordBox::recordChosen, secondRow, [secondRow] { secondRow->setError({}); });
    connect(go, &QPushButton::clicked, this, [this, copying, second, secondRow, reason, reasonRow] {
        secondRow->setError(second->record().isNull() ? tr("Please say who is beside you.") : QString());
        reasonRow->setError(reason->value().isEmpty() ? tr("Please say why.") : QString());
        if (second->record().isNull() || reason->value().isEmpty())
            return;
        const auto chosen = std::ranges::find(m_colleagues, second->record(), &Choice::record);
        askForTarget({copying.item, copying.what, *chosen, reason->value()});
    });
    questions->addWidget(secondRow);
    questions->addWidget(reasonRow);
    questions->addWidget(go, 0, Qt::AlignLeft);
    row->addWidget(m_asking);
    m_asking->show();
    second->setFocus();
}

void EvidencePanel::askForTarget(const Copying &copying)
{
    auto *dialog = newFileDialog(tr("Make a copy"), QFileDialog::AcceptSave, this);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, copying](const QString &target) { askSecond(copying, target); },
        Qt::QueuedConnection); // Once that dialog is out of the way.
    dialog->open();
}

void EvidencePanel::askSecond(const Copying &copying, const QString &target)
{
    m_banner->dismiss();
    auto *dialog = new SecondDialog(
        copying.second, copying.what,
        [this, copying, target](Confirmation confirmation) {
            return m_store->copyEvidence(m_dossier, copying.item,
                                         {target, std::move(confirmation), copying.reason});
        },
        this);
    connect(dialog, &SecondDialog::answered, this, [this](const Result<Written> &outcome) {
        settle(outcome ? std::nullopt : std::optional(outcome.error().kind));
    });
    dialog->open();
}

} // namespace rp3
