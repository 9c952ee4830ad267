"""Indonesian times: the words, and the words around them."""

from __future__ import annotations

from sumber.language.form.times import NumberWords, TimeForm, Value
from sumber.language.id.times_grammar import GRAMMAR
from sumber.language.id.times_hijri import HIJRI_MONTHS, NEW_MOONS

MONTHS: dict[str, Value] = {
    "januari": 1, "january": 1, "februari": 2, "pebruari": 2, "febuari": 2, "february": 2, "maret": 3, "march": 3,
    "april": 4, "mei": 5, "juni": 6, "june": 6, "juli": 7, "july": 7, "agustus": 8, "august": 8, "september": 9,
    "oktober": 10, "october": 10, "november": 11, "nopember": 11, "desember": 12, "december": 12,
}  # fmt: skip
SHORT_MONTHS: dict[str, Value] = {
    "jan": 1, "feb": 2, "mar": 3, "mrt": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "agt": 8, "agu": 8, "ags": 8,
    "agust": 8, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS: dict[str, Value] = {
    "senin": 1, "selasa": 2, "rabu": 3, "kamis": 4, "jumat": 5, "jum'at": 5, "jum’at": 5, "jum`at": 5, "jumaat": 5, "jum\"at": 5,
    "sabtu": 6, "minggu": 7, "ahad": 7, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5,
    "saturday": 6, "sunday": 7, "hari minggu": 7,
}  # fmt: skip

PAST, PRESENT, FUTURE = "PAST_REF", "PRESENT_REF", "FUTURE_REF"
MANY_PAST = (
    "sebelumnya",
    "lalu",
    "yang lalu",
    "silam",
    "kemarin",
    "terakhir",
    "terakhir ini",
    "belakangan",
    "belakangan ini",
)
MANY_FUTURE = ("mendatang", "ke depan", "berikutnya", "yang akan datang", "selanjutnya", "setelahnya", "nanti")
MANY: dict[str, Value] = {
    f"{unit}-{unit} {which}": ref
    for unit in ("hari", "pekan", "minggu", "bulan", "tahun")
    for whiches, ref in ((MANY_PAST, PAST), (MANY_FUTURE, FUTURE))
    for which in whiches
}

WORDS: dict[str, dict[str, Value]] = {
    "D": {"hari": "D", "harinya": "D"},
    "W": {"pekan": "W"},
    "M": {"bulan": "M", "bln": "M"},
    "Y": {"tahun": "Y", "thn": "Y", "th": "Y"},
    "H": {"jam": "hour"},
    "S": {"menit": "minute", "detik": "second"},
    "L": {"dekade": "decade", "dasawarsa": "decade", "windu": "eight", "lustrum": "lustrum", "milenium": "millennium"},
    "C": {"abad": "century"},
    "its": {"tahunnya": "Y", "bulannya": "M", "pekannya": "W", "minggunya": "W", "jamnya": "hour", "menitnya": "minute"},
    "quarter": {"kuartal": "Q", "triwulan": "Q", "kwartal": "Q", "tw": "Q", "caturwulan": "Q"},
    "half": {"semester": "half", "paruh": "half"},
    "one": {
        "sehari": "D", "sepekan": "W", "seminggu": "W", "sebulan": "M", "setahun": "Y", "sejam": "hour",
        "semenit": "minute", "sedetik": "second", "sedekade": "decade", "sedasawarsa": "decade", "seabad": "century",
        "sewindu": "eight", "sekuartal": "Q",
    },
    "many": {
        "berhari-hari": "D", "berminggu-minggu": "W", "berpekan-pekan": "W", "berbulan-bulan": "M",
        "bertahun-tahun": "Y", "berjam-jam": "hour", "bermenit-menit": "minute", "berdekade-dekade": "decade",
        "berabad-abad": "century",
    },
    "adj": {"harian": "D", "mingguan": "W", "bulanan": "M", "tahunan": "Y", "triwulanan": "Q", "dwimingguan": "W"},
    "weekday": WEEKDAYS,
    "month": MONTHS,
    "abbr": SHORT_MONTHS,
    "hijri": HIJRI_MONTHS,
    "part": {
        "dini hari": "MO", "dinihari": "MO", "subuh": "MO", "pagi": "MO", "pagi-pagi": "MO", "siang": "AF",
        "sore": "AF", "petang": "EV", "senja": "EV", "magrib": "EV", "malam": "NI", "malem": "NI",
    },
    "noon": {"tengah hari": "12:00", "tengah malam": "00:00"},
    "tadi": {"tadi": "tadi"},
    "night": {"semalam": -1, "tadi malam": -1, "malam tadi": -1, "tadi malem": -1},
    "deictic": {
        "hari ini": 0, "kemarin": -1, "kemaren": -1, "kemarin lusa": -2, "kemarin dulu": -2, "besok": 1,
        "esok": 1, "esok hari": 1, "besoknya": 1, "hari esok": 1, "lusa": 2,
    },
    "storyday": {
        "keesokan hari": 1, "keesokan harinya": 1, "esok harinya": 1, "esoknya": 1, "keesokannya": 1,
        "hari berikutnya": 1, "hari sebelumnya": -1, "hari itu": 0, "hari tersebut": 0, "hari yang sama": 0,
        "hari itu juga": 0, "tanggal itu": 0, "tanggal tersebut": 0, "tanggal yang sama": 0,
    },
    "past": {"lalu": "past", "silam": "past", "yang lalu": "past", "yg lalu": "past", "yang silam": "past"},
    "next": {
        "depan": "next", "yang akan datang": "next", "akan datang": "next", "yad": "next", "nanti": "next",
        "yang akan tiba": "next",
    },
    "coming": {"mendatang": "coming"},
    "this": {"ini": "this"},
    "that": {"itu": "that", "tersebut": "that", "yang sama": "that"},
    "before": {"sebelumnya": "before", "sebelum itu": "before"},
    "after": {
        "kemudian": "after", "setelahnya": "after", "setelah itu": "after", "sesudahnya": "after",
        "berikutnya": "after", "selanjutnya": "after", "berselang": "after",
    },
    "recent": {"terakhir": "recent", "belakangan": "recent"},
    "ahead": {"ke depan": "ahead", "kedepan": "ahead", "ke depannya": "ahead"},
    "again": {"lagi": "again"},
    "lately": {
        "belakangan": PAST, "belakangan ini": PAST, "akhir-akhir ini": PAST, "akhir akhir ini": PAST,
    },
    "nth": {
        "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7, "kedelapan": 8,
        "kesembilan": 9, "kesepuluh": 10,
    },
    "vague": {
        "beberapa": "X", "puluhan": "X", "belasan": "X", "ratusan": "X", "ribuan": "X", "jutaan": "X", "sejumlah": "X",
        "sekian": "X",
    },
    "fraction": {"setengah": "half", "separuh": "half", "separo": "half"},
    "edge": {
        "awal": "start", "pertengahan": "mid", "akhir": "end", "penghujung": "end", "ujung": "end", "medio": "mid",
        "tengah": "mid", "permulaan": "start", "awal-awal": "start", "akhir-akhir": "end", "akhir dari": "end",
    },
    "weekend": {"akhir pekan": "WE", "akhir minggu": "WE", "weekend": "WE"},
    "season": {
        "musim semi": "SP", "musim panas": "SU", "musim gugur": "FA", "musim dingin": "WI",
    },
    "ref": {
        "saat ini": PRESENT, "kini": PRESENT, "sekarang": PRESENT, "sekarang ini": PRESENT, "sementara ini": PRESENT,
        "dewasa ini": PRESENT, "masa kini": PRESENT, "masa sekarang": PRESENT, "zaman sekarang": PRESENT,
        "waktu ini": PRESENT, "detik ini": PRESENT, "currently": PRESENT,
        **MANY,
        "beberapa waktu lalu": PAST, "beberapa waktu yang lalu": PAST, "beberapa waktu silam": PAST,
        "beberapa saat lalu": PAST, "beberapa saat yang lalu": PAST, "waktu lalu": PAST, "masa lalu": PAST,
        "masa silam": PAST, "masa lampau": PAST, "baru-baru ini": PAST, "belum lama ini": PAST, "tempo hari": PAST,
        "beberapa waktu terakhir": PAST, "beberapa waktu belakangan": PAST, "beberapa waktu belakangan ini": PAST,
        "beberapa waktu terakhir ini": PAST, "zaman dulu": PAST, "zaman dahulu": PAST,
        "masa mendatang": FUTURE, "masa yang akan datang": FUTURE, "masa datang": FUTURE, "kemudian hari": FUTURE,
        "waktu dekat": FUTURE, "waktu dekat ini": FUTURE, "waktu mendatang": FUTURE, "waktu yang akan datang": FUTURE, "beberapa waktu ke depan": FUTURE,
        "beberapa waktu mendatang": FUTURE, "suatu hari nanti": FUTURE, "suatu saat nanti": FUTURE,
        "di masa depan": FUTURE, "pada masa depan": FUTURE, "di masa datang": FUTURE,
    },
    "daily": {
        "sehari-hari": "D", "dari hari ke hari": "D", "hari demi hari": "D", "dari pekan ke pekan": "W",
        "dari minggu ke minggu": "W", "dari bulan ke bulan": "M", "dari tahun ke tahun": "Y", "tahun demi tahun": "Y",
    },
    "each": {"setiap": "each", "tiap": "each", "tiap-tiap": "each", "saban": "each"},
    "per": {"per": "per"},
    "times": {"kali": "times", "sekali": "times"},
    "at": {"pukul": "at", "pkl": "at", "pk": "at", "pukul:": "at"},
    "tz": {
        "wib": "tz", "wita": "tz", "wit": "tz", "gmt": "tz", "utc": "tz", "waktu setempat": "tz",
        "waktu indonesia barat": "tz", "waktu indonesia tengah": "tz", "waktu indonesia timur": "tz", "est": "tz", "bst": "tz", "cet": "tz", "edt": "tz", "pst": "tz", "et": "tz", "waktu indonesia": "tz",
        "waktu jakarta": "tz",
    },
    "label": {"tanggal": "label", "tgl": "label", "tertanggal": "label", "per tanggal": "label"},
    "fiscal": {
        "buku": "f", "anggaran": "f", "fiskal": "f", "ajaran": "f", "pelajaran": "f", "pajak": "f", "akademik": "f",
        "masehi": "f", "produksi": "f",
    },
    "holiday": {
        "lebaran": "hijri:10-01", "idul fitri": "hijri:10-01", "idulfitri": "hijri:10-01", "hari raya idul fitri": "hijri:10-01",
        "idul adha": "hijri:12-10", "iduladha": "hijri:12-10", "hari raya idul adha": "hijri:12-10",
        "lebaran haji": "hijri:12-10", "puasa": "hijri:09-01",
        "maulid nabi": "hijri:03-12", "isra miraj": "hijri:07-27", "tahun baru islam": "hijri:01-01",
        "nuzulul quran": "hijri:09-17", "natal": "12-25", "hari natal": "12-25", "tahun baru": "01-01",
        "kemerdekaan": "08-17", "paskah": "easter:0", "jumat agung": "easter:-2", "hari kemerdekaan": "08-17",
        "valentine": "02-14", "tahun baru masehi": "01-01",
    },
    "era": {"h": "H", "hijriah": "H", "hijriyah": "H", "hijriyyah": "H"},
    "to": {"hingga": "to", "sampai": "to", "sampai dengan": "to", "s/d": "to", "s.d": "to", "s.d.": "to", "sd": "to"},
    "and": {"dan": "and", "serta": "and"},
    "or": {"atau": "or"},
    "between": {"antara": "between"},
    "not": {
        "hari raya": "", "jam tangan": "", "makan malam": "", "makan siang": "",
        "sarapan pagi": "", "selamat pagi": "", "selamat siang": "", "selamat malam": "", "selamat sore": "",
        "klub malam": "", "kelab malam": "", "pasar malam": "", "hiburan malam": "", "salat jumat": "",
        "shalat jumat": "", "sholat jumat": "", "solat jumat": "", "pasar minggu": "", "pasar senin": "",
        "rabu abu": "", "hari-hari": "", "waktu-waktu": "", "salat subuh": "", "shalat subuh": "", "sholat subuh": "",
        "salat jum'at": "", "shalat jum'at": "", "sholat jum'at": "", "salat magrib": "", "shalat magrib": "",
        "black friday": "", "jumat berkah": "", "jam kerja": "", "jam terbang": "", "jam malam": "", "pagi buta": "",
        "gaun malam": "", "siang bolong": "", "kehidupan malam": "", "dunia malam": "", "secara tahunan": "",
        "secara bulanan": "", "secara kuartalan": "", "secara mingguan": "", "secara harian": "",
        "pekan raya": "", "pekan olahraga": "", "pekan mode": "", "bulan madu": "", "bulan purnama": "",
        "bulan puasa": "", "bulan ramadan": "", "bulan ramadhan": "", "bulan suci": "",
    },
}  # fmt: skip

SMALL: dict[str, tuple[str, Value]] = {
    "minggu": ("W", "W"),
    **{word: ("abbr", month) for word, month in MONTHS.items()},
}

NUMBERS = NumberWords(
    plain={
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "duapuluh": 20, "duabelas": 12, "sejuta": 1000000,
    },
    teens=frozenset({"belas"}),
    multipliers={"puluh": 10, "ratus": 100, "ribu": 1000, "juta": 1000000, "miliar": 1000000000},
    halves=frozenset({"setengah"}),
)  # fmt: skip


# Without `kami` and `seni`, which are words of their own.
CLIPPED = {
    word[:-1]: word
    for word in (
        *MONTHS,
        "selasa",
        "jumat",
        "sabtu",
        "minggu",
        "hari ini",
        "saat ini",
        "ini",
        "lalu",
        "kemarin",
        "malam",
        "sore",
        "siang",
    )
    if word not in ("mei", "juni", "juli", "march", "june", "july")
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TIMES = TimeForm(
    words=WORDS,
    small=SMALL,
    numbers=NUMBERS,
    clipped=CLIPPED,
    ordinal_prefix="ke",
    decade_suffix="an",
    countdown="h",
    grammar=GRAMMAR,
    new_moons=NEW_MOONS,
    future=_words(
        "akan bakal nanti mendatang rencananya berencana dijadwalkan jadwalkan menjadwalkan segera besok diperkirakan "
        "diprediksi direncanakan ditargetkan menargetkan diharapkan"
    ),
    past=_words(
        "telah sudah tadi lalu pernah sempat sejak usai setelah sebelumnya kemarin saat ketika terjadi tewas meninggal "
        "lahir ditangkap ditemukan tercatat tiba awalnya hendak"
    )
    | {"saat akan", "ketika akan", "kala akan", "sedianya akan"},
    saying=_words(
        "kata ujar tutur ucap jelas tegas ungkap papar terang imbuh tambah sebut cetus tukas beber lapor tulis "
        "katanya ujarnya tuturnya ucapnya jelasnya tegasnya ungkapnya paparnya terangnya imbuhnya tambahnya sebutnya "
        "mengatakan menyatakan menjelaskan menuturkan mengungkapkan menyebut menyebutkan menyampaikan menegaskan "
        "menambahkan memaparkan melaporkan mengumumkan menulis berkata mengaku menilai dikutip dilansir dikonfirmasi "
        "dihubungi ditemui mengutip melansir dilansirnya disampaikan diungkapkan dilaporkan keterangan keterangannya "
        "pernyataannya pernyataan rilis wartawan siaran pers jumpa konferensi diwawancarai ditanya pantauan seperti "
        "diberitakan wawancara akun cuitan unggahan laman"
    ),
    ages=_words(
        "usia berusia umur berumur seusia usianya umurnya pria wanita perempuan laki-laki lelaki laki bocah gadis remaja "
        "pemuda pemudi anak balita bayi kakek nenek siswa siswi pelajar mahasiswa janda duda ibu bapak ayah warga "
        "cowok cewek aktris aktor penyanyi pelaku korban bintang striker bek gelandang kiper penyerang pemain kelahiran "
        "menginjak genap lansia putra putri"
    ),
    measuring=_words("dalam selama sepanjang kurun waktu hampir sudah telah lebih sekitar kurang di pada sejak dari"),
    after_age=_words("asal tua itu tersebut"),
    names=_words(
        "universitas jalan jl stadion gerakan tugu monumen lapangan gelora bandara rsud rs hotel smp sma universitas "
        "pasal ayat nomor no tol masjid jembatan gang blok angkatan presidium aksi peristiwa"
    ),
    year_before=_words(
        "pada sejak di hingga sampai tahun dari awal akhir pertengahan sepanjang selama per mulai antara dengan untuk "
        "periode dibanding dibandingkan jelang menjelang sebelum setelah sesudah semenjak dalam medio penghujung kurun "
        "sekitar memasuki bulan ke dan maupun atau yakni yaitu musim era kala ketika saat edisi"
    ),
    year_beside=_words("dan atau maupun ke yakni yaitu sekitar"),
    occurrences=_words(
        "bom gempa tsunami tragedi kerusuhan krisis perang kudeta konflik serangan banjir erupsi kecelakaan ledakan "
        "kebakaran pembantaian wabah reformasi referendum revolusi pemberontakan"
    ),
    counting=_words(
        "pemilu pilpres pilkada pileg pilgub liga piala olimpiade kejuaraan turnamen festival ujian "
        "sebanyak sejumlah total mencapai capai sebesar senilai nomor no rp pasal ayat seharga ribu juta sekira hampir "
        "seri tipe model kode rute lebih kurang ukuran resolusi"
    ),
    counted=_words(
        "orang unit rupiah ton kg kilometer km meter hektare hektar ha jiwa personel warga kasus buah ekor lembar "
        "persen rumah kepala kk peserta petugas siswa mahasiswa liter gram cc dolar dollar barel mw megawatt watt "
        "kali hari jam menit tahun bulan titik kursi suara desa paket penumpang pasukan prajurit tentara wisatawan "
        "pekerja karyawan eksemplar kamar mil kaki pohon penonton poin tps sertifikat mdpl mm cm piksel volt km/jam"
    ),
    legal=_words("nomor no uu pp perpres perppu permen pmk pojk perda kepres inpres keppres pbi pasal perma"),
    speeds=_words("km kilometer mil kmph meter m knot liter"),
    adj_heads=_words("laporan keuangan"),
    comparing=_words("dibanding dibandingkan dibandingan ketimbang daripada berbanding versus"),
    habits=_words("kerap sering biasanya biasa selalu rutin acap seringkali kerapkali"),
    recent_events=_words(
        "pemilu pileg pilpres pilkada pilgub pilbup pilwalkot pilkades lebaran natal ramadan ramadhan puasa liburan libur "
        "pandemi reuni muktamar kongres munas reformasi krisis"
    ),
    daypart_before=_words("pada sejak hingga sampai menjelang jelang mulai dari tiap setiap"),
)
