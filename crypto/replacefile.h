// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace rp3::crypto {

/// Puts `content` in the place of the file `path`, which then has either its old or its new content, whatever
/// happens meanwhile, a power cut included; after success, the new one for good. Only the owner may read it.
///
/// Writes `path`.new beside it, syncs that, renames it, syncs the folder. A `path`.new left behind by a crash
/// means nothing and is overwritten. One writer at a time. Blocks on the disk.
///
/// `Full` without space, `Denied` without permission, `NotFound` without the folder; `Internal` for any other
/// error of the disk, with the `errno` in the detail. After an error in the last step, the folder's sync, the
/// new content is in place but a power cut could still bring back the old.
[[nodiscard]] Result<void> replaceFile(const QString &path, QByteArrayView content);

/// Makes sure that what was made, renamed or removed in the folder `path` stays so after a power cut. Blocks
/// on the disk. Errors as `replaceFile`.
[[nodiscard]] Result<void> syncFolder(const QString &path);

} // namespace rp3::crypto
