"""Broken files of every format: no crash, no hang, and no report lost without a word.

The corpus is made here from the example files: cut short, with bytes changed, left out, doubled, put in from elsewhere.
"""
# ruff: noqa: E501  (tables read best unbroken)

from __future__ import annotations

import gzip
import importlib.util
import json
import random
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.intake.take import take_each, take_in
from sumber.model.report import Report
from sumber.model.unread import Unread

FILES = {path.name: path.read_bytes() for path in (Path(__file__).parent / "files").iterdir() if path.suffix not in (".py", "")}
SLOWEST = 10.0  # seconds for one broken file; the slowest seen took 0.3
ODD = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"<", b">", b'"', b"\n", b"\r\n\r\n", b"{", b"]", b"PK\x03\x04", b"\x1f\x8b\x08",
    b'<!ENTITY a "&b;">', b"&a;", b"<![CDATA[", b"-->", b"WARC/1.0\r\n", b"Content-Length: 99999999\r\n", b"\xed\xa0\x80",
    b"\\ud800", b"<div>" * 300, b'"' * 99, b"PAR1", b"ustar", b"http://nowhere.invalid/x", b"\x80\x81",
)  # fmt: skip


@pytest.fixture(scope="module")
def make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("intake_make", Path(__file__).parent / "files" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def broken(data: bytes, rng: random.Random) -> bytes:
    """The file with one or several things wrong."""
    made = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        at = rng.randrange(len(made) + 1)
        end = rng.randrange(at, min(len(made), at + 300) + 1)
        match rng.randrange(6):
            case 0 if made:
                made[min(at, len(made) - 1)] = rng.randrange(256)
            case 1:
                del made[at:]
            case 2:
                made[at:at] = rng.choice(ODD)
            case 3:
                del made[at:end]
            case 4:
                made[at:at] = made[at:end] * 2
            case _:
                other = FILES[rng.choice(sorted(FILES))]
                start = rng.randrange(len(other))
                made[at:at] = other[start : start + rng.randrange(300)]
    return bytes(made)


def outcomes(data: bytes) -> list[str]:
    """What comes of a file: `report` or a code for each. Fails if that takes long, or if a mistake of ours shows."""
    begun = time.process_time()
    found = ["report" if isinstance(item, Report) else item.code for item in take_in(data)]
    assert time.process_time() - begun < SLOWEST
    assert found, "every file gives a report or a reason"
    assert "E131" not in found, [item for item in take_in(data) if isinstance(item, Unread)]
    return found


@pytest.mark.parametrize("name", sorted(FILES))
def test_broken_files(name: str) -> None:
    rng = random.Random(name)
    for _ in range(40):
        outcomes(broken(FILES[name], rng))


@pytest.mark.parametrize("name", sorted(FILES))
def test_files_that_are_cut_short(name: str) -> None:
    data = FILES[name]
    for at in range(1, len(data), max(1, len(data) // 25)):
        outcomes(data[:at])


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    outcomes(data)


@settings(max_examples=100)
@given(st.sampled_from([b"<rss>", b"<html>", b"<nitf>", b"WARC/1.0\r\n", b"text,title\n", b"[", b'{"text":', b"\x1f\x8b\x08", b"PK\x03\x04", b"PAR1"]),
       st.binary(max_size=300))  # fmt: skip
def test_any_bytes_after_a_beginning(begins: bytes, rest: bytes) -> None:
    outcomes(begins + rest)


@settings(max_examples=100)
@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=20),
                    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
                        st.sampled_from(["text", "title", "date", "url", "uri", "bodies", "headlines", "body_text", "type", "x"]), inner, max_size=5),
                    max_leaves=20))  # fmt: skip
def test_any_json(value: object) -> None:
    outcomes(json.dumps(value).encode())


@given(st.integers(0, 2), st.integers(0, 400))
def test_a_broken_line_costs_no_other(line: int, at: int) -> None:
    lines = FILES["stories.jsonl"].splitlines(keepends=True)
    lines[line] = lines[line][:at] + b'\0"\xff{' + lines[line][at + 3 :]
    found = outcomes(b"".join(lines))
    assert len(found) == 3
    assert found.count("report") >= 2


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_quotation_mark_too_many_costs_no_other_row(at: int) -> None:
    rows = [f"{name},Warga desa berkata bahwa air sungai sudah surut dan mereka pulang pada hari Rabu." for name in "abcde"]
    rows[at] = '"' + rows[at]
    found = outcomes(("title,text\n" + "\n".join(rows) + "\n").encode())
    assert sorted(found) == ["E141"] + ["report"] * 4


@pytest.mark.parametrize("wrong", [-200, -5, 7, 900, 10**9, 10**15])
@pytest.mark.parametrize("packed", [False, True])
def test_a_wrong_length_costs_no_other_page(make: ModuleType, wrong: int, packed: bool) -> None:
    records = make._records()
    block = make.answer(FILES["page.html"])
    records.insert(2, make.record(block, "response", "application/http; msgtype=response", "https://x.example/a/b", max(0, len(block) + wrong)))
    data = b"".join(gzip.compress(record) for record in records) if packed else b"".join(records)
    found = outcomes(data)
    assert found.count("report") == 2, "the pages before and behind it"
    assert found.count("E142") == 1


@pytest.mark.parametrize("at", [12, 40, 300, 700])
def test_a_broken_pack_of_a_web_archive_costs_no_other_page(make: ModuleType, at: int) -> None:
    packed = [bytearray(gzip.compress(record)) for record in make._records()]
    packed[1][at : at + 4] = b"\xff\xff\xff\xff"
    found = outcomes(b"".join(packed))
    assert found.count("report") == 1
    assert "E142" in found


def test_what_stands_between_records_is_told(make: ModuleType) -> None:
    records = make._records()
    assert outcomes(b"".join((records[0], b"what is this\r\n\r\n", *records[1:]))) == ["E142", "report", "report"]


@pytest.mark.parametrize("cut", [0, 512, 700])
def test_a_broken_header_of_a_tar_archive_costs_no_other_file(make: ModuleType, cut: int) -> None:
    story = FILES["story.txt"]
    data = bytearray(make.tarred({"a.txt": story, "b.txt": story, "c.txt": story}))
    second = 512 + len(story) + (-len(story) % 512)
    data[second + 20 : second + 40] = b"\xff" * 20
    found = outcomes(bytes(data[: len(data) - cut]))
    assert found.count("report") == 2
    assert "E142" in found


def test_a_cut_gzip_file_gives_what_it_still_holds() -> None:
    found = outcomes(FILES["stories.jsonl.gz"][:-200])
    assert found[-1] == "E142"
    assert found[:-1] == ["report"] * (len(found) - 1)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "windows-1252"])
@pytest.mark.parametrize("name", ["stories.jsonl", "stories.csv", "story.txt", "page.html"])
def test_encodings(name: str, encoding: str) -> None:
    plain = FILES[name].decode().replace("charset=", "x=")
    assert [item.text for item in take_in(plain.encode(encoding)) if isinstance(item, Report)] == [
        item.text for item in take_in(FILES[name]) if isinstance(item, Report)
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "iso-8859-1", "no-such-encoding", "utf-7"])
def test_xml_in_other_encodings(encoding: str) -> None:
    written = FILES["story.nitf.xml"].decode().replace("UTF-8", encoding)
    kind = encoding if encoding in ("utf-16", "iso-8859-1") else "utf-8"
    found = outcomes(written.encode(kind, "xmlcharrefreplace"))
    assert found == (["report"] if kind == encoding else ["E141"])


def test_a_broken_message_gives_the_items_before_the_break() -> None:
    data = FILES["message.newsml.xml"]
    assert outcomes(data[: data.rindex(b"<newsItem") + 400]) == ["report", "E146", "report", "E141"]


def test_entities_of_html_in_nitf_are_understood() -> None:
    data = FILES["story.nitf.xml"].replace(b"Pasar Legi turun", b"Pasar&nbsp;Legi &ldquo;turun&rdquo;")
    (report,) = take_in(data)
    assert isinstance(report, Report)
    assert "Pasar Legi “turun”" in report.text


def test_whatever_comes_out_is_a_report_of_its_own() -> None:
    rng = random.Random(7)
    for name in ("stories.jsonl", "pages.warc", "stories.zip"):
        for _ in range(20):
            for item in take_each(broken(FILES[name], rng)):
                if not isinstance(item, Unread):
                    assert item.report.text.strip()
                    item.report.text.encode()
