// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/transport.h"

namespace rp3 {

Error errorOf(const Problem &problem)
{
    const auto detail = QString::fromLatin1(slugOf(problem.type));
    switch (problem.type) {
    case ProblemType::UnknownDevice:
    case ProblemType::Revoked:
    case ProblemType::WrongPost:
        return {ErrorKind::Denied, detail};
    case ProblemType::Fork:
    case ProblemType::DeviceKnown:
        return {ErrorKind::Conflict, detail};
    case ProblemType::Timeout:
    case ProblemType::Internal:
    case ProblemType::Busy:
        return {ErrorKind::Offline, detail};
    case ProblemType::TooNew:
        return {ErrorKind::TooNew, detail};
    case ProblemType::Malformed:
    case ProblemType::Unsigned:
    case ProblemType::BadSignature:
    case ProblemType::Clock:
    case ProblemType::Replayed:
    case ProblemType::CodeRefused:
    case ProblemType::NotFound:
    case ProblemType::MethodNotAllowed:
    case ProblemType::Gap:
    case ProblemType::TooLarge:
    case ProblemType::HeaderTooLarge:
    case ProblemType::Other:
        return {ErrorKind::Rejected, detail};
    }
    Q_UNREACHABLE();
}

Result<QByteArray> bodyOf(const Result<Answer> &answer)
{
    if (!answer)
        return failAs(answer);
    if (answer->problem)
        return tl::unexpected(errorOf(*answer->problem));
    return answer->body;
}

} // namespace rp3
