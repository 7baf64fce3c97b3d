// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/bytes.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/onpage.h"
#include "ui/session/recordformpage.h"
#include "ui/session/seconddialog.h"
#include "ui/widgets/busyline.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QPointer>
#include <QPromise>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSecondDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_asked = 0;
        m_dialog = new SecondDialog(
            {idOf<RecordId>(1), u"Kenanga Contoh"_s}, u"Destroyed · Video"_s,
            [this](const Confirmation &confirmation) {
                ++m_asked;
                m_by = confirmation.by;
                m_doing = QPromise<Result<Written>>();
                m_doing.start();
                return m_doing.future();
            },
            &m_page);
        m_page.show();
        m_dialog->open();
    }

    void cleanup() { delete m_dialog; }

    void sheIsAskedByNameForWhatSheConfirms()
    {
        const auto words = wordsOn(*m_dialog);
        QVERIFY(words.contains(u"Kenanga Contoh, please confirm with your passphrase"_s));
        QVERIFY(words.contains(u"Destroyed · Video"_s));
        QVERIFY(unnamedOn(*m_dialog).isEmpty());
        QVERIFY(m_dialog->isModal());
    }

    void whatSheConfirmsIsDoneOnce()
    {
        QSignalSpy answered(m_dialog, &SecondDialog::answered);
        confirm();
        QCOMPARE(m_asked, 1);
        QCOMPARE(m_by, idOf<RecordId>(1));
        auto *busy = m_dialog->findChild<BusyLine *>();
        QVERIFY(busy->isBusy());
        QCOMPARE(busy->accessibleName(), u"Confirming. This takes a moment…"_s);
        press(*m_dialog, u"Not now"_s); // Too late: it is being done.
        QVERIFY(m_dialog->isVisible());
        answer(Written());
        QTRY_COMPARE(answered.size(), 1);
        QTRY_VERIFY(m_dialog == nullptr);
    }

    void aWrongPassphraseMayBeTypedAgain()
    {
        QSignalSpy answered(m_dialog, &SecondDialog::answered);
        confirm();
        answer(fail(ErrorKind::WrongKey, u"slot"_s));
        QTRY_VERIFY(wordsOn(*m_dialog).contains(errorText(ErrorKind::WrongKey).together()));
        QTRY_COMPARE(clippedTexts(m_dialog), QStringList()); // The words have the room they need.
        QVERIFY(m_dialog->findChild<QLineEdit *>()->text().isEmpty());
        QCOMPARE(answered.size(), 0);
        confirm();
        QCOMPARE(m_asked, 2);
    }

    void tooFewLettersAreAWrongPassphraseToo()
    {
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(), u"kapal"_s);
        press(*m_dialog, u"Confirm"_s);
        QVERIFY(wordsOn(*m_dialog).contains(errorText(ErrorKind::WrongKey).together()));
        QCOMPARE(m_asked, 0);
    }

    void whoMayNotConfirmIsToldSo()
    {
        confirm();
        answer(fail(ErrorKind::Denied, u"second person"_s));
        QTRY_VERIFY(wordsOn(*m_dialog).contains(u"This colleague cannot confirm it."_s));
    }

    void whatFailsOtherwiseIsSaidOnThePage()
    {
        QSignalSpy answered(m_dialog, &SecondDialog::answered);
        confirm();
        answer(fail(ErrorKind::Full, u"disk"_s));
        QTRY_COMPARE(answered.size(), 1);
    }

    void theFormOfWhatIsDestroyedAsksHerAndIsKept()
    {
        EnrolledRoom open;
        const auto dossier = open.takeIn({});
        Act act(dossier);
        act.create(RecordKind::EvidenceItem, {{numberOf(&EvidenceItem::kind), u"chat"_s}});
        RecordRequest request{RecordKind::CustodyEvent, {}, await(open.store->write(act))->created.first()};
        request.starting = {{numberOf(&CustodyEvent::event), u"musnah"_s},
                            {numberOf(&CustodyEvent::secondPerson), open.room.coordinatorId.toByteArray()},
                            {numberOf(&CustodyEvent::reason), u"Alasan contoh"_s}};
        RecordFormPage page(*open.store, open.room.clock);
        page.show();
        page.begin(*await(open.store->openCase(dossier)), request);
        static_cast<void>(await(open.store->home())); // Asked after the page asked for a draft.
        QSignalSpy saved(&page, &RecordFormPage::saved);

        askedBy(page, u"hujan kopi jendela biru"_s); // Not hers.
        auto *asking = page.findChild<SecondDialog *>();
        QVERIFY(wordsOn(*asking).contains(u"Koordinator Contoh, please confirm with your passphrase"_s));
        QTRY_VERIFY(wordsOn(*asking).contains(errorText(ErrorKind::WrongKey).together()));
        QVERIFY(await(open.store->openCase(dossier))->all<CustodyEvent>().isEmpty());
        press(*asking, u"Not now"_s);
        QTRY_VERIFY(page.findChild<SecondDialog *>() == nullptr);

        askedBy(page, u"kapal merah gunung tujuh"_s); // What was written is still in the form.
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(open.store->openCase(dossier));
        QCOMPARE(view->all<CustodyEvent>().first().reason, u"Alasan contoh"_s);
        QCOMPARE(view->confirmations.size(), std::size_t(1));
        QCOMPARE(view->confirmations.begin()->second, open.room.coordinatorId);
    }

    void leavingItDoesNothing()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog == nullptr);
        QCOMPARE(m_asked, 0);
    }

private:
    /// Saves the form, and types this where the second person is asked.
    static void askedBy(RecordFormPage &page, const QString &phrase)
    {
        press(page, u"Save"_s);
        auto *asking = page.findChild<SecondDialog *>();
        QVERIFY(asking != nullptr);
        QTest::keyClicks(asking->findChild<QLineEdit *>(), phrase);
        press(*asking, u"Confirm"_s);
    }

    void confirm()
    {
        QTest::keyClicks(m_dialog->findChild<QLineEdit *>(), u"payung sungai roti enam"_s);
        QTest::keyClick(m_dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    }

    void answer(const Result<Written> &outcome)
    {
        m_doing.addResult(outcome);
        m_doing.finish();
    }

    const LanguageSwitch m_words{Language::English};
    QWidget m_page;
    QPointer<SecondDialog> m_dialog;
    QPromise<Result<Written>> m_doing;
    RecordId m_by;
    int m_asked = 0;
};

QTEST_MAIN(TestSecondDialog)
#include "tst_seconddialog.moc"
