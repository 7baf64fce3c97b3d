<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
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
</TS>
