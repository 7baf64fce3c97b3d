// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/workload.h"

#include <array>
#include <span>

namespace rp3::bench {

using namespace Qt::StringLiterals;

namespace {

// Words and names as they stand in the peers' generator: all invented.

const QString firstNames =
    u"Siti Dewi Sri Nur Ani Rina Wati Yuni Lestari Ratna Indah Fitri Ayu Endang Sari Maya Lina "
    u"Tuti Eka Dwi Tri Putri Kartini Rahayu Mulyani Ningsih Hartati Susanti Yanti Murni Aminah "
    u"Khadijah Maryam Zahra Halimah Rohani Sulastri Suryani Wulandari Anggraini Melati Kusuma "
    u"Puspita Novita Desi Erna Lilis Neneng Euis Imas Kokom Yayah Ketut Made Wayan Komang Butet "
    u"Tiur Meilani Agnes Maria Yohana Theresia Magdalena"_s;

const QString lastNames =
    u"Rahmawati Hidayati Kurniasih Handayani Setiawati Wijayanti Purnamasari Safitri Utami "
    u"Permatasari Widyastuti Nurhayati Marlina Oktaviani Puspitasari Simanjuntak Siregar Nasution "
    u"Lubis Hutapea Panjaitan Tampubolon Sitorus Pohan Batubara Tanjung Chaniago Koto Saragih "
    u"Wulan Astuti Rohmah Solihah Mutmainah Maulida Rosita Suhartini Sumarni Sukmawati Kusumawati"_s;

const QString narrativeWords =
    u"pelapor menyatakan bahwa kejadian terjadi pada saat pergantian shift malam di dekat gudang "
    u"bahan baku lantai dua atasan langsung memanggil ke ruang kerja tanpa saksi kemudian "
    u"mengancam tidak memperpanjang kontrak apabila menolak permintaan korban merasa takut malu "
    u"cemas sulit tidur dan tidak berani masuk kerja selama tiga hari rekan satu lini jahit "
    u"melihat sebagian peristiwa bersedia menjadi saksi dengan syarat nama dirahasiakan "
    u"pendamping menjelaskan hak korban prosedur pengaduan pilihan rujukan layanan kesehatan "
    u"psikolog rumah aman bantuan hukum kepolisian dinas tenaga kerja serikat pekerja perusahaan "
    u"belum memberi tanggapan tertulis korban meminta pendampingan saat pemeriksaan kesehatan "
    u"transportasi diperlukan karena rumah kontrakan jauh dari puskesmas keluarga belum diberi "
    u"tahu atas permintaan korban bukti berupa pesan singkat rekaman suara foto memar disimpan "
    u"secara tertutup pelaku diduga pengawas produksi bagian finishing sudah pernah dilaporkan "
    u"sebelumnya upah lembur cuti haid cuti melahirkan pemutusan hubungan kerja mutasi sepihak "
    u"pelecehan verbal sentuhan tidak diinginkan siulan komentar tubuh ajakan pulang bersama "
    u"ancaman penyebaran foto pemaksaan pemerasan penguntitan petugas mencatat kronologi membaca "
    u"ulang kepada pelapor pelapor menyetujui isi catatan dan memberikan persetujuan terbatas "
    u"untuk dibagikan kepada petugas provinsi tindak lanjut dijadwalkan minggu depan setelah jam "
    u"kerja di pos dengan penerjemah bahasa daerah bila perlu kondisi umum stabil risiko dinilai "
    u"sedang rencana keselamatan disusun bersama nomor darurat diberikan jalur pulang diubah "
    u"ditemani teman kos"_s;

constexpr std::array<QStringView, 5> channels{u"langsung", u"telepon", u"kotak", u"wa", u"pihak_lain"};
constexpr std::array<QStringView, 5> statuses{u"baru", u"asesmen", u"penanganan", u"dilimpahkan", u"tutup"};
// Grown: without a guardian nothing of a child would leave the room.
constexpr std::array<QStringView, 5> ages{u"a18_24", u"a18_24", u"a25_44", u"a25_44", u"a45_59"};
constexpr std::array<QStringView, 6> services{u"psikolog",    u"puskesmas", u"lbh",
                                              u"uppa_polres", u"disnaker",  u"rumah_aman"};

/// 2025-01-01T00:00Z, in ms.
constexpr qint64 epoch = 1'735'689'600'000;

Code pick(std::span<const QStringView> codes, Dice &dice)
{
    return Code(codes[dice.below(std::uint32_t(codes.size()))]);
}

} // namespace

std::uint32_t Dice::next()
{
    m_state += 0x6D2B79F5U;
    auto t = m_state;
    t = (t ^ (t >> 15U)) * (t | 1U);
    t ^= t + (t ^ (t >> 7U)) * (t | 61U);
    return t ^ (t >> 14U);
}

void Dice::skip(int draws)
{
    while (draws-- > 0)
        next();
}

Workload::Workload()
    : m_firstNames(firstNames.split(u' '))
    , m_lastNames(lastNames.split(u' '))
    , m_words(narrativeWords.split(u' '))
{
}

QString Workload::name()
{
    const auto first = m_firstNames[qsizetype(m_dice.below(std::uint32_t(m_firstNames.size())))];
    const auto middle = m_firstNames[qsizetype(m_dice.below(std::uint32_t(m_firstNames.size())))];
    return QStringList{first, middle, m_lastNames[qsizetype(m_dice.below(std::uint32_t(m_lastNames.size())))]}
        .join(u' ');
}

QString Workload::text(int words)
{
    QStringList written;
    for (int i = 0; i < words; ++i) {
        const auto place = qsizetype(m_dice.below(std::uint32_t(m_words.size())));
        written.append(m_words[place]);
        if (m_dice.below(3) != 0)
            written.append(m_words[(place + 1) % m_words.size()]);
    }
    QString text = written.join(u' ') + u'.';
    text[0] = text[0].toUpper();
    return text;
}

QString Workload::address()
{
    const auto street = m_lastNames[qsizetype(m_dice.below(std::uint32_t(m_lastNames.size())))];
    const auto house = 1 + m_dice.below(200);
    const auto rt = 1 + m_dice.below(12);
    return u"Jl. %1 No. %2 RT %3/RW %4"_s.arg(street).arg(house).arg(rt).arg(1 + m_dice.below(9));
}

Meeting Workload::meeting(qint64 secondsAfterEpoch)
{
    Meeting meeting;
    meeting.at = Instant(epoch + 1000 * secondsAfterEpoch);
    meeting.minutes = int(20 + m_dice.below(70));
    meeting.mode = pick(channels, m_dice);
    return meeting;
}

WorkloadCase Workload::next()
{
    const auto seconds = qint64(m_made) * 2700 + m_dice.below(2700);
    ++m_made;
    m_dice.skip(6); // the ms and the digits of their id
    m_dice.skip(4); // post, device, logical clock: ours stand in the batch, or are made by the journal
    WorkloadCase made;
    made.openedAt = Instant(epoch + 1000 * seconds);
    made.channel = pick(channels, m_dice);
    made.kind = int(m_dice.below(10));
    made.status = pick(statuses, m_dice);
    made.risk = int(1 + m_dice.below(4));
    made.ageGroup = pick(ages, m_dice);
    made.mayShare = m_dice.below(4) > 0;
    made.mayRefer = m_dice.below(2) > 0;
    made.mayKeepEvidence = m_dice.below(5) == 0;
    made.name = name();
    made.phone = u"08%1"_s.arg(1'000'000'000 + m_dice.below(899'999'999));
    made.address = address();
    made.narrative = text(44);
    made.officer = name();
    made.referredTo = services[m_dice.below(std::uint32_t(services.size()))].toString();
    made.referredAt = Instant(epoch + 1000 * (seconds + 86'400 + m_dice.below(86'400)));
    made.isTransportWanted = m_dice.below(3) == 0;
    made.meeting = meeting(seconds + 3600);
    return made;
}

WorkloadUpdate Workload::nextUpdate(int number)
{
    WorkloadUpdate made;
    made.status = pick(statuses, m_dice);
    made.risk = int(1 + m_dice.below(4));
    made.meeting = meeting(qint64(number) * 2700 + 700'000);
    made.meeting.note = text(8);
    return made;
}

} // namespace rp3::bench
