"""`dilansir (dari) X, C`, and who quotes whom: `X melaporkan, mengutip Y, bahwa C`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate
from sumber.reading.attribution.clause import is_clause, only_openers, points_back, token_before, trim
from sumber.reading.attribution.extent import content_after, content_around
from sumber.reading.attribution.scene import Hit, Range, Scene
from sumber.reading.attribution.source_phrase import phrase_after, phrase_before
from sumber.reading.attribution.speakers import is_medium, speaks


def read_medium(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    source = phrase_after(scene, hit.last, high, apposition=False)
    if hit.first > low and _is_object(scene, hit.first - 1):
        return None
    readings = (_quoting, _saying, _passing_on) if source else ()
    if source and (quoting := next(filter(None, (read(scene, hit, source, (low, high)) for read in readings)), None)):
        return quoting
    if source is None or _publishes(scene, hit, source, low):
        return None
    thus = tokens.lower[hit.first] in form.thus and only_openers(scene, low, hit.first)
    if thus or (hit.first > low and points_back(scene, low, hit.first)):
        return Candidate(hit, source, (), back=True, through=True)
    content = content_around(scene, hit, (low, high), source[1])
    through = not (hit.first > low and tokens.lower[hit.first] in form.with_words)
    return Candidate(hit, source, content, through=through) if content else None


def _is_object(scene: Scene, before: int) -> bool:
    """`berencana mengutip pajak`, `untuk mengutip`: an infinitive, not a cue behind one (`ujarnya dikutip dari …`)."""
    tokens = scene.tokens
    if tokens.lower[before] in scene.form.purpose:
        return True
    if tokens.pos[before] != "VERB" or tokens.lower[before] in scene.form.like:
        return False
    return not any(other.last == before + 1 and other.cue.build == "tail" for other in scene.hits)


def _quoting(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`NHK melaporkan, mengutip X, bahwa C`; `laporan Y yang mengutip X menyebut C`."""
    low, high = limits
    if not is_quoting(scene, hit):
        return None
    if behind := _quoting_behind(scene, hit, source, limits):
        return behind
    before = token_before(scene, hit.first, low)
    if scene.tokens.lower[before] in scene.form.relatives:
        verb = next((h for h in scene.hits if h.first >= source[1] and h.cue.build == "verb"), None)
        outer = phrase_before(scene, hit.first, low)
    else:
        verb = next((h for h in reversed(scene.hits) if h.last <= hit.first and h.cue.build == "verb"), None)
        if verb and any(not _is_link(scene, t) for t in range(verb.last, hit.first)):
            return None
        outer = phrase_before(scene, verb.first, low) if verb else None
    if verb is None or outer is None:
        return None
    content = content_after(scene, hit._replace(last=max(source[1], verb.last)), high) or trim(scene, low, outer[0])
    if content is None:
        return None
    return Candidate(hit, source, (content,), quoting=Candidate(verb, outer, (content,)))


def _saying(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`Interfax mengutip Y yang mengatakan C`: the verb is Y's, whom the subject of `mengutip` quotes."""
    lower, form = scene.tokens.lower, scene.form
    outer = _quoter(scene, hit, limits[0]) if is_quoting(scene, hit) else None
    end = next((at for at in range(*source) if lower[at] in form.relatives), source[1])
    verbs = (other for other in scene.hits if other.cue.build == "verb" and other.first >= end)
    verb = next((v for v in verbs if all(lower[at] in form.relatives for at in range(end, v.first))), None)
    if outer is None or verb is None or not (speaks(scene, outer) and speaks(scene, (source[0], end))):
        return None
    content = content_after(scene, verb, limits[1])
    quoting = Candidate(hit, outer, (content,)) if content else None
    return Candidate(verb, (source[0], end), (content,), quoting=quoting) if content else None


def _passing_on(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`Kompas melansir Reuters, C`: the one verb is both media's."""
    low, high = limits
    outer, content = _publisher(scene, hit, low), trim(scene, source[1], high)
    closed = source[1] < high and scene.tokens.lower[source[1]] == ","
    if outer and content and closed and is_clause(scene, content):
        return Candidate(hit, source, (content,), quoting=Candidate(hit, outer, (content,)))
    return None


def _publishes(scene: Scene, hit: Hit, source: Range, low: int) -> bool:
    """`Reuters melansir unjuk rasa masih terjadi`: a medium is its subject, and no other one its object."""
    if is_quoting(scene, hit) or is_medium(scene, source):
        return False
    return _publisher(scene, hit, low) is not None


def _publisher(scene: Scene, hit: Hit, low: int) -> Range | None:
    """The medium right before the verb."""
    outer = _quoter(scene, hit, low)
    return outer if outer and outer[1] == hit.first and is_medium(scene, outer) else None


def _quoter(scene: Scene, hit: Hit, low: int) -> Range | None:
    """Who quotes: the subject of the cue, if it is a verb that has one."""
    return phrase_before(scene, hit.first, low) if quotes_itself(scene, hit) else None


def quotes_itself(scene: Scene, hit: Hit) -> bool:
    """Whether the cue is a verb whose subject quotes (`mengutip`), not one of what is quoted (`dikutip dari`)."""
    words = scene.tokens.lower[hit.first : hit.last]
    return hit.cue.build == "cite" and any(word.startswith(scene.form.active) for word in words)


def is_quoting(scene: Scene, hit: Hit) -> bool:
    """Whether it is such a verb of quoting words (`mengutip keterangan`), not one of publishing (`melansir`)."""
    return quotes_itself(scene, hit) and any(
        word in scene.form.quoting for word in scene.tokens.lower[hit.first : hit.last]
    )


def _is_link(scene: Scene, at: int) -> bool:
    return scene.tokens.lower[at] == "," or scene.tokens.lower[at] in scene.form.with_words


def _quoting_behind(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`C, menurut laporan X, mengutip Y`, `Berdasarkan informasi dari X mengutip Y, C`: Y is who X quotes."""
    at = hit.first - 1
    while at > limits[0] and (_is_link(scene, at) or at in scene.times):
        at -= 1
    for other in scene.hits:
        if other.last < hit.first and other.cue.build in ("prep", "cite") and not other.suffix:
            outer = phrase_after(scene, other.last, hit.first)
            closed = other.first > limits[0] and scene.tokens.lower[other.first - 1] == ","
            before, behind = trim(scene, limits[0], other.first), trim(scene, source[1], limits[1])
            content = before if closed else next((p for p in (before, behind) if p and is_clause(scene, p)), None)
            if outer and outer[1] == at + 1 and content:
                return Candidate(hit, source, (content,), quoting=Candidate(other, outer, (content,)))
    return None
