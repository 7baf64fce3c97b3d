// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "tests/ui/smallscreen.h"
#include "ui/session/decisionspanel.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const RecordId melur = idOf<RecordId>(3);

/// The case of a view in which two people did not know of each other.
CaseView aView()
{
    CaseView view;
    view.dossier = idOf<DossierId>(1);
    view.mayWriteFacts = view.mayWriteStory = true;
    StaffMember member;
    member.id = melur;
    member.name = u"Melur Contoh"_s;
    view.staff = {member};
    view.record.id = put(view, 7, view.record);
    view.record.status = code::caseStatus::rencana;
    return view;
}

OpenDecision between(const CaseView &view, int field, const QList<QCborValue> &values)
{
    OpenDecision decision{
        {Decision::Kind::ConcurrentEdit, view.record.id, field, {}}, RecordKind::Case, {}, true};
    for (const auto &value : values) {
        DecisionVersion version;
        version.value = value;
        version.author = melur;
        decision.versions.append(version);
    }
    return decision;
}

} // namespace

class TestDecisionsPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
    }

    void bothAnswersStandThereWithWhoGaveThem()
    {
        auto view = aView();
        view.decisions = {between(view, numberOf(&Case::authority), {u"kawasan"_s, {}})};
        view.decisions.first().versions[0].value = codes::authority.items().front().code.toString();
        DecisionsPanel panel(view);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"Who is in charge of it?"_s));
        QVERIFY(wordsOn(panel).contains(codes::authority.items().front().words.en.toString()));
        QVERIFY(wordsOn(panel).contains(u"No answer"_s));
        QVERIFY(wordsOn(panel).contains(u"Melur Contoh"_s));
        QVERIFY(unnamedOn(panel).isEmpty());
    }

    /// It is asked when the case is taken in, and in no form of the case.
    void bothJudgementsOfTheDangerStandThere()
    {
        auto view = aView();
        view.decisions = {between(view, numberOf(&Case::risk), {u"tinggi"_s, u"rendah"_s})};
        DecisionsPanel panel(view);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"How great is the danger?"_s));
        for (const auto risk : {code::riskLevel::tinggi, code::riskLevel::rendah})
            QVERIFY(wordsOn(panel).contains(codes::riskLevel.word(risk, Language::English)));
        QVERIFY(!wordsOn(panel).contains(u"No answer"_s));
    }

    void whatSheDeclinedIsNamedByItsQuestions()
    {
        auto view = aView();
        auto decision = between(view, declinedField,
                                {QCborArray{numberOf(&Incident::occurredOn)},
                                 QCborArray{numberOf(&Incident::account), numberOf(&Incident::weapon)}});
        decision.kind = RecordKind::Incident;
        view.decisions = {decision};
        DecisionsPanel panel(view);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"What happened: Declined"_s));
        QVERIFY(wordsOn(panel).contains(u"What happened, in her words, Weapon"_s));
        QSignalSpy decided(&panel, &DecisionsPanel::decided);
        press(panel, u"This one holds"_s);
        const auto act = decided.first().first().value<Act>();
        QCOMPARE(act.changes().first().story.at(declinedField),
                 QCborValue(QCborArray{numberOf(&Incident::occurredOn)}));
    }

    void oneTouchSaysWhichHolds()
    {
        auto view = aView();
        const int field = numberOf(&Case::legalHold);
        view.decisions = {between(view, field, {true, false})};
        DecisionsPanel panel(view);
        panel.show();
        QSignalSpy decided(&panel, &DecisionsPanel::decided);
        press(panel, u"This one holds"_s);
        const auto act = decided.first().first().value<Act>();
        QCOMPARE(*act.dossier(), view.dossier);
        QCOMPARE(act.changes().first().record, view.record.id);
        QCOMPARE(act.changes().first().coded.at(field), QCborValue(true));
        QVERIFY(!act.changes().first().story.at(0).toString().isEmpty()); // Why.
    }

    void aStatusStaysOrItsNextStepIsTaken()
    {
        auto view = aView();
        auto decision = between(view, numberOf(&Case::status), {u"tutup"_s});
        decision.about.kind = Decision::Kind::IllegalStep;
        view.decisions = {decision};
        DecisionsPanel panel(view);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"Closed"_s));
        QSignalSpy decided(&panel, &DecisionsPanel::decided);
        for (auto *button : shownOn<QPushButton>(panel))
            button->click();
        QCOMPARE(decided.size(), 1);
        const auto act = decided.first().first().value<Act>();
        QCOMPARE(act.changes().first().coded.at(numberOf(&Case::status)), QCborValue(u"rencana"_s));
    }

    void whatWasTakenAwayStaysAway()
    {
        auto view = aView();
        view.decisions = {between(view, wholeRecord, {{}, {}})};
        DecisionsPanel panel(view);
        panel.show();
        QSignalSpy decided(&panel, &DecisionsPanel::decided);
        press(panel, u"It stays away"_s);
        QCOMPARE(decided.first().first().value<Act>().changes().first().operation, Operation::Void);
    }

    void everyDecisionFitsASmallScreen_data() { sizesAndLanguages(); }

    void everyDecisionFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        auto view = aView();
        view.decisions = {between(view, numberOf(&Case::legalHold), {true, false}),
                          between(view, numberOf(&Case::status), {u"tutup"_s}),
                          between(view, wholeRecord, {{}, {}})};
        view.decisions[1].about.kind = Decision::Kind::IllegalStep;
        m_words.setLanguage(language);
        Theme theme;
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *panel = new DecisionsPanel(view);
        area.setWidget(panel);
        area.resize(besideTheRail, 640);
        area.show();
        QTRY_VERIFY2(clippedTexts(panel).isEmpty(), qPrintable(clippedTexts(panel).join(u'\n')));
        QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
    }

    void whoMayNotReadOrWriteItDecidesNothing()
    {
        auto view = aView();
        view.decisions = {between(view, numberOf(&Case::riskReason), {u"Alasan contoh"_s, u"Lain"_s})};
        view.decisions.first().mayRead = false;
        DecisionsPanel panel(view);
        panel.show();
        QVERIFY(wordsOn(panel).contains(u"Whoever accompanies her decides."_s));
        QVERIFY(!wordsOn(panel).contains(u"Alasan contoh"_s));
        QVERIFY(shownOn<QPushButton>(panel).isEmpty());
        view.decisions.first().mayRead = true;
        view.mayWriteStory = false;
        DecisionsPanel reader(view);
        reader.show();
        QVERIFY(shownOn<QPushButton>(reader).isEmpty());
    }

    void aYesThatDidNotKnowOfANoIsAskedAgain()
    {
        auto view = aView();
        OpenDecision waits;
        waits.about.kind = Decision::Kind::ConsentWaits;
        view.decisions = {waits};
        DecisionsPanel panel(view);
        panel.show();
        QSignalSpy wanted(&panel, &DecisionsPanel::recordWanted);
        press(panel, u"Ask her again"_s);
        QCOMPARE(wanted.first().first().value<RecordRequest>().kind, RecordKind::Consent);
    }

private:
    LanguageSwitch m_words{Language::English};
};

QTEST_MAIN(TestDecisionsPanel)
#include "tst_decisionspanel.moc"
