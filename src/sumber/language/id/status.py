"""Indonesian status: which cues plan, predict, hedge, deny and demand, and the small words that do so inside a clause.

Compiled by hand from the usage of Indonesian newsrooms; each verb is given in its bare, active and passive forms.
"""

from __future__ import annotations

from sumber.language.form.status import Leaning, Role, StatusForm


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CUES: dict[Leaning, str] = {
    "demanded": """
        minta pinta meminta diminta permintaan
        desak mendesak didesak mendesakkan desakan tekanan
        imbau himbau mengimbau menghimbau diimbau dihimbau imbauan himbauan
        usul usulkan mengusulkan mengusul diusulkan usulan
        harap harapkan berharap mengharapkan mengharap diharapkan diharap harapan
        tuntut menuntut dituntut tuntutan
        perintahkan memerintahkan diperintahkan memerintah perintah titah menitahkan dititahkan komando
        instruksikan menginstruksikan diinstruksikan instruksi
        serukan menyerukan diserukan menyeru seruan
        ajak mengajak diajak ajakan
        saran sarankan menyarankan disarankan
        rekomendasikan merekomendasikan direkomendasikan rekomendasi
        anjurkan menganjurkan dianjurkan anjuran
        dorong mendorong didorong dorongan
        mohon memohon dimohon permohonan
        doakan mendoakan berdoa didoakan doa
        larang melarang dilarang larangan
        suruh menyuruh disuruh
        tugaskan menugaskan ditugaskan
        arahkan mengarahkan diarahkan arahan
        amanatkan mengamanatkan diamanatkan mengamanahkan diamanahkan
        tantang menantang ditantang
        bujuk membujuk dibujuk
        paksa memaksa dipaksa
        dambakan mendambakan didambakan idam-idamkan mengidamkan
        kehendaki menghendaki dikehendaki
        tagih menagih ditagih
        berpesan dipesankan
        mewanti-wanti diwanti-wanti wanti-wanti
        somasi mensomasi menyomasi petisi
        pentingnya perlunya
    """,
    "question": "tanya tanyakan bertanya bertanya-tanya menanyakan mempertanyakan dipertanyakan",
    "planned": """
        berencana merencanakan direncanakan rencanakan rencana rencananya
        berjanji menjanjikan dijanjikan janji janjikan
        bertekad tekad berniat niat meniatkan bermaksud bersumpah sumpah berikrar ikrar bernazar nazar
        berkomitmen komitmen
        targetkan menargetkan ditargetkan target menarget ditarget
        jadwalkan menjadwalkan dijadwalkan jadwal terjadwal
        agendakan mengagendakan diagendakan
        canangkan mencanangkan dicanangkan
        tawarkan menawarkan tawaran menawari
        ancam mengancam ancaman
        bersedia kesediaan menyanggupi kesanggupan bersiap bersiap-siap
        berambisi ambisi berhasrat hasrat bercita-cita cita-cita
        wacanakan mewacanakan berketetapan pertimbangkan mempertimbangkan dipertimbangkan
    """,
    "estimate": """
        perkirakan memperkirakan diperkirakan perkiraan
        prediksi prediksikan memprediksi memprediksikan diprediksi diprediksikan
        ramal ramalkan meramal meramalkan diramal diramalkan ramalan
        proyeksi proyeksikan memproyeksi memproyeksikan diproyeksi diproyeksikan
        estimasi estimasikan mengestimasi mengestimasikan diestimasi diestimasikan
        taksir menaksir ditaksir taksiran
        antisipasi mengantisipasi diantisipasi
        perhitungkan memperhitungkan diperhitungkan
        digadang-gadang digadang gadang-gadang menggadang-gadang
        asumsi asumsikan mengasumsikan diasumsikan berasumsi
        ekspektasi
    """,
    "possible": """
        duga menduga diduga dugaan menduga-duga
        sinyalir mensinyalir menyinyalir disinyalir
        tengarai menengarai ditengarai menenggarai ditenggarai
        kabarnya konon dikabarkan
        curiga curigai mencurigai dicurigai kecurigaan
        isu diisukan rumor dirumorkan gosip digosipkan
        spekulasi berspekulasi dispekulasikan
        diindikasikan terindikasi
        disebut-sebut disangka menyangka
        kemungkinan
        khawatirkan mengkhawatirkan dikhawatirkan kekhawatiran
        dipahami
    """,
    "denied": """
        bantah membantah dibantah bantahan
        tampik menampik ditampik
        tepis menepis ditepis
        sangkal menyangkal disangkal sangkalan penyangkalan
        pungkiri memungkiri dipungkiri
        ingkari mengingkari diingkari
        nafikan menafikan dinafikan
        sanggah menyanggah disanggah sanggahan
        tolak menolak ditolak penolakan
        elak mengelak berkelit
    """,
    "belief": """
        yakin yakini meyakini menyakini keyakinan berkeyakinan
        percaya percayai mempercayai memercayai kepercayaan
        optimistis optimis optimisme pesimistis pesimis
        nilai menilai penilaian dinilai
        pandang memandang dipandang pandangan berpandangan
        berpendapat pendapat anggap menganggap beranggapan dianggap anggapan
        rasa merasa pikir berpikir kira mengira dikira
        khawatir cemas takut mencemaskan
        melihat lihat analisis analisa
        memperingatkan peringatkan diperingatkan peringatan
    """,
    "assurance": """
        memastikan pastikan dipastikan menjamin dijamin jaminan kepastian menggaransi meyakinkan
    """,
    "rumour": "dilaporkan disebut dikatakan diberitakan diyakini dipercaya dipercayai dibilang",
    "wish": """
        ingin inginkan menginginkan diinginkan keinginan berkeinginan mau kemauan hendak pengin pengen pingin kepingin
        minat berminat
    """,
    "decision": """
        putuskan memutuskan diputuskan keputusan putusan
        setuju setujui menyetujui disetujui persetujuan
        sepakat sepakati bersepakat menyepakati disepakati kesepakatan
        pilih memilih tetapkan menetapkan ditetapkan
        siap menyiapkan mempersiapkan
    """,
    "reminder": """
        ingatkan mengingatkan diingatkan nasihat menasihati menasehati dinasihati mendukung dukung mempersilakan
        undang mengundang diundang
    """,
    "telling": "sampaikan menyampaikan katakan bilang tekankan menekankan tegaskan beritahu memberitahu memberitahukan",
    "rule": """
        wajibkan mewajibkan diwajibkan kewajiban haruskan mengharuskan diharuskan keharusan mensyaratkan disyaratkan
    """,
}

_ROLES: dict[Role, str] = {
    "plea": """
        jangan janganlah tolong mohon dimohon mari marilah ayo ayolah yuk semoga moga moga-moga mudah-mudahan mudahan-mudahan mudahan
        silakan silahkan harap biarkan biarlah hentikan stop waspadalah
    """,
    "future": "akan bakal bakalan rencananya insyaallah takkan takan",
    "possible": """
        mungkin kemungkinan barangkali agaknya tampaknya nampaknya kayaknya sepertinya kelihatannya terlihatnya
        rupa-rupanya jangan-jangan konon kabarnya berpotensi berpeluang berkemungkinan dimungkinkan bisa-bisa
        berisiko beresiko rawan rentan
    """,
    "able": "dapat bisa mampu sanggup",
    "duty": """
        seharusnya harusnya semestinya mestinya sebaiknya hendaknya hendaklah sepatutnya selayaknya seyogianya seyogyanya
        mesti haruslah perlu perlulah
    """,
    "free_duty": "harus wajib",
    "ban": "boleh usah",
    "negation": "tidak tak bukan belum tiada nggak enggak gak ga ndak tidaklah bukanlah belumlah",
    "exists": "ada terdapat",
    "true": "benar betul bener",
    "past": "telah sedang sempat pernah",
    "copula": "adalah ialah merupakan yakni yaitu",
    "relative": "yang",
    "condition": """
        jika kalau apabila bila bilamana jikalau manakala andai andaikan andaikata seandainya sekiranya seumpama
        asalkan misalkan jikapun kalaupun
    """,
    "filler": """
        dan tapi tetapi namun nah jadi ya iya yah lalu kemudian makanya selanjutnya tentu tentunya sebenarnya sebetulnya
        padahal akhirnya artinya intinya pokoknya pastinya nantinya justru malah malahan demikian serta atau
        apalagi lagipula oh ah eh wah alhamdulillah
    """,
    "consequence": "maka",
    "light": """
        juga pun kan sih lho loh lagi memang saja hanya cuma masih sudah terus tetap kembali segera nanti kini sekarang
        hari pekan minggu bulan tahun malam pagi siang sore besok kemarin lebih sangat paling cukup semakin makin benar-benar
        langsung selalu sering kerap biasanya banget bahkan dulu baru akhir semua secara sama-sama tentunya begitu sekali tengah hendak
        menurutnya menurutku bahwa sepengetahuan rasanya kiranya
    """,
    "circumstance": """
        ketika saat waktu tatkala selagi sewaktu setelah sesudah usai seusai selepas sehabis sebelum sejak semenjak
        selama sembari sambil seraya seiring hingga sampai
    """,
    "subordinator": """
        karena sebab lantaran gara-gara sehingga agar supaya biar
        meski meskipun walau walaupun kendati kendatipun sekalipun biarpun
        sedangkan sementara
    """,
    "preposition": """
        dengan dalam untuk guna demi bagi pada di ke dari oleh tanpa tentang soal mengenai terkait atas terhadap kepada
        antara melalui lewat menurut berdasarkan sesuai sebagai seperti selain akibat menjelang per buat daripada
    """,
}

_AREAS = """
    daerah wilayah kawasan lokasi titik zona area tempat jalur ruas tanah lahan kelompok usia golongan kaum warga anak pasien
    kondisi posisi masa waktu jam
"""  # of which a word of risk tells the sort: `daerah rawan longsor`
_AT_RISK: dict[str, Role] = {
    "rawan": "opening", "rentan": "opening", "berisiko": "opening", "beresiko": "opening", "berpotensi": "opening",
}  # fmt: skip

STATUS = StatusForm(
    cues={word: leaning for leaning, words in _CUES.items() for word in words.split()},
    hidden=_set("""
        diduga disinyalir ditengarai ditenggarai dikabarkan dicurigai diisukan dirumorkan digosipkan
        disebut-sebut terindikasi diindikasikan dikhawatirkan dispekulasikan disangka
        diperkirakan diprediksi diprediksikan diramal diramalkan diproyeksi diproyeksikan diestimasi diestimasikan ditaksir
        diantisipasi diasumsikan digadang-gadang digadang
        direncanakan dijadwalkan terjadwal diagendakan ditargetkan ditarget dicanangkan dijanjikan
        diharapkan diharap diimbau dihimbau diminta disarankan dianjurkan direkomendasikan diwajibkan diharuskan dilarang
        diyakini
    """),
    roles={word: role for role, words in reversed(_ROLES.items()) for word in words.split()},
    phrases={
        "akan": {"tetapi": "opening", "tapi": "opening"},
        "sebentar": {"lagi": "soon"}, "waktu": {"dekat": "soon"}, "tahun": {"depan": "soon"},
        "bulan": {"depan": "soon"}, "pekan": {"depan": "soon"}, "minggu": {"depan": "soon"},
        **dict.fromkeys(_AREAS.split(), _AT_RISK),
        "bisa": {"jadi": "possible", "saja": "possible"}, "dapat": {"saja": "possible"}, "boleh": {"jadi": "possible"},
        "tidak": {"mustahil": "possible"}, "ada": {"baiknya": "duty"},
        "lebih": {"baik": "better"}, "alangkah": {"baiknya": "better"},
    },
    suffixes=("nya", "lah", "kah", "pun"),
    first_person=_set("saya aku kami kita gue gua"),
    demonstratives=_set("itu ini tersebut tadi demikian"),
    noun_negations=_set("bukan bukanlah"),
    contrasts=_set("melainkan tapi tetapi namun"),
    always_contrasts=_set("melainkan"),
    only_words=_set("hanya cuma sekadar sekedar saja semata semata-mata melulu"),
    denying_next=_set("berarti"),
    purpose=_set("agar supaya untuk biar"),
    wanted=_set("agar supaya pentingnya perlunya"),
    topics=_set("""
        saya kami kita soal masalah untuk dari di pada dalam menurut dilihat melihat lihat bicara berbicara ngomong ditanya boleh
        ini itu dia mereka terkait mengenai tentang dulu dahulu sekarang kemarin nanti yang memang pun
    """),
    after_topics=_set("salah"),
    settled=_set("""
        keterangan keterangannya pertanggungjawaban pertanggungjawabannya pendapat pendapatnya tanggapan tanggapannya
        diketahui dicatat diingat dipahami diakui disadari digarisbawahi waktu
        rendah tinggi maaf ampun berterima mengucapkan menyampaikan mengatakan menegaskan menekankan sampaikan katakan tegaskan ucapkan tekankan
    """),
    passive="di",
    measures=_set("""
        semaksimal seoptimal sebaik sebaik-baiknya sebisa secepat sesegera seminimal seminim sedini sebanyak seluas sekeras
        sedetail seaman setransparan seefektif seefisien sejauh sesering sesedikit serapi sehati-hati sedekat setinggi serendah
        selengkap sejelas sekecil sebesar selama sekuat seadil sesimpel sesederhana senyaman semudah
    """),
    calls=_set("""
        berikan lakukan hentikan gunakan tunjukkan pastikan hindari jauhi batasi jaga jagalah ikuti patuhi hormati perhatikan
        manfaatkan waspadai laporkan hubungi kurangi tingkatkan kembalikan bebaskan selamatkan serahkan tutup tangkap usut
        pilih periksa cek ingat ingatlah jadikan hindarkan tinggalkan singkirkan hilangkan tegakkan tuntaskan selesaikan
        percayakan siapkan sampaikan buktikan bersihkan lindungi dukung tolak gunakanlah bersabarlah berhati-hatilah
    """),
    loose_conditions=_set("kalau kalaupun"),
    imperative="lah",
    earlier=_set("sudah tadi kemarin"),
    ahead=_set("akan bakal depan mendatang nanti besok lusa kelak"),
    behind=_set("telah sudah sempat pernah lalu silam tewas meninggal korban kerugian hilang berusia berasal kabur melarikan sedang masih"),
    happening=_set("""
        menjadi jadi ada turun naik tumbuh bertumbuh meningkat menurun menguat melemah melambat merosot anjlok
        melonjak melambung meroket membaik memburuk bertambah berkurang berubah berkembang bergerak berlangsung berlanjut
        bertahan berakhir muncul timbul lahir hilang lenyap mundur maju punah habis mati tewas meninggal hancur runtuh jatuh ambruk
        gagal berhasil sukses menang kalah juara untung rugi bangkrut kolaps selamat sembuh pulih
        memiliki mempunyai punya memenangkan memenangi merasa terasa mengalami menghadapi menderita kehilangan kekurangan
        memakan menelan melanda mengguyur hujan mendung cerah berawan gempa banjir longsor meletus erupsi
        berdampak berpengaruh berimbas berakibat berujung bermanfaat berguna berperan berpotensi
        sulit susah mudah gampang lebih semakin makin sangat cukup terlalu begitu sama banyak sedikit besar kecil baik buruk
        mencapai menembus menyentuh melebihi melampaui bernilai bisa dapat mampu membutuhkan memerlukan butuh perlu
        tahu mengerti paham percaya suka senang bangga puas kecewa marah sedih takut ingat lupa masuk memasuki
        rumit berat ringan aman bagus hebat panas dingin ramai sepi cepat lambat efektif efisien optimal maksimal macet normal
        stabil positif negatif kuat lemah tinggi rendah mahal murah penuh kosong ketat drop parah bahaya berbahaya sia-sia
    """),
    happening_prefixes=("ter",),
    effects=_set("""
        membantu mengganggu membawa mendorong memberikan memberi meningkatkan menurunkan mempengaruhi memengaruhi menyebabkan
        mengakibatkan menimbulkan memperkuat memperburuk memperparah memperlancar mempermudah memudahkan mempersulit
        menyulitkan menambah mengurangi memicu memacu menghambat merugikan menguntungkan membuat menjadikan memungkinkan
        mengubah menciptakan membuka menutup menghasilkan melahirkan mendatangkan memperbaiki merusak menghancurkan mematikan
        memunculkan mencederai mencoreng menggerus memperketat mempersempit memperdalam memperumit memperpanjang menekan menopang mendukung menunjang menjaga mengancam membahayakan menghilangkan memberatkan membebani meringankan
        menentukan mengakhiri menghentikan menyelamatkan menyusahkan mempercepat memperlambat mengangkat menarik memperluas memperkaya menghidupkan
    """),
    causes=_set("""
        mempengaruhi memengaruhi menyebabkan mengakibatkan menimbulkan memicu mengganggu mengancam merugikan menguntungkan
        membahayakan merusak menghancurkan memperburuk memperparah menghambat meningkatkan menurunkan mengurangi menambah
        berdampak berakibat memberatkan menyulitkan mempersulit mematikan memunculkan mencederai mencoreng menggerus
    """),
    willed=_set("turun naik datang masuk menjadi jadi bergerak bertahan menghadapi muncul berubah berkembang memasuki begitu sama"),
    not_yet=_set("belum belumlah"),
    still=_set("masih terpaksa sempat"),
    oughts=_set("""
        seharusnya harusnya semestinya mestinya sebaiknya hendaknya sepatutnya selayaknya seyogianya seyogyanya
    """),
    musts=_set("keharusan kemestian"),
    called_for=_set("diperlukan dibutuhkan"),
    urgent=_set("penting krusial mendesak"),
    options=_set("""
        alternatif pilihan opsi solusi contoh teladan panutan inspirasi referensi acuan pedoman rujukan patokan andalan modal bekal
        sarana wadah jembatan pengganti pelapis kandidat pertimbangan bahan jawaban jalan kunci pintu tempat
    """),
    soon_words=_set("nanti nantinya besok lusa kelak"),
    topic_marks=_set("kan sih mah tuh"),
    intended=_set("""
        agenda perhatian pembahasan bahasan bahan topik fokus prioritas tuan pembicara narasumber saksi pusat pertimbangan
        bagian sorotan wasit pembina ketua juri titik lokasi tempat acuan dasar pedoman
    """),
    about=_set("""
        kekhawatiran kebutuhan kesadaran keinginan harapan kepercayaan keyakinan ketakutan kecemasan kerinduan kecintaan
        kepedulian pengetahuan pemahaman permintaan tuntutan pengakuan pentingnya bahaya ancaman tahu sadar haus cinta rindu
        peduli kaya ingat lupa takut yakin percaya bangga optimistis minat ketergantungan penghormatan perhatian jaminan kepastian
        informasi ingatan kesetiaan larangan kekaguman kebanggaan kegelisahan keresahan kewaspadaan
    """),
    transparent=_set("""
        dipastikan dinilai dianggap diketahui disebut disebutkan dinyatakan dikatakan dirasa dirasakan dipandang terlihat tampak
        diyakini dipercaya disepakati dipersepsikan dijamin diklaim memastikan menjamin diputuskan terancam
    """),
    weak_conditions=_set("tanpa"),
    things=_set("""
        ini itu hal tersebut hasil harga nilai jumlah angka tingkat ekonomi inflasi rupiah dolar dollar saham indeks ihsg pasar
        pasokan produksi konsumsi ekspor impor investasi cuaca hujan banjir gempa dampak akibat proses sistem teknologi aplikasi
        produk layanan konflik perang krisis masalah persoalan kondisi situasi program proyek langkah aturan undang-undang pajak
        tarif cukai subsidi dana uang anggaran bantuan kredit bunga suku utang modal stok bahan vaksin obat virus penyakit
        jalan jalur tol jembatan bandara bandar pelabuhan stasiun gedung rumah kawasan lokasi fasilitas infrastruktur
        acara ajang event turnamen pertandingan laga film lagu album buku isu wacana tren budaya tradisi sanksi hukuman insentif
        stimulus regulasi reformasi revisi digitalisasi inovasi transformasi sinergi kolaborasi asap kabut api lahan sampah
        limbah emisi polusi aksi demo serangan ancaman fitur platform model skema metode konsep strategi upaya cara
    """),
    thing_affixes=(("ke", "an"), ("pe", "an")),
    agents=_set("""
        pemerintah pemerintahan kepolisian kementerian kejaksaan perusahaan perseroan kedutaan pengadilan kepresidenan
        kesultanan kerajaan keuskupan perserikatan persatuan perkumpulan perhimpunan perwakilan pelanggan
        kedubes perbankan perusahaan-perusahaan
    """),
    verb_prefixes=("me", "di", "ber", "ter"),
    verbs=_set("""
        tiba pergi datang pulang pindah masuk keluar naik turun jatuh bangun tidur duduk tinggal hidup mati lahir
        lari ikut hadir mulai lanjut selesai gagal lolos menang kalah tewas meninggal hilang muncul timbul tumbuh
        tahu lihat dengar ingat lupa paham sadar percaya yakin suka senang bangga kira pikir ingin mau minta
        beri kasih ambil bawa buat bikin pakai pegang tangkap tahan kirim terima temukan lakukan laporkan
        sampaikan berikan siapkan lanjutkan jalankan gunakan terapkan tutup buka bahas jaga dukung bantu kejar dorong tunggu
        coba tanya jawab ganti ubah tambah nonton ngobrol ajak nikah istirahat cuti tampil nyari nyanyi pakai sampai
        hubungi lapor main makan minum beli jual bayar sebut panggil periksa cek tembak serang rebut
        bekerja belajar beternak punya kena jadi setuju sepakat siap batal tolak
    """),
    not_verbs=_set("""
        meski meskipun media mereka menit meter meja merek mesin masjid mesjid metode mekanisme mental medan medis menteri
        mei memang mengenai melalui menurut menjelang mendatang mengapa merah mewah melayu merdeka memori member mentah menara
        mendalam menengah mendadak menyeluruh memadai menarik
        dia diri dinas direktur dialog digital disiplin distribusi diplomat dirinya dini dimensi diskusi divisi dividen diskon
        dinamika dinding diplomasi diploma direksi direktorat disertasi distrik diesel dimana disana disini diam dingin diet
        diare difabel diaspora didik distributor disabilitas diantara
        berita bersama berbagai beberapa berapa berdasarkan bermacam berkat beras berat beda bersih beriman berikut berikutnya
        berkas berlian berbahaya berani berupa bersangkutan berkala berbeda
        terhadap terkait tersebut terbaru terbesar terakhir termasuk terutama tetap terlalu terus teroris terorisme tersangka
        terdakwa terpidana terkini terbaik terdekat tertentu terjauh tertinggi terendah teratas terbanyak teman tempat
        tengah terminal teritorial ternyata terang teras terapi terkadang terlebih tertua terkecil terdahulu
        terlapor tertulis terduga teror terobosan ternama terdepan terpenting termuda tercepat terkemuka terpopuler termahal
        termurah terburuk tercinta terpencil terpadu ternak terowongan terang-terangan tergugat terhormat tertanggal tertib
        terus-menerus terjadinya terpilihnya terbarunya terbaiknya terakhirnya
        menkes menkeu menlu menhub mensos mendagri mendag mendikbud mendikbudristek mendikdasmen mendiktisaintek menko
        menkopolhukam menhan menkumham menkum menham menaker menpora menpan menpan-rb menristek menristekdikti menkominfo
        menkomdigi menperin mentan menlhk menbud menparekraf menpar mendes mensesneg menseskab menteri-menteri
        dirjen dirut dirkrimum ditjen disdik dishub dinkes dinsos disnaker disdukcapil
        medali medsos meeting metabolisme medium mediasi megapiksel megah megawatt mesra metropolitan merata merchant mendasar
        meningkatnya menurunnya meninggalnya melemahnya menguatnya maraknya
        diabetes dinamis diplomatik dinosaurus dibawah diatas diler dirimu diantaranya dimaksud dibanding dibandingkan dimulainya
        dibukanya
        berdua bertiga bertahun-tahun berbulan-bulan berjam-jam berbasis berinisial berkelanjutan beragam berwenang berwajib
        bertahap berturut-turut beruntun berlebihan berkah berskala bersamaan bersama-sama berkesinambungan berkualitas bersenjata
        bermotor bersejarah berdasar berakhirnya berdirinya berjalannya beratnya beredarnya beroperasinya
    """),
)
