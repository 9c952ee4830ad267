"""On whose word: kind and name of a source from the words that name it, and whom pronouns and offices take up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.model.record import Source
from sumber.reading.known import Known

Marked = Callable[..., Known]
Said = Callable[[str], list[tuple[str | None, str]]]


@pytest.fixture
def said(marked: Marked) -> Said:
    """Name and kind of the source of every link, in reading order."""

    def read(text: str) -> list[tuple[str | None, str]]:
        return [(s.name, s.kind) for s in links(marked(text))]

    return read


def links(known: Known) -> list[Source]:
    return [known.sources.sources[number] for of in known.sources.of for number in of]


# --- the words themselves -------------------------------------------------------------------------------------------

PERSONS = [
    "{[p Sekar Ayu]} <mengatakan> jalan itu rusak.",
    "{Gubernur [p Sekar Ayu]} <mengatakan> jalan itu rusak.",
    "{Plt Kepala Dinas Rempah [l Muara], [p Sekar Ayu]}, <mengatakan> jalan itu rusak.",
    "{[p Sekar Ayu], peneliti di [b Pusat Rempah]}, <mengatakan> jalan itu rusak.",
    "{Kabid Humas [b Polda Muara] Kombes Pol [p Sekar Ayu]} <mengatakan> jalan itu rusak.",
    "{Kepala Balai Rempah Samudra, Sekar Ayu}, <mengatakan> jalan itu rusak.",
    "{Prof Dr Sekar Ayu} <mengatakan> jalan itu rusak.",
    "{seorang perempuan, [p Sekar Ayu]}, <mengatakan> jalan itu rusak.",
    "{Salah satu warga bernama [p Sekar Ayu]} <mengatakan> jalan itu rusak.",
    "{Warga [l Desa Rimba], [p Sekar Ayu]}, <mengatakan> jalan itu rusak.",
    "{Pengacara [p Bagas Pati], [p Sekar Ayu]}, <mengatakan> jalan itu rusak.",
    "{Ibu [p Sekar Ayu]} <mengatakan> jalan itu rusak.",
    "{kontributor [m Harian Rempah], [p Sekar Ayu]}, <mengatakan> jalan itu rusak.",
    "<Menurut> {laporan [p Sekar Ayu]}, jalan itu rusak.",
]


@pytest.mark.parametrize("text", PERSONS)
def test_named_persons(text: str, said: Said) -> None:
    assert said(text) == [("Sekar Ayu", "person")]


OTHERS = [
    # bodies
    ("{[b Badan Rempah]} <mengatakan> jalan itu rusak.", "Badan Rempah", "body"),
    ("{Polisi} <mengatakan> jalan itu rusak.", "Polisi", "body"),
    ("{Pemerintah [l Rusia]} <mengatakan> jalan itu rusak.", "Pemerintah Rusia", "body"),
    ("{Pemerintahan [p Bagas Pati]} <mengatakan> jalan itu rusak.", "Pemerintahan Bagas Pati", "body"),
    ("{[l Rusia]} <mengatakan> jalan itu rusak.", "Rusia", "body"),
    ("{[l Moskow]} <mengatakan> jalan itu rusak.", "Moskow", "body"),
    ("{Negeri Sakura} <mengatakan> jalan itu rusak.", "Jepang", "body"),
    ("{pihak sekolah} <mengatakan> jalan itu rusak.", "pihak sekolah", "body"),
    ("{pihak [b Layar Nusa]} <mengatakan> jalan itu rusak.", "Layar Nusa", "body"),
    ("{manajemen [b Layar Nusa]} <mengatakan> jalan itu rusak.", "Layar Nusa", "body"),
    ("{Otoritas kesehatan setempat} <mengatakan> jalan itu rusak.", "Otoritas kesehatan setempat", "body"),
    ("<Berdasarkan> {data [b Badan Rempah]}, jalan itu rusak.", "Badan Rempah", "body"),
    ("<Berdasarkan> {data pemerintah}, jalan itu rusak.", "pemerintah", "body"),
    ("<Menurut> {foto satelit yang dirilis oleh [b Layar Nusa]}, jalan itu rusak.", "Layar Nusa", "body"),
    ("<Menurut> {survei yang digelar [b Layar Nusa]}, jalan itu rusak.", "Layar Nusa", "body"),
    ("<Berdasarkan> {data dari Sigmanusa}, jalan itu rusak.", "Sigmanusa", "body"),
    # media
    ("{[m Harian Rempah]} <melaporkan> jalan itu rusak.", "Harian Rempah", "media"),
    ("{kantor berita [m RIA]} <melaporkan> jalan itu rusak.", "RIA", "media"),
    ("{Stasiun penyiaran [l Jepang] [m NHK]} <melaporkan> jalan itu rusak.", "NHK", "media"),
    ("{surat kabar [b Nusa Pagi]} <melaporkan> jalan itu rusak.", "Nusa Pagi", "media"),
    ("{media [l Rusia]} <melaporkan> jalan itu rusak.", "media Rusia", "media"),
    ("<Menurut> {laporan kantor berita [m RIA]}, jalan itu rusak.", "RIA", "media"),
    ("<Dikutip dari> {[p Nusa Herald]}, jalan itu rusak.", "Nusa Herald", "media"),
    ("<Dikutip dari> {Reuters}, jalan itu rusak.", "Reuters", "media"),
    ("<Dikutip dari> {[b Nusantaraku]}, jalan itu rusak.", "Nusantaraku", "media"),
    ("<Demikian dikutip> {Otonusa7}, Minggu (30/7).", "Otonusa7", "media"),
    ("{[p Gazetta Nusa]} <melaporkan> jalan itu rusak.", "Gazetta Nusa", "media"),
    ("<Menurut> {laporan yang diturunkan oleh [p Gazetta Nusa]}, jalan itu rusak.", "Gazetta Nusa", "media"),
    ("{Laman resmi [b Liga Rempah]} <mengumumkan> jalan itu rusak.", "Liga Rempah", "body"),
    # documents
    ("{Citra satelit terbaru} <menunjukkan> jalan itu rusak.", "Citra satelit terbaru", "document"),
    ("{Pasal 5} <mengatur> bahwa jalan itu ditutup.", "Pasal 5", "document"),
    ("{ketentuan dalam Pasal 5} <mengatur> bahwa jalan itu ditutup.", "Pasal 5", "document"),
    ("{sebuah video} <memperlihatkan> jalan itu rusak.", None, "document"),
    ("{banyak laporan} <menyebutkan> jalan itu rusak.", None, "document"),
    # unnamed
    ("{seorang pejabat tinggi [l Rusia]} <mengatakan> jalan itu rusak.", None, "unnamed"),
    ("{Beberapa pejabat di [l Kenya]} <mengatakan> jalan itu rusak.", None, "unnamed"),
    ("{Tujuh hakim} <menyatakan> jalan itu rusak.", None, "unnamed"),
    ("{sumber yang tahu jalan pikiran Presiden [p Bagas Pati]} <mengatakan> jalan itu rusak.", None, "unnamed"),
    ("{sejumlah saksi mata} <mengatakan> jalan itu rusak.", None, "unnamed"),
    ("{Seorang pejabat [b Kementerian Rempah]} <mengatakan> jalan itu rusak.", None, "unnamed"),
    ("{istri [p Bagas Pati]} <mengatakan> jalan itu rusak.", None, "unnamed"),
    ("<Menurut> {keterangan saksi}, jalan itu rusak.", None, "unnamed"),
    # groups
    ("{Warga} <mengatakan> jalan itu rusak.", None, "group"),
    ("{Para pengamat} <menilai> jalan itu rusak.", None, "group"),
    ("{Kedua pemimpin} <menilai> jalan itu rusak.", None, "group"),
    ("{banyak pihak} <menilai> jalan itu rusak.", None, "group"),
    ("{pendukung [p Bagas Pati]} <menilai> jalan itu rusak.", None, "group"),
    ("{sebagian besar warga [l Muara]} <menilai> jalan itu rusak.", None, "group"),
    # nobody
    ("Jalan itu <diperkirakan> rusak sejak lama.", None, "unspecified"),
]


@pytest.mark.parametrize(("text", "name", "kind"), OTHERS)
def test_other_sources(text: str, name: str | None, kind: str, said: Said) -> None:
    assert said(text) == [(name, kind)]


def test_a_pronoun_for_nobody_named_is_unnamed(said: Said) -> None:
    assert said("{Dia} <mengatakan> jalan itu rusak.") == [(None, "unnamed")]


def test_an_office_that_is_also_a_crowd_is_the_one_named(said: Said) -> None:
    text = "Jaksa [b KPK], [p Sekar Ayu], hadir. Siapa namamu, <tanya> {jaksa}."
    assert said(text) == [("Sekar Ayu", "person")]
    assert said("Siapa namamu, <tanya> {jaksa}.") == [("jaksa", "body")]


def test_initials_with_an_age_are_a_persons(said: Said) -> None:
    assert said("MH (51) ditahan. {MH} <mengaku> jalan itu rusak.") == [("MH", "person")]


def test_a_site_that_is_taken_up_was_a_medium(said: Said) -> None:
    text = "<Menurut> {[p Gala Nusa]}, jalan itu rusak. Jalan itu dijaga, {situs tersebut} <melaporkan>."
    assert said(text)[1] == ("Gala Nusa", "media")


def test_persons_who_speak_together(said: Said) -> None:
    text = "{Menteri Rempah [p Sekar Ayu] dan Gubernur [p Bagas Pati]} <meminta> jalan itu ditutup."
    assert said(text) == [("Sekar Ayu dan Bagas Pati", "person")]


# --- taken up again ---------------------------------------------------------------------------------------------------

LAST_SPEAKER = [
    "Jalan itu rusak, <kata> {dia}.",
    "{Ia} <mengatakan> jalan itu rusak.",
    "{Beliau} <mengatakan> jalan itu rusak.",
    "Jalan itu rusak, <ujar{nya}>.",
    "Jalan itu rusak, <kata> {[p Sekar]}.",
    "Jalan itu rusak, <kata> {Gubernur}.",
    "Jalan itu rusak, <kata> {sang gubernur}.",
    "Jalan itu rusak, <kata> {Gubernur [l Muara] itu}.",
    "Jalan itu rusak, <kata> {politisi [b Partai Rempah] itu}.",
    "Jalan itu rusak, <kata> {perempuan 45 tahun itu}.",
    "<Berdasarkan> {penjelasan tersebut}, jalan itu rusak.",
    "<Menurut> {yang bersangkutan}, jalan itu rusak.",
    "Dalam {keterangannya}, ia <menyebut> jalan itu rusak sejak lama.",
]


@pytest.mark.parametrize("text", LAST_SPEAKER)
def test_who_spoke_last(text: str, said: Said) -> None:
    before = "{Gubernur [l Muara] [p Sekar Ayu]} <meninjau> lalu menilai jembatan itu aman. "
    assert said(before + text)[-1] == ("Sekar Ayu", "person")


def test_a_body_goes_on(said: Said) -> None:
    text = "{[b Badan Rempah]} <mengatakan> jalan itu rusak. Jembatan itu aman, <ujar{nya}>."
    assert said(text)[-1] == ("Badan Rempah", "body")


def test_a_medium_between_does_not_speak(said: Said) -> None:
    text = (
        "{Gubernur [p Sekar Ayu]} <mengatakan> jalan itu rusak. <Dikutip dari> {[m Harian Rempah]}, harga pala naik. "
        "{Dia} <mengatakan> jembatan itu aman."
    )
    assert said(text)[-1] == ("Sekar Ayu", "person")


def test_one_quoted_by_another_does_not_speak(said: Said) -> None:
    text = (
        "{Gubernur [p Sekar Ayu]} <mengatakan> {warga} <meminta> agar jalan itu segera ditutup untuk umum. "
        "{Dia} <mengatakan> jembatan itu aman."
    )
    assert said(text)[-1] == ("Sekar Ayu", "person")


def test_somebody_new_comes_on(said: Said) -> None:
    text = (
        "{Gubernur [p Sekar Ayu]} <mengatakan> jalan rusak. Kuasa hukum [p Bagas Pati], [p Tirta Wening], datang. "
        "<Menurut> {dia}, jembatan itu aman."
    )
    assert said(text)[-1] == ("Tirta Wening", "person")


OWN_BODY = [
    "{Kepala [b Badan Rempah] [p Sekar Ayu]} <mengatakan> jalan itu rusak. ",
    "{[b Badan Rempah]} <mengatakan> jalan itu rusak. ",
]


@pytest.mark.parametrize("before", OWN_BODY)
def test_pihaknya_is_the_speakers_body(before: str, said: Said) -> None:
    assert said(before + "{Pihaknya} <berjanji> jalan itu ditutup.")[-1] == ("Badan Rempah", "body")


TAKEN_UP = [
    ("{[b PT Layar Nusa]} <mengaku> rugi. ", "{Perseroan} <berjanji> jalan itu ditutup.", "PT Layar Nusa", "body"),
    ("{[b PT Layar Nusa]} <mengaku> rugi. ", "{perusahaan itu} <berjanji> jalan ditutup.", "PT Layar Nusa", "body"),
    ("{[m Harian Rempah]} <melaporkan> itu. ", "{Surat kabar itu} <menulis> jalan ditutup.", "Harian Rempah", "media"),
    ("<Menurut> {laporan [m RIA]}, benar. ", "{Laporan itu} <menyebutkan> jalan ditutup.", "RIA", "media"),
    ("{Seorang sumber} <mengatakan> itu. ", "{Sumber tersebut} <menyebutkan> jalan ditutup.", None, "unnamed"),
    ("{Seorang pejabat} <mengatakan> itu. ", "{Pejabat itu} <menyebutkan> jalan ditutup.", None, "unnamed"),
    ("{Seorang pejabat} <mengatakan> itu. ", "Jalan ditutup, <kata> {dia}.", None, "unnamed"),
    ("{Para pengamat} <menilai> itu. ", "{Mereka} <menyebutkan> jalan ditutup.", None, "group"),
    ("{[b Badan Rempah]} <menilai> itu. ", "{Mereka} <menyebutkan> jalan ditutup.", "Badan Rempah", "body"),
]


@pytest.mark.parametrize(("before", "text", "name", "kind"), TAKEN_UP)
def test_taken_up(before: str, text: str, name: str | None, kind: str, marked: Marked) -> None:
    first, last = links(marked(before + text))
    assert (last.name, last.kind) == (name, kind)
    assert first is last


# --- the list of sources ------------------------------------------------------------------------------------------


def test_the_outlet_comes_first_then_the_credits(marked: Marked) -> None:
    known = marked("{[p Sekar Ayu]} <mengatakan> jalan itu rusak.", outlet="Harian Uji", credit="rtr")
    assert [(s.id, s.name, s.kind) for s in known.sources.sources] == [
        ("s0", "Harian Uji", "media"), ("s1", "Reuters", "media"), ("s2", "Sekar Ayu", "person"),
    ]
    assert known.sources.credits == (1,)
    assert known.sources.of == ((2,),)


def test_an_unknown_outlet_has_no_name(marked: Marked) -> None:
    known = marked("{[p Sekar Ayu]} <mengatakan> jalan itu rusak.")
    assert known.sources.sources[0].name is None


def test_one_source_once(marked: Marked) -> None:
    known = marked("{Gubernur [p Sekar Ayu]} <mengatakan> jalan itu rusak. {Sekar} <menilai> jembatan itu aman.")
    person = known.sources.sources[1]
    assert [known.report.text[m.start:m.end] for m in person.mentions] == ["Gubernur Sekar Ayu", "Sekar"]
    assert person.description == "Gubernur"


COUNTRIES = [
    ("{[m Reuters]} <melaporkan> itu.", "GB"),
    ("{Presiden [l Rusia] [p Ivan Dobrov]} <mengatakan> itu.", "RU"),
    ("{Pemerintah [l Jepang]} <mengatakan> itu.", "JP"),
    ("{seorang pejabat [l AS]} <mengatakan> itu.", "US"),
    ("{[p Sekar Ayu]} <mengatakan> itu.", None),
]


@pytest.mark.parametrize(("text", "code"), COUNTRIES)
def test_countries(text: str, code: str | None, marked: Marked) -> None:
    assert links(marked(text))[0].country == code


# --- any text -----------------------------------------------------------------------------------------------------

PARTS = st.sampled_from([
    "[p Sekar Ayu]", "[b Badan Rempah]", "[m RIA]", "[l Iran]", "Presiden", "itu", "dia", "pihaknya", "mereka",
    "laporan", "media", "warga", "seorang", "para", "yang", ",", "(", ")", "dan", "PresidenSekar", "@akun", "12",
    "-", "“", "saya",
])


@given(st.lists(st.lists(PARTS, min_size=1, max_size=7), min_size=1, max_size=5))
def test_any_mention(marked: Marked, phrases: list[list[str]]) -> None:
    text = " ".join("{" + " ".join(parts) + "} <mengatakan> jalan rusak." for parts in phrases)
    known = marked(text)
    sources = known.sources.sources
    assert len(known.sources.of) == len(known.attributions)
    assert all(0 <= n < len(sources) for of in known.sources.of for n in of)
    assert [s.id for s in sources] == [f"s{n}" for n in range(len(sources))]
    assert all(s.name != "" for s in sources)
