"""Figures of the shipped tagger on the public test sets, written beside it as `figures.json` and into its card.

    python training/tagger/evaluate.py [FOLDER]
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import sets
from measure import pos_accuracy, tally
from sets import Example, Gold

from sumber.language.id.tokens import TOKENS
from sumber.model.span import Span
from sumber.reading.tokens.cut import cut
from sumber.reading.tokens.network import Network
from sumber.reading.tokens.tag import tag_cuts

ORGANISATIONS = {"body": "org", "media": "org"}
UNMARKED = {"body": "", "media": "", "org": ""}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=TOKENS.model)
    given = options.parse_args()
    network = Network(given.folder)
    figures = {
        "names": {
            "news_names test": in_reports(network),
            "IDNER-News-2k test": in_sentences(network, sets.idner("test"), ORGANISATIONS),
            "NERGrit test": in_sentences(network, sets.nergrit("test"), ORGANISATIONS),
            "NERP test, case restored": in_sentences(network, sets.nerp_test(), UNMARKED),
        },
        "parts of speech": {
            "UD Indonesian-CSUI test": parts_of_speech(network, "id_csui-ud-test"),
            "UD Indonesian-GSD test": parts_of_speech(network, "id_gsd-ud-test"),
        },
    }
    print(json.dumps(figures, indent=1))
    (given.folder / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    write_card(given.folder / "README.md", figures)


def in_reports(network: Network) -> dict[str, float]:
    """Names in whole reports, as reading gives them: strict, by characters."""
    golds = list(sets.news_names("test"))
    cuts = [cut(g.text, tuple(Span(*m.span()) for m in re.finditer(r"\S.*", g.text)), TOKENS) for g in golds]
    tagged = tag_cuts(network, [g.text for g in golds], cuts, TOKENS)
    return tally([[(*n.span, n.type) for n in one.names] for one in tagged], [g.names or [] for g in golds])


def in_sentences(network: Network, golds: Iterator[Gold], merge: dict[str, str]) -> dict[str, float]:
    """Names in sets of sentences: strict, by characters of the text as written out for us."""
    found, wanted = [], []
    for gold in golds:
        tokens = cut(gold.text, (Span(0, len(gold.text)),), TOKENS)
        tagged = tag_cuts(network, [gold.text], [tokens], TOKENS)[0]
        found.append([(*n.span, n.type) for n in tagged.names])
        wanted.append(gold.names or [])
    return tally(found, wanted, merge)


def parts_of_speech(network: Network, name: str) -> float:
    """Accuracy on the product's own tokens of a treebank's sentences."""
    examples = list(sets.examples(sets.universal(name), whole=True))
    words = [word for e in examples for word in e.words]
    found = [network.pos[i] for i in network.tag(words, list(bounds(examples)), range(len(examples))).pos]
    return pos_accuracy([found[a:b] for a, b in bounds(examples)], [e.upos or [] for e in examples])


def bounds(examples: Sequence[Example]) -> Iterator[tuple[int, int]]:
    """Where each example lies among the words of all."""
    start = 0
    for example in examples:
        yield start, start + len(example.words)
        start += len(example.words)


def write_card(path: Path, figures: dict[str, dict[str, object]]) -> None:
    """The tables between the card's marks."""
    names = figures["names"]
    rows = ["| names, strict span and type | F1 | precision | recall | by type |", "|---|---|---|---|---|"]
    for name, scores in names.items():
        assert isinstance(scores, dict)
        kinds = ", ".join(f"{k} {v}" for k, v in scores.items() if k not in ("all", "precision", "recall"))
        rows.append(f"| {name} | {scores['all']} | {scores['precision']} | {scores['recall']} | {kinds} |")
    rows += ["", "| parts of speech | accuracy |", "|---|---|"]
    rows += [f"| {name} | {value} |" for name, value in figures["parts of speech"].items()]
    card = path.read_text(encoding="utf-8")
    before, after = card.split("<!-- figures -->")[0], card.split("<!-- /figures -->")[-1]
    path.write_text(f"{before}<!-- figures -->\n" + "\n".join(rows) + f"\n<!-- /figures -->{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
