"""Time words: where in a text the words and figures stand that time expressions are made of, and what each means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sumber.language.form.times import NumberWords, TimeForm

Meaning = int | float | str | tuple[int, ...] | None


class Word(NamedTuple):
    """One time word or figure. `kind` is one of those that `TimeForm` tells, or of FIGURES."""

    kind: str
    start: int
    end: int
    value: Meaning


SPACE = "[ \u00a0]"
DAY, MONTH, YEAR = r"[0-3]?\d", r"[01]?\d", r"(?:1[5-9]|20)\d\d"
FIGURES: tuple[tuple[str, str], ...] = (
    ("ymd", rf"{YEAR}-[01]?\d-[0-3]?\d"),
    ("dmy", rf"{DAY} ?/ ?{MONTH} ?/ ?(?:{YEAR}|\d\d)|{DAY}-{MONTH}-{YEAR}|{DAY}\.{MONTH}\.{YEAR}"),
    ("yy", rf"{YEAR} ?/ ?(?:{YEAR}|\d\d)"),
    ("dm", rf"{DAY} ?/ ?{MONTH}"),
    ("product", r"\d{1,2} ?[x×] ?\d{1,3}"),
    ("hm", r"[0-2]?\d[.:][0-5]\d(?:[.:][0-5]\d)?"),
    ("year", YEAR),
    ("num", r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
)
NO_FIGURE = r"(?! ?[/:] ?\d|[.,]\d|\w)"  # what ends a figure: 25/2 is no day in 25/2/14/3
LONGEST = 80  # characters of a figure or number in words; longer ones are no time
CENTURIES = ("19", "20")
ROMAN = {"i": 1, "v": 5, "x": 10}


def trie(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first, that reads each letter of a text only once."""
    root: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(root)


def _branch(node: Mapping[str, dict]) -> str:  # type: ignore[type-arg]
    ends = "" in node
    arms = [_letter(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]
    if not arms:
        return ""
    body = arms[0] if len(arms) == 1 and not ends else f"(?:{'|'.join(arms)})"
    return body + "?" if ends else body


def _letter(letter: str) -> str:
    if letter == " ":
        return f"{SPACE}{{1,3}}"
    return " ?[-\u2010\u2011] ?" if letter == "-" else re.escape(letter)


@dataclass(frozen=True, eq=False)
class Lexicon:
    """A pack's time words, made ready to be looked for."""

    form: TimeForm
    table: Mapping[str, tuple[str, Meaning]]
    pattern: re.Pattern[str]
    figures: re.Pattern[str]

    def read(self, text: str, low: str, start: int, end: int) -> list[Word]:
        """The time words of `text[start:end]`, in order. `low` is the text in lower case, letter for letter."""
        words, table, small = [], self.table, self.form.small
        for match in self.pattern.finditer(low, start, end):
            first, last = match.span()
            said = low[first:last]
            kind, value = table.get(said) or self.figure(said)
            if said in small and text[first].islower():
                kind, value = small[said]
            elif kind == "num" and last - first == 3 and said[:2] in CENTURIES and low[last : last + 1] in ".,":
                kind = "cut"  # some outlets' copy has lost the letter before each full stop: `24 Februari 202.`
            words.append(Word(kind, first, last, value))
        return words

    @lru_cache(maxsize=16384)  # noqa: B019 - lexicons live as long as the program, one a language
    def figure(self, said: str) -> tuple[str, Meaning]:
        """Kind and value of what is in no table as written: figures, numbers in words, phrases with odd spaces."""
        if len(said) > LONGEST:
            return "other", None
        plain = re.sub(r" ?[-\u2010\u2011] ?", "-", " ".join(said.split()))
        if known := self.table.get(self.form.clipped.get(plain, plain)):
            return known
        if plain[0].isdigit() or plain[0] == "'":
            return self._digits(plain)
        if match := re.fullmatch(r"\D+(\d+)", plain):  # ke-3, h-3, q1
            return self._prefixed(plain, int(match[1][:6]))
        if match := re.fullmatch(rf"(?:{self.form.ordinal_prefix}[- ]?)?([ivx]+)", plain):
            return "roman", roman(match[1])
        return number_words(plain, self.form.numbers)

    def _digits(self, plain: str) -> tuple[str, Meaning]:
        suffix = self.form.decade_suffix
        if suffix and plain.endswith(suffix):
            return "decade", int(re.sub(r"\D", "", plain))
        match = self.figures.fullmatch(plain)
        kind = match.lastgroup if match else None
        if kind is None:
            return "other", None
        if kind == "num":
            value = _figure(plain)
            whole = int(value) if value.is_integer() else value
            return kind, whole
        if kind == "year":
            return kind, int(plain)
        if kind == "product":  # 2 x 24 jam
            one, other = re.findall(r"\d+", plain)
            return "num", int(one) * int(other)
        return kind, tuple(int(part) for part in re.findall(r"\d+", plain))

    def _prefixed(self, plain: str, number: int) -> tuple[str, Meaning]:
        if self.form.ordinal_prefix and plain.startswith(self.form.ordinal_prefix):
            return "nth", number
        if plain[0] == "q":
            return "qn", number
        return "countdown", -number if "+" not in plain else number


@lru_cache
def lexicon(form: TimeForm) -> Lexicon:
    """The lexicon of a pack, made once."""
    table: dict[str, tuple[str, Meaning]] = {}
    for kind, meanings in form.words.items():
        table.update({word: (kind, value) for word, value in meanings.items()})
    numbers = form.numbers
    spelled = [*numbers.plain, *numbers.teens, *numbers.multipliers, *numbers.halves]
    written = "|".join(f"(?:{pattern})" for _, pattern in FIGURES)
    decade = rf"'?(?:1\d\d0|20\d0|\d0) ?[-\u2010\u2011]? ?{form.decade_suffix}(?!\w)" if form.decade_suffix else "(?!)"
    prefix = rf"{form.ordinal_prefix} ?[-\u2010\u2011]? ?(?:\d{{1,4}}|[ivx]+)|" if form.ordinal_prefix else ""
    countdown = rf"{form.countdown} ?[-+\u2010-\u2013] ?\d{{1,3}}|" if form.countdown else ""
    clipped = rf"{trie(form.clipped)}(?=\.)|" if form.clipped else ""
    words = rf"{clipped}{trie(table)}(?!\w)|{trie(spelled)}(?!\w)(?:{SPACE}{trie(spelled)}(?!\w))*"
    other = rf"(?:{prefix}{countdown}q[1-4]|[ivx]+)(?!\w)"
    pattern = rf"(?<!\w)(?:{other}|{words}|{_apart(form)}(?:{decade}|(?:{written}){NO_FIGURE}))"
    figures = "|".join(f"(?P<{name}>{pattern})" for name, pattern in FIGURES)
    return Lexicon(form, table, re.compile(pattern), re.compile(figures))


def _apart(form: TimeForm) -> str:
    """Not tied by a hyphen to the word before, as in `COVID-19`, unless that is a month or a Roman figure (`21 Mei-3
    Juni`, `kuartal II-2018`)."""
    endings = sorted({re.escape(word[-3:]) for word in form.words.get("month", ()) if len(word) >= 3})
    after_month = f"|(?<={'-|'.join(endings)}-)" if endings else ""
    return f"(?:(?<![a-hj-uwyz]-){after_month})"


def roman(figure: str) -> int:
    """The number of a Roman figure below forty."""
    values = [ROMAN[letter] for letter in figure]
    return sum(-v if any(v < later for later in values[i + 1 : i + 2]) else v for i, v in enumerate(values))


_THOUSANDS = 3  # digits behind the full stop of `1.234`


def _figure(plain: str) -> float:
    """`1.234,5`; a full stop that parts no thousands is a decimal mark all the same (`0.144 detik`)."""
    whole, _, rest = plain.partition(".")
    if rest.isdigit() and (not whole.strip("0") or len(rest) != _THOUSANDS):
        return float(plain[:15])
    return float(plain.replace(".", "").replace(",", ".")[:15])


def number_words(said: str, numbers: NumberWords) -> tuple[str, Meaning]:
    """A number written out: `dua puluh lima` is 25, `dua setengah` 2.5. No number if it begins with a multiplier."""
    total, open_ = 0.0, 0.0
    for word in said.split():
        if word in numbers.teens:
            open_ += 10
        elif word in numbers.multipliers:
            times = numbers.multipliers[word]
            if not open_ and not total:
                return "other", None
            # a hundred multiplies the figure just before it, a thousand all that stands before it
            if times >= 1000:
                total, open_ = (total + open_) * times, 0.0
            else:
                total, open_ = total + open_ * times, 0.0
        elif word in numbers.halves:
            open_ += 0.5
        else:
            if word not in numbers.plain:
                return "other", None
            plain = float(numbers.plain[word])
            # `satu dua hari` is a day or two, told by the greater
            total, open_ = total + (open_ if open_ >= 10 or plain >= 10 else 0.0), plain
    value = total + open_
    return "num", int(value) if value.is_integer() else value
