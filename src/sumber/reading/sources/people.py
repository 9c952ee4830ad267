"""The person whose name a mention gives: `Direktur Utama PT …, Ivo W.`, but not `pengacara Novel B.` or `tim Ivo`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sumber.knowledge import admin, countries, gazetteer
from sumber.reading.names.lexicon import (
    ALIAS,
    AT,
    BODY,
    BOTH,
    COUNT,
    CROWD,
    DEGREE,
    DOCUMENT,
    FORMER,
    FRONT,
    GENERIC,
    HONORIFIC,
    IN_TITLE,
    JOIN,
    MANY,
    MEDIUM,
    NAME_LIKE,
    NAMED,
    NOUN,
    OF,
    OFFICE,
    OFFICE_WORD,
    ONE,
    OWNED,
    POST,
    RANK,
    RELATIVE,
    RELATIVE_WORD,
    SOMEONE,
)
from sumber.reading.sources.desk import Desk, Word
from sumber.reading.sources.sketch import Sketch

_MARKS = frozenset((",", "(", "-", "–", "—", "--", ":"))
_TITLE = HONORIFIC | RANK | OFFICE | OFFICE_WORD | FORMER
_NO_PERSON = BODY | FRONT | MEDIUM | DOCUMENT | POST | CROWD


class Run(NamedTuple):
    """Words `[first, last)` of one person's name."""

    first: int
    last: int
    entity: int


def named_person(desk: Desk, words: Sequence[Word], head: int) -> Sketch | None:
    """The person or persons that the phrase names as speaking; `head` is its first noun. None if it names nobody."""
    runs = _runs(words)
    chosen = next((run for run in runs if _speaks(desk, words, head, run)), None)
    if chosen is None:
        return _untagged(desk, words, head) if not runs else None
    chosen = _behind_title(words, runs, _behind_comma(words, runs, chosen))
    together = _joined(words, runs, chosen)
    if len(together) > 1:
        return Sketch("person", " dan ".join(desk.entities[run.entity].name for run in together))
    return Sketch("person", desk.entities[chosen.entity].name, chosen.entity)


def _runs(words: Sequence[Word]) -> list[Run]:
    runs: list[Run] = []
    for at, word in enumerate(words):
        if word.type != "person":
            continue
        if runs and runs[-1].entity == word.entity and runs[-1].last == at:
            runs[-1] = runs[-1]._replace(last=at + 1)
        else:
            runs.append(Run(at, at + 1, word.entity))
    return runs


def _speaks(desk: Desk, words: Sequence[Word], head: int, run: Run) -> bool:
    """Whether the phrase is about the person named at `run`, and not about someone or something of theirs."""
    start = run.first
    while start > head and words[start - 1].flags & (HONORIFIC | RANK | FORMER):
        start -= 1
    if start <= head:
        return True
    before = words[head:start]
    if before[-1].lower in _MARKS or before[-1].flags & (NAMED | ALIAS):
        return not _counts_many(words, head)
    if before[-1].flags & (AT | OF | JOIN):
        return False
    if any(word.flags & RELATIVE_WORD for word in before):
        return _behind_clause(before)
    if _counts_many(words, head):
        return False
    return not _owns(desk, words[head], before, run)


def _behind_clause(before: Sequence[Word]) -> bool:
    """`…, yang dihubungi kemarin, Kepala Dinas X`: a title of its own stands between the clause and the name."""
    commas = [at for at, word in enumerate(before) if word.lower == ","]
    return bool(commas) and commas[-1] + 1 < len(before) and bool(before[commas[-1] + 1].flags & _TITLE)


def _counts_many(words: Sequence[Word], head: int) -> bool:
    """`para tersangka`, `kedua menteri`: names after it are examples."""
    return any(word.flags & (MANY | BOTH) and not word.flags & ONE for word in words[:head])


def _owns(desk: Desk, head: Word, before: Sequence[Word], run: Run) -> bool:
    """Whether the person named right behind the noun is its owner (`pendukung X`, `istri X`, `Pemerintah X`)."""
    if head.flags & OFFICE and not head.flags & OWNED:
        return _held_by_another(desk, head, before, run)
    if head.flags & RELATIVE and head.flags & HONORIFIC and head.text[0].isupper():
        return False  # Ibu Risma
    if head.flags & (OWNED | RELATIVE):
        return not head.lower.endswith(desk.page.form.pronouns.clitic)
    if head.entity >= 0 and all(word.entity == head.entity for word in before):
        described = desk.known.names.descriptions[run.entity] or ""
        if described.endswith(desk.text(before)):
            return False  # the rest of a title: `(Juru bicara) KPK Febri D.`
    if head.flags & _NO_PERSON and not head.flags & SOMEONE:
        return not (before[-1].flags & _TITLE or (before[-1].type in ("body", "place") and len(before) > 1))
    return False


def _held_by_another(desk: Desk, head: Word, before: Sequence[Word], run: Run) -> bool:
    """`pengacara X`, where X was introduced before without being one."""
    if len(before) > 1 or head.text[0].isupper():
        return False
    entity = desk.entities[run.entity]
    description = desk.known.names.descriptions[run.entity]
    seen_before = entity.mentions[0].end <= head.span.start
    return seen_before and head.lower not in (description or head.lower).lower().split()


def _behind_comma(words: Sequence[Word], runs: Sequence[Run], chosen: Run) -> Run:
    """Of `pengacara Novel B., Alghiffari A.` the second, if nothing but a title stands between comma and name."""
    if chosen.first == 0:
        return chosen
    for run in runs:
        if run.first <= chosen.last or (run.last < len(words) and words[run.last].lower != ","):
            continue
        start = run.first
        while start > chosen.last and words[start - 1].flags & (HONORIFIC | RANK):
            start -= 1
        if words[start - 1].lower == "," and not any(w.flags & RELATIVE_WORD for w in words[:start]):
            return run
    return chosen


def _behind_title(words: Sequence[Word], runs: Sequence[Run], chosen: Run) -> Run:
    """Of two names in one title the last: the first is of what the office is about (`Ahli Derivatif … David N.`)."""
    if chosen.first == 0 or any(w.lower in _MARKS or w.flags & (RELATIVE_WORD | JOIN) for w in words[:runs[-1].first]):
        return chosen
    return runs[-1] if runs[-1].last == len(words) and words[0].flags & OFFICE else chosen


def _joined(words: Sequence[Word], runs: Sequence[Run], chosen: Run) -> list[Run]:
    """`Menteri X A. dan Wakil Menteri Y B.`: persons joined by `dan` speak together."""
    together = [chosen]
    for run in runs:
        last = together[-1]
        if run.first <= last.first or run.entity == last.entity:
            continue
        between = words[last.last:run.first]
        listed = len(between) == 1 and between[0].lower == ","
        joined = (bool(between) and between[0].flags & JOIN) or (len(between) > 1 and between[1].flags & JOIN)
        if not (listed or joined) or any(w.flags & RELATIVE_WORD or w.lower == "," for w in between[1:]):
            break
        together.append(run)
    return together if len(together) > 1 and _has_join(words, together) else [chosen]


def _has_join(words: Sequence[Word], together: Sequence[Run]) -> bool:
    return any(word.flags & JOIN for word in words[together[0].last:together[-1].first])


# --- names that the tagger passed over --------------------------------------------------------------------------------


def _untagged(desk: Desk, words: Sequence[Word], head: int) -> Sketch | None:
    """Capitalised words behind a title that no table knows: `Kepala Balai Besar …, Bustang`."""
    if words[head].flags & NOUN and head + 3 < len(words) and words[head + 1].text == "(":
        name = words[head + 2]  # `Korban (Wildan)`
        return Sketch("person", name.text) if _may_be_name(name) and not name.text.isupper() else None
    if not words[head].flags & _TITLE or words[head].flags & COUNT or words[head].entity >= 0:
        return None
    last = _without_end(words, head)
    first = last
    if last - head > 2 and words[last - 1].flags & OFFICE and _may_be_name(words[last - 2]):
        first -= words[last - 1].text[0].isupper()  # `Cyril Raoul Hakim`
    while first > head + 1 and _may_be_name(words[first - 1]):
        first -= 1
    while first < last and words[first].flags & IN_TITLE and not words[first].flags & NAME_LIKE:
        first += 1
    if first >= last or not _ends_title(words[first - 1], last - first):
        return None
    acronym = last - first == 1 and len(words[first].text) > 1 and words[first].text.isupper()
    called = desk.text(words[first:last])
    return None if acronym or _is_place(called) else Sketch("person", called)


def _is_place(name: str) -> bool:
    return bool(countries.find(name) or admin.find(name) or gazetteer.find(name))


def _without_end(words: Sequence[Word], head: int) -> int:
    """Where the phrase ends without its relative clause, degrees and marks."""
    last = head
    while last < len(words) and not words[last].flags & (RELATIVE_WORD | ALIAS) and words[last].text != ";":
        last += 1
    while last > head and (words[last - 1].flags & DEGREE or not words[last - 1].lower[:1].isalnum()):
        last -= 1
    return last


def _ends_title(before: Word, size: int) -> bool:
    """Whether a name of so many words may follow the word; behind a body's that is no acronym it has two."""
    if before.flags & BODY and before.text.isupper() and len(before.text) > 1:
        return True
    if before.flags & (HONORIFIC | RANK | OFFICE) or before.text in ",)" or before.type in ("body", "place"):
        return True
    return size > 1 and bool(before.flags & (BODY | GENERIC | OFFICE_WORD))


def _may_be_name(word: Word) -> bool:
    if word.entity >= 0 or not word.text[0].isupper():
        return False
    return not word.flags or bool(word.flags & NAME_LIKE)
