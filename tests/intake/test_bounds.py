"""What is too large, too deep or set as a trap is refused in a clear word, soon, and without filling the memory."""
# ruff: noqa: E501  (tables read best unbroken)

from __future__ import annotations

import gzip
import io
import json
import random
import struct
import tarfile
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sumber.intake import take as taking
from sumber.intake.options import Limits, Options
from sumber.intake.take import drafts_in, take_in
from sumber.model.report import Report
from sumber.model.unread import Unread

STORY = "Warga desa berkata bahwa air sungai sudah surut dan mereka akan kembali ke rumah pada hari Rabu."
SMALL = Options(limits=Limits(page=20_000, record=20_000, document=60_000, ratio=50, free=10_000, total=100_000_000, files=20))
ZEROS = bytes(40_000_000)


def told(data: bytes, options: Options = SMALL) -> list[str]:
    """Codes of what failed, and `report` for each report."""
    return [item.code if isinstance(item, Unread) else "report" for item in take_in(data, options)]


def zipped(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


def tarred(*entries: tarfile.TarInfo) -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for entry in entries:
            data = STORY.encode() if entry.isreg() else b""
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return written.getvalue()


def entry(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    found = tarfile.TarInfo(name)
    found.type, found.linkname = kind, link
    return found


def nested(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zipped({"in.zip": data})
    return data


LOL = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10 if at else "lol"}">' for at in range(10))
ROW = json.dumps({"text": STORY}).encode() + b"\n"


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        pytest.param(gzip.compress(ZEROS), ["E112"], id="gzip of zeros"),
        pytest.param(gzip.compress(b'{"text": "' + b"a" * 5_000_000), ["E152"], id="gzip bomb in a line of JSON"),
        pytest.param(zipped({"a.txt": b"a" * 5_000_000, "b.txt": STORY.encode()}), ["E152", "report"], id="zip bomb"),
        pytest.param(zipped({f"{at}.txt": (STORY + str(at)).encode() for at in range(50)}), ["report"] * 50, id="zip of 50"),
        pytest.param(zipped({f"{at}.txt": b"" for at in range(200)}), ["E154"], id="zip with too many files"),
        pytest.param(nested(zipped({"a.txt": STORY.encode()}), 1), ["report"], id="zip in a zip"),
        pytest.param(nested(zipped({"a.txt": STORY.encode()}), 5), ["E153"], id="zip in a zip in a zip …"),
        pytest.param(gzip.compress(gzip.compress(gzip.compress(gzip.compress(STORY.encode())))), ["E153"], id="gzip …"),
        pytest.param(zipped({"in.zip": random.Random(1).randbytes(70_000)}), ["E112"], id="no zip in a zip"),
        pytest.param(tarred(*(entry(f"{at}.txt") for at in range(21))), ["report"] * 20 + ["E154"], id="tar with too many"),
        pytest.param(tarred(entry("a.txt", tarfile.SYMTYPE, "/etc/passwd"), entry("b.txt")), ["E105", "report"], id="tar link"),
        pytest.param(tarred(entry("a.txt", tarfile.LNKTYPE, "../x"), entry("b.txt")), ["E105", "report"], id="tar hard link"),
        pytest.param(tarred(entry("a.txt", tarfile.FIFOTYPE), entry("b.txt")), ["E104", "report"], id="tar with a pipe"),
        pytest.param(tarred(entry("a.txt", tarfile.CHRTYPE), entry("b.txt")), ["E104", "report"], id="tar with a device"),
        pytest.param(b'{"text": "' + b"a" * 50_000 + b'"}\n' + ROW, ["E113", "report"], id="a line that is too long"),
        pytest.param(b"text,title\n" + b"a" * 50_000 + b",x\n" + STORY.encode() + b",x\n", ["E113", "report"], id="a row …"),
        pytest.param(b"[" + ROW.replace(b"\n", b",") * 2_000, ["E151"], id="a JSON document that is too long"),
        pytest.param(b"<html><p>" + STORY.encode() * 500, ["E151"], id="a page that is too long"),
        pytest.param(b'<rss><channel a="' + b"x" * 50_000 + b'">', ["E151"], id="a feed that is too long"),
        pytest.param(b"<nitf><body><p>" + STORY.encode() * 500, ["E151"], id="an item that is too long"),
        pytest.param(b'<nitf><p a="' + b"x" * 50_000 + b'"/></nitf>', ["E151"], id="an attribute that is too long"),
        pytest.param(f"<!DOCTYPE nitf [{LOL}]><nitf><p>&l9;</p></nitf>".encode(), ["E155"], id="a billion laughs"),
        pytest.param(b'<!DOCTYPE nitf [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf><p>&a;</p></nitf>', ["E155"], id="a file"),
        pytest.param(b'<!DOCTYPE rss [<!ENTITY a "x">]><rss><channel/></rss>', ["E155"], id="a feed with entities"),
        pytest.param(b"<newsItem>" + b"<a>" * 1_000, ["E141"], id="XML that is nested too deep"),
        pytest.param(b'{"text": ' + b"[" * 10_000 + b"}\n", ["E141"], id="JSON that is nested too deep"),
    ],
)  # fmt: skip
def test_refusals(data: bytes, codes: list[str]) -> None:
    assert told(data) == codes


def test_a_trap_takes_nothing_back_that_came_before_it() -> None:
    found = told(gzip.compress(ROW * 20_000))
    assert found[-1] == "E152"
    assert set(found[:-1]) == {"report"}


def test_a_locked_archive_is_told() -> None:
    data = bytearray(zipped({"a.txt": STORY.encode()}))
    data[6] |= 1  # the flag in the file's own header, and in the list of files
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert told(bytes(data)) == ["E156"]


def test_a_list_of_files_that_lies_about_its_length_is_refused() -> None:
    data = bytearray(zipped({"a.txt": STORY.encode()}))
    struct.pack_into("<I", data, data.rindex(b"PK\x05\x06") + 12, 0x7FFFFFFF)
    assert told(bytes(data)) == ["E154"]


def test_members_that_lie_over_one_another_share_no_free_pass() -> None:
    """As in bombs without nesting: every entry of the list points at the same packed data."""
    data = bytearray(zipped({"a.txt": b"a" * 400_000}))
    start = data.index(b"PK\x01\x02")
    listed = bytes(data[start : data.index(b"PK\x05\x06")])
    bomb = data[:start] + listed * 15 + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 15, 15, len(listed) * 15, start, 0)
    assert told(bytes(bomb)) == ["E152"] * 15


def test_paths_in_archives_never_touch_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = ["../out.txt", "/tmp/sumber-out.txt", "a/../../b.txt", "C:\\x.txt"]
    for data in (zipped({name: STORY.encode() for name in names}), tarred(*map(entry, names))):
        found = list(take_in(data))
        assert [item.text for item in found if isinstance(item, Report)] == [STORY] * len(names)
    assert list(tmp_path.iterdir()) == []


def test_names_are_shown_without_what_could_harm_a_terminal() -> None:
    data = zipped({"a\x1b[31m\n.json": b'{"x": 1}'})
    (item,) = take_in(data)
    assert isinstance(item, Unread)
    assert item.where == "bytes!a\\x1b[31m\\n.json#1"


def test_folders_are_walked_without_following_links(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "style.css").write_text("p {}", encoding="utf-8")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "gone.txt").symlink_to(tmp_path / "nothing")
    found = [(item.code, Path(item.where).name) if isinstance(item, Unread) else "report" for item in take_in(tmp_path)]
    assert found == ["report", ("E105", "round"), ("E101", "gone.txt")]


@pytest.mark.parametrize(("name", "code"), [("nothing.txt", "E101"), ("empty.txt", "E111"), ("folder", "E145"), ("a\0b", "E103")])
def test_files_that_give_nothing(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder").mkdir()
    (item,) = take_in(str(tmp_path / name))
    assert isinstance(item, Unread)
    assert item.code == code


def test_memory_stays_flat(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for at in range(15_000):
            file.write(json.dumps({"text": STORY * 5 + str(at), "n": at * 7919}).encode() + b"\n")
    next(drafts_in(path))  # what is loaded once does not count
    tracemalloc.start()
    count = sum(1 for _ in drafts_in(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 15_000
    assert peak < 3_000_000, "bytes; the file unpacks to 8 MB"


def test_a_mistake_of_ours_is_told_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Iterator[object]:
        raise KeyError("x")

    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.setattr(taking, "detect", fails)
    assert [item.code for item in take_in(tmp_path) if isinstance(item, Unread)] == ["E131", "E131"]
