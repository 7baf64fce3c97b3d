// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/timelinewords.h"
#include "ui/words/languageswitch.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId author = *RecordId::fromBytes(QByteArray(16, 'a'));
const RecordId record = *RecordId::fromBytes(QByteArray(16, 'r'));

TimelineItem item(const QList<TimelineChange> &changes)
{
    TimelineItem made;
    made.at = Instant(1'772'416'800'000);
    made.day = Day(20'514);
    made.author = author;
    made.changes = changes;
    return made;
}

TimelineItem item(RecordKind kind, Operation operation)
{
    return item({{kind, operation, record}});
}

CaseView aView();

QString titleOf(const TimelineItem &item)
{
    return timelineWords(item, aView()).title;
}

CaseView aView()
{
    CaseView view;
    StaffMember member;
    member.id = author;
    member.name = u"Kons\u202Eelor Contoh"_s;
    view.staff = {member};
    return view;
}

} // namespace

class TestTimelineWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatANewerVersionWroteIsNotAnEmptyLine()
    {
        const LanguageSwitch words(Language::English);
        const auto said = timelineWords(item(RecordKind(200), Operation::Create), aView());
        QVERIFY(said.title.contains(u"newer version"_s));
        QVERIFY(said.facts.isEmpty());
    }

    void aKeyThatIsHandedOverIsNoNews()
    {
        const LanguageSwitch words(Language::English);
        for (const auto operation : {Operation::Key, Operation::Attest, Operation::Access, Operation::Erase})
            QVERIFY(timelineWords(item(RecordKind{}, operation), aView()).title.isEmpty());
    }

    void whoConfirmedWhatTwoPeopleDidStandsBesideIt()
    {
        const LanguageSwitch words(Language::English);
        auto opened = item(RecordKind::CustodyEvent, Operation::Create);
        opened.entry = *EntryId::fromBytes(QByteArray(16, 'e'));
        auto view = aView();
        QVERIFY(timelineWords(opened, view).facts.isEmpty());
        view.confirmations[opened.entry] = RecordId();
        QCOMPARE(timelineWords(opened, view).facts.last().words, u"Not confirmed"_s);
        view.confirmations[opened.entry] = author;
        QVERIFY(timelineWords(opened, view).facts.last().words.startsWith(u"Confirmed by"_s));
    }

    void everyActOfACaseHasWordsInBothLanguages()
    {
        LanguageSwitch words;
        const std::pair<RecordKind, Operation> acts[]{
            {RecordKind::Case, Operation::Create},    {RecordKind::Complaint, Operation::Create},
            {RecordKind::Session, Operation::Create}, {RecordKind::Session, Operation::Set},
            {RecordKind::Consent, Operation::Create}, {RecordKind::Case, Operation::Set},
            {RecordKind::Person, Operation::Set}};
        QSet<QString> said;
        for (const auto &[kind, operation] : acts) {
            words.setLanguage(Language::Indonesian);
            const auto indonesian = timelineWords(item(kind, operation), aView()).title;
            words.setLanguage(Language::English);
            const auto english = timelineWords(item(kind, operation), aView()).title;
            QVERIFY2(!english.isEmpty() && indonesian != english, qPrintable(english));
            said.insert(english);
        }
        QCOMPARE(said.size(), qsizetype(std::size(acts)));
    }

    void theRecordThatWasWrittenNamesTheAct()
    {
        const LanguageSwitch words(Language::English);
        using enum RecordKind;
        const std::pair<RecordKind, QString> acts[]{{RiskAssessment, u"Risk assessment"_s},
                                                    {Session, u"Accompaniment sessions"_s},
                                                    {LegalStep, u"Police and court"_s},
                                                    {Consent, u"Her answer about sharing"_s}};
        for (const auto &[kind, title] : acts) {
            const TimelineChange written{kind, Operation::Create, record};
            const TimelineChange moved{Case, Operation::Set, author};
            QCOMPARE(titleOf(item({written, moved})), title);
            QCOMPARE(titleOf(item({moved, written})), title);
            QVERIFY(!isNamedByCase(item({written, moved})));
        }
    }

    void theCaseNamesWhatIsAboutNothingElse()
    {
        const LanguageSwitch words(Language::English);
        const TimelineChange key{RecordKind{}, Operation::Key, {}};
        for (const auto operation : {Operation::Set, Operation::Amend}) {
            const TimelineChange changed{RecordKind::Case, operation, record};
            QCOMPARE(titleOf(item({changed})), u"The case was changed"_s);
            QCOMPARE(titleOf(item({key, changed})), u"The case was changed"_s);
            QVERIFY(isNamedByCase(item({key, changed})));
        }
        const auto taken = item(
            {{RecordKind::Complaint, Operation::Set, author}, {RecordKind::Case, Operation::Create, record}});
        QCOMPARE(titleOf(taken), u"Taken in as a case"_s);
        QVERIFY(isNamedByCase(taken));
    }

    void aStepSaysFromWhatToWhat()
    {
        LanguageSwitch words(Language::English);
        auto step = item(RecordKind::Case, Operation::Set);
        step.statusBefore = Code(u"baru");
        step.statusAfter = Code(u"asesmen");
        QCOMPARE(titleOf(step), u"Step: New → Assessment"_s);
        step.changes.prepend({RecordKind::Closure, Operation::Set, author});
        QVERIFY2(titleOf(step).endsWith(u": changed · Step: New → Assessment"_s), qPrintable(titleOf(step)));
        words.setLanguage(Language::Indonesian);
        QVERIFY2(titleOf(step).endsWith(u"Baru → Asesmen"_s), qPrintable(titleOf(step)));
        step.takesBack = true;
        words.setLanguage(Language::English);
        QVERIFY2(titleOf(step).endsWith(u"Step taken back: New → Assessment"_s), qPrintable(titleOf(step)));
        step.statusBefore = Code(); // The case begins.
        QVERIFY(!titleOf(step).contains(u'→'));
    }

    void whatWasTakenAwaySaysSoAndWhy()
    {
        const LanguageSwitch words(Language::English);
        auto gone = item(RecordKind::Trip, Operation::Void);
        gone.reason = u"Salah\u202E kasus"_s;
        const auto said = timelineWords(gone, aView());
        QCOMPARE(said.title, u"Safe trips: taken away"_s);
        QCOMPARE(said.facts.size(), 1);
        QCOMPARE(said.facts.first().label, u"Why"_s);
        QCOMPARE(said.facts.first().words, u"Salah kasus"_s); // Without what turns a line.
    }

    void aCorrectionSaysWhyToWhoMayReadIt()
    {
        const LanguageSwitch words(Language::English);
        auto corrected = item(RecordKind::LegalStep, Operation::Amend);
        QVERIFY(timelineWords(corrected, aView()).facts.isEmpty());
        corrected.reason = u"Salah hari"_s;
        QCOMPARE(timelineWords(corrected, aView()).facts.first().words, u"Salah hari"_s);
    }

    void saysWhoAndWhen()
    {
        const LanguageSwitch words(Language::English);
        const auto when = timelineWords(item(RecordKind::Session, Operation::Create), aView()).when;
        QVERIFY2(when.contains(u"Konselor Contoh"_s), qPrintable(when)); // Without what turns a line.
        auto filed = item(RecordKind::Complaint, Operation::Create);
        filed.author = RecordId();
        QVERIFY(timelineWords(filed, aView()).when.contains(u"Filing screen"_s));
    }

    void withoutTheKeyNobodyIsTakenForTheKiosk()
    {
        // Without the story key author and time are not known: no name, no hour, only the day.
        const LanguageSwitch words(Language::English);
        auto sealed = item(RecordKind::Session, Operation::Create);
        sealed.at = Instant();
        sealed.author = RecordId();
        const auto when = timelineWords(sealed, aView()).when;
        QVERIFY(!when.contains(u"Filing screen"_s));
        QVERIFY(!when.contains(u':'));
        QVERIFY(!when.isEmpty());
    }

    void aSessionIsReadAgain()
    {
        auto view = aView();
        view.records[record] = {
            RecordKind::Session, {{numberOf(&Session::summary), u"Ringkasan contoh"_s}}, {}, {}, false};
        const auto words = timelineWords(item(RecordKind::Session, Operation::Create), view);
        QCOMPARE(words.facts.first().words, u"Ringkasan contoh"_s);
    }

    void whatMovesTheCaseIsCalledByItsOwnName()
    {
        const LanguageSwitch words(Language::English);
        const auto alone = item(RecordKind::RiskAssessment, Operation::Set);
        auto moving = alone;
        moving.changes.append({RecordKind::Case, Operation::Set, record});
        QCOMPARE(timelineWords(moving, aView()).title, timelineWords(alone, aView()).title);
        QVERIFY(timelineWords(moving, aView()).title
                != timelineWords(item(RecordKind::Case, Operation::Set), aView()).title);
    }

    void everythingToDecideIsSaidInBothLanguages()
    {
        LanguageSwitch words;
        QSet<QString> said;
        for (int kind = 0; kind <= int(Decision::Kind::ConcurrentKeys); ++kind) {
            Decision decision;
            decision.kind = Decision::Kind(kind);
            words.setLanguage(Language::Indonesian);
            const auto indonesian = decisionWords(decision);
            words.setLanguage(Language::English);
            QVERIFY(decisionWords(decision).endsWith(u'.'));
            QVERIFY(indonesian != decisionWords(decision));
            said.insert(decisionWords(decision));
        }
        QCOMPARE(said.size(), int(Decision::Kind::ConcurrentKeys) + 1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineWords)
#include "tst_timelinewords.moc"
