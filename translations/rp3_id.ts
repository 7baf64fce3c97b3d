<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AlarmText</name>
    <message>
        <source>The keys of the filing screen were changed from outside. Complaints filed since then may be readable by a stranger. Do not use the filing screen. Call the province.</source>
        <translation>Kunci layar pengaduan diubah dari luar. Pengaduan sejak itu mungkin terbaca orang asing. Jangan pakai layar pengaduan. Hubungi provinsi.</translation>
    </message>
    <message>
        <source>Entries that were here are missing. Perhaps an older copy was put back. What you see is whole but old. Write nothing yet. Call the province.</source>
        <translation>Ada catatan yang hilang. Mungkin salinan lama dikembalikan. Yang Anda lihat utuh, tetapi lama. Jangan menulis dulu. Hubungi provinsi.</translation>
    </message>
    <message>
        <source>One of two key files was damaged and has been repaired. Your data is safe. If this comes again, the disk may be failing.</source>
        <translation>Satu dari dua berkas kunci rusak dan sudah diperbaiki. Data Anda aman. Bila ini terulang, mungkin diska mulai rusak.</translation>
    </message>
    <message>
        <source>A filed complaint cannot be read; its file is damaged. It is kept as it is. Nothing else is touched. Call the province.</source>
        <translation>Satu pengaduan tidak terbaca karena berkasnya rusak. Berkas itu tetap disimpan. Yang lain tidak tersentuh. Hubungi provinsi.</translation>
    </message>
    <message>
        <source>The small file that watches over the entries is missing or was changed. What you see may be an older copy. Look at the last entries before you write. If one is missing, call the province.</source>
        <translation>Berkas kecil penjaga catatan hilang atau diubah. Yang Anda lihat mungkin salinan lama. Periksa catatan terakhir sebelum menulis. Bila ada yang hilang, hubungi provinsi.</translation>
    </message>
    <message>
        <source>A case that is kept closed is damaged and is missing from the list. All other cases are whole. Nothing was deleted. Call the province.</source>
        <translation>Satu kasus yang disimpan tertutup rusak dan tidak ada di daftar. Semua kasus lain utuh. Tidak ada yang dihapus. Hubungi provinsi.</translation>
    </message>
</context>
<context>
    <name>CaseBrief</name>
    <message>
        <source>How to reach her</source>
        <translation>Cara menghubunginya</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Yang dijanjikan</translation>
    </message>
    <message>
        <source>Since you wrote here last</source>
        <translation>Sejak Anda terakhir menulis di sini</translation>
    </message>
    <message>
        <source>The risk changed</source>
        <translation>Risiko berubah</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>Rujukan yang belum dijawab</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Jangan ditanyakan lagi</translation>
    </message>
    <message>
        <source>Never leave a message.</source>
        <translation>Jangan tinggalkan pesan.</translation>
    </message>
    <message>
        <source>A call is safe: %1</source>
        <translation>Aman ditelepon: %1</translation>
    </message>
    <message>
        <source>May answer: %1</source>
        <translation>Boleh menjawab: %1</translation>
    </message>
    <message>
        <source>Code word: %1</source>
        <translation>Kata sandi: %1</translation>
    </message>
    <message>
        <source>%1, before: %2 (%3)</source>
        <translation>%1, sebelumnya: %2 (%3)</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Baru: %1</translation>
    </message>
</context>
<context>
    <name>CaseKind</name>
    <message>
        <source>Proposed from what she told: %1. Untick what is wrong.</source>
        <translation>Usulan dari ceritanya: %1. Hapus centang yang tidak tepat.</translation>
    </message>
    <message>
        <source>What she told points to: %1. Tick it in the first question if it applies, in the second if it does not.</source>
        <translation>Ceritanya mengarah ke: %1. Centang di pertanyaan pertama bila berlaku, di pertanyaan kedua bila tidak.</translation>
    </message>
</context>
<context>
    <name>CaseNames</name>
    <message>
        <source>how sure: %1</source>
        <translation>tingkat yakin: %1</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keselamatan</translation>
    </message>
    <message>
        <source>Plan and sessions</source>
        <translation>Rencana dan sesi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Law and work</source>
        <translation>Hukum dan kerja</translation>
    </message>
    <message>
        <source>People and incidents</source>
        <translation>Orang dan kejadian</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Penutupan</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>May accompany</source>
        <translation>Boleh mendampingi</translation>
    </message>
    <message>
        <source>May accompany if the woman wants it</source>
        <translation>Boleh mendampingi bila korban menghendaki</translation>
    </message>
    <message>
        <source>May not accompany yet</source>
        <translation>Belum boleh mendampingi</translation>
    </message>
    <message>
        <source>does not work here now</source>
        <translation>sedang tidak bekerja di sini</translation>
    </message>
    <message>
        <source>none of her roles accompanies</source>
        <translation>perannya bukan mendampingi</translation>
    </message>
    <message>
        <source>the training that the law asks for is missing</source>
        <translation>belum ada pelatihan yang diminta undang-undang</translation>
    </message>
    <message>
        <source>her training is not valid any more</source>
        <translation>pelatihannya sudah tidak berlaku</translation>
    </message>
    <message>
        <source>not a woman</source>
        <translation>bukan perempuan</translation>
    </message>
    <message>
        <source>sex not written down</source>
        <translation>jenis kelamin belum dicatat</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>sedang tidak di sini</translation>
    </message>
    <message>
        <source>not a companion</source>
        <translation>bukan pendamping</translation>
    </message>
    <message>
        <source>training missing</source>
        <translation>belum ada pelatihan</translation>
    </message>
    <message>
        <source>training expired</source>
        <translation>pelatihan tidak berlaku lagi</translation>
    </message>
    <message>
        <source>another sex than hers</source>
        <translation>jenis kelamin lain</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>jenis kelamin belum diketahui</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Second person</source>
        <translation>Orang kedua</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Dikonfirmasi oleh %1</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>The last call was not safe. Do not call her; wait until she comes or calls.</source>
        <translation>Telepon terakhir tidak aman. Jangan hubungi dia; tunggu sampai ia datang atau menelepon.</translation>
    </message>
    <message>
        <source>She does not want to be contacted. Do not call her; wait until she comes or calls.</source>
        <translation>Ia tidak mau dihubungi. Jangan hubungi dia; tunggu sampai ia datang atau menelepon.</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message numerus="yes">
        <source>She came after %n day(s).</source>
        <translation>
            <numerusform>Ia datang setelah %n hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>She came after %1 to %2 days.</source>
        <translation>Ia datang setelah %1 sampai %2 hari.</translation>
    </message>
    <message>
        <source>That counts as late.</source>
        <translation>Ini termasuk terlambat lapor.</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Meet her for the first time</source>
        <translation>Temui dia untuk pertama kali</translation>
    </message>
    <message>
        <source>Hand the case on to the unit that must report it</source>
        <translation>Teruskan kasus ke unit yang wajib melapor</translation>
    </message>
    <message>
        <source>See to the report to the police</source>
        <translation>Urus laporan ke polisi</translation>
    </message>
    <message>
        <source>Refer her to a doctor now</source>
        <translation>Rujuk ke layanan kesehatan sekarang</translation>
    </message>
    <message>
        <source>Judge the risk again</source>
        <translation>Nilai ulang risikonya</translation>
    </message>
    <message>
        <source>Answer what she asked about her data</source>
        <translation>Jawab permintaannya soal datanya</translation>
    </message>
    <message>
        <source>Ask whether she is punished at work</source>
        <translation>Tanyakan apakah ia dibalas di tempat kerja</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Tindak lanjuti</translation>
    </message>
    <message>
        <source>Go with her</source>
        <translation>Dampingi dia</translation>
    </message>
    <message>
        <source>Keep the date you promised</source>
        <translation>Tepati tanggal yang dijanjikan</translation>
    </message>
    <message>
        <source>Ask whether the referral was accepted</source>
        <translation>Tanyakan apakah rujukan diterima</translation>
    </message>
    <message>
        <source>See how the service goes</source>
        <translation>Pantau jalannya layanan</translation>
    </message>
    <message>
        <source>Go through the safety plan again</source>
        <translation>Tinjau rencana keselamatan</translation>
    </message>
    <message>
        <source>Look at the goal again</source>
        <translation>Tinjau tujuannya</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>See to the evidence</source>
        <translation>Periksa bukti</translation>
    </message>
    <message>
        <source>Approve the trip</source>
        <translation>Setujui perjalanan</translation>
    </message>
    <message>
        <source>Make sure that she is back</source>
        <translation>Pastikan ia sudah kembali</translation>
    </message>
    <message>
        <source>Ask how she is since the closing</source>
        <translation>Tanyakan kabarnya sejak ditutup</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Tell the coordinator</source>
        <translation>Beri tahu koordinator</translation>
    </message>
    <message>
        <source>Ask the police how she is protected</source>
        <translation>Tanyakan pelindungannya kepada polisi</translation>
    </message>
    <message>
        <source>Ask the police whether LPSK was asked</source>
        <translation>Tanyakan kepada polisi apakah LPSK sudah dimintai</translation>
    </message>
    <message>
        <source>Her protection by the police ends</source>
        <translation>Pelindungan dari polisi berakhir</translation>
    </message>
    <message>
        <source>Ask whether the restitution was paid</source>
        <translation>Tanyakan apakah restitusi sudah dibayar</translation>
    </message>
    <message>
        <source>A date of the police or the court</source>
        <translation>Tanggal dari polisi atau pengadilan</translation>
    </message>
    <message>
        <source>A date of the labour path</source>
        <translation>Tanggal dari jalur ketenagakerjaan</translation>
    </message>
    <message>
        <source>Find somebody to go with her</source>
        <translation>Cari pendamping untuk hari itu</translation>
    </message>
    <message>
        <source>Get her papers ready</source>
        <translation>Siapkan surat-suratnya</translation>
    </message>
    <message>
        <source>Settle her shift for that day</source>
        <translation>Atur giliran kerjanya untuk hari itu</translation>
    </message>
    <message>
        <source>Book her ride</source>
        <translation>Pesan perjalanannya</translation>
    </message>
    <message>
        <source>Ask whether she came home safely</source>
        <translation>Tanyakan apakah ia pulang dengan selamat</translation>
    </message>
    <message>
        <source>Nobody who works here accompanies her: hand the case over</source>
        <translation>Tidak ada petugas di sini yang mendampinginya: alihkan kasusnya</translation>
    </message>
    <message>
        <source>Look at what kind of case this is</source>
        <translation>Lihat lagi ini kasus jenis apa</translation>
    </message>
    <message>
        <source>She took her yes back: stop, and tell those who have her data</source>
        <translation>Ia menarik persetujuannya: hentikan, dan kabari siapa saja yang memegang datanya</translation>
    </message>
    <message>
        <source>Her guardian is in conflict with her: bring in UPT PPA as her protector</source>
        <translation>Kepentingan walinya bertentangan dengannya: libatkan UPT PPA sebagai pelindungnya</translation>
    </message>
    <message>
        <source>Her contract ends soon: ask whether it is renewed</source>
        <translation>Kontraknya segera habis: tanyakan apakah diperpanjang</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Setujui rencananya</translation>
    </message>
    <message>
        <source>Close the case, or say what is missing</source>
        <translation>Tutup kasusnya, atau sampaikan apa yang masih kurang</translation>
    </message>
    <message>
        <source>Do not call her</source>
        <translation>Jangan hubungi dia</translation>
    </message>
    <message>
        <source>A child is concerned: hand the case on to UPT PPA</source>
        <translation>Menyangkut anak: teruskan kasus ke UPT PPA</translation>
    </message>
    <message>
        <source>No other unit has this case yet: ask one to take it over</source>
        <translation>Belum ada unit lain yang menerima kasus ini: minta satu unit menerima pelimpahannya</translation>
    </message>
    <message>
        <source>Somebody here has the name of the reported person: is it the same person?</source>
        <translation>Ada petugas di sini yang namanya seperti terlapor: apakah orangnya sama?</translation>
    </message>
    <message>
        <source>Make her ride safe, and tick what was checked</source>
        <translation>Amankan perjalanannya, lalu centang yang sudah dicek</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Ingin dipanggil</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>When a call is safe</source>
        <translation>Kapan aman ditelepon</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Siapa yang boleh menjawab</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>Line or department</source>
        <translation>Bagian atau lini</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Pregnant or breastfeeding</source>
        <translation>Hamil atau menyusui</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>Aman sekarang</translation>
    </message>
    <message>
        <source>Hurt, or needs a doctor now</source>
        <translation>Terluka atau perlu dokter sekarang</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Siapa yang melapor</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>Yang ia inginkan</translation>
    </message>
    <message>
        <source>Her words</source>
        <translation>Kata-katanya</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Kaitan dengan kerja</translation>
    </message>
    <message>
        <source>The exact place</source>
        <translation>Tempat persisnya</translation>
    </message>
    <message>
        <source>Happened before</source>
        <translation>Pernah terjadi sebelumnya</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Uraian kejadian</translation>
    </message>
    <message>
        <source>Reported person</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Who the person is to her</source>
        <translation>Hubungan dengannya</translation>
    </message>
    <message>
        <source>Power at work</source>
        <translation>Kuasa di tempat kerja</translation>
    </message>
    <message>
        <source>Still in contact</source>
        <translation>Masih berhubungan</translation>
    </message>
    <message>
        <source>Something sexual in the last three days</source>
        <translation>Ada yang bersifat seksual dalam tiga hari terakhir</translation>
    </message>
    <message>
        <source>How she wants to be recorded</source>
        <translation>Ia ingin dicatat</translation>
    </message>
    <message>
        <source>Rights at work</source>
        <translation>Hak kerja</translation>
    </message>
    <message>
        <source>Work or pay was made to depend on it</source>
        <translation>Pekerjaan atau upah dijadikan syarat</translation>
    </message>
    <message>
        <source>Rp %1</source>
        <translation>Rp %1</translation>
    </message>
</context>
<context>
    <name>FormHint</name>
    <message>
        <source>shift %1</source>
        <translation>sif %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>lini %1</translation>
    </message>
    <message>
        <source>pay %1</source>
        <translation>upah %1</translation>
    </message>
    <message>
        <source>contract until %1</source>
        <translation>kontrak sampai %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Works here and has a name like that: %1</source>
        <translation>Bekerja di sini dan namanya mirip: %1</translation>
    </message>
</context>
<context>
    <name>GuardianWords</name>
    <message>
        <source>Her guardian is in conflict with her: what she says is kept, and nothing leaves this room until UPT PPA says yes for her as her guardian.</source>
        <translation>Wali berkonflik dengannya: jawabannya disimpan, dan tidak ada yang keluar dari ruang ini sampai UPT PPA sebagai walinya menyatakan ya.</translation>
    </message>
    <message>
        <source>She is under 18: what she says is kept, and nothing leaves this room until her guardian says yes.</source>
        <translation>Ia di bawah 18 tahun: jawabannya disimpan, dan tidak ada yang keluar dari ruang ini sampai walinya menyatakan ya.</translation>
    </message>
</context>
<context>
    <name>IntakeSteps</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Before she tells</source>
        <translation>Sebelum bercerita</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Siapa yang datang</translation>
    </message>
    <message>
        <source>Her story</source>
        <translation>Ceritanya</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Reported person</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Wishes and risk</source>
        <translation>Keinginan dan risiko</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Not said from where</source>
        <translation>Sumbernya belum disebut</translation>
    </message>
    <message>
        <source>Left for rides in %1: %2</source>
        <translation>Sisa dana perjalanan %1: %2</translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation>Jenisnya belum dicatat</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Jumlah semua: %1</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>How great is the danger?</source>
        <translation>Seberapa besar bahayanya?</translation>
    </message>
    <message>
        <source>Your own judgement. It starts the clock for the first answer.</source>
        <translation>Menurut penilaian Anda sendiri. Batas waktu jawaban pertama mengikutinya.</translation>
    </message>
    <message>
        <source>Why do you judge so?</source>
        <translation>Mengapa Anda menilai begitu?</translation>
    </message>
    <message>
        <source>Which laws may apply?</source>
        <translation>Hukum apa yang mungkin berlaku?</translation>
    </message>
    <message>
        <source>When will you see or call her next?</source>
        <translation>Kapan Anda bertemu atau meneleponnya lagi?</translation>
    </message>
    <message>
        <source>For example 24/11/2026.</source>
        <translation>Misalnya 24/11/2026.</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Kapan sesinya?</translation>
    </message>
    <message>
        <source>What kind of session?</source>
        <translation>Sesi apa?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Di mana?</translation>
    </message>
    <message>
        <source>Did she come?</source>
        <translation>Apakah ia hadir?</translation>
    </message>
    <message>
        <source>How many minutes?</source>
        <translation>Berapa menit?</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation>Untuk apa?</translation>
    </message>
    <message>
        <source>What was said and done?</source>
        <translation>Apa yang dibicarakan dan dilakukan?</translation>
    </message>
    <message>
        <source>Write what she said, not what you think of it.</source>
        <translation>Tulis apa yang ia katakan, bukan pendapat Anda.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Apa hasilnya?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Apa langkah berikutnya?</translation>
    </message>
    <message>
        <source>Which date did you promise her?</source>
        <translation>Tanggal berapa yang Anda janjikan?</translation>
    </message>
    <message>
        <source>Did you read the summary back to her?</source>
        <translation>Apakah ringkasan sudah dibacakan kembali kepadanya?</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Catatan Anda sendiri</translation>
    </message>
    <message>
        <source>It stands in no letter and no export.</source>
        <translation>Tidak masuk ke surat atau ekspor mana pun.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>Propose to close</source>
        <translation>Usulkan penutupan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Yang terpenuhi</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Ditanyakan lagi tanggal</translation>
    </message>
    <message>
        <source>When to open it again</source>
        <translation>Kapan dibuka kembali</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Diusulkan tanggal</translation>
    </message>
    <message>
        <source>Her data</source>
        <translation>Hak atas datanya</translation>
    </message>
    <message>
        <source>Write down her request</source>
        <translation>Catat permintaannya</translation>
    </message>
    <message>
        <source>What she asks for</source>
        <translation>Yang diminta</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diminta tanggal</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>Dengan kata-katanya</translation>
    </message>
    <message>
        <source>Granted?</source>
        <translation>Dikabulkan?</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Diputuskan tanggal</translation>
    </message>
    <message>
        <source>Reason for a refusal</source>
        <translation>Alasan bila ditolak</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Selesai tanggal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Take in evidence</source>
        <translation>Terima bukti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Diterima dari</translation>
    </message>
    <message>
        <source>Original or copy</source>
        <translation>Asli atau salinan</translation>
    </message>
    <message>
        <source>May it hold traces of the body?</source>
        <translation>Mungkin ada jejak tubuh?</translation>
    </message>
    <message>
        <source>Do not wash it. Keep it in paper, each piece apart.</source>
        <translation>Jangan dicuci. Simpan dalam kertas, terpisah.</translation>
    </message>
    <message>
        <source>Does it show something sexual?</source>
        <translation>Apakah memperlihatkan hal seksual?</translation>
    </message>
    <message>
        <source>Then nobody sees a preview of it.</source>
        <translation>Bila ya, tidak ada pratinjau.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Disimpan di</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Nomor segel</translation>
    </message>
    <message>
        <source>Legal class</source>
        <translation>Kelas hukum</translation>
    </message>
    <message>
        <source>Forensic report</source>
        <translation>Visum</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Rantai penguasaan bukti</translation>
    </message>
    <message>
        <source>Write a hand-over</source>
        <translation>Catat serah terima</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Diserahkan oleh</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Nomor tanda terima</translation>
    </message>
    <message>
        <source>Was it checked to be unchanged?</source>
        <translation>Sudah dicek tidak berubah?</translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation>Polisi dan pengadilan</translation>
    </message>
    <message>
        <source>Add a legal step</source>
        <translation>Tambah tahap hukum</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Nomor laporan</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Narahubung</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Tanggal berikutnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Labour path</source>
        <translation>Jalur ketenagakerjaan</translation>
    </message>
    <message>
        <source>Add a labour step</source>
        <translation>Tambah tahap ketenagakerjaan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Labour rights only. Sexual violence is never settled by talks (UU 12/2022 Ps. 23).</source>
        <translation>Hanya untuk hak kerja. Kekerasan seksual tidak boleh didamaikan (UU 12/2022 Ps. 23).</translation>
    </message>
    <message>
        <source>What the company did</source>
        <translation>Tindakan perusahaan</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>What it cost her</source>
        <translation>Kerugian</translation>
    </message>
    <message>
        <source>Add a loss</source>
        <translation>Tambah kerugian</translation>
    </message>
    <message>
        <source>Kind of loss</source>
        <translation>Jenis kerugian</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Her work before</source>
        <translation>Keadaan kerja semula</translation>
    </message>
    <message>
        <source>Write down her work</source>
        <translation>Catat keadaan kerja</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Dicatat tanggal</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Status kerja</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>Kontrak berakhir tanggal</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Sif</translation>
    </message>
    <message>
        <source>Line or department</source>
        <translation>Lini atau bagian</translation>
    </message>
    <message>
        <source>Monthly pay in rupiah</source>
        <translation>Upah sebulan dalam rupiah</translation>
    </message>
    <message>
        <source>Company knows since</source>
        <translation>Perusahaan tahu sejak</translation>
    </message>
    <message>
        <source>Retaliation is watched from then on.</source>
        <translation>Pembalasan dipantau sejak itu.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Pengaduan</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Tambah pengaduan</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>Keselamatan dulu</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>Aman sekarang</translation>
    </message>
    <message>
        <source>Hurt, or needs a doctor now</source>
        <translation>Luka atau perlu dokter sekarang</translation>
    </message>
    <message>
        <source>Something sexual in the last three days</source>
        <translation>Kejadian seksual dalam tiga hari terakhir</translation>
    </message>
    <message>
        <source>Thoughts of harming herself</source>
        <translation>Terpikir menyakiti diri</translation>
    </message>
    <message>
        <source>A child is in danger</source>
        <translation>Ada anak terancam</translation>
    </message>
    <message>
        <source>The person can reach her today</source>
        <translation>Orang itu bisa menemuinya hari ini</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Cara masuk</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>How she wants to be recorded</source>
        <translation>Cara ia ingin dicatat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation>Dengan penerjemah</translation>
    </message>
    <message>
        <source>Who came with her</source>
        <translation>Siapa yang menemani</translation>
    </message>
    <message>
        <source>Asked alone: may that person stay?</source>
        <translation>Ditanya sendiri: boleh ditemani?</translation>
    </message>
    <message>
        <source>A child is in the room</source>
        <translation>Ada anak di ruangan</translation>
    </message>
    <message>
        <source>What makes it easier for her</source>
        <translation>Yang memudahkannya</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why she took it back</source>
        <translation>Alasan dicabut</translation>
    </message>
    <message>
        <source>Her story</source>
        <translation>Ceritanya</translation>
    </message>
    <message>
        <source>Her words</source>
        <translation>Kata-katanya</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>Yang ia inginkan</translation>
    </message>
    <message>
        <source>Reported before to</source>
        <translation>Pernah lapor ke</translation>
    </message>
    <message>
        <source>What came of that</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>People on her side</source>
        <translation>Orang di pihaknya</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Wants to be called</source>
        <translation>Ingin dipanggil</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>When a call is safe</source>
        <translation>Jam aman ditelepon</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Siapa yang boleh mengangkat</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Never leave a message</source>
        <translation>Jangan tinggalkan pesan</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Jangan dihubungi</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Tentang orangnya</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Status perkawinan</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Pregnant or breastfeeding</source>
        <translation>Hamil atau menyusui</translation>
    </message>
    <message>
        <source>How many live from her</source>
        <translation>Jumlah tanggungan</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>National ID (NIK)</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Only if a service needs it.</source>
        <translation>Hanya bila layanan memerlukannya.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>In a union</source>
        <translation>Anggota serikat</translation>
    </message>
    <message>
        <source>Reported person</source>
        <translation>Terlapor</translation>
    </message>
    <message>
        <source>Add a reported person</source>
        <translation>Tambah terlapor</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Who the person is to her</source>
        <translation>Hubungan dengannya</translation>
    </message>
    <message>
        <source>Power at work</source>
        <translation>Kuasa di tempat kerja</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Satu perusahaan</translation>
    </message>
    <message>
        <source>Still in contact</source>
        <translation>Masih berhubungan</translation>
    </message>
    <message>
        <source>Has a weapon or can get one</source>
        <translation>Punya atau bisa mendapat senjata</translation>
    </message>
    <message>
        <source>Drinks or takes drugs</source>
        <translation>Minum atau memakai narkoba</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Add an incident</source>
        <translation>Tambah kejadian</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>How exact is the date</source>
        <translation>Ketepatan tanggal</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>During work</source>
        <translation>Saat bekerja</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Di tempat kerja</translation>
    </message>
    <message>
        <source>The exact place</source>
        <translation>Tempat persisnya</translation>
    </message>
    <message>
        <source>What happened, in her words</source>
        <translation>Apa yang terjadi, dengan kata-katanya</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Apa bentuknya</translation>
    </message>
    <message>
        <source>Forms of violence</source>
        <translation>Bentuk kekerasan</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>Rights at work</source>
        <translation>Hak kerja</translation>
    </message>
    <message>
        <source>Work or pay was made to depend on it</source>
        <translation>Pekerjaan atau upah dijadikan syarat</translation>
    </message>
    <message>
        <source>Sexual violence by law, Art. 4(1)</source>
        <translation>Jenis TPKS Ps. 4(1)</translation>
    </message>
    <message>
        <source>Sexual violence by law, Art. 4(2)</source>
        <translation>Jenis TPKS Ps. 4(2)</translation>
    </message>
    <message>
        <source>Violence in the household</source>
        <translation>Bentuk KDRT</translation>
    </message>
    <message>
        <source>Trafficking</source>
        <translation>Bentuk TPPO</translation>
    </message>
    <message>
        <source>Signs of trafficking</source>
        <translation>Tanda TPPO</translation>
    </message>
    <message>
        <source>GBVIMS type</source>
        <translation>Jenis GBVIMS</translation>
    </message>
    <message>
        <source>Where online</source>
        <translation>Di mana (daring)</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Senjata</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Akibatnya</translation>
    </message>
    <message>
        <source>Injuries</source>
        <translation>Luka</translation>
    </message>
    <message>
        <source>Happened before</source>
        <translation>Berulang</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>Pernah dilaporkan</translation>
    </message>
    <message>
        <source>Why she waited</source>
        <translation>Sebab terlambat lapor</translation>
    </message>
    <message>
        <source>How many saw it</source>
        <translation>Jumlah saksi</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>Persetujuannya</translation>
    </message>
    <message>
        <source>Ask her again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>By name, for a referral to one provider.</source>
        <translation>Nama lembaga, untuk rujukan ke satu lembaga.</translation>
    </message>
    <message>
        <source>Her answer</source>
        <translation>Jawabannya</translation>
    </message>
    <message>
        <source>How she said it</source>
        <translation>Cara menyatakan</translation>
    </message>
    <message>
        <source>Limits of secrecy explained</source>
        <translation>Batas kerahasiaan dijelaskan</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Dibacakan</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Siapa yang memutuskan</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dinyatakan tanggal</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Tujuan rencana</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Tambah tujuan</translation>
    </message>
    <message>
        <source>What she wants to reach, in her words</source>
        <translation>Yang ingin ia capai, dengan kata-katanya</translation>
    </message>
    <message>
        <source>Part of her life</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>Service that helps</source>
        <translation>Layanan yang membantu</translation>
    </message>
    <message>
        <source>Steps: who does what</source>
        <translation>Langkah: siapa melakukan apa</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Agreed with her on</source>
        <translation>Disepakati bersamanya tanggal</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Ditinjau lagi tanggal</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Disetujui tanggal</translation>
    </message>
    <message>
        <source>By a coordinator.</source>
        <translation>Oleh koordinator.</translation>
    </message>
    <message>
        <source>Accompaniment sessions</source>
        <translation>Sesi pendampingan</translation>
    </message>
    <message>
        <source>Write a session</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>How was she before, 0 to 10?</source>
        <translation>Bagaimana keadaannya sebelum, 0 sampai 10?</translation>
    </message>
    <message>
        <source>In her own judgement.</source>
        <translation>Menurut dia sendiri.</translation>
    </message>
    <message>
        <source>How was she afterwards, 0 to 10?</source>
        <translation>Bagaimana keadaannya sesudah, 0 sampai 10?</translation>
    </message>
    <message>
        <source>Days to go with her</source>
        <translation>Jadwal pendampingan</translation>
    </message>
    <message>
        <source>Plan a day</source>
        <translation>Rencanakan jadwal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Berkas yang dibawa</translation>
    </message>
    <message>
        <source>What about her shift</source>
        <translation>Tentang sif kerjanya</translation>
    </message>
    <message>
        <source>Does she need a ride?</source>
        <translation>Perlu kendaraan?</translation>
    </message>
    <message>
        <source>Did she go?</source>
        <translation>Apakah ia datang?</translation>
    </message>
    <message>
        <source>Did she come home safely?</source>
        <translation>Apakah ia pulang dengan aman?</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Tambah tugas</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai tanggal</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Plan or write a follow-up</source>
        <translation>Tambah tindak lanjut</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Direncanakan tanggal</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Dilakukan tanggal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Could you reach her?</source>
        <translation>Hasil menghubungi</translation>
    </message>
    <message>
        <source>Has she been punished for reporting?</source>
        <translation>Apakah ia dibalas karena melapor?</translation>
    </message>
    <message>
        <source>Compare with her work before: shift, line, pay, contract.</source>
        <translation>Bandingkan dengan kerjanya dulu: sif, lini, upah, kontrak.</translation>
    </message>
    <message>
        <source>Has her safety changed?</source>
        <translation>Apakah keselamatannya berubah?</translation>
    </message>
    <message>
        <source>What she says</source>
        <translation>Kata-katanya</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Berikutnya tanggal</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Asesmen risiko</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Nilai risiko</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Dinilai tanggal</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation>Jenis asesmen</translation>
    </message>
    <message>
        <source>What she said yes to</source>
        <translation>Yang ia jawab ya</translation>
    </message>
    <message>
        <source>Marked ones propose a high risk. You decide.</source>
        <translation>Yang bertanda mengusulkan risiko tinggi. Anda yang memutuskan.</translation>
    </message>
    <message>
        <source>What she did not know or did not want to say</source>
        <translation>Yang ia tidak tahu atau tidak mau jawab</translation>
    </message>
    <message>
        <source>Her fear, 0 to 10</source>
        <translation>Rasa takutnya, 0 sampai 10</translation>
    </message>
    <message>
        <source>Your judgement</source>
        <translation>Penilaian Anda</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Why another level than proposed</source>
        <translation>Alasan bila berbeda dari usulan</translation>
    </message>
    <message>
        <source>Done at once</source>
        <translation>Tindakan segera</translation>
    </message>
    <message>
        <source>What she needs</source>
        <translation>Asesmen kebutuhan</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Tambah kebutuhan</translation>
    </message>
    <message>
        <source>What you found together</source>
        <translation>Temuan bersama</translation>
    </message>
    <message>
        <source>What already helps her</source>
        <translation>Yang sudah membantunya</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Tingkat kedaruratan</translation>
    </message>
    <message>
        <source>Proposed service</source>
        <translation>Layanan yang diusulkan</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Rencana keselamatan</translation>
    </message>
    <message>
        <source>Add to the safety plan</source>
        <translation>Tambah rencana keselamatan</translation>
    </message>
    <message>
        <source>Where it helps</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>If this happens</source>
        <translation>Bila ini terjadi</translation>
    </message>
    <message>
        <source>She does this</source>
        <translation>Ia melakukan ini</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Siapa yang membantu</translation>
    </message>
    <message>
        <source>Word or sign</source>
        <translation>Kata atau tanda</translation>
    </message>
    <message>
        <source>A word that the helper knows.</source>
        <translation>Kata yang dikenal penolong.</translation>
    </message>
    <message>
        <source>Where she goes</source>
        <translation>Ke mana ia pergi</translation>
    </message>
    <message>
        <source>Did she take a copy?</source>
        <translation>Apakah ia membawa salinan?</translation>
    </message>
    <message>
        <source>Can she keep it where nobody finds it?</source>
        <translation>Apakah salinan itu aman dari orang lain?</translation>
    </message>
    <message>
        <source>Services and referrals</source>
        <translation>Layanan dan rujukan</translation>
    </message>
    <message>
        <source>Add a service or referral</source>
        <translation>Tambah layanan atau rujukan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Diminta tanggal</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Pemberi layanan</translation>
    </message>
    <message>
        <source>Kind of provider</source>
        <translation>Jenis lembaga</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Narahubung</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Penanggung biaya</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Diterima tanggal</translation>
    </message>
    <message>
        <source>First served on</source>
        <translation>Pertama dilayani tanggal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil nyata</translation>
    </message>
    <message>
        <source>For example a certificate, a job, a device.</source>
        <translation>Misalnya sertifikat, pekerjaan, perangkat.</translation>
    </message>
    <message>
        <source>What she says of it</source>
        <translation>Tanggapannya</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Selesai tanggal</translation>
    </message>
    <message>
        <source>Safe trips</source>
        <translation>Perjalanan aman</translation>
    </message>
    <message>
        <source>Plan a trip</source>
        <translation>Rencanakan perjalanan</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Picked up at</source>
        <translation>Dijemput di</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Alamat tujuan</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Kebutuhan khusus</translation>
    </message>
    <message>
        <source>The ride</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Transport partner</source>
        <translation>Mitra transportasi</translation>
    </message>
    <message>
        <source>Booking number</source>
        <translation>Nomor pemesanan</translation>
    </message>
    <message>
        <source>Name for the driver</source>
        <translation>Nama untuk pengemudi</translation>
    </message>
    <message>
        <source>Never her name, never the word victim.</source>
        <translation>Bukan namanya, jangan kata korban.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sudah dicek</translation>
    </message>
    <message>
        <source>Arrival heard by</source>
        <translation>Kabar tiba diterima oleh</translation>
    </message>
    <message>
        <source>Safely back on</source>
        <translation>Kembali dengan aman tanggal</translation>
    </message>
    <message>
        <source>Did anything happen?</source>
        <translation>Ada kejadian?</translation>
    </message>
    <message>
        <source>What happened on the way</source>
        <translation>Apa yang terjadi di jalan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Cost in rupiah</source>
        <translation>Biaya dalam rupiah</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Dibayar dari</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>Her consent to keeping it</source>
        <translation>Persetujuannya untuk menyimpan</translation>
    </message>
    <message>
        <source>Who else was there?</source>
        <translation>Siapa lagi yang hadir?</translation>
    </message>
    <message>
        <source>What kind of case it is</source>
        <translation>Jenis kasus ini</translation>
    </message>
    <message>
        <source>Who is in charge of it?</source>
        <translation>Siapa yang berwenang?</translation>
    </message>
    <message>
        <source>What became of the duty to report?</source>
        <translation>Bagaimana kewajiban lapor dipenuhi?</translation>
    </message>
    <message>
        <source>Only for sexual violence: it ends the clock of 3×24 hours. Nothing is sent by itself.</source>
        <translation>Hanya untuk kekerasan seksual: jawaban ini menghentikan jam 3×24. Tidak ada yang terkirim sendiri.</translation>
    </message>
    <message>
        <source>Must everything be kept for a court?</source>
        <translation>Apakah semua harus disimpan untuk pengadilan?</translation>
    </message>
    <message>
        <source>Then nothing of it may ever be destroyed.</source>
        <translation>Bila ya, tidak ada yang boleh dimusnahkan.</translation>
    </message>
    <message>
        <source>Whose consent</source>
        <translation>Persetujuan siapa</translation>
    </message>
    <message>
        <source>If it is not hers.</source>
        <translation>Bila bukan persetujuannya sendiri.</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Disampaikan oleh</translation>
    </message>
    <message>
        <source>Who decides for a child.</source>
        <translation>Yang memutuskan bagi anak.</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Jam berapa?</translation>
    </message>
    <message>
        <source>Who stood by her?</source>
        <translation>Siapa yang mendampinginya?</translation>
    </message>
    <message>
        <source>Who goes with her?</source>
        <translation>Siapa yang menemaninya?</translation>
    </message>
    <message>
        <source>Which ride?</source>
        <translation>Perjalanan yang mana?</translation>
    </message>
    <message>
        <source>Plan it under Services first.</source>
        <translation>Rencanakan dulu di bagian Layanan.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Siapa yang mengerjakan?</translation>
    </message>
    <message>
        <source>Her consent to it</source>
        <translation>Persetujuannya untuk ini</translation>
    </message>
    <message>
        <source>A referral needs one for this provider, unless a law demands it.</source>
        <translation>Rujukan memerlukan persetujuan untuk lembaga ini, kecuali diwajibkan undang-undang.</translation>
    </message>
    <message>
        <source>Her consent to the ride</source>
        <translation>Persetujuannya untuk perjalanan ini</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Tiba jam</translation>
    </message>
    <message>
        <source>Whose task is it?</source>
        <translation>Kewenangan siapa?</translation>
    </message>
    <message>
        <source>What is for somebody else is taken in all the same.</source>
        <translation>Yang di luar kewenangan tetap diterima dulu.</translation>
    </message>
    <message>
        <source>About her</source>
        <translation>Tentang dia</translation>
    </message>
    <message>
        <source>How to reach her safely</source>
        <translation>Cara menghubunginya dengan aman</translation>
    </message>
    <message>
        <source>The person who reports</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>What women say of us</source>
        <translation>Kata mereka tentang kita</translation>
    </message>
    <message>
        <source>Type in a slip</source>
        <translation>Ketik satu lembar</translation>
    </message>
    <message>
        <source>From 1, not at all, to 5, very much</source>
        <translation>Dari 1, sama sekali tidak, sampai 5, sangat</translation>
    </message>
    <message>
        <source>I felt safe here</source>
        <translation>Saya merasa aman di sini</translation>
    </message>
    <message>
        <source>I was believed</source>
        <translation>Saya dipercaya</translation>
    </message>
    <message>
        <source>I decided myself</source>
        <translation>Saya memutuskan sendiri</translation>
    </message>
    <message>
        <source>It helped me</source>
        <translation>Saya terbantu</translation>
    </message>
    <message>
        <source>I would send a friend</source>
        <translation>Saya akan mengajak teman ke sini</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>Dengan kata-katanya sendiri</translation>
    </message>
    <message>
        <source>Leave out names, places and days: nobody should know her by it.</source>
        <translation>Jangan tulis nama, tempat, dan hari: jangan sampai ia dikenali.</translation>
    </message>
    <message>
        <source>Talks and campaigns</source>
        <translation>Sosialisasi dan kampanye</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Catat sosialisasi</translation>
    </message>
    <message>
        <source>What kind of talk?</source>
        <translation>Kegiatan apa?</translation>
    </message>
    <message>
        <source>A talk of the 16 Days belongs to the campaign.</source>
        <translation>Kegiatan selama 16 HAKTP masuk kampanye itu.</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>Who was invited</source>
        <translation>Siapa yang diundang</translation>
    </message>
    <message>
        <source>Where it was held</source>
        <translation>Di mana diadakan</translation>
    </message>
    <message>
        <source>Sub-districts</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Whose people took part, with commas between.</source>
        <translation>Asal peserta, pisahkan dengan koma.</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Berapa yang datang</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Not counted by sex</source>
        <translation>Tidak dihitung per jenis kelamin</translation>
    </message>
    <message>
        <source>Leaflets and posters handed out</source>
        <translation>Selebaran dan poster yang dibagikan</translation>
    </message>
    <message>
        <source>No names of those who came.</source>
        <translation>Jangan tulis nama peserta.</translation>
    </message>
    <message>
        <source>Came without leaving a record</source>
        <translation>Datang tanpa dicatat</translation>
    </message>
    <message>
        <source>Count another day</source>
        <translation>Hitung hari lain</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Datang pada</translation>
    </message>
    <message>
        <source>How many women</source>
        <translation>Berapa perempuan</translation>
    </message>
    <message>
        <source>Money for rides</source>
        <translation>Dana perjalanan</translation>
    </message>
    <message>
        <source>Add money</source>
        <translation>Tambah dana</translation>
    </message>
    <message>
        <source>For the year</source>
        <translation>Untuk tahun</translation>
    </message>
    <message>
        <source>Four digits.</source>
        <translation>Empat angka.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Amount in rupiah</source>
        <translation>Jumlah dalam rupiah</translation>
    </message>
    <message>
        <source>If it comes in stages, write down each stage by itself.</source>
        <translation>Bila cair bertahap, catat tiap tahap sendiri-sendiri.</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Disetujui pada</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Siapa yang bisa membantu</translation>
    </message>
    <message>
        <source>Add somebody who helps</source>
        <translation>Tambah pihak yang membantu</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Jenis lembaga</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Layanan yang diberikan</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>For example: Mon-Fri 08.00-16.00, Sat 08.00-12.00</source>
        <translation>Misalnya: Sen-Jum 08.00-16.00, Sab 08.00-12.00</translation>
    </message>
    <message>
        <source>A hidden address does not stand here. Leave this empty to keep it.</source>
        <translation>Alamat tersembunyi tidak tampil di sini. Kosongkan saja bila tidak berubah.</translation>
    </message>
    <message>
        <source>Must the address stay hidden?</source>
        <translation>Apakah alamatnya harus tetap tersembunyi?</translation>
    </message>
    <message>
        <source>A shelter&apos;s always does, unless a coordinator says no here.</source>
        <translation>Alamat rumah aman selalu begitu, kecuali koordinator menjawab tidak di sini.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Seberapa yakin</translation>
    </message>
    <message>
        <source>Last called on</source>
        <translation>Terakhir ditelepon pada</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Tingkat yakin</translation>
    </message>
    <message>
        <source>Still helps?</source>
        <translation>Masih membantu?</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Siapa yang bekerja di sini</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>Her roles</source>
        <translation>Perannya</translation>
    </message>
    <message>
        <source>Does she work here now?</source>
        <translation>Apakah ia bekerja di sini sekarang?</translation>
    </message>
    <message>
        <source>If not, she gets no new cases and may do nothing here any more.</source>
        <translation>Bila tidak, ia tidak menerima kasus baru dan tidak dapat berbuat apa-apa lagi di sini.</translation>
    </message>
    <message>
        <source>Women may ask to be accompanied by a woman. The law prefers it.</source>
        <translation>Korban boleh meminta pendamping perempuan. Undang-undang mengutamakannya.</translation>
    </message>
    <message>
        <source>Is she paid by the company that hosts this room?</source>
        <translation>Apakah ia digaji perusahaan tempat ruang ini?</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Di sini sejak</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Add training</source>
        <translation>Tambah pelatihan</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Pelatihan tentang</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Dilatih pada</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Leave it empty if it does not expire.</source>
        <translation>Kosongkan bila tidak ada batasnya.</translation>
    </message>
    <message>
        <source>Why was it late, or not needed?</source>
        <translation>Mengapa terlambat, atau tidak perlu?</translation>
    </message>
    <message>
        <source>Works there since</source>
        <translation>Bekerja di sana sejak</translation>
    </message>
    <message>
        <source>Reported there on</source>
        <translation>Dilaporkan di sana pada</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Tempat bekerja</translation>
    </message>
    <message>
        <source>A company that stands in the directory.</source>
        <translation>Perusahaan yang ada di direktori.</translation>
    </message>
    <message>
        <source>Did she become pregnant by it?</source>
        <translation>Apakah ia hamil karenanya?</translation>
    </message>
    <message>
        <source>Was there anything else before?</source>
        <translation>Adakah kejadian lain sebelumnya?</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>Sebagai apa?</translation>
    </message>
    <message>
        <source>With which ride?</source>
        <translation>Dengan perjalanan yang mana?</translation>
    </message>
    <message>
        <source>About this room</source>
        <translation>Tentang ruang ini</translation>
    </message>
    <message>
        <source>A worker sees it on the filing screen and calls it.</source>
        <translation>Pekerja melihatnya di layar pengaduan dan menghubunginya.</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>Yang tersedia</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Buka sejak</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tempatnya</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Dikelola oleh</translation>
    </message>
    <message>
        <source>On whose ground</source>
        <translation>Di lahan siapa</translation>
    </message>
    <message>
        <source>Women who work there</source>
        <translation>Jumlah pekerja perempuan di sana</translation>
    </message>
    <message>
        <source>At a large site, months without a complaint are a warning.</source>
        <translation>Di situs besar, berbulan-bulan tanpa pengaduan adalah tanda.</translation>
    </message>
    <message>
        <source>Men who work there</source>
        <translation>Jumlah pekerja laki-laki di sana</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>Agreement with the province since</source>
        <translation>Perjanjian dengan provinsi sejak</translation>
    </message>
    <message>
        <source>In writing, and with the personnel office outside it.</source>
        <translation>Tertulis, dan bagian personalia tidak termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Petugas pelindungan data</translation>
    </message>
    <message>
        <source>Whom a woman may ask about her data, and how.</source>
        <translation>Kepada siapa seorang perempuan bertanya tentang datanya, dan caranya.</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisi</translation>
    </message>
    <message>
        <source>Write down a supervision</source>
        <translation>Catat supervisi</translation>
    </message>
    <message>
        <source>Found in order</source>
        <translation>Sudah beres</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Yang masih harus dikerjakan</translation>
    </message>
    <message>
        <source>Without a name, hers or anybody&apos;s: the whole room reads it.</source>
        <translation>Tanpa nama siapa pun: seluruh ruang membacanya.</translation>
    </message>
    <message>
        <source>Next one on</source>
        <translation>Berikutnya pada</translation>
    </message>
    <message>
        <source>Leave it empty: in a week.</source>
        <translation>Bila kosong: seminggu lagi.</translation>
    </message>
    <message>
        <source>Data in wrong hands</source>
        <translation>Kegagalan pelindungan data</translation>
    </message>
    <message>
        <source>Report data in wrong hands</source>
        <translation>Catat kegagalan pelindungan data</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Diketahui pada</translation>
    </message>
    <message>
        <source>Which data?</source>
        <translation>Data apa?</translation>
    </message>
    <message>
        <source>What kind, without a name: the whole room reads it.</source>
        <translation>Jenisnya saja, tanpa nama: seluruh ruang membacanya.</translation>
    </message>
    <message>
        <source>When and how did it happen?</source>
        <translation>Kapan dan bagaimana terjadinya?</translation>
    </message>
    <message>
        <source>How many people it concerns</source>
        <translation>Berapa orang yang terkena</translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation>Apa yang dilakukan?</translation>
    </message>
    <message>
        <source>Who was told in writing</source>
        <translation>Siapa yang diberi tahu secara tertulis</translation>
    </message>
    <message>
        <source>Everybody concerned, on</source>
        <translation>Semua yang terkena, pada</translation>
    </message>
    <message>
        <source>Each by the way that is safe for her. No letter home.</source>
        <translation>Masing-masing dengan cara yang aman baginya. Jangan kirim surat ke rumah.</translation>
    </message>
    <message>
        <source>The office, on</source>
        <translation>Lembaga, pada</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Selesai pada</translation>
    </message>
    <message>
        <source>If it is a company</source>
        <translation>Bila perusahaan</translation>
    </message>
    <message>
        <source>What it makes</source>
        <translation>Bidang usahanya</translation>
    </message>
    <message>
        <source>Does it have a task force against sexual violence?</source>
        <translation>Apakah ada Satgas PPKS?</translation>
    </message>
    <message>
        <source>Every company must (Kepmenaker 88/2023).</source>
        <translation>Setiap perusahaan wajib (Kepmenaker 88/2023).</translation>
    </message>
    <message>
        <source>Does it have a bipartite body?</source>
        <translation>Apakah ada LKS Bipartit?</translation>
    </message>
    <message>
        <source>Do its rules or its collective agreement forbid harassment?</source>
        <translation>Apakah peraturan perusahaan atau PKB melarang pelecehan?</translation>
    </message>
    <message>
        <source>Languages besides Indonesian</source>
        <translation>Bahasa selain bahasa Indonesia</translation>
    </message>
    <message>
        <source>Which task of the unit?</source>
        <translation>Tugas unit yang mana?</translation>
    </message>
    <message>
        <source>Only for the women-child unit.</source>
        <translation>Hanya untuk unit PPA.</translation>
    </message>
    <message>
        <source>What allows us to share?</source>
        <translation>Apa dasar berbagi datanya?</translation>
    </message>
    <message>
        <source>What were they told?</source>
        <translation>Apa yang diberitahukan kepada mereka?</translation>
    </message>
    <message>
        <source>Only what they need. Tick exactly what was shared.</source>
        <translation>Hanya yang perlu. Centang persis yang dibagikan.</translation>
    </message>
    <message>
        <source>Which of them does not apply?</source>
        <translation>Mana yang ternyata tidak berlaku?</translation>
    </message>
    <message>
        <source>You asked further, and it is not so. Then nobody is asked again.</source>
        <translation>Sudah ditanyakan lebih lanjut, dan ternyata tidak begitu. Setelah ini tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Asked in order: the first yes is the type.</source>
        <translation>Ditanyakan berurutan: jawaban ya yang pertama adalah jenisnya.</translation>
    </message>
    <message>
        <source>When the goals are met or she no longer wants it: propose it here, and a coordinator closes.</source>
        <translation>Bila tujuan tercapai atau ia tidak ingin lagi: usulkan di sini, koordinator yang menutup.</translation>
    </message>
    <message>
        <source>Does the file still say when and where it was made?</source>
        <translation>Apakah berkas masih memuat waktu dan tempat pembuatannya?</translation>
    </message>
    <message>
        <source>A picture that was sent by a messenger does not.</source>
        <translation>Foto yang dikirim lewat aplikasi pesan sudah tidak memuatnya.</translation>
    </message>
    <message>
        <source>What may prove it: messages, pictures, clothes, letters. Take it in as it is, the sooner the better.</source>
        <translation>Apa yang dapat membuktikannya: pesan, gambar, pakaian, surat. Terima apa adanya, makin cepat makin baik.</translation>
    </message>
    <message>
        <source>Two must be there to open, copy or destroy it, or to give it away without a receipt. She confirms it with her passphrase.</source>
        <translation>Harus berdua untuk membuka, menyalin, atau memusnahkannya, atau menyerahkannya tanpa tanda terima. Rekan itu mengonfirmasi dengan frasa sandinya.</translation>
    </message>
    <message>
        <source>Her guardian</source>
        <translation>Walinya</translation>
    </message>
    <message>
        <source>Her way with police and court. Nothing of it is begun without her.</source>
        <translation>Jalannya di kepolisian dan pengadilan. Tidak ada yang dimulai tanpa dirinya.</translation>
    </message>
    <message>
        <source>Her way to her rights at work: talks, the labour office, the labour court.</source>
        <translation>Jalannya menuju hak-hak kerjanya: perundingan, dinas tenaga kerja, pengadilan hubungan industrial.</translation>
    </message>
    <message>
        <source>What it cost her: wages, doctors, rides. A claim to the court starts from here.</source>
        <translation>Apa yang harus ia tanggung: upah, biaya dokter, perjalanan. Tuntutan restitusi berawal dari sini.</translation>
    </message>
    <message>
        <source>How she worked before the complaint. Without it no punishment at work can be shown later.</source>
        <translation>Keadaan kerjanya sebelum pengaduan. Tanpa ini, pembalasan di tempat kerja kelak sulit ditunjukkan.</translation>
    </message>
    <message>
        <source>Never somebody from her line or department.</source>
        <translation>Jangan orang dari lini atau bagiannya.</translation>
    </message>
    <message>
        <source>Let somebody look after the child in another room. Nobody questions it here: that is for the protection unit.</source>
        <translation>Minta seseorang menemani anak di ruangan lain. Anak jangan diwawancarai di sini: itu tugas UPT PPA.</translation>
    </message>
    <message>
        <source>She tells it once. Read it back to her: she says what is to be corrected.</source>
        <translation>Cukup sekali bercerita. Bacakan kembali kepadanya, lalu betulkan yang keliru.</translation>
    </message>
    <message>
        <source>How and when it came to this room. A second complaint about the same belongs here too.</source>
        <translation>Bagaimana dan kapan pengaduan ini sampai ke sini. Pengaduan kedua tentang hal yang sama juga ditulis di sini.</translation>
    </message>
    <message>
        <source>Sub-district</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Often enough where the address would say too much.</source>
        <translation>Sering sudah cukup bila alamat lengkap terlalu terbuka.</translation>
    </message>
    <message>
        <source>She, her children, whoever reports for her or stands by her.</source>
        <translation>Ia sendiri, anak-anaknya, siapa yang melapor untuknya atau mendukungnya.</translation>
    </message>
    <message>
        <source>Who is said to have done it. Neither a name nor a judgement is needed to begin.</source>
        <translation>Siapa yang dilaporkan. Untuk memulai tidak perlu nama, dan bukan vonis.</translation>
    </message>
    <message>
        <source>Ask about each: one is enough to look closer.</source>
        <translation>Tanyakan satu per satu: satu saja sudah cukup untuk menelusuri lebih jauh.</translation>
    </message>
    <message>
        <source>Never photograph them with a private phone.</source>
        <translation>Jangan dipotret dengan ponsel pribadi.</translation>
    </message>
    <message>
        <source>What happened to her, as far as she wants to tell. One for each occasion or for a longer time.</source>
        <translation>Apa yang terjadi padanya, sejauh ia mau bercerita. Satu untuk setiap kejadian atau untuk kurun waktu yang panjang.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Bukti persetujuannya</translation>
    </message>
    <message>
        <source>The signed paper or the recording. Take it in as evidence first.</source>
        <translation>Surat yang ditandatangani atau rekamannya. Simpan dulu sebagai bukti.</translation>
    </message>
    <message>
        <source>What she said yes or no to. Until she was asked, nothing leaves this room.</source>
        <translation>Apa yang ia setujui atau tolak. Sebelum ia ditanya, tidak ada yang keluar dari ruang ini.</translation>
    </message>
    <message>
        <source>What she wants to reach, in her own words, once the first danger is over.</source>
        <translation>Apa yang ingin ia capai, dengan kata-katanya sendiri, setelah bahaya pertama lewat.</translation>
    </message>
    <message>
        <source>Which goals did you work on?</source>
        <translation>Tujuan mana yang dikerjakan?</translation>
    </message>
    <message>
        <source>The goals of her plan. Add a new one there first.</source>
        <translation>Tujuan dalam rencananya. Tujuan baru ditambahkan dulu di sana.</translation>
    </message>
    <message>
        <source>Which papers belong to it?</source>
        <translation>Dokumen mana yang terkait?</translation>
    </message>
    <message>
        <source>Take them in as evidence first.</source>
        <translation>Simpan dulu sebagai bukti.</translation>
    </message>
    <message>
        <source>Each talk with her: what was said and done, written down on the same day.</source>
        <translation>Setiap pertemuan dengannya: apa yang dibicarakan dan dilakukan, ditulis pada hari yang sama.</translation>
    </message>
    <message>
        <source>A day on which somebody goes with her: to the police, a doctor, a court, an office.</source>
        <translation>Hari ia didampingi: ke polisi, dokter, pengadilan, atau kantor.</translation>
    </message>
    <message>
        <source>What somebody of this room has to do for her, and until when.</source>
        <translation>Apa yang harus dikerjakan ruang ini untuknya, dan sampai kapan.</translation>
    </message>
    <message>
        <source>When you ask how she is: planned at the end of each talk, and done even if nothing happens.</source>
        <translation>Kapan Anda menanyakan keadaannya: direncanakan di akhir setiap pertemuan, dan dilakukan walau tidak terjadi apa-apa.</translation>
    </message>
    <message>
        <source>Industrial estate</source>
        <translation>Kawasan industri</translation>
    </message>
    <message>
        <source>Women-child unit of the province</source>
        <translation>Unit PPA provinsi</translation>
    </message>
    <message>
        <source>By the name that it has here.</source>
        <translation>Sesuai nama resminya di daerah ini.</translation>
    </message>
    <message>
        <source>How great the danger is for her: judged at the first talk, and again whenever something changes.</source>
        <translation>Seberapa besar bahaya baginya: dinilai pada pertemuan pertama, dan lagi setiap ada yang berubah.</translation>
    </message>
    <message>
        <source>What she lacks and what helps her already, once she has told enough to ask for it.</source>
        <translation>Apa yang ia perlukan dan apa yang sudah menolongnya, setelah ceritanya cukup untuk menanyakannya.</translation>
    </message>
    <message>
        <source>What she does when it becomes dangerous: agreed with her before she goes home.</source>
        <translation>Apa yang ia lakukan bila keadaan berbahaya: disepakati bersamanya sebelum ia pulang.</translation>
    </message>
    <message>
        <source>Leave it empty if it is her consent above, or the duty to report.</source>
        <translation>Kosongkan bila dasarnya persetujuan di atas atau kewajiban melapor.</translation>
    </message>
    <message>
        <source>Help that she gets here or elsewhere. Ask for her yes before her name goes out.</source>
        <translation>Bantuan yang ia terima di sini atau di tempat lain. Minta persetujuannya sebelum namanya keluar.</translation>
    </message>
    <message>
        <source>Picked up in</source>
        <translation>Zona penjemputan</translation>
    </message>
    <message>
        <source>The city only: it is counted. Where exactly stays here.</source>
        <translation>Kotanya saja, karena ikut dihitung. Tempat pastinya tetap di pos ini.</translation>
    </message>
    <message>
        <source>Destination in</source>
        <translation>Zona tujuan</translation>
    </message>
    <message>
        <source>Set off at</source>
        <translation>Berangkat pukul</translation>
    </message>
    <message>
        <source>A safe ride, where the way to us, to a service or home is a danger or cannot be paid.</source>
        <translation>Perjalanan aman, bila jalan ke sini, ke layanan, atau pulang berbahaya atau tidak terjangkau biayanya.</translation>
    </message>
    <message>
        <source>Works in this protection room</source>
        <translation>Bekerja di rumah perlindungan ini</translation>
    </message>
    <message>
        <source>No: only the name is alike. Yes: close the case to this colleague, below the reported person.</source>
        <translation>Tidak: hanya namanya yang mirip. Ya: tutup kasus ini bagi rekan tersebut, di bawah data terlapor.</translation>
    </message>
    <message>
        <source>If she asks to see, correct or limit what is kept of her, she has a right to an answer in 3×24 hours. To erase it the law sets no hour, but the case stays open until she has an answer.</source>
        <translation>Bila ia minta melihat, membetulkan, atau membatasi datanya, ia berhak atas jawaban dalam 3×24 jam. Untuk penghapusan, undang-undang tidak menetapkan jam, tetapi kasus tetap terbuka sampai ia mendapat jawaban.</translation>
    </message>
    <message>
        <source>A letter or a message may have waited: the day it reached this room. Left empty, it is when these notes were begun.</source>
        <translation>Surat atau pesan mungkin sudah menunggu: isi hari tibanya di ruang ini. Bila kosong, dihitung sejak catatan ini dimulai.</translation>
    </message>
    <message>
        <source>Only the roles that accompany a woman.</source>
        <translation>Hanya peran yang mendampingi.</translation>
    </message>
</context>
<context>
    <name>RecordProblems</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your level differs from what her answers propose. Please say why.</source>
        <translation>Penilaian Anda berbeda dari usulan jawabannya. Mohon tulis alasannya.</translation>
    </message>
    <message>
        <source>These are your own roles. Ask a colleague to change them.</source>
        <translation>Ini peran Anda sendiri. Mintalah rekan untuk mengubahnya.</translation>
    </message>
    <message>
        <source>This role holds the keys of every new case. Only somebody who has it can give it.</source>
        <translation>Peran ini memegang kunci setiap kasus baru. Hanya yang memilikinya dapat memberikannya.</translation>
    </message>
    <message>
        <source>She is the last one who coordinates cases. Give somebody else that role first.</source>
        <translation>Ia koordinator kasus yang terakhir. Berikan dulu peran itu kepada orang lain.</translation>
    </message>
    <message>
        <source>Only a coordinator takes an address out of hiding.</source>
        <translation>Hanya koordinator yang boleh membuka alamat tersembunyi.</translation>
    </message>
    <message>
        <source>Please write a year, such as 2026.</source>
        <translation>Mohon tulis tahun, misalnya 2026.</translation>
    </message>
    <message>
        <source>Nobody does this alone. Please say which colleague was there.</source>
        <translation>Ini tidak dilakukan sendirian. Sebutkan rekan yang hadir.</translation>
    </message>
    <message>
        <source>Please say who took it and the number of the receipt they signed, or which colleague was there.</source>
        <translation>Sebutkan siapa yang menerima dan nomor tanda terima yang ditandatangani, atau rekan yang hadir.</translation>
    </message>
    <message>
        <source>Please say why the police were not told in time, or why they need not be.</source>
        <translation>Tuliskan mengapa polisi tidak diberi tahu tepat waktu, atau mengapa tidak perlu.</translation>
    </message>
    <message>
        <source>Please say who answered for her.</source>
        <translation>Tuliskan siapa yang menjawab untuknya.</translation>
    </message>
    <message>
        <source>A coordinator approves the ride first.</source>
        <translation>Perjalanan ini perlu disetujui koordinator dulu.</translation>
    </message>
    <message>
        <source>Please say why her request is refused.</source>
        <translation>Mohon tulis mengapa permintaannya ditolak.</translation>
    </message>
    <message>
        <source>Please say what allows us to share it: her consent, a law, or what else.</source>
        <translation>Mohon isi dasar berbagi datanya: persetujuannya, undang-undang, atau dasar lain.</translation>
    </message>
    <message>
        <source>Please choose the consent that allows it. It must still hold.</source>
        <translation>Mohon pilih persetujuan yang menjadi dasarnya. Persetujuan itu harus masih berlaku.</translation>
    </message>
    <message>
        <source>Please say why it may be shared without her consent.</source>
        <translation>Mohon tulis alasan data boleh dibagikan tanpa persetujuannya.</translation>
    </message>
    <message>
        <source>Nobody outside is told anything of her without her yes. Please choose it here.</source>
        <translation>Tidak ada pihak luar yang diberi tahu tentang dirinya tanpa persetujuannya. Silakan pilih persetujuannya di sini.</translation>
    </message>
    <message>
        <source>By her date of birth she was under 18 when she came. Please choose that age here, too.</source>
        <translation>Menurut tanggal lahirnya ia di bawah 18 tahun saat datang. Silakan pilih usia itu di sini juga.</translation>
    </message>
    <message>
        <source>A yes counts if it is written or recorded. Please say how she said it.</source>
        <translation>Persetujuan berlaku bila tertulis atau terekam. Silakan catat caranya.</translation>
    </message>
    <message>
        <source>She said no to keeping evidence here. Leave it with her, or write her new yes first.</source>
        <translation>Ia tidak setuju bukti disimpan di sini. Biarkan tetap padanya, atau catat dahulu persetujuannya yang baru.</translation>
    </message>
    <message>
        <source>She said no to a ride. If she wants one now, write her new yes first.</source>
        <translation>Ia tidak setuju diantar. Jika sekarang ia mau, catat dahulu persetujuannya yang baru.</translation>
    </message>
    <message>
        <source>Only the coordinator who approved it can take that back, and only until the goal is met or dropped.</source>
        <translation>Hanya koordinator yang menyetujuinya dapat menariknya kembali, dan hanya selama tujuan itu belum tercapai atau dihentikan.</translation>
    </message>
    <message>
        <source>That sounds like her own name. Please give the driver another one.</source>
        <translation>Itu terdengar seperti namanya sendiri. Beri nama lain untuk pengemudi.</translation>
    </message>
    <message>
        <source>That would tell the driver what the ride is about. Please give an everyday name.</source>
        <translation>Itu memberi tahu pengemudi tentang apa perjalanan ini. Beri nama sehari-hari.</translation>
    </message>
    <message>
        <source>If she takes it back, that is a new answer of hers, and it counts from now: leave this form and press “Ask her again”.</source>
        <translation>Kalau ia mencabutnya, itu jawaban baru dan berlaku mulai sekarang: tinggalkan formulir ini lalu tekan “Tanyakan lagi”.</translation>
    </message>
    <message>
        <source>Please say to whom. A yes counts for one provider, by name.</source>
        <translation>Mohon isi untuk lembaga mana. Satu jawaban ya berlaku untuk satu lembaga, dengan namanya.</translation>
    </message>
    <message>
        <source>Please say on which day the ride is.</source>
        <translation>Mohon isi hari perjalanannya.</translation>
    </message>
</context>
<context>
    <name>Rides</name>
    <message>
        <source>The ride is booked</source>
        <translation>Kendaraan sudah dipesan</translation>
    </message>
    <message>
        <source>She is on her way</source>
        <translation>Ia sedang di jalan</translation>
    </message>
    <message>
        <source>She has arrived</source>
        <translation>Ia sudah tiba</translation>
    </message>
    <message>
        <source>She is safely back</source>
        <translation>Ia sudah kembali dengan selamat</translation>
    </message>
    <message>
        <source>The ride did not come</source>
        <translation>Kendaraan tidak datang</translation>
    </message>
    <message>
        <source>She has not arrived</source>
        <translation>Ia belum tiba</translation>
    </message>
    <message>
        <source>Not ticked yet: %1</source>
        <translation>Belum dicentang: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RoomTabs</name>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Money for rides</source>
        <translation>Dana perjalanan</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Umpan balik</translation>
    </message>
    <message>
        <source>About the room</source>
        <translation>Tentang ruang</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervisi</translation>
    </message>
    <message>
        <source>Data in wrong hands</source>
        <translation>Kegagalan pelindungan data</translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message>
        <source>Case number</source>
        <translation>Nomor kasus</translation>
    </message>
    <message>
        <source>Evidence, or a copy of it</source>
        <translation>Bukti atau salinannya</translation>
    </message>
    <message>
        <source>Reported person: %1</source>
        <translation>Terlapor: %1</translation>
    </message>
</context>
<context>
    <name>StayingWords</name>
    <message>
        <source>she was not asked</source>
        <translation>ia belum ditanya</translation>
    </message>
    <message>
        <source>she did not agree</source>
        <translation>ia tidak setuju</translation>
    </message>
    <message>
        <source>her yes has ended; ask her again</source>
        <translation>persetujuannya sudah berakhir; tanyakan lagi</translation>
    </message>
    <message>
        <source>nobody who decides for her as a child has said yes</source>
        <translation>ia masih anak, dan yang memutuskan baginya belum menyatakan ya</translation>
    </message>
    <message>
        <source>her answers contradict; ask her again</source>
        <translation>jawabannya bertentangan; tanyakan lagi</translation>
    </message>
    <message>
        <source>she agreed, but not to codes and days, without which no name goes</source>
        <translation>ia setuju, tetapi tidak untuk kode dan tanggal; tanpa itu nama tidak dikirim</translation>
    </message>
    <message>
        <source>she agreed; the province does not have the key to it yet</source>
        <translation>ia setuju; provinsi belum memegang kuncinya</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Filing screen</source>
        <translation>Layar pengaduan</translation>
    </message>
    <message>
        <source>Taken in as a case</source>
        <translation>Diterima sebagai kasus</translation>
    </message>
    <message>
        <source>Complaint filed</source>
        <translation>Pengaduan masuk</translation>
    </message>
    <message>
        <source>Her answer about sharing</source>
        <translation>Jawabannya soal berbagi data</translation>
    </message>
    <message>
        <source>The case was changed</source>
        <translation>Kasus diubah</translation>
    </message>
    <message>
        <source>Two people changed the same answer without knowing of each other. Both answers are kept. Please decide which one holds.</source>
        <translation>Dua orang mengubah jawaban yang sama tanpa saling tahu. Keduanya disimpan. Tentukan mana yang berlaku.</translation>
    </message>
    <message>
        <source>A status was set that does not follow from the one before. It is kept. Please decide.</source>
        <translation>Ada status yang tidak sesuai urutan. Status itu disimpan. Mohon putuskan.</translation>
    </message>
    <message>
        <source>Two people changed the status at the same time. Please decide.</source>
        <translation>Dua orang mengubah status bersamaan. Mohon putuskan.</translation>
    </message>
    <message>
        <source>A signed answer was changed instead of corrected. The first one holds.</source>
        <translation>Jawaban yang sudah sah diubah, bukan diralat. Yang pertama berlaku.</translation>
    </message>
    <message>
        <source>Two people changed at the same time who may read this case. Please decide.</source>
        <translation>Dua orang mengubah bersamaan siapa yang boleh membaca kasus ini. Mohon putuskan.</translation>
    </message>
    <message>
        <source>A yes of hers does not know of an earlier no. Until you ask her again, nothing leaves this room.</source>
        <translation>Ada jawaban ya yang belum memperhitungkan jawaban tidak sebelumnya. Sampai Anda bertanya lagi kepadanya, tidak ada yang keluar dari ruang ini.</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: diubah</translation>
    </message>
    <message>
        <source>Written with a newer version of the program. It is kept.</source>
        <translation>Ditulis dengan versi program yang lebih baru. Catatan ini tetap disimpan.</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <translation>%1: dinyatakan tidak berlaku</translation>
    </message>
    <message>
        <source>Step: %1 → %2</source>
        <translation>Langkah: %1 → %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasannya</translation>
    </message>
    <message>
        <source>Step taken back: %1 → %2</source>
        <translation>Langkah dibatalkan: %1 → %2</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>A telephone number has digits, and no letters.</source>
        <translation>Nomor telepon berisi angka, tanpa huruf.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits and nothing else.</source>
        <translation>NIK terdiri atas 16 angka saja.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>%1 complaints or more in %2 days are about the same person, or come from the same unit. Does one of the women need more protection?</source>
        <translation>Ada %1 pengaduan atau lebih dalam %2 hari tentang orang yang sama atau dari unit yang sama. Apakah salah satu dari mereka perlu perlindungan lebih?</translation>
    </message>
    <message>
        <source>This month has far more complaints than the %1 months before it. Did something change in the company, or do more women dare to speak?</source>
        <translation>Pengaduan bulan ini jauh lebih banyak daripada %1 bulan sebelumnya. Apakah ada yang berubah di perusahaan, atau lebih banyak yang berani bicara?</translation>
    </message>
    <message>
        <source>The share of complaints that come late rose %1 months running. What keeps women from coming sooner?</source>
        <translation>Bagian pengaduan yang terlambat naik %1 bulan berturut-turut. Apa yang menghalangi mereka datang lebih awal?</translation>
    </message>
    <message>
        <source>No complaint for %1 months, with many women at work here. Do they know this room, and can they reach it unseen?</source>
        <translation>Tidak ada pengaduan selama %1 bulan, padahal banyak perempuan bekerja di sini. Apakah mereka tahu ruang ini dan bisa datang tanpa terlihat?</translation>
    </message>
    <message>
        <source>%1 complaints or more in %2 days are about the same place where nobody watches. Can it be made safe?</source>
        <translation>Ada %1 pengaduan atau lebih dalam %2 hari tentang tempat sepi yang sama. Bisakah tempat itu dibuat aman?</translation>
    </message>
    <message>
        <source>%1 complaints or more in %2 days come from the same shift or the same line. Who leads there, and how?</source>
        <translation>Ada %1 pengaduan atau lebih dalam %2 hari dari sif atau lini yang sama. Siapa yang memimpin di sana, dan bagaimana caranya?</translation>
    </message>
    <message>
        <source>The province has heard nothing from this room for more than %1 days. Nothing is lost here. Connect, or carry a stick.</source>
        <translation>Provinsi tidak menerima apa pun dari ruang ini lebih dari %1 hari. Tidak ada yang hilang di sini. Sambungkan jaringan, atau bawa dengan flashdisk.</translation>
    </message>
    <message>
        <source>The last assessment is graver than the one before it.</source>
        <translation>Asesmen terakhir lebih berat daripada yang sebelumnya.</translation>
    </message>
    <message>
        <source>The risk is high, and nobody has spoken with her for more than %1 hours.</source>
        <translation>Risikonya tinggi, dan lebih dari %1 jam tidak ada yang berbicara dengannya.</translation>
    </message>
    <message>
        <source>Less than %1 hours are left to report, and nobody wrote how it ended.</source>
        <translation>Waktu untuk melapor kurang dari %1 jam, dan belum ada yang mencatat hasilnya.</translation>
    </message>
    <message>
        <source>A doctor can still help against pregnancy and infection, and nobody has referred her.</source>
        <translation>Dokter masih bisa mencegah kehamilan dan infeksi, tetapi belum ada yang merujuknya.</translation>
    </message>
    <message>
        <source>She says that she is punished at work since she complained.</source>
        <translation>Ia berkata dibalas di tempat kerja sejak mengadu.</translation>
    </message>
    <message>
        <source>A child is concerned, or it may be trafficking.</source>
        <translation>Menyangkut anak, atau mungkin perdagangan orang.</translation>
    </message>
    <message>
        <source>The record of custody does not say where a piece of evidence was. It may be worth nothing in court.</source>
        <translation>Catatan penguasaan tidak menyebut di mana bukti itu berada. Di pengadilan bukti itu bisa tidak berlaku.</translation>
    </message>
    <message>
        <source>In some of these cases only one word of the name is known, and many people share it: they may be different persons. Read how each is described.</source>
        <translation>Di sebagian kasus ini hanya satu kata namanya yang diketahui, dan banyak orang memakainya: bisa jadi mereka orang yang berbeda. Baca bagaimana masing-masing digambarkan.</translation>
    </message>
</context>
<context>
    <name>rp3::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>rp3::BreachPage</name>
    <message>
        <source>A stolen PC, a list that was shown, a passphrase given away. Whom it concerns and the office are told in writing within 3×24 hours.</source>
        <translation>Komputer dicuri, daftar terlihat orang, frasa sandi diberikan. Yang terkena dan lembaga diberi tahu secara tertulis dalam 3×24 jam.</translation>
    </message>
    <message>
        <source>Nothing is written down. If something happens: write it down here first, even if you are not sure. Nobody is blamed for reporting.</source>
        <translation>Belum ada catatan. Bila terjadi sesuatu: catat dulu di sini, walaupun belum yakin. Tidak ada yang disalahkan karena mencatat.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::CallsPage</name>
    <message>
        <source>Officer of this room</source>
        <translation>Petugas ruangan ini</translation>
    </message>
</context>
<context>
    <name>rp3::CaseOverview</name>
    <message>
        <source>Before you speak with her</source>
        <translation>Sebelum Anda berbicara dengannya</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Write it: %1</source>
        <translation>Catat: %1</translation>
    </message>
    <message>
        <source>About her</source>
        <translation>Tentang dia</translation>
    </message>
    <message>
        <source>She told nothing about herself, or this session may not read it.</source>
        <translation>Ia tidak bercerita tentang dirinya, atau sesi ini tidak boleh membacanya.</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Yang boleh dibagikan</translation>
    </message>
    <message>
        <source>Yes, she agreed</source>
        <translation>Ya, ia setuju</translation>
    </message>
    <message>
        <source>Codes and days, to the province</source>
        <translation>Kode dan tanggal, ke provinsi</translation>
    </message>
    <message>
        <source>Her name, to the province</source>
        <translation>Namanya, ke provinsi</translation>
    </message>
    <message>
        <source>Also known in case</source>
        <translation>Juga ada di kasus</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Buka kasus itu</translation>
    </message>
    <message>
        <source>Not the same woman</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Buka kasus %1</translation>
    </message>
    <message>
        <source>No, it stays here: %1</source>
        <translation>Tidak, tetap di sini: %1</translation>
    </message>
</context>
<context>
    <name>rp3::CasePage</name>
    <message>
        <source>All cases</source>
        <translation>Semua kasus</translation>
    </message>
    <message>
        <source>Write a session</source>
        <translation>Catat sesi</translation>
    </message>
    <message>
        <source>Kept closed: somebody of this room is named in it and sees nothing of it.</source>
        <translation>Disimpan tertutup: seseorang di ruang ini disebut di dalamnya dan tidak melihat apa pun.</translation>
    </message>
    <message>
        <source>The province answered, %1: %2</source>
        <translation>Provinsi menjawab, %1: %2</translation>
    </message>
    <message>
        <source>Not the same woman</source>
        <translation>Bukan orang yang sama</translation>
    </message>
    <message>
        <source>You opened who she is with a reason, which is written down. It closes when you lock.</source>
        <translation>Anda membuka identitasnya dengan alasan, dan alasan itu sudah dicatat. Identitas tertutup lagi saat layar dikunci.</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Membuka kasus…</translation>
    </message>
    <message>
        <source>Whom she may ask about her data: %1</source>
        <translation>Tempat ia bertanya tentang datanya: %1</translation>
    </message>
</context>
<context>
    <name>rp3::CaseSteps</name>
    <message>
        <source>Next step:</source>
        <translation>Langkah berikutnya:</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Langkah berikutnya: %1</translation>
    </message>
    <message>
        <source>%1: a coordinator takes this step</source>
        <translation>%1: langkah ini diambil koordinator</translation>
    </message>
    <message>
        <source>%1: not said to be met: %2</source>
        <translation>%1: belum dinyatakan terpenuhi: %2</translation>
    </message>
    <message>
        <source>%1: no other unit has accepted the case yet</source>
        <translation>%1: belum ada unit lain yang menerima kasus ini</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Batalkan: %1</translation>
    </message>
    <message>
        <source>Take back the last step, to: %1</source>
        <translation>Batalkan langkah terakhir, kembali ke: %1</translation>
    </message>
    <message>
        <source>Why does she ask for it?</source>
        <translation>Mengapa ia memintanya?</translation>
    </message>
    <message>
        <source>In a few words. It stays with the case.</source>
        <translation>Singkat saja. Alasan ini tersimpan dalam kasus.</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Mohon tulis alasannya.</translation>
    </message>
    <message>
        <source>%1: whoever accompanies her writes down why</source>
        <translation>%1: pendampingnya menuliskan alasannya</translation>
    </message>
</context>
<context>
    <name>rp3::CaseTableModel</name>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Tanggal berikutnya</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Pendamping</translation>
    </message>
</context>
<context>
    <name>rp3::CaseTimeline</name>
    <message>
        <source>What happened here</source>
        <translation>Yang terjadi di sini</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Tampilkan hanya</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Belum ada yang seperti ini.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>Tampilkan %n sebelumnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Closed cases too</source>
        <translation>Termasuk kasus yang sudah ditutup</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Daftar kasus</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Pengaduan baru</translation>
    </message>
    <message>
        <source>The names are still being read…</source>
        <translation>Nama-nama masih dibaca…</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Semua kasus</translation>
    </message>
    <message>
        <source>Your open cases</source>
        <translation>Kasus Anda yang terbuka</translation>
    </message>
    <message>
        <source>Your cases with high risk</source>
        <translation>Kasus Anda dengan risiko tinggi</translation>
    </message>
    <message>
        <source>Your cases without a promised date</source>
        <translation>Kasus Anda tanpa tanggal janji</translation>
    </message>
    <message>
        <source>No case yet. A complaint that is taken in becomes one.</source>
        <translation>Belum ada kasus. Pengaduan yang diterima menjadi kasus di sini.</translation>
    </message>
</context>
<context>
    <name>rp3::ClockBar</name>
    <message>
        <source>done in time</source>
        <translation>selesai tepat waktu</translation>
    </message>
    <message>
        <source>done, but late</source>
        <translation>selesai, tetapi terlambat</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
</context>
<context>
    <name>rp3::CodeBox</name>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
</context>
<context>
    <name>rp3::ConflictPanel</name>
    <message>
        <source>The case gets new keys that they do not have. What they saw before, and what already went to the province, cannot be taken back.</source>
        <translation>Kasus ini mendapat kunci baru yang tidak mereka punya. Yang sudah mereka lihat, dan yang sudah terkirim ke provinsi, tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>Close the case to them</source>
        <translation>Tutup kasus ini bagi mereka</translation>
    </message>
    <message>
        <source>Then nobody could accompany her any more.</source>
        <translation>Dengan begitu tidak ada lagi yang bisa mendampinginya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the province who can take the case.</source>
        <translation>Tidak ada yang berubah. Tanyakan kepada provinsi siapa yang bisa menangani kasus ini.</translation>
    </message>
    <message>
        <source>Making new keys…</source>
        <translation>Membuat kunci baru…</translation>
    </message>
</context>
<context>
    <name>rp3::ConsentPanel</name>
    <message>
        <source>She does not want her data kept.</source>
        <translation>Ia tidak mau datanya disimpan.</translation>
    </message>
    <message>
        <source>Read this to her before she tells anything</source>
        <translation>Bacakan ini sebelum ia bercerita</translation>
    </message>
    <message>
        <source>It was read to her</source>
        <translation>Sudah dibacakan kepadanya</translation>
    </message>
    <message>
        <source>What she agrees to</source>
        <translation>Persetujuannya</translation>
    </message>
    <message>
        <source>She is not here: her yes is asked when she comes. Until then nothing leaves this room.</source>
        <translation>Ia tidak ada di sini: persetujuannya ditanyakan kalau ia datang. Sampai saat itu tidak ada yang keluar dari ruang ini.</translation>
    </message>
    <message>
        <source>Help her all the same, without a case. Of her visit only the number stays.</source>
        <translation>Tetap dampingi dia, tanpa membuka kasus. Dari kunjungannya hanya angkanya yang tersimpan.</translation>
    </message>
    <message>
        <source>Keep nothing, count the visit</source>
        <translation>Jangan simpan, hitung kunjungan</translation>
    </message>
</context>
<context>
    <name>rp3::Dates</name>
    <message>
        <source>Saved %1</source>
        <comment>10.42</comment>
        <translation>Tersimpan %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>besok</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>%n minggu lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n minggu lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n bulan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n bulan lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%n tahun lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n tahun lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>kurang dari semenit lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n menit lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n jam lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n hari lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>sekarang batasnya</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) overdue</source>
        <translation>
            <numerusform>lewat %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>lewat %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>lewat %n hari</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::DayEdit</name>
    <message>
        <source>This is not a day yet. Write it like %1.</source>
        <translation>Ini belum berupa tanggal. Tulis seperti %1.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>tanggal/bulan/tahun</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Buka kalender</translation>
    </message>
    <message>
        <source>This day is over already.</source>
        <translation>Tanggal ini sudah lewat.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Tanggal ini belum tiba.</translation>
    </message>
    <message>
        <source>This day is more than ten years away.</source>
        <translation>Tanggal ini lebih dari sepuluh tahun lagi.</translation>
    </message>
</context>
<context>
    <name>rp3::DecisionsPanel</name>
    <message>
        <source>Ask her again</source>
        <translation>Tanyakan lagi kepadanya</translation>
    </message>
    <message>
        <source>Whoever accompanies her decides.</source>
        <translation>Pendampingnya yang memutuskan.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak dijawab</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>Ini yang berlaku</translation>
    </message>
    <message>
        <source>Chosen between two answers</source>
        <translation>Dipilih dari dua jawaban</translation>
    </message>
    <message>
        <source>One took it away while the other changed it. It is away; what is still needed of it is written anew.</source>
        <translation>Yang satu menghapusnya saat yang lain mengubahnya. Catatan ini tidak berlaku; bila masih perlu, tulis yang baru.</translation>
    </message>
    <message>
        <source>It stays away</source>
        <translation>Tetap tidak berlaku</translation>
    </message>
    <message>
        <source>It stays: %1</source>
        <translation>Tetap: %1</translation>
    </message>
    <message>
        <source>The status stays</source>
        <translation>Status tetap</translation>
    </message>
    <message>
        <source>Or take the next step above: that decides it, too.</source>
        <translation>Atau ambil langkah berikutnya di atas: itu juga keputusan.</translation>
    </message>
</context>
<context>
    <name>rp3::DeliveryTableModel</name>
    <message>
        <source>Case</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Terkirim, belum dipastikan</translation>
    </message>
    <message>
        <source>Confirmed by the province</source>
        <translation>Dipastikan provinsi</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Tidak diterima</translation>
    </message>
    <message>
        <source>Talks and tallies of the room</source>
        <translation>Sosialisasi dan hitungan ruang ini</translation>
    </message>
</context>
<context>
    <name>rp3::DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Who can help her. Nothing on this page leaves the room.</source>
        <translation>Siapa yang bisa membantunya. Isi halaman ini tidak keluar dari ruang ini.</translation>
    </message>
    <message>
        <source>Search for a name, a service or a kind</source>
        <translation>Cari nama, layanan, atau jenis</translation>
    </message>
    <message>
        <source>Of this room</source>
        <translation>Milik ruang ini</translation>
    </message>
    <message>
        <source>Nobody yet. Add the clinic, the legal aid and the shelter that you call.</source>
        <translation>Belum ada. Tambahkan klinik, bantuan hukum, dan rumah aman yang biasa Anda hubungi.</translation>
    </message>
    <message>
        <source>Nobody is found by these words.</source>
        <translation>Tidak ada yang cocok dengan kata ini.</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Bawaan program</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Tingkat yakin: %1</translation>
    </message>
    <message>
        <source>Nobody has called there to check yet.</source>
        <translation>Belum ada yang menelepon untuk memeriksa.</translation>
    </message>
    <message>
        <source>Last checked by telephone: %1</source>
        <translation>Terakhir diperiksa lewat telepon: %1</translation>
    </message>
    <message>
        <source>Last checked by telephone: %1 (%2)</source>
        <translation>Terakhir diperiksa lewat telepon: %1 (%2)</translation>
    </message>
    <message>
        <source>Not in use any more</source>
        <translation>Tidak dipakai lagi</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Buka sekarang</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Tutup sekarang</translation>
    </message>
    <message>
        <source>The address is hidden. Whoever has it shown is written down.</source>
        <translation>Alamatnya tersembunyi. Siapa yang membukanya akan dicatat.</translation>
    </message>
    <message>
        <source>Hide the address</source>
        <translation>Sembunyikan alamat</translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation>Tampilkan alamat</translation>
    </message>
    <message>
        <source>I called: it is right</source>
        <translation>Sudah saya telepon: benar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::EnrolmentPanel</name>
    <message>
        <source>This PC is not connected to the province</source>
        <translation>Komputer ini belum terhubung dengan provinsi</translation>
    </message>
    <message>
        <source>Everything stays in this room until then. To connect, you need the letter of the provincial office: as a file, or copied from a mail.</source>
        <translation>Sebelum terhubung, semuanya tetap di ruang ini. Untuk menghubungkan, Anda memerlukan surat dari unit provinsi: berupa berkas, atau disalin dari surel.</translation>
    </message>
    <message>
        <source>Letter of the province</source>
        <translation>Surat dari provinsi</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Baca surat</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>The digits are the same: connect</source>
        <translation>Angkanya sama: hubungkan</translation>
    </message>
    <message>
        <source>They differ: do not connect</source>
        <translation>Angkanya berbeda: jangan hubungkan</translation>
    </message>
    <message>
        <source>Speaking with the province…</source>
        <translation>Menghubungi provinsi…</translation>
    </message>
    <message>
        <source>Call the provincial office on a number you know, and read these digits to each other. They must be the same.</source>
        <translation>Telepon unit provinsi di nomor yang sudah Anda kenal, lalu saling bacakan angka ini. Angkanya harus sama.</translation>
    </message>
    <message>
        <source>A letter of %1</source>
        <translation>Surat dari %1</translation>
    </message>
    <message>
        <source>For room %1 · good until %2 · %3</source>
        <translation>Untuk ruang %1 · berlaku sampai %2 · %3</translation>
    </message>
</context>
<context>
    <name>rp3::ErrorText</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Peran Anda belum boleh melakukan ini.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Ask the coordinator if you need it for your work.</source>
        <translation>Bila perlu untuk pekerjaan Anda, mintalah kepada koordinator.</translation>
    </message>
    <message>
        <source>This part is locked for you.</source>
        <translation>Bagian ini terkunci untuk Anda.</translation>
    </message>
    <message>
        <source>It is stored safely and stays closed.</source>
        <translation>Isinya tersimpan aman dan tetap tertutup.</translation>
    </message>
    <message>
        <source>Ask somebody who may read it, or the coordinator, to share it with you.</source>
        <translation>Mintalah kepada petugas yang boleh membacanya, atau kepada koordinator.</translation>
    </message>
    <message>
        <source>It does not open with this passphrase or code.</source>
        <translation>Tidak terbuka dengan kata sandi atau kode ini.</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing was changed.</source>
        <translation>Tidak ada yang hilang dan tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Check the letters and try again, slowly.</source>
        <translation>Periksa huruf-hurufnya dan coba lagi pelan-pelan.</translation>
    </message>
    <message>
        <source>A part of the data is damaged, so it was not used.</source>
        <translation>Sebagian data rusak, jadi tidak dipakai.</translation>
    </message>
    <message>
        <source>The rest is safe, and so are the backups.</source>
        <translation>Data lain aman, begitu juga cadangannya.</translation>
    </message>
    <message>
        <source>Stop working on this record and call the coordinator. Do not delete anything.</source>
        <translation>Hentikan dulu pekerjaan pada catatan ini dan hubungi koordinator. Jangan menghapus apa pun.</translation>
    </message>
    <message>
        <source>There is no more space on this computer.</source>
        <translation>Ruang simpan di komputer ini habis.</translation>
    </message>
    <message>
        <source>What is marked as saved is safe. What you typed last is not saved yet.</source>
        <translation>Yang bertanda tersimpan sudah aman. Ketikan terakhir Anda belum tersimpan.</translation>
    </message>
    <message>
        <source>Keep this page open, make space, then save again.</source>
        <translation>Biarkan halaman ini terbuka, kosongkan ruang, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>It could not be found.</source>
        <translation>Tidak ditemukan.</translation>
    </message>
    <message>
        <source>Nothing was changed or deleted.</source>
        <translation>Tidak ada yang berubah atau terhapus.</translation>
    </message>
    <message>
        <source>Check the number or search with other words.</source>
        <translation>Periksa nomornya atau cari dengan kata lain.</translation>
    </message>
    <message>
        <source>Somebody else changed this too, or it exists already.</source>
        <translation>Orang lain juga mengubah ini, atau ini sudah ada.</translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Kedua versi tetap disimpan.</translation>
    </message>
    <message>
        <source>Open the page again and choose what is right.</source>
        <translation>Buka lagi halaman ini dan pilih yang benar.</translation>
    </message>
    <message>
        <source>One answer does not fit yet.</source>
        <translation>Ada isian yang belum sesuai.</translation>
    </message>
    <message>
        <source>Everything you typed is still here.</source>
        <translation>Semua yang Anda ketik masih ada.</translation>
    </message>
    <message>
        <source>Look at the field that is marked and correct it.</source>
        <translation>Lihat isian yang ditandai, lalu perbaiki.</translation>
    </message>
    <message>
        <source>Not sent yet: there is no network.</source>
        <translation>Belum terkirim: tidak ada jaringan.</translation>
    </message>
    <message>
        <source>The data is safe on this computer.</source>
        <translation>Data aman di komputer ini.</translation>
    </message>
    <message>
        <source>Just go on working. It is sent when there is a network.</source>
        <translation>Silakan lanjut bekerja. Data dikirim saat ada jaringan.</translation>
    </message>
    <message>
        <source>The province received it but did not accept it.</source>
        <translation>Provinsi menerima kiriman ini, tetapi menolaknya.</translation>
    </message>
    <message>
        <source>The data stays safe on this computer.</source>
        <translation>Data tetap aman di komputer ini.</translation>
    </message>
    <message>
        <source>Open the Sync page to see why, or call the province.</source>
        <translation>Buka halaman Sinkronisasi untuk melihat sebabnya, atau hubungi provinsi.</translation>
    </message>
    <message>
        <source>This was made by a newer version of the program.</source>
        <translation>Ini dibuat oleh versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>It was only looked at, and nothing in it was changed.</source>
        <translation>Isinya hanya dilihat, tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>Perbarui program, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault.</source>
        <translation>Program ini melakukan kesalahan. Ini bukan salah Anda.</translation>
    </message>
    <message>
        <source>What is marked as saved is safe.</source>
        <translation>Yang bertanda tersimpan sudah aman.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, restart the program and tell the coordinator.</source>
        <translation>Coba sekali lagi. Bila terulang, buka ulang program dan beri tahu koordinator.</translation>
    </message>
</context>
<context>
    <name>rp3::EvidencePanel</name>
    <message>
        <source>Files and custody</source>
        <translation>Berkas dan penguasaan bukti</translation>
    </message>
    <message>
        <source>No file is kept yet. A photo, a chat or a recording that she gives you is locked here, as it is, and nobody can change it unseen.</source>
        <translation>Belum ada berkas yang disimpan. Foto, percakapan, atau rekaman yang ia berikan dikunci di sini apa adanya. Tidak ada yang bisa mengubahnya tanpa ketahuan.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Terima berkas</translation>
    </message>
    <message>
        <source>Needs care: %1</source>
        <translation>Perlu perawatan: %1</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Unchanged when it was last looked at, on %1</source>
        <translation>Tidak berubah saat terakhir diperiksa, %1</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Periksa berkas</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Buat salinan</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca berkas…</translation>
    </message>
    <message>
        <source>Which colleague is beside you?</source>
        <translation>Rekan siapa yang mendampingi Anda?</translation>
    </message>
    <message>
        <source>For whom is it, and why?</source>
        <translation>Untuk siapa, dan mengapa?</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Pilih tempat menyimpan salinan</translation>
    </message>
    <message>
        <source>Please say who is beside you.</source>
        <translation>Sebutkan rekan yang mendampingi Anda.</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Mohon tulis alasannya.</translation>
    </message>
    <message>
        <source>Nobody makes a copy alone. She confirms it with her passphrase, and both names stand in the chain of custody.</source>
        <translation>Salinan tidak dibuat sendirian. Rekan itu mengonfirmasi dengan frasa sandinya, dan kedua nama tercatat dalam rantai penguasaan bukti.</translation>
    </message>
    <message>
        <source>The first 72 hours are running: to a doctor now, if she agrees, and before she washes.</source>
        <translation>72 jam pertama sedang berjalan: segera ke dokter bila ia setuju, sebelum mandi atau mencuci.</translation>
    </message>
    <message>
        <source>Close and seal it, each piece apart, and write the seal down.</source>
        <translation>Tutup dan segel, tiap benda terpisah, lalu catat segelnya.</translation>
    </message>
    <message>
        <source>She keeps: %1. Please tell her so.</source>
        <translation>Disimpan korban: %1. Mohon sampaikan hal ini kepadanya.</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Perlu perawatan</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256), for a receipt: %1</source>
        <translation>Sidik berkas (SHA-256), untuk tanda terima: %1</translation>
    </message>
</context>
<context>
    <name>rp3::EvidenceText</name>
    <message>
        <source>Nobody wrote that it was received. Write it down now, as far as you know it.</source>
        <translation>Penerimaannya belum dicatat. Catat sekarang, sejauh yang Anda tahu.</translation>
    </message>
    <message>
        <source>Something was done with it here after it had left. Correct what is wrong.</source>
        <translation>Ada tindakan di sini setelah bukti ini keluar. Perbaiki catatan yang keliru.</translation>
    </message>
    <message>
        <source>A check found the file changed. Do not use it. Tell the coordinator today.</source>
        <translation>Pemeriksaan menemukan berkas ini berubah. Jangan dipakai. Beri tahu koordinator hari ini.</translation>
    </message>
    <message>
        <source>This file cannot be used here.</source>
        <translation>Berkas ini tidak bisa dipakai di sini.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the file is untouched.</source>
        <translation>Tidak ada yang berubah, dan berkas itu tetap utuh.</translation>
    </message>
    <message>
        <source>Choose one single file of 2 GB at most: no folder and no shortcut.</source>
        <translation>Pilih satu berkas, paling besar 2 GB: bukan folder dan bukan pintasan.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Berkas berubah saat sedang dibaca.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Tidak ada yang disimpan darinya.</translation>
    </message>
    <message>
        <source>Wait until nothing else uses it, then try again.</source>
        <translation>Tunggu sampai tidak dipakai program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas sudah tidak ada di tempatnya.</translation>
    </message>
    <message>
        <source>What is written about it is safe.</source>
        <translation>Catatan tentang berkas ini aman.</translation>
    </message>
    <message>
        <source>Put the stick or the telephone back in. If it was kept here, tell the coordinator.</source>
        <translation>Pasang kembali flashdisk atau telepon. Bila berkas ini disimpan di sini, beri tahu koordinator.</translation>
    </message>
    <message>
        <source>The kept file is not what was taken in.</source>
        <translation>Berkas yang disimpan tidak sama dengan yang diterima.</translation>
    </message>
    <message>
        <source>Do not use it. Tell the coordinator today: there may be a copy.</source>
        <translation>Jangan dipakai. Beri tahu koordinator hari ini: mungkin ada salinan.</translation>
    </message>
    <message>
        <source>It counts as handed over or with her, and nobody wrote to whom it was given.</source>
        <translation>Tercatat sudah diserahkan atau ada pada korban, tetapi belum ditulis diberikan kepada siapa.</translation>
    </message>
</context>
<context>
    <name>rp3::FeedbackPage</name>
    <message>
        <source>Let the slips lie in their box and type them in together at the end of the month: then no slip belongs to a day, a case or a person.</source>
        <translation>Biarkan lembar di kotaknya dan ketik bersama-sama pada akhir bulan: dengan begitu tidak ada lembar yang terkait dengan hari, kasus, atau orang tertentu.</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) this year</source>
        <translation>
            <numerusform>%n lembar tahun ini</numerusform>
        </translation>
    </message>
    <message>
        <source>What they say is shown from %1 slips on. Before that, one woman could be known by hers.</source>
        <translation>Isinya ditampilkan mulai dari %1 lembar. Sebelum itu, seseorang bisa dikenali dari lembarnya.</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>jawaban masih terlalu sedikit</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1: %2 dari 5</translation>
    </message>
</context>
<context>
    <name>rp3::FieldEditor</name>
    <message>
        <source>Please write a whole number from %1 to %2, in digits.</source>
        <translation>Tulislah bilangan bulat dari %1 sampai %2, dengan angka.</translation>
    </message>
    <message>
        <source>On which day? A time alone is not kept.</source>
        <translation>Pada hari apa? Jam saja tidak disimpan.</translation>
    </message>
</context>
<context>
    <name>rp3::FilingPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>A complaint from the filing screen</source>
        <translation>Pengaduan dari layar pengaduan</translation>
    </message>
    <message>
        <source>Filed %1</source>
        <translation>Masuk %1</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Keputusan Anda</translation>
    </message>
    <message>
        <source>Take in as a case</source>
        <translation>Terima sebagai kasus</translation>
    </message>
    <message>
        <source>Please choose how great the danger is.</source>
        <translation>Pilih dulu seberapa besar bahayanya.</translation>
    </message>
    <message>
        <source>The filing screen sealed this complaint to a key that this room does not know. Somebody may have read it who should not. Tell her, and call the province.</source>
        <translation>Layar pengaduan menyegel pengaduan ini untuk kunci yang tidak dikenal ruang ini. Mungkin ada orang lain yang membacanya. Beri tahu pelapor, dan hubungi provinsi.</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Menerima pengaduan…</translation>
    </message>
</context>
<context>
    <name>rp3::FormRow</name>
    <message>
        <source>No more than %1 characters fit here. The rest was left out.</source>
        <translation>Di sini muat paling banyak %1 karakter. Sisanya tidak ikut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rp3::FounderStep</name>
    <message>
        <source>The coordinator types this herself, unseen by others.</source>
        <translation>Koordinator mengetiknya sendiri, tanpa dilihat orang lain.</translation>
    </message>
    <message>
        <source>A second person confirms the coordinator&apos;s key, so that nobody can open the letter box of this room alone. She types this herself.</source>
        <translation>Orang kedua mengesahkan kunci koordinator, supaya tak seorang pun bisa membuka kotak pengaduan ruang ini sendirian. Ia mengetiknya sendiri.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Her work here</source>
        <translation>Tugasnya di sini</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message numerus="yes">
        <source>Four or more words that nobody would guess, at least %n characters. Write it nowhere.</source>
        <translation>
            <numerusform>Empat kata atau lebih yang tidak akan ditebak orang, sedikitnya %n karakter. Jangan ditulis di mana pun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Frasa sandi sekali lagi</translation>
    </message>
    <message>
        <source>Please type the name.</source>
        <translation>Isi dulu namanya.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. It needs at least %n characters.</source>
        <translation>
            <numerusform>Frasa sandinya terlalu pendek. Perlu sedikitnya %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Please type them again.</source>
        <translation>Kedua frasa sandi tidak sama. Ketik sekali lagi.</translation>
    </message>
    <message>
        <source>Family, or one leads the other</source>
        <translation>Keluarga atau atasan-bawahan</translation>
    </message>
    <message>
        <source>Then a complaint about one of us is kept from the other, too.</source>
        <translation>Kalau ya, pengaduan tentang salah satu dari kami juga tidak dibuka untuk yang lain.</translation>
    </message>
</context>
<context>
    <name>rp3::GbvimsQuestions</name>
    <message>
        <source>Was it: %1?</source>
        <translation>Apakah ini: %1?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Does not know, or declined</source>
        <translation>Tidak tahu atau tidak mau menjawab</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
</context>
<context>
    <name>rp3::HandOverChoice</name>
    <message>
        <source>Hand it over now</source>
        <translation>Limpahkan sekarang</translation>
    </message>
</context>
<context>
    <name>rp3::HandoverPanel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Who accompanies her</source>
        <translation>Pendampingnya</translation>
    </message>
    <message>
        <source>Nobody else in this room may accompany and has a passphrase of her own.</source>
        <translation>Belum ada rekan lain yang boleh mendampingi dan punya frasa sandi sendiri.</translation>
    </message>
    <message>
        <source>Hand her case over</source>
        <translation>Serahkan kasusnya</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kepada siapa?</translation>
    </message>
    <message>
        <source>She reads everything that was written. Who accompanied before reads nothing of it from then on; her name stays beside what she wrote.</source>
        <translation>Ia bisa membaca semua catatan. Pendamping sebelumnya sejak itu tidak bisa membacanya lagi; namanya tetap tercatat pada tulisannya.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Ask her first whether the colleague is right for her.</source>
        <translation>Tanyakan dulu kepada korban apakah ia cocok dengan rekan itu.</translation>
    </message>
    <message>
        <source>Hand it over now</source>
        <translation>Serahkan sekarang</translation>
    </message>
    <message>
        <source>Please choose a colleague.</source>
        <translation>Pilih seorang rekan.</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Sebutkan alasannya.</translation>
    </message>
    <message>
        <source>Handing her case over…</source>
        <translation>Menyerahkan kasusnya…</translation>
    </message>
</context>
<context>
    <name>rp3::HomePage</name>
    <message>
        <source>Good day, %1</source>
        <translation>Selamat bekerja, %1</translation>
    </message>
    <message>
        <source>New in the letter box</source>
        <translation>Baru di kotak pengaduan</translation>
    </message>
    <message>
        <source>Nothing new. Complaints from the filing screen appear here.</source>
        <translation>Belum ada yang baru. Pengaduan dari layar pengaduan muncul di sini.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Filed %1</source>
        <translation>Masuk %1</translation>
    </message>
    <message>
        <source>She said she is not safe now</source>
        <translation>Ia berkata sekarang tidak aman</translation>
    </message>
    <message>
        <source>Read and take in</source>
        <translation>Baca dan terima</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Buka kasus %1</translation>
    </message>
    <message>
        <source>Sealed to a key that this room does not know</source>
        <translation>Disegel untuk kunci yang tidak dikenal ruang ini</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Perlu dikerjakan sekarang</translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s) with something due</source>
        <translation>
            <numerusform>dan %n kasus lain yang perlu dikerjakan</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your cases…</source>
        <translation>Memeriksa kasus-kasus Anda…</translation>
    </message>
    <message>
        <source>Nothing is due in your cases. Dates you promise appear here.</source>
        <translation>Tidak ada yang perlu dikerjakan sekarang. Tanggal yang Anda janjikan muncul di sini.</translation>
    </message>
    <message>
        <source>Where a colleague needs you</source>
        <translation>Rekan yang memerlukan Anda</translation>
    </message>
    <message>
        <source>Early detection: needs a human check</source>
        <translation>Deteksi dini: perlu diperiksa orang</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n sign(s)</source>
        <translation>
            <numerusform>Lihat %n tanda</numerusform>
        </translation>
    </message>
    <message>
        <source>Your cases</source>
        <translation>Kasus Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n terbuka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with high risk</source>
        <translation>
            <numerusform>%n berisiko tinggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a promised date</source>
        <translation>
            <numerusform>%n tanpa tanggal janji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Pengaduan baru</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot be found by name: what is searched of them is damaged. Their cases are whole, and the list of cases has them.</source>
        <translation>
            <numerusform>%n orang tidak bisa dicari dengan nama: kartu pencariannya rusak. Kasusnya utuh dan tetap ada di daftar kasus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data in wrong hands: those concerned and the office must be told in writing (%1).</source>
        <translation>Kegagalan pelindungan data: yang terkena dan lembaga harus diberi tahu secara tertulis (%1).</translation>
    </message>
    <message>
        <source>It stands under Room.</source>
        <translation>Catatannya ada di “Ruang ini”.</translation>
    </message>
    <message>
        <source>The weekly supervision was due on %1.</source>
        <translation>Supervisi mingguan seharusnya pada %1.</translation>
    </message>
    <message>
        <source>Not with the province yet</source>
        <translation>Belum sampai di provinsi</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of what she agreed to share. It is safe here until it is sent.</source>
        <translation>
            <numerusform>%n bagian dari yang disetujui untuk dibagikan. Aman di sini sampai terkirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what is sent</source>
        <translation>Lihat yang dikirim</translation>
    </message>
    <message>
        <source>Your cases: %1</source>
        <translation>Kasus Anda: %1</translation>
    </message>
    <message>
        <source>Somebody who came</source>
        <translation>Seseorang yang datang</translation>
    </message>
    <message numerus="yes">
        <source>%n talk(s) with a woman who came in are not finished.</source>
        <translation>
            <numerusform>%n percakapan dengan perempuan yang datang belum selesai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take up the notes</source>
        <translation>Buka catatannya</translation>
    </message>
</context>
<context>
    <name>rp3::IntakeHead</name>
    <message>
        <source>Take up notes that wait (%1)</source>
        <translation>Buka catatan yang menunggu (%1)</translation>
    </message>
    <message>
        <source>The notes are put away. They wait until you take them up.</source>
        <translation>Catatan disisihkan dan menunggu sampai Anda membukanya lagi.</translation>
    </message>
    <message>
        <source>Nothing is kept. The visit is counted.</source>
        <translation>Tidak ada yang disimpan. Kunjungannya sudah dihitung.</translation>
    </message>
    <message>
        <source>Leave, and keep the draft</source>
        <translation>Keluar, draf tetap disimpan</translation>
    </message>
    <message>
        <source>Put these notes away</source>
        <translation>Sisihkan catatan ini</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Pengaduan baru</translation>
    </message>
    <message>
        <source>Notes of before wait. What she told shows once you take them up.</source>
        <translation>Ada catatan yang menunggu. Isinya baru terlihat setelah dibuka.</translation>
    </message>
</context>
<context>
    <name>rp3::IntakePage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Her name from the search is not kept: she does not want it recorded.</source>
        <translation>Nama dari pencarian tidak disimpan: ia tidak mau namanya dicatat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Buka kasus</translation>
    </message>
    <message>
        <source>Her answers propose: %1.</source>
        <translation>Jawabannya mengusulkan: %1.</translation>
    </message>
    <message>
        <source>It is no tested score. You decide, and say why if you decide otherwise.</source>
        <translation>Ini bukan skor yang teruji. Anda yang memutuskan; bila berbeda, tuliskan alasannya.</translation>
    </message>
    <message>
        <source>Please choose how great the danger is. Everything else may wait.</source>
        <translation>Pilih dulu seberapa besar bahayanya. Yang lain boleh menyusul.</translation>
    </message>
    <message>
        <source>Opening the case…</source>
        <translation>Membuka kasus…</translation>
    </message>
    <message>
        <source>The limits of secrecy were not read to her yet.</source>
        <translation>Batas kerahasiaan belum dibacakan kepadanya.</translation>
    </message>
    <message>
        <source>Before she tells, she must know what we may have to pass on.</source>
        <translation>Sebelum bercerita, ia perlu tahu apa yang mungkin wajib kita sampaikan.</translation>
    </message>
    <message>
        <source>Read them now</source>
        <translation>Bacakan sekarang</translation>
    </message>
</context>
<context>
    <name>rp3::KeptOut</name>
    <message>
        <source>This complaint is about somebody close to you.</source>
        <translation>Pengaduan ini menyangkut Anda atau orang dekat Anda.</translation>
    </message>
    <message>
        <source>Ask a colleague to take it, or show her the filing screen: you would not be able to read it.</source>
        <translation>Mintalah rekan menerimanya, atau tunjukkan layar pengaduan: Anda tidak akan bisa membacanya.</translation>
    </message>
    <message>
        <source>Somebody of this room?</source>
        <translation>Orang di ruang ini?</translation>
    </message>
    <message>
        <source>Whoever is chosen here sees nothing of this case, not even that it exists.</source>
        <translation>Yang dipilih di sini tidak melihat apa pun dari kasus ini, juga tidak bahwa kasus ini ada.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Anda)</translation>
    </message>
    <message>
        <source>The reported person has a name like that. Is it the same person?</source>
        <translation>Nama terlapor mirip dengan nama ini. Apakah orang yang sama?</translation>
    </message>
    <message>
        <source>Works under %1, is a superior, or is family. Should this colleague know nothing of it, too?</source>
        <translation>Bawahan %1, atasannya, atau keluarganya. Apakah rekan ini juga tidak boleh tahu apa-apa?</translation>
    </message>
</context>
<context>
    <name>rp3::KioskChoice</name>
    <message>
        <source>Read first</source>
        <translation>Baca dulu</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Cerita</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Perlu bantuan sekarang</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Tidak tahu</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Untuk saya sendiri</translation>
    </message>
    <message>
        <source>For a workmate</source>
        <translation>Untuk teman kerja</translation>
    </message>
    <message>
        <source>For my family</source>
        <translation>Untuk keluarga saya</translation>
    </message>
    <message>
        <source>For someone else</source>
        <translation>Untuk orang lain</translation>
    </message>
    <message>
        <source>Hit, kicked or hurt</source>
        <translation>Dipukul, ditendang, atau dilukai</translation>
    </message>
    <message>
        <source>Insulted, shouted at or threatened</source>
        <translation>Dihina, dibentak, atau diancam</translation>
    </message>
    <message>
        <source>Teased, peeped at or mocked about the body</source>
        <translation>Digoda, diintip, atau diejek soal tubuh</translation>
    </message>
    <message>
        <source>Touched, pressed, hugged or kissed by force</source>
        <translation>Disentuh, dipepet, dipeluk, atau dicium paksa</translation>
    </message>
    <message>
        <source>Asked or forced to have sex</source>
        <translation>Diajak atau dipaksa berhubungan seks</translation>
    </message>
    <message>
        <source>Sexual messages or images, or a threat to share</source>
        <translation>Pesan atau gambar seks, atau diancam disebar</translation>
    </message>
    <message>
        <source>Asked for sex to keep a contract or job</source>
        <translation>Diminta seks supaya kontrak atau kerja aman</translation>
    </message>
    <message>
        <source>Leave for period, birth, miscarriage or breastfeeding refused</source>
        <translation>Cuti haid, melahirkan, keguguran, atau menyusui ditolak</translation>
    </message>
    <message>
        <source>Dismissed for pregnancy, marriage or reporting</source>
        <translation>Dipecat karena hamil, menikah, atau melapor</translation>
    </message>
    <message>
        <source>Locked in, deceived, or papers held</source>
        <translation>Dikurung, ditipu, atau surat ditahan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>One to three days ago</source>
        <translation>Satu sampai tiga hari lalu</translation>
    </message>
    <message>
        <source>Four to thirty days ago</source>
        <translation>Empat sampai tiga puluh hari lalu</translation>
    </message>
    <message>
        <source>One to three months ago</source>
        <translation>Satu sampai tiga bulan lalu</translation>
    </message>
    <message>
        <source>More than three months ago</source>
        <translation>Lebih dari tiga bulan lalu</translation>
    </message>
    <message>
        <source>It is still going on</source>
        <translation>Masih terjadi sampai sekarang</translation>
    </message>
    <message>
        <source>Production line</source>
        <translation>Lini produksi</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Toilet, changing room</source>
        <translation>Toilet, ruang ganti</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>Mess, asrama</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Tempat lain</translation>
    </message>
    <message>
        <source>Company shuttle</source>
        <translation>Antar-jemput</translation>
    </message>
    <message>
        <source>Commute</source>
        <translation>Perjalanan pulang-pergi</translation>
    </message>
    <message>
        <source>Online, work chat</source>
        <translation>Daring, grup kerja</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Rumah</translation>
    </message>
    <message>
        <source>Public facility</source>
        <translation>Fasilitas umum</translation>
    </message>
    <message>
        <source>A place not shown here</source>
        <translation>Tempat yang tidak ada di sini</translation>
    </message>
    <message>
        <source>No, nobody of this room</source>
        <translation>Tidak, bukan petugas di ruangan ini</translation>
    </message>
    <message>
        <source>Yes, I will choose who</source>
        <translation>Ya, saya pilih orangnya</translation>
    </message>
    <message>
        <source>Someone here, I will not say who</source>
        <translation>Orang di sini, saya tidak sebut siapa</translation>
    </message>
    <message>
        <source>Line manager</source>
        <translation>Atasan langsung</translation>
    </message>
    <message>
        <source>Chief, supervisor</source>
        <translation>Chief, pengawas</translation>
    </message>
    <message>
        <source>Workmate</source>
        <translation>Teman kerja</translation>
    </message>
    <message>
        <source>Mechanic</source>
        <translation>Mekanik, teknisi</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Peran lain</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik, bos</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Satpam</translation>
    </message>
    <message>
        <source>Client, vendor</source>
        <translation>Klien, vendor</translation>
    </message>
    <message>
        <source>Husband</source>
        <translation>Suami</translation>
    </message>
    <message>
        <source>Boyfriend</source>
        <translation>Pacar</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>With name</source>
        <translation>Dengan nama</translation>
    </message>
    <message>
        <source>Code only</source>
        <translation>Kode saja</translation>
    </message>
    <message>
        <source>Without name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>I will come back here</source>
        <translation>Saya datang lagi ke sini</translation>
    </message>
    <message>
        <source>Do not contact me</source>
        <translation>Jangan hubungi saya</translation>
    </message>
    <message>
        <source>Yes, give me the code</source>
        <translation>Ya, beri saya kode</translation>
    </message>
    <message>
        <source>I cannot carry it safely</source>
        <translation>Tidak aman saya bawa</translation>
    </message>
    <message>
        <source>I do not want a code</source>
        <translation>Saya tidak mau kode</translation>
    </message>
</context>
<context>
    <name>rp3::KioskDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Langkah %1 dari %2</translation>
    </message>
</context>
<context>
    <name>rp3::KioskPages</name>
    <message>
        <source>Is someone coming? Touch Hide, or press Esc. The screen changes at once. To come back, touch the date at the bottom three times.</source>
        <translation>Ada orang mendekat? Sentuh Sembunyikan, atau tekan Esc. Layar langsung berganti. Untuk kembali, sentuh tanggal di bawah tiga kali.</translation>
    </message>
    <message>
        <source>You may read this without filling in anything. We do not write down your name. We only count the number of visits.</source>
        <translation>Halaman ini boleh dibaca tanpa mengisi apa pun. Kami tidak mencatat nama Anda. Kami hanya menghitung jumlah kunjungan.</translation>
    </message>
    <message>
        <source>You have the right to care, protection and recovery.</source>
        <translation>Anda berhak ditangani, dilindungi, dan dipulihkan.</translation>
    </message>
    <message>
        <source>Your identity must be kept secret.</source>
        <translation>Identitas Anda harus dirahasiakan.</translation>
    </message>
    <message>
        <source>You are protected from losing your job or being moved.</source>
        <translation>Anda dilindungi dari kehilangan kerja atau dipindahkan.</translation>
    </message>
    <message>
        <source>You may have a companion at every stage.</source>
        <translation>Anda boleh didampingi di semua tahap.</translation>
    </message>
    <message>
        <source>Sexual violence may not be settled outside court. A child offender is the exception.</source>
        <translation>Kasus kekerasan seksual tidak boleh didamaikan di luar pengadilan. Kecuali pelakunya anak.</translation>
    </message>
    <message>
        <source>You may ask for payment of losses, called restitution.</source>
        <translation>Anda boleh meminta ganti rugi, namanya restitusi.</translation>
    </message>
    <message>
        <source>There are rights to period, birth, miscarriage and breastfeeding leave. Dismissal for pregnancy or birth is banned.</source>
        <translation>Ada hak cuti haid, melahirkan, keguguran, dan menyusui. Dipecat karena hamil atau melahirkan itu dilarang.</translation>
    </message>
    <message>
        <source>You may see your data. You may withdraw consent at any time.</source>
        <translation>Anda boleh melihat data Anda. Anda boleh menarik persetujuan kapan saja.</translation>
    </message>
    <message>
        <source>First we ask whether you are safe.</source>
        <translation>Kami tanya dulu apakah Anda aman.</translation>
    </message>
    <message>
        <source>The officer explains secrecy and its limits. You choose who may know.</source>
        <translation>Petugas menjelaskan rahasia dan batasnya. Anda memilih siapa boleh tahu.</translation>
    </message>
    <message>
        <source>You tell your story once. The officer reads it back and you correct it.</source>
        <translation>Anda cukup bercerita satu kali. Petugas membacakannya, lalu Anda membetulkan.</translation>
    </message>
    <message>
        <source>In danger, you are served at once. You may take a report code.</source>
        <translation>Bila berbahaya, Anda dilayani segera. Anda boleh menerima kode laporan.</translation>
    </message>
    <message>
        <source>We make a plan together. For example doctor, counsellor, legal aid, safe house.</source>
        <translation>Kita membuat rencana bersama. Misalnya dokter, konselor, bantuan hukum, rumah aman.</translation>
    </message>
    <message>
        <source>We ask again on day 7, 30 and 90. You may stop at any time.</source>
        <translation>Kami bertanya lagi hari ke-7, ke-30, dan ke-90. Anda boleh berhenti kapan saja.</translation>
    </message>
    <message>
        <source>The company can see only numbers, if agreed. Small numbers are hidden.</source>
        <translation>Perusahaan hanya bisa melihat angka, bila disepakati. Angka kecil ditutup.</translation>
    </message>
    <message>
        <source>The company has no account here. The company cannot see your name. It cannot see your story or evidence. It is told only if you allow it.</source>
        <translation>Perusahaan tidak punya akun di sini. Perusahaan tidak bisa melihat nama Anda. Perusahaan tidak bisa melihat cerita atau bukti. Perusahaan diberi tahu hanya bila Anda mengizinkan.</translation>
    </message>
    <message>
        <source>Staff may be paid by the company. Staff tied to that person cannot see the report.</source>
        <translation>Petugas mungkin digaji perusahaan. Petugas yang terkait orang itu tidak boleh melihat laporan.</translation>
    </message>
    <message>
        <source>Stop and delete all</source>
        <translation>Berhenti dan hapus semua</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What may we call you?</source>
        <translation>Anda mau dipanggil apa?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>What hours are safe?</source>
        <translation>Jam berapa yang aman?</translation>
    </message>
    <message>
        <source>Yes, I mean %1</source>
        <translation>Ya, maksud saya %1</translation>
    </message>
    <message>
        <source>No, another person</source>
        <translation>Bukan, orang lain</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Hapus semua</translation>
    </message>
    <message>
        <source>Can read: %1</source>
        <translation>Bisa membaca: %1</translation>
    </message>
    <message>
        <source>Can read: the provincial unit</source>
        <translation>Bisa membaca: unit provinsi</translation>
    </message>
    <message>
        <source>Cannot read: %1</source>
        <translation>Tidak bisa membaca: %1</translation>
    </message>
    <message>
        <source>Nobody could read this now. Say yes to the provincial unit, or call for help.</source>
        <translation>Sekarang tidak ada yang bisa membaca ini. Izinkan unit provinsi, atau telepon bantuan.</translation>
    </message>
    <message>
        <source>Your company cannot read it. Nobody can read it at this computer.</source>
        <translation>Perusahaan tidak bisa membacanya. Di komputer ini pun tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Choose a language. Need another language? Ask the officer for an interpreter.</source>
        <translation>Pilih bahasa. Perlu bahasa lain? Minta penerjemah kepada petugas.</translation>
    </message>
    <message>
        <source>Welcome. Here you may ask or tell. No name is needed. You may stop at any time.</source>
        <translation>Selamat datang. Di sini Anda boleh bertanya atau bercerita. Nama tidak wajib. Anda boleh berhenti kapan saja.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Hak Anda</translation>
    </message>
    <message>
        <source>What happens if I report?</source>
        <translation>Apa yang terjadi bila saya melapor?</translation>
    </message>
    <message>
        <source>In sexual violence, the service unit must report to police. The limit is three times 24 hours. We will tell you first.</source>
        <translation>Untuk kekerasan seksual, unit layanan wajib melapor polisi. Batasnya tiga kali 24 jam. Kami akan memberi tahu Anda dulu.</translation>
    </message>
    <message>
        <source>What can my company see?</source>
        <translation>Apa yang bisa dilihat perusahaan?</translation>
    </message>
    <message>
        <source>Who can help? You can call these numbers yourself.</source>
        <translation>Siapa yang bisa membantu? Nomor ini bisa Anda hubungi sendiri.</translation>
    </message>
    <message>
        <source>Do you have a question? Ask the officer in this room. You can also call these numbers yourself. A question is not counted as a case.</source>
        <translation>Ada pertanyaan? Tanyakan kepada petugas di ruangan ini. Nomor ini juga bisa Anda hubungi sendiri. Pertanyaan tidak dihitung sebagai kasus.</translation>
    </message>
    <message>
        <source>Call the officer now. In danger, call 112. The 112 call is free, 24 hours. Tell the person nearest to you: I need help.</source>
        <translation>Panggil petugas sekarang. Bila ada bahaya, telepon 112. Telepon 112 gratis, 24 jam. Katakan kepada orang terdekat: saya perlu bantuan.</translation>
    </message>
    <message>
        <source>We keep your story secret. There are three exceptions. One, a life is in danger. Two, it concerns a child. Three, a law obliges the service unit to tell police. We will tell you first. You may skip or stop. You may withdraw consent at any time. You will still be served.</source>
        <translation>Cerita Anda kami rahasiakan. Ada tiga pengecualian. Satu, ada nyawa yang terancam. Dua, kejadian menyangkut anak. Tiga, undang-undang mewajibkan unit layanan melapor polisi. Kami akan memberi tahu Anda dulu. Anda boleh tidak menjawab atau berhenti. Anda boleh menarik persetujuan kapan saja. Layanan tetap diberikan.</translation>
    </message>
    <message>
        <source>Are you safe in this room now?</source>
        <translation>Apakah Anda aman sekarang di ruangan ini?</translation>
    </message>
    <message>
        <source>Call the officer now. You can go on with your story later.</source>
        <translation>Panggil petugas sekarang. Cerita bisa dilanjutkan nanti.</translation>
    </message>
    <message>
        <source>Who is this story about? You may skip every question.</source>
        <translation>Cerita ini tentang siapa? Anda boleh melewati setiap pertanyaan.</translation>
    </message>
    <message>
        <source>What happened? You may choose more than one.</source>
        <translation>Apa yang terjadi? Boleh pilih lebih dari satu.</translation>
    </message>
    <message>
        <source>Did something else happen? You may choose more than one.</source>
        <translation>Apakah ada hal lain? Boleh pilih lebih dari satu.</translation>
    </message>
    <message>
        <source>When did it happen? A rough time is fine.</source>
        <translation>Kapan terjadi? Kira-kira saja boleh.</translation>
    </message>
    <message>
        <source>See a doctor soon, before three days. After three days, still see a doctor. Do not wash or throw away the clothes. Keep them in a separate paper bag. Do not delete messages.</source>
        <translation>Temui dokter secepatnya, sebelum tiga hari. Lewat tiga hari pun, tetap pergi ke dokter. Jangan cuci atau buang baju itu. Simpan baju dalam kantong kertas terpisah. Jangan hapus pesan.</translation>
    </message>
    <message>
        <source>Where did it happen?</source>
        <translation>Di mana terjadi?</translation>
    </message>
    <message>
        <source>Tell it in your own words. You need not write it well.</source>
        <translation>Ceritakan dengan kata Anda sendiri. Tulisan tidak perlu bagus.</translation>
    </message>
    <message>
        <source>Is it about someone of this room? That person will not be able to read your story.</source>
        <translation>Apakah ini tentang orang di ruangan ini? Orang itu tidak akan bisa membaca cerita Anda.</translation>
    </message>
    <message>
        <source>Who is it? People you choose cannot read your story.</source>
        <translation>Siapa orangnya? Orang yang Anda pilih tidak bisa membaca cerita Anda.</translation>
    </message>
    <message>
        <source>Who did it? The role is enough.</source>
        <translation>Siapa yang melakukannya? Cukup perannya saja.</translation>
    </message>
    <message>
        <source>What is the name of that person? You may write a name, or not.</source>
        <translation>Siapa nama orang itu? Nama boleh ditulis, boleh juga tidak.</translation>
    </message>
    <message>
        <source>Someone here has a name like that. Do you mean this person? If you skip, this person cannot read your story.</source>
        <translation>Ada orang di sini bernama mirip. Apakah orang ini yang Anda maksud? Bila dilewati, orang ini tidak bisa membaca cerita Anda.</translation>
    </message>
    <message>
        <source>How do you want to report? You may report without a name. You may also use only a code. We read every report. Without a contact, we cannot reach you.</source>
        <translation>Bagaimana Anda mau melapor? Anda boleh melapor tanpa nama. Anda juga boleh memakai kode saja. Semua laporan kami baca. Tanpa kontak, kami tidak bisa menghubungi Anda.</translation>
    </message>
    <message>
        <source>What is your name? You may write only one of them.</source>
        <translation>Siapa nama Anda? Boleh isi salah satu saja.</translation>
    </message>
    <message>
        <source>How can we reach you safely?</source>
        <translation>Bagaimana kami bisa menghubungi Anda dengan aman?</translation>
    </message>
    <message>
        <source>Which number is safe?</source>
        <translation>Nomor mana yang aman?</translation>
    </message>
    <message>
        <source>May we store your data? To reach the officer, your report must be stored here. Your answer goes with it. If you say no, help stays.</source>
        <translation>Bolehkah kami menyimpan data Anda? Supaya sampai ke petugas, laporan harus tersimpan di sini. Jawaban Anda ikut tercatat. Bila Anda menolak, layanan tetap diberikan.</translation>
    </message>
    <message>
        <source>May we contact you again? You may change it at any time. If you say no, help stays.</source>
        <translation>Bolehkah kami menghubungi Anda lagi? Anda boleh mengubahnya kapan saja. Bila Anda menolak, layanan tetap diberikan.</translation>
    </message>
    <message>
        <source>May we send coded data to the provincial unit? Without your name and without your story. If you say no, help stays.</source>
        <translation>Bolehkah data dengan kode dikirim ke unit provinsi? Tanpa nama Anda dan tanpa cerita Anda. Bila Anda menolak, layanan tetap diberikan.</translation>
    </message>
    <message>
        <source>May we send data with your name to the provincial unit? Then the provincial unit can also read this report. If you say no, help stays.</source>
        <translation>Bolehkah data dengan nama dikirim ke unit provinsi? Unit provinsi lalu juga bisa membaca laporan ini. Bila Anda menolak, layanan tetap diberikan.</translation>
    </message>
    <message>
        <source>May we count your answers in number reports? Nobody can see you in a number. If you say no, help stays.</source>
        <translation>Bolehkah jawaban Anda dihitung dalam laporan angka? Tidak ada yang bisa mengenali Anda dari angka. Bila Anda menolak, layanan tetap diberikan.</translation>
    </message>
    <message>
        <source>Do you want a code? With the code you can ask about your report later. The code does not hold your name.</source>
        <translation>Apakah Anda mau kode? Dengan kode, Anda bisa bertanya tentang laporan ini nanti. Kode ini tidak memuat nama Anda.</translation>
    </message>
    <message>
        <source>These are your answers. Check them before you send. You may change or delete them.</source>
        <translation>Ini jawaban Anda. Periksa dulu sebelum dikirim. Anda boleh mengubah atau menghapusnya.</translation>
    </message>
    <message>
        <source>Nobody here could read your story. So we store nothing. These people are outside this room. They can help you.</source>
        <translation>Tidak ada orang di sini yang bisa membaca cerita Anda. Jadi kami tidak menyimpan apa pun. Orang-orang ini di luar ruangan ini. Mereka bisa membantu Anda.</translation>
    </message>
    <message>
        <source>Your report is being locked. Please wait a moment.</source>
        <translation>Laporan Anda sedang dikunci. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>This is your code.</source>
        <translation>Ini kode Anda.</translation>
    </message>
    <message>
        <source>Thank you for telling us. It is not your fault. Your report is saved.</source>
        <translation>Terima kasih sudah bercerita. Ini bukan salah Anda. Laporan Anda sudah tersimpan.</translation>
    </message>
</context>
<context>
    <name>rp3::KioskQuestion</name>
    <message>
        <source>Can that person reach you today?</source>
        <translation>Apakah orang itu bisa menemui Anda hari ini?</translation>
    </message>
    <message>
        <source>The person can reach her today</source>
        <translation>Orang itu bisa menemuinya hari ini</translation>
    </message>
</context>
<context>
    <name>rp3::KioskWindow</name>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Is someone coming? Touch this button. The screen changes at once.</source>
        <translation>Ada orang mendekat? Sentuh tombol ini. Layar langsung berganti.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Saya masih di sini</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Are you still here? Touch the screen to go on. This screen closes in %1 seconds.</source>
        <translation>Anda masih di sini? Sentuh layar untuk lanjut. Layar ini akan tertutup dalam %1 detik.</translation>
    </message>
</context>
<context>
    <name>rp3::LeavingPanel</name>
    <message>
        <source>What leaves this room, and why</source>
        <translation>Yang keluar dari ruang ini, dan sebabnya</translation>
    </message>
    <message>
        <source>Goes to the province: she agreed to share codes and days</source>
        <translation>Dikirim ke provinsi: ia setuju membagikan kode dan tanggal</translation>
    </message>
    <message>
        <source>Goes to the province: she agreed to share her name</source>
        <translation>Dikirim ke provinsi: ia setuju membagikan namanya</translation>
    </message>
    <message>
        <source>Always stays here: her words, exact times and places, names of others</source>
        <translation>Selalu tetap di sini: kata-katanya, waktu dan tempat yang tepat, nama orang lain</translation>
    </message>
    <message>
        <source>Stays here: %1</source>
        <translation>Tetap di sini: %1</translation>
    </message>
</context>
<context>
    <name>rp3::LikenessCards</name>
    <message>
        <source>Perhaps she is known already</source>
        <translation>Mungkin ia sudah pernah datang</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Sudah tercatat</translation>
    </message>
    <message>
        <source>%1 (alike)</source>
        <translation>%1 (mirip)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Line or department</source>
        <translation>Lini atau bagian</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Buka kasus ini</translation>
    </message>
    <message>
        <source>The same woman</source>
        <translation>Orang yang sama</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Buka kasus %1</translation>
    </message>
    <message>
        <source>The same woman as in case %1</source>
        <translation>Orang yang sama dengan kasus %1</translation>
    </message>
    <message>
        <source>The two cases will name each other.</source>
        <translation>Kedua kasus akan saling menyebut.</translation>
    </message>
    <message>
        <source>Somebody of this name is reported here: %1</source>
        <translation>Ada terlapor dengan nama ini di: %1</translation>
    </message>
    <message>
        <source>Say nothing of that case. If it is the same person: %1 (%2). Help the one who is here now, and refer to another unit.</source>
        <translation>Jangan ceritakan apa pun tentang kasus itu. Bila orangnya sama: %1 (%2). Tolong dulu yang ada di sini, lalu rujuk ke unit lain.</translation>
    </message>
    <message>
        <source>Somebody of this name is reported in another case.</source>
        <translation>Orang bernama ini dilaporkan di kasus lain.</translation>
    </message>
    <message>
        <source>Known women are looked for as soon as the names are read.</source>
        <translation>Perempuan yang sudah pernah datang dicari begitu nama-nama selesai dibaca.</translation>
    </message>
    <message>
        <source>Her receipt is of this complaint.</source>
        <translation>Tanda terimanya dari pengaduan ini.</translation>
    </message>
    <message>
        <source>Somebody with one word of this name is reported in another case.</source>
        <translation>Seseorang yang sebagian namanya sama dilaporkan dalam kasus lain.</translation>
    </message>
    <message>
        <source>Somebody with one word of this name is reported here: %1</source>
        <translation>Seseorang yang sebagian namanya sama dilaporkan di sini: %1</translation>
    </message>
    <message>
        <source>Many people share one word of a name: it may be somebody else. %1</source>
        <translation>Satu kata nama dipakai banyak orang: bisa jadi ini orang lain. %1</translation>
    </message>
</context>
<context>
    <name>rp3::LooksPanel</name>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>Seseorang yang tidak lagi bekerja di sini</translation>
    </message>
    <message>
        <source>Who looked at her case</source>
        <translation>Siapa yang melihat kasusnya</translation>
    </message>
    <message>
        <source>She may ask this at any time. Each first look of a session is written down, and every look at evidence; nobody can take it out.</source>
        <translation>Ia boleh menanyakan ini kapan saja. Pembukaan pertama di tiap sesi dicatat, juga setiap kali bukti dilihat; tidak ada yang bisa menghapusnya.</translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier ones.</source>
        <translation>
            <numerusform>Dan %n lagi sebelumnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::NamesLine</name>
    <message>
        <source>Names can be read on this screen.</source>
        <translation>Nama terbaca di layar ini.</translation>
    </message>
    <message>
        <source>Names are hidden. Hold %1 to see them.</source>
        <translation>Nama disembunyikan. Tahan %1 untuk melihatnya.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Sembunyikan nama</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Tampilkan nama</translation>
    </message>
    <message>
        <source>Names are seen as long as %1 is held, whatever you are doing. With this button they hide by themselves after a moment.</source>
        <translation>Nama terlihat selama %1 ditahan, apa pun yang sedang Anda kerjakan. Dengan tombol ini, nama tersembunyi lagi sendiri setelah sebentar.</translation>
    </message>
</context>
<context>
    <name>rp3::NotedConflicts</name>
    <message>
        <source>Who must know nothing of it</source>
        <translation>Siapa yang tidak boleh tahu kasus ini</translation>
    </message>
    <message>
        <source>Somebody who was named by mistake is not in conflict any more once you say so and why. It gives her no key: a second person must agree to let her in.</source>
        <translation>Petugas yang keliru disebut tidak lagi dalam konflik kepentingan begitu Anda mencatatnya beserta alasannya. Ia tidak mendapat kunci: untuk membukakan kasus ini baginya, orang kedua harus setuju.</translation>
    </message>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>Seseorang yang tidak lagi bekerja di sini</translation>
    </message>
    <message>
        <source>Noted by mistake: %1</source>
        <translation>Dicatat karena keliru: %1</translation>
    </message>
    <message>
        <source>Why was it a mistake to name %1?</source>
        <translation>Mengapa keliru menyebut %1?</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Ini keliru</translation>
    </message>
    <message>
        <source>It was a mistake: %1</source>
        <translation>Ini keliru: %1</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Mohon tulis alasannya.</translation>
    </message>
</context>
<context>
    <name>rp3::OutreachPage</name>
    <message>
        <source>Outreach</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Numbers on this page go to the province. Words stay in this room.</source>
        <translation>Angka di halaman ini dikirim ke provinsi. Kata-katanya tetap di ruang ini.</translation>
    </message>
    <message>
        <source>A woman came, was heard, and wanted nothing written down. Only the number is kept.</source>
        <translation>Seorang perempuan datang, didengarkan, dan tidak ingin dicatat. Hanya jumlahnya yang disimpan.</translation>
    </message>
    <message>
        <source>One more today</source>
        <translation>Tambah satu hari ini</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo: one less today</source>
        <translation>Urungkan: kurangi satu hari ini</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hari ini: %1</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Talks and campaigns</source>
        <translation>Sosialisasi dan kampanye</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Orang yang dijangkau</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Not counted by sex</source>
        <translation>Tidak dihitung per jenis kelamin</translation>
    </message>
    <message>
        <source>Leaflets and posters</source>
        <translation>Selebaran dan poster</translation>
    </message>
    <message>
        <source>Came without leaving a record</source>
        <translation>Datang tanpa dicatat</translation>
    </message>
    <message>
        <source>Nothing yet. A talk that is written down here counts at once.</source>
        <translation>Belum ada. Kegiatan yang dicatat di sini langsung terhitung.</translation>
    </message>
    <message>
        <source>Earlier years too</source>
        <translation>Tampilkan juga tahun sebelumnya</translation>
    </message>
    <message>
        <source>%1 people: %2 women, %3 men, %4 not counted by sex · %5 leaflets and posters</source>
        <translation>%1 orang: %2 perempuan, %3 laki-laki, %4 tidak dihitung per jenis kelamin · %5 selebaran dan poster</translation>
    </message>
    <message>
        <source>Complaints in the 14 days after it, among the cases you may see: %1</source>
        <translation>Pengaduan dalam 14 hari sesudahnya, di antara kasus yang boleh Anda lihat: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::PlannerPage</name>
    <message>
        <source>Days to go with her</source>
        <translation>Jadwal pendampingan</translation>
    </message>
    <message>
        <source>Looking through your cases…</source>
        <translation>Memeriksa kasus-kasus Anda…</translation>
    </message>
    <message>
        <source>How was it? Is she back safely?</source>
        <translation>Bagaimana hasilnya? Sudahkah ia pulang dengan selamat?</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>Nothing is planned. Plan a day on the page of a case, under &quot;Plan and sessions&quot;; it appears here.</source>
        <translation>Belum ada rencana. Rencanakan di halaman kasus, bagian &quot;Rencana dan sesi&quot;; rencana itu muncul di sini.</translation>
    </message>
    <message>
        <source>Write or change</source>
        <translation>Catat atau ubah</translation>
    </message>
    <message>
        <source>Write or change: %1, %2</source>
        <translation>Catat atau ubah: %1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Buka kasus %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Tempat: %1</translation>
    </message>
    <message>
        <source>Goes with her: %1</source>
        <translation>Pendamping: %1</translation>
    </message>
    <message>
        <source>Nobody goes with her yet.</source>
        <translation>Belum ada yang menemaninya.</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Surat yang dibawa: %1</translation>
    </message>
    <message>
        <source>Her shift: %1</source>
        <translation>Sif kerjanya: %1</translation>
    </message>
    <message>
        <source>Ride: %1</source>
        <translation>Perjalanan: %1</translation>
    </message>
    <message>
        <source>She needs a ride, and none is planned.</source>
        <translation>Ia perlu diantar, dan belum ada perjalanan yang direncanakan.</translation>
    </message>
    <message>
        <source>On that day she is also wanted in %1.</source>
        <translation>Hari itu ia juga diperlukan di %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more day(s), on the pages of their cases</source>
        <translation>
            <numerusform>dan %n hari lain, di halaman kasusnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rp3::QuickHide</name>
    <message>
        <source>Shifts this week</source>
        <translation>Jadwal sif minggu ini</translation>
    </message>
    <message>
        <source>Canteen menu</source>
        <translation>Menu kantin</translation>
    </message>
    <message>
        <source>Updated on Monday, 06.00</source>
        <translation>Diperbarui hari Senin, 06.00</translation>
    </message>
    <message>
        <source>Line A</source>
        <translation>Lini A</translation>
    </message>
    <message>
        <source>Line B</source>
        <translation>Lini B</translation>
    </message>
    <message>
        <source>Line C</source>
        <translation>Lini C</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Siang</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Malam</translation>
    </message>
    <message>
        <source>Fried rice</source>
        <translation>Nasi goreng</translation>
    </message>
    <message>
        <source>Vegetable soup</source>
        <translation>Sayur sop</translation>
    </message>
    <message>
        <source>Grilled fish</source>
        <translation>Ikan bakar</translation>
    </message>
    <message>
        <source>Chicken noodles</source>
        <translation>Mi ayam</translation>
    </message>
    <message>
        <source>Soto</source>
        <translation>Soto</translation>
    </message>
    <message>
        <source>Egg curry</source>
        <translation>Telur balado</translation>
    </message>
    <message>
        <source>Fried tempeh</source>
        <translation>Tempe goreng</translation>
    </message>
    <message>
        <source>Gado-gado</source>
        <translation>Gado-gado</translation>
    </message>
    <message>
        <source>Beef soup</source>
        <translation>Sop daging</translation>
    </message>
    <message>
        <source>Fried noodles</source>
        <translation>Mi goreng</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>Siang</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Malam</translation>
    </message>
</context>
<context>
    <name>rp3::ReasonPanel</name>
    <message>
        <source>Who she is, is closed to you</source>
        <translation>Identitasnya tertutup bagi Anda</translation>
    </message>
    <message>
        <source>You work with codes and days. If you must know who she is, because she is in danger or her companion is away, write why. Your name and the reason are written down for good. It closes again when you lock.</source>
        <translation>Anda bekerja dengan kode dan tanggal. Bila Anda harus tahu siapa dia, karena ia dalam bahaya atau pendampingnya tidak ada, tulis alasannya. Nama Anda dan alasan itu dicatat selamanya. Identitas tertutup lagi saat layar dikunci.</translation>
    </message>
    <message>
        <source>Why must you know it?</source>
        <translation>Mengapa Anda harus tahu?</translation>
    </message>
    <message>
        <source>Write it down and open</source>
        <translation>Catat dan buka</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Mohon tulis alasannya.</translation>
    </message>
</context>
<context>
    <name>rp3::ReceiptPage</name>
    <message>
        <source>This is your code.</source>
        <translation>Ini kode Anda.</translation>
    </message>
    <message>
        <source>Copy it by hand. The code does not hold your name. Do not take it if it is unsafe.</source>
        <translation>Salin dengan tangan. Kode ini tidak memuat nama Anda. Jangan dibawa bila tidak aman.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kode Anda</translation>
    </message>
    <message>
        <source>Type the code once more. This checks that you copied it right.</source>
        <translation>Ketik kode itu sekali lagi. Ini supaya Anda tidak salah catat.</translation>
    </message>
    <message>
        <source>Lost the code? Ask the officer in this room.</source>
        <translation>Kode hilang? Tanyakan kepada petugas di ruangan ini.</translation>
    </message>
    <message>
        <source>Correct, the code matches.</source>
        <translation>Benar, kodenya cocok.</translation>
    </message>
    <message>
        <source>It does not match yet. Look again, then try.</source>
        <translation>Belum cocok. Lihat kodenya lagi, lalu coba.</translation>
    </message>
</context>
<context>
    <name>rp3::ReceiptSearch</name>
    <message>
        <source>Code of her receipt</source>
        <translation>Kode pada tanda terimanya</translation>
    </message>
    <message>
        <source>Nobody who was taken in here has this code. Her complaint may still wait in the letter box, on Home.</source>
        <translation>Belum ada kasus di sini dengan kode ini. Pengaduannya mungkin masih menunggu di kotak pengaduan, di Beranda.</translation>
    </message>
    <message>
        <source>If she took one home from the filing screen.</source>
        <translation>Jika ia membawanya pulang dari layar pengaduan.</translation>
    </message>
    <message>
        <source>This is no code of a receipt. Please look at the digits again.</source>
        <translation>Ini bukan kode tanda terima. Periksa lagi angkanya.</translation>
    </message>
</context>
<context>
    <name>rp3::RecordBox</name>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
    <message>
        <source>Somebody or something that is not here any more</source>
        <translation>Seseorang atau sesuatu yang tidak ada lagi di sini</translation>
    </message>
</context>
<context>
    <name>rp3::RecordCards</name>
    <message>
        <source>Correct</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ubah: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Setujui: %1</translation>
    </message>
    <message>
        <source>How long she waited</source>
        <translation>Berapa lama ia menunggu</translation>
    </message>
    <message>
        <source>Take back the approval</source>
        <translation>Tarik kembali persetujuan</translation>
    </message>
    <message>
        <source>Take back the approval: %1</source>
        <translation>Tarik kembali persetujuan: %1</translation>
    </message>
</context>
<context>
    <name>rp3::RecordForm</name>
    <message>
        <source>%1 If it is right, press once more.</source>
        <translation>%1 Jika memang benar, tekan sekali lagi.</translation>
    </message>
    <message>
        <source>It is not saved yet. Please correct what stands here, or empty it.</source>
        <translation>Belum disimpan. Mohon perbaiki isian ini, atau kosongkan.</translation>
    </message>
</context>
<context>
    <name>rp3::RecordFormPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Kembali ke kasus</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Mengapa diperbaiki?</translation>
    </message>
    <message>
        <source>What was said before stays in the journal.</source>
        <translation>Isi sebelumnya tetap ada di jurnal.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Draf Anda kembali.</translation>
    </message>
    <message>
        <source>Please answer this one. Everything else may wait.</source>
        <translation>Mohon isi yang ini. Yang lain boleh menyusul.</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Mohon tulis alasannya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Locking the file…</source>
        <translation>Mengunci berkas…</translation>
    </message>
    <message>
        <source>The file %1 (%2) is kept with it, locked, as it is.</source>
        <translation>Berkas %1 (%2) disimpan bersama catatan ini, terkunci, apa adanya.</translation>
    </message>
    <message>
        <source>It is empty. That, too, can be evidence.</source>
        <translation>Berkas ini kosong. Itu pun bisa menjadi bukti.</translation>
    </message>
    <message>
        <source>Written by mistake: take it away</source>
        <translation>Salah catat: nyatakan tidak berlaku</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Nyatakan tidak berlaku</translation>
    </message>
    <message>
        <source>Why is it taken away?</source>
        <translation>Mengapa tidak berlaku?</translation>
    </message>
    <message>
        <source>It stays in the history, with your reason.</source>
        <translation>Catatan ini tetap ada di riwayat, bersama alasan Anda.</translation>
    </message>
    <message>
        <source>Does somebody press her to settle?</source>
        <translation>Apakah ada yang menekannya untuk berdamai?</translation>
    </message>
    <message>
        <source>That is retaliation for her complaint, and is looked after as such. What you typed here is kept.</source>
        <translation>Itu pembalasan atas pengaduannya, dan ditindaklanjuti sebagai pembalasan. Yang Anda ketik di sini tetap tersimpan.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
</context>
<context>
    <name>rp3::RecordPile</name>
    <message>
        <source>Taken away.</source>
        <translation>Sudah dihapus dari daftar.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Kejadian %1</translation>
    </message>
    <message>
        <source>Reported person %1</source>
        <translation>Terlapor %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Hapus dari daftar</translation>
    </message>
    <message>
        <source>Add another incident</source>
        <translation>Tambah kejadian lain</translation>
    </message>
    <message>
        <source>Add another reported person</source>
        <translation>Tambah terlapor lain</translation>
    </message>
</context>
<context>
    <name>rp3::RetaliationPanel</name>
    <message>
        <source>Is she punished because she complained?</source>
        <translation>Apakah ia dibalas karena mengadu?</translation>
    </message>
    <message>
        <source>Counted from the day of the complaint, or the day the company learnt of it. Neither is written down yet.</source>
        <translation>Dihitung sejak hari pengaduan, atau sejak perusahaan mengetahuinya. Keduanya belum tercatat.</translation>
    </message>
    <message>
        <source>Her work as it was before</source>
        <translation>Pekerjaannya sebelum mengadu</translation>
    </message>
    <message>
        <source>Write down her work as it was before: shift, line, pay, end of contract. Only then can a change be seen.</source>
        <translation>Catat pekerjaannya sebelum mengadu: sif, lini, upah, akhir kontrak. Baru setelah itu perubahan bisa terlihat.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum waktunya</translation>
    </message>
    <message>
        <source>ask her now</source>
        <translation>tanyakan sekarang</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sudah ditanyakan</translation>
    </message>
    <message>
        <source>nobody asked her in time</source>
        <translation>tidak ditanyakan pada waktunya</translation>
    </message>
    <message>
        <source>Write what she says</source>
        <translation>Catat jawabannya</translation>
    </message>
</context>
<context>
    <name>rp3::ReviewPage</name>
    <message>
        <source>Who can read this?</source>
        <translation>Siapa yang bisa membaca ini?</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::RideDesk</name>
    <message>
        <source>Written down: %1</source>
        <translation>Tercatat: %1</translation>
    </message>
    <message>
        <source>Call her, then the driver, and tell a coordinator. The ride stays open until somebody writes that she is safely back.</source>
        <translation>Telepon dia, lalu pengemudinya, dan beri tahu koordinator. Perjalanan ini tetap terbuka sampai ada yang mencatat bahwa ia sudah kembali dengan selamat.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>rp3::RideMoneyPage</name>
    <message>
        <source>What is left follows from the rides of all cases. A ride that was only asked for takes nothing yet.</source>
        <translation>Sisanya dihitung dari perjalanan semua kasus. Perjalanan yang baru diminta belum mengurangi dana.</translation>
    </message>
    <message>
        <source>Left in %1</source>
        <translation>Sisa tahun %1</translation>
    </message>
    <message>
        <source>Nothing granted and no ride this year. A coordinator writes down what is granted.</source>
        <translation>Belum ada dana maupun perjalanan tahun ini. Koordinator mencatat dana yang disetujui.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Dana yang disetujui</translation>
    </message>
    <message>
        <source>More spent than granted</source>
        <translation>Terpakai lebih dari yang disetujui</translation>
    </message>
    <message>
        <source>%1 granted · %2 spent · %3 promised to rides ahead</source>
        <translation>%1 disetujui · %2 terpakai · %3 untuk perjalanan yang akan datang</translation>
    </message>
    <message numerus="yes">
        <source>%n ride(s) without a cost: less is left than it says here.</source>
        <translation>
            <numerusform>%n perjalanan belum ada biayanya: sisanya lebih kecil daripada yang tertulis di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted on %1</source>
        <translation>Disetujui pada %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::RightsPanel</name>
    <message>
        <source>Her rights</source>
        <translation>Hak-haknya</translation>
    </message>
    <message>
        <source>Once it is known which laws may apply and which rights at work were broken, what she is entitled to stands here.</source>
        <translation>Setelah diketahui undang-undang yang mungkin berlaku dan hak kerja yang dilanggar, hak-haknya muncul di sini.</translation>
    </message>
    <message>
        <source>To be explained in your own words. It is no legal advice: a lawyer of the province has not looked at it yet.</source>
        <translation>Jelaskan dengan kata-kata Anda sendiri. Ini bukan nasihat hukum: ahli hukum provinsi belum memeriksanya.</translation>
    </message>
    <message>
        <source>First day of her leave</source>
        <translation>Hari pertama cutinya</translation>
    </message>
    <message>
        <source>Only to work out the dates; it is not saved.</source>
        <translation>Hanya untuk menghitung tanggal; tidak disimpan.</translation>
    </message>
    <message>
        <source>At least until %1. With a special condition and a doctor&apos;s letter until %2: at full pay until %3, then at %4 %.</source>
        <translation>Paling singkat sampai %1. Dengan kondisi khusus dan surat dokter sampai %2: upah penuh sampai %3, lalu %4 %.</translation>
    </message>
    <message>
        <source>%1: nobody has asked yet whether it has one.</source>
        <translation>%1: belum ada yang menanyakan.</translation>
    </message>
    <message>
        <source>%1 has one.</source>
        <translation>%1 sudah memilikinya.</translation>
    </message>
    <message>
        <source>%1 has none. The labour office can order it.</source>
        <translation>%1 belum memilikinya. Disnaker dapat memintanya.</translation>
    </message>
</context>
<context>
    <name>rp3::RiskMark</name>
    <message>
        <source>High risk</source>
        <translation>Risiko tinggi</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risiko sedang</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risiko rendah</translation>
    </message>
    <message>
        <source>Risk not known</source>
        <translation>Risiko belum diketahui</translation>
    </message>
</context>
<context>
    <name>rp3::RoomFactsPage</name>
    <message>
        <source>No agreement with the province is written down here.</source>
        <translation>Belum ada catatan perjanjian dengan provinsi.</translation>
    </message>
    <message>
        <source>The agreement with the province ends %1, on %2.</source>
        <translation>Perjanjian dengan provinsi berakhir %1, pada %2.</translation>
    </message>
    <message>
        <source>The agreement with the province ended on %1.</source>
        <translation>Perjanjian dengan provinsi berakhir pada %1.</translation>
    </message>
    <message>
        <source>Its name and its telephone stand on the filing screen, too. The rest stays here.</source>
        <translation>Nama dan teleponnya tampil juga di layar pengaduan. Selebihnya tetap di sini.</translation>
    </message>
    <message>
        <source>Host and province agree in writing who answers for the data, and that the personnel office sees none of it.</source>
        <translation>Tuan rumah dan provinsi bersepakat tertulis siapa penanggung jawab data, dan bahwa bagian personalia tidak melihatnya.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::SecondDialog</name>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Confirming. This takes a moment…</source>
        <translation>Mengonfirmasi. Tunggu sebentar…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>%1, please confirm with your passphrase</source>
        <translation>%1, mohon konfirmasi dengan frasa sandi Anda</translation>
    </message>
    <message>
        <source>You sign that you are there when it is done. It opens nothing to you, and your colleague stays signed in.</source>
        <translation>Anda menandatangani bahwa Anda hadir saat hal ini dilakukan. Tidak ada yang terbuka bagi Anda, dan rekan Anda tetap masuk.</translation>
    </message>
    <message>
        <source>This colleague cannot confirm it. Nothing was written. Please ask another one who is here.</source>
        <translation>Rekan ini tidak dapat mengonfirmasinya. Tidak ada yang tercatat. Mintalah rekan lain yang ada di sini.</translation>
    </message>
</context>
<context>
    <name>rp3::SessionWindow</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Search for a name, telephone or case number (Ctrl+K)</source>
        <translation>Cari nama, telepon, atau nomor kasus (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Ganti bahasa</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Sosialisasi</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Direktori</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruang ini</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Change the colours: %1</source>
        <translation>Ganti warna: %1</translation>
    </message>
    <message>
        <source>Ctrl and + or − makes the text larger or smaller.</source>
        <translation>Ctrl dan + atau − memperbesar atau memperkecil huruf.</translation>
    </message>
</context>
<context>
    <name>rp3::SetupPage</name>
    <message>
        <source>The coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>A second person</source>
        <translation>Orang kedua</translation>
    </message>
    <message>
        <source>Setting up, step %1 of %2</source>
        <translation>Penyiapan, langkah %1 dari %2</translation>
    </message>
    <message>
        <source>This is a trial version. There is no recovery yet: whoever forgets her passphrase cannot get back what only she could read. Do not use it for real complaints.</source>
        <translation>Ini versi uji coba. Belum ada pemulihan: siapa yang lupa frasa sandinya tidak dapat membuka lagi apa yang hanya bisa ia baca. Jangan dipakai untuk pengaduan sungguhan.</translation>
    </message>
    <message>
        <source>Two people of the room set this up together. It takes five minutes.</source>
        <translation>Dua orang di ruang ini menyiapkannya bersama. Perlu lima menit.</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nama ruang</translation>
    </message>
    <message>
        <source>Code of the post</source>
        <translation>Kode pos</translation>
    </message>
    <message>
        <source>Three letters and two digits, for example JKT01. It stands in every case number.</source>
        <translation>Tiga huruf dan dua angka, misalnya JKT01. Kode ini ada di setiap nomor kasus.</translation>
    </message>
    <message>
        <source>Telephone for workers</source>
        <translation>Telepon untuk pekerja</translation>
    </message>
    <message>
        <source>The filing screen shows it when nobody here should read a complaint.</source>
        <translation>Layar pengaduan menampilkannya bila tak seorang pun di sini boleh membaca pengaduan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Set up the room</source>
        <translation>Siapkan ruang</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>The second person is somebody else.</source>
        <translation>Orang kedua harus orang lain.</translation>
    </message>
    <message>
        <source>Please give the room a name.</source>
        <translation>Isi dulu nama ruangnya.</translation>
    </message>
    <message>
        <source>The code has three letters and two digits, for example JKT01.</source>
        <translation>Kode terdiri dari tiga huruf dan dua angka, misalnya JKT01.</translation>
    </message>
    <message>
        <source>Please give a telephone number. A worker may need it.</source>
        <translation>Isi dulu nomor teleponnya. Pekerja mungkin memerlukannya.</translation>
    </message>
    <message>
        <source>This room</source>
        <translation>Ruang ini</translation>
    </message>
</context>
<context>
    <name>rp3::SharedFieldsBox</name>
    <message>
        <source>Also told, beside what a letter may carry</source>
        <translation>Juga diberitahukan, di luar yang boleh dimuat surat</translation>
    </message>
</context>
<context>
    <name>rp3::Shell</name>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>I am a worker</source>
        <translation>Saya pekerja</translation>
    </message>
    <message>
        <source>I work in this room</source>
        <translation>Saya petugas ruang ini</translation>
    </message>
    <message>
        <source>The window closed by itself. Everything that was saved is safe. Please open it again; if it closes again, restart the computer.</source>
        <translation>Jendela tertutup sendiri. Semua yang sudah tersimpan aman. Buka lagi; bila tertutup lagi, nyalakan ulang komputer.</translation>
    </message>
</context>
<context>
    <name>rp3::StaffPage</name>
    <message>
        <source>Nothing on this page leaves the room. Nobody changes her own roles.</source>
        <translation>Isi halaman ini tidak keluar dari ruang ini. Tidak ada yang mengubah perannya sendiri.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Bekerja di sini</translation>
    </message>
    <message>
        <source>Does not work here now</source>
        <translation>Sedang tidak bekerja di sini</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Di sini sejak %1</translation>
    </message>
    <message>
        <source>Paid by the company that hosts this room</source>
        <translation>Digaji perusahaan tempat ruang ini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Accompanying: %1 (%2)</source>
        <translation>Pendampingan: %1 (%2)</translation>
    </message>
    <message>
        <source>Training: %1</source>
        <translation>Pelatihan: %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>berlaku sampai %1</translation>
    </message>
    <message>
        <source>Not valid any more</source>
        <translation>Tidak berlaku lagi</translation>
    </message>
</context>
<context>
    <name>rp3::StoryEdit</name>
    <message>
        <source>What you pasted was too long. The first part is here; %1 characters fit.</source>
        <translation>Tempelan terlalu panjang. Bagian awalnya sudah masuk; muat %1 huruf.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 dari %2 huruf</translation>
    </message>
</context>
<context>
    <name>rp3::SupervisionPage</name>
    <message>
        <source>Once a week a coordinator looks over the work of the room, and asks how everybody is.</source>
        <translation>Seminggu sekali koordinator meninjau kerja ruang ini, dan menanyakan keadaan semua petugas.</translation>
    </message>
    <message>
        <source>None is written down yet. Tick what you found in order; what you did not tick is where to look next week.</source>
        <translation>Belum ada catatan. Centang yang sudah beres; yang tidak dicentang ditinjau lagi minggu depan.</translation>
    </message>
    <message>
        <source>Next one: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Everything was in order.</source>
        <translation>Semua beres.</translation>
    </message>
    <message>
        <source>Not in order or not looked at: %1</source>
        <translation>Belum beres atau belum ditinjau: %1</translation>
    </message>
    <message>
        <source>Left to do: %1</source>
        <translation>Masih harus dikerjakan: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
<context>
    <name>rp3::SyncErrorText</name>
    <message>
        <source>The province cannot be reached now.</source>
        <translation>Provinsi sedang tidak bisa dihubungi.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is kept here.</source>
        <translation>Tidak ada yang hilang: semuanya tersimpan di sini.</translation>
    </message>
    <message>
        <source>You can go on working. Check the network, or try again later.</source>
        <translation>Anda bisa terus bekerja. Periksa jaringan, atau coba lagi nanti.</translation>
    </message>
    <message>
        <source>Somebody answered who is not the province.</source>
        <translation>Yang menjawab bukan provinsi.</translation>
    </message>
    <message>
        <source>Nothing about anybody was given away.</source>
        <translation>Tidak ada data siapa pun yang bocor.</translation>
    </message>
    <message>
        <source>Do not try again on this network. Call the provincial office.</source>
        <translation>Jangan coba lagi di jaringan ini. Telepon unit provinsi.</translation>
    </message>
    <message>
        <source>The province does not accept this PC any more.</source>
        <translation>Provinsi tidak lagi menerima komputer ini.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is kept here, and you can go on working.</source>
        <translation>Tidak ada yang hilang: semuanya tersimpan di sini, dan Anda bisa terus bekerja.</translation>
    </message>
    <message>
        <source>Call the provincial office and ask why.</source>
        <translation>Telepon unit provinsi dan tanyakan sebabnya.</translation>
    </message>
    <message>
        <source>The province did not take what was sent.</source>
        <translation>Provinsi tidak menerima kiriman ini.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is kept here, and it tries again by itself.</source>
        <translation>Tidak ada yang hilang: semuanya tersimpan di sini dan akan dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>If this stays until tomorrow, call the provincial office.</source>
        <translation>Bila sampai besok masih begini, telepon unit provinsi.</translation>
    </message>
    <message>
        <source>This is not a whole letter of the province.</source>
        <translation>Ini bukan surat provinsi yang utuh.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Tidak ada yang dikirim dan tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Open the file again, or copy everything from the first line to the last.</source>
        <translation>Buka lagi berkasnya, atau salin semuanya dari baris pertama sampai baris terakhir.</translation>
    </message>
    <message>
        <source>This letter is for another room.</source>
        <translation>Surat ini untuk ruang lain.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Di sini tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Ask the provincial office for a letter with the code of this room.</source>
        <translation>Mintalah kepada unit provinsi surat dengan kode ruang ini.</translation>
    </message>
    <message>
        <source>The province does not accept this letter: it was used already, or it is too old.</source>
        <translation>Provinsi tidak menerima surat ini: sudah pernah dipakai, atau sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>Everything in this room is safe.</source>
        <translation>Semua data di ruang ini aman.</translation>
    </message>
    <message>
        <source>Ask the provincial office for a new letter.</source>
        <translation>Mintalah surat baru kepada unit provinsi.</translation>
    </message>
    <message>
        <source>The province knows this PC already.</source>
        <translation>Provinsi sudah mengenal komputer ini.</translation>
    </message>
    <message>
        <source>Close this room, open it again, and look at this page once more.</source>
        <translation>Kunci ruang ini, buka lagi, lalu lihat halaman ini sekali lagi.</translation>
    </message>
</context>
<context>
    <name>rp3::SyncPage</name>
    <message>
        <source>Not connected</source>
        <translation>Belum terhubung</translation>
    </message>
    <message>
        <source>Waits for its next time</source>
        <translation>Menunggu jadwal berikutnya</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Menyiapkan</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Asking for answers</source>
        <translation>Menanyakan jawaban</translation>
    </message>
    <message>
        <source>Tries again by itself</source>
        <translation>Akan mencoba lagi sendiri</translation>
    </message>
    <message>
        <source>Sync with the province</source>
        <translation>Sinkronisasi dengan provinsi</translation>
    </message>
    <message>
        <source>Only what she agreed to share leaves this room. It leaves at fixed times, so that nobody who watches the line learns when somebody came.</source>
        <translation>Yang keluar dari ruang ini hanya yang ia setujui. Kiriman berangkat pada jam tetap, supaya siapa pun yang mengamati jaringan tidak tahu kapan ada yang datang.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Sampai di mana kirimannya</translation>
    </message>
    <message>
        <source>Nothing yet. When somebody agrees to share with the province, it appears here.</source>
        <translation>Belum ada. Bila seseorang setuju berbagi dengan provinsi, kirimannya tampil di sini.</translation>
    </message>
    <message>
        <source>How far it has come, case by case</source>
        <translation>Sampai di mana kirimannya, kasus demi kasus</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Belum ada yang dikirim.</translation>
    </message>
    <message>
        <source>Last heard from the province: %1.</source>
        <translation>Kabar terakhir dari provinsi: %1.</translation>
    </message>
    <message>
        <source>Sends by itself: %1.</source>
        <translation>Berikutnya dikirim sendiri: %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronisasi</translation>
    </message>
</context>
<context>
    <name>rp3::TimeEdit</name>
    <message>
        <source>This is not a time yet. Write it like %1.</source>
        <translation>Ini belum jam. Tulis seperti %1.</translation>
    </message>
    <message>
        <source>hour.minute</source>
        <translation>jam.menit</translation>
    </message>
</context>
<context>
    <name>rp3::TriagePanel</name>
    <message>
        <source>Call: %1</source>
        <translation>Hubungi: %1</translation>
    </message>
    <message>
        <source>Offer her water, the toilet and a break, now and whenever she needs them.</source>
        <translation>Tawarkan minum, toilet, dan jeda, sekarang dan kapan pun ia perlu.</translation>
    </message>
</context>
<context>
    <name>rp3::UnlockPage</name>
    <message>
        <source>Open the room</source>
        <translation>Buka ruang</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siapa Anda?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Membuka ruang…</translation>
    </message>
</context>
<context>
    <name>rp3::WarningsPage</name>
    <message>
        <source>Back to Home</source>
        <translation>Kembali ke Beranda</translation>
    </message>
    <message>
        <source>Early detection</source>
        <translation>Deteksi dini</translation>
    </message>
    <message>
        <source>Each of these is a question for a person, not an answer. Look into the cases behind it and talk about it with your team. The program does nothing by itself, and it judges nobody.</source>
        <translation>Setiap tanda ini pertanyaan untuk orang, bukan jawaban. Lihat kasus di baliknya dan bicarakan dengan tim Anda. Program tidak berbuat apa-apa sendiri, dan tidak menilai siapa pun.</translation>
    </message>
    <message>
        <source>Looking through your cases…</source>
        <translation>Memeriksa kasus-kasus Anda…</translation>
    </message>
    <message>
        <source>Nothing stands out in the cases that you may read.</source>
        <translation>Tidak ada tanda khusus di kasus yang boleh Anda baca.</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Buka kasus %1</translation>
    </message>
    <message>
        <source>Rule %1, proposed by this program. The province may change its numbers.</source>
        <translation>Aturan %1, usulan program ini. Provinsi boleh mengubah angkanya.</translation>
    </message>
    <message>
        <source>Rule %1, with the numbers that the province decided.</source>
        <translation>Aturan %1, dengan angka yang ditetapkan provinsi.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>dan %n kasus lain</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lagi</translation>
    </message>
</context>
<context>
    <name>rp3::WindowTitle</name>
    <message>
        <source>Worker information</source>
        <translation>Informasi pekerja</translation>
    </message>
</context>
<context>
    <name>rp3::YesNoBox</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Belum dijawab</translation>
    </message>
</context>
</TS>
