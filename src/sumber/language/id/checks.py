"""Indonesian words that the checks of times, quotations and anatomy look for."""

from __future__ import annotations

import re

from sumber.language.form.checks import CheckForm
from sumber.language.id.given_names import GIVEN_NAMES
from sumber.language.id.name_words import NAME_WORDS
from sumber.language.id.names_people import OFFICE_SHORT
from sumber.language.id.sourcing import RANKS

_S = "[ \u00a0]"
_MINISTERS = (short for short, whole in OFFICE_SHORT.items() if whole.startswith(("menteri ", "wakil ")))
_YEAR = r"(?:1[89]|20)\d\d"
_COUNT = (
    r"(?:\d{1,4}|(?:se|dua |tiga |empat |lima |enam |tujuh |delapan |sembilan )?(?:puluh|belas)(?: (?:satu|dua|tiga|empat|lima"
    r"|enam|tujuh|delapan|sembilan))?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus)"
)

# --- how a date lies to publication ---------------------------------------------------------------------------------

_SAID = "kata|ujar|tutur|ucap|jelas|tegas|ungkap|papar|terang|imbuh|tambah|sebut|cetus|tukas|beber|tandas|urai"
_CITED = (
    r"dikutip|dilansir|mengutip|melansir|keterangan(?:nya)?|siaran pers|ditemui|dihubungi|dikonfirmasi|diterima|rilisnya"
    r"|kepada (?:para )?(?:wartawan|awak media|media|[\w]+\.com|[\w]+\.co|[\w]+com)"
)
# Words that tell that a date lies ahead, or that it is not the day on which something was said or done.
_AHEAD = (
    r"akan|bakal|hendak|mendatang|hingga|sampai|mulai|sejak|sebelum|jelang|menjelang|\w*rencana\w*|\w*jadwal\w*|memanggil|dipanggil|pemanggilan"
    r"|terkait|soal|tentang|mengenai|nanti|besok|lusa|\w*target\w*|paling lambat|selambat\w*|batas|tenggat|periode|per|untuk|berlaku"
    r"|agenda|menyambut|siap|bersiap|jika|bila|kalau|apabila|persiapan|antara|depan|laga|pertandingan|final|versus|vs|melawan"
    r"|undangan|diperkirakan|diprediksi|harus|dipastikan|memastikan|dijanjikan|wajib|jatuh tempo|diundang|mengundang|tayang|rilis"
)
_STAYS = rf"(?:(?!(?<!\w)(?:{_AHEAD})(?!\w))[^.;:?!\n“”\"])"
_DONE = (
    r"tewas|meninggal|wafat|gugur|ditangkap|menangkap|meringkus|diringkus|dibekuk|membekuk|ditemukan|terjadi|digerebek"
    r"|menggerebek|dibunuh|dirampok|terbakar|hilang|telah|sudah|sempat|pernah"
)
_PLANNED = r"(?<!saat )(?<!ketika )(?:akan|bakal)|dijadwalkan|direncanakan|rencananya|berencana"
# Words behind a plan with which something else begins that the date may belong to.
_TURNS = (
    r"setelah|usai|sejak|pasca\w*|sebelum|sebelumnya|yang|atas|berdasarkan|terhadap|karena|akibat|dari|ketika|saat|seperti|sesuai"
    r"|menyusul|terkait|soal|tentang|mengenai|dibanding\w*|dengan|dan|tapi|namun|kata|ujar|tutur|ucap|mengatakan|menyatakan"
    r"|menurut|tersebut|per|kepada|melalui|lewat|dalam|dimulai|mulai|untuk|bahwa|oleh|berakhir"
)
_STAYS_PLANNED = rf"(?:(?!(?<!\w)(?:{_TURNS})(?!\w))[^.,;:?!\n“”\"()])"
_ON = rf"(?:{_S}pada|{_S}di|{_S}hari|,|\()?(?:{_S}(?:tanggal|hari))?{_S}?\(?"

# --- anniversaries and durations ------------------------------------------------------------------------------------

_BIRTHDAY = "hut|ulang tahun|hari jadi|dirgahayu|milad|hari lahir|harlah|dies natalis|peringatan hari|hari"

ANNIVERSARIES = {
    "ri": (1945, 8, 17),
    "republik indonesia": (1945, 8, 17),
    "kemerdekaan ri": (1945, 8, 17),
    "kemerdekaan republik indonesia": (1945, 8, 17),
    "kemerdekaan indonesia": (1945, 8, 17),
    "indonesia": (1945, 8, 17),
    "kemerdekaan": (1945, 8, 17),
    "tni": (1945, 10, 5),
    "tentara nasional indonesia": (1945, 10, 5),
    "bhayangkara": (1946, 7, 1),
    "polri": (1946, 7, 1),
    "jakarta": (1527, 6, 22),
    "dki jakarta": (1527, 6, 22),
    "kota jakarta": (1527, 6, 22),
    "surabaya": (1293, 5, 31),
    "kota surabaya": (1293, 5, 31),
    "kota bandung": (1810, 9, 25),
    "kota medan": (1590, 7, 1),
    "kota makassar": (1607, 11, 9),
    "kota semarang": (1547, 5, 2),
    "sumpah pemuda": (1928, 10, 28),
    "kebangkitan nasional": (1908, 5, 20),
    "lahir pancasila": (1945, 6, 1),
    "pancasila": (1945, 6, 1),
    "pahlawan": (1945, 11, 10),
    "koperasi": (1947, 7, 12),
    "koperasi nasional": (1947, 7, 12),
    "ibu": (1928, 12, 22),
    "pramuka": (1961, 8, 14),
    "pgri": (1945, 11, 25),
    "korpri": (1971, 11, 29),
    "kopassus": (1952, 4, 16),
    "pdi perjuangan": (1973, 1, 10),
    "pdip": (1973, 1, 10),
    "golkar": (1964, 10, 20),
    "partai golkar": (1964, 10, 20),
    "gerindra": (2008, 2, 6),
    "partai gerindra": (2008, 2, 6),
    "pkb": (1998, 7, 23),
    "pan": (1998, 8, 23),
    "ppp": (1973, 1, 5),
    "antara": (1937, 12, 13),
    "rri": (1945, 9, 11),
    "tvri": (1962, 8, 24),
    "bhakti adhyaksa": (1960, 7, 22),
    "listrik nasional": (1945, 10, 27),
    "bri": (1895, 12, 16),
    "bni": (1946, 7, 5),
    "pertamina": (1957, 12, 10),
    "ugm": (1949, 12, 19),
    "asean": (1967, 8, 8),
    "pbb": (1945, 10, 24),
}

_ABOUT = "sekitar|hampir|kira-kira|kurang lebih|lebih dari|lebih|sekira|nyaris|kurang dari|puluhan|belasan|setidaknya"
_YEARS = rf"(?P<about>(?:(?:{_ABOUT}){_S})?)(?P<years>{_COUNT}){_S}tahun"
_THAT_IS = rf"(?:,{_S}|{_S}\(|{_S})(?:(?:atau|yakni|yaitu|alias|artinya|tepatnya){_S})?(?:pada{_S})?"
_YEAR_AT = rf"(?:tahun{_S})?(?P<year>{_YEAR})"
_TO = r"hingga|sampai dengan|sampai|s/d|s\.d\."
_FIRST_LAST = rf"(?P<first>{_YEAR})(?:{_S}?[-–—]{_S}?|{_S}(?:{_TO}){_S}(?:tahun{_S})?)(?P<last>{_YEAR})"

# --- clock ----------------------------------------------------------------------------------------------------------

_PARTS = {"dini hari": (0, 6), "pagi": (0, 12), "siang": (9, 16), "sore": (13, 19), "petang": (14, 20), "malam": (17, 24)}


CHECKS = CheckForm(
    signs={
        "SRC105": frozenset((*RANKS, "wakil", "menteri", *_MINISTERS)),
        "TIM106": frozenset(("terjadi", "berlangsung")),
        "TIM109": frozenset(("lahir", "kelahiran", "terlahir")),
        "TIM111": frozenset(("lalu", "silam", "selama")),
        "TIM112": frozenset(("pukul", "pkl", "wib", "wita", "wit")),
    },
    gone_after=re.compile(rf"\)?,?{_S}(?:yang{_S})?(?:lalu|silam)(?!\w)"),
    coming_after=re.compile(rf"\)?,?{_S}(?:yang{_S}akan{_S}datang|mendatang|nanti|besok)(?!\w)"),
    said_before=re.compile(
        rf"(?<!\w)(?:(?:{_SAID})(?:nya)?(?!\w){_STAYS}{{0,140}}(?:[,(]|(?<= pada)|(?<= hari)){_S}?\(?"
        rf"|(?:{_CITED})(?!\w){_STAYS}{{0,100}}[,.(]{_S}?\(?)$"
    ),
    happened_before=re.compile(rf"(?<!\w)(?:{_DONE})(?!\w){_STAYS}{{0,60}}(?:,|\(|pada|tanggal|hari){_S}?\(?$"),
    planned_before=re.compile(rf"(?<!\w)(?:{_PLANNED})(?!\w){_STAYS_PLANNED}{{0,70}}{_ON}$"),
    ahead=re.compile(rf"(?<!\w)(?:{_AHEAD})(?!\w)"),
    overtaken=re.compile(
        r"(?<!\w)(?:semula|awalnya|sebelumnya|sedianya|seharusnya|mestinya|batal|dibatalkan|ditunda|diundur|kala itu|saat itu"
        r"|waktu itu|ketika itu|ternyata|hingga|sampai|s/d|peristiwa|tadinya|sempat|lalu|silam|pernah)(?!\w)"
    ),
    day_word_before=re.compile(r"(?<!\w)(?P<word>hari ini|kemarin|besok|lusa)(?: (?:pagi|siang|sore|malam))?,?[ \u00a0]?\(?$"),
    day_words={"hari ini": 0, "kemarin": -1, "besok": 1, "lusa": 2},
    to=re.compile(rf"{_S}?(?:[-–—]|(?:{_TO})(?!\w)){_S}?(?:tanggal{_S}|tahun{_S})?"),
    ranged=re.compile(rf"(?<!\w)(?:periode|tahun|masa jabatan|masa bakti|dari|antara|sejak|selama|kurun|\(){_S}?$"),
    born=re.compile(rf"(?:kelahiran|lahir)(?!\w)[^.;:?!\n]{{0,60}}?(?<!\d)(?P<year>{_YEAR})(?!\d)"),
    dead=re.compile(
        r"(?<!\w)(?:meninggal|wafat|tewas|mendiang|almarhum\w*|tutup usia|berpulang|mengembuskan|menghembuskan|hidup)(?!\w)"
    ),
    age=re.compile(
        rf"(?<!\w)(?:(?:berusia|usianya|berumur|umurnya){_S}(?P<told>\d{{1,3}}){_S}tahun(?!\w)"
        rf"|\((?P<bracket>\d\d)(?:{_S}(?:tahun|th))?\))"
    ),
    then=re.compile(r"(?<!\w)(?:saat|ketika|waktu|kala|sejak|dulu|kali pertama|pada)(?!\w)"),
    once=re.compile(
        r"(?P<what>kecelakaan|kebakaran|gempa|ledakan|penembakan|peristiwa|insiden|kejadian|pembunuhan|perampokan|penangkapan"
        r"|longsor|tabrakan|penusukan|pencurian|penculikan|pemerkosaan|pengeroyokan|penganiayaan|bentrokan|pembacokan"
        r"|penyerangan|penggerebekan|musibah|tragedi|aksi)(?P<same>nya|(?: \w+){0,2} (?:itu|tersebut|ini))?(?: [\w-]+){0,4}?"
        rf" (?:terjadi|berlangsung)(?: di [^.,;:!?\n]{{2,60}}?)?(?: pada|,)?(?:{_S}hari)?{_S}$"
    ),
    once_word=re.compile(r"(?:terjadi|berlangsung)(?!\w)"),
    nth=re.compile(r"ke-? ?(?P<number>\d{1,4})(?![\w-])"),
    celebrated=re.compile(
        rf"(?<!\w)(?:{_BIRTHDAY})(?:{_S}\(\w+\))?(?P<whose>(?:{_S}[^\W\d_]+){{0,3}}?){_S}(?:yang{_S})?$"
    ),
    whose=re.compile(rf"{_S}?(?:tahun{_S})?(?P<whose>[^\W\d_]+(?:{_S}[^\W\d_]+){{0,2}})"),
    anniversaries=ANNIVERSARIES,
    ago_near=re.compile(rf"tahun{_S}(?:yang{_S})?(?:lalu|silam)|selama{_S}"),
    ago=(
        re.compile(rf"(?<![\w./-]){_YEAR_AT}{_THAT_IS}{_YEARS}{_S}(?:yang{_S})?(?:lalu|silam)(?!\w)"),
        re.compile(rf"(?<!\w){_YEARS}{_S}(?:yang{_S})?(?:lalu|silam){_THAT_IS}{_YEAR_AT}(?![\w/-])"),
        re.compile(rf"(?<!\w)selama{_S}{_YEARS}{_S}(?:terakhir,?{_S})?sejak{_S}{_YEAR_AT}(?![\w/-])"),
    ),
    spell_near=re.compile(rf"selama{_S}"),
    spell=(
        re.compile(rf"(?<![\w./-]){_FIRST_LAST}{_THAT_IS}selama{_S}{_YEARS}(?!\w)"),
        re.compile(
            rf"(?<!\w)selama{_S}{_YEARS},?{_S}(?:\(|(?:yakni{_S}|yaitu{_S})?(?:dari{_S}|sejak{_S}|pada{_S})?(?:tahun{_S})?)"
            rf"{_FIRST_LAST}(?![\w/-])"
        ),
    ),
    days_long=re.compile(rf"selama{_S}(?P<days>{_COUNT}){_S}hari(?!\w)"),
    hours=re.compile(
        rf"[p\d](?:(?<=p)(?:ukul|kl\.?){_S}(?P<hour>\d\d?)[.:](?P<minute>\d\d)(?![\w.,:]*\d)"
        rf"|(?<=\d)(?<![\w.,:/-]\d)\d?[.:]\d\d(?={_S}(?:wib|wita|wit)(?!\w)))"
    ),
    part=re.compile(rf"(?:{_S}(?:wib|wita|wit))?{_S}(?P<part>{'|'.join(_PARTS)})(?!\w)"),
    part_hours=_PARTS,
    placeholder=re.compile(
        r"X{4,}(?!\w)|(?P<crosses>[Xx]{2,3}(?<![^\W\d_XxPp][Xx]{2})(?<![^\W\d_XxPp][Xx]{3})(?![\w/-]))|T[Kk](?:T[Kk])+(?!\w)"
        r"|\[(?:nama|tanggal|isi|lokasi|jumlah|sumber)\b[^\]\n]{0,30}\]|\?{3,}|[Ll]orem ipsum"
        r"|\((?:nama|umur|usia) (?:xx+|\?+|\.{2,})\)"
    ),
    placeholder_signs=("xx", "tktk", "[", "???", "lorem ipsum", "(nama ", "(umur ", "(usia "),
    given_names=GIVEN_NAMES,
    name_words=NAME_WORDS,
    led_in=frozenset(
        "bernama sebanyak sebesar senilai berusia pukul tanggal umur usia sekitar mencapai oleh kata rp".split()
    ),
    never_twice=frozenset(
        "yang di ke dan dari untuk dengan pada adalah akan telah dalam sebagai bahwa atau karena kepada serta sudah para"
        " tersebut juga tidak bisa dapat agar hingga namun tetapi sedang masih".split()
    ),
    announces=re.compile(
        r"(?<!\w)(?:berikut|artinya|terjemahan|tulisan|bertuliskan|narasi|keterangan|caption|unggahan|bunyi|berbunyi|pesan|lirik|doa"
        r"|ayat|hr|qs|prompt|slogan|tema|bertema|bertajuk|berjudul|judul|motto|pertanyaan|jawaban|kutipan|komentar)(?!\w)|:\s*$"
    ),
)
