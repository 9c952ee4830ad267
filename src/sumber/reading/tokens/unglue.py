"""Words that a feed ran together (`dariReuters`, `Israeltelah`), told apart by the words that are familiar in news."""

from __future__ import annotations

import re

from sumber.language.form.tokens import TokenForm

SHORTEST = 5  # letters; `diAS`
KEPT = 100_000  # words remembered with their parts
# A familiar word after a name counts from this length on; shorter ones only if the pack lists them (`dan`, `di`).
TAIL = 5

_CAPITALS = re.compile(r"[A-Z]{2,}(?=[a-z]{2,}$)")
_SEAM = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")


class Unglue:
    """Tells the parts of a word, by the tables of a language."""

    def __init__(self, form: TokenForm) -> None:
        self._form = form
        self._known: dict[str, tuple[int, ...]] = {}

    def parts(self, word: str) -> tuple[int, ...]:
        """Where the second and further parts begin; nothing for a word that is one."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) > KEPT:
                self._known.clear()
            found = self._known[word] = tuple(self._seams(word))
        return found

    def _seams(self, word: str) -> list[int]:
        if not SHORTEST <= len(word) <= 60 or not word.isalpha() or word.isupper() or word in self._form.whole:
            return []
        seam = self._brand_seam(word) or self._capital_seam(word) or self._small_seam(word)
        if not seam:
            return []
        return [*self._seams(word[:seam]), seam, *(seam + further for further in self._seams(word[seam:]))]

    def _capital_seam(self, word: str) -> int:
        """A seam before a capital: what stands before it is familiar."""
        form = self._form
        for match in _SEAM.finditer(word):
            seam = match.start()
            before, after = word[:seam], word[seam:]
            if len(after) < 2 or after.lower() in form.clitics or before.lower() in form.brand_heads:
                continue
            if before in form.names or before in form.small or self._is_capitalised_word(before):
                return seam
            if self._small_seam(before):
                return seam
        return 0

    def _brand_seam(self, word: str) -> int:
        for head in self._form.glued_brands:
            at = word.find(head, 1)
            if at > 0 and word[:at].lower() in self._form.small:
                return at
        return 0

    def _is_capitalised_word(self, part: str) -> bool:
        return len(part) > 3 and part[1:].islower() and part.lower() in self._form.small

    def _small_seam(self, word: str) -> int:
        """A seam before a small letter: a name or capitals, then a familiar word."""
        form = self._form
        capitals = _CAPITALS.match(word)
        if capitals and self._is_tail(word[:capitals.end()], word[capitals.end():]):
            return capitals.end()
        if not word[0].isupper() or not word[1:].islower() or word.lower() in form.small or word in form.names:
            return 0
        for seam in range(4, len(word) - 1):
            after = word[seam:]
            name = word[:seam]
            if name in form.names and name.lower() not in form.brand_heads and self._is_tail(name, after):
                return seam
        return 0

    def _is_tail(self, name: str, after: str) -> bool:
        form = self._form
        if after in form.tails:  # Wijayadi and Irwandi are names, Jakartadi is none
            return len(after) > 2 or len(name) > 6 or name.isupper()
        return len(after) >= TAIL and after in form.small and after not in form.name_tails
