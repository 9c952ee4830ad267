"""Web archives (WARC), as Common Crawl News has them -> drafts of the pages in them."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator, Mapping

from sumber.errors import Damaged, NotText, TooMuch, Unreadable
from sumber.intake.draft import Draft, Fact
from sumber.intake.gunzip import Gunzip
from sumber.intake.options import Options
from sumber.intake.source import STEP, Budget, Source, called
from sumber.intake.warc_records import HEADERS, Record, RecordReader
from sumber.model.unread import Unread

TYPES = ("text/html", "application/xhtml+xml")
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{2,40})", re.IGNORECASE)
CHUNK = re.compile(rb"\s{0,4}([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r?\n")
HTTP = re.compile(rb"HTTP/\S{1,8} 200\b")


def drafts(source: Source, options: Options) -> Iterator[Draft | Unread]:
    """The draft of each page that the archive holds as answer to a request; its other records are left out."""
    reader = RecordReader(source.stream, options.limits.page)
    number = 0
    stray = Damaged("E142", why="something between the records of the web archive is none")
    while reader.begin():
        number += 1
        where = f"{source.where}#{number}"
        if reader.stray:
            yield Unread(where, stray.code, stray.reason)
        try:
            if draft := _draft(reader.record(), where, options):
                yield draft
        except Unreadable as fault:
            yield Unread(where, fault.code, fault.reason)
    if reader.stray:
        yield Unread(source.where, stray.code, stray.reason)


def _draft(record: Record, where: str, options: Options) -> Draft | None:
    """The draft of a page; None if the record is none, such as a picture, a request or an answer that says no."""
    kind = record.headers.get("warc-type")
    if kind == "resource" and _is_page(record.headers):
        return _page(record, record.headers, record.block, where)
    if kind != "response":
        return None
    head, body = _halves(record.block)
    lines = (line.partition(":") for line in head.decode("latin-1").splitlines())
    headers = {name.strip().lower(): value.strip() for name, colon, value in lines if colon}
    if not HTTP.match(head) or not _is_page(headers) or not body.strip():
        return None
    return _page(record, headers, _unpacked(body, headers, options), where)


def _is_page(headers: Mapping[str, str]) -> bool:
    return headers.get("content-type", "").lower().startswith(TYPES)


def _halves(block: bytes) -> tuple[bytes, bytes]:
    """The headers of an answer, and the rest."""
    gaps = [(at, gap) for gap in (b"\r\n\r\n", b"\n\n") if (at := block.find(gap, 0, HEADERS)) >= 0]
    if not gaps:
        return block[:HEADERS], b""
    at, gap = min(gaps)
    return block[:at], block[at + len(gap) :]


def _page(record: Record, headers: Mapping[str, str], body: bytes, where: str) -> Draft:
    if len(record.block) < record.size:
        raise NotText("E113", length=record.size, unit="bytes", limit=len(record.block))
    charset = CHARSET.search(headers.get("content-type", ""))
    address = record.headers.get("warc-target-uri", "").strip("<>")
    facts = {"url": Fact(called(address), "WARC-Target-URI")} if address else {}
    return Draft(where=where, page=body, charset=charset[1] if charset else None, facts=facts)


def _unpacked(body: bytes, headers: Mapping[str, str], options: Options) -> bytes:
    """The page as it was before the server packed it. Many archives hold it so already and keep the headers."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body) or body
    packing = headers.get("content-encoding", "").lower()
    if body[:2] == b"\x1f\x8b":
        return _all(Gunzip(io.BytesIO(body).read, Budget(options.limits)), options)
    if packing == "deflate" and body.lstrip()[:1] != b"<":
        return _inflated(body, options)
    if packing in ("br", "zstd") and body.lstrip()[:1] != b"<":
        raise Damaged("E141", form="page", why=f"it is packed with {packing}, which is not unpacked")
    return body


def _inflated(body: bytes, options: Options) -> bytes:
    for wbits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # servers differ in whether they send zlib's header
        try:
            return zlib.decompressobj(wbits).decompress(body, options.limits.page)
        except zlib.error:
            continue
    return body


def _all(packed: Gunzip, options: Options) -> bytes:
    data = bytearray()
    while piece := packed.read(STEP):
        data += piece
        if len(data) > options.limits.page:
            raise TooMuch("E151", limit=options.limits.page, what="a page")
    return bytes(data)


def _joined(body: bytes) -> bytes:
    """What is sent in chunks as a whole; empty if these are no chunks."""
    pieces: list[bytes] = []
    at = 0
    while match := CHUNK.match(body, at):
        size = int(match[1], 16)
        if not size:
            return b"".join(pieces)
        at = match.end() + size
        pieces.append(body[match.end() : at])
    return b""
