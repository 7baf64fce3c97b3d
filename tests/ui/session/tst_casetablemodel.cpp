// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casetablemodel.h"
#include "ui/words/languageswitch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

CaseRow row(char letter)
{
    CaseRow made;
    made.dossier = *DossierId::fromBytes(QByteArray(16, letter));
    made.record = *RecordId::fromBytes(QByteArray(16, letter));
    made.number =
        *Label::fromString(u"RP3-TST01-26-A000%1"_s.arg(QChar::fromLatin1(char(letter - 'a' + 'A'))));
    made.status = Code(u"baru");
    made.risk = Code(u"tinggi");
    made.openedOn = Day(20'514);
    return made;
}

PersonCard card(char letter, const QString &name, const QString &alias = {})
{
    PersonCard made;
    made.person = *RecordId::fromBytes(QByteArray(16, letter));
    made.dossier = *DossierId::fromBytes(QByteArray(16, letter));
    made.name = name;
    made.alias = alias;
    return made;
}

std::shared_ptr<const SearchIndex> index(const QList<PersonCard> &cards)
{
    return std::make_shared<const SearchIndex>(cards);
}

} // namespace

class TestCaseTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isAWholeModelWhateverHappens()
    {
        CaseTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.appendRows({});
        model.setRows({row('a'), row('b')});
        model.appendRows({row('c')});
        model.setNames(index({card('b', u"Melati Contoh"_s)}));
        model.retranslate();
        QCOMPARE(model.rowCount(), 3);
        model.setRows({row('d')});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowAt(0).dossier, row('d').dossier);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aNameStandsOnlyWhileShownAndWhereItsCardWasOpened()
    {
        CaseTableModel model;
        model.setRows({row('a'), row('b'), row('c')});
        model.setNames(index({card('b', u"Melati Contoh"_s), card('c', u"Kenanga"_s, u"Mawar"_s)}));
        for (int row = 0; row < 3; ++row)
            QVERIFY(name(model, row).isEmpty()); // Somebody may look over her shoulder.
        model.setNamesShown(true);
        QCOMPARE(name(model, 0), u"–"_s);
        QCOMPARE(name(model, 1), u"Melati Contoh"_s);
        QCOMPARE(name(model, 2), u"Mawar"_s); // What she wants to be called.
        model.setNamesShown(false);
        QVERIFY(name(model, 1).isEmpty());
    }

    void whoAccompaniesHerIsNoSecret()
    {
        CaseTableModel model;
        model.setRows({row('a'), row('b')});
        model.setCompanions([](const DossierId &dossier) {
            return dossier == row('a').dossier ? u"Konselor Contoh"_s : QString();
        });
        const auto companion = [&model](int place) {
            return model.data(model.index(place, CaseTableModel::Companion), Qt::DisplayRole).toString();
        };
        QCOMPARE(companion(0), u"Konselor Contoh"_s);
        QCOMPARE(companion(1), u"–"_s);
    }

    void aNameNeverTurnsOrBreaksItsRow()
    {
        CaseTableModel model;
        model.setRows({row('b')});
        model.setNames(index({card('b', u"Me\u202Ela\u0000ti\n"_s + QString(5'000, u'x'))}));
        model.setNamesShown(true);
        const auto shown = name(model, 0);
        QVERIFY(shown.startsWith(u"Melati x"_s));
        QVERIFY(!shown.contains(u'\n') && !shown.contains(u'\u202E'));
        QVERIFY(shown.size() <= 200);
    }

    void everyColumnHasWordsInBothLanguagesForTheEyeAndTheReader()
    {
        LanguageSwitch words;
        CaseTableModel model;
        model.setRows({row('a')});
        for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
            words.setLanguage(Language::Indonesian);
            const auto indonesian = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            words.setLanguage(Language::English);
            const auto english = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY(!indonesian.isEmpty() && !english.isEmpty());
            const auto cell = model.index(0, column);
            QCOMPARE(model.data(cell, Qt::AccessibleTextRole), model.data(cell, Qt::DisplayRole));
        }
        words.setLanguage(Language::Indonesian);
        const auto risk = model.data(model.index(0, CaseTableModel::Risk), Qt::DisplayRole).toString();
        words.setLanguage(Language::English);
        QVERIFY(model.data(model.index(0, CaseTableModel::Risk), Qt::DisplayRole).toString() != risk);
    }

    void aChangeOfLanguageIsSaidToTheTable()
    {
        CaseTableModel model;
        model.setRows({row('a'), row('b')});
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy heads(&model, &QAbstractItemModel::headerDataChanged);
        model.retranslate();
        QCOMPARE(cells.size(), 1);
        QCOMPARE(heads.size(), 1);
        QCOMPARE(cells.first().at(1).toModelIndex().row(), 1);
    }

private:
    static QString name(const CaseTableModel &model, int row)
    {
        return model.data(model.index(row, CaseTableModel::Name), Qt::DisplayRole).toString();
    }
};

QTEST_GUILESS_MAIN(TestCaseTableModel)
#include "tst_casetablemodel.moc"
