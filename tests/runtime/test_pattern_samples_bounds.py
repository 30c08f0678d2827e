"""Whatever a document's pattern is, the text that fakes make of it ends, and is no longer than it may be."""

import random

import pytest

from templates.runtime.pattern_samples import sample

_SIGNS = [
    *"ab[](){}|*+?\\^$.,-:<>=!PpxucdwsbZ0129",
    "(?P<",
    "(?=",
    "[:",
    "\\p{",
    "\\x{",
    "{2000}",
    "((",
]


@pytest.mark.parametrize(
    "pattern",
    [
        "(" * 5_000,
        "(" * 40 + "a" + "{2000})" * 40,
        "(a{2000}){50}" * 1_000,
        "a{" + "9" * 5_000 + "}",
        "x[[:a",
        "x\\p{a",
        "x\\x{a",
        "x(?P<a",
        "[a-\\",
        "(a+)+$",
    ],
)
def test_a_bomb(pattern: str) -> None:
    assert len(sample(pattern, 3_000)) <= 100_000


@pytest.mark.parametrize("seed", range(10))
def test_any_signs(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(200):
        pattern = "".join(chance.choices(_SIGNS, k=chance.randint(1, 40)))
        assert len(sample(pattern, chance.choice([0, 5, 3_000]))) <= 100_000
