"""Indonesian tokens."""

from __future__ import annotations

from pathlib import Path

from sumber.language.form.tokens import TokenForm

_TITLES = """
    prof dr drg drh drs dra ir hj kh tgk tgh ust ustaz ustadz rd rr rm st sto mr mrs ms tn ny nn sdr sdri bpk pdt
    pst jend letjen mayjen brigjen kol letkol kapt lettu letda serma serka sertu serda kopda komjen irjen kombes
    akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda laksda laksma marsda marsma lt sgt capt rep
"""
_PLACES = "jl jln gg kec kab kel prov ds dsn kp no nos nr tel telp"
_WRITING = "rp hlm vol psl jan feb mar apr jun jul agu agt ags agust sep sept okt nov des yth ttd vs dgn yg utk dlm"
_COMPANIES_BEFORE = "pt cv ud"

_FINAL = "tbk dll dsb dst tsb dkk jr sr ltd inc co corp pte bhd sdn esq etc thn sbb"

_DOTTED = """
    Ph.D S.Sos S.Kom S.Psi S.Pd S.Pd.I S.Ag S.Ked S.Kep S.Si S.Farm S.Hut S.Pt S.Ik S.I.K S.Ip S.IP S.Th S.Th.I S.Sn
    S.Tr S.Fil S.Hum S.Gz S.TP S.STP S.Hi S.HI S.Sy S.Kg S.Par S.ST S.Stat S.Ars S.Ant S.Akt M.Si M.Sc M.Pd M.Pd.I
    M.Ag M.Kes M.Hum M.Kom M.Psi M.Eng M.Ikom M.Phil M.Farm M.Tr M.AP M.Sn M.Th M.Han M.Kn M.Ec M.Epid M.Biomed B.Sc
    B.Eng B.Ed Sp.A Sp.B Sp.M Sp.P Sp.PD Sp.OG Sp.JP Sp.OT Sp.KJ Sp.KK Sp.THT Sp.An Sp.Rad Sp.PK Sp.BS Sp.N Sp.S
    Sp.F Sp.Kep A.Md A.Md.Keb Dipl.Ing Lc.MA Dr.Eng
"""

_LETTER_NOUNS = """
    vitamin hepatitis komisi blok kelas tipe golongan poin huruf ayat seri grup group liga plan gate terminal
    rencana paket nilai gedung kategori opsi varian influenza flu pasal butir titik jalur lajur ruang kamar hall
    sektor zona serie divisi generasi gen bagian lampiran formulir form angka kolom tribun sim predikat peringkat
    darah akreditasi virus area sayap kubu pihak layer kelompok model bahasa planet menu pemain saksi korban anak
"""

_STARTERS = """
    adalah ada adanya adapun agar akan akhirnya akibat akibatnya aku anda antara apa apabila apakah apalagi artinya
    atas atau awalnya baca bagaimana bagi bahkan bahwa baik banyak barulah begitu belum beberapa beberapanya
    berdasarkan berikut berikutnya bersama besok betapa biasanya bila bisa bukan cara contohnya dalam dan dari
    dengan demikian di dia diketahui disebutkan diberitakan hal hanya hari harus hasilnya hingga ia ini itu itulah
    jadi jangan jelas jika juga jumlah kabarnya kalau kali kami kamu kapan karena karenanya kata kemarin kemudian
    kendati kepada ketika ketiganya keduanya kini kita lagi lalu lantas lebih maka makanya masih masing-masing
    maupun melalui memang menurut menurutnya mereka meski meskipun misalnya mungkin namun nantinya oleh pada padahal
    para pasalnya pastinya pekan pertama pihaknya puluhan ratusan ribuan saat saking salah sambil sampai sangat satu
    saya sayangnya seandainya sebab sebagai sebagian sebaliknya sebanyak sebelum sebelumnya sebenarnya sebuah sebut
    secara sedangkan sehingga sejak sejauh sejumlah sekitar selain selama selanjutnya selasa semakin sementara
    semoga semua semuanya seorang seperti sering serta sesuai sesudah setelah setiap siapa soal sudah supaya tak
    tapi tahun telah tentu tentunya terakhir terkait termasuk ternyata tersebut tetapi tiap tidak tujuannya untuk
    usai walau walaupun yaitu yakni yang
"""


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Names of one word with a capital inside, beyond those that familiar.txt finds.
_WHOLE = """
    DailySocial InstaStory BlackRock TechSpot PhoneArena HollywoodLife TrustedReviews
    KapanLagi BolaSport MediaTek OpenAI ChatGPT KontraS ProDEM ProDem LinkAja AstraZeneca JawaPos SindoNews BumiLangit
    TelkomGroup KanalCek SatuSehat ShopeePay MarkPlus HaloBCA KlikBCA KlikDokter IndoStrategi SehatQ MetroTV WebMD
    InterContinental MasterChef BukaBantuan TelkomSigma BeritaSatu SuaraMerdeka KataData BukaLapak BukaPengadaan
    RuangGuru KawalCorona KawalPemilu DuaNaga SuperVOOC UberX JakLingko InsyaAllah insyaAllah MasyaAllah SubhanAllah
"""
_TAILS = "dan di ke yang untuk dari pada dengan saat telah akan tidak itu ini juga dalam bahwa oleh bisa masih atau lalu kata"
_NAME_TAILS = """
    antara negara karya mandiri putra putri karang salam pratama utama sakti media online aktif perdana perkasa abadi mulia
    indah agung makmur persada sejati lestari sentosa kencana cahaya mutiara permata pertiwi nusa raharja
"""
_BRAND_HEADS = "detik trans air super pro inter kompas tribun tribunnews metro jet uber power live motor klik buka media mas web mac van tech"

_PERSON_TITLES = """
    presiden wapres menteri gubernur bupati wali walikota camat lurah jenderal laksamana marsekal komisaris kapolri
    kapolda raja ratu ayatullah ayatollah syekh syeikh sheikh syaikh ustaz ustadz ustad kiai kyai kh haji hj
    pendeta pastor uskup paus kardinal pak bapak bu ibu tuan nyonya nona mr mrs ms dr drs
    dra drg prof ir hajah letjen mayjen brigjen letkol kolonel kombes akbp kompol akp iptu ipda aiptu aipda bripka
    brigadir briptu bripda sersan kopral letnan irjen komjen jend tersangka terdakwa saksi hakim jaksa
"""


def _familiar() -> list[frozenset[str]]:
    text = (Path(__file__).parent / "familiar.txt").read_text(encoding="utf-8")
    return [_words(group) for group in text.split("\n\n")]


_SMALL, _NAMES, _INNER = _familiar()

TOKENS = TokenForm(
    abbreviations=_words(" ".join((_TITLES, _PLACES, _WRITING, _COMPANIES_BEFORE))),
    final=_words(_FINAL),
    dotted=tuple(_DOTTED.split()),
    letter_nouns=_words(_LETTER_NOUNS),
    starters=_words(_STARTERS),
    prefixes=_words("anti pro non eks mantan pasca pra ala se antar kuasi quasi semi post pan neo era lintas"),
    currencies=("Rp", "IDR", "USD", "US$", "AS$", "S$", "A$", "RM", "SGD", "EUR"),
    number_suffixes=("an", "nya"),
    small=_SMALL,
    names=_NAMES,
    whole=_INNER | _words(_WHOLE),
    tails=_words(_TAILS),
    name_tails=_words(_NAME_TAILS),
    clitics=_words("nya mu ku"),
    brand_heads=_words(_BRAND_HEADS),
    glued_brands=("detik",),
    titles=_words(_PERSON_TITLES),
    company_marks=_words("persero tbk perseroan perum"),
    company_heads=_words("pt cv ud"),
    company_officers=_words("""
        direktur direksi direktris dirut presdir presiden komisaris komut pemilik bos humas ceo coo cfo cto founder co-founder
        pendiri manager manajer general sekretaris secretary director president head deputi kepala ketua avp evp svp vp corporate
        communication communications relations spokesperson bicara jubir jurubicara perwakilan karyawan pegawai staf tersangka
        terdakwa saksi hukum pengacara owner chief analis ekonom peneliti penasihat pimpinan pemimpin petinggi eksekutif pejabat
        pengusaha mantan eks
    """),
    model=Path(__file__).parent / "model",
)
