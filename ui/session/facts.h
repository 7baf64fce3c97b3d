// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/views.h"

#include <QString>

#include <functional>

class QWidget;

namespace rp3 {

struct RecordLayout;

/// One thing that is known, as a page shows it.
struct Fact {
    QString label;
    QString words; ///< Safe to show.
    bool isStory = false; ///< Her words: several lines.
};

/// What a filing says, in the order a counselor needs it; what was not answered is left out.
[[nodiscard]] QList<Fact> factsOf(const InboxItem &item);

/// The same for records of a case.
[[nodiscard]] QList<Fact> factsOf(const Complaint &complaint);
[[nodiscard]] QList<Fact> factsOf(const Person &person);
[[nodiscard]] QList<Fact> factsOf(const ReportedPerson &reported);
[[nodiscard]] QList<Fact> factsOf(const Incident &incident);

/// How the record that a reference names is called; empty if that is not known here.
using NameOf = std::function<QString(RecordKind, const RecordId &)>;

/// Any record as its layout asks for it, what she did not want to say last; empty for a kind that has none.
/// Without `nameOf` what it refers to is left out.
[[nodiscard]] QList<Fact> factsOf(const RecordState &record, const NameOf &nameOf = {});

/// The same as another form of its kind asks for it.
[[nodiscard]] QList<Fact> factsOf(const RecordState &record, const RecordLayout &layout,
                                  const NameOf &nameOf);

/// A label above its words, as a widget.
[[nodiscard]] QWidget *factRow(const Fact &fact, QWidget *parent);

/// Facts for a wide card: the short ones side by side, then her words over the whole width.
[[nodiscard]] QWidget *factGrid(const QList<Fact> &facts, QWidget *parent);

} // namespace rp3
