// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/openwindow.h"

#include "tests/support/twoanswers.h"
#include "tests/ui/onpage.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/casetabs.h"
#include "ui/session/unlockpage.h"
#include "ui/sync/syncpage.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QTableView>

namespace rp3::test {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. A step asks the vault a few times, here on a busy PC.
constexpr int patience = 30'000;

template <typename T> void must(const Result<T> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

/// The pages of the rail and what they lead to, as both of them see it.
QList<Place> pagesOf(Who who)
{
    const bool isCounselor = who == Who::Counselor;
    QList<Place> places{
        {u"Home"_s, {}, isCounselor ? u"Minor or trafficking"_s : u"Good day, "_s},
        {u"Cases"_s, {u"Cases"_s}, u"Closed cases too"_s},
        {u"Planner"_s, {u"Planner"_s}, isCounselor ? u"Kantor polisi contoh"_s : u"Days to go with her"_s},
        {u"Outreach"_s, {u"Outreach"_s}, u"Ceramah contoh"_s},
        {u"Form of a talk"_s, {u"Outreach"_s, u"Write down a talk"_s}, u"Save"_s},
        {u"Directory"_s, {u"Directory"_s}, u"Klinik Contoh"_s},
        {u"Sync"_s, {u"Sync"_s}, isCounselor ? u"Send now"_s : u"Read the letter"_s},
        {u"Staff"_s, {u"Room"_s, u"Staff"_s}, u"Who works here"_s},
        {u"About the room"_s, {u"Room"_s, u"About the room"_s}, u"Pos Contoh"_s},
        {u"Supervision"_s, {u"Room"_s, u"Supervision"_s}, u"Once a week a coordinator"_s},
        {u"Money for rides"_s, {u"Room"_s, u"Money for rides"_s}, u"Left in 2026"_s},
        {u"Feedback"_s, {u"Room"_s, u"Feedback"_s}, u"0 slips this year"_s},
        {u"Data in wrong hands"_s, {u"Room"_s, u"Data in wrong hands"_s}, u"Daftar contoh"_s},
        {u"Overview of the case"_s,
         {u"Cases"_s, u"RP3-"_s},
         isCounselor ? u"What happened here"_s : u"Who she is, is closed to you"_s},
    };
    for (const auto &tab : caseTabs().sliced(1)) {
        const auto concern = QString::fromUtf8(tab.name);
        const auto title = QString::fromUtf8(layoutOf(tab.kinds.first())->title);
        places.append({concern, {u"Cases"_s, u"RP3-"_s, concern}, title});
    }
    return places;
}

QList<Place> intakePlaces()
{
    const std::pair<QString, QString> steps[]{{u"1 Safety"_s, u"Are you safe here now?"_s},
                                              {u"2 Before she tells"_s, u"It was read to her"_s},
                                              {u"3 Search"_s, u"Name"_s},
                                              {u"4 Who is here"_s, u"Who reports"_s},
                                              {u"5 Her story"_s, u"Her words"_s},
                                              {u"6 What happened"_s, u"Incident 1"_s},
                                              {u"7 Reported person"_s, u"Reported person 1"_s},
                                              {u"8 Wishes and risk"_s, u"Risk"_s}};
    QList<Place> places;
    for (const auto &[step, shown] : steps)
        places.append({u"Intake, step "_s + step, {u"New complaint"_s, step}, shown});
    return places;
}

} // namespace

QList<Place> OpenWindow::places(Who who)
{
    auto places = pagesOf(who);
    if (who == Who::Coordinator)
        return places;
    places += intakePlaces();
    places.append({u"Early detection"_s, {u"Look at "_s}, u"A child is concerned"_s});
    places.append({u"Filing"_s, {u"Read and take in"_s}, u"Your decision"_s});
    places.append({u"Form of a trip"_s,
                   {u"Cases"_s, u"RP3-"_s, u"Services"_s, u"Plan a trip"_s},
                   u"Back to the case"_s});
    return places;
}

OpenWindow::OpenWindow(LanguageSwitch &words, Theme &theme, Who who)
    : m_who(who)
{
    invent();
    makeWindow(words, theme);
}

void OpenWindow::invent()
{
    if (m_who == Who::Counselor)
        m_post.enrol();
    inventCase();
    inventPost();
    must(m_post.room.file(aFiling()));
}

void OpenWindow::inventCase()
{
    auto &store = *m_post.store;
    const auto dossier = m_post.takeIn({aConsent(u"bagi_kode", true)});
    const auto before = await(store.openCase(dossier))->record;
    auto after = before;
    after.flags = {Code(u"child")};
    Goal goal;
    goal.goal = u"Bekerja tanpa takut. Contoh."_s;
    Appointment day;
    day.kind = Code(u"polisi");
    day.plannedOn = m_post.room.clock.today();
    day.place = u"Kantor polisi contoh"_s;
    Trip trip;
    trip.purpose = Code(u"rs");
    trip.status = Code(u"minta");
    Service service;
    service.service = Code(u"konseling");
    EvidenceItem item;
    item.kind = Code(u"benda");
    item.description = u"Kemeja kerja contoh"_s;
    Act act(dossier);
    act.set(before, after);
    act.create(goal);
    act.create(day);
    act.create(trip);
    act.create(service);
    act.create(item);
    must(await(store.write(act)));
    must(await(store.withRoom([dossier](Room &room) { return answerTwice(room, dossier); })));
}

void OpenWindow::inventPost()
{
    auto &store = *m_post.store;
    OutreachEvent talk;
    talk.heldOn = m_post.room.clock.today();
    talk.topic = u"Ceramah contoh"_s;
    Act ofPost(await(store.openPost(rp3::Home::Post))->dossier);
    ofPost.create(talk);
    must(await(store.write(ofPost)));
    DirectoryEntry clinic;
    clinic.name = u"Klinik Contoh"_s;
    Breach breach;
    breach.foundAt = m_post.room.clock.now();
    breach.what = u"Daftar contoh"_s;
    Act ofRoom(await(store.openPost(rp3::Home::Room))->dossier);
    ofRoom.create(clinic);
    ofRoom.create(breach);
    must(await(store.write(ofRoom)));
}

void OpenWindow::makeWindow(LanguageSwitch &words, Theme &theme)
{
    const auto &clock = m_post.room.clock;
    m_post.store.reset(); // Locks.
    m_post.store = std::make_unique<Store>(m_post.room.folder(), clock);
    auto &store = *m_post.store;
    m_enrolment.emplace(store, m_post.province.transports());
    m_courier.emplace(store, clock, m_post.province.transports());
    m_window.emplace(store, clock, words, theme);
    auto *sync = new SyncPage(store, *m_courier, *m_enrolment);
    m_window->addPage(sync, u"folder-sync"_s, [] { return SyncPage::tr("Sync"); });
    QObject::connect(&*m_window, &SessionWindow::unlocked, &*m_courier, &Courier::start);
    m_window->resize(usualScreen);
    m_window->show();
}

void OpenWindow::unlock()
{
    const bool isCounselor = m_who == Who::Counselor;
    auto *page = m_window->findChild<UnlockPage *>();
    page->findChild<QComboBox *>()->setCurrentText(isCounselor ? u"Konselor Contoh"_s
                                                               : u"Koordinator Contoh"_s);
    for (auto *line : shownOn<QLineEdit>(*page))
        line->setText(isCounselor ? u"hujan kopi jendela biru"_s : u"kapal merah gunung tujuh"_s);
    test::press(*page, u"Unlock"_s);
    if (!QTest::qWaitFor([this] { return m_window->isUnlocked(); }, patience))
        qFatal("not unlocked");
}

bool OpenWindow::turnTo(const Place &place)
{
    for (const auto &step : QStringList{u"Home"_s} + place.way) {
        if (!QTest::qWaitFor([&] { return press(step); }, patience))
            return false;
        settle();
    }
    return QTest::qWaitFor([&] { return wordsOn(*m_window).contains(place.shown); }, patience);
}

bool OpenWindow::press(const QString &beginning)
{
    for (auto *button : shownOn<QAbstractButton>(*m_window)) {
        if (!button->isEnabled() || !button->text().startsWith(beginning))
            continue;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    for (auto *table : shownOn<QTableView>(*m_window)) {
        const auto first = table->model()->index(0, 0);
        if (!first.data().toString().startsWith(beginning))
            continue;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
        return true;
    }
    return false;
}

/// What a page asked of the vault when it was turned to is answered.
void OpenWindow::settle()
{
    std::ignore = await(m_post.store->home());
    QCoreApplication::processEvents();
}

void lookAtSetUp(LanguageSwitch &words, Theme &theme, const std::function<void(SessionWindow &)> &look)
{
    const QTemporaryDir folder;
    const FakeClock clock;
    Store store(folder.filePath(u"vault"_s), clock);
    SessionWindow window(store, clock, words, theme);
    window.resize(usualScreen);
    window.show();
    const QList<QStringList> answers{
        {u"Pos Contoh"_s, u"TST01"_s, u"000-000-000"_s},
        {u"Koordinator Contoh"_s, u"kapal merah gunung tujuh"_s, u"kapal merah gunung tujuh"_s}};
    for (const auto &step : answers) {
        look(window);
        const auto lines = shownOn<QLineEdit>(window);
        if (lines.size() != step.size())
            qFatal("another step of set-up");
        for (qsizetype i = 0; i < lines.size(); ++i)
            lines[i]->setText(step[i]);
        press(window, u"Next"_s);
    }
    look(window);
}

} // namespace rp3::test
