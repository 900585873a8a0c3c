<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en_GB">
<context>
    <name>AboutCard</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kopi Tetangga</source>
        <translation>Kopi Tetangga</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Name, phone or account</source>
        <translation>Nama, nomor HP, atau akun</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What you like about it, whom you know there</source>
        <translation>Apa yang kamu suka, siapa yang kamu kenal di sana</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Tambah ke daftar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang calon ini</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Creator Coach</source>
        <translation>Tentang Creator Coach</translation>
    </message>
    <message>
        <source>A private coach without internet, from your first follower to your first 1,000. Nothing is sent.</source>
        <translation>Pelatih pribadi tanpa internet, dari pengikut pertama sampai 1.000 pengikut pertama. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Buka folder data</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lisensi</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under LGPL-3. You may replace their libraries by your own: they are separate files in {folder}.</source>
        <translation>Qt dan PySide6 dipakai dengan lisensi LGPL-3. Kamu boleh mengganti pustakanya dengan milikmu sendiri: semuanya berupa file terpisah di {folder}.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>Folder tidak bisa dibuka. Letaknya di {folder}.</translation>
    </message>
</context>
<context>
    <name>AboutPersonCard</name>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>@dapur.rina</source>
        <translation>@dapur.rina</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belum disebut</translation>
    </message>
    <message>
        <source>Why it fits</source>
        <translation>Kenapa cocok</translation>
    </message>
    <message>
        <source>Same city, cooks for children</source>
        <translation>Satu kota, masakannya untuk anak</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Masukkan ke daftar</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Kreator baru</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang dia</translation>
    </message>
</context>
<context>
    <name>AccountChoice</name>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>AccountQuestion</name>
    <message>
        <source>Which account is this?</source>
        <translation>Ini akun yang mana?</translation>
    </message>
    <message>
        <source>Which {platform} account is this?</source>
        <translation>Ini akun {platform} yang mana?</translation>
    </message>
    <message>
        <source>New account on {platform}</source>
        <translation>Akun baru di {platform}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>focus</source>
        <translation>fokus</translation>
    </message>
    <message>
        <source>Make focus</source>
        <translation>Jadikan fokus</translation>
    </message>
    <message>
        <source>Make @{handle} on {platform} the focus</source>
        <translation>Jadikan @{handle} di {platform} sebagai fokus</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message>
        <source>Newest number: {count}</source>
        <translation>Angka terbaru: {count}</translation>
    </message>
    <message>
        <source>Rename @{handle} on {platform}</source>
        <translation>Ganti nama @{handle} di {platform}</translation>
    </message>
    <message>
        <source>Archive @{handle} on {platform}</source>
        <translation>Arsipkan @{handle} di {platform}</translation>
    </message>
    <message>
        <source>New name of @{handle} on {platform}</source>
        <translation>Nama baru untuk @{handle} di {platform}</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>No account yet. Add the one that you post on most.</source>
        <translation>Belum ada akun. Tambahkan akun yang paling sering kamu pakai.</translation>
    </message>
    <message>
        <source>Archived. What you logged stays.</source>
        <translation>Diarsipkan. Catatannya tetap tersimpan.</translation>
    </message>
    <message>
        <source>@{handle} is archived</source>
        <translation>@{handle} diarsipkan</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Name of the platform</source>
        <translation>Nama platform</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>AffiliateCard</name>
    <message>
        <source>Affiliate links, step by step</source>
        <translation>Tautan afiliasi, langkah demi langkah</translation>
    </message>
    <message>
        <source>You choose freely which products you recommend, share a link, and get a commission when somebody buys through it. Shopee Affiliates is the easiest way to begin.</source>
        <translation>Kamu bebas memilih produk yang mau direkomendasikan, membagikan tautannya, lalu dapat komisi kalau ada yang membeli lewat tautan itu. Shopee Affiliates cara termudah untuk mulai.</translation>
    </message>
    <message>
        <source>It pays Shopee&apos;s own commission on an order, an extra one (XTRA) on marked products, and more at times.</source>
        <translation>Yang dibayar: komisi Shopee dari tiap pesanan, komisi tambahan (XTRA) untuk produk bertanda, dan kadang ada lagi.</translation>
    </message>
    <message>
        <source>Sign up for Shopee Affiliates in the Shopee app, with your own account.</source>
        <translation>Daftar Shopee Affiliates di aplikasi Shopee, dengan akunmu sendiri.</translation>
    </message>
    <message>
        <source>Choose two or three products of your niche that you use yourself and would tell a friend about.</source>
        <translation>Pilih dua atau tiga produk dari niche-mu yang kamu pakai sendiri dan pantas kamu ceritakan ke teman.</translation>
    </message>
    <message>
        <source>Make a link for each and write a tag on it (sub ID) that names the post, for example soup-monday.</source>
        <translation>Buat tautan untuk masing-masing dan beri tanda (sub ID) yang menyebut postingnya, misalnya sup-senin.</translation>
    </message>
    <message>
        <source>Show the product in use, put the link where people find it, and say that it is an affiliate link.</source>
        <translation>Tunjukkan produknya saat dipakai, taruh tautan di tempat yang mudah dilihat, dan bilang bahwa itu tautan afiliasi.</translation>
    </message>
    <message>
        <source>Once a month download the commission report and bring it in here: you see which post sells.</source>
        <translation>Sebulan sekali unduh laporan komisi dan masukkan ke sini: kelihatan posting mana yang menjual.</translation>
    </message>
    <message>
        <source>How to get the report</source>
        <translation>Cara mengambil laporannya</translation>
    </message>
    <message>
        <source>Where the content may run</source>
        <translation>Kontennya boleh tayang di</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Yang dibayar</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cara memulai</translation>
    </message>
</context>
<context>
    <name>ArchivedRow</name>
    <message>
        <source>@{handle} · {platform}</source>
        <translation>@{handle} · {platform}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Aktifkan lagi</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Pilih folder kedua…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Tanpa folder kedua</translation>
    </message>
    <message>
        <source>No backup yet. One is made while you work and when you close.</source>
        <translation>Belum ada cadangan. Cadangan dibuat saat kamu bekerja dan saat kamu menutup.</translation>
    </message>
    <message>
        <source>Last verified backup: {when}. Backups lie beside the data file.</source>
        <translation>Cadangan terakhir, sudah diperiksa: {when}. Letaknya di samping file data.</translation>
    </message>
    <message>
        <source>Undo the restore of {when}</source>
        <translation>Urungkan pemulihan {when}</translation>
    </message>
    <message>
        <source>A second folder on a stick or another disk gets a copy of each backup.</source>
        <translation>Folder kedua di flashdisk atau disk lain mendapat salinan tiap cadangan.</translation>
    </message>
    <message>
        <source>Each backup goes to {folder} too.</source>
        <translation>Tiap cadangan juga disimpan di {folder}.</translation>
    </message>
    <message>
        <source>A backup is being written and checked.</source>
        <translation>Cadangan sedang ditulis dan diperiksa.</translation>
    </message>
    <message>
        <source>Undo the restore?</source>
        <translation>Urungkan pemulihan?</translation>
    </message>
    <message>
        <source>The log becomes what it was on {when}. What is there now is backed up first.</source>
        <translation>Catatan kembali seperti pada {when}. Yang ada sekarang dicadangkan dulu.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Urungkan pemulihan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Folder kedua untuk cadangan</translation>
    </message>
</context>
<context>
    <name>BandsCard</name>
    <message>
        <source>Response rates that others publish</source>
        <translation>Tingkat interaksi yang dipublikasikan pihak lain</translation>
    </message>
    <message>
        <source>Ours: (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown. Rates by different formulas cannot be compared one to one.</source>
        <translation>Rumus kami: (suka + komentar + bagikan + simpan) ÷ jangkauan, atau ÷ tayangan kalau jangkauan belum diketahui. Angka dari rumus yang berbeda tidak bisa dibandingkan langsung.</translation>
    </message>
    <message>
        <source>{platform}: published figures run from {low} to {high}, each computed in its own way.</source>
        <translation>{platform}: angka yang dipublikasikan berkisar dari {low} sampai {high}, masing-masing dengan rumusnya sendiri.</translation>
    </message>
    <message>
        <source>Yours is {rate} by our formula, the middle of {posts} posts.</source>
        <translation>Punyamu {rate} dengan rumus kami, nilai tengah dari {posts} posting.</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>semua ukuran</translation>
    </message>
    <message>
        <source>{sizes} · {about}</source>
        <translation>{sizes} · {about}</translation>
    </message>
</context>
<context>
    <name>BrandsPage</name>
    <message>
        <source>New deal</source>
        <translation>Kerja sama baru</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Kerja sama</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) running</source>
        <translation>
            <numerusform>%n kerja sama berjalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n calon merek</numerusform>
        </translation>
    </message>
    <message>
        <source>{deals}, {prospects}.</source>
        <translation>{deals}, {prospects}.</translation>
    </message>
</context>
<context>
    <name>BrandsView</name>
    <message>
        <source>Back to Brands</source>
        <translation>Kembali ke Kerja sama</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Save calendar (.ics)</source>
        <translation>Simpan kalender (.ics)</translation>
    </message>
    <message>
        <source>A file for your calendar. Save it again later, and known dates are brought up to date.</source>
        <translation>File untuk kalendermu. Simpan lagi nanti, dan tanggal yang sudah ada ikut diperbarui.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Simpan kalender</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) saved: {file}</source>
        <translation>
            <numerusform>%n tanggal disimpan: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>First, an account</source>
        <translation>Tambahkan akun dulu</translation>
    </message>
    <message>
        <source>The check-in asks for its number, once a week.</source>
        <translation>Catatan mingguan menanyakan angkanya, seminggu sekali.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Catatan mingguan</translation>
    </message>
    <message>
        <source>of {plan} planned</source>
        <translation>dari rencana {plan}</translation>
    </message>
    <message>
        <source>Posts this week</source>
        <translation>Posting minggu ini</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message>
        <source>Paste one number, or two columns: days and followers.</source>
        <translation>Tempel satu angka, atau dua kolom: tanggal dan pengikut.</translation>
    </message>
</context>
<context>
    <name>CheckInDone</name>
    <message>
        <source>See Today</source>
        <translation>Lihat Hari ini</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Catat lagi</translation>
    </message>
    <message>
        <source>Done for this week</source>
        <translation>Minggu ini beres</translation>
    </message>
    <message>
        <source>Posts: {posts} of {plan} planned</source>
        <translation>Posting: {posts} dari rencana {plan}</translation>
    </message>
    <message>
        <source>Posts this week: {posts}</source>
        <translation>Posting minggu ini: {posts}</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add them</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Followers today, {account}</source>
        <translation>Pengikut hari ini, {account}</translation>
    </message>
    <message>
        <source>no number before this week</source>
        <translation>belum ada angka sebelum minggu ini</translation>
    </message>
    <message>
        <source>last {followers} · {day}</source>
        <translation>terakhir {followers} · {day}</translation>
    </message>
    <message>
        <source>Still {followers}</source>
        <translation>Tetap {followers}</translation>
    </message>
    <message>
        <source>Same as last week: {followers}</source>
        <translation>Sama seperti minggu lalu: {followers}</translation>
    </message>
    <message>
        <source>{count} numbers from {first} to {last}. Add them?</source>
        <translation>{count} angka dari {first} sampai {last}. Tambahkan?</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Before it goes out</source>
        <translation>Sebelum tayang</translation>
    </message>
    <message>
        <source> (done {day})</source>
        <translation> (beres {day})</translation>
    </message>
    <message>
        <source>See the source</source>
        <translation>Lihat sumbernya</translation>
    </message>
    <message>
        <source>{rule} {source}, {year}; check again {when}.</source>
        <translation>{rule} {source}, {year}; cek lagi {when}.</translation>
    </message>
    <message>
        <source>{rule} {source}, {year}; may be out of date.</source>
        <translation>{rule} {source}, {year}; mungkin sudah berubah.</translation>
    </message>
</context>
<context>
    <name>ColumnsQuestion</name>
    <message>
        <source>Read it like this</source>
        <translation>Baca seperti ini</translation>
    </message>
    <message>
        <source>How the columns of {file} were read</source>
        <translation>Cara kolom di {file} dibaca</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
</context>
<context>
    <name>CountsRecords</name>
    <message>
        <source>Follower counts</source>
        <translation>Jumlah pengikut</translation>
    </message>
    <message>
        <source>No follower counts yet</source>
        <translation>Belum ada jumlah pengikut</translation>
    </message>
    <message>
        <source>The weekly check-in above takes the first one.</source>
        <translation>Catatan mingguan di atas menerima angka yang pertama.</translation>
    </message>
    <message numerus="yes">
        <source>%n follower count(s) deleted.</source>
        <translation>
            <numerusform>%n jumlah pengikut dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Ada yang tidak beres di program ini</translation>
    </message>
    <message>
        <source>Your log is safe: each change was on the disk before the window showed it.</source>
        <translation>Catatanmu aman: setiap perubahan sudah tersimpan di disk sebelum tampil di jendela.</translation>
    </message>
    <message>
        <source>You can go on. If something looks odd, close the program and start it again.</source>
        <translation>Kamu bisa lanjut. Kalau ada yang terlihat aneh, tutup programnya lalu buka lagi.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Buka folder log</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The details hold no captions, names or numbers of yours: you may copy them to somebody who can help.</source>
        <translation>Tidak ada yang dikirim ke mana pun. Rincian ini tidak memuat caption, nama, atau angkamu: kamu boleh menyalinnya untuk orang yang bisa membantu.</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Tutup program</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message numerus="yes">
        <source>It happened %n time(s).</source>
        <translation>
            <numerusform>Terjadi %n kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Rinciannya sudah disalin.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>Foldernya tidak bisa dibuka. Letaknya di {folder}.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>That did not work</source>
        <translation>Itu tidak berhasil</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Oke</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your data</source>
        <translation>Datamu</translation>
    </message>
    <message>
        <source>Everything is in one file on this laptop. Nothing is sent.</source>
        <translation>Semua ada di satu file di laptop ini. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Sample data lives only in this window. Nothing is sent.</source>
        <translation>Data contoh hanya ada di jendela ini. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Writes one ZIP with every table as CSV and JSON and the whole log, which can be restored.</source>
        <translation>Menulis satu ZIP berisi tiap tabel sebagai CSV dan JSON serta seluruh catatan, yang bisa dipulihkan.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>File data</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Buka folder data</translation>
    </message>
    <message>
        <source>Export all to one ZIP</source>
        <translation>Ekspor semua ke satu ZIP</translation>
    </message>
    <message>
        <source>Everything is in {file}. It can be restored from there.</source>
        <translation>Semuanya ada di {file}. Dari situ bisa dipulihkan.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Ekspor semua</translation>
    </message>
    <message>
        <source>Creator Coach {version}</source>
        <translation>Creator Coach {version}</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>Foldernya tidak bisa dibuka. Letaknya di {folder}.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Due with brands</source>
        <translation>Tenggat kerja sama</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Brands</source>
        <translation>
            <numerusform>%n lagi di Kerja sama</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>The days you post</source>
        <translation>Hari kamu posting</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 minggu</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 bulan</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Seberapa jauh ke belakang</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in 12 months.</source>
        <translation>
            <numerusform>%n posting dalam 12 bulan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n post(s)</source>
        <translation>
            <numerusform>{day}: %n posting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in 12 weeks.</source>
        <translation>
            <numerusform>%n posting dalam 12 minggu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealCard</name>
    <message>
        <source>Open the deal</source>
        <translation>Buka kerja sama</translation>
    </message>
</context>
<context>
    <name>DealPage</name>
    <message>
        <source>The deal is done</source>
        <translation>Kerja sama selesai</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Batal kerja sama</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation>Hapus kerja sama</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Kerja sama baru</translation>
    </message>
    <message>
        <source>What two people agreed, in one place.</source>
        <translation>Semua yang disepakati berdua, di satu tempat.</translation>
    </message>
    <message>
        <source>next: {duty}, {day}</source>
        <translation>berikutnya: {duty}, {day}</translation>
    </message>
    <message>
        <source>Done. It counts as a past cooperation in your media kit.</source>
        <translation>Selesai. Ini masuk daftar kerja sama di media kit-mu.</translation>
    </message>
    <message>
        <source>Called off. It stays in your past deals.</source>
        <translation>Dibatalkan. Catatannya tetap ada di kerja sama yang lalu.</translation>
    </message>
    <message>
        <source>The deal runs again.</source>
        <translation>Kerja sama berjalan lagi.</translation>
    </message>
    <message>
        <source>The deal is deleted. Its posts stay in your log.</source>
        <translation>Kerja sama dihapus. Postingnya tetap ada di catatanmu.</translation>
    </message>
</context>
<context>
    <name>DealPaper</name>
    <message>
        <source>Report to {brand}</source>
        <translation>Laporan untuk {brand}</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Yang dijanjikan</translation>
    </message>
    <message>
        <source>What was delivered</source>
        <translation>Yang dikerjakan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>The four duties</source>
        <translation>Empat tugas</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Catatan dari kreator</translation>
    </message>
    <message>
        <source>{name}, {followers} followers on {day}</source>
        <translation>{name}, {followers} pengikut per {day}</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Disepakati</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Waktu tayang</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Pelaksanaan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tingkat interaksi</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Target {target}: reached with {now} ({known}).</source>
        <translation>Target {target}: tercapai dengan {now} ({known}).</translation>
    </message>
    <message>
        <source>Target {target}: {now} so far ({known}).</source>
        <translation>Target {target}: sejauh ini {now} ({known}).</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>beres {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Figures as the platforms showed them, read {when}.</source>
        <translation>Angka sesuai tampilan platform, dibaca {when}.</translation>
    </message>
    <message>
        <source>– is not known. Made with Creator Coach from the creator&apos;s own log.</source>
        <translation>– berarti tidak diketahui. Dibuat dengan Creator Coach dari catatan kreator sendiri.</translation>
    </message>
</context>
<context>
    <name>DealsStack</name>
    <message>
        <source>No deal is running</source>
        <translation>Tidak ada kerja sama yang berjalan</translation>
    </message>
    <message>
        <source>Your first deal starts small</source>
        <translation>Kerja sama pertama dimulai dari yang kecil</translation>
    </message>
    <message>
        <source>A coffee shop nearby, one reel, a free menu: that is enough to learn the four duties. Write down what you agreed, and the dates come by themselves.</source>
        <translation>Kedai kopi dekat rumah, satu reel, satu menu gratis: itu sudah cukup untuk belajar empat tugas. Catat yang disepakati, tanggalnya ikut tersusun.</translation>
    </message>
    <message>
        <source>Write down a deal</source>
        <translation>Catat kerja sama</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Notes</source>
        <translation>Catatanmu</translation>
    </message>
    <message>
        <source>What you tried, what happened, what you want to try next.</source>
        <translation>Apa yang kamu coba, hasilnya, dan apa yang mau kamu coba berikutnya.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Kenapa ini penting</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Skill {place} of {group} · {done} of {all} steps</source>
        <translation>Keahlian {place} dari {group} · {done} dari {all} langkah</translation>
    </message>
    <message>
        <source>Tip {place} of {group} · {done} of {all} steps</source>
        <translation>Tips {place} dari {group} · {done} dari {all} langkah</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>What did you post? A few words or the caption</source>
        <translation>Kamu posting apa? Beberapa kata atau caption-nya</translation>
    </message>
    <message>
        <source>Post on {day}, {account}</source>
        <translation>Posting hari {day}, {account}</translation>
    </message>
</context>
<context>
    <name>DuePosts</name>
    <message>
        <source>Planned days without a post</source>
        <translation>Hari rencana yang belum ada postingnya</translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>The four duties</source>
        <translation>Empat tugas</translation>
    </message>
    <message>
        <source>Due: {duty}</source>
        <translation>Tenggat: {duty}</translation>
    </message>
    <message>
        <source>Days follow from what was agreed. Empty a field, and its day follows again.</source>
        <translation>Tanggal mengikuti kesepakatan. Kosongkan satu kolom, tanggalnya mengikuti lagi.</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Ubah tanggal</translation>
    </message>
    <message>
        <source>What each one means</source>
        <translation>Arti tiap tugas</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>done {day}</source>
        <translation>beres {day}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>belum ada tanggal</translation>
    </message>
</context>
<context>
    <name>EarnPage</name>
    <message>
        <source>Earning on the way</source>
        <translation>Penghasilan di perjalanan</translation>
    </message>
    <message>
        <source>Some things open long before 1,000. What a link brings is small at first, and it is yours.</source>
        <translation>Ada yang sudah terbuka jauh sebelum 1.000. Hasil tautan memang kecil di awal, dan itu milikmu.</translation>
    </message>
</context>
<context>
    <name>EarningCard</name>
    <message>
        <source>Earning</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Affiliate links earn from the first follower on: you choose the products, no minimum is asked.</source>
        <translation>Tautan afiliasi bisa menghasilkan sejak pengikut pertama: kamu yang memilih produknya, tanpa jumlah minimum.</translation>
    </message>
    <message>
        <source>See what links bring</source>
        <translation>Lihat hasil tautan</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cara memulai</translation>
    </message>
    <message>
        <source>Opens next: {what}</source>
        <translation>Terbuka berikutnya: {what}</translation>
    </message>
    <message>
        <source>Opens next: {what}, {left}</source>
        <translation>Terbuka berikutnya: {what}, {left}</translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>belum ada laporan</translation>
    </message>
    <message>
        <source>+ {money} still open</source>
        <translation>+ {money} belum pasti</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>half</source>
        <translation>½ kali</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>biasa</translation>
    </message>
    <message>
        <source>double</source>
        <translation>2 kali</translation>
    </message>
    <message>
        <source>{outcome} against your usual</source>
        <translation>{outcome} dibanding biasanya</translation>
    </message>
</context>
<context>
    <name>ExperimentCard</name>
    <message>
        <source>Experiment</source>
        <translation>Eksperimen</translation>
    </message>
    <message>
        <source>Start an experiment</source>
        <translation>Mulai eksperimen</translation>
    </message>
    <message>
        <source>Change one thing for four weeks, and write down first what you expect. Then the posts answer.</source>
        <translation>Ubah satu hal selama empat minggu, dan tulis dulu dugaanmu. Lalu biarkan postingmu menjawab.</translation>
    </message>
    <message>
        <source>What do you change?</source>
        <translation>Apa yang kamu ubah?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Dengan kata-katamu</translation>
    </message>
    <message>
        <source>The dish is shown in the first three seconds</source>
        <translation>Masakan muncul di tiga detik pertama</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tebakanmu</translation>
    </message>
    <message>
        <source>Views go up a little</source>
        <translation>Tayangan naik sedikit</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Diukur dari</translation>
    </message>
    <message>
        <source>Start today</source>
        <translation>Mulai hari ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Mulai yang lain</translation>
    </message>
    <message>
        <source>week {week} of 4</source>
        <translation>minggu {week} dari 4</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) with it so far. The result is read on {day}.</source>
        <translation>
            <numerusform>Sejauh ini %n posting memakainya. Hasilnya dibaca {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Akhiri hari ini</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Your guess: “{guess}”</source>
        <translation>Tebakanmu: “{guess}”</translation>
    </message>
    <message>
        <source>{with_it} posts with it and {without} without are too few to say anything.</source>
        <translation>{with_it} posting dengan perubahan dan {without} tanpa belum cukup untuk disimpulkan.</translation>
    </message>
    <message>
        <source>{outcome}: {range} your usual, from {with_it} posts with it and {without} without.</source>
        <translation>{outcome}: {range} biasanya, dari {with_it} posting dengan perubahan dan {without} tanpa.</translation>
    </message>
    <message>
        <source>Something of my own</source>
        <translation>Pilihanku sendiri</translation>
    </message>
    <message>
        <source>At your plan of {posts} a week, four weeks can show a change of ×{ratio} or more; a smaller one stays unseen.</source>
        <translation>Dengan rencanamu, {posts} per minggu, empat minggu bisa memperlihatkan perubahan ×{ratio} atau lebih; yang lebih kecil tidak akan terlihat.</translation>
    </message>
    <message>
        <source>Started. One change, four weeks.</source>
        <translation>Dimulai. Satu perubahan, empat minggu.</translation>
    </message>
</context>
<context>
    <name>FactForm</name>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>What the number counts</source>
        <translation>Angkanya menghitung apa</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>To (only for a range)</source>
        <translation>Sampai (hanya untuk kisaran)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Year of the source</source>
        <translation>Tahun sumbernya</translation>
    </message>
    <message>
        <source>Check again on</source>
        <translation>Periksa lagi pada</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>for example help.instagram.com</source>
        <translation>misalnya help.instagram.com</translation>
    </message>
    <message>
        <source>for example 1 Mar 2027</source>
        <translation>misalnya 1 Mar 2027</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Published: {value} ({source})</source>
        <translation>Yang diterbitkan: {value} ({source})</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>misalnya {value}</translation>
    </message>
    <message>
        <source>Added. It counts everywhere.</source>
        <translation>Ditambahkan. Berlaku di mana-mana.</translation>
    </message>
    <message>
        <source>Corrected. It counts everywhere.</source>
        <translation>Dibetulkan. Berlaku di mana-mana.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Dihapus.</translation>
    </message>
    <message>
        <source>The published fact counts again.</source>
        <translation>Fakta yang diterbitkan berlaku lagi.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Fact book</source>
        <translation>Buku fakta</translation>
    </message>
    <message>
        <source>Open the fact book</source>
        <translation>Buka buku fakta</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) and figure(s) of platforms and brands, each with its source.</source>
        <translation>
            <numerusform>%n aturan dan angka dari platform dan merek, semuanya dengan sumber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is yours.</source>
        <translation>
            <numerusform>%n dari kamu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be out of date.</source>
        <translation>
            <numerusform>%n mungkin sudah berubah.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Back to Settings</source>
        <translation>Kembali ke Pengaturan</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Tambah fakta</translation>
    </message>
    <message>
        <source>Platforms change their rules. Each fact says where it is from; what you correct counts everywhere.</source>
        <translation>Aturan platform berubah. Tiap fakta menyebut asalnya; yang kamu betulkan berlaku di mana-mana.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>for example live</source>
        <translation>misalnya live</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Semua topik</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Semua platform</translation>
    </message>
    <message>
        <source>All facts</source>
        <translation>Semua fakta</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Dari kamu</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Mungkin sudah berubah</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>A fact of your own</source>
        <translation>Fakta darimu sendiri</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No fact fits what you chose.</source>
        <translation>Tidak ada fakta yang cocok dengan pilihanmu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Fact book</source>
        <translation>Buku fakta</translation>
    </message>
</context>
<context>
    <name>FileFound</name>
    <message>
        <source>say above which account it is</source>
        <translation>sebutkan dulu akunnya di atas</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>nothing for your log</source>
        <translation>tidak ada yang cocok untuk catatanmu</translation>
    </message>
    <message>
        <source>Its list holds the followers you still have, by the day they followed. It is no history of your total.</source>
        <translation>Daftarnya berisi pengikut yang masih kamu punya, menurut hari mereka mengikuti. Ini bukan riwayat jumlah totalmu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>See as table</source>
        <translation>Lihat sebagai tabel</translation>
    </message>
    <message>
        <source>Followers and the range ahead</source>
        <translation>Pengikut dan rentang ke depan</translation>
    </message>
    <message>
        <source>Weeks ahead: 8 in 10 chances lie between low and high.</source>
        <translation>Minggu ke depan: 8 dari 10 kemungkinan ada di antara bawah dan atas.</translation>
    </message>
    <message>
        <source>Pace {pace} a week ({low} to {high}), from {counts} counts.</source>
        <translation>Laju {pace} per minggu ({low} sampai {high}), dari {counts} catatan.</translation>
    </message>
    <message>
        <source>Pace {pace} a week, from {counts} counts.</source>
        <translation>Laju {pace} per minggu, dari {counts} catatan.</translation>
    </message>
    <message>
        <source>{inside} of your last {counts} counts fell inside the range we gave.</source>
        <translation>{inside} dari {counts} angka terakhirmu jatuh di dalam rentang yang kami beri.</translation>
    </message>
    <message>
        <source>{inside} of your last {counts} counts fell inside the range that this log gave before them.</source>
        <translation>{inside} dari {counts} angka terakhirmu jatuh di dalam rentang dari catatan sebelumnya.</translation>
    </message>
    <message>
        <source>your goal: {goal}</source>
        <translation>targetmu: {goal}</translation>
    </message>
    <message>
        <source>{goal} · {tier}</source>
        <translation>{goal} · {tier}</translation>
    </message>
    <message>
        <source>{goal} · {tier}, {what} opens</source>
        <translation>{goal} · {tier}, {what} terbuka</translation>
    </message>
    <message>
        <source>See as chart</source>
        <translation>Lihat sebagai grafik</translation>
    </message>
</context>
<context>
    <name>FitCard</name>
    <message>
        <source>Who fits you</source>
        <translation>Siapa yang cocok</translation>
    </message>
    <message>
        <source>With your city, the reasons and the pitch name where you are.</source>
        <translation>Kalau kotamu diisi, alasan dan surat perkenalannya bisa menyebut kotamu.</translation>
    </message>
    <message>
        <source>With your niche, the ideas are about your topic.</source>
        <translation>Kalau niche-mu diisi, idenya sesuai topikmu.</translation>
    </message>
    <message>
        <source>Say your city</source>
        <translation>Isi kotamu</translation>
    </message>
    <message>
        <source>Say your niche</source>
        <translation>Isi niche-mu</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Followers and the way to {goal}</source>
        <translation>Pengikut dan jalan menuju {goal}</translation>
    </message>
    <message>
        <source>Posted on {day}</source>
        <translation>Posting pada {day}</translation>
    </message>
    <message>
        <source>{day}: likely {likely}, between {low} and {high}</source>
        <translation>{day}: kemungkinan {likely}, antara {low} dan {high}</translation>
    </message>
    <message>
        <source>{followers} · {day}</source>
        <translation>{followers} · {day}</translation>
    </message>
    <message>
        <source>around {month}</source>
        <translation>sekitar {month}</translation>
    </message>
    <message>
        <source>8 in 10 chances lie in this band</source>
        <translation>8 dari 10 kemungkinan ada di pita ini</translation>
    </message>
    <message>
        <source>small marks: days you posted</source>
        <translation>garis kecil: hari kamu posting</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Growth</source>
        <translation>Pertumbuhan</translation>
    </message>
    <message>
        <source>Calm mode is on: follower numbers rest until the next check-in.</source>
        <translation>Mode tenang aktif: angka pengikut beristirahat sampai catatan mingguan berikutnya.</translation>
    </message>
    <message>
        <source>Effort first</source>
        <translation>Usaha dulu</translation>
    </message>
    <message>
        <source>Show them this time</source>
        <translation>Tampilkan kali ini</translation>
    </message>
    <message>
        <source>Add the account you want to grow. Its follower line begins with today&apos;s number.</source>
        <translation>Tambahkan akun yang mau kamu kembangkan. Garis pengikutnya dimulai dari angka hari ini.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Belum ada akun</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>Log how many followers this account has today, and its line begins here.</source>
        <translation>Catat berapa pengikut akun ini hari ini, dan garisnya dimulai di sini.</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message>
        <source>Log this week</source>
        <translation>Catat minggu ini</translation>
    </message>
    <message>
        <source>{platform} · @{handle}</source>
        <translation>{platform} · @{handle}</translation>
    </message>
</context>
<context>
    <name>GrowthTable</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Kemungkinan</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Atas</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>How do I get my file?</source>
        <translation>Bagaimana cara mendapatkan filenya?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Checked in {month}; menus move. If yours looks different, search the settings for the same words.</source>
        <translation>Dicek {month}; menu bisa berpindah. Kalau punyamu berbeda, cari kata yang sama di pengaturan.</translation>
    </message>
    <message>
        <source>A few minutes of yours, then a day or more of waiting.</source>
        <translation>Beberapa menit darimu, lalu menunggu sehari atau lebih.</translation>
    </message>
    <message>
        <source>A few minutes of yours, then an hour or more of waiting.</source>
        <translation>Beberapa menit darimu, lalu menunggu sejam atau lebih.</translation>
    </message>
    <message>
        <source>About {minutes} minutes.</source>
        <translation>Sekitar {minutes} menit.</translation>
    </message>
</context>
<context>
    <name>HashtagField</name>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Found in the caption. Add or take out some here.</source>
        <translation>Diambil dari caption. Tambah atau kurangi di sini.</translation>
    </message>
    <message numerus="yes">
        <source>{platform} takes at most %n hashtag(s) a post; this one has {count}. ({source})</source>
        <translation>
            <numerusform>{platform} menerima paling banyak %n hashtag per posting; yang ini {count}. ({source})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>for example backup</source>
        <translation>misalnya cadangan</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Tidak ketemu. Coba kata lain.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yang bisa kamu lakukan</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>of {goal}</source>
        <translation>dari {goal}</translation>
    </message>
    <message>
        <source>{followers} of {goal} followers</source>
        <translation>{followers} dari {goal} pengikut</translation>
    </message>
    <message>
        <source>Your first number starts the line</source>
        <translation>Angka pertamamu memulai garisnya</translation>
    </message>
    <message>
        <source>After 4 numbers over 2 weeks you see here when {goal} may come.</source>
        <translation>Setelah 4 angka dalam 2 minggu, di sini terlihat kapan {goal} mungkin tercapai.</translation>
    </message>
    <message>
        <source>pace a week</source>
        <translation>laju per minggu</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} sampai {high}</translation>
    </message>
    <message>
        <source>{left} to go</source>
        <translation>{left} lagi</translation>
    </message>
    <message>
        <source>{left} to go, {when}</source>
        <translation>{left} lagi, {when}</translation>
    </message>
    <message>
        <source>next milestone</source>
        <translation>tonggak berikutnya</translation>
    </message>
</context>
<context>
    <name>ImportPlace</name>
    <message>
        <source>Drop files from Instagram, TikTok or another platform here</source>
        <translation>Lepas file dari Instagram, TikTok, atau platform lain di sini</translation>
    </message>
    <message>
        <source>You see what they hold first, and you can undo it any time.</source>
        <translation>Kamu melihat dulu isinya. Bisa diurungkan kapan saja.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>How do I get my file?</source>
        <translation>Bagaimana cara mendapatkan filenya?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose files from your platforms</source>
        <translation>Pilih file dari platformmu</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Membaca %n file…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Membaca ulang…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Menambahkan…</translation>
    </message>
    <message>
        <source>Added: {news}</source>
        <translation>Ditambahkan: {news}</translation>
    </message>
    <message>
        <source>Added from {files} files: {count} new entries</source>
        <translation>Ditambahkan dari {files} file: {count} catatan baru</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Add to the log</source>
        <translation>Tambahkan ke catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>How do I get my file?</source>
        <translation>Bagaimana cara mendapatkan filenya?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>dan %n file lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Follower numbers</source>
        <translation>Jumlah pengikut</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Sudah tercatat</translation>
    </message>
    <message>
        <source>Nothing in it was recognised, so nothing will be added.</source>
        <translation>Tidak ada isi yang dikenali, jadi tidak ada yang akan ditambahkan.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is in your log already, or the file holds nothing for it.</source>
        <translation>Tidak ada yang baru: semuanya sudah ada di catatanmu, atau file ini tidak berisi apa pun untuknya.</translation>
    </message>
    <message>
        <source>How many followers does {account} have today?</source>
        <translation>Berapa pengikut {account} hari ini?</translation>
    </message>
    <message>
        <source>Then the changes in this file become a line. Leave it empty if you cannot look.</source>
        <translation>Dengan angka ini, perubahan di file jadi garis. Kosongkan saja kalau belum bisa melihatnya.</translation>
    </message>
</context>
<context>
    <name>ImportsRecords</name>
    <message>
        <source>No files yet</source>
        <translation>Belum ada file</translation>
    </message>
    <message>
        <source>Drop the file that your platform gives you above. Each import can be taken back here.</source>
        <translation>Lepas file dari platformmu di atas. Setiap data masuk bisa ditarik kembali di sini.</translation>
    </message>
    <message numerus="yes">
        <source>The times of %n post(s) from Meta are read as your own time, as you said.</source>
        <translation>
            <numerusform>Waktu %n posting dari Meta dibaca sebagai waktumu sendiri, seperti katamu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them as Pacific time</source>
        <translation>Baca sebagai waktu Pasifik</translation>
    </message>
    <message numerus="yes">
        <source>Meta does not say which time zone the times of %n post(s) are in. They are read as Pacific time; your Instagram data settles it.</source>
        <translation>
            <numerusform>Meta tidak menyebut zona waktu %n posting ini. Waktunya dibaca sebagai waktu Pasifik; data Instagram-mu yang memastikannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are my own time</source>
        <translation>Itu waktuku sendiri</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>sudah ditarik</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Take back {file}</source>
        <translation>Tarik kembali {file}</translation>
    </message>
    <message>
        <source>What {file} brought is out of your log again.</source>
        <translation>Isi {file} sudah dikeluarkan lagi dari catatanmu.</translation>
    </message>
</context>
<context>
    <name>IncomeCard</name>
    <message>
        <source>What your links brought</source>
        <translation>Hasil tautanmu</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Belum ada laporan</translation>
    </message>
    <message>
        <source>Download the commission report from Shopee Affiliates and drop it here: orders, commission and clicks come in by month and by tag.</source>
        <translation>Unduh laporan komisi dari Shopee Affiliates, lalu letakkan di sini: pesanan, komisi, dan klik masuk per bulan dan per tanda.</translation>
    </message>
    <message>
        <source>Bring in the report</source>
        <translation>Masukkan laporan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Sudah pasti</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Income by month</source>
        <translation>Penghasilan per bulan</translation>
    </message>
    <message>
        <source>Income by tag</source>
        <translation>Penghasilan per tanda</translation>
    </message>
    <message>
        <source>Bring in another report</source>
        <translation>Masukkan laporan lain</translation>
    </message>
    <message>
        <source>A tag is what you wrote on the link (sub ID). A post stands beside it where just one post has the tag as a hashtag, in its caption or in its link; else nobody knows which post it was.</source>
        <translation>Tanda adalah yang kamu tulis di tautan (sub ID). Posting tertulis di sampingnya kalau hanya satu posting yang memuat tanda itu sebagai hashtag, di caption, atau di tautannya; kalau tidak, tak ada yang tahu posting mana.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per bulan</translation>
    </message>
    <message>
        <source>By tag and post</source>
        <translation>Per tanda dan posting</translation>
    </message>
    <message>
        <source>Reports reach to {day}. Open orders are settled later: bring in a newer report then.</source>
        <translation>Laporan sampai {day}. Pesanan yang belum pasti diselesaikan nanti: masukkan laporan yang lebih baru saat itu.</translation>
    </message>
    <message>
        <source>Commission a month, still open included</source>
        <translation>Komisi per bulan, termasuk yang belum pasti</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {money}, %n order(s)</source>
        <translation>
            <numerusform>{month}: {money}, %n pesanan</numerusform>
        </translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>tanpa tanda</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Five skills</source>
        <translation>Lima keahlian</translation>
    </message>
    <message>
        <source>Five tips</source>
        <translation>Lima tips</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{done} of {all} steps</source>
        <translation>{done} dari {all} langkah</translation>
    </message>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{title}, {done} of {all} steps</source>
        <translation>{title}, {done} dari {all} langkah</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Dipilih</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>What you deliver</source>
        <translation>Konten yang disepakati</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>for example 27 Nov</source>
        <translation>misalnya 27 Nov</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Catatan (boleh kosong)</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Tambahkan ke daftar</translation>
    </message>
    <message>
        <source>Nothing yet. Write each reel, story or photo that you promised, with its day.</source>
        <translation>Belum ada. Tulis setiap reel, story, atau foto yang kamu janjikan, lengkap dengan tanggalnya.</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Hapus {what}</translation>
    </message>
    <message>
        <source>Due: {item}</source>
        <translation>Tenggat: {item}</translation>
    </message>
    <message>
        <source>The post in your log</source>
        <translation>Posting di catatanmu</translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation>Catat posting</translation>
    </message>
    <message>
        <source>When it is out, log the post, then choose it here: its figures count for the target.</source>
        <translation>Setelah tayang, catat postingnya lalu pilih di sini: angkanya dihitung untuk target.</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Belum tayang</translation>
    </message>
    <message>
        <source>Deleted: {what}</source>
        <translation>Dihapus: {what}</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Nobody knows you as a creator yet, so trust grows slowly, from steady and good posts. The coach puts a regular rhythm and one clear niche first.</source>
        <translation>Belum ada yang mengenalmu sebagai kreator, jadi kepercayaan tumbuh pelan dari posting yang rutin dan bagus. Coach mendahulukan ritme yang teratur dan satu niche yang jelas.</translation>
    </message>
    <message>
        <source>An organisation, a school or a group knows you already. The coach asks you to bring those people over first, and to widen from there.</source>
        <translation>Organisasi, sekolah, atau komunitas sudah mengenalmu. Coach mengajakmu membawa mereka dulu, baru melebar dari sana.</translation>
    </message>
    <message>
        <source>How do you begin?</source>
        <translation>Kamu mulai dari mana?</translation>
    </message>
    <message>
        <source>You may leave this open.</source>
        <translation>Boleh dikosongkan.</translation>
    </message>
</context>
<context>
    <name>KindOfBusiness</name>
    <message>
        <source>Where to look</source>
        <translation>Cari di mana</translation>
    </message>
    <message>
        <source>Add as prospect</source>
        <translation>Jadikan calon</translation>
    </message>
    <message>
        <source>For example: {ideas}</source>
        <translation>Misalnya: {ideas}</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Media kit</source>
        <translation>Media kit</translation>
    </message>
    <message>
        <source>One page to send to a brand. Its figures come from your log.</source>
        <translation>Satu halaman untuk dikirim ke merek. Angkanya dari catatanmu.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Simpan gambar</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Halaman PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Page {number}: {text}</source>
        <translation>Halaman {number}: {text}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Save the media kit</source>
        <translation>Simpan media kit</translation>
    </message>
</context>
<context>
    <name>LastWeekCard</name>
    <message>
        <source>Read the review</source>
        <translation>Baca ulasan</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Minggu lalu</translation>
    </message>
    <message>
        <source>A rest week. It is not counted.</source>
        <translation>Minggu istirahat, jadi tidak dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>You posted %n time(s), as planned.</source>
        <translation>
            <numerusform>Kamu posting %n kali, sesuai rencana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You posted %n time(s); your plan is {plan}. What would make one more easy?</source>
        <translation>
            <numerusform>Kamu posting %n kali, rencanamu {plan}. Apa yang bikin satu posting lagi terasa ringan?</numerusform>
        </translation>
    </message>
    <message>
        <source>No post. One easy post this week is a good start again.</source>
        <translation>Belum ada posting. Satu posting ringan minggu ini sudah awal yang baik.</translation>
    </message>
    <message>
        <source>Followers: {change}.</source>
        <translation>Pengikut: {change}.</translation>
    </message>
</context>
<context>
    <name>LastWeeksCard</name>
    <message>
        <source>Open Growth</source>
        <translation>Buka Pertumbuhan</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 minggu terakhir</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ke {last}</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Hashtag limits</source>
        <translation>Batas hashtag</translation>
    </message>
    <message>
        <source>{platform} takes at most {n} hashtags a post.</source>
        <translation>{platform} menerima paling banyak {n} hashtag per posting.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your last posts go over it.</source>
        <translation>
            <numerusform>%n posting terakhirmu melebihinya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Posts of this week</source>
        <translation>Posting minggu ini</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>Tambah posting</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>About a minute a week.</source>
        <translation>Sekitar satu menit seminggu.</translation>
    </message>
</context>
<context>
    <name>LogShows</name>
    <message>
        <source>What your log shows</source>
        <translation>Yang terlihat dari catatanmu</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Ikut sistem</translation>
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
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Rings and bands appear at once.</source>
        <translation>Lingkaran dan pita langsung muncul.</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>How it looks</source>
        <translation>Tampilannya</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Spanduk</translation>
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
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Language of the media kit</source>
        <translation>Bahasa media kit</translation>
    </message>
    <message>
        <source>Show the rate card</source>
        <translation>Tampilkan rate card</translation>
    </message>
    <message>
        <source>Write the rate card</source>
        <translation>Tulis rate card</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>Rate card</translation>
    </message>
    <message>
        <source>Your own prices, if you like to show them.</source>
        <translation>Tarifmu sendiri, kalau kamu mau menampilkannya.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Let go, and you see what is in the file.</source>
        <translation>Lepaskan, dan kamu melihat isi filenya.</translation>
    </message>
    <message>
        <source>This is sample data, in a separate file.</source>
        <translation>Ini data contoh, di file terpisah.</translation>
    </message>
    <message>
        <source>Start with mine</source>
        <translation>Mulai dengan dataku</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Catatan mingguan</translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation>Catat posting</translation>
    </message>
    <message>
        <source>Bring in files…</source>
        <translation>Masukkan file…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Sidebar or room</source>
        <translation>Pindah antara menu samping dan ruang</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Lihat dengan data contoh</translation>
    </message>
    <message>
        <source>About Creator Coach</source>
        <translation>Tentang Creator Coach</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Urungkan: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Ulangi: {change}</translation>
    </message>
</context>
<context>
    <name>NewDealCard</name>
    <message>
        <source>A new deal</source>
        <translation>Kerja sama baru</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Kopi Tetangga</source>
        <translation>Kopi Tetangga</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Disepakati</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Brief, days, pay and target come next; each can be filled in when it is known.</source>
        <translation>Brief, tanggal, bayaran, dan target menyusul; isi kapan pun sudah jelas.</translation>
    </message>
</context>
<context>
    <name>NotebookCard</name>
    <message>
        <source>Hashtag notebook</source>
        <translation>Buku hashtag</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>It is my niche</source>
        <translation>Ini niche-ku</translation>
    </message>
    <message>
        <source>It is not</source>
        <translation>Bukan</translation>
    </message>
    <message>
        <source>Forget that</source>
        <translation>Lupakan itu</translation>
    </message>
    <message>
        <source>Name of a set</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>breakfast</source>
        <translation>sarapan</translation>
    </message>
    <message>
        <source>Its hashtags</source>
        <translation>Hashtag-nya</translation>
    </message>
    <message>
        <source>Keep this set</source>
        <translation>Simpan kelompok ini</translation>
    </message>
    <message>
        <source>Sets that belong together</source>
        <translation>Kelompok yang dipakai bersama</translation>
    </message>
    <message>
        <source>{a} and {b} are nearly always used together, so their effects cannot be told apart.</source>
        <translation>{a} dan {b} hampir selalu dipakai bersama, jadi pengaruhnya tidak bisa dibedakan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Tersalin.</translation>
    </message>
    <message>
        <source>Choose a hashtag in the table first.</source>
        <translation>Pilih dulu hashtag di tabel.</translation>
    </message>
    <message>
        <source>Type at least one hashtag, for example #resepsehat.</source>
        <translation>Ketik paling sedikit satu hashtag, misalnya #resepsehat.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Safe mode: plain looks, no reminders, no second backup folder. Your log is the same. Start the program without --safe-mode to leave it.</source>
        <translation>Mode aman: tampilan bawaan, tanpa pengingat, tanpa folder cadangan kedua. Catatanmu tetap sama. Buka program tanpa --safe-mode untuk keluar dari mode ini.</translation>
    </message>
    <message>
        <source>Last time the program or the laptop stopped all at once. Your log is whole, and nothing was sent.</source>
        <translation>Terakhir kali program atau laptopnya berhenti mendadak. Catatanmu utuh, dan tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Buka folder log</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The details are in the clipboard.</source>
        <translation>Rinciannya sudah disalin.</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is {folder}.</source>
        <translation>Foldernya tidak bisa dibuka. Letaknya di {folder}.</translation>
    </message>
</context>
<context>
    <name>OpensCard</name>
    <message>
        <source>What opens</source>
        <translation>Yang terbuka</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>What opens at how many followers</source>
        <translation>Yang terbuka pada berapa pengikut</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>Other account</source>
        <translation>Akun lain</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Akun lain</translation>
    </message>
    <message>
        <source>Follower line</source>
        <translation>Garis pengikut</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Effort and numbers</source>
        <translation>Usaha dan angka</translation>
    </message>
    <message>
        <source>Calm mode</source>
        <translation>Mode tenang</translation>
    </message>
    <message>
        <source>Show weeks in a row</source>
        <translation>Tampilkan minggu berturut-turut</translation>
    </message>
    <message>
        <source>Follower numbers are shown only in the check-in. Effort comes first.</source>
        <translation>Angka pengikut hanya tampil di catatan mingguan. Usahamu yang didahulukan.</translation>
    </message>
    <message>
        <source>A missed week ends the row, never your rhythm.</source>
        <translation>Minggu yang terlewat memutus deretan ini, tapi tidak menghapus ritmemu.</translation>
    </message>
</context>
<context>
    <name>PastDeals</name>
    <message>
        <source>Past deals</source>
        <translation>Kerja sama yang lalu</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Creators to work with</source>
        <translation>Kolaborasi kreator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a creator</source>
        <translation>Tambah kreator</translation>
    </message>
    <message>
        <source>Two creators reach further</source>
        <translation>Berdua, jangkauannya lebih luas</translation>
    </message>
    <message>
        <source>Somebody of your size with a topic beside yours: one post together meets new people on both sides.</source>
        <translation>Kreator seukuranmu dengan topik yang dekat: satu posting bareng mempertemukan kalian berdua dengan orang baru.</translation>
    </message>
    <message>
        <source>Note the first one</source>
        <translation>Catat yang pertama</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Lihat semua ({count})</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Creators to work with</source>
        <translation>Kolaborasi kreator</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Daftarmu</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Siapa yang diajak</translation>
    </message>
    <message>
        <source>One post together meets new people on both sides. Ask somebody of about your size.</source>
        <translation>Satu posting bareng mempertemukan kalian berdua dengan orang baru. Ajak yang kira-kira seukuran denganmu.</translation>
    </message>
    <message>
        <source>About your size</source>
        <translation>Kira-kira seukuran denganmu</translation>
    </message>
    <message>
        <source>Whoever has a little more or less than you gains as much from it as you do.</source>
        <translation>Yang pengikutnya sedikit di atas atau di bawahmu sama-sama dapat manfaatnya.</translation>
    </message>
    <message>
        <source>A topic beside yours</source>
        <translation>Topiknya dekat dengan topikmu</translation>
    </message>
    <message>
        <source>Near enough that their people like you too, different enough that nobody sees the same twice.</source>
        <translation>Cukup dekat supaya pengikutnya juga suka kontenmu, cukup beda supaya kalian tidak saling mengulang.</translation>
    </message>
    <message>
        <source>Whose posts you like anyway</source>
        <translation>Yang postingnya memang kamu suka</translation>
    </message>
    <message>
        <source>Comment honestly for a week or two before you ask. Then you are no stranger.</source>
        <translation>Beri komentar yang tulus seminggu dua minggu sebelum mengajak, supaya kamu tidak datang sebagai orang asing.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Ditambahkan: {name}</translation>
    </message>
    <message>
        <source>Noted. If no answer comes in a week, you are reminded.</source>
        <translation>Tercatat. Kalau seminggu belum dijawab, kamu diingatkan.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Tercatat.</translation>
    </message>
    <message>
        <source>Well done. Say thanks while it is fresh.</source>
        <translation>Kerja bagus. Ucapkan terima kasih selagi hangat.</translation>
    </message>
    <message>
        <source>Noted. That is how ties grow.</source>
        <translation>Tercatat. Begitulah hubungan tumbuh.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Dihapus: {name}</translation>
    </message>
</context>
<context>
    <name>PersonStepsCard</name>
    <message>
        <source>How far it has come</source>
        <translation>Sudah sampai mana</translation>
    </message>
    <message>
        <source>for example 3 Dec</source>
        <translation>misalnya 3 Des</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Diajak tanggal</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Kuajak hari ini</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dijawab tanggal</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dia mau</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Dia menolak</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Terlaksana tanggal</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Terlaksana hari ini</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Berterima kasih tanggal</translation>
    </message>
    <message>
        <source>Thanked today</source>
        <translation>Sudah hari ini</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Jawabannya</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Mau</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Followers, comments, what to do another time</source>
        <translation>Pengikut, komentar, yang perlu diubah lain kali</translation>
    </message>
</context>
<context>
    <name>PitchCard</name>
    <message>
        <source>The pitch</source>
        <translation>Surat perkenalan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Language of the pitch</source>
        <translation>Bahasa surat perkenalan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Tulis ulang</translation>
    </message>
    <message>
        <source>This is your own version. Written anew, it takes the figures of today.</source>
        <translation>Ini versimu sendiri. Kalau ditulis ulang, angkanya memakai catatan hari ini.</translation>
    </message>
    <message>
        <source>Made from your own log; only what is known is in it. Change what you like.</source>
        <translation>Disusun dari catatanmu; isinya hanya yang memang diketahui. Ubah sesukamu.</translation>
    </message>
    <message>
        <source>Written anew with the figures of today.</source>
        <translation>Ditulis ulang dengan angka hari ini.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message or an email.</source>
        <translation>Tersalin. Tempel di pesan atau email.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Posting plan</source>
        <translation>Rencana posting</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Posting per minggu</translation>
    </message>
    <message>
        <source>One post fewer</source>
        <translation>Kurangi satu posting</translation>
    </message>
    <message>
        <source>One post more</source>
        <translation>Tambah satu posting</translation>
    </message>
    <message>
        <source>This week is a rest week</source>
        <translation>Minggu ini minggu istirahat</translation>
    </message>
    <message>
        <source>Next week is a rest week</source>
        <translation>Minggu depan minggu istirahat</translation>
    </message>
    <message>
        <source>Any days of the week count.</source>
        <translation>Bisa kapan saja dalam minggu itu.</translation>
    </message>
    <message>
        <source>Marks them on Today. A post on another day counts as well.</source>
        <translation>Ditandai di Hari ini. Posting di hari lain tetap dihitung.</translation>
    </message>
    <message>
        <source>Days, if you like</source>
        <translation>Harinya, kalau mau</translation>
    </message>
    <message>
        <source>No plan yet. Begin with what is easy.</source>
        <translation>Belum ada rencana. Mulai dari yang ringan.</translation>
    </message>
    <message>
        <source>{first} – {last}. It is never counted against you.</source>
        <translation>{first} – {last}. Tidak pernah mengurangi ritmemu.</translation>
    </message>
</context>
<context>
    <name>PostDetail</name>
    <message>
        <source>Whole caption</source>
        <translation>Caption lengkap</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Whole caption, sound, link and numbers</source>
        <translation>Caption lengkap, sound, tautan, dan angka</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{account} · {when}</source>
        <translation>{account} · {when}</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time (optional)</source>
        <translation>Jam (boleh kosong)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Sound (optional)</source>
        <translation>Sound (boleh kosong)</translation>
    </message>
    <message>
        <source>Link (optional)</source>
        <translation>Tautan (boleh kosong)</translation>
    </message>
    <message>
        <source>Sound, link and numbers</source>
        <translation>Sound, tautan, dan angka</translation>
    </message>
    <message>
        <source>Log this post</source>
        <translation>Catat posting ini</translation>
    </message>
    <message>
        <source>Post logged.</source>
        <translation>Posting tercatat.</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Posts to look at</source>
        <translation>Contoh posting</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n. Without a tick, those that were seen most are shown.</source>
        <translation>
            <numerusform>Centang sampai %n. Tanpa centang, yang paling banyak dilihat yang tampil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostsModel</name>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Interaksi</translation>
    </message>
</context>
<context>
    <name>PostsRecords</name>
    <message>
        <source>Posts</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Belum ada posting</translation>
    </message>
    <message>
        <source>Log what you published, even without its numbers. They can come later.</source>
        <translation>Catat yang sudah kamu terbitkan, walau belum ada angkanya. Angka bisa menyusul.</translation>
    </message>
    <message>
        <source>Log your first post</source>
        <translation>Catat posting pertama</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No caption or hashtag matches.</source>
        <translation>Tidak ada caption atau hashtag yang cocok.</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Tampilkan semua posting</translation>
    </message>
    <message>
        <source>Response = (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown. A dash means not known, not zero.</source>
        <translation>Interaksi = (suka + komentar + bagikan + simpan) ÷ jangkauan, atau ÷ tayangan kalau jangkauan belum diketahui. Tanda – berarti belum diketahui, bukan nol.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) deleted.</source>
        <translation>
            <numerusform>%n posting dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Followers you still have, by the week they followed</source>
        <translation>Pengikut yang masih kamu punya, menurut minggu mereka mengikuti</translation>
    </message>
    <message>
        <source>Week by week, the oldest first: {values}.</source>
        <translation>Minggu demi minggu, dari yang terlama: {values}.</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>masih ada</translation>
    </message>
    <message>
        <source>{count} followers from the list in your export, who followed between {first} and {last}. Those who left again are not in it, so it is no history of your total.</source>
        <translation>{count} pengikut dari daftar di ekspormu, yang mulai mengikuti antara {first} dan {last}. Yang sudah pergi lagi tidak ada di daftar, jadi ini bukan riwayat jumlah totalmu.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>So the coach can greet you.</source>
        <translation>Supaya coach bisa menyapamu.</translation>
    </message>
    <message>
        <source>Niche (main topic)</source>
        <translation>Niche (topik utama)</translation>
    </message>
    <message>
        <source>One topic you like and know well.</source>
        <translation>Satu topik yang kamu suka dan kuasai.</translation>
    </message>
    <message>
        <source>healthy recipes</source>
        <translation>resep sehat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>For brands nearby and your media kit.</source>
        <translation>Untuk merek di sekitarmu dan media kit.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Type a city to find it.</source>
        <translation>Ketik nama kota untuk mencari.</translation>
    </message>
    <message>
        <source>Goal (followers)</source>
        <translation>Target (pengikut)</translation>
    </message>
    <message>
        <source>After it comes the next tier.</source>
        <translation>Setelah itu, tingkat berikutnya.</translation>
    </message>
</context>
<context>
    <name>ProspectPage</name>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>New prospect</source>
        <translation>Calon baru</translation>
    </message>
    <message>
        <source>A business that you would like to work with.</source>
        <translation>Usaha yang ingin kamu ajak kerja sama.</translation>
    </message>
    <message>
        <source>Added. The pitch is ready when you are.</source>
        <translation>Ditambahkan. Surat perkenalannya sudah siap.</translation>
    </message>
    <message>
        <source>A deal. Write down what you agreed, and the duties get their days.</source>
        <translation>Jadi kerja sama. Catat kesepakatannya, nanti tiap kewajiban punya tanggal.</translation>
    </message>
    <message>
        <source>Asked. A reminder is set for {day}.</source>
        <translation>Sudah dihubungi. Pengingat dipasang untuk {day}.</translation>
    </message>
    <message>
        <source>Good. The reminder comes again in a week.</source>
        <translation>Bagus. Pengingatnya muncul lagi minggu depan.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Dihapus: {name}</translation>
    </message>
</context>
<context>
    <name>ProspectsCard</name>
    <message>
        <source>Prospects</source>
        <translation>Calon merek</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a prospect</source>
        <translation>Tambah calon merek</translation>
    </message>
    <message>
        <source>Five names are a good start</source>
        <translation>Lima nama sudah awal yang bagus</translation>
    </message>
    <message>
        <source>Think of places and makers you like anyway. Write them down here, and ask one this week.</source>
        <translation>Pikirkan tempat dan pembuat yang memang kamu suka. Catat di sini, lalu hubungi satu minggu ini.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Tambah calon pertama</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Tampilkan sebagian</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tampilkan semua ({count})</translation>
    </message>
</context>
<context>
    <name>RateCardCard</name>
    <message>
        <source>Your rate card</source>
        <translation>Rate card kamu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Brands ask for it first. Three lines are enough: a post, a story, a small package of both.</source>
        <translation>Ini yang biasanya ditanya merek lebih dulu. Tiga baris cukup: satu posting, satu story, satu paket kecil berisi keduanya.</translation>
    </message>
    <message>
        <source>Change {service}</source>
        <translation>Ubah {service}</translation>
    </message>
    <message>
        <source>Delete {service}</source>
        <translation>Hapus {service}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Dihapus: {name}</translation>
    </message>
</context>
<context>
    <name>RateForm</name>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>1 reel on Instagram</source>
        <translation>1 reel di Instagram</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>What is in it (optional)</source>
        <translation>Termasuk apa saja (boleh kosong)</translation>
    </message>
    <message>
        <source>one round of changes</source>
        <translation>satu kali revisi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>RatesCard</name>
    <message>
        <source>What nano creators are paid</source>
        <translation>Kisaran tarif nano</translation>
    </message>
    <message>
        <source>Rates and rate card</source>
        <translation>Tarif dan rate card</translation>
    </message>
    <message numerus="yes">
        <source>Your rate card: %n service(s).</source>
        <translation>
            <numerusform>Rate card kamu: %n layanan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other sources say: {others}</source>
        <translation>Kata sumber lain: {others}</translation>
    </message>
    <message>
        <source>Your rate card is still empty.</source>
        <translation>Rate card kamu masih kosong.</translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Rates</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>What to ask for, and how sure anybody can be about it.</source>
        <translation>Berapa yang pantas diminta, dan seberapa pasti orang bisa tahu.</translation>
    </message>
    <message>
        <source>What is published</source>
        <translation>Yang tertulis di berbagai sumber</translation>
    </message>
    <message>
        <source>How to come to a price</source>
        <translation>Cara menentukan harga</translation>
    </message>
    <message>
        <source>Goods in exchange (barter)</source>
        <translation>Dibayar dengan barang (barter)</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Readiness</source>
        <translation>Kesiapan</translation>
    </message>
    <message>
        <source>Open the media kit</source>
        <translation>Buka media kit</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} dari {all}</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>belum ada</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Check in</source>
        <translation>Catat minggu ini</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Tidak hari ini</translation>
    </message>
    <message>
        <source>You planned a post for today.</source>
        <translation>Kamu berencana posting hari ini.</translation>
    </message>
    <message>
        <source>It is {day}: the check-in takes a minute.</source>
        <translation>Hari ini {day}: catatan mingguan hanya perlu satu menit.</translation>
    </message>
    <message>
        <source>Your check-in day was {day}. It takes a minute, today as well.</source>
        <translation>Hari catatanmu {day}. Cukup satu menit, hari ini juga bisa.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Weekly check-in</source>
        <translation>Catatan mingguan</translation>
    </message>
    <message>
        <source>Planned posts</source>
        <translation>Posting terencana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>You are reminded while the program is open, and at the next start. Nothing runs in the background. Rest weeks are quiet.</source>
        <translation>Kamu diingatkan selama program terbuka, dan saat program dibuka lagi. Tidak ada yang berjalan di latar belakang. Minggu istirahat tetap tenang.</translation>
    </message>
    <message>
        <source>Only while this week has no number yet.</source>
        <translation>Hanya selama minggu ini belum ada angka.</translation>
    </message>
    <message>
        <source>On the days of your posting plan, as long as nothing is logged.</source>
        <translation>Pada hari-hari rencana postingmu, selama belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore which backup?</source>
        <translation>Pulihkan cadangan yang mana?</translation>
    </message>
    <message>
        <source>The log as it is now is backed up first, so that this can be undone.</source>
        <translation>Catatan yang sekarang dicadangkan dulu, jadi ini bisa diurungkan.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dari file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>There is no backup yet. You can choose a file.</source>
        <translation>Belum ada cadangan. Kamu bisa memilih file.</translation>
    </message>
    <message>
        <source>Choose a backup or an export of everything</source>
        <translation>Pilih cadangan atau ekspor semua</translation>
    </message>
    <message>
        <source>This backup holds: {holds}</source>
        <translation>Isi cadangan ini: {holds}</translation>
    </message>
    <message>
        <source>Your log now: {holds}</source>
        <translation>Catatanmu sekarang: {holds}</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Results and report</source>
        <translation>Hasil dan laporan</translation>
    </message>
    <message>
        <source>A word to the brand (optional)</source>
        <translation>Pesan untuk merek (boleh kosong)</translation>
    </message>
    <message>
        <source>It stands in the report: what worked, what people asked, thanks.</source>
        <translation>Masuk ke laporan: apa yang berhasil, apa yang ditanyakan orang, ucapan terima kasih.</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Simpan laporan (PDF)</translation>
    </message>
    <message>
        <source>The report says what was promised, what was delivered and what came of it, with formulas.</source>
        <translation>Laporan berisi yang dijanjikan, yang dikerjakan, dan hasilnya, lengkap dengan rumus.</translation>
    </message>
    <message>
        <source>As soon as a linked post has figures in the log, what it brought stands here.</source>
        <translation>Begitu posting yang terhubung punya angka di catatan, hasilnya muncul di sini.</translation>
    </message>
    <message>
        <source>Link the posts with what you deliver; then their figures are summed up here.</source>
        <translation>Hubungkan posting dengan konten yang disepakati; nanti angkanya dijumlahkan di sini.</translation>
    </message>
    <message>
        <source>target {goal}: reached</source>
        <translation>target {goal}: tercapai</translation>
    </message>
    <message>
        <source>target {goal}: not yet</source>
        <translation>target {goal}: belum</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Report {brand} {day}</source>
        <translation>Laporan {brand} {day}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Halaman PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Kembali ke Hari ini</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Minggu sebelumnya</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Minggu sesudahnya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Simpan sebagai teks</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Halaman PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Berkas teks (*.txt)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Tersalin.</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Simpan ulasan</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Restored. Settings has the way back.</source>
        <translation>Sudah dipulihkan. Jalan kembalinya ada di Pengaturan.</translation>
    </message>
    <message>
        <source>Only to look at: nothing you change here is kept.</source>
        <translation>Hanya untuk dilihat: perubahan di sini tidak disimpan.</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>Cadangan: {when}</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>Cadangan tidak dibuat. {why}</translation>
    </message>
</context>
<context>
    <name>SelfRating</name>
    <message>
        <source>How sure are you? 1–5</source>
        <translation>Seberapa yakin kamu? 1–5</translation>
    </message>
    <message>
        <source>1: new to me. 5: I do it without thinking.</source>
        <translation>1: masih baru. 5: sudah terbiasa tanpa berpikir.</translation>
    </message>
    <message>
        <source>What the log showed then: {then}; now: {now}.</source>
        <translation>Yang terlihat dari catatan waktu itu: {then}; sekarang: {now}.</translation>
    </message>
    <message>
        <source>Not rated yet.</source>
        <translation>Belum dinilai.</translation>
    </message>
    <message>
        <source>Rated on {day}. A second rating later shows how it changed.</source>
        <translation>Dinilai pada {day}. Penilaian kedua nanti menunjukkan perubahannya.</translation>
    </message>
    <message>
        <source>{when}: {first}, now {now}</source>
        <translation>{when} {first}, sekarang {now}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Changes are saved at once and can be undone.</source>
        <translation>Perubahan langsung tersimpan dan bisa diurungkan.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms</source>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Pertumbuhan</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Yang berhasil</translation>
    </message>
    <message>
        <source>Skills &amp; tips</source>
        <translation>Keahlian &amp; tips</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Kerja sama</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Only on this laptop</source>
        <translation>Hanya di laptop ini</translation>
    </message>
</context>
<context>
    <name>SkillsPage</name>
    <message>
        <source>Skills &amp; tips</source>
        <translation>Keahlian &amp; tips</translation>
    </message>
    <message>
        <source>{done} of {all} steps. One this week is enough.</source>
        <translation>{done} dari {all} langkah. Pilih satu minggu ini, cukup.</translation>
    </message>
    <message>
        <source>All {all} steps are done. Look at one again whenever you like.</source>
        <translation>Semua {all} langkah selesai. Lihat lagi kapan saja kamu mau.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>now here</source>
        <translation>sekarang di sini</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
</context>
<context>
    <name>StepQuestion</name>
    <message>
        <source>It helped</source>
        <translation>Membantu</translation>
    </message>
    <message>
        <source>Done, no change yet</source>
        <translation>Sudah, belum ada perubahan</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Belum sempat</translation>
    </message>
    <message>
        <source>How did it go? You took it on {day}.</source>
        <translation>Bagaimana hasilnya? Kamu mulai {day}.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>That is enough for now. One change at a time works best.</source>
        <translation>Cukup dulu untuk sekarang. Satu perubahan sekali jalan paling terasa.</translation>
    </message>
    <message>
        <source>Nothing to decide today. New steps come with new entries in your log.</source>
        <translation>Hari ini tidak ada yang perlu diputuskan. Langkah baru muncul dari catatan baru.</translation>
    </message>
    <message>
        <source>Take on, later or dismiss: {step}</source>
        <translation>Ambil, nanti, atau tolak: {step}</translation>
    </message>
    <message>
        <source>taken on {day}</source>
        <translation>diambil {day}</translation>
    </message>
    <message>
        <source>I take this on</source>
        <translation>Aku ambil ini</translation>
    </message>
    <message>
        <source>Later: ask again next week</source>
        <translation>Nanti: tanya lagi minggu depan</translation>
    </message>
    <message>
        <source>I do this already</source>
        <translation>Sudah kulakukan</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Bukan untukku</translation>
    </message>
    <message>
        <source>The log is wrong about this</source>
        <translation>Catatannya keliru soal ini</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Sudah sampai mana</translation>
    </message>
    <message>
        <source>Get in touch on</source>
        <translation>Hubungi pada</translation>
    </message>
    <message>
        <source>for example 3 Dec</source>
        <translation>misalnya 3 Des</translation>
    </message>
    <message>
        <source>I asked once more</source>
        <translation>Sudah kutanya lagi</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Buka kerja samanya</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>What to show</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>Search captions or hashtags</source>
        <translation>Cari caption atau hashtag</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation>Catat posting</translation>
    </message>
    <message>
        <source>Posts · {count}</source>
        <translation>Posting · {count}</translation>
    </message>
    <message>
        <source>Follower counts · {count}</source>
        <translation>Jumlah pengikut · {count}</translation>
    </message>
    <message>
        <source>Imports · {count}</source>
        <translation>Data masuk · {count}</translation>
    </message>
    <message>
        <source>All platforms</source>
        <translation>Semua platform</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Semua akun</translation>
    </message>
</context>
<context>
    <name>TagTable</name>
    <message>
        <source>Hashtag</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Pengaruh</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Cocok untuk</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>What was agreed</source>
        <translation>Yang disepakati</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Name, phone or account</source>
        <translation>Nama, telepon, atau akun</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Disepakati</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>What to show, what to say, what to leave out</source>
        <translation>Apa yang ditampilkan, apa yang disebut, apa yang tidak</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Tayang pada</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Pukul</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Barter worth</source>
        <translation>Nilai barter</translation>
    </message>
    <message>
        <source>Barter: what</source>
        <translation>Barter berupa</translation>
    </message>
    <message>
        <source>two menus</source>
        <translation>dua menu</translation>
    </message>
    <message>
        <source>The brand counts</source>
        <translation>Merek menghitung</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Tanpa target</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>At ({zone})</source>
        <translation>Pukul ({zone})</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Milestones and tiers</source>
        <translation>Tonggak dan tingkat</translation>
    </message>
    <message>
        <source>You: {followers}, on the way to {tier}</source>
        <translation>Kamu: {followers}, di jalan menuju {tier}</translation>
    </message>
    <message>
        <source>You: {followers}, {tier}</source>
        <translation>Kamu: {followers}, {tier}</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>sepersepuluh</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>seperempat</translation>
    </message>
    <message>
        <source>halfway</source>
        <translation>separuh jalan</translation>
    </message>
    <message>
        <source>Everyone begins here. {next} followers and content of your own make you a nano influencer: small enough that people know you, and the tier that brands work with most.</source>
        <translation>Semua orang mulai dari sini. {next} pengikut dan konten buatanmu sendiri menjadikanmu nano influencer: cukup kecil untuk saling kenal, dan tingkat yang paling sering diajak kerja sama oleh merek.</translation>
    </message>
    <message>
        <source>Your followers feel close to you, many are friends, family or colleagues, and they trust what you recommend. That is why brands work with this tier most. From {next} on you are micro: still personal, and known for your niche.</source>
        <translation>Pengikutmu merasa dekat; banyak di antaranya teman, keluarga, atau rekan, dan mereka percaya rekomendasimu. Karena itu merek paling sering bekerja sama dengan tingkat ini. Mulai {next} kamu mikro: masih personal, dan dikenal karena niche-mu.</translation>
    </message>
    <message>
        <source>Still personal, and people come for your niche: keep your content honest and close to it. From {next} on you are macro, where specialists and known faces have a strong pull in their community.</source>
        <translation>Masih personal, dan orang datang karena niche-mu: jaga kontenmu tetap jujur dan dekat dengan niche itu. Mulai {next} kamu makro, tempat para ahli dan wajah yang dikenal punya pengaruh kuat di komunitasnya.</translation>
    </message>
    <message>
        <source>You are a specialist or a known face: people expect quality, and your community follows your lead. From {next} on comes mega, with a reach beyond any one community.</source>
        <translation>Kamu ahli di bidangmu atau wajah yang dikenal: orang mengharapkan kualitas, dan komunitasmu mengikuti arahmu. Mulai {next} tingkatnya mega, dengan jangkauan melampaui satu komunitas.</translation>
    </message>
    <message>
        <source>You are a public figure: what you say reaches public opinion, far beyond your own community. No tier comes after this one.</source>
        <translation>Kamu figur publik: kata-katamu sampai ke opini publik, jauh di luar komunitasmu. Tidak ada tingkat setelah ini.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log this week</source>
        <translation>Catat minggu ini</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Selamat pagi, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Selamat pagi</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>Selamat siang, {name}</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Selamat siang</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Selamat sore, {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Selamat sore</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Selamat malam, {name}</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Selamat malam</translation>
    </message>
    <message>
        <source>Taken on. The next check-in asks how it went.</source>
        <translation>Diambil. Catatan mingguan berikutnya menanyakan hasilnya.</translation>
    </message>
    <message>
        <source>Put off. It comes back next week.</source>
        <translation>Ditunda. Muncul lagi minggu depan.</translation>
    </message>
    <message>
        <source>Dismissed. It will not come back soon.</source>
        <translation>Ditolak. Tidak akan muncul lagi dalam waktu dekat.</translation>
    </message>
    <message>
        <source>Good to know. It is kept in your weekly review.</source>
        <translation>Bagus. Ini ikut dicatat di ulasan mingguanmu.</translation>
    </message>
    <message>
        <source>Thank you for trying. We leave it for a while.</source>
        <translation>Terima kasih sudah mencoba. Kita simpan dulu untuk sementara.</translation>
    </message>
    <message>
        <source>No harm done. It is offered again.</source>
        <translation>Tidak apa-apa. Langkah ini ditawarkan lagi.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Creator Coach</source>
        <translation>Buka Creator Coach</translation>
    </message>
</context>
<context>
    <name>TroubleView</name>
    <message>
        <source>Your log cannot be opened</source>
        <translation>Catatanmu tidak bisa dibuka</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Pulihkan dari file…</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Selamatkan yang masih terbaca</translation>
    </message>
    <message>
        <source>Start a new log</source>
        <translation>Mulai catatan baru</translation>
    </message>
    <message>
        <source>Look at it without changing</source>
        <translation>Lihat tanpa mengubah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Newest good backup, {when}: {holds}. The file as it is now is kept under another name.</source>
        <translation>Cadangan utuh terbaru, {when}: {holds}. File yang sekarang disimpan dengan nama lain.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
        <source>Choose a backup or an export of everything</source>
        <translation>Pilih cadangan atau ekspor semua</translation>
    </message>
</context>
<context>
    <name>UnlocksCard</name>
    <message>
        <source>What opens ahead</source>
        <translation>Yang terbuka nanti</translation>
    </message>
    <message>
        <source>What opens at how many followers</source>
        <translation>Yang terbuka pada berapa pengikut</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Rhythm</source>
        <translation>Ritme</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>{kept} of the last {all} weeks</source>
        <translation>{kept} dari {all} minggu terakhir</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row</source>
        <translation>
            <numerusform>%n minggu berturut-turut</numerusform>
        </translation>
    </message>
    <message>
        <source>starts with this week</source>
        <translation>dimulai minggu ini</translation>
    </message>
    <message>
        <source>A rest week. It is not counted.</source>
        <translation>Minggu istirahat, jadi tidak dihitung.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) this week. No plan yet.</source>
        <translation>
            <numerusform>%n posting minggu ini. Belum ada rencana.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {plan} posts.</source>
        <translation>{done} dari {plan} posting.</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>Rencana minggu ini terpenuhi.</translation>
    </message>
    <message>
        <source>Still planned: {days}.</source>
        <translation>Masih ada rencana: {days}.</translation>
    </message>
</context>
<context>
    <name>WeekPosts</name>
    <message numerus="yes">
        <source>%n more post(s) this week; the table below has all.</source>
        <translation>
            <numerusform>%n posting lagi minggu ini; semuanya ada di tabel di bawah.</numerusform>
        </translation>
    </message>
    <message>
        <source>No post logged this week yet.</source>
        <translation>Belum ada posting yang dicatat minggu ini.</translation>
    </message>
    <message>
        <source>{weekday}, {day} · {format}</source>
        <translation>{weekday}, {day} · {format}</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Tanpa caption</translation>
    </message>
</context>
<context>
    <name>WeeksCard</name>
    <message>
        <source>Posts and new followers</source>
        <translation>Posting dan pengikut baru</translation>
    </message>
    <message>
        <source>Week by week, the oldest first. Posts: {posts}. New followers: {gained}.</source>
        <translation>Minggu demi minggu, dari yang terlama. Posting: {posts}. Pengikut baru: {gained}.</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>posting</translation>
    </message>
    <message>
        <source>new followers</source>
        <translation>pengikut baru</translation>
    </message>
    <message>
        <source>helps</source>
        <translation>membantu</translation>
    </message>
    <message>
        <source>holds back</source>
        <translation>menghambat</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>belum cukup data</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>belum jelas</translation>
    </message>
    <message>
        <source>{weeks} of about {needed} weeks needed to see a link.</source>
        <translation>Baru {weeks} dari sekitar {needed} minggu untuk melihat hubungannya.</translation>
    </message>
    <message>
        <source>In {weeks} weeks no link stands out from chance.</source>
        <translation>Dalam {weeks} minggu belum ada hubungan yang lebih dari kebetulan.</translation>
    </message>
    <message>
        <source>In {weeks} weeks, more posts went with more new followers. A link, not yet a proof.</source>
        <translation>Dalam {weeks} minggu, makin banyak posting diikuti makin banyak pengikut baru. Baru hubungan, belum bukti.</translation>
    </message>
    <message>
        <source>In {weeks} weeks, more posts went with fewer new followers. A link, not yet a proof.</source>
        <translation>Dalam {weeks} minggu, makin banyak posting diikuti makin sedikit pengikut baru. Baru hubungan, belum bukti.</translation>
    </message>
    <message>
        <source>Weeks with {posts}+ posts mostly brought {busy} followers, the others {other}.</source>
        <translation>Minggu dengan {posts}+ posting kebanyakan membawa {busy} pengikut, yang lain {other}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} sampai {high}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Niche (main topic)</source>
        <translation>Niche (topik utama)</translation>
    </message>
    <message>
        <source>One topic you like and know well.</source>
        <translation>Satu topik yang kamu suka dan kuasai.</translation>
    </message>
    <message>
        <source>healthy recipes</source>
        <translation>resep sehat</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nama akun</translation>
    </message>
    <message>
        <source>Followers today</source>
        <translation>Pengikut hari ini</translation>
    </message>
    <message>
        <source>1–2 times</source>
        <translation>1–2 kali</translation>
    </message>
    <message>
        <source>3 times</source>
        <translation>3 kali</translation>
    </message>
    <message>
        <source>5 times</source>
        <translation>5 kali</translation>
    </message>
    <message>
        <source>How often can you post?</source>
        <translation>Seberapa sering kamu bisa posting?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>About a minute. Skip anything, change it later. Your data stays on this laptop: no login, no internet.</source>
        <translation>Sekitar satu menit. Semua boleh dilewati dan diubah nanti. Datamu tinggal di laptop ini: tanpa login, tanpa internet.</translation>
    </message>
    <message>
        <source>Hello. Start with three small things.</source>
        <translation>Halo. Mulai dari tiga hal kecil.</translation>
    </message>
    <message>
        <source>What is your main topic?</source>
        <translation>Apa topik utamamu?</translation>
    </message>
    <message>
        <source>Your account and today&apos;s number</source>
        <translation>Akun dan angkanya hari ini</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>seminggu</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Lihat dengan data contoh</translation>
    </message>
    <message>
        <source>Want to look first?</source>
        <translation>Mau lihat dulu?</translation>
    </message>
    <message>
        <source>Sample data opens in a separate file.</source>
        <translation>Data contoh dibuka di file terpisah.</translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation>dari {goal}</translation>
    </message>
    <message>
        <source>This ring fills from what you log. After 4 numbers over 2 weeks you see a range for reaching {goal}.</source>
        <translation>Lingkaran ini terisi dari catatanmu. Setelah 4 angka dalam 2 minggu, kamu melihat rentang waktu menuju {goal}.</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What if you posted more, or less?</source>
        <translation>Bagaimana kalau posting lebih sering, atau lebih jarang?</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Posting per minggu</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) a week</source>
        <translation>
            <numerusform>%n posting per minggu</numerusform>
        </translation>
    </message>
    <message>
        <source>In {weeks} weeks, each post more went with {low} to {high} followers (8 in 10 chances); you posted {usual} a week. A link, not yet a proof.</source>
        <translation>Dalam {weeks} minggu, tiap tambahan satu posting seiring dengan {low} sampai {high} pengikut (8 dari 10 kemungkinan); kamu posting {usual} per minggu. Ini hubungan, belum bukti.</translation>
    </message>
    <message>
        <source>To say this, the log needs about {needed} weeks with posts and a follower number each; so far there are {weeks}.</source>
        <translation>Untuk bisa menjawab, catatan perlu sekitar {needed} minggu yang berisi posting dan angka pengikut; sejauh ini ada {weeks}.</translation>
    </message>
    <message>
        <source>First the forecast above needs a range; then it can be moved.</source>
        <translation>Perkiraan di atas perlu rentang dulu; setelah itu bisa digeser.</translation>
    </message>
    <message>
        <source>Your weeks are too alike to say: try a few with one post more, or one less, and log the number each week.</source>
        <translation>Minggu-minggumu terlalu mirip untuk dibandingkan: coba beberapa minggu dengan satu posting lebih banyak, atau satu lebih sedikit, dan catat angkanya tiap minggu.</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>What you say</source>
        <translation>Katamu tentang dirimu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Tentang kamu</translation>
    </message>
    <message>
        <source>Three sentences: topic, for whom, what is special.</source>
        <translation>Tiga kalimat: topiknya, untuk siapa, apa yang khas.</translation>
    </message>
    <message>
        <source>I cook healthy food for people with little time.</source>
        <translation>Aku masak makanan sehat untuk yang waktunya sedikit.</translation>
    </message>
    <message>
        <source>Contact for brands</source>
        <translation>Kontak untuk merek</translation>
    </message>
    <message>
        <source>One line each: e-mail, phone.</source>
        <translation>Satu baris satu kontak: email, telepon.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Pilih foto</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Lepas foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Ganti foto</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Foto (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>The photo is out.</source>
        <translation>Fotonya dilepas.</translation>
    </message>
</context>
<context>
    <name>WorksPage</name>
    <message>
        <source>What posts are measured by</source>
        <translation>Ukuran hasil posting</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Yang berhasil</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Hari dan jam</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cara membaca</translation>
    </message>
    <message>
        <source>From {posts} of your posts in the last twelve months. Small samples are pulled to the middle.</source>
        <translation>Dari {posts} postingmu dalam dua belas bulan terakhir. Pengaruh ditarik ke tengah kalau datanya sedikit.</translation>
    </message>
    <message>
        <source>No post with figures yet</source>
        <translation>Belum ada posting dengan angka</translation>
    </message>
    <message>
        <source>Bring in the file from your platform, or type views under a post; ten posts say something.</source>
        <translation>Masukkan file dari platform, atau ketik jumlah tayangan di sebuah posting; sepuluh posting sudah mulai bercerita.</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Masukkan file</translation>
    </message>
    <message>
        <source>Each post is set against your own usual level before it, with growth taken out. The range holds what is plausible, 8 chances in 10. “Helps” or “holds back” stands only where chance among all these comparisons would hardly do it. There is no best time for everybody.</source>
        <translation>Tiap posting dibandingkan dengan hasil biasamu sebelumnya, setelah pertumbuhan dikeluarkan. Rentang berisi nilai yang masuk akal, 8 dari 10 kemungkinan. “Membantu” atau “menghambat” hanya muncul kalau kebetulan di antara semua perbandingan ini hampir tidak mungkin. Tidak ada jam terbaik untuk semua orang.</translation>
    </message>
    <message>
        <source>Response = (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown.</source>
        <translation>Interaksi = (suka + komentar + bagikan + simpan) ÷ jangkauan, atau ÷ tayangan kalau jangkauan belum diketahui.</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>Chosen. {text}</source>
        <translation>Dipilih. {text}</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Log this week</source>
        <translation>Catat minggu ini</translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation>Catat posting</translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation>Buka langkah</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Lihat rencana</translation>
    </message>
    <message>
        <source>See the posts</source>
        <translation>Lihat posting</translation>
    </message>
    <message>
        <source>See the hashtags</source>
        <translation>Lihat hashtag</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Note who fits</source>
        <translation>Catat yang cocok</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Ucapkan terima kasih</translation>
    </message>
    <message>
        <source>Write down today&apos;s follower number</source>
        <translation>Catat jumlah pengikut hari ini</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Four numbers over two weeks show when 1,000 may come.</source>
        <translation>Belum ada angka. Empat angka dalam dua minggu sudah menunjukkan kapan 1.000 mungkin tercapai.</translation>
    </message>
    <message>
        <source>Choose your one main topic</source>
        <translation>Pilih satu topik utama</translation>
    </message>
    <message>
        <source>Your niche is not written down yet. People follow a topic before they follow a person.</source>
        <translation>Niche-mu belum ditulis. Orang mengikuti topik dulu, baru orangnya.</translation>
    </message>
    <message>
        <source>Log your latest post</source>
        <translation>Catat posting terakhirmu</translation>
    </message>
    <message>
        <source>No post is logged yet. With about ten, you see what your followers answer to.</source>
        <translation>Belum ada posting yang dicatat. Dengan sekitar sepuluh, terlihat apa yang dijawab pengikutmu.</translation>
    </message>
    <message>
        <source>Take one minute for the weekly check-in</source>
        <translation>Luangkan satu menit untuk catatan mingguan</translation>
    </message>
    <message>
        <source>Your last follower number is {days} days old. One number per account is enough to go on.</source>
        <translation>Angka pengikut terakhirmu sudah {days} hari. Satu angka per akun cukup untuk lanjut.</translation>
    </message>
    <message>
        <source>{on_topic} of your last {posts} posts are about one topic, as far as their words show. A clear topic is easier to follow.</source>
        <translation>Sejauh terlihat dari kata-katanya, {on_topic} dari {posts} posting terakhirmu membahas satu topik. Topik yang jelas lebih mudah diikuti.</translation>
    </message>
    <message>
        <source>Your last {posts} posts drew {comments} comments in all. Answer each one within a day and ask something back.</source>
        <translation>{posts} posting terakhirmu mendapat {comments} komentar. Balas setiap komentar dalam sehari dan tanyakan sesuatu.</translation>
    </message>
    <message>
        <source>None of your {posts} captions of the last half year names another creator. A shared post meets new people.</source>
        <translation>Dari {posts} caption setengah tahun terakhir, belum ada yang menyebut kreator lain. Posting bersama menjangkau orang baru.</translation>
    </message>
    <message>
        <source>Say thanks to {who}</source>
        <translation>Ucapkan terima kasih ke {who}</translation>
    </message>
    <message>
        <source>Your post together was {days} days ago. A word of thanks takes a minute and opens the door to the next one.</source>
        <translation>Posting bareng kalian sudah {days} hari lalu. Ucapan terima kasih cuma butuh satu menit dan membuka jalan ke yang berikutnya.</translation>
    </message>
    <message>
        <source>All is well: go on like this to {milestone}</source>
        <translation>Semuanya baik: lanjutkan begini sampai {milestone}</translation>
    </message>
    <message>
        <source>{left} followers to go, and your log shows nothing that needs mending. If you like a challenge, try a step that you have not tried yet.</source>
        <translation>{left} pengikut lagi, dan catatanmu tidak menunjukkan yang perlu diperbaiki. Kalau ingin tantangan, coba satu langkah yang belum pernah kamu coba.</translation>
    </message>
    <message>
        <source>Say thanks for the post together</source>
        <translation>Ucapkan terima kasih untuk posting bareng</translation>
    </message>
    <message>
        <source>All is well: go on like this</source>
        <translation>Semuanya baik: lanjutkan begini</translation>
    </message>
    <message>
        <source>Your log shows nothing that needs mending. If you like a challenge, try a step that you have not tried yet.</source>
        <translation>Catatanmu tidak menunjukkan yang perlu diperbaiki. Kalau ingin tantangan, coba satu langkah yang belum pernah kamu coba.</translation>
    </message>
    <message>
        <source>You are known somewhere already. Invite that group first; now is a good moment for it.</source>
        <translation>Kamu sudah dikenal di suatu kelompok. Ajak mereka dulu; sekarang waktu yang pas.</translation>
    </message>
    <message>
        <source>Prepare one easy post for the quiet days</source>
        <translation>Siapkan satu posting ringan untuk hari yang sibuk</translation>
    </message>
    <message>
        <source>Your longest pause in eight weeks was {days} days. One spare post in the drafts bridges the next one.</source>
        <translation>Jeda terpanjangmu dalam delapan minggu adalah {days} hari. Satu posting cadangan di draf menjembatani jeda berikutnya.</translation>
    </message>
    <message>
        <source>Make the plan fit your week</source>
        <translation>Sesuaikan rencana dengan minggumu</translation>
    </message>
    <message>
        <source>You kept the plan of {target} posts in {weeks_kept} of {weeks_counted} weeks. A smaller plan that you keep is worth more.</source>
        <translation>Rencana {target} posting terpenuhi di {weeks_kept} dari {weeks_counted} minggu. Rencana kecil yang jalan lebih berharga.</translation>
    </message>
    <message>
        <source>Give the next three posts to one topic</source>
        <translation>Pakai satu topik untuk tiga posting berikutnya</translation>
    </message>
    <message>
        <source>Keep the best hashtags, drop the rest</source>
        <translation>Simpan hashtag terbaik, lepas sisanya</translation>
    </message>
    <message>
        <source>{over} of your last {posts} posts have more hashtags than the platform takes.</source>
        <translation>{over} dari {posts} posting terakhirmu memakai hashtag lebih banyak dari yang diterima platform.</translation>
    </message>
    <message>
        <source>Use hashtags that name your topic</source>
        <translation>Pakai hashtag yang menyebut topikmu</translation>
    </message>
    <message>
        <source>{fitting} of your last {posts} tagged posts have one that fits your niche. Tags for everybody find nobody in particular.</source>
        <translation>{fitting} dari {posts} posting terakhirmu yang memakai hashtag cocok dengan niche-mu. Hashtag untuk semua orang tidak menemukan siapa pun secara khusus.</translation>
    </message>
    <message>
        <source>Add three hashtags of your topic</source>
        <translation>Tambahkan tiga hashtag sesuai topikmu</translation>
    </message>
    <message>
        <source>{untagged} of your last {posts} posts have none. A few that fit help the right people find you.</source>
        <translation>{untagged} dari {posts} posting terakhirmu tanpa hashtag. Beberapa yang cocok membantu orang yang tepat menemukanmu.</translation>
    </message>
    <message>
        <source>Start a conversation under your next post</source>
        <translation>Mulai obrolan di posting berikutnya</translation>
    </message>
    <message>
        <source>End the next caption with one question</source>
        <translation>Akhiri caption berikutnya dengan satu pertanyaan</translation>
    </message>
    <message>
        <source>{questions} of your last {posts} captions asked one. A question gives people a reason to answer.</source>
        <translation>{questions} dari {posts} caption terakhirmu bertanya. Pertanyaan memberi orang alasan untuk menjawab.</translation>
    </message>
    <message>
        <source>Write to one creator of your size</source>
        <translation>Sapa satu kreator yang seukuran denganmu</translation>
    </message>
    <message>
        <source>Bring the people who know you already</source>
        <translation>Ajak orang yang sudah mengenalmu</translation>
    </message>
    <message>
        <source>You are known somewhere already. Invite that group first; {followers} followers is a good moment for it.</source>
        <translation>Kamu sudah dikenal di suatu tempat. Ajak kelompok itu dulu; {followers} pengikut adalah saat yang pas.</translation>
    </message>
    <message>
        <source>Make your first ten posts simple and regular</source>
        <translation>Buat sepuluh posting pertama sederhana dan rutin</translation>
    </message>
    <message>
        <source>{posts} posts are logged. The first ten are for learning, so choose the easiest format you can repeat.</source>
        <translation>Sudah ada {posts} posting tercatat. Sepuluh yang pertama untuk belajar, jadi pilih format termudah yang bisa kamu ulang.</translation>
    </message>
    <message>
        <source>Say how you start</source>
        <translation>Ceritakan kamu mulai dari mana</translation>
    </message>
    <message>
        <source>From zero, or known in a group already? The first steps differ.</source>
        <translation>Dari nol, atau sudah dikenal di suatu komunitas? Langkah awalnya berbeda.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>while you worked</source>
        <translation>saat kamu bekerja</translation>
    </message>
    <message>
        <source>when you closed</source>
        <translation>saat kamu menutup</translation>
    </message>
    <message>
        <source>because you asked</source>
        <translation>atas permintaanmu</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>sebelum impor</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>sebelum pemulihan</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>sebelum pembaruan</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} menit lalu</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} jam lalu</translation>
    </message>
    <message>
        <source>accounts: {n}</source>
        <translation>akun: {n}</translation>
    </message>
    <message>
        <source>posts: {n}</source>
        <translation>posting: {n}</translation>
    </message>
    <message>
        <source>follower numbers: {n}</source>
        <translation>angka pengikut: {n}</translation>
    </message>
    <message>
        <source>newest: {day}</source>
        <translation>terbaru: {day}</translation>
    </message>
    <message>
        <source>Restored from {path}: {holds}.</source>
        <translation>Dipulihkan dari {path}: {holds}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {path}.</source>
        <translation>File yang rusak disimpan sebagai {path}.</translation>
    </message>
    <message>
        <source>The log as it was is kept as a backup; restore --undo brings it back.</source>
        <translation>Catatan sebelumnya disimpan sebagai cadangan; restore --undo mengembalikannya.</translation>
    </message>
    <message>
        <source>Salvaged: {holds}.</source>
        <translation>Terselamatkan: {holds}.</translation>
    </message>
    <message>
        <source>Not everything could be read in: {tables}.</source>
        <translation>Tidak semuanya terbaca di: {tables}.</translation>
    </message>
    <message>
        <source>{path} is whole, so there is nothing to salvage.</source>
        <translation>{path} utuh, jadi tidak ada yang perlu diselamatkan.</translation>
    </message>
    <message>
        <source>{path} is damaged ({faults}). Nothing was written to it; bring back the newest good backup with: creator-coach restore {backup}</source>
        <translation>{path} rusak ({faults}). Tidak ada yang ditulis ke dalamnya; kembalikan cadangan utuh terbaru dengan: creator-coach restore {backup}</translation>
    </message>
    <message>
        <source>{path} is damaged ({faults}). Nothing was written to it; copy what can still be read with: creator-coach salvage</source>
        <translation>{path} rusak ({faults}). Tidak ada yang ditulis ke dalamnya; salin yang masih terbaca dengan: creator-coach salvage</translation>
    </message>
    <message>
        <source>{path} is whole.</source>
        <translation>{path} utuh.</translation>
    </message>
    <message>
        <source>Backups that are whole: {n} of {of}.</source>
        <translation>Cadangan yang utuh: {n} dari {of}.</translation>
    </message>
    <message>
        <source>This backup is damaged: {path}</source>
        <translation>Cadangan ini rusak: {path}</translation>
    </message>
</context>
<context>
    <name>bands</name>
    <message>
        <source>of followers</source>
        <translation>dari pengikut</translation>
    </message>
    <message>
        <source>of views</source>
        <translation>dari tayangan</translation>
    </message>
    <message>
        <source>of impressions</source>
        <translation>dari impresi</translation>
    </message>
    <message>
        <source>of views or followers</source>
        <translation>dari tayangan atau pengikut</translation>
    </message>
    <message>
        <source>formula not stated</source>
        <translation>rumus tidak disebutkan</translation>
    </message>
</context>
<context>
    <name>brand dates</name>
    <message>
        <source>Get in touch again</source>
        <translation>Hubungi lagi</translation>
    </message>
    <message>
        <source>Say thank you</source>
        <translation>Ucapkan terima kasih</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Creator Coach</source>
        <translation>Creator Coach</translation>
    </message>
    <message>
        <source>Get in touch with {name}</source>
        <translation>Hubungi {name}</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Ucapkan terima kasih ke {name}</translation>
    </message>
    <message>
        <source>time to publish</source>
        <translation>waktunya terbit</translation>
    </message>
    <message>
        <source>Time for a post</source>
        <translation>Waktunya posting</translation>
    </message>
    <message>
        <source>A word of thanks, and what came of it, keeps the tie warm.</source>
        <translation>Ucapan terima kasih dan kabar hasilnya menjaga hubungan tetap hangat.</translation>
    </message>
    <message>
        <source>From your posting plan. Rest weeks are left out.</source>
        <translation>Dari rencana postingmu. Minggu istirahat dilewati.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>log followers</source>
        <translation>catat pengikut</translation>
    </message>
    <message>
        <source>edit follower count</source>
        <translation>ubah jumlah pengikut</translation>
    </message>
    <message>
        <source>delete follower count</source>
        <translation>hapus jumlah pengikut</translation>
    </message>
    <message>
        <source>log post</source>
        <translation>catat posting</translation>
    </message>
    <message>
        <source>edit post</source>
        <translation>ubah posting</translation>
    </message>
    <message>
        <source>delete post</source>
        <translation>hapus posting</translation>
    </message>
    <message>
        <source>add account</source>
        <translation>tambah akun</translation>
    </message>
    <message>
        <source>rename account</source>
        <translation>ganti nama akun</translation>
    </message>
    <message>
        <source>archive account</source>
        <translation>arsipkan akun</translation>
    </message>
    <message>
        <source>bring account back</source>
        <translation>aktifkan akun lagi</translation>
    </message>
    <message>
        <source>choose focus account</source>
        <translation>pilih akun fokus</translation>
    </message>
    <message>
        <source>change profile</source>
        <translation>ubah profil</translation>
    </message>
    <message>
        <source>change posting plan</source>
        <translation>ubah rencana posting</translation>
    </message>
    <message>
        <source>declare rest week</source>
        <translation>tandai minggu istirahat</translation>
    </message>
    <message>
        <source>take back rest week</source>
        <translation>batalkan minggu istirahat</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>ubah pengaturan</translation>
    </message>
    <message>
        <source>tick step</source>
        <translation>centang langkah</translation>
    </message>
    <message>
        <source>untick step</source>
        <translation>hapus centang langkah</translation>
    </message>
    <message>
        <source>self-rating</source>
        <translation>nilai keyakinan</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>tulis catatan</translation>
    </message>
    <message>
        <source>bring in file</source>
        <translation>masukkan file</translation>
    </message>
    <message>
        <source>take back import</source>
        <translation>tarik kembali data masuk</translation>
    </message>
    <message>
        <source>correct columns</source>
        <translation>perbaiki kolom</translation>
    </message>
    <message>
        <source>read Meta&apos;s times anew</source>
        <translation>baca ulang waktu dari Meta</translation>
    </message>
    <message>
        <source>take on step</source>
        <translation>ambil langkah</translation>
    </message>
    <message>
        <source>put off step</source>
        <translation>tunda langkah</translation>
    </message>
    <message>
        <source>dismiss step</source>
        <translation>tolak langkah</translation>
    </message>
    <message>
        <source>say how it went</source>
        <translation>ceritakan hasilnya</translation>
    </message>
    <message>
        <source>start experiment</source>
        <translation>mulai eksperimen</translation>
    </message>
    <message>
        <source>end experiment</source>
        <translation>akhiri eksperimen</translation>
    </message>
    <message>
        <source>delete experiment</source>
        <translation>hapus eksperimen</translation>
    </message>
    <message>
        <source>mark hashtag</source>
        <translation>tandai hashtag</translation>
    </message>
    <message>
        <source>hashtag set</source>
        <translation>kelompok hashtag</translation>
    </message>
    <message>
        <source>write down deal</source>
        <translation>catat kerja sama</translation>
    </message>
    <message>
        <source>change deal</source>
        <translation>ubah kerja sama</translation>
    </message>
    <message>
        <source>close deal</source>
        <translation>tutup kerja sama</translation>
    </message>
    <message>
        <source>open deal again</source>
        <translation>buka lagi kerja sama</translation>
    </message>
    <message>
        <source>delete deal</source>
        <translation>hapus kerja sama</translation>
    </message>
    <message>
        <source>word in the report</source>
        <translation>pesan di laporan</translation>
    </message>
    <message>
        <source>add deliverable</source>
        <translation>tambah konten yang disepakati</translation>
    </message>
    <message>
        <source>change deliverable</source>
        <translation>ubah konten yang disepakati</translation>
    </message>
    <message>
        <source>delete deliverable</source>
        <translation>hapus konten yang disepakati</translation>
    </message>
    <message>
        <source>link post</source>
        <translation>hubungkan posting</translation>
    </message>
    <message>
        <source>tick duty</source>
        <translation>centang tugas</translation>
    </message>
    <message>
        <source>untick duty</source>
        <translation>hapus centang tugas</translation>
    </message>
    <message>
        <source>move duty</source>
        <translation>ubah tanggal tugas</translation>
    </message>
    <message>
        <source>add prospect</source>
        <translation>tambah calon</translation>
    </message>
    <message>
        <source>change prospect</source>
        <translation>ubah calon</translation>
    </message>
    <message>
        <source>step with prospect</source>
        <translation>langkah dengan calon</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>tanya lagi</translation>
    </message>
    <message>
        <source>change pitch</source>
        <translation>ubah surat perkenalan</translation>
    </message>
    <message>
        <source>delete prospect</source>
        <translation>hapus calon</translation>
    </message>
    <message>
        <source>correct fact</source>
        <translation>betulkan fakta</translation>
    </message>
    <message>
        <source>take back correction</source>
        <translation>kembalikan fakta</translation>
    </message>
    <message>
        <source>add fact</source>
        <translation>tambah fakta</translation>
    </message>
    <message>
        <source>delete fact</source>
        <translation>hapus fakta</translation>
    </message>
    <message>
        <source>add creator</source>
        <translation>tambah kreator</translation>
    </message>
    <message>
        <source>change creator</source>
        <translation>ubah kreator</translation>
    </message>
    <message>
        <source>ask creator</source>
        <translation>ajak kreator</translation>
    </message>
    <message>
        <source>answer of creator</source>
        <translation>jawaban kreator</translation>
    </message>
    <message>
        <source>post together</source>
        <translation>posting bareng</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>ucapan terima kasih</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>hasil kolaborasi</translation>
    </message>
    <message>
        <source>delete creator</source>
        <translation>hapus kreator</translation>
    </message>
    <message>
        <source>add service</source>
        <translation>tambah layanan</translation>
    </message>
    <message>
        <source>change service</source>
        <translation>ubah layanan</translation>
    </message>
    <message>
        <source>delete service</source>
        <translation>hapus layanan</translation>
    </message>
    <message>
        <source>change media kit</source>
        <translation>ubah media kit</translation>
    </message>
    <message>
        <source>choose photo</source>
        <translation>pilih foto</translation>
    </message>
    <message>
        <source>remove photo</source>
        <translation>lepas foto</translation>
    </message>
    <message>
        <source>pick post</source>
        <translation>pilih posting</translation>
    </message>
    <message>
        <source>leave post out</source>
        <translation>lepas posting</translation>
    </message>
    <message>
        <source>first entries</source>
        <translation>isian pertama</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Not used</source>
        <translation>Tidak dipakai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Followers (total)</source>
        <translation>Pengikut (total)</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>Pengikut baru</translation>
    </message>
    <message>
        <source>Lost followers</source>
        <translation>Pengikut hilang</translation>
    </message>
    <message>
        <source>Change in followers</source>
        <translation>Perubahan pengikut</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>deals</name>
    <message>
        <source>Local business</source>
        <translation>Usaha lokal</translation>
    </message>
    <message>
        <source>Product of your niche</source>
        <translation>Produk di niche-mu</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Engagement rate</source>
        <translation>Tingkat interaksi</translation>
    </message>
    <message>
        <source>{value} {metric}</source>
        <translation>{value} {metric}</translation>
    </message>
    <message>
        <source>Engagement rate = (likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown, over all linked posts together.</source>
        <translation>Tingkat interaksi = (suka + komentar + dibagikan + disimpan) ÷ jangkauan, atau ÷ tayangan kalau jangkauan tidak diketahui, untuk semua posting yang terhubung.</translation>
    </message>
    <message>
        <source>Interactions = likes + comments + shares + saves of the linked posts, where known.</source>
        <translation>Interaksi = suka + komentar + dibagikan + disimpan dari posting yang terhubung, sejauh diketahui.</translation>
    </message>
    <message>
        <source>{metric}: the sum over the linked posts where it is known.</source>
        <translation>{metric}: jumlah dari posting yang terhubung, sejauh diketahui.</translation>
    </message>
    <message>
        <source>known of {known} of {posts} linked posts</source>
        <translation>dari {known} dari {posts} posting yang terhubung</translation>
    </message>
    <message>
        <source>barter: {what}, worth {value}</source>
        <translation>barter: {what}, senilai {value}</translation>
    </message>
    <message>
        <source>barter worth {value}</source>
        <translation>barter senilai {value}</translation>
    </message>
    <message>
        <source>barter: {what}</source>
        <translation>barter: {what}</translation>
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
    <message>
        <source>{days} days ago</source>
        <translation>{days} hari lalu</translation>
    </message>
    <message>
        <source>Nothing is on the list yet: say what you make.</source>
        <translation>Daftarnya masih kosong: tulis apa yang kamu buat.</translation>
    </message>
    <message>
        <source>No time is agreed yet.</source>
        <translation>Belum ada waktu yang disepakati.</translation>
    </message>
    <message>
        <source>{linked} of {all} linked with a post; then the report</source>
        <translation>{linked} dari {all} terhubung dengan posting; lalu laporan</translation>
    </message>
    <message>
        <source>send report and links</source>
        <translation>kirim laporan dan tautan</translation>
    </message>
    <message>
        <source>{on_time} of {all} published on time</source>
        <translation>{on_time} dari {all} terbit tepat waktu</translation>
    </message>
    <message>
        <source>No target; answer comments within a day all the same.</source>
        <translation>Tanpa target; tetap balas komentar dalam sehari.</translation>
    </message>
    <message>
        <source>target {target}; nothing is known yet</source>
        <translation>target {target}; angkanya belum diketahui</translation>
    </message>
    <message>
        <source>target {target}: reached with {now}</source>
        <translation>target {target}: tercapai dengan {now}</translation>
    </message>
    <message>
        <source>target {target}; now {now}</source>
        <translation>target {target}; sekarang {now}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>tenggat {day}</translation>
    </message>
    <message>
        <source>published {day}, on time</source>
        <translation>terbit {day}, tepat waktu</translation>
    </message>
    <message>
        <source>published {day}, a day late</source>
        <translation>terbit {day}, terlambat sehari</translation>
    </message>
    <message>
        <source>published {day}, {days} days late</source>
        <translation>terbit {day}, terlambat {days} hari</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Met</source>
        <translation>Sudah</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Not enough yet: it takes {enough} posts with a caption to read (stories do not count).</source>
        <translation>Belum cukup data: perlu {enough} posting dengan caption yang bisa dibaca (story tidak dihitung).</translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts (stories do not count).</source>
        <translation>Belum cukup data: baru {posts} dari {enough} posting (story tidak dihitung).</translation>
    </message>
    <message>
        <source>{over} of your last {posts} posts had more hashtags than the platform takes.</source>
        <translation>{over} dari {posts} posting terakhirmu memakai hashtag lebih banyak dari yang diterima platform.</translation>
    </message>
    <message>
        <source>You used {formats} formats in your last {posts} posts; how good they look, only you can judge.</source>
        <translation>Kamu memakai {formats} format dalam {posts} posting terakhir; seberapa bagus hasilnya, hanya kamu yang bisa menilai.</translation>
    </message>
    <message>
        <source>{together} of your {posts} posts of the last half year named somebody else in the caption.</source>
        <translation>{together} dari {posts} postingmu setengah tahun terakhir menyebut orang lain di caption.</translation>
    </message>
    <message>
        <source>{share} of your last {posts} posts are about one topic, as far as their words show.</source>
        <translation>{share} dari {posts} posting terakhirmu membahas satu topik, sejauh terlihat dari kata-katanya.</translation>
    </message>
    <message>
        <source>Your last {posts} posts with known comments drew {comments} comments each, on average.</source>
        <translation>{posts} posting terakhirmu yang komentarnya diketahui rata-rata mendapat {comments} komentar.</translation>
    </message>
    <message>
        <source>As far as captions show, posts made with others in the last half year: {together} of {posts}.</source>
        <translation>Sejauh terlihat dari caption, posting bersama orang lain setengah tahun terakhir: {together} dari {posts}.</translation>
    </message>
    <message>
        <source>Your last {posts} posts show one format; a second one is worth a try.</source>
        <translation>{posts} posting terakhirmu memakai satu format; coba satu format lagi.</translation>
    </message>
    <message>
        <source>{together} of your {posts} posts of the last half year named somebody else in the caption; twice is a habit.</source>
        <translation>{together} dari {posts} postingmu setengah tahun terakhir menyebut orang lain di caption; dua kali sudah jadi kebiasaan.</translation>
    </message>
    <message>
        <source>{share} of your last {posts} posts are about one topic, as far as their words show; from {enough_share} on it is clear.</source>
        <translation>{share} dari {posts} posting terakhirmu membahas satu topik, sejauh terlihat dari kata-katanya; mulai {enough_share} topikmu sudah jelas.</translation>
    </message>
    <message>
        <source>Your last {posts} posts with known comments drew {comments} each, on average; two start a talk.</source>
        <translation>{posts} posting terakhirmu yang komentarnya diketahui rata-rata mendapat {comments}; dua komentar sudah memulai obrolan.</translation>
    </message>
    <message>
        <source>None of your {posts} posts of the last half year names another creator, as far as captions show.</source>
        <translation>Sejauh terlihat dari caption, belum ada dari {posts} postingmu setengah tahun terakhir yang menyebut kreator lain.</translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts in the last half year.</source>
        <translation>Belum cukup data: {posts} dari {enough} posting dalam setengah tahun terakhir.</translation>
    </message>
    <message>
        <source>Not enough yet: a topic shows in the words of {posts} posts; it takes {enough_topic}.</source>
        <translation>Belum cukup data: topik terlihat dari kata-kata {posts} posting; perlu {enough_topic}.</translation>
    </message>
    <message>
        <source>None of your last {posts} posts has a format; name it when you log the next one.</source>
        <translation>Belum ada dari {posts} posting terakhirmu yang punya format; isi saat mencatat posting berikutnya.</translation>
    </message>
    <message>
        <source>Creators you asked to work with you in the last half year, by your own list: {asked}.</source>
        <translation>Kreator yang kamu ajak dalam setengah tahun terakhir, menurut daftarmu: {asked}.</translation>
    </message>
    <message>
        <source>Creators you asked to work with you in the last half year, by your own list: {asked}; two make a habit.</source>
        <translation>Kreator yang kamu ajak dalam setengah tahun terakhir, menurut daftarmu: {asked}; dua sudah jadi kebiasaan.</translation>
    </message>
    <message>
        <source>Posts made with other creators in the last half year, by your own list: {done}.</source>
        <translation>Posting bareng kreator lain dalam setengah tahun terakhir, menurut daftarmu: {done}.</translation>
    </message>
    <message>
        <source>{questions} of your last {posts} captions asked a question.</source>
        <translation>{questions} dari {posts} caption terakhirmu berisi pertanyaan.</translation>
    </message>
    <message>
        <source>You wrote down your follower number in {weeks} of the last {of} weeks.</source>
        <translation>Kamu mencatat jumlah pengikut di {weeks} dari {of} minggu terakhir.</translation>
    </message>
    <message>
        <source>None of your last {posts} posts went over a hashtag limit; formats used: {formats}, posts with a sound: {sounds}.</source>
        <translation>Tidak ada dari {posts} posting terakhirmu yang melewati batas hashtag; format yang dipakai: {formats}, posting dengan sound: {sounds}.</translation>
    </message>
    <message>
        <source>You kept your plan ({target} a week) in {weeks_kept} of the last {weeks_counted} weeks.</source>
        <translation>Rencanamu ({target} per minggu) terpenuhi di {weeks_kept} dari {weeks_counted} minggu terakhir.</translation>
    </message>
    <message>
        <source>{tagged} of your last {posts} posts had hashtags, none more than the platform takes.</source>
        <translation>{tagged} dari {posts} posting terakhirmu punya hashtag, dan tidak ada yang melebihi batas platform.</translation>
    </message>
    <message>
        <source>{questions} of your last {posts} captions asked a question; about one in three is a good habit.</source>
        <translation>{questions} dari {posts} caption terakhirmu berisi pertanyaan; sekitar satu dari tiga sudah kebiasaan yang baik.</translation>
    </message>
    <message>
        <source>You wrote down your follower number in {weeks} of the last {of} weeks; three make a habit.</source>
        <translation>Kamu mencatat jumlah pengikut di {weeks} dari {of} minggu terakhir; tiga sudah jadi kebiasaan.</translation>
    </message>
    <message>
        <source>Your last {posts} posts: formats used {formats}, with a sound {sounds}; two formats or three sounds use more of the platform.</source>
        <translation>{posts} posting terakhirmu: {formats} format, {sounds} dengan sound; dua format atau tiga sound memanfaatkan platform lebih banyak.</translation>
    </message>
    <message>
        <source>You kept your plan ({target} a week) in {weeks_kept} of the last {weeks_counted} weeks; three out of four is steady.</source>
        <translation>Rencanamu ({target} per minggu) terpenuhi di {weeks_kept} dari {weeks_counted} minggu terakhir; tiga dari empat sudah teratur.</translation>
    </message>
    <message>
        <source>{tagged} of your last {posts} posts had hashtags; seven in ten is steady.</source>
        <translation>{tagged} dari {posts} posting terakhirmu punya hashtag; tujuh dari sepuluh sudah teratur.</translation>
    </message>
    <message>
        <source>Not enough yet: {posts} of {enough} posts with a caption.</source>
        <translation>Belum cukup data: baru {posts} dari {enough} posting dengan caption.</translation>
    </message>
    <message>
        <source>Not known yet: no follower number is written down so far.</source>
        <translation>Belum diketahui: belum ada jumlah pengikut yang dicatat.</translation>
    </message>
    <message>
        <source>Not enough yet: {weeks_counted} of {enough_weeks} full weeks that count.</source>
        <translation>Belum cukup data: baru {weeks_counted} dari {enough_weeks} minggu penuh yang dihitung.</translation>
    </message>
    <message>
        <source>Not enough yet: comments are known for {posts} of {enough} posts.</source>
        <translation>Belum cukup data: komentar baru diketahui untuk {posts} dari {enough} posting.</translation>
    </message>
    <message>
        <source>Your niche is not written down yet, so no post can be compared with it.</source>
        <translation>Niche-mu belum ditulis, jadi belum ada posting yang bisa dibandingkan.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>What opens</source>
        <translation>Yang terbuka</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtag</translation>
    </message>
    <message>
        <source>How often to post</source>
        <translation>Seberapa sering posting</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>How small accounts grow</source>
        <translation>Pertumbuhan akun kecil</translation>
    </message>
    <message>
        <source>What brands pay</source>
        <translation>Bayaran dari merek</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Hukum</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Pengikut</translation>
    </message>
    <message>
        <source>Posts a week</source>
        <translation>Posting per minggu</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tayangan</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Change in per cent</source>
        <translation>Perubahan dalam persen</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dolar AS</translation>
    </message>
    <message>
        <source>Years of age</source>
        <translation>Usia (tahun)</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Tanpa angka</translation>
    </message>
    <message>
        <source>{value} followers</source>
        <translation>{value} pengikut</translation>
    </message>
    <message>
        <source>{value} hashtags</source>
        <translation>{value} hashtag</translation>
    </message>
    <message>
        <source>{value} posts a week</source>
        <translation>{value} posting per minggu</translation>
    </message>
    <message>
        <source>{value} views</source>
        <translation>{value} tayangan</translation>
    </message>
    <message>
        <source>{value} years old</source>
        <translation>{value} tahun</translation>
    </message>
    <message>
        <source>{value} follower</source>
        <translation>{value} pengikut</translation>
    </message>
    <message>
        <source>{value} hashtag</source>
        <translation>{value} hashtag</translation>
    </message>
    <message>
        <source>official</source>
        <translation>resmi</translation>
    </message>
    <message>
        <source>large study</source>
        <translation>studi besar</translation>
    </message>
    <message>
        <source>press or seller, weak</source>
        <translation>berita atau penjual, lemah</translation>
    </message>
    <message>
        <source>Press reports</source>
        <translation>Berita</translation>
    </message>
    <message>
        <source>Platform audit</source>
        <translation>Audit platform</translation>
    </message>
    <message>
        <source>Creator Coach</source>
        <translation>Creator Coach</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>ditulis olehmu</translation>
    </message>
    <message>
        <source>{grade}, quoted by others</source>
        <translation>{grade}, lewat kutipan</translation>
    </message>
    <message>
        <source>check again {month}</source>
        <translation>periksa lagi {month}</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>tambahanmu</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>kamu betulkan</translation>
    </message>
    <message>
        <source>may be out of date</source>
        <translation>mungkin sudah berubah</translation>
    </message>
    <message>
        <source>not confirmed for Indonesia</source>
        <translation>belum pasti untuk Indonesia</translation>
    </message>
    <message>
        <source>open</source>
        <translation>terbuka</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>no account there</source>
        <translation>belum ada akun</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>{left} to go</source>
        <translation>{left} lagi</translation>
    </message>
    <message>
        <source>{account}: {followers}</source>
        <translation>{account}: {followers}</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} dan {last}</translation>
    </message>
    <message>
        <source>around {month}</source>
        <translation>sekitar {month}</translation>
    </message>
    <message>
        <source>{goal} followers reached</source>
        <translation>{goal} pengikut tercapai</translation>
    </message>
    <message>
        <source>{goal} followers: no range yet</source>
        <translation>{goal} pengikut: belum ada rentang</translation>
    </message>
    <message>
        <source>{goal} followers: no honest date at this pace</source>
        <translation>{goal} pengikut: belum ada perkiraan yang jujur dengan laju ini</translation>
    </message>
    <message>
        <source>{goal} followers: from {first} on, perhaps more than five years</source>
        <translation>{goal} pengikut: paling cepat {first}, bisa lebih dari lima tahun</translation>
    </message>
    <message>
        <source>{goal} followers: likely in {month}</source>
        <translation>{goal} pengikut: kemungkinan pada {month}</translation>
    </message>
    <message>
        <source>{goal} followers: likely between {range}</source>
        <translation>{goal} pengikut: kemungkinan antara {range}</translation>
    </message>
    <message>
        <source>A range needs 4 numbers over 2 weeks. Still missing: {n}.</source>
        <translation>Rentang butuh 4 angka dalam 2 minggu. Masih kurang: {n}.</translation>
    </message>
    <message>
        <source>A range needs 2 weeks of numbers. Log one on or after {day}.</source>
        <translation>Rentang butuh angka selama 2 minggu. Catat satu lagi pada {day} atau sesudahnya.</translation>
    </message>
    <message>
        <source>A range needs 4 numbers over 2 weeks. Log the next one when you can.</source>
        <translation>Rentang butuh 4 angka dalam 2 minggu. Catat angka berikutnya begitu sempat.</translation>
    </message>
    <message>
        <source>Your number has been going down, so no honest date can be given. About +{pace} a week would reach it in a year.</source>
        <translation>Angkamu sedang turun, jadi belum ada perkiraan yang jujur. Dengan sekitar +{pace} per minggu, target tercapai dalam setahun.</translation>
    </message>
    <message>
        <source>Your number hardly moves, so no honest date can be given. About +{pace} a week would reach it in a year.</source>
        <translation>Angkamu hampir tidak bergerak, jadi belum ada perkiraan yang jujur. Dengan sekitar +{pace} per minggu, target tercapai dalam setahun.</translation>
    </message>
    <message>
        <source>Your last count jumped, so this range is less sure than usual.</source>
        <translation>Angka terakhirmu melonjak, jadi rentang ini kurang pasti dari biasanya.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>follower total of every day</source>
        <translation>jumlah pengikut setiap hari</translation>
    </message>
    <message>
        <source>daily changes</source>
        <translation>perubahan harian</translation>
    </message>
    <message>
        <source>today&apos;s follower number</source>
        <translation>jumlah pengikut hari ini</translation>
    </message>
    <message>
        <source>list of followers</source>
        <translation>daftar pengikut</translation>
    </message>
    <message>
        <source>all posts</source>
        <translation>semua posting</translation>
    </message>
    <message>
        <source>figures of posts</source>
        <translation>angka posting</translation>
    </message>
    <message>
        <source>income</source>
        <translation>pendapatan</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The file does not say which account this is. Name it with --account PLATFORM:NAME.</source>
        <translation>File ini tidak menyebut akunnya. Tambahkan --account PLATFORM:NAMA.</translation>
    </message>
    <message>
        <source>This is an export of everything, and the log is not empty. Use restore to put it in the place of the log.</source>
        <translation>Ini ekspor seluruh catatan, sedangkan catatanmu tidak kosong. Pakai pemulihan untuk menggantikannya.</translation>
    </message>
    <message>
        <source>This export of everything is damaged. Nothing was changed; use another one.</source>
        <translation>Ekspor seluruh catatan ini rusak. Tidak ada yang diubah; pakai yang lain.</translation>
    </message>
    <message>
        <source>The file is empty. Save or download it again.</source>
        <translation>File ini kosong. Simpan atau unduh lagi.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Split it, or export a shorter period.</source>
        <translation>File ini lebih besar dari 200 MB. Pecah filenya, atau ekspor periode yang lebih pendek.</translation>
    </message>
    <message>
        <source>This is not a table that can be read. Save it as CSV and try again.</source>
        <translation>Ini bukan tabel yang bisa dibaca. Simpan sebagai CSV, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No table was found. The first line should name the columns, for example date, followers.</source>
        <translation>Tidak ada tabel di sini. Baris pertama harus berisi nama kolom, misalnya tanggal, pengikut.</translation>
    </message>
    <message>
        <source>The table has a first line but no rows under it.</source>
        <translation>Tabel ini punya baris pertama, tapi tidak ada isi di bawahnya.</translation>
    </message>
    <message>
        <source>No column with dates was found. Name one “date”.</source>
        <translation>Tidak ada kolom tanggal. Beri nama salah satu kolom “tanggal”.</translation>
    </message>
    <message>
        <source>There are dates, but no followers, captions or figures beside them. Name the columns, for example followers.</source>
        <translation>Ada tanggal, tapi tidak ada pengikut, caption, atau angka di sebelahnya. Beri nama kolomnya, misalnya pengikut.</translation>
    </message>
    <message>
        <source>Nothing in this file was recognised. Save it as CSV with a first line that names the columns.</source>
        <translation>Tidak ada isi file ini yang dikenali. Simpan sebagai CSV dengan baris pertama berisi nama kolom.</translation>
    </message>
    <message>
        <source>This row has no date, so it was left out.</source>
        <translation>Baris ini tanpa tanggal, jadi dilewati.</translation>
    </message>
    <message>
        <source>“{detail}” is not a date, so the row was left out. Write it like 2026-11-23.</source>
        <translation>“{detail}” bukan tanggal, jadi barisnya dilewati. Tulis seperti 2026-11-23.</translation>
    </message>
    <message>
        <source>“{detail}” lacks its year or its day, so the row was left out.</source>
        <translation>“{detail}” tidak lengkap tahun atau harinya, jadi barisnya dilewati.</translation>
    </message>
    <message>
        <source>“{detail}” is not a number, so it was left out.</source>
        <translation>“{detail}” bukan angka, jadi dilewati.</translation>
    </message>
    <message>
        <source>“{detail}” is not a platform we know, so the row was left out.</source>
        <translation>“{detail}” bukan platform yang kami kenal, jadi barisnya dilewati.</translation>
    </message>
    <message>
        <source>“{detail}” is not an account name. Write it like @dapur.sari.</source>
        <translation>“{detail}” bukan nama akun. Tulis seperti @dapur.sari.</translation>
    </message>
    <message>
        <source>The row has more cells than the table has columns, so it was left out. A number like 1,204 may need quotes.</source>
        <translation>Baris ini punya sel lebih banyak dari kolom tabel, jadi dilewati. Angka seperti 1,204 mungkin perlu tanda kutip.</translation>
    </message>
    <message>
        <source>“{detail}” is not a time; the post keeps its day.</source>
        <translation>“{detail}” bukan jam; posting tetap memakai harinya.</translation>
    </message>
    <message>
        <source>Dates like {detail} can be read in two ways; the day was taken first.</source>
        <translation>Tanggal seperti {detail} bisa dibaca dua cara; angka pertama dianggap hari.</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month; unclear ones follow the majority.</source>
        <translation>Sebagian tanggal diawali hari dan sebagian bulan; yang tidak jelas mengikuti yang terbanyak.</translation>
    </message>
    <message>
        <source>Two numbers for one day ({detail}); the later line was used.</source>
        <translation>Dua angka untuk satu hari ({detail}); baris yang terakhir dipakai.</translation>
    </message>
    <message>
        <source>Two changes for one day ({detail}); the later line was used.</source>
        <translation>Dua perubahan untuk satu hari ({detail}); baris yang terakhir dipakai.</translation>
    </message>
    <message>
        <source>These totals go up and down like daily changes. Check that the column holds totals.</source>
        <translation>Angka total ini naik turun seperti perubahan harian. Periksa apakah kolomnya memang total.</translation>
    </message>
    <message>
        <source>Figures without a caption beside a follower log belong to days, not posts; they were left out.</source>
        <translation>Angka tanpa caption di samping catatan pengikut adalah angka per hari, bukan per posting; jadi dilewati.</translation>
    </message>
    <message>
        <source>“{detail}” is not a format we know; the post was added without one.</source>
        <translation>“{detail}” bukan format yang kami kenal; posting ditambahkan tanpa format.</translation>
    </message>
    <message>
        <source>A caption is longer than the log keeps; its end was cut.</source>
        <translation>Ada caption yang lebih panjang dari batas; ujungnya dipotong.</translation>
    </message>
    <message>
        <source>The name of a sound is longer than the log keeps; its end was cut.</source>
        <translation>Ada nama sound yang lebih panjang dari batas; ujungnya dipotong.</translation>
    </message>
    <message>
        <source>A link is longer than the log keeps; it was left out.</source>
        <translation>Ada tautan yang lebih panjang dari batas; tautannya dilewati.</translation>
    </message>
    <message>
        <source>A post has more hashtags than the log keeps; the first ones were added.</source>
        <translation>Ada posting dengan hashtag melebihi batas; yang pertama ditambahkan.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or in the wrong place; the line was read as well as possible.</source>
        <translation>Ada tanda kutip yang hilang atau salah tempat; barisnya dibaca sebisanya.</translation>
    </message>
    <message>
        <source>Only the first million rows were read.</source>
        <translation>Hanya satu juta baris pertama yang dibaca.</translation>
    </message>
    <message>
        <source>{detail} more problems are not listed.</source>
        <translation>{detail} masalah lain tidak ditampilkan.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded the post numbers. Drop the file as the platform gave it to you.</source>
        <translation>Aplikasi spreadsheet membulatkan nomor postingnya. Lepas file asli dari platform.</translation>
    </message>
    <message>
        <source>The days add up to another total than the file states ({detail}). Export it again.</source>
        <translation>Jumlah hariannya berbeda dari total di file ({detail}). Ekspor lagi.</translation>
    </message>
    <message>
        <source>The table holds only what the page had loaded ({detail}). Scroll to its end before you export it.</source>
        <translation>Tabel hanya berisi yang sempat dimuat halaman ({detail}). Gulir sampai habis sebelum mengekspor.</translation>
    </message>
    <message>
        <source>There is no column of net commissions, so the orders were left out.</source>
        <translation>Tidak ada kolom komisi bersih, jadi pesanannya dilewati.</translation>
    </message>
    <message>
        <source>Only commissions before tax and fees are in the file ({detail}); they are a little too high.</source>
        <translation>Di file ini hanya ada komisi sebelum pajak dan biaya ({detail}); angkanya sedikit terlalu tinggi.</translation>
    </message>
    <message>
        <source>The columns of this table are not known to us, so it was left out. Its first line is: {detail}</source>
        <translation>Kolom tabel ini belum kami kenal, jadi tidak dimasukkan. Baris pertamanya: {detail}</translation>
    </message>
    <message>
        <source>An order has no number, so it was left out.</source>
        <translation>Ada pesanan tanpa nomor, jadi dilewati.</translation>
    </message>
    <message>
        <source>The commission of order {detail} cannot be right, so it was left out.</source>
        <translation>Komisi pesanan {detail} tidak mungkin benar, jadi dilewati.</translation>
    </message>
    <message>
        <source>The platform does not know this value yet (“{detail}”), so it was left out.</source>
        <translation>Platform belum tahu angka ini (“{detail}”), jadi dilewati.</translation>
    </message>
    <message>
        <source>The days have no year. The last one was read as {detail}; if that is wrong, drop the Overview file too.</source>
        <translation>Tanggalnya tanpa tahun. Yang terakhir dibaca sebagai {detail}; kalau salah, lepas juga file Overview.</translation>
    </message>
    <message>
        <source>This ZIP stops in the middle or is damaged. Download it again and drop it here.</source>
        <translation>ZIP ini terpotong atau rusak. Unduh lagi, lalu letakkan di sini.</translation>
    </message>
    <message>
        <source>This ZIP would unpack to far more than it is, so it was not opened.</source>
        <translation>Isi ZIP ini jauh lebih besar dari ukurannya, jadi tidak dibuka.</translation>
    </message>
    <message>
        <source>This ZIP holds more files than any export, so it was not read to the end.</source>
        <translation>ZIP ini berisi lebih banyak file daripada ekspor mana pun, jadi tidak dibaca sampai habis.</translation>
    </message>
    <message>
        <source>There are ZIPs within ZIPs within ZIPs. Unpack the outer ones and drop the folder.</source>
        <translation>Ada ZIP di dalam ZIP di dalam ZIP. Buka yang terluar, lalu lepas foldernya di sini.</translation>
    </message>
    <message>
        <source>A file in the ZIP points outside of it ({detail}), so it was left out.</source>
        <translation>Ada isi ZIP yang menunjuk ke luar ({detail}), jadi dilewati.</translation>
    </message>
    <message>
        <source>{detail} is in the ZIP twice; the first one was read.</source>
        <translation>{detail} ada dua kali di ZIP; yang pertama yang dibaca.</translation>
    </message>
    <message>
        <source>{detail} is locked with a password, so it was left out. Unpack it first.</source>
        <translation>{detail} terkunci kata sandi, jadi dilewati. Buka dulu kuncinya.</translation>
    </message>
    <message>
        <source>There is nothing in this ZIP. Download it again.</source>
        <translation>ZIP ini kosong. Unduh lagi.</translation>
    </message>
    <message>
        <source>There are only photos and videos in it. The part with your figures is in another ZIP of the same export.</source>
        <translation>Isinya hanya foto dan video. Bagian dengan angkamu ada di ZIP lain dari ekspor yang sama.</translation>
    </message>
    <message>
        <source>This part of the export has messages and nothing for your log. Drop the other parts too.</source>
        <translation>Bagian ekspor ini hanya berisi pesan, tidak ada yang untuk catatanmu. Lepas juga bagian lainnya.</translation>
    </message>
    <message>
        <source>This export is made to be read in a browser. Ask the platform for it again and choose JSON.</source>
        <translation>Ekspor ini dibuat untuk dibaca di browser. Minta lagi dari platform dan pilih JSON.</translation>
    </message>
    <message>
        <source>This file stops in the middle (line {detail}), so it was left out. Download it again.</source>
        <translation>File ini terpotong (baris {detail}), jadi dilewati. Unduh lagi.</translation>
    </message>
    <message>
        <source>This is not a file that a platform writes, so it was left out.</source>
        <translation>File seperti ini tidak dibuat oleh platform mana pun, jadi dilewati.</translation>
    </message>
    <message>
        <source>The spreadsheet cannot be opened. Save it again as XLSX or CSV and drop it here.</source>
        <translation>Spreadsheet ini tidak bisa dibuka. Simpan ulang sebagai XLSX atau CSV, lalu lepas di sini.</translation>
    </message>
    <message>
        <source>Reading this file takes too much memory or time, so nothing of it was added.</source>
        <translation>Membaca file ini butuh terlalu banyak memori atau waktu, jadi tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>This file is built in a way we did not expect ({detail}), so nothing of it was added.</source>
        <translation>Susunan file ini tidak kami duga ({detail}), jadi tidak ada yang ditambahkan.</translation>
    </message>
    <message>
        <source>{detail} followers in the list have no day, so they could not be put on one. The list is no total.</source>
        <translation>{detail} pengikut di daftar tidak punya tanggal, jadi tidak bisa ditempatkan. Daftar ini bukan jumlah total.</translation>
    </message>
    <message>
        <source>{detail} is missing. Large exports come in several ZIPs: drop all of them together.</source>
        <translation>{detail} tidak ada. Ekspor besar terbagi dalam beberapa ZIP: lepas semuanya sekaligus.</translation>
    </message>
    <message>
        <source>There are no videos in this export. When you ask for it, tick “Posts” as well.</source>
        <translation>Tidak ada video di ekspor ini. Waktu memintanya, centang juga bagian posting.</translation>
    </message>
    <message>
        <source>This export covers only part of the time. Ask for it again with “All time” to get the rest.</source>
        <translation>Ekspor ini hanya mencakup sebagian waktu. Minta lagi dengan pilihan “Semua” untuk sisanya.</translation>
    </message>
    <message>
        <source>“{detail}” could not be used ({code}); the rest of the file was.</source>
        <translation>“{detail}” tidak bisa dipakai ({code}); sisa file tetap dipakai.</translation>
    </message>
    <message>
        <source>Your Instagram data</source>
        <translation>Data Instagram-mu</translation>
    </message>
    <message>
        <source>Your TikTok data</source>
        <translation>Data TikTok-mu</translation>
    </message>
    <message>
        <source>TikTok Studio</source>
        <translation>TikTok Studio</translation>
    </message>
    <message>
        <source>TikTok Business Suite</source>
        <translation>TikTok Business Suite</translation>
    </message>
    <message>
        <source>Posts from Meta Business Suite</source>
        <translation>Posting dari Meta Business Suite</translation>
    </message>
    <message>
        <source>Days from Meta Business Suite</source>
        <translation>Data harian dari Meta Business Suite</translation>
    </message>
    <message>
        <source>YouTube Studio</source>
        <translation>YouTube Studio</translation>
    </message>
    <message>
        <source>Google Takeout</source>
        <translation>Google Takeout</translation>
    </message>
    <message>
        <source>X analytics</source>
        <translation>Analitik X</translation>
    </message>
    <message>
        <source>Your X archive</source>
        <translation>Arsip X-mu</translation>
    </message>
    <message>
        <source>Your Facebook data</source>
        <translation>Data Facebook-mu</translation>
    </message>
    <message>
        <source>LinkedIn analytics</source>
        <translation>Analitik LinkedIn</translation>
    </message>
    <message>
        <source>Shopee Affiliates</source>
        <translation>Shopee Affiliates</translation>
    </message>
    <message>
        <source>Your Mastodon archive</source>
        <translation>Arsip Mastodon-mu</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>Tabel buatanmu sendiri</translation>
    </message>
    <message>
        <source>An export of everything from Creator Coach</source>
        <translation>Ekspor seluruh catatan dari Creator Coach</translation>
    </message>
    <message>
        <source>Follower numbers</source>
        <translation>Jumlah pengikut</translation>
    </message>
    <message>
        <source>Daily changes</source>
        <translation>Perubahan harian</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>Days of the follower list</source>
        <translation>Hari di daftar pengikut</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Days of clicks</source>
        <translation>Hari klik</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>{file}: nothing in it was recognised.</source>
        <translation>{file}: tidak ada isi yang dikenali.</translation>
    </message>
    <message>
        <source>{file}: nothing new, all of it is in your log already.</source>
        <translation>{file}: tidak ada yang baru, semuanya sudah ada di catatanmu.</translation>
    </message>
    <message>
        <source>{file}: nothing for your log.</source>
        <translation>{file}: tidak ada yang cocok untuk catatanmu.</translation>
    </message>
    <message>
        <source>{count} known already</source>
        <translation>{count} sudah tercatat</translation>
    </message>
    <message>
        <source>To draw a line from it, log how many followers {account} has today.</source>
        <translation>Supaya jadi garis, catat berapa pengikut {account} hari ini.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Close</source>
        <translation>Dekat</translation>
    </message>
    <message>
        <source>One person reads the comments and answers them. Whoever asks about your product gets a reply.</source>
        <translation>Komentar dibaca dan dibalas oleh satu orang. Siapa pun yang bertanya soal produknya dapat jawaban.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Apa adanya</translation>
    </message>
    <message>
        <source>I recommend what I use, in my own words and in the middle of my usual topic.</source>
        <translation>Yang kurekomendasikan memang kupakai, dengan kata-kataku sendiri dan di tengah topikku sehari-hari.</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Mulai kecil</translation>
    </message>
    <message>
        <source>One post is enough for a first try. Several small creators together reach different circles.</source>
        <translation>Satu posting cukup untuk percobaan pertama. Beberapa kreator kecil bersama-sama menjangkau lingkaran yang berbeda.</translation>
    </message>
    <message>
        <source>Content creator</source>
        <translation>Kreator konten</translation>
    </message>
    <message>
        <source>Media kit · {month}</source>
        <translation>Media kit · {month}</translation>
    </message>
    <message>
        <source>As of {day}. Figures from the creator&apos;s own log, made with Creator Coach.</source>
        <translation>Per {day}. Angka dari catatan kreator sendiri, dibuat dengan Creator Coach.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Where I post</source>
        <translation>Akunku</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Tentang aku</translation>
    </message>
    <message>
        <source>Posts to look at</source>
        <translation>Contoh posting</translation>
    </message>
    <message>
        <source>Why a small creator</source>
        <translation>Kenapa kreator kecil</translation>
    </message>
    <message>
        <source>Services and rates</source>
        <translation>Layanan dan tarif</translation>
    </message>
    <message>
        <source>Worked with</source>
        <translation>Pernah bekerja sama</translation>
    </message>
    <message>
        <source>Media kit {name}</source>
        <translation>Media kit {name}</translation>
    </message>
    <message>
        <source>followers · {day}</source>
        <translation>pengikut · {day}</translation>
    </message>
    <message>
        <source>{platform}: from {start} to {end} followers</source>
        <translation>{platform}: dari {start} menjadi {end} pengikut</translation>
    </message>
    <message>
        <source>(likes + comments + shares + saves) ÷ reach, or ÷ views where reach is unknown.
The middle of {posts} posts, {first} to {last}</source>
        <translation>(suka + komentar + dibagikan + disimpan) ÷ jangkauan, atau ÷ tayangan kalau jangkauan tidak diketahui.
Nilai tengah {posts} posting, {first} sampai {last}</translation>
    </message>
    <message>
        <source>The last {all} weeks before {day}, rest weeks left out</source>
        <translation>{all} minggu terakhir sebelum {day}, tanpa minggu istirahat</translation>
    </message>
    <message>
        <source>engagement rate</source>
        <translation>tingkat interaksi</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} dari {all}</translation>
    </message>
    <message>
        <source>weeks with the posting plan kept</source>
        <translation>minggu sesuai rencana posting</translation>
    </message>
    <message>
        <source>{who}, creator</source>
        <translation>{who}, kreator</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carousel</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>perintis</translation>
    </message>
    <message>
        <source>nano</source>
        <translation>nano</translation>
    </message>
    <message>
        <source>micro</source>
        <translation>mikro</translation>
    </message>
    <message>
        <source>macro</source>
        <translation>makro</translation>
    </message>
    <message>
        <source>mega</source>
        <translation>mega</translation>
    </message>
    <message>
        <source>Starting from zero</source>
        <translation>Mulai dari nol</translation>
    </message>
    <message>
        <source>Already known somewhere</source>
        <translation>Sudah dikenal di suatu tempat</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tayangan</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jangkauan</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Suka</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Bagikan</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>New followers</source>
        <translation>Pengikut baru</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>not asked yet</source>
        <translation>belum diajak</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>diajak {day}</translation>
    </message>
    <message>
        <source>said yes {day}</source>
        <translation>setuju {day}</translation>
    </message>
    <message>
        <source>said no {day}</source>
        <translation>menolak {day}</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>terlaksana {day}</translation>
    </message>
    <message>
        <source>done, thanked {day}</source>
        <translation>terlaksana, terima kasih {day}</translation>
    </message>
    <message>
        <source>Two sentences are enough: what you like about their posts, and one small thing you could make together.</source>
        <translation>Dua kalimat cukup: apa yang kamu suka dari postingnya, dan satu hal kecil yang bisa kalian buat bareng.</translation>
    </message>
    <message>
        <source>No answer in a week is not a no. One short second message is fine; then let it rest.</source>
        <translation>Seminggu tanpa jawaban belum berarti tidak. Kirim satu pesan singkat lagi, lalu biarkan dulu.</translation>
    </message>
    <message>
        <source>Agree on one post: who films, who publishes, when, and that each names the other.</source>
        <translation>Sepakati satu posting: siapa yang mengambil gambar, siapa yang menerbitkan, kapan, dan saling sebut nama.</translation>
    </message>
    <message>
        <source>A no today can be a yes later. Thank them for the answer, and ask the next one.</source>
        <translation>Hari ini tidak, lain kali mungkin mau. Berterima kasihlah atas jawabannya, lalu ajak yang berikutnya.</translation>
    </message>
    <message>
        <source>Write down what came of it, and say thanks: a message, or a story that names them.</source>
        <translation>Catat hasilnya, lalu ucapkan terima kasih: lewat pesan, atau story yang menyebut namanya.</translation>
    </message>
    <message>
        <source>Well done. A tie like this is worth a second post in some weeks.</source>
        <translation>Kerja bagus. Hubungan seperti ini layak dilanjutkan dengan posting kedua beberapa minggu lagi.</translation>
    </message>
    <message>
        <source>no answer for {days} days</source>
        <translation>{days} hari belum dijawab</translation>
    </message>
    <message>
        <source>say thanks</source>
        <translation>ucapkan terima kasih</translation>
    </message>
    <message>
        <source>ask once more</source>
        <translation>tanya sekali lagi</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>The data file lies in a folder that {name} synchronises. Two devices at once can damage it: close the app, move the folder out, and start with the file from there. Backups may stay in {name}.</source>
        <translation>File data ada di folder yang disinkronkan {name}. Dua perangkat sekaligus bisa merusaknya: tutup aplikasi, pindahkan foldernya ke luar, lalu mulai dengan file di tempat baru. Cadangan boleh tetap di {name}.</translation>
    </message>
    <message>
        <source>The data file lies on a network drive ({name}), where a lost connection can damage it. Close the app and move the file to this laptop; backups may go to the network.</source>
        <translation>File data ada di drive jaringan ({name}); koneksi yang putus bisa merusaknya. Tutup aplikasi dan pindahkan filenya ke laptop ini; cadangan boleh di jaringan.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Followers must be a whole number, for example 412.</source>
        <translation>Jumlah pengikut harus bilangan bulat, misalnya 412.</translation>
    </message>
    <message>
        <source>Followers cannot be below zero. Type a number like 412.</source>
        <translation>Jumlah pengikut tidak bisa di bawah nol. Tulis angka seperti 412.</translation>
    </message>
    <message>
        <source>That is more than {limit} followers. Check the number.</source>
        <translation>Itu lebih dari {limit} pengikut. Periksa lagi angkanya.</translation>
    </message>
    <message>
        <source>{given} has not come yet. Use today or an earlier day.</source>
        <translation>{given} belum tiba. Pakai hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>{given} is too long ago. Check the year.</source>
        <translation>{given} terlalu lama. Periksa lagi tahunnya.</translation>
    </message>
    <message>
        <source>“{given}” is not a date. Write it like 23 Nov 2026 or 2026-11-23.</source>
        <translation>“{given}” bukan tanggal. Tulis seperti 23 Nov 2026 atau 2026-11-23.</translation>
    </message>
    <message>
        <source>“{given}” is not a time. Write it like 16:30, or leave it empty.</source>
        <translation>“{given}” bukan jam. Tulis seperti 16.30, atau kosongkan.</translation>
    </message>
    <message>
        <source>Type the account name, for example @dapur.sari.</source>
        <translation>Tulis nama akunnya, misalnya @dapur.sari.</translation>
    </message>
    <message>
        <source>The account name is longer than {limit} characters.</source>
        <translation>Nama akun lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>An account name has no spaces or special marks. Write it like @dapur.sari.</source>
        <translation>Nama akun tidak memakai spasi atau tanda khusus. Tulis seperti @dapur.sari.</translation>
    </message>
    <message>
        <source>Write the account as PLATFORM:NAME, for example instagram:dapur.sari.</source>
        <translation>Tulis akun sebagai PLATFORM:NAMA, misalnya instagram:dapur.sari.</translation>
    </message>
    <message>
        <source>The account {given} is in your log already.</source>
        <translation>Akun {given} sudah ada di catatanmu.</translation>
    </message>
    <message>
        <source>The account {given} is not in your log. Add it first.</source>
        <translation>Akun {given} belum ada di catatanmu. Tambahkan dulu.</translation>
    </message>
    <message>
        <source>“{given}” is not a platform we know. Use one of: {known}.</source>
        <translation>“{given}” bukan platform yang kami kenal. Pakai salah satu: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is not a format we know. Use one of: {known}.</source>
        <translation>“{given}” bukan format yang kami kenal. Pakai salah satu: {known}.</translation>
    </message>
    <message>
        <source>Type your main topic in a few words, for example healthy recipes.</source>
        <translation>Tulis topik utamamu dalam beberapa kata, misalnya resep sehat.</translation>
    </message>
    <message>
        <source>The niche is longer than {limit} characters. A few words are enough.</source>
        <translation>Niche lebih dari {limit} karakter. Beberapa kata sudah cukup.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>Nama lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>“{given}” is not a time zone. Write it like Asia/Jakarta.</source>
        <translation>“{given}” bukan zona waktu. Tulis seperti Asia/Jakarta.</translation>
    </message>
    <message>
        <source>The goal must be a whole number from 1, for example 1000.</source>
        <translation>Target harus bilangan bulat mulai dari 1, misalnya 1000.</translation>
    </message>
    <message>
        <source>Plan between 1 and {limit} posts a week.</source>
        <translation>Rencanakan 1 sampai {limit} posting per minggu.</translation>
    </message>
    <message>
        <source>Weekdays are mo, tu, we, th, fr, sa, su.</source>
        <translation>Hari ditulis mo, tu, we, th, fr, sa, su.</translation>
    </message>
    <message>
        <source>The caption has {given} characters; the log keeps up to {limit}. Shorten it.</source>
        <translation>Caption ini {given} karakter; catatan menyimpan sampai {limit}. Pendekkan sedikit.</translation>
    </message>
    <message>
        <source>The sound&apos;s name is longer than {limit} characters.</source>
        <translation>Nama sound lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>The link is longer than {limit} characters.</source>
        <translation>Tautan lebih dari {limit} karakter.</translation>
    </message>
    <message>
        <source>{given} hashtags are more than the log keeps ({limit}).</source>
        <translation>{given} hashtag lebih banyak dari yang bisa disimpan ({limit}).</translation>
    </message>
    <message>
        <source>There is a number for {given} already. Change that one, or delete it.</source>
        <translation>Sudah ada angka untuk {given}. Ubah yang itu, atau hapus.</translation>
    </message>
    <message>
        <source>“{given}” is not a hashtag. Use letters, with numbers or _ if you like.</source>
        <translation>“{given}” bukan hashtag. Pakai huruf, boleh dengan angka atau _.</translation>
    </message>
    <message>
        <source>The number {given} for {metric} cannot be right. Check it.</source>
        <translation>Angka {given} untuk {metric} tidak mungkin benar. Periksa lagi.</translation>
    </message>
    <message>
        <source>{metric} must be a whole number, or empty when you do not know it.</source>
        <translation>{metric} harus bilangan bulat, atau kosong kalau kamu tidak tahu.</translation>
    </message>
    <message>
        <source>Say what you change, for example: end each caption with a question.</source>
        <translation>Tulis apa yang kamu ubah, misalnya: akhiri setiap caption dengan pertanyaan.</translation>
    </message>
    <message>
        <source>Write your guess first, for example: views go up a little.</source>
        <translation>Tulis dulu tebakanmu, misalnya: tayangan naik sedikit.</translation>
    </message>
    <message>
        <source>Keep it under {limit} characters; one sentence is enough.</source>
        <translation>Cukup satu kalimat, paling banyak {limit} karakter.</translation>
    </message>
    <message>
        <source>One experiment is running already. End it first: two changes at once tell nothing about either.</source>
        <translation>Satu eksperimen masih berjalan. Akhiri dulu: dua perubahan sekaligus tidak bisa dibedakan hasilnya.</translation>
    </message>
    <message>
        <source>Give the set a short name, for example breakfast.</source>
        <translation>Beri nama pendek, misalnya sarapan.</translation>
    </message>
    <message>
        <source>“{given}” is not an amount. Write it like Rp75.000 or 75rb.</source>
        <translation>“{given}” bukan jumlah uang. Tulis seperti Rp75.000 atau 75rb.</translation>
    </message>
    <message>
        <source>An amount cannot be below zero. Leave it empty if there is none.</source>
        <translation>Jumlah uang tidak bisa di bawah nol. Kosongkan saja kalau tidak ada.</translation>
    </message>
    <message>
        <source>That is more than {limit} rupiah. Check the number.</source>
        <translation>Itu lebih dari {limit} rupiah. Cek lagi angkanya.</translation>
    </message>
    <message>
        <source>Type a name, for example Kopi Tetangga.</source>
        <translation>Ketik namanya, misalnya Kopi Tetangga.</translation>
    </message>
    <message>
        <source>This has {given} characters; up to {limit} are kept. Shorten it.</source>
        <translation>Ini {given} karakter; yang disimpan sampai {limit}. Persingkat, ya.</translation>
    </message>
    <message>
        <source>{given} is before the deal, which was agreed on {agreed}. Choose a later day.</source>
        <translation>{given} lebih dulu dari kesepakatan tanggal {agreed}. Pilih hari setelahnya.</translation>
    </message>
    <message>
        <source>{given} is before the deal, which was agreed on {agreed}. Change one of the two days.</source>
        <translation>{given} lebih dulu dari kesepakatan tanggal {agreed}. Ubah salah satunya.</translation>
    </message>
    <message>
        <source>Type the agreed time too, for example 16:30.</source>
        <translation>Ketik juga jam yang disepakati, misalnya 16.30.</translation>
    </message>
    <message>
        <source>Type the agreed day too, for example 27 Nov.</source>
        <translation>Ketik juga hari yang disepakati, misalnya 27 Nov.</translation>
    </message>
    <message>
        <source>A target is a whole number above zero, for example 25.</source>
        <translation>Target harus bilangan bulat di atas nol, misalnya 25.</translation>
    </message>
    <message>
        <source>A rate is a per cent between 0 and 100, for example 5 %.</source>
        <translation>Tingkat interaksi ditulis dalam persen antara 0 dan 100, misalnya 5 %.</translation>
    </message>
    <message>
        <source>{given} has passed. Choose today or a later day to get in touch.</source>
        <translation>{given} sudah lewat. Pilih hari ini atau hari setelahnya.</translation>
    </message>
    <message>
        <source>Say what the fact is, in one sentence.</source>
        <translation>Tulis isi faktanya dalam satu kalimat.</translation>
    </message>
    <message>
        <source>Say where you have it from, for example the platform&apos;s help page.</source>
        <translation>Tulis dari mana kamu tahu, misalnya halaman bantuan platform.</translation>
    </message>
    <message>
        <source>Type the number, for example 600.</source>
        <translation>Ketik angkanya, misalnya 600.</translation>
    </message>
    <message>
        <source>“{given}” is not a number that fits here. Write it like 600 or 1.5.</source>
        <translation>“{given}” bukan angka yang cocok di sini. Tulis seperti 600 atau 1,5.</translation>
    </message>
    <message>
        <source>The first number is larger than the second. Swap them.</source>
        <translation>Angka pertama lebih besar dari yang kedua. Tukar keduanya.</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 2026.</source>
        <translation>Tulis tahun dengan empat angka, misalnya 2026.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>Tahunnya harus antara {first} dan {last}.</translation>
    </message>
    <message>
        <source>{given} is over already. Choose a day ahead to check it again.</source>
        <translation>{given} sudah lewat. Pilih hari yang akan datang untuk memeriksanya lagi.</translation>
    </message>
    <message>
        <source>Name the service, for example 1 reel on Instagram.</source>
        <translation>Tulis nama layanannya, misalnya 1 reel di Instagram.</translation>
    </message>
    <message>
        <source>Type a price, for example 75rb. For a gift it is 0.</source>
        <translation>Ketik harganya, misalnya 75rb. Kalau gratis, tulis 0.</translation>
    </message>
    <message>
        <source>Type a name or an account, for example @dapur.rina.</source>
        <translation>Ketik nama atau akunnya, misalnya @dapur.rina.</translation>
    </message>
    <message>
        <source>Say what the answer was, and when it came.</source>
        <translation>Pilih apa jawabannya, dan kapan dijawab.</translation>
    </message>
    <message>
        <source>The answer was no. Change it to yes first, then say when it was done.</source>
        <translation>Jawabannya tidak. Ubah dulu jadi mau, baru isi kapan terlaksana.</translation>
    </message>
    <message>
        <source>Say first when it was done, then when you thanked them.</source>
        <translation>Isi dulu kapan terlaksana, baru kapan kamu berterima kasih.</translation>
    </message>
    <message>
        <source>{given} is before {before}, when the step before was taken. Change one of the days.</source>
        <translation>{given} lebih awal dari {before}, hari langkah sebelumnya. Ubah salah satu harinya.</translation>
    </message>
    <message>
        <source>The photo is larger than {limit} MB. Choose a smaller one.</source>
        <translation>Fotonya lebih dari {limit} MB. Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>This file cannot be read as a photo. Choose a JPG, PNG or WebP picture.</source>
        <translation>File ini tidak bisa dibaca sebagai foto. Pilih gambar JPG, PNG, atau WebP.</translation>
    </message>
    <message>
        <source>The change {given} cannot be right. Check it.</source>
        <translation>Perubahan {given} tidak mungkin benar. Periksa lagi.</translation>
    </message>
    <message>
        <source>The data file {path} is not there. Put it back, restore a backup, or start with another file name.</source>
        <translation>File data {path} tidak ada. Kembalikan ke tempatnya, pulihkan cadangan, atau mulai dengan nama file lain.</translation>
    </message>
    <message>
        <source>The data file {path} is empty, so something went wrong with it. Nothing was changed; restore a backup.</source>
        <translation>File data {path} kosong, jadi ada yang salah. Tidak ada yang diubah; pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The data file {path} is damaged. Nothing was written to it; restore a backup, or salvage what is left.</source>
        <translation>File data {path} rusak. Tidak ada yang ditulis ke dalamnya; pulihkan cadangan, atau selamatkan yang tersisa.</translation>
    </message>
    <message>
        <source>The disk with {path} is full ({free} free). The last change was not kept, everything before it is. Make room, about 20 MB, and do it again.</source>
        <translation>Disk tempat {path} penuh (sisa {free}). Perubahan terakhir tidak tersimpan, yang sebelumnya aman. Kosongkan sekitar 20 MB, lalu ulangi.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file or its folder is read-only. Nothing was changed; allow writing, or use a data file in another folder.</source>
        <translation>{path} tidak bisa ditulis: file atau foldernya hanya bisa dibaca. Tidak ada yang diubah; izinkan penulisan, atau pakai file data di folder lain.</translation>
    </message>
    <message>
        <source>There is not enough room in {path}: {needed} are needed, {free} are free. Nothing was changed; make room and try again.</source>
        <translation>Ruang di {path} tidak cukup: perlu {needed}, sisa {free}. Tidak ada yang diubah; kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed; choose another folder or allow writing.</source>
        <translation>{path} tidak bisa ditulis ({reason}). Tidak ada yang diubah; pilih folder lain atau izinkan penulisan.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Tidak ada file {path}. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not what was once written. Nothing was changed; choose another backup.</source>
        <translation>{path} rusak: isinya bukan lagi seperti saat ditulis. Tidak ada yang diubah; pilih cadangan lain.</translation>
    </message>
    <message>
        <source>{path} is not a backup of Creator Coach. Nothing was changed; choose another file.</source>
        <translation>{path} bukan cadangan Creator Coach. Tidak ada yang diubah; pilih file lain.</translation>
    </message>
    <message>
        <source>{path} was not restored before, so there is nothing to take back.</source>
        <translation>{path} belum pernah dipulihkan, jadi tidak ada yang bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Nothing in {path} can be read any more. It was left as it is; restore a backup.</source>
        <translation>Tidak ada lagi yang terbaca di {path}. File dibiarkan apa adanya; pulihkan cadangan.</translation>
    </message>
    <message>
        <source>The program made a mistake. Your log is safe.</source>
        <translation>Program ini melakukan kesalahan. Catatanmu aman.</translation>
    </message>
    <message>
        <source>Details, without anything you wrote, are in {path}.</source>
        <translation>Rincian, tanpa apa pun yang kamu tulis, ada di {path}.</translation>
    </message>
    <message>
        <source>{path} is not a Creator Coach file. It was left as it is; choose another file.</source>
        <translation>{path} bukan file Creator Coach. File itu dibiarkan apa adanya; pilih file lain.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Creator Coach. It was left untouched; update the app to open it.</source>
        <translation>{path} ditulis oleh Creator Coach yang lebih baru. File itu tidak disentuh; perbarui aplikasi untuk membukanya.</translation>
    </message>
    <message>
        <source>Creator Coach is already open with {path}. Use that window, or close it first.</source>
        <translation>Creator Coach sudah terbuka dengan {path}. Pakai jendela itu, atau tutup dulu.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). Check the folder and the free space.</source>
        <translation>{path} tidak bisa dibaca atau ditulis ({reason}). Periksa folder dan ruang kosongnya.</translation>
    </message>
    <message>
        <source>The backup {path} could not be made, so nothing was changed. Check the free space.</source>
        <translation>Cadangan {path} gagal dibuat, jadi tidak ada yang diubah. Cek ruang kosongnya.</translation>
    </message>
    <message>
        <source>{path} could not be upgraded. It is unchanged; keep it and tell us.</source>
        <translation>{path} tidak bisa diperbarui. File itu tidak berubah; simpan dan kabari kami.</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing. Install them with: sudo apt install {packages}</source>
        <translation>Jendela butuh pustaka sistem yang belum ada. Pasang dengan: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>There is no display here, so this is the report as text.</source>
        <translation>Tidak ada layar di sini, jadi ini laporannya sebagai teks.</translation>
    </message>
</context>
<context>
    <name>prospects</name>
    <message>
        <source>Idea</source>
        <translation>Ide</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Dihubungi</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Jadi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Send the pitch, then press Asked. A reminder comes by itself in a week.</source>
        <translation>Kirim surat perkenalannya, lalu tekan Dihubungi. Pengingat muncul sendiri seminggu kemudian.</translation>
    </message>
    <message>
        <source>Owners are busy. No answer in a week is not a no: ask once more, kindly.</source>
        <translation>Pemilik usaha itu sibuk. Seminggu belum dijawab bukan berarti ditolak: tanya sekali lagi dengan ramah.</translation>
    </message>
    <message>
        <source>Agree on what you make, when, and for what. Then press Deal.</source>
        <translation>Sepakati apa yang kamu buat, kapan, dan bayarannya. Lalu tekan Jadi.</translation>
    </message>
    <message>
        <source>Well done. What you agreed, with its four duties, is in the deal.</source>
        <translation>Kerja bagus. Kesepakatan dan empat kewajibannya ada di kerja sama ini.</translation>
    </message>
    <message>
        <source>A no is part of it. Say thank you, and ask the next one.</source>
        <translation>Ditolak itu biasa. Ucapkan terima kasih, lalu hubungi calon berikutnya.</translation>
    </message>
    <message>
        <source>deal since {day}</source>
        <translation>jadi sejak {day}</translation>
    </message>
    <message>
        <source>no, {day}</source>
        <translation>tidak, {day}</translation>
    </message>
    <message>
        <source>time to ask</source>
        <translation>saatnya dihubungi</translation>
    </message>
    <message>
        <source>time to follow up</source>
        <translation>saatnya tanya lagi</translation>
    </message>
    <message>
        <source>ask: {day}</source>
        <translation>hubungi: {day}</translation>
    </message>
    <message>
        <source>follow up: {day}</source>
        <translation>tanya lagi: {day}</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>dijawab {day}</translation>
    </message>
    <message>
        <source>waiting, {days} day</source>
        <translation>menunggu jawaban, {days} hari</translation>
    </message>
    <message>
        <source>waiting, {days} days</source>
        <translation>menunggu jawaban, {days} hari</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>dihubungi hari ini</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum dihubungi</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>written by you</source>
        <translation>kamu yang tulis</translation>
    </message>
    <message>
        <source>weak evidence</source>
        <translation>bukti lemah</translation>
    </message>
    <message>
        <source>good evidence</source>
        <translation>bukti baik</translation>
    </message>
    <message>
        <source>{name}: {value} ({source})</source>
        <translation>{name}: {value} ({source})</translation>
    </message>
    <message>
        <source>Count your hours</source>
        <translation>Hitung jam kerjamu</translation>
    </message>
    <message>
        <source>Idea, filming, editing, answering comments: note how long one post really takes. A price below that is a gift, and a gift is fine when you choose it.</source>
        <translation>Cari ide, ambil gambar, edit, balas komentar: catat berapa lama satu posting sebenarnya. Harga di bawah itu namanya hadiah, dan memberi hadiah boleh saja asal itu pilihanmu.</translation>
    </message>
    <message>
        <source>Start low, once</source>
        <translation>Mulai rendah, sekali saja</translation>
    </message>
    <message>
        <source>The first deal teaches you more than it pays. Say that it is a price to get to know each other, and what the next one costs.</source>
        <translation>Kerja sama pertama lebih banyak mengajari daripada membayar. Bilang bahwa ini harga perkenalan, dan sebutkan harga berikutnya.</translation>
    </message>
    <message>
        <source>Name what is in it</source>
        <translation>Sebutkan isinya</translation>
    </message>
    <message>
        <source>How many posts and stories, how many rounds of changes, how long the brand may use your content. What is not named is soon taken for granted.</source>
        <translation>Berapa posting dan story, berapa kali revisi, berapa lama merek boleh memakai kontenmu. Yang tidak disebut gampang dianggap sudah termasuk.</translation>
    </message>
    <message>
        <source>Value it at the shop price</source>
        <translation>Nilai dengan harga toko</translation>
    </message>
    <message>
        <source>What would you pay for it in the shop? That is what the barter is worth. If you would not buy it, it is worth less to you.</source>
        <translation>Berapa harganya kalau kamu beli di toko? Sebesar itulah nilai barternya. Kalau kamu sendiri tidak akan membelinya, nilainya bagimu lebih kecil.</translation>
    </message>
    <message>
        <source>Agree on it in writing</source>
        <translation>Sepakati tertulis</translation>
    </message>
    <message>
        <source>What you get, when, and what you make for it. A short message that both sides confirm is enough.</source>
        <translation>Apa yang kamu terima, kapan, dan apa yang kamu buat sebagai gantinya. Pesan singkat yang disetujui kedua pihak sudah cukup.</translation>
    </message>
    <message>
        <source>It is income too</source>
        <translation>Itu juga penghasilan</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Your niche is clear</source>
        <translation>Niche-mu jelas</translation>
    </message>
    <message>
        <source>{share} of {posts} posts are about it</source>
        <translation>{share} dari {posts} posting membahasnya</translation>
    </message>
    <message>
        <source>A clear niche</source>
        <translation>Niche yang jelas</translation>
    </message>
    <message>
        <source>A brand wants to see one topic in most of your posts.</source>
        <translation>Merek ingin melihat satu topik di sebagian besar postingmu.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>You keep a rhythm</source>
        <translation>Ritmemu terjaga</translation>
    </message>
    <message>
        <source>{weeks_kept} of the last {weeks_counted} weeks</source>
        <translation>{weeks_kept} dari {weeks_counted} minggu terakhir</translation>
    </message>
    <message>
        <source>A rhythm you keep</source>
        <translation>Ritme yang terjaga</translation>
    </message>
    <message>
        <source>{weeks_kept} of {weeks_counted} weeks so far; three in four is enough.</source>
        <translation>Baru {weeks_kept} dari {weeks_counted} minggu; tiga dari empat sudah cukup.</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Lihat rencana</translation>
    </message>
    <message>
        <source>You know your response</source>
        <translation>Kamu tahu tingkat interaksimu</translation>
    </message>
    <message>
        <source>{rate} in the middle of {posts} posts</source>
        <translation>nilai tengah {rate} dari {posts} posting</translation>
    </message>
    <message>
        <source>Know your response</source>
        <translation>Tahu tingkat interaksimu</translation>
    </message>
    <message>
        <source>Likes and reach are known of {posts} of your last posts; {needed} are enough.</source>
        <translation>Suka dan jangkauan baru diketahui dari {posts} posting terakhir; {needed} sudah cukup.</translation>
    </message>
    <message>
        <source>Type numbers</source>
        <translation>Isi angka</translation>
    </message>
    <message>
        <source>You have posts to show</source>
        <translation>Ada posting untuk ditunjukkan</translation>
    </message>
    <message>
        <source>{posts} in your log</source>
        <translation>{posts} di catatanmu</translation>
    </message>
    <message>
        <source>Ten posts to show</source>
        <translation>Sepuluh posting untuk ditunjukkan</translation>
    </message>
    <message>
        <source>{posts} are in your log; a brand looks at about {needed}.</source>
        <translation>Baru {posts} di catatanmu; merek biasanya melihat sekitar {needed}.</translation>
    </message>
    <message>
        <source>Log a post</source>
        <translation>Catat posting</translation>
    </message>
    <message>
        <source>Your media kit is filled in</source>
        <translation>Media kit-mu sudah terisi</translation>
    </message>
    <message>
        <source>A media kit</source>
        <translation>Media kit</translation>
    </message>
    <message>
        <source>Your name and a few sentences about you; the figures come from your log.</source>
        <translation>Namamu dan beberapa kalimat tentangmu; angkanya diambil dari catatanmu.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <source>Brands know how to reach you</source>
        <translation>Merek tahu cara menghubungimu</translation>
    </message>
    <message>
        <source>A way to reach you</source>
        <translation>Cara menghubungimu</translation>
    </message>
    <message>
        <source>An e-mail or a phone number for brands, in your media kit.</source>
        <translation>Email atau nomor telepon untuk merek, di media kit-mu.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>Your niche is not written down yet.</source>
        <translation>Niche-mu belum ditulis.</translation>
    </message>
    <message>
        <source>You started from zero: show how steadily you post and how people answer you. That is what a small brand trusts.</source>
        <translation>Kamu mulai dari nol: tunjukkan seberapa rutin kamu posting dan bagaimana orang menanggapi. Itu yang dipercaya merek kecil.</translation>
    </message>
    <message>
        <source>People knew you before you posted: name the group you come from first, since its trust is what you bring.</source>
        <translation>Orang sudah mengenalmu sebelum kamu posting: sebut dulu komunitas asalmu, karena kepercayaan merekalah yang kamu bawa.</translation>
    </message>
    <message>
        <source>Say in Settings how you started; then the pitch is written to fit.</source>
        <translation>Isi di Pengaturan bagaimana kamu memulai; nanti pesan penawarannya disesuaikan.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Creator Coach, {day}</source>
        <translation>Creator Coach, {day}</translation>
    </message>
    <message>
        <source>{name}: no number yet</source>
        <translation>{name}: belum ada angka</translation>
    </message>
    <message>
        <source>{name}: {followers} of {goal} followers ({day})</source>
        <translation>{name}: {followers} dari {goal} pengikut ({day})</translation>
    </message>
    <message>
        <source>pace {pace} a week, {low} to {high}</source>
        <translation>laju {pace} per minggu, {low} sampai {high}</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Belum ada catatan.</translation>
    </message>
    <message>
        <source>This week: {done} of {plan} posts.</source>
        <translation>Minggu ini: {done} dari {plan} posting.</translation>
    </message>
    <message>
        <source>Rhythm: {kept} of the last {all} weeks.</source>
        <translation>Ritme: {kept} dari {all} minggu terakhir.</translation>
    </message>
    <message>
        <source>Skills &amp; tips: {done} of {all} steps.</source>
        <translation>Keahlian &amp; tips: {done} dari {all} langkah.</translation>
    </message>
    <message>
        <source>Due with brands</source>
        <translation>Tenggat kerja sama</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Langkah berikutnya</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>What you did</source>
        <translation>Yang kamu lakukan</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Yang berhasil</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Minggumu</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} kali</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} dan {last}</translation>
    </message>
    <message>
        <source>{n} followers passed!</source>
        <translation>{n} pengikut terlewati!</translation>
    </message>
    <message>
        <source>a question in the caption</source>
        <translation>pertanyaan di caption</translation>
    </message>
    <message>
        <source>once</source>
        <translation>satu kali</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dua kali</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>tiga kali</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>empat kali</translation>
    </message>
    <message>
        <source>five times</source>
        <translation>lima kali</translation>
    </message>
    <message>
        <source>six times</source>
        <translation>enam kali</translation>
    </message>
    <message>
        <source>seven times</source>
        <translation>tujuh kali</translation>
    </message>
    <message>
        <source>You posted {times}, on {days}, just as planned.</source>
        <translation>Kamu posting {times}, hari {days}, persis seperti rencana.</translation>
    </message>
    <message>
        <source>On {days} something new went out: {times}, as you had planned.</source>
        <translation>Hari {days} ada posting baru darimu: {times}, sesuai rencana.</translation>
    </message>
    <message>
        <source>You planned {plan} and you kept it: you posted {times}, on {days}.</source>
        <translation>Rencanamu {plan}, dan kamu menepatinya: posting {times}, hari {days}.</translation>
    </message>
    <message>
        <source>You posted {times}, on {days}; the plan was {plan}.</source>
        <translation>Kamu posting {times}, hari {days}; rencananya {plan}.</translation>
    </message>
    <message>
        <source>The plan was {plan}, and you did more: you posted {times}, on {days}.</source>
        <translation>Rencananya {plan}, dan kamu melampauinya: posting {times}, hari {days}.</translation>
    </message>
    <message>
        <source>Of the {plan} you planned, this is what went out: you posted {times}, on {days}.</source>
        <translation>Dari {plan} yang direncanakan, inilah yang jadi: kamu posting {times}, hari {days}.</translation>
    </message>
    <message>
        <source>Nothing went out this week; the plan was {plan}.</source>
        <translation>Minggu ini belum ada posting; rencananya {plan}.</translation>
    </message>
    <message>
        <source>This week stayed quiet: no post, where {plan} were planned.</source>
        <translation>Minggu ini sepi: tidak ada posting, padahal rencananya {plan}.</translation>
    </message>
    <message>
        <source>You posted {times}, on {days}.</source>
        <translation>Kamu posting {times}, hari {days}.</translation>
    </message>
    <message>
        <source>Something new went out on {days}: you posted {times}.</source>
        <translation>Ada posting baru hari {days}: kamu posting {times}.</translation>
    </message>
    <message>
        <source>This was a rest week, and you rested. It is not counted.</source>
        <translation>Ini minggu istirahat, dan kamu benar-benar istirahat. Minggu ini tidak dihitung.</translation>
    </message>
    <message>
        <source>You had declared a rest week and took it. It is not counted.</source>
        <translation>Kamu sudah menyatakan minggu ini minggu istirahat dan menjalaninya. Minggu ini tidak dihitung.</translation>
    </message>
    <message>
        <source>This was a rest week, and still you posted {times}, on {days}.</source>
        <translation>Ini minggu istirahat, tapi kamu tetap posting {times}, hari {days}.</translation>
    </message>
    <message>
        <source>A rest week, and you posted {times} all the same, on {days}.</source>
        <translation>Minggu istirahat, dan kamu tetap sempat posting {times}, hari {days}.</translation>
    </message>
    <message>
        <source>All of it was one format: {format}.</source>
        <translation>Semuanya satu format: {format}.</translation>
    </message>
    <message>
        <source>You stayed with one format: {format}.</source>
        <translation>Kamu setia pada satu format: {format}.</translation>
    </message>
    <message>
        <source>You mixed {formats}.</source>
        <translation>Kamu memadukan {formats}.</translation>
    </message>
    <message>
        <source>There was variety in it: {formats}.</source>
        <translation>Formatnya beragam: {formats}.</translation>
    </message>
    <message>
        <source>That makes {kept} of the last {all} weeks with the plan kept.</source>
        <translation>Jadi, rencanamu tercapai di {kept} dari {all} minggu terakhir.</translation>
    </message>
    <message>
        <source>Over the last {all} weeks, the plan was kept in {kept}.</source>
        <translation>Dalam {all} minggu terakhir, rencanamu tercapai {kept} kali.</translation>
    </message>
    <message>
        <source>@{handle} went from {start} to {end} followers, {change} more.</source>
        <translation>@{handle} naik dari {start} ke {end} pengikut, bertambah {change}.</translation>
    </message>
    <message>
        <source>{change} new followers for @{handle}: {start} at the start of the week, {end} at its end.</source>
        <translation>Pengikut @{handle} bertambah {change}: {start} di awal minggu, {end} di akhirnya.</translation>
    </message>
    <message>
        <source>@{handle} went from {start} to {end} followers, {change} fewer.</source>
        <translation>@{handle} turun dari {start} ke {end} pengikut, berkurang {change}.</translation>
    </message>
    <message>
        <source>@{handle} lost {change} followers and stands at {end}.</source>
        <translation>Pengikut @{handle} berkurang {change}, sekarang {end}.</translation>
    </message>
    <message>
        <source>@{handle} began and ended the week with {end} followers.</source>
        <translation>@{handle} memulai dan menutup minggu dengan {end} pengikut.</translation>
    </message>
    <message>
        <source>The number of @{handle} stayed where it was, at {end}.</source>
        <translation>Angka @{handle} tetap di {end}.</translation>
    </message>
    <message>
        <source>No follower number was written down around this week, so nothing can be said about growth.</source>
        <translation>Jumlah pengikut di sekitar minggu ini belum dicatat, jadi pertumbuhannya belum bisa dinilai.</translation>
    </message>
    <message>
        <source>For growth a number is missing: one at the start of the week and one at its end.</source>
        <translation>Untuk melihat pertumbuhan, masih kurang angka di awal dan di akhir minggu.</translation>
    </message>
    <message>
        <source>Eight in ten of your weeks bring {low} to {high}, so this was a usual one.</source>
        <translation>Delapan dari sepuluh minggumu membawa {low} sampai {high}, jadi ini minggu yang biasa.</translation>
    </message>
    <message>
        <source>That is within your usual {low} to {high} a week.</source>
        <translation>Itu masih dalam kisaran biasamu, {low} sampai {high} per minggu.</translation>
    </message>
    <message>
        <source>Your weeks usually bring {low} to {high}, so this one stands out.</source>
        <translation>Biasanya {low} sampai {high} per minggu, jadi minggu ini menonjol.</translation>
    </message>
    <message>
        <source>That is more than your usual {low} to {high} a week.</source>
        <translation>Itu lebih dari biasanya, {low} sampai {high} per minggu.</translation>
    </message>
    <message>
        <source>Your weeks usually bring {low} to {high}; one week below says little.</source>
        <translation>Biasanya {low} sampai {high} per minggu; satu minggu di bawahnya belum berarti apa-apa.</translation>
    </message>
    <message>
        <source>That is less than your usual {low} to {high} a week, which happens to everyone.</source>
        <translation>Itu di bawah biasanya, {low} sampai {high} per minggu; semua orang mengalaminya.</translation>
    </message>
    <message>
        <source>Beside it: {others}.</source>
        <translation>Selain itu: {others}.</translation>
    </message>
    <message>
        <source>Your other accounts: {others}.</source>
        <translation>Akunmu yang lain: {others}.</translation>
    </message>
    <message>
        <source>If it goes on like this, {goal} is likely between {range}.</source>
        <translation>Kalau terus begini, {goal} kemungkinan tercapai antara {range}.</translation>
    </message>
    <message>
        <source>The way to {goal}: likely between {range}.</source>
        <translation>Menuju {goal}: kemungkinan antara {range}.</translation>
    </message>
    <message>
        <source>“{caption}” travelled furthest: {value} views, {ratio} times your usual.</source>
        <translation>“{caption}” melaju paling jauh: {value} tayangan, {ratio} kali biasanya.</translation>
    </message>
    <message>
        <source>The post of the week was “{caption}”, with {value} views or {ratio} times your usual.</source>
        <translation>Posting minggu ini adalah “{caption}”, dengan {value} tayangan atau {ratio} kali biasanya.</translation>
    </message>
    <message>
        <source>“{caption}” travelled furthest: it reached {value} people, {ratio} times your usual.</source>
        <translation>“{caption}” melaju paling jauh: menjangkau {value} orang, {ratio} kali biasanya.</translation>
    </message>
    <message>
        <source>The post of the week was “{caption}”: {value} people reached, {ratio} times your usual.</source>
        <translation>Posting minggu ini adalah “{caption}”: menjangkau {value} orang, {ratio} kali biasanya.</translation>
    </message>
    <message>
        <source>“{caption}” drew {ratio} times your usual.</source>
        <translation>“{caption}” mencapai {ratio} kali biasanya.</translation>
    </message>
    <message>
        <source>The post of the week was “{caption}”, at {ratio} times your usual.</source>
        <translation>Posting minggu ini adalah “{caption}”, {ratio} kali biasanya.</translation>
    </message>
    <message>
        <source>No post stood out from your usual. Most weeks are like that.</source>
        <translation>Tidak ada posting yang menonjol. Kebanyakan minggu memang begitu.</translation>
    </message>
    <message>
        <source>Your posts did about what your posts usually do.</source>
        <translation>Hasil postingmu kurang lebih seperti biasanya.</translation>
    </message>
    <message>
        <source>The figures of these posts are not in the log yet, so what worked is open.</source>
        <translation>Angka posting-posting ini belum ada di catatan, jadi belum bisa dilihat mana yang berhasil.</translation>
    </message>
    <message>
        <source>How these posts did cannot be said yet: their figures are missing, or too fresh.</source>
        <translation>Hasil posting ini belum bisa dibaca: angkanya belum ada, atau masih terlalu baru.</translation>
    </message>
    <message>
        <source>Your usual is not known yet: that takes about {needed} posts with figures, and there are {n} so far.</source>
        <translation>Hasil biasamu belum diketahui: perlu sekitar {needed} posting yang ada angkanya, sejauh ini {n}.</translation>
    </message>
    <message>
        <source>One comment came in.</source>
        <translation>Satu komentar masuk.</translation>
    </message>
    <message>
        <source>One person wrote a comment.</source>
        <translation>Ada satu orang yang berkomentar.</translation>
    </message>
    <message>
        <source>{n} comments came in.</source>
        <translation>{n} komentar masuk.</translation>
    </message>
    <message>
        <source>People wrote {n} comments.</source>
        <translation>Ada {n} komentar dari orang-orang.</translation>
    </message>
    <message>
        <source>{name} helps: over the last year it went with {low} to {high} times your usual ({n} posts).</source>
        <translation>{name} membantu: setahun terakhir hasilnya {low} sampai {high} kali biasanya ({n} posting).</translation>
    </message>
    <message>
        <source>What keeps helping: {name}, with {low} to {high} times your usual in {n} posts.</source>
        <translation>Yang terus membantu: {name}, {low} sampai {high} kali biasanya dari {n} posting.</translation>
    </message>
    <message>
        <source>Your experiment was in week {week} of 4; its result is read when it is over.</source>
        <translation>Eksperimenmu ada di minggu ke-{week} dari 4; hasilnya dibaca setelah selesai.</translation>
    </message>
    <message>
        <source>You tried “{step}” and said that it helped.</source>
        <translation>Kamu mencoba “{step}” dan merasa terbantu.</translation>
    </message>
    <message>
        <source>You tried “{step}”; it changed nothing yet, so we leave it for a while.</source>
        <translation>Kamu mencoba “{step}”; belum ada perubahan, jadi kita simpan dulu untuk sementara.</translation>
    </message>
    <message>
        <source>You have taken on: {steps}. The check-in asks how it went.</source>
        <translation>Yang sedang kamu jalankan: {steps}. Nanti saat catatan mingguan, kami tanyakan hasilnya.</translation>
    </message>
    <message>
        <source>Under way: {steps}. The next check-in asks about it.</source>
        <translation>Sedang berjalan: {steps}. Catatan mingguan berikutnya akan menanyakannya.</translation>
    </message>
    <message>
        <source>Showing up is the part that only you can do, and you did it.</source>
        <translation>Hadir itu bagian yang hanya bisa kamu kerjakan sendiri, dan kamu melakukannya.</translation>
    </message>
    <message>
        <source>Weeks like this one are what growth is made of.</source>
        <translation>Dari minggu-minggu seperti inilah pertumbuhan terbentuk.</translation>
    </message>
    <message>
        <source>Steady and unspectacular: that is how it is done.</source>
        <translation>Tenang dan rutin: memang begitulah caranya.</translation>
    </message>
    <message>
        <source>What you did counts, even when it is less than you planned.</source>
        <translation>Yang kamu lakukan tetap berarti, walau belum sebanyak rencana.</translation>
    </message>
    <message>
        <source>A smaller week is still a week of work. Go on from here.</source>
        <translation>Minggu yang lebih kecil tetaplah hasil kerja. Lanjutkan dari sini.</translation>
    </message>
    <message>
        <source>A week without a post changes little. One easy post is a good start again.</source>
        <translation>Seminggu tanpa posting tidak mengubah banyak. Satu posting ringan sudah jadi awal yang baik.</translation>
    </message>
    <message>
        <source>Life comes first now and then. Your account waits for you.</source>
        <translation>Kadang hidup memang perlu didahulukan. Akunmu tetap menunggu.</translation>
    </message>
    <message>
        <source>Rest is part of the work. Come back when you feel like it.</source>
        <translation>Istirahat juga bagian dari prosesnya. Kembalilah saat kamu siap.</translation>
    </message>
    <message>
        <source>Good that you took the time.</source>
        <translation>Bagus, kamu memberi waktu untuk diri sendiri.</translation>
    </message>
    <message>
        <source>Take a moment to enjoy it: you made this.</source>
        <translation>Nikmati dulu sebentar: ini hasil usahamu.</translation>
    </message>
    <message>
        <source>That number is made of people who chose to stay with you.</source>
        <translation>Angka itu adalah orang-orang yang memilih bersamamu.</translation>
    </message>
    <message>
        <source>Numbers go down now and then for everyone. What you made this week stays.</source>
        <translation>Angka sesekali turun, itu dialami semua orang. Karyamu minggu ini tetap ada.</translation>
    </message>
    <message>
        <source>A few who leave make room for those who care. Keep to your topic.</source>
        <translation>Beberapa yang pergi memberi tempat bagi yang benar-benar peduli. Tetaplah di topikmu.</translation>
    </message>
</context>
<context>
    <name>self.self</name>
    <message>
        <source>Taken back: {change}</source>
        <translation>Diurungkan: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Diulangi: {change}</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>To the next control; with Shift to the one before</source>
        <translation>Ke kontrol berikutnya; dengan Shift ke yang sebelumnya</translation>
    </message>
    <message>
        <source>Leave a form or a view</source>
        <translation>Keluar dari formulir atau tampilan</translation>
    </message>
    <message>
        <source>In the check-in: the same number as last week</source>
        <translation>Di catatan mingguan: angka yang sama dengan minggu lalu</translation>
    </message>
    <message>
        <source>In the form: log this post</source>
        <translation>Di formulir: catat posting ini</translation>
    </message>
    <message>
        <source>In a table: change the cell</source>
        <translation>Di tabel: ubah isi sel</translation>
    </message>
    <message>
        <source>In a table: delete the rows that are chosen</source>
        <translation>Di tabel: hapus baris yang dipilih</translation>
    </message>
    <message>
        <source>In a table: order by this column; with Down the other way</source>
        <translation>Di tabel: urutkan menurut kolom ini; dengan Bawah urutan sebaliknya</translation>
    </message>
    <message>
        <source>In the chart: from count to count; with Home to the first</source>
        <translation>Di grafik: dari hitungan ke hitungan; dengan Home ke yang pertama</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Yang dilakukan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>works</name>
    <message>
        <source>helps</source>
        <translation>membantu</translation>
    </message>
    <message>
        <source>holds back</source>
        <translation>menghambat</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>belum jelas</translation>
    </message>
    <message>
        <source>not enough yet</source>
        <translation>belum cukup data</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Tayangan</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Jangkauan</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Interaksi</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Dini hari</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Pagi</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Siang</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Sore</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Malam</translation>
    </message>
    <message>
        <source>Short caption (under 60 letters)</source>
        <translation>Caption pendek (kurang dari 60 huruf)</translation>
    </message>
    <message>
        <source>Middle caption</source>
        <translation>Caption sedang</translation>
    </message>
    <message>
        <source>Long caption (250 letters and more)</source>
        <translation>Caption panjang (250 huruf atau lebih)</translation>
    </message>
    <message>
        <source>your niche</source>
        <translation>niche-mu</translation>
    </message>
    <message>
        <source>another topic</source>
        <translation>topik lain</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>untuk semua orang</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>A question in the caption</source>
        <translation>Pertanyaan di caption</translation>
    </message>
    <message>
        <source>{posts} of about {needed} posts</source>
        <translation>{posts} dari sekitar {needed} posting</translation>
    </message>
    <message>
        <source>{posts} posts, hardly any without it</source>
        <translation>{posts} posting, hampir tidak ada yang tanpa</translation>
    </message>
    <message>
        <source>{posts} posts</source>
        <translation>{posts} posting</translation>
    </message>
    <message>
        <source>{name}: {low} to {high} times your usual, from {posts} posts, {verdict}.</source>
        <translation>{name}: {low} sampai {high} kali biasanya, dari {posts} posting, {verdict}.</translation>
    </message>
    <message>
        <source>{n} too fresh (read their figures again two days after posting).</source>
        <translation>{n} masih terlalu baru (baca lagi angkanya dua hari setelah posting).</translation>
    </message>
    <message>
        <source>{u} without this figure.</source>
        <translation>{u} belum punya angka ini.</translation>
    </message>
    <message>
        <source>{s} with a time in an uncertain zone (not counted for day and hour).</source>
        <translation>{s} dengan jam yang zonanya belum pasti (tidak dihitung untuk hari dan jam).</translation>
    </message>
    <message>
        <source>Posts left out:</source>
        <translation>Posting yang tidak ikut dihitung:</translation>
    </message>
</context>
</TS>
