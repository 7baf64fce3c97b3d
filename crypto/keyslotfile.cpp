// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyslotfile.h"

#include "crypto/replacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rp3::crypto {

namespace {

[[nodiscard]] Result<KeySlots> read(const QString &path)
{
    const QFileInfo entry(path);
    if (!entry.exists() && !entry.isSymLink())
        return fail(ErrorKind::NotFound, QStringLiteral("key slot file"));
    if (!entry.isFile()) // a pipe would keep us waiting for ever
        return fail(ErrorKind::Corrupt, QStringLiteral("key slot file: not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Denied, QStringLiteral("key slot file: open"));
    return KeySlots::decode(file.read(KeySlotSet::maxEncodedSize + 1));
}

bool isTooNew(const Result<KeySlots> &copy)
{
    return !copy && copy.error().kind == ErrorKind::TooNew;
}

/// Of two copies that both cannot be read: what to say.
tl::unexpected<Error> failAsBoth(const Result<KeySlots> &first, const Result<KeySlots> &second)
{
    return first.error().kind == ErrorKind::NotFound ? failAs(second) : failAs(first);
}

} // namespace

KeySlotFile::KeySlotFile(const QString &folder)
    : m_first(QDir(folder).filePath(QStringLiteral("vault.slots")))
    , m_second(QDir(folder).filePath(QStringLiteral("vault.slots.2")))
{
}

Result<KeySlotFile::Loaded> KeySlotFile::load() const
{
    auto first = read(m_first);
    auto second = read(m_second);
    if (isTooNew(first) || isTooNew(second))
        return fail(ErrorKind::TooNew, QStringLiteral("key slot file"));
    if (!first && !second)
        return failAsBoth(first, second);
    if (first && second && *first == *second)
        return Loaded{std::move(*first), false};
    if (first && second && first->generation() == second->generation())
        return fail(ErrorKind::Corrupt, QStringLiteral("key slot file: two truths"));

    const auto firstIsGood = first && (!second || first->generation() > second->generation());
    auto &good = firstIsGood ? *first : *second;
    const auto mended = replaceFile(firstIsGood ? m_second : m_first, good.encoded());
    Q_UNUSED(mended) // without it the vault still opens; the next load tries again
    return Loaded{std::move(good), true};
}

Result<void> KeySlotFile::save(const KeySlots &keySlots) const
{
    const auto bytes = keySlots.encoded();
    if (const auto saved = replaceFile(m_first, bytes); !saved)
        return failAs(saved);
    const auto copied = replaceFile(m_second, bytes);
    Q_UNUSED(copied)
    return {};
}

} // namespace rp3::crypto
