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

TimelineItem item(RecordKind kind, Operation operation)
{
    TimelineItem made;
    made.at = Instant(1'772'416'800'000);
    made.day = Day(20'514);
    made.author = author;
    made.changes = {{kind, operation, record}};
    return made;
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
