"""Raw sentences for pretraining, cut as the product cuts them: repositories whose licence lets weights be shipped."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from sets import CORPUS, news_names

from sumber.language.id.tokens import TOKENS
from sumber.model.span import Span
from sumber.reading.tokens.cut import cut

# CC BY 4.0 (CLICK-ID), CC BY-SA 4.0 (INDOSUM2, NTREX).
LICENSED = {"andikawilliam/CLICK-ID", "CalDev-id/INDOSUM2", "MicrosoftTranslator/NTREX"}
SHORTEST, LONGEST = 4, 64


@dataclass(slots=True)
class Raw:
    """Sentences as rows of word types: `types` are the distinct words, `rows[a:b]` the indices of one sentence."""

    types: list[str]
    counts: np.ndarray
    rows: np.ndarray
    bounds: np.ndarray


def articles() -> Iterator[tuple[str, str]]:
    """Repository and text of the articles, those of the names' test set left out."""
    held_out = {gold.document for gold in news_names("test")}
    with gzip.open(CORPUS / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            if article["repo"] in LICENSED and article["id"] not in held_out:
                yield article["repo"], article["body"]


def sentences(text: str) -> Iterator[list[str]]:
    """The sentences of a text, as tokens."""
    tokens = cut(text, tuple(Span(*m.span()) for m in re.finditer(r"\S.*", text)), TOKENS)
    for s in tokens.sentences:
        yield tokens.words[s.first : s.last]


def load(limit: int | None = None) -> Raw:
    """All raw sentences of usable length, each text once."""
    seen: set[tuple[str, ...]] = set()
    index: dict[str, int] = {}
    counts: Counter[int] = Counter()
    rows: list[int] = []
    bounds = [0]
    for number, (_, text) in enumerate(articles()):
        if limit and number >= limit:
            break
        for words in sentences(text):
            key = tuple(words)
            if not SHORTEST <= len(words) <= LONGEST or key in seen:
                continue
            seen.add(key)
            ids = [index.setdefault(word, len(index)) for word in words]
            counts.update(ids)
            rows += ids
            bounds.append(len(rows))
    often = np.array([counts[i] for i in range(len(index))])
    return Raw(list(index), often, np.array(rows, np.int32), np.array(bounds))
