"""client.yaml: what an OpenAPI document cannot say about a package.

Every default is settled here, so that later stages never ask whether a key was given.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import notation
from .diagnostics import Collector, Location
from .document import METHODS
from .fields import Fields, kind_of
from .naming import class_name, identifier, is_public_identifier, words

RETRY_RULES = ("never", "rate_limited", "idempotent")

_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")  # PEP 508
_VERSION = re.compile(  # PEP 440, public versions in their normal form
    r"([1-9][0-9]*!)?(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*((a|b|rc)(0|[1-9][0-9]*))?"
    r"(\.post(0|[1-9][0-9]*))?(\.dev(0|[1-9][0-9]*))?"
)
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, token
_OPERATION = re.compile(rf"({'|'.join(METHODS).upper()}) /\S*")

# What a style of pagination must say, and what it may say as well.
_PAGINATION: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "cursor": (("argument", "next"), ("more",)),
    "page_number": (("argument",), ("next", "last")),
    "offset": (("argument",), ("size",)),
    "link": (("next",), ()),
    "link_header": ((), ()),
}


@dataclass(frozen=True, slots=True)
class PackageNames:
    """How the package and its client are called; `title` is None where info.title is to be used."""

    distribution: str
    module: str
    class_name: str
    title: str | None
    version: str


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A server variable as an argument of the client."""

    argument: str
    variable: str
    suffix: str
    required: bool


@dataclass(frozen=True, slots=True)
class Credential:
    """One secret: the argument of the client, and the environment variable it falls back to."""

    argument: str
    variable: str


@dataclass(frozen=True, slots=True)
class BasicCredential:
    """The two parts of an HTTP basic credential."""

    username: Credential
    password: Credential


@dataclass(frozen=True, slots=True)
class ClientCredential:
    """The two parts of an OAuth 2 client credential."""

    client_id: Credential
    client_secret: Credential


AnyCredential = Credential | BasicCredential | ClientCredential


@dataclass(frozen=True, slots=True)
class Pagination:
    """How an operation pages; `argument` and `size` are wire names, the others JSON Pointers."""

    style: str
    items: str
    argument: str | None = None
    next: str | None = None
    more: str | None = None
    last: str | None = None
    size: str | None = None


@dataclass(frozen=True, slots=True)
class Idempotency:
    """The header that carries an idempotency key, how many seconds it holds, and for which methods."""

    header: str
    window: int
    methods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorCodes:
    """Where a body holds its error code, and which codes waiting mends or does not mend."""

    pointer: str
    retry: tuple[str, ...]
    final: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Retries:
    """What is known about repeating requests; `operations` maps "METHOD /path" to a rule."""

    codes: ErrorCodes | None
    operations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Waiver:
    """A diagnostic that a person has decided to live with, and why."""

    code: str
    pointer: str
    reason: str


@dataclass(frozen=True, slots=True)
class Config:
    """One client.yaml; `locate` maps a JSON Pointer into it to file and line.

    `prefix` starts the names of the package's environment variables: TINES.
    """

    prefix: str
    package: PackageNames
    published_as: str | None
    upstream: str | None
    documentation: str | None
    environments: Mapping[str, str]
    server_variables: Mapping[str, ServerVariable]
    credentials: Mapping[str, AnyCredential]
    headers: Mapping[str, str]
    operations: Mapping[str, str]
    names: Mapping[str, str]
    pagination: Mapping[str, Pagination]
    idempotency: Idempotency | None
    retries: Retries
    request_id: tuple[str, ...]
    waivers: tuple[Waiver, ...]
    locate: Callable[[str], Location]


def read(text: str, file: str, folder_name: str, collector: Collector) -> Config:
    """Takes the text of client.yaml (empty for none), its path as printed, the vendor's folder's name.

    Returns the configuration; what is wrong in it is reported and replaced by its default.
    """
    parsed = notation.read(text, file, collector)
    content = parsed.content if parsed is not None else None
    locate = parsed.locate if parsed is not None else lambda pointer: Location(file)
    if content is not None and not isinstance(content, dict):
        message = f"the file holds {kind_of(content)}; an object is expected"
        collector.error("wrong-type", message, at=locate(""))
        content = None
    fields = Fields(content or {}, "", locate, collector)
    fields.only(*(name for name in Config.__slots__ if name not in ("locate", "prefix")))
    prefix = "_".join(words(folder_name)).upper()
    return Config(
        prefix=prefix,
        package=_package(fields.mapping("package"), folder_name),
        published_as=fields.text("published_as"),
        upstream=fields.url("upstream"),
        documentation=fields.url("documentation"),
        environments=_environments(fields.mapping("environments")),
        server_variables={
            name: _server_variable(name, variable, prefix)
            for name, variable in fields.mapping("server_variables").mappings()
        },
        credentials={
            scheme: _credential(credential, prefix)
            for scheme, credential in fields.mapping("credentials").mappings()
        },
        headers=_headers(fields.mapping("headers")),
        operations=_operations(fields.mapping("operations")),
        names=_names(fields.mapping("names")),
        pagination=_paginations(fields.mapping("pagination")),
        idempotency=_idempotency(fields.mapping("idempotency")),
        retries=_retries(fields.mapping("retries")),
        request_id=_request_id(fields),
        waivers=_waivers(fields.array("waivers")),
        locate=locate,
    )


def _package(fields: Fields, folder_name: str) -> PackageNames:
    fields.only("distribution", "module", "class", "title", "version")
    default = "-".join(words(folder_name)).lower()
    distribution = fields.checked(
        "distribution", f"{default}-client", _DISTRIBUTION.fullmatch, "a distribution name"
    )
    return PackageNames(
        distribution=distribution,
        module=fields.checked(
            "module", identifier(distribution), is_public_identifier, "a module name"
        ),
        class_name=fields.checked(
            "class", class_name(folder_name), is_public_identifier, "a class name"
        ),
        title=fields.text("title"),
        version=fields.checked(
            "version", "0.1.0", _VERSION.fullmatch, "a version such as 1.2.0 or 1.2.0rc1"
        ),
    )


def _environments(fields: Fields) -> dict[str, str]:
    for name in fields.content:
        if not is_public_identifier(name):
            fields.error(name, "invalid-name", f"{name!r} is not a Python name")
    return fields.table()


def _server_variable(name: str, fields: Fields, prefix: str) -> ServerVariable:
    fields.only("argument", "variable", "suffix", "required")
    argument, variable = _argument(fields, identifier(name), prefix)
    return ServerVariable(argument, variable, fields.text("suffix") or "", fields.flag("required"))


def _argument(fields: Fields, default: str, prefix: str) -> tuple[str, str]:
    """An argument of the client, and its environment variable."""
    argument = fields.checked("argument", default, is_public_identifier, "an argument name")
    variable = fields.checked(
        "variable",
        f"{prefix}_{argument}".upper(),
        _VARIABLE.fullmatch,
        "the name of an environment variable (capitals, digits and underscores)",
    )
    return argument, variable


def _credential(fields: Fields, prefix: str) -> AnyCredential:
    if "username" in fields.content or "password" in fields.content:
        fields.only("username", "password")
        return BasicCredential(*_pair(fields, ("username", "password"), prefix))
    if "client_id" in fields.content or "client_secret" in fields.content:
        fields.only("client_id", "client_secret")
        return ClientCredential(*_pair(fields, ("client_id", "client_secret"), prefix))
    fields.only("argument", "variable")
    return Credential(*_argument(fields, "api_key", prefix))


def _pair(fields: Fields, keys: tuple[str, str], prefix: str) -> tuple[Credential, Credential]:
    parts: list[Credential] = []
    for key in keys:
        part = fields.mapping(key)
        part.only("argument", "variable")
        parts.append(Credential(*_argument(part, key, prefix)))
    return parts[0], parts[1]


def _headers(fields: Fields) -> dict[str, str]:
    for name in fields.content:
        if not _HEADER.fullmatch(name):
            fields.error(name, "invalid-name", f"{name!r} cannot be the name of a header")
    return fields.table()


def _is_operation(fields: Fields, key: str) -> bool:
    """Whether a key has the form "METHOD /path"; whether it exists is known with the document."""
    if _OPERATION.fullmatch(key):
        return True
    hint = "write the method in capitals and the path as in the document: GET /cases/{id}"
    fields.error(key, "malformed-operation", f"{key!r} does not name an operation", hint)
    return False


def _operations(fields: Fields) -> dict[str, str]:
    names: dict[str, str] = {}
    for key, name in fields.table().items():
        if not _is_operation(fields, key):
            continue
        if all(is_public_identifier(part) and part[0] != "_" for part in name.split(".")):
            names[key] = name
        else:
            hint = "write resources and method in Python names: cases.comments.list"
            fields.error(key, "invalid-name", f"{name!r} does not name a method", hint)
    return names


def _names(fields: Fields) -> dict[str, str]:
    names: dict[str, str] = {}
    for pointer, name in fields.table().items():
        if not fields.is_pointer(pointer, pointer):
            continue
        if is_public_identifier(name) and name[0] != "_":
            names[pointer] = name
        else:
            fields.error(pointer, "invalid-name", f"{name!r} is not a public Python name")
    return names


def _paginations(fields: Fields) -> dict[str, Pagination]:
    paginations: dict[str, Pagination] = {}
    for key, entry in fields.mappings():
        if _is_operation(fields, key) and (pagination := _pagination(entry)) is not None:
            paginations[key] = pagination
    return paginations


def _pagination(fields: Fields) -> Pagination | None:
    if not fields.need("style", "items"):
        return None
    style = fields.one_of("style", _PAGINATION)
    if style is None:
        return None
    needed, allowed = _PAGINATION[style]
    fields.only("style", "items", *needed, *allowed)
    texts = {key: fields.text(key) for key in ("items", *needed, *allowed)}
    for key in ("items", "next", "more", "last"):
        if (pointer := texts.get(key)) is not None and not fields.is_pointer(key, pointer):
            return None
    items = texts.pop("items")
    if items is None or not fields.need(*needed):
        return None
    return Pagination(style, items, **texts)


def _idempotency(fields: Fields) -> Idempotency | None:
    if not fields.content:
        return None
    fields.only("header", "window", "methods")
    header = fields.checked("header", "Idempotency-Key", _HEADER.fullmatch, "a header's name")
    methods = fields.texts("methods", ("POST", "PATCH"))
    entries = fields.array("methods")
    for index in entries.content:
        entries.one_of(index, [method.upper() for method in METHODS])
    return Idempotency(header, fields.whole_number("window", 86400), methods)


def _retries(fields: Fields) -> Retries:
    fields.only("codes", "operations")
    operations: dict[str, str] = {}
    rules = fields.mapping("operations")
    for key in rules.content:
        if _is_operation(rules, key) and (rule := rules.one_of(key, RETRY_RULES)) is not None:
            operations[key] = rule
    return Retries(_error_codes(fields.mapping("codes")), operations)


def _error_codes(fields: Fields) -> ErrorCodes | None:
    if not fields.content:
        return None
    fields.only("pointer", "retry", "final")
    pointer = fields.text("pointer") if fields.need("pointer") else None
    if pointer is None or not fields.is_pointer("pointer", pointer):
        return None
    return ErrorCodes(pointer, fields.texts("retry"), fields.texts("final"))


def _request_id(fields: Fields) -> tuple[str, ...]:
    """One place or several: error answers often have it elsewhere than others."""
    is_one = isinstance(fields.content.get("request_id"), str)
    places = (fields.text("request_id") or "",) if is_one else fields.texts("request_id")
    for place in places:
        if not place.startswith("/") and not _HEADER.fullmatch(place):
            message = f"{place!r} is neither the name of a header nor a JSON Pointer into the body"
            fields.error("request_id", "invalid-name", message)
            return ()
    return places


def _waivers(fields: Fields) -> tuple[Waiver, ...]:
    waivers: list[Waiver] = []
    for _, entry in fields.mappings():
        entry.only("code", "pointer", "reason")
        if not entry.need("code", "pointer", "reason"):
            continue
        code, pointer, reason = (entry.text(key) for key in ("code", "pointer", "reason"))
        if code is None or pointer is None or reason is None:
            continue
        if not reason.strip():
            entry.error("reason", "missing-key", "a waiver says why; its reason is empty")
        elif entry.is_pointer("pointer", pointer):
            waivers.append(Waiver(code, pointer, reason))
    return tuple(waivers)
