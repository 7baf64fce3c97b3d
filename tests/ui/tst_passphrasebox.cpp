// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/onpage.h"
#include "ui/widgets/passphrasebox.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestPassphraseBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_given.clear();
        m_box.emplace([this](Result<crypto::Passphrase> phrase) { m_given.push_back(std::move(phrase)); });
        m_box->setWords(u"Kata sandi"_s, u"Buka"_s, u"Membuka…"_s);
        m_box->show();
    }

    void whatIsGivenStaysNowhere()
    {
        QVERIFY(unnamedOn(*m_box).isEmpty());
        QCOMPARE(line()->echoMode(), QLineEdit::Password);
        QTest::keyClicks(line(), u"kapal merah gunung tujuh"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(m_given.size(), std::size_t(1));
        QCOMPARE(m_given.front()->view(), QByteArrayView("kapal merah gunung tujuh"));
        QVERIFY(line()->text().isEmpty());
    }

    void tooFewLettersAreNobodysPassphrase()
    {
        QTest::keyClicks(line(), u"kapal"_s);
        press(*m_box, u"Buka"_s);
        QCOMPARE(m_given.size(), std::size_t(1));
        QCOMPARE(m_given.front().error().kind, ErrorKind::Invalid);
        QVERIFY(line()->text().isEmpty());
    }

    void whileItIsTriedNothingElseIs()
    {
        m_box->setBusy(true);
        QVERIFY(m_box->isBusy());
        QTest::keyClicks(line(), u"kapal merah gunung tujuh"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        press(*m_box, u"Buka"_s);
        QVERIFY(m_given.empty());
        m_box->setBusy(false);
        press(*m_box, u"Buka"_s);
        QCOMPARE(m_given.size(), std::size_t(1));
    }

    void aProblemIsSaidAndGone()
    {
        m_box->setProblem(u"Tidak terbuka."_s);
        QVERIFY(wordsOn(*m_box).contains(u"Tidak terbuka."_s));
        m_box->setProblem({});
        QVERIFY(!wordsOn(*m_box).contains(u"Tidak terbuka."_s));
    }

private:
    [[nodiscard]] QLineEdit *line() const { return m_box->findChild<QLineEdit *>(); }

    std::vector<Result<crypto::Passphrase>> m_given;
    std::optional<PassphraseBox> m_box;
};

QTEST_MAIN(TestPassphraseBox)
#include "tst_passphrasebox.moc"
