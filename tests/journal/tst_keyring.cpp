// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keyring.h"
#include "tests/support/dossierkeys.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestKeyRing final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsAKeyByItsName()
    {
        KeyRing ring;
        QVERIFY(ring.add(aKeyOf(1)));
        QVERIFY(ring.add(aKeyOf(2)));
        QCOMPARE(ring.size(), 2U);
        const auto id = crypto::keyIdOf(crypto::commitmentOf(aKeyOf(2)));
        QVERIFY(ring.find(id) != nullptr);
        QVERIFY(*ring.find(id) == aKeyOf(2));
    }

    void findsNothingThatItWasNotGiven()
    {
        KeyRing ring;
        QVERIFY(ring.add(aKeyOf(1)));
        QVERIFY(ring.find(crypto::keyIdOf(crypto::commitmentOf(aKeyOf(2)))) == nullptr);
    }

    void forgetsOneKeyAndNoOther()
    {
        KeyRing ring;
        QVERIFY(ring.add(aKeyOf(1)));
        QVERIFY(ring.add(aKeyOf(2)));
        const auto id = crypto::keyIdOf(crypto::commitmentOf(aKeyOf(2)));
        ring.remove(id);
        ring.remove(id);
        QVERIFY(ring.find(id) == nullptr);
        QCOMPARE(ring.size(), 1U);
    }

    void takesTheSameKeyTwice()
    {
        KeyRing ring;
        QVERIFY(ring.add(aKeyOf(1)));
        QVERIFY(ring.add(aKeyOf(1)));
        QCOMPARE(ring.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
