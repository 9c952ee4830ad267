"""Stage sources: who is behind each link of each attribution."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sumber.knowledge import agencies, bodies
from sumber.model.record import Source
from sumber.model.span import Span
from sumber.reading.known import Attribution, Known, Link, Sources
from sumber.reading.names.lexicon import BODY, COUNT, DOCUMENT, GENERIC, OFFICE, ONE, POST, UTTERANCE
from sumber.reading.sources.desk import Desk, Word, country_of, desk
from sumber.reading.sources.history import Draft, History, Moment
from sumber.reading.sources.phrase import sketch
from sumber.reading.sources.sketch import Sketch

NOBODY = Sketch("unspecified")


def read_sources(known: Known) -> Sources:
    """The sources of all attributions, each once: the outlet first (`s0`), then those of the credits, then in order.

    Goes in: the attributions, the names and the anatomy. The outlet's name is None where nothing tells it.
    """
    table = desk(known)
    history = History(table, _quoted(known.attributions))
    outlet = known.report.outlet or (known.anatomy.dateline.outlet if known.anatomy.dateline else None)
    history.source(Sketch("media", outlet))
    credits = tuple([history.source(_credited(c.name)) for c in known.anatomy.credits if c.role == "source"])
    of = tuple([tuple(_links(table, history, one)) for one in known.attributions])
    of = _backfilled(history, of)
    sources = tuple([_source(table, number, draft) for number, draft in enumerate(history.drafts)])
    return Sources(sources=sources, of=of, credits=credits)


def _credited(name: str) -> Sketch:
    agency = agencies.by_credit(name) or agencies.find(name)
    return Sketch("media", agency.name if agency else name)


def _quoted(attributions: Sequence[Attribution]) -> list[Span]:
    """What is said by somebody, as spans that do not overlap, in order."""
    spans: list[Span] = []
    for span in sorted(span for one in attributions if one.links for span in one.content):
        if spans and span.start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(spans[-1].end, span.end))
        else:
            spans.append(span)
    return spans


def _links(table: Desk, history: History, one: Attribution) -> Iterator[int]:
    """The source of each link, -1 where it is who speaks next; notes who spoke."""
    outer: int | None = None
    for link in one.links:
        at = link.mention.start if link.mention else one.content[0].start
        moment = Moment(at, one.sentence, outer)
        number, found = _link(table, history, link, moment)
        if number >= 0:
            if link.mention is not None:
                history.drafts[number].mentions.append(link.mention)
            kind = history.drafts[number].kind
            if outer is None or history.drafts[outer].kind in ("media", "document"):
                history.spoke(number, moment, own=found.refers == "own", several=found.several)
            if outer is None or kind not in ("media", "document"):
                outer = number
        yield number


def _link(table: Desk, history: History, link: Link, moment: Moment) -> tuple[int, Sketch]:
    if link.mention is None:
        if link.via == "cue":
            return history.source(NOBODY), NOBODY
        speaker = history.going_on()
        return (-1 if speaker is None else speaker), NOBODY
    words = table.words(link.mention)
    if _is_suffix(table, link.mention):
        found, head = Sketch("person", refers="speaker"), ""
    elif not words:
        found, head = Sketch("unnamed"), ""
    else:
        found = sketch(table, words)
        if _may_be_title(found, words) and (person := table.titled(words)) >= 0:
            found = Sketch("person", table.entities[person].name, person)
        if found.kind == "unnamed" and not found.refers and (noun := _paper_of_cue(table, link)) and not words[0].flags:
            found = Sketch("document", f"{noun} {table.text(words)}")
        if moment.outer is None and _is_cited(table, link, found):
            found = found._replace(kind="media")
        head = _paper(words)
    number = history.resolve(found, link.mention, moment)
    history.heard(number, found, head)
    return number, found


def _is_cited(table: Desk, link: Link, found: Sketch) -> bool:
    """Whether a name that no table knows stands where papers name the medium they have it from (`dikutip dari X`)."""
    if link.cue is None or not found.name or found.refers or found.kind not in ("person", "body"):
        return False
    cue = table.page.text[link.cue.start:link.cue.end].lower()
    if not _cites(table, cue):
        return _reports(table, link, cue, found)
    if found.entity < 0:
        return found.kind == "person" and not table.is_given(found.name)
    if found.kind == "person":
        described = table.known.names.descriptions[found.entity] if found.entity >= 0 else None
        return not found.words and not described and found.entity >= 0
    return bodies.find(found.name) is None and found.entity >= 0 and not table.page.lexicon.get(
        found.name.split()[0].lower(), 0) & (BODY | GENERIC | OFFICE)


def _reports(table: Desk, link: Link, cue: str, found: Sketch) -> bool:
    """Whether an unknown name without title, never named before, reports: `Fichajes melaporkan`, `diberitakan X`."""
    name = found.name or ""
    if link.mention is None or bodies.find(name) or table.is_given(name):
        return False
    if table.page.form.source.reporting.isdisjoint(cue.split()):
        return False
    if any(table.page.lexicon.get(word, 0) for word in name.lower().split()):
        return False
    if found.entity < 0:
        return found.kind == "person"
    first = table.entities[found.entity].mentions[0].start >= link.mention.start
    return first and not table.known.names.descriptions[found.entity]


def _may_be_title(found: Sketch, words: Sequence[Word]) -> bool:
    return found.kind == "unnamed" and not found.definite and not words[0].flags & (ONE | COUNT)


def _paper_of_cue(table: Desk, link: Link) -> str:
    """The noun for a document with which the cue ends (`berdasarkan data`); empty if it ends with none."""
    if link.cue is None:
        return ""
    last = table.page.text[link.cue.start:link.cue.end].lower().split()[-1:]
    return last[0] if last and table.page.lexicon.get(last[0], 0) & DOCUMENT else ""


def _cites(table: Desk, cue: str) -> bool:
    cues, words = table.known.pack.cues, tuple(cue.split())
    if any(table.page.lexicon.get(word, 0) & UTTERANCE for word in words):
        return False
    known = [
        one for at, word in enumerate(words) for phrase, one in cues.phrases.get(word, ())
        if words[at:at + len(phrase)] == phrase
    ]
    known += [cues.words[word] for word in words if word in cues.words]
    return any(one.build == "cite" for one in known)


def _is_suffix(table: Desk, mention: Span) -> bool:
    """Whether the mention is the end of a word: the `nya` of `ujarnya`."""
    text, clitic = table.page.text, table.page.form.pronouns.clitic
    said = "".join(filter(str.isalpha, text[mention.start:mention.end])).lower()
    return said != "" and clitic.startswith(said) and text[mention.start - 1:mention.start].isalnum()


def _paper(words: Sequence[Word]) -> str:
    """The noun by which a document is taken up again (`laporan`), empty for what is none."""
    return next((w.lower for w in words[:3] if w.flags & (DOCUMENT | POST) and w.entity < 0), "")


def _backfilled(history: History, of: tuple[tuple[int, ...], ...]) -> tuple[tuple[int, ...], ...]:
    """Quotations before anyone is named stand on whoever speaks next."""
    if not any(-1 in links for links in of):
        return of
    following = -1
    filled = []
    for links in reversed(of):
        if -1 in links:
            if following < 0:
                following = history.source(NOBODY)
            links = tuple([following if number < 0 else number for number in links])
        elif links:
            following = links[-1]
        filled.append(links)
    return tuple(reversed(filled))


def _source(table: Desk, number: int, draft: Draft) -> Source:
    described = table.known.names.descriptions[draft.entity] if draft.entity >= 0 else None
    phrase = table.text(draft.words) if draft.words else None
    if described is None and phrase and phrase != draft.name:
        described = phrase
    country = country_of(draft.name, described, medium=draft.kind == "media")
    return Source(f"s{number}", draft.name, draft.kind, described, country, tuple(dict.fromkeys(draft.mentions)))
