// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drafts.h"

#include "crypto/aead.h"

namespace rp3 {

crypto::Digest Drafts::nameOf(const DraftKey &key) const
{
    return crypto::Digest(
        crypto::Blake2b256("rp3 draft").add(m_desk->user).add(key.dossier).add(key.form).finish());
}

Result<void> Drafts::save(const DraftKey &key, QByteArrayView content)
{
    auto statement = m_desk->database->prepare(
        "INSERT OR REPLACE INTO draft (owner, form, bytes) VALUES (:owner, :form, :bytes)");
    if (!statement)
        return failAs(statement);
    const auto name = nameOf(key);
    const auto sealed = crypto::aeadSealWithRandomNonce(m_desk->keys->own.bytes(), name.view(), content);
    return statement->bind(":owner", m_desk->user)
        .bind(":form", name)
        .bind(":bytes", QByteArrayView(sealed))
        .run();
}

Result<std::optional<QByteArray>> Drafts::find(const DraftKey &key)
{
    auto statement =
        m_desk->database->prepare("SELECT bytes FROM draft WHERE owner = :owner AND form = :form");
    if (!statement)
        return failAs(statement);
    const auto name = nameOf(key);
    statement->bind(":owner", m_desk->user).bind(":form", name);
    const auto sealed = statement->first([](const sqlite::Row &row) { return row.get<QByteArray>(0); });
    if (!sealed)
        return failAs(sealed);
    if (!*sealed)
        return std::nullopt;
    auto content = crypto::aeadOpenNonceInFront(m_desk->keys->own.bytes(), name.view(), **sealed);
    if (!content)
        return failAs(content);
    return *std::move(content);
}

Result<void> Drafts::remove(const DraftKey &key)
{
    auto statement = m_desk->database->prepare("DELETE FROM draft WHERE owner = :owner AND form = :form");
    if (!statement)
        return failAs(statement);
    return statement->bind(":owner", m_desk->user).bind(":form", nameOf(key)).run();
}

} // namespace rp3
