"""Times: what counts as one, its TIMEX3 value, contradictions. All sentences and people are made up."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sumber import language
from sumber.model.record import Anatomy, Dateline, Time
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.known import Known
from sumber.reading.times import read_times, value_range
from sumber.reading.times.almanac import easter, from_hijri
from sumber.reading.times.grammar import grammar
from sumber.reading.times.values import TIMEX3
from sumber.reading.times.words import lexicon, number_words, roman

PACK = language.load("id")
PUBLISHED = date(2019, 4, 24)  # a Wednesday
MONTHS = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
)  # fmt: skip
WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()


def times(text: str, published: date | None = PUBLISHED) -> tuple[Time, ...]:
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append(Span(at, at + len(line)))
        at += len(line) + 1
    report = Report(id="uji", text=text)
    return read_times(Known(report=report, pack=PACK, published=published, anatomy=Anatomy(paragraphs=tuple(lines))))


def said(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(text[start:end], value) for (start, end), _, value, _ in map(_fields, times(text, published))]


def _fields(item: Time) -> tuple[Span, str, str, str | None]:
    return item.span, item.type, item.value, item.conflict


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        # days
        ("Rapat digelar pada Rabu.", "Rabu", "2019-04-24"),
        ("Rapat digelar pada Selasa.", "Selasa", "2019-04-23"),
        ("Rapat digelar pada Kamis.", "Kamis", "2019-04-18"),
        ("Rapat akan digelar pada Kamis.", "Kamis", "2019-04-25"),
        ("Pada Kamis akan digelar rapat.", "Kamis", "2019-04-25"),
        ("Bupati mengatakan pada Senin bahwa ia akan pergi.", "Senin", "2019-04-22"),
        ("Rapat digelar hari kamis.", "hari kamis", "2019-04-18"),
        ("Rapat itu berlangsung Rabu lalu.", "Rabu lalu", "2019-04-17"),
        ("Ia kembali Rabu depan.", "Rabu depan", "2019-05-01"),
        ("Mereka tampil di Festival Nada 2016. Di tahun yang sama, mereka berpisah.", "tahun yang sama", "2016"),
        ("laba sembilan bulan 2018 turun", "sembilan bulan 2018", "2018-01/2018-09"),
        ("Tawuran kerap terjadi Sabtu malam.", "Sabtu malam", "XXXX-WXX-6TNI"),
        ("Ia menang pada pileg kemarin.", "kemarin", "PAST_REF"),
        ("Kebutuhan sehari-hari naik.", "sehari-hari", "P1D"),
        ("Harga naik dari tahun ke tahun.", "dari tahun ke tahun", "P1Y"),
        ("selama dua setengah jam", "dua setengah jam", "PT2H30M"),
        ("Ia kembali Senin pekan depan.", "Senin pekan depan", "2019-04-29"),
        ("data per hari Senin", "hari Senin", "2019-04-22"),
        ("Ia pergi Jumat pagi pekan lalu.", "Jumat pagi pekan lalu", "2019-04-19TMO"),
        ("Ia pergi Jumat pekan lalu.", "Jumat pekan lalu", "2019-04-19"),
        ("kata Budi di Solo, Selasa (23/4).", "Selasa (23/4)", "2019-04-23"),
        ("kata Budi di Solo, Selasa (23 / 4 / 2019).", "Selasa (23 / 4 / 2019)", "2019-04-23"),
        ("kata Budi di Solo,Selasa, (23/04/2019).", "Selasa, (23/04/2019)", "2019-04-23"),
        ("kata Budi di Solo, Selasa, 23 April 2019.", "Selasa, 23 April 2019", "2019-04-23"),
        ("kata Budi di Solo, Selasa 23 April 2019.", "Selasa 23 April 2019", "2019-04-23"),
        ("lahir pada 17 Agustus 1959", "17 Agustus 1959", "1959-08-17"),
        ("sejak tanggal 3 Maret", "tanggal 3 Maret", "2019-03-03"),
        ("pada 20 Oktober mendatang", "20 Oktober mendatang", "2019-10-20"),
        ("pada 20 Oktober lalu", "20 Oktober lalu", "2018-10-20"),
        ("pada 12 Desember tahun lalu", "12 Desember tahun lalu", "2018-12-12"),
        ("dikutip Reuters (20/4).", "20/4", "2019-04-20"),
        ("pada 20-04-2019", "20-04-2019", "2019-04-20"),
        ("tertanggal 5 Okt 2018", "tertanggal 5 Okt 2018", "2018-10-05"),
        ("on March 5, 2019", "March 5, 2019", "2019-03-05"),
        ("pada dua puluh lima Maret 2019", "dua puluh lima Maret 2019", "2019-03-25"),
        ("hari ini", "hari ini", "2019-04-24"),
        ("Kemarin hujan.", "Kemarin", "2019-04-23"),
        ("Ia datang lusa.", "lusa", "2019-04-26"),
        ("dua hari lalu", "dua hari lalu", "2019-04-22"),
        ("sepekan lalu", "sepekan lalu", "2019-04-17"),
        ("H-3 Lebaran", "H-3 Lebaran", "2019-06-02"),
        ("jatuh pada 1 Ramadan 1440 H", "1 Ramadan 1440 H", "2019-05-06"),
        # ranges
        ("pada 19—21 Desember 2018", "19—21 Desember 2018", "2018-12-19/2018-12-21"),
        ("pada 10-12 Mei", "10-12 Mei", "2019-05-10/2019-05-12"),
        ("dari 30 hingga 2 Mei 2019", "30 hingga 2 Mei 2019", "2019-04-30/2019-05-02"),
        ("pada Jumat-Minggu (12-14/4/2019)", "Jumat-Minggu (12-14/4/2019)", "2019-04-12/2019-04-14"),
        ("4 Januari sampai 4 Februari 2018", "4 Januari sampai 4 Februari 2018", "2018-01-04/2018-02-04"),
        ("28 Desember hingga 2 Januari 2019", "28 Desember hingga 2 Januari 2019", "2018-12-28/2019-01-02"),
        ("Januari - Mei tahun ini", "Januari - Mei tahun ini", "2019-01/2019-05"),
        ("akhir Februari sampai Maret 2018", "akhir Februari sampai Maret 2018", "2018-02/2018-03"),
        ("antara September 2016 dan 24 Maret 2017", "September 2016 dan 24 Maret 2017", "2016-09/2017-03-24"),
        ("pada 21 Mei-3 Juni 2018", "21 Mei-3 Juni 2018", "2018-05-21/2018-06-03"),
        ("periode 2009-2014", "2009-2014", "2009/2014"),
        ("dari 2010 hingga 2015", "2010 hingga 2015", "2010/2015"),
        ("musim 2016/2017", "2016/2017", "2016/2017"),
        ("dari Senin hingga Rabu", "Senin hingga Rabu", "2019-04-22/2019-04-24"),
        ("Sabtu (20/4) hingga Senin", "Sabtu (20/4) hingga Senin", "2019-04-20/2019-04-22"),
        # clock and parts of the day
        ("Rabu malam", "Rabu malam", "2019-04-24TNI"),
        ("pada Kamis (18/4) sore", "Kamis (18/4) sore", "2019-04-18TAF"),
        ("Senin (22/4/2019) dini hari", "Senin (22/4/2019) dini hari", "2019-04-22TMO"),
        ("pagi tadi", "pagi tadi", "2019-04-24TMO"),
        ("nanti malam", "nanti malam", "2019-04-24TNI"),
        ("besok pagi", "besok pagi", "2019-04-25TMO"),
        ("semalam", "semalam", "2019-04-23TNI"),
        ("pukul 06.50 WIB", "pukul 06.50 WIB", "2019-04-24T06:50"),
        ("jam 7 malam", "jam 7 malam", "2019-04-24T19:00"),
        ("sekitar pukul 10 malam", "pukul 10 malam", "2019-04-24T22:00"),
        ("pukul 10.00-12.00", "pukul 10.00-12.00", "2019-04-24T10:00/2019-04-24T12:00"),
        ("pukul 08:08 pagi waktu setempat", "pukul 08:08 pagi waktu setempat", "2019-04-24T08:08"),
        ("menjelang tengah hari", "tengah hari", "2019-04-24T12:00"),
        # weeks, months, years and their parts
        ("pekan depan", "pekan depan", "2019-W18"),
        ("minggu ini", "minggu ini", "2019-W17"),
        ("pekan kedua Juni 2019", "pekan kedua Juni 2019", "2019-W24"),
        ("akhir pekan lalu", "Akhir pekan lalu".lower(), "2019-W16-WE"),
        ("pada Februari", "Februari", "2019-02"),
        ("pada Oktober lalu", "Oktober lalu", "2018-10"),
        ("pada awal Agustus kemarin", "awal Agustus kemarin", "2018-08"),
        ("bulan lalu", "bulan lalu", "2019-03"),
        ("pertengahan Maret 2018", "pertengahan Maret 2018", "2018-03"),
        ("tahun 2013 lalu", "tahun 2013 lalu", "2013"),
        ("pada 1986,", "1986", "1986"),
        ("awal 2016", "awal 2016", "2016"),
        ("tahun buku 2018", "tahun buku 2018", "2018"),
        ("tahun depan", "tahun depan", "2020"),
        ("dua tahun lalu", "dua tahun lalu", "2017"),
        ("10 tahun yang akan datang", "10 tahun yang akan datang", "2029"),
        ("era 1990-an", "1990-an", "199"),
        ("tahun 80-an", "tahun 80-an", "198"),
        ("abad ke-19", "abad ke-19", "18"),
        ("kuartal II/2018", "kuartal II/2018", "2018-Q2"),
        ("triwulan keempat tahun lalu", "triwulan keempat tahun lalu", "2018-Q4"),
        ("semester I 2019", "semester I 2019", "2019-H1"),
        ("awal musim gugur 2017", "awal musim gugur 2017", "2017-FA"),
        # durations
        ("selama tiga tahun", "tiga tahun", "P3Y"),
        ("selama 90 hari", "90 hari", "P90D"),
        ("selama sedekade", "sedekade", "P10Y"),
        ("dua jam", "dua jam", "PT2H"),
        ("2 x 24 jam", "2 x 24 jam", "PT48H"),
        ("1 tahun 6 bulan", "1 tahun 6 bulan", "P1Y6M"),
        ("lima tahun terakhir", "lima tahun terakhir", "P5Y"),
        ("setahun ke depan", "setahun ke depan", "P1Y"),
        ("beberapa hari terakhir", "beberapa hari terakhir", "PXD"),
        ("beberapa hari ini", "beberapa hari ini", "PXD"),
        ("berbulan-bulan", "berbulan-bulan", "PXM"),
        ("antara lima dan tujuh hari", "antara lima dan tujuh hari", "P5D/P7D"),
        ("dua setengah tahun", "dua setengah tahun", "P2Y6M"),
        ("setengah jam", "setengah jam", "PT30M"),
        ("penjara 5 (lima) tahun", "5 (lima) tahun", "P5Y"),
        ("beberapa jam kemudian", "beberapa jam kemudian", "PTXH"),
        # sets
        ("setiap hari", "setiap hari", "P1D"),
        ("per bulan", "per bulan", "P1M"),
        ("pertemuan tahunan", "tahunan", "P1Y"),
        ("setiap 10 tahun", "setiap 10 tahun", "P10Y"),
        ("tiap Senin", "tiap Senin", "XXXX-WXX-1"),
        ("dua kali seminggu", "kali seminggu", "P1W"),
        # references
        ("saat ini", "saat ini", "PRESENT_REF"),
        ("Kini ia pulang.", "Kini", "PRESENT_REF"),
        ("beberapa waktu lalu", "beberapa waktu lalu", "PAST_REF"),
        ("beberapa tahun lalu", "beberapa tahun lalu", "PAST_REF"),
        ("tahun - tahun sebelumnya", "tahun - tahun sebelumnya", "PAST_REF"),
        ("dalam waktu dekat", "waktu dekat", "FUTURE_REF"),
        ("beberapa tahun nanti", "beberapa tahun nanti", "FUTURE_REF"),
    ],
)
def test_an_expression_has_its_value(text: str, words: str, value: str) -> None:
    assert said(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Mereka bertemu pada 2016, dan berpisah pada November.", "November", "2016-11"),
        ("Menurut data tahun 2018 periode Januari-Agustus, ekspor naik.", "Januari-Agustus", "2018-01/2018-08"),
        ("Lomba digelar 1 Mei, bertepatan dengan tanggal tersebut.", "tanggal tersebut", "2019-05-01"),
    ],
)
def test_a_time_told_just_before_counts(text: str, words: str, value: str) -> None:
    assert said(text)[-1] == (words, value)


@pytest.mark.parametrize(
    "text",
    [
        "Budi berusia 45 tahun.",
        "Sari (19) dan Tono (32) hadir.",
        "Pria 26 tahun asal Solo itu hadir.",
        "Bocah 6 tahun itu selamat.",
        "Bambang Wirawan, 45 tahun, hadir.",
        "UU Nomor 2 Tahun 2017 tentang desa",
        "Perda Nomor 7/2012 berlaku.",
        "Ia menonton Piala Dunia 2018 di rumah.",
        "Mereka menang pada Pemilu 2019.",
        "Dosen Universitas Sebelas Maret itu hadir.",
        "Rumahnya di Jalan 17 Agustus.",
        "Ia tadi makan malam di klub malam.",
        "Umat merayakan Idul Fitri dan Natal.",
            "Gol lahir pada menit ke-21.",
        "Mobil melaju 80 km per jam.",
        "Laporan keuangan tahunan sudah terbit.",
        "Sebanyak 2000 orang hadir.",
        "Pasien COVID-19 dirawat.",
        "Ketua Harian partai hadir.",
        "Warga Pasar Minggu mengungsi.",
        "Ia sudah lama di sana dulu, sebelumnya dan kemudian.",
        "Penyanyi Anggi April dan Mei Lestari hadir.",
        "Ada 3.911 kasus dan 29,4 persen.",
        "",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # a clock time stands by itself and takes the day beside it, before or behind
        ("Ia tiba Senin (22/4) pukul 06.50 WIB.", ["2019-04-22", "2019-04-22T06:50"]),
        ("Ia pindah pukul 21.00 WIB (21/4).", ["2019-04-21T21:00", "2019-04-21"]),
        # the story's day is not the day on which it is told
        (
            "Bentrokan pecah pada Kamis (18/4) sore, kata Jaya di Bima, Senin (22/4). Warga lari sekitar pukul 15.30.",
            ["2019-04-18TAF", "2019-04-22", "2019-04-18T15:30"],
        ),
        ("Ia jatuh pada Kamis (18/4). Sehari setelahnya ia pulang.", ["2019-04-18", "2019-04-19"]),
        ("Ia jatuh pada Kamis (18/4). Malam harinya ia pulang.", ["2019-04-18", "2019-04-18TNI"]),
        ("Laba pada 2017 naik. Tahun sebelumnya rugi.", ["2017", "2016"]),
        ("hari ini, Selasa (23/4/2019), dan kemarin", ["2019-04-23", "2019-04-23", "2019-04-22"]),
        ("Pada 2 Maret kemarin ia hadir.", ["2019-03-02", "2019-03-02"]),
        # told only once for several
        ("Januari, Februari dan Maret 2017", ["2017-01", "2017-02", "2017-03"]),
        ("pada 12 dan 13 Mei 2018", ["2018-05-12", "2018-05-13"]),
        ("pada 2016 dan 2017", ["2016", "2017"]),
        ("setiap Senin dan Kamis", ["XXXX-WXX-1", "XXXX-WXX-4"]),
        ("pinjaman satu tahun dan lima tahun", ["P1Y", "P5Y"]),
        # today is the day of the saying, inside a quotation
        ('"Kami rapat hari ini," kata Jaya.', ["2019-04-24"]),
        ('Jaya berkata, Selasa (23/4): "Kami rapat malam ini."', ["2019-04-23", "2019-04-23TNI"]),
        # copy that has lost the letter before each full stop
        ("pada 24 Februari 201. dan awal Novembe. hingga hari in. tiba", ["2019-02-24", "2018-11", "2019-04-24"]),
    ],
)
def test_expressions_lean_on_each_other(text: str, values: list[str]) -> None:
    assert [value for _, value in said(text)] == values


@pytest.mark.parametrize(
    ("text", "value", "conflict"),
    [
        ("Mereka akan bertemu pada Kamis (25/2).", "2019-04-25", "25 February 2019 is a Monday"),
        ("dikutip Rabu (24/9/2019)", "2019-04-24", "24 September 2019 is a Tuesday"),
        ("dikutip Rabu (24/4/2018)", "2019-04-24", "24 April 2018 is a Tuesday"),
        ("dilansir Selasa (24/4/2019)", "2019-04-24", "24 April 2019 is a Wednesday"),
        ("Pada Senin (21/4) ia pergi.", "2019-04-22", "21 April 2019 is a Sunday"),
        ("pada Minggu (31/2/2019)", "2019-03-31", "there is no 31 February"),
        ("pada 31 April 2019", "2019-04", "there is no 31 April"),
    ],
)
def test_a_contradiction_is_told_and_the_day_meant_is_given(text: str, value: str, conflict: str) -> None:
    (item,) = times(text)
    assert (item.value, item.conflict) == (value, conflict)


def test_the_storys_other_days_settle_a_contradiction() -> None:
    values = [item.value for item in times("Pada Selasa (24/4) ia pergi, tulis koran itu, Rabu (24/4/2019).")]
    assert values == ["2019-04-23", "2019-04-24"]


def test_a_story_told_after_its_day_of_publication_has_its_own_today() -> None:
    text = "Harga naik pada 14 Januari, dikutip dari keterangannya, Selasa (29/1/2019). Bulan lalu harga turun."
    assert [value for _, value in said(text, date(2018, 12, 13))] == ["2019-01-14", "2019-01-29", "2018-12"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ia tiba Rabu malam.", ["XXXX-WXX-3TNI"]),
        ("Ia tiba pada 25 April.", ["XXXX-04-25"]),
        ("Ia tiba tahun lalu, kemarin, hari ini dan besok.", ["PAST_REF", "PAST_REF", "PRESENT_REF", "FUTURE_REF"]),
        ("Ia tiba pukul 10.00.", ["XXXX-XX-XXT10:00"]),
        ("Ia tiba pada 25 April 2018.", ["2018-04-25"]),
        ("Ia tiba kemarin, kata Jaya, Rabu (24/4/2019).", ["2019-04-23", "2019-04-24"]),
        ("malam itu", ["XXXX-XX-XXTNI"]),
    ],
)
def test_without_a_day_of_publication_the_story_stands_by_itself(text: str, values: list[str]) -> None:
    assert [value for _, value in said(text, None)] == values


def test_a_date_in_the_dateline_is_read_too() -> None:
    text = "Jakarta, 12 Mei 2019 (KABAR) - Hari ini hujan."
    anatomy = Anatomy(dateline=Dateline(span=Span(0, 31)), paragraphs=(Span(31, len(text)),))
    found = read_times(Known(report=Report(id="uji", text=text), pack=PACK, published=PUBLISHED, anatomy=anatomy))
    assert [item.value for item in found] == ["2019-05-12", "2019-04-24"]


def test_lines_that_are_not_the_story_are_left_out() -> None:
    text = "Baca juga: Hujan pada 2017\nHujan turun kemarin."
    anatomy = Anatomy(paragraphs=(Span(27, len(text)),))
    found = read_times(Known(report=Report(id="uji", text=text), pack=PACK, published=PUBLISHED, anatomy=anatomy))
    assert [item.value for item in found] == ["2019-04-23"]


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019-04-25", "2019-04-25", "2019-04-25"),
        ("2019-04-25T10:00", "2019-04-25", "2019-04-25"),
        ("2019-04-25TNI", "2019-04-25", "2019-04-25"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2019", "2019-01-01", "2019-12-31"),
        ("2019-W17", "2019-04-22", "2019-04-28"),
        ("2019-W17-WE", "2019-04-27", "2019-04-28"),
        ("2019-Q2", "2019-04-01", "2019-06-30"),
        ("2019-H2", "2019-07-01", "2019-12-31"),
        ("2017-WI", "2017-12-01", "2018-02-28"),
        ("198", "1980-01-01", "1989-12-31"),
        ("20", "2000-01-01", "2099-12-31"),
        ("2016-09/2017-03-24", "2016-09-01", "2017-03-24"),
        ("2016/2017", "2016-01-01", "2017-12-31"),
    ],
)
def test_a_value_covers_its_days(value: str, first: str, last: str) -> None:
    assert value_range(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", ["P3D", "PT2H", "P5D/P7D", "PRESENT_REF", "XXXX-04-25", "XXXX-WXX-3", "2019-13", "", "/"]
)
def test_what_is_on_no_calendar_covers_no_days(value: str) -> None:
    assert value_range(value) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("dua puluh lima", 25), ("dua belas", 12), ("sebelas", 11), ("seratus dua puluh", 120), ("seribu", 1000),
        ("dua ribu sembilan belas", 2019), ("tiga setengah", 3.5), ("satu dua", 2),
    ],
)  # fmt: skip
def test_numbers_are_read_in_words(words: str, number: float) -> None:
    assert number_words(words, PACK.times.numbers) == ("num", number)


@pytest.mark.parametrize(("figure", "number"), [("i", 1), ("iv", 4), ("ix", 9), ("xix", 19), ("xxi", 21)])
def test_roman_figures(figure: str, number: int) -> None:
    assert roman(figure) == number


def test_the_islamic_calendar_and_easter() -> None:
    assert from_hijri(1440, 9, 1, {}) == date(2019, 5, 6)
    assert from_hijri(1446, 10, 1, PACK.times.new_moons) == date(2025, 3, 31)
    assert easter(2019) == date(2019, 4, 21)


def test_every_word_of_the_grammar_is_in_the_pack() -> None:
    figures = {"num", "year", "cut", "dm", "dmy", "ymd", "yy", "hm", "decade", "roman", "countdown", "qn"}
    assert set(grammar(PACK.times).codes) <= {*PACK.times.words, *figures}
    assert lexicon(PACK.times) is lexicon(PACK.times)


# --- properties -------------------------------------------------------------------------------------------------------

WORDS = sorted({word for words in PACK.times.words.values() for word in words})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(WORDS).map(str.capitalize),
    st.sampled_from(["(", ")", ",", "-", "–", "/", ".", '"', "\n"]),
    st.sampled_from(["Budi", "kata", "akan", "dua", "puluh", "Rp", "ke-", "iv"]),
    st.integers(0, 2100).map(str),
    st.sampled_from(["25/2", "31/4/2019", "10.00", "1990-an", "2016/17", "3.911", "6,6", "Q3", "H-7", "2018-02-30"]),
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join))


@given(text=TEXTS, published=st.none() | st.dates())
def test_any_text_gives_times_inside_it(text: str, published: date | None) -> None:
    at = 0
    for item in times(text, published):
        assert at <= item.span.start < item.span.end <= len(text)
        at = item.span.end
        assert TIMEX3.fullmatch(item.value), item.value


@given(said=st.from_regex(r"[0-9]{1,3}(\.[0-9]{3})*(,[0-9]+)?", fullmatch=True))
@example(said="000.000.000")  # what is left of `Rp5.000.000.000`
def test_any_figure_can_be_read(said: str) -> None:
    lexicon(PACK.times).figure(said)


@given(value=st.text() | st.from_regex(TIMEX3, fullmatch=True))
def test_any_value_has_a_range_or_none(value: str) -> None:
    days = value_range(value)
    assert days is None or days[0] <= days[1]


DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
FORMS: dict[str, Callable[[date], str]] = {
    "paren": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day}/{d.month}/{d.year})",
    "spaced": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day} / {d.month:02} / {d.year})",
    "comma": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
    "plain": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "label": lambda d: f"tanggal {d.day:02} {MONTHS[d.month - 1].lower()} {d.year}",
    "dashes": lambda d: f"{d.day}-{d.month}-{d.year}",
    "iso": lambda d: d.isoformat(),
}
NEAR: dict[str, Callable[[date], str]] = {
    "yearless": lambda d: f"{WEEKDAYS[d.weekday()]} ({d.day}/{d.month})",
    "month": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]}",
}


@given(day=DAYS, form=st.sampled_from(sorted(FORMS)), now=st.none() | st.dates())
def test_a_full_date_comes_back_from_every_form(day: date, form: str, now: date | None) -> None:
    # a date to come on which all but the month is today's is taken for a slip of the month
    if now and day > now and (day.day, day.weekday()) == (now.day, now.weekday()):
        return
    assert said(f"Ia pergi pada {FORMS[form](day)} dari rumah.", now) == [(FORMS[form](day), day.isoformat())]


@given(now=DAYS, days=st.integers(-150, 60), form=st.sampled_from(sorted(NEAR)))
def test_a_date_without_its_year_comes_back_near_publication(now: date, days: int, form: str) -> None:
    day = now + timedelta(days=days)
    assert said(f"Ia pergi pada {NEAR[form](day)} dari rumah.", now) == [(NEAR[form](day), day.isoformat())]


@given(now=DAYS, days=st.integers(0, 6))
def test_a_bare_weekday_is_the_last_one(now: date, days: int) -> None:
    day = now - timedelta(days=days)
    assert said(f"Ia pergi pada {WEEKDAYS[day.weekday()]}.", now) == [(WEEKDAYS[day.weekday()], day.isoformat())]


@pytest.mark.parametrize("piece", ["hari ini ", "Kamis (25/2) ", "tahun 2017, ", ", 5 Mei dan", '"', "1.", "dua ", "x"])
def test_reading_takes_time_in_line_with_length(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count
        start = time.process_time()
        times(text)
        return time.process_time() - start

    seconds(100)
    seconds(2000)
    assert seconds(16_000) < 30 * seconds(2000) + 0.5  # eight times the text; a square takes 64 times
