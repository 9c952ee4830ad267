"""What the words around a time expression tell: whether it is one, its tense, whether it is the day of a saying."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from sumber.language.form.times import TimeForm

Tense = Literal["future", "past"]

# How far before an expression the words that tell its tense are looked for: three quarters of a sentence's length in
# news (benchmarks/accuracy.py: 120 to 250 give the same figures).
WINDOW = 180
SENTENCE_END = re.compile(r"[.!?][\"”’')]*(?=\s+[\"“‘'(A-Z0-9])|(?<=[a-z0-9)”\"])[.!?](?=[A-Z“\"])|\n")
LAST_WORD = re.compile(r"([^\W_][\w/’'-]*)[ \u00a0]*$")
LAST_TOKEN = re.compile(r"(\S+)[ \u00a0]+$")
FIRST_WORD = re.compile(r"[ \u00a0]*([^\W_][\w/-]*)")
YEAR_LIST = re.compile(r"\b(?:19|20)\d\d, ?$")
YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")
LEGAL = 40  # characters between `Nomor` and the year of a law: `Nomor PER-05/MBU/2014 Tahun 2015`
NOTHING = re.compile(r"(?!)")


def any_word(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


@dataclass(frozen=True, eq=False)
class Signs:
    """A pack's words around time expressions, made ready to be looked for."""

    tense: re.Pattern[str]
    future_behind: re.Pattern[str]
    saying: re.Pattern[str]
    legal: re.Pattern[str]
    occurrence: re.Pattern[str]
    age: re.Pattern[str]
    comparing: re.Pattern[str]
    habit: re.Pattern[str]


@lru_cache
def signs(form: TimeForm) -> Signs:
    """The signs of a pack, made once."""
    future, past, saying = any_word(form.future), any_word(form.past), any_word(form.saying)
    return Signs(
        tense=re.compile(rf"\b(?:(?P<future>{future})|(?P<past>{past})|(?P<saying>{saying}))\b"),
        future_behind=re.compile(rf"[ \u00a0)]*(?:{future})\b"),
        saying=re.compile(rf"\b(?:{saying})\b"),
        legal=re.compile(rf"\b(?:{any_word(form.legal)})\b[^,;\n]*$"),
        occurrence=re.compile(rf"\b(?:{any_word(form.occurrences)}) (?:\w+ ){{1,2}}$"),
        age=re.compile(rf"\b(?:{any_word(form.ages)})\b(?: \w+)?[ ,(]*$"),
        comparing=re.compile(rf"\b(?:{any_word(form.comparing)})(?: \w+){{0,2}} $"),
        habit=re.compile(rf"\b(?:{any_word(form.habits)})(?: \w+){{0,3}} $"),
    )


@dataclass(frozen=True, slots=True)
class Context:
    """The text around expressions. `low` is `text` in lower case, letter for letter."""

    text: str
    low: str
    form: TimeForm
    signs: Signs

    def last_word(self, at: int) -> str:
        """The word just before, in lower case; empty if there is none or a mark stands between."""
        match = LAST_WORD.search(self.low, max(at - 30, 0), at)
        return match[1] if match else ""

    def next_word(self, at: int) -> str:
        match = FIRST_WORD.match(self.low, at, at + 30)
        return match[1] if match else ""

    def sentence_start(self, at: int) -> int:
        """Where the sentence begins, looked for within WINDOW."""
        start = max(at - WINDOW, 0)
        for end in SENTENCE_END.finditer(self.text, start, at):
            start = end.end()
        return start

    def opens_sentence(self, at: int) -> bool:
        before = self.text[max(at - 3, 0) : at].rstrip(" \u00a0\"“'‘(")
        return not before or before[-1] in ".!?:\n"

    def tense(self, start: int, end: int) -> Tense | None:
        """What the nearest telling word of the sentence says; a verb of saying has its own time and tells nothing."""
        nearest = None
        for match in self.signs.tense.finditer(self.low, self.sentence_start(start), start):
            nearest = match.lastgroup
        if nearest != "future" and self.signs.future_behind.match(self.low, end, end + 40):
            return "future"
        return nearest if nearest == "future" or nearest == "past" else None  # type: ignore[return-value]

    def is_saying(self, start: int) -> bool:
        """Whether the day at `start` is the one on which something was said, not the one of which it was said."""
        last = None
        for match in self.signs.saying.finditer(self.low, self.sentence_start(start), start):
            last = match
        if last is None:
            return False
        return self.text[max(start - 3, 0) : start].rstrip(" (")[-1:] == "," or start - last.end() < 25

    def last_year(self, start: int) -> int | None:
        """The year last written before, even in a title: `di Festival Musik 2016. Di tahun yang sama, …`."""
        found = YEAR.findall(self.text, max(start - WINDOW, 0), start)
        return int(found[-1]) if found else None

    def is_habit(self, start: int) -> bool:
        """Whether what is told just before happens again and again: `kerap terjadi Sabtu malam`."""
        return bool(self.signs.habit.search(self.low, max(start - 40, 0), start))

    def is_name(self, start: int) -> bool:
        """`Universitas 11 Maret`, `Jalan 17 Agustus`: a date that is a name."""
        return self.last_word(start) in self.form.names

    def is_age(self, start: int, end: int) -> bool:
        """Whether so many years or months are somebody's age."""
        if self.signs.age.search(self.low, max(start - 40, 0), start):
            return True
        if self.next_word(end) in self.form.after_age and self.last_word(start) not in self.form.measuring:
            return True
        before, after = self.text[max(start - 40, 0) : start].rstrip(" "), self.text[end : end + 1]
        if before[-1:] not in ",(" or after not in (",", ")"):
            return False
        name = LAST_TOKEN.search(before[:-1].rstrip() + " ")
        return bool(name and name[1][0].isupper())

    def is_month_name(self, start: int, end: int) -> bool:
        """Whether a capitalised month without a number is the month, not part of somebody's or something's name."""
        after = self.text[end : end + 2]
        if after[:1] == " " and after[1:].isupper():
            return False
        before = LAST_TOKEN.search(self.text, max(start - 40, 0), start)
        if before is None or not before[1][0].isupper() or before[1].lower() in self.form.year_before:
            return True
        return self.opens_sentence(before.start(1))

    def is_title(self, start: int) -> bool:
        """Whether a capitalised `Tahun` and its figure close a title (`Pemilihan Umum Serentak Tahun 2018`)."""
        if not self.text[start].isupper():
            return False
        word = LAST_WORD.search(self.text, max(start - 30, 0), start)
        return bool(word and word[1][0].isupper() and word[1].lower() not in self.form.year_before)

    def is_legal(self, start: int) -> bool:
        """Whether a year belongs to a law's number (`Nomor 5 Tahun 2025`)."""
        return bool(self.signs.legal.search(self.low, max(start - LEGAL, 0), start))

    def is_year(self, start: int, end: int, year: int) -> bool:
        """Whether a bare figure is a year and no count, and no part of a title (`Piala Dunia 2018`)."""
        following = self.next_word(end)
        if following in self.form.counted or not 1000 <= year <= 2100:
            return False
        before, after = self.text[max(start - 2, 0) : start], self.text[end : end + 1]
        if before[-1:] in "(" and before and after == ")":
            return year >= 1900
        word = self.last_word(start)
        if not word and YEAR_LIST.search(self.text, max(start - 8, 0), start):
            return True
        if not word:
            return self.opens_sentence(start) and year >= 1900 and self.text[end + 1 : end + 2].islower()
        if word in self.form.year_before:
            return word not in self.form.year_beside or 1945 <= year <= 2050
        first = self.text[max(start - 30, 0) : start].rstrip()[-len(word) :][:1]
        if first.isupper() or first.isdigit():
            return bool(self.signs.occurrence.search(self.low, max(start - 50, 0), start))
        return 1945 <= year <= 2050 and word not in self.form.counting


@dataclass(slots=True)
class Quotations:
    """Whether a place is inside quotation marks; asked for places in order, it reads each character once."""

    text: str
    at: int = 0
    inside: bool = False
    marks: re.Pattern[str] = field(default=re.compile(r"[\"“”„]|\n\n"))

    def enter(self, start: int) -> None:
        """Begin a paragraph."""
        self.at, self.inside = start, False

    def covers(self, place: int) -> bool:
        for match in self.marks.finditer(self.text, self.at, place):
            mark = match[0]
            self.inside = mark in "“„" or (mark == '"' and not self.inside)
        self.at = max(self.at, place)
        return self.inside
