// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/founding.h"
#include "storage/publishedkeys.h"
#include "tests/support/temporaryroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestFounding final : public QObject {
    Q_OBJECT

    static Founding aFounding()
    {
        Post post;
        post.code = *Label::fromString(u"TST02");
        StaffMember first;
        first.name = u"Pendiri Pertama"_s;
        StaffMember second;
        second.name = u"Pendiri Kedua"_s;
        return {post,
                u'B',
                {first, test::TemporaryRoom::coordinatorsPhrase()},
                {second, test::TemporaryRoom::counselorsPhrase()},
                crypto::argon2Floor};
    }

    static Result<void> foundAgain(const test::TemporaryRoom &room)
    {
        return foundRoom(room.folder(), aFounding(), room.clock);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void makesARoomThatBothFoundersOpen()
    {
        test::TemporaryRoom room;
        QVERIFY(room.unlockAsCoordinator());
        QVERIFY(room.unlockAsCounselor());
    }

    void whoIsTiedToTheOtherIsPublishedForTheFilingScreen()
    {
        for (const bool areTied : {true, false}) {
            const QTemporaryDir folder;
            const test::TemporaryRoom room;
            Founding founding = aFounding();
            founding.areTied = areTied;
            const auto founded = foundRoom(folder.filePath(u"vault"_s), std::move(founding), room.clock);
            QVERIFY2(founded, founded ? "" : qPrintable(founded.error().detail));
            const auto keys = readPublishedKeys(folder.filePath(u"vault"_s));
            QCOMPARE(keys->members.size(), 2);
            for (int i = 0; i < 2; ++i)
                QCOMPARE(keys->members[i].tiedTo,
                         areTied ? QList{keys->members[1 - i].staff} : QList<RecordId>());
        }
    }

    void neverFoundsARoomInThePlaceOfAnother()
    {
        test::TemporaryRoom room;
        QCOMPARE(foundAgain(room).error().kind, ErrorKind::Conflict);
        QVERIFY(room.unlockAsCoordinator());
    }

    void neverRemovesAVaultWhoseSlotsCannotBeRead()
    {
        test::TemporaryRoom room;
        const QDir folder(room.folder());
        const auto slotFiles = folder.entryList({u"vault.slots*"_s}, QDir::Files);
        QVERIFY(!slotFiles.isEmpty());
        for (const auto &name : slotFiles) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::WriteOnly));
            QCOMPARE(file.write("damaged"), 7);
        }
        const auto size = QFile(folder.filePath(u"vault.db"_s)).size();
        QCOMPARE(foundAgain(room).error().kind, ErrorKind::Conflict);
        QCOMPARE(QFile(folder.filePath(u"vault.db"_s)).size(), size);
    }
};

QTEST_GUILESS_MAIN(TestFounding)
#include "tst_founding.moc"
