// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/ui/keyboard.h"
#include "ui/style/marks.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/codesbox.h"
#include "ui/widgets/formrow.h"
#include "ui/words/answerwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestFormRow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void namesTheFieldForAScreenReader()
    {
        auto *line = new QLineEdit;
        FormRow row(line);
        row.setLabel(u"Nama panggilan"_s);
        row.setHelp(u"Boleh kosong."_s);
        QCOMPARE(line->accessibleName(), u"Nama panggilan"_s);
        QCOMPARE(line->accessibleDescription(), u"Boleh kosong."_s);
        row.setError(u"Terlalu panjang."_s);
        QCOMPARE(line->accessibleDescription(), u"Terlalu panjang. Boleh kosong."_s);
    }

    void namesTheInnerBoxOfAField()
    {
        auto *box = new CodeBox(codes::place);
        FormRow row(box);
        row.setLabel(u"Tempat"_s);
        QCOMPARE(box->accessibleName(), u"Tempat"_s);
        QCOMPARE(box->findChild<QComboBox *>()->accessibleName(), u"Tempat"_s);
    }

    void theFirstOfSeveralAnswersIsCalledByItsOwnWords()
    {
        auto *boxes = new CodesBox(codes::caseFlag);
        FormRow row(boxes);
        row.setLabel(u"Apa yang ia perlukan?"_s);
        row.setHelp(u"Boleh lebih dari satu."_s);
        QCOMPARE(boxes->accessibleName(), u"Apa yang ia perlukan?"_s);
        auto *first = boxes->findChild<QCheckBox *>();
        auto *reader = QAccessible::queryAccessibleInterface(first);
        QCOMPARE(reader->text(QAccessible::Name), first->text());
        QCOMPARE(first->accessibleDescription(), u"Apa yang ia perlukan? Boleh lebih dari satu."_s);
    }

    void tabGoesOnBehindAFieldOfSeveralParts()
    {
        QWidget form;
        auto *column = new QVBoxLayout(&form);
        const auto add = [&](QWidget *field) { // It is there before its row, as forms do it.
            auto *row = new FormRow(field, &form);
            row->setLabel(u"Pertanyaan contoh"_s);
            column->addWidget(row);
        };
        add(new CodesBox(codes::caseFlag, &form));
        add(new CodeBox(codes::place, &form));
        add(new QLineEdit(&form));
        form.show();
        QCOMPARE(missedByTab(form), QStringList());
        QCOMPARE(tabStopsOn(form).size(), qsizetype(codes::caseFlag.offered().size()) + 4);
    }

    void showsAndTakesBackAnError()
    {
        auto *line = new QLineEdit;
        FormRow row(line);
        row.setLabel(u"Nomor"_s);
        row.show();
        const int before = row.sizeHint().height();
        row.setError(u"Nomor ini sudah ada."_s);
        QVERIFY(isRefused(line));
        QVERIFY(row.sizeHint().height() > before);
        row.setError({});
        QVERIFY(!isRefused(line));
        QCOMPARE(row.sizeHint().height(), before);
    }

    void aLineThatIsCutSaysSoUntilTheNextEdit()
    {
        auto *line = new QLineEdit;
        line->setMaxLength(5);
        FormRow row(line);
        row.setLabel(u"Nama"_s);
        row.show();
        line->insert(u"abcde"_s); // What fits is no reason to complain,
        QCoreApplication::processEvents();
        QVERIFY(!isRefused(line));
        QTest::keyClicks(line, u"f"_s); // one more is.
        QTRY_VERIFY(isRefused(line));
        QVERIFY(line->accessibleDescription().contains(u"No more than 5 characters fit here."_s));
        QCOMPARE(line->text(), u"abcde"_s);
    }

    void declinesBesideItsWordsWhereThatIsOffered()
    {
        auto *line = new QLineEdit;
        FormRow row(line);
        row.setLabel(u"Upah"_s);
        row.show();
        row.setDeclined(true);
        QVERIFY(!row.isDeclined()); // It is not offered.
        row.offerDeclining();
        auto *box = row.findChild<QCheckBox *>();
        QCOMPARE(box->text(), declinedWords());
        QCOMPARE(box->accessibleName(), QString(declinedWords() + u": Upah"_s));
        QSignalSpy chosen(&row, &FormRow::declineChosen);
        row.setDeclined(true); // By the page: nobody chose.
        QVERIFY(row.isDeclined());
        QCOMPARE(chosen.size(), 0);
        row.setError(u"Harus diisi."_s);
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!row.isDeclined());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!isRefused(line)); // She was asked: nothing is wrong with that.
    }

    void theBoxIsReachedAfterTheField()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *first = new FormRow(new QLineEdit(&page), &page);
        first->offerDeclining();
        auto *second = new FormRow(new QLineEdit(&page), &page);
        column->addWidget(first);
        column->addWidget(second);
        page.show();
        first->field()->setFocus();
        QTest::keyClick(first->field(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), first->findChild<QCheckBox *>());
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), second->field());
    }

    void aNameInTheWordsIsNeverReadAsHtml()
    {
        FormRow row(new QLineEdit);
        row.setLabel(u"<b>Melati</b><img src=x>"_s);
        QCOMPARE(row.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestFormRow)
#include "tst_formrow.moc"
