"""Pretraining: each word of raw text guessed from what stands before it and what stands behind it.

python training/tagger/pretrain.py --out FILE [--minutes 30] [--threads 2]
"""

from __future__ import annotations

import argparse
import math
import time
from collections import Counter
from pathlib import Path

import numpy as np
import raw
import torch
from net import Encoder, TypeTable
from torch import Tensor, nn

from sumber.reading.tokens.features import WORDS

VOCABULARY = 30_000  # words guessed; rarer ones serve as context only
NEGATIVES = 600  # beside the batch's own words, some 1,200
TOKENS = 4_096  # of a batch


def kind(word: str) -> int:
    """How a word is written: small, capitalised, capitals, mixed, number, mark."""
    if not any(c.isalnum() for c in word):
        return 5
    if any(c.isdigit() for c in word):
        return 4
    if word.islower():
        return 0
    if word.isupper() and len(word) > 1:
        return 2
    return 1 if word[1:].islower() or len(word) == 1 else 3


class Guesser(nn.Module):
    """The encoder with what is needed to guess words from their surroundings."""

    def __init__(self, size: int, hidden: int, frequencies: np.ndarray) -> None:
        super().__init__()
        self.encoder = Encoder(size, hidden)
        self.drop = nn.Dropout(0.1)
        self.left = nn.Linear(hidden, 128)
        self.right = nn.Linear(hidden, 128)
        self.words = nn.Embedding(len(frequencies), 128)
        self.bias = nn.Parameter(torch.zeros(len(frequencies)))
        self.kinds = nn.Linear(128, 6)
        chance = torch.tensor(frequencies, dtype=torch.float) ** 0.75
        self.register_buffer("chance", chance / chance.sum())
        nn.init.normal_(self.words.weight, std=0.1)

    def forward(self, x: Tensor, lengths: Tensor, targets: Tensor, kinds: Tensor) -> Tensor:
        ahead, back = self.encoder(x, lengths, self.drop)
        none = torch.zeros_like(ahead[:, :1])
        back = back * (torch.arange(x.shape[1]).unsqueeze(0) < lengths.unsqueeze(1)).unsqueeze(2)
        left, right = torch.cat([none, ahead[:, :-1]], 1), torch.cat([back[:, 1:], none], 1)
        context = torch.tanh(self.left(left) + self.right(right))
        inside = kinds >= 0
        loss = nn.functional.cross_entropy(self.kinds(context[inside]), kinds[inside])
        known = targets >= 0
        return loss + self._sampled(context[known], targets[known])

    def _sampled(self, context: Tensor, targets: Tensor) -> Tensor:
        drawn = torch.multinomial(self.chance, NEGATIVES, replacement=True)
        pool, at = torch.unique(torch.cat([targets, drawn]), return_inverse=True)
        # Each candidate's score less the log of how often it is drawn into the pool.
        often = 1 - torch.exp(-self.chance[pool] * (NEGATIVES + len(targets)))
        scores = torch.addmm(self.bias[pool] - torch.log(often), context, self.words(pool).T)
        return nn.functional.cross_entropy(scores, at[: len(targets)])


def batches(corpus: raw.Raw, rng: np.random.Generator) -> list[np.ndarray]:
    """Sentences in batches of about the same length and `TOKENS` tokens, in random order."""
    lengths = np.diff(corpus.bounds)
    order = rng.permutation(len(lengths))
    order = order[np.argsort(lengths[order] + rng.random(len(order)), kind="stable")]
    found, start = [], 0
    while start < len(order):
        stop = start + max(1, TOKENS // int(lengths[order[start]]))
        found.append(order[start:stop])
        start = stop
    return [found[i] for i in rng.permutation(len(found))]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--minutes", type=float, default=30)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--hidden", type=int, default=128)
    options.add_argument("--limit", type=int, help="articles, for trying")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    corpus = raw.load(given.limit)
    table = TypeTable(corpus.types)
    lower: Counter[str] = Counter()
    for word, count in zip(corpus.types, corpus.counts.tolist(), strict=True):
        lower[word.lower()] += count
    common = {word: i for i, (word, _) in enumerate(lower.most_common(VOCABULARY))}
    target_of = np.array([common.get(word.lower(), -1) for word in corpus.types])
    kind_of = np.array([kind(word) for word in corpus.types])
    rare = np.clip(3.0 / np.maximum(corpus.counts, 1), 0.05, 0.6)
    model = Guesser(128, given.hidden, np.array([lower[w] for w in common]))
    print(f"{len(corpus.rows)} tokens, {len(corpus.types)} types", flush=True)
    groups = [{"params": [p]} for p in model.parameters()]
    optimiser = torch.optim.Adam(groups, lr=2e-3, betas=(0.9, 0.98))
    began, step, seen, average = time.time(), 0, 0, 0.0
    while True:
        for rows in batches(corpus, rng):
            share = (time.time() - began) / (given.minutes * 60)
            if share >= 1:
                torch.save(model.encoder.state_dict(), given.out)
                return
            rate = 2.5e-3 * min(1.0, (step + 1) / 300) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            lengths = corpus.bounds[rows + 1] - corpus.bounds[rows]
            ids = np.full((len(rows), lengths.max()), -1, np.int64)
            for i, row in enumerate(rows):
                ids[i, : lengths[i]] = corpus.rows[corpus.bounds[row] : corpus.bounds[row + 1]]
            inside = ids >= 0
            types, at = np.unique(ids[inside], return_inverse=True)
            features = table.batch(types.tolist())
            dropped = torch.tensor(rng.random(len(types)) < rare[types])
            features = (torch.where(dropped, torch.tensor(WORDS), features[0]), *features[1:])
            vectors = model.encoder.types(features)
            index = np.full(ids.shape, len(types), np.int64)
            index[inside] = at
            x = torch.cat([vectors, torch.zeros(1, vectors.shape[1])])[torch.tensor(index)]
            targets = np.where(inside, target_of[ids], -1)
            kinds = np.where(inside, kind_of[ids], -1)
            loss = model(x, torch.tensor(lengths), torch.tensor(targets), torch.tensor(kinds))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            seen += int(inside.sum())
            average = 0.98 * average + 0.02 * loss.item() if step > 1 else loss.item()
            if step % 50 == 0:
                spent = time.time() - began
                told = f"loss {average:.3f} speed {seen / spent:.0f}/s {spent / 60:.1f} min"
                print(f"step {step} tokens {seen} {told}", flush=True)
            if step % 1000 == 0:
                torch.save(model.encoder.state_dict(), given.out)


if __name__ == "__main__":
    main()
