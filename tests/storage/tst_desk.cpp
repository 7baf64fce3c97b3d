// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "storage/desk.h"
#include "storage/entrytable.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_temporary.emplace();
    }

    void readsADossierAndItsRoomSideUnderTheSameKeys()
    {
        const auto session = m_temporary->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_temporary, *session);
        QVERIFY(session->records().open(dossier));
        const auto opened = readDossier(session->desk(), dossier);
        QCOMPARE(opened->entries.size(), 2);
        QVERIFY(!opened->isClosed);
        const auto side = readDossier(session->desk(), roomSideOf(dossier), dossier);
        QCOMPARE(side->entries.size(), 1);
        QVERIFY(side->isClosed);
    }

    void withoutKeysARoomSideIsAsIfItWereNotThere()
    {
        auto session = m_temporary->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_temporary, *session);
        QVERIFY(session->records().open(dossier));
        // Its own id opens nothing: the keys are those of the dossier beside it.
        session.reset();
        session = m_temporary->unlockAsCounselor();
        QVERIFY(readDossier(session->desk(), roomSideOf(dossier))->entries.isEmpty());
    }

    void sheWhomItIsAboutFindsNoEntry()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_temporary->coordinatorId}};
        const auto dossier = aCaseOf(*m_temporary, *m_temporary->unlockAsCounselor(), filed);
        const auto session = m_temporary->unlockAsCoordinator();
        const auto opened = readDossier(session->desk(), dossier);
        QVERIFY(opened->entries.isEmpty());
        QCOMPARE(opened->state, DossierState());
    }

    void codedFactsAreReadWithoutKeysAndNothingElse()
    {
        auto session = m_temporary->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_temporary, *session);
        QVERIFY(session->desk()
                    .database->prepare("DELETE FROM wrap WHERE dossier = :dossier")
                    ->bind(":dossier", dossier)
                    .run());
        session.reset();
        session = m_temporary->unlockAsCounselor();
        const auto state = readDossier(session->desk(), dossier)->state;
        QCOMPARE(state.all<Complaint>().first().channel, Code(u"langsung"));
        QVERIFY(state.all<Complaint>().first().narrative.isEmpty());
        QVERIFY(state.all<Person>().first().name.isEmpty());
    }

    void aChangedPartIsSaidToBeDamaged_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("coded") << QByteArray("coded");
        QTest::newRow("identity") << QByteArray("identity");
        QTest::newRow("story") << QByteArray("story");
    }

    void aChangedPartIsSaidToBeDamaged()
    {
        QFETCH(QByteArray, column);
        const auto session = m_temporary->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_temporary, *session);
        // By somebody with the vault key and a shell: whoever reads it afterwards is told.
        auto entries = EntryTable(*session->desk().database);
        const auto filing = entries.ofDossier(dossier)->first().entry;
        auto bytes = column == "coded" ? filing.coded : column == "identity" ? filing.identity : filing.story;
        bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
        auto update = session->desk().database->prepare(QByteArray("UPDATE entry SET ").append(column)
                                                        + " = :bytes WHERE id = :id");
        QVERIFY(update->bind(":bytes", QByteArrayView(bytes)).bind(":id", filing.id).run());
        QCOMPARE(readDossier(session->desk(), dossier).error().kind, ErrorKind::Corrupt);
        QCOMPARE(session->records().open(dossier).error().kind, ErrorKind::Corrupt);
        // The others go on.
        const auto other = aCaseOf(*m_temporary, *session);
        QVERIFY(session->records().open(other));
    }

    void aChangedClosedPartIsSaidToBeDamaged()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_temporary->coordinatorId}};
        const auto session = m_temporary->unlockAsCounselor();
        const auto dossier = aCaseOf(*m_temporary, *session, filed);
        const auto filing = EntryTable(*session->desk().database).ofDossier(dossier)->first().entry;
        auto bytes = filing.coded;
        bytes[bytes.size() - 1] = char(bytes.back() ^ 1);
        auto update = session->desk().database->prepare("UPDATE entry SET coded = :bytes WHERE id = :id");
        QVERIFY(update->bind(":bytes", QByteArrayView(bytes)).bind(":id", filing.id).run());
        const auto opened = readDossier(session->desk(), dossier);
        QVERIFY(!opened);
        QVERIFY(opened.error().kind == ErrorKind::Corrupt || opened.error().kind == ErrorKind::WrongKey);
    }

    void aDossierThatIsNotHereIsEmpty()
    {
        const auto session = m_temporary->unlockAsCounselor();
        const auto opened = readDossier(session->desk(), *DossierId::fromBytes(QByteArray(16, 'x')));
        QVERIFY(opened && opened->entries.isEmpty());
    }

private:
    std::optional<TemporaryRoom> m_temporary;
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
