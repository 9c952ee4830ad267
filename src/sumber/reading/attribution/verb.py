"""`X mengatakan (bahwa) C`, `X mengatakan: "C"`, `"C," X menambahkan`."""

from __future__ import annotations

from sumber.reading.attribution.candidate import Candidate, spoken_by
from sumber.reading.attribution.clause import is_clause, token_before, trim
from sumber.reading.attribution.extent import content_after, speech_before
from sumber.reading.attribution.medium import is_quoting
from sumber.reading.attribution.scene import Hit, Quoted, Range, Scene
from sumber.reading.attribution.source_phrase import phrase_after, phrase_before
from sumber.reading.attribution.speakers import speaks


def read_verb(scene: Scene, hit: Hit) -> Candidate | None:
    low, high = scene.limits(hit.first)
    if not _verb_stands(scene, hit, low):
        return None
    if _quotes_another(scene, hit, high):
        return None
    source = phrase_before(scene, hit.first, low)
    if source and hit.cue.weak and not speaks(scene, source):
        return None
    if _is_restrictive(scene, hit, source, low) or _is_denied(scene, source, low):
        return None
    if source is None and (fronted := _fronted(scene, hit, low, high)):
        return fronted
    spoken = _speech_around(scene, hit, source, low, high)
    if spoken:
        return spoken_by(hit, source, spoken)
    content = content_after(scene, hit, high)
    if content and all(t in scene.times or scene.tokens.lower[t] in scene.form.locatives for t in range(*content)):
        content = None  # `C, X mengatakan pada Senin`
    if content and _takes(scene, hit, content):
        return Candidate(hit, source, (content,))
    start = source[0] if source else hit.first
    while start > low and scene.tokens.lower[start - 1] in scene.form.thus:  # `C, demikian X melaporkan`
        start -= 1
    left = trim(scene, low, start)
    if left and scene.tokens.lower[left[0]] in scene.form.subordinators:
        return None
    if content is None and left and scene.tokens.lower[start - 1] == "," and source and is_clause(scene, left):
        return Candidate(hit, source, (left,))
    return None


def _is_restrictive(scene: Scene, hit: Hit, source: Range | None, low: int) -> bool:
    """`warga yang ingin pulang`, `jika ia ingin pulang`: which ones, or a case that is put, not what somebody said."""
    if hit.cue.weak or hit.cue.takes not in ("infinitive", "demand"):
        return False
    tokens, form = scene.tokens, scene.form
    before = tokens.lower[token_before(scene, hit.first, low)]
    put = tokens.lower[token_before(scene, source[0] if source else hit.first, low)]
    return before in form.relatives or before in form.conditions or put in form.conditions


def _is_denied(scene: Scene, source: Range | None, low: int) -> bool:
    """`bukan dia bilang begitu`: nobody said it."""
    return source is not None and source[0] > low and scene.tokens.lower[source[0] - 1] in scene.form.denials


def _fronted(scene: Scene, hit: Hit, low: int, high: int) -> Candidate | None:
    """`Meski mengaku C, X …`: the subject comes with the main clause."""
    tokens, form = scene.tokens, scene.form
    if hit.first == low or not all(tokens.lower[t] in form.subordinators | form.infixes for t in range(low, hit.first)):
        return None
    comma = next((t for t in range(hit.last, high) if tokens.lower[t] == ","), None)
    source = phrase_after(scene, comma + 1, high, apposition=False) if comma is not None and comma + 1 < high else None
    content = content_after(scene, hit, comma) if comma is not None else None
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
    if tokens.pos[before] != "VERB" or tokens.name_at[before] >= 0 or word in scene.nouns.roles:
        return True
    described = before > low and tokens.lower[before - 1] in form.relatives | form.negations  # `warga yang mengungsi`
    return word in form.subordinators or described


def _quotes_another(scene: Scene, hit: Hit, high: int) -> bool:
    """`X melaporkan, (dengan) mengutip Y, …`: what follows stands on Y's word, and X quotes it."""
    at = hit.last
    while at < high and (scene.tokens.lower[at] == "," or scene.tokens.lower[at] in scene.form.with_words):
        at += 1
    return at > hit.last and any(h.first in (at, at - 1) and is_quoting(scene, h) for h in scene.hits)


def _speech_around(scene: Scene, hit: Hit, source: Range | None, low: int, high: int) -> tuple[Quoted, ...]:
    """`X mengatakan: "C"`, `"C," X menambahkan`: utterances that touch the cue or its source."""
    if hit.first in scene.quote_at:
        return ()
    start = source[0] if source else hit.first
    behind = [q for q in scene.quotes if q.speech and q.open >= hit.last]
    if behind and _only_adjuncts(scene, hit.last, behind[0].open):
        return tuple(behind)
    left = speech_before(scene, hit._replace(first=start), low, any_length=False)
    right = trim(scene, hit.last, high)
    return left if left and (right is None or not is_clause(scene, right)) else ()


def _only_adjuncts(scene: Scene, low: int, high: int) -> bool:
    """Nothing between but who was told, where and when."""
    tokens, form = scene.tokens, scene.form
    if all(not tokens.lower[t][:1].isalnum() or tokens.lower[t] in form.that for t in range(low, high)):
        return True
    head = tokens.lower[low]
    fits = head in form.hearers or head in form.prepositions or low in scene.times or head in form.infixes
    return fits and tokens.lower[high - 1] in (",", ":") and high - low <= 15


def _takes(scene: Scene, hit: Hit, content: Range) -> bool:
    """Whether what follows is content for this verb, or only its object."""
    tokens, form = scene.tokens, scene.form
    head, takes = tokens.lower[content[0]], hit.cue.takes
    between = [tokens.lower[t] for t in range(hit.last, content[0])]
    opening = [word for word in between if word in form.that or word in ":,"]
    if head in form.relatives and not (opening and opening[-1] in form.that):  # `bahwa yang terjadi adalah …`
        return False
    if opening:
        return opening[-1] not in form.whether or takes not in ("infinitive", "demand")
    if takes in ("any", "figure"):
        booked = takes == "figure" and head in form.feats
        return content[1] - content[0] > 1 and not booked and not _hands_over(scene, content)
    if head in form.prepositions - form.purpose and (head in form.hearers or not is_clause(scene, content)):
        return False
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
        if head in form.objects and tokens.lower[content[0] + 1] in form.demonstratives:  # `bantuan ini dapat …`
            return is_clause(scene, content)
        return head not in form.objects and (is_clause(scene, content) or _is_nominalised(scene, content))
    return takes == "clause" and (is_clause(scene, content) or _is_nominalised(scene, content))


def _hands_over(scene: Scene, content: Range) -> bool:
    """`melaporkan hal itu kepada polisi`: a thing is brought to somebody, no word is given."""
    tokens, form = scene.tokens, scene.form
    return not is_clause(scene, content) and (
        any(tokens.lower[t] in form.receivers for t in range(*content))
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
