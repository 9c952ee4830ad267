"""The network: words into vectors by hashed features, two recurrent layers each way, heads for names and for POS."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from sumber.reading.tokens.features import AFFIXES, GRAMS, SHAPES, WORDS, features


class TypeTable:
    """Features of word types, found once each, laid out for torch."""

    def __init__(self, types: Sequence[str] = ()) -> None:
        self.index: dict[str, int] = {}
        self._rows: list[tuple[int, int, list[int], list[int]]] = []
        for word in types:
            self.add(word)

    def add(self, word: str) -> int:
        row = self.index.get(word)
        if row is None:
            row = self.index[word] = len(self._rows)
            self._rows.append(features(word))
        return row

    def batch(self, ids: Sequence[int]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        """Word, shape, affix rows, n-gram rows and their offsets, of the types `ids`."""
        rows = [self._rows[i] for i in ids]
        grams: list[int] = []
        offsets: list[int] = []
        for row in rows:
            offsets.append(len(grams))
            grams += row[3]
        return (
            torch.tensor([r[0] for r in rows]),
            torch.tensor([r[1] for r in rows]),
            torch.tensor([r[2] for r in rows]),
            torch.tensor(grams),
            torch.tensor(offsets),
        )


class TypeEncoder(nn.Module):
    """A vector for a word type from its features alone, so that a reader may keep it."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.word = nn.Embedding(WORDS + 1, 64)  # the last row: an unknown word
        self.shape = nn.Embedding(SHAPES, 16)
        self.affix = nn.EmbeddingBag(AFFIXES, 32, mode="mean")
        self.gram = nn.EmbeddingBag(GRAMS, 64, mode="mean")
        for table in (self.word, self.shape, self.affix, self.gram):
            nn.init.normal_(table.weight, std=0.3)
        self.inner = nn.Linear(176, 256)
        self.outer = nn.Linear(256, size)

    def forward(self, batch: tuple[Tensor, ...], unknown: float = 0.0) -> Tensor:
        word, shape, affix, grams, offsets = batch
        if unknown:
            word = torch.where(torch.rand(word.shape) < unknown, torch.tensor(WORDS), word)
        parts = torch.cat([self.word(word), self.shape(shape), self.affix(affix), self.gram(grams, offsets)], 1)
        return torch.tanh(self.outer(torch.relu(self.inner(parts))))


class Stack(nn.Module):
    """Two recurrent layers that read in one direction only: what stands at t knows nothing beyond t."""

    def __init__(self, size: int, hidden: int) -> None:
        super().__init__()
        self.first = nn.LSTM(size, hidden, batch_first=True)
        self.second = nn.LSTM(hidden, hidden, batch_first=True)

    def forward(self, x: Tensor, drop: nn.Module) -> Tensor:
        below, _ = self.first(x)
        above, _ = self.second(drop(below))
        return below + above


def reverse(x: Tensor, order: Tensor) -> Tensor:
    """Each sentence turned round, its padding left at the end."""
    return torch.gather(x, 1, order.unsqueeze(2).expand(-1, -1, x.shape[2]))


def turned(lengths: Tensor, longest: int) -> Tensor:
    """Indices that turn sentences of `lengths` round."""
    at = torch.arange(longest).unsqueeze(0)
    back = lengths.unsqueeze(1) - 1 - at
    return torch.where(back >= 0, back, at)


class Encoder(nn.Module):
    """Types into vectors, vectors into what each reading direction makes of them."""

    def __init__(self, size: int = 128, hidden: int = 128) -> None:
        super().__init__()
        self.types = TypeEncoder(size)
        self.ahead = Stack(size, hidden)
        self.back = Stack(size, hidden)

    def forward(self, x: Tensor, lengths: Tensor, drop: nn.Module) -> tuple[Tensor, Tensor]:
        order = turned(lengths, x.shape[1])
        return self.ahead(x, drop), reverse(self.back(reverse(x, order), drop), order)


class Chain(nn.Module):
    """A linear chain over name tags, trained on sets of allowed tags: a tag may be told in part or not at all."""

    def __init__(self, tags: Sequence[str]) -> None:
        super().__init__()
        size = len(tags)
        self.follow = nn.Parameter(torch.zeros(size, size))
        self.begin = nn.Parameter(torch.zeros(size))
        closed = [[b[0] == "I" and a[1:] != b[1:] for b in tags] for a in tags]
        self.register_buffer("closed", torch.tensor(closed), persistent=False)
        self.register_buffer("unborn", torch.tensor([tag[0] == "I" for tag in tags]), persistent=False)

    def transitions(self) -> tuple[Tensor, Tensor]:
        """Scores of one tag after another, and of the first: no name goes on that did not begin."""
        return self.follow.masked_fill(self.closed, -1e4), self.begin.masked_fill(self.unborn, -1e4)

    def loss(self, scores: Tensor, allowed: Tensor, lengths: Tensor) -> Tensor:
        """Minus log of the share of allowed paths, a token."""
        kept = scores.masked_fill(~allowed, -1e4)
        both = torch.cat([scores, kept])
        total = self._sum(both, torch.cat([lengths, lengths]))
        half = len(scores)
        return (total[:half] - total[half:]).sum() / lengths.sum()

    def _sum(self, scores: Tensor, lengths: Tensor) -> Tensor:
        follow, begin = self.transitions()
        alpha = begin + scores[:, 0]
        for t in range(1, scores.shape[1]):
            step = torch.logsumexp(alpha.unsqueeze(2) + follow, 1) + scores[:, t]
            alpha = torch.where((t < lengths).unsqueeze(1), step, alpha)
        return torch.logsumexp(alpha, 1)

    def best(self, scores: Tensor, lengths: Tensor) -> list[list[int]]:
        """The best path of each sentence."""
        follow, begin = self.transitions()
        alpha = begin + scores[:, 0]
        trace = []
        for t in range(1, scores.shape[1]):
            step, origin = (alpha.unsqueeze(2) + follow).max(1)
            going = (t < lengths).unsqueeze(1)
            trace.append(torch.where(going, origin, torch.arange(scores.shape[2]).expand_as(origin)))
            alpha = torch.where(going, step + scores[:, t], alpha)
        state = alpha.argmax(1)
        path = [state]
        for origin in reversed(trace):
            state = origin.gather(1, state.unsqueeze(1)).squeeze(1)
            path.append(state)
        table = torch.stack(path[::-1], 1)
        return [row[:n].tolist() for row, n in zip(table, lengths.tolist(), strict=True)]


class Tagger(nn.Module):
    """The encoder with its heads. `labels` gives the labels of each head of parts of speech."""

    def __init__(
        self,
        labels: dict[str, Sequence[str]],
        tags: Sequence[str],
        groups: Sequence[str],
        size: int = 128,
        hidden: int = 128,
    ) -> None:
        super().__init__()
        self.encoder = Encoder(size, hidden)
        self.mix = nn.Linear(2 * hidden + size, 128)
        self.pos = nn.ModuleDict({head: nn.Linear(128, len(names)) for head, names in labels.items()})
        self.names = nn.ModuleDict({group: nn.Linear(256, len(tags)) for group in groups})
        self.chain = Chain(tags)
        self.seen = nn.Dropout(0.2)
        self.between = nn.Dropout(0.3)
        self.top = nn.Dropout(0.4)

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        """What the heads of parts of speech take: 128 numbers a token."""
        x = self.seen(x)
        ahead, back = self.encoder(x, lengths, self.between)
        return torch.relu(self.mix(self.top(torch.cat([ahead, back, x], 2))))

    def remembered(self, z: Tensor, groups: Tensor) -> Tensor:
        """What the heads of names take: `z`, and beside it the strongest of all that the report says of the same word.

        `groups` numbers the tokens that are the same word of the same report, from 1; 0 stands for words that are no
        names.
        """
        flat = groups.flatten()
        size = z.shape[2]
        table = torch.zeros(int(flat.max()) + 1, size)
        table = table.scatter_reduce(0, flat.unsqueeze(1).expand(-1, size), z.reshape(-1, size), "amax")
        strongest = table[flat].view_as(z) * (groups > 0).unsqueeze(2)
        return self.top(torch.cat([z, strongest], 2))
