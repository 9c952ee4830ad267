"""Measures: strict spans and types of names, accuracy of parts of speech."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

Name = tuple[int, int, str]


def spans_of(tags: Sequence[str]) -> list[Name]:
    """Names as token spans with their types."""
    found: list[Name] = []
    for i, tag in enumerate(tags):
        if tag[:2] == "B-":
            found.append((i, i + 1, tag[2:]))
        elif tag[:2] == "I-" and found and found[-1][1] == i:
            found[-1] = (found[-1][0], i + 1, found[-1][2])
    return found


def tally(found: Iterable[Sequence[Name]], wanted: Iterable[Sequence[Name]],
          merge: dict[str, str] | None = None) -> dict[str, float]:
    """F1 of names overall and by type, in per cent; `merge` renames types on both sides, and drops what it calls ''."""
    merge = merge or {}
    hits: Counter[str] = Counter()
    given: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for mine, gold in zip(found, wanted, strict=True):
        ours = {(a, b, merge.get(k, k)) for a, b, k in mine if merge.get(k, k)}
        theirs = {(a, b, merge.get(k, k)) for a, b, k in gold if merge.get(k, k)}
        hits.update(k for _, _, k in ours & theirs)
        given.update(k for _, _, k in ours)
        told.update(k for _, _, k in theirs)
    scores = {k: round(200 * hits[k] / max(1, given[k] + told[k]), 1) for k in sorted(told)}
    right, said, there = sum(hits.values()), sum(given.values()), sum(told.values())
    return {"all": round(200 * right / max(1, said + there), 2), "precision": round(100 * right / max(1, said), 1),
            "recall": round(100 * right / max(1, there), 1), **scores}


def pos_accuracy(found: Sequence[Sequence[str]], wanted: Sequence[Sequence[str]]) -> float:
    """Share of tokens with the right part of speech, in per cent."""
    right = sum(a == b for tags, gold in zip(found, wanted, strict=True) for a, b in zip(tags, gold, strict=True))
    return round(100 * right / max(1, sum(map(len, wanted))), 2)
