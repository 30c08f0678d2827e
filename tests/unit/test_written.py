"""written: the text is that which PyYAML's writer prints of the whole."""

from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from generator.cache import FolderCache
from generator.written import _Lines, written

LONG = "word " * 40
SCHEMA: dict[str, Any] = {
    "type": "object",
    "description": f"{LONG}\n\n  indented\n\ttab: # no comment\n",
    "properties": {"on": {"enum": ["yes", "~", "1", 1, 1.5, True, None, "2026-01-01", "é\u2028"]}},
    "x-empty": [{}, [], "", [[1, [2]]]],
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": 'Acme: # "it\'s"', "description": LONG, "version": "1.0"},
    "x-paths": {"paths": {"/a": {"b": 1}}},
    "paths": {
        "/things/{id}": {"get": {"responses": {"200": SCHEMA}}},
        "/?": {},
        f"/{LONG}": SCHEMA,
    },
    "webhooks": {},
    "components": {
        "schemas": {"One": SCHEMA, "Two": SCHEMA, "2": True, LONG * 2: SCHEMA},
        "responses": {},
        "x-schemas": {"One": SCHEMA},
        "parameters": ["odd"],
    },
    "tags": [{"name": "a"}, {"name": "b", "description": LONG}],
}


class _Whole(yaml.CSafeDumper):
    """PyYAML's own way, with equal parts in full."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _whole(content: dict[str, Any]) -> str:
    text: str = yaml.dump(content, Dumper=_Whole, sort_keys=False, allow_unicode=True, width=100)
    return text


def _without(key: str) -> dict[str, Any]:
    return {name: value for name, value in DOCUMENT.items() if name != key}


EDITS = [
    DOCUMENT,
    {**DOCUMENT, "paths": {**DOCUMENT["paths"], "/?": {"get": {}}}},
    {**DOCUMENT, "components": {"schemas": {"Two": {**SCHEMA, "type": "array"}, "One": SCHEMA}}},
    {**DOCUMENT, "components": {"schemas": {"One": {"default": 1}}}},
    {**DOCUMENT, "components": {"schemas": {"One": {"default": 1.0}}}},
    {**DOCUMENT, "components": {"schemas": {"One": {"default": True}}}},
    _without("components"),
    _without("paths"),
    DOCUMENT,
]


def test_the_text_is_that_of_the_writer() -> None:
    for content in EDITS:
        assert written(content) == _whole(content)


def test_parts_make_the_whole_whatever_was_kept(tmp_path: Path) -> None:
    cache = FolderCache(tmp_path)
    for content in EDITS:
        for _ in range(2):
            assert written(content, "acme", cache) == _whole(content)


def test_only_what_changed_is_printed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FolderCache(tmp_path)
    written(DOCUMENT, "acme", cache)
    printed: list[str] = []
    original = _Lines.mapping

    def counted(self: _Lines, value: dict[str, Any], indent: int, *, is_open: bool) -> None:
        printed.extend(value if indent == 4 and not is_open else ())
        original(self, value, indent, is_open=is_open)

    monkeypatch.setattr(_Lines, "mapping", counted)
    changed = {**SCHEMA, "type": ["a new word"]}
    schemas = {**DOCUMENT["components"]["schemas"], "Two": changed}
    components = {**DOCUMENT["components"], "schemas": schemas}
    assert written({**DOCUMENT, "components": components}, "acme", cache)
    assert printed == ["Two"]


WORDS = [
    *("", " ", "a", "a b", " a", "a ", "-", "- a", "?", ": b", "a: b", "a #b", "#", "a:", "'", '"'),
    *(
        "yes",
        "No",
        "null",
        "~",
        "1",
        "0x1",
        "1.5",
        "1e3",
        "2026-01-01",
        "=",
        "<<",
        "&a",
        "*a",
        "!a",
    ),
    *(
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "{a}",
        "[a]",
        "a, b",
        "it's",
        'a "b"',
        "back\\slash",
        "\t",
        "a\tb",
    ),
    *(
        "a\nb",
        "\n",
        "a\n",
        "\na",
        "a\n\n b\n",
        "a\r\nb",
        "\x85",
        "a\u2028b",
        "\ufeff",
        "\x00",
        "\x7f",
    ),
    *(
        "\u00fc",
        "\U0001f600",
        "\u200b",
        "word " * 30,
        "x" * 130,
        "y" * 90,
        "z" * 96 + " b",
        "\u00fc " * 70,
    ),
    *(
        "it's " * 40,
        '"q" ' * 40,
        "- a " * 40,
        "a: b " * 40,
        "line\n" * 30,
        "\t tab " * 30,
        "e" * 60 + " " * 60,
    ),
    *(
        " " * 130,
        "a" + " " * 99 + "b",
        "k" * 128,
        "k" * 129,
        "k " * 64,
        "\u00fc" * 64,
        "\u00fc" * 65,
    ),
]


def _any(random: Random, depth: int) -> Any:
    kind = random.randrange(6)
    if depth and kind == 0:
        return {_word(random): _any(random, depth - 1) for _ in range(random.randrange(4))}
    if depth and kind == 1:
        return [_any(random, depth - 1) for _ in range(random.randrange(4))]
    plain = [1, True, None, 1.0, 0, 0.0, False, -0.0, 1e300, date(2026, 1, 1), float("inf")]
    return random.choice(plain) if kind == 2 else _word(random)


def _word(random: Random) -> str:
    return random.choice(WORDS) + random.choice(["", "", random.choice(WORDS)])


@pytest.mark.parametrize("seed", range(5))
def test_whatever_stands_in_it(seed: int, tmp_path: Path) -> None:
    random = Random(seed)
    cache = FolderCache(tmp_path)
    for _ in range(200):
        content = {f"{_word(random)}{number}": _any(random, 6) for number in range(4)}
        assert written(content) == written(content, "acme", cache) == _whole(content)


@pytest.mark.parametrize("column", range(90, 103))
def test_lines_are_folded_where_the_writer_does(column: int) -> None:
    for key in ("k" * (column - 20), "k"):
        texts = ["a" * (column - len(key)) + end for end in ("", " b", "  b", " b" * 60)]
        content = {
            "in": {
                key: texts[1],
                "x": texts,
                "y": {key + str(n): one for n, one in enumerate(texts)},
            }
        }
        assert written(content) == _whole(content)
