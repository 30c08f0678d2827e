"""The smallest package of the project, rehearsed as `make rehearse` does with all."""

import json
import os
import subprocess
import sys

import pytest

from tests.support.packages import ROOT


def test_a_vendors_package_is_published_installed_and_used() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "generator",
            "publish",
            "--rehearse",
            "serverops",
            "--format",
            "json",
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (package,) = json.loads(done.stdout)["packages"]
    trials = {
        trial["at"]: {step["name"]: (step["outcome"], step["said"]) for step in trial["steps"]}
        for trial in package["trials"]
    }
    assert {outcome for outcome, _ in trials["index"].values()} == {"fine"}
    for tool in ("pip", "uv"):
        found = trials[tool]
        if found["install"][0] == "skipped":  # never where CI is set
            pytest.skip(f"{tool}: {found['install'][1]}")
        assert list(found) == ["install", "import", "snippets", "types"]
        assert {outcome for outcome, _ in found.values()} == {"fine"}
