// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/bytes.h"
#include "tests/ui/strict.h"
#include "ui/widgets/recordbox.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRecordBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_box.emplace(
            QList<Choice>{{idOf<RecordId>(1), u"Ana Contoh"_s}, {idOf<RecordId>(2), u"Budi Contoh"_s}});
        m_box->show();
    }

    void takesOneByKeyboardAndTakesItBack()
    {
        QSignalSpy chosen(&*m_box, &RecordBox::recordChosen);
        QTest::keyClick(list(), Qt::Key_B);
        QCOMPARE(m_box->record(), idOf<RecordId>(2));
        QTest::keyClick(list(), Qt::Key_Home);
        QVERIFY(m_box->record().isNull());
        QCOMPARE(chosen.size(), 2);
    }

    void showingOneIsNotChoosing()
    {
        QSignalSpy chosen(&*m_box, &RecordBox::recordChosen);
        m_box->setRecord(idOf<RecordId>(1));
        QCOMPARE(list()->currentText(), u"Ana Contoh"_s);
        QCOMPARE(chosen.size(), 0);
    }

    void whatHelpsToChooseStandsBehindTheName()
    {
        RecordBox box({{idOf<RecordId>(1), u"Ana Contoh"_s, u"training missing"_s},
                       {idOf<RecordId>(2), u"Budi Contoh"_s}});
        const auto *shown = box.findChild<QComboBox *>();
        QCOMPARE(shown->itemText(1), u"Ana Contoh · training missing"_s);
        QCOMPARE(shown->itemText(2), u"Budi Contoh"_s);
    }

    void whoIsGoneIsKeptAndSaid()
    {
        m_box->setRecord(idOf<RecordId>(9));
        QCOMPARE(m_box->record(), idOf<RecordId>(9));
        QCOMPARE(list()->currentText(), u"Somebody or something that is not here any more"_s);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(list()->currentText().contains(u"tidak ada lagi"_s));
        QCOMPARE(m_box->record(), idOf<RecordId>(9));
    }

    void theWheelChoosesNothing()
    {
        m_box->setRecord(idOf<RecordId>(1));
        QWheelEvent turn({}, {}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(list(), &turn);
        QCOMPARE(m_box->record(), idOf<RecordId>(1));
    }

private:
    [[nodiscard]] QComboBox *list() const { return m_box->findChild<QComboBox *>(); }

    LanguageSwitch m_words{Language::English};
    std::optional<RecordBox> m_box;
};

QTEST_MAIN(TestRecordBox)
#include "tst_recordbox.moc"
