// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "journal/act.h"
#include "journal/sealedparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// Invents plaintexts of identity and story parts from word lists. Seeded: the same samples every time.
class Inventor final {
public:
    Inventor(QStringList words, QStringList names)
        : m_words(std::move(words))
        , m_names(std::move(names))
    {
    }

    [[nodiscard]] QByteArray identity()
    {
        Person person;
        person.name = name();
        person.alias = m_random.bounded(3) ? QString() : pick(m_names);
        person.phone = phone();
        if (m_random.bounded(2))
            person.address = u"Jl. %1 No. %2 RT %3/RW %4"_s.arg(pick(m_names))
                                 .arg(m_random.bounded(200))
                                 .arg(m_random.bounded(12))
                                 .arg(m_random.bounded(12));
        if (m_random.bounded(3) == 0)
            person.safeHours = u"setelah jam %1"_s.arg(m_random.bounded(24));
        if (m_random.bounded(3) == 0)
            person.factoryUnit = u"lini %1"_s.arg(m_random.bounded(20));
        return encodeIdentity({{m_random.bounded(4), valuesOf(person, Tier::Identity)}}, {});
    }

    [[nodiscard]] QByteArray story()
    {
        Complaint complaint;
        complaint.receivedAt = instant();
        complaint.narrative = text(20 + m_random.bounded(80));
        Incident incident;
        if (m_random.bounded(2))
            incident.account = text(10 + m_random.bounded(30));
        return encodeStory({staff(),
                            instant(),
                            {{0, valuesOf(complaint, Tier::Story)}, {2, valuesOf(incident, Tier::Story)}},
                            {}},
                           {});
    }

    [[nodiscard]] QByteArray sessionStory()
    {
        Session session;
        session.startedAt = instant();
        session.staff = {staff()};
        session.summary = text(10 + m_random.bounded(60));
        session.nextStep = text(4 + m_random.bounded(10));
        if (m_random.bounded(3) == 0)
            session.privateNote = text(6 + m_random.bounded(20));
        return encodeStory({staff(), instant(), {{0, valuesOf(session, Tier::Story)}}, {}}, {});
    }

private:
    [[nodiscard]] QString pick(const QStringList &list) { return list[m_random.bounded(int(list.size()))]; }

    [[nodiscard]] QString name() { return pick(m_names) + u' ' + pick(m_names) + u' ' + pick(m_names); }

    [[nodiscard]] QString phone()
    {
        return u"08%1"_s.arg(m_random.bounded(1'000'000'000), 10, 10, QChar(u'0'));
    }

    [[nodiscard]] Instant instant()
    {
        return Instant(1'767'225'600'000 + qint64(m_random.bounded(1'000'000'000)) * 100);
    }

    [[nodiscard]] RecordId staff()
    {
        RecordId::Bytes bytes;
        for (auto &byte : bytes)
            byte = std::uint8_t(m_random.bounded(256));
        return RecordId(bytes);
    }

    /// Runs of neighbouring words, so that the phrases of the list stay together as they do in real reports.
    [[nodiscard]] QString text(int words)
    {
        QStringList text;
        while (text.size() < words) {
            auto at = m_random.bounded(int(m_words.size()));
            for (int run = 1 + m_random.bounded(3); run > 0; --run)
                text.append(m_words[at++ % m_words.size()]);
        }
        text.first()[0] = text.first()[0].toUpper();
        return text.join(u' ') + u'.';
    }

    QStringList m_words;
    QStringList m_names;
    QRandomGenerator m_random{20'261'122};
};

QStringList wordsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read a word list");
    return QString::fromUtf8(file.readAll()).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
}

} // namespace

/// Writes training samples: `samples <folder with word lists> <folder to write to>`.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const QDir from(arguments[1]);
    const QDir to(arguments[2]);
    Inventor inventor(wordsOf(from.filePath(u"words.txt"_s)), wordsOf(from.filePath(u"names.txt"_s)));
    for (int i = 0; i < 6'000; ++i) {
        QFile sample(to.filePath(QString::number(i)));
        const auto bytes = i % 3 == 0 ? inventor.identity()
            : i % 3 == 1              ? inventor.story()
                                      : inventor.sessionStory();
        if (!sample.open(QIODevice::WriteOnly) || sample.write(bytes) != bytes.size())
            return 1;
    }
    return 0;
}
