"""written: parts printed one by one are the text that PyYAML prints of the whole."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cache import NO_CACHE, Cache, FolderCache
from generator.written import written

LONG = "word " * 40
SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": f"{LONG}\n\n  indented\n\ttab: # no comment\n",
    "properties": {"on": {"enum": ["yes", "~", "1", 1, 1.5, True, None, "2026-01-01", "é\u2028"]}},
    "x-empty": [{}, [], "", [[1, [2]]]],
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": 'Acme: # "it\'s"', "description": LONG, "version": "1.0"},
    "x-paths": {"paths": {"/a": {"b": 1}}},
    "paths": {
        "/things/{id}": {"get": {"responses": {"200": SCHEMA}}},
        "/?": {},
        f"/{LONG}": SCHEMA,
    },
    "webhooks": {},
    "components": {
        "schemas": {"One": SCHEMA, "Two": SCHEMA, "2": True, LONG * 2: SCHEMA},
        "responses": {},
        "x-schemas": {"One": SCHEMA},
        "parameters": ["odd"],
    },
    "tags": [{"name": "a"}, {"name": "b", "description": LONG}],
}


class _Whole(yaml.CSafeDumper):
    """PyYAML's own way, with equal parts in full."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _whole(content: dict[str, Any]) -> str:
    text: str = yaml.dump(content, Dumper=_Whole, sort_keys=False, allow_unicode=True, width=100)
    return text


@pytest.fixture(params=[True, False], ids=["cache", "no cache"])
def cache(request: pytest.FixtureRequest, tmp_path: Path) -> Cache:
    return FolderCache(tmp_path / "cache") if request.param else NO_CACHE


def _without(key: str) -> dict[str, Any]:
    return {name: value for name, value in DOCUMENT.items() if name != key}


EDITS = [
    DOCUMENT,
    {**DOCUMENT, "paths": {**DOCUMENT["paths"], "/?": {"get": {}}}},
    {**DOCUMENT, "components": {"schemas": {"Two": {**SCHEMA, "type": "array"}, "One": SCHEMA}}},
    {**DOCUMENT, "components": {"schemas": {"One": {"default": 1}}}},
    {**DOCUMENT, "components": {"schemas": {"One": {"default": 1.0}}}},
    {**DOCUMENT, "components": {"schemas": {"One": {"default": True}}}},
    _without("components"),
    _without("paths"),
    DOCUMENT,
]


def test_parts_make_the_whole_whatever_was_kept(cache: Cache) -> None:
    for content in EDITS:
        for _ in range(2):
            assert written(content, "acme", cache) == _whole(content)


def test_only_what_changed_is_printed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FolderCache(tmp_path)
    written(DOCUMENT, "acme", cache)
    printed: list[Any] = []
    dump = yaml.dump
    monkeypatch.setattr(
        yaml, "dump", lambda value, **how: printed.append(value) or dump(value, **how)
    )
    changed = {**SCHEMA, "type": "array"}
    schemas = {**DOCUMENT["components"]["schemas"], "Two": changed}
    components = {**DOCUMENT["components"], "schemas": schemas}
    assert written({**DOCUMENT, "components": components}, "acme", cache)
    assert printed == [{"components": {"schemas": {"Two": changed}}}]
