"""names.lock: JSON Pointer -> Python name, written by the tool and reviewed by people."""

import re
from collections.abc import Mapping

import yaml

from . import notation
from .cache import NO_CACHE, Cache
from .diagnostics import Collector, Location
from .document import join, unescape
from .naming import is_public_identifier

_HEADER = """\
# Python names by JSON Pointer. clientsmith adds lines and never changes one: callers use these names.
# To rename something, edit its line by hand (or say so in client.yaml and delete the line).
"""

_WIDTH = 1_000_000
# All signs that are seen, but the colon, which may end a key.
_PLAIN_POINTER = re.compile(r"/[!-9;-~]{0,900}")
_PLAIN_NAME = re.compile(r"(?!(?:yes|no|on|off|true|false|null)\Z)[a-z][\w.]*", re.ASCII | re.I)
_LONGEST_KEY = 1000  # YAML 1.2, 8.2.2: what is longer needs a line of its own


def read(text: str, shown: str, collector: Collector, cache: Cache = NO_CACHE) -> dict[str, str]:
    """The locked names; reports `malformed-lock` for what is no name. `cache` may have read it before."""
    parsed = notation.read(text, shown, collector, cache) if text.strip() else None
    if parsed is None or parsed.content is None:
        return {}
    if not isinstance(parsed.content, dict):
        collector.error(
            "malformed-lock",
            "the file must map JSON Pointers to Python names",
            at=parsed.locate(""),
            hint="restore it from version control",
        )
        return {}
    names = {}
    for pointer, name in parsed.content.items():
        if isinstance(name, str) and all(map(is_public_identifier, name.split("."))):
            names[pointer] = name
        else:
            collector.error(
                "malformed-lock",
                f"{name!r} is no Python name",
                at=parsed.locate(join("", pointer)),
                pointer=pointer,
                hint="restore the line from version control, or write a Python name",
            )
    return names


def locate(text: str, shown: str, pointer: str) -> Location:
    """The line of names.lock that holds the name of what a pointer names."""
    parsed = notation.read(text, shown, Collector())
    return Location(shown) if parsed is None else parsed.locate(join("", pointer))


def write(names: Mapping[str, str]) -> str:
    """The text of names.lock, sorted by pointer: a name is a line, so that a rename is one, too."""
    ordered = sorted(names.items(), key=lambda item: unescape(item[0]))
    return _HEADER + ("".join(_line(*item) for item in ordered) if ordered else "{}\n")


def _line(pointer: str, name: str) -> str:
    # PyYAML's own writer is slow; these are nearly all, and the same to it.
    if _PLAIN_POINTER.fullmatch(pointer) and _PLAIN_NAME.fullmatch(name):
        return f"{pointer}: {name}\n"
    line = {pointer: name}
    return str(yaml.dump(line, Dumper=_Lines, width=_WIDTH, allow_unicode=False))


class _Lines(yaml.SafeDumper):
    """Writes a key and its value into one line, which PyYAML does for short keys only."""

    def check_simple_key(self) -> bool:
        event = self.event
        is_short = isinstance(event, yaml.ScalarEvent) and len(ascii(event.value)) < _LONGEST_KEY
        return is_short or super().check_simple_key()
