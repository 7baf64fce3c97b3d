// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "storage/opendecisions.h"
#include "tests/support/bytes.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId record = idOf<RecordId>(7);
const int status = numberOf(&Case::status);
const int reason = numberOf(&Case::riskReason);

Standing assigned()
{
    Standing standing;
    standing.assigned = true;
    return standing;
}

/// A case that two people changed without knowing of each other.
OpenedDossier changedTwice(int field)
{
    OpenedDossier dossier;
    dossier.state.records[record] = {RecordKind::Case, {{status, u"asesmen"_s}}, {}, {}, false};
    for (const int number : {1, 2}) {
        OpenedEntry entry;
        entry.id = idOf<EntryId>(std::uint8_t(number));
        CodedRecord change{RecordKind::Case, Operation::Set, record, {}};
        if (field == status)
            change.fields[status] = u"rencana"_s;
        entry.coded.records = {change};
        entry.story = StoryPart{idOf<RecordId>(std::uint8_t(number)), Instant(1000), {}, {}};
        if (field == reason)
            entry.story->records[0][reason] = u"Alasan %1"_s.arg(number);
        dossier.entries.append(entry);
    }
    dossier.state.decisions = {
        {Decision::Kind::ConcurrentEdit, record, field, {idOf<EntryId>(1), idOf<EntryId>(2)}}};
    return dossier;
}

RecordChange saying(Operation operation, const FieldValues &coded)
{
    return {RecordKind::Case, operation, record, coded, {}, {}};
}

} // namespace

class TestOpenDecisions final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachAnswerStandsThereWithItsAuthor()
    {
        const ReadingRights hers({Code(u"konselor")}, assigned());
        const auto open = openDecisions(changedTwice(reason), hers).first();
        QVERIFY(open.mayRead);
        QCOMPARE(open.kind, RecordKind::Case);
        QCOMPARE(open.versions.size(), 2);
        QCOMPARE(open.versions[0].value.toString(), u"Alasan 1"_s);
        QCOMPARE(open.versions[1].author, idOf<RecordId>(2));
    }

    void herWordsAreNotShownToWhoMayNotReadThem()
    {
        const ReadingRights coordinators({Code(u"k_adu")}, Standing());
        const auto words = openDecisions(changedTwice(reason), coordinators).first();
        QVERIFY(!words.mayRead);
        for (const auto &version : words.versions)
            QVERIFY(version.value.isUndefined());
        const auto facts = openDecisions(changedTwice(status), coordinators).first();
        QVERIFY(facts.mayRead);
        QCOMPARE(facts.versions[0].value.toString(), u"rencana"_s);
    }

    void sayingAgainWhatIsEndsOnlyAnOpenDecision()
    {
        auto state = changedTwice(status).state;
        QVERIFY(endsADecision(saying(Operation::Set, {{status, u"asesmen"_s}}), state));
        QVERIFY(!endsADecision(saying(Operation::Set, {{status, u"rencana"_s}}), state));
        QVERIFY(!endsADecision(saying(Operation::Set, {}), state));
        state.decisions.clear();
        QVERIFY(!endsADecision(saying(Operation::Set, {{status, u"asesmen"_s}}), state));
    }

    void whatIsAwayIsTakenAwayAgainToEndIt()
    {
        auto state = changedTwice(wholeRecord).state;
        QVERIFY(!endsADecision(saying(Operation::Void, {}), state)); // It is in effect.
        state.records[record].isVoid = true;
        QVERIFY(endsADecision(saying(Operation::Void, {}), state));
        state.decisions.clear();
        QVERIFY(!endsADecision(saying(Operation::Void, {}), state));
    }
};

QTEST_GUILESS_MAIN(TestOpenDecisions)
#include "tst_opendecisions.moc"
