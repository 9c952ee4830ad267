"""Who is named: one entity a name, short forms, other names, pronouns and offices tied to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber import language
from sumber.model.record import Anatomy
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.known import Known, Name, Tokens
from sumber.reading.names import read_names

Marked = Callable[..., Known]
Entities = Callable[..., dict[str, list[str]]]


@pytest.fixture
def entities(marked: Marked) -> Entities:
    """Every entity's name with the words of its mentions."""

    def read(text: str, kind: str = "") -> dict[str, list[str]]:
        known = marked(text)
        plain = known.report.text
        found = (e for e in known.names.entities if not kind or e.type == kind)
        return {e.name: [plain[m.start:m.end] for m in e.mentions] for e in found}

    return read


# --- one name, one entity -------------------------------------------------------------------------------------------

ONE_ENTITY = [
    ("[p Darma Wirawan] tiba. [p Darma] pulang.", "Darma Wirawan"),
    ("[p Darma] tiba. [p Darma Wirawan] pulang.", "Darma Wirawan"),
    ("[p Darma Wirawan] tiba. [p Wirawan] pulang.", "Darma Wirawan"),
    ("[p Rangga Sadewa Putra] tiba. [p Rangga Putra] pulang.", "Rangga Sadewa Putra"),
    ("[p R. Darma Wirawan] tiba. [p Darma Wirawan] pulang.", "R. Darma Wirawan"),
    ("[p DARMA WIRAWAN] tiba. [p Darma Wirawan] pulang.", "Darma Wirawan"),
    ("[p Wibisantoro] tiba. [p Wibi] pulang.", "Wibisantoro"),
    ("[p Darma Wirawan] ([p Dawir]) tiba. [p Dawir] pulang.", "Darma Wirawan"),
    ("[p Darma Wirawan] alias [p Gepeng] tiba. [p Gepeng] pulang.", "Darma Wirawan"),
    ("[p Darma Wirawan] yang akrab disapa [p Bowo] tiba.", "Darma Wirawan"),
    ("[b Lembaga Tes Rempah Nusa] atau [b LTRN] tiba.", "Lembaga Tes Rempah Nusa"),
    ("Lembaga Tes Rempah Nusa yang disingkat [b LTRN] tiba.", "Lembaga Tes Rempah Nusa"),
    ("Presiden [p Joko Widodo] tiba. [p Jokowi] pulang.", "Joko Widodo"),
    ("[b Badan Rempah Samudra] ([b BRS]) buka. [b BRS] tutup.", "Badan Rempah Samudra"),
    ("[b Badan Rempah Samudra (BRS)] buka. [b BRS] tutup.", "Badan Rempah Samudra"),
    ("[b Badan Rempah Samudra] (BRS) buka. BRS tutup.", "Badan Rempah Samudra"),
    ("[b Kementerian Rempah] (Kemenrem) buka. Kemenrem tutup.", "Kementerian Rempah"),
    ("[b Komisi Pemberantasan Korupsi] buka. [b KPK] tutup.", "Komisi Pemberantasan Korupsi"),
    ("[b PT Layar Nusa Tbk] buka. [b Layar Nusa] tutup.", "PT Layar Nusa Tbk"),
    ("[b Layarnusa Teknologi] buka. [b Layarnusa] tutup.", "Layarnusa Teknologi"),
    ("[l AS] dan [l Amerika Serikat] sama.", "Amerika Serikat"),
    ("[l Korut] dan [l Korea Utara] sama.", "Korea Utara"),
]


@pytest.mark.parametrize(("text", "name"), ONE_ENTITY)
def test_forms_of_one_name_are_one_entity(entities: Entities, text: str, name: str) -> None:
    assert list(entities(text)) == [name]


def test_bodies_inside_bodies_stay_apart(entities: Entities) -> None:
    found = entities("[b Direktorat Rempah Kementerian Niaga] buka. [b Kementerian Niaga] tutup.")
    assert list(found) == ["Direktorat Rempah Kementerian Niaga", "Kementerian Niaga"]


def test_a_shared_name_means_the_person_introduced_first(entities: Entities) -> None:
    found = entities("[p Kama Jaya Dirga] tiba. Kakeknya, [p Kama Jaya Surya], wafat. [p Kama] menangis.")
    assert found == {"Kama Jaya Dirga": ["Kama Jaya Dirga", "Kama"], "Kama Jaya Surya": ["Kama Jaya Surya"]}


def test_a_party_in_brackets_is_no_other_name(entities: Entities) -> None:
    assert len(entities("[p Darma Wirawan] ([b Partai Rempah]) tiba.")) == 2


def test_ids_follow_the_first_mention(marked: Marked) -> None:
    known = marked("[p Sekar Ayu] menemui [b Badan Rempah] di [l Jayapura]. [p Sekar] pulang.")
    assert [(e.id, e.name, e.type) for e in known.names.entities] == [
        ("e1", "Sekar Ayu", "person"), ("e2", "Badan Rempah", "body"), ("e3", "Jayapura", "place"),
    ]


# --- titles ---------------------------------------------------------------------------------------------------------

TITLED = [
    ("[p Presiden Darma Wirawan] tiba.", "Darma Wirawan"),
    ("[p Prof. Dr. Darma Wirawan] tiba.", "Darma Wirawan"),
    ("[p Prof Dr KH Darma Wirawan] tiba.", "Darma Wirawan"),
    ("[p Komisaris Besar Polisi Darma Wirawan] tiba.", "Darma Wirawan"),
    ("[p Menteri Luar Negeri Sekar Ayu] tiba.", "Sekar Ayu"),
    ("[p Darma Wirawan, S.H., M.Si.] tiba.", "Darma Wirawan"),
    ("[b AKBP Darma Wirawan] tiba.", "Darma Wirawan"),
    ("[p Putri Sekar Ayu] tiba.", "Putri Sekar Ayu"),
    ("[b Polsek Muara Iptu Darmawan] tiba.", "Polsek Muara|Darmawan"),
]


@pytest.mark.parametrize(("text", "names"), TITLED)
def test_titles_are_no_part_of_the_name(entities: Entities, text: str, names: str) -> None:
    assert "|".join(entities(text)) == names


DESCRIBED = [
    ("Bupati Muara Rimba [p Sekar Ayu] tiba.", "Bupati Muara Rimba"),
    ("Direktur Utama [b PT Layar Nusa], [p Sekar Ayu], tiba.", "Direktur Utama PT Layar Nusa"),
    ("[p Sekar Ayu], peneliti di [b Pusat Rempah], tiba.", "peneliti di Pusat Rempah"),
    ("Rapat usai, kata [p Sekar Ayu], juru bicara [b Pusat Rempah].", "juru bicara Pusat Rempah"),
    ("Kapolres [l Muara] AKBP [p Sekar Ayu] tiba.", "Kapolres Muara AKBP"),
    ("[p Sekar Ayu] tiba.", None),
]


@pytest.mark.parametrize(("text", "described"), DESCRIBED)
def test_title_or_description(marked: Marked, text: str, described: str | None) -> None:
    names = marked(text).names
    person = next(i for i, e in enumerate(names.entities) if e.name == "Sekar Ayu")
    assert names.descriptions[person] == described


# --- taken up again ---------------------------------------------------------------------------------------------------

TAKEN_UP = [
    ("Gubernur [p Sekar Ayu] tiba. Ia tersenyum.", "Ia"),
    ("Gubernur [p Sekar Ayu] tiba. Saat itu, dia tersenyum.", "dia"),
    ("Gubernur [p Sekar Ayu] tiba. Jalan itu rusak, katanya.", "nya"),
    ("Gubernur [p Sekar Ayu] tiba. Gubernur tersenyum.", "Gubernur"),
    ("Gubernur [p Sekar Ayu] tiba. Lalu sang gubernur tersenyum.", "sang gubernur"),
    ("Gubernur [p Sekar Ayu] tiba. Lalu gubernur itu tersenyum.", "gubernur itu"),
    ("[p Sekar Ayu] tiba. Lalu politisi [b Partai Rempah] itu tersenyum.", "politisi Partai Rempah itu"),
    ("[p Sekar Ayu] tiba. Lalu perempuan 45 tahun itu tersenyum.", "perempuan 45 tahun itu"),
]


@pytest.mark.parametrize(("text", "words"), TAKEN_UP)
def test_pronouns_and_offices(entities: Entities, text: str, words: str) -> None:
    assert words in entities(text, "person")["Sekar Ayu"]


def test_an_office_means_its_holder(entities: Entities) -> None:
    text = "Presiden [l Peru] [p Luz Rey] menjamu Presiden [l Chile] [p Iván Rojas]. Presiden [l Peru] itu tersenyum."
    assert "Presiden Peru itu" in entities(text)["Luz Rey"]


def test_a_body_taken_up(entities: Entities) -> None:
    assert "perusahaan itu" in entities("[b PT Layar Nusa] merugi. Lalu perusahaan itu tutup.")["PT Layar Nusa"]


def test_pronouns_are_told_apart_from_names(marked: Marked) -> None:
    known = marked("Gubernur [p Sekar Ayu] tiba. Ia tersenyum.")
    assert [known.report.text[s.start:s.end] for s in known.names.anaphors] == ["Ia"]


# --- any text -----------------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    "Sekar Ayu Presiden ( ) KPK itu dia katanya , . alias PT Iran IranSekar Sekarmengatakan x".split()
)


@given(st.lists(WORDS, max_size=40), st.data())
def test_any_names_in_any_text(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    starts = [sum(len(w) + 1 for w in words[:i]) for i in range(len(words))]
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    names, name_at, first = [], [-1] * len(words), 0
    while first < len(words):
        last = first + data.draw(st.integers(1, 4))
        if data.draw(st.booleans()) and last <= len(words):
            kind = data.draw(st.sampled_from(["person", "body", "media", "place"]))
            name_at[first:last] = [len(names)] * (last - first)
            names.append(Name(first, last, kind, Span(starts[first], ends[last - 1])))
        first = last
    tokens = Tokens(
        tuple(words), tuple(w.lower() for w in words), tuple(starts), tuple(ends), ("X",) * len(words), (),
        tuple(names), tuple(name_at),
    )
    found = read_names(Known(Report(id="x", text=text), language.load("id"), anatomy=Anatomy(), tokens=tokens))
    assert all(0 <= m.start < m.end <= len(text) for e in found.entities for m in e.mentions)
    assert all(name.span in found.entity_at for name in names if any(c.isalnum() for c in text[slice(*name.span)]))
    assert len(found.descriptions) == len(found.entities)
