// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filedialog.h"

#include <QCoreApplication>
#include <QSettings>

namespace rp3 {

QFileDialog *newFileDialog(const QString &title, QFileDialog::AcceptMode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    // It writes its folder and history while it is destroyed: after that, they go.
    QObject::connect(dialog, &QObject::destroyed, qApp, [] {
        QSettings(QSettings::UserScope, QStringLiteral("QtProject")).remove(QStringLiteral("FileDialog"));
    });
    return dialog;
}

} // namespace rp3
