// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keychange.h"
#include "storage/effects.h"
#include "storage/entrytable.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// What was handed to the province's team, from the dossier's entries.
QList<KeyOperation> handedOver(Room &room, const DossierId &dossier)
{
    QList<KeyOperation> found;
    const auto state = readDossier(room.desk(), dossier)->state;
    for (const auto &key : state.keys) {
        if (!key.recipient.isNull())
            found.append(key);
    }
    return found;
}

int rowsOf(Room &room, const QByteArray &table, const DossierId &dossier)
{
    auto statement =
        room.desk().database->prepare("SELECT count(*) FROM " + table + " WHERE dossier = :dossier");
    return **statement->bind(":dossier", dossier).first([](const auto &row) {
        return row.template get<int>(0);
    });
}

} // namespace

class TestEffects final : public QObject {
    Q_OBJECT

    const QList<Consent> m_both{aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)};

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_temporary.emplace();
        m_room = m_temporary->unlockAsCounselor();
    }

    void cleanup() { m_room.reset(); }

    void withHerYesTheTeamGetsEveryKeyThatSealsWhoSheIs()
    {
        enrol();
        const auto dossier = accept(m_both);
        const auto handed = handedOver(*m_room, dossier);
        KeyRing ring;
        for (const auto &operation : handed) {
            QCOMPARE(operation.tier, crypto::KeyTier::Identity); // Never what she told.
            auto key =
                crypto::openKey(operation.box, m_team, {dossier, operation.tier, operation.commitment});
            QVERIFY(key);
            QVERIFY(ring.add(*std::move(key)));
        }
        // With these the team reads who she is, in every entry, and not a word of her story.
        const auto entries = EntryTable(*m_room->desk().database).ofDossier(dossier);
        bool isNamed = false;
        for (const auto &stored : *entries) {
            const auto opened = open(stored.entry, ring);
            QVERIFY(opened && !opened->story);
            QCOMPARE(opened->identity.has_value(), !stored.entry.identity.isEmpty());
            isNamed = isNamed || opened->identity.has_value();
        }
        QVERIFY(isNamed);
    }

    void theTeamReadsWhatIsWrittenOfHerLaterToo()
    {
        enrol();
        const auto dossier = accept(m_both);
        const auto person = m_room->records().open(dossier)->persons.first();
        auto renamed = person;
        renamed.name = u"Melati Baru Contoh"_s;
        Act act(dossier);
        act.set(person, renamed);
        const auto written = m_room->records().write(act);
        const auto stored = EntryTable(*m_room->desk().database).find(dossier, written->entry);
        KeyRing ring;
        QVERIFY(takeKeys(ring, dossier, readDossier(m_room->desk(), dossier)->state.keys, m_team));
        QVERIFY(open((*stored)->entry, ring)->identity.has_value());
    }

    void theKeyIsHandedOverOnce()
    {
        enrol();
        const auto dossier = accept(m_both);
        const auto before = handedOver(*m_room, dossier).size();
        say(dossier, u"layanan", true);
        say(dossier, u"bagi_nama", true);
        QCOMPARE(handedOver(*m_room, dossier).size(), before);
    }

    void withoutHerYesNoKeyIsHandedOver_data()
    {
        QTest::addColumn<QList<Consent>>("consents");
        QTest::newRow("not asked") << QList<Consent>();
        QTest::newRow("no") << QList{aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", false)};
        QTest::newRow("no to the facts") << QList{aConsent(u"bagi_nama", true)};
        auto over = aConsent(u"bagi_nama", true);
        over.expiresOn = Day(20'000);
        QTest::newRow("over") << QList{aConsent(u"bagi_kode", true), over};
    }

    void withoutHerYesNoKeyIsHandedOver()
    {
        QFETCH(QList<Consent>, consents);
        enrol();
        const auto dossier = accept(consents);
        QVERIFY(handedOver(*m_room, dossier).isEmpty());
        QCOMPARE(readDossier(m_room->desk(), dossier)->entries.size(), 2);
    }

    void beforeEnrolmentTheKeyWaits()
    {
        const auto dossier = accept(m_both);
        QVERIFY(handedOver(*m_room, dossier).isEmpty());
        enrol();
        say(dossier, u"layanan", true); // The next act of anybody brings it.
        QVERIFY(!handedOver(*m_room, dossier).isEmpty());
    }

    void aLaterYesHandsItOver()
    {
        enrol();
        const auto dossier = accept({aConsent(u"bagi_kode", true)});
        QVERIFY(handedOver(*m_room, dossier).isEmpty());
        say(dossier, u"bagi_nama", true);
        QVERIFY(!handedOver(*m_room, dossier).isEmpty());
    }

    void whatOneCaseSentDoesNotSettleAnother()
    {
        const auto owed = accept(m_both);
        enrol();
        const auto sent = accept(m_both);
        QVERIFY(!handedOver(*m_room, sent).isEmpty());
        auto transaction = m_room->begin();
        QVERIFY(Effects(m_room->desk(), m_room->writer()).handOwedKeys());
        QVERIFY(transaction->commit());
        QVERIFY(!handedOver(*m_room, owed).isEmpty());
    }

    void aYesFromBeforeTheProvinceWasKnownIsMadeGood()
    {
        const auto open = accept({aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)});
        const auto closed = accept({aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)}, true);
        const auto no = accept({aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", false)});
        enrol();
        for (int i = 0; i < 2; ++i) {
            auto transaction = m_room->begin();
            QVERIFY(Effects(m_room->desk(), m_room->writer()).handOwedKeys());
            QVERIFY(transaction->commit());
        }
        // The kiosk's key, that sealed who she is, and the case's own, for what comes.
        QCOMPARE(handedOver(*m_room, open).size(), 2);
        QCOMPARE(handedOver(*m_room, closed).size(), 2);
        QVERIFY(handedOver(*m_room, no).isEmpty());
    }

    void aClosedDossierIsListedInMemoryOnly()
    {
        const auto dossier = accept({}, true);
        QCOMPARE(rowsOf(*m_room, "p_case", dossier), 0);
        QCOMPARE(rowsOf(*m_room, "m_case", dossier), 1);
        const auto open = accept({});
        QCOMPARE(rowsOf(*m_room, "p_case", open), 1);
        QCOMPARE(rowsOf(*m_room, "m_case", open), 0);
    }

    void whatAnActDidNotTouchIsLeftAlone()
    {
        const auto dossier = accept({});
        QVERIFY(m_room->desk().database->run("UPDATE p_case SET status = 'marked'"));
        auto transaction = m_room->begin();
        QVERIFY(Effects(m_room->desk(), m_room->writer())
                    .of(dossier, {*RecordId::fromBytes(QByteArray(16, 'x'))}));
        QVERIFY(transaction->commit());
        QCOMPARE(m_room->cases().page({})->first().status, Code(u"marked"));
        auto again = m_room->begin();
        QVERIFY(Effects(m_room->desk(), m_room->writer()).of(dossier, {}));
        QVERIFY(again->commit());
        QCOMPARE(m_room->cases().page({})->first().status, Code(u"baru"));
    }

private:
    void enrol() { QVERIFY(m_room->setProvinceTeam(m_team.publicKey())); }

    DossierId accept(const QList<Consent> &consents, bool isAboutCoordinator = false)
    {
        auto filed = aFiling();
        filed.consents = consents;
        if (isAboutCoordinator)
            filed.about = {AboutStaff::Answer::These, {m_temporary->coordinatorId}};
        return aCaseOf(*m_temporary, *m_room, filed);
    }

    void say(const DossierId &dossier, QStringView scope, bool yes)
    {
        Act act(dossier);
        act.create(aConsent(scope, yes));
        QVERIFY(m_room->records().write(act));
    }

    std::optional<TemporaryRoom> m_temporary;
    std::unique_ptr<Room> m_room;
    crypto::BoxKeyPair m_team = *crypto::BoxKeyPair::generate();
};

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects.moc"
