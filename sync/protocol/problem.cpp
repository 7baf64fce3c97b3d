// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView urn("urn:rp3:problem:");

struct Row {
    ProblemType type;
    int status;
    QByteArrayView slug;
    QLatin1StringView title;
};

constexpr std::array rows{
    Row{ProblemType::Malformed, 400, "malformed", "The request is malformed"_L1},
    Row{ProblemType::TooNew, 400, "too-new", "The request is in a later format"_L1},
    Row{ProblemType::Unsigned, 401, "unsigned", "The request is not signed as required"_L1},
    Row{ProblemType::BadSignature, 401, "bad-signature", "The signature does not fit the request"_L1},
    Row{ProblemType::Clock, 401, "clock", "The request is dated too far from now"_L1},
    Row{ProblemType::Replayed, 401, "replayed", "The request was received before"_L1},
    Row{ProblemType::UnknownDevice, 401, "unknown-device", "The device is not enrolled"_L1},
    Row{ProblemType::Revoked, 403, "revoked", "The device was revoked"_L1},
    Row{ProblemType::WrongPost, 403, "wrong-post", "The batch is not of this device and post"_L1},
    Row{ProblemType::CodeRefused, 403, "code-refused", "The enrolment code is not valid"_L1},
    Row{ProblemType::NotFound, 404, "not-found", "There is no such call"_L1},
    Row{ProblemType::MethodNotAllowed, 405, "method-not-allowed", "The call takes another method"_L1},
    Row{ProblemType::Timeout, 408, "timeout", "The request did not arrive in time"_L1},
    Row{ProblemType::Gap, 409, "gap", "An earlier batch is missing"_L1},
    Row{ProblemType::Fork, 409, "fork", "Another batch stands in this place"_L1},
    Row{ProblemType::DeviceKnown, 409, "device-known", "The device is enrolled already"_L1},
    Row{ProblemType::TooLarge, 413, "too-large", "The body is too large"_L1},
    Row{ProblemType::HeaderTooLarge, 431, "header-too-large", "The header is too large"_L1},
    Row{ProblemType::Internal, 500, "internal", "The province made a mistake"_L1},
    Row{ProblemType::Busy, 503, "busy", "Try again later"_L1},
    Row{ProblemType::Other, 500, "other", "Unknown problem"_L1},
};

const Row &rowOf(ProblemType type)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.type == type; });
}

} // namespace

int statusOf(const Problem &problem)
{
    return problem.type == ProblemType::Other ? problem.status : rowOf(problem.type).status;
}

QByteArrayView slugOf(ProblemType type)
{
    return rowOf(type).slug;
}

QByteArray encodeProblem(const Problem &problem)
{
    QJsonObject json{{u"type"_s, QString(urn + QLatin1StringView(slugOf(problem.type)))},
                     {u"title"_s, rowOf(problem.type).title},
                     {u"status"_s, statusOf(problem)}};
    if (problem.expected)
        json.insert(u"expected"_s, qint64(*problem.expected));
    if (problem.head)
        json.insert(u"head"_s, problem.head->toHex());
    if (problem.retryAfter)
        json.insert(u"retry_after"_s, *problem.retryAfter);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Problem> decodeProblem(QByteArrayView json)
{
    if (json.size() > maximumMessageSize)
        return fail(ErrorKind::Corrupt, u"problem"_s);
    const auto object = QJsonDocument::fromJson(json.toByteArray()).object();
    const auto type = object.value("type"_L1).toString();
    if (!type.startsWith(urn))
        return fail(ErrorKind::Corrupt, u"problem"_s);
    const auto slug = type.sliced(urn.size()).toLatin1();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return r.slug == slug; });

    Problem problem;
    problem.type = row == rows.end() ? ProblemType::Other : row->type;
    if (problem.type == ProblemType::Other)
        problem.status = object.value("status"_L1).toInt(500);
    if (const auto expected = object.value("expected"_L1).toInteger(-1); expected >= 0)
        problem.expected = std::uint64_t(expected);
    problem.head = BatchHash::fromBytes(QByteArray::fromHex(object.value("head"_L1).toString().toLatin1()));
    if (const auto seconds = object.value("retry_after"_L1).toInt(-1); seconds >= 0)
        problem.retryAfter = seconds;
    return problem;
}

} // namespace rp3
