// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casenumber.h"
#include "journal/operations.h"
#include "journal/seal.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestOffice final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_province.enrol(m_room, u"JKT01"_s); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPostNeedsAPostCode()
    {
        auto database = m_province.asOffice();
        Office office(database, m_province.clock);
        QCOMPARE(
            office.addPost(m_province.blankLetter(), *Label::fromString(u"JAKARTA"), std::chrono::hours(1))
                .error()
                .kind,
            ErrorKind::Invalid);
        const auto letter =
            office.addPost(m_province.blankLetter(), *Label::fromString(u"BDG01"), std::chrono::hours(1));
        QCOMPARE(letter->expires, m_province.clock.now().msecsSinceEpoch() / 1000 + 3600);
        QVERIFY(letter->code != m_province.letterFor(u"BDG01"_s).code);
    }

    void thePcsAreListedWithWhatTheyShow()
    {
        auto database = m_province.asOffice();
        const auto devices = Office(database, m_province.clock).devices(m_province.blankLetter());
        QCOMPARE(devices->size(), 1);
        QCOMPARE(devices->first().id, m_room.header.device);
        QCOMPARE(devices->first().post.toString(), u"JKT01"_s);
        QCOMPARE(devices->first().fingerprint,
                 fingerprintOf(m_province.letterFor(u"JKT01"_s), m_room.device.verifyKey(),
                               m_room.transport.verifyKey()));
        QCOMPARE(Office(database, m_province.clock).revoke(countedId<DeviceId>(99)).error().kind,
                 ErrorKind::NotFound);
    }

    void anAcceptedCaseStandsInItsPostsFeed()
    {
        Case opened;
        opened.number = makeCaseNumber({*Label::fromString(u"JKT01"), 2026, u'A', {1, 2, 3, 4}});
        Act act;
        const auto stand = act.create(opened);
        Q_UNUSED(stand)
        const auto sealed = *seal(act, {{Day(20'515), 0}, {}, {}, Instant(1), {}}, countedKeys(1));
        m_province.take(m_room, m_room.cut({Item::of(sealed.entry.id, Part::Coded, sealed.entry.coded)}));

        auto database = m_province.asOffice();
        Office office(database, m_province.clock);
        const auto item = office.accept(m_province.identity, opened.number);
        QVERIFY(item.has_value());
        const auto items = feedOfTheRoom();
        QCOMPARE(items.size(), 1);
        const StatusNotice notice{sealed.created.first(), Code(u"diterima"), m_province.clock.today()};
        QCOMPARE(statusNoticeOf(items.first()), notice);
        QCOMPARE(office.accept(m_province.identity, *Label::fromString(u"RP3-JKT01-26-A0000-X")).error().kind,
                 ErrorKind::NotFound);
    }

    void everyPostHearsWhatTheProvinceDecided()
    {
        auto database = m_province.asOffice();
        Office office(database, m_province.clock);
        const WarningNumber decided{Code(u"W1"), Code(u"count"), 4};
        QVERIFY(office.decide({decided.rule, decided.name, 3}));
        QVERIFY(office.decide(decided)); // It changed its mind.
        for (const auto &wrong :
             {WarningNumber{decided.rule, decided.name, 0}, WarningNumber{Code(u"W77"), Code(u"count"), 3}})
            QCOMPARE(office.decide(wrong).error().kind, ErrorKind::Invalid);
        QCOMPARE(*office.tellWarningNumbers(m_province.identity), 1);
        QCOMPARE(warningNumbersOf(feedOfTheRoom().last()), QList{decided});
    }

    void aCodeIsRetiredAndBroughtBack()
    {
        auto database = m_province.asOffice();
        Office office(database, m_province.clock);
        const RetiredCode unions{Code(u"outreach_audience"), Code(u"serikat")};
        const RetiredCode place{Code(u"place"), Code(u"umum")};
        for (const auto &retired : {place, unions, place}) // Twice is once.
            QVERIFY(office.retire(retired));
        QCOMPARE(*office.tellRetiredCodes(m_province.identity), 1);
        QCOMPARE(retiredCodesOf(feedOfTheRoom().last()), (QList{unions, place}));

        QVERIFY(office.bringBack(unions));
        QCOMPARE(office.bringBack(unions).error().kind, ErrorKind::NotFound);
        QCOMPARE(*office.tellRetiredCodes(m_province.identity), 1);
        QCOMPARE(retiredCodesOf(feedOfTheRoom().last()), QList{place});
    }

    void whatRulesNeedIsNotRetired()
    {
        auto database = m_province.asOffice();
        Office office(database, m_province.clock);
        for (const auto &wrong :
             {RetiredCode{Code(u"violence_form"), Code(u"seksual")},
              RetiredCode{Code(u"case_status"), Code(u"tutup")},
              RetiredCode{Code(u"place"), Code(u"menolak")},
              RetiredCode{Code(u"place"), Code(u"on_the_moon")}, RetiredCode{Code(u"moons"), Code(u"umum")}})
            QCOMPARE(office.retire(wrong).error().kind, ErrorKind::Invalid);
    }

    void theTeamOpensAnIdentityThatWasHandedOver()
    {
        const auto entry = sampleEntry(5);
        const auto keys = countedKeys(5);
        m_province.take(m_room,
                        m_room.cut({Item::of(entry.id, Part::Coded, entry.coded),
                                    Item::of(entry.id, Part::Identity, entry.identity)}));
        auto database = m_province.asOffice();
        Office office(database, m_province.clock);
        QCOMPARE(office.openIdentity(m_province.team, entry.id).error().kind, ErrorKind::Locked);

        const auto box = crypto::sealKey(keys.identity, entry.dossier, crypto::KeyTier::Identity,
                                         m_province.team.publicKey());
        Act act(entry.dossier);
        act.operate(Operation::Key,
                    toFields(KeyOperation{crypto::KeyTier::Identity, crypto::commitmentOf(keys.identity),
                                          PublicKey(m_province.team.publicKey().bytes()), *box}));
        const auto handed = seal(act, {{Day(20'520), 0}, {entry.id}, {}, Instant(1), {}}, keys)->entry;
        QVERIFY(m_province.take(m_room, m_room.cut({Item::of(handed.id, Part::Coded, handed.coded)}))
                    .exceptions.isEmpty());
        const auto json = office.openIdentity(m_province.team, entry.id);
        QVERIFY2(json, json ? "" : qPrintable(json.error().detail));
        const auto person = QJsonDocument::fromJson(*json).array().last().toObject();
        QCOMPARE(person["fields"_L1]["name"_L1].toString(), u"Melati Contoh 5"_s);

        const auto stranger = crypto::BoxKeyPair::generate();
        QCOMPARE(office.openIdentity(*stranger, entry.id).error().kind, ErrorKind::Locked);
        QCOMPARE(office.openIdentity(m_province.team, countedId<EntryId>(1)).error().kind,
                 ErrorKind::NotFound);
    }

    void nothingAtTheProvinceTellsHerName()
    {
        const auto dump = dumpOf(m_province.asOwner());
        const QByteArray name = "Melati Contoh";
        for (const auto &canary : {name, name.toHex(), name.toBase64().chopped(2)})
            QVERIFY(!dump.contains(canary));
        QVERIFY(dump.contains("seksual"));
    }

private:
    /// What the post of the room was told so far.
    QList<FeedItem> feedOfTheRoom()
    {
        const auto answer =
            m_province.send(m_room.call("GET", "/v1/feed?after=0", {}, m_province.clock.now()));
        FeedCursor cursor;
        const FeedSource source{m_province.identity.province, m_room.header.post,
                                m_province.identity.signing.verifyKey()};
        return *openPage(*decodePage(answer.body), source, cursor);
    }

    /// Every row of every table, as text.
    static QByteArray dumpOf(Database database)
    {
        QByteArray dump;
        const auto tables =
            database.query("SELECT relname::text FROM pg_class c JOIN pg_namespace n"
                           " ON n.oid = c.relnamespace WHERE nspname = 'rp3' AND relkind = 'r'");
        for (int i = 0; i < tables->size(); ++i) {
            const auto rows = database.query("SELECT t::text FROM " + tables->bytes(i, 0) + " t");
            for (int row = 0; row < rows->size(); ++row)
                dump += rows->bytes(row, 0) + '\n';
        }
        return dump;
    }

    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
};

QTEST_GUILESS_MAIN(TestOffice)
#include "tst_office.moc"
