"""A document: plain data, with the file and line of every JSON Pointer."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import field, replace
from typing import Any

from .diagnostics import Location
from .records import record

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
SUPPORTED = ("2.0", "3.0", "3.1", "3.2")
_EXPRESSION = re.compile(r"\{([^{}]*)\}")


def version(content: Mapping[str, Any]) -> str:
    """Which version of OpenAPI a document follows, one of SUPPORTED; empty when it is none of them."""
    said = content.get("openapi", content.get("swagger"))
    text = str(said) if isinstance(said, str | int | float) else ""
    text = f"{text}.0" if text in ("2", "3") else text
    return next((known for known in SUPPORTED if text == known or text.startswith(f"{known}.")), "")


def escape(token: str) -> str:
    """One JSON Pointer token: `~` and `/` escaped (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The text of one JSON Pointer token."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *tokens: str | int) -> str:
    """The pointer of something inside what `pointer` names."""
    for token in tokens:  # called a million times for a large document
        text = str(token)
        if "/" in text or "~" in text:
            text = escape(text)
        pointer = f"{pointer}/{text}"
    return pointer


def split(pointer: str) -> tuple[str, ...]:
    """The unescaped tokens of a pointer; the empty pointer has none."""
    tokens = pointer.split("/")[1:]
    return tuple(map(unescape, tokens)) if "~" in pointer else tuple(tokens)


def expressions(path: str) -> tuple[str, ...]:
    """The names that a path holds in braces, each once, in the path's order."""
    return tuple(dict.fromkeys(_EXPRESSION.findall(path)))


def form_of(path: str) -> str:
    """A path with nothing in its braces: equal for paths that the same requests match."""
    return _EXPRESSION.sub("{}", path)


def stand_ins(
    path: str, declared: Collection[tuple[str, str]]
) -> dict[str, tuple[str, str] | None]:
    """Each name that a path holds and no path parameter has, with the parameter that is meant.

    `declared` are places and names. Meant is the query parameter of that name, or, where one name
    and one path parameter are left over, that one; None where nothing is declared for the name.
    """
    held = expressions(path)
    missing = [name for name in held if ("path", name) not in declared]
    spare = [each for each in declared if each[0] == "path" and each[1] not in held]
    found = {name: ("query", name) if ("query", name) in declared else None for name in missing}
    if len(missing) == len(spare) == 1 and found[missing[0]] is None:
        found[missing[0]] = spare[0]
    return found


class PointerError(LookupError):
    """A pointer that names nothing; the message says which token failed."""


def lookup(content: Any, pointer: str) -> Any:
    """What a pointer names in plain data; raises PointerError."""
    found = content
    for token in split(pointer):
        if isinstance(found, dict) and token in found:
            found = found[token]
        elif isinstance(found, list) and token.isdecimal() and int(token) < len(found):
            found = found[int(token)]
        else:
            raise PointerError(f"nothing is called {token!r} on the way to {pointer}")
    return found


@record(frozen=True, slots=True)
class Document:
    """An OpenAPI document in one of its three states: source, overlaid, normalized.

    `content` is plain data and never changed in place: a stage returns a new Document.
    `locate` maps a pointer into the *source* to its file and line (the nearest ancestor's when the
    pointer itself is not there). `origins` maps pointers that normalisation made (a hoisted
    component, say) to the source pointers that they came from. `files` are those that it was read
    from, relative to the folder of the first. `memory` is for what stages find out about parts of the
    content, which stays true of them in the documents that are made from this one.
    """

    content: dict[str, Any]
    locate: Callable[[str], Location]
    origins: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    memory: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def with_content(
        self, content: dict[str, Any], origins: Mapping[str, str] | None = None
    ) -> "Document":
        """The same document with other content, and with `origins` replaced when given."""
        return replace(self, content=content, origins=self.origins if origins is None else origins)

    def origin(self, pointer: str) -> str:
        """The source pointer of a pointer into this document's content."""
        prefix = pointer if self.origins else ""
        while prefix:
            if prefix in self.origins:
                return self.origins[prefix] + pointer[len(prefix) :]
            prefix = prefix.rpartition("/")[0]
        return pointer

    def location(self, pointer: str) -> Location:
        """File and line of a pointer into this document's content."""
        return self.locate(self.origin(pointer))

    def operations(self) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
        """Every operation as (pointer, method, path, operation), in the document's order."""
        for path, item in self.content.get("paths", {}).items():
            if not isinstance(item, Mapping) or path.startswith("x-"):
                continue
            for method in item:
                if method in METHODS and isinstance(item[method], dict):
                    yield join("/paths", path, method), method, path, item[method]

    def schemas(self) -> dict[str, Any]:
        """The component schemas by key."""
        schemas: dict[str, Any] = self.content.get("components", {}).get("schemas", {})
        return schemas
