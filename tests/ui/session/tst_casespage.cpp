// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/caseload.h"
#include "ui/session/casespage.h"
#include "ui/session/casetablemodel.h"
#include "ui/session/shownnames.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QSignalSpy>
#include <QTableView>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCasesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_names.hide();
        m_page.reset();
        m_caseload.reset();
        m_open.emplace();
        m_caseload.emplace(*m_open->store, m_open->room.clock);
    }

    void cleanup()
    {
        m_page.reset();
        m_caseload.reset();
    }

    void findsByNameAndByNumber()
    {
        const auto dossier = m_open->takeIn({});
        m_open->takeIn({});
        openPage();
        m_page->search(u"melati"_s);
        QTRY_COMPARE(rows(), 2);
        const auto number = await(m_open->store->openCase(dossier))->record.number.toString();
        m_page->search(number.toLower());
        QTRY_COMPARE(rows(), 1);
        m_page->search(u"tidak ada"_s);
        QTRY_COMPARE(rows(), 0);
        QVERIFY(wordsOn(*m_page).contains(u"Nothing here"_s));
        m_page->search({});
        QTRY_COMPARE(rows(), 2);
    }

    void whomSheLooksForIsFoundOnceTheNamesAreRead()
    {
        m_open->takeIn({});
        m_page.emplace(*m_open->store, *m_caseload, m_names);
        m_page->show();
        m_page->search(u"melati"_s);
        std::ignore = await(m_open->store->cases({})); // What the page asked was answered before.
        QTRY_COMPARE(rows(), 0);
        QVERIFY(wordsOn(*m_page).contains(u"The names are still being read…"_s));
        QVERIFY(!wordsOn(*m_page).contains(u"Nothing here"_s));
        m_page->setSearch(*await(m_open->store->loadSearch()));
        QTRY_COMPARE(rows(), 1); // Without another key.
        QVERIFY(!wordsOn(*m_page).contains(u"The names are still being read…"_s));
    }

    void aListNeedsNoNames()
    {
        m_page.emplace(*m_open->store, *m_caseload, m_names);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(u"No case yet. A complaint that is taken in becomes one."_s));
    }

    void namesThatCannotBeReadAreNotWaitedFor()
    {
        m_page.emplace(*m_open->store, *m_caseload, m_names);
        m_page->show();
        m_page->showNamesProblem(ErrorKind::Corrupt);
        m_page->search(u"melati"_s);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Corrupt).together()));
        QVERIFY(!wordsOn(*m_page).contains(u"The names are still being read…"_s));
    }

    void sheAndWhoReportedForHerAreOneCase()
    {
        const auto dossier = m_open->takeIn({});
        Act act(dossier);
        Person reporter;
        reporter.role = Code(u"pelapor");
        reporter.name = u"Melati Lain"_s;
        act.create(reporter);
        QVERIFY(await(m_open->store->write(act)));
        openPage();
        m_page->search(u"melati"_s);
        QTRY_COMPARE(rows(), 1);
    }

    void whoComesWithHerReceiptIsFoundWithoutAName()
    {
        m_open->takeIn({});
        const auto receipt = crypto::ReceiptCode::generate();
        const auto dossier = m_open->takeInNameless(*receipt);
        openPage();
        m_page->setSearch(*await(m_open->store->loadSearch()));
        m_page->search(receipt->grouped());
        QTRY_COMPARE(rows(), 1);
        QSignalSpy chosen(&*m_page, &CasesPage::caseChosen);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(chosen.first().first().value<DossierId>(), dossier);
        const auto other = crypto::ReceiptCode::generate();
        m_page->search(other->grouped());
        QTRY_COMPARE(rows(), 0);
    }

    void aNameStandsInTheListOnlyWhileItIsShownOrSearchedFor()
    {
        m_open->takeIn({});
        openPage();
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(CaseTableModel::Name), QString());
        m_names.showForAWhile();
        QCOMPARE(cell(CaseTableModel::Name), u"Melati Contoh"_s);
        m_names.hide();
        QCOMPARE(cell(CaseTableModel::Name), QString());
        m_page->search(u"melati"_s); // She knows whom she looks for.
        QTRY_COMPARE(cell(CaseTableModel::Name), u"Melati Contoh"_s);
        m_page->search({});
        QTRY_COMPARE(cell(CaseTableModel::Name), QString());
    }

    void whoAccompaniesHerStandsInTheList()
    {
        m_open->takeIn({});
        openPage();
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(CaseTableModel::Companion), u"–"_s); // It was not looked at yet.
        m_caseload->refresh();
        QTRY_COMPARE(cell(CaseTableModel::Companion), u"Konselor Contoh"_s);
    }

    void opensACaseByKeyboard()
    {
        const auto dossier = m_open->takeIn({});
        openPage();
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        QVERIFY(unnamedOn(*m_page).isEmpty());
        QSignalSpy chosen(&*m_page, &CasesPage::caseChosen);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<DossierId>(), dossier);
    }

    void everyCaseIsReachedPageByPage()
    {
        m_open->takeIn({});
        const auto made = await(m_open->store->withRoom([](Room &room) {
            // Listed for who holds a key of them, as all others are.
            return room.desk().database->run(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120) "
                "INSERT INTO p_case (id, dossier, number, status, opened_on) SELECT randomblob(16),"
                " (SELECT dossier FROM p_case), 'RP3-TST01-26-A' || i, 'baru', 20000 + i FROM n");
        }));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        openPage();
        m_page->refresh();
        QTRY_COMPARE(rows(), 50);
        while (buttonOn(*m_page, u"Show more"_s) != nullptr) {
            const auto before = rows();
            press(*m_page, u"Show more"_s);
            QTRY_VERIFY(rows() > before);
        }
        QCOMPARE(rows(), 121);
        QSet<QString> numbers;
        for (int row = 0; row < rows(); ++row)
            numbers.insert(table()->model()->index(row, CaseTableModel::Number).data().toString());
        QCOMPARE(numbers.size(), 121);
    }

    void everybodyWhoIsCalledSoIsReachedPageByPage()
    {
        m_open->takeIn({});
        const auto made = await(m_open->store->withRoom([](Room &room) -> Result<void> {
            auto &database = *room.desk().database;
            const QByteArray others = "WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n"
                                      " WHERE i < 219), made(i, whose) AS (SELECT i,"
                                      " CAST('case number: ' || i AS BLOB) FROM n) ";
            const auto keys =
                database.run(others
                             + "INSERT INTO wrap (holder, dossier, tier, epoch, commitment, is_box, bytes)"
                               " SELECT holder, whose, tier, epoch, commitment, is_box, bytes FROM wrap, made"
                               " WHERE dossier = (SELECT dossier FROM p_case)");
            if (!keys)
                return keys;
            return database.run(others
                                + "INSERT INTO p_case (id, dossier, number, status, opened_on)"
                                  " SELECT randomblob(16), whose, 'RP3-TST01-26-A' || i, 'baru', 20000 + i"
                                  " FROM made");
        }));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QList<PersonCard> people;
        for (int i = 100; i < 220; ++i) {
            PersonCard siti;
            siti.dossier = *DossierId::fromBytes(QByteArray("case number: ").append(QByteArray::number(i)));
            siti.name = u"Siti Contoh"_s;
            people += {siti, siti}; // Who reported for her is called so, too.
        }
        openPage();
        m_page->setSearch(std::make_shared<const SearchIndex>(people));
        m_page->search(u"siti"_s);
        QTRY_VERIFY(rows() > 0);
        while (buttonOn(*m_page, u"Show more"_s) != nullptr) {
            const auto before = rows();
            press(*m_page, u"Show more"_s);
            QTRY_VERIFY(rows() > before || buttonOn(*m_page, u"Show more"_s) == nullptr);
        }
        QCOMPARE(rows(), 120);
        QSet<QString> numbers;
        for (int row = 0; row < rows(); ++row)
            numbers.insert(table()->model()->index(row, CaseTableModel::Number).data().toString());
        QCOMPARE(numbers.size(), 120);
    }

    void whatHomeCountsIsListed()
    {
        const auto promised = m_open->takeIn({});
        const auto forgotten = m_open->takeIn({});
        const auto record = await(m_open->store->openCase(promised))->record;
        auto dated = record;
        dated.nextOn = record.openedOn.plusDays(3);
        Act act(promised);
        act.set(record, dated);
        QVERIFY(await(m_open->store->write(act)));
        openPage();
        m_caseload->refresh();
        QTRY_VERIFY(m_caseload->isWhole());
        m_page->showHers(CaseGroup::WithoutDate);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(wordsOn(*m_page).contains(u"Your cases without a promised date"_s));
        QSignalSpy chosen(&*m_page, &CasesPage::caseChosen);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(chosen.first().first().value<DossierId>(), forgotten);
        m_page->refresh(); // As whoever comes back from it.
        QTRY_VERIFY(wordsOn(*m_page).contains(u"Your cases without a promised date"_s));
        m_page->showHers(CaseGroup::HighRisk); // Nobody: then not everybody.
        QCOMPARE(rows(), 0);
        QVERIFY(wordsOn(*m_page).contains(u"Nothing here"_s));
        press(*m_page, u"All cases"_s);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!wordsOn(*m_page).contains(u"All cases"_s));
    }

    void whatCannotBeReadIsSaidInBothLanguages()
    {
        Store locked(m_open->room.folder(), m_open->room.clock);
        m_page.emplace(locked, *m_caseload, m_names);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Locked).together()));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(*m_page).contains(errorText(ErrorKind::Locked).together()));
        m_page.reset();
    }

    void theLanguageOfEveryWordChanges()
    {
        m_open->takeIn({});
        openPage();
        m_page->refresh();
        QTRY_COMPARE(rows(), 1);
        const auto *model = table()->model();
        const auto english = model->index(0, CaseTableModel::Status).data().toString();
        QVERIFY(wordsOn(*m_page).contains(u"Closed cases too"_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"Closed cases too"_s));
        QVERIFY(model->index(0, CaseTableModel::Status).data().toString() != english);
        QVERIFY(model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != u"Case"_s);
    }

private:
    void openPage()
    {
        m_page.emplace(*m_open->store, *m_caseload, m_names);
        m_page->setSearch(*await(m_open->store->loadSearch()));
        m_page->show();
    }

    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }

    /// In the first row.
    [[nodiscard]] QString cell(CaseTableModel::Column column) const
    {
        return table()->model()->index(0, column).data().toString();
    }

    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }

    LanguageSwitch m_words{Language::English};
    ShownNames m_names;
    std::optional<EnrolledRoom> m_open;
    std::optional<Caseload> m_caseload;
    std::optional<CasesPage> m_page;
};

QTEST_MAIN(TestCasesPage)
#include "tst_casespage.moc"
