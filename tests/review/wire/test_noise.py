"""What changes nothing on the wire gives nothing; what many operations share is one row."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.document import Document
from generator.review.wire import compare
from tests.review.wire.documents import TODAY, changes, document, ids, read
from tests.support.edits import Content, reordered
from tests.support.rewordings import (
    by_reference,
    in_files,
    in_place,
    inlined,
    null_spelled,
    wrapped,
)

_ROOT = Path(__file__).parents[3]
_VENDORS = sorted(path.parent for path in (_ROOT / "specs").glob("*/openapi.yaml"))
_TEXTS = ("description", "summary", "title", "example", "examples", "externalDocs", "x-evidence")


@pytest.fixture(scope="module", params=_VENDORS, ids=lambda path: path.name)
def content(request: pytest.FixtureRequest) -> Content:
    """One vendor's whole document as one file."""
    return dict(read(request.param / "openapi.yaml").content)


def _without_texts(content: Content, _: Random) -> Content:
    def strip(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            is_named = key in ("properties", "schemas", "parameters", "headers", "examples")
            return {
                name: strip(item, "" if is_named else name)
                for name, item in value.items()
                if is_named or name not in _TEXTS
            }
        return [strip(item, "") for item in value] if isinstance(value, list) else value

    result: Content = strip(content, "")
    return {**result, "info": {"title": "Other", "version": "2", "description": "Said"}}


def _renamed_components(content: Content, _: Random) -> Content:
    text = json.dumps(content)
    for name in content["components"]["schemas"]:
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/Other{name}"')
        text = text.replace(f'"#/components/schemas/{name}/', f'"#/components/schemas/Other{name}/')
    result: Content = json.loads(text)
    schemas = result["components"]["schemas"]
    result["components"]["schemas"] = {f"Other{name}": schema for name, schema in schemas.items()}
    return result


_REWORDINGS: dict[str, Callable[[Content, Random], Content]] = {
    "nothing": lambda content, _: copy.deepcopy(content),
    "keys and lists in another order": reordered,
    "shared parts as components": lambda content, _: by_reference(content),
    "components in place": lambda content, _: in_place(content),
    "schemas in place": lambda content, _: inlined(content),
    "references in allOf": lambda content, _: wrapped(content),
    "null as an alternative": lambda content, _: null_spelled(content),
    "other texts": _without_texts,
    "other names of schemas": _renamed_components,
}


@pytest.mark.parametrize("name", _REWORDINGS)
def test_other_words_are_no_change(content: Content, name: str) -> None:
    """In both directions, for everything that a vendor documents."""
    other = document(_REWORDINGS[name](content, Random(7)))
    before = Document(content, other.location)
    for base, head in ((before, other), (other, before)):
        assert [f"{c.id} {c.subject}" for c in compare(base, head, TODAY)] == []


def test_a_split_file_is_no_change(content: Content, tmp_path: Path) -> None:
    """Schemas in a file of their own."""
    (tmp_path / "openapi.json").write_text(json.dumps(in_files(content, tmp_path)), "utf-8")
    other = read(tmp_path / "openapi.json")
    assert compare(Document(content, other.location), other, TODAY) == ()


_VERSIONS: list[dict[str, Any]] = [
    {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "host": "api.test",
        "schemes": ["https"],
        "produces": ["application/json"],
        "paths": {
            "/cases": {
                "get": {
                    "parameters": [
                        {"name": "kind", "in": "query", "type": "array", "items": {"type": "string"},
                         "collectionFormat": "csv"},
                    ],
                    "responses": {
                        "200": {"description": "Fine", "schema": {"$ref": "#/definitions/Case"}}
                    },
                }
            }
        },
        "definitions": {
            "Case": {
                "type": "object",
                "properties": {
                    "size": {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
                    "note": {"type": "string", "x-nullable": True},
                },
            }
        },
    },
    *(
        {
            "openapi": version,
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://api.test"}],
            "paths": {
                "/cases": {
                    "get": {
                        "parameters": [
                            {"name": "kind", "in": "query", "explode": False,
                             "schema": {"type": "array", "items": {"type": "string"}}},
                        ],
                        "responses": {
                            "200": {
                                "description": "Fine",
                                "content": {
                                    "application/json": {
                                        "schema": {"$ref": "#/components/schemas/Case"}
                                    }
                                },
                            }
                        },
                    }
                }
            },
            "components": {
                "schemas": {"Case": {"type": "object", "properties": {"size": size, "note": note}}}
            },
        }
        for version, size, note in (
            (
                "3.0.3",
                {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
                {"type": "string", "nullable": True},
            ),
            (
                "3.1.0",
                {"type": "integer", "exclusiveMinimum": 0},
                {"type": ["string", "null"]},
            ),
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize("base", range(3))
@pytest.mark.parametrize("head", range(3))
def test_another_version_of_openapi_is_no_change(base: int, head: int) -> None:
    """What 2.0, 3.0 and 3.1 say in their own words."""
    assert ids(changes(_VERSIONS[base], _VERSIONS[head])) == []


def _sharing(schema: dict[str, Any]) -> dict[str, Any]:
    case = {"$ref": "#/components/schemas/Case"}
    page = {"type": "object", "properties": {"items": {"type": "array", "items": case}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            path: {
                "get": {
                    "responses": {
                        "200": {
                            "description": "Fine",
                            "content": {"application/json": {"schema": answer}},
                        }
                    }
                }
            }
            for path, answer in (("/cases", page), ("/files", page), ("/tree", {"items": page}))
        },
        "components": {"schemas": {"Case": schema}},
    }


def test_known_values_beside_any_value_limit_nothing() -> None:
    plain, known = {"type": "string"}, {"type": "string", "enum": ["a", "b"]}
    hinted = {"description": "Mostly a.", "anyOf": [known, plain]}
    for before, after in ((plain, hinted), (hinted, plain)):
        assert changes(_sharing(before), _sharing(after)) == ()
    assert changes(_sharing(plain), _sharing(known)) != ()
    assert changes(_sharing(plain), _sharing({"anyOf": [known, {"type": "integer"}]})) != ()


def test_a_shared_component_is_one_row() -> None:
    """With every operation that it reaches, on whatever way."""
    before = {"type": "object", "properties": {"id": {"type": "string"}}}
    after = {"type": "object", "properties": {"id": {"type": "integer"}}}
    (found,) = changes(_sharing(before), _sharing(after))
    assert found.id == "response-property-type-changed"
    assert found.operations == ("GET /cases", "GET /files", "GET /tree")


def test_what_holds_itself_is_one_row_for_all_that_reach_it() -> None:
    """Also for an operation that meets the cycle in its middle."""

    def holding(kind: str) -> dict[str, Any]:
        content = _sharing({"type": "object", "properties": {
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
            "size": {"type": kind},
        }})  # fmt: skip
        content["components"]["schemas"]["Part"] = {
            "type": "object",
            "properties": {"case": {"$ref": "#/components/schemas/Case"}},
        }
        part = {"type": "object", "properties": {"part": {"$ref": "#/components/schemas/Part"}}}
        answers = content["paths"]["/files"]["get"]["responses"]["200"]["content"]
        answers["application/json"]["schema"] = part
        return content

    (found,) = changes(holding("integer"), holding("string"))
    assert found.operations == ("GET /cases", "GET /files", "GET /tree")


_PROGRAM = """
import random, yaml, pathlib
from tests.review.wire.documents import TODAY, document, read
from tests.support.edits import ADDITIONS, REMOVALS
from generator.document import Document
from generator.review.wire import compare
base = read(pathlib.Path("specs/zenoo/openapi.yaml"))
content = __import__("copy").deepcopy(dict(base.content))
for number, edit in enumerate((*ADDITIONS, *REMOVALS)):
    edit(content, random.Random(number))
print(*compare(base, document(content), TODAY), sep="\\n")
"""


def test_rows_do_not_depend_on_the_hash_seed() -> None:
    """The same rows in the same order, whatever the order of sets."""
    outputs = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            cwd=_ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(_ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1
    assert len(outputs.pop().splitlines()) > 5
