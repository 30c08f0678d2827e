"""What the suite `client_types` measures: programs of callers, with what a caller has installed."""

import subprocess
from pathlib import Path

import pytest

from benchmarks.clients.installed import environment
from benchmarks.corpus.package import ours
from benchmarks.suites import client_types

_ROOT = Path(__file__).resolve().parents[2]


def _imports(python: Path, module: str) -> bool:
    done = subprocess.run([str(python), "-c", f"import {module}"], capture_output=True)
    return done.returncode == 0


def test_a_caller_has_a_client_and_what_it_needs_and_no_more(tmp_path: Path) -> None:
    python = environment(ours(_ROOT / "generated" / "zenoo"), tmp_path / "environment")
    assert _imports(python, "zenoo_client, zenoo_client.models, httpx2, pydantic")
    assert not _imports(python, "black")  # which the environment of this test has


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("Success: no issues found in 1 source file", "0 errors"),
        ("a.py:1: error: Bad\nFound 1 error in 1 file (checked 2 source files)", "1 error"),
        ("a.py:1:1 - error: Bad\n1200 errors, 3 warnings, 0 notes", "1,200 errors"),
    ],
)
def test_a_checker_says_how_many_errors_it_found(printed: str, said: str) -> None:
    assert client_types.errors(printed) == said


def test_a_checker_that_gave_up_has_no_verdict() -> None:
    given_up = "a.py:1: error: Syntax\nFound 1 error in 1 file (errors prevented further checking)"
    for printed in (given_up, "Traceback (most recent call last):"):
        with pytest.raises(LookupError):
            client_types.errors(printed)
