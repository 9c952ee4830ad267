"""Which format a file is in: told by its content, with its name as a hint where several formats would do."""

from __future__ import annotations

import csv
import re
import tarfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import cast

from sumber.errors import NotText, NotThere, WrongSetting
from sumber.intake.columns import guessed
from sumber.intake.decode import decode
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.source import HEAD, Source
from sumber.intake.xml_root import Root, root_of
from sumber.model.unread import Unread

GROUP = "sumber.intake"  # entry points of other packages
HTML_WITHIN = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
STRAY = 2_000  # characters of text that may stand before `<html>`: notices of scripts, what a proxy put there
TAGS = frozenset("html head body div p article section main table title meta br span h1 h2 ul ol a img center".split())
FEEDS = frozenset(("rss", "feed", "rdf", "channel"))
MESSAGES = frozenset(("newsitem", "newsmessage", "packageitem", "conceptitem", "knowledgeitem", "planningitem"))
DELIMITERS = ",;\t|"
ROWS = 20  # lines looked at, as far as they are among the first bytes
REGULAR = 0.6  # share of lines that are as they should be, so that a broken one among the first misleads nobody
LONGEST_NAME = 40  # characters of a column's name


@dataclass(frozen=True)
class Head:
    """The first bytes of a file, and its name."""

    data: bytes
    name: str

    @cached_property
    def text(self) -> str:
        """Their text; empty if they are none."""
        try:
            return self.decoded()
        except NotText:
            return ""

    def decoded(self) -> str:
        """Their text; NotText if they are none."""
        data = self.data
        if len(data) >= HEAD:  # a letter may be cut in two
            data = data.rstrip(bytes(range(0x80, 0x100))) or data
        return decode(data).text.lstrip("\ufeff")

    @cached_property
    def root(self) -> Root | None:
        return root_of(self.text) if self.text.lstrip()[:1] == "<" else None

    @property
    def suffix(self) -> str:
        return self.name.rpartition(".")[2].lower() if "." in self.name else ""

    @cached_property
    def lines(self) -> list[str]:
        """The whole lines among the first bytes."""
        lines = self.text.splitlines()
        return lines[:-1] if len(self.data) >= HEAD and len(lines) > 1 else lines


@dataclass(frozen=True)
class Format:
    """A format that reports come in.

    `module` has a function `drafts(source, options)` that gives a `Draft` for each report and an `Unread` for each that
    cannot be read; it is imported when the first such file is met. `fits` tells from a head whether a file is of this
    format. `what` names it in messages. The formats of other packages are entry points of the group `sumber.intake`
    that name an object of this class.
    """

    name: str
    what: str
    module: str
    fits: Callable[[Head], bool]

    def drafts(self, source: Source, options: Options) -> Iterator[Draft | Unread]:
        """The reports in a file; NotThere if a library is missing that reading them takes."""
        try:
            read = import_module(self.module).drafts
        except ImportError:
            raise NotThere("E106", what=self.what) from None
        return cast("Iterator[Draft | Unread]", read(source, options))


def _is_tar(head: Head) -> bool:
    try:
        return tarfile.TarInfo.frombuf(head.data[:512], "utf-8", "surrogateescape").size >= 0
    except tarfile.HeaderError:
        return False


def _is_zip(head: Head) -> bool:
    # Office documents are ZIP archives too, of XML that is none of ours; they are refused by name.
    office = b"[Content_Types].xml" in head.data[:4_096] or head.data[30:38] == b"mimetype"
    return head.data[:4] in (b"PK\x03\x04", b"PK\x05\x06") and not office


def _is_html(head: Head) -> bool:
    if head.root:
        return head.root.name in TAGS
    return bool(HTML_WITHIN.search(head.text[:STRAY]))


def _is_json(head: Head) -> bool:
    text = head.text.lstrip()
    if text[:1] == "[":
        return text[1:].lstrip()[:1] in ("{", "[", '"', "]", "")
    if text[:1] == "{" and text[1:].lstrip()[:1] in ('"', "}", ""):
        return True
    lines = [line.strip() for line in head.lines if line.strip()]
    return len(lines) > 1 and sum(line[0] == "{" and line[-1] == "}" for line in lines) >= REGULAR * len(lines)


def _is_table(head: Head) -> bool:
    """A header whose columns are known, or one before rows of as many columns, in a file named so or with one column
    that is known to hold text."""
    header = head.lines[0] if head.lines else ""
    named, delimiter = head.suffix in ("csv", "tsv"), delimiter_of(header)
    if header.lstrip()[:1] in ("", "{", "[", "<") or (delimiter is None and not named):
        return False
    try:
        rows = [row for row in csv.reader(head.lines[:ROWS], delimiter=delimiter or ",") if row]
    except csv.Error:
        return False
    known = guessed(tuple(rows[0]))
    if "text" in known and len(known) > 1 and max(map(len, rows[0])) <= LONGEST_NAME:
        return True
    fitting = sum(len(row) == len(rows[0]) for row in rows)
    return fitting >= REGULAR * len(rows) and (named or "text" in known)


def delimiter_of(header: str) -> str | None:
    """What parts the columns of a table with this header; None if it has but one."""
    best = max(DELIMITERS, key=header.count)
    return best if header.count(best) else None


FORMATS = (
    Format("gzip", "a gzip file", "sumber.intake.packed", lambda head: head.data[:3] == b"\x1f\x8b\x08"),
    Format("zip", "a ZIP archive", "sumber.intake.zipped", _is_zip),
    Format("tar", "a tar archive", "sumber.intake.tarred", _is_tar),
    Format("parquet", "Parquet", "sumber.intake.parquet", lambda head: head.data[:4] == b"PAR1"),
    Format("warc", "a web archive", "sumber.intake.warc", lambda head: head.data[:5] == b"WARC/"),
    Format("feed", "RSS or Atom", "sumber.intake.feed", lambda head: bool(head.root and head.root.name in FEEDS)),
    Format("newsml", "NewsML-G2", "sumber.intake.newsml", lambda head: bool(head.root and head.root.name in MESSAGES)),
    Format("nitf", "NITF", "sumber.intake.nitf", lambda head: bool(head.root and head.root.name == "nitf")),
    Format("json", "JSON", "sumber.intake.jsonl", _is_json),
    Format("csv", "CSV", "sumber.intake.table", _is_table),
    Format("html", "HTML", "sumber.intake.html", _is_html),
    Format("text", "plain text", "sumber.intake.plain", lambda head: True),
)


def detect(source: Source) -> Format:
    """The format of a file. Those of other packages are asked first: who installs one wants it."""
    head = Head(source.head(), source.name)
    if not head.data:
        raise NotText("E111")
    form = next(form for form in (*outside(), *FORMATS) if form.fits(head))
    if form is FORMATS[-1] and head.decoded() and head.root and head.text.lstrip().startswith("<?xml"):
        raise NotText("E112", what=f"XML of a kind that is not known (<{head.root.name[:40]}>)")
    return form


@lru_cache(maxsize=1)
def outside() -> tuple[Format, ...]:
    """The formats of other packages; WrongSetting if one cannot be loaded."""
    found = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        try:
            form = point.load()
        except Exception as fault:  # whatever a package of others does wrong
            raise WrongSetting("E208", name=point.name, why=str(fault)) from None
        if not isinstance(form, Format):
            raise WrongSetting("E208", name=point.name, why="it is no sumber.intake.detect.Format")
        found.append(form)
    return tuple(found)
