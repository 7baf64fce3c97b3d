// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ids.h"
#include "journal/seal.h"
#include "tests/support/dossierkeys.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId author(RecordId::Bytes{1, 2, 3});

Sealing aSealing(const RecordId &by = author)
{
    return {.position = {Day(20'514), 0},
            .seen = {},
            .author = by,
            .at = Instant(1'772'416'800'000),
            .filing = {}};
}

} // namespace

class TestSeal final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theFirstOfARoomWritesTheEntryThatMakesHer()
    {
        Act act(roomDossierOf(PostId(PostId::Bytes{7})));
        act.create(Post());
        const auto standIn = act.create(aStaffMember());
        const auto keys = keysNumber(0);

        const auto sealed = seal(act, aSealing(standIn), keys);
        const auto opened = open(sealed.entry, ringOf(keys));
        QVERIFY(opened && opened->story);
        QCOMPARE(opened->story->author, sealed.created.at(1));
        QVERIFY(!Act::standInIndex(opened->story->author));
    }

    void whatAnActMakesItMayAlsoChange()
    {
        Act act;
        const auto standIn = act.create(aPerson());
        act.voidRecord(RecordKind::Person, standIn, u"salah ketik"_s);
        const auto keys = keysNumber(0);

        const auto sealed = seal(act, aSealing(), keys);
        const auto opened = open(sealed.entry, ringOf(keys));
        QVERIFY(opened.has_value());
        QCOMPARE(opened->coded.records.at(1).record, sealed.created.first());
    }
};

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
