"""Stage status: how the last source puts each content, judged at the content's main clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from sumber.language.form.status import Leaning, StatusForm
from sumber.model.record import Status
from sumber.reading.known import Attribution, Known

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:[-'’]\w+)*|[^\w\s]")
_ENDS = frozenset(".?!;…")
_WEAK = ("belief", "assurance", "decision", "reminder")  # give way to another leaning of the same cue
_MODALS = ("future", "possible", "duty", "free_duty", "able")
_MOST_WORDS = 80  # of a content are looked at


def read_statuses(known: Known) -> tuple[Status, ...]:
    """One status an attribution, in the same order."""
    return tuple(_status(known, index, attribution) for index, attribution in enumerate(known.attributions))


def _status(known: Known, index: int, attribution: Attribution) -> Status:
    form = known.pack.status
    words = _first_sentence(_words(known, attribution), form)
    leaning = _leaning(known, attribution, form)
    if leaning in ("planned", "possible", "denied", "demanded"):
        return leaning
    if leaning == "rule":
        return "asserted" if _ruled_by_document(known, index) else "demanded"
    if leaning == "rumour" and attribution.links[-1].mention is None:
        return "possible"
    if leaning in ("estimate", "wish", "decision", "reminder"):
        lean = _lean(leaning, words, 0, form)
        if lean is not None:
            return lean
    return judge(words, form, leaning)


def _ruled_by_document(known: Known, index: int) -> bool:
    of = known.sources.of
    if index >= len(of) or not of[index]:
        return False
    return known.sources.sources[of[index][-1]].kind == "document"


# --- the words of the content and of the cue -------------------------------------------------------------------------


def _words(known: Known, attribution: Attribution) -> list[str]:
    """The first words of the content in lower case; a full stop stands where a sentence ended between its spans."""
    text = known.report.text
    out: list[str] = []
    last = None
    for start, end in attribution.content:
        if last is not None:
            out.append("," if _ENDS.isdisjoint(text[last:start]) else ".")
        out += _tokens(known, start, end)
        if len(out) >= _MOST_WORDS:
            break
        last = end
    return out[:_MOST_WORDS]


def _tokens(known: Known, start: int, end: int) -> Sequence[str]:
    tokens = known.tokens
    if not tokens.starts:
        return [m[0].lower() for m in _WORD.finditer(known.report.text, start, min(end, start + 12 * _MOST_WORDS))]
    first = bisect_left(tokens.starts, start)
    return tokens.lower[first : min(bisect_left(tokens.starts, end), first + _MOST_WORDS)]


def _first_sentence(words: list[str], form: StatusForm) -> list[str]:
    """The first sentence that is more than an interjection."""
    start = 0
    for i, word in enumerate(words):
        if word in _ENDS:
            if i - start >= 3:
                return words[start:i]
            start = i + 1
    return words[start:] or words


def _leaning(known: Known, attribution: Attribution, form: StatusForm) -> Leaning | None:
    """How the innermost cue puts the content; None where the content itself must tell."""
    if not attribution.links:
        return None
    cue, found = attribution.links[-1].cue, None
    if cue is None:
        return None
    text = known.report.text
    spoken = [m[0] for m in _WORD.finditer(text[cue.start : cue.end].lower())]
    before = _WORD.findall(text[max(0, cue.start - 24) : cue.start].lower())[-2:]
    for word in [*spoken, attribution.cue or ""]:
        leaning = _cue(word, form)
        if leaning and (found is None or found in _WEAK):
            found = leaning
    if found == "denied" and any(form.roles.get(word) == "negation" for word in [*before, *spoken]):
        return None
    return found


def _cue(word: str, form: StatusForm) -> Leaning | None:
    leaning = form.cues.get(word)
    if leaning is None:
        for suffix in form.suffixes:
            if word.endswith(suffix):
                return form.cues.get(word[: -len(suffix)])
    return leaning


# --- the main clause -------------------------------------------------------------------------------------------------


def judge(words: Sequence[str], form: StatusForm, leaning: Leaning | None = None) -> Status:
    """The status that a sentence gives itself; `leaning` tells whether what will be is expected or assured."""
    start = 0
    weak = any(word in form.weak_conditions for word in words[:1])
    while (after := _skip_opening(words, start, form)) > start:
        start = after
    if start < len(words) and _opens_condition(words, start, form):
        return "conditional"
    status, at = _Clause(words, form, leaning).read(start)
    if weak and status in ("planned", "predicted", "possible"):
        return "conditional"
    if status in ("planned", "predicted", "possible") and any(
        _opens_condition(words, i, form) for i in range(at, len(words))
    ):
        return "conditional"
    return status


def _opens_condition(words: Sequence[str], at: int, form: StatusForm) -> bool:
    if form.roles.get(words[at]) != "condition":
        return False
    return at + 1 < len(words) and words[at + 1] not in form.topics


def _skip_opening(words: Sequence[str], start: int, form: StatusForm) -> int:
    """Where the sentence goes on after a connective or a clause in front of the main one."""
    if start >= len(words):
        return start
    role = form.roles.get(words[start])
    if role == "filler" or not words[start][0].isalnum():
        return start + 1
    if role == "condition" and _opens_condition(words, start, form):
        return start
    following = words[start + 1] if start + 1 < len(words) else ""
    if role in ("subordinator", "circumstance", "preposition") and following in form.demonstratives:
        return start + 2
    if role in ("subordinator", "circumstance", "condition"):
        comma = _find(words, ",", start)
        if 0 <= comma < len(words) - 2:
            return comma + 1
    return start


def _find(words: Sequence[str], word: str, start: int) -> int:
    try:
        return words.index(word, start)
    except ValueError:
        return -1


class _Clause:
    """Walks along a clause to its predicate, past relative clauses and phrases that have verbs of their own."""

    def __init__(self, words: Sequence[str], form: StatusForm, leaning: Leaning | None) -> None:
        self.words = words
        self.form = form
        self.leaning = leaning
        self.inside = False  # a relative clause or phrase whose verb is not the clause's own
        self.negation = ""
        self.person = False  # the word before was a first person
        self.able = False
        self.seen = 0  # words of weight so far

    def next(self, at: int) -> str:
        return self.words[at + 1] if at + 1 < len(self.words) else ""

    def read(self, start: int) -> tuple[Status, int]:
        """The status, and where it was decided."""
        form, words = self.form, self.words
        if start < len(words) and words[start] in form.purpose and form.roles.get(words[start]) == "subordinator":
            return "demanded", start
        skip = -1
        for at in range(start, len(words)):
            if at <= skip:
                continue
            word = words[at]
            role = form.roles.get(word)
            if word == ",":
                self.inside = False
            elif role is None:
                status = self.plain(word, at, start)
                if status is not None:
                    return status, at
            elif role in ("filler", "light"):
                pass
            elif role in ("subordinator", "condition"):
                if self.seen:
                    return self.end(at), at
                self.inside = True
            elif role in ("preposition", "circumstance"):
                skip = self.phrase(at)
                self.inside |= role == "circumstance" and not self.seen
            elif role == "relative":
                self.inside = True
            else:
                status = self.marked(role, word, at, start)
                if status is not None:
                    return status, at
        return self.end(len(words)), len(words)

    def phrase(self, at: int) -> int:
        """A preposition takes the verb right after it; the last word to pass over."""
        following = self.next(at)
        role = self.form.roles.get(following)
        if role in ("negation", "able", "past", "future", "light"):
            self.inside = True
        elif role is None and is_verb(following, self.form):
            return at + 1
        return at

    def plain(self, word: str, at: int, start: int) -> Status | None:
        """A word with no role of its own: perhaps the predicate."""
        form = self.form
        if word in form.first_person:
            self.person = True
            return None
        verb = is_verb(word, form)
        if not self.inside:
            leaning = self.lean(word, at, verb)
            if leaning is not None:
                status = _lean(leaning, self.words, at + 1, form)
                if status is not None:
                    return status
                if leaning in ("belief", "assurance"):
                    self.leaning, self.person, self.negation = leaning, False, ""
                    return None
        self.person = False
        if word in form.demonstratives or (self.inside and not verb) or (verb and self.inside):
            self.inside = False
        elif verb and not (word in form.transparent and form.roles.get(self.next(at)) in _MODALS):
            return self.end(at)
        self.seen += 1
        return None

    def lean(self, word: str, at: int, verb: bool) -> Leaning | None:
        """A cue word inside the clause leans if the speaker is its subject or nobody is."""
        form = self.form
        if word in form.hidden:
            return None if self.negation else form.cues[word]
        if self.person or (not self.seen and verb):
            leaning = form.cues.get(word)
            return None if self.negation and leaning != "wish" else leaning
        if not self.seen and not verb:
            if self.next(at) in form.first_person:
                return form.cues.get(word)
            if word not in form.cues:
                return _cue(word, form)
        return None

    def marked(self, role: str, word: str, at: int, start: int) -> Status | None:
        """A word whose role decides, unless it stands in a relative clause."""
        if self.inside:
            if role in ("copula", "exists"):
                self.inside = False
            return None
        negated = bool(self.negation)
        if role != "able":
            self.negation = ""
        following = self.next(at)
        form = self.form
        if role == "negation":
            self.negation = "" if following in form.only_words else word
            return self.denies(at)
        if role == "plea":
            return "demanded"
        if role == "possible":
            return None if negated else "possible"
        if role == "future":
            return None if at and self.words[at - 1] in form.about else self.future(at, start)
        if role in ("duty", "free_duty", "ban"):
            if following in form.settled or (role == "free_duty" and negated) or (role == "ban" and not negated):
                return None
            return "demanded"
        if role == "able":
            if following in form.chance and not negated:
                return "possible"
            self.able = not negated
            return None
        if role == "exists" and not negated and form.cues.get(following) == "possible":
            return "possible"
        if role in ("exists", "true") and negated:
            return "denied"
        if role in ("exists", "past", "copula"):
            return self.end(at)
        self.seen += 1
        return None

    def denies(self, at: int) -> Status | None:
        """A negation that rejects what others say: `bukan …, melainkan …`."""
        form, following = self.form, self.next(at)
        if following in form.denying_next:
            return "denied"
        if following in form.only_words:
            return None
        contrasts = form.contrasts if self.words[at] in form.noun_negations else form.always_contrasts
        return None if contrasts.isdisjoint(self.words[at + 2 :]) else "denied"

    def future(self, at: int, start: int) -> Status:
        """Planned if somebody means to do it, predicted if it comes about by itself or is somebody's expectation."""
        form = self.form
        if self.leaning in ("belief", "assurance"):
            return "predicted" if self.leaning == "belief" else "planned"
        for place in range(at + 1, len(self.words)):
            following = self.words[place]
            if following in form.happening:
                return "planned" if self.next(place) in form.intended else "predicted"
            if form.roles.get(following) in (None, "possible", "able"):
                break
        else:
            return "planned"
        if following in form.effects:
            thing = any(word in form.things for word in self.words[start:at])
            return "predicted" if thing else "planned"
        if is_verb(following, form) and following.startswith(form.happening_prefixes):
            return "predicted"
        return "planned"

    def end(self, at: int) -> Status:
        return "asserted"


# --- words -----------------------------------------------------------------------------------------------------------


def _lean(leaning: Leaning, words: Sequence[str], at: int, form: StatusForm) -> Status | None:
    """What a leaning makes of the words from `at` on; None where these decide by themselves."""
    following = words[at] if at < len(words) else ""
    if leaning in ("planned", "possible", "denied", "demanded"):
        return leaning
    if leaning == "estimate":
        rest = words[at:]
        return "predicted" if not form.ahead.isdisjoint(rest) or form.behind.isdisjoint(rest) else "possible"
    if leaning == "rumour":
        return "possible"
    if leaning == "rule":
        return "demanded"
    if leaning == "wish":
        if following in form.settled:
            return "asserted"
        doing = following in form.purpose or is_verb(following, form)
        return "planned" if doing or form.roles.get(following) in ("light", "negation") else "demanded"
    if leaning == "decision":
        doing = following in form.purpose or is_verb(following, form) or form.roles.get(following) == "future"
        return "planned" if doing else None
    if leaning == "reminder":
        return "demanded" if not form.purpose.isdisjoint(words[at : at + 6]) else None
    return None


@lru_cache(maxsize=1 << 14)
def is_verb(word: str, form: StatusForm) -> bool:
    """Whether a word looks like a verb by its form."""
    if word in form.verbs:
        return True
    return len(word) > 4 and word.startswith(form.verb_prefixes) and word not in form.not_verbs
