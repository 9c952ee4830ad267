"""What is known so far while a report is read: one frozen layer a stage, filled in the order of `pipeline.STAGES`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sumber.language import Pack
from sumber.model.record import Anatomy, Entity, EntityType, Place, Quote, Source, Status, Time
from sumber.model.report import Report
from sumber.model.span import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `[first, last)` of one sentence of the body; `paragraph` indexes `Anatomy.paragraphs`."""

    first: int
    last: int
    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `[first, last)` that the tagger takes for a name."""

    first: int
    last: int
    type: EntityType
    span: Span


@dataclass(frozen=True, slots=True)
class Tokens:
    """The body as columns, one entry a token; tokens never cross a paragraph, a clitic stays with its word.

    `pos` are Universal POS tags. `name_at` gives for each token the index into `names`, or -1.
    """

    words: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    pos: tuple[str, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    names: tuple[Name, ...] = ()
    name_at: tuple[int, ...] = ()

    def span(self, first: int, last: int) -> Span:
        """The span of tokens `[first, last)`, which must not be empty."""
        return Span(self.starts[first], self.ends[last - 1])


@dataclass(frozen=True, slots=True)
class Names:
    """Who and what the report names.

    `entity_at` maps every mention's span, short forms and pronouns too, to `entities`. `descriptions` are the titles or
    descriptions by which entities are introduced, one an entity; None where there is none.
    `anaphors` are those of the mentions that are no names: pronouns, offices, `perusahaan itu`.
    """

    entities: tuple[Entity, ...] = ()
    entity_at: dict[Span, int] = field(default_factory=dict)
    descriptions: tuple[str | None, ...] = ()
    anaphors: frozenset[Span] = frozenset()


@dataclass(frozen=True, slots=True)
class Link:
    """One link that the sentence itself tells: the words for the source, and the cue; None where there are none."""

    mention: Span | None
    cue: Span | None
    via: Literal["cue", "quote", "context"] = "cue"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Content and the links it stands on, outermost first. No links: the reporter's own narration (`quote` is "none").

    `cue` is the innermost cue's base form in the pack's table of cues (`mengatakan` for `kata`), None without a cue.
    `sentence` is the index of the sentence in which the content begins.
    """

    content: tuple[Span, ...]
    links: tuple[Link, ...]
    quote: Quote
    cue: str | None
    sentence: int


@dataclass(frozen=True, slots=True)
class Sources:
    """Who is behind each link: `of[i][j]` is the index into `sources` for link j of attribution i.

    `sources[0]` is the outlet; `credits` are the indices of those that the credit lines name as sources.
    """

    sources: tuple[Source, ...] = ()
    of: tuple[tuple[int, ...], ...] = ()
    credits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """The report, its language, its day, and the layers that the stages have given so far."""

    report: Report
    pack: Pack
    published: date | None = None
    anatomy: Anatomy = field(default_factory=Anatomy)
    tokens: Tokens = field(default_factory=Tokens)
    names: Names = field(default_factory=Names)
    times: tuple[Time, ...] = ()
    places: tuple[Place, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    sources: Sources = field(default_factory=Sources)
    statuses: tuple[Status, ...] = ()
