"""Measures of the tagger's training."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "training/tagger"))

from measure import pos_accuracy, spans_of, tally


@pytest.mark.parametrize(("tags", "spans"), [
    ("O B-person I-person O", [(1, 3, "person")]),
    ("B-place B-place", [(0, 1, "place"), (1, 2, "place")]),
    ("B-body I-media", [(0, 2, "body")]),
    ("I-body O", []),
    ("", []),
])
def test_spans_of(tags: str, spans: list[tuple[int, int, str]]) -> None:
    assert spans_of(tags.split()) == spans


def test_tally_is_strict() -> None:
    found = [[(0, 2, "person"), (5, 6, "place")]]
    wanted = [[(0, 2, "person"), (5, 7, "place")]]
    scores = tally(found, wanted)
    assert (scores["all"], scores["person"], scores["place"]) == (50.0, 100.0, 0.0)


def test_tally_merges_and_drops_types() -> None:
    found, wanted = [[(0, 1, "media"), (2, 3, "place")]], [[(0, 1, "org")]]
    assert tally(found, wanted, {"media": "org", "place": ""})["all"] == 100.0


def test_accuracy_of_parts_of_speech() -> None:
    assert pos_accuracy([["NOUN", "VERB"], ["ADJ"]], [["NOUN", "NOUN"], ["ADJ"]]) == 66.67
