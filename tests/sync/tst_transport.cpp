// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/transport.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTransport final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRefusalSaysWhatAPersonCanDo_data()
    {
        QTest::addColumn<ProblemType>("problem");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("ask the province") << ProblemType::Revoked << ErrorKind::Denied;
        QTest::newRow("enrol") << ProblemType::UnknownDevice << ErrorKind::Denied;
        QTest::newRow("another letter") << ProblemType::CodeRefused << ErrorKind::Rejected;
        QTest::newRow("look") << ProblemType::Fork << ErrorKind::Conflict;
        QTest::newRow("wait") << ProblemType::Busy << ErrorKind::Offline;
        QTest::newRow("update") << ProblemType::TooNew << ErrorKind::TooNew;
        QTest::newRow("tell us") << ProblemType::Malformed << ErrorKind::Rejected;
    }

    void aRefusalSaysWhatAPersonCanDo()
    {
        QFETCH(ProblemType, problem);
        QFETCH(ErrorKind, kind);
        const auto body = bodyOf(Result<Answer>(Answer{"ignored", Problem{.type = problem}}));
        QCOMPARE(body.error().kind, kind);
        QCOMPARE(body.error().detail, QString::fromLatin1(slugOf(problem)));
    }

    void anAnswerIsItsBody()
    {
        QCOMPARE(*bodyOf(Result<Answer>(Answer{"body"})), QByteArray("body"));
        QCOMPARE(bodyOf(Result<Answer>(fail(ErrorKind::Full))).error().kind, ErrorKind::Full);
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
