// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enrolledroom.h"
#include "tests/ui/strict.h"
#include "ui/sync/enrolmentpanel.h"
#include "ui/words/languageswitch.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestEnrolmentPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_panel.reset();
        m_enrolment.reset();
        m_room.emplace();
        m_enrolment.emplace(*m_room->store, m_room->province.transports());
        m_panel.emplace(*m_enrolment);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_enrolment.reset();
    }

    void nothingIsSentBeforeSomebodyComparedTheDigits()
    {
        const auto proposal = await(m_enrolment->propose(encodeLetter(m_room->province.letter())));
        read(encodeLetter(m_room->province.letter()));
        QTRY_VERIFY(sees(proposal->fingerprint));
        QVERIFY(sees(u"Provinsi Contoh"_s));
        QVERIFY(sees(u"TST01"_s));
        QVERIFY(m_room->province.requests.isEmpty());
        press(u"The digits are the same: connect"_s);
        QTRY_COMPARE(m_room->province.requests.size(), 1);
    }

    void aYesMakesThePcKnown()
    {
        QSignalSpy enrolled(&*m_panel, &EnrolmentPanel::enrolled);
        read(encodeLetter(m_room->province.letter()));
        QTRY_VERIFY(button(u"The digits are the same: connect"_s) != nullptr);
        press(u"The digits are the same: connect"_s);
        QTRY_COMPARE(enrolled.size(), 1);
        QVERIFY(m_panel->findChild<QPlainTextEdit *>()->toPlainText().isEmpty()); // the code is used up
    }

    void digitsThatDifferEndIt()
    {
        read(encodeLetter(m_room->province.letter()));
        QTRY_VERIFY(button(u"They differ: do not connect"_s) != nullptr);
        press(u"They differ: do not connect"_s);
        QVERIFY(button(u"The digits are the same: connect"_s) == nullptr);
        QVERIFY(m_room->province.requests.isEmpty());
    }

    void halfALetterIsToldAsSuch()
    {
        const auto letter = encodeLetter(m_room->province.letter());
        read(letter.left(letter.size() / 2));
        QTRY_VERIFY(sees(u"This is not a whole letter of the province."_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(sees(u"Ini bukan surat provinsi yang utuh."_s));
        m_words.setLanguage(Language::English);
    }

    void anotherRoomsLetterIsToldAsSuch()
    {
        read(encodeLetter(m_room->province.letter(u"TST02"_s)));
        QTRY_VERIFY(sees(u"This letter is for another room."_s));
    }

    void anExpiredCodeIsToldAndTheLetterMayBeTriedAgain()
    {
        m_room->province.enrolmentProblem = ProblemType::CodeRefused;
        read(encodeLetter(m_room->province.letter()));
        QTRY_VERIFY(button(u"The digits are the same: connect"_s) != nullptr);
        press(u"The digits are the same: connect"_s);
        QTRY_VERIFY(
            sees(u"The province does not accept this letter: it was used already, or it is too old."_s));
        QTRY_VERIFY(button(u"The digits are the same: connect"_s)->isEnabled());
    }

private:
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        const auto buttons = m_panel->findChildren<QPushButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

    void press(const QString &words) const { QTest::mouseClick(button(words), Qt::LeftButton); }

    [[nodiscard]] bool sees(const QString &words) const
    {
        const auto labels = m_panel->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    void read(const QByteArray &letter) const
    {
        m_panel->findChild<QPlainTextEdit *>()->setPlainText(QString::fromLatin1(letter));
        press(u"Read the letter"_s);
    }

    LanguageSwitch m_words{Language::English};
    std::optional<EnrolledRoom> m_room;
    std::optional<Enrolment> m_enrolment;
    std::optional<EnrolmentPanel> m_panel;
};

QTEST_MAIN(TestEnrolmentPanel)
#include "tst_enrolmentpanel.moc"
