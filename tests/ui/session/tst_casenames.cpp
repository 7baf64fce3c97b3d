// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/ui/strict.h"
#include "ui/session/casenames.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Day today(20'514);

} // namespace

class TestCaseNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_view = {};
    }

    void aRideIsCalledByWhereItGoesAndWhen()
    {
        Trip trip;
        trip.purpose = Code(u"rs");
        trip.plannedOn = today;
        const auto id = put(m_view, 1, trip);
        QCOMPARE(nameIn(m_view, RecordKind::Trip, id), u"Hospital · Monday, 2 March 2026"_s);
        QVERIFY(nameIn(m_view, RecordKind::Trip, idOf<RecordId>(9)).isEmpty());
        QCOMPARE(choicesIn(m_view, RecordKind::Trip, today).size(), 1);
        QVERIFY(choicesIn(m_view, RecordKind::Goal, today).isEmpty());
    }

    void aGoalIsCalledByWhatSheWants()
    {
        Goal goal;
        goal.domain = code::needsDomain::ekonomi;
        goal.goal = u"Upah yang ditahan dibayar.\nContoh."_s;
        const auto id = put(m_view, 1, goal);
        QCOMPARE(nameIn(m_view, RecordKind::Goal, id), u"Upah yang ditahan dibayar. Contoh."_s);
        goal.goal = QString(200, u'x');
        const auto longer = put(m_view, 2, goal);
        QCOMPARE(nameIn(m_view, RecordKind::Goal, longer).size(), 40);
        QCOMPARE(choicesIn(m_view, RecordKind::Goal, today).size(), 2);
        goal.goal.clear(); // Or it may not be read here.
        const auto silent = put(m_view, 3, goal);
        QCOMPARE(nameIn(m_view, RecordKind::Goal, silent),
                 codes::needsDomain.word(goal.domain, Language::English));
    }

    void whoLeftTheRoomIsNamedButNotOffered()
    {
        m_view.staff = {member(1, u"Ana Contoh"_s), member(2, u"Budi Contoh"_s)};
        m_view.staff[1].active = false;
        const auto offered = choicesIn(m_view, RecordKind::StaffMember, today);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().words, u"Ana Contoh"_s);
        QCOMPARE(nameIn(m_view, RecordKind::StaffMember, idOf<RecordId>(2)), u"Budi Contoh"_s);
    }

    void whatSpeaksAgainstACompanionIsSaidBehindHerName()
    {
        m_view.staff = {companion(1, u"Ana Contoh"_s), companion(2, u"Budi Contoh"_s),
                        companion(3, u"Citra Contoh"_s), member(4, u"Dewi Contoh"_s)};
        m_view.staff[1].sex = code::sex::m;
        m_view.trainings = {trained(1, {}), trained(2, {}), trained(3, today.plusDays(-1))};
        QCOMPARE(companions(),
                 (QStringList{u"Ana Contoh"_s, u"Budi Contoh · another sex than hers"_s,
                              u"Citra Contoh · training expired"_s, u"Dewi Contoh · not a companion"_s}));
        m_view.trainings.clear();
        QCOMPARE(companions().first(), u"Ana Contoh · training missing"_s);
        // Elsewhere a colleague is only a name.
        QCOMPARE(choicesIn(m_view, RecordKind::StaffMember, today).first().line(), u"Ana Contoh"_s);
    }

    void aManIsAskedAboutMen()
    {
        m_view.staff = {companion(1, u"Ana Contoh"_s), companion(2, u"Budi Contoh"_s)};
        m_view.staff[1].sex = code::sex::m;
        m_view.trainings = {trained(1, {}), trained(2, {})};
        Person witness;
        witness.role = code::caseRole::saksi;
        witness.sex = code::sex::f;
        Person survivor;
        survivor.role = code::caseRole::korban;
        survivor.sex = code::sex::m;
        m_view.persons = {witness, survivor};
        QCOMPARE(companions(), (QStringList{u"Ana Contoh · another sex than hers"_s, u"Budi Contoh"_s}));
    }

    void whoHelpsIsOfferedByNameWithHoursAndHowSureTheyAre()
    {
        DirectoryEntry shelter;
        shelter.name = u"Rumah Aman Contoh"_s;
        shelter.hours = u"24 jam"_s;
        shelter.confidence = code::directoryConfidence::high;
        shelter.address = u"Jalan Rahasia Contoh 1"_s; // Even if it came so far.
        DirectoryEntry clinic;
        clinic.name = u"klinik contoh"_s;
        m_view.helpers = {shelter, clinic, DirectoryEntry()};
        const auto offered = helpersIn(m_view);
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered.first().line(), u"klinik contoh"_s);
        QCOMPARE(offered.last().words, u"Rumah Aman Contoh"_s);
        QCOMPARE(offered.last().details, u"24 jam · how sure: High"_s);
    }

    void onlyAYesThatHoldsIsOffered()
    {
        Consent yes;
        yes.scope = code::consentScope::antar;
        yes.decision = code::consentDecision::yes;
        put(m_view, 1, yes);
        auto over = yes;
        over.expiresOn = today.plusDays(-1);
        put(m_view, 2, over);
        auto no = yes;
        no.decision = code::consentDecision::no;
        put(m_view, 3, no);
        QVERIFY(choicesIn(m_view, RecordKind::Consent, today).isEmpty()); // She took it back.
        m_view.standings[code::consentScope::antar] = {ConsentAnswer::Yes, {}, {}};
        QCOMPARE(choicesIn(m_view, RecordKind::Consent, today).size(), 1);
    }

    void aYesToOneProviderOutlivesANoToAnother()
    {
        Consent toLawyer;
        toLawyer.scope = code::consentScope::rujuk;
        toLawyer.decision = code::consentDecision::yes;
        toLawyer.provider = u"LBH Contoh"_s;
        put(m_view, 1, toLawyer);
        m_view.standings[{code::consentScope::rujuk, u"RS Contoh"}] = {ConsentAnswer::No, {}, {}};
        QVERIFY(choicesIn(m_view, RecordKind::Consent, today).isEmpty());
        m_view.standings[{code::consentScope::rujuk, u"lbh contoh"}] = {ConsentAnswer::Yes, {}, {}};
        QCOMPARE(choicesIn(m_view, RecordKind::Consent, today).size(), 1);
    }

private:
    static StaffMember member(std::uint8_t number, const QString &name)
    {
        StaffMember made;
        made.id = idOf<RecordId>(number);
        made.name = name;
        return made;
    }

    static StaffMember companion(std::uint8_t number, const QString &name)
    {
        auto made = member(number, name);
        made.roles = {code::staffRole::pendamping};
        made.sex = code::sex::f;
        return made;
    }

    static StaffTraining trained(std::uint8_t number, Day until)
    {
        StaffTraining training;
        training.member = idOf<RecordId>(number);
        training.trainings = {code::staffTraining::TPKS};
        training.trainedOn = today.plusDays(-100);
        training.validUntil = until;
        return training;
    }

    [[nodiscard]] QStringList companions() const
    {
        QStringList lines;
        for (const auto &choice : companionsIn(m_view, today))
            lines.append(choice.line());
        return lines;
    }

    LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestCaseNames)
#include "tst_casenames.moc"
