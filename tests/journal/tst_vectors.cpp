// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/codedpart.h"
#include "tests/journal/journalvectors.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

template <typename IdType> IdType idFrom(const QJsonValue &hex)
{
    return IdType::fromBytes(bytesOf(hex)).value_or(IdType());
}

crypto::DossierKey keyFrom(const QJsonValue &hex)
{
    const auto bytes = bytesOf(hex);
    return *crypto::DossierKey::make([&](auto into) { std::copy(bytes.begin(), bytes.end(), into.begin()); });
}

SealedEntry entryFrom(const QJsonObject &json)
{
    SealedEntry entry{idFrom<EntryId>(json[u"id"]), idFrom<DossierId>(json[u"dossier"]),
                      bytesOf(json[u"coded"]),      bytesOf(json[u"identity"]),
                      bytesOf(json[u"story"]),      {}};
    for (std::size_t part = 0; part < entry.digests.size(); ++part)
        entry.digests[part] = idFrom<crypto::Digest>(json[u"digests"].toArray().at(qsizetype(part)));
    return entry;
}

} // namespace

/// Reads tests/vectors/journal.json, which others check their readers with, and with it pins every byte of
/// the format.
class TestVectors final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(QStringLiteral(RP3_SOURCE_DIR "/tests/vectors/journal.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto all = QJsonDocument::fromJson(file.readAll()).object();
        m_fixed = all[u"fixed"].toObject();
        m_drawn = all[u"drawn"].toObject();
        const auto keys = m_fixed[u"keys"].toObject();
        m_identityKey = keyFrom(keys[u"identity"][u"key"]);
        m_storyKey = keyFrom(keys[u"story"][u"key"]);
        QVERIFY(m_ring.add(*m_identityKey->clone()) && m_ring.add(*m_storyKey->clone()));
        const auto entries = m_fixed[u"entries"].toArray();
        for (const auto &entry : entries)
            m_entries.append(entryFrom(entry.toObject()));
        QVERIFY(m_entries.size() >= 7);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameActsGiveTheSameBytes()
    {
        // Another release of zstd may find a shorter frame for the same words. What was sealed stays readable
        // (the next test); only the bytes of new seals differ.
        if (m_fixed[u"zstd"].toString() != QLatin1StringView(ZSTD_versionString()))
            QSKIP("the vectors were made with another release of zstd");
        const auto made = vectors::fixed();
        const auto keys = made.keys();
        for (const auto &key : keys)
            QCOMPARE(made[key], m_fixed[key]);
        QCOMPARE(made, m_fixed);
    }

    void whatWasSealedIsOpened()
    {
        const auto entries = m_fixed[u"entries"].toArray();
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const auto &entry = m_entries[i];
            const auto opened = open(entry, m_ring);
            QVERIFY(opened && opened->story);
            QCOMPARE(encodeCoded(opened->coded), entry.coded);
            const auto created = createdRecords(opened->coded.records);
            QCOMPARE(vectors::hexOf(created), entries[i][u"created"].toArray());
            QCOMPARE(encodeStory(*opened->story, created), bytesOf(entries[i][u"story_plaintext"]));
            QCOMPARE(opened->identity.has_value(), !entry.identity.isEmpty());
            if (opened->identity)
                QCOMPARE(encodeIdentity(*opened->identity, created),
                         bytesOf(entries[i][u"identity_plaintext"]));
        }
    }

    void theChainAndItsHeadHold()
    {
        QCOMPARE(vectors::chain(m_entries), m_fixed[u"chain"].toObject());
        QCOMPARE(attestedHash(m_entries.first().id, m_entries.first().digests).toHex(),
                 m_fixed[u"attested"].toString());
    }

    void theyFoldToThisState()
    {
        QList<OpenedEntry> opened;
        for (const auto &entry : std::as_const(m_entries))
            opened.prepend(*open(entry, m_ring));
        QCOMPARE(vectors::folded(fold(opened)), m_fixed[u"state"].toObject());
    }

    void theClosedPartAndTheBoxOpen()
    {
        const auto &first = m_entries.first();
        QCOMPARE(
            *openClosed(first.id, first.dossier, *m_identityKey, bytesOf(m_drawn[u"closed_first_entry"])),
            first.coded);
        const auto key =
            crypto::openKey(bytesOf(m_drawn[u"identity_key_box"]), reader(),
                            crypto::bindingOf(*m_identityKey, first.dossier, crypto::KeyTier::Identity));
        QVERIFY(key && *key == *m_identityKey);
    }

    void theFilingOpens()
    {
        const auto bytes = bytesOf(m_drawn[u"filing"]);
        const auto filing = decodeFiling(bytes);
        QVERIFY(filing.has_value());
        QCOMPARE(encodeFiling(*filing), bytes);
        const auto opened = openFiling(*filing, reader());
        QVERIFY(opened.has_value());
        const auto entry = open(opened->entry, ringOf(opened->keys));
        QVERIFY(entry && entry->identity && entry->story);
        QCOMPARE(fold({*entry}).all<Person>().first().name, aPerson().name);
        QCOMPARE(entry->story->filing->leftOut, QList{idOf<RecordId>(2)});
    }

private:
    [[nodiscard]] crypto::BoxKeyPair reader() const
    {
        const auto bytes = keyFrom(m_drawn[u"reader_secret_key"]);
        return crypto::BoxKeyPair::fromSecretKey(*crypto::BoxSecretKey::copyOf(bytes.bytes()));
    }

    QJsonObject m_fixed;
    QJsonObject m_drawn;
    std::optional<crypto::DossierKey> m_identityKey;
    std::optional<crypto::DossierKey> m_storyKey;
    KeyRing m_ring;
    QList<SealedEntry> m_entries;
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
