"""asking: an answer says only what its question does, and is the same from the cache."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.cache import NO_CACHE, FolderCache
from generator.models import engine
from generator.models.asking import ask
from generator.models.disguise import Question
from generator.models.seal import Pattern, Place, Shape

REFERENCE = '{"$ref": "#/components/schemas/C0"}'
LISTED = '{"enum": ["v0", "v1"], "type": "string"}'
QUESTIONS = (
    Question(REFERENCE, ("Case",), (), is_component=False),
    Question(REFERENCE, ("Bill",), (), is_component=False),
    Question(LISTED, (), ("a", "b"), is_component=False),
    Question(LISTED, (), ("a", "b"), is_component=True),
    Question('{"type": "object", "additionalProperties": false}', (), (), is_component=True),
)


def test_answers_are_the_same_from_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = FolderCache(tmp_path)
    first = ask(QUESTIONS, cache, "1")
    listed = Pattern(("Literal[", Place("v", 0), ", ", Place("v", 1), "]"), frozenset({"Literal"}))
    assert first == {
        (REFERENCE, False): Pattern((Place("C", 0),), frozenset()),
        (LISTED, False): listed,
        (LISTED, True): listed,
        (QUESTIONS[4].schema, True): Shape(()),
    }

    def unexpected(schemas: Mapping[str, Any]) -> str:
        raise AssertionError(f"asked again: {schemas}")

    monkeypatch.setattr(engine, "run", unexpected)
    assert ask(QUESTIONS, cache, "1") == first


@pytest.mark.parametrize(
    ("printed", "reason"),
    [
        ("class F0(Base):\n    f0: C1\n", "nobody asked for C1"),
        ("class F0(Base):\n    f0: Literal['v0']\n", "nobody asked for v0"),
        ("class F0(Base):\n    f1: str\n", "not what came out: f0, f1"),
        ("class A0(Base):\n    pass\n", "not what came out: A0, f0"),
    ],
)
def test_an_answer_to_another_question_is_refused(
    printed: str, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "run", lambda schemas: printed)
    (answer,) = ask(QUESTIONS[:1], NO_CACHE, "1").values()
    assert isinstance(answer, str) and reason in answer
