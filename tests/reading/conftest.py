"""Texts in which names, sources and cues are marked by hand, so that what is tested does not hang on the tagger.

    [p Budi Hartono]   a name that the tagger took for a person; b body, m medium, l place
    {Presiden Budi}    the words that name a source
    <kata>             the cue
A sentence with `{}` or `<>` is one attribution; `{}` outermost first. Its content is its longest unmarked stretch.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from sumber import language
from sumber.model.record import Anatomy, Credit, Dateline, EntityType
from sumber.model.report import Report
from sumber.model.span import Span
from sumber.reading.known import Attribution, Known, Link, Name, Tokens
from sumber.reading.names import read_names
from sumber.reading.sources import read_sources
from sumber.reading.tokens.cut import cut

_MARK = re.compile(r"\[(?P<type>[pbml]) |(?P<sign>[\]{}<>])")
_TYPES: dict[str, EntityType] = {"p": "person", "b": "body", "m": "media", "l": "place"}

@pytest.fixture(scope="session")
def marked() -> Callable[..., Known]:
    """Makes a report of a marked text: see the head of this file."""
    return _marked


def _marked(text: str, *, outlet: str | None = None, credit: str | None = None) -> Known:
    """The report with its tokens, its names and its attributions, as the marks give them."""
    plain, names, sources, cues = _unmarked(text)
    whole = (Span(0, len(plain)),)
    credits = (Credit(role="source", name=credit, span=Span(0, 1)),) if credit else ()
    known = Known(
        report=Report(id="uji", text=plain, outlet=outlet), pack=language.load("id"),
        anatomy=Anatomy(dateline=Dateline(span=Span(0, 1)), paragraphs=whole, credits=credits),
    )
    tokens = _tokens(known, names)
    known = replace(known, tokens=tokens)
    known = replace(known, names=read_names(known))
    known = replace(known, attributions=tuple(_attributions(plain, tokens, sources, cues)))
    return replace(known, sources=read_sources(known))


def _unmarked(text: str) -> tuple[str, list[tuple[Span, EntityType]], list[Span], list[Span]]:
    plain, names, sources, cues = "", [], [], []
    opened: dict[str, tuple[int, str]] = {}
    at = 0
    for mark in _MARK.finditer(text):
        plain += text[at:mark.start()]
        at = mark.end()
        sign = mark["sign"] or "["
        if sign in "[{<":
            opened[sign] = (len(plain), mark["type"] or "")
            continue
        start, kind = opened.pop({"]": "[", "}": "{", ">": "<"}[sign])
        span = Span(start, len(plain))
        if sign == "]":
            names.append((span, _TYPES[kind]))
        else:
            (sources if sign == "}" else cues).append(span)
    return plain + text[at:], names, sources, cues


def _tokens(known: Known, names: list[tuple[Span, EntityType]]) -> Tokens:
    one = cut(known.report.text, known.anatomy.paragraphs, known.pack.tokens)
    tagged: list[Name] = []
    name_at = [-1] * len(one.words)
    for span, kind in names:
        inside = [i for i, start in enumerate(one.starts) if start < span.end and one.ends[i] > span.start]
        name_at[inside[0]:inside[-1] + 1] = [len(tagged)] * len(inside)
        tagged.append(Name(inside[0], inside[-1] + 1, kind, Span(one.starts[inside[0]], one.ends[inside[-1]])))
    return Tokens(
        tuple(one.words), tuple(w.lower() for w in one.words), tuple(one.starts), tuple(one.ends),
        tuple("PROPN" if n >= 0 else "X" for n in name_at), tuple(one.sentences), tuple(tagged), tuple(name_at),
    )


def _attributions(text: str, tokens: Tokens, sources: list[Span], cues: list[Span]) -> list[Attribution]:
    found = []
    for number, sentence in enumerate(tokens.sentences):
        here = [s for s in sources if sentence.span.covers(s)]
        said = [c for c in cues if sentence.span.covers(c)]
        if not here and not said:
            continue
        links = [
            Link(source, min(said, key=lambda c: abs(c.start - source.start)) if said else None) for source in here
        ] or [Link(None, said[0])]
        content = _longest_rest(sentence.span, [*here, *said])
        found.append(Attribution((content,), tuple(links), "indirect", None, number))
    return found


def _longest_rest(sentence: Span, taken: list[Span]) -> Span:
    edges = [sentence.start, *(e for s in sorted(taken) for e in s), sentence.end]
    gaps = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
    return max(gaps, key=lambda s: s.end - s.start)
