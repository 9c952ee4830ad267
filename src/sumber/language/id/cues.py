"""Indonesian cues: which words attribute, and the small words that the grammar of attribution steers by.

Compiled by hand from the usage of Indonesian newsrooms; verbs are grouped by what they take.
"""

from __future__ import annotations

from sumber.language.form.cues import Build, Cue, CueForm, Takes


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Verbs of saying. `tail active told`: the bare form after content, the active form, the passive form; `-` where it lacks.
# The active form is the base under which all three go.
_SAYING = """
kata mengatakan dikatakan
ujar mengujarkan diujarkan
tutur menuturkan dituturkan
ucap mengucapkan diucapkan
ungkap mengungkapkan diungkapkan
jelas menjelaskan dijelaskan
tegas menegaskan ditegaskan
terang menerangkan diterangkan
papar memaparkan dipaparkan
tambah menambahkan ditambahkan
imbuh mengimbuhkan -
lanjut melanjutkan -
sambung menyambung -
sebut menyebutkan disebutkan
tandas menandaskan ditandaskan
pungkas memungkasi -
tukas menukas -
timpal menimpali -
kilah berkilah -
cetus mencetuskan dicetuskan
beber membeberkan dibeberkan
keluh mengeluhkan dikeluhkan
seru menyerukan diserukan
tulis menulis -
cuit mencuit -
kicau berkicau -
aku mengaku -
akui mengakui diakui
lapor melaporkan -
ulas mengulas -
urai menguraikan diuraikan
kenang mengenang -
cerita menceritakan diceritakan
kisah mengisahkan dikisahkan
pinta - -
pesan berpesan -
ajak mengajak -
imbau - -
harap - -
nilai - -
tanya - -
jawab menjawab dijawab
bantah - -
tuding - -
duga - -
klaim - -
saran - -
tutup - -
bunyi - -
celetuk - -
bilang - -
gumam - -
sindir menyindir -
singgung menyinggung disinggung
tangkis - -
tepis - -
elak - -
canda - -
kelakar - -
teriak meneriakkan -
bongkar membongkar -
kritik - -
tekan - -
sesal - -
puji - -
kutip - -
ingat - -
yakin - -
simpul - -
rinci merinci dirinci
kecam - -
ancam - -
janji - -
sanggah - -
komentar - -
sahut - -
ceplos - -
guyon - -
kelit - -
tegur - -
umbar - -
"""

# Other verbs that attribute, by what they take.
_ANY = """
mengatakan menyatakan menuturkan berkata berujar berucap bertutur bercerita berkisah berkomentar menegaskan menambahkan
melaporkan memberitakan mengabarkan mewartakan menyiarkan mengaku mengakui menilai menganggap beranggapan berpendapat
berpandangan menduga menyangka mengira mencurigai meyakini mempercayai memercayai memperkirakan memprediksi
meramalkan memproyeksikan mengestimasi memprakirakan menaksir menyimpulkan mengisyaratkan mensinyalir menengarai mengasumsikan
menekankan menggarisbawahi mengonfirmasi mengkonfirmasi mengklarifikasi mengklaim membantah menampik menepis
menyangkal menyanggah mengingatkan memperingatkan mewanti-wanti menuding menuduh berdalih berargumen beralasan berkeyakinan
bersaksi bersikeras berkukuh bersikukuh mengeluh mengibaratkan menuduhnya menyebutnya percaya yakin
"""
_CLAUSE = """
mengungkapkan menjelaskan menerangkan memaparkan membeberkan mengemukakan mengutarakan menceritakan mengeluhkan melontarkan
menyampaikan mengumumkan memberitahu memberitahukan membenarkan menyadari mengetahui menyebutkan menguraikan menandaskan
menyesalkan mengkhawatirkan mengisahkan menginformasikan menjamin mempertanyakan menanyakan menyayangkan merinci
mencontohkan mengindikasikan mengetahuinya mencuitkan menuliskan mengungkap
"""
_OPENED = """
menjawab menulis melanjutkan menyambung menyinggung menyoroti menyindir mengenang membongkar mengulas menegur mendengar
menemukan mengkritik bertanya mengunggah mengajak memungkasi menimpali menukas mencetuskan meneriakkan mencuit memandangnya
mendalilkan merasa
"""
_CLAIM = "menolak"
_FIGURE = "mencatat"
_ROLE = "menyebut menjuluki mengkategorikan mencap melabeli"
_WEAK_ROLE = "menggambarkan memandang"
_DEMAND = """
meminta mendesak menuntut mengimbau menghimbau menyarankan merekomendasikan mengusulkan menganjurkan memerintahkan
menginstruksikan mewajibkan mengharuskan melarang berharap mengharapkan menginginkan memohon berpesan menghendaki menyerukan
mengajak mengamanatkan mensyaratkan menantang
"""
_INTENT = """
berjanji menjanjikan berencana merencanakan berniat bertekad berkomitmen bermaksud bersumpah bersepakat sepakat menyepakati
menyetujui berkeinginan
"""
_WISH = "ingin optimistis optimis memutuskan setuju"
# Documents and findings speak with these; what has no voice of its own does something else (`sentimen mendorong pasar`).
_WEAK_CLAUSE = """
menunjukkan memperlihatkan membuktikan mencantumkan mengatur menyiratkan memerinci
"""
_WEAK_ANY = "memastikan"
_WEAK_DEMAND = "mendorong mendukung mendesak mewajibkan mengharuskan melarang menugaskan"
_WEAK_INTENT = "menawarkan mengancam mempertimbangkan menargetkan"

_LEADING = _set("kata bunyi")
_NEGATABLE = _set("ingin menginginkan meyakini mempercayai menampik mengharapkan percaya yakin")

# Nobody is named: the clause around the word is the content.
_PASSIVE = """
diduga dikabarkan diperkirakan diyakini dianggap dinilai dituduh dituding diketahui disebut-sebut disinyalir ditengarai
diprediksi diproyeksikan diramalkan diprakirakan ditaksir diestimasi dikira dicap diklaim dipahami digadang-gadang
diharapkan diminta diimbau dihimbau didesak dituntut dilarang diperintahkan diwajibkan diharuskan diinstruksikan
disarankan direkomendasikan dianjurkan diusulkan direncanakan ditargetkan diancam dipersangkakan disangkakan didakwa
disangka dicurigai dipandang dikhawatirkan diisukan dirumorkan digosipkan dikategorikan diidentifikasi dipastikan
dinyatakan dilaporkan diberitakan diwartakan didapati
"""
# What somebody is taken for: the one who takes him for it may follow (`disebut polisi sebagai …`).
_PASSIVE_ROLE = "disebut dinilai dianggap diyakini dituding dicap dikategorikan dipandang"
# Passives of saying that name who said it, or point back: `Hal itu disampaikan X`.
_TOLD = "diungkap disetujui disepakati diputuskan disampaikan dikemukakan diutarakan dilontarkan diumumkan dikonfirmasi dibenarkan dikatakannya disampaikannya"

_PREP = """
menurut
menurut data
menurut laporan
menurut keterangan
menurut informasi
menurut catatan
menurut kabar
menurut pengakuan
menurut pernyataan
menurut hasil
menurut perkiraan
berdasarkan
berdasarkan data
berdasarkan laporan
berdasarkan keterangan
berdasarkan informasi
berdasarkan informasi dari
berdasarkan catatan
berdasarkan pengakuan
berdasarkan hasil
berdasarkan pantauan
berdasarkan pengamatan
berdasarkan rilis
berdasarkan hasil pemeriksaan
merujuk data
merujuk pada data
mengacu data
mengacu pada data
pantauan
dalam pandangan
"""
_CITE = """
dilansir
dilansir dari
dilansir dari laman
dilansir laman
dilansir oleh
dikutip
dikutip dari
dikutip dari laman
dikutip oleh
mengutip
mengutip dari
mengutip data
mengutip laporan
mengutip pernyataan
mengutip keterangan
dengan mengutip
melansir
melansir dari
menyadur
disadur dari
dinukil dari
menukil
seperti dilansir
seperti dilansir dari
seperti yang dilansir
seperti dikutip
seperti dikutip dari
seperti yang dikutip
seperti yang dikutip dari
seperti diberitakan
seperti diwartakan
seperti dilaporkan
seperti yang dilaporkan
seperti yang diberitakan
seperti ditulis
sebagaimana dilansir
sebagaimana dilansir dari
sebagaimana dikutip
sebagaimana dikutip dari
sebagaimana diberitakan
sebagaimana dilaporkan
sebagaimana diwartakan
demikian dilansir
demikian dilaporkan
demikian dikutip
demikian diberitakan
demikian mengutip
demikian seperti dilansir
diberitakan
diberitakan oleh
dilaporkan oleh
diwartakan
diwartakan oleh
mewartakan
dihimpun dari
dirangkum dari
dilihat dari
diunggah
"""
# Everybody knows it, or it was told before: nobody is named.
_KNOWN = "seperti diketahui|sebagaimana diketahui|sebelumnya diberitakan|seperti diberitakan sebelumnya"

# Nouns that carry somebody's plan, demand or belief, when a clause follows.
_NOUN = """
tuntutan harapan dugaan tuduhan tudingan klaim permintaan desakan imbauan seruan komitmen kekhawatiran kecurigaan keyakinan
perintah ancaman ambisi tekad proyeksi perkiraan
"""
# These take a bare verb, too (`keputusan Saudi membuka perbatasan`).
_NOUN_INTENT = "rencana keputusan janji niat"


def _cues() -> dict[str, Cue]:
    words: dict[str, Cue] = {}

    def add(forms: str, build: Build, takes: Takes = "any", *, weak: bool = False) -> None:
        for form in forms.split():
            words[form] = Cue(form, build, takes, weak, form in _NEGATABLE)

    add(_NOUN, "noun", "clause")
    add(_NOUN_INTENT, "noun", "infinitive")
    add(_PASSIVE, "passive")
    add(_PASSIVE_ROLE, "passive", "role")
    add(_TOLD, "told")
    add(_ANY, "verb")
    add(_CLAUSE, "verb", "clause")
    add(_OPENED, "verb", "opened")
    add(_CLAIM, "verb", "claim")
    add(_FIGURE, "verb", "figure")
    add(_ROLE, "verb", "role")
    add(_DEMAND, "verb", "demand")
    add(_INTENT, "verb", "infinitive")
    add(_WISH, "verb", "demand")
    add(_WEAK_CLAUSE, "verb", "clause", weak=True)
    add(_WEAK_ANY, "verb", "any", weak=True)
    add(_WEAK_ROLE, "verb", "role", weak=True)
    add(_WEAK_DEMAND, "verb", "demand", weak=True)
    add(_WEAK_INTENT, "verb", "infinitive", weak=True)
    for line in _SAYING.split("\n"):
        if line:
            tail, active, told = line.split()
            base = active if active != "-" else tail
            words[tail] = Cue(base, "tail", leads=tail in _LEADING)
            if active != "-" and active not in words:
                words[active] = Cue(base, "verb", "clause")
            if told != "-" and told not in words:
                words[told] = Cue(base, "told")
    for phrase in (line for line in (_PREP + _CITE).split("\n") if line and " " not in line):
        build: Build = "prep" if phrase in _PREP.split("\n") else "cite"
        words[phrase] = Cue(phrase, build, basis=phrase != "menurut")
    return words


def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}

    def add(phrase: str, cue: Cue) -> None:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, cue))

    for phrase in filter(None, _PREP.split("\n")):
        add(phrase, Cue(phrase.split()[0], "prep", basis=not phrase.startswith("menurut")))
    for phrase in filter(None, _CITE.split("\n")):
        add(phrase, Cue("dilansir", "cite"))
    for phrase in _KNOWN.split("|"):
        add(phrase, Cue("diketahui", "passive"))
    for phrase in ("memberi perintah", "memberi tahu", "mengeluarkan perintah", "memberi isyarat", "angkat bicara"):
        add(phrase, Cue("memerintahkan" if "perintah" in phrase else "mengatakan", "verb", "clause"))
    for phrase in ("menyatakan keinginannya", "menyampaikan keinginannya", "menyatakan keinginan", "menyampaikan harapan"):
        add(phrase, Cue("berharap", "verb", "infinitive"))
    for phrase in (
        "tak bisa menampik", "tidak bisa menampik", "tak menampik", "tidak menampik", "tak memungkiri", "tidak memungkiri",
        "tak bisa memungkiri", "tidak bisa memungkiri",
    ):
        add(phrase, Cue("mengakui", "verb"))
    for phrase in ("menyampaikan keyakinannya", "menyatakan keyakinannya", "merasa yakin"):
        add(phrase, Cue("meyakini", "verb", "clause"))
    return {
        first: tuple(sorted(cues, key=lambda item: -len(item[0])))
        for first, cues in found.items()
        if any(len(words) > 1 for words, _ in cues)
    }


CUES = CueForm(
    words=_cues(),
    phrases=_phrases(),
    that=_set("bahwa bahwasanya jika apakah"),
    purpose=_set("agar supaya untuk guna"),
    suffixes=("nya",),
    pronouns=_set("dia ia beliau mereka -nya keduanya ketiganya keempatnya kelimanya semuanya"),
    first_person=_set("saya aku kami kita gue gua ane"),
    prepositions=_set(
        "menurut di ke dari pada dalam dengan oleh untuk bagi tentang soal terkait mengenai terhadap atas kepada melalui lewat via "
        "sejak hingga sampai antara tanpa selama menjelang sekitar usai sesuai demi akibat berkat menyusul berdasarkan seusai "
        "di antara bersama sepanjang per menuju seputar perihal melawan guna"
    ),
    subordinators=_set(
        "ketika saat setelah sesudah sebelum sebab karena jika kalau apabila bila bilamana meski meskipun walau walaupun "
        "kendati sementara sedangkan agar supaya sehingga hingga sambil seraya sembari selagi tatkala andai seandainya asal "
        "asalkan lantaran padahal bahwa bahwasanya sejak selama begitu usai tanpa akibat sekalipun biarpun manakala"
    ),
    coordinators=_set("dan atau tetapi tapi namun serta lalu kemudian melainkan"),
    either=_set("dan atau serta"),
    and_words=_set("dan serta & maupun"),
    relatives=_set("yang"),
    openers=_set(
        "namun tetapi tapi sementara itu sedangkan adapun selain selanjutnya kemudian lalu lantas sebelumnya terpisah "
        "karenanya maka oleh karena bahkan juga pun lebih lanjut jauh pasalnya sebab akhirnya kini saat ini hari kemarin "
        "meski begitu demikian padahal apalagi terlebih di sisi lain satu pihak senada serupa sebaliknya awalnya mulanya "
        "sejatinya sebenarnya justru hanya bukan tak cuma tidak bahwa dan atau terakhir tadi nah jadi intinya singkatnya "
        "kendati makanya untungnya sayangnya menariknya faktanya sampai hingga sejauh sebagai informasi sampai-sampai "
        "ternyata rupanya yakni yaitu misalnya contohnya"
    ),
    infixes=_set(
        "mulanya juga pun telah sudah sempat kembali kemudian lalu bahkan sebelumnya sendiri hanya terus turut ikut lantas pernah "
        "masih secara memang justru langsung akhirnya kerap sering selalu lebih lanjut baru tegas terbuka resmi jelas "
        "luas umum pribadi terpisah khusus terang-terangan blak-blakan sekaligus tetap tak tidak tadi kini sekali lagi pula tengah sedang malah selanjutnya awalnya mulai"
    ),
    negations=_set("tidak tak belum bukan enggan nggak gak ogah jangan tanpa menolak"),
    modals=_set("akan bakal dapat bisa harus perlu hendak mampu untuk guna agar ingin mau ikut berani wajib boleh segera mesti "
                "supaya diminta diharapkan ingin mencoba berusaha berupaya usai dalam"),
    aspects=_set("akan telah sudah masih"),
    holders=_set("dari untuk bagi di of antara bidang"),
    owners=_set("dari untuk bagi"),
    with_words=_set("dengan"),
    thus=_set("demikian begitu"),
    infinitive=_set("untuk"),
    agents=_set("oleh"),
    hearers=_set("kepada pada dihadapan terhadap ke"),
    receivers=_set("kepada ke dihadapan"),
    anaphors=_set(
        "hal pernyataan informasi keterangan kabar demikian ini itu tersebut ungkapan pengakuan penjelasan ucapan komentar "
        "kepastian imbauan permintaan peringatan data laporan keputusan pengumuman"
    ),
    demonstratives=_set("ini itu tersebut tadi begitu demikian sama senada serupa"),
    times=_set(
        "senin selasa rabu kamis jumat jum'at sabtu minggu ahad kemarin besok tadi pagi siang sore malam hari pekan bulan "
        "tahun pukul jam dini waktu lusa petang"
    ),
    tails=_set(
        "kata ujar tutur ucap ungkap papar imbuh lapor tandas pungkas tukas beber jelas tegas terang tambah lanjut sambung "
        "sebut tulis kilah cetus keluh akui aku timpal urai cerita kisah kenang ulas cuit kicau bilang celetuk"
    ),
    objects=_set(
        "klarifikasi bantuan izin ijin maaf keterangan penjelasan dukungan waktu uang doa konfirmasi pertanggungjawaban "
        "persetujuan perlindungan pertolongan masukan restu ganti tanda imbalan tebusan sumbangan jawaban bayaran hal sesuatu "
        "informasi data pendapat tanggapan arahan audiensi keringanan kompensasi suap jatah setoran"
    ),
    claims=_set(
        "tuduhan tudingan klaim anggapan pendapat dugaan pernyataan kabar isu rumor informasi berita laporan sangkaan dakwaan "
        "spekulasi keterlibatan"
    ),
    trailing=_set("sambil seraya sembari"),
    feats=_set("laba rugi pendapatan kenaikan penurunan pertumbuhan rekor sejarah net keuntungan kerugian kemenangan waktu gol poin"),
    locatives=_set("di ke dari pada kepada dalam"),
    quoting=_set("mengutip pernyataan keterangan laporan data menukil"),
    subject_first=_set(
        "diduga dikabarkan diperkirakan diketahui disebut-sebut dilaporkan diberitakan diprediksi diharapkan dipastikan"
    ),
    active=("me", "ber"),
    hard=_set("mudah sulit susah gampang cepat"),
    whether=_set("apakah"),
    equatives=_set("adalah ialah merupakan yakni yaitu"),
    copulas=_set("adalah ialah merupakan yakni yaitu ada tidak belum bukan telah sudah akan sedang masih bisa dapat harus perlu"),
    as_words=_set("sebagai seperti"),
    like=_set("seperti sebagaimana demikian"),
)
