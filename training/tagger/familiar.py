"""The words by which run-together words are told apart: counts over news articles, no text.

    python training/tagger/familiar.py

Writes `src/sumber/language/id/familiar.txt`: small words that stand in at least `COMMON` of 43,000 articles, then names
in at least `NAMED`, then names with a capital inside that are whole as they are.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sets import CORPUS

from sumber.language.id.tokens import TOKENS
from sumber.reading.tokens.unglue import Unglue

COMMON, NAMED = 100, 60
SOURCE = Path(__file__).resolve().parents[2] / "src/sumber"
TABLES = ("agencies.csv", "bodies.csv")


def main() -> None:
    stands_in: Counter[str] = Counter()
    outlets: defaultdict[str, set[str]] = defaultdict(set)
    with gzip.open(CORPUS / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            for word in set(re.findall(r"[^\W\d_]+", article["body"])):
                stands_in[word] += 1
                if word[0].isupper():
                    outlets[word].add(article["outlet"])
    common = {w for w, n in stands_in.items() if n >= COMMON}
    small = {w for w in common if w.islower() and len(w) > 2 and w.isascii()} | {"di", "ke"}
    names = {w for w, n in stands_in.items() if n >= NAMED and w[1:].islower() and w[0].isupper() and len(w) > 3}
    names = {w for w in names if stands_in[w.lower()] * (4 if stands_in[w] >= 5 * NAMED else 10) < stands_in[w]}
    inner = {w for w in stands_in if re.search("[a-z][A-Z]", w)}
    whole = {w for w in inner if len(outlets[w]) > 2 and stands_in[w] >= 5 and left(w).lower() not in small}
    whole |= {w for w in table_words() if re.fullmatch("[A-Za-z]*[a-z][A-Z][A-Za-z]*", w) and left(w) not in small}
    form = replace(TOKENS, small=frozenset(small), names=frozenset(names), whole=TOKENS.whole | whole)
    unglue = Unglue(form)
    # What several outlets write as one word is one: Bukittinggi, Kasatlantas.
    whole |= {w for w, n in stands_in.items()
              if n >= 8 and w[1:].islower() and w[0].isupper() and len(outlets[w]) > 2 and unglue.parts(w)}
    lists = "\n\n".join("\n".join(sorted(group)) for group in (small, names, whole))
    (SOURCE / "language/id/familiar.txt").write_text(lists + "\n", encoding="utf-8")


def left(word: str) -> str:
    """What stands before the first capital inside."""
    return re.split("(?<=[a-z])(?=[A-Z])", word)[0]


def table_words() -> Iterator[str]:
    """Words of the names in the tables of agencies and bodies."""
    for table in TABLES:
        with (SOURCE / "knowledge/data" / table).open(encoding="utf-8") as rows:
            for row in csv.reader(line for line in rows if not line.startswith("#")):
                yield from re.findall(r"[^\W\d_]+", " ".join(row[:3]))


if __name__ == "__main__":
    main()
