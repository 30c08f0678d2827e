"""The sections of client.yaml that say what things are called, and how a client is made."""

import builtins
import re

from ..fields import Fields
from ..naming import class_name, identifier, is_public_identifier, words
from .keys import HEADER, argument_and_variable, is_method
from .values import (
    AnyCredential,
    BasicCredential,
    ClientCredential,
    Credential,
    PackageNames,
    ServerVariable,
)

_AUTH_METHODS = ("client_secret_basic", "client_secret_post")  # RFC 6749, 2.3.1
_DISTRIBUTION = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")  # PEP 508
_VERSION = re.compile(  # PEP 440, public versions in their normal form
    r"([1-9][0-9]*!)?(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*((a|b|rc)(0|[1-9][0-9]*))?"
    r"(\.post(0|[1-9][0-9]*))?(\.dev(0|[1-9][0-9]*))?"
)
# What the module of the client imports, and types that its annotations name: a client that is called
# so would hide them.
_IN_MODULE = frozenset(
    "AsyncSettings Awaitable Callable Literal Sequence Settings TYPE_CHECKING Unpack annotations"
    " cached_property client definition".split()
) | frozenset(dir(builtins))


def package(fields: Fields, folder_name: str) -> PackageNames:
    """How the package is called; by default after the vendor's folder."""
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
            "class",
            _client_class(folder_name),
            _is_client_class,
            "a name that the class of a client can have",
        ),
        title=fields.text("title"),
        version=fields.checked(
            "version", "0.1.0", _VERSION.fullmatch, "a version such as 1.2.0 or 1.2.0rc1"
        ),
    )


def _client_class(folder_name: str) -> str:
    own = class_name(folder_name)
    return own if _is_client_class(own) else f"{own}Client"


def _is_client_class(text: str) -> bool:
    return is_public_identifier(text) and text not in _IN_MODULE


def environments(fields: Fields) -> dict[str, str]:
    """Name -> server URL."""
    for name in fields.content:
        if not is_public_identifier(name):
            fields.error(name, "invalid-name", f"{name!r} is not a Python name")
    return fields.table()


def server_variable(name: str, fields: Fields, prefix: str) -> ServerVariable:
    """One server variable; by default its argument is called as it is."""
    fields.only("argument", "variable", "suffix", "required")
    argument, variable = argument_and_variable(fields, identifier(name), prefix)
    return ServerVariable(argument, variable, fields.text("suffix") or "", fields.flag("required"))


def credential(fields: Fields, prefix: str) -> AnyCredential:
    """One credential, told apart by its keys: one secret, basic, or of an OAuth 2 client."""
    if "username" in fields.content or "password" in fields.content:
        fields.only("username", "password")
        return BasicCredential(*_pair(fields, ("username", "password"), prefix))
    if "client_id" in fields.content or "client_secret" in fields.content:
        fields.only("client_id", "client_secret", "token_endpoint_auth_method")
        method = fields.one_of("token_endpoint_auth_method", _AUTH_METHODS)
        pair = _pair(fields, ("client_id", "client_secret"), prefix)
        return ClientCredential(*pair, method or _AUTH_METHODS[0])
    fields.only("argument", "variable")
    return Credential(*argument_and_variable(fields, "api_key", prefix))


def _pair(fields: Fields, keys: tuple[str, str], prefix: str) -> tuple[Credential, Credential]:
    parts: list[Credential] = []
    for key in keys:
        part = fields.mapping(key)
        part.only("argument", "variable")
        parts.append(Credential(*argument_and_variable(part, key, prefix)))
    return parts[0], parts[1]


def headers(fields: Fields) -> dict[str, str]:
    """Headers that every request carries."""
    for name in fields.content:
        if not HEADER.fullmatch(name):
            fields.error(name, "invalid-name", f"{name!r} cannot be the name of a header")
    return fields.table()


def operations(fields: Fields) -> dict[str, str]:
    """ "METHOD /path", perhaps with the media type of a body -> name of a method with its resources."""
    names: dict[str, str] = {}
    for key, name in fields.table().items():
        if not is_method(fields, key):
            continue
        if all(is_public_identifier(part) and part[0] != "_" for part in name.split(".")):
            names[key] = name
        else:
            hint = "write resources and method in Python names: cases.comments.list"
            fields.error(key, "invalid-name", f"{name!r} does not name a method", hint)
    return names


def names(fields: Fields) -> dict[str, str]:
    """JSON Pointer -> name of a class, a field or an argument."""
    names: dict[str, str] = {}
    for pointer, name in fields.table().items():
        if not fields.is_pointer(pointer, pointer):
            continue
        if is_public_identifier(name) and name[0] != "_":
            names[pointer] = name
        else:
            fields.error(pointer, "invalid-name", f"{name!r} is not a public Python name")
    return names
