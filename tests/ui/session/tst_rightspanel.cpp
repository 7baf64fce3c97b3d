// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/onpage.h"
#include "ui/session/rightspanel.h"
#include "ui/widgets/dayedit.h"
#include "ui/words/languageswitch.h"

#include <QLineEdit>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRightsPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
    }

    void saysNothingYetAndWhy()
    {
        RightsPanel panel(CaseView(), m_clock);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"what she is entitled to stands here"_s));
        QVERIFY(!wordsOn(panel).contains(u"no legal advice"_s));
    }

    void eachRightStandsWithItsLaw()
    {
        CaseView view;
        view.record.flags = {code::caseFlag::kdrt};
        RightsPanel panel(view, m_clock);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"Whoever hears, sees or knows of it must help"_s));
        QVERIFY(wordsOn(panel).contains(u"UU 23/2004 Ps. 15"_s));
        QVERIFY(wordsOn(panel).contains(u"no legal advice"_s));
        m_words.setLanguage(Language::Indonesian);
        RightsPanel inIndonesian(view, m_clock);
        inIndonesian.show();
        QVERIFY(wordsOn(inIndonesian).contains(u"wajib membantu menurut kemampuannya"_s));
    }

    void whetherHerCompanyHasATaskForceIsSaid()
    {
        CaseView view;
        DirectoryEntry company;
        company.id = RecordId(RecordId::Bytes{4});
        company.name = u"PT Contoh"_s;
        company.hasTaskForce = false;
        DirectoryEntry other;
        other.id = RecordId(RecordId::Bytes{5});
        other.name = u"PT Lain"_s;
        view.companies = {company, other};
        Person worker;
        worker.employer = company.id;
        view.persons = {worker};
        RightsPanel panel(view, m_clock);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"PT Contoh has none."_s));
        QVERIFY(!wordsOn(panel).contains(u"PT Lain"_s));
    }

    void theDatesOfALeaveFollowFromItsFirstDay()
    {
        CaseView view;
        Incident incident;
        incident.labourRights = {code::labourRight::melahirkan};
        view.incidents = {incident};
        RightsPanel panel(view, m_clock);
        panel.show();
        QVERIFY(!wordsOn(panel).contains(u"At least until"_s));
        auto *field = shownOn<QLineEdit>(panel).first();
        field->setFocus();
        QTest::keyClicks(field, u"1/12/2026"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(wordsOn(panel).contains(u"28 February 2027"_s));
        QVERIFY(wordsOn(panel).contains(u"31 March 2027, then at 75 %."_s));
        QVERIFY(unnamedOn(panel).isEmpty());
    }

private:
    LanguageSwitch m_words{Language::English};
    FakeClock m_clock;
};

QTEST_MAIN(TestRightsPanel)
#include "tst_rightspanel.moc"
