"""Indonesian words that attribute, grouped by how they are built and by what verbs take.

Compiled by hand from the usage of Indonesian newsrooms.
"""

from __future__ import annotations

from sumber.language.form.cues import Takes

# Verbs of saying. `tail active told`: the bare form after content, the active form, the passive form; `-` where it lacks.
# The active form is the base under which all three go.
SAYING = """
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
ANY = """
mengatakan menyatakan menuturkan berkata berujar berucap bertutur bercerita berkisah berkomentar menegaskan menambahkan
melaporkan memberitakan mengabarkan mewartakan menyiarkan mengaku mengakui menilai menganggap beranggapan berpendapat
berpandangan menduga menyangka mengira mencurigai meyakini mempercayai memercayai memperkirakan memprediksi
meramalkan memproyeksikan mengestimasi memprakirakan menaksir menyimpulkan mengisyaratkan mensinyalir menengarai mengasumsikan
menekankan menggarisbawahi mengonfirmasi mengkonfirmasi mengklarifikasi mengklaim membantah menampik menepis
menyangkal menyanggah mengingatkan memperingatkan mewanti-wanti menuding menuduh berdalih berargumen beralasan berkeyakinan
bersaksi bersikeras berkukuh bersikukuh mengeluh mengibaratkan menuduhnya menyebutnya yakin bilang mempertegas
"""
CLAUSE = """
mengungkapkan menjelaskan menerangkan memaparkan membeberkan mengemukakan mengutarakan menceritakan mengeluhkan melontarkan
menyampaikan mengumumkan memberitahu memberitahukan membenarkan menyadari mengetahui menyebutkan menguraikan menandaskan
menyesalkan mengkhawatirkan mengisahkan menginformasikan menjamin mempertanyakan menanyakan menyayangkan merinci
mencontohkan mengindikasikan mengetahuinya mencuitkan menuliskan mengungkap memperjelas mengungkit
"""
OPENED = """
menjawab menulis melanjutkan menyambung menyinggung menyoroti menyindir mengenang membongkar mengulas menegur mendengar
menemukan mengkritik bertanya mengunggah mengajak memungkasi menimpali menukas mencetuskan meneriakkan mencuit memandangnya
mendalilkan merasa percaya
"""
CLAIM = "menolak"
FIGURE = "mencatat"
ROLE = "menyebut menjuluki mengkategorikan mencap melabeli"
WEAK_ROLE = "menggambarkan memandang"
DEMAND = """
meminta mendesak menuntut mengimbau menghimbau menyarankan merekomendasikan mengusulkan menganjurkan memerintahkan
menginstruksikan mewajibkan mengharuskan melarang berharap mengharapkan menginginkan memohon berpesan menghendaki menyerukan
mengajak mengamanatkan mensyaratkan menantang
"""
INTENT = """
berjanji menjanjikan berencana merencanakan berniat bertekad berkomitmen bermaksud bersumpah bersepakat sepakat menyepakati
menyetujui berkeinginan
"""
WISH = "ingin optimistis optimis memutuskan setuju"
# Documents and findings speak with these; what has no voice of its own does something else (`sentimen mendorong pasar`).
WEAK_CLAUSE = """
menunjukkan memperlihatkan membuktikan mencantumkan mengatur menyiratkan memerinci
"""
WEAK_ANY = "memastikan"
WEAK_DEMAND = "mendorong mendukung mendesak mewajibkan mengharuskan melarang menugaskan"
WEAK_INTENT = "menawarkan mengancam mempertimbangkan menargetkan"

LEADING = frozenset("kata bunyi".split())
NEGATABLE = frozenset("ingin menginginkan meyakini mempercayai menampik mengharapkan percaya yakin".split())

# Nobody is named: the clause around the word is the content.
PASSIVE = """
diduga dikabarkan diperkirakan diyakini dianggap dinilai dituduh dituding diketahui disebut-sebut disinyalir ditengarai
diprediksi diproyeksikan diramalkan diprakirakan ditaksir diestimasi dikira dicap diklaim dipahami digadang-gadang
diharapkan diminta diimbau dihimbau didesak dituntut dilarang diperintahkan diwajibkan diharuskan diinstruksikan
disarankan direkomendasikan dianjurkan diusulkan direncanakan ditargetkan diancam dipersangkakan disangkakan didakwa
disangka dicurigai dipandang dikhawatirkan diisukan dirumorkan digosipkan dikategorikan diidentifikasi dipastikan
dijadwalkan dinyatakan dilaporkan diberitakan diwartakan didapati
"""
# What somebody is taken for: the one who takes him for it may follow (`disebut polisi sebagai …`).
PASSIVE_ROLE = "disebut dinilai dianggap diyakini dituding dicap dikategorikan dipandang"
# Passives of saying that name who said it, or point back: `Hal itu disampaikan X`.
TOLD = "diungkap disetujui disepakati diputuskan disampaikan dikemukakan diutarakan dilontarkan diumumkan dikonfirmasi dibenarkan dikatakannya disampaikannya"

PREP = """
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
demikian
demikian bunyi
demikian isi
demikian laporan
demikian pernyataan
demikian keterangan
demikian keterangan tertulis
demikian keterangan resmi
demikian keterangan pers
demikian pernyataan resmi
demikian pernyataan tertulis
demikian siaran pers
demikian catatan
demikian hasil
menurut keterangan tertulis
menurut keterangan resmi
menurut pernyataan tertulis
menurut pernyataan resmi
menurut data resmi
menurut laporan resmi
menurut hasil survei
menurut hasil riset
menurut hasil penelitian
menurut hasil kajian
menurut hasil studi
menurut hasil audit
menurut hasil investigasi
menurut hasil penyelidikan
menurut hasil jajak pendapat
berdasarkan keterangan tertulis
berdasarkan keterangan resmi
berdasarkan pernyataan tertulis
berdasarkan pernyataan resmi
berdasarkan data resmi
berdasarkan laporan resmi
berdasarkan hasil survei
berdasarkan hasil riset
berdasarkan hasil penelitian
berdasarkan hasil kajian
berdasarkan hasil studi
berdasarkan hasil audit
berdasarkan hasil investigasi
berdasarkan hasil penyelidikan
berdasarkan hasil jajak pendapat
merujuk data
merujuk pada data
mengacu data
mengacu pada data
pantauan
dalam pandangan
"""
CITE = """
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
mengutip data dari
mengutip laporan
mengutip laporan dari
mengutip pernyataan
mengutip pernyataan dari
mengutip keterangan
mengutip keterangan dari
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
demikian dikutip dari
demikian dilansir dari
demikian diberitakan
demikian mengutip
demikian seperti dilansir
diberitakan
diberitakan oleh
dilaporkan oleh
diwartakan
diwartakan oleh
dihimpun dari
dirangkum dari
"""
# Everybody knows it, or it was told before: nobody is named.
KNOWN = "seperti diketahui|untuk diketahui|perlu diketahui|sebagaimana diketahui|sebelumnya diberitakan|seperti diberitakan sebelumnya"

# Nouns that carry somebody's plan, demand or belief, when a clause follows.
NOUN = """
tuntutan harapan dugaan tuduhan tudingan klaim permintaan desakan imbauan seruan komitmen kekhawatiran kecurigaan keyakinan
perintah ancaman ambisi tekad proyeksi perkiraan
"""
# These take a bare verb, too (`keputusan Saudi membuka perbatasan`).
NOUN_INTENT = "rencana keputusan janji niat"

# Verbs of several words: their base, what they take, their forms.
PHRASES: tuple[tuple[str, Takes, str], ...] = (
    ("memerintahkan", "clause", "memberi perintah|mengeluarkan perintah|mengeluarkan titah"),
    ("mengatakan", "clause", "memberi tahu|memberi isyarat|angkat bicara"),
    (
        "berharap", "infinitive",
        "menawarkan diri|menyatakan keinginannya|menyampaikan keinginannya|menyatakan keinginan|menyampaikan harapan",
    ),
    (
        "mengakui", "any",
        "tak bisa menampik|tidak bisa menampik|tak menampik|tidak menampik|tak memungkiri|tidak memungkiri|"
        "tak bisa memungkiri|tidak bisa memungkiri",
    ),
    ("meyakini", "clause", "menyampaikan keyakinannya|menyatakan keyakinannya|merasa yakin"),
)
