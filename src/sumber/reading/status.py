"""Stage status: how the last source puts each content, judged at the content's main clause."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from sumber.language.form.status import Leaning, Role, StatusForm
from sumber.model.record import Status
from sumber.reading.known import Attribution, Known

_WORD = re.compile(r"\d+(?:[.,:]\d+)*|\w+(?:[-'’]\w+)*|[^\w\s]")
_ENDS = frozenset(".?!;…")
_WEAK = ("belief", "assurance", "decision", "reminder", "telling")  # give way to another leaning of the same cue
_ASKING = ("demanded", "reminder", "telling")  # what one has asked for, one still asks for
_MODALS = ("future", "possible", "duty", "free_duty", "able", "negation", "past")
_PREDICATIVE = (*_MODALS, "exists", "light")
_MOST_WORDS = 80  # of a content are looked at


def read_statuses(known: Known) -> tuple[Status, ...]:
    """One status an attribution, in the same order."""
    return tuple(_status(known, index, attribution) for index, attribution in enumerate(known.attributions))


def _status(known: Known, index: int, attribution: Attribution) -> Status:
    form = known.pack.status
    words = _first_sentence(_words(known, attribution), form)
    leaning = _leaning(known, attribution, form)
    if leaning in ("planned", "possible", "denied", "demanded"):
        return "asserted" if words and words[0] in form.settled else leaning
    if leaning == "rule":
        return "asserted" if _ruled_by_document(known, index) else "demanded"
    if leaning == "rumour" and attribution.links[-1].mention is None:
        return "possible"
    if leaning in ("estimate", "wish", "decision", "reminder", "telling"):
        lean = _lean(leaning, words, 0, form)
        if lean is not None:
            return lean
    return judge(words, form, leaning, quoted=attribution.quote == "direct")


def _ruled_by_document(known: Known, index: int) -> bool:
    of = known.sources.of
    if index >= len(of) or not of[index]:
        return False
    return known.sources.sources[of[index][-1]].kind == "document"


# --- the words of the content and of the cue -------------------------------------------------------------------------


def _words(known: Known, attribution: Attribution) -> list[str]:
    """The first words of the content; a comma or a full stop stands between its spans as the text divides them.

    In lower case, but for words that are capitalised although nothing opens there: they are names, and in no table.
    """
    text = known.report.text
    out: list[str] = []
    last = None
    for start, end in attribution.content:
        if last is not None:
            out.append("," if _ENDS.isdisjoint(text[last:start]) else ".")
        opening = True
        for word in _tokens(known, start, end):
            out.append(word.lower() if opening else word)
            opening = not word[0].isalnum()
        if len(out) >= _MOST_WORDS:
            break
        last = end
    return out[:_MOST_WORDS]


def _tokens(known: Known, start: int, end: int) -> Sequence[str]:
    tokens = known.tokens
    if not tokens.starts:
        return _WORD.findall(known.report.text, start, min(end, start + 12 * _MOST_WORDS))
    first = bisect_left(tokens.starts, start)
    return tokens.words[first : min(bisect_left(tokens.starts, end), first + _MOST_WORDS)]


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


def judge(
    words: Sequence[str], form: StatusForm, leaning: Leaning | None = None, *, quoted: bool = False
) -> Status:
    """The status that a sentence gives itself; `leaning` tells whether what will be is expected or assured."""
    start = 0
    weak = any(word in form.weak_conditions for word in words[:1])
    while (after := _skip_opening(words, start, form)) > start:
        start = after
    if start < len(words) and _opens_condition(words, start, form):
        if quoted or not _only_reports(words, start, form):
            return "conditional"
        start += 1
    status, at = _Clause(words, form, leaning).read(start, quoted=quoted)
    if weak and status in ("planned", "predicted", "possible"):
        return "conditional"
    if status in ("planned", "predicted", "possible") and any(
        _opens_condition(words, i, form) for i in range(at, len(words))
    ):
        return "conditional"
    return status


def _opens_condition(words: Sequence[str], at: int, form: StatusForm) -> bool:
    """Whether the word at `at` sets a condition, and not only a topic."""
    if form.roles.get(words[at]) != "condition" or at + 1 >= len(words):
        return False
    if words[at] not in form.loose_conditions:
        return True
    if words[at + 1] in form.topics:
        return False
    if form.roles.get(words[at + 1]) == "negation" and words[at + 2 : at + 3] and words[at + 2] in form.after_topics:
        return False
    comma = _find(words, ",", at)
    clause = words[at + 1 : comma if comma > 0 else None]
    return any(is_verb(word, form) or form.roles.get(word) in _PREDICATIVE for word in clause)


def _only_reports(words: Sequence[str], at: int, form: StatusForm) -> bool:
    """Whether a word of condition after a cue only opens what is said (`menyebut jika …`): no consequence follows."""
    comma = _find(words, ",", at)
    if comma < 0:
        return True
    roles = [form.roles.get(word) for word in words[comma:]]
    return "consequence" not in roles and not any(role in _MODALS for role in roles[:9])


def _skip_opening(words: Sequence[str], start: int, form: StatusForm) -> int:
    """Where the sentence goes on after a connective or a clause in front of the main one."""
    if start >= len(words):
        return start
    role = form.roles.get(words[start])
    if role in ("filler", "consequence") or not words[start][0].isalnum():
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
        self.negated = False
        self.open = False  # the negation only says not yet
        self.head = ""  # the first word of weight: what the clause is about
        self.person = False  # the word before is a first person
        self.earlier = False
        self.able = False
        self.soon = False
        self.seen = 0  # words of weight so far

    def next(self, at: int) -> str:
        return self.words[at + 1] if at + 1 < len(self.words) else ""

    def role(self, at: int) -> Role | None:
        word = self.words[at] if at < len(self.words) else ""
        pairs = self.form.phrases.get(word)
        return (pairs and pairs.get(self.next(at))) or self.form.roles.get(word)

    def read(self, start: int, *, quoted: bool) -> tuple[Status, int]:
        """The status, and where it was decided; a purpose that stands first demands, but in a quotation explains."""
        if start < len(self.words) and self.words[start] in (self.form.calls if quoted else self.form.wanted):
            return "demanded", start
        at = start
        while at < len(self.words):
            status = self.step(at)
            if status == "skip":
                at += 1
            elif status is not None:
                return status, at
            at += 1
        return "asserted", at

    def step(self, at: int) -> Status | Literal["skip"] | None:
        """What the word at `at` decides; None to go on, `skip` to pass over the next word."""
        word, role = self.words[at], self.role(at)
        if role is None:
            if word == "," or word == ":":
                self.inside = False
                self.seen = 0 if word == ":" else self.seen
                return None
            return self.plain(word, at)
        if role == "filler" or role == "light" or role == "consequence":
            self.earlier |= word in self.form.earlier
        elif role == "soon":
            self.soon = True
            return "skip"
        elif role == "subordinator" or role == "condition":
            if self.leaning == "belief" and not self.seen and _opens_condition(self.words, at, self.form):
                return "conditional"
            if self.seen:
                return "demanded" if word in self.form.wanted and not self.inside else "asserted"
            self.inside = True
        elif role == "preposition" or role == "circumstance":
            return self.phrase(at, role)
        elif role == "relative":
            self.inside = True
        elif self.inside:
            self.inside = role not in ("copula", "exists")
        else:
            return self.marked(role, at)
        return None

    def phrase(self, at: int, role: Role) -> Literal["skip"] | None:
        """A preposition takes the verb right after it."""
        following, then = self.next(at), self.role(at + 1)
        if then is None and is_verb(following, self.form):
            return "skip"
        if then in ("negation", "able", "past") or (role == "circumstance" and following in self.form.first_person):
            self.inside = True
        return None

    def plain(self, word: str, at: int) -> Status | None:
        """A word with no role of its own: perhaps the predicate."""
        form = self.form
        if word in form.first_person:
            self.person = True
            if self.inside and self.words[at - 1] not in form.roles:
                self.inside = self.role(at + 1) not in _MODALS
            return None
        verb = is_verb(word, form)
        self.head = self.head or word
        self.earlier |= word in form.earlier
        if self.inside:
            if verb or word in form.demonstratives or self.role(at + 1) in _MODALS:
                self.inside = self.person = False
            self.seen += 1
            return None
        leaning = self.leans(word, at, verb)
        if leaning is not None:
            status = _lean(leaning, self.words, at + 1, form)
            if status is not None:
                return status
            if leaning in ("belief", "assurance"):
                self.leaning, self.person, self.negated, self.seen = leaning, False, False, 0
                return None
        if verb and not (word in form.transparent and self.role(at + 1) in _MODALS):
            return self.predicate(word, at)
        self.person = False
        self.seen += 1
        return None

    def predicate(self, word: str, at: int) -> Status:
        """The clause has its verb and nothing before it decided."""
        form = self.form
        if not self.seen and word.endswith(form.imperative) and is_verb(word[: -len(form.imperative)], form):
            return "demanded"
        if self.able and not self.person and self.likely(word):
            return "possible"
        return self.future(at - 1) if self.soon else "asserted"

    def likely(self, verb: str) -> bool:
        """Whether being able to is a likelihood: nobody does it on purpose."""
        form = self.form
        if verb in form.happening or verb in form.causes or verb.startswith(form.happening_prefixes):
            return True
        return self.leaning == "belief" and verb in form.effects

    def leans(self, word: str, at: int, verb: bool) -> Leaning | None:
        """A cue word inside the clause leans if the speaker is its subject or nobody is."""
        form = self.form
        if word.startswith(form.passive) and (self.person or word not in form.hidden):
            return None
        if word in form.hidden:
            return None if self.negated or self.earlier else form.cues[word]
        if self.person or (not self.seen and verb):
            leaning = form.cues.get(word)
            if (self.negated and leaning != "wish") or (self.earlier and leaning not in _ASKING):
                return None
            return leaning
        if self.seen or verb:
            return None
        if self.next(at) in form.first_person:
            return form.cues.get(word)
        return None if word in form.cues else _cue(word, form)

    def marked(self, role: Role, at: int) -> Status | None:
        """A word whose role decides."""
        negated, following, form = self.negated, self.next(at), self.form
        if role == "negation":
            self.negated = following not in form.only_words
            self.open = self.words[at] in form.not_yet
            return self.denies(at)
        if role == "able":
            self.able = not negated
            return None
        self.negated = False
        if role == "plea":
            return "asserted" if following in form.settled else "demanded"
        if role == "possible":
            if following in form.settled or (at and self.words[at - 1] in form.measures):
                return None
            return "asserted" if negated else "possible"
        if role == "future":
            return None if at and self.words[at - 1] in form.about else self.future(at)
        if role in ("duty", "free_duty", "ban", "better"):
            return self.duty(role, at, negated)
        if role == "exists" and not negated and form.cues.get(following) == "possible":
            return "possible"
        if role in ("exists", "true") and negated:
            return "denied"
        if role == "past" and self.person:
            self.earlier = True
            return None
        self.seen += 1
        return "asserted" if role in ("exists", "past", "copula") else None

    def duty(self, role: Role, at: int, negated: bool) -> Status | None:
        following = self.next(at)
        if role == "better":
            return None if self.seen else "demanded"
        if following in self.form.settled or (at and self.words[at - 1] in self.form.still) or (negated and self.open):
            return None
        if (role == "free_duty" and negated) or (role == "ban" and not negated):
            return None
        if negated and (self.person or not following[:1].isalnum() or self.role(at + 1) in ("light", "subordinator")):
            return None
        return "demanded"

    def denies(self, at: int) -> Status | None:
        """A negation that rejects what others say: `bukan …, melainkan …`."""
        form, following = self.form, self.next(at)
        if following in form.denying_next:
            return "denied"
        if following in form.only_words:
            return None
        contrasts = form.contrasts if self.words[at] in form.noun_negations else form.always_contrasts
        return None if contrasts.isdisjoint(self.words[at + 2 :]) else "denied"

    def future(self, at: int) -> Status:
        """Planned if somebody means to do it, predicted if it comes about by itself or is somebody's expectation."""
        form = self.form
        if self.leaning in ("belief", "assurance"):
            return "predicted" if self.leaning == "belief" else "planned"
        for place in range(at + 1, len(self.words)):
            following = self.words[place]
            if following in form.happening:
                meant = self.next(place) in form.intended or (self.person and following in form.willed)
                return "planned" if meant else "predicted"
            if following[0].isalnum() and self.role(place) in (None, "possible", "able"):
                return self.outcome(following)
        return "planned"

    def outcome(self, verb: str) -> Status:
        form = self.form
        if verb in form.effects:
            return "predicted" if is_thing(self.head, form) else "planned"
        if is_verb(verb, form) and verb.startswith(form.happening_prefixes):
            return "predicted"
        return "planned"


# --- words -----------------------------------------------------------------------------------------------------------


def _lean(leaning: Leaning, words: Sequence[str], at: int, form: StatusForm) -> Status | None:
    """What a leaning makes of the words from `at` on; None where these decide by themselves."""
    following = words[at] if at < len(words) else ""
    if following in form.settled and leaning in ("demanded", "wish"):
        return "asserted"
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
        doing = following in form.purpose or is_verb(following, form)
        return "planned" if doing or form.roles.get(following) in ("light", "negation") else "demanded"
    if leaning == "decision":
        doing = following in form.purpose or is_verb(following, form) or form.roles.get(following) == "future"
        return "planned" if doing else None
    if leaning in ("reminder", "telling"):
        return "demanded" if _asks(words, at, form.purpose if leaning == "reminder" else form.wanted, form) else None
    return None


def _asks(words: Sequence[str], at: int, purpose: frozenset[str], form: StatusForm) -> bool:
    """Whether a purpose comes before any verb: somebody is told to do something."""
    for word in words[at:]:
        if word in purpose:
            return True
        if is_verb(word, form):
            return False
    return False


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
