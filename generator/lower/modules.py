"""Which model stands in which module, and what its fields are called.

A component that one resource reaches lives in that resource's module. What several share lives with
what just the same resources share, in a module that is called after the shortest name in it. What a
component refers to is reached by all that reach the component, so modules import one another in one
direction only, and a call loads little more than the models it needs. What webhooks alone reach lives
in a module for each kind of body, which imports the others and is imported by none.
"""

from collections.abc import Iterable, Iterator, Mapping

from ..api import Api, Operation, Schema
from ..naming import RESERVED_FIELDS, NameBook, Wish, identifier
from ..records import record
from .types import is_model

_SHARED = "shared"
_RECEIVED = "received"
_TAKEN = frozenset({"typed_dicts"})
_Named = dict[tuple[str, ...], set[str]]  # components by where they are named


@record(frozen=True, slots=True)
class Home:
    """Where a component is generated: `models.cases` or `inputs.cases`."""

    folder: str
    module: str
    is_shared: bool = False

    @property
    def dotted(self) -> str:
        """The module inside the package."""
        return f"{self.folder}.{self.module}"


@record(frozen=True, slots=True)
class Reach:
    """How operations reach components: by answers or by what they send; and by which bodies webhooks
    do."""

    read: Mapping[str, frozenset[tuple[str, ...]]]
    written: Mapping[str, frozenset[tuple[str, ...]]]
    received: Mapping[str, frozenset[tuple[str, ...]]]

    def homes(self) -> dict[str, Home]:
        """Every reached component's home; one reached both ways is an answer's."""
        homes: dict[str, Home] = {}
        shared: dict[tuple[str, frozenset[tuple[str, ...]]], list[str]] = {}
        for key in sorted({*self.read, *self.written}):
            places = self.read.get(key, frozenset()) | self.written.get(key, frozenset())
            folder = "models" if key in self.read else "inputs"
            module = "_".join(next(iter(places))) if len(places) == 1 else ""
            if module:
                homes[key] = Home(folder, f"{module}_" if module in _TAKEN else module)
            else:
                shared.setdefault((folder, places), []).append(key)
        prefix = _free(_SHARED, homes)
        for (folder, _), keys in shared.items():
            shortest = min(keys, key=lambda key: (len(key), key))
            homes |= dict.fromkeys(keys, Home(folder, f"{prefix}_{identifier(shortest)}", True))
        prefix = _free(_RECEIVED, homes)
        for key in sorted(self.received.keys() - homes.keys()):
            homes[key] = Home("models", "_".join((prefix, *_common(self.received[key]))))
        return homes


def _free(prefix: str, homes: Mapping[str, Home]) -> str:
    """The beginning of names of modules, longer where a resource is called so."""
    taken = {home.module for home in homes.values()}
    while any(f"{module}_".startswith(f"{prefix}_") for module in taken):
        prefix = f"{prefix}_"
    return prefix


def reach(api: Api, named: Mapping[str, frozenset[str]]) -> Reach:
    """The resources that reach each component, by direction; `named` are those that each names."""
    known: dict[int, set[str]] = {}
    read, written, received = _Named({}), _Named({}), _Named({})
    for operation in api.methods:
        resource = tuple(operation.name.split(".")[:-1])
        read.setdefault(resource, set()).update(_named(_answers(operation), known))
        written.setdefault(resource, set()).update(_named(_requests(operation), known))
    for webhook in api.webhooks:
        for key in _references(webhook.schema):
            received.setdefault((identifier(key),), set()).add(key)
    closures: dict[str, frozenset[str]] = {}
    return Reach(*(_reaching(found, named, closures) for found in (read, written, received)))


def _named(schemas: Iterable[Schema], known: dict[int, set[str]]) -> Iterator[str]:
    """The components that schemas name; `known` remembers those of each, which many may share."""
    for schema in schemas:
        if id(schema) not in known:
            known[id(schema)] = _references(schema)
        yield from known[id(schema)]


def _reaching(
    places: _Named, named: Mapping[str, frozenset[str]], closures: dict[str, frozenset[str]]
) -> dict[str, frozenset[tuple[str, ...]]]:
    """The places that reach each component, by what is named there."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for place, begun in places.items():
        for reached in frozenset[str]().union(*(closure(key, named, closures) for key in begun)):
            found.setdefault(reached, set()).add(place)
    return {key: frozenset(reaching) for key, reaching in found.items()}


def field_names(api: Api, keys: Iterable[str], names: NameBook) -> dict[str, dict[str, str]]:
    """Class name -> wire name -> Python name for every property of the given components."""
    found = {}
    for key in sorted(keys):
        properties = api.schemas[key].get("properties", {}) if is_model(api.schemas[key]) else {}
        base, *others = names.places.get(key, (api.origins[key],))
        wishes = [
            Wish(
                f"{base}/properties/{_escaped(wire)}",
                _field_candidates(str(wire)),
                twins=tuple(f"{other}/properties/{_escaped(wire)}" for other in others),
            )
            for wire in sorted(properties)
        ]
        given = names.assign(wishes, reserved=RESERVED_FIELDS)
        found[key] = {
            str(wire): given[f"{base}/properties/{_escaped(wire)}"] for wire in properties
        }
    return found


def _field_candidates(wire: str) -> tuple[str, ...]:
    name = identifier(wire)
    return (name, f"{name.rstrip('_')}_")


def _escaped(token: object) -> str:
    return str(token).replace("~", "~0").replace("/", "~1")


def _answers(operation: Operation) -> Iterator[Schema]:
    for response in operation.responses:
        if response.schema is not None:
            yield response.schema


def _requests(operation: Operation) -> Iterator[Schema]:
    for parameter in operation.parameters:
        yield parameter.schema
    if operation.body is not None:
        yield operation.body.schema


# Where other schemas stand inside a normalized one: one, several, or by name.
_SCHEMA_KEYS = ("items", "additionalProperties", "not", "contains", "propertyNames")
_LIST_KEYS = ("anyOf", "oneOf", "allOf", "prefixItems")
_MAP_KEYS = ("properties", "patternProperties")
_KEYS = frozenset((*_SCHEMA_KEYS, *_LIST_KEYS, *_MAP_KEYS))


def _references(schema: object) -> set[str]:
    """The components that a schema names anywhere inside."""
    found: set[str] = set()
    waiting: list[object] = [schema]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, dict):
            continue
        reference = one.get("$ref")
        if isinstance(reference, str):
            found.add(reference.rpartition("/")[2])
        waiting += schemas_in(one)
    return found


def schemas_in(schema: Schema) -> list[object]:
    """The schemas that stand in a schema, one level down."""
    if _KEYS.isdisjoint(schema):
        return []
    found: list[object] = [schema[key] for key in _SCHEMA_KEYS if key in schema]
    for key in _LIST_KEYS:
        found += schema.get(key) or ()
    for key in _MAP_KEYS:
        found += (schema.get(key) or {}).values()
    return found


def references_of(schema: Schema) -> frozenset[str]:
    """The components that a component names."""
    return frozenset(_references(schema))


def closure(
    key: str, named: Mapping[str, frozenset[str]], known: dict[str, frozenset[str]]
) -> frozenset[str]:
    """A component and all that it reaches by what each names; `known` remembers earlier answers."""
    if key not in known:
        reached: set[str] = set()
        waiting = [key]
        while waiting:
            one = waiting.pop()
            if one not in reached and one in named:
                reached.add(one)
                waiting.extend(named[one])
        known[key] = frozenset(reached)
    return known[key]


def _common(places: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The innermost resource that holds all places."""
    shared: list[str] = []
    for parts in zip(*places, strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return tuple(shared)
