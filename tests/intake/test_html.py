"""Pages: which part of them is the story, and what they tell of it. All stories are made up."""
# ruff: noqa: E501  (tables and pages read best unbroken)

from __future__ import annotations

import pytest

from sumber.errors import NotText, OtherLanguage, Unreadable
from sumber.intake.draft import Fact
from sumber.intake.html.page import decode_page, read_page

ONE = "Warga Desa Kembangarum berkata bahwa jembatan gantung itu sudah dibuka lagi sejak pukul enam pagi pada hari Rabu."
TWO = "“Kendaraan roda empat belum kami izinkan,” kata Kepala Desa Sutopo Prihandoko kepada para wartawan di lokasi."
THREE = "Perbaikan jembatan menghabiskan dana satu setengah miliar rupiah dari anggaran desa dan bantuan kabupaten itu."
STORY = f"{ONE}\n\n{TWO}\n\n{THREE}"
BODY = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
HEADLINE = "Jembatan Kembangarum Dibuka Lagi"


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def story(body: str, head: str = "") -> str:
    return read_page(page(body, head)).text


LINK = '<a href="/lain">Banjir Merusak Dua Tiang Penyangga Jembatan Gantung</a>'


@pytest.mark.parametrize(
    "body",
    [
        BODY,
        f"<nav><a href='/'>Beranda</a></nav><h1>{HEADLINE}</h1><div>{BODY}</div>",
        f"<div class='share'>Bagikan</div>{BODY}<div class='tags'>jembatan desa</div>",
        f"<div class='x'><div><p>{ONE}</p></div><div><p>{TWO}</p></div><div><p>{THREE}</p></div></div>",
        f"<div id='multi-0'><p>{ONE}</p><p>{TWO}</p></div><div id='multi-1'><p>{THREE}</p></div>",
        f"<p>{ONE}</p><p>Baca juga: {LINK}</p><p>{TWO}</p><p>Baca Juga : Banjir Merusak Jembatan</p><p>{THREE}</p>",
        f"<p>{ONE}</p><p>{LINK}</p><p>{TWO}</p><div><b>Jangan Lewatkan</b><ul><li>{LINK}</li></ul></div><p>{THREE}</p>",
        f"<p>{ONE}</p><div class='iklan'><p>Beli sekarang juga sebelum kehabisan!</p></div><p>{TWO}</p><p>{THREE}</p>",
        f"<p>{ONE}</p><figure><img><figcaption>Jembatan itu pada Rabu pagi.</figcaption></figure><p>{TWO}</p><p>{THREE}</p>",
        f"<p>{ONE}</p><p>Jembatan gantung di desa itu. Foto: Bagas Wirayuda</p><p>{TWO}</p><p>{THREE}</p>",
        f"<p>{ONE}</p><p style='display: none'>Kalimat ini tersembunyi dari pembaca halaman.</p><p>{TWO}</p><p>{THREE}</p>",
        f"<p>{ONE}</p><script>'<p>{TWO}</p>'</script><p>{TWO}</p><p>{THREE}</p>",
        f"<form><div class='with-sidebar share-page'>{BODY}</div></form>",
        f"{ONE}<br><br>{TWO}<br/><br/>{THREE}",
        f"<table><tr><td>{LINK}</td></tr></table><table><tr><td>{ONE}<br><br>{TWO}<br><br>{THREE}</td></tr></table>",
        f"<article>{BODY}</article><div class='komentar'><p>Semoga jembatannya awet dan lampunya cepat dipasang.</p></div>",
        f"<article>{BODY}</article><footer><p>Dilarang menyalin isi halaman ini tanpa izin tertulis redaksi.</p></footer>",
        f"{BODY}<blockquote class='twitter-tweet'><p>Akhirnya dibuka juga jembatan kita, kawan-kawan semua!</p></blockquote>",
    ],
)
def test_the_story_is_found(body: str) -> None:
    assert story(body) == STORY


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<b>Kembangarum</b> -<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>", f"Kembangarum - {STORY}"),
        (f"<p>Foto udara desa itu pada pagi hari.</p><p>SOLO, KOMPAS.com - {ONE}</p><p>{TWO}</p>",
         f"SOLO, KOMPAS.com - {ONE}\n\n{TWO}"),
        (f"{BODY}<p>(sp/kbn)</p>", f"{STORY}\n\n(sp/kbn)"),
        (f"<div>{BODY}</div><table><tr><td>Penulis</td><td>: Darmi Lestari</td></tr></table>",
         f"{STORY}\n\nPenulis : Darmi Lestari"),
        (f"<p>{ONE}</p><h3>Lampu Belum Ada</h3><p>{TWO}</p>", f"{ONE}\n\nLampu Belum Ada\n\n{TWO}"),
        (f"<p>{ONE}<br>{TWO}</p>", f"{ONE}\n{TWO}"),
    ],
)  # fmt: skip
def test_what_belongs_to_a_story(body: str, text: str) -> None:
    assert story(body) == text


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "E116"),
        ("<p>Halo.</p>", "E116"),
        ("<nav><a href='/'>Beranda</a></nav>" * 50, "E116"),
        ("".join(f"<div><h3><a href='/{at}'>{HEADLINE} {at}</a></h3><p>{ONE}</p></div>" for at in range(6)), "E116"),
        ("<p>The minister said on Monday that the price of rice would not be raised before the end of the year.</p>" * 4,
         "E121"),
        ("<p>x</p>" * 60_000, "E113"),
    ],
)  # fmt: skip
def test_pages_without_a_story(body: str, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_page(page(body))
    assert caught.value.code == code


def test_a_page_of_another_language_is_read_if_it_is_said_to_be_of_one() -> None:
    english = "<p>The minister said on Monday that the price of rice would not be raised before the end of it.</p>" * 4
    with pytest.raises(OtherLanguage):
        read_page(page(english))
    assert read_page(page(english), code="id").text.startswith("The minister")


def test_where_no_block_holds_the_story_its_pieces_are_gathered() -> None:
    caption = "<figcaption>" + ONE + " " + TWO + " " + THREE + "</figcaption>"
    assert story(f"<div class='gallery'><figure><img>{caption}</figure></div>").startswith(ONE)


@pytest.mark.parametrize(
    ("head", "body", "field", "fact"),
    [
        (f"<title>{HEADLINE} - Warta Nusa</title>", f"<h1>{HEADLINE}</h1>", "title", Fact(HEADLINE, "heading")),
        (f"<meta property='og:title' content='{HEADLINE} | Kompas.com'>", "", "title", Fact(HEADLINE, "og:title")),
        (f"<title>{HEADLINE} : Warta Nusa</title><meta property='og:site_name' content='Warta Nusa'>", "", "title",
         Fact(HEADLINE, "title")),
        ("<meta property='og:title' content='Jembatan Gantung yang Menghubungkan Desa Wanasari dan Desa Kembangarum Dibuka Lagi untuk'>",
         "<h1>Jembatan Gantung yang Menghubungkan Desa Wanasari dan Desa Kembangarum Dibuka Lagi untuk Pejalan Kaki</h1>", "title",
         Fact("Jembatan Gantung yang Menghubungkan Desa Wanasari dan Desa Kembangarum Dibuka Lagi untuk Pejalan Kaki", "heading")),
        ("<title>Kepala Desa: Jembatan Dibuka Lagi</title>", "", "title", Fact("Kepala Desa: Jembatan Dibuka Lagi", "title")),
        ("<meta property='article:published_time' content='2024-03-13T09:00:00+07:00'>", "", "published",
         Fact("2024-03-13T09:00:00+07:00", "article:published_time")),
        ("<meta property='article:modified_time' content='2024-03-19'>", "<div>Rabu, 13 Maret 2024</div>", "published",
         Fact("2024-03-13", "line above the story", "text")),
        ("", "<time itemprop='datePublished' datetime='2024-03-13T09:00'>kemarin</time>", "published",
         Fact("2024-03-13T09:00:00", "itemprop datePublished")),
        ("<meta name='pubdate' content='2024-03-13 T09:02:11Z'>", "<div>Rabu, 13/03/2024 09:00 WIB</div>", "published",
         Fact("2024-03-13T09:02:11+07:00", "pubdate")),
        ("<meta name='pubdate' content='2024-03-13T02:00:00Z'>", "<div>Rabu, 13/03/2024 09:00 WIB</div>", "published",
         Fact("2024-03-13T02:00:00+00:00", "pubdate")),
        ("<link rel='canonical' href='https://x.example/berita/2024/03/13/judul'>", "", "published",
         Fact("2024-03-13", "address", "inferred")),
        ("<link rel='canonical' href='https://news.detik.com/berita/d-1/judul'>", "", "outlet", Fact("Detik", "address")),
        ("<meta property='og:site_name' content='Warta Nusa'>", "", "outlet", Fact("Warta Nusa", "og:site_name")),
        ("<meta name='author' content='Darmi Lestari'>", "", "author", Fact("Darmi Lestari", "author")),
        ("<meta name='author' content='PT Warta Nusa Media'>", "<p>Penulis: Darmi Lestari</p>", "author",
         Fact("Darmi Lestari", "line beside the story")),
    ],
)  # fmt: skip
def test_facts(head: str, body: str, field: str, fact: Fact) -> None:
    assert read_page(page(f"{body}<div>{BODY}</div>", head)).facts[field] == fact  # type: ignore[index]


def test_days_in_boxes_of_other_stories_are_not_taken() -> None:
    others = "".join(f"<li>Selasa, 0{at}/01/2019 09:00 WIB</li>" for at in range(1, 9))
    body = f"<ul>{others}</ul><h1>{HEADLINE}</h1><div>Rabu, 13/03/2024 09:00 WIB</div>{BODY}<ul>{others}</ul>"
    assert read_page(page(body)).facts["published"].value == "2024-03-13T09:00:00+07:00"


def test_what_the_carrier_tells_of_the_address_outranks_the_page() -> None:
    told = Fact("https://www.antaranews.com/berita/1/judul", "WARC-Target-URI")
    facts = read_page(page(BODY, "<link rel='canonical' href='https://x.example/y'>"), url=told).facts
    assert (facts["url"], facts["outlet"].value) == (told, "ANTARA")


@pytest.mark.parametrize(
    "broken",
    [
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>",
        "<script type='application/ld+json'>" + "[" * 50_000 + "</script>",
        "<script type='application/ld+json'>[1, null, {\"@graph\": \"x\"}]</script>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": {"a": 1}, "author": [[[]]], "publisher": 5}</script>',
        "<link rel='canonical' href='http://[broken/x'>",
        "<meta property='og:url' content='http://[broken/x'>",
    ],
)
def test_broken_facts_lose_no_story(broken: str) -> None:
    assert story(BODY, broken) == STORY


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", ""), ("windows-1252", "<meta charset='iso-8859-1'>"), ("windows-1252", ""), ("utf-16", ""), ("utf-8", "<meta charset='iso-8859-1'>"),
     ("windows-1252", "<meta http-equiv='Content-Type' content='text/html; charset=no-such'>")],
)  # fmt: skip
def test_encodings(encoding: str, told: str) -> None:
    data = f"<html><head>{told}</head><body>{BODY}</body></html>".encode(encoding)
    assert read_page(data).text == STORY


def test_a_stray_byte_does_not_spoil_utf8() -> None:
    assert "“Kendaraan" in decode_page(page(BODY).replace(b"satu setengah", b"satu\xff setengah"))


def test_a_carrier_tells_the_encoding() -> None:
    assert "“" in decode_page(f"<p>{TWO}</p>".encode("windows-1251"), charset="windows-1251")


def test_binary_data_is_no_page() -> None:
    with pytest.raises(NotText, match="E112"):
        read_page(bytes(range(256)) * 40)
