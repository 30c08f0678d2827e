"""Persona's published document says nothing that the hand-written spec of it lacks."""

from collections.abc import Callable

import pytest

from .document import Documented
from .published import PUBLISHED, Walk, compare


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the document is not beside the project")
def test_everything_persona_publishes(record_property: Callable[[str, object], None]) -> None:
    comparison = compare()
    record_property("counts", str(comparison))
    assert comparison.statements["operation"] == 209
    assert not comparison.missing, "\n".join(map(str, comparison.missing[:50]))
    assert not comparison.unused, "\n".join(map(str, comparison.unused))


def test_a_walk_finds_what_one_document_lacks() -> None:
    def document(schema: dict[str, object], parameters: list[dict[str, object]]) -> Documented:
        answer = {"200": {"content": {"text/json": {"schema": schema}}}}
        operation = {"parameters": parameters, "responses": answer}
        tree = {
            "properties": {"leaf": {"enum": ["a"]}, "inner": {"$ref": "#/components/schemas/T"}}
        }
        components = {"schemas": {"T": tree}}
        return Documented({"paths": {"/a": {"get": operation}}, "components": components})

    tree: dict[str, object] = {"$ref": "#/components/schemas/T"}
    ours = document({"properties": {"inner": tree}}, [])
    theirs = document(
        {
            "properties": {
                "inner": {"allOf": [tree, {"properties": {"leaf": {"const": "b"}}}]},
                "x": {},
            }
        },
        [{"name": "p", "in": "query"}],
    )
    walk = Walk(theirs, ours)
    assert list(map(str, walk.missing())) == [
        "GET /a: parameter query p",
        'GET /a: response inner.leaf = "b"',
        "GET /a: response x",
    ]
