"""Swagger 2.0 to OpenAPI 3.0: the same statements where 3.0 makes them.

`upgrade` takes it from there. What the document says of a place stays known by its pointer in the 2.0
document: that is what people see in it, what waivers point at and what names.lock holds.
"""

from typing import Any

from ..diagnostics import Collector
from ..document import METHODS, Document, PointerError, join, lookup, version
from .moves import moved
from .place_names import free_key
from .schema_walk import SCHEMA, SCHEMAS_POINTER, Kind, pointer_of, rebuild, reference_to
from .upgrade_2_operations import Source, operation, shared_parameters

_DEFINITIONS = "/definitions/"
_HTTP = "x-clientsmith-scheme"
# What has no place, or another one, in a document of 3.0.
_REPLACED = frozenset(
    "swagger host basePath schemes consumes produces definitions parameters responses"
    " securityDefinitions paths".split()
)
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def upgrade_2(document: Document, collector: Collector) -> Document:
    """Take a 2.0 document and return the 3.0 document that says the same; others stay as they are."""
    if version(document.content) != "2.0":
        return document
    return _Upgrade(document.content).run(document)


class _Upgrade:
    def __init__(self, content: dict[str, Any]) -> None:
        self._content = content
        self._moves: dict[str, str] = {}  # new pointer -> old pointer
        self._extracted: dict[str, Any] = {}  # component key -> schema
        self._keys: dict[str, str] = {}  # pointer that is no definition -> component key

    def run(self, document: Document) -> Document:
        content = {k: v for k, v in self._content.items() if k not in _REPLACED}
        source = Source(self._content, self._schema, self._moves, _servers)
        servers = _servers(self._content, self._content.get("schemes"))
        paths = {
            path: self._path_item(item, join("/paths", path), source)
            for path, item in self._content.get("paths", {}).items()
        }
        components = {"schemas": self._definitions(), "securitySchemes": self._security_schemes()}
        components["schemas"] |= self._extracted
        upgraded = {
            "openapi": "3.0.3",
            **content,
            **({"servers": servers} if servers else {}),
            "paths": paths,
            "components": {key: part for key, part in components.items() if part},
        }
        return moved(document, upgraded, self._moves)

    def _path_item(self, item: Any, pointer: str, source: Source) -> Any:
        if not isinstance(item, dict):
            return item
        shared, inherited = shared_parameters(item, pointer, source)
        return {
            **{k: v for k, v in item.items() if k not in METHODS and k != "parameters"},
            **({"parameters": shared} if shared else {}),
            **{
                method: operation(item[method], join(pointer, method), inherited, source)
                for method in item
                if method in METHODS and isinstance(item[method], dict)
            },
        }

    def _definitions(self) -> dict[str, Any]:
        schemas: dict[str, Any] = {}
        for key, value in self._content.get("definitions", {}).items():
            new, old = join(SCHEMAS_POINTER, key), join("/definitions", key)
            self._moves[new] = old
            schemas[key] = self._schema(value, new)
        return schemas

    def _security_schemes(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, scheme in self._content.get("securityDefinitions", {}).items():
            self._moves[join("/components/securitySchemes", key)] = join(
                "/securityDefinitions", key
            )
            found[key] = _security_scheme(scheme)
        return found

    def _schema(self, value: Any, pointer: str) -> Any:
        """A schema in the words of 3.0, with its references led to where schemas stand there."""

        def visit(kind: Kind, part: Any, place: str) -> Any:
            if kind != SCHEMA or not isinstance(part, dict):
                return part
            return rebuild(SCHEMA, self._own_words(part), place, visit)

        return visit(SCHEMA, value, pointer)

    def _own_words(self, schema: dict[str, Any]) -> dict[str, Any]:
        schema = dict(schema)
        if isinstance(schema.get("$ref"), str):
            schema["$ref"] = self._reference(schema["$ref"])
        if isinstance(schema.get("discriminator"), str):
            schema["discriminator"] = {"propertyName": schema["discriminator"]}
        if "x-nullable" in schema:
            schema.setdefault("nullable", schema.pop("x-nullable") is True)
        if schema.get("type") == "file":
            schema |= {"type": "string", "format": "binary"}
        if isinstance(schema.get("items"), list):  # 3.1 says so of tuples
            schema["prefixItems"] = schema.pop("items")
        return schema

    def _reference(self, reference: str) -> str:
        pointer = pointer_of(reference)
        if pointer is None:
            return reference
        if pointer.startswith(_DEFINITIONS):
            return f"#{SCHEMAS_POINTER}/{reference[len(_DEFINITIONS) + 1:]}"
        return reference_to(self._extract(pointer))

    def _extract(self, pointer: str) -> str:
        """The key of a component made of a schema that stands in a parameter or a response."""
        if pointer not in self._keys:
            taken = {*self._content.get("definitions", {}), *self._keys.values()}
            key = self._keys[pointer] = free_key(pointer, taken)
            new = join(SCHEMAS_POINTER, key)
            self._moves[new] = pointer
            try:
                self._extracted[key] = self._schema(lookup(self._content, pointer), new)
            except PointerError:  # reported by the reference check
                self._extracted[key] = {}
        return self._keys[pointer]


def _servers(content: dict[str, Any], schemes: Any) -> list[dict[str, Any]]:
    """The servers of a document or, with its own schemes, of an operation; https comes first."""
    base = str(content.get("basePath", "")).rstrip("/")
    host = content.get("host")
    if not host:
        return [{"url": base}] if base else []
    known = [name for name in schemes or ("https",) if name in ("http", "https")]
    return [{"url": f"{name}://{host}{base}"} for name in sorted(known, reverse=True)]


def _security_scheme(scheme: Any) -> Any:
    if not isinstance(scheme, dict):
        return scheme
    rest = {k: v for k, v in scheme.items() if k == "description" or k.startswith("x-")}
    if _HTTP in rest:  # `mend` has found a scheme that 2.0 has no word for
        return {"type": "http", "scheme": rest.pop(_HTTP), **rest}
    if scheme.get("type") == "basic":
        return {"type": "http", "scheme": "basic", **rest}
    if scheme.get("type") != "oauth2":
        return scheme
    flow = {k: scheme[k] for k in ("authorizationUrl", "tokenUrl") if k in scheme}
    flow["scopes"] = scheme.get("scopes", {})
    return {
        "type": "oauth2",
        "flows": {_FLOWS.get(scheme.get("flow", ""), "implicit"): flow},
        **rest,
    }
