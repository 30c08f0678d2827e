"""overlay: actions applied to a copy, with the places of both files kept."""

import copy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import overlay, source
from generator.diagnostics import Collector
from generator.document import Document, join, lookup
from generator.json_paths import Finder, TooMuch
from generator.patching import Patch

SOURCE = """\
openapi: 3.1.0
info: {title: T, version: '1'}
tags:
  - name: a
  - name: b
  - name: c
paths:
  /one:
    get: {tags: [a], description: first}
  /two:
    get: {tags: [b]}
"""
HEAD = "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n"


def applied(folder: Path, actions: str) -> tuple[Document, Collector]:
    (folder / "source.yaml").write_text(SOURCE)
    (folder / "overlay.yaml").write_text(HEAD + actions)
    collector = Collector()
    document = source.read(folder / "source.yaml", "source.yaml", collector)
    assert document is not None
    before = copy.deepcopy(document.content)
    result = overlay.apply(document, folder / "overlay.yaml", "overlay.yaml", collector)
    assert document.content == before
    return result, collector


def content(folder: Path, actions: str) -> dict[str, Any]:
    document, collector = applied(folder, actions)
    assert collector.diagnostics == []
    return document.content


def test_merges_objects_and_appends_to_arrays(tmp_path: Path) -> None:
    result = content(
        tmp_path,
        "- description: why\n"
        "  target: $.paths.*.get\n"
        "  update: {tags: [z], summary: s}\n"
        "- description: why\n"
        "  target: $.tags\n"
        "  update: {name: d}\n",
    )
    assert result["paths"]["/one"]["get"] == {
        "tags": ["a", "z"],
        "description": "first",
        "summary": "s",
    }
    assert result["paths"]["/two"]["get"] == {"tags": ["b", "z"], "summary": "s"}
    assert [tag["name"] for tag in result["tags"]] == ["a", "b", "c", "d"]


def test_an_update_in_two_places_stays_two_things(tmp_path: Path) -> None:
    result = content(
        tmp_path,
        "- {description: w, target: $.paths.*.get, update: {x-new: {list: [1]}}}\n"
        "- {description: w, target: \"$.paths['/one'].get.x-new.list\", update: 2}\n",
    )
    assert result["paths"]["/one"]["get"]["x-new"] == {"list": [1, 2]}
    assert result["paths"]["/two"]["get"]["x-new"] == {"list": [1]}


def test_removes_items_and_members(tmp_path: Path) -> None:
    result = content(
        tmp_path,
        "- {description: w, target: \"$.tags[?@.name == 'a' || @.name == 'b']\", remove: true}\n"
        "- {description: w, target: $..description, remove: true}\n"
        "- {description: w, target: \"$.paths['/two']\", remove: true}\n",
    )
    assert result["tags"] == [{"name": "c"}]
    assert result["paths"] == {"/one": {"get": {"tags": ["a"]}}}


def test_removes_from_the_end_whatever_order_the_target_names(tmp_path: Path) -> None:
    result = content(tmp_path, "- {description: w, target: '$.tags[2, 0]', remove: true}\n")
    assert result["tags"] == [{"name": "b"}]


def test_replaces_a_scalar_and_copies(tmp_path: Path) -> None:
    result = content(
        tmp_path,
        "- {description: w, target: $.info.title, update: New}\n"
        "- {description: w, target: $.paths, update: {/three: {}}}\n"
        "- {description: w, target: \"$.paths['/three']\", copy: \"$.paths['/one']\"}\n"
        "- {description: w, target: \"$.paths['/three'].get.tags\", update: only here}\n",
    )
    assert result["info"]["title"] == "New"
    assert result["paths"]["/three"]["get"]["tags"] == ["a", "only here"]
    assert result["paths"]["/one"]["get"]["tags"] == ["a"]


def test_locates_what_is_from_the_source_and_what_is_from_the_overlay(tmp_path: Path) -> None:
    document, _ = applied(
        tmp_path,
        "- description: w\n"
        "  target: $.tags[0]\n"
        "  remove: true\n"
        "- description: w\n"
        "  target: $.tags\n"
        "  update:\n"
        "    - name: new\n"
        "- description: w\n"
        "  target: $.paths['/one'].get\n"
        "  update:\n"
        "    description: second\n",
    )
    places = {
        "/tags/0/name": "source.yaml:5",
        "/tags/1": "source.yaml:6",
        "/tags/2/name": "overlay.yaml:10",
        "/tags/3": "source.yaml:3",
        "/paths/~1one/get/description": "overlay.yaml:14",
        "/paths/~1one/get/tags/0": "source.yaml:9",
        "/paths/~1two/get": "source.yaml:11",
        "/paths/~1missing/get": "source.yaml:7",
    }
    found = {pointer: document.location(pointer) for pointer in places}
    assert {pointer: f"{at.file}:{at.line}" for pointer, at in found.items()} == places


json = st.recursive(
    st.none() | st.integers(0, 3) | st.text("ab", max_size=1),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
objects = st.dictionaries(st.sampled_from("abc"), json, max_size=3)


def pointers(value: Any, pointer: str = "") -> list[tuple[str, Any]]:
    found = [(pointer, value)]
    if isinstance(value, dict | list):
        for key, member in value.items() if isinstance(value, dict) else enumerate(value):
            found += pointers(member, join(pointer, key))
    return found


@given(objects, objects)
def test_every_scalar_is_found_again_where_its_origin_says(
    original: dict[str, Any], update: dict[str, Any]
) -> None:
    before = copy.deepcopy((original, update))
    patch = Patch(original)
    patch.merge((), update, "")
    assert (original, update) == before
    for pointer, value in pointers(patch.content):
        if not isinstance(value, dict | list):
            is_added, origin = patch.origin(pointer)
            assert lookup(update if is_added else original, origin) == value


@pytest.mark.parametrize(
    ("actions", "code", "words"),
    [
        ("- {target: $.info, update: {x-a: 1}}\n", "overlay-without-reason", "does not say why"),
        ("- {description: w, target: $.nope, remove: true}\n", "overlay-matches-nothing", "$.nope"),
        ("- {description: w, target: info, remove: true}\n", "overlay-malformed", "RFC 9535"),
        ("- {description: w, target: $, remove: true}\n", "overlay-malformed", "the root"),
        ("- {description: w, target: $.info}\n", "overlay-malformed", "none of them"),
        ("- {description: w, target: $.info, update: 3}\n", "overlay-malformed", "a scalar"),
        ("- {description: w, target: $, update: {info: [1]}}\n", "overlay-malformed", "/info is"),
        (
            "- {description: w, target: $.info, copy: '$.tags[*]'}\n",
            "overlay-malformed",
            "3 places",
        ),
        ("- {description: w, target: $.info, updat: {}}\n", "unknown-key", "'updat'"),
        ("- 3\n", "overlay-malformed", "a whole number"),
        ("  []\n", "overlay-malformed", "at least one"),
    ],
)
def test_reports_what_cannot_be_applied(
    tmp_path: Path, actions: str, code: str, words: str
) -> None:
    _, collector = applied(tmp_path, actions)
    found = collector.in_order()[0 if code != "unknown-key" else -1]
    assert found.code == code
    assert words in found.message
    assert found.location.file == "overlay.yaml"


def test_an_action_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    document, collector = applied(
        tmp_path,
        "- {description: w, target: $.nope, remove: true}\n"
        "- {description: w, target: $.info.title, update: New}\n",
    )
    assert [found.code for found in collector.diagnostics] == ["overlay-matches-nothing"]
    assert document.content["info"]["title"] == "New"


def test_what_is_copied_over_and_over_has_an_end() -> None:
    patch = Patch({"a": list(range(10))})
    for _ in range(40):
        value = patch.value(("a",))
        if not patch.may_copy(value, 1):
            break
        patch.merge(("a",), list(value), "/x")
    assert 100_000 < len(patch.value(("a",))) < 2_000_000


@pytest.mark.parametrize(
    ("function", "pattern", "found"),
    [("search", "(a+)+$", 0), ("search", "a!", 1), ("match", "a", 0), ("match", "a*!", 1)],
)
def test_patterns_are_judged_without_going_back(function: str, pattern: str, found: int) -> None:
    content = [{"x": "a" * 5_000 + "!"}]
    assert len(Finder().find(f"$[?{function}(@.x, '{pattern}')]", content)) == found


def test_a_text_is_no_array_of_its_signs() -> None:
    assert Finder().find("$..*[1:3]", {"a": "text", "b": [["x"], ["y"], "z"]}) == [
        ("b", 1),
        ("b", 2),
    ]


def test_paths_that_come_by_the_same_places_again_and_again_end() -> None:
    content: dict[str, Any] = {}
    for _ in range(60):
        content = {"a": content, "b": [content["a"]] if content else []}
    with pytest.raises(TooMuch):
        Finder(most=100_000).find("$..*..*..*..*", content)
    with pytest.raises(TooMuch):
        Finder(most=100_000).find("$[?@..*..*..*]", content)
    with pytest.raises(TooMuch):
        Finder(most=1_000).find(f"${'[*,*]' * 12}", content)


def test_what_paths_look_at_is_counted_together() -> None:
    finder = Finder(most=10)
    assert finder.find("$.a.b", {"a": {"b": 1}}) == [("a", "b")]
    assert finder.find("$.*", {"a": 1, "b": 2}) == [("a",), ("b",)]
    with pytest.raises(TooMuch):
        finder.find("$..x", {"a": {"b": {"c": {"d": {"e": {}}}}}})
