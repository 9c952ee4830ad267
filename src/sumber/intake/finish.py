"""Draft -> Report."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from msgspec import Struct

from sumber import language
from sumber.errors import NotThere, Unexpected, Unreadable
from sumber.intake.about import About
from sumber.intake.decode import decode
from sumber.intake.draft import Draft, Fact
from sumber.intake.markup import text_of_markup
from sumber.intake.moments import moment
from sumber.intake.options import Options
from sumber.intake.text import notes_of, take_text
from sumber.model.report import Report
from sumber.model.unread import Unread

NEEDS = "HTML"


class TakenIn(Struct, frozen=True, kw_only=True):
    """A report, where it was, and what should be known of how it was taken in.

    `origins`: where each fact stood (`title`, `published`, `outlet`, `url`, `author`), such as `og:title`; `given` for
    those that the caller told, `text` for those that the text tells.
    """

    report: Report
    where: str
    author: str | None = None
    origins: Mapping[str, str] = {}
    notes: tuple[str, ...] = ()


def finish(draft: Draft, options: Options) -> TakenIn | Unread:
    """The report of a draft, or why there is none. It never raises; a failure of ours is an `Unread` with E131."""
    try:
        return _finished(draft, options)
    except Unreadable as fault:
        return Unread(draft.where, fault.code, fault.reason)
    except Exception as fault:
        told = Unexpected("E131", error=f"{type(fault).__name__}: {fault}")
        return Unread(draft.where, told.code, told.reason)


def _finished(draft: Draft, options: Options) -> TakenIn:
    facts, notes = dict(draft.facts), list(draft.notes)
    text = _text(draft, facts, notes, options)
    _understand_day(facts, notes, options)
    known_from = facts["published"].known_from if "published" in facts and not options.about.published else "given"
    report = take_text(text, _about(facts, options.about), known_from)
    origins = _origins(report, facts, options.about)
    author = facts["author"].value if "author" in facts else None
    return TakenIn(report=report, where=draft.where, author=author, origins=origins, notes=tuple(notes))


def _text(draft: Draft, facts: dict[str, Fact], notes: list[str], options: Options) -> str:
    if draft.page is not None:
        return _page(draft, facts, notes, options)
    if draft.data is not None:
        decoded = decode(draft.data)
        notes += notes_of(decoded)
        return decoded.text
    return text_of_markup(draft.markup) if draft.markup is not None else draft.text or ""


def _page(draft: Draft, facts: dict[str, Fact], notes: list[str], options: Options) -> str:
    """The story of a page; what its carrier tells of it outranks what it tells itself."""
    assert draft.page is not None
    try:
        pages = import_module("sumber.intake.html.page")
    except ImportError:
        raise NotThere("E106", what=NEEDS) from None
    read = pages.read_page(draft.page, charset=draft.charset, url=facts.get("url"), code=options.about.language)
    notes += read.notes
    for name, fact in read.facts.items():
        facts.setdefault(name, fact)
    return str(read.text)


def _understand_day(facts: dict[str, Fact], notes: list[str], options: Options) -> None:
    """The day of publication in ISO form; a note instead of it where it is no date."""
    if told := facts.get("published"):
        pack = language.load(options.about.language or language.LANGUAGES[0])
        if day := moment(told.value, pack):
            facts["published"] = told._replace(value=day)
        else:
            del facts["published"]
            notes.append(f"{told.origin} {told.value[:60]!r} is no date that is understood")


def _about(facts: Mapping[str, Fact], given: About) -> About:
    told = {name: fact.value.strip() or None for name, fact in facts.items() if name != "author"}
    merged = {name: getattr(given, name) or told.get(name) for name in ("published", "outlet", "title", "url")}
    return About(**merged, language=given.language)


def _origins(report: Report, facts: Mapping[str, Fact], given: About) -> Mapping[str, str]:
    origins = {}
    for name in ("title", "published", "outlet", "url"):
        if getattr(given, name):
            origins[name] = "given"
        elif name in facts:
            origins[name] = facts[name].origin
        elif getattr(report, name):
            origins[name] = "text"
    if "author" in facts:
        origins["author"] = facts["author"].origin
    return origins
