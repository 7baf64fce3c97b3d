// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/headfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

using Key = crypto::Secret<struct TestKeyTag, 32>;

Key keyOf(std::uint8_t byte)
{
    return *Key::make([&](auto bytes) { std::ranges::fill(bytes, byte); });
}

NotedHead headAt(std::uint64_t sequence)
{
    Link::Bytes link{};
    link[0] = std::uint8_t(sequence);
    return {sequence, Link(link)};
}

} // namespace

class TestHeadFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        m_file.emplace(m_folder->path(), m_key.bytes());
    }

    void saysThatNothingWasNotedYet() { QCOMPARE(m_file->read().error().kind, ErrorKind::NotFound); }

    void remembersTheNewest()
    {
        for (const auto sequence : {1U, 2U, 3U, 9U, 10U}) {
            QVERIFY(m_file->write(headAt(sequence)));
            QCOMPARE(*m_file->read(), headAt(sequence));
        }
    }

    void aTornWriteLeavesTheOneBefore()
    {
        QVERIFY(m_file->write(headAt(1)));
        QVERIFY(m_file->write(headAt(3)));
        for (const auto place : {0, 4096}) {
            const auto whole = content();
            auto torn = whole;
            torn.replace(place + 20, 10, QByteArray(10, '\0'));
            setContent(torn);
            const auto noted = m_file->read();
            QVERIFY(noted);
            QVERIFY(*noted == headAt(1) || *noted == headAt(3));
            setContent(whole);
        }
    }

    void doesNotBelieveSomebodyWithoutTheKey()
    {
        QVERIFY(m_file->write(headAt(7)));
        const auto otherKey = keyOf(2);
        QCOMPARE(HeadFile(m_folder->path(), otherKey.bytes()).read().error().kind, ErrorKind::Corrupt);
    }

    void anyChangedByteOfTheOnlySlotIsRefused()
    {
        QVERIFY(m_file->write(headAt(7)));
        const auto whole = content();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            auto changed = whole;
            changed[i] = char(changed[i] ^ 1);
            setContent(changed);
            QCOMPARE(m_file->read().error().kind, ErrorKind::Corrupt);
        }
    }

private:
    QByteArray content()
    {
        QFile file(m_folder->filePath(u"head.bin"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void setContent(const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(u"head.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Key m_key = keyOf(1);
    std::optional<QTemporaryDir> m_folder;
    std::optional<HeadFile> m_file;
};

QTEST_GUILESS_MAIN(TestHeadFile)
#include "tst_headfile.moc"
