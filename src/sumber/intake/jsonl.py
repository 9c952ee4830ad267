"""JSON lines, and JSON documents that hold one report or a list of them -> drafts."""

from __future__ import annotations

import codecs
from collections.abc import Iterator, Mapping

import msgspec
from msgspec import Raw

from sumber.errors import Damaged, NotText, Unreadable
from sumber.intake import ninjs
from sumber.intake.columns import draft_of, mapped_in
from sumber.intake.decode import decode
from sumber.intake.draft import Draft
from sumber.intake.options import Options
from sumber.intake.recode import in_utf8
from sumber.intake.source import HEAD, Source
from sumber.model.unread import Unread

OBJECT = msgspec.json.Decoder(dict[str, Raw])
LIST = msgspec.json.Decoder(list[Raw])
ANY = msgspec.json.Decoder()
LOOKED_AT = 50  # lines: so many broken ones at the beginning, and a file of JSON lines is not known for one
DEEPEST = 8  # levels of `articles: [{…}]` in one another, and of keys parted by dots


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of each record; an `Unread` for each line or record that is none."""
    source = in_utf8(source)
    if _is_document(source.head()):
        yield from _document(source, options)
    else:
        yield from _lines(source, options)


def _is_document(head: bytes) -> bool:
    """Whether it is one value over several lines, rather than one on each."""
    text = head.strip(codecs.BOM_UTF8 + b" \t\r\n")
    if text[:1] == b"[":
        return True
    lines = [line.strip() for line in text.split(b"\n")]
    whole = lines[:-1] if len(head) >= HEAD else lines  # the last one goes on behind the head
    return len(lines) > 1 and not any(_is_object(line) for line in whole[:LOOKED_AT] if len(line) > 2)


def _is_object(line: bytes) -> bool:
    try:
        return bool(OBJECT.decode(line.decode(errors="replace")))
    except (msgspec.DecodeError, RecursionError):
        return False


def _lines(source: Source, options: Options) -> Iterator[Draft | Unread]:
    limit = options.limits.record
    for number, line in enumerate(source.lines(limit), start=1):
        where = f"{source.where}#{number}"
        if line is None:
            long = NotText("E113", length=limit, unit="bytes or more in one line", limit=limit)
            yield Unread(where, long.code, long.reason)
        elif bare := line.strip(b" \t\r\n\0" + codecs.BOM_UTF8):
            yield from _records(bare, where, options, DEEPEST)


def _document(source: Source, options: Options) -> Iterator[Draft | Unread]:
    data = source.all(options.limits.document, "a JSON document; give JSON lines")
    yield from _records(data.removeprefix(codecs.BOM_UTF8), source.where, options, DEEPEST)


def _records(value: bytes | Raw, where: str, options: Options, depth: int) -> Iterator[Draft | Unread]:
    """The drafts in a JSON value: an object that is one, or a list of such objects, in an object or by itself."""
    try:
        found = _found(value, where, options)
    except Unreadable as fault:
        yield Unread(where, fault.code, fault.reason)
        return
    except (msgspec.DecodeError, RecursionError) as fault:
        yield Unread(where, *_no_record(str(fault)))
        return
    if isinstance(found, Draft):
        yield found
    elif not depth:
        yield Unread(where, *_no_record("it is nested too deep"))
    else:
        for number, item in enumerate(found, start=1):
            yield from _records(item, f"{where}#{number}", options, depth - 1)


def _found(value: bytes | Raw, where: str, options: Options) -> Draft | list[Raw]:
    data = bytes(value) if isinstance(value, Raw) else value
    try:
        data.decode()
    except UnicodeDecodeError:
        data = decode(data).text.encode("utf-8", "replace")
    if data.lstrip()[:1] == b"[":
        return LIST.decode(data)
    record = OBJECT.decode(data)
    if ninjs.is_ninjs(record):
        return ninjs.draft_of(record, where)
    if items := _list_in(record, options):
        return items
    return draft_of(_flat(record, options), where, options.columns)


def _list_in(record: Mapping[str, Raw], options: Options) -> list[Raw]:
    """The list of objects that an object without a text of its own holds, as answers of services do."""
    if options.columns or "text" in mapped_in(record, {}):
        return []
    for value in record.values():
        if _first(value) == b"[":
            items = LIST.decode(value)
            if items and _first(items[0]) == b"{":
                return items
    return []


def _flat(record: Mapping[str, Raw], options: Options) -> dict[str, str]:
    """The values that are text or numbers, by key; of keys in objects within only those that options name."""
    mapped = mapped_in(record, options.columns)
    flat = {key: told for key in mapped.values() if (told := _inner(record, key)) is not None}
    if mapped.get("text") not in flat:
        flat |= {key: told for key, value in record.items() if (told := text_of(value)) is not None}
    return flat


def _inner(record: Mapping[str, Raw], key: str) -> str | None:
    if key in record:
        return text_of(record[key])
    outer, dot, rest = key.partition(".")
    if not dot or outer not in record or _first(record[outer]) != b"{":
        return None
    return _inner(OBJECT.decode(record[outer]), rest)


def text_of(value: Raw) -> str | None:
    """What a JSON value says: a text, a number as it is written, the texts of a list as paragraphs; None otherwise."""
    if _first(value) in b"{ntf":
        return None
    told = ANY.decode(value)
    if isinstance(told, list):
        return "\n\n".join(item for item in told if isinstance(item, str)) or None
    return str(told)


def _first(value: Raw) -> bytes:
    return bytes(memoryview(value)[:1])


def _no_record(why: str) -> tuple[str, str]:
    fault = Damaged("E141", form="record", why=why)
    return fault.code, fault.reason
