"""A record told in short words, one row a statement, for whoever shows it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sumber.model.record import ChainLink, Record, Source, Statement

ARROW = " › "
UNNAMED = {
    "unspecified": "somebody (not said who)",
    "unnamed": "somebody unnamed",
    "group": "several people",
    "document": "a document",
    "media": "media",
    "body": "a body",
    "person": "somebody",
}
LONGEST = 60  # characters of the words that a doubt is about
VIA = {"quote": "in quotation marks", "context": "goes on", "credit": "credit"}
FRAME = ("outlet", "credit")  # links of the paper itself, around whoever it quotes


class Row(NamedTuple):
    """A statement as people read it. `chain` begins where `frame` ends; `narrated`: the reporter's own narration."""

    number: int
    content: str
    chain: str
    status: str
    when: str
    where: str
    narrated: bool


def headline(record: Record) -> str:
    """Outlet, title and day of the report, as far as they are known."""
    report = record.report
    how = {"text": " (from the text)", "inferred": " (inferred from the text)", "metadata": " (from metadata)"}
    day = f"{report.published}{how.get(report.published_from or '', '')}" if report.published else "day unknown"
    return ", ".join(part for part in (report.outlet or "outlet unknown", report.title, day) if part)


def frame(record: Record) -> str:
    """On whose word the report as a whole stands: its outlet and those it credits."""
    sources = {source.id: source for source in record.sources}
    links = next((statement.chain for statement in record.statements), ())
    return ARROW.join(tell_link(link, record, sources) for link in links if link.via in FRAME)


def rows(record: Record) -> Iterator[Row]:
    """One row a statement, in reading order."""
    sources = {source.id: source for source in record.sources}
    for number, statement in enumerate(record.statements, start=1):
        links = [link for link in statement.chain if link.via not in FRAME]
        yield Row(
            number,
            " … ".join(" ".join(record.words(span).split()) for span in statement.content),
            ARROW.join(tell_link(link, record, sources) for link in links),
            _status(statement),
            "" if statement.when is None else record.times[statement.when].value,
            "" if statement.where is None else record.places[statement.where].name,
            all(link.via == "narration" for link in links),
        )


def doubts(record: Record) -> Iterator[str]:
    """What of the report contradicts itself, is wrong in its copy or cannot be made out, one line each."""
    if record.report.published is None and record.times:
        yield "The day of publication is unknown, so that days told by it (Rabu, kemarin) stay unresolved."
    for time in record.times:
        if time.conflict:
            yield f"{record.words(time.span)}: {time.conflict}; taken as {time.value}."
    for finding in record.findings:
        if not any(time.conflict and finding.span.touches(time.span) for time in record.times):
            yield f"{finding.rule} {_shown(record.words(finding.span))}: {finding.message}."


def _shown(words: str) -> str:
    """Words on one line, the middle of a long run left out."""
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST // 2]} … {words[-LONGEST // 2 :]}"


def tell_link(link: ChainLink, record: Record, sources: dict[str, Source]) -> str:
    """One link of a chain: who, and by which word."""
    if link.source is None:
        return "the reporter" if link.via == "narration" else UNNAMED["unspecified"]
    source = sources[link.source]
    said = record.words(link.mention) if link.mention else ""
    who = source.name or source.description or said or UNNAMED[source.kind]
    by = record.words(link.cue) if link.cue else VIA.get(link.via, "")
    return " ".join(f"{who} ({by})".split()) if by else who


def _status(statement: Statement) -> str:
    return statement.status if statement.quote == "none" else f"{statement.status}, {statement.quote}"
