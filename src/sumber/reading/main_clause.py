"""What status a sentence gives itself: a small grammar that finds its main clause and reads it up to the predicate."""

from __future__ import annotations

from typing import Literal

from sumber.language.form.status import Leaning, Role
from sumber.model.record import Status
from sumber.reading.clause_words import Words, cue_leaning, is_thing, is_verb

_ASKING = ("demanded", "reminder", "telling")  # what one has asked for, one still asks for
_MODALS = ("future", "possible", "duty", "free_duty", "able", "negation", "past")
_PREDICATIVE = (*_MODALS, "exists", "light")
_UNSURE = ("planned", "predicted", "possible")  # becomes conditional with a condition after it
_PURPOSE = 6  # words behind `penting` in which its purpose stands (`penting bagi semua pihak untuk`)
_NEAR = 9  # words after a comma in which a consequence shows itself; 5 to 20 do the same on 650 annotated contents


def judge(words: Words, leaning: Leaning | None = None, *, quoted: bool = False, told: bool = True) -> Status:
    """The status that a sentence gives itself; `leaning` tells whether what will be is expected or assured.

    `quoted`: it is a quotation, word for word. `told`: it stands on somebody's word, who may be its unsaid subject.
    """
    start = 0
    while (after := _after_opening(words, start)) > start:
        start = after
    if _opens_condition(words, start):
        if quoted or _has_consequence(words, start):
            return "conditional"
        start += 1
    status, at = _Clause(words, leaning, told).read(start, quoted=quoted)
    if status in _UNSURE and (words.word(0) in words.form.weak_conditions or ends_in_condition(words, at)):
        return "conditional"
    return "conditional" if status == "asserted" and _only_if(words, at) else status


def lean(leaning: Leaning, words: Words, at: int) -> Status | None:
    """What a leaning makes of the words from `at` on; None where these decide by themselves."""
    form, following = words.form, words.word(at)
    if leaning in ("demanded", "wish") and following in form.settled:
        return "asserted"
    if leaning in ("planned", "possible", "denied", "demanded"):
        return leaning
    if leaning == "estimate":
        rest = words.words[at:]
        return "predicted" if not form.ahead.isdisjoint(rest) or form.behind.isdisjoint(rest) else "possible"
    if leaning == "rumour":
        return "possible"
    if leaning in ("rule", "question"):
        return "demanded"
    if leaning == "wish":
        doing = following in form.purpose or words.verb(at) or words.role(at) in ("light", "negation")
        return "planned" if doing else "demanded"
    if leaning == "decision":
        return "planned" if following in form.purpose or words.verb(at) or words.role(at) == "future" else None
    if leaning in ("reminder", "telling"):
        return "demanded" if _asks(words, at, form.purpose if leaning == "reminder" else form.wanted) else None
    return None


def _asks(words: Words, start: int, purpose: frozenset[str]) -> bool:
    """Whether a purpose comes before any verb: somebody is told to do something."""
    for at in range(start, len(words)):
        if words.words[at] in purpose:
            return True
        if words.verbs[at]:
            return False
    return False


# --- around the main clause ------------------------------------------------------------------------------------------


def _after_opening(words: Words, start: int) -> int:
    """Where the sentence goes on after a connective or a clause in front of the main one; `start` if there is none."""
    if start >= len(words):
        return start
    role = words.role(start)
    if role == "opening":
        return start + 2
    if role in ("filler", "consequence") or not words.words[start][:1].isalnum():
        return start + 1
    if role in ("subordinator", "circumstance", "preposition") and words.word(start + 1) in words.form.demonstratives:
        return start + 2
    if role in ("subordinator", "circumstance") or (role == "condition" and not _opens_condition(words, start)):
        comma = words.comma(start)
        return comma + 1 if 0 <= comma < len(words) - 2 else start
    return start


def _opens_condition(words: Words, at: int) -> bool:
    """Whether the word at `at` sets a condition, and not only a topic."""
    form, word, following = words.form, words.word(at), words.word(at + 1)
    if form.roles.get(word) != "condition" or not following:
        return False
    if word not in form.loose_conditions:
        return True
    comma = words.comma(at)
    verb = at + 2 if following in form.topics and comma > 0 else at + 1  # `kalau mereka tidak …,`
    if form.roles.get(words.word(verb)) == "negation":
        return words.word(verb + 1) not in form.after_topics
    if following in form.topics:
        return False
    for i in range(at + 1, comma if comma > 0 else len(words)):
        if words.words[i] in form.topic_marks:
            return False
        if words.verbs[i] or form.roles.get(words.words[i]) in _PREDICATIVE:
            return True
    return False


def _has_consequence(words: Words, at: int) -> bool:
    """Whether a word of condition after a cue has a consequence, and does not only open what is said."""
    comma = words.comma(at)
    if comma < 0:
        return False
    roles = [words.form.roles.get(word) for word in words.words[comma:]]
    return "consequence" in roles or any(role in _MODALS for role in roles[:_NEAR])


def _only_if(words: Words, at: int) -> bool:
    """`hanya dapat … jika`, `baru bisa … apabila`: of nothing else but what holds then."""
    only = any(words.words[i] in words.form.only_words and words.role(i + 1) in ("able", "future") for i in range(at))
    return only and ends_in_condition(words, at)


def ends_in_condition(words: Words, start: int) -> bool:
    """Whether a condition follows that is the clause's own, not that of a reason or purpose after it."""
    for at in range(start, len(words)):
        role = words.form.roles.get(words.words[at])
        if role == "subordinator":
            return False
        if role == "condition" and _opens_condition(words, at):
            return True
    return False


# --- the main clause -------------------------------------------------------------------------------------------------


class _Clause:
    """Walks along a clause to its predicate, past relative clauses and phrases that have verbs of their own."""

    def __init__(self, words: Words, leaning: Leaning | None, told: bool) -> None:
        self.words = words
        self.form = words.form
        self.leaning = leaning
        self.told = told
        self.inside = False  # a relative clause or phrase whose verb is not the clause's own
        self.negated = False
        self.open = False  # the negation only says not yet
        self.head = ""  # the first word of weight: what the clause is about
        self.person = False  # the word before is a first person
        self.earlier = False  # a word put it into the past
        self.able = False
        self.soon = False
        self.later = False  # a word put what one does into the future
        self.owed = False  # a relative clause told a duty
        self.seen = 0  # words of weight so far

    def read(self, start: int, *, quoted: bool) -> tuple[Status, int]:
        """The status, and where it was decided; a purpose that stands first demands, but in a quotation explains."""
        if self.words.word(start) in (self.form.calls if quoted else self.form.wanted):
            return "demanded", start
        at = start
        while at < len(self.words):
            status = self.step(at)
            if status == "skip":
                at += 1
            elif status is not None:
                return status, at
            at += 1
        return "demanded" if self.owed else "asserted", at

    def step(self, at: int) -> Status | Literal["skip"] | None:
        """What the word at `at` decides; None to go on, `skip` to pass over the next word."""
        role = self.words.role(at)
        if role is None:
            return self.plain(self.words.words[at], at)
        if role == "filler" or role == "light" or role == "consequence":
            self.earlier |= self.words.words[at] in self.form.earlier
            self.later |= self.words.words[at] in self.form.soon_words
        elif role == "opening" or role == "soon":
            self.soon |= role == "soon"
            return "skip"
        elif role == "subordinator" or role == "condition":
            return self.subordinate(at)
        elif role == "preposition" or role == "circumstance":
            return self.phrase(at, role)
        elif role == "relative":
            self.inside = True
        elif self.inside:
            self.inside = role not in ("copula", "exists")
            self.owed |= role in ("duty", "free_duty") and self.words.word(at + 1) not in self.form.settled
        else:
            return self.marked(role, at)
        return None

    def subordinate(self, at: int) -> Status | None:
        """Another clause begins: the end of this one, if it has said anything."""
        if self.leaning == "belief" and not self.seen and _opens_condition(self.words, at):
            return "conditional"
        if self.seen:
            return "demanded" if self.words.words[at] in self.form.wanted and not self.inside else "asserted"
        self.inside = True
        return None

    def phrase(self, at: int, role: Role) -> Literal["skip"] | None:
        """A preposition takes the verb right after it."""
        then = self.words.role(at + 1)
        if then is None and self.words.verb(at + 1):
            return "skip"
        clause = role == "circumstance" and self.words.word(at + 1) in self.form.first_person
        self.inside |= clause or then in ("negation", "able", "past")
        return None

    def plain(self, word: str, at: int) -> Status | None:
        """A word with no role of its own: perhaps the predicate."""
        form = self.form
        if word == "," or word == ":":
            self.inside = False
            self.seen *= word == ","
            return None
        if word in form.first_person:
            self.person = True
            if self.inside and self.words.words[at - 1] not in form.roles:
                self.inside = self.words.role(at + 1) not in _MODALS
            return None
        verb = self.words.verbs[at]
        self.head = self.head or word
        self.earlier |= word in form.earlier
        if self.inside:
            if verb or word in form.demonstratives or self.words.role(at + 1) in _MODALS:
                self.inside = self.person = False
            self.seen += 1
            return None
        return self.predicate(word, at, verb)

    def predicate(self, word: str, at: int, verb: bool) -> Status | None:
        """A word of the clause itself: a verb ends it, if nothing before or in the verb decides."""
        call = self.form.imperative
        if not self.seen and word.endswith(call) and is_verb(word[: -len(call)], self.form):
            return "demanded"
        if self.needs(word, at):
            return "demanded"
        leaning = self.leans(word, at, verb)
        if leaning is not None:
            status = self.asks(leaning, at) or lean(leaning, self.words, at + 1)
            if status is not None:
                return status
            if leaning in ("belief", "assurance"):
                self.leaning, self.person, self.negated, self.seen = leaning, False, False, 0
                return None
        if verb and not (word in self.form.transparent and self.words.role(at + 1) in _MODALS):
            return self.verb(word, at)
        self.person = False
        self.seen += 1
        return None

    def needs(self, word: str, at: int) -> bool:
        """`Diperlukan …`, `penting bagi … untuk …` at the head of a clause."""
        if self.seen or self.negated or self.earlier:
            return False
        form, following = self.form, self.words.word(at + 1)
        if word in form.urgent:
            return not form.purpose.isdisjoint(self.words.words[at + 1 : at + _PURPOSE])
        plain = self.words.role(at + 1) is None and following[:1].isalpha() and following not in form.settled
        return word in form.called_for and plain

    def asks(self, leaning: Leaning, at: int) -> Status | None:
        """`kami ingin mengingatkan agar …`: who wishes to ask for something does so by saying it."""
        asked = self.form.cues.get(self.words.word(at + 1))
        if leaning != "wish" or not self.person or asked not in _ASKING:
            return None
        return lean(asked, self.words, at + 2) or "asserted"

    def leans(self, word: str, at: int, verb: bool) -> Leaning | None:
        """A cue word inside the clause leans if the speaker is its subject or nobody is."""
        form = self.form
        if word.startswith(form.passive) and (self.person or word not in form.hidden):
            return None
        if word in form.hidden:
            return None if self.negated or self.earlier else form.cues[word]
        if self.person or (not self.seen and verb and self.told):
            leaning = form.cues.get(word)
            if leaning == "question":
                return None
            if (self.negated and leaning != "wish") or (self.earlier and not (self.person and leaning in _ASKING)):
                return None
            return leaning
        if self.seen or verb:
            return None
        if self.words.word(at + 1) in form.first_person and form.cues.get(word) != "question":
            return form.cues.get(word)
        leaning = None if word in form.cues else cue_leaning(word, form)
        return leaning if leaning in ("demanded", "planned", "possible") else None

    def verb(self, word: str, at: int) -> Status:
        """The clause has its verb and nothing before it decided."""
        if self.able and not self.person and self.likely(word) and self.words.word(at + 1) not in self.form.options:
            return "possible"
        return self.future(at - 1) if self.soon or (self.later and self.person) else "asserted"

    def likely(self, verb: str) -> bool:
        """Whether being able to is a likelihood: nobody does it on purpose."""
        form = self.form
        if verb in form.happening or verb in form.causes or verb.startswith(form.happening_prefixes):
            return True
        return self.leaning == "belief" and verb in form.effects

    def marked(self, role: Role, at: int) -> Status | None:
        """A word whose role decides."""
        negated, following, form = self.negated, self.words.word(at + 1), self.form
        if role == "negation":
            return self.negation(self.words.words[at], following, at)
        if role == "able":
            self.able = not negated
            return None
        self.negated = False
        if role == "plea":
            return "asserted" if following in form.settled else "demanded"
        if role == "future":
            return None if at and self.words.words[at - 1] in form.about else self.future(at)
        if role == "possible":
            if following in form.settled or (at and self.words.words[at - 1] in form.measures):
                return None
            return "asserted" if negated else "possible"
        if role in ("duty", "free_duty", "ban", "better"):
            return self.duty(role, at, negated)
        if role == "copula" and not form.musts.isdisjoint(self.words.words[at + 1 : at + 3]):
            return "demanded"
        return self.stated(role, following, negated)

    def stated(self, role: Role, following: str, negated: bool) -> Status | None:
        """A predicate without a verb, or a word of the past before one."""
        if role in ("exists", "true") and negated:
            return "denied"
        if role == "exists" and self.form.cues.get(following) == "possible":
            return "possible"
        if role == "past" and self.person:
            self.earlier = True
            return None
        self.seen += 1
        return None if role == "true" else "asserted"

    def negation(self, word: str, following: str, at: int) -> Status | None:
        """Negates what follows, or rejects what others say: `bukan …, melainkan …`."""
        form = self.form
        self.negated = following not in form.only_words
        self.open = word in form.not_yet
        if following in form.denying_next:
            return "denied"
        contrasts = form.contrasts if word in form.noun_negations else form.always_contrasts
        return "denied" if self.negated and not contrasts.isdisjoint(self.words.words[at + 2 :]) else None

    def duty(self, role: Role, at: int, negated: bool) -> Status | None:
        """What should be done is demanded, if it is not only told and not left free."""
        form, following = self.form, self.words.word(at + 1)
        if role == "better":
            return None if self.seen else "demanded"
        if following in form.settled or (at and self.words.words[at - 1] in form.still) or (negated and self.open):
            return None
        if (role == "free_duty" and negated) or (role == "ban" and not negated):
            return None
        if self.words.words[at] in form.oughts:
            return "demanded"
        ends = not following[:1].isalnum() or self.words.role(at + 1) in ("light", "subordinator")
        return None if negated and (self.person or ends) else "demanded"

    def future(self, at: int) -> Status:
        """Planned if somebody means to do it, predicted if it comes about by itself or is somebody's expectation."""
        form = self.form
        if self.leaning in ("belief", "assurance"):
            return "predicted" if self.leaning == "belief" else "planned"
        for place in range(at + 1, len(self.words)):
            following = self.words.words[place]
            if following in form.happening:
                meant = self.words.word(place + 1) in form.intended or (self.person and following in form.willed)
                return "planned" if meant else "predicted"
            if following[:1].isalnum() and self.words.role(place) in (None, "possible", "able"):
                return self.outcome(following, place)
        return "planned"

    def outcome(self, verb: str, at: int) -> Status:
        if verb in self.form.effects:
            return "predicted" if is_thing(self.head, self.form) else "planned"
        return "predicted" if self.words.verbs[at] and verb.startswith(self.form.happening_prefixes) else "planned"
