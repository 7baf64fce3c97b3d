// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/session/shownnames.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWindow>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestShownNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        QCoreApplication::processEvents(); // The window of the test before is gone.
    }

    void aNameIsReadOnlyWhileTheKeyIsHeld()
    {
        ShownNames names;
        PersonCard melati;
        melati.dossier = *DossierId::fromBytes(QByteArray(16, 'a'));
        melati.name = u"Melati Contoh"_s;
        const SearchIndex index({melati});
        QWidget window;
        show(window);
        QCOMPARE(names.of(melati.dossier, index), QString());
        QTest::keyPress(window.windowHandle(), ShownNames::key);
        QCOMPARE(names.of(melati.dossier, index), u"Melati Contoh"_s);
        QCOMPARE(names.of(*DossierId::fromBytes(QByteArray(16, 'b')), index), QString());
        QTest::keyRelease(window.windowHandle(), ShownNames::key);
        QCOMPARE(names.of(melati.dossier, index), QString());
    }

    void theKeyWorksInEveryFieldAndWritesNothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("line") << u"QLineEdit"_s;
        QTest::newRow("story") << u"QPlainTextEdit"_s;
    }

    void theKeyWorksInEveryFieldAndWritesNothing()
    {
        QFETCH(const QString, field);
        ShownNames names;
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit line(u"Contoh"_s);
        QPlainTextEdit story(u"Contoh"_s);
        column.addWidget(&line);
        column.addWidget(&story);
        show(window);
        auto *typedInto = field == u"QLineEdit"_s ? static_cast<QWidget *>(&line) : &story;
        typedInto->setFocus();
        QTest::keyPress(window.windowHandle(), ShownNames::key);
        QVERIFY(names.areShown());
        QTest::keyClick(window.windowHandle(), Qt::Key_End); // Reading on with the other hand.
        QVERIFY(names.areShown());
        QTest::keyRelease(window.windowHandle(), ShownNames::key);
        QVERIFY(!names.areShown());
        QCOMPARE(line.text(), u"Contoh"_s);
        QCOMPARE(story.toPlainText(), u"Contoh"_s);
        QVERIFY(typedInto->hasFocus());
    }

    void aKeyThatRepeatsItselfIsHeld()
    {
        ShownNames names;
        QWidget window;
        show(window);
        QTest::keyPress(window.windowHandle(), ShownNames::key);
        QSignalSpy changed(&names, &ShownNames::changed);
        for (const auto type : {QEvent::KeyRelease, QEvent::KeyPress}) { // As a keyboard does that is held.
            QKeyEvent again(type, ShownNames::key, Qt::NoModifier, QString(), true);
            QCoreApplication::sendEvent(window.windowHandle(), &again);
        }
        QVERIFY(names.areShown());
        QCOMPARE(changed.size(), 0);
        QTest::keyRelease(window.windowHandle(), ShownNames::key);
        QCOMPARE(changed.size(), 1);
    }

    void whoCannotHoldAKeyHasAWhile()
    {
        ShownNames names;
        QSignalSpy changed(&names, &ShownNames::changed);
        names.showForAWhile();
        QVERIFY(names.areShown());
        names.findChild<QTimer *>()->start(0ms); // It was long enough.
        QTRY_VERIFY(!names.areShown());
        QCOMPARE(changed.size(), 2);
        names.hide();
        QCOMPARE(changed.size(), 2); // Nothing is drawn anew for nothing.
    }

    void whoGoesAwayLeavesNoNameBehind()
    {
        ShownNames names;
        QWidget window;
        show(window);
        QTest::keyPress(window.windowHandle(), ShownNames::key);
        QVERIFY(names.areShown());
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive); // The key is let go elsewhere.
        QVERIFY(!names.areShown());
        QTest::keyRelease(window.windowHandle(), ShownNames::key);
        QVERIFY(!names.areShown());
    }

    void sheIsCalledAsSheWants()
    {
        QCOMPARE(calledName(u"Melati Contoh"_s, QString()), u"Melati Contoh"_s);
        QCOMPARE(calledName(u"Melati Contoh"_s, u"Mawar\n"_s), u"Mawar"_s);
    }

private:
    static void show(QWidget &window)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
};

QTEST_MAIN(TestShownNames)
#include "tst_shownnames.moc"
