// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textpool.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTextPool final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyTextComesBackAsItWas()
    {
        TextPool pool;
        const auto first = pool.add(QStringView(u"José"));
        const auto nothing = pool.add(QStringView());
        const auto second = pool.add(QStringView(u"Melati 🌺"));
        pool.squeeze();
        QCOMPARE(pool.string(first), u"José"_s);
        QCOMPARE(pool.string(nothing), QString());
        QCOMPARE(pool.string(second), u"Melati 🌺"_s);
        QCOMPARE(pool.string({}), QString());
    }

    void aTextThatIsInThePoolCanBeAddedToIt()
    {
        TextPool pool;
        auto text = pool.add(QStringView(u"Contoh"));
        for (int times = 0; times < 12; ++times) // The block moves when it grows.
            text = pool.add(pool.letters(text));
        QCOMPARE(pool.string(text), u"Contoh"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
