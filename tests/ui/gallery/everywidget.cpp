// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/everywidget.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/mandatoryclock.h"
#include "ui/style/marks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/calmtable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/codesbox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/riskmark.h"
#include "ui/widgets/storyedit.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/yesnobox.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QIcon>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace rp3 {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

EveryWidget::EveryWidget(QWidget *parent)
    : Retranslated(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::large);
    for (QWidget *part : {header(), banners(), buttons(), clocks(), marks(), form(), texts(), table()})
        layout->addWidget(part);
    layout->addStretch();
    retranslate();
}

void EveryWidget::worded(Words words, Say say)
{
    m_worded.append({words, std::move(say)});
}

void EveryWidget::retranslate()
{
    for (const Worded &worded : m_worded)
        worded.say(worded.words.in(currentLanguage()).toString());
}

FormRow *EveryWidget::addRow(QVBoxLayout *to, QWidget *field, Words label, Words help)
{
    auto *row = new FormRow(field);
    worded(label, [row](const QString &words) { row->setLabel(words); });
    worded(help, [row](const QString &words) { row->setHelp(words); });
    to->addWidget(row);
    return row;
}

QWidget *EveryWidget::header()
{
    auto *header = new PageHeader;
    worded({u"Kasus MAWAR-17", u"Case MAWAR-17"},
           [header](const QString &words) { header->setTitle(words); });
    worded({u"Dibuka 23 November 2026 · pendamping Ibu Contoh",
            u"Opened 23 November 2026 · companion Mrs Example"},
           [header](const QString &words) { header->setSubtitle(words); });
    header->addWidget(new RiskMark(code::riskLevel::tinggi));
    auto *busy = new BusyLine;
    worded({u"Menyimpan…", u"Saving…"}, [busy](const QString &words) { busy->setWords(words); });
    busy->show();
    header->addWidget(busy);
    return header;
}

QWidget *EveryWidget::banners()
{
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *offline = new Banner;
    offline->showError(ErrorKind::Offline);
    worded({u"Coba lagi", u"Try again"}, [offline](const QString &words) { offline->setAction(words); });
    auto *full = new Banner;
    full->showError(ErrorKind::Full);
    auto *good = new Banner;
    worded({u"Cadangan selesai.", u"The backup is done."},
           [good](const QString &words) { good->showMessage(Tone::Good, words); });
    for (QWidget *banner : {offline, full, good})
        layout->addWidget(banner);
    return all;
}

QWidget *EveryWidget::buttons()
{
    auto *all = new QWidget;
    auto *flow = new FlowLayout(all);
    const auto add = [&](ButtonKind kind, const QString &icon, Words words) {
        auto *button = new QPushButton;
        button->setIcon(QIcon::fromTheme(icon));
        setKind(button, kind);
        worded(words, [button](const QString &text) { button->setText(text); });
        flow->addWidget(button);
        return button;
    };
    add(ButtonKind::Primary, u"document-save"_s, {u"Simpan dan lanjut", u"Save and go on"});
    add(ButtonKind::Ordinary, u"document-print"_s, {u"Cetak surat rujukan", u"Print the referral letter"});
    add(ButtonKind::Ordinary, {}, {u"Terpilih", u"Chosen"})->setCheckable(true);
    qobject_cast<QPushButton *>(flow->itemAt(2)->widget())->setChecked(true);
    add(ButtonKind::Quiet, u"overflow-menu"_s, {u"Lainnya", u"More"});
    add(ButtonKind::Grave, u"edit-delete"_s, {u"Hapus kunci", u"Delete the key"});
    add(ButtonKind::Ordinary, {}, {u"Belum bisa dipakai", u"Not available yet"})->setEnabled(false);
    add(ButtonKind::Primary, {}, {u"Belum bisa dipakai", u"Not available yet"})->setEnabled(false);
    auto *tabs = new QTabBar;
    for (int i = 0; i < 3; ++i)
        tabs->addTab({});
    const Words names[] = {{u"Kejadian", u"Incident"}, {u"Rujukan", u"Referrals"}, {u"Bukti", u"Evidence"}};
    for (int i = 0; i < 3; ++i)
        worded(names[i], [tabs, i](const QString &text) { tabs->setTabText(i, text); });
    flow->addWidget(tabs);
    return all;
}

QWidget *EveryWidget::clocks()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(space::large);
    const Instant start = m_clock.now();
    const std::pair<std::chrono::hours, Instant> clocks[] = {
        {-10h, {}}, {-60h, {}}, {-90h, {}}, {-80h, start.plus(-40h)}};
    for (const auto &[since, met] : clocks) {
        auto *bar = new ClockBar;
        bar->showClock(policeReportClock(start.plus(since)), start, met);
        layout->addWidget(bar);
    }
    return card;
}

QWidget *EveryWidget::marks()
{
    auto *all = new QWidget;
    auto *flow = new FlowLayout(all);
    for (const CodeItem &item : codes::riskLevel.items())
        flow->addWidget(new RiskMark(item.code));
    for (const CodeItem &item : codes::caseStatus.offered()) {
        auto *pill = new StatusPill;
        worded(item.words, [pill, code = item.code](const QString &text) {
            pill->setStatus(caseStatusMark(code), text);
        });
        flow->addWidget(pill);
    }
    return all;
}

QWidget *EveryWidget::form()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(space::large);
    auto *who = new CodeBox(codes::workPower);
    addRow(layout, who, {u"Apa jabatan terlapor?", u"What is the position of the reported person?"},
           {u"Cukup perannya. Nama tidak wajib.", u"The role is enough. A name is not needed."});
    auto *place = new CodeBox(codes::place);
    place->setCode(code::place::menolak);
    addRow(layout, place, {u"Di mana terjadi?", u"Where did it happen?"}, {});
    auto *forms = new CodesBox(codes::labourRight);
    forms->setCodes({code::labourRight::haid, code::labourRight::phk_hamil, Code(u"kode_baru")});
    addRow(layout, forms, {u"Hak apa yang dilanggar?", u"Which rights were broken?"},
           {u"Boleh lebih dari satu.", u"More than one may be chosen."});
    auto *ongoing = new YesNoBox;
    ongoing->setAnswer(true);
    addRow(layout, ongoing, {u"Apakah masih terjadi sampai sekarang?", u"Is it still going on?"}, {});
    auto *day = new DayEdit(m_clock);
    day->setDay(localDay(m_clock.now()).plusDays(-3));
    addRow(layout, day, {u"Tanggal kejadian", u"Day of the incident"},
           {u"Kira-kira boleh.", u"A rough day is fine."});
    return card;
}

QWidget *EveryWidget::texts()
{
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(space::large);
    auto *name = new TextField;
    name->setValue(u"Melati \u202Etuoba\u202C ملاتي بنت مثال"_s);
    auto *nameRow = addRow(layout, name, {u"Nama panggilan", u"Name to be called by"}, {});
    worded({u"Nama ini sudah dipakai di kasus lain.", u"This name is used in another case."},
           [nameRow](const QString &words) { nameRow->setError(words); });
    auto *story = new StoryEdit(120);
    story->setStory(
        u"Kejadian di gudang lini dua, sesudah jam kerja.\nMelati meminta pindah lini keesokan harinya."
        u" Ini cerita buatan."_s);
    addRow(layout, story, {u"Kronologi", u"Chronology"},
           {u"Tulis dengan kata-katanya sendiri.", u"Write it in her own words."});
    auto *off = new TextField;
    off->setValue(u"RP3-CIL-0001"_s);
    off->setEnabled(false);
    addRow(layout, off, {u"Nomor registrasi", u"Register number"}, {});
    auto *sentence = new PlainLabel;
    worded({u"Janji berikutnya dengan %1, besok.", u"Next appointment with %1, tomorrow."},
           [sentence](const QString &words) { sentence->setText(words.arg(isolated(u"ملاتي (3)"_s))); });
    layout->addWidget(sentence);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    layout->addWidget(progress);
    return card;
}

QWidget *EveryWidget::table()
{
    auto *table = new CalmTable;
    auto *rows = new QStandardItemModel(3, 3, table);
    table->setModel(rows);
    const Words heads[] = {{u"Kode", u"Code"}, {u"Status", u"Status"}, {u"Tanggal berikutnya", u"Next date"}};
    for (int column = 0; column < 3; ++column) {
        worded(heads[column],
               [rows, column](const QString &text) { rows->setHeaderData(column, Qt::Horizontal, text); });
    }
    const QString names[] = {u"MAWAR-17"_s, u"KENANGA-04"_s, u"MELUR-29"_s};
    for (int row = 0; row < 3; ++row) {
        rows->setItem(row, 0, new QStandardItem(names[row]));
        rows->setItem(row, 1, new QStandardItem(u"Pemantauan"_s));
        rows->setItem(row, 2, new QStandardItem(u"30 Nov 2026"_s));
    }
    table->selectRow(1);
    table->setMinimumHeight(220);
    worded({u"Kasus saya", u"My cases"}, [table](const QString &text) {
        table->setAccessibleName(text);
        table->resizeColumnsToContents();
    });
    return table;
}

} // namespace rp3
