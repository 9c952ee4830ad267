"""Indonesian cues: which words attribute, and the small words that the grammar of attribution steers by."""

from __future__ import annotations

from sumber.language.form.cues import Build, Cue, CueForm, Takes
from sumber.language.id import cues_words as given


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _cues() -> dict[str, Cue]:
    words: dict[str, Cue] = {}
    verbs = _set(given.ANY)

    def add(forms: str, build: Build, takes: Takes = "any", *, weak: bool = False) -> None:
        for form in forms.split():
            words[form] = Cue(form, build, takes, weak, form in given.NEGATABLE)

    add(given.NOUN, "noun", "clause")
    add(given.NOUN_INTENT, "noun", "infinitive")
    add(given.PASSIVE, "passive")
    add(given.PASSIVE_ROLE, "passive", "role")
    add(given.TOLD, "told")
    add(given.ANY, "verb")
    add(given.CLAUSE, "verb", "clause")
    add(given.OPENED, "verb", "opened")
    add(given.CLAIM, "verb", "claim")
    add(given.FIGURE, "verb", "figure")
    add(given.ROLE, "verb", "role")
    add(given.DEMAND, "verb", "demand")
    add(given.INTENT, "verb", "infinitive")
    add(given.WISH, "verb", "demand")
    add(given.WEAK_CLAUSE, "verb", "clause", weak=True)
    add(given.WEAK_ANY, "verb", "any", weak=True)
    add(given.WEAK_ROLE, "verb", "role", weak=True)
    add(given.WEAK_DEMAND, "verb", "demand", weak=True)
    add(given.WEAK_INTENT, "verb", "infinitive", weak=True)
    for line in given.SAYING.split("\n"):
        if line:
            tail, active, told = line.split()
            base = active if active != "-" else tail
            belief = tail in given.NEGATABLE  # `yakin` takes a clause, `bilang` anything
            words[tail] = Cue(
                base, "tail", "clause" if belief else "any", negatable=belief,
                leads=tail in given.LEADING, verb=tail in verbs,
            )  # fmt: skip
            if active != "-" and active not in words:
                words[active] = Cue(base, "verb", "clause")
            if told != "-" and told not in words:
                words[told] = Cue(base, "told")
    for phrase in (line for line in (given.PREP + given.CITE).split("\n") if line and " " not in line):
        build: Build = "prep" if phrase in given.PREP.split("\n") else "cite"
        words[phrase] = Cue(phrase, build, basis=phrase != "menurut")
    return words


def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], Cue], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}

    def add(phrase: str, cue: Cue) -> None:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append((words, cue))

    for phrase in filter(None, given.PREP.split("\n")):
        add(phrase, Cue(phrase.split()[0], "prep", basis=not phrase.startswith("menurut")))
    for phrase in filter(None, given.CITE.split("\n")):
        add(phrase, Cue("dilansir", "cite"))
    for phrase in given.KNOWN.split("|"):
        add(phrase, Cue("diketahui", "passive"))
    for base, takes, forms in given.PHRASES:
        for phrase in forms.split("|"):
            add(phrase, Cue(base, "verb", takes))
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
    conditions=_set("jika kalau apabila bila bilamana andai seandainya jikalau manakala"),
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
    denials=_set("bukan bukanlah"),
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
