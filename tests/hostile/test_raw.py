"""What a file may say that plain data cannot: the text itself is hostile."""

import random
from pathlib import Path

import pytest
import yaml

from .outcomes import outcome
from .payloads import CANARY, PAYLOADS
from .places import BASES, base

_TOUCH = f"touch {CANARY}"
# Whole lines, and what may stand behind a key.
_LINES = (
    f"x-a: !!python/object/apply:os.system ['{_TOUCH}']",
    f"x-a: !!python/object/new:os.system ['{_TOUCH}']",
    "x-a: !!python/name:os.system",
    "x-a: !!python/module:os",
    "? !!python/object/apply:os.getcwd []\n: x",
    "? [a, b]\n: x",
    "? {a: b}\n: x",
    "x-a: !!binary aGk=",
    "x-a: !!set {a, b}",
    "x-a: !!timestamp 2001-01-01",
    "x-a: !local text",
    "x-a: &a [*a]",
    "x-a: *nowhere",
    "<<: {x-a: b}",
    "<<: text",
    "<<: [{x-a: b}, text]",
    "--- \nx: y",
    "...\nx: y",
    "%TAG ! tag:evil.test,2026:",
    "%YAML 9.9",
    'x-a: "\\x00\\uD800\\u2028"',
    "x-a: 'one\n\n  two'",
    "x-a: |+\n  text\n\n",
    "x-a: .inf",
    "x-a: 0o777",
    "x-a: 1:30:00",
    "x-a: 2026-02-31",
    "x-a: NO",
    "x-a: ~",
    "~: x",
    "1: x",
    "true: x",
    "2026-01-01: x",
    "\tx-a: b",
    "x-a: b\r\nx-b: c\rx-c: d",
    "x-a: b\x85x-b: c\u2028x-c: d",
    "x-a: \0",
    "x-a: \x1b[2J",
    "\ufeffx-a: b",
    "x-a: \ufffe",
    "# \u202e comment \x07",
    "x-a: [",
    "x-a: }",
    "x-a: 'text",
    "x-a: b: c",
    "- x",
    "@x: y",
    "`x`: y",
    "openapi: 3.1.0",
)
_FILES = sorted(
    path.relative_to(BASES)
    for path in BASES.rglob("*")
    if path.suffix in (".yaml", ".lock")
    and path.parts[-2] in ("orders", "hooks", "joined", "marks")
)


def _fault(file: Path, text: bytes) -> str:
    name = file.parts[0]
    files = {
        **base(name),
        file.relative_to(name).as_posix(): text.decode("utf-8", "surrogateescape"),
    }
    return outcome(files, name).fault


@pytest.mark.parametrize("file", _FILES, ids=str)
def test_lines_do_no_harm(file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    chance = random.Random(str(file))
    lines = (BASES / file).read_text("utf-8").splitlines()
    for planted in chance.sample(_LINES, 7):
        place = chance.randrange(len(lines) + 1)
        near = lines[min(place, len(lines) - 1)]
        indentation = near[: len(near) - len(near.lstrip())]
        text = "\n".join([*lines[:place], indentation + planted, *lines[place:], ""])
        assert _fault(file, text.encode("utf-8", "surrogatepass")) == "", (planted, place)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("file", _FILES, ids=str)
def test_texts_as_they_are_do_no_harm(
    file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Unquoted, where a value stood: whatever YAML takes it for."""
    monkeypatch.chdir(tmp_path)
    chance = random.Random(f"{file} values")
    text = (BASES / file).read_text("utf-8")
    values = [token for token in yaml.scan(text) if isinstance(token, yaml.ScalarToken)]
    for payload in chance.sample(PAYLOADS, 5):
        chosen = chance.choice(values)
        start, end = chosen.start_mark.index, chosen.end_mark.index
        planted = text[:start] + payload.text[:2000] + text[end:]
        assert _fault(file, planted.encode("utf-8", "surrogatepass")) == "", (payload.name, chosen)
    assert list(tmp_path.iterdir()) == []
