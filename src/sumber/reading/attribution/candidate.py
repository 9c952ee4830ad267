"""From one cue to one candidate: who says it and what, as token ranges within its scene."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sumber.reading.attribution.scene import Hit, Quoted, Scene
from sumber.reading.attribution.source_phrase import Range, phrase_after, phrase_before


@dataclass(frozen=True, slots=True)
class Candidate:
    """`content` in reading order, empty where it is the sentence before (`back`). `source` None where nobody is named.

    `quotes` are the quotations that are content as a whole. `through`: a medium through which the whole sentence comes.
    """

    hit: Hit
    source: Range | None
    content: tuple[Range, ...]
    quotes: tuple[Quoted, ...] = ()
    back: bool = False
    through: bool = False


def read_hit(scene: Scene, hit: Hit) -> Candidate | None:
    """The attribution that a cue makes, or None if it makes none here."""
    return _BUILDERS[hit.cue.build](scene, hit)


# --- C, kata X | kata X, C | A, kata X, B -------------------------------------------------------------------------------


def _tail(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    if not _tail_stands(scene, hit, low):
        return None
    source, after = _source_behind(scene, hit, high)
    if source is None and not hit.suffix:
        return None
    spoken = _speech_before(scene, hit, low)
    if spoken:
        more = tuple(q for q in scene.quotes if q.speech and q.open >= after and hit.first not in scene.quote_at)
        return Candidate(hit, source, tuple((q.first, q.last) for q in (*spoken, *more)), (*spoken, *more))
    content = _around(scene, hit, (low, high), after)
    return Candidate(hit, source, content) if content else None


def _tail_stands(scene: Scene, hit: Hit, low: int) -> bool:
    """A bare cue stands behind what was said, or opens its sentence; elsewhere `kata` is a noun, `jelas` an adjective."""
    tokens, form = scene.tokens, scene.form
    before = hit.first - 1
    while before >= low and tokens.lower[before] in form.infixes | {"demikian", "begitu"}:
        before -= 1
    if before < low or before in scene.marks:
        return before in scene.marks or hit.suffix > 0 or hit.cue.base == "mengatakan" or tokens.lower[hit.first] == "bunyi"
    if tokens.lower[before] in (",", "--", "—", "–", "-") or tokens.lower[before] in form.like:
        return True
    return hit.cue.base == "mengatakan" and _only_openers(scene, low, hit.first)


def _only_openers(scene: Scene, low: int, high: int) -> bool:
    tokens, form = scene.tokens, scene.form
    return all(tokens.lower[t] in form.openers or not tokens.lower[t][:1].isalnum() for t in range(low, high))


def _source_behind(scene: Scene, hit: Hit, high: int) -> tuple[Range | None, int]:
    """The source behind the cue and the first token after it."""
    tokens, form = scene.tokens, scene.form
    if hit.suffix:
        return (hit.first, hit.last), hit.last
    at = hit.last
    while at < high and tokens.lower[at] in form.infixes and tokens.name_at[at] < 0:
        at += 1
    source = phrase_after(scene, at, high)
    return source, source[1] if source else at


def _speech_before(scene: Scene, hit: Hit, low: int) -> tuple[Quoted, ...]:
    """The utterances in quotation marks that end where the cue begins."""
    if hit.first in scene.quote_at:
        return ()
    end, found = hit.first, []
    for quote in reversed(scene.quotes):
        if quote.open >= hit.first or quote.first < low:
            continue
        between = [t for t in range(quote.close, end) if scene.tokens.lower[t][:1].isalnum()]
        if quote.speech and (not between or (not found and len(between) <= 2 and _only_infixes(scene, between))):
            found.append(quote)
            end = quote.open
        elif not found and not between and quote.close - quote.open > 3:
            found.append(quote)
            end = quote.open
        else:
            break
    return tuple(reversed(found))


def _only_infixes(scene: Scene, words: list[int]) -> bool:
    form = scene.form
    return all(scene.tokens.lower[t] in form.infixes or scene.tokens.lower[t] in form.like for t in words)


def _around(scene: Scene, hit: Hit, limits: Range, after: int) -> tuple[Range, ...]:
    """Content on both sides of a cue and its source: the clause before, or the one that it interrupts."""
    low, high = limits
    left, right = _trim(scene, low, _left_end(scene, hit)), _trim(scene, after, high)
    if right and not _goes_on(scene, after, right, bare=left is None or not _is_clause(scene, left)):
        right = None
    if left and _only_openers(scene, *left) and right:
        left = None
    if right:
        right = _cut_trailing(scene, right)
    return tuple(part for part in (left, right) if part)


def _left_end(scene: Scene, hit: Hit) -> int:
    end = hit.first
    while end > scene.first and scene.tokens.lower[end - 1] in scene.form.like | scene.form.relatives:
        end -= 1
    return end


def _goes_on(scene: Scene, after: int, right: Range, *, bare: bool) -> bool:
    """Whether what follows the source is content and not the circumstances of speaking (`di Jakarta, Rabu`)."""
    tokens, form = scene.tokens, scene.form
    head = right[0]
    word = tokens.lower[head]
    if any(h.first == head and h.cue.build in ("cite", "prep") for h in scene.hits):
        return False
    if word in form.like or head in scene.marks or head in scene.quote_at:
        return bare
    if bare:
        return _is_clause(scene, right)
    if tokens.lower[after] != "," or head in scene.times or word in form.prepositions or word in form.subordinators:
        return False
    return word not in form.relatives and _is_clause(scene, right)


# --- X mengatakan (bahwa) C -----------------------------------------------------------------------------------------------


def _verb(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    if not _verb_stands(scene, hit, low):
        return None
    source = phrase_before(scene, hit.first, low)
    if source and hit.cue.weak and not _is_source(scene, source):
        return None
    spoken = _speech_around(scene, hit, source, low, high)
    if spoken:
        return Candidate(hit, source, tuple((q.first, q.last) for q in spoken), spoken)
    content = _content_after(scene, hit, high)
    if content and _takes(scene, hit, content):
        return Candidate(hit, source, (content,))
    start = source[0] if source else hit.first
    left = _trim(scene, low, start)
    if content is None and left and scene.tokens.lower[start - 1] == "," and source and _is_clause(scene, left):
        return Candidate(hit, source, (left,))
    return None


def _verb_stands(scene: Scene, hit: Hit, low: int) -> bool:
    """Not negated, not a plan to speak, not the object of another verb."""
    tokens, form = scene.tokens, scene.form
    before = hit.first - 1
    while before >= low and tokens.lower[before] in form.infixes and tokens.lower[before] not in form.negations:
        before -= 1
    if before < low:
        return True
    word = tokens.lower[before]
    if word in form.negations:
        return hit.cue.negatable
    if word in form.modals:
        return False
    return not (tokens.pos[before] == "VERB" and tokens.name_at[before] < 0 and word not in form.role_nouns) or (
        word in form.subordinators
    )


def _is_source(scene: Scene, source: Range) -> bool:
    tokens, form = scene.tokens, scene.form
    for at in range(*source):
        if tokens.lower[at] in form.relatives:
            break
        if tokens.lower[at].removesuffix("nya") in form.weak_subjects or tokens.lower[at] in form.pronouns:
            return True
        if tokens.name_at[at] >= 0 and tokens.names[tokens.name_at[at]].type != "place":
            return True
    return False


def _speech_around(scene: Scene, hit: Hit, source: Range | None, low: int, high: int) -> tuple[Quoted, ...]:
    """`X mengatakan: "C"`, `"C," X menambahkan`: utterances that touch the cue or its source."""
    if hit.first in scene.quote_at:
        return ()
    start = source[0] if source else hit.first
    behind = [q for q in scene.quotes if q.speech and q.open >= hit.last]
    if behind and _only_adjuncts(scene, hit.last, behind[0].open):
        return tuple(behind)
    left = _speech_before(scene, hit._replace(first=start), low)
    right = _trim(scene, hit.last, high)
    return left if left and (right is None or not _is_clause(scene, right)) else ()


def _only_adjuncts(scene: Scene, low: int, high: int) -> bool:
    """Nothing between but who was told, where and when."""
    tokens, form = scene.tokens, scene.form
    if all(not tokens.lower[t][:1].isalnum() or tokens.lower[t] in form.that for t in range(low, high)):
        return True
    head = tokens.lower[low]
    fits = head in form.hearers or head in form.prepositions or low in scene.times or head in form.infixes
    return fits and tokens.lower[high - 1] in (",", ":") and high - low <= 15


def _content_after(scene: Scene, hit: Hit, high: int) -> Range | None:
    """What follows the verb, without `bahwa`, the hearer and the circumstances that come before it."""
    tokens, form = scene.tokens, scene.form
    start = hit.last
    while start < high and (tokens.lower[start] in form.infixes or start in scene.times) and tokens.lower[start] not in (
        form.negations
    ):
        if tokens.lower[start] in ("akan", "telah", "sudah", "masih"):
            break
        start += 1
    start = _past_adjuncts(scene, start, high)
    while start < high and (tokens.lower[start] in form.that or not tokens.lower[start][:1].isalnum()):
        if start in scene.marks or tokens.lower[start] in "([{":
            break
        start += 1
    content = _trim(scene, start, high)
    return _cut_trailing(scene, content) if content else None


# Tokens from the verb to a `bahwa`, colon or comma that are still the hearer and the circumstances (dev reports: at most 11).
_ADJUNCT = 16


def _past_adjuncts(scene: Scene, start: int, high: int) -> int:
    tokens, form = scene.tokens, scene.form
    if start >= high or tokens.lower[start] not in form.prepositions | form.hearers:
        return start
    for at in range(start, min(start + _ADJUNCT, high)):
        if tokens.lower[at] in form.that:
            return at
        if tokens.pos[at] == "VERB" and tokens.name_at[at] < 0:
            break
        if tokens.lower[at] in (",", ":") and at + 1 < high and at + 1 not in scene.times:
            return at + 1
    return start


def _takes(scene: Scene, hit: Hit, content: Range) -> bool:
    """Whether what follows is content for this verb, or only its object."""
    tokens, form = scene.tokens, scene.form
    head, takes = tokens.lower[content[0]], hit.cue.takes
    opened = any(tokens.lower[t] in form.that or tokens.lower[t] in ":," for t in range(hit.last, content[0]))
    if head in form.relatives:
        return False
    if opened:
        return True
    if takes == "any":
        return content[1] - content[0] > 1 and head not in form.prepositions - form.purpose - {"dalam", "dengan", "di", "pada"}
    if takes == "role":
        return any(tokens.lower[t] in form.as_words for t in range(*content)) or _is_clause(scene, content)
    if takes == "infinitive":
        return _asks(scene, content)
    return head not in form.prepositions and _is_clause(scene, content)


def _asks(scene: Scene, content: Range) -> bool:
    """`(Y) untuk/agar …`, or a clause or infinitive straight away."""
    tokens, form = scene.tokens, scene.form
    head = tokens.lower[content[0]]
    if head in form.purpose or head in form.that:
        return True
    if head in form.prepositions or head in form.and_words:
        return False
    return _is_clause(scene, content)


# --- passives ---------------------------------------------------------------------------------------------------------------


def _told(scene: Scene, hit: Hit) -> Candidate | None:
    """`Hal itu disampaikan X`, `disampaikan (oleh) X bahwa C`, `dijelaskan X, C`, `C, dikatakan X`, `dikatakan bahwa C`."""
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    source, after = _source_behind(scene, hit, high)
    head = _before(scene, hit.first, low)
    if _points_back(scene, low, hit.first) and source and hit.first not in scene.quote_at:
        that = next((t for t in range(after, high) if tokens.lower[t] in form.that), None)
        content = _trim(scene, that + 1, high) if that is not None else None
        return Candidate(hit, source, (content,) if content else (), back=True)
    if head is None or tokens.lower[head] in form.like or tokens.lower[head] == "," or head in scene.marks:
        spoken = _speech_before(scene, hit, low)
        if spoken and source:
            return Candidate(hit, source, tuple((q.first, q.last) for q in spoken), spoken)
        if source is None and (head is None or tokens.lower[head] == ","):
            return _known(scene, hit, high)
        around = _around(scene, hit, (low, high), after)
        return Candidate(hit, source, around) if around and source else None
    if hit.cue.base in form.words and hit.cue.base != tokens.lower[hit.first]:
        return _passive(scene, hit)
    return None


def _before(scene: Scene, at: int, low: int) -> int | None:
    """The token before `at`, infixes and openers passed over; None at the beginning."""
    tokens, form = scene.tokens, scene.form
    at -= 1
    while at >= low and (tokens.lower[at] in form.infixes or (_only_openers(scene, low, at + 1))):
        at -= 1
    return at if at >= low else None


def _points_back(scene: Scene, low: int, high: int) -> bool:
    """`Hal itu`, `Demikian`, `Pernyataan tersebut` and nothing else but adverbs before the cue."""
    tokens, form = scene.tokens, scene.form
    words = [tokens.lower[t] for t in range(low, high) if tokens.lower[t][:1].isalnum()]
    words = [w for w in words if w not in form.infixes and w not in form.openers - form.anaphors and w not in form.like]
    if not words or words[0] not in form.anaphors:
        return bool(high > low and tokens.lower[low] in ("demikian",) and not words)
    return all(w in form.anaphors or w in form.demonstratives or w in form.relatives for w in words)


def _known(scene: Scene, hit: Hit, high: int) -> Candidate | None:
    """`Diketahui, C`, `Dikabarkan bahwa C`, `Disebutkan juga bahwa C`."""
    content = _content_after(scene, hit, high)
    if content is None or not _is_clause(scene, content):
        return None
    return Candidate(hit, None, (content,))


def _passive(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    before = _before(scene, hit.first, low)
    if before is not None and tokens.lower[before] in form.negations | form.modals:
        return None
    if before is None or tokens.lower[before] in form.like:
        return _known(scene, hit, high)
    agent = phrase_after(scene, hit.last, high, apposition=False) if _has_agent(scene, hit, high) else None
    content = _clause_around(scene, hit, (low, high))
    if content is None or content[1] - hit.last < 1:
        return None
    return Candidate(hit, agent, (content,))


def _has_agent(scene: Scene, hit: Hit, high: int) -> bool:
    return hit.last < high and scene.tokens.lower[hit.last] in scene.form.agents


def _clause_around(scene: Scene, hit: Hit, limits: Range) -> Range | None:
    """The clause with the cue in it: `S diduga P`; a noun with its relative clause; a predicate that is joined on."""
    tokens, form = scene.tokens, scene.form
    low, high = limits
    before = hit.first - 1
    while before > low and tokens.lower[before] in form.infixes:
        before -= 1
    if tokens.lower[before] in form.relatives:
        head = phrase_before(scene, hit.first, low)
        end = _relative_end(scene, hit.last, high)
        return _trim(scene, head[0] if head else before, end)
    if tokens.lower[before] in form.and_words or tokens.lower[before] in form.coordinators:
        return _trim(scene, hit.first, _clause_end(scene, hit.last, high))
    return _trim(scene, _clause_start(scene, before, low), _clause_end(scene, hit.last, high))


def _relative_end(scene: Scene, start: int, high: int) -> int:
    lower = scene.tokens.lower
    for at in range(start, high):
        if lower[at] in (",", ";", ".") or at in scene.marks:
            return at
        if lower[at] in ("itu", "tersebut", "ini") and at > start + 1:
            return at + 1
    return high


def _clause_start(scene: Scene, end: int, low: int) -> int:
    tokens, form = scene.tokens, scene.form
    for at in range(end, low - 1, -1):
        word = tokens.lower[at]
        if at in scene.marks or word in (";", ":") or word in form.that:
            return at + 1
        if word in form.subordinators and at > low and tokens.name_at[at] < 0 and at < end:
            return at + 1
        if word in form.coordinators - form.and_words and at > low:
            return at + 1
    start = low
    while start < end and tokens.lower[start] in form.openers:
        start += 1
    return start


def _clause_end(scene: Scene, start: int, high: int) -> int:
    tokens, form = scene.tokens, scene.form
    for at in range(start, high):
        if tokens.lower[at] in (";",) or (at in scene.marks and at not in scene.quote_at and at - 1 not in scene.quote_at):
            return at if tokens.lower[at] == ";" else high
        if tokens.lower[at] == "," and at + 1 < high and tokens.lower[at + 1] in form.coordinators | form.subordinators:
            return at
    content = _trim(scene, start, high)
    return _cut_trailing(scene, content)[1] if content else high


# --- menurut X, C | dilansir X, C | rencana X untuk C ----------------------------------------------------------------------


def _prep(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens = scene.tokens
    if hit.suffix:
        source: Range | None = (hit.first, hit.last)
        after = hit.last
    elif hit.last < high and tokens.lower[hit.last] in scene.form.suffixes:  # `Menurut nya`
        source, after = (hit.last, hit.last + 1), hit.last + 1
    else:
        leading = _only_openers(scene, low, hit.first)
        source = phrase_after(scene, hit.last, high, apposition=not leading or _closed_apposition(scene, hit.last, high))
        after = source[1] if source else hit.last
    if source is None or scene.tokens.lower[source[0]] in scene.form.first_person:
        return None
    if _points_back(scene, low, hit.first) and hit.first > low:
        return Candidate(hit, source, (), back=True)
    content = _around(scene, hit, (low, high), after)
    return Candidate(hit, source, content) if content else None


def _closed_apposition(scene: Scene, start: int, high: int) -> bool:
    """`Menurut Menteri Luar Negeri, Julie Bishop, C`: a second comma follows a short stretch with a person's name."""
    tokens = scene.tokens
    commas = [t for t in range(start, min(start + 24, high)) if tokens.lower[t] == ","][:2]
    if len(commas) < 2 or commas[1] - commas[0] > 12:
        return False
    inside = range(commas[0] + 1, commas[1])
    return not any(tokens.pos[t] == "VERB" and tokens.name_at[t] < 0 for t in inside)


def _cite(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    source = phrase_after(scene, hit.last, high, apposition=False)
    if source is None:
        return _passive(scene, hit) if tokens.lower[hit.first] in ("diberitakan", "diwartakan") else None
    if hit.first > low and _points_back(scene, low, hit.first) or tokens.lower[hit.first] == "demikian":
        return Candidate(hit, source, (), back=True, through=True)
    content = _around(scene, hit, (low, high), source[1])
    through = not (hit.first > low and tokens.lower[hit.first] in ("dengan",))
    return Candidate(hit, source, content, through=through) if content else None


# Tokens from the noun to its `untuk`: `Rencana pemerintah pusat untuk …`.
_POSSESSOR = 6


def _noun(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    opener = next(
        (t for t in range(hit.last, min(hit.last + _POSSESSOR, high)) if tokens.lower[t] in form.purpose | form.that), None
    )
    if opener is None or any(tokens.pos[t] in ("VERB", "PUNCT") for t in range(hit.last, opener)):
        return None
    possessor = phrase_after(scene, hit.last, opener, apposition=False) if opener > hit.last else None
    source = possessor or phrase_before(scene, hit.first, low)
    start = opener if tokens.lower[opener] == "untuk" else opener + 1
    content = _trim(scene, start, high)
    content = _cut_trailing(scene, content) if content else None
    return Candidate(hit, source, (content,)) if content and _is_clause(scene, content) else None


# --- shared -------------------------------------------------------------------------------------------------------------------


def _trim(scene: Scene, low: int, high: int) -> Range | None:
    """Without the punctuation and marks at both ends, unless a mark's quotation lies inside."""
    lower, marks = scene.tokens.lower, scene.marks
    while low < high and not lower[low][:1].isalnum() and not _opens_inside(scene, low, high):
        low += 1
    while high > low and not lower[high - 1][:1].isalnum() and lower[high - 1] not in ")]%" and high - 1 not in marks:
        high -= 1
    while high > low and not lower[high - 1][:1].isalnum() and lower[high - 1] not in ")]%":
        if high - 1 in marks and any(q.open >= low and q.close == high for q in scene.quotes):
            break
        high -= 1
    return (low, high) if low < high else None


def _opens_inside(scene: Scene, at: int, high: int) -> bool:
    if scene.tokens.lower[at] in ("(", "["):
        return True
    return at in scene.marks and any(q.open == at and q.close <= high for q in scene.quotes)


def _cut_trailing(scene: Scene, content: Range) -> Range:
    """Ends content before `, lapor X` or `, seperti dikutip X`, which are about the whole sentence."""
    for hit in scene.hits:
        if hit.first <= content[0] + 1 or hit.first >= content[1] or hit.first in scene.quote_at:
            continue
        before = scene.tokens.lower[hit.first - 1]
        if hit.cue.build in ("tail", "cite", "prep") and (before == "," or hit.cue.build == "cite"):
            if hit.cue.build == "tail" and not _tail_stands(scene, hit, content[0]):
                continue
            if hit.cue.build == "prep" and hit.suffix:
                continue
            cut = _trim(scene, content[0], hit.first)
            if cut:
                return cut
    return content


def _is_clause(scene: Scene, part: Range) -> bool:
    """Whether it has a predicate of its own, outside a relative clause."""
    tokens, form = scene.tokens, scene.form
    relative = False
    for at in range(*part):
        word = tokens.lower[at]
        if word in form.relatives:
            relative = True
        elif word == ",":
            relative = False
        elif tokens.pos[at] in ("VERB", "AUX") or word in form.copulas:
            if not relative or at - 1 >= part[0] and tokens.lower[at - 1] not in form.relatives | form.infixes | form.copulas:
                return True
    return False


_BUILDERS: dict[str, Callable[[Scene, Hit], Candidate | None]] = {
    "tail": _tail,
    "verb": _verb,
    "told": _told,
    "passive": _passive,
    "prep": _prep,
    "cite": _cite,
    "noun": _noun,
}
