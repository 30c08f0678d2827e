"""The page in a headless Chromium: it loads, filters, opens, listens to keys, and says nothing."""

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.review.reports import FORMATS
from tests.review.reports.made import HOSTILE, everything, many
from tests.support.browser import Browser, browser, executable

# Measured: 0.9 and 0.4.
_SHOWN = "document.querySelectorAll('.row:not([hidden])').length"
_FOCUSED = "document.activeElement.closest('.row')?.id ?? ''"


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One browser for all tests of the page."""
    if executable() is None:
        pytest.skip("there is no Chromium on this machine; install chromium, or name one: CHROMIUM")
    with browser(tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of all made-up reviews."""
    path = tmp_path_factory.mktemp("page") / "review.html"
    path.write_text(FORMATS["html"](everything()), "utf-8")
    return path


@pytest.fixture
def page(chromium: Browser, file: Path) -> Iterator[Browser]:
    """The page, freshly loaded; whatever it does, its console stays empty."""
    chromium.problems.clear()
    chromium.open(file)
    yield chromium
    assert chromium.problems == []


def _choose(page: Browser, element: str, value: str) -> None:
    page.run(
        f"(e => {{ e.value = {json.dumps(value)}; "
        "e.dispatchEvent(new Event('input', { bubbles: true })); })"
        f"(document.getElementById({json.dumps(element)}))"
    )
    page.settle()


def test_loads(page: Browser) -> None:
    """All rows are there, closed, and the filter shows itself."""
    assert page.run(_SHOWN) == sum(len(review.changes) for review in everything())
    assert page.run("document.querySelectorAll('.row details[open]').length") == 0
    assert page.run("document.getElementById('filter').hidden") is False
    assert page.run("document.getElementById('count').textContent") == "146 changes"


def test_hostile_text_is_text(page: Browser) -> None:
    """No markup of a document became an element, and its words are there to read."""
    assert page.run("document.querySelectorAll('img, script').length") == 1
    shown = page.run("document.body.textContent")
    assert "</script><img src=x onerror=alert(1)>" in shown
    assert "{{ 7*7 }}" in shown and "\u202e" not in shown


def test_no_other_script_runs(page: Browser) -> None:
    """The policy of the page refuses what is not ours."""
    page.run(
        "(() => { const s = document.createElement('script');"
        " s.textContent = 'window.foreign = 1'; document.body.append(s); })()"
    )
    assert page.run("window.foreign ?? null") is None
    assert any("Content Security Policy" in problem for problem in page.problems)
    page.problems.clear()


def test_filters_by_level(page: Browser) -> None:
    """A level that is not wanted goes, and comes back."""
    page.run("document.querySelector('#levels input[value=additive]').click()")
    page.settle()
    assert page.run(_SHOWN) == 14
    assert page.run("document.getElementById('count').textContent") == "14 of 146 changes"
    page.run("document.querySelector('#filter [type=reset]').click()")
    page.run("new Promise(done => setTimeout(done, 50))")
    assert page.run(_SHOWN) == 146


def test_filters_by_vendor_operation_and_words(page: Browser) -> None:
    """Each narrows what the others left, and a vendor without rows is hidden."""
    _choose(page, "vendor", "beta")
    assert page.run(_SHOWN) == 1
    hidden = "[...document.querySelectorAll('.vendor')].filter(v => !v.hidden).length"
    assert page.run(hidden) == 1
    _choose(page, "vendor", "")
    _choose(page, "operation", "GET /cases")
    assert page.run(_SHOWN) == 2
    _choose(page, "operation", "/old")
    assert page.run(_SHOWN) == 6
    _choose(page, "text", "OLD/3 deprecated")
    assert page.run(_SHOWN) == 1
    _choose(page, "text", "nowhere to be found")
    assert page.run(_SHOWN) == 0
    assert page.run("document.getElementById('none').hidden") is False


def test_keys(page: Browser) -> None:
    """j and k go through the rows, Enter opens one, the slash searches, Escape comes back."""
    rows = [change.fingerprint for review in everything() for change in review.changes]
    page.press("j")
    assert page.run(_FOCUSED) == rows[0]
    page.press("j")
    page.press("ArrowDown")
    assert page.run(_FOCUSED) == rows[2]
    page.press("k")
    assert page.run(_FOCUSED) == rows[1]
    assert page.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.press("Enter")
    opened = "[...document.querySelectorAll('.row details[open]')].map(d => d.parentNode.id)"
    assert page.run(opened) == [rows[1]]
    page.press("/")
    assert page.run("document.activeElement.id") == "text"
    page.write("j webhook")
    assert page.run("document.getElementById('text').value") == "j webhook"
    page.press("Escape")
    assert page.run("document.activeElement.id") != "text"
    _choose(page, "text", "case.99.")
    page.press("j")
    assert page.run("document.activeElement.textContent.includes('case.99.closed')") is True


def test_an_open_row_shows_all(page: Browser) -> None:
    """Before and after, every operation, every change of the package, both levels."""
    page.run("document.querySelectorAll('.row summary')[1].click()")
    page.settle()
    shown = page.run("document.querySelectorAll('.row .more')[1].innerText")
    for part in ("string", "integer", "DELETE /cases/{case_id}", "response-property-type-changed",
                 "specs/acme/openapi.yaml:32", "00000000001e", "cases.create(body=)"):  # fmt: skip
        assert part in shown


def test_a_link_opens_its_row(chromium: Browser, file: Path, tmp_path: Path) -> None:
    """The fingerprint behind the address leads to the row."""
    chromium.open(file)
    chromium.run("location.hash = '000000000050'")
    chromium.settle()
    assert chromium.run("document.getElementById('000000000050').firstElementChild.open") is True
    assert chromium.run(_FOCUSED) == "000000000050"


def test_light_and_dark(page: Browser) -> None:
    """The machine's wish decides, until the button does."""
    ground = "getComputedStyle(document.body).backgroundColor"
    seen = []
    for scheme in ("light", "dark"):
        page.prefer(scheme)
        seen.append(page.run(ground))
    assert seen == ["rgb(255, 255, 255)", "rgb(20, 23, 28)"]
    page.run("document.getElementById('theme').click()")
    assert page.run(ground) == seen[0]
    page.run("document.getElementById('theme').click()")
    page.prefer("light")
    assert page.run(ground) == seen[1]


def test_every_colour_can_be_read(page: Browser) -> None:
    """Text has a contrast of at least 4.5 to its ground, as WCAG asks, in light and in dark."""
    for scheme in ("light", "dark"):
        page.prefer(scheme)
        ground = _luminance(page.run("getComputedStyle(document.body).backgroundColor"))
        for name in ("breaking", "risky", "additive", "none", "accepted"):
            found = page.run(
                f"getComputedStyle(document.querySelector('#levels .{name} .badge')).color"
            )
            lights = sorted((_luminance(found), ground))
            assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, (scheme, name)


def _luminance(colour: str) -> float:
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_narrow_windows_need_no_scrolling_aside(page: Browser) -> None:
    """On a telephone the columns stand one below the other."""
    size = {"width": 400, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    page.send("Emulation.setDeviceMetricsOverride", **size)
    assert page.run("document.documentElement.scrollWidth") <= 400
    page.send("Emulation.clearDeviceMetricsOverride")


def test_two_thousand_rows_are_searched_and_walked(chromium: Browser, tmp_path: Path) -> None:
    path = tmp_path / "many.html"
    path.write_text(FORMATS["html"](many(2000)), "utf-8")
    chromium.open(path)
    chromium.settle()
    _choose(chromium, "text", "field_17")
    assert chromium.run(_SHOWN) == 1 + 10 + 100  # 17, 170 to 179, 1700 to 1799
    _choose(chromium, "text", "")
    for _ in range(5):
        chromium.press("j")
    assert chromium.run(_SHOWN) == 2000


class _Parts(HTMLParser):
    """Names what a page holds: ids, references to them, and where it loads something from."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.labels: list[str] = []
        self.loads: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("aria-labelledby", "list", "for"):
                self.labels.append(value or "")
            elif name == "src" or (name == "href" and not (value or "").startswith("#")):
                self.loads.append(value or "")
            assert not name.startswith("on") and name != "style"


def test_the_page_is_whole() -> None:
    """It needs nothing from elsewhere, its ids are unique, its landmarks are there."""
    parts = _Parts()
    parts.feed(FORMATS["html"](everything()))
    assert parts.loads == []
    assert len(parts.ids) == len(set(parts.ids))
    assert set(parts.labels) <= set(parts.ids)
    assert {"header", "search", "main", "nav", "footer", "h1", "h2"} <= set(parts.tags)
    assert HOSTILE not in FORMATS["html"](everything())
