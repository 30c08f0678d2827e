"""What made small documents take hours is linear now, and comes to the same as before."""

import random
import textwrap
from typing import Any

import pytest

from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.normalize.merge_all_of import merge_all_of
from generator.notation import MAX_BYTES, json_text, read
from generator.text import prose, wrapped


def _merged(schemas: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    content = {"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}}
    collector = Collector()
    document = Document(content, lambda pointer: Location("a.yaml"))
    found = merge_all_of(document, collector).schemas()
    return found, [one.code for one in collector.diagnostics]


def _extends(*keys: str) -> dict[str, Any]:
    return {"allOf": [{"$ref": f"#/components/schemas/{key}"} for key in keys]}


def test_what_is_extended_twice_at_each_of_60_levels_is_merged_once() -> None:
    root = {"type": "object", "properties": {"a": {"type": "string"}}}
    levels = {f"S{n}": _extends(f"S{n - 1}", f"S{n - 1}") for n in range(1, 60)}
    found, codes = _merged({"S0": root, **levels})
    assert found["S59"] == root
    assert codes == []


def test_alternatives_that_are_taken_in_twice_count_once() -> None:
    def kind(name: str) -> dict[str, Any]:
        return {"type": "object", "properties": {name: {"type": "string"}}}

    root = {"properties": {"id": {"type": "string"}}, "oneOf": [kind("a"), kind("b")]}
    levels = {f"S{n}": _extends(f"S{n - 1}", f"S{n - 1}") for n in range(1, 9)}
    found, codes = _merged({"S0": root, **levels})
    fields = [list(one["properties"]) for one in found["S8"]["oneOf"]]
    assert fields == [["id", "a"], ["id", "b"]]
    assert codes == []


def test_a_chain_that_is_too_long_is_a_finding() -> None:
    levels = {f"S{n}": _extends(f"S{n + 1}", "Other") for n in range(3_000)}
    others = {"S3000": {"type": "object"}, "Other": {"type": "object"}}
    _, codes = _merged({**levels, **others})
    assert set(codes) == {"recursive-all-of"}


@pytest.mark.parametrize("seed", range(20))
def test_texts_are_folded_as_textwrap_does(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        words = [
            "".join(chance.choices("ab_é-*", k=chance.choice([1, 2, 3, 5, 20])))
            for _ in range(chance.randint(1, 30))
        ]
        width, first, rest = chance.randint(9, 60), chance.randint(0, 8), chance.randint(0, 5)
        text = " ".join(words)
        expected = textwrap.fill(
            text,
            width,
            initial_indent=" " * first,
            subsequent_indent=" " * rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        assert wrapped(text, width, " " * first, " " * rest) == expected


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("snake_case", "snake_case"),
        ("_a_ b_ _c", r"\_a\_ b\_ \_c"),
        ("a_-_b _", r"a\_-\_b \_"),
        ("é_é *x* `a_b_` <i>", r"é_é \*x\* `a_b_` \<i\>"),
    ],
)
def test_signs_of_markdown_are_escaped(text: str, shown: str) -> None:
    assert prose(text).text == shown


def test_an_array_of_very_many_empty_arrays_is_refused_before_it_is_made() -> None:
    count = json_text.MAX_ROOM // 250 + 1
    collector = Collector()
    text = '{"openapi": "3.1.0", "x": [' + "[]," * count + "0]}"
    assert len(text) < MAX_BYTES
    assert read(text, "a.json", collector) is None
    assert [one.code for one in collector.diagnostics] == ["too-large"]


def test_a_yaml_text_of_very_many_values_is_refused_while_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("generator.notation.yaml_text.MAX_VALUES", 5)
    collector = Collector()
    assert read("a: [1, 2, 3, 4, 5]\n", "a.yaml", collector) is None
    assert [one.code for one in collector.diagnostics] == ["too-large"]
    assert read("a: [1, 2]\n", "a.yaml", Collector()) is not None
