// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/keptlook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestKeptLook final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
    }

    void nobodyChoseYet() { QCOMPARE(kept({.scheme = Scheme::Dark, .textPercent = 150}).textPercent, 150); }

    void whatWasChosenStandsAtTheNextStart_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::HighContrast;
    }

    void whatWasChosenStandsAtTheNextStart()
    {
        QFETCH(const Scheme, scheme);
        keepLook(m_folder->path(), {.scheme = Scheme::Dark, .textPercent = 200});
        keepLook(m_folder->path(), {.scheme = scheme, .textPercent = 125}); // The last word counts.
        const auto look = kept({.scheme = Scheme::Dark, .seat = Seat::Kiosk, .reduceMotion = true});
        QCOMPARE(look.scheme, scheme);
        QCOMPARE(look.textPercent, 125);
        QCOMPARE(look.seat, Seat::Kiosk); // Where it stands is not a matter of taste.
        QVERIFY(look.reduceMotion);
    }

    void itSaysNothingOfAnybody()
    {
        keepLook(m_folder->path(), {.scheme = Scheme::Dark, .textPercent = 125});
        QFile file(m_folder->filePath(u"look"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("dark 125\n"));
    }

    void lookingBeforeThereIsARoomLeavesNoTrace()
    {
        const auto none = m_folder->filePath(u"vault"_s);
        keepLook(none, {.scheme = Scheme::Dark});
        QVERIFY(!QFile::exists(none));
    }

    void whatIsDamagedIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one word") << QByteArray("dark");
        QTest::newRow("another word") << QByteArray("pink 100");
        QTest::newRow("no number") << QByteArray("dark large");
        QTest::newRow("too large") << QByteArray("dark 4000");
        QTest::newRow("noise") << QByteArray(10'000, '\x9d');
    }

    void whatIsDamagedIsNotFollowed()
    {
        QFETCH(const QByteArray, content);
        QFile file(m_folder->filePath(u"look"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Look otherwise{.scheme = Scheme::HighContrast, .textPercent = 150};
        QCOMPARE(kept(otherwise), otherwise);
    }

private:
    [[nodiscard]] Look kept(const Look &otherwise) const { return keptLook(m_folder->path(), otherwise); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKeptLook)
#include "tst_keptlook.moc"
