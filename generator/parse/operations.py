"""One operation of a normalized document."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..api import Evidence, Operation, Parameter, RequestBody, Response, Stability, answers
from ..config import Config
from ..diagnostics import Collector
from ..document import Document, join
from ..media_types import essence, is_stream, json_first
from ..objects import EVIDENCE
from ..text import plain_url
from .bodies import parse_bodies
from .changes import changed
from .security import parse_security

_LEVELS: Mapping[str, Stability] = {"draft": "draft", "alpha": "alpha", "beta": "beta"}
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
# OpenAPI: the first three are described elsewhere, and ignored as header parameters. RFC 9110: the
# others say how a message is sent, which nobody but the transport knows.
_IGNORED_HEADERS = frozenset(
    "accept content-type authorization content-length host transfer-encoding connection".split()
)
# RFC 9110: an answer with one of these has no content, whatever the document says.
_WITHOUT_CONTENT = frozenset({"204", "205", "304"})


def parse_operation(
    document: Document,
    place: tuple[str, str, str, dict[str, Any]],
    config: Config,
    pages: Mapping[str, str],
    collector: Collector,
) -> Operation | None:
    """One operation, or None when a waiver leaves it out; reports what makes it meaningless."""
    pointer, method, path, operation = place
    if any(waiver.pointer == pointer for waiver in config.waivers):
        return None
    evidence = _evidence(operation, pages)
    rule = config.bodies.get(f"{method.upper()} {path}")
    bodies = parse_bodies(document, pointer, operation, rule.reason if rule else "", collector)
    docs = plain_url(str(operation.get("externalDocs", {}).get("url", "")))
    responses = tuple(_responses(pointer, operation))
    media_types = [one.media_type for one in answers(responses) if one.media_type is not None]
    comes_in_pieces = bool(media_types) and all(map(is_stream, media_types))
    without_body = Operation(
        pointer=pointer,
        method=method,
        path=path,
        name=str(operation["x-clientsmith-name"]),
        summary=str(operation.get("summary", "")),
        description=str(operation.get("description", "")),
        url=docs or (evidence.url if evidence else ""),
        tags=tuple(map(str, operation.get("tags", ()))),
        evidence=evidence,
        parameters=tuple(_parameters(pointer, path, operation, _hidden_headers(config), pages)),
        body=None,
        responses=responses,
        is_stream=comes_in_pieces,
        accept=(
            ()
            if comes_in_pieces or f"{method.upper()} {path}" in config.pagination
            else _accept(responses)
        ),
        takes_idempotency_key=_takes_idempotency_key(operation, method, config),
        security=parse_security(document, operation),
        server=_own_server(operation, document),
        stability=_LEVELS.get(str(operation.get("x-stability-level")), "stable"),
        is_deprecated=operation.get("deprecated") is True,
        sunset=str(operation.get("x-sunset", "")),
        write_place="",
        write_semantics={},
        others=(),
        twins=(),
    )
    return _with_bodies(without_body, bodies, document)


def _with_bodies(
    operation: Operation, bodies: Mapping[str, RequestBody], document: Document
) -> Operation:
    """An operation with its body, and with a twin for each other body, by the names of the methods."""
    sends = tuple((name, body.media_type) for name, body in bodies.items())
    methods: list[Operation] = []
    for name, body in bodies.items():
        inside, semantics = changed(document, body)
        methods.append(
            replace(
                operation,
                pointer=body.pointer if methods else operation.pointer,
                name=name,
                body=body,
                write_place=".".join(inside),
                write_semantics=semantics,
                others=tuple(one for one in sends if one[0] != name),
            )
        )
    return replace(methods[0], twins=tuple(methods[1:])) if methods else operation


def _own_server(operation: Mapping[str, Any], document: Document) -> str | None:
    """The URL of a server that the operation does not share with the whole document."""
    servers = operation.get("servers") or []
    if not servers or servers == document.content.get("servers"):
        return None
    return str(servers[0]["url"])


def _evidence(part: Mapping[str, Any], pages: Mapping[str, str]) -> Evidence | None:
    found = part.get(EVIDENCE)
    if not isinstance(found, Mapping):  # of a published document: anything
        return None
    page = found.get("page")
    if not isinstance(page, str) or page not in pages:
        return None
    return Evidence(pages[page], found.get("basis", "stated"))


def _hidden_headers(config: Config) -> frozenset[str]:
    """Headers that the client sends by itself, so that no method takes them."""
    keys = [config.idempotency.header] if config.idempotency else []
    return _IGNORED_HEADERS | {name.lower() for name in (*config.headers, *keys)}


def _takes_idempotency_key(operation: Mapping[str, Any], method: str, config: Config) -> bool:
    """Whether calls carry a key: client.yaml lists the method, and the operation has the header."""
    rule = config.idempotency
    return (
        rule is not None
        and method.upper() in rule.methods
        and any(
            parameter["in"] == "header" and str(parameter["name"]).lower() == rule.header.lower()
            for parameter in operation.get("parameters", ())
        )
    )


def _parameters(
    pointer: str,
    path: str,
    operation: Mapping[str, Any],
    hidden: frozenset[str],
    pages: Mapping[str, str],
) -> Iterator[Parameter]:
    """Each parameter that a request can carry: once, and in the path only if that has room for it."""
    seen: set[tuple[str, str]] = set()
    for place, parameter in enumerate(operation.get("parameters", ())):
        location, name = parameter["in"], str(parameter["name"])
        if (location, name) in seen or (location == "path" and f"{{{name}}}" not in path):
            continue
        seen.add((location, name))
        if location == "header" and name.lower() in hidden:
            continue
        evidence = _evidence(parameter, pages) or _evidence(operation, pages)
        content: Mapping[str, Any] = parameter.get("content") or {}
        media_type = next(iter(content), None)
        media = parameter if media_type is None else content[media_type]
        style = parameter.get("style", _STYLES[location])
        style = (
            "form" if style == "cookie" else style
        )  # of 3.2: a form whose values are not encoded
        yield Parameter(
            pointer=join(pointer, "parameters", place),
            wire_name=name,
            location=location,
            style=style,
            explode=parameter.get("explode", style == "form"),
            allow_reserved=parameter.get("allowReserved", False) is True,
            media_type=media_type,
            schema=media.get("schema", {}),
            is_required=parameter.get("required") is True or location == "path",
            is_deprecated=parameter.get("deprecated") is True,
            description=str(parameter.get("description", "")),
            basis=evidence.basis if evidence else "stated",
        )


def _responses(pointer: str, operation: Mapping[str, Any]) -> Iterator[Response]:
    for status, response in operation.get("responses", {}).items():
        if status.startswith("x-"):  # what the responses rest on
            continue
        place = join(pointer, "responses", status)
        text = str(response.get("description", ""))
        content = {} if str(status) in _WITHOUT_CONTENT else response.get("content") or {}
        if not content:
            yield Response(place, str(status).upper(), None, None, text)
        for media_type, media in content.items():
            schema = media.get("schema", {})
            yield Response(place, str(status).upper(), media_type, schema, text)


def _accept(responses: tuple[Response, ...]) -> tuple[str, ...]:
    """The media types among which a request can choose, JSON first: those of the answers that have
    several. They are told apart without their parameters, as what comes back is."""
    by_status: dict[str, dict[str, str]] = {}
    for response in answers(responses):
        if response.media_type is not None:
            found = by_status.setdefault(response.status, {})
            found.setdefault(essence(response.media_type), response.media_type)
    several = {
        name: media_type
        for found in by_status.values()
        if len(found) > 1
        for name, media_type in found.items()
    }
    return tuple(sorted(several.values(), key=json_first))
