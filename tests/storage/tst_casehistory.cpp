// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "storage/casehistory.h"
#include "tests/support/bytes.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId theCase = idOf<RecordId>(7);
const RecordId firstProposal = idOf<RecordId>(20);
const RecordId secondProposal = idOf<RecordId>(21);

/// The entries of one case, written by hand.
struct Told {
    OpenedDossier dossier;

    Told &change(RecordKind kind, Operation operation, const RecordId &record, const FieldValues &fields = {})
    {
        OpenedEntry entry;
        entry.coded.records = {{kind, operation, record, fields}};
        dossier.entries.append(entry);
        return *this;
    }

    Told &become(Code status)
    {
        return change(RecordKind::Case, Operation::Set, theCase,
                      {{numberOf(&Case::status), status.toString()}});
    }

    Told &propose(const RecordId &record, Code reason = code::closureReason::tercapai)
    {
        const FieldValues values{{numberOf(&Closure::reason), reason.toString()}};
        dossier.state.records[record] = {RecordKind::Closure, values, {}, {}, false};
        return change(RecordKind::Closure, Operation::Create, record, values);
    }

    [[nodiscard]] RecordId latest() const
    {
        const auto proposal = latestProposal(dossier);
        return proposal ? proposal->id : RecordId();
    }
};

} // namespace

class TestCaseHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theStatusOfAnEntryIsThatOfItsCase()
    {
        const FieldValues other{{numberOf(&Case::status), u"tutup"_s}};
        const FieldValues status{{numberOf(&Case::status), u"asesmen"_s}};
        CodedPart entry;
        entry.records = {{RecordKind::Session, Operation::Create, {}, other}};
        QCOMPARE(statusWrittenIn(entry), Code());
        entry.records.prepend({RecordKind::Case, Operation::Set, {}, status});
        QCOMPARE(statusWrittenIn(entry), Code(u"asesmen"));
    }

    void theStatusBeforeIsTheLastOtherOne()
    {
        using namespace code::caseStatus;
        Told told;
        QCOMPARE(statusBefore(told.dossier, baru), Code());
        told.become(baru).become(asesmen).become(tangguh).become(tangguh);
        told.change(RecordKind::Case, Operation::Set, theCase, {{numberOf(&Case::risk), u"tinggi"_s}});
        QCOMPARE(statusBefore(told.dossier, tangguh), Code(asesmen));
        QCOMPARE(statusBefore(told.dossier, rencana), Code()); // Not as these entries have it.
    }

    void theLastStepCanBeTakenBack()
    {
        using namespace code::caseStatus;
        Told told;
        told.become(baru);
        QCOMPARE(wayBack(told.dossier, baru), Code());
        told.become(asesmen);
        QCOMPARE(wayBack(told.dossier, asesmen), Code(baru));
        QCOMPARE(wayBack(told.dossier, rencana), Code()); // Not as these entries have it.
        // Who was handed a key, and who looked, builds nothing on it.
        told.change(RecordKind::Case, Operation::Key, {}).change(RecordKind::Case, Operation::Access, {});
        QCOMPARE(wayBack(told.dossier, asesmen), Code(baru));
        told.become(baru);
        QCOMPARE(statusBefore(told.dossier, baru), Code());
        QCOMPARE(wayBack(told.dossier, baru), Code()); // Once: else it would undo what was right.
        told.become(asesmen);
        QCOMPARE(wayBack(told.dossier, asesmen), Code(baru));
    }

    void onWhatWasWrittenSinceItIsBuilt()
    {
        using namespace code::caseStatus;
        Told told;
        told.become(baru).become(asesmen).change(RecordKind::Session, Operation::Create, secondProposal);
        QCOMPARE(wayBack(told.dossier, asesmen), Code());
    }

    void closingAndReopeningAreNoWrongPress()
    {
        using namespace code::caseStatus;
        Told told;
        told.become(pantau).become(tutup);
        QCOMPARE(wayBack(told.dossier, tutup), Code());
        told.become(buka_lagi);
        QCOMPARE(wayBack(told.dossier, buka_lagi), Code());
    }

    void comingBackToReopenedForgetsNoProposal()
    {
        using namespace code::caseStatus;
        Told told;
        told.become(pantau).become(tutup).become(buka_lagi).propose(firstProposal);
        told.become(asesmen).become(buka_lagi);
        QCOMPARE(told.latest(), firstProposal);
    }

    void theLastProposalCounts()
    {
        Told told;
        told.become(code::caseStatus::pantau);
        QVERIFY(!latestProposal(told.dossier));
        told.propose(firstProposal, code::closureReason::diminta);
        QCOMPARE(latestProposal(told.dossier)->reason, Code(code::closureReason::diminta));
        told.propose(secondProposal);
        QCOMPARE(told.latest(), secondProposal);
        // As it was corrected, and as long as it is in effect.
        auto &corrected = told.dossier.state.records[secondProposal].values;
        corrected[numberOf(&Closure::reason)] = u"pindah"_s;
        QCOMPARE(latestProposal(told.dossier)->reason, Code(code::closureReason::pindah));
        told.dossier.state.records[secondProposal].isVoid = true;
        QCOMPARE(told.latest(), firstProposal);
    }

    void aReopenedCaseIsProposedAnew()
    {
        using namespace code::caseStatus;
        Told told;
        told.become(pantau).propose(firstProposal).become(tutup);
        QCOMPARE(told.latest(), firstProposal);
        told.become(buka_lagi);
        QVERIFY(!latestProposal(told.dossier));
        // To correct the old one proposes nothing.
        told.change(RecordKind::Closure, Operation::Amend, firstProposal);
        QVERIFY(!latestProposal(told.dossier));
        told.propose(secondProposal).become(buka_lagi); // Said once more, as a decision does.
        QCOMPARE(told.latest(), secondProposal);
        told.become(asesmen).become(tangguh);
        QCOMPARE(told.latest(), secondProposal); // A pause is no new beginning.
    }

    void whatHasNoEffectIsNoProposal()
    {
        Told told;
        told.change(RecordKind::Closure, Operation::Create, firstProposal); // Of a malformed entry.
        QVERIFY(!latestProposal(told.dossier));
        told.change(RecordKind::Session, Operation::Create, secondProposal);
        told.dossier.state.records[secondProposal] = {RecordKind::Session, {}, {}, {}, false};
        QVERIFY(!latestProposal(told.dossier));
    }
};

QTEST_GUILESS_MAIN(TestCaseHistory)
#include "tst_casehistory.moc"
