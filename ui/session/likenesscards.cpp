// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/likenesscards.h"

#include "domain/codes/codelists.h"
#include "domain/rules/legal.h"
#include "storage/whendone.h"
#include "ui/session/caseload.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QWidget *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

PersonPlace placeOf(const PersonCard &card)
{
    return {card.dossier, card.person};
}

/// So many are shown beside her: of more, none is likely.
constexpr qsizetype mostAlike = 3;

/// Of the cases that report somebody of her name, so many numbers are said.
constexpr qsizetype mostNamed = 5;

QList<ReportedIn> having(NameLikeness likeness, QList<ReportedIn> cases)
{
    cases.removeIf([&](const ReportedIn &each) { return each.likeness != likeness; });
    return cases;
}

} // namespace

LikenessCards::LikenessCards(Store &store, const Caseload &caseload, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_caseload(&caseload)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void LikenessCards::show(const PersonCard &her, const SearchIndex &names)
{
    auto alike = alikeIn(names, her);
    auto reportedIn = m_caseload->casesReporting(her.name, her.dossier);
    if (her == m_her && alike == m_alike && reportedIn == m_reportedIn && names.isLoaded() == m_hasNames)
        return;
    m_her = her;
    m_hasNames = names.isLoaded();
    m_alike = std::move(alike);
    m_reportedIn = std::move(reportedIn);
    retranslate();
    readCases();
}

QList<Likeness> LikenessCards::alikeIn(const SearchIndex &names, const PersonCard &her) const
{
    auto alike = likenessesOf(names, her, mostAlike);
    alike.removeIf([&](const Likeness &each) { return m_holders.contains(each.card); });
    for (const auto &holder : m_holders)
        alike.prepend({holder});
    return alike;
}

void LikenessCards::setHolders(const QList<PersonCard> &holders)
{
    m_holders = holders;
    m_alike.clear(); // Else nothing would seem to have changed.
    retranslate();
}

void LikenessCards::readCases()
{
    CaseQuery query;
    query.withClosed = true;
    for (const auto likeness : {NameLikeness::Same, NameLikeness::OneWord}) {
        const auto cases = having(likeness, m_reportedIn);
        for (const auto &each : cases.first(std::min(mostNamed, cases.size())))
            query.dossiers.append(each.dossier);
    }
    for (const auto &likeness : std::as_const(m_alike))
        query.dossiers.append(likeness.card.dossier);
    if (query.dossiers.isEmpty())
        return;
    whenDone(m_store->cases(query), this, [this](const Result<QList<CaseRow>> &rows) {
        if (!rows)
            return; // Their numbers are missing; who they are stands there.
        for (const auto &row : *rows)
            m_cases[row.dossier] = row;
        retranslate();
    });
}

void LikenessCards::setSameAs(const std::optional<PersonPlace> &known)
{
    m_sameAs = known;
    retranslate();
}

void LikenessCards::say(const PersonPlace &place)
{
    m_sameAs = m_sameAs == place ? std::nullopt : std::optional(place);
    // Later: what is pressed is one of the cards.
    QMetaObject::invokeMethod(
        this, [this] { retranslate(); }, Qt::QueuedConnection);
    Q_EMIT edited();
}

void LikenessCards::retranslate()
{
    delete m_content;
    if (m_alike.isEmpty() && m_reportedIn.isEmpty() && m_hasNames)
        return;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    addReported(*column);
    if (!m_hasNames)
        column->addWidget(label(tr("Known women are looked for as soon as the names are read."),
                                TypeStep::Small, false, Role::InkQuiet, m_content));
    if (!m_alike.isEmpty())
        column->addWidget(
            label(tr("Perhaps she is known already"), TypeStep::Heading, true, Role::Ink, m_content));
    for (const auto &likeness : std::as_const(m_alike))
        column->addWidget(cardOf(likeness));
    m_column->addWidget(m_content);
    m_content->show(); // or it is blank until the next turn of the event loop
}

void LikenessCards::addReported(QVBoxLayout &column)
{
    const auto rule = tr("Say nothing of that case. If it is the same person: %1 (%2). Help the one who is "
                         "here now, and refer to another unit.")
                          .arg(legal::victimPriority.title.in(currentLanguage()).toString(),
                               legal::victimPriority.law.toString());
    const auto add = [&](Tone tone, const QString &headline, const QString &words) {
        auto *banner = new Banner(m_content);
        banner->showMessage(tone, headline, words);
        column.addWidget(banner);
    };
    if (const auto same = having(NameLikeness::Same, m_reportedIn); !same.isEmpty()) {
        const auto numbers = numbersOf(same);
        add(Tone::Warning,
            numbers.isEmpty() ? tr("Somebody of this name is reported in another case.")
                              : tr("Somebody of this name is reported here: %1").arg(numbers),
            rule);
    }
    if (const auto perhaps = having(NameLikeness::OneWord, m_reportedIn); !perhaps.isEmpty()) {
        const auto numbers = numbersOf(perhaps);
        add(Tone::Notice,
            numbers.isEmpty() ? tr("Somebody with one word of this name is reported in another case.")
                              : tr("Somebody with one word of this name is reported here: %1").arg(numbers),
            tr("Many people share one word of a name: it may be somebody else. %1").arg(rule));
    }
}

/// Those that are known, in one line; empty while none is.
QString LikenessCards::numbersOf(const QList<ReportedIn> &cases) const
{
    QStringList numbers;
    for (const auto &each : cases.first(std::min(mostNamed, cases.size()))) {
        const auto found = m_cases.find(each.dossier);
        if (found != m_cases.end())
            numbers.append(found->second.number.toString());
    }
    if (!numbers.isEmpty() && cases.size() > numbers.size())
        numbers.append(u"…"_s);
    return numbers.join(u", "_s);
}

QWidget *LikenessCards::cardOf(const Likeness &likeness)
{
    auto *card = new Card(m_content);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::hair);
    grid->addWidget(label(tr("Now"), TypeStep::Small, true, Role::InkQuiet, card), 0, 1);
    grid->addWidget(label(tr("Known"), TypeStep::Small, true, Role::InkQuiet, card), 0, 2);
    const auto &known = likeness.card;
    const auto compare = [&](const QString &what, const QString &now, const QString &then, bool isAlike) {
        if (then.isEmpty())
            return;
        const auto row = grid->rowCount();
        grid->addWidget(label(what, TypeStep::Small, false, Role::InkQuiet, card), row, 0);
        grid->addWidget(label(cleanLine(now), TypeStep::Body, false, Role::Ink, card), row, 1);
        const auto words = isAlike ? tr("%1 (alike)").arg(isolated(then)) : cleanLine(then);
        grid->addWidget(label(words, TypeStep::Body, isAlike, Role::Ink, card), row, 2);
    };
    compare(tr("Name"), m_her.name, known.name, likeness.hasName);
    compare(tr("Called"), m_her.alias, known.alias, likeness.hasName);
    compare(tr("Telephone"), m_her.phone, known.phone, likeness.hasPhone);
    compare(tr("Line or department"), m_her.factoryUnit, known.factoryUnit, likeness.hasUnit);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    inside->addLayout(grid);
    if (m_holders.contains(known))
        inside->addWidget(
            label(tr("Her receipt is of this complaint."), TypeStep::Body, true, Role::Ink, card));
    addButtons(likeness, card, *inside);
    return card;
}

void LikenessCards::addButtons(const Likeness &likeness, QWidget *card, QVBoxLayout &column)
{
    const auto found = m_cases.find(likeness.card.dossier);
    const auto number = found == m_cases.end() ? QString() : found->second.number.toString();
    if (found != m_cases.end()) {
        const auto status = codes::caseStatus.word(found->second.status, currentLanguage());
        column.addWidget(
            label(QString(number + u" · "_s + status), TypeStep::Body, false, Role::InkQuiet, card));
    }
    auto *open = new QPushButton(tr("Open this case"), card);
    auto *same = new QPushButton(tr("The same woman"), card);
    open->setAccessibleName(tr("Open case %1").arg(number));
    same->setAccessibleName(tr("The same woman as in case %1").arg(number));
    same->setCheckable(true);
    same->setChecked(m_sameAs == placeOf(likeness.card));
    connect(open, &QPushButton::clicked, this,
            [this, dossier = likeness.card.dossier] { Q_EMIT caseWanted(dossier); });
    connect(same, &QPushButton::clicked, this, [this, place = placeOf(likeness.card)] { say(place); });
    auto *line = new QHBoxLayout;
    line->addWidget(open);
    line->addWidget(same);
    if (same->isChecked())
        line->addWidget(
            label(tr("The two cases will name each other."), TypeStep::Small, true, Role::Low, card));
    line->addStretch();
    column.addLayout(line);
}

} // namespace rp3
