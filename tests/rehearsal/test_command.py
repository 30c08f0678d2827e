"""`clientsmith publish --rehearse`: what it prints, and its exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rehearsal.tiny import Tiny
from tests.support.packages import ROOT


def _clientsmith(
    *arguments: str, folder: Path, **variables: str
) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in variables}
    return subprocess.run(
        [sys.executable, "-m", "generator", "publish", "--rehearse", *arguments],
        cwd=folder,
        env={**inherited, "PYTHONPATH": str(ROOT), **variables},
        capture_output=True,
        text=True,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the specs of one vendor, and its built package."""
    vendor = tmp_path / "specs" / "tiny"
    vendor.mkdir(parents=True)
    (vendor / "client.yaml").write_text(
        "package: {distribution: tiny-client, version: 1.2.3}\n", "utf-8"
    )
    (vendor / "openapi.yaml").write_text("openapi: 3.1.0\n", "utf-8")
    return tmp_path


def test_a_rehearsal_prints_a_table_and_writes_a_summary(project: Path) -> None:
    release = Tiny().release(project / "dist")
    done = _clientsmith("--dist", "dist", "--summary", "page.md", folder=project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines() == [
        "package            where        tried",
        "tiny-client 1.2.3  index  fine  2 uploaded; 2 skipped; 1 refused",
        "                   pip    fine  installed; 3 modules; 1 snippet; mypy --strict",
        "                   uv     fine  installed; 3 modules; 1 snippet; mypy --strict",
        "rehearsed 1 package: 11 fine",
    ]
    assert done.stderr == ""
    page = (project / "page.md").read_text("utf-8")
    assert all(file.sha256 in page for file in release.distributions)


def test_what_fails_gives_status_1(project: Path) -> None:
    Tiny(without=("py.typed",)).release(project / "dist")
    done = _clientsmith("--dist", "dist", "--format", "json", folder=project)
    assert done.returncode == 1, done.stdout + done.stderr
    found = json.loads(done.stdout)
    assert found["outcome"] == "failed"
    wrong = {
        (trial["at"], step["name"])
        for package in found["packages"]
        for trial in package["trials"]
        for step in trial["steps"]
        if step["outcome"] == "failed"
    }
    assert wrong == {("pip", "import"), ("uv", "import")}
    assert "without py.typed" in done.stdout


@pytest.mark.parametrize(
    "option", [("--index", "internal"), ("--index-url", "https://a.example/simple"), ("--dry-run",)]
)
def test_a_rehearsal_goes_with_no_other_index(project: Path, option: tuple[str, ...]) -> None:
    done = _clientsmith(*option, folder=project)
    assert done.returncode == 2
    assert "--rehearse has an index of its own" in done.stderr
