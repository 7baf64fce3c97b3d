// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/passphrase.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf8Of(QStringView typed)
{
    return Passphrase::fromTyped(typed)->view().toByteArray();
}

} // namespace

class TestPassphrase final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsPlainWordsAsTheyAre()
    {
        QCOMPARE(utf8Of(u"kapal merah gunung tujuh"), "kapal merah gunung tujuh");
        QCOMPARE(utf8Of(u"Kapal  Merah-Gunung!"), "Kapal  Merah-Gunung!");
    }

    void whatLooksTheSameIsTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("same");
        QTest::newRow("spaces around") << u" \t kapal merah gunung\n"_s << u"kapal merah gunung"_s;
        QTest::newRow("no-break space") << u"kapal\u00a0merah gunung"_s << u"kapal merah gunung"_s;
        QTest::newRow("ideographic space") << u"\u3000kapal merah gunung"_s << u"kapal merah gunung"_s;
        QTest::newRow("composed letter") << u"kafe\u0301 di pojok jalan"_s << u"kaf\u00e9 di pojok jalan"_s;
        QTest::newRow("full-width letters") << u"\uff4b\uff41pal merah gunung"_s << u"kapal merah gunung"_s;
        QTest::newRow("ligature") << u"\ufb01lm merah gunung"_s << u"film merah gunung"_s;
    }

    void whatLooksTheSameIsTheSame()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, same);
        QCOMPARE(utf8Of(typed), same.toUtf8());
        QVERIFY(*Passphrase::fromTyped(typed) == *Passphrase::fromTyped(same));
    }

    void differentPhrasesStayDifferent()
    {
        QVERIFY(utf8Of(u"kapal merah gunung") != utf8Of(u"Kapal merah gunung"));
        QVERIFY(utf8Of(u"kapal merah gunung") != utf8Of(u"kapal  merah gunung"));
    }

    void lengthIsCountedInCodePointsAfterNormalising_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("spaces only") << QString(40, u' ') << false;
        QTest::newRow("11") << u"elevenchars"_s << false;
        QTest::newRow("12") << u"twelve chars"_s << true;
        QTest::newRow("11 and a space") << u"elevenchars "_s << false;
        QTest::newRow("11, one of them composed") << u"elevenchare\u0301"_s.remove(2, 1) << false;
        QTest::newRow("6 outside the first plane") << u"\U0001F600"_s.repeated(6) << false;
        QTest::newRow("12 outside the first plane") << u"\U0001F600"_s.repeated(12) << true;
        QTest::newRow("256") << QString(256, u'x') << true;
        QTest::newRow("257") << QString(257, u'x') << false;
        QTest::newRow("ten million") << QString(10'000'000, u'x') << false;
        QTest::newRow("a lone surrogate") << u"kapal merah gunung"_s + QChar(0xd800) << false;
    }

    void lengthIsCountedInCodePointsAfterNormalising()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, accepted);
        const auto passphrase = Passphrase::fromTyped(typed);
        QCOMPARE(passphrase.has_value(), accepted);
        if (!accepted)
            QCOMPARE(passphrase.error().kind, ErrorKind::Invalid);
    }

    void leavesWhatTheCallerTypedAlone()
    {
        const auto plain = u"kapal merah gunung"_s;
        const auto accented = u"kaf\u00e9 di pojok jalan"_s;
        const auto composed = u"kafe\u0301 di pojok jalan"_s;
        for (const auto &typed : {plain, accented, composed}) {
            const auto before = QString(typed.constData(), typed.size());
            QVERIFY(Passphrase::fromTyped(typed));
            QCOMPARE(typed, before);
        }
    }

    void aCloneIsTheSamePhrase()
    {
        const auto passphrase = *Passphrase::fromTyped(u"kapal merah gunung tujuh");
        QVERIFY(*passphrase.clone() == passphrase);
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
