"""Raw sentences tagged by several trained networks, for a last one to learn from.

    python training/tagger/silver.py --out FILE MODEL_FOLDER...

Where the networks disagree on a token, its tag is left open among theirs (`O|B-body`), and its part of speech untold.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import raw

from sumber.reading.tokens.network import Network

SHARE = 7  # of the articles of CLICK-ID every so-manieth; all of the others


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folders", type=Path, nargs="+")
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--share", type=int, default=SHARE)
    given = options.parse_args()
    networks = [Network(folder) for folder in given.folders]
    seen: set[tuple[str, ...]] = set()
    with given.out.open("w", encoding="utf-8") as lines:
        for number, text in enumerate(chosen(given.share)):
            sentences = [s for s in raw.sentences(text) if tuple(s) not in seen]
            seen.update(map(tuple, sentences))
            for words, pos, names in tagged(networks, sentences):
                if len(words) <= raw.LONGEST:
                    lines.write(json.dumps([words, pos, names, str(number)], ensure_ascii=False) + "\n")


def chosen(share: int) -> Iterator[str]:
    """The texts to tag."""
    for number, (repository, text) in enumerate(raw.articles()):
        if repository != "andikawilliam/CLICK-ID" or number % share == 0:
            yield text


def tagged(
    networks: Sequence[Network], sentences: Sequence[list[str]]
) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """The sentences with what the networks agree on."""
    words = [word for sentence in sentences for word in sentence]
    bounds, start = [], 0
    for sentence in sentences:
        bounds.append((start, start + len(sentence)))
        start += len(sentence)
    if not words:
        return
    found = [network.tag(words, bounds, [0] * len(bounds)) for network in networks]
    pos = [
        one(network.pos[i] for network, i in zip(networks, row, strict=True))
        for row in zip(*(f.pos for f in found), strict=True)
    ]
    names = [
        "|".join(sorted({network.tags[i] for network, i in zip(networks, row, strict=True)}))
        for row in zip(*(f.names for f in found), strict=True)
    ]
    for a, b in bounds:
        yield words[a:b], pos[a:b], names[a:b]


def one(labels: Iterator[str]) -> str:
    """The label if all are the same, else `?`."""
    different = set(labels)
    return different.pop() if len(different) == 1 else "?"


if __name__ == "__main__":
    main()
