// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/riderow.h"

#include "domain/codes/codelists.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

const char *markedWords(RideStep step)
{
    switch (step) {
    case RideStep::Book:
        return QT_TRANSLATE_NOOP("Rides", "The ride is booked");
    case RideStep::PickUp:
        return QT_TRANSLATE_NOOP("Rides", "She is on her way");
    case RideStep::Arrive:
        return QT_TRANSLATE_NOOP("Rides", "She has arrived");
    case RideStep::Return:
        return QT_TRANSLATE_NOOP("Rides", "She is safely back");
    case RideStep::Fail:
        return QT_TRANSLATE_NOOP("Rides", "The ride did not come");
    case RideStep::Miss:
        return QT_TRANSLATE_NOOP("Rides", "She has not arrived");
    }
    Q_UNREACHABLE();
}

QString uncheckedWords(const Codes &checks)
{
    QStringList words;
    for (const auto check : checks)
        words.append(codes::tripSopCheck.word(check, currentLanguage()));
    return QCoreApplication::translate("Rides", "Not ticked yet: %1").arg(words.join(u", "_s));
}

} // namespace

QString rideStepWords(RideStep step)
{
    return QCoreApplication::translate("Rides", markedWords(step));
}

QWidget *rideRow(const RideStand &stand, const QString &of, const std::function<void(RideStep)> &told,
                 QWidget *parent)
{
    if (stand.steps.isEmpty())
        return nullptr;
    auto *row = new QWidget(parent);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins({});
    lines->setSpacing(space::hair);
    auto *bar = new QWidget(row);
    auto *buttons = new FlowLayout(bar);
    buttons->setSpacing(space::small);
    for (const auto step : stand.steps) {
        auto *button = new QPushButton(rideStepWords(step), bar);
        button->setAccessibleName(QCoreApplication::translate("Rides", "%1: %2").arg(button->text(), of));
        QObject::connect(button, &QPushButton::clicked, row, [told, step] { told(step); });
        buttons->addWidget(button);
    }
    lines->addWidget(bar);
    if (!stand.unchecked.isEmpty())
        lines->addWidget(quietLabel(uncheckedWords(stand.unchecked), row));
    return row;
}

} // namespace rp3
