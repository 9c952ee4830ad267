"""From one cue to one candidate: who says it and what, as token ranges within its scene."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sumber.reading.attribution.scene import Hit, Quoted, Scene
from sumber.reading.attribution.source_phrase import Range, phrase_after, phrase_before, sentence_subject, speaks


@dataclass(frozen=True, slots=True)
class Candidate:
    """`content` in reading order, empty where it is the sentence before (`back`). `source` None where nobody is named.

    `quotes` are the quotations that are content as a whole. `through`: a medium through which the whole sentence comes.
    `quoting` is whoever quotes this source (`NHK melaporkan, mengutip X, bahwa C`).
    """

    hit: Hit
    source: Range | None
    content: tuple[Range, ...]
    quotes: tuple[Quoted, ...] = ()
    back: bool = False
    through: bool = False
    quoting: Candidate | None = None


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
    strong = hit.suffix > 0 or tokens.lower[hit.first] in form.tails
    if before in scene.marks:
        return True
    if before < low or _only_openers(scene, low, hit.first):
        return hit.suffix > 0 or hit.cue.base in ("mengatakan", "bunyi")
    if tokens.lower[before] in form.like:
        return strong
    if tokens.lower[before] not in (",", "--", "—", "–", "-", "?", "!", "…"):
        return False
    if any(h.last == before and h.cue.build == "verb" for h in scene.hits):
        return False
    return strong or before - 1 in scene.marks


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
    after = _past_time(scene, after, high)
    left, right = _trim(scene, low, _left_end(scene, hit)), _trim(scene, after, high)
    if left and _only_openers(scene, *left) and right:
        left = None
    if right and not _goes_on(scene, after, right, bare=left is None or not is_clause(scene, left), alone=left is None):
        right = None
    if right:
        right = _cut_trailing(scene, right)
    return tuple(part for part in (left, right) if part)


def _left_end(scene: Scene, hit: Hit) -> int:
    end = hit.first
    while end > scene.first and scene.tokens.lower[end - 1] in scene.form.like | scene.form.relatives:
        end -= 1
    return end


def _past_time(scene: Scene, at: int, high: int) -> int:
    """Past `, Selasa (10/6/2025)` when a comma follows."""
    end = at
    while end < high and (end in scene.times or scene.tokens.lower[end] in (",", "(", ")", "pada")):
        end += 1
    return end - 1 if end > at and end < high and scene.tokens.lower[end - 1] == "," else at


def _goes_on(scene: Scene, after: int, right: Range, *, bare: bool, alone: bool) -> bool:
    """Whether what follows the source is content and not the circumstances of speaking (`di Jakarta, Rabu`)."""
    tokens, form = scene.tokens, scene.form
    head = right[0]
    word = tokens.lower[head]
    if any(h.first == head and h.cue.build in ("cite", "prep") for h in scene.hits):
        return False
    if word in form.like or head in scene.marks or head in scene.quote_at:
        return bare
    if not bare and not alone and word not in form.prepositions and tokens.lower[right[0] - 1] != ",":
        return any(h.last <= right[0] and h.cue.build == "prep" and tokens.lower[h.first - 1] != "," for h in scene.hits)
    if alone and tokens.lower[after] == ",":
        return right[1] - right[0] > 2
    if bare:
        return is_clause(scene, right)
    if tokens.lower[after] != "," or head in scene.times or word in form.prepositions or word in form.subordinators:
        return False
    return word not in form.relatives and is_clause(scene, right)


# --- X mengatakan (bahwa) C -----------------------------------------------------------------------------------------------


def _verb(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    if not _verb_stands(scene, hit, low):
        return None
    if _quotes_another(scene, hit, high):
        return None
    source = phrase_before(scene, hit.first, low)
    if source and hit.cue.weak and not speaks(scene, source):
        return None
    if not hit.cue.weak and hit.cue.takes in ("infinitive", "demand") and scene.tokens.lower[_back(scene, hit.first, low)] in scene.form.relatives:
        return None
    if source is None and (fronted := _fronted(scene, hit, low, high)):
        return fronted
    spoken = _speech_around(scene, hit, source, low, high)
    if spoken:
        return Candidate(hit, source, tuple((q.first, q.last) for q in spoken), spoken)
    content = _content_after(scene, hit, high)
    if content and _takes(scene, hit, content):
        return Candidate(hit, source, (content,))
    start = source[0] if source else hit.first
    left = _trim(scene, low, start)
    if left and scene.tokens.lower[left[0]] in scene.form.subordinators:
        return None
    if content is None and left and scene.tokens.lower[start - 1] == "," and source and is_clause(scene, left):
        return Candidate(hit, source, (left,))
    return None


def _fronted(scene: Scene, hit: Hit, low: int, high: int) -> Candidate | None:
    """`Meski mengaku C, X …`: the subject comes with the main clause."""
    tokens, form = scene.tokens, scene.form
    if hit.first == low or not all(tokens.lower[t] in form.subordinators | form.infixes for t in range(low, hit.first)):
        return None
    comma = next((t for t in range(hit.last, high) if tokens.lower[t] == ","), None)
    source = phrase_after(scene, comma + 1, high, apposition=False) if comma is not None and comma + 1 < high else None
    content = _content_after(scene, hit, comma) if comma is not None else None
    return Candidate(hit, source, (content,)) if source and content else None


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
    return not (tokens.pos[before] == "VERB" and tokens.name_at[before] < 0 and word not in scene.nouns.roles) or (
        word in form.subordinators
    )


def _back(scene: Scene, at: int, low: int) -> int:
    """The token before `at`, adverbs passed over."""
    tokens, form = scene.tokens, scene.form
    at -= 1
    while at > low and tokens.lower[at] in form.infixes:
        at -= 1
    return max(at, low)


def _quotes_another(scene: Scene, hit: Hit, high: int) -> bool:
    """`X melaporkan, (dengan) mengutip Y, …`: what follows stands on Y's word, and X quotes it."""
    at = hit.last
    while at < high and (scene.tokens.lower[at] in (",", "dengan")):
        at += 1
    return at > hit.last and any(h.first in (at, at - 1) and _is_quoting(scene, h) for h in scene.hits)


def _is_quoting(scene: Scene, hit: Hit) -> bool:
    return hit.cue.build == "cite" and scene.tokens.lower[hit.last - 1] in scene.form.quoting


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
    return left if left and (right is None or not is_clause(scene, right)) else ()


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
    if head in form.relatives:
        return False
    if any(tokens.lower[t] in form.that or tokens.lower[t] in ":," for t in range(hit.last, content[0])):
        return True
    if head in form.prepositions and head not in form.purpose and takes not in ("any", "figure"):
        if head in form.hearers or not is_clause(scene, content):
            return False
    if takes in ("any", "figure"):
        return content[1] - content[0] > 1 and not _hands_over(scene, content) and (
            takes == "any" or head not in form.feats
        )
    if takes == "role":
        named = any(tokens.lower[t] in form.as_words for t in range(*content))
        return named or (not hit.cue.weak and is_clause(scene, content))
    if takes == "claim":
        return head in form.claims
    if takes == "infinitive":
        return head in form.purpose or _is_infinitive(scene, content)
    if takes == "demand":
        if head in form.purpose or (tokens.name_at[content[0]] >= 0 and hit.cue.negatable):
            return True
        return head not in form.objects and (is_clause(scene, content) or _is_nominalised(scene, content))
    return takes == "clause" and (is_clause(scene, content) or _is_nominalised(scene, content))


def _hands_over(scene: Scene, content: Range) -> bool:
    """`melaporkan hal itu kepada polisi`: a thing is brought to somebody, no word is given."""
    tokens, form = scene.tokens, scene.form
    return not is_clause(scene, content) and (
        any(tokens.lower[t] in form.hearers - {"pada", "terhadap"} for t in range(*content))
        or tokens.lower[content[0]] in form.objects
    )


def _is_infinitive(scene: Scene, content: Range) -> bool:
    """`berencana (akan) membangun …`: a verb comes first, adverbs apart."""
    tokens, form = scene.tokens, scene.form
    for at in range(*content):
        word = tokens.lower[at]
        if tokens.pos[at] in ("VERB", "AUX") or word in form.modals or word in form.negations:
            return True
        if word not in form.infixes:
            return tokens.name_at[at] >= 0 and is_clause(scene, content)
    return False


def _is_nominalised(scene: Scene, content: Range) -> bool:
    """`menekankan pentingnya …`: a noun made of the predicate of a clause."""
    word, form = scene.tokens.lower[content[0]], scene.form
    stems = [word.removesuffix(s) for s in form.suffixes if len(word) > len(s) + 3 and word.endswith(s)]
    return any(stem not in form.claims and stem not in form.objects for stem in stems)


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
    that = next((t for t in range(after, min(after + 3, high)) if tokens.lower[t] in form.that), None)
    if source and that is not None and (content := _trim(scene, that + 1, high)):
        return Candidate(hit, source, (_cut_trailing(scene, content),))
    if head is None or tokens.lower[head] in form.like or tokens.lower[head] == "," or head in scene.marks:
        spoken = _speech_before(scene, hit, low)
        if spoken and source:
            return Candidate(hit, source, tuple((q.first, q.last) for q in spoken), spoken)
        if source is None and (head is None or tokens.lower[head] == ","):
            return _known(scene, hit, high)
        around = _around(scene, hit, (low, high), after)
        return Candidate(hit, source, around) if around and source else None
    if hit.suffix:  # `S diakuinya P`
        around = _around(scene, hit, (low, high), after)
        return Candidate(hit, source, around) if around else None
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
    if content is None or not is_clause(scene, content):
        return None
    return Candidate(hit, None, (content,))


def _passive(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    if not _passive_stands(scene, hit, low, high):
        return None
    before = _before(scene, hit.first, low)
    if before is None or tokens.lower[before] in form.like:
        return _known(scene, hit, high)
    agent = phrase_after(scene, hit.last, high, apposition=False) if _has_agent(scene, hit, high) else None
    if agent and _is_medium(scene, agent) and tokens.lower[hit.first] in form.subject_first:
        return _cite(scene, hit)
    content = _clause_around(scene, hit, (low, high))
    if content is None or content[1] <= (agent[1] if agent else hit.last):
        return None
    return Candidate(hit, agent, (content,))


def _passive_stands(scene: Scene, hit: Hit, low: int, high: int) -> bool:
    """Not negated, not wished for; and something said of its subject follows, not a place or a person."""
    tokens, form = scene.tokens, scene.form
    at = hit.first - 1
    while at >= low and tokens.lower[at] in form.infixes | form.negations | form.modals:
        if tokens.lower[at] in form.negations or tokens.lower[at] in form.modals:
            return False
        at -= 1
    if at >= low and tokens.lower[at] in form.hard:
        return False
    following = tokens.lower[hit.last] if hit.last < high else ","
    if at >= low and (following in form.and_words or following in ",.;)"):
        return False
    if hit.cue.takes == "role" and _is_naming(scene, hit, high):
        return False
    return following not in form.locatives or hit.last in scene.times


def _is_naming(scene: Scene, hit: Hit, high: int) -> bool:
    """`(selanjutnya disebut UU Ormas)`: what a thing is called, not what is said of it."""
    tokens, at = scene.tokens, hit.last
    if tokens.pos[at] not in ("NOUN", "PROPN") or _has_agent(scene, hit, high):
        return False
    return not is_clause(scene, (at, high))


def _has_agent(scene: Scene, hit: Hit, high: int) -> bool:
    """`dituduh oleh X`, `dicap militer sebagai …`, `dilaporkan Reuters`."""
    tokens, at = scene.tokens, hit.last
    if at >= high:
        return False
    if tokens.lower[at] in scene.form.agents:
        return True
    if tokens.name_at[at] < 0 and tokens.lower[at] not in scene.nouns.speakers:
        return False
    if tokens.lower[hit.first] in scene.form.subject_first:
        return tokens.name_at[at] >= 0 and tokens.names[tokens.name_at[at]].type == "media"
    after = phrase_after(scene, at, high, apposition=False)
    if after is None or after[1] >= high:
        return False
    follows = tokens.lower[after[1]]
    if follows in scene.form.as_words or follows in scene.form.purpose:
        return True
    named = tokens.name_at[at] >= 0 and tokens.names[tokens.name_at[at]].type in ("person", "body")
    return hit.cue.takes == "role" and named and follows[:1].isalnum()


def _is_medium(scene: Scene, part: Range) -> bool:
    tokens = scene.tokens
    return any(tokens.name_at[t] >= 0 and tokens.names[tokens.name_at[t]].type == "media" for t in range(*part))


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
    verbs = {other.first for other in scene.hits if other.cue.build == "verb"}
    ended = [other.last for other in scene.hits if other.last <= end and other.cue.build in ("prep", "cite", "passive")]
    for at in range(end, low - 1, -1):
        word = tokens.lower[at]
        if at in scene.marks or word in (";", ":") or word in form.that or at in verbs:
            return at + 1
        if word == "," and any(low <= last <= at for last in ended):
            return at + 1
        if word in form.prepositions and tokens.name_at[at + 1] >= 0:  # `dari Jawa hingga Sumatera`
            continue
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
    if not hit.suffix and not _prep_stands(scene, hit, source, low):
        return None
    if _points_back(scene, low, hit.first) and hit.first > low:
        return Candidate(hit, source, (), back=True)
    if hit.first > low and tokens.lower[hit.first - 1] in scene.form.relatives:
        head = phrase_before(scene, hit.first, low)
        end = _relative_end(scene, after, high)
        return Candidate(hit, source, ((head[0] if head else hit.first - 1, hit.first), (after, end))) if after < end else None
    content = _around(scene, hit, (low, high), after)
    return Candidate(hit, source, content) if content else None


def _prep_stands(scene: Scene, hit: Hit, source: Range, low: int) -> bool:
    """`berdasarkan` names a source only at the head of a sentence or behind a comma, and never a legal basis."""
    tokens = scene.tokens
    if hit.cue.base == "menurut":
        return True
    head = tokens.lower[source[0]]
    if head in scene.nouns.laws or not (speaks(scene, source) or hit.last - hit.first > 1):
        return False
    return _only_openers(scene, low, hit.first) or tokens.lower[hit.first - 1] in (",", "yang")


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
    if hit.first > low and tokens.pos[hit.first - 1] == "VERB" and tokens.lower[hit.first - 1] not in form.like:
        return None
    if source and (quoting := _quoting(scene, hit, source, (low, high))):
        return quoting
    if source is None:
        return _passive(scene, hit) if tokens.lower[hit.first] in ("diberitakan", "diwartakan") else None
    if hit.first > low and _points_back(scene, low, hit.first) or tokens.lower[hit.first] == "demikian":
        return Candidate(hit, source, (), back=True, through=True)
    content = _around(scene, hit, (low, high), source[1])
    through = not (hit.first > low and tokens.lower[hit.first] in ("dengan",))
    return Candidate(hit, source, content, through=through) if content else None


def _quoting(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`NHK melaporkan, dengan mengutip X, bahwa C`; `C, NHK melaporkan, mengutip X`; `laporan Y yang mengutip X menyebut C`."""
    low, high = limits
    if not _is_quoting(scene, hit):
        return None
    if behind := _quoting_behind(scene, hit, source, limits):
        return behind
    before = _back(scene, hit.first, low)
    if scene.tokens.lower[before] in scene.form.relatives:
        verb = next((h for h in scene.hits if h.first >= source[1] and h.cue.build == "verb"), None)
        outer = phrase_before(scene, hit.first, low)
    else:
        verb = next((h for h in reversed(scene.hits) if h.last <= hit.first and h.cue.build == "verb"), None)
        if verb and any(scene.tokens.lower[t] not in (",", "dengan") for t in range(verb.last, hit.first)):
            return None
        outer = phrase_before(scene, verb.first, low) if verb else None
    if verb is None or outer is None:
        return None
    content = _content_after(scene, hit._replace(last=max(source[1], verb.last)), high) or _trim(scene, low, outer[0])
    if content is None:
        return None
    return Candidate(hit, source, (content,), quoting=Candidate(verb, outer, (content,)))


def _quoting_behind(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`C, menurut laporan X, mengutip Y`: Y is who X quotes."""
    at = hit.first - 1
    while at > limits[0] and (scene.tokens.lower[at] in (",", "dengan") or at in scene.times):
        at -= 1
    for other in scene.hits:
        if other.last < hit.first and other.cue.build in ("prep", "cite") and not other.suffix:
            outer = phrase_after(scene, other.last, hit.first)
            content = _trim(scene, limits[0], other.first)
            if outer and outer[1] == at + 1 and content and is_clause(scene, content):
                return Candidate(hit, source, (content,), quoting=Candidate(other, outer, (content,)))
    return None


# Tokens from the noun to its `untuk`: `Rencana pemerintah pusat untuk …`.
_POSSESSOR = 6


def _noun(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    if any(tokens.lower[t] in form.negations for t in range(max(low, hit.first - 4), hit.first)):
        return None
    opener = next((t for t in range(hit.last, min(hit.last + _POSSESSOR, high)) if _opens_intent(scene, hit, t)), None)
    if opener is None or any(tokens.pos[t] in ("VERB", "PUNCT") for t in range(hit.last, opener)):
        return None
    possessor = phrase_after(scene, hit.last, opener, apposition=False) if opener > hit.last else None
    source = possessor if possessor and speaks(scene, possessor) else sentence_subject(scene, low, hit.first)
    if source is None or not speaks(scene, source):
        return None
    start = opener + 1 if tokens.lower[opener] in form.that | form.purpose - {"untuk"} else opener
    content = _trim(scene, start, high)
    content = _cut_trailing(scene, content) if content else None
    return Candidate(hit, source, (content,)) if content and is_clause(scene, content) else None


def _opens_intent(scene: Scene, hit: Hit, at: int) -> bool:
    tokens, form = scene.tokens, scene.form
    word = tokens.lower[at]
    if word in form.purpose or word in form.that:
        return True
    return hit.cue.takes == "infinitive" and tokens.pos[at] == "VERB" and word.startswith(form.active)


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
        if hit.cue.build == "verb" and _joined_on(scene, hit, content[0]):
            cut = _trim(scene, content[0], hit.first - 1)
            if cut:
                return cut
        if hit.cue.build in ("tail", "cite", "prep") and (before == "," or hit.cue.build == "cite"):
            if hit.cue.build == "tail" and not _tail_stands(scene, hit, content[0]):
                continue
            if hit.cue.build == "prep" and hit.suffix:
                continue
            cut = _trim(scene, content[0], hit.first)
            if cut:
                return cut
    return content


def _joined_on(scene: Scene, hit: Hit, low: int) -> bool:
    """`…, dan mendesak B`, `… seraya mengatakan B`: the same speaker's next word."""
    lower, form = scene.tokens.lower, scene.form
    before = _back(scene, hit.first, low)
    if lower[before] in form.trailing:
        return True
    if lower[before] not in form.and_words | {"dengan"} or before <= low:
        return False
    return lower[before - 1] == "," or not is_clause(scene, (low, before))


def is_clause(scene: Scene, part: Range) -> bool:
    """Whether it has a predicate of its own, outside relative and subordinate clauses."""
    tokens, form = scene.tokens, scene.form
    inner = 0  # how many verbs the relative clause we are in may still claim
    for at in range(*part):
        word = tokens.lower[at]
        if word in form.relatives:
            inner = 1
        elif word == ",":
            inner = 0
        elif word in form.subordinators and at > part[0] and word not in form.copulas:
            if not inner:
                return False
        elif (tokens.pos[at] in ("VERB", "AUX") or word in form.copulas) and tokens.name_at[at] < 0:
            if not inner:
                return True
            if tokens.pos[at] == "VERB" and tokens.lower[at - 1] not in form.negations:
                inner = 0
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
