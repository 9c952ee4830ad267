"""The names of media, and of bodies, in the words that name a source."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.knowledge import bodies, countries
from sumber.reading.names.lexicon import DEFINITE, OF, ONE
from sumber.reading.sources.desk import Desk, Word, is_medium
from sumber.reading.sources.sketch import Sketch


def is_media_phrase(desk: Desk, core: Sequence[Word]) -> bool:
    """Whether the words begin with what media are called: `kantor berita`."""
    pair = tuple(word.lower for word in core[:2])
    return pair in desk.page.form.source.media_phrases


def medium(desk: Desk, core: Sequence[Word], count: int, definite: bool) -> Sketch:
    """A medium by its name, wherever that stands in the phrase; else by what the phrase calls it."""
    for at, word in enumerate(core):
        if word.type in ("media", "body") and not (at and core[at - 1].flags & OF):
            if _official(desk, core[:at], word):
                return named_body(desk, core[at:])
            return Sketch("media", desk.entities[word.entity].name, word.entity)
    if bodies.find(core[-1].text) and any(w.lower in desk.page.form.source.official for w in core[:-1]):
        return Sketch("body", core[-1].text)
    for size in range(len(core), 0, -1):
        text = desk.text(core[-size:])
        if core[-size].text[0].isupper() and is_medium(text):
            return Sketch("media", text)
    if definite:
        return Sketch("media", plain(desk, core), refers="medium", words=tuple(core), definite=True)
    if name := _own_name(desk, core[2:] if is_media_phrase(desk, core) else core[1:]):
        return Sketch("media", name)
    return Sketch("media", None if count & ONE or (len(core) == 1 and count) else plain(desk, core))


def _own_name(desk: Desk, words: Sequence[Word]) -> str:
    """`TDH` of `resmi Turkmenistan TDH`; nothing where the country is all that is told."""
    while words and words[0].lower in desk.page.form.source.official:
        words = words[1:]
    if not words or countries.find(desk.text(words)):
        return ""
    for size in (2, 1):
        if countries.find(desk.text(words[:size])):
            words = words[size:]
            break
    name = desk.text(words)
    return name if name[:1].isupper() else ""


def _official(desk: Desk, before: Sequence[Word], owner: Word) -> bool:
    """`laman resmi AFC`: the page of a body is the body's own voice, if the body is no medium."""
    official = any(word.lower in desk.page.form.source.official for word in before)
    return official and owner.type == "body" and not is_medium(desk.entities[owner.entity].name)


def named_body(desk: Desk, core: Sequence[Word]) -> Sketch:
    """The body or medium whose name the words begin with."""
    first = core[0]
    entity = desk.entities[first.entity]
    if first.type == "media":
        return Sketch("media", entity.name, first.entity)
    return Sketch("body", entity.name, first.entity)


def plain(desk: Desk, core: Sequence[Word]) -> str:
    """The phrase as it stands, without the words that make it definite."""
    last = len(core)
    while last > 1 and core[last - 1].flags & DEFINITE:
        last -= 1
    return desk.text(core[:last])


def run_together(desk: Desk, word: Word) -> Sketch | None:
    """`daridetiksumut`: a medium behind a small word."""
    for small in desk.page.form.phrase.of:
        if word.lower.startswith(small) and is_medium(name := word.text[len(small):]):
            return Sketch("media", name)
    return None
