<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>rp3::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
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
