"""The interface says the same in every language."""

from __future__ import annotations

import re
from string import Formatter
from typing import get_args

import pytest

from sumber.desk.answer import PAGES
from sumber.desk.words import TABLES, Words
from sumber.model.finding import Severity
from sumber.model.record import CreditRole, Quote, SourceKind, Status, Via

FAMILIES = {"status": Status, "quote": Quote, "kind": SourceKind, "via": Via, "role": CreditRole, "severity": Severity}


def facts(said):
    return {name for _, name, _, _ in Formatter().parse(said) if name}


@pytest.mark.parametrize("language", TABLES)
def test_all_tables_have_the_same_keys(language):
    first = TABLES["id"]
    assert list(TABLES[language]) == list(first)
    assert [key for key in first if facts(first[key]) != facts(TABLES[language][key])] == []


@pytest.mark.parametrize("language", TABLES)
@pytest.mark.parametrize(("family", "values"), FAMILIES.items())
def test_every_value_of_the_record_has_words(language, family, values):
    assert [value for value in get_args(values) if f"{family}.{value}" not in TABLES[language]] == []


def test_templates_use_words_that_there_are():
    used = set()
    for name in PAGES.list_templates():
        source = PAGES.loader.get_source(PAGES, name)[0]
        used |= set(re.findall(r"\bw\('([a-z._-]+)'[,)]", source))
    assert used - set(TABLES["id"]) == set()
    assert used


@pytest.mark.parametrize(("value", "indonesian", "english"), [
    ("2024-03-13", "13 Maret 2024", "13 March 2024"),
    ("2024-03", "Maret 2024", "March 2024"),
    ("1986", "1986", "1986"),
    ("2024-03-12TNI", "12 Maret 2024, malam", "12 March 2024, night"),
    ("2024-03-12T02:30", "12 Maret 2024, 02:30", "12 March 2024, 02:30"),
    ("2024-03-12/2024-03-14", "12 Maret 2024 – 14 Maret 2024", "12 March 2024 – 14 March 2024"),
    ("P10Y", "10 tahun", "10 years"),
    ("PRESENT_REF", "sekarang", "now"),
    ("2024-13-40", "2024-13-40", "2024-13-40"),
    ("", "", ""),
])  # fmt: skip
def test_days_are_written_as_people_write_them(value, indonesian, english):
    assert (Words("id").day(value), Words("en").day(value)) == (indonesian, english)


def test_weekdays_and_numbers():
    assert (Words("id").weekday("2024-03-13"), Words("en").weekday("2024-03-13")) == ("Rabu", "Wednesday")
    assert Words("id").weekday("2024-02-31") == Words("id").weekday("2024") == ""
    assert (Words("id").count(12345), Words("en").count(12345)) == ("12.345", "12,345")
