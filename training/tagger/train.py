"""Training of the tagger on the annotated sets, from a pretrained encoder.

python training/train.py --start PRETRAINED --out FILE [--steps 6000] [--hold] [--silver FILE]
"""

from __future__ import annotations

import argparse
import copy
import csv
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import sets
import torch
from measure import pos_accuracy, spans_of, tally
from net import Tagger, TypeTable
from sets import Example
from torch import Tensor, nn

from sumber.reading.tokens.features import nameable

TYPES = ("person", "body", "media", "place")
TAGS = ("O", *(f"{p}-{t}" for t in TYPES for p in "BI"))
KNOWLEDGE = Path(__file__).resolve().parents[2] / "src/sumber/knowledge/data"
TABLES = (
    ("media", "agencies.csv", ("name", "other")),
    ("body", "bodies.csv", ("acronym", "name", "other")),
    ("place", "admin.csv", ("name",)),
    ("place", "countries.csv", ("name", "capital", "names")),
    ("place", "landmarks.csv", ("name", "other")),
)
UPOS = tuple("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
TOKENS = 1_500  # of a batch


@dataclass(slots=True)
class Task:
    """A set to learn from: its head, its examples, and how often it is drawn."""

    head: str
    examples: list[Example]
    weight: float


@cache
def open_tags(tag: str) -> list[bool]:
    """Which of `TAGS` a set's tag leaves open."""
    if "|" in tag:
        return [t in tag.split("|") for t in TAGS]
    if tag == "rest":
        return [t == "O" or t[2:] in ("body", "media") for t in TAGS]
    if tag[2:] == "org":
        return [t[0] == tag[0] and t[2:] in ("body", "media") for t in TAGS]
    return [t == tag for t in TAGS]


def recased(example: Example, rng: random.Random) -> list[str]:
    """The words as they are or, now and then, as a headline or careless copy has them."""
    chance = rng.random()
    if chance < 0.03:
        return [w.lower() for w in example.words]
    if chance < 0.06:
        return [w[:1].upper() + w[1:] for w in example.words]
    return example.words


class Reader:
    """Examples into what the network takes."""

    def __init__(self) -> None:
        self.table = TypeTable()

    def vectors(self, model: Tagger, sentences: Sequence[Sequence[str]], unknown: float) -> tuple[Tensor, Tensor]:
        """Padded type vectors of sentences, and their lengths."""
        types: dict[int, int] = {}
        rows = [[types.setdefault(self.table.add(w), len(types)) for w in words] for words in sentences]
        made = model.encoder.types(self.table.batch(list(types)), unknown)
        made = torch.cat([made, torch.zeros(1, made.shape[1])])
        longest = max(map(len, rows))
        index = torch.tensor([row + [len(types)] * (longest - len(row)) for row in rows])
        return made[index], torch.tensor([len(row) for row in rows])


def draw(examples: list[Example], rng: random.Random) -> Iterator[list[Example]]:
    """Batches without end: whole reports, or single sentences of about the same length."""
    units: dict[object, list[Example]] = {}
    for i, example in enumerate(examples):
        units.setdefault(example.document or i, []).append(example)
    while True:
        order = sorted(units.values(), key=lambda u: sum(len(e.words) for e in u) * (1 + 0.1 * rng.random()))
        found, batch, size = [], [], 0
        for unit in order:
            tokens = sum(len(e.words) for e in unit)
            if batch and size + tokens > TOKENS:
                found.append(batch)
                batch, size = [], 0
            batch, size = batch + unit, size + tokens
        found.append(batch)
        rng.shuffle(found)
        yield from found


def names_loss(model: Tagger, z: Tensor, lengths: Tensor, batch: list[Example], head: str) -> Tensor:
    """Loss of name tags."""
    scores = model.names[head](model.remembered(z, same_words(batch)))
    mask = torch.ones(scores.shape, dtype=torch.bool)
    for i, example in enumerate(batch):
        mask[i, : len(example.words)] = torch.tensor([open_tags(t) for t in example.names or ()])
    return model.chain.loss(scores, mask, lengths)


def same_words(batch: Sequence[Example]) -> Tensor:
    """Numbers from 1 for capitalised words, the same for the same word of the same report; 0 for other words."""
    known: dict[tuple[str, str], int] = {}
    rows = []
    for i, example in enumerate(batch):
        report = example.document or f"sentence {i}"
        rows.append([known.setdefault((report, w), len(known) + 1) if nameable(w) else 0 for w in example.words])
    longest = max(map(len, rows))
    return torch.tensor([row + [0] * (longest - len(row)) for row in rows])


def pos_loss(
    model: Tagger, z: Tensor, lengths: Tensor, batch: list[Example], head: str, index: dict[str, int]
) -> Tensor:
    """Loss of parts of speech."""
    gold = torch.full(z.shape[:2], -1)
    for i, example in enumerate(batch):
        labels = (example.upos if head == "upos" else example.posp) or []
        gold[i, : len(labels)] = torch.tensor([index.get(tag, -1) for tag in labels])
    inside = gold >= 0
    return nn.functional.cross_entropy(model.pos[head](model.top(z[inside])), gold[inside])


def swapped(examples: list[Example], pool: dict[str, list[list[str]]], turn: int, rng: random.Random) -> list[Example]:
    """Each report once more with half of its names replaced by others of the type, the same name by the same."""
    chosen: dict[tuple[str, str, str], list[str] | None] = {}
    found = []
    for example in examples:
        words, names, at = [], [], 0
        for first, last, kind in spans_of(example.names or []):
            old = example.words[first:last]
            key = (example.document, " ".join(old), kind)
            if key not in chosen:
                chosen[key] = rng.choice(pool[kind]) if rng.random() < 0.5 else None
            new = chosen[key] or old
            words += [*example.words[at:first], *new]
            names += [*(example.names or [])[at:first], f"B-{kind}", *[f"I-{kind}"] * (len(new) - 1)]
            at = last
        found.append(
            Example(
                words + example.words[at:],
                names=names + (example.names or [])[at:],
                document=f"{example.document} swapped {turn}",
            )
        )
    return found


def name_pool(sets_of_names: Sequence[Sequence[Example]]) -> dict[str, list[list[str]]]:
    """Names to swap with: of the training sets, and of the project's own tables of agencies, bodies and places."""
    pool: dict[str, list[list[str]]] = {kind: [] for kind in TYPES}
    for examples in sets_of_names:
        for example in examples:
            for first, last, kind in spans_of(example.names or []):
                if kind in pool:
                    pool[kind].append(example.words[first:last])
    for kind, table, columns in TABLES:
        with (KNOWLEDGE / table).open(encoding="utf-8") as rows:
            for row in csv.DictReader(line for line in rows if not line.startswith("#")):
                names = {name for c in columns for name in row[c].split(";") if name and name[0] != "*"}
                pool[kind] += [sets.tokens_of(name) for name in names if any(c.isupper() for c in name)]
    return pool


def whole(golds: Iterator[sets.Gold]) -> list[Example]:
    return list(sets.examples(golds, whole=True))


def masked(examples: list[Example]) -> list[Example]:
    """NERP: what was marked by machine as an organisation counts as unmarked."""
    for example in examples:
        example.names = ["rest" if t[2:] == "org" else t for t in example.names or []]
    return examples


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--start", type=Path)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--steps", type=int, default=6000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--rate", type=float, default=1e-3)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--hidden", type=int, default=128)
    options.add_argument("--hold", action="store_true", help="keep every fifth training report for choosing")
    options.add_argument("--kumparan", type=Path, help="folder with the unpacked wheel of nlp-id")
    options.add_argument("--silver", type=Path, help="sentences tagged by silver.py")
    options.add_argument("--weight", type=float, default=0.4, help="how often silver is drawn")
    options.add_argument("--freeze", type=float, default=0.0, help="share of the rate that word vectors learn at")
    options.add_argument("--check", action="store_true")
    options.add_argument("--memory", type=int, default=1)
    options.add_argument("--separate", action="store_true")
    options.add_argument("--swap", type=float, default=0.0)
    options.add_argument("--unknown", type=float, default=0.1)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)

    news = list(sets.examples(sets.news_names("train")))
    held: list[Example] = []
    if given.hold:
        documents = sorted({e.document for e in news})[::5]
        held = [e for e in news if e.document in documents]
        news = [e for e in news if e.document not in documents]
    tests = list(sets.examples(sets.news_names("test")))
    universal = [e for u in ("id_csui-ud-train", "id_gsd-ud-dev", "id_pud-ud-test") for e in whole(sets.universal(u))]
    group = (lambda g: g) if given.separate else (lambda g: "news")
    nerp = masked(whole(sets.nerp()))
    tasks = [
        Task("news", news, 0.40),
        Task(group("idner"), whole(sets.idner("train")), 0.12),
        Task(group("grit"), whole(sets.nergrit("train")), 0.10),
        Task(group("nerp"), nerp, 0.12),
        Task("upos", universal, 0.20),
        Task("posp", nerp, 0.08),
    ]
    labels = {"upos": UPOS, "posp": sorted({t for e in nerp for t in e.posp or ()})}
    if given.kumparan:
        news_pos = whole(sets.kumparan(given.kumparan))
        labels["kumparan"] = sorted({t for e in news_pos for t in e.posp or ()})
        tasks.append(Task("kumparan", news_pos, 0.15))
    if given.silver:
        rows = map(json.loads, given.silver.open(encoding="utf-8"))
        silver = [Example(words, pos, names=names, document=f"silver {report}") for words, pos, names, report in rows]
        tasks += [Task("news", silver, given.weight), Task("upos", silver, given.weight / 4)]
    if given.swap:
        pool = name_pool([news, *(task.examples for task in tasks[1:4])])
        tasks.append(Task("news", [e for turn in range(4) for e in swapped(news, pool, turn, rng)], given.swap))
    index = {head: {tag: i for i, tag in enumerate(tags)} for head, tags in labels.items()}
    groups = ["news", "idner", "grit", "nerp"] if given.separate else ["news"]

    model = Tagger(labels, TAGS, groups, hidden=given.hidden)
    if given.start:
        model.encoder.load_state_dict(torch.load(given.start))
    model.memory = bool(given.memory)
    shadow = copy.deepcopy(model)
    reader = Reader()
    words = list(model.encoder.types.parameters())
    rest = [p for n, p in model.named_parameters() if not n.startswith("encoder.types.")]
    if not given.freeze:
        for p in words:
            p.requires_grad_(False)
    optimiser = torch.optim.Adam(
        [{"params": rest, "share": 1.0}, {"params": words, "share": given.freeze}], betas=(0.9, 0.98)
    )
    streams = [draw(task.examples, rng) for task in tasks]
    began = time.time()
    losses: dict[str, float] = {}
    if given.check:
        return
    for step in range(given.steps):
        rate = (
            given.rate * min(1.0, (step + 1) / 200) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * step / given.steps)))
        )
        for options_ in optimiser.param_groups:
            options_["lr"] = rate * options_["share"]
        chosen = rng.choices(range(len(tasks)), [t.weight for t in tasks])[0]
        task, batch = tasks[chosen], next(streams[chosen])
        model.train()
        x, lengths = reader.vectors(model, [recased(e, rng) for e in batch], given.unknown)
        z = model(x, lengths)
        if task.head in index:
            loss = pos_loss(model, z, lengths, batch, task.head, index[task.head])
        else:
            loss = names_loss(model, z, lengths, batch, task.head)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        keep = min(0.998, step / (step + 10))
        with torch.no_grad():
            for a, b in zip(shadow.parameters(), model.parameters(), strict=True):
                a.lerp_(b, 1 - keep)
        losses[task.head] = 0.98 * losses.get(task.head, loss.item()) + 0.02 * loss.item()
        if (step + 1) % 500 == 0 or step + 1 == given.steps:
            line = {k: round(v, 3) for k, v in losses.items()}
            shadow.eval()
            found = {"dev": held, "test": tests if step + 1 == given.steps else []}
            scores = {k: names_score(shadow, reader, v) for k, v in found.items() if v}
            print(step + 1, f"{(time.time() - began) / 60:.1f} min", line, scores, flush=True)
    for u in ("id_csui-ud-test", "id_gsd-ud-test"):
        examples = whole(sets.universal(u))
        print(u, pos_accuracy(predict_pos(shadow, reader, examples), [e.upos or [] for e in examples]), flush=True)
    torch.save(
        {"state": shadow.state_dict(), "labels": labels, "tags": TAGS, "groups": groups, "hidden": given.hidden},
        given.out,
    )


def names_score(model: Tagger, reader: Reader, examples: Sequence[Example]) -> dict[str, float]:
    """F1 of names on sentences."""
    return tally(map(spans_of, predict(model, reader, examples)), [spans_of(e.names or []) for e in examples])


def in_batches(examples: Sequence[Example]) -> Iterator[list[int]]:
    """Indices of examples, whole reports together, single sentences sorted by length."""
    order = sorted(range(len(examples)), key=lambda i: (examples[i].document, len(examples[i].words)))
    batch: list[int] = []
    for i in order:
        if len(batch) >= 64 and not (examples[i].document and examples[i].document == examples[batch[-1]].document):
            yield batch
            batch = []
        batch.append(i)
    yield batch


@torch.no_grad()
def predict(model: Tagger, reader: Reader, examples: Sequence[Example], head: str = "news") -> list[list[str]]:
    """Name tags of each example."""
    found: list[list[str]] = [[] for _ in examples]
    for indices in in_batches(examples):
        x, lengths = reader.vectors(model, [examples[i].words for i in indices], 0)
        z = model.remembered(model(x, lengths), same_words([examples[i] for i in indices]))
        paths = model.chain.best(model.names[head](z), lengths)
        for i, path in zip(indices, paths, strict=True):
            found[i] = [TAGS[t] for t in path]
    return found


@torch.no_grad()
def predict_pos(model: Tagger, reader: Reader, examples: Sequence[Example]) -> list[list[str]]:
    """Parts of speech of each example."""
    found: list[list[str]] = [[] for _ in examples]
    for indices in in_batches(examples):
        x, lengths = reader.vectors(model, [examples[i].words for i in indices], 0)
        best = model.pos["upos"](model(x, lengths)).argmax(2)
        for i, row in zip(indices, best, strict=True):
            found[i] = [UPOS[t] for t in row[: len(examples[i].words)].tolist()]
    return found


if __name__ == "__main__":
    main()
