"""Stage tokens: sentences, tokens, part of speech and names of the body."""

from __future__ import annotations

from collections.abc import Sequence

from sumber.reading.known import Known, Name, Tokens
from sumber.reading.tokens.cut import Cut, cut
from sumber.reading.tokens.seams import parted
from sumber.reading.tokens.tag import tag


def read_tokens(batch: Sequence[Known]) -> list[Tokens]:
    """The tokens of many reports at once: the one trained model runs once for all of them."""
    cuts = [
        parted(cut(known.report.text, known.anatomy.paragraphs, known.pack.tokens), known.pack.code) for known in batch
    ]
    tags = tag(batch, cuts)
    return [_tokens(one, pos, names) for one, (pos, names) in zip(cuts, tags, strict=True)]


def _tokens(one: Cut, pos: tuple[str, ...], names: tuple[Name, ...]) -> Tokens:
    name_at = [-1] * len(one.words)
    for number, name in enumerate(names):
        name_at[name.first:name.last] = [number] * (name.last - name.first)
    lower = {word: word if word.islower() else word.lower() for word in set(one.words)}
    return Tokens(
        words=tuple(one.words), lower=tuple([lower[word] for word in one.words]),
        starts=tuple(one.starts), ends=tuple(one.ends), pos=pos,
        sentences=tuple(one.sentences), names=names, name_at=tuple(name_at),
    )
