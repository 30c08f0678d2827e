"""YAML and JSON: text -> plain data, with the line of every JSON Pointer.

The text may come from anyone, so size, depth and the expansion of YAML aliases are bounded, and what
the two notations leave open is settled the way JSON settles it: keys are unique texts, numbers are
finite, only `true` and `false` are booleans, and a date is a text.
"""

from pathlib import Path

from ..cache import NO_CACHE, Cache
from ..diagnostics import Collector, Location
from ..garbage import many_objects
from . import json_text, kept, yaml_text
from .content import Parsed

MAX_BYTES = 64 * 1024 * 1024

__all__ = ["MAX_BYTES", "Parsed", "bytes_of", "decode", "read"]


def bytes_of(path: Path) -> bytes:
    """A file's bytes, of which `decode` must see no more than that they are too many."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def decode(raw: bytes, shown: str, collector: Collector) -> str | None:
    """The text of a file's bytes; None, with a diagnostic, when too large or not UTF-8."""
    start = Location(shown)
    if len(raw) > MAX_BYTES:
        collector.error(
            "too-large",
            f"the file has more than {MAX_BYTES:,} bytes, which is the most that is read",
            at=start,
            hint="leave out of it what the client does not need, or cut it into several documents",
        )
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        collector.error(
            "not-utf-8",
            f"byte {problem.start} (0x{raw[problem.start]:02x}) is not UTF-8",
            at=Location(shown, line),
            hint="save the file as UTF-8",
        )
        return None


def read(text: str, shown: str, collector: Collector, cache: Cache = NO_CACHE) -> Parsed | None:
    """Plain data and locations of a text, which is JSON when `shown` ends in .json, else YAML.

    Returns None, with diagnostics in the collector, when the text cannot be read. Content that can be
    read but breaks a rule (a duplicate key, say) is returned, with an error in the collector. Content
    of YAML that `cache` has is not read again.
    """
    with many_objects():
        if shown.endswith(".json"):
            return json_text.read(text, shown, collector)
        if cache is NO_CACHE:
            return yaml_text.read(text, shown, collector)
        return kept.read(text, shown, collector, cache)
