"""YAML that was read before: the same content, the same places, and findings every time."""

import pytest

from generator import notation
from generator.cache import NO_CACHE
from generator.diagnostics import Collector
from generator.notation import Parsed, yaml_text

TEXT = "a: &a\n  b: [1, 2.5, true, null, 'x']\n  200: text\nc: 2026-11-26\nd: *a\n"
BOMB = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n"


class Memory:
    """A cache that counts what it gave."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.given = 0

    def get(self, key: str) -> str | None:
        self.given += key in self.texts
        return self.texts.get(key)

    def put(self, key: str, text: str) -> None:
        self.texts[key] = text


def test_content_and_places_are_the_same() -> None:
    cache, collector = Memory(), Collector()
    plain = notation.read(TEXT, "x.yaml", collector, NO_CACHE)
    first, second = (notation.read(TEXT, "x.yaml", collector, cache) for _ in range(2))
    assert plain and first and second and cache.given == 1
    assert plain.content == first.content == second.content
    for pointer in ("", "/a", "/a/b/3", "/a/200", "/c", "/d/b/1", "/absent", "/a/absent/x"):
        assert plain.locate(pointer) == first.locate(pointer) == second.locate(pointer)
    assert not collector.diagnostics


def test_places_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    cache, collector = Memory(), Collector()
    notation.read(TEXT, "x.yaml", collector, cache)
    found = notation.read(TEXT, "x.yaml", collector, cache)
    read: list[str] = []
    original = yaml_text.read

    def counted(text: str, shown: str, collector: Collector) -> Parsed | None:
        read.append(text)
        return original(text, shown, collector)

    monkeypatch.setattr(yaml_text, "read", counted)
    assert found and not read
    assert found.locate("/a").line == 1 and found.locate("/c").line == 4
    assert len(read) == 1


@pytest.mark.parametrize("text", ["a: 1\na: 2\n", BOMB, "a: [\n", "a: !odd x\n", "a: .inf\n"])
def test_what_has_findings_or_would_be_far_larger_is_read_again(text: str) -> None:
    cache, plain = Memory(), Collector()
    expected = notation.read(text, "x.yaml", plain)
    for _ in range(2):
        collector = Collector()
        found = notation.read(text, "x.yaml", collector, cache)
        assert collector.diagnostics == plain.diagnostics
        assert (found and found.content) == (expected and expected.content)
    assert not cache.given
