"""What sentences owe each other: continued quotations, `Hal itu disampaikan X`, and the reporter's own narration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sumber.model.span import Span
from sumber.reading.attribution.candidate import Candidate
from sumber.reading.attribution.nesting import link_of
from sumber.reading.attribution.scene import Quoted, Scene
from sumber.reading.known import Attribution, Known, Link


class Story:
    """Gathers the attributions of a report, scene by scene, and lets each scene amend the one before it."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._done: list[Attribution] = []
        self._last: list[Attribution] = []  # of the scene before
        self._waiting = False  # they are quotations that nobody has claimed yet
        self._open = False  # and the last of them lacks its closing mark: it goes on in the next paragraph
        self._spoken = False  # somebody has been quoted before
        self._paragraph = -1
        self._sentence = -1

    def add(self, scene: Scene, found: list[Attribution], back: Sequence[Candidate]) -> None:
        """Takes in a scene: its own attributions, and its cues that point back to the scene before."""
        for candidate in back:
            found = [*self._point_back(scene, candidate), *found]
        found = self._claim_waiting(scene, found)
        loose = [] if found else _loose_quotations(scene)
        goes_on = bool(loose) and self._goes_on(scene, loose)
        if loose and not goes_on:
            found = self._unclaimed(scene, loose)
        self._done += [] if goes_on else self._last
        self._last = self._last if goes_on else found
        self._waiting = bool(loose) and not goes_on
        self._open = bool(loose) and loose[-1].last == loose[-1].close
        self._spoken = self._spoken or bool(found)
        self._paragraph, self._sentence = scene.paragraph, scene.sentence

    def finish(self) -> tuple[Attribution, ...]:
        """All of them in reading order, every sentence of the body in at least one."""
        found = [*self._done, *self._last]
        covered = _covered(self._known, found)
        for number, sentence in enumerate(self._known.tokens.sentences):
            if number not in covered:
                found.append(Attribution((sentence.span,), (), "none", None, number))
        return tuple(sorted(found, key=lambda a: (a.content[0].start, len(a.links), a.content[0].end)))

    def _point_back(self, scene: Scene, candidate: Candidate) -> list[Attribution]:
        """Amends the scene before; gives the content that the pointing sentence has of its own."""
        link = link_of(scene, candidate)
        own = []
        if candidate.content:
            content = tuple(scene.tokens.span(*part) for part in candidate.content)
            own.append(Attribution(content, (link,), "indirect", candidate.hit.cue.base, scene.sentence))
        if self._last:
            self._last = [_with_link(attribution, link, candidate) for attribution in self._last]
        elif self._sentence >= 0 and not own:
            self._last = [self._whole_sentence(link, candidate)]
        return own

    def _whole_sentence(self, link: Link, candidate: Candidate) -> Attribution:
        span, text = self._known.tokens.sentences[self._sentence].span, self._known.report.text
        end = span.end - 1 if text[span.end - 1] in ".!" else span.end
        return Attribution((Span(span.start, end),), (link,), "indirect", candidate.hit.cue.base, self._sentence)

    def _claim_waiting(self, scene: Scene, found: list[Attribution]) -> list[Attribution]:
        """`"A." "B," kata X.`: a quotation that the next sentence of its paragraph claims."""
        near = scene.paragraph == self._paragraph or self._open
        if not self._waiting or not near or not scene.quotes or scene.quotes[0].open != scene.first:
            return found
        start = scene.tokens.starts[scene.quotes[0].first]
        claim = next((a for a in found if a.quote == "direct" and a.content[0].start == start), None)
        if claim is None:
            return found
        spans = tuple(span for a in self._last for span in a.content)
        whole = replace(claim, content=(*spans, *claim.content), sentence=self._last[0].sentence)
        self._last = []
        return [whole if a is claim else a for a in found]

    def _goes_on(self, scene: Scene, loose: Sequence[Quoted]) -> bool:
        """A quotation without a cue, in the paragraph of the one before it: the same statement, interrupted."""
        if not self._last or scene.paragraph != self._paragraph:
            return False
        quoted = [a for a in self._last if a.quote == "direct" and a.links[-1].via == "cue"]
        if not quoted:
            return False
        last = min(quoted, key=lambda a: (len(a.links), -a.content[0].start))  # what stands within it does not go on
        spans = tuple(scene.tokens.span(q.first, q.last) for q in loose)
        whole = replace(last, content=(*last.content, *spans))
        self._last = [whole if a is last else a for a in self._last]
        return True

    def _unclaimed(self, scene: Scene, loose: Sequence[Quoted]) -> list[Attribution]:
        """A quotation without a cue in a paragraph of its own: the same speaker's next, if anybody spoke before."""
        link = Link(None, None, "context" if self._spoken else "quote")
        return [
            Attribution((scene.tokens.span(q.first, q.last),), (link,), "direct", None, scene.sentence) for q in loose
        ]


def _with_link(attribution: Attribution, link: Link, candidate: Candidate) -> Attribution:
    """A medium goes outermost; a speaker innermost, and only where none is there yet."""
    if candidate.through:
        return replace(attribution, links=(link, *attribution.links))
    if all(known.mention is None for known in attribution.links):
        return replace(attribution, links=(*attribution.links, link))
    return attribution


def _loose_quotations(scene: Scene) -> list[Quoted]:
    """The utterances of a scene that is little else."""
    tokens = scene.tokens
    loose = [quote for quote in scene.quotes if quote.speech]
    outside = sum(
        1
        for t in range(scene.first, scene.last)
        if t not in scene.quote_at and t not in scene.marks and tokens.lower[t][:1].isalnum()
    )
    return loose if outside * 2 <= sum(q.last - q.first for q in loose) else []


def _covered(known: Known, found: Sequence[Attribution]) -> set[int]:
    """Numbers of the sentences that some content touches."""
    sentences, covered = known.tokens.sentences, set[int]()
    for attribution in found:
        at = attribution.sentence
        for span in attribution.content:
            while at + 1 < len(sentences) and sentences[at + 1].span.start <= span.start:
                at += 1
            while at < len(sentences) and sentences[at].span.start < span.end:
                covered.add(at)
                at += 1
            at -= 1
    return covered
