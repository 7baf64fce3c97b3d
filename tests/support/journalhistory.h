// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/journalgen.h"
#include "tests/support/shareddossier.h"

namespace rp3 {

/// What people do in one dossier on several PCs, in any order: the generator behind the properties of the
/// fold.
class AnyHistory final {
public:
    explicit AnyHistory(std::size_t pcs = 3)
        : dossier(opening(), pcs)
    {
        for (int acts = below(25); acts > 0; --acts)
            somethingHappens();
    }

    SharedDossier dossier;

private:
    static Act opening()
    {
        Act act;
        act.create(with(aComplaint(), &Complaint::status, Code(below(2) == 0 ? u"received" : u"screened")));
        const auto person = act.create(aPerson());
        act.create(aCase());
        act.create(with(aConsent(u"bagi_kode", below(2) == 0 ? u"yes" : u"no"), &Consent::person, person));
        return act;
    }

    [[nodiscard]] std::size_t anyPc() const { return std::size_t(below(int(dossier.size()))); }

    /// Any record of this kind that `pc` knows.
    template <Record R> [[nodiscard]] RecordId any(std::size_t pc) const
    {
        const auto all = dossier.state(pc).all<R>();
        return all.isEmpty() ? RecordId() : all[below(int(all.size()))].id;
    }

    template <Record R, typename T> void change(T R::*field, const std::type_identity_t<T> &value)
    {
        const auto pc = anyPc();
        if (const auto id = any<R>(pc); !id.isNull()) {
            const auto before = *dossier.state(pc).template find<R>(id);
            Act act(dossier.id());
            act.set(before, with(before, field, value));
            if (!act.isEmpty())
                dossier.append(pc, act);
        }
    }

    void correctConsent()
    {
        const auto pc = anyPc();
        const auto id = any<Consent>(pc);
        if (id.isNull())
            return;
        Act act(dossier.id());
        const auto before = *dossier.state(pc).find<Consent>(id);
        if (below(3) == 0)
            act.voidRecord(RecordKind::Consent, id, aText());
        else
            act.amend(before, with(before, &Consent::decision, Code(below(2) == 0 ? u"yes" : u"no")),
                      aText());
        dossier.append(pc, act);
    }

    void nameKey()
    {
        Act act(dossier.id());
        act.operate(Operation::Key,
                    toFields(KeyOperation{crypto::KeyTier::Story, anId<crypto::Commitment>(), {}, {}}));
        dossier.append(anyPc(), act);
    }

    void somethingHappens()
    {
        static const QStringList statuses{QStringLiteral("asesmen"), QStringLiteral("rencana"),
                                          QStringLiteral("tangguh"), QStringLiteral("tutup")};
        switch (below(11)) {
        case 0:
            dossier.create(anyPc(), with(aSession(), &Session::summary, aText()));
            break;
        case 1:
            dossier.create(anyPc(), aConsent(u"bagi_kode", below(2) == 0 ? u"yes" : u"no"));
            break;
        case 2:
            change(&Session::minutes, below(3));
            break;
        case 3:
            change(&Person::doNotContact, below(2) == 0);
            break;
        case 4:
            change(&Case::status, Code(statuses[below(int(statuses.size()))]));
            break;
        case 5:
            change(&Complaint::status, Code(below(2) == 0 ? u"linked" : u"withdrawn"));
            break;
        case 6:
            correctConsent();
            break;
        case 7:
            nameKey();
            break;
        case 8:
            dossier.setDay(anyPc(), Day(20'510 + below(20)));
            break;
        default:
            dossier.carry(anyPc(), anyPc());
        }
    }
};

} // namespace rp3
