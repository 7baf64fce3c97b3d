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

    void whoLeftTheRoomIsNamedButNotOffered()
    {
        m_view.staff = {member(1, u"Ana Contoh"_s), member(2, u"Budi Contoh"_s)};
        m_view.staff[1].active = false;
        const auto offered = choicesIn(m_view, RecordKind::StaffMember, today);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().words, u"Ana Contoh"_s);
        QCOMPARE(nameIn(m_view, RecordKind::StaffMember, idOf<RecordId>(2)), u"Budi Contoh"_s);
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

private:
    static StaffMember member(std::uint8_t number, const QString &name)
    {
        StaffMember made;
        made.id = idOf<RecordId>(number);
        made.name = name;
        return made;
    }

    LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestCaseNames)
#include "tst_casenames.moc"
