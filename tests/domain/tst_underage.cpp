// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/underage.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Person aged(Code age)
{
    Person person;
    person.ageGroup = age;
    return person;
}

Day day(int year, int month, int ofMonth)
{
    return Day::fromDate(QDate(year, month, ofMonth));
}

} // namespace

class TestUnderage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void threeAgeGroupsAreBelow18()
    {
        using namespace code::ageGroup;
        for (const auto &item : codes::ageGroup.items())
            QCOMPARE(isUnder18(aged(item.code)),
                     item.code == a0_5 || item.code == a6_12 || item.code == a13_17);
        QVERIFY(!isUnder18(Person())); // Nobody knows.
    }

    void aFilingTellsOfWhoeverFiledIt()
    {
        Person person;
        QVERIFY(isSurvivor(person));
        person.role = code::caseRole::korban;
        QVERIFY(isSurvivor(person));
        person.role = code::caseRole::pelapor;
        QVERIFY(!isSurvivor(person));
    }

    void herDateOfBirthIsHeardEvenIfNobodyChoseHerAge()
    {
        Person her = aged({});
        her.bornOn = day(2010, 6, 15);
        QVERIFY(isUnder18Unsaid(her, day(2028, 6, 14)));
        QVERIFY(!isUnder18Unsaid(her, day(2028, 6, 15))); // Her eighteenth birthday.
        her.ageGroup = code::ageGroup::a18_24;
        QVERIFY(isUnder18Unsaid(her, day(2026, 1, 1)));
        her.ageGroup = code::ageGroup::a13_17;
        QVERIFY(!isUnder18Unsaid(her, day(2026, 1, 1))); // It says so.
        QVERIFY(!isUnder18Unsaid(aged({}), day(2026, 1, 1)));
        her.ageGroup = {};
        QVERIFY(!isUnder18Unsaid(her, Day()));
    }
};

QTEST_GUILESS_MAIN(TestUnderage)
#include "tst_underage.moc"
