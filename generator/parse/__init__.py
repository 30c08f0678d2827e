"""Document (normalized) + Config -> Api: typed, in OpenAPI's words."""

from collections.abc import Iterable, Mapping
from typing import Any

from ..api import Api, Operation, Server, ServerVariable, Tag
from ..config import Config, without_media_type
from ..diagnostics import Collector
from ..document import Document, join
from .operations import parse_operation
from .security import parse_schemes
from .webhooks import parse_webhooks

__all__ = ["parse"]


def parse(
    document: Document, config: Config, pages: Mapping[str, str], collector: Collector
) -> Api:
    """The API that a normalized document describes.

    `pages` maps ids of evidence.yaml to URLs. Reports `unknown-operation`, `unknown-path` and
    `unknown-event-name` for what client.yaml names and the document lacks, and what `parse_operation`
    and `parse_schemes` report.
    """
    content = document.content
    info = content.get("info", {})
    operations = tuple(
        operation
        for place in document.operations()
        if (operation := parse_operation(document, place, config, pages, collector)) is not None
    )
    _check_keys(operations, document, config, collector)
    _check_paths(document, config, collector)
    webhooks, event = parse_webhooks(document, config, pages, collector)
    return Api(
        title=config.package.title or str(info.get("title", "")),
        version=str(info.get("version", "")),
        description=str(info.get("description", "")),
        servers=tuple(_server(server) for server in content.get("servers", [])),
        variables=_variables(content.get("servers", [])),
        schemes=parse_schemes(document, collector),
        tags=tuple(
            Tag(str(tag.get("name", "")), str(tag.get("description", "")))
            for tag in content.get("tags", [])
        ),
        operations=operations,
        webhooks=webhooks,
        event=event,
        schemas=document.schemas(),
        origins={
            key: document.origin(join("/components/schemas", key)) for key in document.schemas()
        },
    )


def _server(server: Mapping[str, Any]) -> Server:
    return Server(
        str(server.get("url", "")), str(server.get("name", "")), str(server.get("description", ""))
    )


def _variables(servers: list[Mapping[str, Any]]) -> tuple[ServerVariable, ...]:
    """The variables of all servers; the first server that declares one decides it."""
    found: dict[str, ServerVariable] = {}
    for server in servers:
        for name, variable in server.get("variables", {}).items():
            found.setdefault(
                name,
                ServerVariable(
                    name,
                    str(variable.get("default", "")),
                    tuple(str(value) for value in variable.get("enum", ())),
                    str(variable.get("description", "")),
                ),
            )
    return tuple(found.values())


def _check_keys(
    operations: tuple[Operation, ...], document: Document, config: Config, collector: Collector
) -> None:
    known = {f"{method.upper()} {path}" for _, method, path, _ in document.operations()}
    sections: dict[str, Mapping[str, object]] = {
        "/operations": config.operations,
        "/bodies": config.bodies,
        "/pagination": config.pagination,
        "/polling": config.polling,
        "/retries/operations": config.retries.operations,
    }
    for section, keys in sections.items():
        for key in keys:
            if without_media_type(key)[0] not in known:
                collector.error(
                    "unknown-operation",
                    f"{key!r} names no operation of the document; expected METHOD /path",
                    at=config.locate(section + "/" + key.replace("~", "~0").replace("/", "~1")),
                    hint=_nearest(key, known),
                )


def _check_paths(document: Document, config: Config, collector: Collector) -> None:
    paths = document.content.get("paths", {})
    for place, rule in enumerate(config.rate_limits):
        for index, beginning in enumerate(rule.paths):
            if not any(path.startswith(beginning) for path in paths):
                collector.error(
                    "unknown-path",
                    f"no path of the document begins with {beginning!r}",
                    at=config.locate(join("/rate_limits", place, "paths", index)),
                    hint=_nearest(beginning, paths),
                )


def _nearest(key: str, known: Iterable[str]) -> str:
    import difflib

    close = difflib.get_close_matches(key, sorted(known), 1)
    return f"did you mean {close[0]!r}?" if close else "write it as the document does"
