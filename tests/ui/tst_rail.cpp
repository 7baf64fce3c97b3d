// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/clipped.h"
#include "tests/ui/strict.h"
#include "ui/style/theme.h"
#include "ui/widgets/rail.h"

#include <QTest>
#include <QToolButton>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRail final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_theme.setLook({.seat = Seat::Session});
        m_rail.emplace();
        m_pages.clear();
        for (const auto &name : {u"Beranda"_s, u"Kasus"_s, u"Agenda"_s, u"Penjangkauan"_s, u"Direktori"_s}) {
            m_pages.append(m_rail->addPage({}));
            m_pages.last()->setText(name);
        }
        m_lock = m_rail->addTool({});
        m_lock->setText(u"Kunci"_s);
        m_rail->resize(m_rail->sizeHint().width(), 600);
        m_rail->show();
        m_rail->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&*m_rail));
    }

    void cleanup() { m_rail.reset(); }

    void onePageIsTurnedToAtATime()
    {
        m_pages[0]->click();
        m_pages[2]->click();
        QVERIFY(m_pages[2]->isChecked() && !m_pages[0]->isChecked());
        m_lock->click(); // no page
        QVERIFY(m_pages[2]->isChecked());
    }

    void pagesStandInTheOrderTheyCame()
    {
        for (qsizetype place = 1; place < m_pages.size(); ++place)
            QVERIFY(topOf(m_pages[place - 1]) < topOf(m_pages[place]));
        QVERIFY(topOf(m_pages.last()) < topOf(m_lock));
    }

    void largeTextScrollsThePagesAndLeavesTheLockInSight()
    {
        m_theme.setLook({.seat = Seat::Session, .textPercent = 200});
        QCoreApplication::processEvents(); // Its layout follows.
        m_rail->resize(m_rail->sizeHint().width(), 250);
        QVERIFY(m_rail->height() <= 250); // it asks for no more
        QTRY_VERIFY(isInSight(m_lock));
        QTRY_VERIFY(!isInSight(m_pages.last()));
        m_pages.first()->setFocus();
        for (qsizetype step = 1; step < m_pages.size(); ++step)
            QTest::keyClick(m_rail->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_rail->focusWidget(), m_pages.last());
        QTRY_VERIFY(isInSight(m_pages.last())); // the keyboard brings it there
        m_pages.first()->setChecked(true); // from a link on a page, say
        QTRY_VERIFY(isInSight(m_pages.first()));
    }

    void largeTextIsNotClipped()
    {
        m_theme.setLook({.seat = Seat::Session, .textPercent = 200});
        QCoreApplication::processEvents(); // Its layout follows.
        m_rail->resize(m_rail->sizeHint().width(), 900);
        QTRY_COMPARE(clippedTexts(&*m_rail), QStringList());
    }

private:
    int topOf(const QWidget *widget) { return widget->mapTo(&*m_rail, QPoint()).y(); }

    static bool isInSight(const QWidget *widget)
    {
        return widget->visibleRegion().boundingRect() == widget->rect();
    }

    Theme m_theme{{.seat = Seat::Session}};
    std::optional<Rail> m_rail;
    QList<QToolButton *> m_pages;
    QToolButton *m_lock = nullptr;
};

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
