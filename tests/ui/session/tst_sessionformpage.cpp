// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/onpage.h"
#include "ui/session/sessionformpage.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSessionFormPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        beginAnew();
    }

    void cleanup() { m_page.reset(); }

    void everyQuestionIsNamedAndReachedByKeyboard()
    {
        QVERIFY2(unnamedOn(*m_page).isEmpty(), qPrintable(unnamedOn(*m_page).join(u' ')));
        const auto english = wordsOn(*m_page);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"What was said and done?"_s));
        QVERIFY(english.contains(u"What was said and done?"_s));
    }

    void whatWasTypedComesBackAfterAPowerCut()
    {
        type(u"Cerita yang belum selesai"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 10'000);
        m_page.reset(); // The process ends without a word.
        m_open->reopen();
        beginAnew();
        QTRY_COMPARE(story()->toPlainText(), u"Cerita yang belum selesai"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Your draft is back."_s));
    }

    void leavingKeepsTheLastWord()
    {
        type(u"satu kata"_s);
        press(*m_page, u"Back to the case"_s);
        QTRY_VERIFY(hasDraft());
        beginAnew();
        QTRY_COMPARE(story()->toPlainText(), u"satu kata"_s);
    }

    void anotherCaseNeitherTakesNorLosesTheWords()
    {
        const auto other = m_open->takeIn({});
        type(u"kata tentang Melati"_s);
        m_page->begin(*await(m_open->store->openCase(other))); // By the rail, within a second.
        QTRY_VERIFY(hasDraft());
        QVERIFY(story()->toPlainText().isEmpty());
        QVERIFY(!await(m_open->store->findDraft({"session", other}))->has_value());
        beginAnew();
        QTRY_COMPARE(story()->toPlainText(), u"kata tentang Melati"_s);
    }

    void savingMakesOneSessionAndEndsTheDraft()
    {
        QSignalSpy saved(&*m_page, &SessionFormPage::saved);
        type(u"Ringkasan contoh."_s);
        chooseKind();
        press(*m_page, u"Save the session"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->sessions.size(), 1);
        QCOMPARE(view->sessions.first().summary, u"Ringkasan contoh."_s);
        QTRY_VERIFY(!hasDraft());
    }

    void withoutAKindItSaysWhatIsMissing()
    {
        type(u"Ringkasan contoh."_s);
        press(*m_page, u"Save the session"_s);
        QVERIFY(wordsOn(*m_page).contains(u"Please choose the kind of session."_s));
        QCOMPARE(story()->toPlainText(), u"Ringkasan contoh."_s);
        QVERIFY(await(m_open->store->openCase(m_dossier))->sessions.isEmpty());
    }

    void whatCannotBeSavedStaysOnTheScreenAndSaysWhy()
    {
        // A vault that is not open stands for every reason that storage may have.
        Store locked(m_open->room.folder(), m_open->room.clock);
        SessionFormPage page(locked, m_open->room.clock);
        page.show();
        page.begin(*await(m_open->store->openCase(m_dossier)));
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
        auto *text = page.findChild<QPlainTextEdit *>();
        text->setPlainText(u"Ringkasan contoh."_s);
        chooseKind(page);
        press(page, u"Save the session"_s);
        QTRY_VERIFY(buttonOn(page, u"Save the session"_s)->isEnabled());
        QVERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
        QCOMPARE(text->toPlainText(), u"Ringkasan contoh."_s);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(wordsOn(page).contains(errorText(ErrorKind::Locked).happened));
    }

    void tenMegabytesAreCutWithWordsAndSaved()
    {
        const QString huge(10'000'000, u'x');
        QGuiApplication::clipboard()->setText(huge);
        QElapsedTimer timer;
        timer.start();
        story()->paste();
        for (auto *line : shownOn<QLineEdit>(*m_page)) {
            if (line->maxLength() < 1'000)
                paste(line, huge);
        }
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(wordsOn(*m_page).contains(u"No more than 200 characters fit here."_s));
        QVERIFY(wordsOn(*m_page).contains(u"What you pasted was too long."_s));
        QSignalSpy saved(&*m_page, &SessionFormPage::saved);
        chooseKind();
        press(*m_page, u"Save the session"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto session = await(m_open->store->openCase(m_dossier))->sessions.first();
        QCOMPARE(session.summary.size(), 20'000);
        QCOMPARE(session.purpose.size(), 200);
    }

private:
    void beginAnew()
    {
        m_page.emplace(*m_open->store, m_open->room.clock);
        m_page->resize(900, 1'600);
        m_page->show();
        m_page->begin(*await(m_open->store->openCase(m_dossier)));
        static_cast<void>(await(m_open->store->findDraft({"session", m_dossier}))); // Asked after the page's.
    }

    [[nodiscard]] QPlainTextEdit *story() const { return m_page->findChild<QPlainTextEdit *>(); }

    void type(const QString &words) const { QTest::keyClicks(story(), words); }

    static void chooseKind(const SessionFormPage &page)
    {
        auto *box = page.findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->currentIndex() > 0);
    }

    void chooseKind() const { chooseKind(*m_page); }

    [[nodiscard]] bool hasDraft() const
    {
        return await(m_open->store->findDraft({"session", m_dossier}))->has_value();
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<SessionFormPage> m_page;
    DossierId m_dossier;
};

QTEST_MAIN(TestSessionFormPage)
#include "tst_sessionformpage.moc"
