"""Is there anything to say against a document? Most have nothing, and need no more than this.

jsonschema-rs applies the schemas that openapi-spec-validator brings. They are files, and are read
where they lie: importing the package takes half a second, which only a document with errors needs.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..document import PointerError, lookup
from ..objects import Found

# Up to 3.0 the schema of a document covers the schemas in it; later they have a dialect of their own.
DIALECTS = {
    "3.1": "https://spec.openapis.org/oas/3.1/dialect/base",
    "3.2": "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
}
_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}
_WITHOUT_BOUNDS = frozenset(
    "type default enum description title example examples format nullable deprecated".split()
)


def is_document(content: dict[str, Any], version: str) -> bool:
    """Whether a document has the form that its version of OpenAPI asks for."""
    return bool(_of_document(version).is_valid(content))


def refused_schemas(objects: Sequence[Found], version: str) -> list[tuple[str, dict[str, Any]]]:
    """The outermost schemas that the dialect of a later version refuses, with their pointers.

    `objects` are those of the document, in its order.
    """
    if version not in DIALECTS:
        return []
    judge = _of_schemas(version)
    return [
        (pointer, schema) for pointer, schema in _outermost(objects) if not judge.is_valid(schema)
    ]


def doubtful_defaults(
    content: dict[str, Any], objects: Sequence[Found]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each schema, with its pointer, whose default does not fit it at first sight."""
    for found in objects:
        schema = found.value
        if found.kind != "schema" or "default" not in schema or "$ref" in schema:
            continue
        if not _fits_plainly(schema["default"], schema, content):
            yield found.pointer, schema


def _fits_plainly(value: object, schema: dict[str, Any], content: dict[str, Any]) -> bool:
    """Whether a value is of simple types that nothing but bounds confines, or a list of such."""
    said = schema.get("type")
    names = said if isinstance(said, list) else [said]
    kinds = {kind for name in names for kind in _KINDS.get(str(name), ())}
    if "enum" in schema and value not in schema["enum"]:
        return False
    if type(value) is list and "array" in names and isinstance(schema.get("items"), dict):
        items = _referred(schema["items"], content)
        is_plain = all(_is_plain(key) or key == "items" for key in schema)
        return is_plain and all(_fits_plainly(one, items, content) for one in value)
    is_held = all(_is_plain(key) or _holds(value, key, schema[key]) for key in schema)
    return is_held and type(value) in kinds


def _referred(schema: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
    """What a schema is that says nothing but a reference; itself where it is none."""
    reference = schema.get("$ref")
    if not isinstance(reference, str) or not all(_is_plain(key) or key == "$ref" for key in schema):
        return schema
    try:
        found = lookup(content, unquote(reference.removeprefix("#")))
    except PointerError:
        return schema
    return found if isinstance(found, dict) else schema


def _is_plain(keyword: str) -> bool:
    return keyword in _WITHOUT_BOUNDS or keyword.startswith("x-")


def _holds(value: object, keyword: str, bound: object) -> bool:
    """Whether a number or the length of a text keeps a bound, as far as that is a plain number."""
    if type(value) is str and keyword in ("minLength", "maxLength"):
        value, keyword = len(value), "minimum" if keyword == "minLength" else "maximum"
    if type(value) not in (int, float) or type(bound) not in (int, float):
        return False
    assert isinstance(value, int | float) and isinstance(bound, int | float)
    return (keyword == "minimum" and value >= bound) or (keyword == "maximum" and value <= bound)


def fits_pattern(pattern: str, text: str) -> bool:
    """Whether a text has a pattern somewhere in it, in time that grows with its length only.

    What knows no backtracking cannot judge every pattern; one that it cannot is had by any text.
    """
    judge = _of_pattern(pattern)
    return judge is None or bool(judge.is_valid(text))


@lru_cache(maxsize=256)
def _of_pattern(pattern: str) -> Any:
    import jsonschema_rs  # only now, here and below: a document that is known again is not judged

    options = jsonschema_rs.RegexOptions()
    try:
        return jsonschema_rs.validator_for({"pattern": pattern}, pattern_options=options)
    except ValueError:
        return None


def _outermost(objects: Sequence[Found]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schemas that stand in no other schema."""
    inside = "\n"
    for found in objects:
        if found.kind == "schema" and not found.pointer.startswith(inside):
            inside = f"{found.pointer}/"
            yield found.pointer, found.value


@cache
def _of_document(version: str) -> Any:
    import jsonschema_rs

    place = Path("resources", "schemas", f"v{version}", "schema.json")
    schema = json.loads((_folder("openapi_spec_validator") / place).read_text("utf-8"))
    return jsonschema_rs.validator_for(schema, validate_formats=False)


@cache
def _of_schemas(version: str) -> Any:
    import jsonschema_rs

    folder = _folder("openapi_schema_validator") / "schemas"
    parts = [json.loads(path.read_text("utf-8")) for path in folder.rglob("*") if path.is_file()]
    known = {part["$id"]: part for part in parts}
    registry = jsonschema_rs.Registry(sorted(known.items()))
    return jsonschema_rs.validator_for(
        known[DIALECTS[version]], registry=registry, validate_formats=False
    )


def _folder(package: str) -> Path:
    found = find_spec(package)
    assert found is not None and found.origin is not None, f"{package} is not installed"
    return Path(found.origin).parent
