// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keyring.h"

namespace rp3 {

using namespace Qt::StringLiterals;

Result<void> KeyRing::add(crypto::DossierKey key)
{
    const auto commitment = crypto::commitmentOf(key);
    const auto [held, isNew] =
        m_keys.try_emplace(crypto::keyIdOf(commitment), Held{commitment, std::move(key)});
    if (!isNew && held->second.commitment != commitment)
        return fail(ErrorKind::Conflict, u"two keys with one id"_s);
    return {};
}

const crypto::DossierKey *KeyRing::find(const crypto::KeyId &id) const
{
    const auto found = m_keys.find(id);
    return found == m_keys.end() ? nullptr : &found->second.key;
}

} // namespace rp3
