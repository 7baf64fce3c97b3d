// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/likeness.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

PersonCard aCard(std::uint8_t number, const QString &name, const QString &phone = {},
                 const QString &unit = {})
{
    return {idOf<RecordId>(number), idOf<DossierId>(number), name, {}, phone, unit};
}

PersonCard somebody(const QString &name, const QString &phone = {}, const QString &unit = {})
{
    return {{}, {}, name, {}, phone, unit};
}

} // namespace

class TestLikeness final : public QObject {
    Q_OBJECT

    SearchIndex m_index{{aCard(1, u"Soelastri Contoh"_s, u"0812-0000-1234"_s, u"Jahit 3"_s),
                         aCard(2, u"Sulastri Rekaan"_s, {}, u"Jahit 3"_s), aCard(3, u"Mawar Contoh"_s)}};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyIsLikeNobody()
    {
        QVERIFY(likenessesOf(m_index, {}, 4).isEmpty());
        QVERIFY(likenessesOf(m_index, somebody(u"Kenanga"_s), 4).isEmpty());
        QVERIFY(likenessesOf(m_index, somebody({}, {}, u"Jahit 3"_s), 4).isEmpty());
        QVERIFY(likenessesOf(m_index, somebody({}, u"0812"_s), 4).isEmpty()); // a beginning of too many
    }

    void aNameIsKnownHoweverItIsSpelled()
    {
        const auto alike = likenessesOf(m_index, somebody(u"sulastri contoh"_s), 4);
        QCOMPARE(alike.size(), 1);
        QCOMPARE(alike.first().card.name, u"Soelastri Contoh"_s);
        QVERIFY(alike.first().hasName && !alike.first().hasPhone && !alike.first().hasUnit);
    }

    void oneWordTooManyDoesNotHideHer()
    {
        QCOMPARE(likenessesOf(m_index, somebody(u"Sulastri Contoh Binti"_s), 4).size(), 1);
        QCOMPARE(likenessesOf(m_index, somebody(u"Ibu Sulastri Contoh"_s), 4).size(), 1);
    }

    void anAliasIsANameOfHers()
    {
        auto her = somebody({});
        her.alias = u"Mawar"_s;
        QCOMPARE(likenessesOf(m_index, her, 4).first().card.name, u"Mawar Contoh"_s);
    }

    void theTelephoneSaysMoreThanTheName()
    {
        const auto alike = likenessesOf(m_index, somebody(u"Sulastri"_s, u"+62 812 0000 1234"_s), 4);
        QCOMPARE(alike.size(), 2);
        QVERIFY(alike.first().hasPhone && alike.first().hasName);
        QVERIFY(!alike.last().hasPhone);
    }

    void theUnitDecidesBetweenTwo()
    {
        const SearchIndex two{
            {aCard(1, u"Sari Contoh"_s, {}, u"Gudang"_s), aCard(2, u"Sari Contoh"_s, {}, u"Jahit 3"_s)}};
        const auto alike = likenessesOf(two, somebody(u"Sari Contoh"_s, {}, u"jahit 3"_s), 1);
        QCOMPARE(alike.size(), 1);
        QCOMPARE(alike.first().card.dossier, idOf<DossierId>(2));
        QVERIFY(alike.first().hasUnit);
    }

    void sheIsNotHerOwnDouble()
    {
        auto her = aCard(3, u"Mawar Contoh"_s);
        QVERIFY(likenessesOf(m_index, her, 4).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
