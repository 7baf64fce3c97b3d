// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/casescene.h"
#include "tests/stage/closedvault.h"
#include "tests/stage/coordinatorscene.h"
#include "tests/stage/everyform.h"
#include "tests/stage/intakescene.h"
#include "tests/stage/kioskscene.h"
#include "tests/stage/roomscene.h"
#include "tests/stage/search.h"
#include "tests/stage/syncscene.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <cstdio>

namespace {

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

struct Wanted {
    Appearance appearance;
    QString folder;
};

Wanted readCommandLine(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Where the pictures and summary.json go."_s, u"folder"_s,
                                 u"demo"_s);
    const QCommandLineOption language(u"language"_s, u"id or en."_s, u"language"_s, u"id"_s);
    const QCommandLineOption dark(u"dark"_s, u"For a dim room."_s);
    const QCommandLineOption text(u"text"_s, u"Size of the text, 100 to 200 percent."_s, u"percent"_s,
                                  u"100"_s);
    parser.addOptions({out, language, dark, text});
    parser.process(application);
    Wanted wanted;
    wanted.folder = QDir(parser.value(out)).absolutePath();
    wanted.appearance.language = parser.value(language) == u"en"_s ? Language::English : Language::Indonesian;
    wanted.appearance.isDark = parser.isSet(dark);
    wanted.appearance.textPercent = parser.value(text).toInt();
    return wanted;
}

/// What there is to say at the end: only what was seen on a page, read in the vault or asked of the province.
class Tour final {
public:
    explicit Tour(const Wanted &wanted)
        : m_scene(wanted.appearance, wanted.folder)
        , m_folder(wanted.folder)
    {
    }

    void prepareTheRoom();
    void fileAndTakeIn();
    void lookIntoTheCase();
    void decideBetweenTwoAnswers();
    void takeAComplaint();
    void sendAndBeAnswered();
    void coordinate();
    void end();

    [[nodiscard]] QJsonObject summary();

private:
    Scene m_scene;
    Province m_province;
    QString m_folder;
    Worker m_worker;
    Wishes m_wishes;
    int m_filed = 0;
    QString m_receipt;
    QString m_case;
    CaseDelivery m_delivery;
};

void Tour::prepareTheRoom()
{
    setUpRoom(m_scene);
    unlock(m_scene, coordinator());
    connectToProvince(m_scene, m_province.letter());
    lock(m_scene);
}

void Tour::fileAndTakeIn()
{
    m_receipt = fileComplaint(m_scene, m_worker, m_wishes);
    ++m_filed;
    unlock(m_scene, counselor());
    m_case = takeIn(m_scene, m_worker);
    writeSession(m_scene);
    workOnTheCase(m_scene);
    correctAMistake(m_scene);
    takeInAFile(m_scene);
}

void Tour::lookIntoTheCase()
{
    lookAtEveryCaseForm(m_scene);
    lookIntoASign(m_scene, m_case);
}

void Tour::decideBetweenTwoAnswers()
{
    lock(m_scene);
    answerOnTwoPcs(m_scene.program.vault(), counselor(), m_case);
    unlock(m_scene, counselor());
    openCase(m_scene, m_case);
    decide(m_scene);
}

void Tour::takeAComplaint()
{
    m_scene.program.session().press(m_scene.words.say("rp3::SessionWindow", "Home"));
    takeComplaint(m_scene, m_worker, m_case);
}

void Tour::sendAndBeAnswered()
{
    sendNow(m_scene);
    std::ignore = m_province.office().run({u"accept"_s, m_case});
    sendNow(m_scene);
    m_delivery = deliveryOf(m_scene, m_case).value_or(CaseDelivery());
    readAnswer(m_scene, m_case);
}

void Tour::coordinate()
{
    lookAround(m_scene, m_case);
    lock(m_scene);
    unlock(m_scene, coordinator());
    lookAtWhatWaits(m_scene);
    openWithAReason(m_scene, m_case, m_worker);
    approve(m_scene, "Plan and sessions", "Goals of the plan");
    lookAtEveryPostForm(m_scene);
}

void Tour::end()
{
    lock(m_scene);
    m_scene.program.end();
}

QJsonObject Tour::summary()
{
    const auto found = search(test::Canaries(m_worker.secrets()), m_scene.program.disk(), m_province);
    QJsonObject rows;
    const auto records = m_province.records();
    for (auto kind = records.begin(); kind != records.end(); ++kind)
        rows[kind.key()] = kind.value();
    const auto &wire = m_province.wire().sealed();
    return {
        {u"language"_s, m_scene.words.language() == Language::English ? u"en"_s : u"id"_s},
        {u"filed"_s,
         QJsonObject{{u"complaints"_s, m_filed},
                     {u"receipt_typed_back"_s, !m_receipt.isEmpty()},
                     {u"shares_codes"_s, m_wishes.sharesCodes},
                     {u"shares_name"_s, m_wishes.sharesName}}},
        {u"case"_s, m_case},
        {u"entries_written"_s, ClosedVault(m_scene.program.vault(), counselor()).entries()},
        {u"items_acknowledged"_s, m_delivery.confirmed},
        {u"province_rows"_s, rows},
        {u"bytes_on_wire"_s,
         QJsonObject{{u"sent"_s, wire.fromRoom.size()}, {u"received"_s, wire.toRoom.size()}}},
        {u"canary_hits_disk"_s, found.disk.size()},
        {u"canary_hits_wire"_s, found.plainWire.size() + found.sealedWire.size()},
        {u"canary_hits_wire_before_tls"_s, found.plainWire.size()},
        {u"canary_hits_wire_after_tls"_s, found.sealedWire.size()},
        {u"canary_hits_province"_s, found.province.size()},
        {u"pictures"_s, m_scene.album.count()},
    };
}

/// Makes the folder, without the pictures of an earlier tour.
void prepare(const QString &folder)
{
    QDir pictures(folder);
    pictures.mkpath(u"."_s);
    const auto old = pictures.entryList({u"[0-9][0-9]*-*.png"_s, u"form-*.png"_s}, QDir::Files);
    for (const auto &name : old)
        pictures.remove(name);
}

void write(const QString &path, const QJsonObject &summary)
{
    const auto text = QJsonDocument(summary).toJson();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        giveUp(u"cannot write: "_s + path);
    std::fputs(text.constData(), stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto wanted = readCommandLine(application);
    prepare(wanted.folder);
    Tour tour(wanted);
    tour.prepareTheRoom();
    tour.fileAndTakeIn();
    tour.lookIntoTheCase();
    tour.decideBetweenTwoAnswers();
    tour.sendAndBeAnswered();
    tour.takeAComplaint();
    tour.coordinate();
    tour.end();
    write(wanted.folder + u"/summary.json"_s, tour.summary());
    return 0;
}
