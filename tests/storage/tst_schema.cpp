// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QTest>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestSchema final : public QObject {
    Q_OBJECT

    TemporaryDatabase m_database;

    static QByteArray nameOf(const FieldDescription &field)
    {
        return QByteArray(field.name.data(), qsizetype(field.name.size()));
    }

    bool hasColumn(const RecordDescription &record, const QByteArray &column)
    {
        return m_database
            ->prepare("SELECT " + column + " FROM " + projectionName(record, ProjectionPlace::File))
            .has_value();
    }

private Q_SLOTS:

    void initTestCase() { makeTables(*m_database, tablesOfAVault()); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aProjectionHasExactlyTheCodedFields()
    {
        for (const auto &record : recordDescriptions()) {
            QVERIFY(hasColumn(record, "id") && hasColumn(record, "dossier"));
            for (const auto &field : record.fields)
                QCOMPARE(hasColumn(record, nameOf(field)), field.tier == Tier::Coded);
            const auto columns = projectionTable(record, ProjectionPlace::File).count(',');
            const auto coded = std::ranges::count(record.fields, Tier::Coded, &FieldDescription::tier);
            // Between dossier, id, the fields and the key, inside the key, and before WITHOUT.
            QCOMPARE(columns, 1 + coded + 1 + 1 + 1);
        }
    }

    void everyProjectionCanBeWritten()
    {
        for (const auto place : {ProjectionPlace::File, ProjectionPlace::Memory}) {
            for (const auto &record : recordDescriptions()) {
                if (place == ProjectionPlace::Memory)
                    QVERIFY(m_database->run(projectionTable(record, place)));
                auto statement = m_database->prepare(projectionInsert(record, place));
                QVERIFY(statement);
                statement->bind(":id", QByteArray(16, 'i')).bind(":dossier", QByteArray(16, 'd'));
                for (const auto &field : record.fields) {
                    if (field.tier == Tier::Coded)
                        statement->bind(QByteArray(':' + nameOf(field)), std::nullopt);
                }
                QVERIFY(statement->run());
            }
        }
    }

    void aColumnRefusesAnotherType()
    {
        int tried = 0;
        for (const auto &record : recordDescriptions()) {
            for (const auto &field : record.fields) {
                if (field.tier != Tier::Coded)
                    continue;
                auto statement =
                    *m_database->prepare("INSERT INTO " + projectionName(record, ProjectionPlace::File)
                                         + " (id, dossier, " + nameOf(field) + ") VALUES (:id, :d, :v)");
                statement.bind(":id", QByteArray(16, 'x')).bind(":d", QByteArray(16, 'd'));
                const auto isText = field.type == ValueType::Code || field.type == ValueType::Codes
                    || field.type == ValueType::Label;
                if (isText)
                    statement.bind(":v", QByteArray("bytes"));
                else
                    statement.bind(":v", u"kata-katanya");
                const auto written = statement.run();
                QVERIFY(!written);
                QCOMPARE(written.error(),
                         (Error{ErrorKind::Conflict, u"sqlite 3091"_s})); // CONSTRAINT_DATATYPE
                ++tried;
            }
        }
        QVERIFY(tried > 50);
    }

    void temporaryTablesLeaveNothingInTheFile()
    {
        const auto before = numberFrom(*m_database, "SELECT count(*) FROM main.sqlite_schema");
        m_database.reopen();
        QCOMPARE(numberFrom(*m_database, "SELECT count(*) FROM main.sqlite_schema"), before);
        QCOMPARE(
            numberFrom(*m_database, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'm@_%' ESCAPE '@'"),
            0);
    }

    void theFingerprintIsStable()
    {
        QCOMPARE(projectionsFingerprint(), projectionsFingerprint());
        QCOMPARE(projectionsFingerprint().size(), 64);
        QVERIFY(projectionsFingerprint() != fieldTablesFingerprint());
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
