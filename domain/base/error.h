// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rp3 {

/// What went wrong, as far as a person or a program can act on it. Only `ui/words` turns a kind into a
/// sentence.
enum class ErrorKind {
    NotFound, ///< What was asked for is not here.
    Denied, ///< This person may not do this.
    Locked, ///< It needs a key that this session does not hold.
    WrongKey, ///< The passphrase, code or key does not open it.
    Conflict, ///< Somebody else changed it, or it exists already.
    Invalid, ///< The input breaks a rule that the person can mend.
    Offline, ///< No answer from the network.
    Rejected, ///< The other side answered, and refused.
    Corrupt, ///< Bytes are not what they claim to be.
    Full, ///< No space, no memory, or a limit is reached.
    TooNew, ///< Written by a newer version; never touched.
    Internal, ///< A defect of this program.
};

/// The one error type of the project.
///
/// `detail` is English and for developers. It is built from code points only (an SQL result code, an HTTP
/// status, a table name): never a value somebody typed, a path with a name in it, or an SQL parameter.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace rp3
