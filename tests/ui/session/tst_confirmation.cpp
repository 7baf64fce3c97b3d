// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "tests/support/bytes.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/confirmation.h"
#include "ui/words/languageswitch.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId kenanga = idOf<RecordId>(1);
const RecordId video = idOf<RecordId>(2);
const EntryId entry = idOf<EntryId>(3);

} // namespace

class TestConfirmation final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_view = CaseView();
        StaffMember member;
        member.id = kenanga;
        member.name = u"Kenanga Contoh"_s;
        m_view.staff = {member};
        m_view.record.number = *Label::fromString(u"TST01-26-AK4T9");
        EvidenceItem item;
        item.kind = code::evidenceKind::video;
        item.description = u"Rahasia"_s;
        auto values = valuesOf(item, Tier::Coded);
        values.merge(valuesOf(item, Tier::Story));
        m_view.records[video] = {RecordKind::EvidenceItem, values, {}, {}, false};
    }

    void aFormThatTwoPeopleFillInWantsTheSecond()
    {
        const auto link = confirmedLink(formOf(code::custodyEvent::musnah));
        QVERIFY(link.has_value());
        QCOMPARE(link->item, video);
        QCOMPARE(link->secondPerson, kenanga);
        QVERIFY(!confirmedLink(formOf(code::custodyEvent::simpan)));
    }

    void aCorrectionWantsHerToo()
    {
        auto form = formOf(code::custodyEvent::musnah);
        form.request.record = idOf<RecordId>(5);
        form.before = form.answers;
        form.answers = {{numberOf(&CustodyEvent::reason), u"Alasan contoh"_s}};
        QVERIFY(confirmedLink(form).has_value());
    }

    void sheIsToldWhatSheConfirmsAndNothingOfTheCase()
    {
        CustodyEvent link;
        link.item = video;
        link.event = code::custodyEvent::musnah;
        const auto words = confirmedWords(link, m_view);
        QVERIFY2(words.contains(codes::custodyEvent.word(link.event, Language::English)), qPrintable(words));
        QVERIFY2(words.contains(u"TST01-26-AK4T9"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"Rahasia"_s), qPrintable(words));
    }

    void whoConfirmedIsNamedAndWhatNobodyConfirmedIsSaid()
    {
        QVERIFY(!confirmationFact(entry, m_view));
        m_view.confirmations[entry] = kenanga;
        QCOMPARE(confirmationFact(entry, m_view)->words, u"Confirmed by Kenanga Contoh"_s);
        m_view.confirmations[entry] = RecordId();
        QCOMPARE(confirmationFact(entry, m_view)->words, u"Not confirmed"_s);
    }

private:
    [[nodiscard]] FilledForm formOf(Code event) const
    {
        const FieldValues answers{
            {numberOf(&CustodyEvent::event), ValueTraits<Code>::toCbor(event)},
            {numberOf(&CustodyEvent::secondPerson), ValueTraits<RecordId>::toCbor(kenanga)}};
        return {{RecordKind::CustodyEvent, {}, video},
                layoutOf(RecordKind::CustodyEvent),
                idOf<DossierId>(4),
                idOf<RecordId>(6),
                Instant(1'772'416'800'000),
                {},
                answers,
                {},
                &m_view};
    }

    const LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestConfirmation)
#include "tst_confirmation.moc"
