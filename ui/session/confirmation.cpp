// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/confirmation.h"

#include "domain/codes/codelists.h"
#include "domain/records/evidenceitem.h"
#include "domain/rules/custody.h"
#include "ui/session/casenames.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>

namespace rp3 {

using namespace Qt::StringLiterals;

std::optional<CustodyEvent> confirmedLink(const FilledForm &form)
{
    if (form.request.kind != RecordKind::CustodyEvent)
        return std::nullopt;
    CustodyEvent link;
    applyValues(link, form.request.record.isNull() ? recordOf(form) : form.before);
    applyValues(link, form.answers);
    return needsSecondPerson(link) ? std::optional(link) : std::nullopt;
}

QString confirmedWords(const CustodyEvent &link, const CaseView &view)
{
    EvidenceItem item;
    if (const auto found = view.records.find(link.item); found != view.records.end())
        applyValues(item, found->second.values);
    QStringList words{codes::custodyEvent.word(link.event, currentLanguage()),
                      codes::evidenceKind.word(item.kind, currentLanguage()), view.record.number.toString()};
    if (!link.happenedOn.isNull())
        words.append(longDay(link.happenedOn));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

std::optional<Fact> confirmationFact(const EntryId &entry, const CaseView &view)
{
    const auto found = view.confirmations.find(entry);
    if (found == view.confirmations.end())
        return std::nullopt;
    const auto label = QCoreApplication::translate("Confirmation", "Second person");
    if (found->second.isNull())
        return Fact{label, QCoreApplication::translate("Confirmation", "Not confirmed")};
    return Fact{label,
                QCoreApplication::translate("Confirmation", "Confirmed by %1")
                    .arg(nameIn(view, RecordKind::StaffMember, found->second))};
}

} // namespace rp3
