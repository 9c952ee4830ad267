"""Part of speech and names of tokens."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sumber.model.span import Span
from sumber.reading.known import Name
from sumber.reading.tokens.cut import Cut

FOLDER = "/work/tmp_models"  # for the time being; the trained model comes with the package


@lru_cache
def _taggers() -> tuple[Any, Any, Any]:
    sys.path.append(FOLDER)
    import crf_features  # type: ignore
    import pycrfsuite  # type: ignore

    pos, ner = pycrfsuite.Tagger(), pycrfsuite.Tagger()
    pos.open(f"{FOLDER}/pos.crf")
    ner.open(f"{FOLDER}/ner.crf")
    return pos, ner, crf_features.feats


def tag(cuts: Sequence[Cut]) -> list[tuple[tuple[str, ...], tuple[Name, ...]]]:
    """For each report its parts of speech, one a token, and its names."""
    return [_tag(one) for one in cuts]


def _tag(one: Cut) -> tuple[tuple[str, ...], tuple[Name, ...]]:
    if not one.words:
        return (), ()
    tag_pos, tag_names, feats = _taggers()
    pos: list[str] = []
    names: list[Name] = []
    for s in one.sentences:
        features = feats(one.words[s.first:s.last])
        pos += tag_pos.tag(features)
        start, kind = -1, ""
        for i, tag in enumerate([*tag_names.tag(features), "O"], s.first):
            if start >= 0 and (tag[0] != "I" or tag[2:] != kind):
                span = Span(one.starts[start], one.ends[i - 1])
                names.append(Name(start, i, kind, span))  # type: ignore
                start = -1
            if tag != "O" and start < 0:
                start, kind = i, tag[2:]
    return tuple(pos), tuple(names)
