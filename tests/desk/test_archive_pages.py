"""The pages over an archive: search, sources, reports, inbox, and their data."""

from __future__ import annotations

import csv
import io
import re
import time

import pytest

from sumber.archive.archive import Archive
from sumber.desk.demo import fill
from sumber.desk.inbox import file_name
from sumber.desk.stacks import FRESH, Stacks


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def place(request, tmp_path_factory):
    if request.param == "sqlite":
        place = str(tmp_path_factory.mktemp("desk") / "archive.db")
    else:
        place = request.getfixturevalue("database")()
    fill(place)
    return place


@pytest.fixture(scope="module")
def kept(caller, place):
    """A desk over the example reports."""
    return caller(archive=place)


def test_the_first_page_is_the_search(kept, desk):
    assert kept.get("/").headers["location"] == "/search"
    assert desk.get("/").headers["location"] == "/read"


def test_words_are_found_and_marked(kept):
    page = kept.page("/search?q=gaji")
    assert "<mark>gaji</mark>" in page
    assert "Mukhlas Efendi" in page
    data = kept.get("/search.json?q=gaji").json()
    assert data["count"] == len(data["statements"]) > 0
    assert data == kept.get("/api/statements?q=gaji").json()


@pytest.mark.parametrize(("asked", "holds"), [
    ("status=denied", lambda hit: hit["status"] == "denied"),
    ("quote=direct", lambda hit: hit["quote"] == "direct"),
    ("kind=person", lambda hit: any(link["kind"] == "person" for link in hit["chain"])),
    ("source=christine", lambda hit: any("Christine" in (link["name"] or "") for link in hit["chain"])),
    ("said_from=2024-09&said_to=2024-09-30", lambda hit: hit["published"].startswith("2024-09")),
    ("outlet=KabarNiaga.com", lambda hit: hit["outlet"] == "KabarNiaga.com"),
    ("place=Sidoarjo+Regency", lambda hit: True),
    ("near=-7.25,112.75,50", lambda hit: True),
    ("from=2024&to=2024&order=about", lambda hit: hit["about"]),
    ("depth=2", lambda hit: len([k for k in hit["chain"] if k["via"] not in ("outlet", "credit")]) >= 2),
])  # fmt: skip
def test_filters_are_those_of_find(kept, asked, holds):
    data = kept.get(f"/search.json?{asked}").json()
    assert data["statements"], asked
    assert all(holds(hit) for hit in data["statements"])
    assert kept.page(f"/search?{asked}")


def test_facets_add_up(kept):
    data = kept.get("/search.json").json()
    facets = {facet["name"]: facet["counts"] for facet in data["facets"]}
    assert sum(one["statements"] for one in facets["status"]) == data["count"]
    assert sum(one["statements"] for one in facets["quote"]) == data["count"]
    for one in facets["kind"]:
        assert kept.get(f"/search.json?kind={one['value']}").json()["count"] == one["statements"]


def test_cursors_lead_through_all_answers_once(kept):
    seen, address = [], "/api/statements"
    while address:
        data = kept.get(address).json()
        seen += [hit["id"] for hit in data["statements"]]
        address = data["next"] and f"/api/statements?cursor={data['next']}"
    assert len(seen) == len(set(seen)) == data["count"] > 40


@pytest.mark.parametrize("asked", [
    "status=x", "kind=x", "quote=x", "depth=10", "depth=-1", "order=x", "from=tomorrow", "near=1,2", "near=x,y,z",
    "near=91,0,1", "near=nan,nan,nan", "cursor=x", "cursor=ZnJvbSAtMQ", "cursor=ZnJvbSA5OTk5OTk5OTk", "cursor=%F0%9F",
    f"q={'x' * 500}",
])  # fmt: skip
def test_questions_that_are_none_are_refused(kept, asked):
    answer = kept.get(f"/search.json?{asked}")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad-request")


@pytest.mark.parametrize("words", [
    "' OR 1=1 --", '"', '""', "NEAR(", "a*", "-", "^", "{{ 7*7 }}", "<script>alert(1)</script>", "%", "_", "\x00",
    "\u202e",
])  # fmt: skip
def test_what_is_asked_stays_words(kept, words):
    for name in ("q", "source", "outlet", "about", "place", "report"):
        answer = kept.get("/search", params={name: words}, headers={"accept": "text/html"})
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text


def test_a_table_for_spreadsheets(kept):
    answer = kept.get("/search.csv?status=denied")
    assert answer.headers["content-type"].startswith("text/csv")
    assert "attachment" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert rows
    assert {row["status"] for row in rows} == {"denied"}


def test_who_is_quoted(kept):
    page = kept.page("/sources")
    assert "Christine Hadinata" in page
    data = kept.get("/sources.json?source=christine").json()
    assert [one["name"] for one in data["sources"]] == ["Christine Hadinata"]


def test_everything_that_one_source_said(kept):
    page = kept.page("/source?name=Christine+Hadinata&kind=person")
    assert "<h1>Christine Hadinata</h1>" in page
    assert "pesanan kami penuh" in page
    told = kept.get("/source.json?name=Christine+Hadinata&kind=person").json()
    assert (told["changed"], told["revised"]) == (1, [{"kind": "withdrawn", "statements": 1}])
    assert kept.page("/source?kind=unspecified")
    assert kept.get("/source.json?name=Nobody&kind=person").status_code == 404
    assert kept.get("/source.json?name=Nobody").status_code == 400


def test_reports_and_what_changed_in_them(kept):
    listed = kept.get("/reports.json").json()
    assert listed["count"] == len(listed["reports"]) == 7
    changed = next(one["id"] for one in listed["reports"] if one["version"] == 2)
    data = kept.get(f"/reports/{changed}.json").json()
    kinds = {kind for change in data["changes"] for kind in change["kinds"]}
    assert {"added", "withdrawn", "weakened"} <= kinds
    page = kept.page(f"/reports/{changed}")
    assert "What changed since version 1" in page
    first = data["versions"][0]["id"]
    assert f"/reports/{first}" in page
    assert "What changed" not in kept.page(f"/reports/{first}")


def test_answers_lead_to_their_statement(kept):
    hit = kept.get("/search.json?q=gaji").json()["statements"][0]
    assert f'id="{hit["id"]}"' in kept.page(f"/reports/{hit['report']}")


def test_a_report_that_is_not_kept(kept):
    for name in ("x", "0" * 16, "%00", "..%2f..", "'--"):
        answer = kept.get(f"/reports/{name}.json")
        assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


def test_a_desk_without_archive_has_no_such_pages(desk):
    for address in ("/search", "/sources", "/source?kind=person", "/reports", "/reports/x", "/inbox", "/api/reports"):
        assert desk.get(address).json()["code"] == "no-archive"
    assert desk.post("/api/ingest", json={"text": "x"}).json()["code"] == "no-archive"


def test_a_desk_that_only_shows_takes_nothing_in(kept):
    for address, given in (
        ("/inbox", {"files": {"file": ("a.txt", b"x")}}), ("/inbox/again", {}),
        ("/api/ingest", {"json": {"text": "x"}}), ("/api/retry", {}),
    ):  # fmt: skip
        assert kept.post(address, **given).json()["code"] == "read-only"
    assert "--allow-ingest" in kept.page("/inbox")


REPORT = (
    "BANDUNG - Harga cabai naik dua kali lipat dalam sepekan, kata pedagang Pasar Caringin, Ujang Sasmita, "
    "di Bandung, Rabu (13/3/2024). Ia mengatakan pasokan dari Garut terhenti karena hujan."
)


class TestInbox:
    @pytest.fixture(scope="class")
    @staticmethod
    def taking(caller, tmp_path_factory):
        return caller(archive=str(tmp_path_factory.mktemp("inbox") / "new.db"), allow_ingest=True)

    def wait(self, taking):
        for _ in range(300):
            jobs = taking.get("/api/inbox").json()["jobs"]
            if all(job["state"] in ("done", "broken") for job in jobs):
                return jobs
            time.sleep(0.1)
        raise AssertionError("the inbox never came to an end")

    def test_files_are_taken_in_and_failures_told(self, taking):
        sent = [("file", ("cabai.txt", REPORT.encode())), ("file", ("../../gambar.png", b"\x89PNG\r\n\x1a\n" * 40))]
        assert taking.post("/inbox", files=sent).status_code == 303
        jobs = {job["name"]: job for job in self.wait(taking)}
        assert (jobs["cabai.txt"]["state"], jobs["cabai.txt"]["new"]) == ("done", 1)
        assert jobs["../../gambar.png"]["unread"] == 1
        assert "Ujang Sasmita" in taking.page("/search?q=cabai")
        page = taking.page("/inbox")
        assert "E112" in page or "E145" in page
        assert taking.post("/inbox/again").status_code == 303
        self.wait(taking)
        assert taking.get("/api/inbox").json()["failed"][0]["tries"] == 2

    def test_programs_give_reports_too(self, taking):
        text = REPORT.replace("cabai", "bawang")
        told = {"text": text, "title": "Bawang", "outlet": "KBN", "published": "2024-03-13"}
        answer = taking.post("/api/ingest", json=told)
        assert answer.status_code == 202
        self.wait(taking)
        job = taking.get(f"/api/jobs/{answer.json()['id']}").json()
        assert (job["state"], job["new"]) == ("done", 1)
        hit = taking.get("/api/statements?q=bawang&outlet=KBN").json()["statements"][0]
        assert (hit["title"], hit["published"]) == ("Bawang", "2024-03-13")
        assert taking.get("/api/jobs/999").status_code == 404

    def test_nothing_given_is_told(self, taking):
        assert taking.post("/inbox", files={"file": ("a.txt", b"")}).status_code == 400
        assert taking.post("/api/ingest", json={"text": "x", "published": "soon"}).json()["code"] == "E201"


@pytest.mark.parametrize("name", [
    "../../etc/passwd", "/etc/passwd", "..", ".", "", "a\x00b.txt", "C:\\x.html", "x" * 900, ".hidden.txt", "~/x.txt",
    "日本.csv", "a.exe", "-rf.txt",
])  # fmt: skip
def test_no_name_of_a_visitor_leads_anywhere(name):
    made = file_name(name, b"x")
    assert re.fullmatch(r"\w[\w-]*\.[a-z]+", made)
    assert len(made.encode()) < 255
    assert "/" not in made


def test_pages_are_there_while_somebody_writes(kept, place):
    with Archive(place) as archive, archive.reading():
        assert kept.get("/search.json?q=harga").status_code == 200


def test_while_one_visitor_counts_again_the_others_are_told_what_it_was(place):
    with Archive(place) as archive:
        stacks = Stacks(archive)
        assert stacks._remembered("key", lambda: 1) == 1
        assert stacks._remembered("key", lambda: 2) == 1
        stacks._known["key"] = (time.monotonic() - 2 * FRESH, 1)
        assert stacks._remembered("key", lambda: 10 + stacks._remembered("key", lambda: 3)) == 11
        assert stacks._remembered("key", lambda: 4) == 11
