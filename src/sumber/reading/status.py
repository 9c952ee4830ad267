"""Stage status: how the last source puts each content: as its cue says, or else as the content's main clause does."""

from __future__ import annotations

import re
from bisect import bisect_left

from sumber.language.form.status import Leaning, StatusForm
from sumber.model.record import Status
from sumber.model.span import Span
from sumber.reading.clause_words import Words, cue_leaning, is_verb
from sumber.reading.known import Attribution, Known
from sumber.reading.main_clause import ends_in_condition, judge, lean

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:[-'’]\w+)*|[^\w\s]")
_ENDS = frozenset(".?!;…")
_WEAK = ("belief", "assurance", "decision", "reminder", "telling")  # give way to another leaning of the same cue
_NAME, _NOUN = "PROPN", "NOUN"  # Universal POS
_MOST_WORDS = 80  # of a content are looked at: the longest first sentence of 642 annotated contents has 66
_INTERJECTION = 3  # a sentence of fewer words (`Ya, benar.`) gives no status; 1 to 4 do the same on 650 annotated ones


def read_statuses(known: Known) -> tuple[Status, ...]:
    """One status an attribution, in the same order."""
    return tuple([_status(known, index, attribution) for index, attribution in enumerate(known.attributions)])


def _status(known: Known, index: int, attribution: Attribution) -> Status:
    form = known.pack.status
    words = _first_sentence(known, attribution.content, form)
    leaning = _leaning(known, attribution, form)
    if leaning == "rule" and _ruled_by_document(known, index):
        return "asserted"
    if leaning is not None and not (leaning == "rumour" and attribution.links[-1].mention):
        status = lean(leaning, words, 0)
        if status is not None:
            unsure = status in ("planned", "predicted") and ends_in_condition(words, 0)
            return "conditional" if unsure else status
    return judge(words, leaning, quoted=attribution.quote == "direct", told=bool(attribution.links))


def _ruled_by_document(known: Known, index: int) -> bool:
    of = known.sources.of
    if index >= len(of) or not of[index]:
        return False
    return known.sources.sources[of[index][-1]].kind == "document"


# --- the words of the content ----------------------------------------------------------------------------------------


def _first_sentence(known: Known, content: tuple[Span, ...], form: StatusForm) -> Words:
    """The first sentence of the content that is more than an interjection.

    A comma or a full stop stands between the content's spans, as the text divides them.
    """
    text = known.report.text
    words: list[str] = []
    verbs: list[bool] = []
    last = None
    for span in content:
        if last is not None:
            ends = not _ENDS.isdisjoint(text[last : min(span.start, last + 12 * _MOST_WORDS)])
            words.append("." if ends else ",")
            verbs.append(False)
        _add_words(known, span, form, words, verbs)
        if len(words) >= _MOST_WORDS:
            break
        last = span.end
    start, end = _bounds(words)
    return Words(words[start:end], verbs[start:end], form)


def _bounds(words: list[str]) -> tuple[int, int]:
    start = 0
    for at, word in enumerate(words):
        if word in _ENDS:
            if at - start >= _INTERJECTION:
                return start, at
            start = at + 1
    return (start if start < len(words) else 0), len(words)


def _add_words(known: Known, span: Span, form: StatusForm, words: list[str], verbs: list[bool]) -> None:
    """Adds the words of a span, in lower case but for names, which are in no table and no verbs."""
    opening = True
    for word, tag in _tagged(known, span):
        name = tag == _NAME or not (opening or tag or word.islower())
        lower = word if name else word.lower()
        words.append(lower)
        verbs.append(not name and tag != _NOUN and is_verb(lower, form))
        opening = not word[:1].isalnum()


def _tagged(known: Known, span: Span) -> list[tuple[str, str]]:
    """Words and their parts of speech; these are empty where the body was not tagged."""
    tokens = known.tokens
    if not tokens.starts:
        end = min(span.end, span.start + 12 * _MOST_WORDS)
        return [(word, "") for word in _WORD.findall(known.report.text, span.start, end)]
    first = bisect_left(tokens.starts, span.start)
    last = min(bisect_left(tokens.starts, span.end), first + _MOST_WORDS)
    return list(zip(tokens.words[first:last], tokens.pos[first:last] or [""] * (last - first), strict=True))


# --- the cue ---------------------------------------------------------------------------------------------------------


def _leaning(known: Known, attribution: Attribution, form: StatusForm) -> Leaning | None:
    """How the innermost cue puts the content; None where the content itself must tell."""
    cue = attribution.links[-1].cue if attribution.links else None
    if cue is None:
        return None
    text, found = known.report.text, None
    spoken = _WORD.findall(text[cue.start : cue.end].lower())
    for word in [*spoken, attribution.cue or ""]:
        leaning = cue_leaning(word, form)
        if leaning and (found is None or found in _WEAK):
            found = leaning
    if found == "denied":
        before = _WORD.findall(text[max(0, cue.start - 24) : cue.start].lower())[-2:]
        if any(form.roles.get(word) == "negation" for word in [*before, *spoken]):
            return None
    return found
