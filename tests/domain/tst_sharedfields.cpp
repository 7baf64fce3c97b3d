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
        for (const auto group : {shareableFields(), alsoToldFields()}) {
            for (const auto &shared : group) {
                QVERIFY(describeField(shared.kind, shared.field) != nullptr);
                names.insert(nameOf(shared));
            }
        }
        QCOMPARE(names.size(), qsizetype(shareableFields().size() + alsoToldFields().size()));
        QVERIFY(names.contains(u"person.phone"_s));
    }

    void whatNoLetterMayCarryIsNotAmongThem()
    {
        for (const auto &shared : shareableFields()) {
            QVERIFY(shared.kind != RecordKind::ReportedPerson && shared.kind != RecordKind::Session);
            QVERIFY(shared.kind != RecordKind::EvidenceItem);
            const auto *field = describeField(shared.kind, shared.field);
            QVERIFY(field->name != "narrative" && field->name != "account" && field->name != "witness_names");
            QVERIFY(field->type != ValueType::Reference && field->type != ValueType::References);
        }
    }

    void whatWasToldAllTheSameIsReadToo()
    {
        const QStringList told{u"reported_person.name"_s, u"reported_person.position"_s,
                               u"incident.place"_s,       u"incident.account"_s,
                               u"incident.gbvims_type"_s, u"evidence_item.description"_s};
        QStringList found;
        for (const auto &shared : sharedFieldsIn(told.join(u' ')))
            found.append(nameOf(shared));
        QCOMPARE(found, told);
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
