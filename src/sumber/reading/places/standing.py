"""Whether a name of the tables is a place's where it stands, or part of a person's, a body's or an event's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sumber.knowledge import bodies, gazetteer
from sumber.language.form.places import PlaceForm
from sumber.reading.known import Name
from sumber.reading.places.lexicon import Lexicon
from sumber.reading.places.mention import Mention
from sumber.reading.places.sheet import Sheet

_WORD = re.compile(r"\w+")
_DOMAIN = re.compile(r"\.(?:com|co|id|net|org)\b")
SHORT = 2  # letters: up to here what stands before a place is an abbreviated title (`PM Israel`)
BACK = 6  # words: the longest name of a body or event before the place in it, of 400 in annotated reports
LISTED = 4  # words between the languages of a list, as in `(bahasa Inggris), seperti Korea`
AROUND = 24  # code points: longer than any of the pack's phrases


def standing(mentions: Iterable[Mention], sheet: Sheet, lexicon: Lexicon) -> Iterator[Mention]:
    """Those of the mentions that are places' names. Names of languages may go on in a list: `bahasa Inggris, Cina`."""
    form, language = lexicon.form, -1
    for mention in mentions:
        listed = 0 <= language <= mention.first <= language + LISTED and all(
            word in form.language_lists for word in sheet.lower[language : mention.first]
        )
        if listed or sheet.word(mention.first - 1) in form.languages:
            language = mention.last
        elif stands(mention, sheet, lexicon):
            yield mention


def stands(mention: Mention, sheet: Sheet, lexicon: Lexicon) -> bool:
    """Whether the mention is a place's name here."""
    form = lexicon.form
    if _excluded(mention, sheet, form) or _in_phrase(mention, sheet, lexicon):
        return False
    if mention.head is not None:
        return True
    name = sheet.name(mention.first)
    if name is None:
        return _likely(mention, sheet, form)
    if name.type == "place":
        return True
    if name.first == mention.first and name.last <= mention.last:
        return _alone(mention, name, sheet, form)
    if sheet.word(mention.last) in form.not_inside and mention.last < name.last and _likely(mention, sheet, form):
        return True  # `Kapolsek Muara, [Solo Iptu R.]`
    if _of_officer(mention, name, sheet, form):
        return True
    return name.type == "body" and _owner(mention, name, sheet, form)


def _excluded(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """Names of languages, events, bodies and sums of money, whatever the tagger says."""
    behind = sheet.word(mention.last)
    if behind in form.events_after and mention.head is None:
        return True
    if _of_outlet(mention, sheet, form) or _of_acronym(mention, sheet, form) or _of_share(mention, sheet, form):
        return True
    if behind in form.bodies_after and sheet.capital(mention.last):
        return True
    if sheet.text[mention.end : mention.end + 1] in form.currency_signs and mention.end < len(sheet.text):
        return True
    return _in_name(mention, sheet, form) or _in_brackets(mention, sheet, form)


def _of_outlet(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """`detikJatim`, `TribunBogor.com`."""
    before = sheet.text[max(0, mention.start - AROUND) : mention.start]
    if before[-1:].isalpha() and before.lower().endswith(form.outlets):
        return True
    return bool(_DOMAIN.match(sheet.text, mention.end))


def _of_share(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """`PT … Tbk (JAWA)`."""
    bracketed = sheet.word(mention.first - 1) == "(" and sheet.word(mention.last) == ")"
    return bracketed and sheet.word(mention.first - 2) in form.tickers


def _of_acronym(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """A city or province behind a body's short name: `ITMI Sidoarjo`, `Persebaya Surabaya`, `(Dinkes) Bogor`."""
    if (mention.head and mention.head.level is None) or mention.entry is None or mention.entry.country:
        return False
    at = mention.first - 1
    if sheet.word(at) == ")" and sheet.word(at - 2) == "(":
        return sheet.capital(at - 1) and sheet.capital(at - 3) and not _office(at - 3, sheet, form)
    if at >= 0 and (body := bodies.find(sheet.words[at])) and body.kind in ("club", "university", "company"):
        return True
    if at < 0 or len(sheet.words[at]) <= SHORT or not sheet.words[at].isupper() or sheet.lower[at] in form.open_bodies:
        return False
    return not sheet.text[mention.start : mention.end].isupper() and not gazetteer.find(sheet.words[at])


def _office(at: int, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether the capitalised words up to `at` are an office: `Sekretaris Daerah`."""
    return sheet.lower[_run_start(at, sheet)] in form.officials


def _in_name(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """`Piala Asia`, `DPD Golkar Jatim`: a word for an event or body before it in one run of capitals.

    A building has a name of its own (`Rutan Polres Jombang`), a foreign country tells whose the body is.
    """
    if mention.head and mention.head.level is None:
        return False
    abroad = mention.entry and mention.entry.country and all(p.country != form.country for p in mention.entry.options)
    at = mention.first - 1
    while at >= max(0, mention.first - BACK) and _tied(at, sheet, form):
        word = sheet.lower[at]
        if word in form.events or (word in form.own_bodies and (not abroad or at == mention.first - 1)):
            return True
        if word in form.governments and mention.head:
            return True
        at -= 1
    return False


def _tied(at: int, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether a word may stand inside a run of capitals: `Kodim 0621`, `University of`."""
    return sheet.capital(at) or sheet.words[at].isdigit() or sheet.lower[at] in form.joining


def _in_phrase(mention: Mention, sheet: Sheet, lexicon: Lexicon) -> bool:
    """Whether the name stands in one of the phrases that hold its first word."""
    word = _WORD.match(sheet.text, mention.start)
    phrases = lexicon.phrases.get(word[0], ()) if word and mention.head is None else ()
    own = mention.end - mention.start
    for phrase in phrases:
        low, high = max(0, mention.end - len(phrase)), mention.start + len(phrase)
        if len(phrase) > own and sheet.text.find(phrase, low, high) >= 0:
            return True
    return False


def _in_brackets(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """The full name of a body beside its acronym: `IDF (Pasukan Pertahanan Israel)`, `Kementerian … RI (…)`."""
    first = mention.first
    while first > max(0, mention.first - BACK) and (sheet.capital(first - 1) or sheet.word(first - 1) in form.joining):
        first -= 1
    if first == mention.first or (sheet.word(first - 1) != "(" and sheet.word(mention.last) != "("):
        return False
    return bodies.find(sheet.text[sheet.starts[first] : mention.end]) is not None


def _likely(mention: Mention, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether a name that the tagger passed over is a place's."""
    entry = mention.entry
    if entry is None:
        return False
    if entry.name in form.acronyms:
        return _of_office(mention.first, sheet, form)
    placed = sheet.word(mention.first - 1) in form.locative
    if entry.weak or _shouted(mention, entry.name, sheet):
        return placed
    return placed or entry.name not in form.opening or mention.first not in sheet.opens


def _shouted(mention: Mention, name: str, sheet: Sheet) -> bool:
    """A name in capitals amid small letters, as surnames are written in lists of results: `Tito RABAT`."""
    if not sheet.text[mention.start : mention.end].isupper() or name.isupper():
        return False
    around = (mention.first - 1, mention.last)
    return any(sheet.capital(at) and sheet.words[at][1:].islower() for at in around if 0 <= at < len(sheet.words))


def _of_office(at: int, sheet: Sheet, form: PlaceForm) -> bool:
    """`Presiden RI`, `warga RI`, and not `MPR RI`."""
    if not sheet.capital(at - 1):
        return sheet.word(at - 1).isalpha()
    return sheet.lower[_run_start(at - 1, sheet)] in form.offices and not sheet.words[at - 1].isupper()


def _run_start(at: int, sheet: Sheet) -> int:
    """The first of the capitalised words that end with the one at `at`."""
    first = at
    while first > max(0, at - BACK) and sheet.capital(first - 1):
        first -= 1
    return first


def _alone(mention: Mention, name: Name, sheet: Sheet, form: PlaceForm) -> bool:
    """A name that the tagger takes for a person's, body's or medium's, and the tables for a place's."""
    entry = mention.entry
    if entry is None or entry.weak:
        return False
    if entry.name in form.acronyms:
        return _of_office(mention.first, sheet, form)
    return True


def _of_officer(mention: Mention, name: Name, sheet: Sheet, form: PlaceForm) -> bool:
    """A place between an office and its holder's name, taken for part of it: `Gubernur [California Gavin Newsom]`."""
    if mention.entry is None or mention.entry.weak or mention.last >= name.last:
        return False
    return sheet.word(mention.first - 1) in form.open_bodies


def _owner(mention: Mention, name: Name, sheet: Sheet, form: PlaceForm) -> bool:
    """Whether a name inside a body's only tells whose it is: `Kepolisian Belgia`, and not `Bank Indonesia`."""
    entry = mention.entry
    if entry is None or not entry.country or mention.first == name.first:
        return _in_own_brackets(mention, sheet)
    words = sheet.lower[name.first : mention.first]
    if any(place.country == form.country for place in entry.options):
        return all(word in form.open_at_home for word in words)
    if all(word in form.open_bodies for word in words):
        return True
    return mention.last >= name.last and sheet.word(name.last) != "(" and sheet.word(name.first - 1) != "("


def _in_own_brackets(mention: Mention, sheet: Sheet) -> bool:
    """A short form in brackets: `Kutai Kartanegara (Kukar)`."""
    return bool(mention.entry and not mention.entry.weak) and (
        sheet.word(mention.first - 1) == "(" and sheet.word(mention.last) == ")"
    )
