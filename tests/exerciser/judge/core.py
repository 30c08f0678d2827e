"""openapi-core as the judge: what it reads in a request, and what it refuses."""

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

from jsonschema_path import SchemaPath
from openapi_core import V31RequestValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.parsers import PathParser
from openapi_core.validation.request.exceptions import MissingParameter, MissingRequestBody
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.http import parse_cookie

warnings.simplefilter("ignore", DeprecationWarning)
BODY = ("body", "")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as it left the socket; the target is not decoded."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query as it was sent."""
        return self.target.partition("?")[2]

    def header(self, name: str) -> str | None:
        """The first header of a name, in any case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(slots=True)
class Read:
    """What openapi-core read, by location and name, and its errors, by the same; "" is the whole."""

    values: dict[tuple[str, str], Any] = field(default_factory=dict)
    errors: dict[tuple[str, str], str] = field(default_factory=dict)


@dataclass(slots=True)
class _Request:
    """A request in the form that openapi-core asks for."""

    method: str
    path: str
    parameters: RequestParameters
    body: bytes | None
    content_type: str
    host_url: str = "http://127.0.0.1"


class Judge(V31RequestValidator):
    """openapi-core's validator for OpenAPI 3.1, made to tell what it has read.

    The operation is known, so its path is matched alone: openapi-core would take any path whose end
    looks like another path of the document.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        super().__init__(SchemaPath.from_dict(dict(document)))
        self._read = Read()
        # Its paths are cut at "#", which may stand in a key.
        self._items = dict((self.spec / "paths").str_items())

    def read(self, recorded: Recorded, path: str) -> Read:
        """Reads a request as the operation of a path."""
        self._read = Read()
        names = path_values(path, recorded)
        if names is None:
            self._read.errors["path", ""] = "the target does not match the path"
            return self._read
        operation = self._items[path] / recorded.method.lower()
        cookies = parse_cookie(recorded.header("Cookie") or "")
        request = _Request(
            recorded.method.lower(),
            recorded.path,
            RequestParameters(
                query=ImmutableMultiDict(parse_qsl(recorded.query, keep_blank_values=True)),
                header=Headers(recorded.headers),
                cookie=ImmutableMultiDict(
                    [(unquote(name), unquote(value)) for name, value in cookies.items(multi=True)]
                ),
                path={name: unquote(value) for name, value in names.items()},
            ),
            recorded.body or None,
            recorded.header("Content-Type") or "",
        )
        try:
            self._get_security(request.parameters, operation)
        except Exception as error:
            self._read.errors["security", ""] = _said(error)
        for parameter in operation.get("parameters", ()):
            self._read_parameter(request.parameters, parameter)
        try:
            value = self._get_body(request.body, request.content_type, operation)
            if request.body and "requestBody" in operation:
                self._read.values[BODY] = value
        except MissingRequestBody:
            pass
        except Exception as error:  # it raises whatever its parsers raise
            self._read.errors[BODY] = _said(error)
        return self._read

    def _read_parameter(self, parameters: RequestParameters, parameter: SchemaPath) -> None:
        place = (str(parameter["in"]), str(parameter["name"]))
        try:
            self._read.values[place] = self._get_parameter(parameters, parameter)
        except MissingParameter:
            pass
        except Exception as error:
            self._read.errors[place] = _said(error)


def path_values(template: str, recorded: Recorded) -> dict[str, str] | None:
    """The raw values of a path's parameters; None where the target is another one.

    Some documents have a query in a path, or a fragment, which is never sent.
    """
    template = _encoded(template.partition("#")[0])
    sent = recorded.path
    if "?" in template:
        pairs = recorded.query.split("&")[: template.count("&") + 1]
        sent = f"{sent}?{'&'.join(pairs)}"
    found = PathParser(template).parse(sent)
    return None if found is None else dict(found.named)


def _encoded(template: str) -> str:
    """A path template with its own text as a URL has it, and the parameters as they are."""
    return "".join(
        part if part.startswith("{") else quote(part, safe="%/?#[]@!$&'()*+,;=:~")
        for part in re.split(r"(\{[^{}]*\})", template)
    )


def _said(error: BaseException | None) -> str:
    """An error and what caused it, in one line."""
    said: list[str] = []
    while error is not None:
        wrong = [one.message for one in getattr(error, "schema_errors", ())]
        said.append(f"{type(error).__name__}: {'; '.join(wrong) or _text(error)}"[:300])
        error = error.__cause__
    return " < ".join(said)


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # some of its errors can only print bytes
        return repr(error.args)
