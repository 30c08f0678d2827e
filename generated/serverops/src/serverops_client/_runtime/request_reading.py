"""From the text of a request to the values that it holds, by OpenAPI's styles.

What a text means is settled by the schema: every reading that the style allows is offered, and the
first one that fits is taken.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import unquote, unquote_plus

from .schema_check import Checker, Schema
from .schema_ways import types_of, ways

Pairs = Sequence[tuple[str, str]]
Decode = Callable[[str], str]
_DELIMITERS = {"form": (",",), "spaceDelimited": ("%20", "+", " "), "pipeDelimited": ("|", "%7C")}
_QUOTED = re.compile(r';\s*([a-z]+)="([^"]*)"')
_DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


@dataclass(frozen=True, slots=True)
class Read:
    """What stands for one parameter: possible values, best first, and the names that it used."""

    values: tuple[object, ...] = ()
    names: frozenset[str] = frozenset()


def split_query(text: str) -> list[tuple[str, str]]:
    """Names, decoded, and values as they were sent."""
    pairs = (pair.partition("=") for pair in text.split("&") if pair)
    return [(unquote_plus(name), value) for name, _, value in pairs]


def split_cookies(text: str) -> list[tuple[str, str]]:
    """Names, decoded, and values as they were sent."""
    pairs = (pair.strip().partition("=") for pair in text.split(";") if pair.strip())
    return [(unquote(name), value) for name, _, value in pairs]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads what a request holds for the parameters and bodies of a document."""

    checker: Checker

    def pairs(self, described: Mapping[str, Any], pairs: Pairs) -> Read:
        """A parameter among the pairs of a query, of cookies, or of a form."""
        name = str(described["name"])
        if "content" in described:
            sent = [unquote_plus(value) for key, value in pairs if key == name]
            return Read(tuple(map(_json, sent)), frozenset({name}) if sent else frozenset())
        style, explode = _style(described)
        schema: Schema = described.get("schema", True)
        found, names = list[object](), set[str]()
        for kind in self.kinds(schema):
            for structure, used in _structures(kind, name, style, explode, pairs, self, schema):
                found += self.typed(schema, structure)
                names |= used
        return Read(tuple(found), frozenset(names))

    def text(self, described: Mapping[str, Any], raw: str, decode: Decode) -> Read:
        """A parameter of the path or of a header, from its whole text."""
        if "content" in described:
            return Read((_json(decode(raw)),))
        style, explode = _style(described)
        schema: Schema = described.get("schema", True)
        name, found = str(described["name"]), list[object]()
        for kind in self.kinds(schema):
            structure = _of_text(kind, raw, name, style, explode, decode)
            if structure is not None:
                found += self.typed(schema, structure)
        return Read(tuple(found))

    def kinds(self, schema: Schema) -> list[str]:
        """Which of array, object and scalar a value of a schema may be."""
        found: dict[str, None] = {}
        for way in ways(self.checker, schema):
            listed = [*way.schema.get("enum", ()), *[way.schema.get("const")]]
            for name in [] if "type" not in way.schema and any(listed) else types_of(way.schema):
                found[name if name in ("array", "object") else "scalar"] = None
            if any(listed):
                found["scalar"] = None
        return sorted(found, key=("array", "object", "scalar").index)

    def typed(self, schema: Schema, structure: object, *, is_item: bool = False) -> list[object]:
        """What texts in lists and dicts mean by a schema: what fits first, at least one."""
        if isinstance(structure, str):
            meant = _meanings(structure)
            # One item alone looks like none of several.
            is_list = not is_item and "array" in self.kinds(schema)
            return [*meant, *self.typed(schema, [structure])] if is_list else meant
        found: list[object] = []
        for way in ways(self.checker, schema):
            if isinstance(structure, list):
                items = cast("list[object]", structure)
                if "array" not in types_of(way.schema):
                    continue
                inner: Schema = way.schema.get("items", True)
                value: object = [self._best(inner, item, is_item=True) for item in items]
            else:
                members = cast("dict[str, object]", structure)
                rest: Schema = way.schema.get("additionalProperties", True)
                known: Mapping[str, Schema] = way.schema.get("properties", {})
                value = {
                    name: self._best(known.get(name, rest), one) for name, one in members.items()
                }
            if self.checker.fits(schema, value):
                return [value]
            found.append(value)
        return found[:1]

    def _best(self, schema: Schema, structure: object, *, is_item: bool = False) -> object:
        options = self.typed(schema, structure, is_item=is_item)
        fitting = (one for one in options if self.checker.fits(schema, one))
        return next(fitting, options[0] if options else structure)

    def names_of(self, schema: Schema) -> set[str] | None:
        """The names of an object's properties; None where it may have any."""
        names: set[str] = set()
        for way in ways(self.checker, schema):
            names |= way.schema.get("properties", {}).keys()
            is_object = "object" in types_of(way.schema)
            if is_object and (
                "properties" not in way.schema or "additionalProperties" in way.schema
            ):
                return None
        return names


def _style(described: Mapping[str, Any]) -> tuple[str, bool]:
    style = str(described.get("style") or _DEFAULT_STYLES[described.get("in", "query")])
    style = "form" if style == "cookie" else style
    return style, bool(described.get("explode", style in ("form", "deepObject")))


def _meanings(text: str) -> list[object]:
    """A number, a boolean or null where the text is one, and the text."""
    found: list[object] = []
    try:
        value: object = json.loads(text)
    except ValueError:
        value = None
        found += [True] if text == "True" else []
    if isinstance(value, (bool, int, float)):
        found.append(value)
    return [text, *found] if not found else [*found, text]


def _structures(
    kind: str, name: str, style: str, explode: bool, pairs: Pairs, reader: Reader, schema: Schema
) -> Iterator[tuple[object, set[str]]]:
    """What pairs may say of a value of a kind, with the names that belong to it."""
    mine = [value for key, value in pairs if key == name]
    is_deep = style == "deepObject"
    if is_deep and kind != "scalar" and (deep := _deep(pairs, name)):
        yield _arranged(deep, is_list=kind == "array"), _deep_names(pairs, name)
    elif kind == "object" and explode and not is_deep:
        names = reader.names_of(schema)
        members = {key: unquote_plus(v) for key, v in pairs if names is None or key in names}
        if members:
            yield members, set(members)
    elif mine and kind == "array" and explode and not is_deep:
        yield [unquote_plus(value) for value in mine], {name}
    elif len(mine) == 1:
        found = (
            unquote_plus(mine[0]) if kind == "scalar" or is_deep else _split(kind, style, mine[0])
        )
        if found is not None:
            yield found, {name}


def _split(kind: str, style: str, raw: str) -> object | None:
    """An array or an object in one text: the delimiter is the first that is there."""
    delimiters = _DELIMITERS.get(style, (",",))
    delimiter = next((one for one in delimiters if one in raw), delimiters[-1])
    return _joined(kind, raw, delimiter, False, unquote_plus)


def _of_text(
    kind: str, raw: str, name: str, style: str, explode: bool, decode: Decode
) -> object | None:
    if style == "simple":
        return _joined(kind, raw, ",", explode, decode)
    if style == "label":
        return _joined(kind, raw[1:], "." if explode else ",", explode, decode)
    pairs = [pair.partition("=") for pair in raw[1:].split(";")]
    if explode and kind == "object":
        return {decode(key): decode(value) for key, _, value in pairs}
    if explode and kind == "array":
        return [decode(value) for _, _, value in pairs]
    return _joined(kind, pairs[0][2], ",", False, decode) if decode(pairs[0][0]) == name else None


def _joined(kind: str, raw: str, delimiter: str, explode: bool, decode: Decode) -> object | None:
    if kind == "scalar":
        return decode(raw)
    items = raw.split(delimiter)
    if kind == "array":
        return [decode(item) for item in items]
    if explode:
        pairs = [item.partition("=")[::2] for item in items]
    elif len(items) % 2:
        return None
    else:
        pairs = list(zip(items[::2], items[1::2], strict=True))
    return {decode(key): decode(value) for key, value in pairs}


def _deep_names(pairs: Pairs, name: str) -> set[str]:
    return {key for key, _ in pairs if key.startswith(f"{name}[") and key.endswith("]")}


def _deep(pairs: Pairs, name: str) -> dict[str, Any]:
    """`name[a][b]=c` as nested dicts, with a list of all texts at the end of each."""
    root: dict[str, Any] = {}
    names = _deep_names(pairs, name)
    for key, value in pairs:
        if key not in names:
            continue
        *outer, last = key[len(name) + 1 : -1].split("][")
        place = root
        for token in outer:
            inner = place.setdefault(token, {})
            if not isinstance(inner, dict):  # a text and an object under one name
                return {}
            place = cast("dict[str, Any]", inner)
        texts = place.setdefault(last, [])
        if isinstance(texts, list):
            cast("list[str]", texts).append(unquote_plus(value))
    return root


def _arranged(value: object, *, is_list: bool = False) -> object:
    """A key that comes again makes an array, and so do numbers as keys."""
    if isinstance(value, list):
        texts = cast("list[object]", value)
        return texts[0] if len(texts) == 1 else texts
    inner = {key: _arranged(item) for key, item in cast("dict[str, object]", value).items()}
    if is_list or (inner and all(key.isdecimal() for key in inner)):
        return [inner[key] for key in sorted(inner, key=lambda key: (len(key), key))]
    return inner


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return text


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a multipart body; `file_name` None: it is no file."""

    name: str
    media_type: str
    content: bytes
    file_name: str | None


def sections(content: bytes, boundary: str) -> list[Section]:
    """The parts of a multipart body."""
    found: list[Section] = []
    for part in (b"\r\n" + content).split(b"\r\n--" + boundary.encode())[1:]:
        if part.startswith(b"--"):
            break
        head, _, body = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = [line.partition(":") for line in head.decode("utf-8", "replace").split("\r\n")]
        headers = {name.strip().lower(): value.strip() for name, _, value in lines}
        said = dict(_QUOTED.findall(headers.get("content-disposition", "")))
        names = {key: unquote(value) for key, value in said.items()}
        media_type = headers.get("content-type", "")
        found.append(Section(names.get("name", ""), media_type, body, names.get("filename")))
    return found
