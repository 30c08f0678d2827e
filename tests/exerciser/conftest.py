"""Reports of the exerciser on packages, as its command line prints them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.packages import ROOT

from .__main__ import JUDGE


@pytest.fixture
def judge() -> Path:
    """The judge's Python; without it a test is skipped, and where CI is set it fails."""
    if not JUDGE.is_file():
        reason = "the judge is not installed: run `make test`"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return JUDGE


def exercise(package: Path) -> dict[str, Any]:
    """What the exerciser says about a package; in a process of its own, as in `make corpus`."""
    command = [sys.executable, "-m", "tests.exerciser", str(package)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    assert isinstance(report, dict)
    return report


def check(report: dict[str, Any], undrivable: dict[str, str]) -> None:
    """Every operation was called and judged, with each of its bodies; nothing was refused, nothing
    drifted."""
    found = {key: report[key] for key in ("refused", "failed", "drifts", "skipped")}
    assert found == {key: {} for key in found}, report["details"]
    assert report["undrivable"] == undrivable
    assert report["called"] == report["operations"] > 0
    # With all arguments and with the fewest, by both clients; with odd ones by one of them.
    assert report["judged"] == 5 * (report["methods"] - len(undrivable))
    assert report["accepted"] > 0
