"""How far content reaches: before a cue, behind it, or on both sides."""

from __future__ import annotations

from sumber.reading.attribution.clause import cut_trailing, is_clause, only_infixes, only_openers, trim
from sumber.reading.attribution.scene import Hit, Quoted, Range, Scene
from sumber.reading.attribution.source_phrase import phrase_after


def source_behind(scene: Scene, hit: Hit, high: int) -> tuple[Range | None, int]:
    """The source behind the cue and the first token after it."""
    tokens, form = scene.tokens, scene.form
    if hit.suffix:
        return (hit.first, hit.last), hit.last
    at = hit.last
    while at < high and tokens.lower[at] in form.infixes and tokens.name_at[at] < 0:
        at += 1
    source = phrase_after(scene, at, high)
    return source, source[1] if source else at


def speech_before(scene: Scene, hit: Hit, low: int, *, any_length: bool = True) -> tuple[Quoted, ...]:
    """The utterances in quotation marks that end where the cue begins; right before a tail even two words are one."""
    if hit.first in scene.quote_at:
        return ()
    end = hit.first
    found: list[Quoted] = []
    for quote in reversed(scene.quotes):
        if quote.open >= hit.first or quote.first < low:
            continue
        between = [t for t in range(quote.close, end) if scene.tokens.lower[t][:1].isalnum()]
        if not _touches(scene, quote, between, nearest=not found and any_length):
            break
        found.append(quote)
        end = quote.open
    return tuple(reversed(found))


def _touches(scene: Scene, quote: Quoted, between: list[int], *, nearest: bool) -> bool:
    """Whether only adverbs stand between quotation and cue."""
    if not between:
        return quote.speech or (nearest and quote.last - quote.first > 1)
    return quote.speech and nearest and len(between) <= 2 and only_infixes(scene, between)


def content_around(scene: Scene, hit: Hit, limits: Range, after: int) -> tuple[Range, ...]:
    """Content on both sides of a cue and its source: the clause before, or the one that it interrupts."""
    low, high = limits
    after = _past_media(scene, _past_time(scene, after, high), high)
    left, right = trim(scene, low, _left_end(scene, hit)), trim(scene, after, high)
    if left and only_openers(scene, *left) and right:
        left = None
    if right and not _goes_on(scene, after, right, bare=left is None or not is_clause(scene, left), alone=left is None):
        right = None
    if right:
        right = cut_trailing(scene, right)
    return tuple(part for part in (left, right) if part)


def _left_end(scene: Scene, hit: Hit) -> int:
    end = hit.first
    while end > scene.first and scene.tokens.lower[end - 1] in scene.form.like | scene.form.relatives:
        end -= 1
    return end


def _past_time(scene: Scene, at: int, high: int) -> int:
    """Past `, Selasa (10/6/2025)` when a comma follows."""
    end = at
    while end < high and (end in scene.times or scene.tokens.lower[end] in ",()" or (
        scene.tokens.lower[end] in scene.form.locatives and end + 1 in scene.times
    )):
        end += 1
    return end - 1 if end > at and end < high and scene.tokens.lower[end - 1] == "," else at


def _past_media(scene: Scene, at: int, high: int) -> int:
    """Past `, seperti dilansir X, Jumat (20/6/2025)` when a comma follows."""
    start = at + 1 if at < high and scene.tokens.lower[at] == "," else at
    cited = next((h for h in scene.hits if h.first == start and h.cue.build == "cite"), None)
    source = phrase_after(scene, cited.last, high, apposition=False) if cited else None
    if source is None or source[1] >= high or scene.tokens.lower[source[1]] != ",":
        return at
    return _past_time(scene, source[1], high)


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
        said = [h for h in scene.hits if h.last <= head and h.cue.build == "prep"]
        return any(tokens.lower[h.first - 1] != "," for h in said)
    if alone and tokens.lower[after] == ",":
        return right[1] - right[0] > 2
    if bare:
        return is_clause(scene, right)
    if tokens.lower[after] != "," or head in scene.times or word in form.prepositions or word in form.subordinators:
        return False
    return word not in form.relatives and is_clause(scene, right)


def content_after(scene: Scene, hit: Hit, high: int) -> Range | None:
    """What follows the verb, without `bahwa`, the hearer and the circumstances that come before it."""
    tokens, form = scene.tokens, scene.form
    start = hit.last
    skipped = form.infixes - form.negations - form.aspects
    while start < high and (tokens.lower[start] in skipped or start in scene.times):
        start += 1
    start = _past_adjuncts(scene, start, high)
    while start < high and (tokens.lower[start] in form.that or not tokens.lower[start][:1].isalnum()):
        if start in scene.marks or tokens.lower[start] in "([{":
            break
        start += 1
    content = trim(scene, start, high)
    return cut_trailing(scene, content) if content else None


# Tokens from the verb to a `bahwa`, colon or comma that are still hearer and circumstances (at most 11 in 76 reports).
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
