// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every widget in every look and both languages: `rp3_gallery <folder>` writes the pictures there.

#include "tests/ui/gallery/everywidget.h"
#include "ui/style/theme.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    Look look;
    QString name;
};

void draw(const QString &file)
{
    EveryWidget page;
    page.resize(contentWidth, 100);
    page.show();
    QCoreApplication::processEvents();
    page.resize(contentWidth, page.heightForWidth(contentWidth));
    QCoreApplication::processEvents();
    page.grab().save(file);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1, u"."_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    Theme theme;
    LanguageSwitch words;
    const Named looks[] = {
        {{}, u"light"_s},
        {{.scheme = Scheme::Dark}, u"dark"_s},
        {{.scheme = Scheme::HighContrast}, u"contrast"_s},
        {{.textPercent = 200}, u"light-200"_s},
        {{.scheme = Scheme::Dark, .textPercent = 200}, u"dark-200"_s},
        {{.seat = Seat::Kiosk}, u"kiosk"_s},
    };
    for (const auto &[look, name] : looks) {
        theme.setLook(look);
        for (const auto language : {Language::Indonesian, Language::English}) {
            words.setLanguage(language);
            draw(folder.filePath(name + (language == Language::Indonesian ? u"-id.png"_s : u"-en.png"_s)));
        }
    }
    return 0;
}
