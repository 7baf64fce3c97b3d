// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/records/consent.h"
#include "domain/records/service.h"

#include <QList>

#include <optional>

namespace rp3 {

// What allows somebody outside to be told something of her (`legal::pdpBasis`, UU 27/2022 Ps. 20). What goes
// to the province leaves by her consent alone, so only services and referrals have to say it.
//
// `caseFlags`: `codes::caseFlag`. `standing`: her consents in the case that nothing took back.

/// Whether it shows by itself that there is a case: a referral does, and whatever is asked of her company,
/// its task force or a union.
[[nodiscard]] bool needsHerYes(const Service &service);

/// Whether by this service somebody learns of her: it shows that there is a case, or answers are told.
[[nodiscard]] bool isSharing(const Service &service);

/// What allows it without anybody's judgement (`codes::processingBasis`); empty: nothing does.
///
/// The law asks for one thing: that sexual violence is told to the unit or to the police (UU 12/2022 Ps. 41).
/// Otherwise her consent that the service names: to be referred, or to tell this kind of provider; to that
/// provider, if both name one; one that held on the day on which the service was asked for, and without that
/// day one that does not end.
[[nodiscard]] Code basisThatFollows(const Service &service, const Codes &caseFlags,
                                    const QList<Consent> &standing);

/// What is still to be said before it may be written.
enum class BasisNeed : std::uint8_t {
    Basis, ///< Nothing allows it yet.
    Consent, ///< Her consent is said to allow it, and none that stands is named.
    Reason, ///< It is allowed by somebody's judgement: why?
};

/// What is missing for this service to be shared; nothing: it may be. A basis that nobody chose is taken to
/// be the one that follows.
[[nodiscard]] std::optional<BasisNeed> basisNeed(const Service &service, const Codes &caseFlags,
                                                 const QList<Consent> &standing);

/// Whether these answers of a service are among those on which its basis hangs. If none is, it goes on as it
/// was begun, also after she took her yes back: somebody must write how it ended.
[[nodiscard]] bool isSharingChosen(const FieldValues &changed);

} // namespace rp3
