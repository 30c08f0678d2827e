"""Small bombs end with what they are known to end with, within memory; `make bombs` tries all.

How long each takes is not asserted: what would not end is ended after two minutes of CPU.
"""

import pytest

from .documents import BOMBS
from .runs import run

# One of each kind, of about a second each.
_CHEAP = (
    "aliases",
    "YAML flow nesting",
    "JSON nesting",
    "JSON float",
    "allOf twice and thrice",
    "a reference to itself",
    "paths of many segments",
    "patterns",
    "a file URL",
    "an http URL",
    "a device without end",
    "a part of 100 GB",
    "an overlay with a pattern",
    "an overlay that doubles",
)


@pytest.mark.parametrize("name", _CHEAP)
def test_ends_as_expected(name: str) -> None:
    ended = run(BOMBS[name])
    assert ended.fault == ""
    assert ended.outcome == BOMBS[name].outcome, ended.output
