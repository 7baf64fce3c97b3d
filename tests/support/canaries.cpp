// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/canaries.h"

#include <QDirIterator>
#include <QFileInfo>

#include <array>

namespace rp3::test {

namespace {

using namespace Qt::StringLiterals;

QByteArray utf16(const QString &word, bool bigEndian)
{
    QByteArray bytes;
    for (const auto unit : word) {
        const std::array pair{char(unit.unicode() & 0xff), char(unit.unicode() >> 8)};
        bytes += pair[bigEndian ? 1 : 0];
        bytes += pair[bigEndian ? 0 : 1];
    }
    return bytes;
}

/// What Base64 always shows of `bytes` if so many others, 0 to 2, stand before them in their group of three:
/// the characters that depend on nothing else.
QByteArray base64Core(const QByteArray &bytes, qsizetype before, QByteArray::Base64Options options)
{
    const QByteArray shifted = QByteArray(before, '\0') + bytes;
    const auto encoded = shifted.toBase64(options | QByteArray::OmitTrailingEquals);
    const auto first = (before * 8 + 5) / 6;
    const auto end = (before + bytes.size()) * 8 / 6;
    return encoded.mid(first, end - first);
}

} // namespace

Canaries::Canaries(const QStringList &words)
{
    for (const auto &word : words) {
        Q_ASSERT(word.size() >= 8);
        const std::array<Form, 3> plain{{{u"UTF-8"_s, word.toUtf8()},
                                         {u"UTF-16LE"_s, utf16(word, false)},
                                         {u"UTF-16BE"_s, utf16(word, true)}}};
        for (const auto &form : plain) {
            const auto add = [&](const QString &how, const QByteArray &bytes) {
                m_forms.append({QString(word + u" ("_s + form.name + how + u')'), bytes});
            };
            add({}, form.bytes);
            add(u", hex"_s, form.bytes.toHex());
            add(u", HEX"_s, form.bytes.toHex().toUpper());
            for (qsizetype before = 0; before < 3; ++before) {
                add(u", Base64"_s, base64Core(form.bytes, before, QByteArray::Base64Encoding));
                add(u", Base64 for URLs"_s, base64Core(form.bytes, before, QByteArray::Base64UrlEncoding));
            }
        }
    }
}

QStringList Canaries::in(QByteArrayView bytes) const
{
    QStringList found;
    for (const auto &form : m_forms) {
        if (bytes.indexOf(form.bytes) >= 0 && !found.contains(form.name))
            found.append(form.name);
    }
    return found;
}

QStringList Canaries::inPath(const QString &path) const
{
    QStringList files;
    if (QFileInfo(path).isDir()) {
        QDirIterator iterator(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files.append(iterator.next());
    } else {
        files.append(path);
    }
    QStringList found;
    for (const auto &name : std::as_const(files)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(name + u": cannot be read"_s);
            continue;
        }
        for (const auto &hit : in(QByteArray(file.readAll() + '\n' + QFileInfo(name).fileName().toUtf8())))
            found.append(QString(name + u": "_s + hit));
    }
    return found;
}

} // namespace rp3::test
