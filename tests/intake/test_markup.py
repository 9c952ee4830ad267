"""Pieces of HTML -> paragraphs."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.intake.markup import is_markup, text_of_markup


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Satu.</p><p>Dua.</p>", "Satu.\n\nDua."),
        ("Satu.<br>Dua.<br/><br />Tiga.", "Satu.\nDua.\n\nTiga."),
        ("<p>Harga <b>beras</b>\n  turun</p>", "Harga beras turun"),
        ("<p>A&nbsp;&amp;&nbsp;B &ldquo;C&rdquo;</p>", "A & B “C”"),
        ("<p>Satu.</p><script>var a = '<p>x</p>';</script><p>Dua.</p>", "Satu.\n\nDua."),
        ("<p>Satu.</p><!-- <p>x</p> --><p>Dua.</p>", "Satu.\n\nDua."),
        ("<figure><img><figcaption>Foto</figcaption></figure><p>Satu.</p>", "Satu."),
        ("<p>Satu.</p><figure><p>Dua.</p>", "Satu.\n\nDua."),  # never closed, and so no reason to drop the rest
        ("<table><tr><td>Solo</td><td>12</td></tr><tr><td>Palu</td><td>9</td></tr></table>", "Solo 12\n\nPalu 9"),
        ("<ul><li>Satu</li><li>Dua</li></ul>", "Satu\n\nDua"),
        ("Harga < 5 dan > 3", "Harga < 5 dan > 3"),
        ("Satu.\n\nDua.", "Satu.\n\nDua."),
        ("A &amp; B", "A & B"),
        ("", ""),
    ],
)
def test_markup(markup: str, text: str) -> None:
    assert text_of_markup(markup) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [("<p>Satu.</p>", True), ("Satu<br>dua<br>tiga", True), ("Satu.", False), ("a < b", False), ("<nama> y", False)],
)
def test_what_is_markup(text: str, told: bool) -> None:
    assert is_markup(text) is told


@given(st.text(alphabet='<>/!-pbra&;"\'= \n', max_size=200))
def test_any_text_passes(text: str) -> None:
    text_of_markup(text)


@pytest.mark.parametrize("unit", ["<", "<a ", "<!--", "<!", "&", "<script>", "<p", "</", "<figure>"])
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    begun = time.process_time()
    text_of_markup(unit * 200_000)
    assert time.process_time() - begun < 5  # seconds; 0.3 at the most on a slow machine, and hours if it grew faster
