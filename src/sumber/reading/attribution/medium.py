"""`dilansir (dari) X, C`, and who quotes whom: `X melaporkan, mengutip Y, bahwa C`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate
from sumber.reading.attribution.clause import is_clause, only_openers, points_back, token_before, trim
from sumber.reading.attribution.extent import content_after, content_around
from sumber.reading.attribution.scene import Hit, Scene
from sumber.reading.attribution.source_phrase import Range, phrase_after, phrase_before


def read_medium(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    source = phrase_after(scene, hit.last, high, apposition=False)
    if hit.first > low and _is_object(scene, hit.first - 1):
        return None
    if source and (quoting := _quoting(scene, hit, source, (low, high))):
        return quoting
    if source is None:
        return None
    thus = tokens.lower[hit.first] in form.thus and only_openers(scene, low, hit.first)
    if thus or (hit.first > low and points_back(scene, low, hit.first)):
        return Candidate(hit, source, (), back=True, through=True)
    content = content_around(scene, hit, (low, high), source[1])
    through = not (hit.first > low and tokens.lower[hit.first] in form.with_words)
    return Candidate(hit, source, content, through=through) if content else None


def _is_object(scene: Scene, before: int) -> bool:
    """`berencana mengutip pajak`: another verb's infinitive, not a cue behind one (`ujarnya dikutip dari …`)."""
    tokens = scene.tokens
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


def is_quoting(scene: Scene, hit: Hit) -> bool:
    return hit.cue.build == "cite" and scene.tokens.lower[hit.last - 1] in scene.form.quoting


def _is_link(scene: Scene, at: int) -> bool:
    return scene.tokens.lower[at] == "," or scene.tokens.lower[at] in scene.form.with_words


def _quoting_behind(scene: Scene, hit: Hit, source: Range, limits: Range) -> Candidate | None:
    """`C, menurut laporan X, mengutip Y`: Y is who X quotes."""
    at = hit.first - 1
    while at > limits[0] and (_is_link(scene, at) or at in scene.times):
        at -= 1
    for other in scene.hits:
        if other.last < hit.first and other.cue.build in ("prep", "cite") and not other.suffix:
            outer = phrase_after(scene, other.last, hit.first)
            content = trim(scene, limits[0], other.first)
            if outer and outer[1] == at + 1 and content and is_clause(scene, content):
                return Candidate(hit, source, (content,), quoting=Candidate(other, outer, (content,)))
    return None
