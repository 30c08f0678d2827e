"""Which models stand together, and which of them come later."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.lower.alternatives import Alternatives
from generator.lower.modules import Reach, references_of
from generator.model_modules import Tag
from generator.naming import identifier
from generator.pipeline import build
from tests.support.packages import write_folder
from tests.unit.schemas import Schemas, an_object, ref, text_of

REPOS, ISSUES, EVENTS = ("repos",), ("repos", "issues"), ("repos", "issues", "events")


def homes(read: Mapping[str, set[tuple[str, ...]]]) -> dict[str, str]:
    found = Reach({key: frozenset(places) for key, places in read.items()}, {}, {}).homes()
    return {key: home.dotted for key, home in found.items()}


def test_what_one_resource_reaches_is_its_own() -> None:
    assert homes({"Issue": {ISSUES}, "Event": {EVENTS}, "Repo": {REPOS}}) == {
        "Issue": "models.repos_issues",
        "Event": "models.repos_issues_events",
        "Repo": "models.repos",
    }


def test_what_several_share_stands_with_what_the_same_share() -> None:
    found = homes({"User": {ISSUES, EVENTS}, "Label": {REPOS, ISSUES}, "Actor": {ISSUES, EVENTS}})
    assert found == {
        "User": "models.shared_user",
        "Actor": "models.shared_user",
        "Label": "models.shared_label",
    }


def test_a_resource_that_is_called_shared_keeps_its_module() -> None:
    found = homes({"A": {("shared", "a")}, "Label": {REPOS, ISSUES}})
    assert found == {"A": "models.shared_a", "Label": "models.shared__label"}


def large(kind: Any, wire: str = "type", required: bool = True) -> Schemas:
    """A model told by a property, and the many that it reaches, of names that begin with the kind's."""
    name = str(kind["const"]) if isinstance(kind, Mapping) and "const" in kind else "Open"
    parts = {f"{name}{number}": an_object(x={}) for number in range(4)}
    fields = {wire: kind, **{part: ref(part) for part in parts}}
    return {name: an_object([wire] if required else [], **fields), **parts}


def union(*names: str) -> dict[str, Any]:
    return {"anyOf": [ref(name) for name in names]}


A, B, C = (large({"const": name}) for name in "ABC")


def late(components: Schemas, *others: Schemas, **python_names: str) -> dict[str, Tag]:
    schemas = {name: schema for part in (components, *others) for name, schema in part.items()}
    fields = {
        name: {
            wire: python_names.get(name, identifier(wire)) for wire in schema.get("properties", {})
        }
        for name, schema in schemas.items()
    }
    named = {name: references_of(schema) for name, schema in schemas.items()}
    return Alternatives(schemas, fields, named).late(components)


def test_alternatives_that_a_property_tells_are_late() -> None:
    tag = ("type", "type")
    holder = {"Holder": an_object(x={"type": "array", "items": union("A", "B")})}
    assert late(holder, A, B) == {"A": Tag(*tag, ("A",)), "B": Tag(*tag, ("B",))}
    alias = {"Any": {"oneOf": [*union("A", "B", "Open")["anyOf"], {"type": "null"}]}}
    other = large({"type": "string"})
    assert late(alias, A, B, other).keys() == {"A", "B"}


def test_a_union_is_told_as_its_members_are() -> None:
    found = late({"Holder": an_object(x=union("Both", "C"))}, A, B, C, {"Both": union("A", "B")})
    assert found["Both"] == Tag("type", "type", ("A", "B"))


def test_names_and_wire_names_of_properties_are_told() -> None:
    one, other = (large({"const": name}, "object-type") for name in "AB")
    found = late({"Holder": an_object(x=union("A", "B"))}, one, other)
    assert found["A"] == Tag("object_type", "object-type", ("A",))


SMALL = {name: an_object(["type"], type={"const": name}) for name in "AB"}
OPEN = large({"type": "string"})
NULLABLE = {**A, "A": {**A["A"], "type": ["object", "null"]}}
HOLDER = {"Holder": an_object(x=union("A", "B"))}
CASES: Mapping[str, tuple[Schemas, Schemas]] = {
    "no union": ({"Holder": an_object(x=ref("A"), y=ref("B"))}, A),
    "or null": ({"Holder": an_object(x={"anyOf": [ref("A"), {"type": "null"}]})}, A),
    "needed as well": ({"Holder": an_object(x=union("A", "B"), y=ref("A"), z=ref("B"))}, A),
    "in the module": ({**HOLDER, **A, **B}, {}),
    "one is not told": ({"Holder": an_object(x=union("A", "Open"))}, {**A, **OPEN}),
    "may be absent": (HOLDER, large({"const": "A"}, required=False)),
    "other properties": (HOLDER, large({"const": "A"}, "kind")),
    "small": (HOLDER, SMALL),
    "may be null": (HOLDER, NULLABLE),
}


@pytest.mark.parametrize(("components", "others"), CASES.values(), ids=CASES.keys())
def test_other_components_are_imported_at_once(components: Schemas, others: Schemas) -> None:
    assert late(components, {**B, **others}) == {}


def test_one_that_is_inherited_from_is_imported_at_once() -> None:
    heir = {"allOf": [ref("A")], "type": "object", "properties": {"x": union("A", "B")}}
    assert late({"Heir": heir}, A, B).keys() == {"B"}


def test_late_ones_are_printed_for_type_checkers_and_for_programs() -> None:
    tag = Tag("object_type", "object-type", ("a", "b"))
    text = text_of(
        {"Holder": an_object(x=union("A", "B"))},
        imports={"A": "models.a", "B": "models.b"},
        late={"A": tag, "B": Tag("type", "type", ('"',))},
    )
    assert "from .._runtime.later import later\n" in text
    assert """
if TYPE_CHECKING:
    from .a import A
    from .b import B
else:
    A = later(__package__, ".a", "A", "object-type", "a", "b", field="object_type")
    B = later(__package__, ".b", "B", "type", '"')
""" in text


def test_a_call_loads_what_its_own_resource_shares(tmp_path: Path) -> None:
    source = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://acme.example}]
paths:
  /repos: {get: {operationId: repos.list, responses: {"200": {$ref: "#/components/responses/R"}}}}
  /issues:
    get: {operationId: repos.issues.list, responses: {"200": {$ref: "#/components/responses/I"}}}
  /labels:
    get: {operationId: repos.labels.list, responses: {"200": {$ref: "#/components/responses/I"}}}
components:
  responses:
    R: {description: R, content: {application/json: {schema: {$ref: "#/components/schemas/Repo"}}}}
    I: {description: I, content: {application/json: {schema: {$ref: "#/components/schemas/Label"}}}}
  schemas:
    Repo: {type: object, properties: {id: {type: integer}}}
    Label: {type: object, properties: {name: {type: string}}}
"""
    tree = build(write_folder(tmp_path / "acme", source), Collector(), NO_CACHE).tree
    assert tree is not None
    models = {path.rpartition("/")[2] for path in tree if "/models/" in path}
    assert models == {"__init__.py", "repos.py", "shared_label.py"}
