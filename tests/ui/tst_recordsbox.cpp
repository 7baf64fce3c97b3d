// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bytes.h"
#include "tests/ui/strict.h"
#include "ui/widgets/recordsbox.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRecordsBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void takesSeveralAndKeepsWhoIsGone()
    {
        RecordsBox box({{idOf<RecordId>(1), u"Ana Contoh"_s}, {idOf<RecordId>(2), u"Budi Contoh"_s}});
        QSignalSpy chosen(&box, &RecordsBox::recordsChosen);
        box.setRecords({idOf<RecordId>(9), idOf<RecordId>(2)});
        QCOMPARE(chosen.size(), 0);
        const auto ticks = box.findChildren<QCheckBox *>();
        QVERIFY(!ticks[0]->isChecked() && ticks[1]->isChecked());
        ticks[0]->click();
        ticks[1]->click();
        QCOMPARE(box.records(), (References{idOf<RecordId>(9), idOf<RecordId>(1)}));
        QCOMPARE(chosen.size(), 2);
    }

    void whatHelpsToChooseStandsBehindTheName()
    {
        const RecordsBox box({{idOf<RecordId>(1), u"Ana Contoh"_s, u"training missing"_s}});
        QCOMPARE(box.findChild<QCheckBox *>()->text(), u"Ana Contoh · training missing"_s);
    }

    void withNobodyToChooseItIsEmpty()
    {
        const RecordsBox box({});
        QVERIFY(box.findChildren<QCheckBox *>().isEmpty());
        QVERIFY(box.records().isEmpty());
    }
};

QTEST_MAIN(TestRecordsBox)
#include "tst_recordsbox.moc"
