"""Every format: the same three made-up stories come out of each of them, with what it tells of them."""
# ruff: noqa: E501  (tables and pages read best unbroken)

from __future__ import annotations

import importlib.util
import json
import pickle
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType

import pytest

from sumber.errors import WrongSetting
from sumber.intake import detect, plain
from sumber.intake import take as taking
from sumber.intake.about import About
from sumber.intake.detect import FORMATS, Format, Head
from sumber.intake.draft import Draft
from sumber.intake.finish import TakenIn, finish
from sumber.intake.options import Options, columns_of
from sumber.intake.source import Source
from sumber.intake.take import drafts_in, take_each, take_in
from sumber.model.report import Report
from sumber.model.unread import Unread

FILES = Path(__file__).parent / "files"
BRIDGE = ("Jembatan Wanasari Dibuka Lagi setelah Tiga Bulan", "2024-03-13T10:21:00+07:00", "Wanasari (KBN)", "akan dibangun.")
CHILI = ("Harga Cabai di Pasar Legi Turun Separuh", "2024-03-14", "Kertayasa (KBN)", "belum pernah dipakai.")
HARBOUR = ("Kapal Penumpang Kembali Berlayar ke Pulau Serayu", "2024-03-15T08:05:00+08:00", "Tanjung Lada (KBN)", "sekitar pelabuhan.")
AT_SEVEN = (CHILI[0], "2024-03-14T07:00:00+07:00", *CHILI[2:])


@pytest.fixture(scope="module")
def make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("intake_example_files", FILES / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def taken(name: str, options: Options = Options()) -> list[TakenIn | Unread]:  # noqa: B008  it is frozen
    return list(take_each(FILES / name, options))


def reports(name: str) -> list[TakenIn]:
    return [item for item in taken(name) if isinstance(item, TakenIn)]


def codes(items: list[TakenIn | Unread]) -> list[str]:
    return [item.code for item in items if isinstance(item, Unread)]


def test_the_files_are_what_their_script_makes(make: ModuleType) -> None:
    for name, data in make.made().items():
        if name != "stories.parquet":  # its bytes change with the library
            assert (FILES / name).read_bytes() == data, name


@pytest.mark.parametrize(
    ("name", "stories"),
    [
        ("page.html", [BRIDGE]),
        ("page-old.html", [CHILI]),
        ("page-wrapped.html", [HARBOUR]),
        ("page-scripted.html", [HARBOUR]),
        ("feed.rss", [BRIDGE]),
        ("feed.atom", [HARBOUR]),
        ("item.newsml.xml", [BRIDGE]),
        ("message.newsml.xml", [BRIDGE, CHILI, HARBOUR]),
        ("story.nitf.xml", [AT_SEVEN]),
        ("item-1.ninjs.json", [BRIDGE]),
        ("item-2.ninjs.json", [AT_SEVEN]),
        ("item-3.ninjs.json", [HARBOUR]),
        ("stories.jsonl", [BRIDGE, CHILI, HARBOUR]),
        ("stories.jsonl.gz", [BRIDGE, CHILI, HARBOUR]),
        ("stories.json", [BRIDGE, CHILI, HARBOUR]),
        ("stories.csv", [BRIDGE, CHILI, HARBOUR]),
        ("stories.parquet", [BRIDGE, CHILI, HARBOUR]),
        ("pages.warc", [BRIDGE, HARBOUR]),
        ("pages.warc.gz", [BRIDGE, HARBOUR]),
    ],
)
def test_stories(name: str, stories: list[tuple[str, str, str, str]]) -> None:
    found = reports(name)
    assert [(item.report.title, item.report.published) for item in found] == [story[:2] for story in stories]
    for item, (_, _, first, last) in zip(found, stories, strict=True):
        text = item.report.text
        lines = text.split("\n\n")
        assert lines[0].startswith(first)
        assert last in text[-80:]
        assert 5 <= len(lines) <= 7, "paragraphs stay apart"
        assert "ADVERTISEMENT" not in text
        assert "skrip" not in text


@pytest.mark.parametrize("name", ["stories.zip", "stories.tar.gz"])
def test_archives(name: str) -> None:
    found = taken(name)
    assert [item.where.partition("!")[2] for item in found] == [
        "story.txt", "page.html", "stories.jsonl#1", "stories.jsonl#2", "stories.jsonl#3"]  # fmt: skip
    assert codes(found) == []


@pytest.mark.parametrize(
    ("name", "code", "told"),
    [
        ("list.html", "E116", "no story"),
        ("feed.rss", "E144", "summary of 25 words"),
        ("feed.atom", "E144", "summary of 4 words"),  # a link that leads out of the feed's folder is not followed
        ("message.newsml.xml", "E146", "its class is picture"),
    ],
)
def test_what_is_no_report_is_told(name: str, code: str, told: str) -> None:
    failed = [item for item in taken(name) if isinstance(item, Unread)]
    assert [item.code for item in failed] == [code]
    assert told in failed[0].reason
    assert failed[0].where.startswith(str(FILES / name))


@pytest.mark.parametrize(
    ("name", "origins"),
    [
        ("page.html", {"title": "heading", "published": "json-ld datePublished", "outlet": "json-ld publisher",
                       "url": "link canonical", "author": "json-ld author"}),
        ("page-old.html", {"title": "line above the story", "published": "line above the story",
                           "author": "line beside the story"}),
        ("page-wrapped.html", {"title": "heading", "published": "time", "outlet": "og:site_name", "url": "og:url"}),
        ("item-2.ninjs.json", {"title": "ninjs headline", "published": "ninjs versioncreated", "url": "ninjs uri",
                               "outlet": "ninjs infosources", "author": "ninjs byline"}),
        ("story.nitf.xml", {"title": "nitf hl1", "published": "nitf date.issue", "outlet": "nitf doc.copyright",
                            "url": "nitf doc-id", "author": "nitf byline"}),
        ("stories.csv", {"title": "column Judul", "published": "column Tanggal", "url": "column Tautan"}),
    ],
)  # fmt: skip
def test_facts_tell_where_they_stood(name: str, origins: dict[str, str]) -> None:
    assert reports(name)[0].origins == origins


@pytest.mark.parametrize(
    ("name", "known_from"), [("page.html", "metadata"), ("page-old.html", "text"), ("stories.jsonl", "metadata")]
)
def test_how_the_day_is_known(name: str, known_from: str) -> None:
    assert reports(name)[0].report.published_from == known_from


def test_what_the_caller_tells_outranks_the_file() -> None:
    given = Options(About(published="2024-04-01", outlet="Warta Lain"))
    item = taken("page.html", given)[0]
    assert isinstance(item, TakenIn)
    assert (item.report.published, item.report.published_from) == ("2024-04-01", "given")
    assert (item.report.outlet, item.origins["outlet"]) == ("Warta Lain", "given")


def test_a_page_that_goes_on_is_noted() -> None:
    assert [note.partition(":")[0] for note in reports("page-wrapped.html")[0].notes] == [
        "goes on on another page, which is not read"
    ]


def test_a_folder_gives_all_its_files_by_name() -> None:
    found = taken("")
    names = [Path(item.where.partition("!")[0].partition("#")[0]).name for item in found]
    assert names == sorted(names)
    assert {path.name for path in FILES.iterdir() if path.is_file() and path.suffix != ".py"} <= set(names)


def test_bytes_are_told_by_their_content_alone() -> None:
    for path in FILES.iterdir():
        if path.suffix in (".py", ".atom") or not path.is_file():  # the feed's link needs its folder
            continue
        from_bytes = [item.report.text for item in take_each(path.read_bytes()) if isinstance(item, TakenIn)]
        assert from_bytes == [item.report.text for item in take_each(path) if isinstance(item, TakenIn)], path.name


def test_an_open_file_is_read_from_where_it_stands() -> None:
    for name in ("stories.jsonl.gz", "stories.zip", "stories.parquet"):
        with (FILES / name).open("rb") as file:
            assert list(take_in(file)) == [item.report for item in reports(name)]


def test_drafts_can_be_sent_to_another_process() -> None:
    drafts = list(drafts_in(FILES))
    assert pickle.loads(pickle.dumps(drafts)) == drafts


@pytest.mark.parametrize("name", ["page.html", "stories.csv", "stories.jsonl", "item.newsml.xml"])
@pytest.mark.parametrize("suffix", [".txt", ".json", ".zip", ""])
def test_a_wrong_name_misleads_nobody(tmp_path: Path, name: str, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes((FILES / name).read_bytes())
    assert [item.report.text for item in take_each(path) if isinstance(item, TakenIn)] == [
        item.report.text for item in reports(name)
    ]


def test_the_two_halves_are_the_whole() -> None:
    options = Options()
    drafts = [draft if isinstance(draft, Unread) else finish(draft, options) for draft in drafts_in(FILES, options)]
    assert drafts == list(take_each(FILES, options))
    assert [item if isinstance(item, Unread) else item.report for item in drafts] == list(take_in(FILES))


# --- columns ----------------------------------------------------------------------------------------------------------

PROSE = "Warga desa berkata bahwa air sungai sudah surut dan mereka akan kembali ke rumah pada hari Rabu."


@pytest.mark.parametrize(
    ("record", "mapped"),
    [
        ({"text": PROSE, "date": "2024-03-13"}, ""),
        ({"isi": PROSE, "tanggal": "Rabu, 13 Maret 2024"}, ""),
        ({"Article Body": f"<p>{PROSE}</p>", "Published At": 1710288000}, ""),
        ({"paragraphs": [PROSE], "when": "13/03/2024"}, "text=paragraphs,published=when"),
        ({"item": {"body": PROSE, "meta": {"at": "2024-03-13"}}}, "body=item.body,published=item.meta.at"),
        ({"unknown": PROSE * 3, "pubdate": "Wed, 13 Mar 2024 09:00:00 +0700"}, ""),
        ({"text": PROSE, "datetime": "March 13, 2024"}, ""),
    ],
)
def test_columns(record: dict[str, object], mapped: str) -> None:
    options = Options(columns=columns_of(mapped)) if mapped else Options()
    (report,) = take_in(json.dumps(record).encode(), options)
    assert isinstance(report, Report)
    assert report.text.startswith(PROSE)
    assert (report.published or "")[:10] == "2024-03-13"


@pytest.mark.parametrize("written", ["", "body", "size=x", "text=", "=x"])
def test_maps_that_are_none(written: str) -> None:
    with pytest.raises(WrongSetting, match="E207"):
        columns_of(written)


def test_a_day_that_is_not_understood_is_noted() -> None:
    (item,) = take_each(json.dumps({"text": PROSE, "date": "3 jam lalu"}).encode())
    assert isinstance(item, TakenIn)
    assert item.report.published is None
    assert item.notes == ("column date '3 jam lalu' is no date that is understood",)


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ('{"a": "b"}', "E143"),
        ('{"text": ""}', "E111"),
        ('{"text": null, "x": 1}', "E143"),
        ("{}", "E143"),
        ("[]", "E145"),
        ('[{"text": "x"', "E141"),
        ('{"text": "x"', "E141"),
    ],
)
def test_records_without_a_story(record: str, code: str) -> None:
    (item,) = take_each(record.encode())
    assert isinstance(item, Unread)
    assert item.code == code


# --- libraries and other packages -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "module", "what"),
    [
        ("feed.rss", "feedparser", "RSS or Atom"),
        ("stories.parquet", "pyarrow", "Parquet"),
        ("page.html", "lxml", "HTML"),
        ("pages.warc", "lxml", "HTML"),
    ],
)
def test_a_missing_library_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str, module: str, what: str) -> None:
    for loaded in list(sys.modules):
        if loaded.startswith(("sumber.intake.feed", "sumber.intake.parquet", "sumber.intake.html.", module)):
            monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setitem(sys.modules, module, None)
    found = taken(name)
    assert {item.code for item in found if isinstance(item, Unread)} == {"E106"}
    assert all(isinstance(item, Unread) and what in item.reason and "sumber[intake]" in item.reason for item in found)


@pytest.mark.parametrize("name", ["story.txt", "stories.jsonl", "stories.csv", "item.newsml.xml", "story.nitf.xml", "item-3.ninjs.json"])
def test_a_plain_install_reads_the_plain_formats(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for module in ("feedparser", "pyarrow", "lxml", "trafilatura"):
        monkeypatch.setitem(sys.modules, module, None)
    assert codes(taken(name)) == []


TELEX = Format("telex", "a telex", "sumber_telex_of_a_test", lambda head: head.data.startswith(b"ZCZC"))


@pytest.fixture
def telex(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another package that reads telexes."""
    module = ModuleType(TELEX.module)

    def drafts(source: Source, options: Options) -> Iterator[Draft]:
        yield Draft(where=source.where, text=source.all(1_000, "a telex").decode().removeprefix("ZCZC").removesuffix("NNNN"))

    module.drafts = drafts  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, TELEX.module, module)
    monkeypatch.setattr(detect, "outside", lambda: (TELEX,))


@pytest.mark.usefixtures("telex")
def test_formats_of_other_packages() -> None:
    (report,) = take_in(f"ZCZC{PROSE}NNNN".encode())
    assert isinstance(report, Report)
    assert report.text == PROSE


def test_a_format_that_cannot_be_loaded_is_told_first(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint(name="telex", value="no_such_package_at_all:FORMAT", group=detect.GROUP)
    monkeypatch.setattr(detect, "entry_points", lambda group: [point])
    monkeypatch.setattr(taking, "outside", detect.outside.__wrapped__)
    with pytest.raises(WrongSetting, match=r"E208.*telex"):
        list(take_in(b"x"))


def test_every_format_of_the_table_has_a_module() -> None:
    for form in FORMATS:
        assert importlib.util.find_spec(form.module), form.name
    assert FORMATS[-1].module == plain.__name__
    assert FORMATS[-1].fits(Head(b"\0", "x"))
