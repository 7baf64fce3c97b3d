// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/receiptsearch.h"

#include "crypto/receiptcode.h"
#include "storage/whendone.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errortext.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rp3 {

namespace {

/// With room for the spaces and dashes between them.
constexpr int longestCode = 40;

/// Whether as much is typed as a code has: until then nothing is wrong with it.
bool isWhole(const QString &typed)
{
    return std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); })
        >= qsizetype(crypto::ReceiptCode::size);
}

} // namespace

ReceiptSearch::ReceiptSearch(Store &store, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_code(new TextField(longestCode, this))
    , m_row(new FormRow(m_code, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_row);
    m_row->setMaximumWidth(2 * longestCode * fontMetrics().averageCharWidth());
    connect(m_code, &TextField::valueEdited, this, &ReceiptSearch::typed);
    retranslate();
}

void ReceiptSearch::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    look();
}

void ReceiptSearch::clear()
{
    m_code->setValue({});
    typed();
}

void ReceiptSearch::typed()
{
    m_mark.reset();
    const auto code = m_code->value();
    look();
    if (!crypto::ReceiptCode::parse(code))
        return;
    whenDone(m_store->receiptMark(code), this, [this, code](const Result<ReceiptMark> &mark) {
        if (code != m_code->value())
            return; // She types on.
        if (!mark) {
            m_row->setError(errorText(mark.error().kind).together());
            return;
        }
        m_mark = *mark;
        look();
    });
}

void ReceiptSearch::look()
{
    auto people = m_mark ? m_search->withReceipt(*m_mark) : QList<PersonCard>();
    if (people != std::exchange(m_people, people))
        Q_EMIT found(people);
    retranslate();
}

void ReceiptSearch::retranslate()
{
    m_row->setLabel(tr("Code of her receipt"));
    const bool isUnknown = m_mark && m_people.isEmpty() && m_search->isLoaded();
    m_row->setHelp(isUnknown ? tr("Nobody who was taken in here has this code. Her complaint may still wait "
                                  "in the letter box, on Home.")
                             : tr("If she took one home from the filing screen."));
    const bool isWrong = isWhole(m_code->value()) && !crypto::ReceiptCode::parse(m_code->value());
    m_row->setError(isWrong ? tr("This is no code of a receipt. Please look at the digits again.")
                            : QString());
}

} // namespace rp3
