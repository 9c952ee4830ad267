"""Outlet and day of publication as the text tells them. All reports are made up."""

from __future__ import annotations

import pytest

from sumber.intake.about import About
from sumber.intake.text import take_text
from sumber.model.report import report_id


@pytest.mark.parametrize(
    ("text", "published", "known_from"),
    [
        ("Rabu, 24 Apr 2019 10:21 WIB\nJakarta - Hujan turun.", "2019-04-24T10:21:00+07:00", "text"),
        ("24/04/2019, 10:21 WITA\nHujan turun di kota itu.", "2019-04-24T10:21:00+08:00", "text"),
        ("WartaNusa.com - 24/04/2019, 10:21 WIB\nHujan turun.", "2019-04-24T10:21:00+07:00", "text"),
        ("Diterbitkan 24 Agustus 2019\nHujan turun.", "2019-08-24", "text"),
        ("Jakarta, 12 Juni 2025 (ANTARA) - Hujan turun.", "2025-06-12", "text"),
        ("Hujan turun di Solo, Rabu (24/4/2019), kata warga.", "2019-04-24", "inferred"),
        ("Pada Senin, 22 April 2019, ia pergi. Ia kembali Rabu, 24 April 2019.", "2019-04-24", "inferred"),
        ("Hujan turun di Solo, Rabu (24/4), kata warga.", None, None),
        ("Hujan turun pada Rabu (31/2/2019).", None, None),
    ],
)
def test_day(text: str, published: str | None, known_from: str | None) -> None:
    report = take_text(text, About(language="id"))
    assert (report.published, report.published_from) == (published, known_from)


def test_a_given_day_is_not_asked_of_the_text() -> None:
    report = take_text("Hujan turun, Rabu (24/4/2019).", About(published="2019-05-01", language="id"))
    assert (report.published, report.published_from) == ("2019-05-01", "given")


@pytest.mark.parametrize(
    ("text", "url", "outlet"),
    [
        ("Palu (ANTARA News) - Hujan turun.", None, "ANTARA"),
        ("JAKARTA, KOMPAS.com - Hujan turun.", None, "Kompas.com"),
        ("SOLO, WARTANUSA.com - Hujan turun.", None, "WARTANUSA.com"),
        ("Hujan turun.\nCopyright © ANTARA 2025", None, "ANTARA"),
        ("Hujan turun.", "https://www.antaranews.com/berita/1", "ANTARA"),
        ("Hujan turun.", "https://example.org/berita/1", None),
        ("Hujan turun.", "http://[broken", None),
        ("Hujan turun.", None, None),
    ],
)
def test_outlet(text: str, url: str | None, outlet: str | None) -> None:
    report = take_text(text, About(url=url, language="id"))
    assert report.outlet == outlet
    assert report.id == report_id(text, outlet=outlet, url=url)
