"""Whether a request is as the vendor's document describes it: all that the client itself leaves to
the server, and what `extra_query`, `extra_body` and requests by hand bring in."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

from .description import Described, Description, media_of, schema_of
from .media_types import is_json
from .pointers import below, tokens
from .request_reading import Pairs, Read, Reader, sections, split_cookies, split_query
from .schema_check import Misfit, Schema
from .schema_ways import ways

# OpenAPI itself passes over header parameters that are called so.
_OF_HTTP = frozenset({"accept", "authorization", "content-type"})


@dataclass(frozen=True, slots=True)
class Wire:
    """A request as it leaves the client; `path` is still encoded, and begins below the base URL.

    `allowed` are names of the query that need no description: credentials, and what a link says.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    content: bytes
    allowed: frozenset[str] = frozenset()


class RequestCheck:
    """Judges requests by a document."""

    def __init__(self, description: Description) -> None:
        self._checker = description.checker
        self._reader = Reader(description.checker)

    def misfits(self, described: Described, wire: Wire) -> list[Misfit]:
        """All that is wrong with a request of an operation; pointers begin with where a value
        stands: `/query/limit`, `/body/status`."""
        found = [*self._path(described, wire), *self._pairs(described, wire)]
        for parameter in described.parameters:
            if parameter["in"] == "header" and parameter["name"].lower() not in _OF_HTTP:
                found += self._header(parameter, wire)
        return [*found, *self._body(described, wire)]

    def _path(self, described: Described, wire: Wire) -> Iterator[Misfit]:
        values = described.values(wire.path)
        if values is None:
            yield Misfit("/path", "undocumented", f"{described.path} was expected")
            return
        for parameter in described.parameters:
            if parameter["in"] == "path" and parameter["name"] in values:
                read = self._reader.text(parameter, values[parameter["name"]], unquote)
                yield from self._values(parameter, read)

    def _header(self, parameter: Mapping[str, Any], wire: Wire) -> Iterator[Misfit]:
        raw = wire.headers.get(str(parameter["name"]).lower())
        if raw is not None:
            yield from self._values(parameter, self._reader.text(parameter, raw, str.strip))
        elif parameter.get("required"):
            yield _missing(parameter)

    def _pairs(self, described: Described, wire: Wire) -> Iterator[Misfit]:
        cookies = split_cookies(wire.headers.get("cookie", ""))
        query, known = split_query(wire.query), set(wire.allowed)
        for parameter in described.parameters:
            pairs: Pairs = {"query": query, "cookie": cookies}.get(parameter["in"], ())
            if parameter["in"] not in ("query", "cookie"):
                continue
            read = self._reader.pairs(parameter, pairs)
            known |= read.names | {str(parameter["name"])}
            if read.values:
                yield from self._values(parameter, read)
            elif parameter.get("required") and not read.names and not self._may_be_empty(parameter):
                yield _missing(parameter)
        for name in dict.fromkeys(name for name, _ in query):
            if name not in known:
                yield Misfit(below("/query", name), "undocumented", "there is no such parameter")

    def _may_be_empty(self, described: Mapping[str, Any]) -> bool:
        """Whether nothing may stand for an empty array: no style has another form for one."""
        return "schema" in described and self._checker.fits(
            {"allOf": [described["schema"], {"type": "array"}]}, []
        )

    def _values(self, parameter: Mapping[str, Any], read: Read) -> Iterator[Misfit]:
        """What is wrong with a value, whose text may mean several things."""
        place = below(f"/{parameter['in']}", str(parameter["name"]))
        if "content" in parameter:
            media: Mapping[str, Any] = next(iter(parameter["content"].values()))
            schema = schema_of(media)
        else:
            schema = parameter.get("schema", True)
        judged: list[list[Misfit]] = [self._checker.misfits(schema, one) for one in read.values]
        if judged and all(judged):
            yield from _moved(place, min(judged, key=_severity))

    def _body(self, described: Described, wire: Wire) -> Iterator[Misfit]:
        if not wire.content and "content-type" not in wire.headers:
            if described.content.get("requestBody", {}).get("required"):
                yield Misfit("/body", "required", "a body is missing")
            return
        content_type = wire.headers.get("content-type", "")
        found = media_of(described.bodies, content_type)
        if found is None:
            what = "this media type" if described.bodies else "a body"
            yield Misfit("/body", "undocumented", f"{what} is not documented")
            return
        _, media = found
        schema = schema_of(media)
        if is_json(content_type):
            yield from self._json(schema, wire.content)
        elif content_type.startswith("application/x-www-form-urlencoded"):
            yield from self._form(
                media, schema, split_query(wire.content.decode("utf-8", "replace"))
            )
        elif content_type.startswith("multipart/"):
            boundary = content_type.partition("boundary=")[2].partition(";")[0].strip('"')
            parts = sections(wire.content, boundary)
            pairs = [(one.name, quote(one.content.decode("utf-8", "replace"))) for one in parts]
            files = frozenset(one.name for one in parts if one.file_name is not None)
            yield from self._form(media, schema, pairs, files)

    def _json(self, schema: Schema, content: bytes) -> Iterator[Misfit]:
        try:
            value: object = json.loads(content)
        except ValueError:
            yield Misfit("/body", "json", "it is not JSON")
            return
        yield from _moved("/body", self._checker.misfits(schema, value, is_closed=True))

    def _properties(self, schema: Schema) -> Mapping[str, Schema]:
        found: dict[str, Schema] = {}
        for way in ways(self._checker, schema):
            for name, inner in way.schema.get("properties", {}).items():
                found.setdefault(name, inner)
        return found

    def _form(
        self,
        media: Mapping[str, Any],
        schema: Schema,
        pairs: Pairs,
        files: frozenset[str] = frozenset(),
    ) -> Iterator[Misfit]:
        """A form, as the object that it stands for; what a file holds is nobody's business."""
        value = self._object(media, schema, pairs)
        for one in self._checker.misfits(schema, value, is_closed=True):
            if tokens(one.pointer)[:1] not in [[name] for name in files]:
                yield Misfit(f"/body{one.pointer}", one.rule, one.text)

    def _object(self, media: Mapping[str, Any], schema: Schema, pairs: Pairs) -> dict[str, object]:
        found, used = dict[str, object](), set[str]()
        properties = self._properties(schema)
        required = {
            name for way in ways(self._checker, schema) for name in way.schema.get("required", ())
        }
        for name, inner in properties.items():
            encoding: Mapping[str, Any] = media.get("encoding", {}).get(name, {})
            if "style" in encoding or "explode" in encoding:
                as_query = {
                    "style": "form",
                    **encoding,
                    "in": "query",
                    "name": name,
                    "schema": inner,
                }
                read = self._reader.pairs(as_query, pairs)
                values, names = read.values, read.names
            else:
                texts = [unquote_plus(value) for key, value in pairs if key == name]
                values, names = self._of_texts(inner, texts), frozenset({name})
            if values:
                found[name] = self._fitting(inner, values)
                used |= names
            elif self._may_be_empty({"schema": inner}) and name in required:
                found[name] = []
        for name, value in pairs:
            if name not in used:
                found.setdefault(name, unquote_plus(value))
        return found

    def _of_texts(self, schema: Schema, texts: list[str]) -> tuple[object, ...]:
        """What the texts of one name may mean; objects are JSON."""
        if not texts:
            return ()
        found: list[object] = []
        kinds = self._reader.kinds(schema)
        if "array" in kinds:
            found += self._reader.typed(schema, list(texts))
        if len(texts) == 1:
            found += self._reader.typed(schema, texts[0])
        for one in (texts[0], f"[{','.join(texts)}]"):
            try:
                found.append(json.loads(one))
            except ValueError:
                continue
        return tuple(found)

    def _fitting(self, schema: Schema, values: tuple[object, ...]) -> object:
        return next((one for one in values if self._checker.fits(schema, one)), values[0])


def _missing(parameter: Mapping[str, Any]) -> Misfit:
    place = below(f"/{parameter['in']}", str(parameter["name"]))
    return Misfit(place, "required", "it is missing")


def _moved(place: str, misfits: Iterable[Misfit]) -> Iterator[Misfit]:
    for one in misfits:
        yield Misfit(place + one.pointer, one.rule, one.text)


def _severity(misfits: Iterable[Misfit]) -> tuple[bool, int]:
    """A value of the right type says more about what is wrong than one of another."""
    rules = [one.rule for one in misfits]
    return "type" in rules, len(rules)
