"""A day or moment as files write it -> ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from sumber.language import Pack
from sumber.language.form.anatomy import AnatomyForm

LONGEST = 200  # characters: whatever is longer is no date
ISO = re.compile(
    r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([A-Za-z+-][\w:+-]*)?)?\s*"
)
BASIC = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?([Z+-][\d:]*)?)?\s*")
# English, as RFC 822 and many a page has it: `Wed, 24 Apr 2019 10:21:00 +0700`, `April 24, 2019`.
_MONTH = r"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_CLOCK = r"(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([A-Za-z+-][\w:+-]*)?)?"
ENGLISH = re.compile(rf"\s*(?:[A-Za-z]+\s?,\s*)?(\d{{1,2}})[ -]{_MONTH}[ -](\d{{4}}|\d{{2}}){_CLOCK}", re.IGNORECASE)
AMERICAN = re.compile(rf"\s*(?:[A-Za-z]+\s?,\s*)?{_MONTH}\s(\d{{1,2}}),?\s(\d{{4}}){_CLOCK}", re.IGNORECASE)
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})?")
UNIX = re.compile(r"\s*(\d{9,10}|\d{13})(?:\.\d+)?\s*")
FIRST, LAST = 1900, 2100  # years: others are mistakes of the maker, such as 0000 or 0001
UNSET = "1970-01-01"  # what a clock shows that was never set
CENTURY = 70  # two digits below mean 20xx, as in RFC 2822 50 and POSIX 69 do


def moment(written: str, pack: Pack) -> str | None:
    """The date or date-time in its long ISO form; None if `written` is none that is understood."""
    if len(written) > LONGEST:
        return None
    for form in (_iso, _unix, visible):
        if told := form(written, pack):
            return told
    return None


def visible(line: str, pack: Pack) -> str | None:
    """The moment that a line above a story tells people, in the pack's language or in English with its day names."""
    form, text = pack.anatomy, re.sub(r"\s+(?=,)", "", " ".join(line.split()))
    days = form.dated.search(text)
    match = _heading(text, days.start() if days else 0, form) or days
    if match is None:
        return _english(text, pack)
    parts = match.groupdict()
    month = parts["month"] or str(form.months[parts["name"].lower()])
    clock = (parts.get("hour"), parts.get("minute"), None, parts.get("zone"))
    return _told(parts["year"], month, parts["day"], *clock, pack=pack)


def _heading(text: str, start: int, form: AnatomyForm) -> re.Match[str] | None:
    """The day with its hour, whatever stands behind a bar after it: `Rabu, 24 April 2019 10:21 WIB | 12 views`."""
    while not (match := form.headings.match(text) or form.headings.match(text, start)):
        text, bar, _ = text.rpartition("|")
        if not bar:
            return None
    return match


def _iso(written: str, pack: Pack) -> str | None:
    match = ISO.fullmatch(written) or BASIC.fullmatch(written)
    return _told(*match.groups(), pack=pack) if match else None


def _english(written: str, pack: Pack) -> str | None:
    if match := ENGLISH.match(written):
        day, month, year, *clock = match.groups()
    elif match := AMERICAN.match(written):
        month, day, year, *clock = match.groups()
    else:
        return None
    if len(year) == 2:
        year = f"20{year}" if int(year) < CENTURY else f"19{year}"
    return _told(year, str(MONTHS[month.lower()]), day, *clock, pack=pack)


def _unix(written: str, _: Pack) -> str | None:
    if match := UNIX.fullmatch(written):
        seconds = int(match[1]) / (1000 if len(match[1]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    return None


def _told(
    year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None = None,
    zone: str | None = None, *, pack: Pack,
) -> str | None:  # fmt: skip
    try:
        on = date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
    if not FIRST <= int(year) < LAST or on == UNSET:
        return None
    if not hour or not minute or int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return on
    return f"{on}T{int(hour):02}:{minute}:{int(second or 0):02}{_offset(zone or '', pack)}"


def _offset(zone: str, pack: Pack) -> str:
    """The offset of a zone; none if the zone is not known, rather than a wrong one."""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    if match := OFFSET.fullmatch(zone):
        hours, minutes = int(match[2]), int(match[3] or 0)
        return f"{match[1]}{hours:02}:{minutes:02}" if hours <= 14 and minutes < 60 else ""
    return pack.anatomy.zones.get(zone.upper(), "")
