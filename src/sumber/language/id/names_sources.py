"""What Indonesian nouns make of a source without a person's name: crowd, body, medium, document. Own compilation."""

from __future__ import annotations

from sumber.language.form.names import BodyWords, NumberWords, PhraseWords, PronounWords, SourceWords


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS = PronounWords(
    person=_words("dia ia beliau dirinya ybs ia-pun dia-pun dia. ia."),
    first=_words("saya aku gue gua"),
    plural=_words("mereka keduanya ketiganya keempatnya kami kita semuanya"),
    own_body=_words("pihaknya pihaknyapun jajarannya institusinya lembaganya instansinya kementeriannya partainya"),
    clitic="nya",
    deictic=_words("bersangkutan"),
    definite=_words("itu tersebut ini tadi tsb tersebut. itulah termaksud"),
    article=_words("sang si"),
)

NUMBERS = NumberWords(
    one=_words("seorang sebuah suatu seseorang sesosok selembar secarik sepucuk satu salah"),
    some=_words("""
beberapa sejumlah dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan setidaknya sedikitnya
kedua ketiga keempat sepasang kelima keenam
    """),
    crowd=_words("""
para banyak kaum semua seluruh sebagian kebanyakan mayoritas ribuan ratusan puluhan jutaan umat segenap segelintir
sekelompok kalangan kelompok berbagai setiap tiap sejumlah-besar hampir kawanan gerombolan barisan
    """),
    both=_words("kedua ketiga keempat kelima keenam ketujuh"),
    partitive=(("salah", "satu"), ("salah", "seorang"), ("sebagian", "besar"), ("sebagian", "kecil")),
)

SOURCES = SourceWords(
    crowds=_words("""
warga masyarakat publik rakyat massa netizen warganet netter fans penggemar suporter penonton pemirsa pembaca
penduduk pengunjuk demonstran pendemo pemrotes investor pasar konsumen pengguna pelanggan nasabah umat jemaah
jamaah orang-orang khalayak kalangan buruh pekerja petani nelayan pedagang mahasiswa pelajar siswa wisatawan
penumpang pengungsi pengendara keluarga aksi pendukung simpatisan relawan milenial perempuan-perempuan anak-anak
ibu-ibu bapak-bapak emak-emak emak guru-guru pengamat ekonom analis pakar ahli ilmuwan peneliti akademisi aktivis
kritikus pengusaha pebisnis elite elit segelintir semuanya pelaku-usaha pihak-pihak komunitas kelompok-kelompok
generasi gen hadirin jemaat penghuni muslim tokoh-tokoh negara-negara pemilih responden stakeholder pemangku
eksportir importir peternak kontestan peserta alumni wartawan jurnalis fandom army blink suara opini sejarawan
astronom dokter-dokter petani-petani saudagar barisan bani trader pelaku-pasar developer pengembang pengemudi ojol
sopir driver follower followers pengikut haters subscriber warga-warga tetangga kerabat teman-teman rekan-rekan
sahabat-sahabat kolega-kolega sejoli keduanya bobotoh bonek aremania jakmania viking the-jak tifosi umum dunia
orang-tua suku etnis
    """),
    bodies=_words("""
persero pemerintah pemerintahan pemda pemprov pemkab pemkot pemdes negara kerajaan kekaisaran republik kementerian
departemen kementrian ditjen direktorat itjen inspektorat sekretariat dinas badan balai kantor lembaga komisi
komite dewan majelis mahkamah pengadilan pn pt pa ptun kejaksaan kejagung kejari kejati kepolisian polisi polri
polda polres polresta polrestabes polsek bareskrim mabes densus brimob ditreskrimum ditreskrimsus satreskrim
tentara militer tni angkatan pasukan kodam korem kodim koramil kopassus kostrad marinir garda parlemen dpr dprd mpr
dpd senat kongres fraksi partai parpol koalisi kubu organisasi ormas lsm ngo yayasan asosiasi himpunan ikatan
serikat persatuan perhimpunan perkumpulan gabungan federasi konfederasi forum aliansi gerakan front pusat institut
universitas kampus sekolah akademi fakultas pesantren ponpes masjid gereja keuskupan vatikan rumah rs rsud rsup
puskesmas klinik apotek laboratorium perusahaan perseroan emiten korporasi koperasi firma bank bursa otoritas
regulator maskapai produsen pabrikan operator provider pengelola penyelenggara manajemen agensi label studio klub
tim timnas grup band toko hotel restoran bandara pelabuhan cv bumn bumd bpd bri bca bni startup platform aplikasi
situs raksasa pembuat pengembang vendor distributor dealer gerai pemasok penyedia penerbit perum perumda pdam pln
aparat aparatur satgas gugus satuan satpol bpbd basarnas bnpb bmkg kpu kpud bawaslu panwaslu dkpp kpk bpk bpkp ojk
bi bps mui pbnu nu muhammadiyah pgi kwi phdi walubi komnas ombudsman lpsk kontras lbh icw walhi konsulat kedutaan
kedubes kbri kjri perwakilan delegasi misi panitia pansus panja tgpf tpf timsel kabinet istana gedung rezim junta
oposisi faksi milisi hamas hizbullah taliban isis pemberontak sayap uni liga nato pbb asean who unicef unesco unhcr
imf wto opec apec g7 g20 rukun karang bem osis umkm pihak instansi institusi jajaran divisi unit biro bidang bagian
seksi konsorsium holding induk anak-perusahaan cabang kustodian pengurus pengprov pengda dpp dpw dpc pp pb panel
tribunal juri lapas rutan ditlantas satlantas korlantas samsat konferensi pertemuan sidang rapat muktamar munas
raker rakornas mukernas pimpinan-pusat penyidik penuntut jpu jaksa petugas tim-sar damkar palang pmi basarda bulog
karantina imigrasi bea cukai bpom bpjs taspen asabri pertamina telkom telkomsel geng kartel sindikat sekte jaringan
intelijen washington moskow beijing pyongyang seoul teheran
    """),
    fronts=_words("""
pihak manajemen jajaran kubu perusahaan perseroan maskapai agensi label klub tim lembaga organisasi partai kelompok
operator pengelola penyelenggara raksasa produsen pabrikan startup perwakilan aplikasi platform situs yayasan grup
institusi instansi emiten pembuat pengembang vendor rumah-produksi manajemennya keluarga-besar internal korps
otoritas pimpinan badan bank provider induk penerbit laman website
    """),
    alone=_words("perusahaan perseroan persero emiten klub maskapai manajemen lembaga yayasan agensi label partai bank"),
    media=_words("""
media koran surat-kabar suratkabar majalah tabloid harian mingguan televisi tv radio laman situs website web portal
kanal channel kantorberita newsroom redaksi pers outlet penyiar stasiun jaringan media-media jurnal buletin podcast
program
    """),
    media_marks=_words("""
herald times news post tribune journal daily gazette telegraph guardian observer mirror express weekly magazine
broadcasting television tv tvone radio fm press chronicle examiner courier standard today newspaper media newswire
showbiz online zeitung allgemeine spiegel monde figaro parisien pais mundo corriere repubblica sera asahi mainichi
shimbun yomiuri nikkei xinwen ribao jazeera arabiya report reports review insider wire sport sports
    """),
    reporting=_words("""
lapor melaporkan dilaporkan memberitakan diberitakan mewartakan diwartakan warta mengabarkan dikabarkan menulis dilansir melansir dirilis
    """),
    publishing=_words("""
diturunkan dirilis diterbitkan dimuat dipublikasikan dilansir disiarkan ditayangkan diwartakan diberitakan diunggah
    """),
    receiving=_words("diterima diperoleh didapat didapatkan dilihat dibaca ditinjau dikutip dihimpun"),
    press=_words("laporan berita artikel pemberitaan tulisan kabar ulasan"),
    official=_words("resmi resminya official"),
    media_phrases=(
        ("kantor", "berita"),
        ("surat", "kabar"),
        ("situs", "berita"),
        ("situs", "resmi"),
        ("portal", "berita"),
        ("stasiun", "televisi"),
        ("stasiun", "tv"),
        ("stasiun", "radio"),
        ("stasiun", "penyiaran"),
        ("lembaga", "penyiaran"),
        ("jaringan", "televisi"),
        ("saluran", "televisi"),
        ("saluran", "tv"),
        ("saluran", "berita"),
        ("program", "televisi"),
        ("agensi", "berita"),
        ("lembaga", "pers"),
        ("tayangan", "youtube"),
        ("kanal", "youtube"),
        ("tim", "redaksi"),
    ),
    documents=_words("""
laporan data dokumen surat undang-undang uu pasal ayat peraturan perpres perppu pp permen permenkes permenkeu
permendag permenhub permenaker pmk perda pergub perbup perwali keppres kepres kepmen instruksi inpres maklumat
edaran keputusan putusan ketetapan penetapan dakwaan tuntutan berkas bap konstitusi uud beleid regulasi aturan
ketentuan kitab kuhp kuhap naskah draf rancangan ruu fatwa risalah notulen memo memorandum nota perjanjian
kesepakatan kontrak protokol piagam deklarasi komunike pernyataan keterangan siaran rilis pers-rilis pengumuman
informasi info catatan statistik survei survey sensus jajak polling poling kuesioner riset studi penelitian kajian
analisis analisa telaah audit investigasi temuan hasil bukti citra foto foto-foto gambar video rekaman cctv
cuplikan tayangan film dokumenter grafik peta tabel indeks buku novel jurnal artikel makalah skripsi tesis
disertasi esai kolom editorial tajuk berita kabar pemberitaan isu rumor prospektus keterbukaan ringkasan ikhtisar
lembar fakta brosur pamflet spanduk poster selebaran baliho plakat prasasti manifes manifesto buku-putih kertas
alquran al-quran quran hadis alkitab injil ayat-ayat situs-resmi jadwal kalender prakiraan ramalan perkiraan
proyeksi estimasi perhitungan hitungan simulasi model pantauan pengamatan penelusuran pemeriksaan penyelidikan
penyidikan otopsi visum uji tes diagnosis pengakuan kesaksian testimoni penjelasan paparan pandangan pendapat
komentar tulisan kutipan wawancara percakapan transkrip email surel pesan sms chat telegram kawat bocoran arsip
akta sertifikat ijazah paspor faktur kuitansi tiket tanda piala petisi resolusi mosi rekomendasi usulan proposal
permohonan gugatan surat-surat laporan-laporan data-data dokumen-dokumen aplikasi-pelacak penilaian evaluasi kode
pedoman panduan petunjuk juknis juklak sop cerita legenda mitos hikayat babad lagu lirik syair puisi pepatah
unggahan postingan cuitan kicauan twit tweet status akun instagram twitter facebook tiktok youtube caption story
reels keyakinan kepercayaan tradisi literatur referensi kamus ensiklopedia wikipedia
    """),
    document_parts=_words("""
hasil isi bunyi salinan kutipan ringkasan rekapitulasi rilis draf berdasarkan sumber naskah potongan cuplikan
bagian tangkapan teks kesimpulan temuan rangkuman lampiran versi halaman rancangan inti jajak data dokumen
    """),
    laws=_words("""
undang-undang uu pasal ayat peraturan perpres perppu pp permen permenkes permenkeu permendag permenhub permenaker pmk perda
pergub perbup perwali keppres kepres kepmen inpres putusan konstitusi uud beleid regulasi ketentuan kitab kuhp kuhap ruu
fatwa quran al-quran alquran hadis alkitab injil piagam protokol buku novel film resolusi perjanjian
"""),
    utterances=_words("""
penjelasan pernyataan keterangan pengakuan kesaksian komentar pendapat pandangan paparan tulisan surat cuitan unggahan
postingan sambutan pidato klaim tuduhan imbauan arahan instruksi permintaan perkataan ucapan ungkapan testimoni
    """),
    owned=_words("""
pendukung penggemar fans pengikut keluarga relawan simpatisan massa loyalis kubu tim kerabat teman rekan sahabat tetangga
orangtua anak-anak pengacara-pengacara follower followers haters suporter barisan korban pihak
"""),
    posts=_words("""
akun unggahan postingan cuitan kicauan twit tweet status instagram twitter facebook tiktok youtube caption story
instastory reels laman blog vlog podcast thread x
    """),
)

PHRASE = PhraseWords(
    relative=_words("yang"),
    of=_words("dari milik oleh keluaran terbitan rilisan olehnya versi karya susunan"),
    at=_words("""
di pada dalam melalui lewat saat ketika usai setelah sebelum kepada untuk terhadap dengan tentang soal mengenai
atas seperti terkait bersama sejak hingga sampai sembari sambil seusai selepas selama via ke demi agar menyusul
menanggapi sebagaimana karena antara bagi
    """),
    joins=_words("dan serta maupun atau bersama &"),
    lead=_words("""
menurut oleh kepada kata ujar dari berdasarkan mengutip dikutip dilansir melansir lapor merujuk mengacu tutur ucap
ungkap jelas tegas sebut imbuh tambah papar terang lanjut menyitir sesuai bagi pada dalam sementara namun selain
tapi tetapi juga sedangkan adapun dan bahwa , : ; - – — ( " “ ” ' ‘ ’
    """),
    times=_words("""
senin selasa rabu kamis jumat jum'at sabtu minggu ahad kemarin tadi hari pagi siang sore malam petang dini pukul
pekan bulan tahun januari februari maret april mei juni juli agustus september oktober november desember sebelumnya
kini sekarang lalu kepada waktu wib wita wit baru-baru besok lusa nanti
    """),
    named=_words("bernama yakni yaitu ialah adalah berinisial inisial atas-nama"),
    in_title=_words("di pada untuk bidang of dan & bagi dari for and the at"),
    run_on=_words("""
akan telah sudah yang dan dalam pada untuk dengan dari juga tidak masih bahwa saat usai setelah kepada kepada terhadap
melalui oleh karena sebagai adalah merupakan hingga sampai sejak serta atau agar namun tetapi itu ini tersebut sedang
belum pernah hanya bisa dapat harus ingin menurut kemarin sendiri lalu kini kembali mulai tiba ikut pun terkait soal
tentang secara seperti jika ketika sebelum selama para menjadi
    """),
    verb=r"(?:meng|meny|mem|men|ber|ter|di)[a-z]{4,}",
)

BODY = BodyWords(
    organisations=_words("""
board center centre council bank group corp corporation inc incorporated ltd limited llc plc institute institution
foundation association organization organisation agency ministry department committee commission union federation fund
trust holding holdings labs laboratory laboratories studios records entertainment airlines airways motors motor company
companies university college school hospital society office bureau court authority administration force forces army
alliance league club united fc city partners capital securities sekuritas asset assets management consulting research
analytics solutions technologies technology systems network networks ventures pictures productions industries
industry international global energy oil gas mining steel resources foods beverage pharma pharmaceuticals healthcare
expedition expeditions cruises lines shipping logistics insurance finance financial exchange markets market house watch initiative programme program project forum party senate
congress parliament police
    """),
    legal=_words("pt tbk persero cv ri republik inc ltd corp co llc plc gmbh grup group the tbk. pt. indonesia bhd sdn"),
    generic=_words("""
kementerian departemen dinas badan balai kantor lembaga komisi komite dewan majelis mahkamah pengadilan kejaksaan
kepolisian polda polres polresta polrestabes polsek universitas institut sekolah rumah bank partai pusat asosiasi
himpunan ikatan serikat persatuan federasi forum aliansi gerakan pt pemerintah pemprov pemkab pemkot dprd kodim
kodam bandara pelabuhan stasiun direktorat ditjen fakultas yayasan perusahaan satuan tim klub hotel bpbd kpu
bawaslu rsud rs kedutaan kbri kjri konsulat gereja masjid pondok pesantren garda front uni national international
american british new world the united royal university institute center centre first global central general south
north east west
    """),
    small=_words("dan untuk bagi di dari atas serta of and for the de la"),
    or_short=_words("atau yang biasa lebih dikenal disebut disingkat singkatannya dengan sebagai nama , kerap sering"),
    by_names=_words("negeri bumi tanah"),
)
