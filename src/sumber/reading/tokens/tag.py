"""Part of speech and names of tokens, by the trained network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from pathlib import Path
from typing import NamedTuple, cast

from sumber.language.form.tokens import TokenForm
from sumber.model.record import EntityType
from sumber.model.span import Span
from sumber.reading.known import Known, Name
from sumber.reading.tokens.cut import Cut
from sumber.reading.tokens.mend import Run, mended
from sumber.reading.tokens.network import Network

# Tokens that the network takes at once: a report without end needs no more memory than an ordinary batch.
PORTION = 65_536
# A sentence all in capitals of at least so many tokens is read as if its words were only capitalised.
SHOUTED = 4


class Tagged(NamedTuple):
    """Part of speech of each token, and the names."""

    pos: tuple[str, ...]
    names: tuple[Name, ...]


def tag(batch: Sequence[Known], cuts: Sequence[Cut]) -> list[Tagged]:
    """Tags of reports of one language, read side by side."""
    if not any(one.words for one in cuts):
        return [Tagged((), ()) for _ in cuts]
    model = batch[0].pack.tokens.model
    if model is None:
        return [Tagged(("X",) * len(one.words), ()) for one in cuts]
    return tag_cuts(_network(model), [known.report.text for known in batch], cuts, batch[0].pack.tokens)


def tag_cuts(network: Network, texts: Sequence[str], cuts: Sequence[Cut], form: TokenForm) -> list[Tagged]:
    """Tags of texts, cut into tokens, by `network`."""
    pos: list[str] = []
    marks: list[int] = []
    for portion in _portions(chain.from_iterable(map(_pieces, texts, cuts))):
        words = [word for piece in portion for word in piece.words]
        sizes = [size for piece in portion for size in piece.sizes]
        ends = list(accumulate(sizes))
        reports = [number for number, piece in enumerate(portion) for _ in piece.sizes]
        bounds = [(end - size, end) for size, end in zip(sizes, ends, strict=True)]
        tags = network.tag(words, bounds, reports)
        pos += [network.pos[i] for i in tags.pos.tolist()]
        marks += tags.names.tolist()
    return list(_shares(cuts, pos, [network.tags[mark] for mark in marks], form))


class _Piece(NamedTuple):
    """A report's words as the network reads them, and the sizes of its sentences; of a very long one, a part."""

    words: list[str]
    sizes: list[int]


@lru_cache
def _network(folder: Path) -> Network:
    return Network(folder)


def _as_read(text: str, one: Cut) -> list[str]:
    shouted = [s for s in one.sentences if s.last - s.first >= SHOUTED and text[s.span.start:s.span.end].isupper()]
    if not shouted:
        return one.words
    words = list(one.words)
    for s in shouted:
        words[s.first:s.last] = [word.title() for word in words[s.first:s.last]]
    return words


def _pieces(text: str, one: Cut) -> Iterator[_Piece]:
    words = _as_read(text, one)
    sizes: list[int] = []
    first = last = 0
    for s in one.sentences:
        if s.last - first > PORTION:
            yield _Piece(words[first:last], sizes)
            first, sizes = last, []
        sizes.append(s.last - s.first)
        last = s.last
    if sizes:
        yield _Piece(words[first:last], sizes)


def _portions(pieces: Iterable[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces that are read together, of at most `PORTION` tokens."""
    portion: list[_Piece] = []
    size = 0
    for piece in pieces:
        if portion and size + len(piece.words) > PORTION:
            yield portion
            portion, size = [], 0
        portion.append(piece)
        size += len(piece.words)
    if portion:
        yield portion


def _shares(cuts: Sequence[Cut], pos: list[str], marks: list[str], form: TokenForm) -> Iterator[Tagged]:
    start = 0
    for one in cuts:
        end = start + len(one.words)
        yield Tagged(tuple(pos[start:end]), tuple(_names(one, marks[start:end], form)))
        start = end


def _names(one: Cut, marks: list[str], form: TokenForm) -> Iterator[Name]:
    for run in mended(_runs(marks), one.words, form):
        span = Span(one.starts[run.first], one.ends[run.last - 1])
        yield Name(run.first, run.last, cast(EntityType, run.kind), span)


def _runs(marks: list[str]) -> Iterator[Run]:
    """One opening tag and its continuations each; the network's path has no continuation without an opening."""
    for first in [i for i, mark in enumerate(marks) if mark[0] == "B"]:
        kind = marks[first][2:]
        last = first + 1
        while last < len(marks) and marks[last] == f"I-{kind}":
            last += 1
        yield Run(first, last, kind)
