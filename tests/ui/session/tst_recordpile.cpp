// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/records/records.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/onpage.h"
#include "ui/forms/layouts/intakelayouts.h"
#include "ui/forms/recordform.h"
#include "ui/session/recordpile.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>
#include <QCheckBox>
#include <QSignalSpy>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestRecordPile final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_pile.emplace(intakeLayouts().incident, m_clock);
        m_pile->show();
    }

    void cleanup() { m_pile.reset(); }

    void beginsWithAnEmptyOne()
    {
        QVERIFY(m_pile->values().isEmpty());
        QCOMPARE(shownOn<RecordForm>(*m_pile).size(), 1);
        QVERIFY(unnamedOn(*m_pile).isEmpty());
    }

    void asManyAsSheTellsOf()
    {
        m_pile->setValues({incident(1), incident(40)});
        QCOMPARE(m_pile->values().size(), 2);
        QVERIFY(wordsOn(*m_pile).contains(u"Incident 2"_s));
        press(*m_pile, u"Add another incident"_s);
        QVERIFY(wordsOn(*m_pile).contains(u"Incident 3"_s));
        QCOMPARE(m_pile->values().size(), 2); // An empty one is none.
    }

    void saysHowLongSheWaited()
    {
        m_pile->setValues({incident(2)});
        QVERIFY(wordsOn(*m_pile).contains(u"She came after 2 days."_s));
        QVERIFY(!wordsOn(*m_pile).contains(u"late"_s));
        m_pile->setValues({incident(40)});
        QVERIFY(wordsOn(*m_pile).contains(u"She came after 40 days. That counts as late."_s));
        m_words.setLanguage(Language::Indonesian);
        QTRY_VERIFY(!wordsOn(*m_pile).contains(u"She came after"_s));
    }

    void theTypeIsAskedInOrderAndKept()
    {
        m_pile->setValues({incident(2)});
        QSignalSpy edited(&*m_pile, &RecordPile::edited);
        for (auto *button : shownOn<QAbstractButton>(*m_pile)) {
            if (button->text() == u"Yes" && button->inherits("QPushButton")) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(edited.size(), 1);
        const auto values = m_pile->values();
        QCOMPARE(values.first().at(numberOf(&Incident::gbvimsType)).toString(), u"rape"_s);
        m_pile->setValues(values);
        QCOMPARE(m_pile->values(), values);
    }

    void whatIsTakenAwayComesBack()
    {
        m_pile->setValues({incident(1), incident(40)});
        const auto before = m_pile->values();
        press(*m_pile, u"Take away"_s);
        QCOMPARE(m_pile->values(), QList{before.last()});
        press(*m_pile, u"Bring it back"_s);
        QCOMPARE(m_pile->values().size(), 2);
        QCOMPARE(m_pile->values().last(), before.first());
    }

    void anIncidentOfWhichSheDeclinesTheDayIsOne()
    {
        QTest::mouseClick(shownOn<QCheckBox>(*m_pile).first(), Qt::LeftButton);
        const auto values = m_pile->values();
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first().at(declinedField), QCborValue(QCborArray{numberOf(&Incident::occurredOn)}));
        m_pile->setValues(values);
        QCOMPARE(m_pile->values(), values);
    }

    void noneOfThemOffersWhatIsRetired()
    {
        const auto words = codes::place.word(Code(u"umum"), Language::English);
        RetiredCodes codes;
        QVERIFY(codes.take({Code(u"place"), Code(u"umum")}));
        QVERIFY(isOffered(*m_pile, words));
        m_pile->leaveOut(codes);
        press(*m_pile, u"Add another incident"_s);
        QCOMPARE(shownOn<RecordForm>(*m_pile).size(), 2);
        QVERIFY(!isOffered(*m_pile, words));
    }

    void reportedPeopleHaveNoDelay()
    {
        RecordPile people(intakeLayouts().reported, m_clock);
        people.show();
        QVERIFY(wordsOn(people).contains(u"Reported person 1"_s));
        QVERIFY(!wordsOn(people).contains(u"GBVIMS"_s));
    }

private:
    [[nodiscard]] FieldValues incident(int daysAgo) const
    {
        Incident told;
        told.occurredOn = localDay(m_clock.now()).plusDays(-daysAgo);
        told.datePrecision = Code(u"exact");
        return valuesOf(told, Tier::Coded);
    }

    FakeClock m_clock;
    LanguageSwitch m_words{Language::English};
    std::optional<RecordPile> m_pile;
};

QTEST_MAIN(TestRecordPile)
#include "tst_recordpile.moc"
