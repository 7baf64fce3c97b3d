// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/evidencepanel.h"
#include "ui/session/seconddialog.h"
#include "ui/words/dates.h"
#include "ui/words/evidencewords.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestEvidencePanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_panel.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        m_file = m_open->room.folder() + u"/../rekaman-contoh.ogg"_s;
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("suara contoh") > 0);
    }

    void cleanup() { m_panel.reset(); }

    void aFileAsksForItsRecordAndBringsWhatItKnows()
    {
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"No file is kept yet."_s));
        QSignalSpy wanted(&*m_panel, &EvidencePanel::recordWanted);
        press(*m_panel, u"Take in a file"_s);
        auto *dialog = m_panel->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(m_file);
        dialog->reject();
        const auto request = wanted.first().first().value<RecordRequest>();
        QCOMPARE(request.file, m_file);
        EvidenceItem starts;
        applyValues(starts, request.starting);
        QCOMPARE(starts.kind, Code(code::evidenceKind::audio));
        QCOMPARE(starts.storage, Code(code::evidenceStorage::berkas_terenkripsi));
    }

    void theFirst72HoursStandAboveEverything()
    {
        Incident incident;
        incident.violenceForms = {code::violenceForm::seksual};
        incident.occurredOn = localDay(m_open->room.clock.now());
        incident.datePrecision = code::datePrecision::exact;
        Act act(m_dossier);
        act.create(incident);
        QVERIFY(await(m_open->store->write(act)));
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"The first 72 hours are running"_s));
        QVERIFY(wordsOn(*m_panel).contains(u"Do not wash"_s));
    }

    void whatSheKeepsIsNamedWithWhatToTellHer()
    {
        EvidenceItem dress;
        dress.kind = code::evidenceKind::benda;
        dress.storage = code::evidenceStorage::tetap_pada_korban;
        dress.mayHoldTraces = true;
        Act act(m_dossier);
        act.create(dress);
        QVERIFY(await(m_open->store->write(act)));
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"She keeps:"_s));
    }

    void aKeptFileShowsItsFingerprint()
    {
        keep();
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"SHA-256"_s));
    }

    void aCheckSaysThatItIsUnchanged()
    {
        keep();
        show();
        QSignalSpy changed(&*m_panel, &EvidencePanel::changed);
        press(*m_panel, u"Check the file"_s);
        QTRY_COMPARE(changed.size(), 1);
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"Unchanged when it was last looked at"_s));
    }

    void whatWasChangedIsSaidOnTheItem()
    {
        const auto item = keep();
        QFile sealed(m_open->room.folder() + u"/evidence/"_s + item.blob);
        QVERIFY(sealed.open(QIODevice::ReadWrite) && sealed.seek(30) && sealed.write("x") == 1);
        sealed.close();
        show();
        QSignalSpy changed(&*m_panel, &EvidencePanel::changed);
        press(*m_panel, u"Check the file"_s);
        QTRY_COMPARE(changed.size(), 1);
        show();
        QVERIFY(wordsOn(*m_panel).contains(gapWords(CustodyGap::Changed)));
        QVERIFY(!wordsOn(*m_panel).contains(u"Unchanged when"_s));
    }

    void aLostFileIsAnErrorInWords()
    {
        const auto item = keep();
        QVERIFY(QFile::remove(m_open->room.folder() + u"/evidence/"_s + item.blob));
        show();
        press(*m_panel, u"Check the file"_s);
        QTRY_VERIFY(wordsOn(*m_panel).contains(fileProblem(ErrorKind::NotFound).happened));
    }

    void aCopyAsksForAColleagueAndAReason()
    {
        const auto item = keep();
        show();
        press(*m_panel, u"Make a copy"_s);
        press(*m_panel, u"Choose where to write it"_s);
        QVERIFY(wordsOn(*m_panel).contains(u"Please say who is beside you."_s));
        QVERIFY(m_panel->findChild<QFileDialog *>() == nullptr);

        auto *colleague = m_panel->findChild<QComboBox *>();
        colleague->setFocus();
        QTest::keyClick(colleague, Qt::Key_Down);
        QTest::keyClicks(shownOn<QLineEdit>(*m_panel).first(), u"Untuk penyidik contoh"_s);
        press(*m_panel, u"Choose where to write it"_s);
        auto *dialog = m_panel->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QSignalSpy changed(&*m_panel, &EvidencePanel::changed);
        const QString target = m_open->room.folder() + u"/../salinan.ogg"_s;
        Q_EMIT dialog->fileSelected(target);
        dialog->reject();
        confirmWith(u"hujan kopi jendela biru"_s); // The counselor's own.
        QTRY_VERIFY(wordsOn(*m_panel).contains(errorText(ErrorKind::WrongKey).together()));
        QVERIFY(!QFile::exists(target));
        confirmWith(u"kapal merah gunung tujuh"_s);
        QTRY_COMPARE(changed.size(), 1);
        QFile copy(target);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "suara contoh");
        const auto view = await(m_open->store->openCase(m_dossier));
        const auto link = custodyOf(item.id, view->all<CustodyEvent>()).last();
        QCOMPARE(link.secondPerson, m_open->room.coordinatorId);
        QCOMPARE(link.reason, u"Untuk penyidik contoh"_s);
        QCOMPARE(view->confirmations.size(), std::size_t(1));
        QCOMPARE(view->confirmations.begin()->second, m_open->room.coordinatorId);
    }

    void tracesOfTheBodyWantCareToday()
    {
        Act act(m_dossier);
        EvidenceItem dress;
        dress.kind = code::evidenceKind::benda;
        dress.mayHoldTraces = true;
        dress.storage = code::evidenceStorage::lemari_terkunci;
        const auto made = act.create(dress);
        CustodyEvent received;
        received.item = made;
        received.event = code::custodyEvent::terima;
        act.create(received);
        QVERIFY(await(m_open->store->write(act)));
        show();
        QVERIFY(wordsOn(*m_panel).contains(u"Needs care:"_s));
    }

    void whoMayNotAddIsOfferedNothing()
    {
        keep();
        auto view = *await(m_open->store->openCase(m_dossier));
        view.mayAddEvidence = false;
        m_panel = std::make_unique<EvidencePanel>(view, *m_open->store, m_open->room.clock);
        m_panel->show();
        for (const auto &words : {u"Take in a file"_s, u"Check the file"_s, u"Make a copy"_s})
            QVERIFY(buttonOn(*m_panel, words) == nullptr);
    }

private:
    /// The second person types this, at the same PC.
    void confirmWith(const QString &phrase)
    {
        QTRY_VERIFY(m_panel->findChild<SecondDialog *>() != nullptr);
        auto *dialog = m_panel->findChild<SecondDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), phrase);
        press(*dialog, u"Confirm"_s);
    }

    EvidenceItem keep()
    {
        EvidenceItem item;
        item.kind = code::evidenceKind::audio;
        const auto kept = await(m_open->store->keepEvidence(m_dossier, m_file, item));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        m_open->room.clock.advance(std::chrono::minutes(1));
        return await(m_open->store->openCase(m_dossier))->all<EvidenceItem>().first();
    }

    void show()
    {
        m_panel = std::make_unique<EvidencePanel>(*await(m_open->store->openCase(m_dossier)), *m_open->store,
                                                  m_open->room.clock);
        m_panel->show();
    }

    const LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    DossierId m_dossier;
    QString m_file;
    std::unique_ptr<EvidencePanel> m_panel;
};

QTEST_MAIN(TestEvidencePanel)
#include "tst_evidencepanel.moc"
