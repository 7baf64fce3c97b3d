// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/receiptcode.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/receiptsearch.h"
#include "ui/words/languageswitch.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestReceiptSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_search.reset();
        m_open.emplace();
        m_dossier = m_open->takeInNameless(m_receipt);
        m_search.emplace(*m_open->store);
        m_search->show();
    }

    void cleanup() { m_search.reset(); }

    void whoBringsHerCodeIsFound()
    {
        loadNames();
        QSignalSpy found(&*m_search, &ReceiptSearch::found);
        type(m_receipt.grouped());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(peopleIn(found).first().dossier, m_dossier);
        QVERIFY(unnamedOn(*m_search).isEmpty());
        m_search->clear(); // The next woman is another one.
        QCOMPARE(found.size(), 2);
        QVERIFY(peopleIn(found).isEmpty() && line()->text().isEmpty());
    }

    void sheIsFoundAsSoonAsTheNamesAreRead()
    {
        QSignalSpy found(&*m_search, &ReceiptSearch::found);
        type(m_receipt.grouped());
        static_cast<void>(await(m_open->store->receiptMark(m_receipt.grouped()))); // Asked after the line's.
        QVERIFY(!wordsOn(*m_search).contains(u"Nobody who was taken in"_s));
        loadNames();
        QTRY_COMPARE(found.size(), 1);
    }

    void aWrongDigitIsToldFromACodeThatNobodyHas()
    {
        loadNames();
        auto slip = m_receipt.grouped();
        slip.back() = slip.back() == u'0' ? u'1' : u'0';
        type(slip.chopped(1));
        QVERIFY(!wordsOn(*m_search).contains(u"no code of a receipt"_s)); // She is not done yet.
        type(slip.last(1));
        QVERIFY(wordsOn(*m_search).contains(u"no code of a receipt"_s));
        line()->clear();
        type(crypto::ReceiptCode::generate()->grouped());
        QTRY_VERIFY(wordsOn(*m_search).contains(u"Nobody who was taken in here has this code."_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_search).contains(u"Nobody who was taken in"_s));
    }

private:
    static QList<PersonCard> peopleIn(const QSignalSpy &found)
    {
        return found.last().first().value<QList<PersonCard>>();
    }

    void loadNames() { m_search->setSearch(*await(m_open->store->loadSearch())); }

    [[nodiscard]] QLineEdit *line() const { return m_search->findChild<QLineEdit *>(); }

    void type(const QString &code) const { QTest::keyClicks(line(), code); }

    const crypto::ReceiptCode m_receipt = *crypto::ReceiptCode::generate();
    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
    std::optional<ReceiptSearch> m_search;
};

QTEST_MAIN(TestReceiptSearch)
#include "tst_receiptsearch.moc"
