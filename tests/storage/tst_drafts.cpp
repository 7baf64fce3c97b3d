// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drafts.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const DossierId someCase = *DossierId::fromBytes(QByteArray(16, 'k'));
const DossierId otherCase = *DossierId::fromBytes(QByteArray(16, 'l'));
const DraftKey form{"session", someCase};
const QByteArray words = "{\"summary\":\"Cerita yang belum selesai\"}";

} // namespace

class TestDrafts final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_temporary.emplace();
        m_room = m_temporary->unlockAsCounselor();
    }

    void cleanup() { m_room.reset(); }

    void comesBackForItsAuthorAfterALock()
    {
        QVERIFY(Drafts(m_room->desk()).save(form, words));
        m_room.reset();
        m_room = m_temporary->unlockAsCounselor();
        QCOMPARE(**Drafts(m_room->desk()).find(form), words);
    }

    void isNotThereForAnybodyElse()
    {
        QVERIFY(Drafts(m_room->desk()).save(form, words));
        m_room.reset();
        const auto other = m_temporary->unlockAsCoordinator();
        QVERIFY(!*Drafts(other->desk()).find(form));
        // Not even if she makes the row hers: it is sealed under a key of its author.
        auto statement = other->desk().database->prepare("UPDATE draft SET owner = :owner");
        QVERIFY(statement->bind(":owner", other->desk().user).run());
        QVERIFY(!*Drafts(other->desk()).find(form));
        QVERIFY(Drafts(other->desk()).save(form, "other"));
        QByteArray hers;
        QByteArray name;
        auto rows = other->desk().database->prepare("SELECT form, bytes FROM draft");
        QVERIFY(rows->each([&](const sqlite::Row &row) {
            const auto bytes = row.get<QByteArray>(1);
            if (bytes.size() == words.size() + 40) // nonce and tag
                hers = bytes;
            else
                name = row.get<QByteArray>(0);
        }));
        QVERIFY(!hers.isEmpty() && !name.isEmpty());
        auto swapped = other->desk().database->prepare("UPDATE draft SET bytes = :bytes WHERE form = :form");
        QVERIFY(swapped->bind(":bytes", QByteArrayView(hers)).bind(":form", QByteArrayView(name)).run());
        QCOMPARE(Drafts(other->desk()).find(form).error().kind, ErrorKind::WrongKey);
    }

    void isSealedInItsRow()
    {
        QVERIFY(Drafts(m_room->desk()).save(form, words));
        auto rows = m_room->desk().database->prepare("SELECT form, bytes FROM draft");
        QVERIFY(rows->each([&](const sqlite::Row &row) {
            QVERIFY(!row.get<QByteArray>(1).contains("Cerita"));
            // Which form and which case it belongs to is nobody's business either.
            QVERIFY(!row.get<QByteArray>(0).contains("session"));
            QVERIFY(!row.get<QByteArray>(0).contains(someCase.toByteArray()));
        }));
    }

    void keepsOnlyWhatWasTypedLast()
    {
        for (const auto *text : {"satu", "satu dua", "satu dua tiga"})
            QVERIFY(Drafts(m_room->desk()).save(form, text));
        QCOMPARE(**Drafts(m_room->desk()).find(form), QByteArray("satu dua tiga"));
        const auto count =
            m_room->desk().database->prepare("SELECT count(*) FROM draft")->first([](const auto &row) {
                return row.template get<int>(0);
            });
        QCOMPARE(**count, 1);
    }

    void formsAndCasesAreKeptApart()
    {
        Drafts drafts(m_room->desk());
        QVERIFY(drafts.save(form, "satu"));
        QVERIFY(drafts.save({"session", otherCase}, "dua"));
        QVERIFY(drafts.save({"intake", someCase}, "tiga"));
        QVERIFY(drafts.save({"intake", {}}, "empat"));
        QVERIFY(drafts.remove({"intake", someCase}));
        QCOMPARE(**drafts.find(form), QByteArray("satu"));
        QCOMPARE(**drafts.find({"session", otherCase}), QByteArray("dua"));
        QCOMPARE(**drafts.find({"intake", {}}), QByteArray("empat"));
        QVERIFY(!*drafts.find({"intake", someCase}));
    }

    void isGoneForGoodOnceItIsRemoved()
    {
        QVERIFY(Drafts(m_room->desk()).save(form, words));
        QVERIFY(Drafts(m_room->desk()).remove(form));
        QVERIFY(Drafts(m_room->desk()).remove(form)); // Twice is no error.
        m_room.reset();
        m_room = m_temporary->unlockAsCounselor();
        QVERIFY(!*Drafts(m_room->desk()).find(form));
    }

    void aDraftPutIntoAnotherCaseDoesNotOpen()
    {
        Drafts drafts(m_room->desk());
        QVERIFY(drafts.save({"session", otherCase}, "dua"));
        auto take = m_room->desk().database->prepare("SELECT form FROM draft");
        const auto name = **take->first([](const auto &row) { return row.template get<QByteArray>(0); });
        QVERIFY(drafts.remove({"session", otherCase}));
        QVERIFY(drafts.save(form, words));
        auto move = m_room->desk().database->prepare("UPDATE draft SET form = :form");
        QVERIFY(move->bind(":form", QByteArrayView(name)).run());
        QCOMPARE(drafts.find({"session", otherCase}).error().kind, ErrorKind::WrongKey);
    }

private:
    std::optional<TemporaryRoom> m_temporary;
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
