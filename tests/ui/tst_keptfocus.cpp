// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/widgets/keptfocus.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestKeptFocus final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_window = std::make_unique<QWidget>();
        auto *row = new QHBoxLayout(m_window.get());
        m_lock = new QPushButton(u"Kunci"_s);
        row->addWidget(m_lock);
        m_area = new QScrollArea;
        m_area->setWidgetResizable(true);
        m_area->setWidget(new QWidget);
        row->addWidget(m_area);
        m_content = contentWith({u"Ubah"_s, u"Sudah ditelepon"_s});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void whatIsCalledSoHasItAgain()
    {
        buttonOf(m_content, 1)->setFocus();
        makeAnew({u"Baru"_s, u"Ubah"_s, u"Sudah ditelepon"_s});
        QCOMPARE(QApplication::focusWidget(), buttonOf(m_content, 2));
    }

    void ofManyThatSayTheSameItIsTheOneOfTheSameRow()
    {
        for (int i : {0, 1})
            buttonOf(m_content, i)->setAccessibleName(u"Ubah: baris %1"_s.arg(i));
        buttonOf(m_content, 1)->setFocus();
        const KeptFocus kept(m_content);
        replaceBy(contentWith({u"Ubah"_s, u"Ubah"_s}));
        for (int i : {0, 1})
            buttonOf(m_content, i)->setAccessibleName(u"Ubah: baris %1"_s.arg(i));
        kept.giveTo(*m_content);
        QCOMPARE(QApplication::focusWidget(), buttonOf(m_content, 1));
    }

    void ifItIsGoneThePageHasItAndNotTheLock()
    {
        buttonOf(m_content, 1)->setFocus();
        makeAnew({u"Ubah"_s});
        QCOMPARE(QApplication::focusWidget(), m_area);
    }

    void whoHadItElsewhereKeepsIt()
    {
        m_lock->setFocus();
        makeAnew({u"Ubah"_s, u"Sudah ditelepon"_s});
        QCOMPARE(QApplication::focusWidget(), m_lock);
    }

private:
    static QPushButton *buttonOf(const QWidget *content, qsizetype place)
    {
        return content->findChildren<QPushButton *>().at(place);
    }

    QWidget *contentWith(const QStringList &words)
    {
        auto *content = new QWidget(m_area->widget());
        auto *row = new QHBoxLayout(content);
        for (const auto &each : words)
            row->addWidget(new QPushButton(each));
        content->show();
        return content;
    }

    /// As pages do it.
    void replaceBy(QWidget *content)
    {
        m_content->hide();
        m_content->deleteLater();
        m_content = content;
    }

    void makeAnew(const QStringList &words)
    {
        const KeptFocus kept(m_content);
        replaceBy(contentWith(words));
        kept.giveTo(*m_content);
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_lock = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
};

QTEST_MAIN(TestKeptFocus)
#include "tst_keptfocus.moc"
