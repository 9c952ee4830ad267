"""Indonesian anatomy: how Indonesian outlets put a story together.

The forms were gathered from the openings and ends of 43,000 articles of 25 outlets, 2007 to 2026.
"""

from __future__ import annotations

import re

from sumber.language.form.anatomy import AnatomyForm
from sumber.language.id.dateline_data import DATELINE_PLACES, NO_PLACES, OUTLETS
from sumber.model.record import CreditRole

# --- datelines ------------------------------------------------------------------------------------------------------

_UP = "A-ZÀ-ÖØ-Þ"
_WORD = rf"[{_UP}][\w'’`.]*(?:-[^\W\d_]+)*"
_PLACE = rf"{_WORD}(?:[ \t]{_WORD}){{0,3}}"
_PLACES = rf"(?P<places>{_PLACE}(?:(?:\s?[/&]\s?|,\s?|\sdan\s){_PLACE}){{0,3}}?)"
_CAPITALS = rf"(?P<places>(?!(?:{'|'.join(NO_PLACES)})\b)[{_UP}][{_UP}'’. ]{{2,30}}(?:[/-][{_UP}]{{3,20}})?)"
_DOMAIN = r"[A-Za-z][\w-]{1,30}(?:[.,](?:com|co\.id|or\.id|my\.id|go\.id|ac\.id|web\.id|co|id|net|org|tv|news|media)\b){1,2}(?!\.\w)"
_NAMED = "|".join(re.escape(name) for name in sorted(OUTLETS, key=len, reverse=True))
_OUTLET = rf"(?P<outlet>(?i:{_DOMAIN}|(?:{_NAMED})\b(?!\.\w))(?:[ ]?[/&-][ ]?{_WORD}(?:[ ]{_WORD})?)?)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Ag|Sep|Okt|Nov|Des)[a-z]*"
_DATE = rf"(?:,?\s?\(?(?P<date>\d{{1,2}}(?:\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?\d{{2,4}}|\s{_MONTH}\s\d{{4}}))\)?)?"
_DASH = r"\s*(?:[-–—―‑−]+(?:\s?[-–—―‑−]+)*)\s*"
_SIGN = rf"(?:{_DASH}|\s*[|:]\s*)"
_KNOWN = rf"(?P<known>{_PLACE}(?:\s?/\s?{_PLACE})?)"
_SEATS = "Jakarta|Bandung|Surabaya|Medan|Semarang|Yogyakarta|Solo|Malang|Makassar|Denpasar|Palembang|Bogor|Depok|Bekasi|Tangerang"
_STORY = rf"(?=[{_UP}“\"'‘\d,(])"

_DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_PLACES}{_DATE},?\s{{0,2}}\({_OUTLET}\)(?:{_SIGN}|\s*\n\s*)",  # Seoul/Moskow (ANTARA) -
        rf"{_KNOWN}{_DATE} \((?P<outlet>[{_UP}][\w. /-]{{1,30}})\){_DASH}",  # Jakarta (any outlet) -
        rf"{_PLACES}\s?,\s{{0,2}}{_OUTLET}{_DATE}(?:{_SIGN}|\s*\n\s*)",  # JAKARTA, KOMPAS.com -
        rf"{_KNOWN},\s(?P<outlet>{_WORD}(?:[ ]{_WORD}){{0,2}})\s[-–—]+\s",  # Jakarta, any outlet -
        rf"{_OUTLET}\s?[,.|]\s{{0,2}}{_PLACES}{_DATE}{_DASH}",  # TEMPO.CO, Jakarta -
        rf"{_OUTLET}\s?[,.|]\s{{0,2}}{_PLACES}\s*\n\s*",  # Liputan6.com, Jakarta, then a line of its own
        rf"{_OUTLET}\s?[,.|]\s{{0,2}}(?P<places>(?i:{_SEATS}))[ ]?(?=[{_UP}“\"]|\d)",  # Liputan6.com, Jakarta Presiden
        rf"{_OUTLET}\s?,\s{{0,2}}(?P<places>[{_UP}][a-z]{{2,20}}(?:[ ][{_UP}][a-z]{{2,20}})?)(?=[{_UP}“])",  # … LebakWarga
        rf"{_OUTLET}{_DASH}(?P<places>[{_UP}][{_UP} ]{{2,30}})(?:\.\s+|{_DASH}|,\s+)",  # KONTAN.CO.ID - JAKARTA.
        rf"{_OUTLET}{_DATE}(?:{_SIGN}|\s*\n\s*)",  # Merdeka.com -
        rf"{_KNOWN}{_DATE}(?:\s+[-–—]+\s*|[–—]+\s*|-+\s+|\s*\n\s*[-–—]+\s*\n\s*){_STORY}",  # Jakarta -
        rf"{_KNOWN}-+(?=[{_UP}“\"][a-z])",  # JAKARTA-Presiden
        rf"{_CAPITALS}(?:\s+[-–—]+\s*|[–—]+\s*|-+\s+)(?=[{_UP}“\"'‘\d])",  # JAKARTA-
        rf"{_PLACES}\n-\n",  # Suita, then a dash on a line of its own
    )
)

_WEEKDAY = r"(?:(?:senin|selasa|rabu|kamis|jum[’'`]?at|sabtu|minggu|ahad)\b,?\s*)"
_FULL_DATE = (
    r"\(?(?:(?P<day>\d{1,2})(?:\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?|\s(?P<name>jan|feb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|des)"
    r"[a-z]*\.?\s)(?P<year>(?:19|20)\d\d))\)?"
)
_HOUR = r"(?:\s*[|,·•–-]?\s*(?:pukul\s|jam\s)?(?P<hour>\d{1,2})[.:](?P<minute>\d{2})(?:[.:]\d{2})?\s?(?P<zone>wib|wita|wit)?)"
_BEFORE_DAY = r"(?:[\w. ]{2,30}\s[-–|,]\s)?(?:(?:diterbitkan|diperbarui|dipublikasikan|terbit|tayang|update)\b\s?:?\s*)?"

# --- credits --------------------------------------------------------------------------------------------------------

_ROLES: dict[str, CreditRole] = {
    "pewarta": "reporter",
    "reporter": "reporter",
    "penulis": "reporter",
    "wartawan": "reporter",
    "jurnalis": "reporter",
    "laporan": "reporter",
    "oleh": "reporter",
    "kontributor": "contributor",
    "koresponden": "contributor",
    "editor": "editor",
    "redaktur": "editor",
    "redaktur pelaksana": "editor",
    "penyunting": "editor",
    "uploader": "editor",
    "penerjemah": "translator",
    "alih bahasa": "translator",
    "diterjemahkan oleh": "translator",
    "diadaptasi oleh": "translator",
    "foto": "photographer",
    "fotografer": "photographer",
    "pewarta foto": "photographer",
    "juru foto": "photographer",
    "sumber foto": "photographer",
    "sumber": "source",
    "sumber berita": "source",
    "sumber asli": "source",
    "disadur dari": "source",
}
_LABELS = "|".join(sorted((re.escape(label) for label in _ROLES), key=len, reverse=True))
_NAME_WORD = rf"[{_UP}@][\w'’`.@_-]*"
_NAME = rf"{_NAME_WORD}(?:[ ](?:{_NAME_WORD}|bin|binti|de|van|der|al|the|of))*(?:/[\w. @-]{{2,30}})?"

_INITIALS = r"\*?[A-Za-z]{2,8}\d{0,3}(?:\s?[/|,-]\s?\*?[A-Za-z]{1,12}\d{0,3}(?:\s[A-Z][a-z]+)?){0,3}"
_FULL_NAMES = rf"(?:[\w.-]{{3,30}}\s?/\s?)?{_NAME_WORD}(?:[ ]{_NAME_WORD}){{0,4}}\s?(?:\s?[/|,]\s?{_NAME_WORD}(?:[ ]{_NAME_WORD}){{0,3}}){{0,3}}"
_SIGNOFF = rf"[(\[]\s?(?P<who>\*{{1,3}}(?:/\w+)*|{_INITIALS}|{_FULL_NAMES})\s?[)\]]"

# --- what is not the story ------------------------------------------------------------------------------------------

_LINE_LEADS = r"""
    baca[ _]juga(?!\s*:?\s*,) | baca[ ]selengkapnya | baca[ ]berita | baca[ ]artikel | baca[ ]kisah[ ]inspiratif | baca[ ]:
  | simak[ ](?:juga|video|berita[ ]selengkapnya|selengkapnya(?=\W*$|[ ]di)|terus[ ]berita|breaking[ ]news)
  | tonton[ ](?:juga|video) | lihat[ ](?:juga|video|foto) | nonton[ ]juga
  | saksikan[ ](?:juga|video|live) | saksikanlah[ ]video
  | video\s?: | foto\s?: | infografis\s?: | grafis\s?: | ilustrasi\s?: | caption\s?:
  | berita[ ](?:terkait|lainnya|populer)\b | artikel[ ](?:terkait|lainnya)\b | topik[ ]terkait | tags?\s?: | tags?$ | topik\s?:
  | ikuti[ ](?:kami|berita|saluran|terus[ ]berita|update) | dapatkan[ ](?:berita|informasi[ ]lain|update)
  | akses[ ]\S+[ ]di[ ]google | cek[ ]berita | update[ ]berita | gabung[ ](?:dengan|di|ke)[ ](?:grup|channel|saluran)
  | artikel[ ]ini[ ](?:telah|sudah|pertama[ ]kali)[ ](?:tayang|terbit|naik|dimuat|dipublikasikan)
  | artikel[ ]ini[ ]bersumber | berita[ ]ini[ ](?:telah|sudah)[ ](?:tayang|terbit|dimuat)
  | artikel[ ]ini[ ]diproduksi | diadaptasi[ ]oleh | disadur[ ]dari | disclaimer\b
  | advertisement | scroll[ ]to | iklan$ | halaman\s?:? | halaman[ ]\d | halaman[ ](?:selanjutnya|berikutnya)
  | lanjut[ ]ke[ ]halaman | berlanjut[ ]ke[ ]halaman | selengkapnya\W*$ | klik[ ]di[ ]sini
  | hoegeng[ ]awards | terima[ ]kasih[ ]telah[ ]membaca | dilarang[ ]keras[ ]mengambil | all[ ]rights[ ]reserved
  | a[ ]post[ ]shared[ ]by | view[ ]this[ ]post | lihat[ ]postingan[ ]ini | sebuah[ ]kiriman[ ]dibagikan
  | dailysocial\.id[ ]adalah[ ]portal | membaca[ ]bagi[ ]pikiran
"""

_NOTICE_LINES = re.compile(
    rf"""(?ix) \W{{0,4}} (?: {_LINE_LEADS} ) [^\n\r]* $
      | [-–—=*_•.\s\u200e\u200b]+ $                        # rules and bullets with nothing behind them
      | [(\[]? \*{{1,3}} [)\]]? $
      | (?:https?://|www\.)\S+ $
      | pic\.twitter\.com/\S+ $
    """,
    re.MULTILINE,
)

_NOTICES = re.compile(
    r"""
    (?P<headline> [\[(]? (?: [Bb]aca[ _][Jj]uga | BACA[ ]JUGA | (?:Simak|SIMAK|Tonton|Lihat|Saksikan)
            (?: [ ](?:juga|Juga|JUGA)(?:[ ]:?(?:[Vv]ideo|[Vv]ieo)\b)? | [ ][Vv]ideo\b )
        | (?<=[.!?"”'’:]) [ ]? Video(?=:[ ]) ) \s? :? )
  | SCROLL[ ]TO[ ](?:CONTINUE|RESUME)(?:[ ]WITH)?(?:[ ]CONTENT)?
  | ADVERTISEMENT\b | \[Gambas:[^\]\n]{0,60}\] | Halaman[ ]\d{1,2}[ ]dari[ ]\d{1,2}
  | Simak[ ](?:berita[ ])?selengkapnya[ ](?:di|pada)[ ]halaman[ ](?:selanjutnya|berikutnya)[.]*
  | Terima[ ]kasih[ ]telah[ ]membaca[ ]Kompas\.com\.[ ]?Dapatkan[ ]informasi,[^\n.]{0,80}\.[ ]?Daftarkan[ ]email
  | Dapatkan[ ]update[ ]berita[ ]pilihan[^\n]{0,300}?(?:di[ ]ponsel\.?["']?;?|$)
  | Dilarang[ ]keras[ ]mengambil[ ]konten[^\n]{0,300}?(?:\.\s|\.?$)
  | Saksikan[ ]Live[ ]?[Dd]etik\w+[ ]?:
  | Artikel[ ]ini[ ]telah[ ](?:tayang|terbit|naik)[ ]di[ ]?[^\n]{0,60}?[ ]dengan[ ]judul:?(?P<rest>)
  | \((?:Foto|foto|Dok|dok|DOK)(?:[.:][^()\n]{0,80}|[ ]?:[^()\n]{0,80})\)
  | pic\.twitter\.com/\w{6,12}
    """,
    re.VERBOSE | re.MULTILINE,
)

ANATOMY = AnatomyForm(
    datelines=_DATELINES,
    places=DATELINE_PLACES,
    bylines=re.compile(
        r"(?:Laporan|LAPORAN)[ ](?:Wartawan|Reporter|Kontributor|Jurnalis|WARTAWAN|Koresponden)\s(?:[^\n,.]{2,40}"
        rf"(?:\.\w{{2,4}}(?:\.id)?)?)[,.]\s{{0,2}}(?P<name>{_NAME_WORD}(?:[ ]{_NAME_WORD}){{0,5}}?)(?:\.\s+|\s*\n\s*|\s+(?=TRIBUN|[A-Z]{{3,}}[.,]))"
    ),
    name=re.compile(_NAME),
    headings=re.compile(rf"{_BEFORE_DAY}{_WEEKDAY}?{_FULL_DATE}{_HOUR}?\W*$", re.IGNORECASE | re.MULTILINE),
    dated=re.compile(rf"\b{_WEEKDAY}{_FULL_DATE}", re.IGNORECASE),
    full_date=re.compile(_FULL_DATE, re.IGNORECASE),
    months={m: i for i, m in enumerate("jan feb mar apr mei jun jul agu sep okt nov des".split(), start=1)} | {"ags": 8},
    zones={"WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00"},
    label=re.compile(rf"(?<![A-Z])(?P<label>(?:{_LABELS.upper()}|{'|'.join(x.capitalize() for x in _LABELS.split('|'))}))\s?:(?!\d)"),
    roles=_ROLES,
    whole_line=re.compile(rf"(?:Oleh|OLEH)\s*:?\s*(?P<name>{_NAME_WORD}(?:[ ]{_NAME_WORD}){{0,4}})\s*$", re.MULTILINE),
    copyright=re.compile(
        r"(?:(?:Copyright|COPYRIGHT|Hak Cipta|Hak cipta)\s*(?:©|\([cC]\))?|©)\s*"
        r"(?:(?P<before>(?:19|20)\d\d)\s*)?(?P<name>[A-Z][\w.]*(?:[ ](?:[A-Z][\w.]*))*)?\s*(?P<year>(?:19|20)\d\d)?"
    ),
    signoff=re.compile(_SIGNOFF),
    place_breaks=re.compile(r"\s?[/&]\s?|,(?!\s?D\.?C)\s?|\sdan\s"),
    name_breaks=re.compile(r"\s?[/|&;]\s?|,\s?|\sdan\s"),
    notice_lines=_NOTICE_LINES,
    notices=_NOTICES,
    headline_small=frozenset(
        "di ke dari yang dan untuk dengan pada dalam atau oleh karena soal agar bagi kepada hingga sampai saat usai "
        "jelang demi sebagai tentang lewat via vs per seperti atas antara tanpa sejak serta terhadap tapi tetapi akan gara-gara".split()
    ),
    prose=re.compile(r"(?:me(?:ng|ny|m|n|l|r)?[a-z]{4,}|telah|adalah|itu|tersebut|pun|juga|sudah|yakni|ini)$"),
    openers=frozenset(
        "Ia Dia Mereka Kami Kita Menurut Menurutnya Namun Pada Saat Selain Sementara Hal Hingga Adapun Dalam Dari Untuk "
        "Karena Sebelumnya Para Kedua Ketika Setelah Usai Sebagai Seperti Meski Meskipun Walau Bahkan Selanjutnya Lebih "
        "Kemudian Lalu Sebab Oleh Jika Apabila Bila Sejak Dengan Atas Terkait Kendati Diketahui Dikutip Dilansir "
        "Berdasarkan Akibat Padahal Sehingga Tetapi Tapi Dan Agar Bagi Sedangkan Sejumlah Seorang Sebanyak Pihak Tentu "
        "Terlebih Sebelum Saya Berikut Sebuah Sekadar Perlu Bisa Tak".split()
    ),
    heads=frozenset(
        "Kepala Wakil Ketua Menteri Presiden Gubernur Bupati Wali Walikota Sekretaris Direktur Direktorat Dirjen Deputi "
        "Juru Kementerian Badan Dinas Otoritas Komisi Komisioner Anggota Majelis Mahkamah Pengadilan Kejaksaan Jaksa "
        "Hakim Pejabat Polisi Polda Polres Polsek Polri Kapolda Kapolres Kapolsek Kapolri Kabid Kasat Kasi Kanit Jenderal Letjen "
        "Mayjen Brigjen Kombes AKBP AKP Kompol Irjen Komjen Ipda Iptu Panglima Pangdam Dandim Komandan Perdana Duta "
        "Pengamat Pakar Ekonom Peneliti Guru Profesor Dosen Rektor Pengacara Kuasa Pemerintah Pemprov Pemkot Pemkab DPR "
        "DPRD MPR KPK TNI BNPB BPBD BMKG BPS KPU Bawaslu Bank Perusahaan Manajer Manajemen Pelatih Kapten Asosiasi "
        "Partai Fraksi Politikus Politisi Mantan Eks Camat Lurah Kades Ustaz KH Habib Ibu Bapak Pak Warga Masyarakat "
        "Petugas Tim Aparat Militer Tentara Pasukan Kapal Stasiun Bandara Rumah Universitas Sekolah Mensesneg Menko "
        "Menkeu Menlu Menhub Menag Mendagri Menkes Mendag Menaker Menpora Mensos Menteri Plt Pj Wamen Staf Sekjen CEO".split()
    ),
    # Of 6,168 articles of at least thirty words six have a smaller share of these words; English has less than one in
    # a hundred of them.
    common=frozenset(
        "yang dan di dengan untuk pada dari ini itu dalam tidak akan oleh juga telah kata ada karena saat tersebut bisa "
        "sebagai ke para lebih sudah menjadi atau mengatakan tahun".split()
    ),
    common_share=0.08,
    unfinished=frozenset(
        "dari oleh dan di ke yang dengan untuk pada dalam atau kepada bahwa seperti sebagai soal tentang bersama antara "
        "dikutip dilansir mengutip melansir menurut kata ujar adalah yakni yaitu serta para terhadap lewat melalui".split()
    ),
)
