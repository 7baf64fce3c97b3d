// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskanswers.h"

#include "ui/kiosk/kioskchoices.h"

#include <algorithm>
#include <array>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr Code yes{u"yes"};
constexpr Code no{u"no"};

/// The wording of the questions about her data; raised when a sentence changes its meaning.
constexpr std::int64_t consentTextVersion = 1;

/// What touching one card of "what happened" says in the code lists. The lists take several answers: these
/// are candidates that the officer narrows down with her.
struct WhatMeaning {
    Code card;
    Codes forms;
    Codes behaviours;
    Codes rights;
};

const QList<WhatMeaning> &whatMeanings()
{
    static const Code sexual(u"seksual");
    static const QList<WhatMeaning> meanings{
        {Code(u"hit"), {Code(u"fisik")}, {}, {}},
        {Code(u"insult"), {Code(u"psikis")}, {}, {}},
        {Code(u"tease"),
         {sexual},
         {Code(u"siul_goda"), Code(u"tatap"), Code(u"ejek_tubuh"), Code(u"intip")},
         {}},
        {Code(u"touch"),
         {sexual},
         {Code(u"sentuh"), Code(u"pepet"), Code(u"remas"), Code(u"peluk"), Code(u"cium")},
         {}},
        {Code(u"force_sex"), {sexual}, {Code(u"ajak_seks"), Code(u"paksa_seks"), Code(u"buka_baju")}, {}},
        {Code(u"message"), {sexual}, {Code(u"pesan"), Code(u"sebar")}, {}},
        {Code(u"contract"), {sexual}, {Code(u"ajak_seks")}, {Code(u"kontrak")}},
        {Code(u"leave"), {}, {}, {Code(u"haid"), Code(u"melahirkan"), Code(u"gugur"), Code(u"menyusui")}},
        {Code(u"dismissal"), {}, {}, {Code(u"phk_hamil"), Code(u"phk_lapor")}},
        {Code(u"locked"), {Code(u"eksploitasi")}, {}, {}},
        {Code(u"other"), {Code(u"lainnya")}, {}, {}},
    };
    return meanings;
}

/// What one card of a single question says in two lists.
struct PairMeaning {
    Code card;
    Code first;
    Code second;
};

constexpr std::array places{
    PairMeaning{Code(u"line"), Code(u"tempat_kerja"), Code(u"lini")},
    PairMeaning{Code(u"warehouse"), Code(u"tempat_kerja"), Code(u"gudang")},
    PairMeaning{Code(u"toilet"), Code(u"tempat_kerja"), Code(u"toilet")},
    PairMeaning{Code(u"office"), Code(u"tempat_kerja"), Code(u"kantor")},
    PairMeaning{Code(u"dormitory"), Code(), Code(u"mess")},
    PairMeaning{Code(u"shuttle"), Code(), Code(u"antar_jemput")},
    PairMeaning{Code(u"commute"), Code(), Code(u"pp")},
    PairMeaning{Code(u"online"), Code(), Code(u"daring")},
    PairMeaning{Code(u"home"), Code(u"rumah_tangga"), Code()},
    PairMeaning{Code(u"public"), Code(u"umum"), Code()},
    PairMeaning{Code(u"other_place"), Code(u"lainnya"), Code()},
};

constexpr std::array roles{
    PairMeaning{Code(u"line_manager"), Code(u"atasan"), Code()},
    PairMeaning{Code(u"supervisor"), Code(u"chief"), Code()},
    PairMeaning{Code(u"mechanic"), Code(u"mekanik"), Code()},
    PairMeaning{Code(u"peer"), Code(u"sejawat"), Code(u"rekan_kerja")},
    PairMeaning{Code(u"hr"), Code(u"hr"), Code()},
    PairMeaning{Code(u"owner"), Code(u"pemilik"), Code(u"majikan")},
    PairMeaning{Code(u"guard"), Code(u"satpam"), Code()},
    PairMeaning{Code(u"client"), Code(u"klien"), Code()},
    PairMeaning{Code(u"spouse"), Code(), Code(u"suami_istri")},
    PairMeaning{Code(u"partner"), Code(), Code(u"pacar_teman")},
    PairMeaning{Code(u"someone_else"), Code(u"lainnya"), Code(u"lainnya")},
};

PairMeaning meaningOf(std::span<const PairMeaning> meanings, Code card)
{
    const auto found = std::ranges::find(meanings, card, &PairMeaning::card);
    return found == meanings.end() ? PairMeaning() : *found;
}

void wipeText(QString &text)
{
    text.fill(QChar());
    text.clear();
}

bool isReachable(const KioskAnswers &answers)
{
    return answers.contact == Code(u"phone") || answers.contact == Code(u"wa");
}

/// Who reports for somebody else speaks for herself about being kept and called. What others are told of the
/// woman it is about is for that woman to say.
bool isSaidByHer(Code scope, const KioskAnswers &answers)
{
    const bool isHerOwnCase = answers.forWhom.isEmpty() || answers.forWhom == Code(u"korban");
    return isHerOwnCase || scope == Code(u"simpan") || scope == Code(u"kontak");
}

Codes formsOf(const KioskAnswers &answers)
{
    Codes forms;
    for (const auto &meaning : whatMeanings())
        for (const auto form : meaning.forms)
            if (answers.what.contains(meaning.card))
                forms.insert(form);
    return forms;
}

/// A day as exact as the answer: the day itself, else the first of the only month or year it can be in.
void setWhen(Incident &incident, Code when, Day today)
{
    const auto known = [&](qint64 from, qint64 to) {
        const auto first = today.toDate().addDays(-to);
        const auto last = today.toDate().addDays(-from);
        if (first == last)
            return std::pair(Day::fromDate(first), Code(u"exact"));
        if (first.year() != last.year())
            return std::pair(Day(), Code(u"unknown"));
        if (first.month() != last.month())
            return std::pair(Day::fromDate(QDate(first.year(), 1, 1)), Code(u"year"));
        return std::pair(Day::fromDate(QDate(first.year(), first.month(), 1)), Code(u"month"));
    };
    std::pair<Day, Code> result;
    if (when == Code(u"today"))
        result = known(0, 0);
    else if (when == Code(u"three_days"))
        result = known(1, 3);
    else if (when == Code(u"month"))
        result = known(4, 30);
    else if (when == Code(u"quarter"))
        result = known(31, 90);
    else if (when == Code(u"older"))
        result.second = Code(u"unknown");
    else if (when == Code(u"ongoing"))
        incident.repeated = Code(u"ongoing");
    incident.occurredOn = result.first;
    incident.datePrecision = result.second;
}

/// The cards she touched, in her language: the codes are only candidates, this is what she meant.
QString touchedCards(const KioskAnswers &answers)
{
    QStringList lines;
    for (const auto cards : {kiosk::what(), kiosk::whatElse()})
        for (const auto &card : cards)
            if (answers.what.contains(card.code))
                lines.append(kioskWords(card));
    return lines.join(u'\n');
}

Incident incidentOf(const KioskAnswers &answers, Day today)
{
    Incident incident;
    incident.violenceForms = formsOf(answers);
    for (const auto &meaning : whatMeanings()) {
        if (!answers.what.contains(meaning.card))
            continue;
        for (const auto behaviour : meaning.behaviours)
            incident.behaviours.insert(behaviour);
        for (const auto right : meaning.rights)
            incident.labourRights.insert(right);
    }
    if (answers.what.contains(Code(u"contract")))
        incident.benefitAtStake = true;
    const auto place = meaningOf(places, answers.where);
    incident.place = place.first;
    incident.workSetting = place.second;
    incident.account = touchedCards(answers);
    setWhen(incident, answers.when, today);
    return incident;
}

Complaint complaintOf(const KioskAnswers &answers)
{
    Complaint complaint;
    complaint.channel = Code(u"langsung");
    complaint.reporterRole = answers.forWhom;
    complaint.anonymity = answers.anonymity;
    complaint.safeNow = answers.safeNow;
    complaint.receipt = answers.receipt.isEmpty() ? Code(u"declined") : answers.receipt;
    complaint.narrative = answers.story;
    const bool sexual = formsOf(answers).contains(Code(u"seksual"));
    const bool dated = !answers.when.isEmpty() && answers.when != Code(u"ongoing");
    if (sexual && dated)
        complaint.sexualWithinThreeDays = isSexualWithinThreeDays(answers) ? yes : no;
    return complaint;
}

Person personOf(const KioskAnswers &answers)
{
    Person person;
    if (!answers.forWhom.isEmpty())
        person.role = answers.forWhom == Code(u"korban") ? Code(u"korban") : Code(u"pelapor");
    if (answers.anonymity == Code(u"identified")) {
        person.name = answers.name;
        person.alias = answers.alias;
    }
    if (isReachable(answers) && !answers.phone.isEmpty()) {
        const bool onlyWhatsApp = answers.contact == Code(u"wa");
        person.phone = onlyWhatsApp ? QString(u"WA "_s + answers.phone) : answers.phone;
        person.safeHours = answers.safeHours;
    }
    if (answers.contact == Code(u"none"))
        person.doNotContact = true;
    return person;
}

AboutStaff aboutOf(const KioskAnswers &answers, const PublishedKeys &keys)
{
    using Answer = AboutStaff::Answer;
    AboutStaff about;
    const bool these = answers.aboutStaff == Code(u"these");
    // "These", and then nobody chosen: it is about somebody here all the same.
    if (answers.aboutStaff == Code(u"someone") || (these && answers.namedStaff.isEmpty())) {
        about.answer = Answer::Someone;
        return about;
    }
    if (these)
        about.named = answers.namedStaff.values();
    for (const auto &member : membersToAskAbout(answers, keys))
        about.named.append(member.staff);
    std::ranges::sort(about.named);
    about.answer = about.named.isEmpty() ? Answer::No : Answer::These;
    return about;
}

} // namespace

void KioskAnswers::wipe()
{
    for (auto *text : {&story, &reportedName, &name, &alias, &phone, &safeHours})
        wipeText(*text);
    for (auto &[place, answer] : asked)
        wipeText(answer.text);
    *this = {};
}

std::span<const Code> kioskConsentScopes()
{
    static constexpr std::array scopes{Code(u"simpan"), Code(u"kontak"), Code(u"bagi_kode"),
                                       Code(u"bagi_nama"), Code(u"statistik")};
    return scopes;
}

bool isAsked(Code scope, const KioskAnswers &answers)
{
    return isSaidByHer(scope, answers) && (scope != Code(u"kontak") || isReachable(answers));
}

bool isSexualWithinThreeDays(const KioskAnswers &answers)
{
    const bool recent = answers.when == Code(u"today") || answers.when == Code(u"three_days");
    return recent && formsOf(answers).contains(Code(u"seksual"));
}

QList<PublishedMember> membersToAskAbout(const KioskAnswers &answers, const PublishedKeys &keys)
{
    if (answers.aboutStaff == Code(u"someone"))
        return {}; // Everybody here is left out already.
    auto members = membersCalled(keys, answers.reportedName);
    const bool these = answers.aboutStaff == Code(u"these");
    members.removeIf([&](const PublishedMember &member) {
        return answers.notMeant.contains(member.staff)
            || (these && answers.namedStaff.contains(member.staff));
    });
    return members;
}

FiledComplaint filedFrom(const KioskAnswers &answers, const PublishedKeys &keys, Day today)
{
    FiledComplaint filed;
    filed.complaint = complaintOf(answers);
    filed.person = personOf(answers);
    filed.incident = incidentOf(answers, today);
    const auto role = meaningOf(roles, answers.who);
    filed.reported.workPower = role.first;
    filed.reported.relation = role.second;
    filed.reported.name = answers.reportedName;
    filed.about = aboutOf(answers, keys);
    applyAnswers(answers.asked, filed);
    for (const auto scope : kioskConsentScopes()) {
        if (!isSaidByHer(scope, answers))
            continue; // Neither yes nor no.
        Consent consent;
        consent.scope = scope;
        const bool agreed = isAsked(scope, answers) && answers.consents.contains(scope);
        consent.decision = agreed ? yes : no;
        consent.method = Code(u"elektronik");
        consent.limitsExplained = true;
        consent.textVersion = consentTextVersion;
        filed.consents.append(consent);
    }
    return filed;
}

bool couldBeRead(const KioskAnswers &answers, const PublishedKeys &keys)
{
    auto generous = answers;
    generous.consents = Codes::fromList({kioskConsentScopes().begin(), kioskConsentScopes().end()});
    return !readersOf(keys, filedFrom(generous, keys, Day(0))).isNobody();
}

} // namespace rp3
