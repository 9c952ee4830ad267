"""What changed between two versions of a report, statement by statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from sumber.archive.stems import fold, stem_words
from sumber.model.record import Record, Statement

Kind = Literal["added", "withdrawn", "weakened", "strengthened", "restated", "re-sourced", "reworded"]

# How firmly a statement stands for its content; what stands equally firm is only put otherwise.
FIRMNESS = {
    "asserted": 3, "planned": 2, "predicted": 2, "demanded": 2, "conditional": 1, "possible": 1, "denied": 0,
}  # fmt: skip
ALIKE = 0.6  # share of stems that two wordings of one statement have in common; two statements of one report seldom do
MOST = 1_000_000  # pairs that are compared; where more are left over, they are told as withdrawn and added


class Change(Struct, frozen=True):
    """A statement that is not as it was. `before` and `after` are indices into the records' statements."""

    kinds: tuple[Kind, ...]
    before: int | None
    after: int | None


def changes(old: Record, new: Record) -> list[Change]:
    """Everything that is not as it was, in the order of the new version, what was withdrawn last."""
    pairs = _pairs(old, new)
    found = []
    for after in range(len(new.statements)):
        before = pairs.get(after)
        if before is None:
            found.append(Change(("added",), None, after))
        elif kinds := tuple(_kinds(old, old.statements[before], new, new.statements[after])):
            found.append(Change(kinds, before, after))
    kept = set(pairs.values())
    return found + [Change(("withdrawn",), i, None) for i in range(len(old.statements)) if i not in kept]


def _kinds(old: Record, before: Statement, new: Record, after: Statement) -> Iterator[Kind]:
    step = FIRMNESS[after.status] - FIRMNESS[before.status]
    if step:
        yield "strengthened" if step > 0 else "weakened"
    elif before.status != after.status:
        yield "restated"
    if _voices(old, before) != _voices(new, after):
        yield "re-sourced"
    if _words(old, before) != _words(new, after):
        yield "reworded"


def _voices(record: Record, statement: Statement) -> list[tuple[str, str]]:
    """On whose word a statement stands, by name and kind."""
    sources = {source.id: source for source in record.sources}
    links = (sources[link.source] for link in statement.chain if link.source is not None)
    return [(fold(source.name or source.description or ""), source.kind) for source in links]


def _words(record: Record, statement: Statement) -> str:
    return " … ".join(" ".join(record.words(span).split()) for span in statement.content)


def _pairs(old: Record, new: Record) -> dict[int, int]:
    """For statements of the new version the one of the old that says the same: in the same words, else in like ones."""
    stems_old = [_stems(old, statement) for statement in old.statements]
    stems_new = [_stems(new, statement) for statement in new.statements]
    pairs = _same(stems_old, stems_new)
    left_old = sorted(set(range(len(stems_old))) - set(pairs.values()))
    left_new = [i for i in range(len(stems_new)) if i not in pairs]
    if len(left_old) * len(left_new) <= MOST:
        likest = sorted(_like(stems_old, left_old, stems_new, left_new), key=lambda one: (-one[0], one[1], one[2]))
        taken = set[int]()
        for _, after, before in likest:
            if after not in pairs and before not in taken:
                pairs[after] = before
                taken.add(before)
    return pairs


def _stems(record: Record, statement: Statement) -> tuple[str, ...]:
    return tuple(stem_words(_words(record, statement), record.report.language))


def _same(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> dict[int, int]:
    """Statements of the very same stems, in order."""
    waiting = defaultdict[tuple[str, ...], list[int]](list)
    for before in reversed(range(len(old))):
        waiting[old[before]].append(before)
    return {after: waiting[stems].pop() for after, stems in enumerate(new) if waiting[stems]}


def _like(
    old: Sequence[tuple[str, ...]], left_old: Sequence[int], new: Sequence[tuple[str, ...]], left_new: Sequence[int]
) -> Iterator[tuple[float, int, int]]:
    sets = {before: set(old[before]) for before in left_old}
    for after in left_new:
        mine = set(new[after])
        for before in left_old:
            if both := len(mine & sets[before]):
                share = both / len(mine | sets[before])
                if share >= ALIKE:
                    yield share, after, before
