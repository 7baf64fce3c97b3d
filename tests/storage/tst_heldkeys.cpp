// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/heldkeys.h"
#include "storage/schema.h"
#include "storage/sqlite/transaction.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const DossierId dossier = *DossierId::fromBytes(QByteArray(16, 'd'));

/// Somebody with keys of her own.
struct Woman {
    RecordId id;
    crypto::StaffKeys keys = *crypto::StaffKeys::generate();

    explicit Woman(char letter)
        : id(*RecordId::fromBytes(QByteArray(16, letter)))
    {
    }

    [[nodiscard]] KeyHolder asHolder() const { return {id, keys.box.publicKey()}; }
};

bool areSame(const crypto::DossierKeys &a, const crypto::DossierKeys &b)
{
    return crypto::commitmentOf(a.identity) == crypto::commitmentOf(b.identity)
        && crypto::commitmentOf(a.story) == crypto::commitmentOf(b.story);
}

} // namespace

class TestHeldKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.emplace();
        makeTables(**m_database, tablesOfAVault());
    }

    void sheWhoWasGivenKeysHasThemAndNobodyElse()
    {
        const auto keys = *crypto::DossierKeys::random();
        grant(m_hers, keys, {m_hers.asHolder(), m_others.asHolder()});
        for (const auto *woman : {&m_hers, &m_others})
            QVERIFY(areSame(**heldBy(*woman).newest(dossier), keys));
        auto stranger = heldBy(m_third);
        QCOMPARE(*stranger.load(dossier), false);
        QVERIFY(!*stranger.newest(dossier));
        QCOMPARE(stranger.ring().size(), std::size_t(0));
    }

    void aRowMadeHersDoesNotOpenForHer()
    {
        grant(m_hers, *crypto::DossierKeys::random(), {m_hers.asHolder(), m_others.asHolder()});
        auto take = (*m_database)->prepare("UPDATE wrap SET holder = :third WHERE holder = :hers");
        QVERIFY(take->bind(":third", m_third.id).bind(":hers", m_hers.id).run());
        QCOMPARE(heldBy(m_third).load(dossier).error().kind, ErrorKind::WrongKey); // a wrap
        auto again = (*m_database)->prepare("UPDATE wrap SET holder = :third WHERE holder = :others");
        QVERIFY((*m_database)->run("DELETE FROM wrap WHERE is_box = 0"));
        QVERIFY(again->bind(":third", m_third.id).bind(":others", m_others.id).run());
        QCOMPARE(heldBy(m_third).load(dossier).error().kind, ErrorKind::WrongKey); // a box
    }

    void aBoxIsKeptAsAWrapOnceItWasOpened()
    {
        const auto keys = *crypto::DossierKeys::random();
        grant(m_hers, keys, {m_others.asHolder()});
        QCOMPARE(boxes(), 2);
        {
            auto transaction = sqlite::Transaction::begin(**m_database);
            QVERIFY(*heldBy(m_others).load(dossier)); // Not in somebody's transaction.
            QVERIFY(transaction->commit());
        }
        QCOMPARE(boxes(), 2);
        QVERIFY(*heldBy(m_others).load(dossier));
        QCOMPARE(boxes(), 0);
        QVERIFY(areSame(**heldBy(m_others).newest(dossier), keys));
    }

    void theNewestKeysSealAndOldOnesStillOpen()
    {
        const auto old = *crypto::DossierKeys::random();
        const auto fresh = *crypto::DossierKeys::random();
        auto held = heldBy(m_hers);
        QVERIFY(held.grant(dossier, old, {m_hers.asHolder(), m_others.asHolder()}));
        QVERIFY(areSame(**held.newest(dossier), old));
        QVERIFY(held.grant(dossier, fresh, {m_hers.asHolder()}));
        QVERIFY(areSame(**held.newest(dossier), fresh));
        QVERIFY(held.ring().find(crypto::keyIdOf(crypto::commitmentOf(old.story))) != nullptr);
        // Whom the change left out goes on with what she knew, and learns nothing new.
        auto others = heldBy(m_others);
        QVERIFY(areSame(**others.newest(dossier), old));
        QVERIFY(others.ring().find(crypto::keyIdOf(crypto::commitmentOf(fresh.story))) == nullptr);
    }

    void whatIsPutAwayIsOutOfMemoryAndComesBackWhenAskedFor()
    {
        const auto old = *crypto::DossierKeys::random();
        const auto fresh = *crypto::DossierKeys::random();
        grant(m_hers, old, {m_hers.asHolder()});
        grant(m_hers, fresh, {m_hers.asHolder()});
        auto held = heldBy(m_hers);
        QVERIFY(*held.load(dossier) && held.isLoaded(dossier));
        QCOMPARE(held.ring().size(), std::size_t(4));
        held.putAway(dossier);
        QVERIFY(!held.isLoaded(dossier));
        QCOMPARE(held.ring().size(), std::size_t(0)); // The old ones, too.
        held.putAway(dossier);
        QVERIFY(areSame(**held.newest(dossier), fresh));
    }

    void whatIsPassedOnOpensWhatWasBefore()
    {
        const auto old = *crypto::DossierKeys::random();
        const auto fresh = *crypto::DossierKeys::random();
        grant(m_hers, old, {m_hers.asHolder()});
        grant(m_hers, fresh, {m_hers.asHolder()});
        QVERIFY(heldBy(m_hers).passOn(dossier, {m_hers.asHolder(), m_others.asHolder()}));
        auto others = heldBy(m_others);
        QVERIFY(areSame(**others.newest(dossier), fresh)); // Each at its own epoch.
        QVERIFY(others.ring().find(crypto::keyIdOf(crypto::commitmentOf(old.story))) != nullptr);
        QCOMPARE(*WrapTable(**m_database).nextEpoch(dossier), 2);
        QCOMPARE(boxes(), 0); // Hers stayed wraps; the others' were opened.
    }

    void whatWasTakenFromHerIsNoLongerInHand()
    {
        grant(m_hers, *crypto::DossierKeys::random(), {m_hers.asHolder()});
        auto held = heldBy(m_hers);
        QVERIFY(*held.load(dossier));
        WrapTable wraps(**m_database);
        const auto hers = *wraps.find(m_hers.id, dossier);
        QVERIFY(wraps.remove(m_hers.id, dossier));
        held.drop(dossier, hers);
        QCOMPARE(held.ring().size(), std::size_t(0));
        QCOMPARE(*held.load(dossier), false);
    }

    void aGrantThatWasUndoneIsForgotten()
    {
        const auto old = *crypto::DossierKeys::random();
        auto held = heldBy(m_hers);
        QVERIFY(held.grant(dossier, old, {m_hers.asHolder()}));
        {
            auto transaction = sqlite::Transaction::begin(**m_database);
            QVERIFY(held.grant(dossier, *crypto::DossierKeys::random(), {m_hers.asHolder()}));
            QVERIFY(*held.load(dossier));
        } // Rolled back.
        held.forget(dossier);
        QVERIFY(areSame(**held.newest(dossier), old));
    }

    void aKeyOpenedForItsCallerIsNotKept()
    {
        grant(m_hers, *crypto::DossierKeys::random(), {m_hers.asHolder()});
        auto held = heldBy(m_hers);
        const auto kept = WrapTable(**m_database).find(m_hers.id, dossier);
        QVERIFY(held.open(kept->first()));
        QCOMPARE(held.ring().size(), std::size_t(0));
    }

private:
    [[nodiscard]] HeldKeys heldBy(const Woman &woman) { return {**m_database, woman.id, woman.keys}; }

    void grant(const Woman &by, const crypto::DossierKeys &keys, const QList<KeyHolder> &holders)
    {
        QVERIFY(heldBy(by).grant(dossier, keys, holders));
    }

    [[nodiscard]] std::int64_t boxes()
    {
        return numberFrom(**m_database, "SELECT count(*) FROM wrap WHERE is_box = 1");
    }

    std::optional<TemporaryDatabase> m_database;
    const Woman m_hers{'h'};
    const Woman m_others{'o'};
    const Woman m_third{'t'};
};

QTEST_GUILESS_MAIN(TestHeldKeys)
#include "tst_heldkeys.moc"
