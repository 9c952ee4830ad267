"""The desk in a real Chromium: every page, by mouse and keyboard, dark, on a phone, for screen readers.

DESK_SCREENSHOTS=docs/screenshots makes the pictures of the documentation.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install 'sumber[dev]'")
if CHROMIUM is None:
    pytest.skip("there is no Chromium: apt-get install chromium", allow_module_level=True)

from axe_playwright_python.sync_playwright import Axe  # noqa: E402

from sumber.desk.demo import fill  # noqa: E402

# No sandbox: the tests may run as root in a container. The rest keeps Chromium from calling its own hosts.
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars"
).split()
WIDE, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
SHOTS = os.environ.get("DESK_SCREENSHOTS")
TOLD = ("status of 413", "status of 422")  # the browser's own remarks on answers that tests expect
GRAVE = ("serious", "critical")
HOSTILE = (
    "SOLO - Harga <script>window.broken = 1</script> turun, kata Darmi <img src=x onerror='window.broken=2'> Lestari.\n"
    "\u202eterbalik\u202c </div></body> {{ 7*7 }} ${7*7} \x00 \ufeff &lt;b&gt; javascript:alert(1)\n"
)


@pytest.fixture(scope="module")
def base(serving, tmp_path_factory):
    place = str(tmp_path_factory.mktemp("browser") / "archive.db")
    fill(place)
    return serving(archive=place, allow_ingest=True)


@pytest.fixture(scope="module")
def chromium():
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def is_complaint(message):
    return message.type in ("error", "warning") and not any(told in message.text for told in TOLD)


@pytest.fixture
def open_page(chromium, base):
    """Opens pages; none may ask another host, or complain in the console."""
    contexts, wrong = [], []

    def open_(address, *, viewport=WIDE, scheme="light", locale="id-ID", script=True):
        context = chromium.new_context(
            viewport=viewport, color_scheme=scheme, locale=locale, java_script_enabled=script, reduced_motion="reduce"
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda one: wrong.append(one.url) if not one.url.startswith((base, "data:", "blob:")) else 0)
        page.on("console", lambda one: wrong.append(one.text) if is_complaint(one) else 0)
        page.on("pageerror", lambda fault: wrong.append(str(fault)))
        page.goto(base + address)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def shoot():
    """Makes a picture for the documentation, if asked."""

    def take(page, name, **given):
        if SHOTS:
            Path(SHOTS).mkdir(parents=True, exist_ok=True)
            page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), **given)

    return take


@pytest.fixture(scope="module")
def changed(base):
    """The address of the example report that has two versions."""
    import httpx

    listed = httpx.get(f"{base}/reports.json").json()["reports"]
    return "/reports/" + next(one["id"] for one in listed if one["version"] == 2)


PAGES = ("/read", "/search", "/search?q=harga&kind=person", "/search?q=tidakada", "/sources", "/reports", "/inbox",
         "/source?name=Christine+Hadinata&kind=person", "/examples/jalur-pipa-kaspia", "/nowhere-at-all")  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", [*PAGES, "changed"])
def test_screen_readers_find_nothing_serious(open_page, request, address, scheme):
    address = request.getfixturevalue("changed") if address == "changed" else address
    if address == "/nowhere-at-all":
        pytest.skip("the browser itself complains of a page that is not there")
    page = open_page(address, scheme=scheme)
    found = Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found if one["impact"] in GRAVE] == []


@pytest.mark.parametrize("address", [*PAGES[:-1], "changed"])
def test_pages_fit_a_phone(open_page, request, address):
    address = request.getfixturevalue("changed") if address == "changed" else address
    page = open_page(address, viewport=PHONE, locale="en-GB")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert page.locator("html").get_attribute("lang") == "en"


def paste(page, text, **about):
    page.fill("textarea[name=text]", text)
    for name, value in about.items():
        page.fill(f"input[name={name}]", value)
    page.click("form.reading button.main")
    page.wait_for_selector(".statement, .unread")


def test_paste_and_read(open_page, shoot):
    page = open_page("/read")
    shoot(page, "read")
    paste(page, "SOLO - Harga beras turun, kata Darmi Lestari, Kamis (13/3/2024).", published="2024-03-13")
    assert "Darmi Lestari" in page.text_content(".statement .chain")
    assert page.locator(".run.finding").count() == 1
    page.hover(".run.finding")
    assert "13 Maret 2024 adalah Rabu, bukan Kamis" in page.text_content(".tip")


def test_reading_works_without_any_script(open_page):
    page = open_page("/read", script=False)
    paste(page, "SOLO - Harga beras turun, kata Darmi Lestari.")
    page.click(".letter")
    assert page.url.endswith("#s0")
    page.click(".statement .words")
    assert page.url.endswith("#w0")


@pytest.mark.parametrize("script", [True, False])
def test_a_hostile_report_is_shown_as_text(open_page, script):
    page = open_page("/read", script=script)
    paste(page, HOSTILE, title="<script>window.broken=3</script><b>x", url="javascript:window.broken=4")
    shown = page.text_content(".copy .text")
    assert "<script>window.broken = 1</script>" in shown
    assert "{{ 7*7 }} ${7*7}" in shown
    assert page.locator(".copy .text script, .copy .text img, h1 b").count() == 0
    assert page.locator("a[href^=javascript]").count() == 0
    if script:
        assert page.evaluate("window.broken") is None


def test_a_report_of_five_megabytes_is_shown_as_text_and_not_read(open_page):
    page = open_page("/read")
    told = "<script>window.broken=5</script>\u202eHarga beras turun. "
    file = {"name": "besar.txt", "mimeType": "text/plain", "buffer": (told * 100_000).encode()}
    answers = []
    page.on("response", lambda one: answers.append(one.status))
    page.set_input_files("input[type=file]", file)
    page.click("form.reading button.main")
    page.wait_for_selector(".unread")
    assert 413 in answers
    assert page.input_value("#text") == told * 100_000
    assert page.evaluate("window.broken") is None


def test_what_cannot_be_read_stays_in_its_field(open_page):
    page = open_page("/read", locale="en-GB")
    told = "The minister said on Monday that the price of rice would fall this year.\n\n</textarea><b>x"
    paste(page, told, outlet="ANTARA")
    assert "E121" in page.text_content(".unread")
    assert page.input_value("#text") == told
    assert page.input_value("[name=outlet]") == "ANTARA"
    assert page.locator("form b").count() == 0


def test_pointing_at_one_marks_the_other(open_page, shoot):
    page = open_page("/examples/jalur-pipa-kaspia", locale="en-GB")
    shoot(page, "report")
    run = page.locator(".run.said[data-s]").nth(2)
    run.hover()
    number = run.get_attribute("data-s").split()[-1]
    assert "lit" in page.get_attribute(f"#s{number}", "class")
    page.locator(".statement .words").nth(3).hover()
    assert "lit" not in run.get_attribute("class")
    assert page.locator(".run.lit").count() >= 1
    nested = page.locator(".run.nested").first
    nested.hover()
    assert page.locator(".statement.lit .chain .link").count() == 4, "outlet, agency, paper, diplomat"


def test_the_keyboard_leads_through_the_statements(open_page):
    page = open_page("/examples/jalur-pipa-kaspia")
    for _ in range(3):
        page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.statement').id") == "s2"
    page.keyboard.press("k")
    assert "lit" in page.get_attribute("#s1", "class")
    page.keyboard.press("t")
    assert page.evaluate("document.activeElement.id") == "w1"
    page.keyboard.press("Escape")
    assert page.locator(".lit").count() == 0
    page.keyboard.press("Tab")
    for _ in range(60):
        if page.evaluate("document.activeElement.matches('.run.finding')"):
            break
        page.keyboard.press("Tab")
    assert page.locator(".tip").count() == 1, "a finding is explained where the keyboard stands"


def test_search_by_keyboard_and_narrow_down(open_page, shoot):
    page = open_page("/search", locale="en-GB")
    page.keyboard.press("/")
    page.keyboard.type("harga")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=harga*")
    assert page.locator("mark").first.text_content().lower() == "harga"
    shoot(page, "search")
    before = page.locator(".hit").count()
    page.click(".facets a:has-text('a person')")
    page.wait_for_url("**kind=person*")
    assert 0 < page.locator(".hit").count() < before
    page.click(".hit .words >> nth=0")
    assert page.url.rpartition("#")[0].count("/reports/") == 1
    assert page.locator(".stop:target").count() == 1


def test_a_source_and_what_it_said(open_page, shoot):
    page = open_page("/sources", locale="en-GB")
    shoot(page, "sources")
    page.click("text=Christine Hadinata")
    page.wait_for_selector(".hits")
    assert page.text_content("h1") == "Christine Hadinata"


def test_what_changed_between_versions(open_page, changed, shoot):
    page = open_page(changed, locale="en-GB")
    page.locator(".changes").scroll_into_view_if_needed()
    if SHOTS:
        page.evaluate("document.getElementById('changes').scrollIntoView()")
    shoot(page, "changes")
    assert page.locator(".changes del").count() > 0
    assert page.locator(".changes ins").count() > 0


def test_files_are_taken_in_with_progress(open_page, shoot):
    page = open_page("/inbox", locale="en-GB")
    text = "MEDAN - Harga durian naik, kata pedagang durian, Tigor Nababan, di Medan, Rabu (13/3/2024)."
    files = [
        {"name": "durian.txt", "mimeType": "text/plain", "buffer": text.encode()},
        {"name": "gambar.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n" * 50},
    ]
    page.set_input_files("input[type=file]", files)
    page.click("form.ingest button.main")
    page.wait_for_selector(".jobs")
    page.wait_for_selector("#live:not([data-busy])", timeout=30_000)
    assert page.locator(".jobs .done").count() == 2
    assert page.locator(".failures li").count() == 1
    shoot(page, "inbox")
    page.goto(page.url.replace("/inbox", "/search?q=durian"))
    assert "Tigor Nababan" in page.text_content(".hits")


def test_dark_and_language_are_chosen_and_remembered(open_page, shoot):
    page = open_page("/examples/jalur-pipa-kaspia")
    page.click(".looks summary")
    page.select_option("select[name=theme]", "dark")
    page.wait_for_selector("html[data-theme=dark]")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(22, 25, 28)"
    page.keyboard.press("j")
    shoot(page, "report-dark")
    page.click(".looks summary")
    page.select_option("select[name=language]", "en")
    page.wait_for_selector("html[lang=en]")
    assert page.url.endswith("/examples/jalur-pipa-kaspia")


def test_the_report_on_a_phone(open_page, shoot):
    page = open_page("/examples/jalur-pipa-kaspia", viewport=PHONE, locale="en-GB")
    shoot(page, "report-phone")
    text, beside = (page.locator(one).bounding_box() for one in (".copy", ".beside"))
    assert text["y"] + text["height"] <= beside["y"]


def test_the_report_in_print(open_page):
    page = open_page("/examples/jalur-pipa-kaspia")
    page.emulate_media(media="print")
    assert not page.locator(".top").is_visible()
    assert page.locator(".statement").last.is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.beside')).maxHeight") == "none"


def test_time_line_and_map(open_page, shoot):
    page = open_page("/examples/jalur-pipa-kaspia", locale="en-GB")
    page.evaluate("document.querySelector('.line').scrollIntoView()")
    shoot(page, "days-and-places")
    assert page.locator(".days li").count() >= 4
    names = page.locator(".map .dots title").all_text_contents()
    assert len(names) >= 2
    assert set(page.locator(".map .names text").all_text_contents()) == set(names)
    fill = "getComputedStyle(document.querySelector('.map .{} path')).fill"
    assert page.evaluate(fill.format("coasts")) != page.evaluate(fill.format("dots"))
    page.click(".days a >> nth=0")
    assert "#time" in page.url


def test_the_first_paint_comes_at_once(open_page, changed):
    page = open_page(changed)
    paint = page.evaluate("""() => new Promise(done => new PerformanceObserver(list => {
        for (const one of list.getEntries()) if (one.name === "first-contentful-paint") done(one.startTime)
    }).observe({type: "paint", buffered: true}))""")
    assert paint < 1_000
