// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

PersonCard aCard(std::uint8_t number, const QString &name, const QString &phone = {},
                 const QString &alias = {})
{
    return {idOf<RecordId>(number), idOf<DossierId>(number), name, alias, phone, {}};
}

QStringList names(const QList<PersonCard> &cards)
{
    QStringList names;
    for (const auto &card : cards)
        names.append(card.name);
    return names;
}

} // namespace

class TestSearchIndex final : public QObject {
    Q_OBJECT

    SearchIndex m_index{{aCard(1, u"Melati Contoh"_s, u"0812-0000-1234"_s),
                         aCard(2, u"Mela Rekaan"_s, u"+62 813 0000 5678"_s),
                         aCard(3, u"José Contoh"_s, {}, u"Mawar"_s)}};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsNobodyUntilTheNamesAreRead()
    {
        QVERIFY(!SearchIndex().isLoaded());
        QVERIFY(SearchIndex(QList<PersonCard>()).isLoaded()); // There is nobody to know.
        QVERIFY(m_index.isLoaded());
    }

    void findsByTheBeginningOfAnyWord()
    {
        QCOMPARE(names(m_index.find(u"melat", 1)), QStringList{u"Melati Contoh"_s});
        QCOMPARE(m_index.find(u"CONT", 10).size(), 2);
        QCOMPARE(names(m_index.find(u"maw", 10)), QStringList{u"José Contoh"_s});
        QVERIFY(m_index.find(u"lati", 10).isEmpty());
    }

    void exactWordsComeFirst()
    {
        QCOMPARE(names(m_index.find(u"mela", 10)), (QStringList{u"Mela Rekaan"_s, u"Melati Contoh"_s}));
    }

    void aNameIsFoundHoweverItIsSpelled()
    {
        const SearchIndex index{{aCard(1, u"Soelastri Tjontoh"_s), aCard(2, u"Zulaikha Contoh"_s)}};
        QCOMPARE(names(index.find(u"sulastri", 10)), QStringList{u"Soelastri Tjontoh"_s});
        QCOMPARE(names(index.find(u"sula", 10)).first(), u"Soelastri Tjontoh"_s);
        QCOMPARE(names(index.find(u"julaika contoh", 10)), QStringList{u"Zulaikha Contoh"_s});
        QCOMPARE(names(index.find(u"tjontoh", 10)), // as it is written, before what sounds like it
                 (QStringList{u"Soelastri Tjontoh"_s, u"Zulaikha Contoh"_s}));
    }

    void typingErrorsAreForgiven()
    {
        QCOMPARE(names(m_index.find(u"mleati", 10)), QStringList{u"Melati Contoh"_s});
        QCOMPARE(names(m_index.find(u"melsti con", 10)), QStringList{u"Melati Contoh"_s});
        QCOMPARE(names(m_index.find(u"rekasn", 10)), QStringList{u"Mela Rekaan"_s});
        QVERIFY(m_index.find(u"mlaeit", 10).isEmpty()); // two are too many in a short word
        QVERIFY(m_index.find(u"mwl", 10).isEmpty());
    }

    void whatWasTypedRightComesFirst()
    {
        const SearchIndex index{{aCard(1, u"Rani Contoh"_s), aCard(2, u"Rini Contoh"_s)}};
        QCOMPARE(names(index.find(u"rini", 10)), (QStringList{u"Rini Contoh"_s, u"Rani Contoh"_s}));
        QCOMPARE(names(index.find(u"rini", 1)), QStringList{u"Rini Contoh"_s});
    }

    void aTelephoneNumberIsNotGuessed() { QVERIFY(m_index.find(u"0812-0000-1235", 10).isEmpty()); }

    void damagedCardsAreCounted()
    {
        QCOMPARE(m_index.damagedCards(), 0);
        SearchIndex index;
        index.add(aCard(1, u"Melati"_s));
        QVERIFY(!index.isLoaded());
        index.finish(2);
        QVERIFY(index.isLoaded());
        QCOMPARE(index.damagedCards(), 2);
        QCOMPARE(index.find(u"melati", 10).size(), 1);
    }

    void everyWordMustBeThere()
    {
        QCOMPARE(names(m_index.find(u"con mel", 10)), QStringList{u"Melati Contoh"_s});
        QVERIFY(m_index.find(u"melati rekaan", 10).isEmpty());
        QCOMPARE(names(m_index.find(u"con con mel", 10)), QStringList{u"Melati Contoh"_s});
    }

    void accentsAndCaseDoNotMatter()
    {
        QCOMPARE(names(m_index.find(u"JOSE", 10)), QStringList{u"José Contoh"_s});
        QCOMPARE(names(m_index.find(u"josé", 10)), QStringList{u"José Contoh"_s});
    }

    void aPhoneNumberIsFoundHoweverItIsTyped()
    {
        for (const auto *typed : {u"0812", u"0812 0000", u"+62 812-0000", u"001234", u"0812-0000-1234"})
            QCOMPARE(names(m_index.find(QString::fromUtf16(typed), 10)), QStringList{u"Melati Contoh"_s});
        QCOMPARE(names(m_index.find(u"0813", 10)), QStringList{u"Mela Rekaan"_s});
    }

    void nothingTypedFindsNothing()
    {
        QVERIFY(m_index.find(u"", 10).isEmpty());
        QVERIFY(m_index.find(u" -,. ", 10).isEmpty());
        QVERIFY(SearchIndex().find(u"melati", 10).isEmpty());
    }

    void noMoreThanWanted() { QCOMPARE(m_index.find(u"contoh", 1).size(), 1); }

    void aChangedCardIsFoundByItsNewNameOnly()
    {
        auto index = m_index;
        index.replace(idOf<DossierId>(1), {aCard(1, u"Anggrek Contoh"_s)});
        QVERIFY(index.find(u"melati", 10).isEmpty());
        QCOMPARE(names(index.find(u"anggrek", 10)), QStringList{u"Anggrek Contoh"_s});
        index.replace(idOf<DossierId>(4), {aCard(4, u"Kenanga Rekaan"_s)});
        QCOMPARE(index.size(), 4);
        QCOMPARE(names(index.find(u"ken", 10)), QStringList{u"Kenanga Rekaan"_s});
        QCOMPARE(names(index.find(u"kenagna", 10)), QStringList{u"Kenanga Rekaan"_s});
        QCOMPARE(index.cardOf(idOf<DossierId>(1))->name, u"Anggrek Contoh"_s);
        QVERIFY(!index.cardOf(idOf<DossierId>(9)));
    }

    void whatDidNotChangeStaysAsItIs()
    {
        auto index = m_index;
        index.replace(idOf<DossierId>(1), {aCard(1, u"Melati Contoh"_s, u"0812-0000-1234"_s)});
        QCOMPARE(index.size(), m_index.size());
        QCOMPARE(names(index.find(u"melati", 10)), QStringList{u"Melati Contoh"_s});
    }

    void whatSheMayNoLongerReadIsForgotten()
    {
        auto index = m_index;
        index.replace(idOf<DossierId>(1), {});
        QVERIFY(index.find(u"melati", 10).isEmpty());
        QVERIFY(index.find(u"0812", 10).isEmpty());
        QVERIFY(!index.cardOf(idOf<DossierId>(1)));
        QCOMPARE(index.size(), m_index.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
