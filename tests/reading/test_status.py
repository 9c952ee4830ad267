"""How the last source puts a content: by its cue, by the main clause, by nothing else in the sentence."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber import language
from sumber.language.form.status import StatusForm
from sumber.model.record import Quote, Source, SourceKind
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.known import Attribution, Known, Link, Sources, Tokens
from sumber.reading.status import read_statuses

PACK = language.load("id")
STATUSES = {"asserted", "planned", "predicted", "possible", "denied", "demanded", "conditional"}


def known(
    content: str,
    cue: str | None = None,
    *,
    source: str | None = "Ratri",
    quote: Quote = "indirect",
    kind: SourceKind = "person",
    before: str = "",
) -> Known:
    """A report of one statement: `Ratri mengatakan …`; `…` in the content parts its spans."""
    head = f"{before}{source or ''} "
    text = f"{head}{cue or ''} {content.replace(' … ', ', kata dia, ')}"
    link = Link(
        Span(len(before), len(head) - 1) if source else None, Span(len(head), len(head) + len(cue)) if cue else None
    )
    spans, at = [], len(head) + len(cue or "") + 1
    for part in content.split(" … "):
        spans.append(Span(at, at + len(part)))
        at += len(part) + len(", kata dia, ")
    links = (link,) if cue or source else ()
    attribution = Attribution(tuple(spans), links, quote if links else "none", cue, 0)
    sources = Sources((Source(id="s1", name=None, kind=kind),), ((0,),)) if links else Sources(of=((),))
    return Known(Report(id="x", text=text), PACK, attributions=(attribution,), sources=sources)


def status(content: str, cue: str | None = "mengatakan", **rest: object) -> str:
    (found,) = read_statuses(known(content, cue, **rest))  # type: ignore[arg-type]
    return found


def said(content: str) -> str:
    return status(content, "kata", quote="direct")


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("meminta", "warga Desa Sukamaju menjauhi bibir kawah", "demanded"),
        ("mendesak", "pabrik itu segera ditutup", "demanded"),
        ("mengimbau", "pengendara tidak melintas di jembatan itu", "demanded"),
        ("berharap", "panen tahun ini lebih baik", "demanded"),
        ("menyampaikan harapan", "sekolah dibuka lagi", "demanded"),
        ("permintaan", "memindahkan pasar itu", "demanded"),
        ("pintanya", "pasar itu dipindahkan", "demanded"),
        ("berjanji", "akan memperbaiki jalan itu", "planned"),
        ("berencana", "membangun dua waduk", "planned"),
        ("menawarkan", "akan mengirim tenaga medis", "planned"),
        ("mengancam", "akan menutup pelabuhan", "planned"),
        ("menegaskan komitmennya", "untuk menjaga hutan itu", "planned"),
        ("memperkirakan", "harga cabai turun bulan depan", "predicted"),
        ("diproyeksikan", "ekonomi daerah tumbuh lima persen", "predicted"),
        ("memperkirakan", "dua ratus orang telah mengungsi", "possible"),
        ("menduga", "api berasal dari dapur", "possible"),
        ("dikabarkan", "pemain itu pindah klub", "possible"),
        ("membantah", "tuduhan itu", "denied"),
        ("menampik", "telah menerima uang", "denied"),
        ("tak menampik", "mesin itu sering rusak", "asserted"),
        ("menilai", "jembatan itu sudah tua", "asserted"),
        ("optimistis", "timnya akan lolos", "predicted"),
        ("memastikan", "bantuan akan meningkatkan panen", "planned"),
        ("mengatakan", "pihaknya menutup kantor itu kemarin", "asserted"),
        ("tanya", "di mana kunci gudang itu", "demanded"),
        ("mengancam", "akan menutup pasar jika pungutan itu berlanjut", "conditional"),
    ],
)
def test_the_cue_tells(cue: str, content: str, expected: str) -> None:
    assert status(content, cue) == expected


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("ingin", "membangun rumah sakit", "planned"),
        ("ingin", "rumah sakit itu dibangun", "demanded"),
        ("memutuskan", "untuk menunda pemilihan ketua", "planned"),
        ("memutuskan", "kontrak itu batal demi hukum", "asserted"),
        ("mengingatkan", "warga agar tidak membakar sampah", "demanded"),
        ("mengingatkan", "musim hujan sudah dekat", "asserted"),
        ("menyampaikan", "agar sekolah diliburkan", "demanded"),
        ("menyampaikan", "sekolah diliburkan sejak Senin", "asserted"),
    ],
)
def test_some_cues_look_at_their_content(cue: str, content: str, expected: str) -> None:
    assert status(content, cue) == expected


def test_what_is_reported_by_nobody_is_possible() -> None:
    content = "dua nelayan hilang di perairan itu"
    assert status(content, "dilaporkan", source=None) == "possible"
    assert status(content, "dilaporkan") == "asserted"


def test_what_a_document_rules_is_asserted() -> None:
    content = "setiap pabrik mengolah limbahnya"
    assert status(content, "mewajibkan", kind="document") == "asserted"
    assert status(content, "mewajibkan", kind="person") == "demanded"


def test_a_negation_before_the_cue_takes_the_denial_back() -> None:
    assert status("mesin itu tua", "membantah", source=None, before="Ratri tidak ") == "asserted"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("warga sudah kembali ke rumah", "asserted"),
        ("pemerintah akan membangun tiga sekolah", "planned"),
        ("pertemuan akan digelar pada Selasa", "planned"),
        ("rapat itu akan menjadi agenda utama", "planned"),
        ("harga beras akan naik", "predicted"),
        ("hujan lebat akan terjadi di pesisir", "predicted"),
        ("kebijakan ini akan mendorong ekspor", "predicted"),
        ("perusahaan akan mendorong ekspor", "planned"),
        ("kekhawatiran akan banjir mereda", "asserted"),
        ("korban mungkin terseret arus", "possible"),
        ("kebakaran bisa saja disengaja", "possible"),
        ("asap itu dapat menyebabkan sesak napas", "possible"),
        ("perahu itu dapat mengangkut enam orang", "asserted"),
        ("setiap rumah harus memiliki sumur resapan", "demanded"),
        ("warga tidak perlu panik", "demanded"),
        ("iuran tidak wajib dibayar", "asserted"),
        ("perlu diketahui, pasar itu tutup", "asserted"),
        ("tim bekerja semaksimal mungkin", "asserted"),
        ("tidak ada korban dalam kejadian itu", "denied"),
        ("belum ada laporan kerusakan", "denied"),
        ("kabar itu tidak benar", "denied"),
        ("api bukan dari kompor, melainkan dari kabel", "denied"),
        ("forum ini bukan hanya pertemuan biasa, tetapi juga pameran", "asserted"),
        ("jalan itu belum dibuka", "asserted"),
        ("jika hujan turun, lomba akan ditunda", "conditional"),
        ("lomba akan ditunda jika hujan turun", "conditional"),
        ("tanpa bantuan, warga akan kelaparan", "conditional"),
        ("akan tetapi jalan itu ditutup", "asserted"),
        ("tambak itu takkan dijual", "planned"),
        ("diperlukan kerja sama semua pihak", "demanded"),
        ("penting bagi warga untuk menjaga sungai", "demanded"),
        ("perawatan parit adalah keharusan", "demanded"),
        ("pupuk tidak seharusnya hanya disimpan di gudang", "demanded"),
        ("pada rapat itu, banyak hal yang mesti diperbaiki", "demanded"),
        ("singkong bisa menjadi pilihan bagi petani", "asserted"),
        ("singkong bisa jadi pilihan bagi petani", "asserted"),
        ("bisa jadi pintu itu lupa dikunci", "possible"),
        ("daerah rawan longsor tersebar di tiga desa", "asserted"),
        ("ada indikasi pelanggaran lelang", "asserted"),
        ("lahan itu hanya dapat dijual apabila ahli waris setuju", "conditional"),
        ("saksi itu diminta keterangannya kemarin", "asserted"),
        ("nanti saya mengecek gudang itu", "planned"),
        ("kami juga ingin mengingatkan agar warga bersabar", "demanded"),
        ("kami ingin mengajak warga menanam pohon", "demanded"),
        ("saya tanya kepada petugas itu", "asserted"),
        ("kapal dijadwalkan berlayar Kamis", "planned"),
        ("pelaku diduga kabur ke hutan", "possible"),
    ],
)
def test_the_main_clause_tells(content: str, expected: str) -> None:
    assert status(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("warga yang akan mengungsi sudah didata", "asserted"),
        ("rencana yang mungkin berubah itu dibahas kemarin", "asserted"),
        ("ketika petugas akan masuk, pintu terkunci", "asserted"),
        ("meski harus antre, warga tetap datang", "asserted"),
        ("karena itu jembatan harus ditutup", "demanded"),
        ("upaya untuk menangkap pelaku akan dilanjutkan", "planned"),
        ("petugas yang bertugas di sana akan diganti", "planned"),
        ("pagar dibangun agar ternak tidak bisa keluar", "asserted"),
        ("jembatan ditutup karena air akan naik", "asserted"),
        ("bupati menerima laporan bahwa warga harus mengungsi", "asserted"),
    ],
)
def test_other_clauses_tell_nothing(content: str, expected: str) -> None:
    assert status(content) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Kami meminta semua pihak menahan diri", "demanded"),
        ("Saya berharap anak-anak bisa sekolah lagi", "demanded"),
        ("Kami tidak ingin warga dirugikan", "demanded"),
        ("Harapan kami, jalan itu selesai", "demanded"),
        ("Saya ingin berterima kasih kepada para relawan", "asserted"),
        ("Saya diminta datang pukul tujuh", "asserted"),
        ("Kami sudah meminta mereka pindah", "demanded"),
        ("Saya yakin tim ini akan juara", "predicted"),
        ("Kami berencana membuka cabang baru", "planned"),
        ("Jangan membuang sampah ke sungai", "demanded"),
        ("Semoga cepat pulih", "demanded"),
        ("Mari kita jaga sungai ini", "demanded"),
        ("Hentikan penebangan itu", "demanded"),
        ("Kami meminta maaf atas gangguan ini", "asserted"),
        ("Kalau menurut saya, jalan itu bagus", "asserted"),
        ("Kalau hujan turun, kami pindah ke aula", "conditional"),
        ("Ya. Kami akan membuka posko besok. Semua harus siap", "planned"),
        ("Kayaknya dia lupa", "possible"),
        ("Pulanglah sebelum malam", "demanded"),
    ],
)
def test_a_quotation_in_the_first_person(content: str, expected: str) -> None:
    assert said(content) == expected


def test_a_word_of_condition_after_a_cue_may_only_report() -> None:
    assert status("jika jalan itu sudah diperbaiki", "menyebut") == "asserted"
    assert status("jika hujan turun, maka lomba ditunda", "menyebut") == "conditional"


def test_a_content_in_two_parts_is_one_sentence() -> None:
    assert said("Makanya … jalan itu harus segera diperbaiki") == "demanded"


def test_the_reporters_own_words_have_a_status_too() -> None:
    assert status("Pertemuan akan digelar di aula desa", None, source=None) == "planned"
    assert status("Lomba itu sudah selesai", None, source=None) == "asserted"


def test_a_name_is_no_verb() -> None:
    assert status("panitia di Medan Merdeka akan menutup jalan") == "planned"


def test_tokens_that_name_a_person_first() -> None:
    one = known("Dimas akan membuka toko", "mengatakan")
    words = [*re.finditer(r"\w+", one.report.text)]
    tokens = Tokens(
        words=tuple(word[0] for word in words),
        lower=tuple(word[0].lower() for word in words),
        starts=tuple(word.start() for word in words),
        ends=tuple(word.end() for word in words),
        pos=("PROPN", "VERB", "PROPN", "AUX", "VERB", "NOUN"),
    )
    assert read_statuses(Known(one.report, PACK, tokens=tokens, attributions=one.attributions)) == ("planned",)


def test_no_word_plays_a_part_that_no_rule_knows() -> None:
    form = PACK.status
    assert form.hidden <= form.cues.keys()
    for name in StatusForm.__dataclass_fields__:
        if isinstance(words := getattr(form, name), frozenset):
            assert all(word == word.lower().strip() and word for word in words), name


WORDS = st.lists(st.sampled_from([*PACK.status.roles, *PACK.status.cues, "Ratri", "rumah", ",", ".", "“", "12"])).map(
    " ".join
)


@settings(max_examples=200, deadline=None)
@given(content=st.one_of(st.text(), WORDS), cue=st.one_of(st.text(max_size=20), st.sampled_from([*PACK.status.cues])))
def test_any_text_has_a_status(content: str, cue: str) -> None:
    text = f"{cue} {content}"
    spans = (Span(len(cue) + 1, len(text)), Span(len(text), len(text)))
    for quote in ("direct", "indirect"):
        one = Attribution(spans, (Link(None, Span(0, len(cue))),), quote, cue, 0)  # type: ignore[arg-type]
        narrated = Attribution(spans[:1], (), "none", None, 0)
        found = read_statuses(Known(Report(id="x", text=text), PACK, attributions=(one, narrated)))
        assert len(found) == 2
        assert set(found) <= STATUSES


def test_a_long_content_takes_no_longer_than_a_short_one() -> None:
    text = "kalau, " * 200_000
    attribution = Attribution((Span(0, len(text)),), (), "none", None, 0)
    start = time.process_time()
    read_statuses(Known(Report(id="x", text=text), PACK, attributions=(attribution,) * 100))
    assert time.process_time() - start < 1
