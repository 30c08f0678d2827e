"""What `make fuzz` holds to be true is true of a few inputs, and it notices where it is not."""

import random

import pytest

from generator import notation
from generator.diagnostics import Collector, Location
from tests.fuzz.targets import TARGETS, Broken

_INPUTS = [b"", b"openapi: 3.1.0", b'{"a": [1, {"b": null}]}']


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_holds(name: str) -> None:
    chance = random.Random(name)
    for data in [*_INPUTS, *(chance.randbytes(30 * number) for number in range(1, 9))]:
        TARGETS[name](data)


def test_silence_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notation, "read", lambda text, name, collector: None)
    with pytest.raises(Broken, match="nothing came of it"):
        TARGETS["yaml"](b"a: 1")


def test_a_finding_that_is_nowhere_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(text: str, name: str, collector: Collector) -> None:
        collector.error("not-yaml", "no YAML", at=Location(name, 0))

    monkeypatch.setattr(notation, "read", read)
    with pytest.raises(Broken, match="nowhere"):
        TARGETS["yaml"](b"a: 1")
