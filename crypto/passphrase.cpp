// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/passphrase.h"

#include "crypto/sodium.h"

#include <QString>
#include <QStringEncoder>

#include <algorithm>

namespace rp3::crypto {

namespace {

/// A string that is overwritten in the end, in place: `data()` would first make a copy of a shared one.
class WipedString final {
public:
    explicit WipedString(QString text)
        : m_text(std::move(text))
    {
    }

    WipedString(const WipedString &) = delete;
    WipedString &operator=(const WipedString &) = delete;

    ~WipedString()
    {
        auto *start = reinterpret_cast<std::uint8_t *>(const_cast<QChar *>(m_text.constData()));
        wipe({start, std::size_t(m_text.size()) * sizeof(QChar)});
    }

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

qsizetype codePoints(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// Encodes straight into secret memory.
[[nodiscard]] Result<SecretBytes> utf8Of(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    auto space = SecretBytes::zeros(std::size_t(encoder.requiredSpace(text.size())));
    if (!space)
        return space;
    auto *start = reinterpret_cast<char *>(space->bytes().data());
    const auto size = encoder.appendToBuffer(start, text) - start;
    return SecretBytes::copyOf({start, size});
}

} // namespace

Result<Passphrase> Passphrase::fromTyped(QStringView typed)
{
    // A bound on the work: no normal form of an allowed phrase comes from more than this.
    if (typed.size() > 16 * maxLength || !typed.isValidUtf16())
        return fail(ErrorKind::Invalid, QStringLiteral("passphrase: text"));
    const WipedString copy(typed.toString());
    // Of plain ASCII, `normalized` returns the same string again, shared.
    const WipedString normal(copy.text().normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0));

    const auto trimmed = QStringView(normal.text()).trimmed();
    const auto length = codePoints(trimmed);
    if (length < minLength || length > maxLength)
        return fail(ErrorKind::Invalid, QStringLiteral("passphrase: length"));
    return utf8Of(trimmed).map([](SecretBytes &&utf8) { return Passphrase(std::move(utf8)); });
}

Result<Passphrase> Passphrase::clone() const
{
    return m_utf8.clone().map([](SecretBytes &&utf8) { return Passphrase(std::move(utf8)); });
}

} // namespace rp3::crypto
