// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/staffconflict.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

StaffMember member(std::uint8_t number, const QString &name, const QString &alsoKnownAs = {})
{
    StaffMember staff;
    staff.id = RecordId(RecordId::Bytes{number});
    staff.name = name;
    staff.alsoKnownAs = alsoKnownAs;
    staff.active = true;
    return staff;
}

ReportedPerson called(const QString &name)
{
    ReportedPerson reported;
    reported.name = name;
    return reported;
}

} // namespace

class TestStaffConflict final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoeverMayBeTheReportedPersonByNameIsFound()
    {
        const auto found = namesakesOf(called(u"Bu Juwita"_s), m_staff);
        QCOMPARE(found, QList{m_staff[0]});
        QCOMPARE(namesakesOf(called(u"mbak ita"_s), m_staff), QList{m_staff[1]}); // As workers call her.
        QVERIFY(namesakesOf(called(u"Mawar Rekaan"_s), m_staff).isEmpty()); // One word is shared, one is not.
        QVERIFY(namesakesOf(called(u"Bu"_s), m_staff).isEmpty());
        QVERIFY(namesakesOf(called({}), m_staff).isEmpty());
    }

    void whoDoesNotWorkHereAnyMoreIsNot()
    {
        m_staff[0].active = false;
        QVERIFY(namesakesOf(called(u"Juwita"_s), m_staff).isEmpty());
        m_staff[0].active = true;
    }

    void onceSomebodySaidItNobodyIsAsked()
    {
        auto reported = called(u"Juwita"_s);
        for (const bool answer : {true, false}) {
            reported.worksHere = answer;
            QVERIFY(namesakesOf(reported, m_staff).isEmpty());
        }
        reported.worksHere.reset();
        reported.staffMember = m_staff[0].id;
        QVERIFY(namesakesOf(reported, m_staff).isEmpty());
    }

    void aTieHoldsForBothWhoeverWroteIt()
    {
        auto under = m_staff[1];
        under.reportsTo = {m_staff[0].id};
        QVERIFY(areTied(under, m_staff[0]));
        QVERIFY(areTied(m_staff[0], under));
        QVERIFY(!areTied(m_staff[0], m_staff[1]));
        QVERIFY(!areTied(m_staff[0], m_staff[0]));
    }

private:
    QList<StaffMember> m_staff{member(1, u"Djuwita Rekaan"_s), member(2, u"Melati Contoh"_s, u"Ita, Tata"_s)};
};

QTEST_GUILESS_MAIN(TestStaffConflict)
#include "tst_staffconflict.moc"
