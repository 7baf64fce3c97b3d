// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace rp3::test {

/// Words planted in a story, to be looked for in every byte that leaves memory.
///
/// Found in UTF-8, in UTF-16 of both byte orders, in hex of either case, and in Base64 of both alphabets
/// wherever in the encoded text they begin: of UTF-8 and of UTF-16. A word needs eight letters or more, so
/// that chance does not spell it.
class Canaries final {
public:
    explicit Canaries(const QStringList &words);

    /// What of it stands in `bytes`, as "word (encoding)"; empty: nothing.
    [[nodiscard]] QStringList in(QByteArrayView bytes) const;

    /// What stands in a file, or in the files of a folder and below, as "path: word (encoding)". Names of
    /// files are looked at too. What cannot be read counts as found.
    [[nodiscard]] QStringList inPath(const QString &path) const;

private:
    struct Form {
        QString name;
        QByteArray bytes;
    };

    QList<Form> m_forms;
};

} // namespace rp3::test
