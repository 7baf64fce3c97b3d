// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "storage/outbox.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

int countOf(Outbox &outbox, Delivery delivery)
{
    const auto counts = *outbox.counts();
    int parts = 0;
    for (const auto &count : counts)
        parts += count.delivery == delivery ? count.parts : 0;
    return parts;
}

bool haveBytes(const QList<OutgoingItem> &items)
{
    return std::ranges::none_of(items, [](const OutgoingItem &item) { return item.bytes.isEmpty(); });
}

bool haveNoBytes(const QList<OutgoingItem> &items)
{
    return std::ranges::all_of(items, [](const OutgoingItem &item) { return item.bytes.isEmpty(); });
}

QList<bool> allAccepted(const QList<OutgoingItem> &items)
{
    return QList<bool>(items.size(), true);
}

} // namespace

class TestOutbox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_outbox.reset();
        m_room.reset();
        m_temporary.emplace();
        m_room = m_temporary->unlockAsCounselor();
    }

    void cleanup()
    {
        m_outbox.reset();
        m_room.reset();
    }

    void withoutAYesThereIsNothingNotEvenARow()
    {
        takeIn({});
        takeIn({aConsent(u"bagi_kode", false), aConsent(u"bagi_nama", true)});
        QVERIFY(outbox().counts()->isEmpty());
        QVERIFY(outbox().choose(65'536)->isEmpty());
    }

    void thePostsOwnRecordsLeaveAndTheRoomsNeverDo()
    {
        OutreachEvent talk;
        talk.kind = Code(u"sosialisasi");
        talk.women = 30;
        talk.place = u"Tempat contoh"_s;
        Act ofThePost(postDossierOf(m_room->desk().post));
        ofThePost.create(talk);
        QVERIFY(m_room->write(ofThePost));
        DirectoryEntry entry;
        entry.kind = Code(u"lbh");
        entry.name = u"Lembaga Contoh"_s;
        Act ofTheRoom(roomDossierOf(m_room->desk().post));
        ofTheRoom.create(entry);
        QVERIFY(m_room->write(ofTheRoom));

        const auto chosen = *outbox().choose(65'536);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().dossier, *ofThePost.dossier());
        QCOMPARE(chosen.first().part, Part::Coded);
        QVERIFY(!chosen.first().bytes.contains("Tempat"));
        QCOMPARE(outbox().counts()->size(), 1); // Nothing of the room's waits, either.
        attempt(1);
        QVERIFY(haveBytes((*outbox().unanswered())->items));
    }

    void whatIsUnsentIsCountedUntilTheProvinceAnswers()
    {
        const auto dossier = takeIn({aConsent(u"bagi_kode", true)});
        QCOMPARE(*outbox().unsent(), 2);
        const auto items = attempt(1);
        QCOMPARE(*outbox().unsent(), 2); // on its way is not there
        QVERIFY(outbox().acknowledge(1, "receipt", allAccepted(items)));
        QCOMPARE(*outbox().unsent(), 0);
        say(dossier, false);
        QCOMPARE(*outbox().unsent(), 0);
    }

    void whatIsUnsentSaysNothingOfACaseSheMayNotRead()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_temporary->coordinatorId}};
        filed.consents = {aConsent(u"bagi_kode", true)};
        accept(filed);
        QCOMPARE(*outbox().unsent(), 2);
        m_outbox.reset();
        m_room.reset();
        m_room = m_temporary->unlockAsCoordinator();
        QCOMPARE(*outbox().unsent(), 0);
    }

    void whatAGirlFiledStaysUntilHerGuardianSaysYes()
    {
        auto filed = aFiling();
        filed.person.ageGroup = Code(u"a13_17");
        filed.consents = {aConsent(u"bagi_kode", true)};
        const auto dossier = accept(filed);
        const auto view = *m_room->records().open(dossier);
        QCOMPARE(view.consents.first().decision, Code(u"yes")); // It is kept, and shown.
        QCOMPARE(view.leave.codedStays, Staying::Guardian);
        QCOMPARE(view.leave.identityStays, Staying::NotAsked);
        QVERIFY(outbox().counts()->isEmpty());
        QVERIFY(outbox().choose(65'536)->isEmpty());
        Person mother;
        mother.role = Code(u"wali");
        mother.name = u"Kenanga Contoh"_s;
        Act act(dossier);
        auto hers = aConsent(u"bagi_kode", true);
        hers.person = view.persons.first().id;
        hers.capacity = Code(u"wali");
        hers.guardian = act.create(mother);
        act.create(hers);
        QVERIFY(m_room->records().write(act));
        QVERIFY(!outbox().choose(65'536)->isEmpty());
    }

    void whatStaysSaysWhy()
    {
        auto filed = aFiling();
        auto over = aConsent(u"bagi_nama", true);
        over.expiresOn = m_temporary->clock.today().plusDays(-1);
        filed.consents = {aConsent(u"bagi_kode", false), over};
        auto leave = m_room->records().open(accept(filed))->leave;
        QCOMPARE(leave.codedStays, Staying::Refused);
        QCOMPARE(leave.identityStays, Staying::Over);
        filed.consents = {aConsent(u"bagi_kode", false), aConsent(u"bagi_nama", true)};
        leave = m_room->records().open(accept(filed))->leave;
        QCOMPARE(leave.identityStays, Staying::WithoutCodes);
        filed.consents = {aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)};
        leave = m_room->records().open(accept(filed))->leave;
        QCOMPARE(leave.codedStays, Staying::Goes);
        QCOMPARE(leave.identityStays, Staying::WithoutKey); // There is no letter of the province yet.
    }

    void aNoTakesBackWhatWaited()
    {
        const auto dossier = takeIn({aConsent(u"bagi_kode", true)});
        QCOMPARE(countOf(*m_outbox, Delivery::Waiting), 2);
        say(dossier, false);
        QVERIFY(outbox().counts()->isEmpty());
    }

    void aYesThatExpiresIsNoneWhenABatchIsCut()
    {
        auto consent = aConsent(u"bagi_kode", true);
        consent.expiresOn = m_temporary->clock.today().plusDays(1);
        takeIn({consent});
        QCOMPARE(outbox().choose(65'536)->size(), 2);
        m_temporary->clock.advance(std::chrono::hours(72));
        QVERIFY(outbox().choose(65'536)->isEmpty());
        QVERIFY(outbox().counts()->isEmpty());
    }

    void aYesThatExpiresIsNoneForWhatIsSentAgain()
    {
        auto consent = aConsent(u"bagi_kode", true);
        consent.expiresOn = m_temporary->clock.today().plusDays(1);
        takeIn({consent});
        attempt(1);
        QVERIFY(haveBytes((*outbox().unanswered())->items));
        m_temporary->clock.advance(std::chrono::hours(72));
        QVERIFY(haveNoBytes((*outbox().unanswered())->items));
        QCOMPARE(countOf(outbox(), Delivery::Withdrawn), 2);
    }

    void identityFollowsItsCodedPartAndOnlyOnceTheKeyIsHandedOver()
    {
        const QList<Consent> both{aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", true)};
        takeIn(both);
        const auto before = outbox().choose(65'536);
        for (const auto &item : *before)
            QCOMPARE(item.part, Part::Coded);
        QVERIFY(m_room->setProvinceTeam(crypto::BoxKeyPair::generate()->publicKey()));
        const auto dossier = takeIn(both);
        QList<OutgoingItem> items;
        const auto chosen = outbox().choose(65'536);
        for (const auto &item : *chosen) {
            if (item.dossier == dossier)
                items.append(item);
        }
        const auto identity = std::ranges::find(items, Part::Identity, &OutgoingItem::part);
        QVERIFY(identity != items.end());
        const auto coded = std::ranges::find(items, identity->entry, &OutgoingItem::entry);
        QVERIFY(coded < identity && coded->part == Part::Coded);
    }

    void aBatchKeepsItsItemsAndTheirOrder()
    {
        takeIn({aConsent(u"bagi_kode", true)});
        const auto items = attempt(1);
        reopen();
        const auto kept = **outbox().unanswered();
        QCOMPARE(kept.items, items);
        QCOMPARE(kept.header, QByteArray("header 1"));
        QCOMPARE(outbox().last()->number, 1U);
        QCOMPARE(*outbox().hashOf(1), QByteArray("hash 1"));
        QVERIFY(outbox().hashOf(2)->isEmpty());
        QVERIFY(outbox().choose(65'536)->isEmpty());
    }

    void aReceiptSettlesEachItem()
    {
        takeIn({aConsent(u"bagi_kode", true)});
        auto outcomes = allAccepted(attempt(1));
        outcomes.last() = false;
        QVERIFY(outbox().acknowledge(1, "receipt", outcomes));
        QCOMPARE(countOf(outbox(), Delivery::Acknowledged), 1);
        QCOMPARE(countOf(outbox(), Delivery::Quarantined), 1);
        QVERIFY(!*outbox().unanswered());
    }

    void whatWasWithdrawnMeanwhileNeverCountsAsSent()
    {
        const auto dossier = takeIn({aConsent(u"bagi_kode", true)});
        const auto items = attempt(1);
        say(dossier, false);
        QVERIFY(haveNoBytes((*outbox().unanswered())->items));
        QVERIFY(outbox().acknowledge(1, "receipt", allAccepted(items)));
        QCOMPARE(countOf(outbox(), Delivery::Acknowledged), 0);
        QCOMPARE(countOf(outbox(), Delivery::Retracted), 2);
        say(dossier, true);
        QCOMPARE(countOf(outbox(), Delivery::Waiting), 4);
        say(dossier, false);
        QCOMPARE(countOf(outbox(), Delivery::Waiting), 0);
        QCOMPARE(countOf(outbox(), Delivery::Retracted), 2); // attempted once: that is not forgotten
    }

    void whatWasSentAsALeafOnceGoesWithItsBytesInAnotherBatch()
    {
        const auto dossier = takeIn({aConsent(u"bagi_kode", true)});
        const auto items = attempt(1);
        say(dossier, false);
        say(dossier, true);
        QVERIFY(haveNoBytes((*outbox().unanswered())->items));
        QCOMPARE(countOf(outbox(), Delivery::Deferred), 2);
        QVERIFY(outbox().acknowledge(1, "receipt", allAccepted(items)));
        QCOMPARE(countOf(outbox(), Delivery::Waiting), 4);
        QVERIFY(haveBytes(*outbox().choose(65'536)));
    }

    void whatThisPersonMayNotReadHoldsNobodyUp()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_temporary->coordinatorId}};
        filed.consents = {aConsent(u"bagi_kode", true)};
        accept(filed);
        const auto items = attempt(1);
        QVERIFY(!items.isEmpty());
        m_outbox.reset();
        m_room.reset();
        m_room = m_temporary->unlockAsCoordinator();
        QVERIFY(haveNoBytes((*outbox().unanswered())->items));
        QVERIFY(outbox().acknowledge(1, "receipt", allAccepted(items)));
        QVERIFY(outbox().choose(65'536)->isEmpty());
        reopen();
        QCOMPARE(*outbox().choose(65'536), items); // it waited for somebody who may
    }

    void whatOnlyOthersCanReadIsNotInTheWay()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_temporary->coordinatorId}};
        filed.consents = {aConsent(u"bagi_kode", true)};
        accept(filed);
        // More of it than is looked at for one batch.
        QVERIFY(m_room->desk().database->run(
            "INSERT INTO outbox (number, part, state) SELECT number, value, 0 FROM outbox, "
            "(WITH RECURSIVE n(value) AS (SELECT 10 UNION ALL SELECT value + 1 FROM n LIMIT 2000)"
            " SELECT value FROM n)"));
        m_outbox.reset();
        m_room.reset();
        m_room = m_temporary->unlockAsCoordinator();
        const auto dossier = takeIn({aConsent(u"bagi_kode", true)});
        const auto chosen = outbox().choose(65'536);
        QCOMPARE(chosen->size(), 2);
        QCOMPARE(chosen->first().dossier, dossier);
    }

    void aRewindMakesBatchesUnansweredAgain()
    {
        takeIn({aConsent(u"bagi_kode", true)});
        const auto first = attempt(1);
        QVERIFY(outbox().acknowledge(1, "receipt", allAccepted(first)));
        takeIn({aConsent(u"bagi_kode", true)});
        const auto second = attempt(2);
        QVERIFY(outbox().acknowledge(2, "receipt", allAccepted(second)));
        QVERIFY(outbox().rewind(2));
        QCOMPARE((*outbox().unanswered())->items, second);
        QVERIFY(outbox().rewind(1));
        QCOMPARE((*outbox().unanswered())->items, first);
        QCOMPARE(countOf(outbox(), Delivery::Attempted), 4);
    }

    void aRewindBringsNothingBackThatWasWithdrawn()
    {
        const auto dossier = takeIn({aConsent(u"bagi_kode", true)});
        const auto items = attempt(1);
        QVERIFY(outbox().acknowledge(1, "receipt", allAccepted(items)));
        say(dossier, false);
        QVERIFY(outbox().rewind(1));
        QVERIFY(haveNoBytes((*outbox().unanswered())->items));
    }

    void whatIsSetAsideIsSeenAndInNobodysWay()
    {
        takeIn({aConsent(u"bagi_kode", true)});
        const auto items = *outbox().choose(65'536);
        QVERIFY(outbox().setAside(items.first()));
        QCOMPARE(countOf(outbox(), Delivery::Quarantined), 1);
        QCOMPARE(outbox().choose(65'536)->size(), 1);
    }

private:
    Outbox &outbox()
    {
        if (!m_outbox)
            m_outbox.emplace(m_room->desk());
        return *m_outbox;
    }

    void reopen()
    {
        m_outbox.reset();
        m_room.reset();
        m_room = m_temporary->unlockAsCounselor();
    }

    DossierId accept(const FiledComplaint &filed)
    {
        outbox();
        if (!m_temporary->file(filed) || !m_room->intake().takeIn())
            qFatal("not filed");
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        return *m_room->intake().accept(m_room->intake().inbox()->first().filing, acceptance);
    }

    DossierId takeIn(const QList<Consent> &consents)
    {
        auto filed = aFiling();
        filed.consents = consents;
        return accept(filed);
    }

    void say(const DossierId &dossier, bool yes)
    {
        Act act(dossier);
        act.create(aConsent(u"bagi_kode", yes));
        const auto written = m_room->records().write(act);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }

    /// Cuts batch `number` of all that waits, and attempts it.
    QList<OutgoingItem> attempt(std::uint64_t number)
    {
        const auto items = *outbox().choose(65'536);
        const auto name = QByteArray::number(qulonglong(number));
        if (!outbox().keep({number, "header " + name, "hash " + name, "signature", "salt", items}))
            qFatal("not kept");
        return items;
    }

    std::optional<TemporaryRoom> m_temporary;
    std::unique_ptr<Room> m_room;
    std::optional<Outbox> m_outbox;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
