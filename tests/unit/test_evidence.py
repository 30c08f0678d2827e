"""evidence: statements name pages, children inherit, pages have an address and a date."""

from pathlib import Path

import pytest

from generator import evidence, source
from generator.diagnostics import Collector

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
PAGES = "pages:\n  list: {url: https://example.com/list, read: 2026-11-22}\n"
STATED = "x-evidence: {page: list, basis: stated}"
BARE = "paths:\n  /a:\n    get: {}\ncomponents: {schemas: {A: {}}}\n"


def check(folder: Path, document: str, pages: str | None) -> tuple[dict[str, str], list[str]]:
    (folder / "openapi.yaml").write_text(HEAD + document)
    if pages is not None:
        (folder / "evidence.yaml").write_text(pages)
    collector = Collector()
    read = source.read(folder / "openapi.yaml", "openapi.yaml", collector)
    assert read is not None
    found = evidence.check(read, folder / "evidence.yaml", "evidence.yaml", collector)
    return found, [f"{each.code} {each.pointer}" for each in collector.in_order()]


@pytest.mark.parametrize("place", ["root", "own", "above"])
def test_children_inherit(tmp_path: Path, place: str) -> None:
    text = {
        "root": f"{STATED}\n{BARE}",
        "own": f"paths: {{/a: {{get: {{{STATED}}}}}}}\n"
        f"components: {{schemas: {{A: {{{STATED}}}}}}}\n",
        "above": f"paths: {{/a: {{{STATED}, get: {{}}}}}}\n"
        f"components: {{{STATED}, schemas: {{A: {{}}}}}}\n",
    }[place]
    assert check(tmp_path, text, PAGES) == ({"list": "https://example.com/list"}, [])


def test_operations_and_component_schemas_need_evidence(tmp_path: Path) -> None:
    _, found = check(tmp_path, BARE, PAGES)
    assert found == ["missing-evidence /paths/~1a/get", "missing-evidence /components/schemas/A"]


def test_without_pages_every_page_is_unknown(tmp_path: Path) -> None:
    pages, found = check(tmp_path, f"{STATED}\n", None)
    assert (pages, found) == ({}, ["unknown-evidence /x-evidence"])


def test_evidence_is_checked_wherever_it_stands(tmp_path: Path) -> None:
    text = (
        f"{STATED}\nservers:\n  - {{url: https://a.b, x-evidence: {{page: lost, basis: stated}}}}\n"
    )
    assert check(tmp_path, text, PAGES)[1] == ["unknown-evidence /servers/0/x-evidence"]


@pytest.mark.parametrize(
    "text",
    [
        "list",
        "{page: list}",
        "{page: list, basis: sure}",
        "{page: [list], basis: stated}",
        "{page: list, basis: stated, more: 1}",
        "{page: list, basis: []}",
    ],
)
def test_refuses_malformed_evidence(tmp_path: Path, text: str) -> None:
    assert check(tmp_path, f"x-evidence: {text}\n", PAGES)[1] == ["evidence-malformed /x-evidence"]


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        ("[]", "evidence-malformed "),
        ("page: {}", "unknown-key /page"),
        ("pages: {list: {url: https://a.b}}", "missing-key /pages/list"),
        ("pages: {list: {url: a.b, read: 2026-11-22}}", "invalid-url /pages/list/url"),
        ("pages: {list: {url: https://a.b, read: 22.11.2026}}", "invalid-name /pages/list/read"),
    ],
)
def test_refuses_malformed_pages(tmp_path: Path, pages: str, found: str) -> None:
    assert found in check(tmp_path, "paths: {}\n", pages)[1]
