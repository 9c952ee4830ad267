"""Saved pages of ten outlets, 2015 to 2026: what a person found on them, once, and what intake must find.

The pages belong to their publishers and are no part of the repository: they are looked for beside it, or where the
environment variable SUMBER_SHARED says.
"""
# ruff: noqa: E501  (tables and pages read best unbroken)

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from sumber.intake import take_each
from sumber.intake.finish import TakenIn
from sumber.model.unread import Unread

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = Path(os.environ.get("SUMBER_SHARED") or ROOT.parent / "shared") / "corpus" / "html"
SHARE = 0.9  # of the pages must be right in title, day and story
CREDITS = 14  # words at the most after the story's last: credits and initials


class Judged(NamedTuple):
    """What a page holds: its title's first and last words and how many it has, the day, the story's first and last
    words, and its outlet where the page tells it."""

    file: str
    title: tuple[str, str, int]
    day: str
    first: str
    last: str
    outlet: str | None


JUDGED = (
    Judged("anpandu__antara-singlepage", ("29 penerbangan", "Lombok dibatalkan", 6), "2015-11-05", "Mataram, NTB (ANTARA News) -", 'di BIL," katanya.', "ANTARA"),
    Judged("anpandu__antara-singlepage3", ("Bantu pulihkan", "pendek internasional", 10), "2016-02-23", "ISTANBUL, 23 Februari 2016", "akan mendapatkan 2.000 lira.", None),
    Judged("anpandu__antara-singlepage4", ("Astra Otoparts", "Aspira Premio", 8), "2016-02-23", "Jakarta (ANTARA News) - PT", 'kompetitif," jelas Alessandro.', "ANTARA"),
    Judged("anpandu__detik-singlepage", ("Google Umbar", "S6 Edge", 6), "2015-11-05", "Jakarta - Galaxy S6 Edge,", "elektronik asal Korea Selatan ini.", "Detik"),
    Judged("anpandu__kapanlagi-singlepage", ("Brandon Salim", "'HEART BEAT'", 10), "2015-11-05", "Kapanlagi.com - Brandon Nicholas Salim,", "BEAT mulai 12 November 2015.", "Kapanlagi"),
    Judged("anpandu__kapanlagi-singlepage3", ("Bikin Gaduh", "Digrebek Polisi", 8), "2016-02-23", "Kapanlagi.com - Apa yang", "wanna some respect anyway.", "Kapanlagi"),
    Judged("anpandu__kompas-singlepage", ("Polres Lhokseumawe", "ke Kejaksaan", 8), "2015-11-04", "LHOKSEUMAWE, KOMPAS.com – Penyidik Polres", "pengadilan,” ujar Teuku Rahmatsyah.", "Kompas.com"),
    Judged("anpandu__kompas-singlepage2", ("Menteri Yuddy", 'Akan "Dipangkas"', 9), "2016-02-16", "JAKARTA, KOMPAS.com — Menteri", "dilayani oleh 1,7 pegawai.", "Kompas.com"),
    Judged("anpandu__kompas-singlepage4", ("Samsul Arif", "Lawan Arema", 6), "2016-02-23", "KUTA, KOMPAS.com — Penyerang", 'kami ingin juara," ujarnya.', "Kompas.com"),
    Judged("anpandu__kompas-singlepage5", ("Merek China", "Kata Gaikindo", 7), "2016-02-23", "Jakarta, KompasOtomotif – Tahun depan,", "merek baru,” ujar Nangoi.", "Kompas.com"),
    Judged("anpandu__liputan6-singlepage", ("Tri Indonesia:", "Dalam Negeri", 8), "2016-02-16", "Liputan6.com, Jakarta - Indonesia", "Indosat Ooredoo, dan Smartfren.", "Liputan6"),
    Judged("anpandu__liputan6-singlepage2", ("London Love", "Ini Rahasianya", 9), "2016-02-16", "Liputan6.com, Jakarta London Love", "tayang sejak 4 Februari lalu.", "Liputan6"),
    Judged("anpandu__okezone-singlepage", ("Sering Depresi", "Hati-Hati Diabetes!", 5), "2015-11-05", "DEPRESI jadi satu momok", 'jangka panjang," tukasnya.', "Okezone"),
    Judged("anpandu__republika-singlepage", ("Marcella Zalianty", "Lewat Film", 7), "2016-02-15", "REPUBLIKA.CO.ID, JAKARTA -- Aktris", "Pantai Santolo, Jawa Barat.", "Republika"),
    Judged("anpandu__republika-singlepage3", ("Jamaah Haji", "Kesehatan Haji", 6), "2017-02-17", "IHRAM.CO.ID, BANJARMASIH -- Kepala", "berasal dari Kota Banjarmasin.", "Republika"),
    Judged("anpandu__republika-singlepage_1b8a12", ("City Siap", "untuk Fernandinho", 7), "2015-11-18", "REPUBLIKA.CO.ID, MANCHESTER— Sebelum", "gol saat melawan Sevilla.", "Republika"),
    Judged("anpandu__tempo-singlepage", ("Ini 7", "Malas Bergerak", 7), "2015-11-05", "TEMPO.CO, Jakarta - Organisasi", "jalan saja bisa dilakukan.", "Tempo"),
    Judged("anpandu__viva-singlepage", ("Taylor Swift", "Cilik Indonesia", 8), "2016-02-16", "VIVA.co.id - Pianis cilik", 'tahap ini," kata Portnow.', "Viva"),
    Judged("flairNLP__MediaIndonesia_2026_01_08", ("IHSG Hari", "Profit Taking", 12), "2026-01-08", "INDEKS Harga Saham Gabungan", "gejolak eksternal tersebut. (H-4)", "Media Indonesia"),
    Judged("flairNLP__MediaIndonesia_2026_01_20", ("Dari Petani", "Jakarta 2025", 16), "2026-01-20", "INTERNATIONAL Golden Institute (IGI", "of Economics Jakarta. (E-2)", "Media Indonesia"),
)  # fmt: skip
LISTS = ("kompas-mainpage", "okezone-mainpage", "tempo-mainpage", "viva-mainpage")
FEEDS = ("antara-mainpage", "detik-mainpage", "kapanlagi-mainpage", "republika-mainpage")  # saved under `.html`


def saved(name: str) -> list[TakenIn | Unread]:
    path = PAGES / f"{name}.html"
    if not path.exists():
        pytest.skip(f"the saved pages are not on this machine ({path})")
    return list(take_each(path))


def wrong(judged: Judged) -> list[str]:
    """What is not as it was judged."""
    (item,) = saved(judged.file)
    if isinstance(item, Unread):
        return [item.reason]
    report, (first, last, words) = item.report, judged.title
    title, text = report.title or "", " ".join(report.text.split())
    tail = text.rpartition(judged.last)
    found = {
        "title": title.startswith(first) and title.endswith(last) and len(title.split()) == words,
        "day": (report.published or "")[:10] == judged.day,
        "first words": text.startswith(judged.first),
        "last words": bool(tail[1]) and len(tail[2].split()) <= CREDITS,
    }
    return [name for name, right in found.items() if not right]


def test_title_day_and_story_are_right_on_nine_pages_of_ten() -> None:
    found = {judged.file: wrong(judged) for judged in JUDGED}
    right = [file for file, faults in found.items() if not faults]
    assert len(right) >= SHARE * len(JUDGED), {file: faults for file, faults in found.items() if faults}


@pytest.mark.parametrize("judged", [judged for judged in JUDGED if judged.outlet], ids=lambda judged: judged.file)
def test_outlets(judged: Judged) -> None:
    (item,) = saved(judged.file)
    assert isinstance(item, TakenIn)
    assert item.report.outlet == judged.outlet


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_stories_are_no_report(name: str) -> None:
    assert [item.code for item in saved(f"anpandu__{name}") if isinstance(item, Unread)] == ["E116"]


@pytest.mark.parametrize("name", FEEDS)
def test_feeds_are_known_whatever_they_are_called(name: str) -> None:
    assert all("#" in item.where for item in saved(f"anpandu__{name}"))
