// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskchoices.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "rp3::KioskChoice";

} // namespace

QString kioskWords(const KioskChoice &choice)
{
    return QCoreApplication::translate(context, choice.words);
}

const KioskChoice *findChoice(std::span<const KioskChoice> choices, Code code)
{
    const auto found = std::ranges::find(choices, code, &KioskChoice::code);
    return found == choices.end() ? nullptr : &*found;
}

namespace kiosk {

std::span<const KioskChoice> doors()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"read"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Read first"), "read"},
        KioskChoice{Code(u"ask"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Ask"), "ask"},
        KioskChoice{Code(u"tell"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Tell"), "tell"},
        KioskChoice{Code(u"help_now"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "I need help now"), "help_now"},
    };
    return cards;
}

std::span<const KioskChoice> safeNow()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"yes"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Yes"), "yes"},
        KioskChoice{Code(u"no"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "No"), "no"},
        KioskChoice{Code(u"unknown"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "I do not know"), "unknown"},
    };
    return cards;
}

std::span<const KioskChoice> forWhom()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"korban"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "For myself"), "me"},
        KioskChoice{Code(u"rekan"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "For a workmate"), "workmate"},
        KioskChoice{Code(u"keluarga"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "For my family"), "family"},
        KioskChoice{Code(u"lainnya"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "For someone else"), "someone"},
    };
    return cards;
}

std::span<const KioskChoice> what()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"hit"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Hit, kicked or hurt"), "hit"},
        KioskChoice{Code(u"insult"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Insulted, shouted at or threatened"), "insult"},
        KioskChoice{Code(u"tease"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Teased, peeped at or mocked about the body"),
                    "tease"},
        KioskChoice{Code(u"touch"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Touched, pressed, hugged or kissed by force"),
                    "touch"},
        KioskChoice{Code(u"force_sex"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Asked or forced to have sex"),
                    "force_sex"},
        KioskChoice{Code(u"message"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Sexual messages or images, or a threat to share"),
                    "message"},
    };
    return cards;
}

std::span<const KioskChoice> whatElse()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"contract"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Asked for sex to keep a contract or job"),
                    "contract"},
        KioskChoice{Code(u"leave"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice",
                                      "Leave for period, birth, miscarriage or breastfeeding refused"),
                    "leave"},
        KioskChoice{Code(u"dismissal"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Dismissed for pregnancy, marriage or reporting"),
                    "dismissal"},
        KioskChoice{Code(u"locked"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Locked in, deceived, or papers held"), "locked"},
        KioskChoice{Code(u"other"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Something else"), "other"},
    };
    return cards;
}

std::span<const KioskChoice> when()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"today"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Today"), "today"},
        KioskChoice{Code(u"three_days"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "One to three days ago"),
                    "three_days"},
        KioskChoice{Code(u"month"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Four to thirty days ago"),
                    "month"},
        KioskChoice{Code(u"quarter"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "One to three months ago"),
                    "quarter"},
        KioskChoice{Code(u"older"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "More than three months ago"),
                    "older"},
        KioskChoice{Code(u"ongoing"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "It is still going on"),
                    "ongoing"},
    };
    return cards;
}

std::span<const KioskChoice> where()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"line"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Production line"), "line"},
        KioskChoice{Code(u"warehouse"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Warehouse"), "warehouse"},
        KioskChoice{Code(u"toilet"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Toilet, changing room"),
                    "toilet"},
        KioskChoice{Code(u"office"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Office"), "office"},
        KioskChoice{Code(u"dormitory"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Dormitory"), "dormitory"},
        KioskChoice{elsewhere, QT_TRANSLATE_NOOP("rp3::KioskChoice", "Somewhere else"), "elsewhere"},
    };
    return cards;
}

std::span<const KioskChoice> whereElse()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"shuttle"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Company shuttle"), "shuttle"},
        KioskChoice{Code(u"commute"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Commute"), "commute"},
        KioskChoice{Code(u"online"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Online, work chat"), "online"},
        KioskChoice{Code(u"home"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Home"), "home"},
        KioskChoice{Code(u"public"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Public facility"), "public"},
        KioskChoice{Code(u"other_place"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "A place not shown here"),
                    "other"},
    };
    return cards;
}

std::span<const KioskChoice> aboutStaff()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"no"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "No, nobody of this room"), "no"},
        KioskChoice{Code(u"these"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Yes, I will choose who"),
                    "choose"},
        KioskChoice{Code(u"someone"),
                    QT_TRANSLATE_NOOP("rp3::KioskChoice", "Someone here, I will not say who"), "someone"},
    };
    return cards;
}

std::span<const KioskChoice> who()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"line_manager"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Line manager"), "manager"},
        KioskChoice{Code(u"supervisor"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Chief, supervisor"),
                    "supervisor"},
        KioskChoice{Code(u"peer"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Workmate"), "workmate"},
        KioskChoice{Code(u"mechanic"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Mechanic"), "mechanic"},
        KioskChoice{Code(u"hr"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "HR"), "hr"},
        KioskChoice{elsewhere, QT_TRANSLATE_NOOP("rp3::KioskChoice", "Another role"), "elsewhere"},
    };
    return cards;
}

std::span<const KioskChoice> whoElse()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"owner"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Owner"), "owner"},
        KioskChoice{Code(u"guard"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Guard"), "guard"},
        KioskChoice{Code(u"client"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Client, vendor"), "client"},
        KioskChoice{Code(u"spouse"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Husband"), "spouse"},
        KioskChoice{Code(u"partner"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Boyfriend"), "partner"},
        KioskChoice{Code(u"someone_else"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Someone else"), "someone"},
    };
    return cards;
}

std::span<const KioskChoice> anonymity()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"identified"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "With name"), "with_name"},
        KioskChoice{Code(u"code_only"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Code only"), "code_only"},
        KioskChoice{Code(u"anonymous"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Without name"), "anonymous"},
    };
    return cards;
}

std::span<const KioskChoice> contact()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"phone"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Phone"), "phone"},
        KioskChoice{Code(u"wa"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "WhatsApp"), "whatsapp"},
        KioskChoice{Code(u"come_back"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "I will come back here"),
                    "come_back"},
        KioskChoice{Code(u"none"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Do not contact me"), "no_contact"},
    };
    return cards;
}

std::span<const KioskChoice> receipt()
{
    static constexpr std::array cards{
        KioskChoice{Code(u"given"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "Yes, give me the code"),
                    "code_only"},
        KioskChoice{Code(u"unsafe"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "I cannot carry it safely"),
                    "no_contact"},
        KioskChoice{Code(u"declined"), QT_TRANSLATE_NOOP("rp3::KioskChoice", "I do not want a code"), "no"},
    };
    return cards;
}

QString pictogramOf(Code code)
{
    const auto name = code.toString();
    return QFile::exists(QString(u":/pictograms/"_s + name + u".svg"_s)) ? name : u"other"_s;
}

} // namespace kiosk

} // namespace rp3
