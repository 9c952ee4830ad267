"""Messages in the language of the page: the same facts, whatever the words."""

from __future__ import annotations

from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.checks.codes import RULES
from sumber.desk.faults import FAULTS as ENGLISH
from sumber.desk.words import Words
from sumber.desk.words.messages_id import ERRORS, FAULTS, FINDINGS, REQUESTS, THINGS
from sumber.errors import MESSAGES
from sumber.intake.decode import MAGIC
from sumber.intake.detect import FORMATS
from sumber.intake.languages import NAMES

FORMS = [
    *((code, english, said) for code, forms in FINDINGS.items() for english, said in forms.items()),
    *((code, MESSAGES[code], said) for code, said in ERRORS.items()),
    *((code, ENGLISH[code][1], said) for code, said in FAULTS.items()),
    *(("bad-request", english, said) for english, said in REQUESTS.items()),
]


def facts(form):
    return {name for _, name, _, _ in Formatter().parse(form) if name}


def plain(form):
    """The form without what its facts are to look like: `{limit:,}` -> `{limit}`."""
    return "".join(said + (f"{{{name}}}" if name else "") for said, name, _, _ in Formatter().parse(form))


@pytest.mark.parametrize(("code", "english", "indonesian"), FORMS)
def test_no_fact_is_lost(code, english, indonesian):
    assert facts(english) == facts(indonesian)
    values = {name: f"<{n}>" for n, name in enumerate(facts(english))}
    told = Words("id").message(code, plain(english).format(**values))
    assert told == (indonesian.format(**values), "id")


@pytest.mark.parametrize(("code", "english", "indonesian"), FORMS)
def test_english_pages_tell_it_as_it_is(code, english, indonesian):
    assert Words("en").message(code, english) == (english, "en")


def test_everything_that_a_visitor_may_meet_has_words():
    assert set(FINDINGS) == {rule.code for rule in RULES}
    assert set(FAULTS) == set(ENGLISH)
    assert {code for code in MESSAGES if code.startswith("E1")} - set(ERRORS) == set()


@pytest.mark.parametrize(("code", "message", "told"), [
    ("TIM101", "25 February 2019 was a Monday, not a Thursday", "25 Februari 2019 adalah Senin, bukan Kamis"),
    ("TIM103", "May 2026 lies after publication (4 March 2026), but is told as past",
     "Mei 2026 jatuh setelah tanggal terbit (4 Maret 2026), tetapi diceritakan sudah berlalu"),
    ("NAM102", "“Indonesi” is one letter from “Indonesia” or “Indonesian”",
     "“Indonesi” berbeda satu huruf dari “Indonesia” atau “Indonesian”"),
    ("PLC101", "Leiden lies in Netherlands, not in Jepang", "Leiden terletak di Belanda, bukan di Jepang"),
    ("E113", "is too long to be one report: 2,500,000 characters, at most 2,000,000 are read",
     "terlalu panjang untuk satu berita: 2.500.000 huruf, yang dibaca paling banyak 2.000.000"),
    ("E112", "is not text but a picture", "bukan teks melainkan gambar"),
    ("E112", "is not text but XML of a kind that is not known (<svg>)",
     "bukan teks melainkan XML dari jenis yang tidak dikenal (<svg>)"),
    ("E121", "is written in English (en), as far as can be told; Sumber reads Indonesian (id)",
     "tampaknya ditulis dalam bahasa Inggris (en); Sumber membaca bahasa Indonesia (id)"),
    ("bad-request", "from: is no day, month or year: write 2019-04-24, 2019-04 or 2019",
     "from: bukan hari, bulan, atau tahun: tulis 2019-04-24, 2019-04, atau 2019"),
])  # fmt: skip
def test_what_is_told_of_days_and_figures(code, message, told):
    assert Words("id").message(code, message).text == told


def test_languages_and_formats_have_indonesian_names():
    assert {*NAMES.values(), "another language"} - set(THINGS) == set()
    assert {form.what for form in FORMATS if " " in form.what} - set(THINGS) == set()
    assert {what for _, what in MAGIC} - set(THINGS) == set()


def test_words_of_the_copy_are_left_as_they_are():
    said = Words("id").message("SRC101", "“Monday or May”, but nobody near it is named who says so").text
    assert said.startswith("“Monday or May”, tetapi")


@given(st.sampled_from([*FINDINGS, *ERRORS, "XYZ001"]), st.text(max_size=80))
def test_what_is_not_known_is_told_as_it_is(code, message):
    told = Words("id").message(code, message)
    assert told.language == "id" or told.text == message
