// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/earlywarning.h"
#include "domain/rules/warningnumbers.h"
#include "domain/rules/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

WarningNumber number(QStringView rule, QStringView name, int value)
{
    return {Code(rule), Code(name), value};
}

/// Every number of every rule, as the data proposes it.
QList<WarningNumber> proposed()
{
    QFile file(u"" RP3_SOURCE_DIR "/domain/data/early_warning.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<WarningNumber> numbers;
    const auto rules = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue rule : rules) {
        const auto fields = rule.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (field->isDouble())
                numbers.append(number(fields[u"code"_s].toString(), field.key(), field->toInt()));
        }
    }
    return numbers;
}

} // namespace

class TestWarningNumbers final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyNumberOfTheDataCanBeDecided()
    {
        const WarningNumbers untouched;
        QCOMPARE(untouched.all().size(), proposed().size());
        for (const auto &each : proposed()) {
            QVERIFY2(untouched.all().contains(each), qPrintable(each.rule.toString()));
            WarningNumbers numbers;
            QVERIFY(numbers.take({each.rule, each.name, each.value + 1}));
            QVERIFY(numbers.isChanged(each.rule));
            for (const auto &other : numbers.all())
                QCOMPARE(other.value,
                         untouched.all()[numbers.all().indexOf(other)].value
                             + (other.rule == each.rule && other.name == each.name ? 1 : 0));
        }
    }

    void whatIsNoNumberChangesNothing()
    {
        for (const auto &wrong :
             {number(u"W1", u"hours", 3), number(u"W3", u"count", 3), number(u"W99", u"count", 3),
              number(u"", u"", 3), number(u"W1", u"count", 0), number(u"W1", u"count", -1),
              number(u"W1", u"count", 10'001)}) {
            WarningNumbers numbers;
            QVERIFY(!numbers.take(wrong));
            QCOMPARE(numbers.all(), WarningNumbers().all());
        }
    }

    void aRuleFollowsTheNumbersThatHold()
    {
        const Day today = Day::fromDate(QDate(2026, 11, 26));
        SiteFacts site;
        site.womenWorkers = 300;
        QVERIFY(!silentSite(site, today));
        QVERIFY(site.numbers.take(number(u"W10", u"women_workers", 200)));
        QCOMPARE(silentSite(site, today)->rule, &warnings::w10);

        site.lastSync = Instant(1'790'000'000'000);
        const Instant later = site.lastSync.plus(49h);
        QVERIFY(!syncTooOld(site, later));
        QVERIFY(site.numbers.take(number(u"W13", u"hours", 48)));
        QVERIFY(syncTooOld(site, later));

        SiteComplaint complaint;
        complaint.receivedOn = today;
        complaint.unit = wordMark(u"Unit contoh");
        auto other = complaint;
        other.dossier = DossierId(DossierId::Bytes{2});
        site.complaints = {complaint, other};
        QCOMPARE(sameAccusedOrUnit(site, today).size(), 1);
        QVERIFY(site.numbers.take(number(u"W1", u"count", 3)));
        QVERIFY(sameAccusedOrUnit(site, today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWarningNumbers)
#include "tst_warningnumbers.moc"
