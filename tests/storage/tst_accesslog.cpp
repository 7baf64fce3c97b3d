// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "storage/accesslog.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestAccessLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLookStandsOnTheRoomSideWithItsReason()
    {
        TemporaryRoom temporary;
        const auto room = temporary.unlockAsCounselor();
        const auto dossier = aCaseOf(temporary, *room);
        const auto record = readDossier(room->desk(), dossier)->state.all<Case>().first().id;
        QVERIFY(
            writeDown({dossier, record, Code(u"print"), u"Alasan contoh"_s}, room->desk(), room->writer()));

        const auto side = readDossier(room->desk(), roomSideOf(dossier), dossier);
        const auto &entry = side->entries.last();
        const auto access = accessOperationFrom(entry.coded.records.first().fields);
        QCOMPARE(*access, (AccessOperation{Code(u"print"), record}));
        QCOMPARE(entry.story->records.at(0).at(reasonField).toString(), u"Alasan contoh"_s);
        QCOMPARE(entry.story->author, room->desk().user);
    }

    void everyLookIsReadBackNewestFirst()
    {
        TemporaryRoom temporary;
        const auto room = temporary.unlockAsCounselor();
        const auto dossier = aCaseOf(temporary, *room);
        QVERIFY(looksAt(dossier, room->desk())->isEmpty());
        const auto look = [&](Code action, const QString &reason) {
            temporary.clock.advance(std::chrono::minutes(1));
            return writeDown({dossier, RecordId(RecordId::Bytes{1}), action, reason}, room->desk(),
                             room->writer());
        };
        QVERIFY(look(Code(u"open"), u"Alasan contoh"_s) && look(Code(u"print"), {}));
        const auto looks = *looksAt(dossier, room->desk());
        QCOMPARE(looks.size(), 2);
        QCOMPARE(looks.first().action, Code(u"print"));
        QCOMPARE(looks.first().at, temporary.clock.now());
        QVERIFY(looks.first().reason.isEmpty());
        QCOMPARE(looks.last().reason, u"Alasan contoh"_s);
        QCOMPARE(looks.last().by, temporary.counselorId);
        QCOMPARE(looksAt(DossierId(DossierId::Bytes{7}), room->desk()).error().kind, ErrorKind::Locked);
    }

    void withoutTheKeysThereIsNothingToLookAt()
    {
        TemporaryRoom temporary;
        const auto room = temporary.unlockAsCounselor();
        const DossierId unknown(DossierId::Bytes{7});
        QCOMPARE(writeDown({unknown, {}, Code(u"open"), {}}, room->desk(), room->writer()).error().kind,
                 ErrorKind::Locked);
    }
};

QTEST_GUILESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
