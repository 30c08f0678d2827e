"""What a package carries of the vendor's document, for its fakes; read when first asked for."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from .schema_check import Checker, Schema

_FILE = "_document.json"
_IN_PATHS = "/:@!$&'()*+,;=~%-._"
_PLACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Described:
    """An operation as the document has it; `path` with its names in braces."""

    method: str
    path: str
    content: Mapping[str, Any]

    @property
    def parameters(self) -> tuple[Mapping[str, Any], ...]:
        """Its parameters, as the document has them."""
        return tuple(self.content.get("parameters", ()))

    @property
    def bodies(self) -> Mapping[str, Mapping[str, Any]]:
        """Media type -> how the body is described."""
        found: Mapping[str, Mapping[str, Any]] = self.content.get("requestBody", {}).get(
            "content", {}
        )
        return found

    @property
    def responses(self) -> Mapping[str, Mapping[str, Any]]:
        """Status, such as 200, 2XX or default -> how its answer is described."""
        found: Mapping[str, Mapping[str, Any]] = self.content.get("responses", {})
        return found

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        path = self.path.partition("#")[0]
        # As it is sent: what no URL can hold is percent-encoded.
        texts = [re.escape(quote(text, safe=_IN_PATHS)) for text in _PLACE.split(path)[::2]]
        return re.compile("([^/?#]+?)".join(texts))

    def values(self, path: str) -> Mapping[str, str] | None:
        """The texts, still encoded, in a path of this operation; None: the path is another's."""
        found = self._pattern.fullmatch(path)
        names = _PLACE.findall(self.path.partition("#")[0])
        return None if found is None else dict(zip(names, found.groups(), strict=True))


@dataclass(frozen=True)
class Description:
    """All operations by `GET /path`, and the schemas that they refer to."""

    operations: Mapping[str, Described]
    checker: Checker
    _by_method: dict[str, list[Described]] = field(default_factory=dict[str, list[Described]])

    def at(self, method: str, path: str) -> Described | None:
        """The operation that a request reaches; where several do, the one with the fewest names."""
        if not self._by_method:
            for one in self.operations.values():
                self._by_method.setdefault(one.method, []).append(one)
        found = [one for one in self._by_method.get(method, ()) if one.values(path) is not None]
        return min(found, key=lambda one: len(_PLACE.findall(one.path)), default=None)


@lru_cache(maxsize=8)
def describe(package: str) -> Description:
    """What a package, by its name, carries of its document."""
    content: Mapping[str, Any] = json.loads(files(package).joinpath(_FILE).read_text("utf-8"))
    return Description(dict(_operations(content)), Checker(content["schemas"]))


def _operations(content: Mapping[str, Any]) -> Iterator[tuple[str, Described]]:
    for key, operation in content["operations"].items():
        method, _, path = key.partition(" ")
        yield key, Described(method, path, operation)


def media_of(content: Mapping[str, Any], media_type: str) -> tuple[str, Mapping[str, Any]] | None:
    """The documented media type that one is, or is in the range of; parameters do not matter."""
    came = media_type.partition(";")[0].strip().lower()
    by_name = {name.partition(";")[0].strip().lower(): name for name in content}
    for wanted in (came, f"{came.partition('/')[0]}/*", "*/*"):
        if wanted in by_name:
            return by_name[wanted], content[by_name[wanted]]
    return None


def schema_of(media: Mapping[str, Any]) -> Schema:
    """The schema of a media type; what is not described may be anything."""
    found: Schema = media.get("schema", True)
    return found
