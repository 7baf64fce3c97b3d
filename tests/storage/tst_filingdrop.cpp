// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/filing.h"
#include "storage/filingdrop.h"
#include "tests/support/bytes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/records.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const auto boss = idOf<RecordId>(1);
const auto clerk = idOf<RecordId>(2);
const auto counselor = idOf<RecordId>(3);

/// A boss, a clerk who works under her, and a counselor tied to nobody.
struct Staff {
    crypto::BoxKeyPair bossKey = *crypto::BoxKeyPair::generate();
    crypto::BoxKeyPair clerkKey = *crypto::BoxKeyPair::generate();
    crypto::BoxKeyPair counselorKey = *crypto::BoxKeyPair::generate();
    crypto::BoxKeyPair province = *crypto::BoxKeyPair::generate();

    [[nodiscard]] PublishedKeys published() const
    {
        PublishedKeys keys;
        keys.members = {{boss, u"Dahlia Rekaan"_s, u"Bu Dal"_s, bossKey.publicKey(), {}},
                        {clerk, u"Seruni Contoh"_s, {}, clerkKey.publicKey(), {boss}},
                        {counselor, u"Kenanga Contoh"_s, {}, counselorKey.publicKey(), {}}};
        return keys;
    }
};

FiledComplaint aboutHer(AboutStaff about)
{
    FiledComplaint filed;
    filed.complaint = aComplaint();
    filed.person = aPerson();
    filed.about = std::move(about);
    return filed;
}

QList<RecordId> idsOf(const QList<PublishedMember> &members)
{
    QList<RecordId> ids;
    for (const auto &member : members)
        ids.append(member.staff);
    return ids;
}

} // namespace

class TestFilingDrop final : public QObject {
    Q_OBJECT

    Staff m_staff;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    Result<Filing> fileAndRead(const PublishedKeys &keys, const FiledComplaint &filed)
    {
        const auto left =
            FilingDrop(m_folder->path(), m_clock).file(keys, filed, *crypto::ReceiptCode::generate());
        if (!left)
            return failAs(left);
        const QDir drop(filingsFolder(m_folder->path()));
        QFile file(drop.filePath(drop.entryList(QDir::Files).first()));
        Q_ASSERT(file.open(QIODevice::ReadOnly));
        return decodeFiling(file.readAll());
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void withoutAConflictEverybodyReads()
    {
        const auto readers = readersOf(m_staff.published(), aboutHer({}));
        QCOMPARE(readers.members.size(), 3);
        QVERIFY(readers.leftOut.isEmpty());
        QVERIFY(!readers.province);
    }

    void whoIsNamedIsLeftOutAndWhoWorksUnderHer()
    {
        const auto readers = readersOf(m_staff.published(), aboutHer({AboutStaff::Answer::These, {boss}}));
        QCOMPARE(readers.leftOut, (QList{boss, clerk}));
        QCOMPARE(idsOf(readers.members), QList{counselor});
    }

    void ifSheWillNotSayWhomNobodyHereReads()
    {
        auto keys = m_staff.published();
        auto filed = aboutHer({AboutStaff::Answer::Someone, {}});
        QVERIFY(readersOf(keys, filed).isNobody());
        keys.province = m_staff.province.publicKey();
        QVERIFY(readersOf(keys, filed).isNobody());
        filed.consents = {aConsent(u"bagi_nama", u"no")};
        QVERIFY(readersOf(keys, filed).isNobody());
        filed.consents = {aConsent(u"bagi_nama", u"yes")};
        QVERIFY(readersOf(keys, filed).province);
    }

    void whatNobodyCouldReadIsNotStored()
    {
        const auto filed = fileAndRead(m_staff.published(), aboutHer({AboutStaff::Answer::Someone, {}}));
        QCOMPARE(filed.error().kind, ErrorKind::Denied);
        QVERIFY(!QDir(filingsFolder(m_folder->path())).exists());
    }

    void onlyThoseWhoMayOpenIt()
    {
        const auto filing = fileAndRead(m_staff.published(), aboutHer({AboutStaff::Answer::These, {boss}}));
        QVERIFY(openFiling(*filing, m_staff.counselorKey));
        QCOMPARE(openFiling(*filing, m_staff.bossKey).error().kind, ErrorKind::Locked);
        QCOMPARE(openFiling(*filing, m_staff.clerkKey).error().kind, ErrorKind::Locked);
        QCOMPARE(openFiling(*filing, m_staff.province).error().kind, ErrorKind::Locked);
    }

    void allFilingsLookAlike()
    {
        const auto about = fileAndRead(m_staff.published(), aboutHer({AboutStaff::Answer::These, {boss}}));
        QVERIFY(QDir(filingsFolder(m_folder->path())).removeRecursively());
        const auto plain = fileAndRead(m_staff.published(), aboutHer({}));
        QCOMPARE(about->boxes.size(), plain->boxes.size());
        QCOMPARE(about->boxes.size(), 3 + 2); // Recovery and the province have a place in every filing.
        for (qsizetype i = 0; i < plain->boxes.size(); ++i)
            QCOMPARE(about->boxes[i].size(), plain->boxes[i].size());
        QCOMPARE(encodeFiling(*about).size() % filingBlock, 0);
        QCOMPARE(encodeFiling(*about).size(), encodeFiling(*plain).size());
    }

    void aTypedNameIsAskedAboutAgain()
    {
        const auto keys = m_staff.published();
        QCOMPARE(idsOf(membersCalled(keys, u"bu DAHLIA")), QList{boss});
        QCOMPARE(idsOf(membersCalled(keys, u"dal")), QList{boss});
        QCOMPARE(idsOf(membersCalled(keys, u"Mbak Dahliah")), QList{boss}); // As it sounds.
        QCOMPARE(idsOf(membersCalled(keys, u"Contoh, Kenángà")), (QList{clerk, counselor}));
        QVERIFY(membersCalled(keys, u"Bu").isEmpty()); // Everybody is called so.
        QVERIFY(membersCalled(keys, u"").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilingDrop)
#include "tst_filingdrop.moc"
