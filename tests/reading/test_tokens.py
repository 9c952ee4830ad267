"""Sentences, tokens, parts of speech and names."""

from __future__ import annotations

import re
from time import process_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber import language
from sumber.model.record import Anatomy
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.known import Known, Tokens
from sumber.reading.tokens import read_tokens
from sumber.reading.tokens.cut import LONGEST_SENTENCE, cut
from sumber.reading.tokens.features import features
from sumber.reading.tokens.mend import Run, mended
from sumber.reading.tokens.network import Network

PACK = language.load("id")
FORM = PACK.tokens


def known(text: str) -> Known:
    paragraphs = tuple(Span(*match.span()) for match in re.finditer(r"\S.*", text))
    return Known(report=Report(id="made-up", text=text), pack=PACK, anatomy=Anatomy(paragraphs=paragraphs))


def read(text: str) -> Tokens:
    return read_tokens([known(text)])[0]


def sentences(text: str) -> list[str]:
    paragraphs = tuple(Span(*match.span()) for match in re.finditer(r"\S.*", text))
    return [" ".join(found.words[s.first:s.last]) for found in [cut(text, paragraphs, FORM)] for s in found.sentences]


@pytest.mark.parametrize(("text", "tokens"), [
    ("harga Rp 1,2 miliar", "harga|Rp|1,2|miliar"),
    ("Rp1.250.000 dan US$5 juta", "Rp|1.250.000|dan|US$|5|juta"),
    ("pukul 10.30 WIB", "pukul|10.30|WIB"),
    ("Kamis (25/2)", "Kamis|(|25/2|)"),
    ("naik 6,2%", "naik|6,2|%"),
    ("era 1990-an, abad ke-19", "era|1990-an|,|abad|ke-19"),
    ("skor 3-2", "skor|3|-|2"),
    ("anak-anak KPK-nya", "anak-anak|KPK-nya"),
    ("rute Bandung-Surabaya", "rute|Bandung|-|Surabaya"),
    ("kelompok anti-Zalonia", "kelompok|anti|-|Zalonia"),
    ("Undang-Undang, Al-Hikmah, PDI-P, Covid-19", "Undang-Undang|,|Al-Hikmah|,|PDI-P|,|Covid-19"),
    ("Jum'at di Kompas.com dan TEMPO.CO.", "Jum'at|di|Kompas.com|dan|TEMPO.CO|."),
    ("lihat https://contoh.id/a?b=1.", "lihat|https://contoh.id/a?b=1|."),
    ("surat ke budi.santo@contoh.co.id", "surat|ke|budi.santo@contoh.co.id"),
    ("Dr. Ir. H. Sutrawan, M.Si., S.H.", "Dr.|Ir.|H.|Sutrawan|,|M.Si.|,|S.H."),
    ("“Ya,” katanya", "“|Ya|,|”|katanya"),
    ("''Ya'' 'tidak'", "''|Ya|''|'|tidak|'"),
    ("kota\u200b itu", "kota|itu"),
    ("dikutip dariReuters, laporIsrael", "dikutip|dari|Reuters|,|lapor|Israel"),
    ("MiliterIsraelmengatakan Indonesiadan KPKdari", "Militer|Israel|mengatakan|Indonesia|dan|KPK|dari"),
    ("kepadadetikNews di detikNews", "kepada|detikNews|di|detikNews"),
    ("YouTube, CNNIndonesia, Wijayadi, kepadaNya", "YouTube|,|CNNIndonesia|,|Wijayadi|,|kepadaNya"),
])
def test_tokens(text: str, tokens: str) -> None:
    assert "|".join(read(text).words) == tokens


@pytest.mark.parametrize("marked", [
    "Harga naik menjadi Rp 1,2 miliar. ¦Dia mengatakan demikian.",
    "Harga naik menjadi 3 miliar.¦Dia mengatakan demikian.",
    "\"Ya,\" katanya.¦Menurut dia, harga turun.",
    "\"Kami pergi.\" kata dia.",
    "\"Kami pergi!\" ¦\"Kami datang.\"",
    "\"Kami pergi.\" ¦Dia lalu pulang.",
    "“Kami pergi. ¦Kami datang.” ¦Dia pulang.",
    "\"Kami setuju, \"kata Sutrawan. ¦\"Lanjutkan. \"¦Rapat lalu ditutup.",
    "Dr. Sutrawan hadir di Jl. Melati No. 5, Kab. Wonosuko.",
    "Oleh A.B. Sutrawan dan C. Melati.",
    "Ia minum vitamin C. ¦Dokter setuju.",
    "PT Maju Terus Tbk. ¦Namun ia mundur.",
    "PT Maju Terus Tbk. Grup itu besar.",
    "Ada beras, gula, dll. ¦Selain itu ada garam.",
    "Syaratnya: 1. Sehat. ¦2. Jujur.",
    "Ia pergi... ¦Lalu pulang.",
    "Harganya Rp. 5.000 per butir.",
    "Ketua BPK. ¦Bpk. Sutrawan hadir.",
    "Benarkah?! ¦Tentu.",
])
def test_sentences(marked: str) -> None:
    wanted = ["".join(part.split()) for part in marked.split("¦")]
    assert ["".join(sentence.split()) for sentence in sentences(marked.replace("¦", ""))] == wanted


def test_sentences_know_their_paragraph() -> None:
    found = read("Satu. Dua.\n\nTiga.")
    assert [(s.paragraph, s.first, s.last) for s in found.sentences] == [(0, 0, 2), (0, 2, 4), (1, 4, 6)]


UNITS = ('"', "?!", '."', "a.", "a.b-", "1.", "A.B", "x", "a@", "'a", "Rp.", "A-B-C-Do", ". ", "“", "kata ")


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    began = process_time()
    found = cut(text, (Span(0, len(text)),), FORM)
    assert process_time() - began < 3
    assert all(s.last - s.first <= LONGEST_SENTENCE for s in found.sentences)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",))) | st.text('Aab1.,"“” \n-\'?/@'))
def test_any_text_passes(text: str) -> None:
    found = read(text)
    at = 0
    for word, start, end in zip(found.words, found.starts, found.ends, strict=True):
        assert at <= start < end <= len(text)
        assert text[start:end] == word
        at = end
    assert len(found.pos) == len(found.lower) == len(found.name_at) == len(found.words)
    assert [s.first for s in found.sentences[1:]] == [s.last for s in found.sentences[:-1]]
    assert sum(s.last - s.first for s in found.sentences) == len(found.words)


@given(st.text('Aab1.,"“” \n-\'?/@éß'))
def test_every_character_is_in_a_token(text: str) -> None:
    assert "".join(read(text).words) == "".join(text.split())


REPORTS = [
    "Menteri Perdagangan Sutrawan Hadi mengatakan kepada Reuters di Jakarta, Kamis, bahwa harga beras akan turun.",
    "",
    "Bank Indonesia menaikkan suku bunga. “Inflasi harus dijaga,” kata Gubernur Melati Kusumaningrum.\nRapat ditutup.",
    "GEMPA DI PADANG, WARGA MENGUNGSI KE BUKIT. Badan Meteorologi mencatat guncangan.",
    "Polisi menangkap tiga orang " + "dan seorang saksi " * 90 + "di Surabaya.",
]


def test_reading_together_changes_nothing() -> None:
    alone = [read(text) for text in REPORTS]
    assert read_tokens([known(text) for text in REPORTS]) == alone
    assert read_tokens([known(text) for text in REPORTS[::-1] * 3]) == alone[::-1] * 3


def test_names_have_the_record_s_types() -> None:
    text = REPORTS[0]
    assert {(text[slice(*n.span)], n.type) for n in read(text).names} == {
        ("Sutrawan Hadi", "person"), ("Reuters", "media"), ("Jakarta", "place")}


def test_name_at_points_to_names() -> None:
    found = read(REPORTS[0])
    for number, name in enumerate(found.names):
        assert found.name_at[name.first:name.last] == (number,) * (name.last - name.first)
        assert name.span == found.span(name.first, name.last)
    assert sum(i >= 0 for i in found.name_at) == sum(n.last - n.first for n in found.names)


@pytest.mark.parametrize(("text", "pos"), [
    ("Dia membaca buku baru di rumah.", "PRON VERB NOUN ADJ ADP NOUN PUNCT"),
    ("Presiden tidak akan datang ke Bandung.", "NOUN PART AUX VERB ADP PROPN PUNCT"),
])
def test_parts_of_speech(text: str, pos: str) -> None:
    assert " ".join(read(text).pos) == pos


REACH = {"recurrent1": 512, "inputs1": 512, "recurrent2": 512, "inputs2": 512, "mix_ahead": 1024, "mix_back": 1024,
         "mix_word": 512, "outer": 1023, "pos": 1023, "names": 1023, "names_memory": 1023}


@pytest.mark.parametrize("name", REACH)
def test_no_sum_needs_more_than_single_precision_has(name: str) -> None:
    """The weights lie on grids such that products of matrices are exact in any order of addition."""
    assert FORM.model is not None
    with np.load(FORM.model / "layers.npz") as layers:
        weights = layers[name].reshape(-1, *layers[name].shape[-2:]).astype(np.float64) * 2.0**40
    for weight in weights:
        step = np.gcd.reduce(np.abs(weight).astype(np.int64), axis=0)
        assert (np.abs(weight).sum(0) * REACH[name] <= 2.0**24 * np.maximum(step, 1)).all()


@pytest.mark.parametrize(("words", "kind", "names"), [
    ("Badan Pangan Rukun ( BPR", "body", "Badan Pangan Rukun|BPR"),
    ("PT Maju Terus ( Persero", "body", "PT Maju Terus ( Persero )"),
    ("Yayasan ) Melati", "body", "Yayasan|Melati"),
    ("Yayasan ( Baru ) Melati", "body", "Yayasan ( Baru ) Melati"),
    ("Presiden Sutrawan Hadi", "person", "Sutrawan Hadi"),
    ("Prof. Dr. Sutrawan", "person", "Sutrawan"),
    ("Presiden", "person", "Presiden"),
    ("Presiden Sutrawan", "place", "Presiden Sutrawan"),
])
def test_names_are_mended(words: str, kind: str, names: str) -> None:
    tokens = [*words.split(), ")"]
    found = mended([Run(0, len(tokens) - 1, kind)], tokens, FORM)
    assert "|".join(" ".join(tokens[run.first:run.last]) for run in found) == names


def test_features_of_a_word() -> None:
    whole, shape, affixes, grams = features("Mengatakan")
    assert features("mengatakan")[0] == whole
    assert features("mengatakan")[1] != shape
    assert len(affixes) == 4
    assert len(grams) == 10 + 9 + 8
    assert features("")[3] == [0]
    assert len(features("x" * 100_000)[3]) < 100


def test_memory_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert FORM.model is not None
    monkeypatch.setattr("sumber.reading.tokens.network.KEPT", 10)
    network = Network(FORM.model)
    words = [f"kata{n}" for n in range(30)]
    assert len(network.tag(words, [(0, 30)], [0]).pos) == 30
    once, twice = network.tag(words[:5], [(0, 5)], [0]), network.tag(words[:5] * 2, [(0, 5), (5, 10)], [0, 1])
    assert (once.pos == twice.pos[5:]).all()


@pytest.mark.parametrize(
    ("before", "company", "person", "whole"),
    [
        ("Manajemen", "PT Sinar Tenun", "Mulya", True),
        ("antara lain", "PT Anugerah", "Surya Pratama", True),
        ("Direktur Utama PT Dua , dan", "PT", "Danareksa", True),
        ("Direktur Utama", "PT Bahari Jaya", "Rudi Hartanto", False),
        ("Corporate Secretary", "PT Bahari Jaya", "Rudi Hartanto", False),
        ("oleh", "PT Bahari Jaya Tbk.", "Rudi", False),
    ],
)
def test_companies_are_whole(before: str, company: str, person: str, whole: bool) -> None:
    words = [*before.split(), *company.split(), *person.split()]
    first, last = len(before.split()), len(before.split()) + len(company.split())
    found = list(mended([Run(first, last, "body"), Run(last, len(words), "person")], words, FORM))
    assert [run.kind for run in found] == (["body"] if whole else ["body", "person"])
