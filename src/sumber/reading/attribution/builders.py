"""From one cue to one candidate, by how the cue is built."""

from __future__ import annotations

from collections.abc import Callable

from sumber.reading.attribution.candidate import Candidate
from sumber.reading.attribution.medium import read_medium
from sumber.reading.attribution.noun import read_noun
from sumber.reading.attribution.passive import is_by_medium, read_passive, read_told
from sumber.reading.attribution.preposition import read_preposition
from sumber.reading.attribution.scene import Hit, Range, Scene
from sumber.reading.attribution.speakers import speaks
from sumber.reading.attribution.tail import read_tail
from sumber.reading.attribution.verb import read_verb

_BUILDERS: dict[str, Callable[[Scene, Hit], Candidate | None]] = {
    "tail": read_tail,
    "verb": read_verb,
    "told": read_told,
    "passive": read_passive,
    "prep": read_preposition,
    "cite": read_medium,
    "noun": read_noun,
}


def read_hit(scene: Scene, hit: Hit) -> Candidate | None:
    """The attribution that a cue makes, or None if it makes none here."""
    if hit.cue.build == "passive" and is_by_medium(scene, hit):  # `yang dilaporkan Reuters`
        return read_medium(scene, hit)
    candidate = _BUILDERS[hit.cue.build](scene, hit)
    if candidate is None and hit.cue.build == "cite" and hit.cue.base in scene.form.subject_first:
        return read_passive(scene, hit)  # `Sebelumnya diberitakan, C`
    if candidate is None and hit.cue.build == "cite" and scene.tokens.lower[hit.first].startswith(scene.form.active):
        return read_verb(scene, hit)  # `Reuters melansir bahwa C`
    if candidate is None and hit.cue.verb and not hit.suffix:
        candidate = read_verb(scene, hit)  # `X bilang C`
        return candidate if candidate and candidate.source and _is_told_of(scene, candidate.source) else None
    return candidate


def _is_told_of(scene: Scene, source: Range) -> bool:
    """Whether it is another who says it: of oneself, `saya yakin` is only how one speaks."""
    oneself = any(scene.tokens.lower[at] in scene.form.first_person for at in range(*source))
    return not oneself and speaks(scene, source)
