// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporaryroom.h"
#include "tests/ui/strict.h"
#include "ui/kiosk/kioskcard.h"
#include "ui/kiosk/kioskchoices.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/quickhide.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"
#include "ui/words/typedwords.h"
#include "ui/words/windowtitle.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;
using Step = KioskStep;

namespace {

constexpr QSize smallScreen(1366, 768);

/// Where pictures of every page go; empty: nowhere.
QString pictureFolder()
{
    return qEnvironmentVariable("RP3_SCREENSHOTS");
}

template <typename T> QList<T *> shown(const QWidget &window)
{
    QList<T *> found;
    for (auto *widget : window.findChildren<T *>())
        if (widget->isVisible())
            found.append(widget);
    return found;
}

/// The kiosk of an invented room, and fingers for it.
class KioskVisit final {
public:
    explicit KioskVisit(const QString &folder, const Clock &clock, Language first = Language::Indonesian)
        : language(first)
        , window(language, folder, clock)
    {
        window.resize(smallScreen);
        window.show();
    }

    void touch(Code card)
    {
        if (card == kiosk::elsewhere) // Its words differ from page to page; it is always the last.
            return shown<KioskCard>(window).last()->click();
        for (auto *shownCard : shown<KioskCard>(window))
            if (shownCard->text() == wordsOf(card))
                return shownCard->click();
        QFAIL(qPrintable(u"no card "_s + card.toString()));
    }

    void toDoor(QStringView door)
    {
        shown<KioskCard>(window).first()->click();
        touch(Code(door));
    }

    void goTo(Step step)
    {
        for (int i = 0; i < 60 && window.step() != step; ++i)
            window.goNext();
        QCOMPARE(window.step(), step);
    }

    [[nodiscard]] QString wordsOnPage() const
    {
        QStringList words;
        for (auto *label : shown<QLabel>(window))
            words.append(label->text());
        return words.join(u'\n');
    }

    LanguageSwitch language;
    KioskWindow window;

private:
    static QString wordsOf(Code card)
    {
        using namespace kiosk;
        for (const auto cards :
             {doors(), safeNow(), forWhom(), what(), whatElse(), when(), where(), whereElse(), aboutStaff(),
              who(), whoElse(), anonymity(), contact(), receipt()})
            if (const auto *choice = findChoice(cards, card))
                return kioskWords(*choice);
        return {};
    }
};

qsizetype filingsIn(const TemporaryRoom &room)
{
    return QDir(filingsFolder(room.folder())).entryList({u"*.filing"_s}).size();
}

} // namespace

class TestKioskWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(Look{.seat = Seat::Kiosk});
        m_room = std::make_unique<TemporaryRoom>();
    }

    void init()
    {
        failOnAnyWarning();
        m_theme->setLook({.seat = Seat::Kiosk});
    }

    void takesAComplaintThatACounselorCanRead()
    {
        const auto before = filingsIn(*m_room);
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::What);
        visit.touch(Code(u"insult"));
        visit.goTo(Step::Story);
        QTest::keyClicks(shown<QPlainTextEdit>(visit.window).first(), u"Cerita contoh."_s);
        visit.goTo(Step::Receipt);
        visit.touch(Code(u"given"));
        visit.goTo(Step::Review);
        QVERIFY(visit.wordsOnPage().contains(u"Cerita contoh."_s));
        QVERIFY(visit.wordsOnPage().contains(u"Konselor Contoh"_s));
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::Sealing);
        QTRY_COMPARE(visit.window.step(), Step::Code);
        QCOMPARE(filingsIn(*m_room), before + 1);
        QVERIFY(visit.window.answers().story.isEmpty()); // Gone once it is sealed.

        typeBackTheCode(visit);
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::ThankYou);
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::Language);
        QCOMPARE(visit.window.answers(), KioskAnswers());
    }

    void givesNoCodeToWhomCannotCarryOne()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::Receipt);
        visit.touch(Code(u"unsafe"));
        visit.goTo(Step::Review);
        visit.window.goNext();
        QTRY_COMPARE(visit.window.step(), Step::ThankYou);
    }

    void storesNothingThatNobodyCouldRead()
    {
        const auto before = filingsIn(*m_room);
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::AboutStaff);
        visit.touch(Code(u"someone"));
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::Nobody);
        QVERIFY(visit.wordsOnPage().contains(u"112"_s));
        QVERIFY(visit.wordsOnPage().contains(m_room->published.phone));
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::Language);
        QCOMPARE(filingsIn(*m_room), before);
    }

    void asksAgainAboutANameOfTheRoom()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::ReportedName);
        auto *line = shown<QLineEdit>(visit.window).first();
        QTest::keyClicks(line, u"bu konselor"_s);
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::SameName);
        const auto cards = shown<KioskCard>(visit.window);
        QCOMPARE(cards.size(), 2);
        QVERIFY(cards.first()->text().contains(u"Konselor Contoh"_s));
        cards.first()->click();
        visit.goTo(Step::Review);
        QVERIFY(visit.wordsOnPage().contains(u"Tidak bisa membaca: \u2068Konselor Contoh"_s));
        visit.window.goBack();
        while (visit.window.step() != Step::SameName)
            visit.window.goBack();
        shown<KioskCard>(visit.window).last()->click(); // Another person.
        visit.goTo(Step::Review);
        QVERIFY(!visit.wordsOnPage().contains(u"Tidak bisa membaca"_s));
    }

    void consentStandsAtNo()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::ConsentCoded);
        const auto cards = shown<KioskCard>(visit.window);
        QCOMPARE(cards.size(), 2);
        QVERIFY(cards.at(0)->isChecked() && !cards.at(1)->isChecked());
        cards.at(0)->click(); // "No" stays "no".
        QVERIFY(cards.at(0)->isChecked());
        QVERIFY(visit.window.answers().consents.isEmpty());
        cards.at(1)->click();
        QVERIFY(visit.window.answers().consents.contains(Code(u"bagi_kode")));
        cards.at(0)->click();
        QVERIFY(visit.window.answers().consents.isEmpty());
    }

    void hidesAtOnceOnEveryPage()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        const auto title = visit.window.windowTitle();
        QCOMPARE(title, neutralTitle());
        QVERIFY(!title.isEmpty());
        visit.toDoor(u"tell");
        while (visit.window.step() != Step::Review) {
            visit.window.cover();
            QVERIFY(visit.window.isCovered()); // Without the event loop.
            QVERIFY(shown<QuickHide>(visit.window).size() == 1);
            QVERIFY(shown<KioskPage>(visit.window).isEmpty());
            QCOMPARE(visit.window.windowTitle(), title);
            for (int i = 0; i < QuickHide::touchesToReturn; ++i)
                QTest::keyClick(visit.window.windowHandle(), Qt::Key_0);
            QVERIFY(!visit.window.isCovered());
            visit.window.goNext();
        }
    }

    void hidesByOneKeyAndComesBackWithHerAnswers()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::Story);
        auto *text = shown<QPlainTextEdit>(visit.window).first();
        QTest::keyClicks(text, u"Cerita"_s);
        for (const auto key : {Qt::Key_Escape, Qt::Key_F12}) {
            QTest::keyClick(visit.window.windowHandle(), key);
            QVERIFY(visit.window.isCovered());
            QTest::keyClick(visit.window.windowHandle(), key); // Pressed again in fright.
            QVERIFY(visit.window.isCovered());
            for (int i = 0; i < QuickHide::touchesToReturn; ++i)
                QTest::keyClick(visit.window.windowHandle(), Qt::Key_0);
            QVERIFY(!visit.window.isCovered());
        }
        QCOMPARE(visit.window.answers().story, u"Cerita"_s);
    }

    void asksWhetherSheIsStillThereAndThenForgets()
    {
        FakeClock clock;
        KioskVisit visit(m_room->folder(), clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::What);
        visit.touch(Code(u"hit"));
        clock.advance(std::chrono::seconds(46));
        visit.window.idleWatch().check();
        QVERIFY(shown<KioskPage>(visit.window).isEmpty());
        QVERIFY(visit.wordsOnPage().contains(u"44"_s));
        QTest::mouseClick(visit.window.windowHandle(), Qt::LeftButton);
        QVERIFY(!shown<KioskPage>(visit.window).isEmpty());
        QVERIFY(!visit.window.answers().what.isEmpty());

        QApplication::clipboard()->setText(u"potongan cerita"_s);
        clock.advance(std::chrono::seconds(91));
        visit.window.idleWatch().check();
        QCOMPARE(visit.window.step(), Step::Language);
        QCOMPARE(visit.window.answers(), KioskAnswers());
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void forgetsBehindTheDullPage()
    {
        FakeClock clock;
        KioskVisit visit(m_room->folder(), clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::What);
        visit.touch(Code(u"hit"));
        visit.window.cover();
        clock.advance(std::chrono::seconds(60));
        visit.window.idleWatch().check();
        QVERIFY(visit.window.isCovered()); // No question that somebody else could read.
        clock.advance(std::chrono::seconds(31));
        visit.window.idleWatch().check();
        QVERIFY(visit.window.isCovered());
        QCOMPARE(visit.window.answers(), KioskAnswers());
    }

    void keepsHerAnswersWhenTheLanguageChanges()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::What);
        visit.touch(Code(u"hit"));
        QVERIFY(visit.wordsOnPage().contains(u"Apa yang terjadi?"_s));
        visit.language.setLanguage(Language::English);
        QTRY_VERIFY(visit.wordsOnPage().contains(u"What happened?"_s));
        const auto cards = shown<KioskCard>(visit.window);
        QVERIFY(cards.first()->isChecked());
        QVERIFY(visit.window.answers().what.contains(Code(u"hit")));
    }

    void aStoryOfTenMegabytesIsCutToWhatFits()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::Story);
        QApplication::clipboard()->setText(QString(10'000'000, u'a'));
        QElapsedTimer timer;
        timer.start();
        shown<QPlainTextEdit>(visit.window).first()->paste();
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        const auto size = visit.window.answers().story.size();
        QVERIFY(size > 1000);
        QVERIFY(size <= 20'000);
        QTRY_VERIFY(visit.wordsOnPage().contains(u"Tempelan terlalu panjang."_s));
        visit.language.setLanguage(Language::English);
        shown<QPlainTextEdit>(visit.window).first()->paste();
        QTRY_VERIFY(visit.wordsOnPage().contains(u"What you pasted was too long."_s));
        QApplication::clipboard()->clear();
    }

    void aLineOfTenMegabytesIsCutWithWords()
    {
        for (const auto &[language, words] : {std::pair(Language::Indonesian, u"Sisanya tidak ikut."_s),
                                              std::pair(Language::English, u"The rest was left out."_s)}) {
            KioskVisit visit(m_room->folder(), m_room->clock, language);
            shown<KioskCard>(visit.window).at(language == Language::English ? 1 : 0)->click();
            visit.touch(Code(u"tell"));
            visit.goTo(Step::ReportedName);
            auto *line = shown<QLineEdit>(visit.window).first();
            QApplication::clipboard()->setText(QString(10'000'000, u'a'));
            QElapsedTimer timer;
            timer.start();
            line->paste();
            QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
            QCOMPARE(visit.window.answers().reportedName.size(), 200);
            QTRY_VERIFY2(visit.wordsOnPage().contains(words), qPrintable(visit.wordsOnPage()));
            QTest::keyClick(line, Qt::Key_Backspace);
            QTRY_VERIFY(!visit.wordsOnPage().contains(words)); // It fits: nothing to say any more.
        }
        QApplication::clipboard()->clear();
    }

    void aNameOfControlCharactersIsShownStraightAndFiled()
    {
        const auto before = filingsIn(*m_room);
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::ReportedName);
        auto *line = shown<QLineEdit>(visit.window).first();
        QApplication::clipboard()->setText(u"\u202EPel\u0000aku\r\n\u2066Lain\u0007"_s);
        line->paste();
        QApplication::clipboard()->clear();
        visit.goTo(Step::Receipt);
        visit.touch(Code(u"unsafe"));
        visit.goTo(Step::Review);
        for (const auto *label : shown<QLabel>(visit.window)) {
            for (const auto sign : {u'\u202e', u'\u2066', u'\u0007', u'\r'})
                QVERIFY2(!label->text().contains(sign), qPrintable(label->text()));
            QVERIFY(!label->text().contains(QChar(0)));
        }
        QVERIFY(visit.wordsOnPage().contains(u"Lain"_s));
        visit.window.goNext();
        QTRY_COMPARE(visit.window.step(), Step::ThankYou);
        QCOMPARE(filingsIn(*m_room), before + 1);
    }

    void aNumberWithLettersIsSaidAndKept()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::Contact);
        visit.touch(Code(u"phone"));
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::SafeNumber);
        auto *line = shown<QLineEdit>(visit.window).first();
        const auto said = phoneDoubt(u"lewat ibu"_s);
        QTest::keyClicks(line, u"0800"_s);
        QVERIFY(!visit.wordsOnPage().contains(said));
        QTest::keyClicks(line, u" lewat ibu"_s);
        QVERIFY(visit.wordsOnPage().contains(said));
        visit.window.goNext();
        QVERIFY(visit.window.step() != Step::SafeNumber);
        QCOMPARE(visit.window.answers().phone, u"0800 lewat ibu"_s);
    }

    void aNameThatTurnsTheLineIsKeptAsTypedAndShownStraight()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        visit.toDoor(u"tell");
        visit.goTo(Step::Anonymity);
        visit.touch(Code(u"identified"));
        visit.window.goNext();
        QCOMPARE(visit.window.step(), Step::HerName);
        auto *line = shown<QLineEdit>(visit.window).first();
        const auto name = u"\u202eMelati\u200b Contoh"_s;
        QApplication::clipboard()->setText(name);
        line->paste();
        QCOMPARE(visit.window.answers().name, name);
        visit.goTo(Step::Review);
        QVERIFY(visit.wordsOnPage().contains(u"Melati Contoh"_s));
        QVERIFY(!visit.wordsOnPage().contains(u'\u202e'));
    }

    void everyPageWorksByKeyboardAlone()
    {
        KioskVisit visit(m_room->folder(), m_room->clock);
        QVERIFY(QTest::qWaitForWindowActive(&visit.window));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Bahasa Indonesia
        QCOMPARE(visit.window.step(), Step::Doors);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Tell
        QCOMPARE(visit.window.step(), Step::Limits);
        while (visit.window.step() != Step::Review) {
            QVERIFY(QApplication::focusWidget());
            QVERIFY(reachesByTab(visit.window));
            visit.window.goNext();
        }
    }

    void everyPageIsWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("textPercent");
        QTest::newRow("id") << Language::Indonesian << Scheme::Light << 100;
        QTest::newRow("en") << Language::English << Scheme::Light << 100;
        QTest::newRow("id-dark") << Language::Indonesian << Scheme::Dark << 100;
        QTest::newRow("en-dark") << Language::English << Scheme::Dark << 100;
        QTest::newRow("id-200") << Language::Indonesian << Scheme::Light << 200;
        QTest::newRow("en-200") << Language::English << Scheme::Light << 200;
    }

    void everyPageIsWhole()
    {
        QFETCH(Language, language);
        QFETCH(Scheme, scheme);
        QFETCH(int, textPercent);
        m_theme->setLook({.scheme = scheme, .seat = Seat::Kiosk, .textPercent = textPercent});
        KioskVisit visit(m_room->folder(), m_room->clock, language);
        check(visit);
        shown<KioskCard>(visit.window).at(language == Language::English ? 1 : 0)->click();
        check(visit);
        for (const auto door : {u"read", u"ask", u"help_now"}) {
            visit.touch(Code(door));
            for (int i = 0; i < 10 && visit.window.step() != Step::Doors; ++i) {
                check(visit);
                visit.window.goNext();
            }
        }
        tellEverything(visit);
        visit.window.cover();
        check(visit, u"hidden"_s);
    }

private:
    void tellEverything(KioskVisit &visit)
    {
        const QHash<Step, Code> answers{
            {Step::SafeNow, Code(u"no")},           {Step::What, Code(u"touch")},
            {Step::When, Code(u"today")},           {Step::Where, kiosk::elsewhere},
            {Step::AboutStaff, Code(u"these")},     {Step::Who, kiosk::elsewhere},
            {Step::Anonymity, Code(u"identified")}, {Step::Contact, Code(u"phone")},
            {Step::Receipt, Code(u"given")},
        };
        visit.touch(Code(u"tell"));
        for (int i = 0; i < 80 && visit.window.step() != Step::Sealing; ++i) {
            const auto step = visit.window.step();
            if (answers.contains(step))
                visit.touch(answers.value(step));
            if (step == Step::StaffList)
                for (auto *card : shown<KioskCard>(visit.window))
                    if (card->text() == u"Konselor Contoh"_s)
                        card->click();
            if (step == Step::SameName)
                shown<KioskCard>(visit.window).last()->click();
            if (step == Step::Story)
                QTest::keyClicks(shown<QPlainTextEdit>(visit.window).first(), u"Cerita contoh."_s);
            if (step == Step::ReportedName)
                QTest::keyClicks(shown<QLineEdit>(visit.window).first(), u"Contoh"_s);
            check(visit);
            visit.window.goNext();
        }
        check(visit);
        QTRY_COMPARE(visit.window.step(), Step::Code);
        check(visit);
        visit.window.goNext();
        check(visit);
    }

    static void typeBackTheCode(KioskVisit &visit)
    {
        QString code;
        for (auto *label : shown<QLabel>(visit.window))
            if (crypto::ReceiptCode::parse(label->text()))
                code = label->text();
        QVERIFY(!code.isEmpty());
        auto *line = shown<QLineEdit>(visit.window).first();
        auto wrong = code;
        wrong.back() = wrong.back() == u'0' ? u'1' : u'0';
        QTest::keyClicks(line, wrong);
        QVERIFY(visit.wordsOnPage().contains(u"Belum cocok"_s));
        line->clear();
        QTest::keyClicks(line, code);
        QVERIFY(visit.wordsOnPage().contains(u"kodenya cocok"_s));
    }

    /// Every control of the page can be reached with Tab.
    static bool reachesByTab(const QWidget &window)
    {
        QSet<const QWidget *> reached;
        for (int i = 0; i < 40; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (auto *button : shown<QAbstractButton>(window))
            if (!reached.contains(button))
                return false;
        return true;
    }

    /// Words are whole, controls have names, targets are large; and a picture, if somebody wants to look.
    void check(KioskVisit &visit, const QString &name = {})
    {
        QCoreApplication::processEvents();
        visit.window.grab();
        for (auto *label : shown<QLabel>(visit.window))
            QVERIFY2(isWhole(*label), qPrintable(label->text()));
        for (auto *button : shown<QAbstractButton>(visit.window)) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(visit.wordsOnPage()));
            QVERIFY2(button->height() >= targetSize(Seat::Kiosk), qPrintable(button->text()));
            if (auto *card = qobject_cast<KioskCard *>(button))
                QVERIFY2(card->height() >= card->heightForWidth(card->width()), qPrintable(card->text()));
            else
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        const auto page = shown<KioskPage>(visit.window);
        for (auto *line : shown<QLineEdit>(visit.window))
            QVERIFY(!line->accessibleName().isEmpty());
        if (!page.isEmpty())
            QVERIFY(!page.first()->accessibleName().isEmpty());
        const auto step =
            name.isEmpty() ? QString::number(int(visit.window.step())).rightJustified(2, u'0') : name;
        if (!pictureFolder().isEmpty())
            visit.window.grab().save(pictureFolder() + u'/' + QString::fromLatin1(QTest::currentDataTag())
                                     + u'-' + step + u".png"_s);
    }

    static bool isWhole(const QLabel &label)
    {
        const auto wanted =
            label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        const bool wide = label.wordWrap() || label.width() >= label.sizeHint().width();
        return label.height() >= wanted && wide;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TemporaryRoom> m_room;
};

QTEST_MAIN(TestKioskWindow)
#include "tst_kioskwindow.moc"
