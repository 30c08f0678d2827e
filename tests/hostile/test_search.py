"""The search finds what is wrong at one position among many, counts each once, and goes on where it was stopped."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.tree import Tree

from . import keeping, search
from .groups import Groups, content_of, grouped, places_of
from .keeping import Kept, Result, code
from .outcomes import Outcome, outcome
from .payloads import PAYLOADS, Payload
from .places import Files, Mode, Position
from .search import Search, Tally

_NAME = "newer"
_PAYLOAD = next(one for one in PAYLOADS if one.name == "quote at the end")
_RESOURCE = "_client.py"


@pytest.fixture(scope="module")
def places() -> list[Position]:
    """Keys and values of all kinds, in the order of the file."""
    return places_of(_NAME, "instead")[::6]


@pytest.fixture(scope="module")
def groups(places: list[Position]) -> Groups:
    """How they can be tried."""
    return grouped(_NAME, "instead", places)


def test_each_position_is_in_one_group(places: list[Position], groups: Groups) -> None:
    grouped_ = [one for group in (*groups.together, *groups.refused) for one in group]
    assert sorted(grouped_) == sorted(places) and groups.size == len(places)
    assert max(map(len, groups.together)) > len(places) / 4
    assert {one for group in groups.refused for one in group} == set(groups.signs)
    for group in groups.refused:
        own = [groups.signs[one] for one in group]
        assert all(own) and len(frozenset().union(*own)) == sum(map(len, own))


def test_nothing_is_found_where_nothing_is_wrong(groups: Groups) -> None:
    tally = Search(_NAME, "instead", _PAYLOAD).run(groups)
    assert [str(fault) for fault in tally.faults] == []
    assert tally.tried == groups.size and tally.packages and tally.diagnostics
    assert tally.runs < groups.size


def test_a_group_that_is_refused_as_a_whole_is_divided() -> None:
    """Keys too long for YAML beside a file of prose, of which all is one text."""
    chosen = [one for one in places_of("joined", "instead") if one.is_key or not one.way][:9]
    assert any(not one.way for one in chosen)
    long = next(one for one in PAYLOADS if one.name == "long path")
    search_ = Search("joined", "instead", long)
    search_.packages_of(chosen)
    assert search_.tally.faults == [] and search_.tally.tried == len(chosen)
    assert 0 < search_.tally.packages < len(chosen)


def test_code_from_one_position_of_a_group_is_found(
    groups: Groups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if what stands there came into a module as code."""
    group = max(groups.together, key=len)
    guilty = next(one for one in group[len(group) // 3 :] if not one.is_key)
    monkeypatch.setattr(search, "outcome", _leaking(guilty))
    tally = Search(_NAME, "instead", _PAYLOAD).run(groups)
    assert [fault.positions for fault in tally.faults] == [(guilty,)]
    assert "_client.py" in tally.faults[0].what and "Import" in tally.faults[0].what
    assert tally.tried == groups.size


def test_a_package_where_others_are_refused_is_found(
    groups: Groups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if a payload at one of several refused positions were not seen, and came through."""
    guilty = groups.refused[0][0]
    monkeypatch.setattr(search, "outcome", _leaking(guilty, is_generated=True))
    tally = Search(_NAME, "instead", _PAYLOAD).run(groups)
    assert (guilty,) in [fault.positions for fault in tally.faults]
    assert tally.tried == groups.size


def _leaking(guilty: Position, *, is_generated: bool = False) -> "_Outcome":
    return _Outcome(guilty, is_generated)


class _Outcome:
    """Stands for `outcome`, with a statement more in a module while a payload is at a position."""

    def __init__(self, guilty: Position, is_generated: bool) -> None:
        self.guilty = guilty
        self.is_generated = is_generated
        self.plain = outcome(content_of(_NAME), _NAME).tree

    def __call__(self, files: Files, name: str) -> Outcome:
        made = outcome(files, name)
        if not self._is_there(files[self.guilty.file]):
            return made
        if self.is_generated:
            left = tuple(one for one in made.errors if not self._is_about(one.pointer))
            return Outcome(None, left) if left else Outcome(self._with_code(self.plain), ())
        return Outcome(self._with_code(made.tree), made.found, made.fault)

    def _is_there(self, content: Any) -> bool:
        for token in self.guilty.way[: -1 if self.guilty.is_key else None]:
            try:
                content = content[token]
            except (KeyError, IndexError, TypeError):
                return False
        return any(text.startswith(_PAYLOAD.text) for text in _texts(content, self.guilty.is_key))

    def _is_about(self, pointer: str) -> bool:
        return pointer.startswith(self.guilty.pointer.rpartition("/")[0])

    def _with_code(self, tree: Tree | None) -> Tree | None:
        if tree is None:
            return None
        path = next(path for path in tree if path.endswith(_RESOURCE))
        return {**tree, path: f"{tree[path]}\nimport os\n\nos.system('true')\n"}


def _texts(content: object, is_key: bool) -> Iterator[str]:
    if is_key and isinstance(content, dict):
        yield from map(str, content)
    elif isinstance(content, str):
        yield content


def test_a_key_of_documents_brings_no_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """`schema` in the place of a media type is read as what it says; code is not taken for that."""
    place = "source.yaml#/webhooks/made/post/requestBody/content/application~1json (key)"
    chosen = [one for one in places_of("tokens", "instead") if str(one) == place]
    word = Payload("word schema", "schema", is_exact=True)
    fine = Search("tokens", "instead", word)
    fine.packages_of(chosen)
    assert (fine.tally.packages, fine.tally.faults) == (1, [])

    def leaking(files: Files, name: str) -> Outcome:
        made = outcome(files, name)
        if "harmless" in str(files) or made.tree is None:
            return made
        path = next(path for path in made.tree if path.endswith("_client.py"))
        tree = {**made.tree, path: f"{made.tree[path]}\n__import__('os').system('true')\n"}
        return Outcome(tree, made.found)

    search._known_parts()
    monkeypatch.setattr(search, "outcome", leaking)
    bad = Search("tokens", "instead", word)
    bad.packages_of(chosen)
    assert [fault.positions for fault in bad.tally.faults] == [tuple(chosen)]


@pytest.mark.parametrize("place", ["odd/enum (key)", "made/readOnly (key)"])
def test_a_key_of_documents_may_change_what_a_property_is(place: str) -> None:
    """`type` in the place of `enum` is a type of null; without `readOnly`, `made` is an argument as well."""
    chosen = [one for one in places_of("shapes", "instead") if str(one).endswith(place)]
    found = Search("shapes", "instead", Payload("word type", "type", is_exact=True))
    found.packages_of(chosen)
    assert (found.tally.packages, found.tally.faults) == (len(chosen), []) and chosen


def test_results_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "kept.jsonl"
    first = Result.of("tokens", "after", "dots", Tally(packages=3, diagnostics=4, runs=2), 0.5)
    Kept(path).add(first)
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"base": "tokens", "mode": "aft"})[:-1])
    again = Kept(path)
    assert list(again.results.values()) == [first] and first.positions == 7
    second = Result.of("tokens", "after", "null", Tally(packages=7, runs=1), 0.5)
    again.add(second)
    again.add(second)
    assert list(Kept(path).results.values()) == [first, second]


def test_results_of_other_code_count_where_they_are_accepted(tmp_path: Path) -> None:
    path = tmp_path / "kept.jsonl"
    mine = Result.of("tokens", "after", "dots", Tally(packages=7, runs=1), 0.5)
    other = {**json.loads(_line(mine, tmp_path)), "code": "other"}
    failed = {**other, "payload": "null", "faults": ["a fault"]}
    path.write_text(f"{json.dumps(other)}\n{json.dumps(failed)}\n")
    assert code() != "other" and Kept(path).results == {}
    assert [one.packages for one in Kept(path, ["other"]).results.values()] == [7]


def _line(result: Result, folder: Path) -> str:
    Kept(folder / "line").add(result)
    return (folder / "line").read_text("utf-8")


def test_groups_are_found_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counting(name: str, mode: Mode, chosen: list[Position]) -> Groups:
        asked.append(name)
        return Groups(
            (tuple(chosen[1:]),), ((chosen[0],),), {chosen[0]: frozenset({("a", "b", "c")})}
        )

    monkeypatch.setattr(keeping, "grouped", counting)
    found = Kept(tmp_path / "kept").groups("tokens", "instead")
    assert found.size == len(places_of("tokens", "instead"))
    assert Kept(tmp_path / "kept").groups("tokens", "instead") == found and asked == ["tokens"]
