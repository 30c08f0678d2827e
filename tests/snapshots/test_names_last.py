"""Names are API: what a vendor changes beside a thing does not change the thing's name."""

from pathlib import Path

import pytest

from generator import lockfile
from generator.cache import FolderCache
from generator.diagnostics import Collector
from generator.pipeline import build
from tests.support.packages import write_folder

_HEAD = """\
openapi: 3.1.0
info: {title: Cases, version: "1"}
servers: [{url: https://api.example.com}]
paths:
  /cases:
    get:
"""
_NOTHING = '      responses: {"204": {description: Nothing to say}}\n'
_STATUS = "{name: status, in: query, schema: {type: string, enum: [open, closed]}}"
_KIND = "{name: kind, in: query, schema: {type: string, enum: [bug, task]}}"
_ANSWER = """\
      responses:
        "200":
          description: The case
          content: {application/json: {schema: {$ref: "#/components/schemas/Case"}}}
components:
  schemas:
    Case: {type: object, properties: {%s}}
"""
_OWNER = "owner: {type: object, properties: {name: {type: string}}}"


def _lock(work: Path, document: str, locked: str = "") -> dict[str, str]:
    """The names that the program locks for a document, beside those it locked before."""
    vendor = write_folder(work / "names", document)
    (vendor.folder / "names.lock").write_text(locked)
    collector = Collector()
    stages = build(vendor, collector, FolderCache(work / "cache"))
    assert stages.lock is not None, collector.in_order()
    return lockfile.read(stages.lock, "names.lock", collector)


def _text(names: dict[str, str]) -> str:
    return lockfile.write(names)


def test_operations_keep_their_names(work: Path) -> None:
    """A second version of the API beside the first takes no name away."""
    first = _lock(work, _HEAD.replace("/cases", "/v1/cases") + _NOTHING)
    assert first["/paths/~1v1~1cases/get"] == "cases.list"
    both = _HEAD.replace("/cases", "/v2/cases") + _NOTHING + "  /v1/cases:\n    get:\n" + _NOTHING
    assert _lock(work, both)["/paths/~1v1~1cases/get"] == "v1.cases.list"
    after = _lock(work, both, _text(first))
    assert after["/paths/~1v1~1cases/get"] == "cases.list"
    assert after["/paths/~1v2~1cases/get"] != "cases.list"


def test_parameters_keep_the_names_of_their_classes(work: Path) -> None:
    """A parameter that is put before another one does not take the name of its enum."""
    before = f"      parameters: [{_STATUS}]\n"
    after = f"      parameters: [{_KIND}, {_STATUS}]\n"
    first = _lock(work, _HEAD + before + _NOTHING)
    second = _lock(work, _HEAD + after + _NOTHING, _text(first))
    assert "CasesListStatus" in first.values()
    assert {pointer: second.get(pointer) for pointer in first} == first
    assert "CasesListKind" in second.values()


def test_classes_of_properties_are_locked(work: Path) -> None:
    """The class made of an object that stands in a property is in names.lock."""
    names = _lock(work, _HEAD + _ANSWER % _OWNER)
    assert "CaseOwner" in names.values()


def test_a_field_keeps_its_name(work: Path) -> None:
    """A property with a like name that comes first does not change the name of the other."""
    first = _lock(work, _HEAD + _ANSWER % "createdAt: {type: string}")
    more = "created-at: {type: string}, createdAt: {type: string}"
    unlocked = _lock(work, _HEAD + _ANSWER % more)
    second = _lock(work, _HEAD + _ANSWER % more, _text(first))
    place = "/components/schemas/Case/properties/createdAt"
    assert first[place] == second[place] == "created_at"
    assert unlocked[place] != "created_at"


def test_fields_of_a_parameter_keep_their_names(work: Path) -> None:
    """A parameter that is put before another one does not take the names of its fields."""
    filter_ = (
        "{name: filter, in: query, style: deepObject, schema: {type: object, properties: {%s}}}"
    )
    made, other = (
        filter_ % "created-after: {type: string}",
        "{name: limit, in: query, schema: {}}",
    )
    first = _lock(work, _HEAD + f"      parameters: [{made}]\n" + _NOTHING)
    (place,) = (pointer for pointer in first if pointer.endswith("/created-after"))
    renamed = _text({**first, place: "since"})
    second = _lock(work, _HEAD + f"      parameters: [{other}, {made}]\n" + _NOTHING, renamed)
    assert second[place] == "since"
    assert "created_after" not in second.values()
