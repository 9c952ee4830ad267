"""The annotated sets, each brought to the product's own tokens: sentences with parts of speech and names as told.

A set that comes as tokens is written out as text first and cut anew, so that the tagger learns the tokens it will meet.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sumber.language.id.tokens import TOKENS
from sumber.model.span import Span
from sumber.reading.tokens.cut import Cut, cut

CORPUS = Path(__file__).resolve().parents[2].parent / "shared" / "corpus"

# `org`: a set without media calls them organisations too. `rest`: the set leaves bodies and media unmarked.
NAME_TYPES = {
    "PER": "person",
    "PERSON": "person",
    "ORG": "org",
    "ORGANISATION": "org",
    "LOC": "place",
    "PLACE": "place",
}


@dataclass(slots=True)
class Example:
    """One sentence. `names` holds O, B-x, I-x with x of person, body, media, place, org, and `rest` (see above)."""

    words: list[str]
    upos: list[str] | None = None
    posp: list[str] | None = None
    names: list[str] | None = None
    offsets: list[tuple[int, int]] | None = None
    text: str = ""
    document: str = ""


@dataclass(slots=True)
class Gold:
    """A text with what a set tells of it: spans of names, and a label for each of the set's own words."""

    text: str
    names: list[tuple[int, int, str]] | None
    words: list[tuple[int, int]]
    upos: list[str] | None = None
    posp: list[str] | None = None
    partial: bool = False
    document: str = ""


def examples(golds: Iterable[Gold], whole: bool = False) -> Iterator[Example]:
    """The sentences of texts; `whole` keeps each text as one sentence, as sets of single sentences want."""
    for gold in golds:
        paragraphs = tuple(Span(*m.span()) for m in re.finditer(r"\S.*", gold.text))
        tokens = cut(gold.text, paragraphs, TOKENS)
        bounds = [(0, len(tokens.words))] if whole else [(s.first, s.last) for s in tokens.sentences]
        upos = _spread(tokens, gold.words, gold.upos, "PUNCT")
        posp = _spread(tokens, gold.words, gold.posp, "SYM")
        names = _tags(tokens, gold.names, gold.partial) if gold.names is not None else None
        for first, last in bounds:
            if last > first:
                yield Example(
                    tokens.words[first:last],
                    upos and upos[first:last],
                    posp and posp[first:last],
                    names and names[first:last],
                    list(zip(tokens.starts, tokens.ends, strict=True))[first:last],
                    gold.text,
                    gold.document,
                )


def _spread(tokens: Cut, words: list[tuple[int, int]], labels: list[str] | None, mark: str) -> list[str] | None:
    """The label of the set's word in which each token begins."""
    if labels is None:
        return None
    at: dict[int, str] = {}
    for (start, end), label in zip(words, labels, strict=True):
        at.update(dict.fromkeys(range(start, end), label))
    found = []
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        label = at.get(start, "X")
        found.append(mark if not any(c.isalnum() for c in word) and word not in "%$+=°" else label)
    return found


def _tags(tokens: Cut, names: list[tuple[int, int, str]], partial: bool) -> list[str]:
    tags = ["rest" if partial else "O"] * len(tokens.words)
    for start, end, kind in names:
        inside = [i for i, (a, b) in enumerate(zip(tokens.starts, tokens.ends, strict=True)) if a < end and b > start]
        for i in inside:
            tags[i] = f"{'B' if i == inside[0] else 'I'}-{kind}"
    return tags


def news_names(part: str) -> Iterator[Gold]:
    """Names in 280 reports, on raw text, in the record's own types."""
    for line in (CORPUS / "ner/news_names" / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        yield Gold(report["text"], [tuple(n) for n in report["names"]], [], document=report["id"])


def idner(part: str) -> Iterator[Gold]:
    """IDNER-News-2k: word, part of speech (by machine, not used), tag."""
    for rows in _blocks(CORPUS / "ner/idner-news-2k" / f"{part}.txt"):
        yield _from_words([r.split(" ")[0] for r in rows], [r.split(" ")[-1] for r in rows])


def nergrit(part: str) -> Iterator[Gold]:
    """NERGrit, mostly encyclopaedic."""
    for rows in _blocks(CORPUS / "ner/nergrit_ner-grit" / f"{part}_preprocess.txt"):
        yield _from_words([r.split("\t")[0] for r in rows], [r.split("\t")[-1] for r in rows])


def nerp() -> Iterator[Gold]:
    """NERP's training set with case restored and parts of speech of POSP; bodies and media are unmarked in it."""
    for row in json.loads((CORPUS / "ner/nerp_clean/train.json").read_text(encoding="utf-8")):
        gold = _from_words(row["words"], row["ner"])
        gold.posp, gold.partial = row["posp"], True
        yield gold


def nerp_test() -> Iterator[Gold]:
    """NERP's test set, which comes in small letters: capitals where POSP, the same sentences, has proper nouns."""
    kinds = {"PPL": "PER", "PLC": "LOC"}
    cased = _blocks(CORPUS / "ner/posp_pos-prosa/test_preprocess.txt")
    for rows, posp in zip(_blocks(CORPUS / "ner/nerp_ner-prosa/test_preprocess.txt"), cased, strict=True):
        tags = [r.split("\t")[-1] for r in rows]
        mapped = [f"{t[:2]}{kinds[t[2:]]}" if t[2:] in kinds else "O" for t in tags]
        proper = [i == 0 or r.endswith("NNP") for i, r in enumerate(posp)]
        words = [r.split("\t")[0] for r in rows]
        gold = _from_words([w.capitalize() if p else w for w, p in zip(words, proper, strict=True)], mapped)
        gold.partial = True
        yield gold


def universal(name: str) -> Iterator[Gold]:
    """A Universal Dependencies file; of a word with a clitic, the word's own part of speech."""
    for rows in _blocks(CORPUS / "ud" / f"{name}.conllu"):
        text = next(r[9:] for r in rows if r.startswith("# text = "))
        words, tags, at, skip = [], [], 0, 0
        cells = [r.split("\t") for r in rows if not r.startswith("#")]
        pos = {c[0]: c[3] for c in cells}
        for c in cells:
            if "." in c[0] or ("-" not in c[0] and int(c[0]) <= skip):
                continue
            first = c[0].split("-")[0]
            skip = int(c[0].split("-")[-1])
            start = text.find(c[1], at)
            if start < 0:
                continue
            at = start + len(c[1])
            words.append((start, at))
            tags.append(pos[first])
        yield Gold(text, None, words, upos=tags)


def _blocks(path: Path) -> Iterator[list[str]]:
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        if rows := [row for row in block.split("\n") if row.strip()]:
            yield rows


_NO_SPACE_BEFORE = frozenset(". , ; : ? ! ) ] } % ” ’ …".split())
_NO_SPACE_AFTER = frozenset("( [ { “ ‘ @ #".split())


def _from_words(words: list[str], tags: list[str], clitics: bool = False) -> Gold:
    """Text written as a newspaper would write these words, with the spans of words and names.

    `clitics`: `nya` stands apart in the set and is put back to its word.
    """
    text, spans, is_open, glue = "", [], False, True
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else ""
        before = words[i - 1] if i else ""
        tight = word in ("-", "/") and _joins(before, word, after)
        closes = word in ('"', "''") and is_open
        apart = clitics and word == "nya" and before.isalpha()
        if text and not (glue or tight or closes or apart or word in _NO_SPACE_BEFORE):
            text += " "
        spans.append((len(text), len(text) + len(word)))
        text += word
        glue = tight or word in _NO_SPACE_AFTER or (word in ('"', "``") and not closes)
        if word in ('"', "``", "''"):
            is_open = not closes
    return Gold(text, _name_spans(spans, tags), spans)


def _joins(before: str, mark: str, after: str) -> bool:
    if not before or not after:
        return False
    if mark == "/":
        return before[-1].isdigit() == after[0].isdigit()
    return before[:2].lower() == after[:2].lower() or before[-1].isdigit() != after[0].isdigit() or before == "ke"


def _name_spans(spans: list[tuple[int, int]], tags: list[str]) -> list[tuple[int, int, str]]:
    names: list[tuple[int, int, str]] = []
    for (start, end), tag in zip(spans, tags, strict=True):
        kind = NAME_TYPES.get(tag[2:])
        if kind is None:
            continue
        if tag[0] == "I" and names and names[-1][2] == kind and names[-1][1] >= start - 1:
            names[-1] = (names[-1][0], end, kind)
        else:
            names.append((start, end, kind))
    return names


def kumparan(folder: Path) -> Iterator[Gold]:
    """Parts of speech of kumparan's news, from the wheel of `nlp-id` (MIT), unpacked in `folder`."""
    for rows in _blocks(folder / "nlp_id/data/dataset_postag.txt"):
        cells = [c for c in (r.split("\t") for r in rows) if len(c) > 1 and c[0].strip()]
        words = [c[0] for c in cells]
        gold = _from_words(words, ["O"] * len(words), clitics=True)
        gold.names, gold.posp = None, [f"k-{c[1]}" for c in cells]
        yield gold
