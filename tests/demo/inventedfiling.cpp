// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/inventedfiling.h"

#include "domain/codes/codevalues.h"

namespace rp3::demo {

using namespace Qt::StringLiterals;

namespace {

/// Nobody is called so: a flower, and the word "example".
QString inventName(Dice &dice)
{
    constexpr std::array<QStringView, 24> flowers{
        u"Melati", u"Mawar",  u"Kenanga", u"Cempaka",  u"Anggrek", u"Dahlia",    u"Seruni",   u"Teratai",
        u"Sakura", u"Lili",   u"Tulip",   u"Kamboja",  u"Sedap",   u"Flamboyan", u"Alamanda", u"Kemuning",
        u"Wijaya", u"Bakung", u"Asoka",   u"Lavender", u"Krisan",  u"Gardenia",  u"Nusa",     u"Bugenvil"};
    constexpr std::array<QStringView, 12> seconds{u"Satu",     u"Dua",     u"Tiga",    u"Empat",
                                                  u"Lima",     u"Enam",    u"Tujuh",   u"Delapan",
                                                  u"Sembilan", u"Sepuluh", u"Sebelas", u"Belas"};
    return dice.oneOf(flowers).toString() + u" Contoh "_s + dice.oneOf(seconds).toString();
}

QString inventPhone(Dice &dice)
{
    return u"0800-0000-%1"_s.arg(dice.below(10'000), 4, 10, QChar(u'0'));
}

Codes inventViolence(Dice &dice)
{
    constexpr std::array<Dice::Weighted, 6> forms{{{u"psikis", 38},
                                                   {u"seksual", 34},
                                                   {u"fisik", 18},
                                                   {u"eksploitasi", 4},
                                                   {u"penelantaran", 4},
                                                   {u"trafficking", 2}}};
    Codes found{dice.code(forms)};
    if (dice.in100(25))
        found.insert(dice.code(forms));
    return found;
}

Code inventRight(Dice &dice)
{
    constexpr std::array<Dice::Weighted, 10> rights{{{u"upah", 22},
                                                     {u"lembur", 20},
                                                     {u"kontrak", 16},
                                                     {u"haid", 12},
                                                     {u"melahirkan", 8},
                                                     {u"phk_hamil", 6},
                                                     {u"phk_lapor", 5},
                                                     {u"malam", 4},
                                                     {u"menyusui", 4},
                                                     {u"k3", 3}}};
    return dice.code(rights);
}

/// Days between the incident and the complaint: some at once, most after weeks, a few after years.
int inventDelay(Dice &dice)
{
    const int kind = dice.below(100);
    return kind < 28 ? dice.between(0, 2)
        : kind < 45  ? dice.between(3, 14)
        : kind < 75  ? dice.between(15, 60)
        : kind < 95  ? dice.between(61, 300)
                     : dice.between(301, 1'200);
}

Incident inventIncident(Dice &dice, Day today)
{
    constexpr std::array<Dice::Weighted, 4> places{
        {{u"tempat_kerja", 66}, {u"rumah_tangga", 20}, {u"umum", 11}, {u"lainnya", 3}}};
    constexpr std::array<Dice::Weighted, 10> settings{{{u"lini", 40},
                                                       {u"gudang", 12},
                                                       {u"kantor", 10},
                                                       {u"toilet", 7},
                                                       {u"antar_jemput", 7},
                                                       {u"mess", 6},
                                                       {u"kantin", 5},
                                                       {u"parkir", 5},
                                                       {u"daring", 5},
                                                       {u"pp", 3}}};
    constexpr std::array<Dice::Weighted, 3> repeats{{{u"once", 35}, {u"repeated", 45}, {u"ongoing", 20}}};
    constexpr std::array<Dice::Weighted, 6> reasons{{{u"takut_kerja", 40},
                                                     {u"takut_pelaku", 20},
                                                     {u"malu", 18},
                                                     {u"tak_tahu", 10},
                                                     {u"tak_yakin", 8},
                                                     {u"bukti", 4}}};
    constexpr std::array<QStringView, 3> shifts{u"pagi", u"siang", u"malam"};
    Incident incident;
    const int delay = inventDelay(dice);
    incident.occurredOn = today.plusDays(-delay);
    incident.datePrecision = delay > 300 ? code::datePrecision::year
        : delay > 90                     ? code::datePrecision::month
                                         : code::datePrecision::exact;
    incident.place = dice.code(places);
    if (incident.place == code::place::tempat_kerja)
        incident.workSetting = dice.code(settings);
    if (dice.in100(24))
        incident.labourRights = {inventRight(dice)};
    if (incident.labourRights.isEmpty() || dice.in100(30))
        incident.violenceForms = inventViolence(dice);
    incident.repeated = dice.code(repeats);
    incident.shift = dice.oneOf(shifts).toString();
    if (delay > 3)
        incident.delayReasons = {dice.code(reasons)};
    incident.account = u"Kejadian contoh yang tidak pernah ada."_s;
    return incident;
}

ReportedPerson inventReported(Dice &dice)
{
    constexpr std::array<Dice::Weighted, 6> relations{{{u"majikan", 38},
                                                       {u"rekan_kerja", 34},
                                                       {u"suami_istri", 14},
                                                       {u"pacar_teman", 6},
                                                       {u"lainnya", 5},
                                                       {u"tetangga", 3}}};
    constexpr std::array<Dice::Weighted, 5> powers{
        {{u"atasan", 46}, {u"sejawat", 28}, {u"chief", 14}, {u"hr", 6}, {u"satpam", 6}}};
    ReportedPerson reported;
    reported.relation = dice.code(relations);
    reported.workPower = dice.code(powers);
    reported.stillInContact = dice.in100(70);
    // A few names come up again and again: what early warning is for.
    reported.name = u"Terlapor Contoh %1"_s.arg(dice.in100(10) ? dice.below(4) : 10 + dice.below(900));
    return reported;
}

Person inventPerson(Dice &dice, const Code &anonymity)
{
    constexpr std::array<Dice::Weighted, 4> ages{
        {{u"a18_24", 34}, {u"a25_44", 54}, {u"a45_59", 10}, {u"a13_17", 2}}};
    constexpr std::array<Dice::Weighted, 5> employments{
        {{u"pkwt", 48}, {u"pkwtt", 24}, {u"alih_daya", 18}, {u"magang", 6}, {u"mantan", 4}}};
    Person person;
    person.role = code::caseRole::korban;
    person.sex = code::sex::f;
    person.ageGroup = dice.code(ages);
    person.employmentStatus = dice.code(employments);
    if (anonymity == code::anonymity::anonymous)
        return person;
    if (anonymity == code::anonymity::identified) {
        person.name = inventName(dice);
        person.phone = inventPhone(dice);
        person.factoryUnit = u"Lini contoh %1"_s.arg(dice.between(1, 40));
        person.safeHours = u"sesudah jam kerja"_s;
    } else {
        person.alias = inventName(dice).section(u' ', 0, 0);
    }
    return person;
}

QList<Consent> inventConsents(Dice &dice, Day today)
{
    QList<Consent> consents;
    const auto ask = [&](Code scope, int percent) {
        Consent consent;
        consent.scope = scope;
        consent.decision = dice.in100(percent) ? code::consentDecision::yes : code::consentDecision::no;
        consent.method = code::consentMethod::elektronik;
        consent.givenOn = today;
        consents.append(consent);
    };
    if (dice.in100(5))
        return consents; // She wants to be heard, and nothing else.
    ask(code::consentScope::layanan, 97);
    ask(code::consentScope::simpan, 96);
    ask(code::consentScope::kontak, 75);
    ask(code::consentScope::bagi_kode, 60);
    ask(code::consentScope::bagi_nama, 22);
    ask(code::consentScope::statistik, 80);
    return consents;
}

} // namespace

bool isSexual(const FiledComplaint &filed)
{
    return filed.incident.violenceForms.contains(code::violenceForm::seksual);
}

QString inventSentence(Dice &dice)
{
    constexpr std::array<QStringView, 8> sentences{u"Ia bercerita tenang dan minta waktu berpikir. Contoh.",
                                                   u"Kami membahas langkah berikutnya bersama. Contoh.",
                                                   u"Ia takut kontraknya tidak diperpanjang. Contoh.",
                                                   u"Ringkasan dibacakan kembali dan ia membenarkan. Contoh.",
                                                   u"Ia ingin perilaku itu berhenti, bukan hukuman. Contoh.",
                                                   u"Nomor darurat diberikan dan dihafalkan. Contoh.",
                                                   u"Ia sudah bisa tidur lebih baik. Contoh.",
                                                   u"Keluarga belum tahu dan jangan diberi tahu. Contoh."};
    return dice.oneOf(sentences).toString();
}

FiledComplaint inventFiling(Dice &dice, Instant now, const RecordId &aboutStaff)
{
    constexpr std::array<Dice::Weighted, 5> channels{
        {{u"langsung", 58}, {u"wa", 16}, {u"telepon", 14}, {u"jangkau", 7}, {u"kotak", 5}}};
    constexpr std::array<Dice::Weighted, 4> reporters{
        {{u"korban", 82}, {u"rekan", 9}, {u"keluarga", 6}, {u"serikat", 3}}};
    constexpr std::array<Dice::Weighted, 3> anonymities{
        {{u"identified", 72}, {u"code_only", 20}, {u"anonymous", 8}}};
    constexpr std::array<Dice::Weighted, 5> wishes{
        {{u"henti", 30}, {u"damping", 26}, {u"dengar", 18}, {u"hukum", 14}, {u"naker", 12}}};
    const auto today = Day::fromDate(now.toLocalTime().date());
    FiledComplaint filed;
    filed.complaint.channel = dice.code(channels);
    filed.complaint.reporterRole = dice.code(reporters);
    filed.complaint.anonymity = dice.code(anonymities);
    filed.complaint.safeNow = Code(dice.in100(92) ? u"yes" : u"no");
    filed.complaint.hurtNow = Code(dice.in100(6) ? u"yes" : u"no");
    filed.complaint.wishes = {dice.code(wishes)};
    filed.complaint.narrative = u"Cerita contoh yang tidak pernah terjadi. "_s + inventSentence(dice);
    filed.incident = inventIncident(dice, today);
    filed.complaint.sexualWithinThreeDays =
        Code(isSexual(filed) && filed.incident.occurredOn >= today.plusDays(-3) ? u"yes" : u"no");
    filed.person = inventPerson(dice, filed.complaint.anonymity);
    filed.reported = inventReported(dice);
    filed.consents = inventConsents(dice, today);
    if (dice.in100(1))
        filed.about = {AboutStaff::Answer::These, {aboutStaff}};
    return filed;
}

} // namespace rp3::demo
