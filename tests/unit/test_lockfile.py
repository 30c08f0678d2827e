"""names.lock: what is written is read again, and takes a line for each name."""

import string

import pytest
import yaml

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


@pytest.mark.parametrize(
    "name", ["list", "on", "NULL", "True", "yes", "off", "y", "cases.list", "_private", "null_"]
)
@pytest.mark.parametrize(
    "pointer",
    [
        *("/", "/a", "/a: b", "/a:", "/a~1{b}/get", "/a#b", "/a #b", "/a ", "/\u00fc", "a"),
        *(f"/{sign}" for sign in string.punctuation),
        *(f"/a{sign}b" for sign in string.punctuation),
    ],
)
def test_lines_are_those_of_a_yaml_writer(pointer: str, name: str) -> None:
    text = lockfile.write({pointer: name})
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith("# ")]
    assert "".join(lines) == yaml.safe_dump({pointer: name}, allow_unicode=False)


def test_a_lock_without_names_is_an_empty_mapping() -> None:
    assert lockfile.write({}).endswith("\n{}\n")
