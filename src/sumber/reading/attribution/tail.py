"""`C, kata X`, `kata X, C`, `A, kata X, B`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate, spoken_by
from sumber.reading.attribution.clause import tail_stands
from sumber.reading.attribution.extent import content_around, source_behind, speech_before
from sumber.reading.attribution.scene import Hit, Scene


def read_tail(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    if not tail_stands(scene, hit, low):
        return None
    source, after = source_behind(scene, hit, high)
    if source is None and not hit.suffix:
        return None
    spoken = speech_before(scene, hit, low)
    if spoken:
        more = tuple(q for q in scene.quotes if q.speech and q.open >= after and hit.first not in scene.quote_at)
        return spoken_by(hit, source, (*spoken, *more))
    content = content_around(scene, hit, (low, high), after)
    return Candidate(hit, source, content) if content else None
