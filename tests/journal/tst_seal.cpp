// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/codedpart.h"
#include "journal/compression.h"
#include "journal/ids.h"
#include "journal/seal.h"
#include "journal/sealedparts.h"
#include "tests/support/bytes.h"
#include "tests/support/dossierkeys.h"
#include "tests/support/journalgen.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const auto author = idOf<RecordId>(0xaa);

Sealing aSealing(const RecordId &by = author)
{
    return {.position = {Day(20'514), 0},
            .seen = {},
            .author = by,
            .at = Instant(1'772'416'800'000),
            .filing = {}};
}

/// A complaint with its person: one act with something in each part.
Act anIntake(const Complaint &complaint = aComplaint(), const Person &person = aPerson())
{
    Act act;
    act.create(complaint);
    act.create(person);
    return act;
}

Act onlyStory(const QString &narrative)
{
    Act act;
    act.create(with(aComplaint(), &Complaint::narrative, narrative));
    return act;
}

} // namespace

class TestSeal final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatWasSealedIsOpened()
    {
        const auto keys = keysNumber(0);
        const auto sealed = seal(anIntake(), aSealing(), keys);
        QVERIFY(sealed.has_value());
        const auto opened = open(sealed->entry, ringOf(keys));
        QVERIFY(opened && opened->identity && opened->story);

        QCOMPARE(opened->coded.records.at(0).fields, valuesOf(aComplaint(), Tier::Coded));
        QCOMPARE(*opened->identity, (FieldsByRecord{{1, valuesOf(aPerson(), Tier::Identity)}}));
        QCOMPARE(opened->story->records, (FieldsByRecord{{0, valuesOf(aComplaint(), Tier::Story)}}));
        QCOMPARE(opened->story->author, author);
        QCOMPARE(opened->story->at, aSealing().at);
        QCOMPARE(opened->coded.dossier, newDossierIdOf(opened->coded.salt));
        QCOMPARE(opened->order(), (Order{aSealing().position, sealed->entry.id}));
    }

    void theIdsOfNewRecordsAreReal()
    {
        const auto keys = keysNumber(0);
        Act act;
        const auto complaint = act.create(aComplaint());
        const auto person = act.create(aPerson());
        act.create(with(aConsent(u"kontak", u"yes"), &Consent::person, person));
        act.create(with(aSession(), &Session::staff, {complaint, author}));
        const auto sealed = seal(act, aSealing(), keys);
        const auto opened = open(sealed->entry, ringOf(keys));
        QVERIFY(opened.has_value());
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(sealed->created.at(i), recordIdOf(opened->coded.salt, std::uint16_t(i)));
            QCOMPARE(opened->coded.records.at(i).record, sealed->created.at(i));
        }
        Consent consent;
        applyValues(consent, opened->coded.records.at(2).fields);
        QCOMPARE(consent.person, sealed->created.at(1));
        Session session;
        applyValues(session, opened->story->records.at(3));
        QCOMPARE(session.staff, (References{sealed->created.at(0), author}));
    }

    void theFirstOfARoomWritesTheEntryThatMakesHer()
    {
        Act act(roomDossierOf(idOf<PostId>(7)));
        act.create(Post());
        const auto standIn = act.create(aStaffMember());
        const auto keys = keysNumber(0);

        const auto sealed = seal(act, aSealing(standIn), keys);
        const auto opened = open(sealed->entry, ringOf(keys));
        QVERIFY(opened && opened->story);
        QCOMPARE(opened->story->author, sealed->created.at(1));
        QVERIFY(!Act::standInIndex(opened->story->author));
    }

    void whatAnActMakesItMayAlsoChange()
    {
        Act act;
        const auto standIn = act.create(aPerson());
        act.voidRecord(RecordKind::Person, standIn, u"salah ketik"_s);
        const auto keys = keysNumber(0);

        const auto sealed = seal(act, aSealing(), keys);
        const auto opened = open(sealed->entry, ringOf(keys));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->coded.records.at(1).record, sealed->created.first());
    }

    void everyAttemptDrawsItsOwnSalt()
    {
        const auto keys = keysNumber(0);
        const auto once = seal(anIntake(), aSealing(), keys);
        const auto again = seal(anIntake(), aSealing(), keys);
        QVERIFY(once->entry.id != again->entry.id);
        QVERIFY(once->entry.story != again->entry.story);
        QVERIFY(once->created != again->created);
    }

    void partsWithoutAKeyStayClosed()
    {
        const auto keys = keysNumber(0);
        const auto sealed = seal(anIntake(), aSealing(), keys);
        KeyRing identityOnly;
        QVERIFY(identityOnly.add(*keys.identity.clone()));
        const auto opened = open(sealed->entry, identityOnly);
        QVERIFY(opened && opened->identity && !opened->story);
        const auto outside = open(sealed->entry, ringOf(keysNumber(1)));
        QVERIFY(outside && !outside->identity && !outside->story);
    }

    void erasedPartsStayErased()
    {
        const auto keys = keysNumber(0);
        auto entry = seal(anIntake(), aSealing(), keys)->entry;
        entry.identity.clear();
        const auto opened = open(entry, ringOf(keys));
        QVERIFY(opened && !opened->identity && opened->story);
        entry.coded.clear();
        QCOMPARE(open(entry, ringOf(keys)).error().kind, ErrorKind::NotFound);
    }

    void aPartThatIsNotWhatItsDigestSaysIsRefused_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("coded") << 0;
        QTest::newRow("identity") << 1;
        QTest::newRow("story") << 2;
        QTest::newRow("identity where none was") << 3;
        QTest::newRow("another dossier") << 4;
        QTest::newRow("another id") << 5;
        QTest::newRow("the story of another entry") << 6;
    }

    void aPartThatIsNotWhatItsDigestSaysIsRefused()
    {
        QFETCH(int, change);
        const auto keys = keysNumber(0);
        auto entry = seal(anIntake(), aSealing(), keys)->entry;
        const auto other = seal(anIntake(), aSealing(), keys)->entry;
        if (change == 0)
            entry.coded = other.coded;
        if (change == 1)
            entry.identity = other.identity;
        if (change == 2)
            entry.story = flipped(entry.story, 100);
        if (change == 3)
            entry.digests[1] = {};
        if (change == 4)
            entry.dossier = other.dossier;
        if (change == 5)
            entry.id = other.id;
        if (change == 6) {
            entry.story = other.story;
            entry.digests[2] = other.digests[2];
        }
        const auto opened = open(entry, ringOf(keys));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, change == 6 ? ErrorKind::WrongKey : ErrorKind::Corrupt);
    }

    void fieldsOfNoRecordAreRefused()
    {
        const auto keys = keysNumber(0);
        auto entry = seal(anIntake(), aSealing(), keys)->entry;
        const auto salt = decodeCoded(entry.coded)->salt;
        const auto story = encodeStory({author, Instant(1), {{2, {{21, u"tersembunyi"_s}}}}, {}}, {});
        entry.story = sealPart({entry.id, entry.dossier, Part::Story, salt}, keys.story, story);
        entry.digests[2] = digestOf(Part::Story, entry.story);
        QCOMPARE(open(entry, ringOf(keys)).error().kind, ErrorKind::Corrupt);
    }

    void nothingIsSealedThatCouldNotBeRead()
    {
        const auto keys = keysNumber(0);
        QCOMPARE(seal(Act(), aSealing(), keys).error().kind, ErrorKind::Invalid);

        const auto longest = onlyStory(QString(maximumPlaintextSize - 100, u'a'));
        const auto sealed = seal(longest, aSealing(), keys);
        QVERIFY(sealed && open(sealed->entry, ringOf(keys)));
        const auto tooLong = onlyStory(QString(maximumPlaintextSize, u'a'));
        QCOMPARE(seal(tooLong, aSealing(), keys).error().kind, ErrorKind::Full);

        Act tooMany;
        for (int i = 0; i <= maximumRecords; ++i)
            tooMany.create(Session());
        QCOMPARE(seal(tooMany, aSealing(), keys).error().kind, ErrorKind::Full);
        Act tooWide;
        for (int i = 0; i < 300; ++i)
            tooWide.operate(Operation::Key, {{4, QByteArray(240, 'x')}});
        QCOMPARE(seal(tooWide, aSealing(), keys).error().kind, ErrorKind::Full);
    }

    void whatIsNoPlaceInADossierIsNotSealed()
    {
        const auto keys = keysNumber(0);
        auto sealing = aSealing();
        sealing.seen = {idOf<EntryId>(2), idOf<EntryId>(1)};
        QCOMPARE(seal(anIntake(), sealing, keys).error().kind, ErrorKind::Internal);
        sealing.seen.clear();
        sealing.position.day = Day();
        QCOMPARE(seal(anIntake(), sealing, keys).error().kind, ErrorKind::Internal);
        sealing.position = {Day(20'514), maximumCounter + 1};
        QCOMPARE(seal(anIntake(), sealing, keys).error().kind, ErrorKind::Internal);
    }

    void nothingWithheldShowsInWhatIsSent()
    {
        QVERIFY(rc::check("coded bytes and ids do not depend on what is sealed", [] {
            const auto keys = keysNumber(0);
            const auto salt = aSalt();
            const auto act = anIntake(with(aComplaint(), &Complaint::narrative, aText()),
                                      with(aPerson(), &Person::name, aText()));
            const auto other = anIntake(with(aComplaint(), &Complaint::narrative, aText()),
                                        with(aPerson(), &Person::name, aText()));
            auto sealing = aSealing(anId<RecordId>());
            const auto sealed = sealWithSalt(act, aSealing(), keys, salt);
            sealing.at = Instant(below(1 << 30));
            const auto otherSealed = sealWithSalt(other, sealing, keysNumber(1), salt);
            RC_ASSERT(sealed->entry.coded == otherSealed->entry.coded);
            RC_ASSERT(sealed->entry.id == otherSealed->entry.id);
            RC_ASSERT(sealed->entry.digests[0] == otherSealed->entry.digests[0]);
            RC_ASSERT(sealed->created == otherSealed->created);
        }));
    }

    void noWordsOfHersStandInTheOpen()
    {
        QVERIFY(rc::check("no text of identity or story occurs in any part's bytes", [] {
            const auto marker = u"penanda%1"_s.arg(below(1 << 30));
            auto complaint = with(aComplaint(), &Complaint::narrative, marker);
            complaint.officerSummary = marker;
            const auto person = with(aPerson(), &Person::name, marker);
            const auto sealed = seal(anIntake(complaint, person), aSealing(), keysNumber(0));
            for (const auto &part : {sealed->entry.coded, sealed->entry.identity, sealed->entry.story})
                RC_ASSERT(!part.contains(marker.toUtf8()));
        }));
    }

    void everyFieldGoesIntoThePartOfItsTier()
    {
        // Whatever a later record adds: what is not Coded by its table never stands in the coded part.
        forEachRecord([]<typename R>(Type<R>) {
            R record;
            forEachField<R>([&](const auto &field) {
                if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, QString>)
                    record.*field.member = u"teks"_s;
                if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, Instant>)
                    record.*field.member = Instant(1);
                if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, FieldNumbers>)
                    record.*field.member = {1, 2};
            });
            Act act;
            act.create(record);
            const auto keys = keysNumber(0);
            const auto opened = open(seal(act, aSealing(), keys)->entry, ringOf(keys));
            for (const auto &[number, value] : opened->coded.records.first().fields)
                QCOMPARE(describeField(fields(Type<R>()).kind, number)->tier, Tier::Coded);
        });
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
