"""`menurut X, C`, `S yang menurut X P`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate, spoken_by
from sumber.reading.attribution.clause import only_openers, points_back
from sumber.reading.attribution.extent import content_around, speech_before
from sumber.reading.attribution.passive import relative_end
from sumber.reading.attribution.scene import Hit, Range, Scene
from sumber.reading.attribution.source_phrase import phrase_after, phrase_before


def read_preposition(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens = scene.tokens
    if hit.suffix:
        source: Range | None = (hit.first, hit.last)
        after = hit.last
    elif hit.last < high and tokens.lower[hit.last] in scene.form.suffixes:  # `Menurut nya`
        source, after = (hit.last, hit.last + 1), hit.last + 1
    else:
        apposition = not only_openers(scene, low, hit.first) or _closed_apposition(scene, hit.last, high)
        source = phrase_after(scene, hit.last, high, apposition=apposition)
        after = source[1] if source else hit.last
    if source is None and hit.last - hit.first > 1:  # `menurut laporan itu`: the report itself is the source
        return read_preposition(scene, hit._replace(last=hit.first + 1))
    if source is None or scene.tokens.lower[source[0]] in scene.form.first_person:
        return None
    if not hit.suffix and not _prep_stands(scene, hit, source, low):
        return None
    if points_back(scene, low, hit.first) and hit.first > low:
        return Candidate(hit, source, (), back=True)
    if hit.first > low and tokens.lower[hit.first - 1] in scene.form.relatives:
        head = phrase_before(scene, hit.first, low)
        end = relative_end(scene, after, high)
        subject = (head[0] if head else hit.first - 1, hit.first)
        return Candidate(hit, source, (subject, (after, end))) if after < end else None
    if spoken := speech_before(scene, hit, low):
        return spoken_by(hit, source, spoken)
    content = content_around(scene, hit, (hit.first if _opens_content(scene, hit) else low, high), after)
    return Candidate(hit, source, content) if content else None


def is_basis(scene: Scene, hit: Hit) -> bool:
    """Whether the cue tells what a word rests on: `berdasarkan data`."""
    return hit.cue.build == "prep" and hit.cue.basis and scene.tokens.lower[hit.first] not in scene.form.thus


def _opens_content(scene: Scene, hit: Hit) -> bool:
    """`Rahmat mengatakan bahwa, menurut BPS, C`: what stands before is no part of what BPS says."""
    lower, that = scene.tokens.lower, scene.form.that
    verbs = [other.last for other in scene.hits if other.cue.build == "verb" and other.last <= hit.first]
    return bool(verbs) and all(lower[at] in that or lower[at] in ",:" for at in range(max(verbs), hit.first))


def _prep_stands(scene: Scene, hit: Hit, source: Range, low: int) -> bool:
    """`berdasarkan` names a source only at the head of a sentence or behind a comma, and never a legal basis.

    `demikian` does so only behind what has been said (`C, demikian Reuters.`).
    """
    tokens, form = scene.tokens, scene.form
    if not hit.cue.basis:
        return True
    head = tokens.lower[source[0]]
    if head in scene.nouns.laws:
        return False
    if hit.last - hit.first == 1 and head not in scene.nouns.documents and tokens.name_at[source[0]] < 0:
        return False
    if tokens.lower[hit.first] in form.thus:
        says = any(other.first == source[1] and other.cue.build == "verb" for other in scene.hits)
        return hit.first > low and not tokens.lower[hit.first - 1][:1].isalnum() and not says
    return only_openers(scene, low, hit.first) or tokens.lower[hit.first - 1] in form.relatives | {","}


def _closed_apposition(scene: Scene, start: int, high: int) -> bool:
    """`Menurut Menteri Luar Negeri, Julie Bishop, C`: a second comma follows a short stretch with a person's name."""
    tokens = scene.tokens
    commas = [t for t in range(start, min(start + 24, high)) if tokens.lower[t] == ","][:2]
    if len(commas) < 2 or commas[1] - commas[0] > 12:
        return False
    inside = range(commas[0] + 1, commas[1])
    return not any(tokens.pos[t] == "VERB" and tokens.name_at[t] < 0 for t in inside)
