"""The words of one sentence as the judgement of its status looks at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from sumber.language.form.status import Leaning, Role, StatusForm


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence: its words, in lower case but for names, and which of them are verbs."""

    words: Sequence[str]
    verbs: Sequence[bool]
    form: StatusForm

    def __len__(self) -> int:
        return len(self.words)

    def word(self, at: int) -> str:
        """The word at `at`; empty past the end."""
        return self.words[at] if at < len(self.words) else ""

    def verb(self, at: int) -> bool:
        return at < len(self.verbs) and self.verbs[at]

    def role(self, at: int) -> Role | None:
        """What the word at `at` does, with the next one if the two belong together."""
        word = self.word(at)
        pairs = self.form.phrases.get(word)
        role = pairs.get(self.word(at + 1)) if pairs else None
        if role and not (role == "possible" and self.word(at + 2) in self.form.options):  # `bisa jadi pilihan`
            return role
        return self.form.roles.get(word)

    def comma(self, start: int) -> int:
        """Where the next comma is; -1 if there is none."""
        try:
            return self.words.index(",", start)
        except ValueError:
            return -1


def cue_leaning(word: str, form: StatusForm) -> Leaning | None:
    """How a word puts what hangs on it, whatever pronoun it carries."""
    leaning = form.cues.get(word)
    if leaning is None:
        for suffix in form.suffixes:
            if word.endswith(suffix):
                return form.cues.get(word[: -len(suffix)])
    return leaning


@lru_cache(maxsize=1 << 14)
def is_verb(word: str, form: StatusForm) -> bool:
    """Whether a word looks like a verb by its form."""
    if word in form.verbs:
        return True
    return len(word) > 4 and word.startswith(form.verb_prefixes) and word not in form.not_verbs


@lru_cache(maxsize=1 << 12)
def is_thing(word: str, form: StatusForm) -> bool:
    """Whether a subject with this head cannot intend anything."""
    if word in form.things:
        return True
    return word not in form.agents and any(word.startswith(a) and word.endswith(b) for a, b in form.thing_affixes)
