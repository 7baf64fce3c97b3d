// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entrytable.h"
#include "tests/support/journalgen.h"
#include "tests/support/staffedroom.h"
#include "tests/support/wordsof.h"

#include <QDir>
#include <QTest>

#include <rapidcheck.h>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody of the room, with what the test knows of her beside the vault.
struct Colleague {
    RecordId id;
    Codes roles;
};

/// What the test expects of one dossier, kept beside the vault.
struct Expected {
    DossierId dossier;
    EntryId filing;
    bool isAccepted = false;
    RecordId takenInBy;
    RecordId companion;
    QList<RecordId> inConflict;
    QString name; ///< Words of the Identity tier.
    QStringList story; ///< Words of the Story tier.
    QList<EntryId> entries; ///< Of every act that was accepted.
};

/// The room that all runs begin with, copied for each.
class Founded final {
public:
    Founded()
    {
        add(staffed.room.coordinatorId, {Code(u"k_adu"), Code(u"k_damping")});
        add(staffed.room.counselorId, {Code(u"petugas"), Code(u"konselor")});
        for (const QStringView role : {u"petugas", u"pendamping", u"k_cegah", u"auditor", u"admin"})
            add(staffed.hire(u"Contoh %1"_s.arg(role), {Code(role)}), {Code(role)});
        const auto session = staffed.room.unlockAsCounselor();
        for (qsizetype i = 2; i < people.size(); ++i)
            StaffedRoom::attest(*session, people[i].id);
        published = *publishedKeysOf(session->desk());
        const auto written = writePublishedKeys(staffed.room.folder(), published);
        Q_ASSERT(written);
    }

    StaffedRoom staffed;
    QList<Colleague> people;
    PublishedKeys published;

private:
    void add(const RecordId &id, const Codes &roles) { people.append({id, roles}); }
};

/// One run: a room, what people do in it, and what must hold after each of them.
class Story final {
public:
    explicit Story(Founded &founded)
        : m_founded(&founded)
    {
        const QDir from(founded.staffed.room.folder());
        const bool made = QDir().mkpath(folder());
        Q_ASSERT(made);
        for (const auto &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), folder() + u'/' + name);
        unlockAnybody();
    }

    /// One thing that somebody does.
    void step()
    {
        switch (below(9)) {
        case 0:
        case 1:
            return file();
        case 2:
        case 3:
            return accept();
        case 4:
        case 5:
            return writeSession();
        case 6:
            return rename();
        case 7:
            return giveReason();
        default:
            return unlockAnybody();
        }
    }

    /// Nobody reads what the matrix forbids, and whoever may reads all that was accepted.
    void check()
    {
        for (const auto &person : m_founded->people) {
            unlock(person);
            const auto home = m_session->home();
            RC_ASSERT(home.has_value());
            RC_ASSERT(m_session->alarms().isEmpty());
            checkInbox(home->inbox);
            for (const auto &expected : m_dossiers)
                checkDossier(expected);
            checkLists();
        }
        checkJournal();
    }

private:
    [[nodiscard]] QString folder() const { return m_copy.path() + u"/vault"_s; }

    void unlock(const Colleague &person)
    {
        if (m_session)
            RC_ASSERT(m_session->noteHead().has_value());
        m_session.reset();
        m_me = person;
        m_reasons.clear();
        auto &room = m_founded->staffed.room;
        const auto phrase = person.id == room.coordinatorId ? TemporaryRoom::coordinatorsPhrase()
            : person.id == room.counselorId                 ? TemporaryRoom::counselorsPhrase()
                                                            : StaffedRoom::phrase();
        auto unlocked = Room::unlock(folder(), person.id, phrase, m_clock);
        RC_ASSERT(unlocked.has_value());
        m_session = *std::move(unlocked);
    }

    void unlockAnybody() { unlock(m_founded->people[below(int(m_founded->people.size()))]); }

    void file()
    {
        const auto number = m_dossiers.size();
        auto filed = aFiling();
        filed.person.name = u"Nama%1Rahasia"_s.arg(number);
        filed.complaint.narrative = u"Cerita%1Rahasia"_s.arg(number);
        Expected expected;
        expected.name = filed.person.name;
        expected.story = {filed.complaint.narrative};
        if (below(3) == 0) {
            expected.inConflict = {m_founded->people[below(int(m_founded->people.size()))].id};
            filed.about = {AboutStaff::Answer::These, expected.inConflict};
        }
        const auto receipt = crypto::ReceiptCode::generate();
        RC_ASSERT(FilingDrop(folder(), m_clock).file(m_founded->published, filed, *receipt).has_value());
        RC_ASSERT(m_session->intake().takeIn()->filings == 1);
        auto newest =
            m_session->desk().database->prepare("SELECT id, dossier FROM entry ORDER BY number DESC");
        RC_ASSERT(newest
                      ->first([&](const sqlite::Row &row) {
                          expected.filing = row.get<EntryId>(0);
                          expected.dossier = row.get<DossierId>(1);
                          return true;
                      })
                      .has_value());
        expected.entries = {expected.filing};
        m_dossiers.append(expected);
    }

    [[nodiscard]] Expected *anyDossier()
    {
        return m_dossiers.isEmpty() ? nullptr : &m_dossiers[below(int(m_dossiers.size()))];
    }

    void accept()
    {
        auto *expected = anyDossier();
        if (expected == nullptr)
            return;
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        const auto &companion = m_founded->people[below(int(m_founded->people.size()))];
        acceptance.leadCompanion = below(2) == 0 ? RecordId() : companion.id;
        const auto accepted = m_session->intake().accept(expected->filing, acceptance);
        const auto &chosen = acceptance.leadCompanion.isNull() ? m_me : companion;
        Standing mine{.tookIn = true, .handedOver = chosen.id != m_me.id, .assigned = chosen.id == m_me.id};
        const bool mayAccept =
            may(m_me.roles, Right::Write, DataClass::Coded, mine) && !expected->inConflict.contains(m_me.id);
        const bool mayAccompany =
            chosen.id == m_me.id || may(chosen.roles, Right::Write, DataClass::Coded, {.assigned = true});
        RC_ASSERT(accepted.has_value()
                  == (mayAccept && mayAccompany && !expected->inConflict.contains(chosen.id)
                      && !expected->isAccepted));
        if (!accepted)
            return;
        expected->isAccepted = true;
        expected->takenInBy = m_me.id;
        expected->companion = chosen.id;
    }

    [[nodiscard]] Standing standingOf(const Expected &expected) const
    {
        Standing standing;
        standing.inConflict = expected.inConflict.contains(m_me.id);
        standing.tookIn = expected.takenInBy == m_me.id;
        standing.assigned = expected.companion == m_me.id;
        standing.handedOver = standing.tookIn && !standing.assigned;
        standing.gaveReason = m_reasons.contains(expected.dossier);
        return standing;
    }

    [[nodiscard]] bool mayNow(Right right, DataClass dataClass, const Expected &expected) const
    {
        return may(m_me.roles, right, dataClass, standingOf(expected));
    }

    /// Keys: who took it in, her companion, and the coordinators of complaints and accompaniment.
    [[nodiscard]] bool holdsKeys(const Expected &expected) const
    {
        const auto standing = standingOf(expected);
        const bool isCoordinator = m_me.roles.contains(Code(u"k_adu"));
        return expected.isAccepted && !standing.inConflict
            && (standing.tookIn || standing.assigned || isCoordinator);
    }

    void writeSession()
    {
        auto *expected = anyDossier();
        if (expected == nullptr)
            return;
        Session session;
        session.heldOn = Day(20'514);
        session.kind = Code(u"dpa");
        const bool hasWords = below(2) == 0;
        if (hasWords)
            session.summary = u"Sesi%1Rahasia"_s.arg(m_acts++);
        Act act(expected->dossier);
        act.create(session);
        const auto written = m_session->records().write(act);
        const bool isAllowed = holdsKeys(*expected) && mayNow(Right::Write, DataClass::Coded, *expected)
            && (!hasWords || mayNow(Right::Write, DataClass::Story, *expected));
        RC_ASSERT(written.has_value() == isAllowed);
        if (!written)
            return;
        expected->entries.append(written->entry);
        if (hasWords)
            expected->story.append(session.summary);
    }

    void rename()
    {
        auto *expected = anyDossier();
        if (expected == nullptr)
            return;
        const auto view = m_session->records().open(expected->dossier);
        if (!view || view->persons.isEmpty())
            return;
        auto renamed = view->persons.first();
        renamed.name = u"Nama%1Baru"_s.arg(m_acts++);
        Act act(expected->dossier);
        act.set(view->persons.first(), renamed);
        const auto written = m_session->records().write(act);
        RC_ASSERT(written.has_value()
                  == (holdsKeys(*expected) && mayNow(Right::Write, DataClass::Coded, *expected)
                      && mayNow(Right::Write, DataClass::Identity, *expected)));
        if (!written)
            return;
        expected->entries.append(written->entry);
        expected->name = renamed.name;
    }

    void giveReason()
    {
        auto *expected = anyDossier();
        if (expected == nullptr)
            return;
        const auto given = m_session->records().giveReason(expected->dossier, u"Alasan contoh"_s);
        RC_ASSERT(given.has_value() == holdsKeys(*expected));
        if (given)
            m_reasons.insert(expected->dossier);
    }

    void checkInbox(const QList<InboxItem> &inbox)
    {
        for (const auto &expected : m_dossiers) {
            const bool isThere = std::ranges::find(inbox, expected.filing, &InboxItem::filing) != inbox.end();
            RC_ASSERT(isThere == (!expected.isAccepted && !expected.inConflict.contains(m_me.id)));
        }
    }

    void checkDossier(const Expected &expected)
    {
        const auto view = m_session->records().open(expected.dossier);
        const bool isClosed = !expected.inConflict.isEmpty();
        const bool isReadable = expected.isAccepted && (!isClosed || holdsKeys(expected))
            && mayNow(Right::Read, DataClass::Coded, expected);
        RC_ASSERT(view.has_value() == isReadable);
        if (!view)
            return;
        const auto words = wordsOf(*view);
        RC_ASSERT(words.contains(expected.name)
                  == (holdsKeys(expected) && mayNow(Right::Read, DataClass::Identity, expected)));
        const bool readsStory = holdsKeys(expected) && mayNow(Right::Read, DataClass::Story, expected);
        for (const auto &story : expected.story)
            RC_ASSERT(words.contains(story) == readsStory);
    }

    void checkLists()
    {
        CaseQuery all;
        all.withClosed = true;
        all.limit = 1'000;
        const auto listed = m_session->cases().page(all);
        const auto cards = m_session->records().cards();
        RC_ASSERT((listed.has_value() && cards.has_value()));
        for (const auto &expected : m_dossiers) {
            const bool isListed =
                std::ranges::find(*listed, expected.dossier, &CaseRow::dossier) != listed->end();
            const bool isFound =
                std::ranges::find(cards->cards, expected.dossier, &PersonCard::dossier) != cards->cards.end();
            const bool readsCoded = expected.isAccepted && mayNow(Right::Read, DataClass::Coded, expected);
            RC_ASSERT((!isListed || readsCoded));
            RC_ASSERT((!isFound || mayNow(Right::Read, DataClass::Identity, expected)));
            RC_ASSERT((isListed || !readsCoded || !holdsKeys(expected)));
        }
    }

    /// Every act that was accepted stands in the journal, and the chain is whole.
    void checkJournal()
    {
        EntryTable entries(*m_session->desk().database);
        for (const auto &expected : m_dossiers) {
            for (const auto &entry : expected.entries)
                RC_ASSERT(entries.find(expected.dossier, entry)->has_value());
        }
        const auto chain = entries.chainOf(m_session->desk().pc->id);
        RC_ASSERT(!verifyChain(*chain));
    }

    Founded *m_founded;
    QTemporaryDir m_copy;
    FakeClock m_clock;
    std::unique_ptr<Room> m_session;
    Colleague m_me;
    std::set<DossierId> m_reasons;
    QList<Expected> m_dossiers;
    int m_acts = 0;
};

} // namespace

class TestOneDoor final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        // Each run opens the vault a dozen times. RC_PARAMS=max_success=1000 for a long night.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=15");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whateverPeopleDoNobodyReadsTooMuchAndNothingIsLost()
    {
        Founded founded;
        QVERIFY(rc::check("acts through the one door keep the matrix and the journal", [&] {
            Story story(founded);
            for (int steps = 4 + below(20); steps > 0; --steps)
                story.step();
            story.check();
        }));
    }
};

QTEST_GUILESS_MAIN(TestOneDoor)
#include "tst_onedoor.moc"
