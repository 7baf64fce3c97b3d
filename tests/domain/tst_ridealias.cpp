// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/ridealias.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Person person(Code role, const QString &name, const QString &alias = {})
{
    Person person;
    person.role = role;
    person.name = name;
    person.alias = alias;
    return person;
}

} // namespace

class TestRideAlias final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noWordOfHerNameIsToldToTheDriver()
    {
        for (const auto *const alias : {u"Melati", u"Bu melatih", u"Juwita", u"Tamu Mela"})
            QCOMPARE(aliasRefusal(alias, m_persons), std::optional(AliasRefusal::HerName));
        for (const auto *const alias : {u"", u"Bu Kenanga", u"Ibu", u"Penumpang 2", u"Mawar"})
            QVERIFY(!aliasRefusal(alias, m_persons)); // Mawar is a witness: the driver does not drive her.
    }

    void noWordSaysWhatTheRideIsAbout()
    {
        for (const auto *const alias : {u"korban", u"Penumpang (KORBAN)", u"Victim 3", u"Tamu RP3", u"saksi"})
            QCOMPARE(aliasRefusal(alias, m_persons), std::optional(AliasRefusal::CaseWord));
        QVERIFY(!aliasRefusal(u"Tamu Kantor", m_persons));
        QVERIFY(aliasRefusal(u"Bu Kenanga", {person({}, u"Kenanga Contoh"_s)})); // As she filed it.
    }

private:
    const QList<Person> m_persons{person(code::caseRole::korban, u"Melati Djuwita 2"_s, u"Mela"_s),
                                  person(code::caseRole::saksi, u"Mawar"_s)};
};

QTEST_GUILESS_MAIN(TestRideAlias)
#include "tst_ridealias.moc"
