"""Training of the tagger on the annotated sets, from a pretrained encoder.

    python training/tagger/train.py --start ENCODER --out FILE --kumparan FOLDER [--hold]
"""

from __future__ import annotations

import argparse
import copy
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import sets
import torch
from measure import spans_of, tally
from net import Tagger, TypeTable
from sets import Example
from torch import Tensor, nn

from sumber.reading.tokens.features import nameable

TYPES = ("person", "body", "media", "place")
TAGS = ("O", *(f"{p}-{t}" for t in TYPES for p in "BI"))
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


def swapped(examples: list[Example], rng: random.Random) -> list[Example]:
    """Each sentence once more with half of its names replaced by others of the same type."""
    pool: dict[str, list[list[str]]] = {}
    for example in examples:
        for first, last, kind in spans_of(example.names or []):
            pool.setdefault(kind, []).append(example.words[first:last])
    found = []
    for example in examples:
        words, names, at = [], [], 0
        for first, last, kind in spans_of(example.names or []):
            new = rng.choice(pool[kind]) if kind != "media" and rng.random() < 0.5 else example.words[first:last]
            words += [*example.words[at:first], *new]
            names += [*(example.names or [])[at:first], f"B-{kind}", *[f"I-{kind}"] * (len(new) - 1)]
            at = last
        found.append(Example(words + example.words[at:], names=names + (example.names or [])[at:]))
    return found


def whole(golds: Iterator[sets.Gold]) -> list[Example]:
    return list(sets.examples(golds, whole=True))


def masked(examples: list[Example]) -> list[Example]:
    """NERP: what was marked by machine as an organisation counts as unmarked."""
    for example in examples:
        example.names = ["rest" if t[2:] == "org" else t for t in example.names or []]
    return examples


def options() -> argparse.Namespace:
    """The command line; what is left out is what the shipped tagger was trained with."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--start", type=Path, required=True, help="encoder made by pretrain.py")
    given.add_argument("--out", type=Path, required=True)
    given.add_argument("--kumparan", type=Path, required=True, help="folder with the unpacked wheel of nlp-id")
    given.add_argument("--steps", type=int, default=3000)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--rate", type=float, default=1e-3)
    given.add_argument("--threads", type=int, default=1, help="more are slower where other work shares the cores")
    given.add_argument("--hold", action="store_true", help="keep every fifth training report for choosing")
    given.add_argument("--words", type=float, default=0.5, help="share of the rate at which word vectors learn")
    given.add_argument("--unknown", type=float, default=0.1, help="how often a word is hidden, its letters left")
    return given.parse_args()


def gather(held_back: bool, kumparan: Path, rng: random.Random) -> tuple[list[Task], list[Example]]:
    """What to learn from, and the reports held back."""
    news = list(sets.examples(sets.news_names("train")))
    documents = set(sorted({e.document for e in news})[::5]) if held_back else set()
    held = [e for e in news if e.document in documents]
    news = [e for e in news if e.document not in documents]
    universal = [e for u in ("id_csui-ud-train", "id_gsd-ud-dev", "id_pud-ud-test") for e in whole(sets.universal(u))]
    nerp = masked(whole(sets.nerp()))
    return [
        Task("news", news, 0.40),
        Task("news", whole(sets.idner("train")), 0.12),
        Task("news", whole(sets.nergrit("train")), 0.10),
        Task("news", nerp, 0.12),
        Task("upos", universal, 0.20),
        Task("posp", nerp, 0.08),
        Task("kumparan", whole(sets.kumparan(kumparan)), 0.15),
        Task("news", swapped(news, rng), 0.25),
    ], held


def labels_of(tasks: Sequence[Task]) -> dict[str, list[str]]:
    """The labels of each head of parts of speech."""
    found = {t.head: sorted({tag for e in t.examples for tag in e.posp or ()}) for t in tasks if t.head != "news"}
    return found | {"upos": list(UPOS)}


def optimiser_for(model: Tagger, share: float) -> torch.optim.Adam:
    """Word vectors learn at a share of the rate: at the full rate the few training names are learnt by heart."""
    words = list(model.encoder.types.parameters())
    rest = [p for n, p in model.named_parameters() if not n.startswith("encoder.types.")]
    return torch.optim.Adam([{"params": rest, "share": 1.0}, {"params": words, "share": share}], betas=(0.9, 0.98))


def fit(
    model: Tagger, tasks: Sequence[Task], given: argparse.Namespace, rng: random.Random
) -> Iterator[tuple[int, Tagger]]:
    """Train; the running average of the weights after every 500 steps and at the end."""
    index = {head: {tag: i for i, tag in enumerate(tags)} for head, tags in labels_of(tasks).items()}
    shadow, reader, optimiser = copy.deepcopy(model), Reader(), optimiser_for(model, given.words)
    streams = [draw(task.examples, rng) for task in tasks]
    for step in range(given.steps):
        warm, cold = min(1.0, (step + 1) / 200), 0.5 * (1 + math.cos(math.pi * step / given.steps))
        for group in optimiser.param_groups:
            group["lr"] = given.rate * group["share"] * warm * (0.02 + 0.98 * cold)
        chosen = rng.choices(range(len(tasks)), [t.weight for t in tasks])[0]
        head, batch = tasks[chosen].head, next(streams[chosen])
        x, lengths = reader.vectors(model.train(), [recased(e, rng) for e in batch], given.unknown)
        z = model(x, lengths)
        if head == "news":
            loss = names_loss(model, z, lengths, batch, head)
        else:
            loss = pos_loss(model, z, lengths, batch, head, index[head])
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        average(shadow, model, min(0.998, step / (step + 10)))
        if (step + 1) % 500 == 0 or step + 1 == given.steps:
            yield step + 1, shadow.eval()


@torch.no_grad()
def average(shadow: Tagger, model: Tagger, keep: float) -> None:
    """Draw the running average of the weights a little nearer."""
    for a, b in zip(shadow.parameters(), model.parameters(), strict=True):
        a.lerp_(b, 1 - keep)


def main() -> None:
    given = options()
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    tasks, held = gather(given.hold, given.kumparan, rng)
    labels = labels_of(tasks)
    model = Tagger(labels, TAGS, ["news"])
    model.encoder.load_state_dict(torch.load(given.start))
    began = time.time()
    for step, shadow in fit(model, tasks, given, rng):
        scores = names_score(shadow, Reader(), held) if held else {}
        print(f"step {step}, {(time.time() - began) / 60:.1f} minutes", scores, flush=True)
        saved = {"state": shadow.state_dict(), "labels": labels, "tags": TAGS, "groups": ["news"], "hidden": 128}
        torch.save(saved, given.out)


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


if __name__ == "__main__":
    main()
