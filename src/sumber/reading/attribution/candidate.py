"""What one cue makes: who says it and what, as token ranges within its scene."""

from __future__ import annotations

from dataclasses import dataclass

from sumber.reading.attribution.scene import Hit, Quoted, Range


@dataclass(frozen=True, slots=True)
class Candidate:
    """`content` in reading order, empty where it is the sentence before (`back`). `source` None where nobody is named.

    `quotes` are the quotations that are content as a whole. `through`: a medium through which the whole sentence comes.
    `quoting` is whoever quotes this source (`NHK melaporkan, mengutip X, bahwa C`).
    """

    hit: Hit
    source: Range | None
    content: tuple[Range, ...]
    quotes: tuple[Quoted, ...] = ()
    back: bool = False
    through: bool = False
    quoting: Candidate | None = None


def spoken_by(hit: Hit, source: Range | None, spoken: tuple[Quoted, ...]) -> Candidate:
    """Whose content is these utterances, each as a whole."""
    return Candidate(hit, source, tuple((q.first, q.last) for q in spoken), spoken)
