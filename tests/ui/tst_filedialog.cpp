// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/filedialog.h"

#include <QDir>
#include <QDirIterator>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestFileDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void whatWasOpenedIsRememberedNowhere()
    {
        QTemporaryDir folder(QDir::tempPath() + u"/bukti-rahasia-XXXXXX"_s);
        QVERIFY(folder.isValid());
        QFile file(folder.filePath(u"contoh.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        QWidget page;
        const QPointer<QFileDialog> dialog = newFileDialog(u"Contoh"_s, QFileDialog::AcceptOpen, &page);
        dialog->setDirectory(folder.path());
        dialog->open();
        dialog->selectFile(u"contoh.txt"_s);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(traces(), QStringList());
    }

private:
    /// The files of her home that name the folder.
    static QStringList traces()
    {
        QStringList found;
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("bukti-rahasia"))
                found.append(file.fileName());
        }
        return found;
    }
};

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
