"""Text, bytes and files -> Report; what is refused, and why. All texts are made up."""

from __future__ import annotations

import pickle
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.errors import MESSAGES, NotText, OtherLanguage, SumberError, Unreadable, WrongSetting
from sumber.intake.about import About
from sumber.intake.text import LONGEST, WIDEST, take_bytes, take_file, take_text

STORY = "Harga beras di pasar itu turun, kata para pedagang pada hari Rabu."
MALAY = "Kerajaan negeri itu akan melaksanakan dasar baharu mulai bulan hadapan, kata jurucakapnya kepada pemberita."
ENGLISH = "The minister said on Monday that the price of rice would not be raised before the end of the year."
JAVANESE = "Ing dina iki wong-wong padha teka menyang alun-alun kanggo nonton wayang kulit sing digelar ing kutha."


@pytest.mark.parametrize("text", [STORY, MALAY, "Halo", "Rp 5.000", "123 456"])
def test_texts_that_are_read(text: str) -> None:
    report = take_text(text)
    assert (report.text, report.language) == (text, "id")


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("", "E111", "empty"),
        (" \n\t", "E111", "empty"),
        (ENGLISH, "E121", "English"),
        (JAVANESE, "E121", "Javanese"),
        ("Министр сказал в понедельник, что цены не вырастут до конца года.", "E121", "Russian"),
        ("<!DOCTYPE html><html><p>Harga beras turun.</p>", "E115", "HTML"),
        (STORY + "\ud800", "E114", "surrogate"),
        ("a" * (LONGEST + 1), "E113", "at most 2,000,000"),
    ],
)
def test_texts_that_are_refused(text: str, code: str, told: str) -> None:
    with pytest.raises(Unreadable, match=told) as caught:
        take_text(text)
    assert caught.value.code == code


def test_language_is_not_asked_where_it_is_given() -> None:
    assert take_text(ENGLISH, About(language="id")).language == "id"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2019-04-24", "2019-04-24"),
        ("20190424", "2019-04-24"),
        ("2019-04-24T10:21", "2019-04-24T10:21:00"),
        ("2019-04-24 10:21+07:00", "2019-04-24T10:21:00+07:00"),
    ],
)
def test_dates_are_kept_in_their_long_form(given: str, kept: str) -> None:
    assert About(published=given).published == kept


@pytest.mark.parametrize("about", [{"published": "24 April 2019"}, {"published": "2019-02-30"}, {"language": "xx"}])
def test_wrong_settings(about: dict[str, str]) -> None:
    with pytest.raises(WrongSetting):
        About(**about)


def test_a_guessed_encoding_is_told() -> None:
    taken = take_bytes(STORY.replace("Harga", "“Harga”").encode("windows-1252"))
    assert taken.notes == ("is not UTF-8; read as windows-1252, which is a guess",)
    assert take_bytes(STORY.encode()).notes == ()


def test_files(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    assert take_file(tmp_path / "b.txt").report.text == STORY


@pytest.mark.parametrize(("name", "code"), [("missing.txt", "E101"), ("folder", "E103")])
def test_files_that_cannot_be_opened(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unreadable) as caught:
        take_file(tmp_path / name)
    assert caught.value.code == code


def test_a_file_that_is_too_long_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(NotText, match="50,000,000 bytes"):
        take_file(path)
    with pytest.raises(NotText, match="E113"):
        take_bytes(b"a" * (LONGEST * WIDEST + 1))


def test_errors_keep_their_code_between_processes() -> None:
    fault = pickle.loads(pickle.dumps(OtherLanguage("E121", name="English", code="en", reads="Indonesian (id)")))
    assert (type(fault), fault.code) == (OtherLanguage, "E121")
    assert str(fault).startswith("E121 is written in English (en)")
    fault = pickle.loads(pickle.dumps(Unreadable("E121", "is written in English")))
    assert str(fault) == "E121 is written in English"


def test_every_message_has_a_code_of_the_tree() -> None:
    import sumber.errors

    assert all(code in (sumber.errors.__doc__ or "") for code in MESSAGES)
    assert issubclass(Unreadable, SumberError)


@given(st.text(max_size=300))
def test_any_text_is_taken_in_unaltered_or_refused(text: str) -> None:
    with suppress(Unreadable):
        assert take_text(text, About(language="id")).text == text
