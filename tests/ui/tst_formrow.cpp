// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/ui/strict.h"
#include "ui/style/marks.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/formrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace rp3;
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

    void aNameInTheWordsIsNeverReadAsHtml()
    {
        FormRow row(new QLineEdit);
        row.setLabel(u"<b>Melati</b><img src=x>"_s);
        QCOMPARE(row.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestFormRow)
#include "tst_formrow.moc"
