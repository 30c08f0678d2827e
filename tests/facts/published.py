"""A published document beside the spec that was written of the same API.

Both are walked together, so that recursion ends and a component that many operations share is
compared once.
"""

import json
import lzma
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from . import differences
from .comparison import FACTS, ROOT, Comparison
from .document import Documented, Schema, load
from .statement import Statement

PUBLISHED = FACTS / "persona-published-openapi.yaml.xz"


def compare() -> Comparison:
    """Looks for everything in Persona's published document in its spec."""
    content = yaml.load(lzma.decompress(PUBLISHED.read_bytes()), Loader=yaml.CSafeLoader)
    walk = Walk(Documented(content), load(ROOT / "specs" / "persona"))
    missing = list(walk.missing())
    left, unused = differences.unexplained(missing, differences.read("persona-published"))
    return Comparison("persona-published", walk.counts, len(missing) - len(left), left, unused)


class Walk:
    """Goes through a published document; `counts` says what was looked for in the other one."""

    def __init__(self, published: Documented, spec: Documented) -> None:
        self._published, self._spec = published, spec
        self.counts: Counter[str] = Counter()
        self._compared: set[tuple[frozenset[int], frozenset[int]]] = set()

    def missing(self) -> Iterator[Statement]:
        """What the published document has and the spec lacks."""
        for key, operation in self._published.operations.items():
            self.counts["webhook" if key.startswith("WEBHOOK") else "operation"] += 1
            ours = self._spec.operations.get(key)
            if ours is None:
                yield Statement(key, "operation")
                continue
            yield from self._parameters(key, operation, ours)
            yield from self._body(key, operation, ours)
            for digit in "2", "4", "5":
                theirs = list(self._published.answers(operation, digit))
                found = [*self._spec.answers(ours, digit), *self._spec.answers(ours, "d")]
                yield from self._schemas(Statement(key, "response"), theirs, found)

    def _body(
        self, key: str, operation: Mapping[str, Any], ours: Mapping[str, Any]
    ) -> Iterator[Statement]:
        theirs = list(self._published.bodies(operation))
        found = list(self._spec.bodies(ours))
        yield from self._schemas(Statement(key, "body"), theirs, found)

    def _parameters(
        self, key: str, operation: Mapping[str, Any], ours: Mapping[str, Any]
    ) -> Iterator[Statement]:
        for parameter in map(self._published.resolve, operation.get("parameters", ())):
            self.counts["parameter"] += 1
            name = f"{parameter['in']} {parameter['name']}"
            statement = Statement(key, "parameter", name)
            found = self._spec.schemas(ours, statement)
            if found:
                yield from self._schemas(statement, [parameter.get("schema", {})], found)
            else:
                yield statement

    def _schemas(
        self, at: Statement, published: list[Schema], spec: list[Schema]
    ) -> Iterator[Statement]:
        theirs = self._published.alternatives(published)
        found = self._spec.alternatives(spec)
        pair = frozenset(map(id, theirs)), frozenset(map(id, found))
        if pair in self._compared:
            return
        self._compared.add(pair)
        yield from self._values(at, theirs, found)
        for step in sorted({step for schema in theirs for step in _steps(schema)}):
            self.counts["property"] += step not in ("[]", "{}")
            below = at._replace(name=_below(at, step))
            deeper = self._spec.step(found, step)
            if deeper:
                yield from self._schemas(below, self._published.step(theirs, step), deeper)
            else:
                yield below

    def _values(
        self, at: Statement, theirs: list[Schema], found: list[Schema]
    ) -> Iterator[Statement]:
        values = _values(theirs)
        self.counts["value"] += len(values)
        present = _values(found)
        for text in values:
            if text not in present:
                yield at._replace(value=text)


def _values(schemas: list[Schema]) -> dict[str, None]:
    """The values that schemas list, as JSON texts."""
    found: dict[str, None] = {}
    for schema in schemas:
        listed = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
        found |= dict.fromkeys(json.dumps(value) for value in listed if value is not None)
    return found


def _steps(schema: Schema) -> Iterator[str]:
    yield from schema.get("properties", {})
    if schema.get("items") not in (None, {}, True):
        yield "[]"
    if isinstance(schema.get("additionalProperties"), Mapping) and schema["additionalProperties"]:
        yield "{}"


def _below(at: Statement, step: str) -> str:
    if at.part == "parameter":
        return at.name if step in ("[]", "{}") else f"{at.name}[{step}]"
    return f"{at.name}{step}" if step in ("[]", "{}") else f"{at.name}.{step}".lstrip(".")
