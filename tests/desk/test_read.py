"""Reading a text on the desk: the report page, its data, and what cannot be read."""

from __future__ import annotations

import json
import re

import pytest

from sumber.desk.examples import EXAMPLES
from sumber.model.record import Record

TEXT = (
    "SOLO - Harga beras turun, kata Darmi Lestari di Solo, Kamis (13/3/2024).\n\n"
    "Surat kabar Suara Bengawan melaporkan, dengan mengutip seorang pedagang, bahwa stok menipis.\n"
)
HOSTILE = '<script>alert(1)</script> "><img src=x onerror=alert(2)> {{ 7*7 }} {% raw %} &amp; \u202e\u2066 terbalik'
PAGE = """<!doctype html><html lang="id"><head><title>Harga beras turun</title>
<meta property="og:site_name" content="Suara Bengawan"><meta property="article:published_time" content="2024-03-13">
</head><body><article><h1>Harga beras turun</h1><p>SOLO - Harga beras turun seribu rupiah per kilogram di pasar itu,
kata Darmi Lestari, Rabu.</p><p>Ia mengatakan stok beras di gudang masih cukup untuk tiga bulan ke depan. Para pedagang
berharap harga tidak turun lebih jauh lagi karena mereka membeli dengan harga lama.</p></article></body></html>"""


def read(desk, text, address="/read", **given):
    headers = {"accept": "text/html", "accept-language": "en"}
    return desk.post(address, data={"text": text, **given}, headers=headers)


def test_the_report_page_shows_who_says_what(desk):
    page = read(desk, TEXT, published="2024-03-13", title="Harga beras").text
    assert "<h1 lang=\"id\">Harga beras</h1>" in page
    assert "Darmi Lestari" in page
    assert 'id="s0"' in page
    assert 'href="#w0"' in page
    assert 'id="w0"' in page
    assert "TIM101" in page
    assert re.search(r'class="run said h\d nested o\d', page), "a chain of two shows both colours"


def test_the_text_on_the_page_is_the_text(desk):
    text = TEXT + HOSTILE + "\ttab\x00 null\r\nend  \n"
    page = read(desk, text.replace("\r\n", "\n")).text
    shown = re.search(r'<div class="text"[^>]*>(.*?)</div>', page, re.DOTALL)
    assert shown
    from html import unescape

    plain = unescape(re.sub(r"<[^>]+>", "", shown[1]))
    assert plain == text.replace("\r\n", "\n")
    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_line_ends_of_a_browser_are_undone(desk):
    sent = read(desk, TEXT.replace("\n", "\r\n"), "/read.json")
    assert Record.from_json(sent.content).report.text == TEXT


def test_the_data_is_at_the_same_address(desk):
    record = Record.from_json(read(desk, TEXT, "/read.json", outlet="KBN").content)
    assert record.report.outlet == "KBN"
    assert record.findings
    assert desk.get("/examples/rupiah-dan-bursa.json").json()["schema"] == "sumber/record/1"
    assert desk.get("/read.json").json()["examples"] == [one.name for one in EXAMPLES]


def test_a_file_is_read_in_whatever_format_it_is(desk):
    for name, data in (("a.txt", TEXT.encode()), ("a.html", PAGE.encode())):
        answer = desk.post("/read", files={"file": (name, data)}, data={"text": ""}, headers={"accept": "text/html"})
        assert answer.status_code == 200, answer.text
        assert "Darmi Lestari" in answer.text


def test_the_source_of_a_page_is_read_as_the_page(desk):
    record = Record.from_json(read(desk, PAGE, "/read.json").content)
    assert "<html" not in record.report.text
    assert "Darmi Lestari" in record.report.text


def test_what_cannot_be_read_is_told(desk):
    for text, status, code in (
        ("", 422, "E111"),
        ("The minister said on Monday that the price of rice would fall before the end of the year.", 422, "E121"),
        ("kata " * 500_000, 413, "E113"),
    ):
        answer = read(desk, text, "/read.json")
        assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert read(desk, text).status_code == status
    picture = {"file": ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)}
    assert desk.post("/read", files=picture, data={"text": ""}).status_code == 422
    assert read(desk, TEXT, "/read.json", published="yesterday").json()["code"] == "E201"
    assert desk.post("/read", data={}).status_code == 400


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_examples_are_shown(desk, example):
    page = desk.page(f"/examples/{example.name}")
    assert example.about.title in page


def test_examples_are_those_of_the_project(request):
    folder = request.config.rootpath / "examples"
    assert {path.stem: path.read_text("utf-8") for path in folder.glob("*.txt")} == {o.name: o.text for o in EXAMPLES}


def test_no_name_becomes_a_path(desk):
    for name in ("x", "%2e%2e%2fapp", "..%2f..%2f..%2fetc%2fpasswd", "x%00"):
        assert desk.get(f"/examples/{name}").status_code in (400, 404)


def test_a_page_that_the_visitor_has_is_not_sent_again(desk):
    first = desk.get("/examples/rupiah-dan-bursa.json")
    again = desk.get("/examples/rupiah-dan-bursa.json", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = desk.get("/examples/sidang-dana-irigasi.json", headers={"if-none-match": first.headers["etag"]})
    assert other.status_code == 200


def test_a_long_text_is_shown_from_its_beginning(desk):
    page = read(desk, TEXT * 1_000).text
    assert "more characters are not shown" in page
    assert len(page) < 3_000_000


def test_every_fault_has_one_shape(desk):
    for answer in (
        desk.get("/nowhere"), desk.get("/api/nowhere"), desk.ask("PUT", "/api/read"), desk.ask("DELETE", "/read"),
        desk.post("/api/read", content=b"{", headers={"content-type": "application/json"}),
        desk.post("/api/read", json={"text": 5}), desk.post("/api/read", json={"text": "x", "more": 1}),
        desk.get("/examples/none"), desk.get("/static/none.js"),
    ):  # fmt: skip
        assert set(json.loads(answer.content)) == {"status", "code", "message"}, answer.request.url
        assert answer.json()["status"] == answer.status_code
    page = desk.get("/nowhere", headers={"accept": "text/html"})
    assert "not-found" in page.text
    assert page.status_code == 404
