"""Kind and name of a source from the words that name it, where these are no person's name."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.knowledge import bodies, countries
from sumber.language.form.names import Words
from sumber.reading.names.lexicon import (
    ALONE,
    ARTICLE,
    AT,
    BODY,
    BOTH,
    COUNT,
    CROWD,
    DEFINITE,
    DOCUMENT,
    DOCUMENT_PART,
    FIRST_PRONOUN,
    FORMER,
    FRONT,
    HONORIFIC,
    LAW,
    MANY,
    MEDIUM,
    NOUN,
    OFFICE,
    OFFICE_WORD,
    ONE,
    OWN_BODY,
    PERSON_PRONOUN,
    PLURAL_PRONOUN,
    POST,
    RANK,
    RELATIVE,
    RELATIVE_WORD,
    SOME,
    SOMEONE,
    SOURCE,
)
from sumber.reading.sources.desk import Desk, Word, is_medium, trim
from sumber.reading.sources.media import is_media_phrase, medium, named_body, plain, run_together
from sumber.reading.sources.people import named_person
from sumber.reading.sources.sketch import Sketch

_INDIVIDUAL = OFFICE | NOUN | RELATIVE | HONORIFIC | RANK | FORMER
_VAGUE_OWNER = BODY | SOURCE | CROWD | NOUN | OFFICE
_PAPER = DOCUMENT | POST | DOCUMENT_PART
INITIALS = 4  # letters at most of the initials by which the police name suspects
_CUTS = frozenset((",", "(", "–", "—", "--", ":", ";"))


def sketch(desk: Desk, words: list[Word]) -> Sketch:
    """What the mention says; words as `Desk.words` gives them, at least one."""
    words = trim(words)
    if not words:
        return Sketch("unnamed")
    if (pronoun := _pronoun(desk, words)) is not None:
        return pronoun
    head, count = _head(desk, words)
    if (person := named_person(desk, words, head)) is not None:
        return person
    end = _core_end(words, head)
    core = words[head:end]
    definite = bool(count & ARTICLE) or (not count & ONE and _is_definite(words, core))
    return _by_head(desk, words, head, core, count, definite)


def _pronoun(desk: Desk, words: Sequence[Word]) -> Sketch | None:
    flags, lower = words[0].flags, words[0].lower
    if flags & OWN_BODY:
        return Sketch("body", lower, refers="own")
    if len(words) > 1 and words[1].lower[:1].isalnum() and not words[1].flags & AT:
        if not flags & RELATIVE_WORD or words[1].lower not in desk.page.form.pronouns.deictic:
            return None
        return Sketch("person", refers="person")
    if flags & PERSON_PRONOUN:
        return Sketch("person", refers="person")
    if flags & FIRST_PRONOUN:
        return Sketch("person", refers="first")
    return Sketch("group", refers="plural") if flags & PLURAL_PRONOUN else None


def _head(desk: Desk, words: Sequence[Word]) -> tuple[int, int]:
    """Where the first noun stands, and what the words before it say of how many there are."""
    at, count = 0, 0
    while at < len(words) - 1 and words[at].entity < 0:
        pair = (words[at].lower, words[at + 1].lower)
        if pair in desk.page.form.numbers.partitive:
            count |= ONE if words[at + 1].flags & ONE else MANY
            at += 2
            continue
        flags = words[at].flags & (ONE | COUNT | ARTICLE)
        if not flags and words[at].lower.isdigit():
            flags = SOME
        if not flags or words[at].flags & BODY:
            break
        count |= flags
        at += 1
    at = min(at, len(words) - 1)
    return at, count


def _core_end(words: Sequence[Word], head: int) -> int:
    for at in range(head + 1, len(words)):
        if words[at].lower in _CUTS or (words[at].flags & RELATIVE_WORD and words[at].entity < 0):
            return at
    return len(words)


def _is_definite(words: Sequence[Word], core: Sequence[Word]) -> bool:
    """`pemuda itu`, and `pemuda yang akrab disapa Romi itu` with the word behind clause or bracket."""
    if any(word.flags & DEFINITE for word in core[1:]):
        return True
    ends = [at for at in range(1, len(words)) if at + 1 == len(words) or words[at + 1].flags & AT]
    return any(words[at].flags & DEFINITE for at in ends)  # `pria yang disapa Romi itu di Bogor`


def _by_head(
    desk: Desk, words: list[Word], head: int, core: list[Word], count: int, definite: bool
) -> Sketch:
    first = core[0]
    flags = first.flags
    if first.type == "media" or is_medium(desk.text(core)):
        return medium(desk, core, count, definite)
    if country := countries.find(desk.text(core)):
        return _country(desk, country, desk.text(core))
    if first.entity >= 0 and not (flags & _INDIVIDUAL and not flags & BODY):
        return named_body(desk, core)
    if is_media_phrase(desk, core) or (flags & MEDIUM and not flags & DOCUMENT):
        return medium(desk, core, count, definite)
    if flags & SOURCE:
        several = bool(count & COUNT) or "-" in first.lower
        return Sketch(
            "unnamed", refers="unnamed" if definite else "", words=tuple(core), definite=definite, several=several
        )
    if flags & _PAPER and not flags & (BODY | OFFICE):
        return _document(desk, words, head, core, count, definite)
    if flags & CROWD and not (count & ONE):
        return _crowd(core, count, definite)
    if flags & BODY | flags & FRONT:
        return _body(desk, core, count, definite)
    if flags & (_INDIVIDUAL | CROWD) or count & (ONE | COUNT | ARTICLE):
        return _individual(core, count, definite)
    return _acronym(desk, words, head + len(core)) or _unknown(desk, core, count, definite)


def _country(desk: Desk, country: countries.Country, text: str) -> Sketch:
    """A country that speaks, under the name that the report has for it."""
    for name in country.names:
        if name in desk.places:
            return Sketch("body", name, desk.places[name])
    by_name = text.split()[0].lower() in desk.page.form.body.by_names
    return Sketch("body", country.names[0] if by_name else text)


# --- bodies -----------------------------------------------------------------------------------------------------------


def _body(desk: Desk, core: list[Word], count: int, definite: bool) -> Sketch:
    first = core[0]
    if count & ONE and first.flags & (OFFICE | NOUN):
        return Sketch("unnamed", words=tuple(core))
    if count & MANY and (first.flags & SOMEONE or (len(core) == 1 and first.flags & FRONT)):
        return Sketch("group")
    if first.flags & FRONT:
        for at, word in enumerate(core[1:], 1):
            if word.flags & AT:
                break
            if word.type in ("body", "media") and not _owner_between(core[1:at]):
                return named_body(desk, core[at:])
            if at == 1 and word.flags & CROWD and not word.flags & BODY:
                return Sketch("group")
    if count & SOME and first.flags & (OFFICE | NOUN):
        return Sketch("unnamed")
    if count & (SOME | MANY | ONE):
        return Sketch("body")
    if _of_trade(core) and not count:
        return Sketch("body", plain(desk, core), refers="trade", words=tuple(core), definite=definite)
    if definite or _takes_up(core):
        return Sketch("body", plain(desk, core), refers="body", words=tuple(core), definite=definite)
    return Sketch("body", plain(desk, core))


def _owner_between(words: Sequence[Word]) -> bool:
    return any(word.flags & (BODY | MEDIUM) and not word.flags & FRONT for word in words)


def _of_trade(core: Sequence[Word]) -> bool:
    """`jaksa`, `hakim` by itself, which may be one person or all of them."""
    flags = core[0].flags
    return bool(flags & OFFICE) and (len(core) == 1 or (len(core) == 2 and bool(core[1].flags & DEFINITE)))


def _takes_up(core: Sequence[Word]) -> bool:
    """`Perseroan`, `perusahaan` alone: a body named before."""
    return len(core) == 1 and bool(core[0].flags & ALONE)


# --- documents --------------------------------------------------------------------------------------------------------


def _document(
    desk: Desk, words: list[Word], head: int, core: list[Word], count: int, definite: bool
) -> Sketch:
    suffix = desk.page.form.pronouns.clitic
    if any(w.lower.endswith(suffix) and w.entity < 0 and not w.flags & DEFINITE and w.flags | 1 and len(w.lower) > 5
           and w.lower[:-len(suffix)] in desk.page.lexicon for w in core):
        return Sketch("person", refers="speaker")
    if not core[0].flags & LAW and (owner := _owner(desk, words[head:], len(core))) is not None:
        return owner
    core = _from_law(core)
    if definite:
        return Sketch("document", plain(desk, core), refers="document", words=tuple(core), definite=True)
    return Sketch("document", None if count else plain(desk, core), words=tuple(core))


def _from_law(core: list[Word]) -> list[Word]:
    """`ketentuan dalam Pasal 28`: the article itself, which has a name."""
    for at in range(1, min(len(core), 4)):
        if core[at].flags & LAW and core[at].text[0].isupper() and core[0].text[0].islower() and core[0].flags & _PAPER:
            return core[at:]
    return core


def _owner(desk: Desk, words: list[Word], core: int) -> Sketch | None:
    """Whose document it is, if the phrase tells it: `laporan Reuters`, `citra satelit yang dipublikasikan oleh X`."""
    agent = core < len(words) and bool(words[core].flags & RELATIVE_WORD)
    by = desk.page.form.phrase.of
    for at in range(1, len(words)):
        word = words[at]
        if at >= core and not (agent and _is_agent(desk, words, at, by)):
            continue
        if at > core and word.flags & _INDIVIDUAL:  # `informasi yang diterima Reuters dari Kapolres X`
            return _vague_owner(desk, words[at:])
        if word.entity < 0 and word.flags & AT and at < core:
            if not agent:
                return None
            continue
        if word.flags & (DOCUMENT | POST):
            continue
        if word.type in ("person", "body", "media"):
            found = sketch(desk, words[at:])
            if agent and words[0].lower in desk.page.form.source.press and _publishes(desk, words[core:at], found):
                return found._replace(kind="media")
            return found if found.kind in ("person", "body", "media") else None
        if is_medium(word.text):
            return Sketch("media", word.text)
        if words[at - 1].lower in by and word.entity < 0 and not word.flags and word.text[0].isupper():
            return Sketch("body", word.text)  # `data dari Sigmametrik`
        is_noun = word.flags & SOURCE or not word.flags & (DOCUMENT | OFFICE_WORD)
        if at < core and is_noun and word.flags & _VAGUE_OWNER:
            return _vague_owner(desk, words[at:])
    return None


def _is_agent(desk: Desk, words: Sequence[Word], at: int, by: Words) -> bool:
    """`survei yang digelar (oleh) X`; but of `dokumen yang diperoleh Reuters` X only has it."""
    before = words[at - 1]
    verb = words[at - 2] if before.lower in by and at > 1 else before
    if verb.lower in desk.page.form.source.receiving:
        return False
    passive = before.lower.startswith(desk.known.pack.status.passive) and not before.flags
    return before.lower in by or (passive and before.entity < 0 and words[at].entity >= 0)


def _publishes(desk: Desk, clause: Sequence[Word], found: Sketch) -> bool:
    """`laporan yang diturunkan oleh X`: of a name without title, what is published is a medium's."""
    name = found.name or ""
    if found.entity < 0 or desk.known.names.descriptions[found.entity] or desk.is_given(name):
        return False
    if found.kind == "body" and (bodies.find(name) or desk.tells_body(name)):
        return False
    return found.kind != "media" and any(word.lower in desk.page.form.source.publishing for word in clause)


def _vague_owner(desk: Desk, words: list[Word]) -> Sketch | None:
    """`data pemerintah`, `keterangan saksi`: an owner without a name of its own."""
    found = sketch(desk, words)
    return found if found.kind != "document" and (found.kind != "body" or found.name) else None


# --- people without names ---------------------------------------------------------------------------------------------


def _crowd(core: Sequence[Word], count: int, definite: bool) -> Sketch:
    first = core[0]
    if count & BOTH and definite:
        return Sketch("group", refers="plural")
    if first.flags & OFFICE and not count and (definite or len(core) > 1):
        return _individual(core, count, definite)
    return Sketch("group", words=tuple(core))


def _individual(core: Sequence[Word], count: int, definite: bool) -> Sketch:
    if count & (MANY | BOTH):
        return Sketch("group", words=tuple(core))
    if count & SOME:
        return Sketch("unnamed", words=tuple(core), several=True)
    if count & ONE and not definite:
        return Sketch("unnamed", words=tuple(core))
    return Sketch("unnamed", refers="office", words=tuple(core), definite=definite)


def _acronym(desk: Desk, words: Sequence[Word], end: int) -> Sketch | None:
    """The body whose acronym follows in brackets: `… dan Geofisika (BMKG)`."""
    if end + 2 < len(words) and words[end].text == "(" and words[end + 2].text == ")":
        inner = words[end + 1]
        if inner.type == "body":
            return named_body(desk, [inner])
        if bodies.find(inner.text):
            return Sketch("body", inner.text)
    return None


def _unknown(desk: Desk, core: list[Word], count: int, definite: bool) -> Sketch:
    """A phrase whose first word no table knows."""
    text = plain(desk, core)
    first = core[0]
    for word in core:
        if word.type in ("body", "media") and not definite:
            return named_body(desk, [word])
    if first.text[0].isupper() and not definite and desk.is_name(first):
        if country := countries.find(text):
            return _country(desk, country, text)
        if text.isupper() and len(text) <= INITIALS and text in desk.aged:
            return Sketch("person", text)
        if bodies.find(text) or text.isupper() or (len(core) == 1 and not text[1:].islower()):
            return Sketch("body", text)
        if is_medium(text):
            return Sketch("media", text)
        if first.text.islower() or len(core) > 4:
            return Sketch("body", text)
        return Sketch("person", text)
    if (joined := run_together(desk, first)) is not None:
        return joined
    if len(core) == 1 and (person := desk.person_called(first.lower)) >= 0:
        return Sketch("person", desk.entities[person].name, person)
    if definite or first.lower.endswith(desk.page.form.pronouns.clitic):
        return Sketch("unnamed", refers="office", words=tuple(core), definite=True)
    return Sketch("group", words=tuple(core)) if count else Sketch("unnamed", words=tuple(core))
