"""`S diduga P`, `Hal itu disampaikan X`, `disampaikan (oleh) X bahwa C`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate, spoken_by
from sumber.reading.attribution.clause import cut_trailing, is_clause, only_openers, points_back, token_before, trim
from sumber.reading.attribution.extent import content_after, content_around, source_behind, speech_before
from sumber.reading.attribution.scene import Hit, Range, Scene
from sumber.reading.attribution.source_phrase import phrase_after, phrase_before


def read_told(scene: Scene, hit: Hit) -> Candidate | None:
    """`Hal itu disampaikan X`, `disampaikan (oleh) X bahwa C`, `dijelaskan X, C`, `dikatakan bahwa C`."""
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    source, after = source_behind(scene, hit, high)
    head = _before(scene, hit.first, low)
    if points_back(scene, low, hit.first) and source and hit.first not in scene.quote_at:
        that = next((t for t in range(after, high) if tokens.lower[t] in form.that), None)
        content = trim(scene, that + 1, high) if that is not None else None
        return Candidate(hit, source, (content,) if content else (), back=True)
    that = next((t for t in range(after, min(after + 3, high)) if tokens.lower[t] in form.that), None)
    if source and that is not None and (content := trim(scene, that + 1, high)):
        return Candidate(hit, source, (cut_trailing(scene, content),))
    if head is None or tokens.lower[head] in form.like or tokens.lower[head] == "," or head in scene.marks:
        spoken = speech_before(scene, hit, low)
        if spoken and source:
            return spoken_by(hit, source, spoken)
        if source is None and (head is None or tokens.lower[head] == ","):
            return _known(scene, hit, high)
        around = content_around(scene, hit, (low, high), after)
        return Candidate(hit, source, around) if around and source else None
    if stated := _stated(scene, hit, low, high):
        return stated
    if hit.suffix:  # `S diakuinya P`
        around = content_around(scene, hit, (low, high), after)
        return Candidate(hit, source, around) if around else None
    if hit.cue.base in form.words and hit.cue.base != tokens.lower[hit.first]:
        return read_passive(scene, hit)
    return None


def _stated(scene: Scene, hit: Hit, low: int, high: int) -> Candidate | None:
    """`Dalam surat itu disebutkan bahwa C`, `Pada Pasal 2 dijelaskan C`: what is written somewhere."""
    tokens, form = scene.tokens, scene.form
    start = low
    while start < hit.first and tokens.lower[start] in form.openers:
        start += 1
    if start + 1 >= hit.first or tokens.lower[start] not in form.locatives:
        return None
    source = phrase_after(scene, start + 1, hit.first, apposition=False)
    if source is None or tokens.lower[source[0]] not in scene.nouns.documents | scene.nouns.laws:
        return None
    if any(tokens.lower[t][:1].isalnum() and tokens.lower[t] not in form.infixes for t in range(source[1], hit.first)):
        return None
    content = content_after(scene, hit, high)
    return Candidate(hit, source, (content,)) if content and is_clause(scene, content) else None


def _before(scene: Scene, at: int, low: int) -> int | None:
    """The token before `at`, infixes and openers passed over; None at the beginning."""
    tokens, form = scene.tokens, scene.form
    at -= 1
    while at >= low and (tokens.lower[at] in form.infixes or (only_openers(scene, low, at + 1))):
        at -= 1
    return at if at >= low else None


def _known(scene: Scene, hit: Hit, high: int) -> Candidate | None:
    """`Diketahui, C`, `Dikabarkan bahwa C`, `Disebutkan juga bahwa C`."""
    content = content_after(scene, hit, high)
    if content is None or not is_clause(scene, content):
        return None
    return Candidate(hit, None, (content,))


def read_passive(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    if not _passive_stands(scene, hit, low, high):
        return None
    before = _before(scene, hit.first, low)
    if before is None or tokens.lower[before] in form.like:
        return _known(scene, hit, high)
    agent = phrase_after(scene, hit.last, high, apposition=False) if _has_agent(scene, hit, high) else None
    content = _clause_around(scene, hit, (low, high))
    if content is None or content[1] <= (agent[1] if agent else hit.last):
        return None
    if _is_only_agent(scene, hit.last, content[1]):
        return None
    return Candidate(hit, agent, (content,))


def _is_only_agent(scene: Scene, first: int, last: int) -> bool:
    """`apa yang diharapkan Ruben`: a name and nothing else behind the cue."""
    tokens = scene.tokens
    names = {tokens.name_at[t] for t in range(first, last)}
    return len(names) == 1 and names != {-1} and tokens.names[names.pop()].type == "person"


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
    if tokens.lower[at] in scene.form.with_words:
        return True
    if tokens.pos[at] not in ("NOUN", "PROPN") or _has_agent(scene, hit, high):
        return False
    end = next((t for t in range(at, high) if tokens.lower[t] == ","), high)
    return not is_clause(scene, (at, end))


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
        return False
    after = phrase_after(scene, at, high, apposition=False)
    if after is None or after[1] >= high:
        return False
    follows = tokens.lower[after[1]]
    if follows in scene.form.as_words or follows in scene.form.purpose:
        return True
    named = tokens.name_at[at] >= 0 and tokens.names[tokens.name_at[at]].type in ("person", "body")
    return hit.cue.takes == "role" and named and follows[:1].isalnum()


def is_by_medium(scene: Scene, hit: Hit) -> bool:
    """`dilaporkan Reuters`, `dilaporkan harian X`: the passive names the medium through which the sentence comes."""
    tokens, at = scene.tokens, hit.last
    if at >= scene.last or tokens.lower[hit.first] not in scene.form.subject_first:
        return False
    at += tokens.lower[at] in scene.form.agents
    if at >= scene.last:
        return False
    related = tokens.lower[token_before(scene, hit.first, scene.first)] in scene.form.relatives
    if related and not _ends_sentence(scene, at):
        return False  # `…, yang diperkirakan oleh Forbes sebesar …`
    return at in scene.media or (tokens.name_at[at] < 0 and tokens.lower[at] in scene.nouns.media)


def _ends_sentence(scene: Scene, at: int) -> bool:
    """Whether nothing but a day follows the name at `at`."""
    _, high = scene.limits(at)
    behind = (t for t in range(at, high) if t not in scene.media and t not in scene.times)
    return not any(scene.tokens.lower[t][:1].isalpha() for t in behind)



def _clause_around(scene: Scene, hit: Hit, limits: Range) -> Range | None:
    """The clause with the cue in it: `S diduga P`; a noun with its relative clause; a predicate that is joined on."""
    tokens, form = scene.tokens, scene.form
    low, high = limits
    before = hit.first - 1
    while before > low and tokens.lower[before] in form.infixes:
        before -= 1
    if tokens.lower[before] in form.relatives:
        head = phrase_before(scene, hit.first, low)
        end = relative_end(scene, hit.last, high)
        return trim(scene, head[0] if head else before, end)
    if tokens.lower[before] in form.and_words or tokens.lower[before] in form.coordinators:
        return trim(scene, hit.first, _clause_end(scene, hit.last, high))
    return trim(scene, _clause_start(scene, before, low), _clause_end(scene, hit.last, high))


def relative_end(scene: Scene, start: int, high: int) -> int:
    lower, form = scene.tokens.lower, scene.form
    for at in range(start, high):
        if lower[at] in (",", ";", ".") or at in scene.marks or lower[at] in form.equatives:
            return at
        if lower[at] in form.demonstratives and at > start + 1:
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
    opening = (form.coordinators - form.either) | form.subordinators
    for at in range(start, high):
        if tokens.lower[at] == ";":
            return at
        if at in scene.marks and at - 1 not in scene.quote_at:
            return high
        if tokens.lower[at] == "," and at + 1 < high and tokens.lower[at + 1] in opening:
            return at
    content = trim(scene, start, high)
    return cut_trailing(scene, content)[1] if content else high
