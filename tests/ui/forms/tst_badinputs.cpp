// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every editor of every form meets everything that somebody can paste into it.

#include "journal/cbor.h"
#include "storage/actrules.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/strict.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/dayedit.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>
#include <vector>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

struct BadInput {
    const char *name;
    QString text;
};

QList<BadInput> texts()
{
    return {
        {"nothing", {}},
        {"only blanks", u" \t \u00A0\u2003\n \r\n "_s},
        {"far too long", u"satu "_s.repeated(10'001)},
        {"too long by half a character", QString(199, u'x') + u"\U0001F642\U0001F642"_s},
        {"U+0000", u"sa"_s + QChar(u'\0') + u"tu"_s},
        {"control characters", u"a\u0007\u001B[31mb\u007F\u0085c"_s},
        {"bidi overrides", u"\u202Eutas\u202C \u2066dua\u2069 \u200Ftiga"_s},
        {"zero width", u"sa\u200Btu\u200C\u200D\uFEFF\u2060"_s},
        {"a flood of marks", u'a' + QString(5'000, u'\u0301')},
        {"emoji", u"\U0001F469\u200D\U0001F467 \U0001F1EE\U0001F1E9 \u2764\uFE0F"_s},
        {"half a character", u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE42)},
        {"no characters", u"\uFFFE\uFFFF\uE000\uFFFD"_s},
        {"line ends", u"satu\r\ndua\rtiga\u2028empat\u2029lima\vonam\f"_s},
        {"SQL", u"'; DROP TABLE entries; --"_s},
        {"HTML", u"<b onclick=alert(1)>a</b>&amp;<img src=file:///etc/passwd>"_s},
        {"a path", u"../../etc/passwd C:\\con\\nul %2e%2e/"_s},
        {"a formula", u"=HYPERLINK(\"http://contoh.invalid\";1)\t+1-1@SUM(A1)"_s},
        {"a format", u"%1 %s %n %L2 {0} ${HOME}"_s},
    };
}

QList<BadInput> numbers()
{
    return {
        {"below nought", u"-1"_s},          {"too many digits", QString(40, u'9')},
        {"a broken number", u"1,5"_s},      {"scientific", u"1e9"_s},
        {"hexadecimal", u"0x1F"_s},         {"other digits", u"\u0661\u0662\u096A"_s},
        {"no number", u"NaN inf \u221E"_s},
    };
}

QList<BadInput> days()
{
    return {
        {"a day that is not", u"31/02/2026"_s},
        {"no leap year", u"29/02/2025"_s},
        {"the first year", u"01/01/0001"_s},
        {"the last year", u"31/12/9999"_s},
        {"year 0", u"00/00/0000"_s},
        {"to come", u"01/01/2199"_s},
        {"a time that is not", u"25.61"_s},
        {"midnight again", u"24:00"_s},
        {"another order", u"2026-11-26T10:00Z"_s},
        {"far away", u"-9999999999"_s},
    };
}

struct OpenForm {
    RecordKind kind;
    const RecordLayout *layout;
    std::unique_ptr<RecordForm> form;
};

/// No other record to choose.
QList<Choice> nobody(const Question &)
{
    return {};
}

/// As a person does: pastes, and leaves the field.
void pasteEverywhere(RecordForm &form, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    for (auto *line : form.findChildren<QLineEdit *>()) {
        line->setFocus();
        line->paste();
        QTest::keyClick(line, Qt::Key_Tab);
    }
    for (auto *story : form.findChildren<QPlainTextEdit *>()) {
        story->setFocus();
        story->paste();
    }
    QGuiApplication::clipboard()->clear();
    QCoreApplication::processEvents();
}

/// Text without anything that misleads, no longer than the door takes.
bool isClean(const QString &text)
{
    return text.isValidUtf16() && text.size() <= maximumTextLength && text == cleanStory(text)
        && !text.trimmed().isEmpty();
}

} // namespace

class TestBadInputs final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        for (const auto &layout : recordLayouts())
            open(layout);
        open(caseDecision());
    }

    void init() { failOnAnyWarning(); }

    void everyEditorGivesWhatCanBeKeptAndShown_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &input : texts() + numbers() + days())
            QTest::newRow(input.name) << input.text;
    }

    void everyEditorGivesWhatCanBeKeptAndShown()
    {
        QFETCH(QString, text);
        for (const auto &[kind, layout, form] : m_forms) {
            form->setValues({});
            pasteEverywhere(*form, text);
            const auto values = form->values();
            for (const auto &[field, value] : values) {
                const auto &described = *describeField(kind, field);
                const bool isCount = described.type == ValueType::Count;
                QVERIFY2(!value.isString() || isClean(value.toString()), described.name.data());
                QVERIFY2(!isCount || value.toInteger() >= 0, described.name.data());
            }
            const auto item = readCbor(cborOf(values));
            QVERIFY(item.has_value());
            const auto kept = readFields(*item);
            QVERIFY(kept.has_value());
            QVERIFY(*kept == values);
            form->setValues({});
            form->setValues(*kept);
            QVERIFY(form->values() == values); // What is shown is what was kept.
        }
    }

    void whatIsNoAnswerStaysToBeSeen_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &input : numbers() + days())
            QTest::newRow(input.name) << input.text;
    }

    void whatIsNoAnswerStaysToBeSeen()
    {
        QFETCH(QString, text);
        for (const auto &[kind, layout, form] : m_forms) {
            form->setValues({});
            pasteEverywhere(*form, text);
            const auto draft = form->draft();
            for (const auto &section : layout->sections) {
                for (const auto &question : section.questions) {
                    const auto &described = *describeField(kind, question.field);
                    const bool isRead = described.type == ValueType::Day || described.type == ValueType::Count
                        || described.type == ValueType::Instant;
                    QVERIFY2(!isRead || draft.contains(question.field), described.name.data());
                }
            }
            const bool isWhole = form->values() == draft;
            QVERIFY(form->stopAtDoubt() || isWhole); // Never saved without it.
        }
    }

    void aDayOfAnotherAgeIsAskedAboutInEveryForm()
    {
        for (const auto &open : m_forms) {
            open.form->setValues({});
            pasteEverywhere(*open.form, u"01/01/2199"_s);
            for (const auto *day : open.form->findChildren<DayEdit *>())
                QVERIFY(!day->doubt().isEmpty());
        }
    }

    void everyFormTakesAPaste()
    {
        // Otherwise nothing above was tried.
        int answered = 0;
        for (const auto &open : m_forms) {
            open.form->setValues({});
            pasteEverywhere(*open.form, u"satu"_s);
            answered += int(open.form->values().size());
        }
        QVERIFY(answered > 80);
    }

private:
    void open(const RecordLayout &layout)
    {
        m_forms.push_back({layout.kind, &layout, std::make_unique<RecordForm>(layout, m_clock, nobody)});
        m_forms.back().form->setVisible(true);
    }

    LanguageSwitch m_words{Language::Indonesian};
    FakeClock m_clock;
    std::vector<OpenForm> m_forms;
};

QTEST_MAIN(TestBadInputs)
#include "tst_badinputs.moc"
