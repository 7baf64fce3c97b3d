// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "domain/rules/sharedfields.h"

#include <QSet>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestSharedFields final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachIsNamedOnceByItsTable()
    {
        QSet<QString> names;
        for (const auto &shared : shareableFields()) {
            QVERIFY(describeField(shared.kind, shared.field) != nullptr);
            names.insert(nameOf(shared));
        }
        QCOMPARE(names.size(), qsizetype(shareableFields().size()));
        QVERIFY(names.contains(u"person.phone"_s));
    }

    void whatMustNeverBeToldIsNotAmongThem()
    {
        for (const auto &shared : shareableFields()) {
            QVERIFY(shared.kind != RecordKind::ReportedPerson && shared.kind != RecordKind::Session);
            const auto *field = describeField(shared.kind, shared.field);
            QVERIFY(field->name != "narrative" && field->name != "account" && field->name != "witness_names");
            QVERIFY(field->type != ValueType::Reference && field->type != ValueType::References);
        }
    }

    void aTextIsReadAsItWasWritten()
    {
        const QString text = u"person.phone  moon.beam person.name"_s;
        const auto found = sharedFieldsIn(text);
        QCOMPARE(found.size(), 2);
        QCOMPARE(nameOf(found[0]), u"person.name"_s); // In the order of a letter.
        QCOMPARE(nameOf(found[1]), u"person.phone"_s);
        QVERIFY(sharedFieldsIn({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSharedFields)
#include "tst_sharedfields.moc"
