"""Places: names found, put on the map, told from those of bodies, persons and events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber import language
from sumber.model.record import Anatomy, Dateline, Place
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.known import Known, Tokens
from sumber.reading.places import read_places
from sumber.reading.tokens.cut import cut

Marked = Callable[..., Known]


def _read(known: Known) -> list[tuple[str, str | None, str]]:
    text = known.report.text
    return [(text[p.span.start : p.span.end], p.country, p.kind) for p in read_places(known)]


def _place(known: Known, words: str) -> Place:
    text = known.report.text
    return next(p for p in read_places(known) if text[p.span.start : p.span.end] == words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Countries, short forms, by-names, adjectives that are bare names.
        ("Pemimpin Korut itu tiba di Vietnam.", [("Korut", "KP", "country"), ("Vietnam", "VN", "country")]),
        ("Harga di pasar AS turun.", [("AS", "US", "country")]),
        ("Ekspor ke Negeri Tirai Bambu naik.", [("Negeri Tirai Bambu", "CN", "country")]),
        ("Ia membayar 20 dolar AS atau US$20.", [("AS", "US", "country")]),
        # Provinces, regencies, cities, and what stands before them.
        ("Banjir melanda Jatim.", [("Jatim", "ID", "region")]),
        ("Warga Kabupaten Sigi mengungsi.", [("Kabupaten Sigi", "ID", "region")]),
        ("Ia lahir di Kota Bogor.", [("Kota Bogor", "ID", "settlement")]),
        ("Wali Kota Depok hadir.", [("Depok", "ID", "settlement")]),
        ("Ia pulang ke Jogja.", [("Jogja", "ID", "settlement")]),
        # Names that the tables lack, by their heads.
        ("Api melalap Desa Sukaterang, Kecamatan Rawamaju.",
         [("Desa Sukaterang", "ID", "settlement"), ("Kecamatan Rawamaju", "ID", "settlement")]),
        ("Mereka bertemu di gedung KPK.", [("gedung KPK", "ID", "facility")]),
        ("Korban dibawa ke RSUD dr Sutarman Lumajang.", [("RSUD dr Sutarman Lumajang", "ID", "facility")]),
        ("Kereta berhenti di stasiun Khasan.", [("stasiun Khasan", "RU", "facility")]),
        ("Truk menabrak pembatas di Gerbang Tol (GT) Rawamaju.", [("Gerbang Tol (GT) Rawamaju", "ID", "facility")]),
        ("Longsor melanda tiga kecamatan, yakni Rawamaju, Sukaterang, dan Jatiasri.",
         [("Rawamaju", "ID", "settlement"), ("Sukaterang", "ID", "settlement"), ("Jatiasri", "ID", "settlement")]),
        # Seas, mountains, regions of the world.
        ("Kapal melintasi Selat Hormuz.", [("Selat Hormuz", None, "nature")]),
        ("Gunung Merapi meletus.", [("Gunung Merapi", "ID", "nature")]),
        ("Situasi di Timur Tengah memanas.", [("Timur Tengah", None, "region")]),
        # Offices of government, and the same as buildings.
        ("Menurut Gedung Putih, sanksi itu tetap.", [("Gedung Putih", "US", "metonym")]),
        ("Ia menunggu di Gedung Putih.", [("Gedung Putih", "US", "facility")]),
        # Capital letters, two names in one word, words run together.
        ("WASHINGTON DIGUNCANG DEMO", [("WASHINGTON", "US", "settlement")]),
        ("Hubungan AS-China membaik.", [("AS", "US", "country"), ("China", "CN", "country")]),
        ("PresidenIranmengatakan itu.", [("Iran", "IR", "country")]),
        ("Warga Amerika SerikatDonald marah.", [("Amerika Serikat", "US", "country")]),
        ("Beras dari Kalimantan Selata. naik.", [("Kalimantan Selata", "ID", "region")]),
    ],
)
def test_names(marked: Marked, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert _read(marked(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "[b Universitas Indonesia] membuka kelas.",
        "Ia bekerja di [b Bank Indonesia].",
        "Kapolres Jombang hadir.",
        "Kepala Dinas Kesehatan Mimika hadir.",
        "Ketua DPD Golkar Jatim mundur.",
        "BPBD Kabupaten Ponorogo siaga.",
        "Persebaya Surabaya menang.",
        "[p Jordan] mencetak gol.",
        "Ia berbahasa Inggris, Jepang, dan Jerman.",
        "Harganya US$30.",
        "Piala Asia dimulai.",
        "Program Made in China 2025 ditunda.",
        "Laporan detikJatim menyebut itu.",
        "Situs TribunBogor.com memuat itu.",
        "Anggota DPR RI datang.",
        "Saham PT Layar Nusa Tbk (JAWA) turun.",
        "Ia hadir di Indonesia Mining Summit itu.",
        "Ia dikenal sebagai Kota Sabar Menanti.",
        "Nasi padang itu enak.",
        "Puncak acara itu meriah.",
        "Peta jalan itu disusun kementerian.",
        "Gempa terasa di timur laut.",
        "Sudah seratus kali Hendra datang.",
    ],
)
def test_no_places(marked: Marked, text: str) -> None:
    assert _read(marked(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Juru bicara [b Kepolisian Belgia] menolak.", [("Belgia", "BE")]),
        ("[b Pemerintah Indonesia] setuju.", [("Indonesia", "ID")]),
        ("Gubernur [p California Gilang Hartono] hadir.", [("California", "US")]),
        ("Presiden RI berpidato.", [("RI", "ID")]),
        ("Sebuah kereta terguling di [l Buggenhout].", [("Buggenhout", "BE")]),
        ("Ia tinggal di [l Rawalembah].", [("Rawalembah", "ID")]),
        ("Rute [l Surabaya]-Banyuwangi dibuka.", [("Surabaya", "ID"), ("Banyuwangi", "ID")]),
    ],
)
def test_with_the_taggers_names(marked: Marked, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(words, country) for words, country, _ in _read(marked(text))] == expected


def test_short_form_of_the_report_itself(marked: Marked) -> None:
    text = "Taman Nasional Way Kambas (TNWK) ditutup. Kebakaran melanda TNWK."
    assert [words for words, _, _ in _read(marked(text))] == ["Taman Nasional Way Kambas", "TNWK", "TNWK"]


def test_name_once_told_is_known_again(marked: Marked) -> None:
    text = "Ia lahir di [l Wonosobo Kidul] dan [l Purwakencana], Klaten. Warga [l Buggenhout] dan Buggenhout itu."
    assert [words for words, _, _ in _read(marked(text))].count("Buggenhout") == 2


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("Ia bermain di Barcelona. Brasil dan Brasil menang di Brasil.", "Barcelona", "ES"),
        ("Kereta dari Rusia tiba di [l Khasan].", "Khasan", "RU"),
        ("Di Georgia, AS, badai datang.", "Georgia", "GE"),
    ],
)
def test_one_of_several_places(marked: Marked, text: str, words: str, country: str) -> None:
    assert _place(marked(text), words).country == country


def test_a_village_stays_where_the_report_has_put_it(marked: Marked) -> None:
    text = "Longsor di Desa Rawalembah, Kabupaten Garut. Menteri tiba dari Surabaya. Warga Desa Rawalembah mengungsi."
    first, last = (p for p in read_places(marked(text)) if p.name == "Rawalembah")
    assert (first.lat, first.lon) == (last.lat, last.lon)


@pytest.mark.parametrize(
    ("text", "words", "lat", "lon"),
    [
        ("Longsor di Desa Rawalembah, Kabupaten Garut, Jawa Barat.", "Desa Rawalembah", -7.2, 107.9),
        ("Kebakaran di Kecamatan Kraton, Pasuruan.", "Kecamatan Kraton", -7.6, 112.8),
        ("Rapat di Hotel Sinar Rembulan, Semarang, selesai.", "Hotel Sinar Rembulan", -7.0, 110.4),
        ("Pesawat mendarat di Bandara Kualanamu.", "Bandara Kualanamu", 3.6, 98.9),
        ("Pesawat mendarat di Bandar Udara Soekarno Hatta.", "Bandar Udara Soekarno Hatta", -6.1, 106.7),
        ("Longsor menutup jalan Desa Rawalembah, kata petugas BPBD Jember.", "Desa Rawalembah", -8.2, 113.7),
    ],
)
def test_on_the_map(marked: Marked, text: str, words: str, lat: float, lon: float) -> None:
    place = _place(marked(text), words)
    assert place.lat == pytest.approx(lat, abs=0.3)
    assert place.lon == pytest.approx(lon, abs=0.3)


def test_countries_and_continents_have_no_degrees(marked: Marked) -> None:
    assert all(place.lat is None for place in read_places(marked("Jepang dan Eropa sepakat.")))


def test_town_has_its_geonames_number(marked: Marked) -> None:
    moscow = _place(marked("Ia terbang ke Moskow."), "Moskow")
    assert (moscow.name, moscow.geonames) == ("Moscow", 524901)


def test_capital_that_acts_is_its_government(marked: Marked) -> None:
    known = marked("Namun Moskow akan menolak. Ia tinggal di Moskow.")
    assert [kind for _, _, kind in _read(known)] == ["metonym", "settlement"]


def test_dateline_outside_the_paragraphs(marked: Marked) -> None:
    text = "CNN Indonesia, Seoul/Purbawisesa - Hujan turun di Jepang."
    known = marked(text)
    body = Span(text.index("Hujan"), len(text))
    line = Dateline(Span(0, body.start), ("Seoul", "Purbawisesa"), "CNN Indonesia")
    known = replace(known, anatomy=Anatomy(dateline=line, paragraphs=(body,)), tokens=_tokens(text, body))
    assert [words for words, _, _ in _read(known)] == ["Seoul", "Purbawisesa", "Jepang"]


def test_lines_that_are_not_the_story(marked: Marked) -> None:
    text = "Hujan turun di Jepang.\nBaca juga: Gempa di Turki"
    body = Span(0, text.index("\n"))
    known = replace(marked(text), anatomy=Anatomy(paragraphs=(body,)), tokens=_tokens(text, body))
    assert [words for words, _, _ in _read(known)] == ["Jepang"]


def _tokens(text: str, body: Span) -> Tokens:
    made = cut(text, (body,), language.load("id").tokens)
    words = tuple(made.words)
    return Tokens(words, tuple(w.lower() for w in words), tuple(made.starts), tuple(made.ends), ("X",) * len(words),
                  tuple(made.sentences), (), (-1,) * len(words))


WORDS = "Jakarta Kota Kabupaten ( ) , . - RI di Jalan bahasa Israel Gedung 5 a Iranmengatakan Solo-Yogya LOS ANGELES"


@given(st.text() | st.lists(st.sampled_from(WORDS.split())).map(" ".join))
def test_any_text_at_all(text: str) -> None:
    whole = Span(0, len(text))
    known = Known(Report(id="0", text=text), language.load("id"), anatomy=Anatomy(paragraphs=(whole,)),
                  tokens=_tokens(text, whole))
    places = read_places(known)
    assert all(0 <= place.span.start < place.span.end <= len(text) for place in places)
    starts = [place.span.start for place in places]
    assert starts == sorted(starts)
    assert places == read_places(known)
