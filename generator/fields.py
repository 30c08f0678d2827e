"""Reads the members of an object from one of our own files, one checked field at a time."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from .diagnostics import Collector, Location
from .document import join
from .records import record
from .suggestions import did_you_mean, perhaps
from .text import plain_url

_URL = re.compile(r"https?://[^\s/]+\S*")
_NAMES = {
    dict: "an object",
    list: "an array",
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    type(None): "nothing",
}


def kind_of(value: object) -> str:
    """What a value of plain data is, in words."""
    # What only TOML has: dates and times.
    return _NAMES.get(type(value), f"a {type(value).__name__}")


@record(frozen=True, slots=True)
class Fields:
    """An object of a file, where it stands, and the collector that hears what is wrong with it.

    Every reader returns its default when the key is absent or its value is refused.
    """

    content: Mapping[str, Any]
    pointer: str
    locate: Callable[[str], Location]
    collector: Collector

    def error(self, key: str | None, code: str, message: str, hint: str = "") -> None:
        """Record an error about one key of the object, or about the whole object."""
        pointer = self.pointer if key is None else join(self.pointer, key)
        self.collector.error(code, message, at=self.locate(pointer), pointer=pointer, hint=hint)

    def only(self, *known: str, is_extensible: bool = False) -> None:
        """Refuse every key but the known ones, and those with x- where extensions are allowed."""
        for key in self.content:
            if key not in known and not (is_extensible and key.startswith("x-")):
                place = self.pointer or "the file"
                message = f"{place} has the key {key!r}, which means nothing here"
                self.error(key, "unknown-key", message, did_you_mean(key, known))

    def need(self, *keys: str) -> bool:
        """Whether all of the keys are there; each that is missing is reported."""
        missing = [key for key in keys if self.content.get(key) is None]
        for key in missing:
            self.error(None, "missing-key", f"the key {key!r} is missing")
        return not missing

    def text(self, key: str) -> str | None:
        """The text of a key."""
        value = self.content.get(key)
        if value is None or isinstance(value, str):
            return value
        hint = f"write it in quotes: '{value}'" if isinstance(value, int | float) else ""
        self._wrong_type(key, value, "a text", hint)
        return None

    def flag(self, key: str) -> bool:
        """Whether a key is true."""
        value = self.content.get(key, False)
        if not isinstance(value, bool):
            self._wrong_type(key, value, "true or false")
            return False
        return value

    def whole_number(self, key: str, default: int) -> int:
        """The whole number of a key."""
        value = self.content.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            self._wrong_type(key, value, "a whole number")
            return default
        return value

    def positive(self, key: str) -> int | None:
        """The whole number of a key, which is one at least; None when it is absent or refused."""
        value = self.content.get(key)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool):
            self._wrong_type(key, value, "a whole number")
            return None
        if value < 1:
            self.error(key, "not-positive", f"{key!r} is {value}; one or more is expected")
            return None
        return value

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The texts of an array of texts."""
        if self.content.get(key) is None:
            return default
        return tuple(self.array(key).table().values())

    def mapping(self, key: str) -> "Fields":
        """The object of a key; an empty one when it is absent or refused."""
        value = self.content.get(key)
        if value is not None and not isinstance(value, dict):
            self._wrong_type(key, value, "an object")
            value = None
        return Fields(value or {}, join(self.pointer, key), self.locate, self.collector)

    def mappings(self) -> Iterator[tuple[str, "Fields"]]:
        """Every member that is an object; others are reported."""
        for key in self.content:
            if isinstance(self.content[key], dict):
                yield key, self.mapping(key)
            else:
                self._wrong_type(key, self.content[key], "an object")

    def array(self, key: str) -> "Fields":
        """The items of an array, keyed by their index; empty when it is absent or refused."""
        value = self.content.get(key)
        if value is not None and not isinstance(value, list):
            self._wrong_type(key, value, "an array")
            value = None
        content = {str(index): item for index, item in enumerate(value or [])}
        return Fields(content, join(self.pointer, key), self.locate, self.collector)

    def table(self) -> dict[str, str]:
        """The object as key -> text."""
        return {key: text for key in self.content if (text := self.text(key)) is not None}

    def one_of(self, key: str, allowed: Collection[str]) -> str | None:
        """The text of a key that must be one of the allowed words."""
        value = self.text(key)
        if value is None or value in allowed:
            return value
        message = f"{value!r} is not one of {', '.join(sorted(allowed))}"
        self.error(key, "unknown-value", message, perhaps(value, allowed))
        return None

    def checked(
        self, key: str, default: str, is_right: Callable[[str], object], expected: str
    ) -> str:
        """The text of a key, or the default when it is absent or does not look as expected."""
        value = self.text(key)
        if value is None:
            return default
        if not is_right(value):
            self.error(key, "invalid-name", f"{value!r} is not {expected}")
            return default
        return value

    def url(self, key: str) -> str | None:
        """The http or https URL of a key, with what stands in no URL percent-encoded."""
        value = self.text(key)
        if value is None:
            return None
        url = plain_url(value) if _URL.fullmatch(value) else ""
        if not url:
            self.error(key, "invalid-url", f"{value!r} is not an http or https URL")
        return url or None

    def is_pointer(self, key: str | None, pointer: str) -> bool:
        """Whether a text is a JSON Pointer; one that is not is reported at the key."""
        if pointer == "" or pointer.startswith("/"):
            return True
        hint = f"write it from the root: /{pointer.lstrip('#/')}"
        self.error(key, "malformed-pointer", f"{pointer!r} is not a JSON Pointer", hint)
        return False

    def _wrong_type(self, key: str, value: object, expected: str, hint: str = "") -> None:
        message = f"{key!r} is {kind_of(value)}; {expected} is expected"
        self.error(key, "wrong-type", message, hint)
