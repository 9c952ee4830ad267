"""Candidates of one scene into attributions: who stands within whose content, and who lends a subject to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sumber.model.record import Quote
from sumber.model.span import Span
from sumber.reading.attribution.candidate import Candidate
from sumber.reading.attribution.medium import quotes_itself
from sumber.reading.attribution.preposition import is_basis
from sumber.reading.attribution.scene import Range, Scene
from sumber.reading.attribution.source_phrase import sentence_subject
from sumber.reading.attribution.speakers import is_medium, is_somebody, speaks
from sumber.reading.known import Attribution, Link

# A medium's content and another's are the same sentence from this overlap on (Dice, in tokens).
_SAME = 0.5
# Links that stand within one another; the deepest chain of 77 annotated reports has four. Copy made to nest without end
# stays readable.
_DEEPEST = 8
# Tokens that may open a sentence before its subject (`Sementara itu,`).
_OPENING = 3
# An inner attribution over the same words as its outer one adds nothing from this overlap on.
_WHOLE = 0.9


def attributions(scene: Scene, candidates: Sequence[Candidate]) -> list[Attribution]:
    """The attributions of a scene in reading order, each with its whole chain of links."""
    candidates = _with_subjects(scene, [c for c in candidates if not _speaks_of_itself(scene, c)])
    candidates = [_quoted(scene, c, candidates) for c in candidates]
    quoting = [hit for c in candidates if c.quoting for hit in (c.quoting.hit, c.hit)]
    candidates = [c for c in candidates if c.quoting or c.hit not in quoting]
    media = [c for c in candidates if c.through and c.content and _carries(c, candidates)]
    own = [c for c in candidates if c not in media and c.content]
    kept = [c for c in own if not any(_repeats(scene, c, other) for other in own if other is not c)]
    found = [_attribution(scene, c, _parents(c, kept), media) for c in kept]
    return sorted(found, key=lambda a: (a.content[0].start, len(a.links)))


def _quoted(scene: Scene, candidate: Candidate, others: Sequence[Candidate]) -> Candidate:
    """The candidate as whom another one quotes or rests on, if there is such a one."""
    if candidate.source is None or candidate.quoting:
        return candidate
    for other in others:
        if other is candidate or not (other.source and other.content):
            continue
        if _quotes(scene, other, candidate) or _rests_on(scene, other, candidate):
            return replace(candidate, content=other.content, quotes=other.quotes, through=False, quoting=other)
    return candidate


def _quotes(scene: Scene, one: Candidate, cited: Candidate) -> bool:
    """`Mengutip dua sumber, Reuters melaporkan C`; `C, lapor Reuters mengutip dua sumber`: who speaks is who quotes.

    A person quotes persons (`kata Ade, mengutip pernyataan Rahmat`); when a person speaks and a medium, a body or a
    document is quoted, it is the report that quotes it.
    """
    if one.source is None or cited.source is None or not quotes_itself(scene, cited.hit):
        return False
    person = is_somebody(scene, cited.source) and not is_medium(scene, cited.source)
    behind = one.hit.cue.build == "tail" and one.hit.first < cited.hit.first
    speaks_so = one.hit.cue.build in ("verb", "tail") and (is_medium(scene, one.source) or (person and behind))
    return speaks_so and _is_main(one, cited)


def _rests_on(scene: Scene, one: Candidate, basis: Candidate) -> bool:
    """`X mengungkap C, berdasarkan data Y`."""
    before = one.hit.cue.build == "verb" and one.hit.first < basis.hit.first
    return before and is_basis(scene, basis.hit) and bool(basis.content) and _overlap(basis, one) >= _SAME


def _speaks_of_itself(scene: Scene, candidate: Candidate) -> bool:
    """First person inside one's own quotation opens no second statement."""
    if candidate.hit.first not in scene.quote_at:
        return False
    if candidate.source is None:
        return candidate.hit.cue.build != "passive"
    return scene.tokens.lower[candidate.source[0]] in scene.form.first_person


def _with_subjects(scene: Scene, candidates: Sequence[Candidate]) -> list[Candidate]:
    """`X mengumumkan A, dan mendesak B`: a verb without a subject has that of the one before, else of the one after."""
    found: list[Candidate] = []
    for at, candidate in enumerate(candidates):
        if candidate.source is None and candidate.hit.cue.build == "verb":
            beside = [c for c in (*found, *candidates[at + 1 :]) if c.source and _beside(scene, c, candidate)]
            earlier = [c.source for c in beside if c in found and c.hit.cue.build in ("verb", "tail")]
            later = [c.source for c in beside if c not in found and c.hit.cue.build == "verb"]
            subject = earlier[-1] if earlier else later[0] if later else _main_subject(scene, candidate)
            if subject is None:
                continue
            candidate = replace(candidate, source=subject)
        found.append(candidate)
    return found


def _main_subject(scene: Scene, candidate: Candidate) -> Range | None:
    """Of `X memicu kontroversi setelah menyebut C`: the subject of the sentence, if it can speak."""
    if candidate.hit.cue.weak:
        return None
    low, _ = scene.limits(candidate.hit.first)
    subject = sentence_subject(scene, low, candidate.hit.first)
    return subject if subject and speaks(scene, subject) else None


def _beside(scene: Scene, one: Candidate, other: Candidate) -> bool:
    return scene.quote_at.get(one.hit.first) == scene.quote_at.get(other.hit.first)


def _carries(medium: Candidate, candidates: Sequence[Candidate]) -> bool:
    return any(not c.through and c.content and _is_main(c, medium) for c in candidates)


def _is_main(candidate: Candidate, medium: Candidate) -> bool:
    """Whether a candidate is what the medium's sentence says as a whole: it opens it or fills most of it."""
    if _overlap(medium, candidate) >= _SAME:
        return True
    first, last = medium.content[-1]
    opening = candidate.source if candidate.hit.cue.build == "verb" else candidate.content[0]
    if opening is None or not _holds(medium, candidate):
        return False
    return medium.content[0][0] <= opening[0] <= medium.content[0][0] + _OPENING or (
        first <= opening[0] <= first + _OPENING and candidate.content[-1][1] >= last - 1
    )


def _size(candidate: Candidate) -> int:
    return sum(last - first for first, last in candidate.content)


def _overlap(one: Candidate, other: Candidate) -> float:
    shared = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one.content for b in other.content)
    return 2 * shared / (_size(one) + _size(other))


def _holds(outer: Candidate, inner: Candidate) -> bool:
    """Whether the inner cue stands within the outer content."""
    return any(first <= inner.hit.first < last for first, last in outer.content)


def _repeats(scene: Scene, inner: Candidate, outer: Candidate) -> bool:
    """`kata X` over `Y diduga …`: the hedge is the status of X's content and no link of its own."""
    if inner.hit.cue.build == "passive" and _holds(outer, inner) and not _holds(inner, outer):
        return _overlap(inner, outer) >= _WHOLE
    return False


def _parents(candidate: Candidate, others: Sequence[Candidate]) -> list[Candidate]:
    found = [
        o for o in others
        if o is not candidate and _holds(o, candidate) and not _holds(candidate, o)
        and (o.source is None or o.source != candidate.source)
    ]
    return sorted(found, key=_size, reverse=True)[:_DEEPEST]


def _attribution(
    scene: Scene, candidate: Candidate, parents: Sequence[Candidate], media: Sequence[Candidate]
) -> Attribution:
    chain = [*media, *(link for c in (*parents, candidate) for link in (c.quoting, c) if link)]
    return Attribution(
        content=tuple(_span(scene, part) for part in candidate.content),
        links=tuple(link_of(scene, c) for c in chain),
        quote=_quote(scene, candidate),
        cue=candidate.hit.cue.base,
        sentence=_sentence(scene, candidate.content[0][0]),
    )


def _span(scene: Scene, part: Range) -> Span:
    """Without the comma that Indonesian sets before the closing mark."""
    first, last = part
    while last - 1 > first and scene.tokens.lower[last - 1] == ",":
        last -= 1
    return scene.tokens.span(first, last)


def link_of(scene: Scene, candidate: Candidate) -> Link:
    """The link that a candidate's own words make."""
    tokens, hit = scene.tokens, candidate.hit
    mention: Span | None = None
    if candidate.source:
        mention = tokens.span(*candidate.source)
        if hit.suffix and candidate.source == (hit.first, hit.last):
            mention = Span(mention.end - hit.suffix, mention.end)
    return Link(mention, tokens.span(hit.first, hit.last))


def _quote(scene: Scene, candidate: Candidate) -> Quote:
    if candidate.hit.first in scene.quote_at:
        return "direct"
    inside = [q for q in scene.quotes for a, b in candidate.content if a <= q.first and q.last <= b]
    if inside and sum(q.close - q.open for q in inside) >= _size(candidate) - 1:
        return "direct"
    return "mixed" if any(_is_phrase(scene, q.first, q.last) for q in inside) else "indirect"


def _is_phrase(scene: Scene, first: int, last: int) -> bool:
    """Somebody's words, not a title, a number or a name in quotation marks."""
    words = [scene.tokens.words[t] for t in range(first, last) if scene.tokens.words[t][:1].isalpha()]
    return any(word[:1].islower() for word in words)


def _sentence(scene: Scene, token: int) -> int:
    sentences = scene.tokens.sentences
    number = scene.sentence
    while number + 1 < len(sentences) and sentences[number + 1].first <= token:
        number += 1
    return number
