"""Stretches of tokens: where content ends, whether it is a clause, what stands before a cue."""

from __future__ import annotations

from sumber.reading.attribution.scene import Hit, Range, Scene


def trim(scene: Scene, low: int, high: int) -> Range | None:
    """Without the punctuation and marks at both ends, unless a mark's quotation lies inside."""
    lower, marks = scene.tokens.lower, scene.marks
    while low < high and not lower[low][:1].isalnum() and not _opens_inside(scene, low, high):
        low += 1
    while high > low and not lower[high - 1][:1].isalnum() and lower[high - 1] not in ")]%" and high - 1 not in marks:
        high -= 1
    while high > low and not lower[high - 1][:1].isalnum() and lower[high - 1] not in ")]%":
        if high - 1 in marks and any(q.open >= low and q.close == high for q in scene.quotes):
            break
        high -= 1
    return (low, high) if low < high else None


def _opens_inside(scene: Scene, at: int, high: int) -> bool:
    if scene.tokens.lower[at] in ("(", "["):
        return True
    return at in scene.marks and any(q.open == at and q.close <= high for q in scene.quotes)


def is_clause(scene: Scene, part: Range) -> bool:
    """Whether it has a predicate of its own, outside relative and subordinate clauses."""
    tokens, form = scene.tokens, scene.form
    inner = 0  # how many verbs the relative clause we are in may still claim
    for at in range(*part):
        word = tokens.lower[at]
        if word in form.relatives:
            inner = 1
        elif word == ",":
            inner = 0
        elif word in form.subordinators and at > part[0] and word not in form.copulas:
            if not inner:
                return False
        elif (tokens.pos[at] in ("VERB", "AUX") or word in form.copulas) and tokens.name_at[at] < 0:
            if not inner:
                return True
            if tokens.pos[at] == "VERB" and tokens.lower[at - 1] not in form.negations:
                inner = 0
    return False


def only_openers(scene: Scene, low: int, high: int) -> bool:
    tokens, form = scene.tokens, scene.form
    return all(tokens.lower[t] in form.openers or not tokens.lower[t][:1].isalnum() for t in range(low, high))


def only_infixes(scene: Scene, words: list[int]) -> bool:
    form = scene.form
    return all(scene.tokens.lower[t] in form.infixes or scene.tokens.lower[t] in form.like for t in words)


def token_before(scene: Scene, at: int, low: int) -> int:
    """The token before `at`, adverbs passed over."""
    tokens, form = scene.tokens, scene.form
    at -= 1
    while at > low and tokens.lower[at] in form.infixes:
        at -= 1
    return max(at, low)


def points_back(scene: Scene, low: int, high: int) -> bool:
    """`Hal itu`, `Demikian`, `Pernyataan tersebut` and nothing else but adverbs before the cue."""
    tokens, form = scene.tokens, scene.form
    words = [tokens.lower[t] for t in range(low, high) if tokens.lower[t][:1].isalnum()]
    words = [w for w in words if w not in form.infixes and w not in form.openers - form.anaphors and w not in form.like]
    if not words or words[0] not in form.anaphors:
        return high > low and not words and tokens.lower[low] in form.thus
    return all(w in form.anaphors or w in form.demonstratives or w in form.relatives for w in words)


def tail_stands(scene: Scene, hit: Hit, low: int) -> bool:
    """A bare cue stands behind what was said or opens its sentence; elsewhere `kata` is a noun."""
    tokens, form = scene.tokens, scene.form
    before = hit.first - 1
    while before >= low and tokens.lower[before] in form.infixes | form.thus:
        before -= 1
    strong = hit.suffix > 0 or tokens.lower[hit.first] in form.tails
    if before in scene.marks:
        return True
    if before < low or only_openers(scene, low, hit.first):
        return hit.suffix > 0 or hit.cue.leads
    if tokens.lower[before] in form.like:
        return strong
    if tokens.lower[before] not in (",", "--", "—", "–", "-", "?", "!", "…"):
        return False
    if any(h.last == before and h.cue.build == "verb" for h in scene.hits):
        return False
    return strong or before - 1 in scene.marks


def _joined_on(scene: Scene, hit: Hit, low: int) -> bool:
    """`…, dan mendesak B`, `… seraya mengatakan B`: the same speaker's next word."""
    lower, form = scene.tokens.lower, scene.form
    before = token_before(scene, hit.first, low)
    if lower[before] in form.trailing:
        return True
    if lower[before] not in form.and_words | form.with_words or before <= low:
        return False
    return lower[before - 1] == "," or not is_clause(scene, (low, before))


def cut_trailing(scene: Scene, content: Range) -> Range:
    """Ends content before `, lapor X` or `, seperti dikutip X`, which are about the whole sentence."""
    for hit in scene.hits:
        if hit.first <= content[0] + 1 or hit.first >= content[1] or hit.first in scene.quote_at:
            continue
        before = scene.tokens.lower[hit.first - 1]
        if hit.cue.build == "verb" and _joined_on(scene, hit, content[0]):
            cut = trim(scene, content[0], hit.first - 1)
            if cut:
                return cut
        if hit.cue.build in ("tail", "cite", "prep") and (before == "," or hit.cue.build == "cite"):
            if hit.cue.build == "tail" and not tail_stands(scene, hit, content[0]):
                continue
            if hit.cue.build == "prep" and hit.suffix:
                continue
            cut = trim(scene, content[0], hit.first)
            if cut:
                return cut
    return content
