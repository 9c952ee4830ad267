"""What a language pack tells of tokens: how text is cut into sentences and tokens, and where the tagger lies."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TokenForm:
    """Words are given in lower case and without their final full stop, except `dotted`, which is given as written.

    `abbreviations` are written with a full stop and always have something after them (`Dr. Budi`). `final` may stand at
    the end of a sentence too (`Tbk.`, `dll.`); they end one if a word of `starters` follows. `dotted` have full stops
    inside (`M.Si`). A single capital with a full stop is an initial, unless it comes after one of `letter_nouns`
    (`vitamin C.`). `starters` are words that, capitalised, open a sentence and are no names. `prefixes` may be tied to a
    name with a hyphen and are no part of it (`anti-Rusia`). `currencies` may be glued to a number (`Rp5`).
    `number_suffixes` may be tied to one with a hyphen (`1990-an`).

    For words run together: `small` are familiar words, `names` familiar names, `whole` names with a capital inside that are
    one word (`YouTube`). `tails` are short words that feeds run on to a name (`Israeldan`), `name_tails` familiar words that
    end a name (`Kusumanegara`). `clitics` begin with a capital out of reverence (`kepadaNya`). `brand_heads` begin a brand's
    name (`detikNews`), `glued_brands` those among them that feeds run on to a word (`daridetikNews`).

    `titles` stand before a person's name and are no part of it; `company_marks` stand in brackets behind a company's
    (`(Persero)`), `company_heads` open it (`PT`), and `company_officers` before it lead on to a person behind it
    (`Direktur Utama PT Bahari Jaya Rudi Hartanto`).

    `model` is the folder of the tagger; without one words
    have no part of speech and nothing is a name.
    """

    abbreviations: frozenset[str] = frozenset()
    final: frozenset[str] = frozenset()
    dotted: tuple[str, ...] = ()
    letter_nouns: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    currencies: tuple[str, ...] = ()
    number_suffixes: tuple[str, ...] = ()
    small: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    name_tails: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    brand_heads: frozenset[str] = frozenset()
    glued_brands: tuple[str, ...] = ()
    titles: frozenset[str] = frozenset()
    company_marks: frozenset[str] = frozenset()
    company_heads: frozenset[str] = frozenset()
    company_officers: frozenset[str] = frozenset()
    model: Path | None = None
