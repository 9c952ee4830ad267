"""`rencana (X) untuk C`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate
from sumber.reading.attribution.clause import cut_trailing, is_clause, trim
from sumber.reading.attribution.scene import Hit, Scene
from sumber.reading.attribution.source_phrase import phrase_after, sentence_subject
from sumber.reading.attribution.speakers import speaks

# Tokens from the noun to its `untuk`: `Rencana pemerintah pusat untuk …`.
_POSSESSOR = 6


def read_noun(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    tokens, form = scene.tokens, scene.form
    if any(tokens.lower[t] in form.negations for t in range(max(low, hit.first - 4), hit.first)):
        return None
    opener = next((t for t in range(hit.last, min(hit.last + _POSSESSOR, high)) if _opens_intent(scene, hit, t)), None)
    if opener is None or any(
        tokens.pos[t] in ("VERB", "PUNCT") or tokens.lower[t] in form.and_words for t in range(hit.last, opener)
    ):
        return None
    possessor = phrase_after(scene, hit.last, opener, apposition=False) if opener > hit.last else None
    source = possessor if possessor and speaks(scene, possessor) else sentence_subject(scene, low, hit.first)
    if source is None or not speaks(scene, source):
        return None
    start = opener + 1 if tokens.lower[opener] in form.that | form.purpose - form.infinitive else opener
    content = trim(scene, start, high)
    content = cut_trailing(scene, content) if content else None
    return Candidate(hit, source, (content,)) if content and is_clause(scene, content) else None


def _opens_intent(scene: Scene, hit: Hit, at: int) -> bool:
    tokens, form = scene.tokens, scene.form
    word = tokens.lower[at]
    if word in form.purpose or word in form.that:
        return True
    return hit.cue.takes == "infinitive" and tokens.pos[at] == "VERB" and word.startswith(form.active)
