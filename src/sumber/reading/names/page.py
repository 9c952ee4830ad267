"""The report as the stages about names look at it: its tokens beside what the language tells of each word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sumber.language.form.names import NameForm
from sumber.reading.known import Known, Tokens
from sumber.reading.names.lexicon import bare, lexicon


@dataclass(frozen=True, slots=True)
class Page:
    """Tokens, the language's words around names as one table, and the words that attribute."""

    text: str
    tokens: Tokens
    form: NameForm
    lexicon: Mapping[str, int]
    cues: Mapping[str, object]

    def flags(self, token: int) -> int:
        """What the word at `token` may be (see `lexicon`); 0 for words that the language's tables lack."""
        word = self.tokens.lower[token]
        return self.lexicon.get(word) or self.lexicon.get(bare(word), 0)


def page(known: Known) -> Page:
    """The page of a report whose tokens are read."""
    form = known.pack.names
    return Page(known.report.text, known.tokens, form, lexicon(form), known.pack.cues.words)
