// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/support/enrolledroom.h"
#include "tests/ui/clipped.h"
#include "tests/ui/keyboard.h"
#include "tests/ui/smallscreen.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/recordformpage.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

/// What holds for the form of every record there is.
class TestEveryForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_page.reset();
        m_open.emplace();
        m_dossier = m_open->takeIn({});
        m_page.emplace(*m_open->store, m_open->room.clock);
        showWhole(*m_page);
        m_page->begin(*await(m_open->store->openCase(m_dossier)), {RecordKind::Session, {}, {}});
    }

    void cleanup() { m_page.reset(); }

    void everyQuestionOfEveryFormIsReachedByKeyboardAlone()
    {
        const auto view = await(m_open->store->openCase(m_dossier));
        for (const auto &layout : recordLayouts()) {
            m_page->begin(*view, {layout.kind, {}, {}});
            const QStringList missed = QStringList{layout.titleWords()} + missedByTab(*m_page);
            QVERIFY2(missed.size() == 1, qPrintable(missed.join(u'\n')));
        }
    }

    void everyQuestionIsNamedInBothLanguages()
    {
        QVERIFY2(unnamedOn(*m_page).isEmpty(), qPrintable(unnamedOn(*m_page).join(u' ')));
        const auto english = wordsOn(*m_page);
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_page).contains(u"What was said and done?"_s));
        QVERIFY(english.contains(u"What was said and done?"_s));
    }

    void aRetiredCodeIsKeptWhereItStandsAndOfferedNoMore()
    {
        const int field = numberOf(&Service::service);
        Act act(m_dossier);
        act.create(RecordKind::Service, {{field, u"ekonomi"_s}});
        const auto service = await(m_open->store->write(act))->created.first();
        m_open->retire({{Code(u"service"), Code(u"ekonomi")}});
        const auto words = codes::service.word(Code(u"ekonomi"), Language::English);
        m_page->begin(*await(m_open->store->openCase(m_dossier)), {RecordKind::Service, {}, {}});
        QTRY_VERIFY(!isOffered(*m_page, words));

        m_page->begin(*await(m_open->store->openCase(m_dossier)), {RecordKind::Service, service, {}});
        std::ignore = await(m_open->store->retiredCodes()); // Asked after the page's.
        QVERIFY(isOffered(*m_page, words));
        QTest::keyClicks(m_page->findChild<QPlainTextEdit *>(), u"Catatan contoh."_s);
        QSignalSpy saved(&*m_page, &RecordFormPage::saved);
        press(*m_page, u"Save"_s);
        QTRY_COMPARE(saved.size(), 1);
        const auto view = await(m_open->store->openCase(m_dossier));
        QCOMPARE(view->records.at(service).values.at(field).toString(), u"ekonomi"_s);
    }

    void everyFormFitsASmallScreen_data() { sizesAndLanguages(); }

    void everyFormFitsASmallScreen()
    {
        QFETCH(int, percent);
        QFETCH(Language, language);
        Theme theme;
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *page = new RecordFormPage(*m_open->store, m_open->room.clock);
        area.setWidget(page);
        area.resize(besideTheRail, 640);
        area.show();
        theme.setLook({.seat = Seat::Session, .textPercent = percent});
        m_words.setLanguage(language);
        const auto view = await(m_open->store->openCase(m_dossier));
        for (const auto &layout : recordLayouts()) {
            page->begin(*view, {layout.kind, {}, {}});
            QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
            QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
            QVERIFY2(unnamedOn(*page).isEmpty(), layout.title);
        }
        Act act(m_dossier);
        act.create(RecordKind::LegalStep, {{numberOf(&LegalStep::stage), u"lapor"_s}});
        const auto step = await(m_open->store->write(act))->created.first();
        page->begin(*await(m_open->store->openCase(m_dossier)), {RecordKind::LegalStep, step, {}});
        for (auto *button : shownOn<QPushButton>(*page)) {
            if (button->isCheckable())
                button->click(); // To be taken away.
        }
        QTRY_VERIFY2(clippedTexts(page).isEmpty(), qPrintable(clippedTexts(page).join(u'\n')));
        QCOMPARE(area.horizontalScrollBar()->maximum(), 0);
    }

private:
    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_open;
    std::optional<RecordFormPage> m_page;
    DossierId m_dossier;
};

QTEST_MAIN(TestEveryForm)
#include "tst_everyform.moc"
