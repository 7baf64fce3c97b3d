// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/province.h"

namespace rp3::stage {

// Puts something secret where it does not belong, on purpose: a search that does not find it there proves
// nothing.

/// Into a file somewhere below a folder.
void plantFile(const QString &folder, const QByteArray &secret);

/// Into a request that the gateway gets through the tapped line. Waits for the answer.
void plantRequest(const Province &province, const QByteArray &secret);

/// Into the line itself, without TLS.
void plantOnTheLine(const Province &province, const QByteArray &secret);

/// Into a row of the province's database.
void plantRow(Province &province, const QByteArray &secret);

} // namespace rp3::stage
