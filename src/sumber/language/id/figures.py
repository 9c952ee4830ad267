"""Indonesian figures: numbers, units, and the words of sums, changes and lists. Own compilation."""

from __future__ import annotations

from sumber.language.form.figures import (
    ChangeWords,
    FigureForm,
    ListWords,
    MoneyWords,
    NumeralWords,
    RoughWords,
    SumWords,
    UnitWords,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


NUMERALS = NumeralWords(
    plain={
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000, "semiliar": 1_000_000_000,
        "setriliun": 1_000_000_000_000, "duapuluh": 20, "duabelas": 12, "selusin": 12,
    },
    teens=frozenset({"belas"}),
    multipliers={
        "puluh": 10, "ratus": 100, "ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000,
        "triliun": 1_000_000_000_000, "trilyun": 1_000_000_000_000,
    },
    not_after=_words("salah per nomor no juara angka"),
    not_before=_words("sama per pertiga perempat perlima setengah persatu demi besar pun kuhp kuhap uu"),
    all_of={
        "kedua": 2, "keduanya": 2, "berdua": 2, "sepasang": 2, "dwi": 2, "ketiga": 3, "ketiganya": 3, "bertiga": 3,
        "keempat": 4, "keempatnya": 4, "berempat": 4, "kelima": 5, "kelimanya": 5, "berlima": 5, "keenam": 6,
        "keenamnya": 6, "berenam": 6, "ketujuh": 7, "ketujuhnya": 7, "kedelapan": 8, "kedelapannya": 8,
        "kesembilan": 9, "kesembilannya": 9, "kesepuluh": 10, "kesebelas": 11, "keduabelas": 12,
    },
    single=_words("seorang sebuah seekor sebutir sehelai selembar sebatang sepucuk seunit"),
)  # fmt: skip

UNITS = UnitWords(
    scales={
        "ribu": 1_000, "rb": 1_000, "juta": 1_000_000, "jt": 1_000_000, "miliar": 1_000_000_000,
        "milyar": 1_000_000_000, "miliyar": 1_000_000_000, "biliun": 1_000_000_000, "triliun": 1_000_000_000_000,
        "trilyun": 1_000_000_000_000, "triliyun": 1_000_000_000_000,
        "kuadriliun": 1_000_000_000_000_000, "kuadriliyun": 1_000_000_000_000_000,
    },
    short_scales={"t": 1_000_000_000_000, "m": 1_000_000_000, "k": 1_000},
    money_before={
        "rp": "IDR", "rp.": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "$": "USD", "us $": "USD", "$us": "USD",
        "eur": "EUR", "€": "EUR", "£": "GBP", "gbp": "GBP", "rm": "MYR", "myr": "MYR", "s$": "SGD", "sgd": "SGD",
        "sin$": "SGD", "a$": "AUD", "aud": "AUD", "au$": "AUD", "hk$": "HKD", "hkd": "HKD", "¥": "JPY", "jpy": "JPY",
        "cny": "CNY", "rmb": "CNY", "sar": "SAR", "thb": "THB", "krw": "KRW", "inr": "INR", "c$": "CAD", "nz$": "NZD",
        "chf": "CHF", "php": "PHP",
    },
    money_after={
        "rupiah": "IDR", "dolar as": "USD", "dollar as": "USD", "dolar amerika serikat": "USD",
        "dollar amerika serikat": "USD", "dolar amerika": "USD", "dollar amerika": "USD", "dolar us": "USD",
        "dolar": "USD", "dollar": "USD", "dolar singapura": "SGD", "dollar singapura": "SGD",
        "dolar australia": "AUD", "dollar australia": "AUD", "dolar hong kong": "HKD", "dollar hong kong": "HKD",
        "dolar hongkong": "HKD", "dolar kanada": "CAD", "dollar kanada": "CAD", "dolar selandia baru": "NZD",
        "dolar taiwan": "TWD", "dollar taiwan": "TWD", "euro": "EUR", "poundsterling": "GBP", "pound sterling": "GBP",
        "pound": "GBP", "pounds": "GBP", "pon sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
        "won": "KRW", "baht": "THB", "ringgit": "MYR", "riyal saudi": "SAR", "riyal": "SAR", "real brasil": "BRL",
        "rupee": "INR", "rupee india": "INR", "rupee pakistan": "PKR", "franc swiss": "CHF", "franc": "CHF",
        "peso filipina": "PHP", "dirham": "AED", "lira": "TRY", "rubel": "RUB", "rubel rusia": "RUB", "dong": "VND",
    },
    percent=_words("% persen percent prosen"),
    points=_phrases("basis poin, basis point, persen poin, poin persentase, poin persen, bps, percentage point"),
    measures=_words(
        "tahun bulan pekan minggu hari jam menit detik dekade abad km kilometer m meter cm mm mil kaki inci hektare "
        "hektar ha are meter2 m2 m² km2 km² kg kilogram gram gr g ons ton kuintal liter ml cc barel barrel watt kw mw kwh "
        "mwh gwh gw megawatt kilowatt gigawatt mbps gbps mb gb tb terabyte gigabyte megabyte ghz mhz hz volt derajat "
        "celsius knot km/jam poin point mdpl magnitudo sr tps lantai tingkat kali hp pk rpm bph bcf mmscfd teu dwt "
        "bulanan tahunan harian"
    ),
    zones=_words("wib wita wit gmt"),
    no_units=_words(
        "dan serta atau di ke dari yang pada untuk dengan dalam oleh karena saat ketika setelah sebelum hingga sampai ini "
        "itu lagi lain lainnya per tersebut akan telah sudah sedang juga bagi antara sebagai lebih an sekian koma saja pun "
        "sementara sedangkan tapi tetapi namun jika agar supaya bahwa adalah yakni yaitu menjadi maupun hanya belum tidak "
        "masih sejak selama seperti menurut kata ujar tutur ucap"
    ),
)  # fmt: skip

MONEY = MoneyWords(
    home="IDR",
    links=_phrases("sama dengan") | _words(
        "atau setara sekitar dengan kira-kira senilai sebesar kurang lebih alias ekuivalen hampir nyaris yaitu yakni yang "
        "jika dikonversi dirupiahkan bila dikurskan rupiah mencapai sekira dari ini itu / = jadi berarti"
    ),
    bare=_words("dolar dollar $"),
    bare_codes=("USD", "SGD", "AUD", "HKD", "CAD", "NZD", "TWD"),
)

ROUGH = RoughWords(
    before=_phrases(
        "sekitar, sekira, sekitaran, kurang lebih, lebih kurang, kira-kira, hampir, nyaris, lebih dari, kurang dari, setidaknya, "
        "sedikitnya, paling sedikit, paling banyak, paling tidak, minimal, maksimal, di atas, di bawah, diatas, dibawah, "
        "melebihi, mendekati, berkisar, kisaran, lebih, hingga, sampai, antara, rata-rata, diperkirakan, tak kurang dari, "
        "tidak kurang dari, setidak-tidaknya, sekurang-kurangnya, mendekati angka, up to"
    ),
    after=_phrases("lebih, an, sekian, koma"),
)

SUMS = SumWords(
    opens=_phrases(
        "terdiri dari, terdiri atas, yakni, yaitu, rinciannya, dengan rincian, dengan perincian, rincian, perinciannya, "
        "meliputi, yang mencakup, terbagi atas, terbagi menjadi, terbagi dalam, terinci, dirinci, dengan rincinya, "
        "dengan komposisi, komposisinya"
    ),
    partial=_phrases(
        "di antaranya, diantaranya, antara lain, termasuk, misalnya, seperti, sebagian, salah satunya, terutama, "
        "khususnya, contohnya, mulai dari, minimal, maksimal, sekitar, per"
    ),
    rest=_phrases("sisanya, selebihnya, sisanya lagi, sementara sisanya"),
    rest_after=_phrases("lainnya, sisanya, selebihnya, yang lain"),
    out_of=_phrases(
        "dari, dari total, dari jumlah, dari sebanyak, dari seluruh, dari jumlah total, dari sejumlah, dari keseluruhan, "
        "dari total sebanyak, menyebut dari, mengatakan dari, menyebutkan dari, menjelaskan dari, bahwa dari, namun dari, "
        "menambahkan dari, mengungkapkan dari"
    ),
    total=_phrases("total, totalnya, jumlah total, total keseluruhan, jumlah keseluruhan, jumlah seluruhnya, seluruhnya"),
    links=_words("ada adalah menjadi mencapai sebanyak sebesar senilai berjumlah korban jumlah yakni yaitu nya"),
    joins=_words("dan serta plus ditambah"),
    series=_words("serta ditambah"),
    heads=_phrases("sehingga, jadi, dengan, atau, maka, dengan demikian, sehingga menjadi"),
    more=_phrases(
        "kemudian, dan kemudian, selanjutnya, lalu, selain itu, ditambah, sementara itu, sementara, sedangkan, juga, ada juga, "
        "adapun, serta, dan, termasuk, terakhir, berikutnya, disusul, ada pula, plus, satu lagi, lainnya"
    ),
    away=_words("ke di untuk dalam pada oleh dengan kepada selama"),
    anaphors=_words("itu tersebut ini mereka ketiganya semuanya"),
    share_of=_phrases("dari, dari total, dari seluruh, dari jumlah, dari keseluruhan, dari target, dari pagu"),
    kinds=_words(
        "laki-laki perempuan pria wanita putra putri lelaki laki dewasa anak-anak anak balita bayi tewas meninggal luka "
        "luka-luka hilang selamat wni wna siswa siswi mahasiswa mahasiswi sipil tentara"
    ),
    people=_words(
        "orang korban pelaku tersangka warga penumpang peserta siswa mahasiswa jiwa anggota pasien jemaah jamaah atlet "
        "kasus personel petugas saksi terdakwa anak pekerja tki pmi wni wna guru dosen polisi tentara relawan santri dokter "
        "perawat karyawan pegawai petani nelayan pengunjung pendaftar wisatawan pemilih pemudik pengungsi buruh penduduk "
        "pelamar calon tahanan narapidana napi awak kru prajurit pendukung pelajar penerima tamu turis lansia"
    ),
)

CHANGES = ChangeWords(
    rises=_words(
        "naik meningkat bertambah tumbuh melonjak melesat meroket melambung membengkak melejit terkerek terdongkrak "
        "bertumbuh menanjak dinaikkan ditingkatkan ditambah menaikkan meningkatkan"
    ),
    falls=_words(
        "turun menurun berkurang menyusut merosot anjlok terpangkas melorot ambles tergerus terjun berkontraksi "
        "terkontraksi dipangkas diturunkan dikurangi memangkas menurunkan mengurangi terkikis menciut susut"
    ),
    start=_words("dari"),
    end=_words("menjadi jadi ke"),
    links=_words(
        "sebelumnya semula level angka posisi sekitar hanya sebanyak sebesar senilai yang tadinya awalnya harga rp jumlah "
        "rata-rata kisaran total dari ke yakni yaitu"
    ),
    than=_words("dibandingkan dibanding ketimbang daripada"),
    inverted=_words(
        "peringkat ranking rangking rank posisi urutan papan klasemen rugi kerugian defisit minus diskon negatif rupiah "
        "peringkatnya rankingnya posisinya kerugiannya defisitnya ruginya kurs nilai-tukar kelas kasta divisi lantai halaman gugus persentil usia umur waktu jam pukul"
    ),
    by=_words("sebesar sebanyak senilai sekitar hingga sampai tipis tajam drastis signifikan lagi lebih hampir"),
    also=_words("atau setara ( alias"),
    other=_words(
        "dan serta sedangkan sementara dengan lalu kemudian adapun namun tetapi tapi sehingga kenaikan penurunan "
        "peningkatan pertumbuhan pengurangan mencatat mencatatkan membukukan"
    ),
    anaphors=_words("tersebut itu ini"),
    between=_words("antara"),
    to=_words("hingga sampai dan s/d"),
)

LISTS = ListWords(
    opens=_phrases(
        "yakni, yaitu, adalah, ialah, meliputi, terdiri dari, terdiri atas, masing-masing, mencakup, berinisial, "
        "masing-masing berinisial, masing-masing bernama, yakni masing-masing, yaitu masing-masing, yakni berinisial"
    ),
    partial=_phrases(
        "di antaranya, diantaranya, antara lain, termasuk, misalnya, seperti, salah satunya, salah satu, mulai dari, mulai, "
        "sebagian, contohnya, terutama, hingga, sampai, dan lain-lain, dan sebagainya, dll, dsb, dan lainnya, dan seterusnya, "
        "dkk, cs, bukan, masih, sudah, telah, akan, bagian dari, mantan, beberapa, sejumlah, para, semua, seluruh, setiap, "
        "pasangan, suami, istri, duo, trio, beserta, bersama, saudara, saudaranya, saudari, kakak, adik, anak, "
        "pertama, kedua, ketiga, keempat, kelima, karena, sebab, agar, selain, kecuali, tanpa, berturut-turut, atau, juara, "
        "sekaligus, pernah, bisa, dapat, tidak, belum, baik, antara, wakil dari, perwakilan, gabungan, kembar, bahwa, unsur"
    ),
    joins=_words("dan serta maupun"),
    body_heads=_words(
        "kementerian menteri badan dinas direktorat direktur fakultas universitas lembaga komisi dewan pusat balai bidang biro "
        "kepala kantor sekolah institut ikatan asosiasi himpunan perhimpunan persatuan serikat yayasan komite majelis "
        "ditjen dirjen departemen organisasi rumah pt cv undang-undang uu peraturan pasal program wilayah daerah deputi "
        "satuan penjabat pj sekretaris ketua wakil anggota tim panitia forum koalisi aliansi jaringan kepulauan trinidad "
        "bosnia sao antigua saint"
    ),
    tails=_words(
        "yang untuk dengan karena saat ketika setelah sebelum di pada dari dalam ke oleh agar sehingga namun tetapi guna demi "
        "seperti kata ujar tutur menurut sementara sedangkan berupa merupakan usai senin selasa rabu kamis jumat sabtu minggu"
    ),
    belongs=_words(
        "kecamatan kabupaten kota desa kelurahan provinsi dusun kampung negara inc inc. ltd tbk llc co jalan rt rw asal warga "
        "usia umur jawa sumatera kalimantan sulawesi papua jakarta banten nusa"
    ),
    copulas=_phrases("adalah, ialah, masing-masing"),
    before_count=_words("dari untuk oleh kepada dengan bahwa kata menurut namun adapun antara terhadap bagi"),
    after_ordinal=_words("kali kalinya belah"),
    more=_phrases(
        "kemudian, dan kemudian, selanjutnya, lalu, ditambah, terakhir, berikutnya, disusul, ada pula, ada juga, satu lagi, "
        "lainnya, serta, dan, plus"
    ),
)

FIGURES = FigureForm(
    decimal=",",
    group=".",
    numerals=NUMERALS,
    units=UNITS,
    money=MONEY,
    rough=ROUGH,
    sums=SUMS,
    changes=CHANGES,
    lists=LISTS,
    labels=_words(
        "pasal ayat nomor no no. nomer huruf bab butir angka jalan jl jl. gang blok rt rw km kilometer gedung lantai kamar kelas tipe "
        "type seri versi bus kereta ka kode rute jalur tahap batch kloter gelombang periode musim edisi episode sesi level "
        "peringkat posisi urutan ranking usia berusia umur berumur pukul jam tanggal tahun densus komisi divisi dapil "
        "zona golongan kategori semester kuartal triwulan tw termin urut skor menit undang-undang uu pp perpres permen "
        "perppu perma perda pmk liga sea piala euro formula g i ii iii iv v vi pelat nopol nomor-nomor babak putaran koridor rumus tier terminal ring roda omega"
    ),
    teasers=_words(
        "fakta cara tips tip trik hal alasan rekomendasi manfaat ciri ciri-ciri tanda potret foto penyebab jenis resep "
        "kebiasaan bahaya langkah syarat makanan minuman film lagu zodiak shio artis seleb pernyataan poin momen inspirasi "
        "ide kesalahan mitos gaya dampak keuntungan kelebihan kekurangan perbedaan persamaan doa kuliner destinasi tempat "
        "wisata rahasia kunci strategi aplikasi drama drakor smartphone hp ponsel mobil motor berita terpopuler pelajaran "
        "kata jurus kandidat gejala contoh kutipan keunggulan pilihan calon laga pertandingan pemain wajah gol kisah cerita"
    ),
)
