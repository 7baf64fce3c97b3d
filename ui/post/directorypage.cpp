// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/directorypage.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/directory.h"
#include "domain/rules/openinghours.h"
#include "domain/rules/postaccess.h"
#include "storage/whendone.h"
#include "ui/forms/recordlayout.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/textfield.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Long enough to say it into a telephone.
constexpr auto addressShownFor = 1min;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString servicesOf(const DirectoryEntry &entry)
{
    QStringList words;
    for (const auto service : entry.services)
        words.append(codes::service.word(service, currentLanguage()));
    return words.join(u", "_s);
}

QString kindOf(const DirectoryEntry &entry)
{
    return codes::organisationKind.word(entry.kind, currentLanguage());
}

Mark confidenceMark(Code confidence)
{
    using namespace code::directoryConfidence;
    if (confidence == high)
        return {Shape::Tick, Tone::Good};
    return confidence.isEmpty() ? Mark{Shape::Ring, Tone::Neutral} : Mark{Shape::Diamond, Tone::Warning};
}

bool isInUse(const DirectoryEntry &entry)
{
    return entry.active.value_or(true);
}

} // namespace

DirectoryPage::DirectoryPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Room, store, clock, parent)
    , m_add(new QPushButton(this))
    , m_typed(new TextField(TextField::defaultLongest, this))
    , m_search(new FormRow(m_typed, this))
{
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({RecordKind::DirectoryEntry, {}, {}}); });
    m_typed->setClearButtonEnabled(true);
    connect(m_typed, &TextField::valueEdited, this, &DirectoryPage::search);
    fixed()->addWidget(m_search);
    m_shownLongEnough.setSingleShot(true);
    m_shownLongEnough.setInterval(addressShownFor);
    connect(&m_shownLongEnough, &QTimer::timeout, this, &DirectoryPage::hideAddresses);
    retranslate();
}

void DirectoryPage::retranslate()
{
    header()->setTitle(tr("Directory"));
    header()->setSubtitle(tr("Who can help her. Nothing on this page leaves the room."));
    m_add->setText(layoutOf(RecordKind::DirectoryEntry)->addWords());
    m_add->setVisible(mayAdd(RecordKind::DirectoryEntry));
    m_search->setLabel(tr("Search for a name, a service or a kind"));
    PostPage::retranslate();
}

void DirectoryPage::wasRead()
{
    m_add->setVisible(mayAdd(RecordKind::DirectoryEntry));
    showNew();
}

void DirectoryPage::hideEvent(QHideEvent *event)
{
    hideAddresses();
    PostPage::hideEvent(event);
}

void DirectoryPage::fill(QVBoxLayout &column)
{
    m_rows.clear();
    auto entries = view()->all<DirectoryEntry>();
    std::ranges::stable_sort(entries, {}, [](const DirectoryEntry &entry) {
        return std::pair(!isInUse(entry), entry.name.toCaseFolded());
    });
    auto *own = new Card(content());
    auto *inside = new QVBoxLayout(own);
    inside->addWidget(headingLabel(tr("Of this room"), own));
    if (entries.isEmpty())
        inside->addWidget(
            quietLabel(tr("Nobody yet. Add the clinic, the legal aid and the shelter that you call."), own));
    for (const auto &entry : std::as_const(entries))
        inside->addWidget(entryRow(entry, own));
    column.addWidget(own);
    fillShipped(column);
    m_nothing = quietLabel(tr("Nobody is found by these words."), content());
    column.addWidget(m_nothing);
    search();
}

void DirectoryPage::fillShipped(QVBoxLayout &column)
{
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(headingLabel(tr("Comes with the program"), card));
    for (const auto &line : helpLines())
        inside->addWidget(shippedRow(line, card));
    column.addWidget(card);
}

QWidget *DirectoryPage::shippedRow(const HelpLine &line, QWidget *parent)
{
    const auto language = currentLanguage();
    const auto name = line.name.in(language).toString();
    const auto purpose = line.purpose.in(language).toString();
    auto *row = new ListRow(name, parent);
    row->addPill(confidenceMark(line.confidence),
                 tr("How sure: %1").arg(codes::directoryConfidence.word(line.confidence, language)));
    row->addLine(purpose);
    QStringList phones;
    for (const auto phone : line.phones)
        phones.append(phone.toString());
    if (!line.whatsapp.isEmpty())
        phones.append(u"WhatsApp "_s + line.whatsapp);
    row->addLine(joined({phones.join(u", "_s), line.hours.in(language).toString()}));
    row->addLine(line.verifiedOn.isNull()
                     ? tr("Nobody has called there to check yet.")
                     : tr("Last checked by telephone: %1").arg(shortDay(line.verifiedOn)));
    m_rows.append({row, QString(name + u' ' + purpose + u' ' + phones.join(u' ')).toCaseFolded()});
    return row;
}

QWidget *DirectoryPage::entryRow(const DirectoryEntry &entry, QWidget *parent)
{
    const auto name = cleanLine(entry.name);
    auto *row = new ListRow(name, parent);
    addState(*row, entry);
    row->addLine(joined({kindOf(entry), servicesOf(entry)}));
    row->addLine(joined({cleanLine(entry.phone), cleanLine(entry.contactPerson), cleanLine(entry.hours)}));
    addAddress(*row, entry);
    row->addLine(cleanLine(entry.note));
    row->addLine(entry.verifiedOn.isNull()
                     ? tr("Nobody has called there to check yet.")
                     : tr("Last checked by telephone: %1 (%2)")
                           .arg(shortDay(entry.verifiedOn), dayFromNow(entry.verifiedOn, today())));
    addActions(*row, entry);
    const QStringList words{name, kindOf(entry), servicesOf(entry), entry.phone, entry.contactPerson};
    m_rows.append({row, words.join(u' ').toCaseFolded()});
    return row;
}

void DirectoryPage::addState(ListRow &row, const DirectoryEntry &entry)
{
    if (!isInUse(entry))
        row.addPill({Shape::Ring, Tone::Neutral}, tr("Not in use any more"));
    const auto open = isOpen(entry.hours, {now(), QTimeZone::systemTimeZone()});
    if (open && isInUse(entry))
        row.addPill(*open ? Mark{Shape::Disc, Tone::Good} : Mark{Shape::Ring, Tone::Neutral},
                    *open ? tr("Open now") : tr("Closed now"));
    if (!entry.confidence.isEmpty())
        row.addPill(
            confidenceMark(entry.confidence),
            tr("How sure: %1").arg(codes::directoryConfidence.word(entry.confidence, currentLanguage())));
}

void DirectoryPage::addAddress(ListRow &row, const DirectoryEntry &entry)
{
    const auto shown = m_shown.find(entry.id);
    if (!view()->hiddenAddresses.contains(entry.id)) {
        row.addLine(cleanLine(entry.address));
    } else if (shown != m_shown.end()) {
        row.addLine(cleanLine(shown->second));
    } else {
        row.addLine(tr("The address is hidden. Whoever has it shown is written down."));
    }
}

void DirectoryPage::addActions(ListRow &row, const DirectoryEntry &entry)
{
    const bool isHidden = view()->hiddenAddresses.contains(entry.id);
    if (isHidden && m_shown.contains(entry.id)) {
        connect(row.addAction(tr("Hide the address")), &QPushButton::clicked, this,
                &DirectoryPage::hideAddresses);
    } else if (isHidden && mayShowHiddenAddress(view()->me.roles)) {
        connect(row.addAction(tr("Show the address")), &QPushButton::clicked, this,
                [this, id = entry.id] { showAddress(id); });
    }
    if (!mayChange(RecordKind::DirectoryEntry))
        return;
    connect(row.addAction(tr("I called: it is right")), &QPushButton::clicked, this, [this, entry] {
        auto checked = entry;
        checked.verifiedOn = today();
        checked.confidence = code::directoryConfidence::high;
        Act act(view()->dossier);
        act.set(entry, checked);
        write(std::move(act));
    });
    connect(row.addAction(tr("Change")), &QPushButton::clicked, this, [this, id = entry.id] {
        ask({RecordKind::DirectoryEntry, id, {}});
    });
}

void DirectoryPage::showAddress(const RecordId &entry)
{
    whenDone(store().showAddress(entry), this, [this, entry](const Result<QString> &address) {
        if (!address)
            return say(address.error().kind);
        if (!isVisible())
            return; // She has gone on: then nobody shall read it.
        m_shown[entry] = *address;
        m_shownLongEnough.start();
        showNew();
    });
}

void DirectoryPage::hideAddresses()
{
    m_shownLongEnough.stop();
    if (m_shown.empty())
        return;
    m_shown.clear();
    showNew();
}

void DirectoryPage::search()
{
    const auto words = m_typed->value().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    bool isAnyFound = false;
    for (const auto &found : std::as_const(m_rows)) {
        const bool fits =
            std::ranges::all_of(words, [&](const QString &word) { return found.words.contains(word); });
        found.row->setVisible(fits);
        isAnyFound = isAnyFound || fits;
    }
    if (m_nothing != nullptr)
        m_nothing->setVisible(!isAnyFound);
}

} // namespace rp3
