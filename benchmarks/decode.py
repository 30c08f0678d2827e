"""Decoding a list of 100 objects, against pydantic alone: ratios, measured side by side in one run.

`python benchmarks/decode.py` prints one line per way of decoding: the median of the rounds' ratios
to `model_validate_json` in the same round, and of the CPU time.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

sys.path.insert(0, str(Path(__file__).parents[1] / "templates"))

from pydantic import Field
from runtime.decode import decode
from runtime.models import Answer

ROUNDS = 60


class Person(Answer):
    id: str
    name: str | None = None
    role: Literal["owner", "member"] | str | None = None


class Case(Answer):
    token: str
    title: str | None = None
    status: Literal["open", "closed"] | str | None = None
    risk_score: int | None = None
    created_at: Annotated[str | None, Field(alias="created-at")] = None
    tags: list[str] | None = None
    owner: Person | None = None
    watchers: list[Person] | None = None
    metadata: dict[str, Any] | None = None


class CaseList(Answer):
    data: list[Case]


def _person(number: int) -> dict[str, Any]:
    return {"id": f"u-{number}", "name": f"Person {number}", "role": "member"}


def _case(number: int) -> dict[str, Any]:
    return {
        "token": f"cas_{number}",
        "title": f"Case {number}",
        "status": "open" if number % 2 else "closed",
        "risk_score": number,
        "created-at": "2026-01-02T03:04:05Z",
        "tags": ["login", "vip"],
        "owner": _person(number),
        "watchers": [_person(number + 1), _person(number + 2)],
        "metadata": {"a": number, "b": [1, 2, 3]},
    }


def _cpu(way: Callable[[], object]) -> float:
    start = time.process_time()
    way()
    return time.process_time() - start


def main() -> None:
    """Measures and prints."""
    cases = [_case(number) for number in range(100)]
    good = json.dumps({"data": cases}).encode()
    bad = json.dumps({"data": [*cases[:50], cases[50] | {"risk_score": "?"}, *cases[51:]]}).encode()
    spoilt = json.dumps({"data": [case | {"risk_score": "?"} for case in cases]}).encode()
    ways: dict[str, Callable[[], object]] = {
        "model_validate_json": lambda: CaseList.model_validate_json(good),
        "decode, no hook": lambda: decode(good, CaseList, want_findings=False),
        "decode, findings": lambda: decode(good, CaseList),
        "decode, one misfit": lambda: decode(bad, CaseList),
        "decode, 100 misfits": lambda: decode(spoilt, CaseList),
    }
    for way in ways.values():
        way()
    rounds = [{name: _cpu(way) for name, way in ways.items()} for _ in range(ROUNDS)]
    for name in ways:
        ratio = statistics.median(times[name] / times["model_validate_json"] for times in rounds)
        cost = statistics.median(times[name] for times in rounds)
        print(f"{name:22} {ratio:6.2f}x  {cost * 1e3:7.2f} ms")


if __name__ == "__main__":
    main()
