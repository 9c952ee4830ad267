"""The trained tagger in numpy: hashed features to word vectors, two recurrent layers each way, tags by best path.

A word's vector depends on the word alone and is kept. A report's tags depend on the report alone, to the last bit,
whatever else is in the batch. That takes care, for the order in which a library adds up a product of matrices depends
on their sizes, and so does the rounding. Here nothing is rounded inside a product: what a layer hands on is a whole
number (`STEPS` to one), the weights lie on a grid of a power of two, and no sum needs more than the 24 bits of single
precision (`training/tagger/export.py` chooses each column's grid so).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sumber.reading.tokens.features import features, nameable

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]

# Side by side: with 64 sentences the layers of a step stay in the processor's cache. Measured on 400,000 words of news,
# a core shared with others: 32: 41,000 words/s, 64: 44,000, 96: 43,000, 160: 39,000, 320: 36,000.
SIDE_BY_SIDE = 64
STEPS = np.float32(512)  # of a word vector and of a recurrent layer, both between -1 and 1
GRAM_STEPS = np.float32(8)  # of the mean over a word's n-grams, between -127 and 127
LOOSE_STEPS, LOOSEST = np.float32(64), np.float32(1023)  # of layers without an upper end, and where they are cut off
KEPT = 60_000  # word vectors kept, 30 MB; a day's copy of 600,000 words has 50,000 types


class Tags(NamedTuple):
    """For each token the index of its part of speech and of its name tag."""

    pos: NDArray[np.intp]
    names: NDArray[np.intp]


@dataclass(frozen=True)
class _Layer:
    """Both directions of a recurrent layer, stacked; gates are input, forget, output, cell, the first three halved."""

    inputs: Floats
    recurrent: Floats
    bias: Floats


class Network:
    """The tagger in `folder`, made by `training/tagger/export.py`."""

    def __init__(self, folder: Path) -> None:
        card = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self.pos: tuple[str, ...] = tuple(card["pos"])
        self.tags: tuple[str, ...] = tuple(card["names"])
        tables = ("word", "shape", "affix", "gram")
        self._tables = {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in tables}
        with np.load(folder / "layers.npz") as layers:
            self._part = {name: layers[name] for name in layers.files}
        self._layers = [self._layer(1), self._layer(2)]
        self._rows: dict[str, int] = {}
        self._vectors = np.empty((0, self._part["outer_bias"].shape[0]), np.float32)

    def _layer(self, number: int) -> _Layer:
        part = self._part
        return _Layer(part[f"inputs{number}"], part[f"recurrent{number}"], part[f"bias{number}"])

    def tag(self, words: Sequence[str], bounds: Sequence[tuple[int, int]], reports: Sequence[int]) -> Tags:
        """Tags of `words`, of which `bounds` are the sentences; `reports` numbers the report of each sentence."""
        types = self._types(words)
        first = np.array([a for a, _ in bounds], np.intp)
        sizes = np.array([b for _, b in bounds], np.intp) - first
        order = np.argsort(-sizes, kind="stable")
        packings = [_Packing(first[some], sizes[some]) for some in _slices(order)]
        hidden = np.empty((len(words), len(self._part["mix_bias"])), np.float32)
        for packing in packings:
            hidden[packing.tokens] = self._hidden(types[packing.tokens], packing)
        part = self._part
        pos = (hidden @ part["pos"] + part["pos_bias"]).argmax(1)
        scores = hidden @ part["names"] + part["names_bias"]
        at, strongest = self._remembered(words, types, hidden, np.repeat(np.array(reports, np.intp), sizes))
        scores[at] += strongest @ part["names_memory"]
        names = np.zeros(len(words), np.intp)
        for packing in packings:
            names[packing.tokens] = self._best_path(scores[packing.tokens], packing)
        return Tags(pos, names)

    def _remembered(self, words: Sequence[str], types: Ints, hidden: Floats, reports: Ints) -> tuple[Ints, Floats]:
        """The tokens that may be names, and the strongest of all that their report says of the same word."""
        may_be = {word: nameable(word) for word in set(words)}
        at = np.flatnonzero(np.array([may_be[word] for word in words], bool))
        if not len(at):
            return at, hidden[:0]
        keys = reports[at] * len(self._rows) + types[at]
        order = np.argsort(keys, kind="stable")
        begins = np.flatnonzero(np.diff(keys[order], prepend=-1))
        strongest = np.maximum.reduceat(hidden[at[order]], begins)
        spread = np.empty(len(at), np.intp)
        spread[order] = np.repeat(np.arange(len(begins)), np.diff(begins, append=len(at)))
        return at, strongest[spread]

    def _types(self, words: Sequence[str]) -> Ints:
        """Rows of `_vectors`, which grows by the words not met before."""
        new = [word for word in dict.fromkeys(words) if word not in self._rows]
        if new:
            if len(self._rows) + len(new) > KEPT:
                self._rows.clear()
                self._vectors = self._vectors[:0]
                new = list(dict.fromkeys(words))
            self._vectors = np.concatenate([self._vectors, self._encode(new)])
            self._rows.update(zip(new, range(len(self._rows), len(self._vectors)), strict=True))
        rows = self._rows
        return np.array([rows[word] for word in words], np.intp)

    def _encode(self, words: Sequence[str]) -> Floats:
        """Vectors of word types."""
        found = [features(word) for word in words]
        grams = [gram for row in found for gram in row[3]]
        sizes = np.array([len(row[3]) for row in found])
        table = self._tables
        summed = np.add.reduceat(table["gram"][grams], np.cumsum(sizes) - sizes, dtype=np.int32)
        parts = (
            table["word"][[row[0] for row in found]],
            table["shape"][[row[1] for row in found]],
            table["affix"][[row[2] for row in found]].sum(1, dtype=np.int32),
            np.rint(summed.astype(np.float32) * (GRAM_STEPS / sizes[:, None].astype(np.float32))),
        )
        part = self._part
        inner = _loose(np.concatenate(parts, 1, dtype=np.float32) @ part["inner"] + part["inner_bias"])
        made: Floats = np.rint(np.tanh(inner @ part["outer"] + part["outer_bias"]) * STEPS)
        return made

    def _hidden(self, types: Ints, packing: _Packing) -> Floats:
        """What the network makes of each token of a packing: the layer below the heads."""
        kinds, at = np.unique(types, return_inverse=True)
        vectors = self._vectors[kinds]
        layer = self._layers[0]
        known = np.matmul(vectors, layer.inputs) + layer.bias
        gates = np.stack([known[0][at], known[1][at[packing.turn]]])
        below = _recur(gates, layer.recurrent, packing)
        layer = self._layers[1]
        above = _recur(np.matmul(below, layer.inputs) + layer.bias, layer.recurrent, packing)
        above += below
        part = self._part
        mixed = above[0] @ part["mix_ahead"] + above[1][packing.turn] @ part["mix_back"]
        mixed += (vectors @ part["mix_word"] + part["mix_bias"])[at]
        return _loose(mixed)

    def _best_path(self, scores: Floats, packing: _Packing) -> Ints:
        """The best sequence of name tags of each sentence, as one row of indices in the packing's order."""
        follow, begin = self._part["follow"], self._part["begin"]
        origins = np.empty(scores.shape, np.int8)
        best = np.empty(len(scores), np.intp)
        alpha = begin + scores[:packing.sizes[0]]
        ends: list[Ints] = []
        start = 0
        for size, following in zip(packing.sizes, [*packing.sizes[1:], 0], strict=True):
            ends.append(alpha[following:].argmax(1))
            if following:
                step = alpha[:following, :, None] + follow
                origin = step.argmax(1)
                next_up = slice(start + size, start + size + following)
                origins[next_up] = origin
                alpha = np.take_along_axis(step, origin[:, None], 1)[:, 0] + scores[next_up]
            start += size
        state = np.empty(0, np.intp)
        for size, last in zip(reversed(packing.sizes), reversed(ends), strict=True):
            state = np.concatenate([state, last])
            start -= size
            best[start:start + size] = state
            state = origins[start:start + size][np.arange(size), state].astype(np.intp)
        return best


def _loose(layer: Floats) -> Floats:
    """A rectified layer in whole steps."""
    layer *= LOOSE_STEPS
    return np.rint(np.clip(layer, 0, LOOSEST, out=layer), out=layer)


def _slices(order: Ints) -> Iterator[Ints]:
    """The sentences that stand side by side."""
    for start in range(0, len(order), SIDE_BY_SIDE):
        yield order[start:start + SIDE_BY_SIDE]


class _Packing:
    """Sentences side by side, longest first: all first tokens, then all second ones, and so on, without padding.

    `tokens` are the tokens' numbers in that order, `sizes` how many sentences still have a token at each step, `turn`
    the place of the token that is as far from its sentence's end as this one is from its beginning.
    """

    def __init__(self, first: Ints, sizes: Ints) -> None:
        steps = np.arange(sizes[0])[:, None]
        inside = steps < sizes
        self.tokens = (first + steps)[inside]
        self.sizes: list[int] = inside.sum(1).tolist()
        begins = np.cumsum([0, *self.sizes[:-1]])
        lanes = np.broadcast_to(np.arange(len(sizes)), inside.shape)[inside]
        mirrored = np.broadcast_to(sizes - 1 - steps, inside.shape)[inside]
        self.turn = begins[mirrored] + lanes

    def steps(self) -> Iterator[tuple[int, int]]:
        """Where each step begins, and its size."""
        start = 0
        for size in self.sizes:
            yield start, size
            start += size


def _recur(gates: Floats, recurrent: Floats, packing: _Packing) -> Floats:
    """Long short-term memory, both directions at once; `gates` holds the inputs' share and is overwritten."""
    width = recurrent.shape[1]
    hidden = np.empty((2, gates.shape[1], width), np.float32)
    lanes = packing.sizes[0]
    cell = np.zeros((2, lanes, width), np.float32)
    share = np.empty((2, lanes, 4 * width), np.float32)
    scratch = np.empty((2, lanes, width), np.float32)
    before = None
    for start, size in packing.steps():
        now = gates[:, start:start + size]
        if before is not None:
            now += np.matmul(before[:, :size], recurrent, out=share[:, :size])
        np.tanh(now, out=now)
        switches = now[..., :3 * width]
        switches *= 0.5
        switches += 0.5
        kept, new = cell[:, :size], scratch[:, :size]
        kept *= switches[..., width:2 * width]
        kept += np.multiply(switches[..., :width], now[..., 3 * width:], out=new)
        np.tanh(kept, out=new)
        new *= STEPS
        before = np.multiply(switches[..., 2 * width:], new, out=hidden[:, start:start + size])
        np.rint(before, out=before)
    return hidden
