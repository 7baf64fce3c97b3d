// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/people.h"
#include "tests/stage/scene.h"

namespace rp3::stage {

/// From a case: writes a risk assessment, a goal, a trip, and a piece of evidence with its hand-over, and
/// looks at every concern. Ends at the case.
void workOnTheCase(Scene &scene);

/// From a case: writes down what she wants to reach, and a ride that she needs. Each waits for a coordinator.
void planAGoal(Scene &scene);
void planARide(Scene &scene);

/// Writes down, from what is to be done, that she came back today.
void seeHerBack(Scene &scene);

/// From a case: proposes to close it.
void proposeToClose(Scene &scene);

/// From a case: hands it over to a colleague, who accompanies her from then on.
void handOver(Scene &scene, const Colleague &colleague);

/// From a case: opens its only piece of evidence, which `second` confirms at the same PC. Ends at the
/// evidence.
void openEvidence(Scene &scene, const Colleague &second);

/// From a case: writes down her work as it was, a loss by mistake, which is taken away again, and looks at
/// the form of a look for retaliation. Ends at the case.
void correctAMistake(Scene &scene);

/// From a case: keeps a file as evidence. Ends at the evidence.
void takeInAFile(Scene &scene);

/// From a case: writes down that a child is concerned, and looks into the sign of early warning that follows.
/// Ends at the case.
void lookIntoASign(Scene &scene, const QString &caseNumber);

/// From a case in which two judgements of the danger stand (`answerOnTwoPcs`): decides for one of them.
void decide(Scene &scene);

/// From any page of a session: opens the case of that number.
void openCase(Scene &scene, const QString &caseNumber);

/// From a case: turns to one of its concerns (`CaseTab::name`).
void turnTo(Scene &scene, const char *concern);

} // namespace rp3::stage
