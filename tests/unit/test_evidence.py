"""evidence: statements name pages, children inherit, pages have an address and a date."""

from pathlib import Path

import pytest

from generator import evidence, pipeline, source
from generator.cache import NO_CACHE
from generator.diagnostics import Collector, Severity
from generator.vendor import Vendor

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
PAGES = "pages:\n  list: {url: https://example.com/list, read: 2026-11-22}\n"
STATED = "x-evidence: {page: list, basis: stated}"
RESPONSES = "{'204': {description: Done}}"
ITEM = "{anyOf: [{properties: {b: {type: string}}}, {properties: {c: {type: string}}}]}"
LIKE_AN_ANSWER = f"{{content: {{application/json: {{schema: {{type: array, items: {ITEM}}}}}}}}}"
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


def surveyed(folder: Path, document: str) -> evidence.Survey:
    (folder / "openapi.yaml").write_text(HEAD + document)
    read = source.read(folder / "openapi.yaml", "openapi.yaml", Collector())
    assert read is not None
    return evidence.survey(read)


def counted(survey: evidence.Survey) -> dict[str, dict[str, int]]:
    found = {kind: {k: n for k, n in of.items() if n} for kind, of in survey.counts.items()}
    return {kind: of for kind, of in found.items() if of}


def test_a_child_counts_under_its_own_evidence(tmp_path: Path) -> None:
    found = surveyed(
        tmp_path,
        f"components:\n  schemas:\n    A:\n      {STATED}\n      properties:\n        b: {{}}\n"
        "        c: {$ref: '#/components/schemas/B', x-evidence: {page: list, basis: example}}\n"
        "    B: {properties: {properties: {}}}\n",
    )
    assert counted(found) == {"properties": {"stated": 1, "example": 1, "none": 1}}


def test_operations_are_told_from_what_the_vendor_calls(tmp_path: Path) -> None:
    found = surveyed(
        tmp_path,
        f"{STATED}\n"
        "webhooks: {done: {post: {}}}\n"
        "paths:\n  /a:\n    parameters: [{name: p, in: query}]\n"
        "    get: {callbacks: {back: {'{$url}': {post: {}}}}}\n",
    )
    assert counted(found) == {
        "operations": {"stated": 1},
        "webhooks": {"stated": 2},
        "parameters": {"stated": 1},
    }


def test_malformed_evidence_counts_as_none(tmp_path: Path) -> None:
    found = surveyed(tmp_path, "paths: {/a: {get: {x-evidence: [sure]}, put: {x-evidence: 1}}}\n")
    assert counted(found) == {"operations": {"none": 2}}
    assert found.assumed == ()


def test_says_where_and_what_is_assumed(tmp_path: Path) -> None:
    assumed = "x-evidence: {page: list, basis: assumed}"
    found = surveyed(
        tmp_path,
        f"paths:\n  /a:\n    get:\n      {assumed}\n      parameters: [{{name: p, in: query}}]\n"
        f"components:\n  responses: {{'Lost': {{description: Lost, {assumed}}}}}\n",
    )
    assert [(one.pointer, one.what, one.statements) for one in found.assumed] == [
        ("/paths/~1a/get", "the operation GET '/a'", 2),
        ("/components/responses/Lost", "the response 'Lost'", 0),
    ]
    assert [one.location.line for one in found.assumed] == [5, 9]


@pytest.mark.parametrize(
    ("section", "part"),
    [
        ("parameters", "{name: a, in: query}"),
        ("headers", "{schema: {type: string}}"),
        ("securitySchemes", "{type: http, scheme: bearer}"),
        ("schemas", "{$ref: '#/components/schemas/B'}"),
    ],
)
def test_components_that_say_something_need_evidence(
    tmp_path: Path, section: str, part: str
) -> None:
    bare = f"components: {{{section}: {{A: {part}}}}}\n"
    assert check(tmp_path, bare, PAGES)[1] == [f"missing-evidence /components/{section}/A"]
    above = f"components: {{{STATED}, {section}: {{A: {part}}}}}\n"
    assert check(tmp_path, above, PAGES)[1] == []
    own = f"components: {{{section}: {{A: {{{STATED}, {part[1:]}}}}}\n"
    assert check(tmp_path, own, PAGES)[1] == []


@pytest.mark.parametrize("section", ["responses", "requestBodies"])
def test_a_body_needs_evidence_for_what_it_does_not_refer_to(tmp_path: Path, section: str) -> None:
    def said(schema: str) -> list[str]:
        text = f"components: {{{section}: {{A: {{content: {{a/b: {{schema: {schema}}}}}}}}}}}\n"
        return check(tmp_path, text, PAGES)[1]

    place = f"/components/{section}/A/content/a~1b/schema"
    assert said("{$ref: '#/components/schemas/B'}") == []
    assert said("{type: array, items: {$ref: '#/components/schemas/B'}}") == []
    assert said("{type: array, items: {type: string}}") == [f"missing-evidence {place}"]
    assert said("{type: string}") == [f"missing-evidence {place}"]
    assert said(f"{{type: string, {STATED}}}") == []


def test_only_the_outermost_is_reported(tmp_path: Path) -> None:
    text = "webhooks: {made: {post: {parameters: [{name: a, in: query}]}}}\n"
    assert check(tmp_path, text, PAGES)[1] == ["missing-evidence /webhooks/made/post"]


@pytest.mark.parametrize(
    "said", ["'text'", "7", "[list]", "{page: [list]}", "{page: {a: b}}", "{}"]
)
def test_a_published_document_may_mean_anything_by_it(tmp_path: Path, said: str) -> None:
    """Only what is written here is held to it: of others it is passed over, wherever it stands."""
    (tmp_path / "source.yaml").write_text(
        f"{HEAD}servers: [{{url: 'https://a.example'}}]\nx-evidence: {said}\n"
        f"paths:\n  /a:\n    x-evidence: {said}\n    get:\n      x-evidence: {said}\n"
        f"      responses: {{'204': {{description: Done}}, x-evidence: {said}}}\n"
        f"webhooks:\n  b:\n    post: {{x-evidence: {said}, requestBody: {{content: {{application/json:"
        f" {{schema: {{x-evidence: {said}, type: object}}}}}}}}, responses: {RESPONSES}}}\n"
    )
    collector = Collector()
    made = pipeline.build(Vendor("a", tmp_path, "specs/a"), collector, NO_CACHE)
    assert [str(one) for one in collector.in_order() if one.severity is Severity.ERROR] == []
    assert made.tree is not None


def test_what_looks_like_an_answer_is_none(tmp_path: Path) -> None:
    (tmp_path / "source.yaml").write_text(
        f"{HEAD}servers: [{{url: 'https://a.example'}}]\npaths:\n  /a:\n    get:\n"
        f"      responses: {{'204': {{description: Done}}, x-evidence: {LIKE_AN_ANSWER}}}\n"
    )
    collector = Collector()
    made = pipeline.build(Vendor("a", tmp_path, "specs/a"), collector, NO_CACHE)
    assert made.tree is not None, [str(one) for one in collector.in_order()]
    assert not any("X-EVIDENCE" in text for text in made.tree.values())
