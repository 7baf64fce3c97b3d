// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/crockford.h"

#include <QTest>

#include <rapidcheck.h>

#include <vector>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// A number from the whole range, also in RapidCheck's first small rounds.
std::size_t below(std::size_t end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<std::size_t>(0, end));
}

/// Up to 30 values and their check value: what a whole code is.
std::vector<std::uint8_t> aCheckedCode()
{
    std::vector<std::uint8_t> values(1 + below(30));
    for (std::uint8_t &value : values)
        value = std::uint8_t(below(32));
    values.push_back(crockford::checkValue(values));
    return values;
}

bool isWhole(const std::vector<std::uint8_t> &values)
{
    return crockford::checkValue(std::span(values).first(values.size() - 1)) == values.back();
}

} // namespace

class TestCrockford final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsBackWhatItWrites()
    {
        for (std::uint8_t value = 0; value < 32; ++value) {
            const QChar written = crockford::character(value);
            QVERIFY(!u"ILOU"_s.contains(written));
            QCOMPARE(crockford::value(written), value);
            QCOMPARE(crockford::value(written.toLower()), value);
        }
    }

    void mendsWhatLooksAlike()
    {
        for (const QChar c : u"oO"_s)
            QCOMPARE(crockford::value(c), std::uint8_t(0));
        for (const QChar c : u"iIlL"_s)
            QCOMPARE(crockford::value(c), std::uint8_t(1));
        for (const QChar c : u"uU-* \u0660"_s)
            QVERIFY(!crockford::value(c));
    }

    void noticesAnyWrongCharacter()
    {
        QVERIFY(rc::check("any single substitution is noticed", [] {
            auto values = aCheckedCode();
            values[below(values.size())] ^= std::uint8_t(1 + below(31));
            RC_ASSERT(!isWhole(values));
        }));
    }

    void noticesAnyTwoExchangedCharacters()
    {
        QVERIFY(rc::check("any transposition is noticed", [] {
            auto values = aCheckedCode();
            const auto one = below(values.size());
            const auto other = below(values.size());
            RC_PRE(values[one] != values[other]);
            std::swap(values[one], values[other]);
            RC_ASSERT(!isWhole(values));
        }));
    }

    void theCheckIsThatOfReedSolomon()
    {
        // Worked by hand: 1 weighs x = 2; (x + 1)·x = x² + x = 6; 16·x = x⁵ = x² + 1 = 5.
        const auto checkOf = [](std::vector<std::uint8_t> values) {
            return int(crockford::checkValue(values));
        };
        QCOMPARE(checkOf({1}), 2);
        QCOMPARE(checkOf({1, 1}), 6);
        QCOMPARE(checkOf({16}), 5);
        QCOMPARE(checkOf({0, 0, 0}), 0);
    }
};

QTEST_GUILESS_MAIN(TestCrockford)
#include "tst_crockford.moc"
