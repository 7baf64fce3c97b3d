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
        <source>The person can reach her today</source>
        <translation>Orang itu bisa menemuinya hari ini</translation>
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
        <source>How exact the date is</source>
        <translation>Ketepatan tanggal</translation>
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
        <source>Held on</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>Tanggal yang dijanjikan</translation>
    </message>
    <message>
        <source>Read back to her</source>
        <translation>Sudah dibacakan kembali</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Catatan pribadi</translation>
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
        <source>Accompaniment session</source>
        <translation>Sesi pendampingan</translation>
    </message>
    <message>
        <source>A session was corrected</source>
        <translation>Catatan sesi diperbaiki</translation>
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
        <source>Her details were changed</source>
        <translation>Datanya diubah</translation>
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
</context>
<context>
    <name>rp3::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
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
        <source>Clocks</source>
        <translation>Batas waktu</translation>
    </message>
    <message>
        <source>Promised: %1 (%2)</source>
        <translation>Dijanjikan: %1 (%2)</translation>
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
        <source>No, it stays here</source>
        <translation>Tidak, tetap di sini</translation>
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
        <source>The province answered, %1</source>
        <translation>Provinsi menjawab, %1</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Yang terjadi di sini</translation>
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
        <source>Opened</source>
        <translation>Dibuka</translation>
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
        <source>This day is too late. The last possible one is %1.</source>
        <translation>Tanggal ini terlalu akhir. Paling akhir %1.</translation>
    </message>
    <message>
        <source>This day is too early. The first possible one is %1.</source>
        <translation>Tanggal ini terlalu awal. Paling awal %1.</translation>
    </message>
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
        <source>Check the letters and try again. If you forgot it, use your recovery sheet.</source>
        <translation>Periksa hurufnya, lalu coba lagi. Bila lupa, pakai lembar pemulihan Anda.</translation>
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
        <source>Due today</source>
        <translation>Jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>No date was promised for today.</source>
        <translation>Tidak ada janji untuk hari ini.</translation>
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
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open case %1</source>
        <translation>Buka kasus %1</translation>
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
    <name>rp3::SessionFormPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Kembali ke kasus</translation>
    </message>
    <message>
        <source>Accompaniment session</source>
        <translation>Sesi pendampingan</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Simpan sesi</translation>
    </message>
    <message>
        <source>Your draft is back.</source>
        <translation>Draf Anda sudah kembali.</translation>
    </message>
    <message>
        <source>Please choose the kind of session.</source>
        <translation>Pilih dulu jenis sesinya.</translation>
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
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
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
</context>
<context>
    <name>rp3::SetupPage</name>
    <message>
        <source>This room</source>
        <translation>Ruang ini</translation>
    </message>
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
        <source>Her work here</source>
        <translation>Tugasnya di sini</translation>
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
