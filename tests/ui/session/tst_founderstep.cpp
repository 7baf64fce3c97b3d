// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/access.h"
#include "tests/ui/onpage.h"
#include "ui/session/founderstep.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestFounderStep final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
    }

    void theCoordinatorCoordinatesBothAndTheSecondTakesIn()
    {
        FounderStep first(FounderStep::Who::Coordinator);
        fill(first);
        QVERIFY(first.check());
        QCOMPARE(first.founder().member.roles, (Codes{Code(u"k_adu"), Code(u"k_damping")}));
        FounderStep second(FounderStep::Who::SecondPerson);
        second.show();
        QVERIFY(unnamedOn(second).isEmpty());
        fill(second);
        auto *work = second.findChild<QComboBox *>();
        for (int i = 0; i < work->count(); ++i) {
            work->setCurrentIndex(i);
            const auto roles = second.founder().member.roles;
            QVERIFY(roles.contains(Code(u"petugas")));
            // Whatever she is, she takes complaints in and accompanies.
            QVERIFY(may(roles, Right::Write, DataClass::Story, {.assigned = true}));
            QVERIFY(may(roles, Right::Write, DataClass::Story, {.tookIn = true}));
        }
    }

    void herChoiceStaysWhenTheLanguageChanges()
    {
        FounderStep second(FounderStep::Who::SecondPerson);
        second.show();
        auto *work = second.findChild<QComboBox *>();
        work->setCurrentIndex(2);
        const auto english = work->currentText();
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(work->currentText() != english || wordsOn(second).contains(u"Nama"_s));
        QCOMPARE(work->currentIndex(), 2);
    }

    void noPassphraseStaysOnTheScreen()
    {
        FounderStep step(FounderStep::Who::Coordinator);
        fill(step);
        step.forgetPassphrase();
        for (const auto *line : step.findChildren<QLineEdit *>())
            QVERIFY(line->echoMode() != QLineEdit::Password || line->text().isEmpty());
        QVERIFY(!step.check());
    }

    void aNameThatMisleadsIsTakenClean()
    {
        FounderStep step(FounderStep::Who::Coordinator);
        fill(step, u"Koor\u202Edinator\u0000\nContoh"_s);
        QCOMPARE(step.founder().member.name, u"Koordinator Contoh"_s);
        fill(step, u"\u202E\u200B"_s);
        QVERIFY(!step.check());
    }

private:
    static void fill(const FounderStep &step, const QString &name = u"Koordinator Contoh"_s)
    {
        bool isFirst = true;
        for (auto *line : step.findChildren<QLineEdit *>()) {
            if (line->echoMode() == QLineEdit::Password) {
                line->setText(u"kapal merah gunung tujuh"_s);
            } else if (isFirst) {
                line->clear();
                line->insert(name);
                isFirst = false;
            }
        }
    }

    LanguageSwitch m_words{Language::English};
};

QTEST_MAIN(TestFounderStep)
#include "tst_founderstep.moc"
