// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/ui/strict.h"
#include "ui/widgets/mark.h"

#include <QImage>
#include <QPainter>
#include <QSet>

using namespace rp3;

namespace {

QImage drawn(Shape shape)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawShape(&painter, shape, QRectF(2, 2, 20, 20), Qt::black);
    return image;
}

} // namespace

class TestMark final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void noTwoRisksHaveTheSameShape()
    {
        QSet<int> shapes;
        for (const CodeItem &item : codes::riskLevel.items())
            shapes.insert(int(riskMark(item.code).shape));
        QCOMPARE(shapes.size(), qsizetype(codes::riskLevel.items().size()));
    }

    void whatIsNotKnownIsNeverLow()
    {
        QCOMPARE(riskMark({}).tone, Tone::Neutral);
        QCOMPARE(riskMark(Code(u"sangat_tinggi")).tone, Tone::Neutral);
    }

    void everyStateOfAClockLooksDifferent()
    {
        const ClockState states[] = {ClockState::Running, ClockState::DueSoon, ClockState::Overdue,
                                     ClockState::Met, ClockState::MetLate};
        for (const auto one : states) {
            for (const auto other : states)
                QCOMPARE(clockMark(one) == clockMark(other), one == other);
        }
    }

    void everyShapeIsSeenWithoutColour()
    {
        const Shape shapes[] = {Shape::Ring,     Shape::Disc,    Shape::Diamond,
                                Shape::Triangle, Shape::Exclaim, Shape::Tick};
        for (const auto one : shapes) {
            for (const auto other : shapes)
                QCOMPARE(drawn(one) == drawn(other), one == other);
        }
    }

    void everyToneHasAPairThatCanBeRead()
    {
        for (const auto tone : {Tone::Neutral, Tone::Good, Tone::Notice, Tone::Warning, Tone::Danger}) {
            const auto pairs = contrastPairs();
            QVERIFY(std::any_of(pairs.begin(), pairs.end(), [tone](const auto &pair) {
                return pair.front == inkOf(tone) && pair.back == groundOf(tone) && pair.least >= 7;
            }));
        }
    }
};

QTEST_MAIN(TestMark)
#include "tst_mark.moc"
