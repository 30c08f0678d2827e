"""What operations have in common, or all have one of their own, is one row when it changes alike."""

import copy
from datetime import date
from typing import Any

from generator.review import settings
from generator.review.assemble import review
from generator.review.change import Place, WireChange
from generator.review.changelog import entry
from generator.review.edition import Edition
from generator.review.fingerprint import fingerprint
from tests.review.wire.documents import changes, document, document_with, ids
from tests.support.edits import Content

_PATHS = ("/cases", "/files", "/notes")


def _api(**response: Any) -> Content:
    """Three operations with two answers each, which are alike."""
    answer = {"description": "Fine", **response}
    return document_with(
        paths={
            path: {
                "get": {"responses": {status: copy.deepcopy(answer) for status in ("200", "404")}}
            }
            for path in _PATHS
        }
    )


_HEADERS = {"headers": {"X-Id": {"schema": {"type": "string"}}}}
_ALL = tuple(f"GET {path}" for path in _PATHS)


def _inline(kind: str) -> Content:
    schema = {"type": "object", "properties": {"id": {"type": kind}}}
    return _api(content={"application/json": {"schema": schema}})


def test_a_header_of_every_answer_is_one_row() -> None:
    """With all operations and statuses, both ways; and one line in the changelog."""
    for base, head, wanted in (
        (_api(**_HEADERS), _api(), "optional-response-header-removed"),
        (_api(), _api(**_HEADERS), "response-header-added"),
    ):
        (found,) = changes(base, head)
        assert (found.id, found.subject, found.operations) == (wanted, "200,404 x-id", _ALL)
        assert len(found.places()) == 12
        lines = entry(_review(base, head))
        assert [len(each) for each in lines.values()] == [1]
        assert "`x-id` of the 200 and 404 responses" in next(iter(lines.values()))[0]


def _review(base: Content, head: Content) -> Any:
    sides = _edition(base), _edition(head)
    return review("acme", sides[0], sides[1], {}, date(2026, 11, 26), has_packages=False)


def test_parts_of_the_same_name_are_gathered() -> None:
    """A parameter, a status, a property that is written in place, a requirement."""
    limit = {"parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}]}
    found = changes(_api(), _edited(lambda operation: operation.update(limit)))
    assert [(each.id, each.operations) for each in found] == [
        ("new-optional-request-parameter", _ALL)
    ]
    many = {"429": {"description": "Too many"}}
    found = changes(_api(), _edited(lambda operation: operation["responses"].update(many)))
    assert [(each.subject, each.operations) for each in found] == [("429", _ALL)]
    found = changes(_inline("string"), _inline("integer"))
    assert [(each.subject, each.operations) for each in found] == [("200,404 id", _ALL)]


def _edited(edit: Any) -> Content:
    content = _api()
    for path in _PATHS:
        edit(content["paths"][path]["get"])
    return content


def test_what_is_not_alike_stays_apart() -> None:
    """Another value, another name; operations themselves; and two components that changed alike."""
    base, head = _inline("string"), _inline("integer")
    body = head["paths"]["/cases"]["get"]["responses"]["200"]["content"]["application/json"]
    body["schema"]["properties"]["id"]["type"] = "boolean"
    assert len(changes(base, head)) == 2
    gone = document_with(paths={"/cases": base["paths"]["/cases"]})
    assert ids(changes(gone, base)) == ["endpoint-added"] * 2
    assert len(changes(_components("string"), _components("integer"))) == 2


def _components(kind: str) -> Content:
    names = ("Case", "File", "Note")[:2]
    content = _api()
    schema = {"type": "object", "properties": {"id": {"type": kind}}}
    content["components"] = {"schemas": {name: copy.deepcopy(schema) for name in names}}
    for path, name in zip(_PATHS, names, strict=False):
        reference = {"schema": {"$ref": f"#/components/schemas/{name}"}}
        answer = content["paths"][path]["get"]["responses"]["200"]
        answer["content"] = {"application/json": reference}
    return content


def test_an_answer_to_the_vendor_is_not_an_answer_of_it() -> None:
    """A webhook's header and that of an operation's answer differ in who reads them."""
    base, head = _api(**_HEADERS), _api()
    for content, headers in ((base, _HEADERS["headers"]), (head, {})):
        parameters = [{"name": name, "in": "header", **headers[name]} for name in headers]
        answer = {"responses": {"200": {"description": "Fine"}}, "parameters": parameters}
        content["webhooks"] = {"closed": {"post": answer}}
    assert [each.operations for each in changes(base, head)] == [_ALL, ("WEBHOOK closed",)]


def test_fingerprints_of_gathered_rows_are_of_all_places() -> None:
    """Not of their order; one more operation is another thing to accept, one place is as before."""
    base, head = _api(**_HEADERS), _api()
    (found,) = changes(base, head)
    for content in (base, head):
        content["paths"] = dict(reversed(content["paths"].items()))
    (other,) = changes(base, head)
    assert other.operations != found.operations
    assert fingerprint("acme", other) == fingerprint("acme", found)
    less = copy.deepcopy(base)
    less["paths"]["/cases"]["get"]["responses"]["200"].pop("headers")
    (fewer,) = changes(less, head)
    assert fingerprint("acme", fewer) != fingerprint("acme", found)
    answer = "/paths/~1cases/get/responses/200"
    places = Place(f"{answer}/headers/X-Id", "a.yaml", 7), Place(answer, "b.yaml", 5)
    alone = WireChange(
        "optional-response-header-removed", _ALL[:1], "200 x-id", "x-id", "", *places
    )
    assert fingerprint("acme", alone) == "e6fc10526a79"


def _edition(content: Content) -> Edition:
    return Edition(
        vendor="acme",
        document=document(content),
        tree=None,
        is_kept=False,
        is_stale=False,
        classes={},
        settings=settings.read("", "client.yaml", "", "names.lock"),
        version="1.0.0",
        operations=3,
    )
