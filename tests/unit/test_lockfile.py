"""names.lock: what is written is read again, and takes a line for each name."""

import pytest

from generator import lockfile
from generator.diagnostics import Collector

LONG = "/paths/" + "~1segment" * 40 + "/get"


@pytest.mark.parametrize(
    "pointer",
    [
        "/a",
        LONG,
        "/a b",
        "/a: b #c",
        "/'\"\\",
        "/line\nend",
        "/\u00fc\u2028",
        "/\U0001f600" * 90,
        "/?",
    ],
)
def test_every_name_is_one_line(pointer: str) -> None:
    names = {"/": "first", pointer: "name", "/~1zz": "last"}
    text = lockfile.write(names)
    collector = Collector()
    assert lockfile.read(text, "names.lock", collector) == names
    assert collector.diagnostics == []
    assert len([line for line in text.splitlines() if not line.startswith("#")]) == 3
    assert lockfile.locate(text, "names.lock", pointer).line > 2


def test_a_pointer_that_no_line_holds_is_read_again() -> None:
    names = {LONG * 10: "name"}
    assert lockfile.read(lockfile.write(names), "names.lock", Collector()) == names
