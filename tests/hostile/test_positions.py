"""The bases have every key that the program reads, so that no position is forgotten."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openapi_spec_validator
import pytest
from openapi_schema_validator._specifications import REGISTRY  # the dialect's parts, no public name

from generator.fields import Fields
from tests.support.packages import ROOT

from . import places
from .outcomes import outcome

_SCHEMAS = Path(openapi_spec_validator.__file__).parent / "resources" / "schemas"
# Words that look like keys of a document, and are ids of changes.
_NO_KEYS = frozenset({"x-extensible-", "x-extensible-enum-value-removed"})


def _keys(content: Any) -> Iterator[str]:
    """Every key of plain data, at any depth."""
    if isinstance(content, dict):
        for key, value in content.items():
            yield str(key)
            yield from _keys(value)
    elif isinstance(content, list):
        for item in content:
            yield from _keys(item)


def _properties(schema: Any) -> Iterator[str]:
    """Every key that a schema of documents has a rule for."""
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties" and isinstance(value, dict):
                yield from value
            yield from _properties(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from _properties(item)


def _of_the_standards() -> set[str]:
    schemas = [json.loads(path.read_text("utf-8")) for path in _SCHEMAS.rglob("schema.json")]
    dialects = [REGISTRY[uri].contents for uri in REGISTRY]
    return {key for schema in (*schemas, *dialects) for key in _properties(schema)}


def _words_of_the_program() -> set[str]:
    """Every word of every text in the sources; lists of keys are often written as one text."""
    return {
        word
        for path in (ROOT / "generator").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for word in node.value.split()
    }


def test_the_bases_have_every_key_of_documents_that_is_read() -> None:
    words, known = _words_of_the_program(), _of_the_standards()
    extensions = {
        word for word in words if word.startswith("x-") and word[2:].replace("-", "").isalpha()
    }
    read = (words & known) | extensions - _NO_KEYS
    assert {"parameters", "$ref", "x-sunset", "collectionFormat", "prefixItems"} <= read
    bases = {key for name in places.names() for key in _keys(places.base(name))}
    assert sorted(read - bases) == []


def test_the_bases_have_every_key_of_the_other_files(monkeypatch: pytest.MonkeyPatch) -> None:
    read: set[tuple[str, str]] = set()
    only = Fields.only

    def watched(self: Fields, *known: str, is_extensible: bool = False) -> None:
        file = self.locate("").file.rpartition("/")[2]
        read.update((file, key) for key in known)
        only(self, *known, is_extensible=is_extensible)

    monkeypatch.setattr(Fields, "only", watched)
    bases: set[tuple[str, str]] = set()
    for name in places.names():
        files = places.base(name)
        assert outcome(files, name).tree is not None
        bases |= {(file, key) for file, content in files.items() for key in _keys(content)}
    assert {file for file, _ in read} == {"client.yaml", "overlay.yaml", "evidence.yaml"}
    assert sorted(read - bases) == [], sorted(read - bases)
    assert ("names.lock", "/components/schemas/Order") in bases
