"""Each case gives the expected files; `make snapshots` rewrites them, to be read before a commit."""

import difflib
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.snapshots import cases


@pytest.mark.parametrize("case", cases.names())
def test_case(case: str, work: Path, request: pytest.FixtureRequest) -> None:
    """The package, names.lock and the diagnostics of a case are those in `expected/`."""
    found = cases.kept(case, cases.generate(case, work))
    if request.config.getoption("update_snapshots"):
        cases.rewrite(case, found)
    difference = _difference(cases.expected(case), found)
    assert not difference, f"{difference}\n\nIf this is meant, run `make snapshots` and read it."


def _difference(expected: Mapping[str, str], found: Mapping[str, str]) -> str:
    """The differing lines of all files."""
    return "\n".join(
        line
        for path in sorted(expected.keys() | found.keys())
        for line in difflib.unified_diff(
            expected.get(path, "").splitlines(),
            found.get(path, "").splitlines(),
            f"expected/{path}" if path in expected else "nothing",
            f"found/{path}" if path in found else "nothing",
            lineterm="",
        )
        if expected.get(path) != found.get(path)
    )
