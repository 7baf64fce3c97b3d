// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "tests/support/bytes.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/strict.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/gbvimsquestions.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QWidget>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestFieldEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void everyFieldOfAFormGivesBackWhatItWasGiven()
    {
        int tried = 0;
        for (const auto kind :
             {RecordKind::Complaint, RecordKind::Case, RecordKind::Person, RecordKind::Session,
              RecordKind::Incident, RecordKind::Consent, RecordKind::ReportedPerson}) {
            for (const auto &field : describe(kind)->fields) {
                const auto value = aValueFor(field);
                if (value.isUndefined())
                    continue; // Made by the program, never typed.
                for (const auto as : {AskAs::Plain, AskAs::Story, AskAs::Money, AskAs::Provider}) {
                    const auto editor = makeEditor(field, {as, &m_clock, {}, nullptr}, &m_parent);
                    QSignalSpy edited(editor.get(), &FieldEditor::edited);
                    QVERIFY(editor->value().isUndefined());
                    editor->setValue(value);
                    QCOMPARE(editor->value(), value);
                    editor->setValue({});
                    QVERIFY(editor->value().isUndefined());
                    QCOMPARE(edited.size(), 0); // Showing is not typing.
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 100);
    }

    void typingSaysSo()
    {
        const auto editor = editorOf(numberOf(&Session::purpose));
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        QTest::keyClicks(innermost(*editor), u"kata"_s);
        QCOMPARE(edited.size(), 4);
        QCOMPARE(editor->value().toString(), u"kata"_s);
    }

    void aNumberIsReadAndWhatIsNoneIsNotTakenForAnother()
    {
        const auto editor = editorOf(numberOf(&Session::minutes));
        auto *line = qobject_cast<QLineEdit *>(innermost(*editor));
        const auto type = [&](const QString &text) {
            line->clear();
            QTest::keyClicks(line, text);
        };
        type(u"1.500"_s);
        QCOMPARE(editor->value(), QCborValue(1500));
        type(u"0"_s);
        QCOMPARE(editor->value(), QCborValue(0)); // Nought is an answer,
        line->clear();
        QVERIFY(editor->value().isUndefined()); // nothing is none.
        QVERIFY(editor->unread().isEmpty());
        for (const auto &text : {u"1,5"_s, u"-45"_s, u"4a5"_s, u"99999999999999999999"_s, u"100000"_s}) {
            type(text);
            QVERIFY(editor->value().isUndefined());
            QCOMPARE(editor->unread(), text);
            QVERIFY(editor->doubt().contains(u"99.999"_s)); // The last one that is taken.
        }
    }

    void aNumberThatNobodyCouldTypeStaysWhatItIs()
    {
        const auto editor = editorOf(numberOf(&Session::minutes));
        editor->setValue(1'000'000);
        QCOMPARE(editor->value(), QCborValue(1'000'000));
        QVERIFY(editor->unread().isEmpty());
    }

    void whatCouldNotBeReadIsShownAgainInThePlaceOfItsValue()
    {
        const auto day = editorOf(numberOf(&Session::heldOn));
        const auto number = editorOf(numberOf(&Session::minutes));
        const auto time = makeEditor(*describeField(RecordKind::Session, numberOf(&Session::startedAt)),
                                     {AskAs::Plain, &m_clock, {}, day.get()}, &m_parent);
        for (auto *editor : {day.get(), number.get(), time.get()}) {
            editor->setValue(u"31/11"_s);
            QVERIFY(editor->value().isUndefined());
            QCOMPARE(editor->unread(), u"31/11"_s);
            editor->setValue({});
            QVERIFY(editor->unread().isEmpty());
        }
    }

    void aValueOfAnotherTypeEmptiesTheField()
    {
        // A draft of another version, or bytes that somebody changed.
        for (const auto number : {numberOf(&Session::minutes), numberOf(&Session::kind),
                                  numberOf(&Session::heldOn), numberOf(&Session::purpose)}) {
            const auto editor = editorOf(number);
            editor->setValue(QCborArray{1, u"x"_s});
            QVERIFY(editor->value().isUndefined());
        }
    }

    void aTimeIsAMomentOfTheDayThatIsAskedBesideIt()
    {
        const auto day = editorOf(numberOf(&Session::heldOn));
        const auto time = makeEditor(*describeField(RecordKind::Session, numberOf(&Session::startedAt)),
                                     {AskAs::Plain, &m_clock, {}, day.get()}, &m_parent);
        QTest::keyClicks(innermost(*time), u"14.30"_s);
        QVERIFY(time->value().isUndefined());
        QCOMPARE(time->unread(), u"14.30"_s);
        QVERIFY(!time->doubt().isEmpty()); // Of which day?
        day->setValue(ValueTraits<Day>::toCbor(Day(20'514)));
        const auto moment = ValueTraits<Instant>::fromCbor(time->value());
        QCOMPARE(moment->toLocalTime(), QDateTime(QDate(2026, 3, 2), QTime(14, 30)));
        time->setValue({});
        QVERIFY(time->value().isUndefined());
        time->setValue(ValueTraits<Instant>::toCbor(*moment));
        QCOMPARE(ValueTraits<Instant>::fromCbor(time->value()), moment);
    }

    void theGbvimsTypeIsAskedOneAfterTheOther()
    {
        const auto &field = *describeField(RecordKind::Incident, numberOf(&Incident::gbvimsType));
        const auto editor = makeEditor(field, {AskAs::Gbvims, &m_clock, {}, nullptr}, &m_parent);
        QVERIFY(qobject_cast<GbvimsQuestions *>(editor->widget()) != nullptr);
        QVERIFY(editor->value().isUndefined()); // The questions are not over.
        editor->setValue(u"forced_marriage"_s);
        QCOMPARE(editor->value().toString(), u"forced_marriage"_s);
        editor->setValue({});
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        editor->widget()->findChildren<QPushButton *>().first()->click();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(editor->value().toString(), u"rape"_s);
    }

    void aProviderIsTypedAndThoseOfTheDirectoryAreOffered()
    {
        const auto &field = *describeField(RecordKind::Service, numberOf(&Service::provider));
        const auto editor =
            makeEditor(field, {AskAs::Provider, &m_clock, {{{}, u"Klinik Contoh"_s}}, nullptr}, &m_parent);
        const auto *line = qobject_cast<QLineEdit *>(editor->widget());
        line->completer()->setCompletionPrefix(u"klin"_s);
        QCOMPARE(line->completer()->currentCompletion(), u"Klinik Contoh"_s);
    }

    void aReferenceGivesBackEvenWhatMayNotBeChosenAnyMore()
    {
        const auto gone = ValueTraits<RecordId>::toCbor(idOf<RecordId>(9));
        const auto &field = *describeField(RecordKind::Trip, numberOf(&Trip::consent));
        const auto editor = makeEditor(field, {AskAs::Plain, &m_clock, {}, nullptr}, &m_parent);
        QVERIFY(editor->value().isUndefined());
        editor->setValue(gone);
        QCOMPARE(editor->value(), gone);
    }

    void onlyRolesThatAccompanyAreOfferedWhereSomebodyStoodByHer()
    {
        const auto number = numberOf(&Session::companionRole);
        const auto asked = layoutOf(RecordKind::Session)->only({number}).sections.first().questions.first();
        const auto editor = editorOf(number, asked.as);
        const auto offered = [&editor] {
            QStringList words;
            for (const auto *box : editor->widget()->findChildren<QCheckBox *>()) {
                if (!box->isHidden())
                    words.append(box->text());
            }
            return words;
        };
        const auto wordOf = [](Code role) { return codes::staffRole.word(role, currentLanguage()); };
        QVERIFY(offered().contains(wordOf(code::staffRole::pendamping)));
        for (const auto role : {code::staffRole::admin, code::staffRole::auditor, code::staffRole::penyelia})
            QVERIFY(!offered().contains(wordOf(role)));
        editor->leaveOut({code::staffRole::paralegal});
        QVERIFY(!offered().contains(wordOf(code::staffRole::paralegal)));
        QVERIFY(!offered().contains(wordOf(code::staffRole::auditor)));
        const auto older = ValueTraits<Codes>::toCbor(Codes{code::staffRole::admin});
        editor->setValue(older);
        QVERIFY(offered().contains(wordOf(code::staffRole::admin))); // What an older record says stays.
        QCOMPARE(editor->value(), older);
    }

    void aStoryKeepsItsLinesAndALineHasNone()
    {
        const auto story = editorOf(numberOf(&Session::summary), AskAs::Story);
        story->setValue(u"satu\ndua"_s);
        QCOMPARE(story->value().toString(), u"satu\ndua"_s);
        QVERIFY(qobject_cast<QPlainTextEdit *>(innermost(*story)) != nullptr);
        const auto line = editorOf(numberOf(&Session::purpose));
        line->setValue(u"satu\u202E\ndua"_s);
        QCOMPARE(line->value().toString(), u"satu dua"_s);
    }

private:
    static QCborValue aValueFor(const FieldDescription &field)
    {
        switch (field.type) {
        case ValueType::Code:
            return field.codes->items().front().code.toString();
        case ValueType::Codes:
            return QCborArray{field.codes->items().front().code.toString()};
        case ValueType::Flag:
            return true;
        case ValueType::Count:
            return 7;
        case ValueType::Day:
            return 20'514;
        case ValueType::Text:
            return u"Kata contoh"_s;
        default:
            return {};
        }
    }

    std::unique_ptr<FieldEditor> editorOf(int number, AskAs as = AskAs::Plain)
    {
        return makeEditor(*describeField(RecordKind::Session, number), {as, &m_clock, {}, nullptr},
                          &m_parent);
    }

    static QWidget *innermost(const FieldEditor &editor)
    {
        auto *widget = editor.widget();
        while (widget->focusProxy() != nullptr)
            widget = widget->focusProxy();
        return widget;
    }

    const LanguageSwitch m_words;
    FakeClock m_clock;
    QWidget m_parent;
};

QTEST_MAIN(TestFieldEditor)
#include "tst_fieldeditor.moc"
