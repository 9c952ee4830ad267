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
    """Gathers the attributions of a report, scene by scene, and lets each scene amend the ones before it."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._found: list[Attribution] = []
        self._waiting: list[Attribution] = []  # quotations of the scene before that nobody claimed yet
        self._open = False  # the last of them lacks its closing mark: it goes on in the next paragraph
        self._paragraph = -1
        self._sentence = -1

    def add(self, scene: Scene, found: list[Attribution], back: Sequence[Candidate]) -> None:
        """Takes in a scene: its own attributions, and its cues that point back to the scene before."""
        for candidate in back:
            self._point_back(scene, candidate)
        found = self._with_waiting(scene, found)
        loose = _loose_quotations(scene, found)
        self._waiting = self._continue(scene, loose) if loose and not found else []
        self._open = bool(loose) and loose[-1].last == loose[-1].close
        self._found.extend(found)
        self._paragraph, self._sentence = scene.paragraph, scene.sentence

    def finish(self) -> tuple[Attribution, ...]:
        """All of them in reading order, every sentence of the body in at least one."""
        covered = self._covered()
        for number, sentence in enumerate(self._known.tokens.sentences):
            if number not in covered:
                self._found.append(Attribution((sentence.span,), (), "none", None, number))
        return tuple(sorted(self._found, key=lambda a: (a.content[0].start, len(a.links), a.content[0].end)))

    def _covered(self) -> set[int]:
        """Numbers of the sentences that some content touches."""
        sentences, covered = self._known.tokens.sentences, set()
        for attribution in self._found:
            number = attribution.sentence
            for span in attribution.content:
                while number + 1 < len(sentences) and sentences[number + 1].span.start <= span.start:
                    number += 1
                at = number
                while at < len(sentences) and sentences[at].span.start < span.end:
                    covered.add(at)
                    at += 1
        return covered

    def _before(self, scene: Scene) -> list[Attribution]:
        """The attributions of the scene before this one."""
        return [a for a in self._found if a.sentence >= self._sentence and a.links] if self._sentence >= 0 else []

    def _point_back(self, scene: Scene, candidate: Candidate) -> None:
        link = link_of(scene, candidate)
        if candidate.content:
            content = tuple(scene.tokens.span(*part) for part in candidate.content)
            self._found.append(Attribution(content, (link,), "indirect", candidate.hit.cue.base, scene.sentence))
        before = self._before(scene)
        if not before:
            if self._sentence >= 0 and not candidate.content:
                self._found.append(self._whole_sentence(link, candidate))
            return
        for attribution in before:
            self._found.remove(attribution)
            self._found.append(_with_link(attribution, link, candidate))

    def _whole_sentence(self, link: Link, candidate: Candidate) -> Attribution:
        sentence = self._known.tokens.sentences[self._sentence]
        span = sentence.span
        text = self._known.report.text
        end = span.end - 1 if text[span.end - 1] in ".!" else span.end
        return Attribution((Span(span.start, end),), (link,), "indirect", candidate.hit.cue.base, self._sentence)

    def _with_waiting(self, scene: Scene, found: list[Attribution]) -> list[Attribution]:
        """`"A." "B," kata X.`: a quotation that the next sentence of its paragraph claims."""
        start = scene.tokens.starts[scene.quotes[0].first] if scene.quotes else -1
        near = scene.paragraph == self._paragraph or self._open
        if not self._waiting or not near or start < 0 or scene.quotes[0].open != scene.first:
            return found
        claims = [a for a in found if a.quote == "direct" and a.content[0].start == start]
        if not claims:
            return found
        spans = tuple(span for a in self._waiting for span in a.content)
        whole = replace(claims[0], content=(*spans, *claims[0].content), sentence=self._waiting[0].sentence)
        self._found = [a for a in self._found if a not in self._waiting]
        return [whole if a is claims[0] else a for a in found]

    def _continue(self, scene: Scene, loose: Sequence[Quoted]) -> list[Attribution]:
        """A quotation without a cue: in the same paragraph it goes on, in a new one it is the same speaker's next."""
        spans = tuple(scene.tokens.span(q.first, q.last) for q in loose)
        last = next((a for a in reversed(self._found) if a.links), None)
        near = last is not None and scene.paragraph == self._paragraph and last.sentence >= self._sentence
        if last is not None and near and last.quote == "direct" and _is_outermost(last):
            self._found[self._found.index(last)] = replace(last, content=(*last.content, *spans))
            return []
        via = "context" if last is not None else "quote"
        link = Link(None, None, via)  # type: ignore[arg-type]
        new = [Attribution((span,), (link,), "direct", None, scene.sentence) for span in spans]
        self._found.extend(new)
        return new


def _is_outermost(attribution: Attribution) -> bool:
    return attribution.links[-1].via == "cue"


def _with_link(attribution: Attribution, link: Link, candidate: Candidate) -> Attribution:
    """A medium goes outermost; a speaker innermost, and only where none is there yet."""
    if candidate.through:
        return replace(attribution, links=(link, *attribution.links))
    if all(known.mention is None for known in attribution.links):
        return replace(attribution, links=(*attribution.links, link))
    return attribution


def _loose_quotations(scene: Scene, found: Sequence[Attribution]) -> list[Quoted]:
    """Utterances that no cue of the scene claims, where the scene is little else."""
    tokens = scene.tokens
    taken = [span for a in found for span in a.content]
    loose = [
        q for q in scene.quotes
        if q.speech and not any(s.start <= tokens.starts[q.first] < s.end for s in taken)
    ]
    outside = sum(
        1 for t in range(scene.first, scene.last)
        if t not in scene.quote_at and t not in scene.marks and tokens.lower[t][:1].isalnum()
    )
    inside = sum(q.last - q.first for q in loose)
    return loose if outside * 2 <= inside else []
