"""What was understood of a document is found again when its descriptions change, and only then."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.cache import NO_CACHE, Cache
from generator.diagnostics import Collector
from generator.pipeline import Stages
from generator.vendor import Vendor
from tests.support.pets import PETS
from tests.unit.test_kept import Memory

ROOT = Path(__file__).resolve().parents[2]
Content = dict[str, Any]


def _described(value: Any, text: Callable[[str], str]) -> Any:
    """A document with other descriptions, of which there may be some at every schema and operation."""
    if isinstance(value, list):
        return [_described(item, text) for item in value]
    if not isinstance(value, dict):
        return value
    changed = {key: _described(item, text) for key, item in value.items()}
    if {"responses", "type", "content"} & value.keys() and "schemas" not in value:
        changed["description"] = text(str(value.get("description", "of it")))
    return changed


def _made(vendor: Vendor, content: Content, cache: Cache) -> tuple[Any, ...]:
    (vendor.folder / "source.json").write_text(json.dumps(content))
    collector = Collector()
    stages: Stages = pipeline.build(vendor, collector, cache)
    document, names = stages.normalized, stages.names
    assert document is not None, collector.diagnostics
    told = document.content, dict(document.origins), names.lock(), names.places, names.overrides
    return *map(json.dumps, told), stages.tree, stages.lock, collector.in_order()


def _settle(vendor: Vendor, content: Content) -> None:
    """Lets a vendor have the names that its document gives."""
    lock = _made(vendor, content, NO_CACHE)[-2]
    (vendor.folder / "names.lock").write_text(lock)


@pytest.fixture
def anew(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The vendors whose documents were normalized."""
    asked: list[str] = []
    original = pipeline._normalize

    def counted(vendor: Vendor, *others: Any) -> None:
        asked.append(vendor.name)
        original(vendor, *others)

    monkeypatch.setattr(pipeline, "_normalize", counted)
    return asked


@pytest.fixture
def vendor(tmp_path: Path) -> Vendor:
    (tmp_path / "acme").mkdir()
    return Vendor("acme", tmp_path / "acme", "specs/acme")


def test_other_descriptions_find_it_again(vendor: Vendor, anew: list[str]) -> None:
    cache = Memory()
    first, second = (
        _described(PETS, lambda text, number=number: f'"{text}" \\ {number} é')  # type: ignore[misc]
        for number in range(2)
    )
    _settle(vendor, first)
    _made(vendor, first, cache)
    assert _made(vendor, first, cache) == _made(vendor, first, NO_CACHE)
    assert _made(vendor, second, cache) == _made(vendor, second, NO_CACHE)
    assert len(anew) == 4  # the first time, and without a cache


def test_what_gives_new_names_is_not_kept(vendor: Vendor, anew: list[str]) -> None:
    """The next run begins with those names, and so with another key."""
    cache = Memory()
    assert _made(vendor, PETS, cache) == _made(vendor, PETS, cache)
    assert len(anew) == 2


def test_what_stands_in_several_places_is_kept_once(vendor: Vendor) -> None:
    cache = Memory()
    content = _described(PETS, lambda text: f"{text} it")
    answer: Content = {"$ref": "#/components/responses/Pets"}
    headers = {name: {"description": "What " * 50, "schema": {}} for name in ("X-One", "X-Two")}
    content["components"]["responses"]["Pets"] = {"description": "Pets", "headers": headers}
    for number in range(20):
        content["paths"][f"/more-{number}"] = {"get": {"responses": {"200": answer, "400": answer}}}
    _settle(vendor, content)
    assert _made(vendor, content, cache) == _made(vendor, content, cache)
    assert _made(vendor, content, cache) == _made(vendor, content, NO_CACHE)
    [kept] = [text for text in cache.texts.values() if text.count("\n") > 1 and "overrides" in text]
    assert kept.count('"X-Two": {"description') == 1


@pytest.mark.parametrize("name", ["serverops", "penbox"])
def test_of_vendors(name: str, anew: list[str], tmp_path: Path) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for path in (ROOT / "specs" / name).iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    vendor, cache = Vendor(name, folder, f"specs/{name}"), Memory()
    found = pipeline.build(vendor, Collector(), cache).normalized
    path = folder / "openapi.yaml"
    path.write_text(path.read_text("utf-8").replace("description: The ", "description: Its "))
    plain, again = (pipeline.build(vendor, Collector(), kept) for kept in (NO_CACHE, cache))
    assert found and plain.normalized and again.normalized
    assert found.content != plain.normalized.content == again.normalized.content
    assert (plain.tree, plain.lock) == (again.tree, again.lock)
    assert len(anew) == 2


def _equal(content: Content) -> None:
    schemas = content["components"]["schemas"]
    schemas["Owner"]["description"] = schemas["Pet"]["description"]


def _renamed(content: Content) -> None:
    content["components"]["schemas"]["Pet"]["properties"] = {"called": {"type": "string"}}


def _titled(content: Content) -> None:
    content["components"]["schemas"]["Pet"]["title"] = "A pet"


@pytest.mark.parametrize("edit", [_equal, _renamed, _titled])
def test_other_edits_do_not(
    edit: Callable[[Content], None], vendor: Vendor, anew: list[str]
) -> None:
    cache, texts = Memory(), iter(range(100))
    content = _described(PETS, lambda text: f"{text} {next(texts)}")
    _settle(vendor, content)
    _made(vendor, content, cache)
    edit(changed := copy.deepcopy(content))
    assert _made(vendor, changed, cache) == _made(vendor, changed, NO_CACHE)
    assert len(anew) == 4


def test_other_decisions_do_not(vendor: Vendor, anew: list[str]) -> None:
    cache, content = Memory(), _described(PETS, lambda text: f"{text} it")
    _settle(vendor, content)
    _made(vendor, content, cache)
    (vendor.folder / "client.yaml").write_text("operations: {GET /pets: animals.all}\n")
    assert _made(vendor, content, cache) == _made(vendor, content, NO_CACHE)
    assert len(anew) == 4


@pytest.mark.parametrize("text", ["\ue0000\ue001 is a token", "one\ue000 is not", "\ue002"])
def test_descriptions_that_look_like_tokens(text: str, vendor: Vendor) -> None:
    cache = Memory()
    for number in range(2):
        content = _described(PETS, lambda _, number=number: f"{text} {number}")  # type: ignore[misc]
        _settle(vendor, content)
        assert _made(vendor, content, cache) == _made(vendor, content, NO_CACHE)


def test_a_mapping_with_a_value_called_description(vendor: Vendor) -> None:
    cache = Memory()
    content = _described(PETS, lambda text: f"{text} it")
    schemas = content["components"]["schemas"]
    for name in ("A pet", "An owner"):
        kind = {"kind": {"type": "string"}}
        schemas[name] = {"type": "object", "properties": kind, "required": ["kind"]}
    either = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in list(schemas)[2:]]}
    for one, other in (("A pet", "An owner"), ("An owner", "A pet")):
        mapping = {
            "description": f"#/components/schemas/{one}",
            "x": f"#/components/schemas/{other}",
        }
        schemas["Pet"] = {**either, "discriminator": {"propertyName": "kind", "mapping": mapping}}
        _settle(vendor, content)
        assert _made(vendor, content, cache) == _made(vendor, content, NO_CACHE)


@pytest.mark.parametrize(
    "components", [None, [], {"schemas": None}, {"schemas": {"description": "a b"}}]
)
def test_what_has_to_be_mended_is_mended_again(components: Any, vendor: Vendor) -> None:
    cache, content = Memory(), _described(PETS, lambda text: f"{text} it")
    content["paths"] = {"/pets": {"get": {"responses": {"204": {"description": "No more pets"}}}}}
    for description in ("No more pets", "No pets at all"):
        content["components"] = components
        content["paths"]["/pets"]["get"]["responses"]["204"]["description"] = description
        _settle(vendor, content)
        assert _made(vendor, content, cache) == _made(vendor, content, NO_CACHE)


def test_what_has_findings_is_looked_at_again(vendor: Vendor, anew: list[str]) -> None:
    cache, content = Memory(), _described(PETS, lambda text: f"{text} it")
    parts = [{"type": "string"}, {"type": "integer"}]
    content["components"]["schemas"]["Pet"]["properties"]["name"] = {"allOf": parts}
    _settle(vendor, content)
    found = [_made(vendor, content, cache)[-1] for _ in range(2)]
    assert found[0] == found[1] and "conflicting-all-of" in {one.code for one in found[0]}
    assert len(anew) == 3
