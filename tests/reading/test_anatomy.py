"""Anatomy: dateline, credits, what is not the story, paragraphs. All sentences and people are made up."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber import language
from sumber.model.record import Anatomy
from sumber.model.report import Report
from sumber.reading.anatomy import read_anatomy
from sumber.reading.known import Known

Read = Callable[..., Anatomy]
STORY = "Warga Desa Sukamulya menanam seribu pohon bakau."


def body(read: Read, text: str) -> list[str]:
    return [text[start:end] for start, end in read(text).paragraphs]


@pytest.mark.parametrize(
    ("opening", "places", "outlet"),
    [
        ("Seoul/Moskow (ANTARA) - ", ("Seoul", "Moskow"), "ANTARA"),
        ("Palu (ANTARA News) - ", ("Palu",), "ANTARA News"),
        ("London (ANTARA/Reuters) - ", ("London",), "ANTARA/Reuters"),
        ("Jakarta, 12 Juni 2025 (ANTARA) - ", ("Jakarta",), "ANTARA"),
        ("JAKARTA (Pos Kota) – ", ("JAKARTA",), "Pos Kota"),
        ("Medan (Warta Pagi) - ", ("Medan",), "Warta Pagi"),
        ("JAKARTA, KOMPAS.com - ", ("JAKARTA",), "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com —", ("JAKARTA",), "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com- ", ("JAKARTA",), "KOMPAS.com"),
        ("JAKARTA, KOMPAS.com\n-\n", ("JAKARTA",), "KOMPAS.com"),
        ("TEMPO.CO, Jakarta - ", ("Jakarta",), "TEMPO.CO"),
        ("TEMPO.CO,Jakarta-", ("Jakarta",), "TEMPO.CO"),
        ("Liputan6.com, Jakarta -", ("Jakarta",), "Liputan6.com"),
        ("Liputan6.com, Jakarta", ("Jakarta",), "Liputan6.com"),
        ("Liputan6.com, Jakarta ", ("Jakarta",), "Liputan6.com"),
        ("Liputan6.com, Tel Aviv -", ("Tel Aviv",), "Liputan6.com"),
        ("Liputan6.com, Washington, DC -", ("Washington, DC",), "Liputan6.com"),
        ("TRIBUNNEWS.COM, SURABAYA - ", ("SURABAYA",), "TRIBUNNEWS.COM"),
        ("TRIBUNNEWS.COM - ", (), "TRIBUNNEWS.COM"),
        ("TRIBUNMANADO.CO.ID - ", (), "TRIBUNMANADO.CO.ID"),
        ("TRIBUNNEWS.CO. JAKARTA - ", ("JAKARTA",), "TRIBUNNEWS.CO"),
        ("TRIBUN-PAPUA.COM,MIMIKA-", ("MIMIKA",), "TRIBUN-PAPUA.COM"),
        ("Jakarta, CNN Indonesia - - ", ("Jakarta",), "CNN Indonesia"),
        ("Jakarta, CNN Indonesia -- ", ("Jakarta",), "CNN Indonesia"),
        ("Jakarta, Kanal Parlemen - ", ("Jakarta",), "Kanal Parlemen"),
        ("Bisnis.com, JAKARTA - ", ("JAKARTA",), "Bisnis.com"),
        ("Bisnis.com, JAKARTA—", ("JAKARTA",), "Bisnis.com"),
        ("REPUBLIKA.CO.ID, JAKARTA -- ", ("JAKARTA",), "REPUBLIKA.CO.ID"),
        ("KONTAN.CO.ID - JAKARTA. ", ("JAKARTA",), "KONTAN.CO.ID"),
        ("Posmetro.co.id,INDRAMAYU –", ("INDRAMAYU",), "Posmetro.co.id"),
        ("BATAM, POSMETRO.CO : ", ("BATAM",), "POSMETRO.CO"),
        ("Merdeka.com - ", (), "Merdeka.com"),
        ("Suara.com -\n\n", (), "Suara.com"),
        ("JawaPos.com–", (), "JawaPos.com"),
        ("VIVA.co.id – ", (), "VIVA.co.id"),
        ("SINDOnews.com\n", (), "SINDOnews.com"),
        ("Rimanews - ", (), "Rimanews"),
        ("Jakarta - ", ("Jakarta",), None),
        ("Jakarta\n-\n", ("Jakarta",), None),
        ("JAKARTA- ", ("JAKARTA",), None),
        ("SAINT-DENIS - ", ("SAINT-DENIS",), None),
        ("LOS ANGELES - ", ("LOS ANGELES",), None),
    ],
)
def test_datelines(anatomy: Read, opening: str, places: tuple[str, ...], outlet: str | None) -> None:
    dateline = anatomy(opening + STORY).dateline
    assert dateline is not None
    assert (dateline.places, dateline.outlet, dateline.span) == (places, outlet, (0, len(opening)))


@pytest.mark.parametrize(
    "text",
    [
        "Kevin - Prince mencetak dua gol ke gawang lawan.",
        "Jalan - jalan ke pasar malam menjadi hiburan warga.",
        "Batu - batu itu dipindahkan ke tepi sungai.",
        "OPINI - Sudah saatnya kita menata kota.",
        "PROSES pemilihan ketua berlangsung alot.",
        "Revisi Undang-Undang itu ditunda sampai tahun depan.",
    ],
)
def test_what_looks_like_a_dateline_but_is_none(anatomy: Read, text: str) -> None:
    assert anatomy(text).dateline is None


def test_headline_day_and_byline_stand_before_the_dateline(anatomy: Read) -> None:
    text = (
        "Petani Menanam Bakau\nRabu, 24 April 2019 10:21 WIB\n"
        f"Laporan Wartawan TribunNusa.com, Melati Arum\nTRIBUNNUSA.COM, KENDAL - {STORY}"
    )
    told = anatomy(text)
    assert body(anatomy, text) == [STORY]
    assert told.dateline is not None
    assert told.dateline.places == ("KENDAL",)
    assert [(credit.role, credit.name) for credit in told.credits] == [("reporter", "Melati Arum")]


def test_title_that_is_given_is_not_read_again(anatomy: Read) -> None:
    text = f"Petani menanam bakau\n\n{STORY}"
    assert anatomy(text, title="Petani menanam bakau").paragraphs == ((22, len(text)),)


@pytest.mark.parametrize(
    ("foot", "credits"),
    [
        ("\n\nSumber: Reuters", [("source", "Reuters")]),
        ("\n\nPewarta : Tirta Melati\nEditor : Anom Surya", [("reporter", "Tirta Melati"), ("editor", "Anom Surya")]),
        (" Pewarta: Tirta Melati Editor: Anom Surya", [("reporter", "Tirta Melati"), ("editor", "Anom Surya")]),
        ("\nPenulis: Tirta Melati, Anom Surya", [("reporter", "Tirta Melati"), ("reporter", "Anom Surya")]),
        ("\nPenerjemah: Wening Sasmaya", [("translator", "Wening Sasmaya")]),
        ("\n(Penulis: Tirta Melati | Editor: Anom Surya)", [("reporter", "Tirta Melati"), ("editor", "Anom Surya")]),
        ("\nFoto: Tirta Melati/detikcom", [("photographer", "Tirta Melati")]),
        ("\nOleh Tirta Melati", [("reporter", "Tirta Melati")]),
        ("\nEDITOR : Anom", [("editor", "Anom")]),
        (" (ant/rtr)", [("source", "ANTARA"), ("source", "Reuters")]),
        (" (Antara / kid)", [("source", "ANTARA"), ("reporter", "kid")]),
        ("\n(mdk/xyz)", [("source", "Merdeka.com"), ("reporter", "xyz")]),
        (" (kid / gil)", [("reporter", "kid"), ("editor", "gil")]),
        (" [abc]", [("reporter", "abc")]),
        ("\n(Tirta Melati)", [("reporter", "Tirta Melati")]),
        ("\n(abc/def)\npohon bakau\nkabupaten kendal\nlingkungan", [("reporter", "abc"), ("editor", "def")]),
        (" (*)", []),
    ],
)
def test_credits(anatomy: Read, foot: str, credits: list[tuple[str, str]]) -> None:
    text = STORY + foot
    assert [(credit.role, credit.name) for credit in anatomy(text).credits] == credits
    assert body(anatomy, text) == [STORY]


def test_the_house_is_no_source_of_its_own() -> None:
    report = Report(id="0", text=f"{STORY}\n(mdk/xyz)", outlet="merdeka.com")
    told = read_anatomy(Known(report, language.load("id")))
    assert [(credit.role, credit.name) for credit in told.credits] == [("reporter", "xyz")]


def test_copyright_has_its_year(anatomy: Read) -> None:
    (credit,) = anatomy(f"{STORY}\nCopyright © ANTARA 2025").credits
    assert (credit.role, credit.name, credit.year) == ("copyright", "ANTARA", 2025)


@pytest.mark.parametrize("bracket", ["(Persero)", "(24/4)", "(KPK)", "(29 tahun)"])
def test_brackets_in_a_sentence_are_no_credits(anatomy: Read, bracket: str) -> None:
    text = f"Lembaga itu {bracket} menanam pohon.\nWarga ikut serta."
    assert anatomy(text).credits == ()


@pytest.mark.parametrize(
    "line",
    [
        "Baca juga: Seribu Pohon untuk Pantai Utara",
        "BACA JUGA: Seribu Pohon untuk Pantai Utara",
        "[Baca Juga: Seribu Pohon untuk Pantai Utara]",
        "Baca_Juga",
        "Simak juga video 'Seribu Pohon':",
        'Tonton juga "Seribu Pohon" di sini:',
        "Lihat Video 'Seribu Pohon':",
        "Saksikan Live DetikPagi:",
        "[Gambas:Video 20detik]",
        "ADVERTISEMENT",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Halaman: 1 2 3",
        "Simak berita selengkapnya di halaman selanjutnya.",
        "Artikel ini telah tayang di Kompas.com",
        "Ikuti kami di",
        "https://example.org/seribu-pohon",
        "Video: Seribu Pohon di Pantai Utara",
        "***",
    ],
)
def test_lines_that_are_not_the_story(anatomy: Read, line: str) -> None:
    assert body(anatomy, f"{STORY}\n{line}\nMereka akan kembali tahun depan.") == [
        STORY,
        "Mereka akan kembali tahun depan.",
    ]


@pytest.mark.parametrize(
    ("insertion", "after"),
    [
        ("Baca juga: Seribu Pohon untuk Pantai Utara", '"Kami senang," kata Darmi.'),
        ("Baca juga: Seribu Pohon untuk Pantai Utara", "Menurut dia, pohon itu mahal."),
        ("Baca juga: Seribu Pohon untuk Pantai Utara", "Kepala Desa Sukamulya Darmi mengatakan pohon itu mahal."),
        ("Baca juga: Seribu Pohon untuk Pantai Utara", "Pohon itu mahal."),
        ("Baca juga: Seribu Pohon untuk Pantai Utara", "Pegiat Pesisir Nusantara (PPN) mengatakan pohon itu mahal."),
        ("Baca juga: Warga tanam seribu pohon di pantai", "Darmi mengatakan pohon itu mahal."),
        ("Simak Video 'Seribu Pohon':", "Pohon itu mahal."),
        ("SCROLL TO CONTINUE WITH CONTENT", "Pohon itu mahal."),
        ("[Gambas:Video 20detik]", "Pohon itu mahal."),
    ],
)
def test_insertions_split_a_paragraph(anatomy: Read, insertion: str, after: str) -> None:
    assert body(anatomy, f"{STORY} {insertion} {after}") == [STORY, after]
    assert body(anatomy, f"{STORY}{insertion} {after}") == [STORY, after]


def test_a_link_that_was_lost_takes_nothing_with_it(anatomy: Read) -> None:
    assert body(anatomy, f"{STORY}\nBaca juga: , Darmi senang sekali.") == [STORY, "Darmi senang sekali."]


def test_lines_broken_around_links_are_one_paragraph(anatomy: Read) -> None:
    text = "Jakarta\n-\nDarmi Lestari\nakhirnya bicara. Dikutip dari\nReuters\n, ia senang.\nPohon itu mahal."
    assert body(anatomy, text) == [
        "Darmi Lestari\nakhirnya bicara. Dikutip dari\nReuters\n, ia senang.",
        "Pohon itu mahal.",
    ]


def test_paragraphs_are_trimmed(anatomy: Read) -> None:
    assert body(anatomy, f"  {STORY} \r\n\r\n\t{STORY}\u00a0") == [STORY, STORY]


PARTS = [*'aA .,"“”()[]-–\n/:;?!©0', "Baca juga: ", "Editor: ", "Jakarta", " (abc/def)", "Simak Video '"]
NASTY = st.lists(st.sampled_from(PARTS), max_size=60).map("".join)


@given(st.one_of(st.text(), NASTY))
def test_any_text_has_an_anatomy_within_it(text: str) -> None:
    told = read_anatomy(Known(Report(id="0", text=text), language.load("id")))
    ends = [0, *(place for span in told.paragraphs for place in span), len(text)]
    assert ends == sorted(ends)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in told.paragraphs)
    spans = [credit.span for credit in told.credits] + ([told.dateline.span] if told.dateline else [])
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    "unit",
    ['"', "(", "Baca juga: ", "Editor: ", "Jakarta ", "A", "kata ", "\n", "(abc/def) ", "Sumber: Reuters ", "Foto: A\n",
     "Copyright © ", "- ", "Kota/", "Baca juga: Satu Dua Tiga "],
)  # fmt: skip
def test_time_grows_with_length(anatomy: Read, unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        began = time.process_time()
        anatomy(text)
        return time.process_time() - began

    seconds(20_000)
    short, long = min(seconds(40_000) for _ in range(2)), seconds(320_000)
    assert long < 0.5 + 30 * short  # eight times the text; seconds of the processor, generous for a busy machine
