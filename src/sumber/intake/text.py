"""Plain text -> Report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sumber import language
from sumber.errors import NotText, NotThere
from sumber.intake.about import NOTHING, About
from sumber.intake.clues import find_day, find_outlet
from sumber.intake.decode import Decoded, decode
from sumber.intake.languages import language_of
from sumber.model.report import PublishedFrom, Report, report_id

# Characters: some 280,000 words, a hundred times the longest article tried; reading them stays below the 600 MB of
# memory that we promise (benchmarks/speed.py).
LONGEST = 2_000_000
WIDEST = 4  # bytes a character at most
HTML = re.compile(r"\s*(?:<\?xml[^>]{0,100}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Taken:
    """A report, and what the person who gave it should know of how it was taken in."""

    report: Report
    notes: tuple[str, ...] = ()


def take_text(text: str, about: About = NOTHING, known_from: PublishedFrom = "given") -> Report:
    """The report of `text`, which stays as it is; Unreadable tells why it cannot be one.

    `known_from`: how the day of publication in `about` is known.
    """
    _refuse(text)
    code = about.language or language_of(text)
    form = language.load(code).anatomy
    outlet = about.outlet or find_outlet(text, about.url, form)
    day = None if about.published else find_day(text, form)
    return Report(
        id=report_id(text, outlet=outlet, url=about.url),
        text=text,
        language=code,
        title=about.title,
        url=about.url,
        outlet=outlet,
        published=about.published or (day.published if day else None),
        published_from=known_from if about.published else (day.known_from if day else None),
    )


def _refuse(text: str) -> None:
    if len(text) > LONGEST:
        raise NotText("E113", length=len(text), unit="characters", limit=LONGEST)
    if not text or text.isspace():
        raise NotText("E111")
    if HTML.match(text):
        raise NotText("E115")
    if lone := SURROGATE.search(text):
        raise NotText("E114", place=lone.start())


def take_bytes(data: bytes, about: About = NOTHING) -> Taken:
    """The report of `data`; Unreadable tells why it cannot be one."""
    if len(data) > LONGEST * WIDEST:
        raise NotText("E113", length=len(data), unit="bytes", limit=LONGEST * WIDEST)
    decoded = decode(data)
    return Taken(take_text(decoded.text, about), notes_of(decoded))


def notes_of(decoded: Decoded) -> tuple[str, ...]:
    """What should be known of how a text was decoded."""
    return (f"is not UTF-8; read as {decoded.encoding}, which is a guess",) if decoded.guessed else ()


def take_file(path: Path, about: About = NOTHING) -> Taken:
    """The report in the file `path`; Unreadable tells why there is none."""
    try:
        size = path.stat().st_size
        if size > LONGEST * WIDEST:
            raise NotText("E113", length=size, unit="bytes", limit=LONGEST * WIDEST)
        data = path.read_bytes()
    except FileNotFoundError:
        raise NotThere("E101") from None
    except OSError as fault:
        raise NotThere("E103", why=fault.strerror or str(fault)) from None
    return take_bytes(data, about)
