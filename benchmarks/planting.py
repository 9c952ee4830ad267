"""Plants errors in clean reports, one at a time: for benchmarks/checks.py.

Every planter takes a report with what reading found in it and a source of chance, and yields `Planted` reports. A planter
plants nothing where an honest judge could call the outcome right: a day that fits its weekday as well, a name that is
another name, a sum that is right when rounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from msgspec.structs import replace

from sumber.knowledge import admin, agencies, countries, familiar, gazetteer
from sumber.language import load
from sumber.model.record import Record
from sumber.model.report import Report
from sumber.model.span import Span

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
SLASHED = re.compile(
    rf"(?P<weekday>{'|'.join(WEEKDAYS)}),? ?\((?P<day>\d\d?) ?/ ?(?P<month>\d\d?)(?: ?/ ?(?P<year>\d{{4}}))?\)"
)
SPELLED = re.compile(
    rf"(?P<weekday>{'|'.join(WEEKDAYS)}),? \(?(?P<day>\d\d?) (?P<month>{'|'.join(MONTHS)})(?: (?P<year>\d{{4}}))?\)?"
)
VOWELS, CONSONANTS = "aeiou", "bcdfghjklmnprstwy"


@dataclass(frozen=True)
class Planted:
    """A report with one error: of what kind, where, which rules may find it, and whether the sentence was made up."""

    kind: str
    report: Report
    place: Span
    rules: frozenset[str]
    made_up: bool = False


Planter = Callable[[Record, Random], Iterator[Planted]]


def edited(report: Report, span: Span, words: str) -> tuple[Report, Span]:
    """The report with other words at the span, and where these stand."""
    text = report.text[: span.start] + words + report.text[span.end :]
    return replace(report, text=text), Span(span.start, span.start + len(words))


def _bodies(record: Record) -> Iterator[Span]:
    for paragraph in record.anatomy.paragraphs:
        yield Span(*paragraph)


# --- times -----------------------------------------------------------------------------------------------------------

DATED = frozenset(("TIM101", "TIM102", "TIM103", "TIM104", "TIM105", "TIM106", "TIM107", "TIM114"))


def _dates(record: Record) -> Iterator[tuple[re.Match[str], date]]:
    """Weekdays with their dates that agree, each with its day."""
    published = date.fromisoformat(record.report.published[:10]) if record.report.published else None
    for pattern in (SLASHED, SPELLED):
        for match in pattern.finditer(record.report.text):
            year = int(match["year"]) if match["year"] else published.year if published else None
            day = _day(year, _month(match["month"]), int(match["day"])) if year else None
            if day and WEEKDAYS[day.weekday()] == match["weekday"]:
                yield match, day


def _month(words: str) -> int:
    return int(words) if words.isdigit() else MONTHS.index(words) + 1


def _day(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year or 1, month, day)
    except ValueError:
        return None


def weekdays(record: Record, chance: Random) -> Iterator[Planted]:
    """Another weekday before a date."""
    for match, day in _dates(record):
        other = chance.choice([name for name in WEEKDAYS if name != WEEKDAYS[day.weekday()]])
        report, _ = edited(record.report, Span(*match.span("weekday")), other)
        end = match.end() + len(other) - len(match["weekday"])
        yield Planted("weekday", report, Span(match.start(), end), DATED)


def days(record: Record, chance: Random) -> Iterator[Planted]:
    """Another day, month or year behind a weekday, which then is another weekday, or no day at all."""
    published = record.report.published
    for match, day in _dates(record):
        for part in ("day", "month", "year"):
            if not match[part]:
                continue
            words = _other(match, part, chance)
            year, month, number = _changed(match, part, words, day)
            found = _day(year, month, number)
            if found and found.weekday() == day.weekday():
                continue  # it fits: nobody can call it wrong
            if part != "year" and not match["year"] and found and published and _fits_another_year(found, day):
                continue
            report, _ = edited(record.report, Span(*match.span(part)), words)
            end = match.end() + len(words) - len(match[part])
            yield Planted(part, report, Span(match.start(), end), DATED)


def _other(match: re.Match[str], part: str, chance: Random) -> str:
    if part == "day":
        return str(chance.choice([n for n in range(1, 32) if n != int(match["day"])]))
    if part == "year":
        return str(int(match["year"]) + chance.choice((-10, -2, -1, 1, 2, 10)))
    month = chance.choice([n for n in range(1, 13) if n != _month(match["month"])])
    return str(month) if match["month"].isdigit() else MONTHS[month - 1]


def _changed(match: re.Match[str], part: str, words: str, day: date) -> tuple[int, int, int]:
    year = int(words) if part == "year" else day.year
    month = _month(words) if part == "month" else day.month
    return year, month, int(words) if part == "day" else day.day


def _fits_another_year(found: date, day: date) -> bool:
    """Whether the date without a year fits its weekday in the year before or after, and lies nearer in that."""
    for year in (day.year - 1, day.year + 1):
        other = _day(year, found.month, found.day)
        if other and other.weekday() == day.weekday() and abs((other - day).days) <= abs((found - day).days):
            return True
    return False


def copyrights(record: Record, chance: Random) -> Iterator[Planted]:
    """Another year in the copyright line."""
    for credit in record.anatomy.credits:
        if credit.role == "copyright" and credit.year and str(credit.year) in record.report.text[slice(*credit.span)]:
            at = record.report.text.index(str(credit.year), credit.span[0])
            year = credit.year + chance.choice((-5, -3, -2, 2, 3, 5))
            report, place = edited(record.report, Span(at, at + 4), str(year))
            yield Planted("copyright year", report, place, frozenset(("TIM108",)))


# --- names -----------------------------------------------------------------------------------------------------------

NAMES = frozenset(("NAM101", "NAM102", "NAM103"))


def mistyped(word: str, chance: Random) -> str:
    """The word with one letter changed, left out or doubled, or two neighbours swapped."""
    at = chance.randrange(len(word))
    letter = word[at].lower()
    way = chance.choice(("change", "change", "drop", "double", "swap"))
    if way == "change":
        new = chance.choice([c for c in (VOWELS if letter in VOWELS else CONSONANTS) if c != letter])
        made = word[:at] + new + word[at + 1 :]
    elif way == "drop":
        made = word[:at] + word[at + 1 :]
    elif way == "double":
        made = word[:at] + word[at] + word[at:]
    else:
        at = min(at, len(word) - 2)
        made = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return made[:1].upper() + made[1:].lower() if word[0].isupper() else made


def _is_another_name(word: str) -> bool:
    """Whether what came out is a name of its own."""
    if any(word in known.lookalikes for known in familiar.every().values()):
        return True
    return bool(word in familiar.every() or countries.find(word) or admin.find(word) or gazetteer.find(word))


def people(record: Record, chance: Random) -> Iterator[Planted]:
    """A letter of a person's name, in a word of it that stands in the body twice or more."""
    yield from _people(record, chance, "letter of a name that stands again", lambda times: times > 1)


def people_once(record: Record, chance: Random) -> Iterator[Planted]:
    """A letter of a person's name that stands only once: nothing in the report tells that it is wrong."""
    yield from _people(record, chance, "letter of a name that stands once", lambda times: times == 1)


def _people(record: Record, chance: Random, kind: str, wanted: Callable[[int], bool]) -> Iterator[Planted]:
    text = record.report.text
    body = " ".join(text[slice(*paragraph)] for paragraph in record.anatomy.paragraphs)
    for entity in record.entities:
        if entity.type != "person":
            continue
        for start, end in entity.mentions:
            words = list(re.finditer(r"[A-Z][a-z]{3,}", text[start:end]))
            if not words or not text[start:end].istitle():
                continue
            match = chance.choice(words)
            times = len(re.findall(rf"(?<!\w){match[0]}(?!\w)", body))
            new = mistyped(match[0], chance)
            if wanted(times) and new != match[0] and new.lower() not in body.lower() and not _is_another_name(new):
                report, place = edited(record.report, Span(start + match.start(), start + match.end()), new)
                yield Planted(kind, report, place, NAMES)


def known_names(record: Record, chance: Random) -> Iterator[Planted]:
    """A letter of a country's, a province's, a regency's, a city's or an agency's name of six letters or more."""
    people = [mention for entity in record.entities if entity.type == "person" for mention in entity.mentions]
    for paragraph in _bodies(record):
        for match in re.finditer(r"(?<![\w.@/-])[A-Z][a-z]{5,}(?![\w.@/-])", record.report.text[slice(*paragraph)]):
            new, at = mistyped(match[0], chance), paragraph.start + match.start()
            if any(start <= at < end for start, end in people):
                continue
            if match[0] in _known_words() and new != match[0] and not _is_another_name(new):
                report, place = edited(record.report, Span(at, at + len(match[0])), new)
                yield Planted("letter of a well-known name", report, place, NAMES)


def _known_words() -> frozenset[str]:
    if not _KNOWN:
        names = [country.name for country in countries.every()] + [area.name for area in admin.every()]
        names += [agency.name for agency in agencies.every() if agency.kind == "agency"]
        _KNOWN.update(word for name in names for word in name.split() if len(word) > 5 and word.isalpha())
        ordinary = load("id").tokens.small
        _KNOWN.difference_update([word for word in _KNOWN if word.lower() in ordinary])
    return frozenset(_KNOWN)


_KNOWN: set[str] = set()

# --- quotation marks, credits, places ---------------------------------------------------------------------------------

MARKS = frozenset(("QUO101", "QUO102", "QUO106"))


def quotation_marks(record: Record, chance: Random) -> Iterator[Planted]:
    """A quotation mark left out, or one of another kind in its place."""
    text = record.report.text
    for start, end in _bodies(record):
        words = text[start:end]
        straight, curly = words.count('"'), (words.count("“"), words.count("”"))
        if straight and not any(curly) and straight % 2 == 0:
            found, other = [m.start() for m in re.finditer('"', words)], "”"
        elif curly[0] == curly[1] > 0 and not straight:
            found, other = [m.start() for m in re.finditer("[“”]", words)], '"'
        else:
            continue
        at = start + chance.choice(found)
        report, _ = edited(record.report, Span(at, at + 1), "")
        yield Planted("quotation mark left out", report, Span(start, end - 1), MARKS)
        at = start + chance.choice(found)
        report, _ = edited(record.report, Span(at, at + 1), other)
        yield Planted("quotation mark of another kind", report, Span(start, end), MARKS)


def credit_lines(record: Record, chance: Random) -> Iterator[Planted]:
    """Another agency in the credit line than the one from which the body says it was taken."""
    text = record.report.text
    cited = re.search(
        r"(?:dilansir|dikutip|melansir|mengutip)(?: dari)? (Reuters|AFP|AP|Xinhua|Antara|dpa|Kyodo)(?!\w)", text
    )
    if cited:
        others = [name for name in ("Reuters", "AFP", "Xinhua", "Kyodo", "Anadolu") if name != cited[1]]
        line = f"\n\nSumber: {chance.choice(others)}\n"
        report, _ = edited(record.report, Span(len(text), len(text)), line)
        yield Planted("agency in the credit line", report, Span(0, len(report.text)), frozenset(("SRC106",)), True)
    authors = [credit for credit in record.anatomy.credits if credit.role in ("reporter", "source", "contributor")]
    others = [credit for credit in record.anatomy.credits if credit.role in ("editor", "translator", "copyright")]
    start = text.rfind("\n", 0, authors[0].span[0]) + 1 if authors else 0
    if len(authors) == 1 and any(not start <= credit.span[0] < authors[0].span[1] for credit in others):
        report, _ = edited(record.report, Span(start, authors[0].span[1]), "")
        yield Planted("credit left out", report, Span(0, len(report.text)), frozenset(("ANA102",)))


def provinces(record: Record, chance: Random) -> Iterator[Planted]:
    """Another province behind a regency or city."""
    names = [area.name for area in admin.every() if area.level == "province"]
    for match in re.finditer(
        r"(?:Kabupaten|Kota) ([A-Z][a-z]+(?: [A-Z][a-z]+)?), (" + "|".join(names) + r")(?!\w)", record.report.text
    ):
        own = {area.province for area in admin.find(match[1]) if area.level != "province"}
        if match[2] in own:
            other = chance.choice(
                [name for name in names if name not in own and name.split()[0] != match[2].split()[0]]
            )
            report, place = edited(record.report, Span(*match.span(2)), other)
            yield Planted("province", report, Span(match.start(), place.end), frozenset(("PLC101",)))
