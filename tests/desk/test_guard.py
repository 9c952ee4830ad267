"""Who may call the desk, and what its answers forbid."""

from __future__ import annotations

import pytest

TEXT = {"text": "Harga beras turun, kata Darmi Lestari di Solo, Rabu (13/3/2024)."}
SITE = "http://127.0.0.1:8620"


def test_only_its_own_names_are_answered(desk, caller):
    assert desk.get("/", headers={"host": "evil.example"}).json()["code"] == "other-host"
    assert desk.get("/read", headers={"host": "localhost:9"}).status_code == 200
    assert desk.get("/read", headers={"host": "[::1]:8620"}).status_code == 200
    assert desk.get("/", headers={"host": "["}).status_code == 403
    named = caller(hosts=("Newsroom.example",))
    assert named.get("/read", headers={"host": "newsroom.example"}).status_code == 200


@pytest.mark.parametrize("headers", [
    {"origin": "http://evil.example"},
    {"origin": "null"},
    {"origin": "http://127.0.0.1:8000"},
    {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"},
    {"sec-fetch-site": "same-site", "sec-fetch-mode": "cors"},
])  # fmt: skip
def test_a_page_elsewhere_cannot_send(desk, headers):
    answer = desk.post("/api/read", json=TEXT, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "other-origin")


def test_a_page_elsewhere_can_only_link(desk):
    link = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    embed = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}
    assert desk.get("/read", headers=link).status_code == 200
    assert desk.get("/read", headers=embed).status_code == 403


def test_its_own_pages_can_send(desk):
    headers = {"origin": SITE, "sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate"}
    assert desk.post("/api/read", json=TEXT, headers=headers).status_code == 200


def test_too_much_is_refused_told_or_untold(caller):
    small = caller(largest=10_000)

    async def pieces():
        for _ in range(20):
            yield b"x" * 1_000

    assert small.post("/read", content=b"x" * 20_000).json()["code"] == "too-large"
    assert small.post("/read", data={"text": "kata " * 4_000}).status_code == 413
    kind = {"content-type": "application/x-www-form-urlencoded"}
    assert small.post("/read", content=pieces(), headers=kind).status_code == 413
    assert small.post("/api/read", content=pieces(), headers={"content-type": "application/json"}).status_code == 413


def test_a_length_that_is_none_is_refused(desk):
    assert desk.post("/read", content=b"x", headers={"content-length": "-5"}).status_code == 413


def test_what_takes_too_long_is_told(caller):
    answer = caller(longest=0.0).post("/api/read", json={"text": TEXT["text"] * 200})
    assert (answer.status_code, answer.json()["code"]) == (503, "too-slow")


def test_browsers_are_told_what_they_may_do(desk):
    for address in ("/", "/nowhere", "/static/desk.css", "/api/openapi.json"):
        headers = desk.get(address).headers
        policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "server" not in headers


TOKEN = "kata-kunci"


@pytest.fixture(scope="module")
def locked(caller):
    return caller(token=TOKEN)


class TestToken:
    def test_nothing_is_shown_without_it(self, locked):
        for address in ("/", "/read", "/examples/rupiah-dan-bursa", "/api/rules", "/api/openapi.json", "/nowhere"):
            answer = locked.get(address)
            assert (answer.status_code, answer.json()["code"]) == (401, "no-token")
            assert answer.headers["www-authenticate"] == "Bearer"
        assert locked.get("/", headers={"accept": "text/html"}).text.count('type="password"') == 1

    def test_programs_show_it_in_a_header(self, locked):
        assert locked.get("/api/rules", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
        for wrong in ("Bearer x", f"Basic {TOKEN}", "Bearer", "Bearer é", ""):
            assert locked.get("/api/rules", headers=[(b"authorization", wrong.encode())]).status_code == 401

    def test_people_enter_it_and_get_a_cookie(self, locked):
        answer = locked.post("/enter", data={"token": TOKEN})
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
        assert locked.get("/read", headers={"cookie": cookie.partition(";")[0]}).status_code == 200
        assert locked.post("/enter", data={"token": "x"}).status_code == 401
        assert locked.get("/enter", params={"token": TOKEN}).status_code == 303

    def test_its_looks_come_with_the_form(self, locked):
        assert locked.get("/static/desk.css").status_code == 200
        assert locked.get("/static/../app.py").status_code in (401, 404)
        assert locked.get("/static/%2e%2e/app.py").status_code in (401, 404)


@pytest.mark.parametrize("back", ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "/\n/evil", ""])
def test_no_address_leads_away(desk, back):
    answer = desk.post("/looks", data={"back": back, "language": "en", "theme": "dark"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_looks_are_remembered(desk):
    answer = desk.post("/looks", data={"back": "/read?x=1", "language": "en", "theme": "dark"})
    assert answer.headers["location"] == "/read?x=1"
    cookies = "; ".join(one.partition(";")[0] for one in answer.headers.get_list("set-cookie"))
    shown = desk.get("/read", headers={"cookie": cookies}).text
    assert '<html lang="en" data-theme="dark">' in shown
    assert "set-cookie" not in desk.post("/looks", data={"language": "xx", "theme": "<b>"}).headers
