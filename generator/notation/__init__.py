"""YAML and JSON: text -> plain data, with the line of every JSON Pointer.

The text may come from anyone, so size, depth and the expansion of YAML aliases are bounded, and what
the two notations leave open is settled the way JSON settles it: keys are unique texts, numbers are
finite, only `true` and `false` are booleans, and a date is a text.
"""

from ..diagnostics import Collector, Location
from . import json_text, yaml_text
from .content import Parsed, many_objects

MAX_BYTES = 64 * 1024 * 1024

__all__ = ["MAX_BYTES", "Parsed", "decode", "many_objects", "read"]


def decode(raw: bytes, shown: str, collector: Collector) -> str | None:
    """The text of a file's bytes; None, with a diagnostic, when too large or not UTF-8."""
    start = Location(shown)
    if len(raw) > MAX_BYTES:
        collector.error(
            "too-large",
            f"the file has {len(raw):,} bytes; at most {MAX_BYTES:,} are read",
            at=start,
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


def read(text: str, shown: str, collector: Collector) -> Parsed | None:
    """Plain data and locations of a text, which is JSON when `shown` ends in .json, else YAML.

    Returns None, with diagnostics in the collector, when the text cannot be read. Content that can be
    read but breaks a rule (a duplicate key, say) is returned, with an error in the collector.
    """
    with many_objects():
        if shown.endswith(".json"):
            return json_text.read(text, shown, collector)
        return yaml_text.read(text, shown, collector)
