// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"
#include "ui/words/retranslated.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// A page as the pages are: it writes its words in one place.
class Page final : public Retranslated<QWidget> {
public:
    Page() { retranslate(); }

    QString words;
    int written = 0;

protected:
    void retranslate() override
    {
        words = errorText(ErrorKind::NotFound).happened;
        ++written;
    }
};

} // namespace

class TestLanguageSwitch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void beginsInIndonesian()
    {
        const LanguageSwitch words;
        QCOMPARE(words.language(), Language::Indonesian);
        QCOMPARE(currentLanguage(), Language::Indonesian);
        QCOMPARE(errorText(ErrorKind::NotFound).happened, u"Tidak ditemukan."_s);
    }

    void aPageThatIsShownChangesAtOnce()
    {
        LanguageSwitch words;
        Page page;
        QCOMPARE(page.words, u"Tidak ditemukan."_s);
        page.show();
        words.setLanguage(Language::English);
        QTRY_COMPARE(page.words, u"It could not be found."_s);
        QCOMPARE(currentLanguage(), Language::English);
        words.setLanguage(Language::Indonesian);
        QTRY_COMPARE(page.words, u"Tidak ditemukan."_s);
    }

    void saysThatItChangedOnce()
    {
        LanguageSwitch words;
        QSignalSpy changed(&words, &LanguageSwitch::languageChanged);
        words.setLanguage(Language::Indonesian);
        QCOMPARE(changed.size(), 0);
        words.setLanguage(Language::English);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<Language>(), Language::English);
    }

    void theMenusOfQtSpeakIndonesianToo()
    {
        LanguageSwitch words;
        QCOMPARE(QLineEdit::tr("&Copy"), u"&Salin"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Batal"_s);
        words.setLanguage(Language::English);
        QCOMPARE(QLineEdit::tr("&Copy"), u"&Copy"_s);
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
