// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secretbytes.h"

#include <QTest>

using namespace rp3::crypto;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);

class TestSecretBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void beginsAsZerosAndIsWritable()
    {
        auto secret = *SecretBytes::zeros(5);
        QCOMPARE(secret.view().toByteArray(), QByteArray(5, '\0'));
        secret.bytes()[4] = 'x';
        QCOMPARE(secret.view().back(), 'x');
    }

    void holdsWhatWasCopied_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 32, 128, 129, 10'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void holdsWhatWasCopied()
    {
        QFETCH(const int, size);
        const QByteArray bytes(size, 'p');
        auto secret = *SecretBytes::copyOf(bytes);
        QCOMPARE(secret.view().toByteArray(), bytes);
        const auto clone = *secret.clone();
        QVERIFY(clone == secret);
        const auto moved = std::move(secret);
        QVERIFY(clone == moved);
    }

    void aLongerOneIsNotEqual()
    {
        QVERIFY(!(*SecretBytes::copyOf("melati") == *SecretBytes::copyOf("melati ")));
    }
};

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
