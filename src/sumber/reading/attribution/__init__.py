"""Stage attribution: cues, sources, content, quotation marks across sentences; nested sources; continued quotations.

1. scene.py        the body in stretches that quotations tie together, with the cues of each
2. builders.py     one cue -> a candidate, by how the cue is built: tail, verb, passive, preposition, medium, noun;
                   on source_phrase.py (who) and extent.py (what)
3. nesting.py      the candidates of a stretch -> attributions with their chains
4. context.py      what stretches owe each other: continued quotations, `Hal itu disampaikan X`, narration
"""

from __future__ import annotations

from sumber.reading.attribution.builders import read_hit
from sumber.reading.attribution.context import Story
from sumber.reading.attribution.nesting import attributions
from sumber.reading.attribution.scene import scenes
from sumber.reading.known import Attribution, Known


def read_attributions(known: Known) -> tuple[Attribution, ...]:
    """Everything attributed, and the sentences that are not as narration, in reading order."""
    story = Story(known)
    for scene in scenes(known):
        candidates = [c for hit in scene.hits if (c := read_hit(scene, hit))]
        story.add(scene, attributions(scene, candidates), [c for c in candidates if c.back])
    return story.finish()
